# Generated from the API document; do not edit: change the document and run `make regenerate`.
"""Manufacturers."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Iterable
from datetime import date as Date
from datetime import datetime
from decimal import Decimal

from .._runtime.client.async_core import AsyncRows
from .._runtime.client.core import Rows
from .._runtime.client.resource import AsyncResource, Resource, namespace
from .._runtime.operation import Operation, Paging, Parameter
from .._runtime.options import CallOptions
from .._runtime.results import BatchResult, WriteResult
from ..models.manufacturer import Manufacturer
from ..models.product import Product

_LIST_MANUFACTURERS = Operation(
    id="listManufacturers",
    method="GET",
    path="/Manufacturers",
    query=(
        Parameter("limit", "limit", "integer"),
        Parameter("offset", "offset", "integer"),
        Parameter("manufacturer", "manufacturer", "text"),
        Parameter("countonly", "count_only", "flag"),
    ),
    paging=Paging(
        limit="limit",
        offset="offset",
        first=1,
        maximum=500,
        countonly="countonly",
        count="TotalCount",
        count_schema="CountResult",
    ),
    model="models.manufacturer:Manufacturer",
    key="ManufacturerID",
    source="https://apirest.3dcart.com/v1/manufacturers/index.html",
)
_GET_MANUFACTURER = Operation(
    id="getManufacturer",
    method="GET",
    path="/Manufacturers/{manufacturerid}",
    keys=("integer",),
    owners=("Manufacturer",),
    model="models.manufacturer:Manufacturer",
    key="ManufacturerID",
    unwrap=True,
    source="https://apirest.3dcart.com/v1/manufacturers/index.html",
)
_CREATE_MANUFACTURER = Operation(
    id="createManufacturer",
    method="POST",
    path="/Manufacturers",
    schema="ActionResult",
    body="models.manufacturer:Manufacturer",
    result="integer",
    source="https://apirest.3dcart.com/v1/manufacturers/index.html",
)
_UPDATE_MANUFACTURER = Operation(
    id="updateManufacturer",
    method="PUT",
    path="/Manufacturers/{manufacturerid}",
    keys=("integer",),
    owners=("Manufacturer",),
    schema="ActionResult",
    body="models.manufacturer:Manufacturer",
    result="integer",
    source="https://apirest.3dcart.com/v1/manufacturers/index.html",
)
_UPDATE_MANUFACTURERS = Operation(
    id="updateManufacturers",
    method="PUT",
    path="/Manufacturers",
    key="ManufacturerID",
    schema="ActionResult",
    body="models.manufacturer:Manufacturer",
    result="integer",
    source="https://apirest.3dcart.com/v1/manufacturers/index.html",
)
_DELETE_MANUFACTURER = Operation(
    id="deleteManufacturer",
    method="DELETE",
    path="/Manufacturers/{manufacturerid}",
    keys=("integer",),
    owners=("Manufacturer",),
    schema="ActionResult",
    result="integer",
    source="https://apirest.3dcart.com/v1/manufacturers/index.html",
)
_LIST_MANUFACTURER_PRODUCTS = Operation(
    id="listManufacturerProducts",
    method="GET",
    path="/Manufacturers/{manufacturerid}/Products",
    keys=("integer",),
    owners=("Manufacturer",),
    query=(
        Parameter("limit", "limit", "integer"),
        Parameter("offset", "offset", "integer"),
        Parameter("countonly", "count_only", "flag"),
        Parameter("sku", "sku", "text"),
        Parameter("name", "name", "text"),
        Parameter("costfrom", "cost_from", "decimal"),
        Parameter("costto", "cost_to", "decimal"),
        Parameter("pricefrom", "price_from", "decimal"),
        Parameter("priceto", "price_to", "decimal"),
        Parameter("stockfrom", "stock_from", "decimal"),
        Parameter("stockto", "stock_to", "decimal"),
        Parameter("hide", "hide", "flag"),
        Parameter("freeshipping", "free_shipping", "flag"),
        Parameter("onsale", "on_sale", "flag"),
        Parameter("nontax", "non_tax", "flag"),
        Parameter("notforsale", "not_for_sale", "flag"),
        Parameter("giftcertificate", "gift_certificate", "flag"),
        Parameter("homespecial", "home_special", "flag"),
        Parameter("categoryspecial", "category_special", "flag"),
        Parameter("nonsearchable", "non_searchable", "flag"),
        Parameter("selfship", "self_ship", "flag"),
        Parameter("rewarddisable", "reward_disable", "flag"),
        Parameter("lastupdatestart", "last_update_start", "store-filter-date-time"),
        Parameter("lastupdateend", "last_update_end", "store-filter-date-time"),
    ),
    paging=Paging(
        limit="limit",
        offset="offset",
        first=1,
        maximum=200,
        countonly="countonly",
        count="TotalCount",
        count_schema="CountResult",
    ),
    model="models.product:Product",
    key="SKUInfo.CatalogID",
    source="https://apirest.3dcart.com/v1/products/index.html",
)


class ManufacturersResource(Resource):
    """Manufacturers."""

    @namespace
    def products(self) -> ManufacturersProductsResource:
        """Products of a manufacturer."""
        return ManufacturersProductsResource(self._core)

    def list(
        self,
        *,
        manufacturer: str | None = None,
        limit: int | None = None,
        offset: int | None = None,
        options: CallOptions | None = None,
    ) -> Rows[Manufacturer]:
        """GET /Manufacturers: List manufacturers.

        All manufacturers, or with `manufacturer` those of a name; a product's ManufacturerID
        names one.

        Args:
            manufacturer: Only manufacturers whose name contains this text.
            limit: Rows to read at most.
            offset: Number of the first row to read, from 1 on.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            The rows (Manufacturer), read when you iterate, or ask for all(), first(), count().

        See Retrieve a list of manufacturers, in Manufacturers (v1):
        https://apirest.3dcart.com/v1/manufacturers/index.html
        """
        return Rows(
            self._core,
            _LIST_MANUFACTURERS,
            (),
            {"manufacturer": manufacturer},
            options,
            limit,
            offset,
        )

    def get(
        self, manufacturer_id: int | Manufacturer, *, options: CallOptions | None = None
    ) -> Manufacturer:
        """GET /Manufacturers/{manufacturerid}: Read one manufacturer.

        Takes the ManufacturerID that products hold. Its products are listed by an operation of
        their own.

        Args:
            manufacturer_id: The manufacturer's ManufacturerID. Or the Manufacturer itself.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            The Manufacturer.

        Raises:
            NotFoundError: there is no such row.

        See Retrieve a specific manufacturer by id, in Manufacturers (v1):
        https://apirest.3dcart.com/v1/manufacturers/index.html
        """
        row: Manufacturer = self._core.one(_GET_MANUFACTURER, (manufacturer_id,), {}, options)
        return row

    def create(self, body: Manufacturer, *, options: CallOptions | None = None) -> WriteResult[int]:
        """POST /Manufacturers: Create a manufacturer.

        Answers the new ManufacturerID, which products name.

        Args:
            body: What to send; fields that are not set are not sent.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            What the server says it did; its `id` is the new row's key.

        Raises:
            AmbiguousOutcomeError: it may or may not have happened.

        See Create a manufacturer, in Manufacturers (v1):
        https://apirest.3dcart.com/v1/manufacturers/index.html
        """
        return self._core.write(_CREATE_MANUFACTURER, (), {}, body, options)

    def create_many(
        self,
        bodies: Iterable[Manufacturer],
        *,
        find: Callable[[Manufacturer], Manufacturer | None] | None = None,
        options: CallOptions | None = None,
    ) -> BatchResult[int]:
        """POST /Manufacturers: Create a manufacturer. One request for each row.

        Args:
            bodies: The rows to create.
            find: Looks for the row of a body whose create had no clear answer.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            One result a row; some may have failed, or be ambiguous.
        """
        return self._core.create_many(_CREATE_MANUFACTURER, (), {}, bodies, find, options)

    def update(
        self,
        manufacturer_id: int | Manufacturer,
        body: Manufacturer | None = None,
        *,
        whole: bool = False,
        options: CallOptions | None = None,
    ) -> WriteResult[int]:
        """PUT /Manufacturers/{manufacturerid}: Update one manufacturer.

        Fields not sent stay as they are.

        Args:
            manufacturer_id: The manufacturer's ManufacturerID. Or the Manufacturer itself.
            body: What to send, unless manufacturer_id is the row. Of a row that was read, what
                changed.
            whole: Send rows that were read as they are, not only what changed in them.
            options: What this call does differently: timeout, retries, headers ...

        Raises:
            NotFoundError: there is no such row.

        See Update a specific manufacturer by id, in Manufacturers (v1):
        https://apirest.3dcart.com/v1/manufacturers/index.html
        """
        return self._core.write(
            _UPDATE_MANUFACTURER, (manufacturer_id,), {}, body, options, whole=whole
        )

    def update_many(
        self,
        bodies: Iterable[Manufacturer],
        *,
        chunk: int | None = None,
        whole: bool = False,
        options: CallOptions | None = None,
    ) -> BatchResult[int]:
        """PUT /Manufacturers: Update several manufacturers.

        Each manufacturer names its ManufacturerID. One result a manufacturer; 206 when some
        failed, each result then has its own Status.

        Args:
            bodies: The rows to send, each with what identifies it and what changes.
            chunk: Rows sent in one request.
            whole: Send rows that were read as they are, not only what changed in them.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            One result a row; some may have failed.

        See Update a list of manufacturers, in Manufacturers (v1):
        https://apirest.3dcart.com/v1/manufacturers/index.html
        """
        return self._core.write_many(
            _UPDATE_MANUFACTURERS, (), {}, bodies, options, chunk, whole=whole
        )

    def delete(
        self, manufacturer_id: int | Manufacturer, *, options: CallOptions | None = None
    ) -> WriteResult[int]:
        """DELETE /Manufacturers/{manufacturerid}: Delete a manufacturer.

        What becomes of the manufacturer's products is not documented.

        Args:
            manufacturer_id: The manufacturer's ManufacturerID. Or the Manufacturer itself.
            options: What this call does differently: timeout, retries, headers ...

        Raises:
            NotFoundError: there is no such row.

        See Delete a specific manufacturer by id, in Manufacturers (v1):
        https://apirest.3dcart.com/v1/manufacturers/index.html
        """
        return self._core.write(_DELETE_MANUFACTURER, (manufacturer_id,), {}, None, options)


class AsyncManufacturersResource(AsyncResource):
    """Manufacturers."""

    @namespace
    def products(self) -> AsyncManufacturersProductsResource:
        """Products of a manufacturer."""
        return AsyncManufacturersProductsResource(self._core)

    def list(
        self,
        *,
        manufacturer: str | None = None,
        limit: int | None = None,
        offset: int | None = None,
        options: CallOptions | None = None,
    ) -> AsyncRows[Manufacturer]:
        """GET /Manufacturers: List manufacturers.

        All manufacturers, or with `manufacturer` those of a name; a product's ManufacturerID
        names one.

        Args:
            manufacturer: Only manufacturers whose name contains this text.
            limit: Rows to read at most.
            offset: Number of the first row to read, from 1 on.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            The rows (Manufacturer), read when you iterate, or ask for all(), first(), count().

        See Retrieve a list of manufacturers, in Manufacturers (v1):
        https://apirest.3dcart.com/v1/manufacturers/index.html
        """
        return AsyncRows(
            self._core,
            _LIST_MANUFACTURERS,
            (),
            {"manufacturer": manufacturer},
            options,
            limit,
            offset,
        )

    async def get(
        self, manufacturer_id: int | Manufacturer, *, options: CallOptions | None = None
    ) -> Manufacturer:
        """GET /Manufacturers/{manufacturerid}: Read one manufacturer.

        Takes the ManufacturerID that products hold. Its products are listed by an operation of
        their own.

        Args:
            manufacturer_id: The manufacturer's ManufacturerID. Or the Manufacturer itself.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            The Manufacturer.

        Raises:
            NotFoundError: there is no such row.

        See Retrieve a specific manufacturer by id, in Manufacturers (v1):
        https://apirest.3dcart.com/v1/manufacturers/index.html
        """
        row: Manufacturer = await self._core.one(_GET_MANUFACTURER, (manufacturer_id,), {}, options)
        return row

    async def create(
        self, body: Manufacturer, *, options: CallOptions | None = None
    ) -> WriteResult[int]:
        """POST /Manufacturers: Create a manufacturer.

        Answers the new ManufacturerID, which products name.

        Args:
            body: What to send; fields that are not set are not sent.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            What the server says it did; its `id` is the new row's key.

        Raises:
            AmbiguousOutcomeError: it may or may not have happened.

        See Create a manufacturer, in Manufacturers (v1):
        https://apirest.3dcart.com/v1/manufacturers/index.html
        """
        return await self._core.write(_CREATE_MANUFACTURER, (), {}, body, options)

    async def create_many(
        self,
        bodies: Iterable[Manufacturer],
        *,
        find: Callable[[Manufacturer], Awaitable[Manufacturer | None]] | None = None,
        options: CallOptions | None = None,
    ) -> BatchResult[int]:
        """POST /Manufacturers: Create a manufacturer. One request for each row.

        Args:
            bodies: The rows to create.
            find: Looks for the row of a body whose create had no clear answer.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            One result a row; some may have failed, or be ambiguous.
        """
        return await self._core.create_many(_CREATE_MANUFACTURER, (), {}, bodies, find, options)

    async def update(
        self,
        manufacturer_id: int | Manufacturer,
        body: Manufacturer | None = None,
        *,
        whole: bool = False,
        options: CallOptions | None = None,
    ) -> WriteResult[int]:
        """PUT /Manufacturers/{manufacturerid}: Update one manufacturer.

        Fields not sent stay as they are.

        Args:
            manufacturer_id: The manufacturer's ManufacturerID. Or the Manufacturer itself.
            body: What to send, unless manufacturer_id is the row. Of a row that was read, what
                changed.
            whole: Send rows that were read as they are, not only what changed in them.
            options: What this call does differently: timeout, retries, headers ...

        Raises:
            NotFoundError: there is no such row.

        See Update a specific manufacturer by id, in Manufacturers (v1):
        https://apirest.3dcart.com/v1/manufacturers/index.html
        """
        return await self._core.write(
            _UPDATE_MANUFACTURER, (manufacturer_id,), {}, body, options, whole=whole
        )

    async def update_many(
        self,
        bodies: Iterable[Manufacturer],
        *,
        chunk: int | None = None,
        whole: bool = False,
        options: CallOptions | None = None,
    ) -> BatchResult[int]:
        """PUT /Manufacturers: Update several manufacturers.

        Each manufacturer names its ManufacturerID. One result a manufacturer; 206 when some
        failed, each result then has its own Status.

        Args:
            bodies: The rows to send, each with what identifies it and what changes.
            chunk: Rows sent in one request.
            whole: Send rows that were read as they are, not only what changed in them.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            One result a row; some may have failed.

        See Update a list of manufacturers, in Manufacturers (v1):
        https://apirest.3dcart.com/v1/manufacturers/index.html
        """
        return await self._core.write_many(
            _UPDATE_MANUFACTURERS, (), {}, bodies, options, chunk, whole=whole
        )

    async def delete(
        self, manufacturer_id: int | Manufacturer, *, options: CallOptions | None = None
    ) -> WriteResult[int]:
        """DELETE /Manufacturers/{manufacturerid}: Delete a manufacturer.

        What becomes of the manufacturer's products is not documented.

        Args:
            manufacturer_id: The manufacturer's ManufacturerID. Or the Manufacturer itself.
            options: What this call does differently: timeout, retries, headers ...

        Raises:
            NotFoundError: there is no such row.

        See Delete a specific manufacturer by id, in Manufacturers (v1):
        https://apirest.3dcart.com/v1/manufacturers/index.html
        """
        return await self._core.write(_DELETE_MANUFACTURER, (manufacturer_id,), {}, None, options)


class ManufacturersProductsResource(Resource):
    """Products of a manufacturer."""

    def list(
        self,
        manufacturer_id: int | Manufacturer,
        *,
        sku: str | None = None,
        name: str | None = None,
        cost_from: Decimal | float | None = None,
        cost_to: Decimal | float | None = None,
        price_from: Decimal | float | None = None,
        price_to: Decimal | float | None = None,
        stock_from: Decimal | float | None = None,
        stock_to: Decimal | float | None = None,
        hide: bool | None = None,
        free_shipping: bool | None = None,
        on_sale: bool | None = None,
        non_tax: bool | None = None,
        not_for_sale: bool | None = None,
        gift_certificate: bool | None = None,
        home_special: bool | None = None,
        category_special: bool | None = None,
        non_searchable: bool | None = None,
        self_ship: bool | None = None,
        reward_disable: bool | None = None,
        last_update_start: datetime | Date | str | None = None,
        last_update_end: datetime | Date | str | None = None,
        limit: int | None = None,
        offset: int | None = None,
        options: CallOptions | None = None,
    ) -> Rows[Product]:
        """GET /Manufacturers/{manufacturerid}/Products: List the products of a manufacturer.

        At most 200 products a page. The filters are those of the product list.

        Args:
            manufacturer_id: The manufacturer's ManufacturerID. Or the Manufacturer itself.
            sku: Only rows with this SKU.
            name: Only rows whose name contains this text.
            cost_from: Only products that cost the merchant at least this; 0 means any.
            cost_to: Only products that cost the merchant at most this; 0 means any.
            price_from: Only products with at least this Price; 0 means any.
            price_to: Only products with at most this Price; 0 means any.
            stock_from: Only products with at least this Stock; 0 means any.
            stock_to: Only products with at most this Stock; 0 means any.
            hide: True lists only products hidden from the storefront. Default False, which
                filters nothing.
            free_shipping: True lists only products with free shipping. Default False, which
                filters nothing.
            on_sale: True lists only products on sale. Default False, which filters nothing.
            non_tax: True lists only products free of tax. Default False, which filters nothing.
            not_for_sale: True lists only products that cannot be bought. Default False, which
                filters nothing.
            gift_certificate: True lists only gift certificates. Default False, which filters
                nothing.
            home_special: True lists only specials of the home page. Default False, which
                filters nothing.
            category_special: True lists only specials of their categories. Default False, which
                filters nothing.
            non_searchable: True lists only products the store's search leaves out. Default
                False, which filters nothing.
            self_ship: True lists only products that ship on their own. Default False, which
                filters nothing.
            reward_disable: True lists only products without rewards. Default False, which
                filters nothing.
            last_update_start: Only rows last written at this time or later.
            last_update_end: Only rows last written at this time or earlier.
            limit: Rows to read at most.
            offset: Number of the first row to read, from 1 on.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            The rows (Product), read when you iterate, or ask for all(), first(), count().

        See Retrieve the products of a manufacturer, in Products (v1):
        https://apirest.3dcart.com/v1/products/index.html
        """
        return Rows(
            self._core,
            _LIST_MANUFACTURER_PRODUCTS,
            (manufacturer_id,),
            {
                "sku": sku,
                "name": name,
                "costfrom": cost_from,
                "costto": cost_to,
                "pricefrom": price_from,
                "priceto": price_to,
                "stockfrom": stock_from,
                "stockto": stock_to,
                "hide": hide,
                "freeshipping": free_shipping,
                "onsale": on_sale,
                "nontax": non_tax,
                "notforsale": not_for_sale,
                "giftcertificate": gift_certificate,
                "homespecial": home_special,
                "categoryspecial": category_special,
                "nonsearchable": non_searchable,
                "selfship": self_ship,
                "rewarddisable": reward_disable,
                "lastupdatestart": last_update_start,
                "lastupdateend": last_update_end,
            },
            options,
            limit,
            offset,
        )


class AsyncManufacturersProductsResource(AsyncResource):
    """Products of a manufacturer."""

    def list(
        self,
        manufacturer_id: int | Manufacturer,
        *,
        sku: str | None = None,
        name: str | None = None,
        cost_from: Decimal | float | None = None,
        cost_to: Decimal | float | None = None,
        price_from: Decimal | float | None = None,
        price_to: Decimal | float | None = None,
        stock_from: Decimal | float | None = None,
        stock_to: Decimal | float | None = None,
        hide: bool | None = None,
        free_shipping: bool | None = None,
        on_sale: bool | None = None,
        non_tax: bool | None = None,
        not_for_sale: bool | None = None,
        gift_certificate: bool | None = None,
        home_special: bool | None = None,
        category_special: bool | None = None,
        non_searchable: bool | None = None,
        self_ship: bool | None = None,
        reward_disable: bool | None = None,
        last_update_start: datetime | Date | str | None = None,
        last_update_end: datetime | Date | str | None = None,
        limit: int | None = None,
        offset: int | None = None,
        options: CallOptions | None = None,
    ) -> AsyncRows[Product]:
        """GET /Manufacturers/{manufacturerid}/Products: List the products of a manufacturer.

        At most 200 products a page. The filters are those of the product list.

        Args:
            manufacturer_id: The manufacturer's ManufacturerID. Or the Manufacturer itself.
            sku: Only rows with this SKU.
            name: Only rows whose name contains this text.
            cost_from: Only products that cost the merchant at least this; 0 means any.
            cost_to: Only products that cost the merchant at most this; 0 means any.
            price_from: Only products with at least this Price; 0 means any.
            price_to: Only products with at most this Price; 0 means any.
            stock_from: Only products with at least this Stock; 0 means any.
            stock_to: Only products with at most this Stock; 0 means any.
            hide: True lists only products hidden from the storefront. Default False, which
                filters nothing.
            free_shipping: True lists only products with free shipping. Default False, which
                filters nothing.
            on_sale: True lists only products on sale. Default False, which filters nothing.
            non_tax: True lists only products free of tax. Default False, which filters nothing.
            not_for_sale: True lists only products that cannot be bought. Default False, which
                filters nothing.
            gift_certificate: True lists only gift certificates. Default False, which filters
                nothing.
            home_special: True lists only specials of the home page. Default False, which
                filters nothing.
            category_special: True lists only specials of their categories. Default False, which
                filters nothing.
            non_searchable: True lists only products the store's search leaves out. Default
                False, which filters nothing.
            self_ship: True lists only products that ship on their own. Default False, which
                filters nothing.
            reward_disable: True lists only products without rewards. Default False, which
                filters nothing.
            last_update_start: Only rows last written at this time or later.
            last_update_end: Only rows last written at this time or earlier.
            limit: Rows to read at most.
            offset: Number of the first row to read, from 1 on.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            The rows (Product), read when you iterate, or ask for all(), first(), count().

        See Retrieve the products of a manufacturer, in Products (v1):
        https://apirest.3dcart.com/v1/products/index.html
        """
        return AsyncRows(
            self._core,
            _LIST_MANUFACTURER_PRODUCTS,
            (manufacturer_id,),
            {
                "sku": sku,
                "name": name,
                "costfrom": cost_from,
                "costto": cost_to,
                "pricefrom": price_from,
                "priceto": price_to,
                "stockfrom": stock_from,
                "stockto": stock_to,
                "hide": hide,
                "freeshipping": free_shipping,
                "onsale": on_sale,
                "nontax": non_tax,
                "notforsale": not_for_sale,
                "giftcertificate": gift_certificate,
                "homespecial": home_special,
                "categoryspecial": category_special,
                "nonsearchable": non_searchable,
                "selfship": self_ship,
                "rewarddisable": reward_disable,
                "lastupdatestart": last_update_start,
                "lastupdateend": last_update_end,
            },
            options,
            limit,
            offset,
        )
