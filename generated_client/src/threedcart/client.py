# Generated from the API document; do not edit: change the document and run `make regenerate`.
"""Store and AsyncStore: where every call begins."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack, overload

from . import _spec  # pyright: ignore[reportPrivateUsage]
from ._runtime.client.resource import namespace
from ._runtime.client.store import BaseAsyncStore, BaseStore
from ._runtime.settings import AsyncSettings, Settings

if TYPE_CHECKING:
    from .resources.admin_permissions import AdminPermissionsResource, AsyncAdminPermissionsResource
    from .resources.admins import AdminsResource, AsyncAdminsResource
    from .resources.carts import AsyncCartsResource, CartsResource
    from .resources.categories import AsyncCategoriesResource, CategoriesResource
    from .resources.crm import AsyncCrmResource, CrmResource
    from .resources.customer_groups import AsyncCustomerGroupsResource, CustomerGroupsResource
    from .resources.customers import AsyncCustomersResource, CustomersResource
    from .resources.distributors import AsyncDistributorsResource, DistributorsResource
    from .resources.frontend_scripts import AsyncFrontendScriptsResource, FrontendScriptsResource
    from .resources.gift_registries import AsyncGiftRegistriesResource, GiftRegistriesResource
    from .resources.manufacturers import AsyncManufacturersResource, ManufacturersResource
    from .resources.order_statuses import AsyncOrderStatusesResource, OrderStatusesResource
    from .resources.orders import AsyncOrdersResource, OrdersResource
    from .resources.payment_tokens import AsyncPaymentTokensResource, PaymentTokensResource
    from .resources.products import AsyncProductsResource, ProductsResource
    from .resources.promotions import AsyncPromotionsResource, PromotionsResource
    from .resources.rma import AsyncRmaResource, RmaResource
    from .resources.store_settings import AsyncStoreSettingsResource, StoreSettingsResource
    from .resources.webhooks import AsyncWebhooksResource, WebhooksResource


class Store(BaseStore):
    """Shift4Shop (3dcart) REST API. Every call blocks.

    Args:
        secure_url: The store's secure address, such as https://my-store.3dcartstores.com; with
            or without the scheme and www.
        private_key: The application's private key.
        token: The store's token for this application.
        access_token: An access token in place of Token, sent as a bearer token; it needs no
            other key, and takes them beside it.

    Further arguments are the settings of `Settings`: base_url, time_zone, strict, timeout,
    deadline, retries, rate, proxy, verify, http_client, transport, hooks and more.
    """

    @overload
    def __init__(
        self,
        *,
        secure_url: str,
        private_key: str,
        token: str,
        access_token: None = None,
        version: str = ...,
        **settings: Unpack[Settings],
    ) -> None: ...
    @overload
    def __init__(
        self,
        *,
        secure_url: str,
        private_key: str,
        access_token: str,
        token: None = None,
        version: str = ...,
        **settings: Unpack[Settings],
    ) -> None: ...
    @overload
    def __init__(
        self,
        *,
        access_token: str,
        secure_url: None = None,
        private_key: None = None,
        token: None = None,
        version: str = ...,
        **settings: Unpack[Settings],
    ) -> None: ...
    def __init__(
        self,
        *,
        secure_url: str | None = None,
        private_key: str | None = None,
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
            {"version": version},
            settings,
        )

    @namespace
    def admin_permissions(self) -> AdminPermissionsResource:
        """Administrator permissions."""
        from .resources.admin_permissions import AdminPermissionsResource

        return AdminPermissionsResource(self._core)

    @namespace
    def admins(self) -> AdminsResource:
        """Store administrators."""
        from .resources.admins import AdminsResource

        return AdminsResource(self._core)

    @namespace
    def carts(self) -> CartsResource:
        """Carts."""
        from .resources.carts import CartsResource

        return CartsResource(self._core)

    @namespace
    def categories(self) -> CategoriesResource:
        """Categories."""
        from .resources.categories import CategoriesResource

        return CategoriesResource(self._core)

    @namespace
    def crm(self) -> CrmResource:
        """Namespace of departments, messages, saved_replies, statuses, tickets."""
        from .resources.crm import CrmResource

        return CrmResource(self._core)

    @namespace
    def customer_groups(self) -> CustomerGroupsResource:
        """Customer groups."""
        from .resources.customer_groups import CustomerGroupsResource

        return CustomerGroupsResource(self._core)

    @namespace
    def customers(self) -> CustomersResource:
        """Customers."""
        from .resources.customers import CustomersResource

        return CustomersResource(self._core)

    @namespace
    def distributors(self) -> DistributorsResource:
        """Distributors."""
        from .resources.distributors import DistributorsResource

        return DistributorsResource(self._core)

    @namespace
    def frontend_scripts(self) -> FrontendScriptsResource:
        """Frontend scripts."""
        from .resources.frontend_scripts import FrontendScriptsResource

        return FrontendScriptsResource(self._core)

    @namespace
    def gift_registries(self) -> GiftRegistriesResource:
        """Gift registries."""
        from .resources.gift_registries import GiftRegistriesResource

        return GiftRegistriesResource(self._core)

    @namespace
    def manufacturers(self) -> ManufacturersResource:
        """Manufacturers."""
        from .resources.manufacturers import ManufacturersResource

        return ManufacturersResource(self._core)

    @namespace
    def order_statuses(self) -> OrderStatusesResource:
        """Order statuses."""
        from .resources.order_statuses import OrderStatusesResource

        return OrderStatusesResource(self._core)

    @namespace
    def orders(self) -> OrdersResource:
        """Orders."""
        from .resources.orders import OrdersResource

        return OrdersResource(self._core)

    @namespace
    def payment_tokens(self) -> PaymentTokensResource:
        """Payment tokens."""
        from .resources.payment_tokens import PaymentTokensResource

        return PaymentTokensResource(self._core)

    @namespace
    def products(self) -> ProductsResource:
        """Products."""
        from .resources.products import ProductsResource

        return ProductsResource(self._core)

    @namespace
    def promotions(self) -> PromotionsResource:
        """Promotions."""
        from .resources.promotions import PromotionsResource

        return PromotionsResource(self._core)

    @namespace
    def rma(self) -> RmaResource:
        """Return merchandise authorisations."""
        from .resources.rma import RmaResource

        return RmaResource(self._core)

    @namespace
    def store_settings(self) -> StoreSettingsResource:
        """Store settings."""
        from .resources.store_settings import StoreSettingsResource

        return StoreSettingsResource(self._core)

    @namespace
    def webhooks(self) -> WebhooksResource:
        """Webhooks."""
        from .resources.webhooks import WebhooksResource

        return WebhooksResource(self._core)


class AsyncStore(BaseAsyncStore):
    """Shift4Shop (3dcart) REST API. Every call is a coroutine.

    Args:
        secure_url: The store's secure address, such as https://my-store.3dcartstores.com; with
            or without the scheme and www.
        private_key: The application's private key.
        token: The store's token for this application.
        access_token: An access token in place of Token, sent as a bearer token; it needs no
            other key, and takes them beside it.

    Further arguments are the settings of `AsyncSettings`: base_url, time_zone, strict, timeout,
    deadline, retries, rate, proxy, verify, http_client, transport, hooks and more.
    """

    @overload
    def __init__(
        self,
        *,
        secure_url: str,
        private_key: str,
        token: str,
        access_token: None = None,
        version: str = ...,
        **settings: Unpack[AsyncSettings],
    ) -> None: ...
    @overload
    def __init__(
        self,
        *,
        secure_url: str,
        private_key: str,
        access_token: str,
        token: None = None,
        version: str = ...,
        **settings: Unpack[AsyncSettings],
    ) -> None: ...
    @overload
    def __init__(
        self,
        *,
        access_token: str,
        secure_url: None = None,
        private_key: None = None,
        token: None = None,
        version: str = ...,
        **settings: Unpack[AsyncSettings],
    ) -> None: ...
    def __init__(
        self,
        *,
        secure_url: str | None = None,
        private_key: str | None = None,
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
            {"version": version},
            settings,
        )

    @namespace
    def admin_permissions(self) -> AsyncAdminPermissionsResource:
        """Administrator permissions."""
        from .resources.admin_permissions import AsyncAdminPermissionsResource

        return AsyncAdminPermissionsResource(self._core)

    @namespace
    def admins(self) -> AsyncAdminsResource:
        """Store administrators."""
        from .resources.admins import AsyncAdminsResource

        return AsyncAdminsResource(self._core)

    @namespace
    def carts(self) -> AsyncCartsResource:
        """Carts."""
        from .resources.carts import AsyncCartsResource

        return AsyncCartsResource(self._core)

    @namespace
    def categories(self) -> AsyncCategoriesResource:
        """Categories."""
        from .resources.categories import AsyncCategoriesResource

        return AsyncCategoriesResource(self._core)

    @namespace
    def crm(self) -> AsyncCrmResource:
        """Namespace of departments, messages, saved_replies, statuses, tickets."""
        from .resources.crm import AsyncCrmResource

        return AsyncCrmResource(self._core)

    @namespace
    def customer_groups(self) -> AsyncCustomerGroupsResource:
        """Customer groups."""
        from .resources.customer_groups import AsyncCustomerGroupsResource

        return AsyncCustomerGroupsResource(self._core)

    @namespace
    def customers(self) -> AsyncCustomersResource:
        """Customers."""
        from .resources.customers import AsyncCustomersResource

        return AsyncCustomersResource(self._core)

    @namespace
    def distributors(self) -> AsyncDistributorsResource:
        """Distributors."""
        from .resources.distributors import AsyncDistributorsResource

        return AsyncDistributorsResource(self._core)

    @namespace
    def frontend_scripts(self) -> AsyncFrontendScriptsResource:
        """Frontend scripts."""
        from .resources.frontend_scripts import AsyncFrontendScriptsResource

        return AsyncFrontendScriptsResource(self._core)

    @namespace
    def gift_registries(self) -> AsyncGiftRegistriesResource:
        """Gift registries."""
        from .resources.gift_registries import AsyncGiftRegistriesResource

        return AsyncGiftRegistriesResource(self._core)

    @namespace
    def manufacturers(self) -> AsyncManufacturersResource:
        """Manufacturers."""
        from .resources.manufacturers import AsyncManufacturersResource

        return AsyncManufacturersResource(self._core)

    @namespace
    def order_statuses(self) -> AsyncOrderStatusesResource:
        """Order statuses."""
        from .resources.order_statuses import AsyncOrderStatusesResource

        return AsyncOrderStatusesResource(self._core)

    @namespace
    def orders(self) -> AsyncOrdersResource:
        """Orders."""
        from .resources.orders import AsyncOrdersResource

        return AsyncOrdersResource(self._core)

    @namespace
    def payment_tokens(self) -> AsyncPaymentTokensResource:
        """Payment tokens."""
        from .resources.payment_tokens import AsyncPaymentTokensResource

        return AsyncPaymentTokensResource(self._core)

    @namespace
    def products(self) -> AsyncProductsResource:
        """Products."""
        from .resources.products import AsyncProductsResource

        return AsyncProductsResource(self._core)

    @namespace
    def promotions(self) -> AsyncPromotionsResource:
        """Promotions."""
        from .resources.promotions import AsyncPromotionsResource

        return AsyncPromotionsResource(self._core)

    @namespace
    def rma(self) -> AsyncRmaResource:
        """Return merchandise authorisations."""
        from .resources.rma import AsyncRmaResource

        return AsyncRmaResource(self._core)

    @namespace
    def store_settings(self) -> AsyncStoreSettingsResource:
        """Store settings."""
        from .resources.store_settings import AsyncStoreSettingsResource

        return AsyncStoreSettingsResource(self._core)

    @namespace
    def webhooks(self) -> AsyncWebhooksResource:
        """Webhooks."""
        from .resources.webhooks import AsyncWebhooksResource

        return AsyncWebhooksResource(self._core)
