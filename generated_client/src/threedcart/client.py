# Generated from the API document with sha256
# e938da4eaab24619ee586883540abe8337759d28ce598abca9b84c2bd2841ad4
# Do not edit: change the document and run `make regenerate`.
"""Store and AsyncStore: where every call begins."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from . import _spec
from ._runtime.store import BaseAsyncStore, BaseStore

if TYPE_CHECKING:
    from typing import Unpack

    from ._runtime.options import AsyncSettings, Settings
    from .resources.carts import AsyncCartsResource, CartsResource
    from .resources.crm import AsyncCrmResource, CrmResource
    from .resources.frontend_scripts import (
        AsyncFrontendScriptsResource,
        FrontendScriptsResource,
    )
    from .resources.orders import AsyncOrdersResource, OrdersResource
    from .resources.products import AsyncProductsResource, ProductsResource


class Store(BaseStore):
    """3dcart (Shift4Shop) REST API. Every call blocks.

    Args:
        secure_url: The store's secure address, such as https://my-store.3dcartstores.com; with
            or without the scheme.
        private_key: The application's private key.
        token: The store's token for this application.
        access_token: An access token in place of Token, sent as a bearer token beside SecureURL
            and PrivateKey.

    Further arguments are the settings of `_runtime.options.Settings`: base_url, time_zone,
    strict, timeout, deadline, retries, rate, http_client, transport and hooks.
    """

    def __init__(
        self,
        *,
        secure_url: str,
        private_key: str,
        token: str | None = None,
        access_token: str | None = None,
        version: str = "v2",
        **settings: Unpack[Settings],
    ) -> None:
        super().__init__(
            _spec,
            {
                "secure_url": secure_url,
                "private_key": private_key,
                "token": token,
                "access_token": access_token,
            },
            {
                "version": version,
            },
            settings,
        )

    @cached_property
    def carts(self) -> CartsResource:
        """Carts."""
        from .resources.carts import CartsResource

        return CartsResource(self._core)

    @cached_property
    def crm(self) -> CrmResource:
        """Name space of departments, messages, saved_replies, statuses, tickets."""
        from .resources.crm import CrmResource

        return CrmResource(self._core)

    @cached_property
    def frontend_scripts(self) -> FrontendScriptsResource:
        """Frontend scripts."""
        from .resources.frontend_scripts import FrontendScriptsResource

        return FrontendScriptsResource(self._core)

    @cached_property
    def orders(self) -> OrdersResource:
        """Orders."""
        from .resources.orders import OrdersResource

        return OrdersResource(self._core)

    @cached_property
    def products(self) -> ProductsResource:
        """Products."""
        from .resources.products import ProductsResource

        return ProductsResource(self._core)


class AsyncStore(BaseAsyncStore):
    """3dcart (Shift4Shop) REST API. Every call is a coroutine.

    Args:
        secure_url: The store's secure address, such as https://my-store.3dcartstores.com; with
            or without the scheme.
        private_key: The application's private key.
        token: The store's token for this application.
        access_token: An access token in place of Token, sent as a bearer token beside SecureURL
            and PrivateKey.

    Further arguments are the settings of `_runtime.options.AsyncSettings`: base_url, time_zone,
    strict, timeout, deadline, retries, rate, http_client, transport and hooks.
    """

    def __init__(
        self,
        *,
        secure_url: str,
        private_key: str,
        token: str | None = None,
        access_token: str | None = None,
        version: str = "v2",
        **settings: Unpack[AsyncSettings],
    ) -> None:
        super().__init__(
            _spec,
            {
                "secure_url": secure_url,
                "private_key": private_key,
                "token": token,
                "access_token": access_token,
            },
            {
                "version": version,
            },
            settings,
        )

    @cached_property
    def carts(self) -> AsyncCartsResource:
        """Carts."""
        from .resources.carts import AsyncCartsResource

        return AsyncCartsResource(self._core)

    @cached_property
    def crm(self) -> AsyncCrmResource:
        """Name space of departments, messages, saved_replies, statuses, tickets."""
        from .resources.crm import AsyncCrmResource

        return AsyncCrmResource(self._core)

    @cached_property
    def frontend_scripts(self) -> AsyncFrontendScriptsResource:
        """Frontend scripts."""
        from .resources.frontend_scripts import AsyncFrontendScriptsResource

        return AsyncFrontendScriptsResource(self._core)

    @cached_property
    def orders(self) -> AsyncOrdersResource:
        """Orders."""
        from .resources.orders import AsyncOrdersResource

        return AsyncOrdersResource(self._core)

    @cached_property
    def products(self) -> AsyncProductsResource:
        """Products."""
        from .resources.products import AsyncProductsResource

        return AsyncProductsResource(self._core)
