# Generated from the API document with sha256
# e938da4eaab24619ee586883540abe8337759d28ce598abca9b84c2bd2841ad4
# Do not edit: change the document and run `make regenerate`.
"""Products."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.operation import Operation
from .._runtime.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from .._runtime.options import CallOptions
    from .._runtime.results import WriteResult
    from ..models.product import Product

_GET_PRODUCT = Operation(
    id="getProduct",
    method="GET",
    path="/Products/{catalogid}",
    model="models.product:Product",
    key="SKUInfo.CatalogID",
    unwrap=True,
    source="https://apirest.3dcart.com/v1/products/index.html",
)
_CREATE_PRODUCT = Operation(
    id="createProduct",
    method="POST",
    path="/Products",
    source="https://apirest.3dcart.com/v1/products/index.html",
)
_UPDATE_PRODUCT = Operation(
    id="updateProduct",
    method="PUT",
    path="/Products/{catalogid}",
    source="https://apirest.3dcart.com/v1/products/index.html",
)


class ProductsResource(Resource):
    """Products."""

    def get(
        self,
        catalog_id: int,
        *,
        options: CallOptions | None = None,
    ) -> Product:
        """Read one product.

        Args:
            catalog_id: Identity of the catalog.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            The Product.

        Raises:
            NotFoundError: there is no such row.
            ThreeDCartError: any other failure.

        See Read one product, in Products (v1):
        https://apirest.3dcart.com/v1/products/index.html
        """
        row: Product = self._core.one(_GET_PRODUCT, (catalog_id,), {}, options)
        return row

    def create(
        self,
        body: Product,
        *,
        options: CallOptions | None = None,
    ) -> WriteResult:
        """Create a product.

        Args:
            body: What to send; fields left unset are not sent.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            What the server says it did.

        Raises:
            AmbiguousOutcomeError: it may or may not have happened.
            ThreeDCartError: any other failure.

        See Create a product, in Products (v1):
        https://apirest.3dcart.com/v1/products/index.html
        """
        return self._core.write(_CREATE_PRODUCT, (), {}, body, options)

    def update(
        self,
        catalog_id: int,
        body: Product,
        *,
        options: CallOptions | None = None,
    ) -> WriteResult:
        """Update one product.

        Args:
            catalog_id: Identity of the catalog.
            body: What to send; fields left unset are not sent.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            What the server says it did.

        Raises:
            NotFoundError: there is no such row.
            ThreeDCartError: any other failure.

        See Update one product, in Products (v1):
        https://apirest.3dcart.com/v1/products/index.html
        """
        return self._core.write(_UPDATE_PRODUCT, (catalog_id,), {}, body, options)


class AsyncProductsResource(AsyncResource):
    """Products."""

    async def get(
        self,
        catalog_id: int,
        *,
        options: CallOptions | None = None,
    ) -> Product:
        """Read one product.

        Args:
            catalog_id: Identity of the catalog.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            The Product.

        Raises:
            NotFoundError: there is no such row.
            ThreeDCartError: any other failure.

        See Read one product, in Products (v1):
        https://apirest.3dcart.com/v1/products/index.html
        """
        row: Product = await self._core.one(_GET_PRODUCT, (catalog_id,), {}, options)
        return row

    async def create(
        self,
        body: Product,
        *,
        options: CallOptions | None = None,
    ) -> WriteResult:
        """Create a product.

        Args:
            body: What to send; fields left unset are not sent.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            What the server says it did.

        Raises:
            AmbiguousOutcomeError: it may or may not have happened.
            ThreeDCartError: any other failure.

        See Create a product, in Products (v1):
        https://apirest.3dcart.com/v1/products/index.html
        """
        return await self._core.write(_CREATE_PRODUCT, (), {}, body, options)

    async def update(
        self,
        catalog_id: int,
        body: Product,
        *,
        options: CallOptions | None = None,
    ) -> WriteResult:
        """Update one product.

        Args:
            catalog_id: Identity of the catalog.
            body: What to send; fields left unset are not sent.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            What the server says it did.

        Raises:
            NotFoundError: there is no such row.
            ThreeDCartError: any other failure.

        See Update one product, in Products (v1):
        https://apirest.3dcart.com/v1/products/index.html
        """
        return await self._core.write(_UPDATE_PRODUCT, (catalog_id,), {}, body, options)
