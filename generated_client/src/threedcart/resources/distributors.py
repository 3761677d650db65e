# Generated from the API document; do not edit: change the document and run `make regenerate`.
"""Distributors."""

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
from ..models.distributor import Distributor
from ..models.product import Product

_LIST_DISTRIBUTORS = Operation(
    id="listDistributors",
    method="GET",
    path="/Distributors",
    query=(
        Parameter("limit", "limit", "integer"),
        Parameter("offset", "offset", "integer"),
        Parameter("company", "company", "text"),
        Parameter("email", "email", "text"),
        Parameter("country", "country", "text"),
        Parameter("state", "state", "text"),
        Parameter("city", "city", "text"),
        Parameter("phone", "phone", "text"),
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
    model="models.distributor:Distributor",
    key="DistributorID",
    source="https://apirest.3dcart.com/v1/distributors/index.html",
)
_GET_DISTRIBUTOR = Operation(
    id="getDistributor",
    method="GET",
    path="/Distributors/{distributorid}",
    keys=("integer",),
    owners=("Distributor",),
    model="models.distributor:Distributor",
    key="DistributorID",
    unwrap=True,
    source="https://apirest.3dcart.com/v1/distributors/index.html",
)
_CREATE_DISTRIBUTOR = Operation(
    id="createDistributor",
    method="POST",
    path="/Distributors",
    schema="ActionResult",
    body="models.distributor:Distributor",
    result="integer",
    source="https://apirest.3dcart.com/v1/distributors/index.html",
)
_UPDATE_DISTRIBUTOR = Operation(
    id="updateDistributor",
    method="PUT",
    path="/Distributors/{distributorid}",
    keys=("integer",),
    owners=("Distributor",),
    schema="ActionResult",
    body="models.distributor:Distributor",
    result="integer",
    source="https://apirest.3dcart.com/v1/distributors/index.html",
)
_UPDATE_DISTRIBUTORS = Operation(
    id="updateDistributors",
    method="PUT",
    path="/Distributors",
    key="DistributorID",
    schema="ActionResult",
    body="models.distributor:Distributor",
    result="integer",
    source="https://apirest.3dcart.com/v1/distributors/index.html",
)
_DELETE_DISTRIBUTOR = Operation(
    id="deleteDistributor",
    method="DELETE",
    path="/Distributors/{distributorid}",
    keys=("integer",),
    owners=("Distributor",),
    schema="ActionResult",
    result="integer",
    source="https://apirest.3dcart.com/v1/distributors/index.html",
)
_LIST_DISTRIBUTOR_PRODUCTS = Operation(
    id="listDistributorProducts",
    method="GET",
    path="/Distributors/{distributorid}/Products",
    keys=("integer",),
    owners=("Distributor",),
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


class DistributorsResource(Resource):
    """Distributors."""

    @namespace
    def products(self) -> DistributorsProductsResource:
        """Products of a distributor."""
        return DistributorsProductsResource(self._core)

    def list(
        self,
        *,
        company: str | None = None,
        email: str | None = None,
        country: str | None = None,
        state: str | None = None,
        city: str | None = None,
        phone: str | None = None,
        limit: int | None = None,
        offset: int | None = None,
        options: CallOptions | None = None,
    ) -> Rows[Distributor]:
        """GET /Distributors: List distributors.

        Filters combine; without any, every distributor is listed.

        Args:
            company: Only distributors whose CompanyName contains this text.
            email: Only rows with this e-mail address.
            country: Only rows in this country.
            state: Only rows in this state.
            city: Only rows in this city.
            phone: Only rows with this telephone number.
            limit: Rows to read at most.
            offset: Number of the first row to read, from 1 on.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            The rows (Distributor), read when you iterate, or ask for all(), first(), count().

        See Retrieve a list of distributors, in Distributors (v1):
        https://apirest.3dcart.com/v1/distributors/index.html
        """
        return Rows(
            self._core,
            _LIST_DISTRIBUTORS,
            (),
            {
                "company": company,
                "email": email,
                "country": country,
                "state": state,
                "city": city,
                "phone": phone,
            },
            options,
            limit,
            offset,
        )

    def get(
        self, distributor_id: int | Distributor, *, options: CallOptions | None = None
    ) -> Distributor:
        """GET /Distributors/{distributorid}: Read one distributor.

        Takes the DistributorID that products hold in their DistributorList.

        Args:
            distributor_id: The distributor's DistributorID. Or the Distributor itself.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            The Distributor.

        Raises:
            NotFoundError: there is no such row.

        See Retrieve a specific distributor by id, in Distributors (v1):
        https://apirest.3dcart.com/v1/distributors/index.html
        """
        row: Distributor = self._core.one(_GET_DISTRIBUTOR, (distributor_id,), {}, options)
        return row

    def create(self, body: Distributor, *, options: CallOptions | None = None) -> WriteResult[int]:
        """POST /Distributors: Create a distributor.

        Answers the new DistributorID, which products name in their DistributorList.

        Args:
            body: What to send; fields that are not set are not sent.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            What the server says it did; its `id` is the new row's key.

        Raises:
            AmbiguousOutcomeError: it may or may not have happened.

        See Create a distributor, in Distributors (v1):
        https://apirest.3dcart.com/v1/distributors/index.html
        """
        return self._core.write(_CREATE_DISTRIBUTOR, (), {}, body, options)

    def create_many(
        self,
        bodies: Iterable[Distributor],
        *,
        find: Callable[[Distributor], Distributor | None] | None = None,
        options: CallOptions | None = None,
    ) -> BatchResult[int]:
        """POST /Distributors: Create a distributor. One request for each row.

        Args:
            bodies: The rows to create.
            find: Looks for the row of a body whose create had no clear answer.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            One result a row; some may have failed, or be ambiguous.
        """
        return self._core.create_many(_CREATE_DISTRIBUTOR, (), {}, bodies, find, options)

    def update(
        self,
        distributor_id: int | Distributor,
        body: Distributor | None = None,
        *,
        whole: bool = False,
        options: CallOptions | None = None,
    ) -> WriteResult[int]:
        """PUT /Distributors/{distributorid}: Update one distributor.

        Fields not sent stay as they are.

        Args:
            distributor_id: The distributor's DistributorID. Or the Distributor itself.
            body: What to send, unless distributor_id is the row. Of a row that was read, what
                changed.
            whole: Send rows that were read as they are, not only what changed in them.
            options: What this call does differently: timeout, retries, headers ...

        Raises:
            NotFoundError: there is no such row.

        See Update a specific distributor by id, in Distributors (v1):
        https://apirest.3dcart.com/v1/distributors/index.html
        """
        return self._core.write(
            _UPDATE_DISTRIBUTOR, (distributor_id,), {}, body, options, whole=whole
        )

    def update_many(
        self,
        bodies: Iterable[Distributor],
        *,
        chunk: int | None = None,
        whole: bool = False,
        options: CallOptions | None = None,
    ) -> BatchResult[int]:
        """PUT /Distributors: Update several distributors.

        Each distributor names its DistributorID. One result a distributor; 206 when some
        failed, each result then has its own Status.

        Args:
            bodies: The rows to send, each with what identifies it and what changes.
            chunk: Rows sent in one request.
            whole: Send rows that were read as they are, not only what changed in them.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            One result a row; some may have failed.

        See Update a list of distributors, in Distributors (v1):
        https://apirest.3dcart.com/v1/distributors/index.html
        """
        return self._core.write_many(
            _UPDATE_DISTRIBUTORS, (), {}, bodies, options, chunk, whole=whole
        )

    def delete(
        self, distributor_id: int | Distributor, *, options: CallOptions | None = None
    ) -> WriteResult[int]:
        """DELETE /Distributors/{distributorid}: Delete a distributor.

        What becomes of the entries in products' DistributorLists is not documented.

        Args:
            distributor_id: The distributor's DistributorID. Or the Distributor itself.
            options: What this call does differently: timeout, retries, headers ...

        Raises:
            NotFoundError: there is no such row.

        See Delete a specific distributor by id, in Distributors (v1):
        https://apirest.3dcart.com/v1/distributors/index.html
        """
        return self._core.write(_DELETE_DISTRIBUTOR, (distributor_id,), {}, None, options)


class AsyncDistributorsResource(AsyncResource):
    """Distributors."""

    @namespace
    def products(self) -> AsyncDistributorsProductsResource:
        """Products of a distributor."""
        return AsyncDistributorsProductsResource(self._core)

    def list(
        self,
        *,
        company: str | None = None,
        email: str | None = None,
        country: str | None = None,
        state: str | None = None,
        city: str | None = None,
        phone: str | None = None,
        limit: int | None = None,
        offset: int | None = None,
        options: CallOptions | None = None,
    ) -> AsyncRows[Distributor]:
        """GET /Distributors: List distributors.

        Filters combine; without any, every distributor is listed.

        Args:
            company: Only distributors whose CompanyName contains this text.
            email: Only rows with this e-mail address.
            country: Only rows in this country.
            state: Only rows in this state.
            city: Only rows in this city.
            phone: Only rows with this telephone number.
            limit: Rows to read at most.
            offset: Number of the first row to read, from 1 on.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            The rows (Distributor), read when you iterate, or ask for all(), first(), count().

        See Retrieve a list of distributors, in Distributors (v1):
        https://apirest.3dcart.com/v1/distributors/index.html
        """
        return AsyncRows(
            self._core,
            _LIST_DISTRIBUTORS,
            (),
            {
                "company": company,
                "email": email,
                "country": country,
                "state": state,
                "city": city,
                "phone": phone,
            },
            options,
            limit,
            offset,
        )

    async def get(
        self, distributor_id: int | Distributor, *, options: CallOptions | None = None
    ) -> Distributor:
        """GET /Distributors/{distributorid}: Read one distributor.

        Takes the DistributorID that products hold in their DistributorList.

        Args:
            distributor_id: The distributor's DistributorID. Or the Distributor itself.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            The Distributor.

        Raises:
            NotFoundError: there is no such row.

        See Retrieve a specific distributor by id, in Distributors (v1):
        https://apirest.3dcart.com/v1/distributors/index.html
        """
        row: Distributor = await self._core.one(_GET_DISTRIBUTOR, (distributor_id,), {}, options)
        return row

    async def create(
        self, body: Distributor, *, options: CallOptions | None = None
    ) -> WriteResult[int]:
        """POST /Distributors: Create a distributor.

        Answers the new DistributorID, which products name in their DistributorList.

        Args:
            body: What to send; fields that are not set are not sent.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            What the server says it did; its `id` is the new row's key.

        Raises:
            AmbiguousOutcomeError: it may or may not have happened.

        See Create a distributor, in Distributors (v1):
        https://apirest.3dcart.com/v1/distributors/index.html
        """
        return await self._core.write(_CREATE_DISTRIBUTOR, (), {}, body, options)

    async def create_many(
        self,
        bodies: Iterable[Distributor],
        *,
        find: Callable[[Distributor], Awaitable[Distributor | None]] | None = None,
        options: CallOptions | None = None,
    ) -> BatchResult[int]:
        """POST /Distributors: Create a distributor. One request for each row.

        Args:
            bodies: The rows to create.
            find: Looks for the row of a body whose create had no clear answer.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            One result a row; some may have failed, or be ambiguous.
        """
        return await self._core.create_many(_CREATE_DISTRIBUTOR, (), {}, bodies, find, options)

    async def update(
        self,
        distributor_id: int | Distributor,
        body: Distributor | None = None,
        *,
        whole: bool = False,
        options: CallOptions | None = None,
    ) -> WriteResult[int]:
        """PUT /Distributors/{distributorid}: Update one distributor.

        Fields not sent stay as they are.

        Args:
            distributor_id: The distributor's DistributorID. Or the Distributor itself.
            body: What to send, unless distributor_id is the row. Of a row that was read, what
                changed.
            whole: Send rows that were read as they are, not only what changed in them.
            options: What this call does differently: timeout, retries, headers ...

        Raises:
            NotFoundError: there is no such row.

        See Update a specific distributor by id, in Distributors (v1):
        https://apirest.3dcart.com/v1/distributors/index.html
        """
        return await self._core.write(
            _UPDATE_DISTRIBUTOR, (distributor_id,), {}, body, options, whole=whole
        )

    async def update_many(
        self,
        bodies: Iterable[Distributor],
        *,
        chunk: int | None = None,
        whole: bool = False,
        options: CallOptions | None = None,
    ) -> BatchResult[int]:
        """PUT /Distributors: Update several distributors.

        Each distributor names its DistributorID. One result a distributor; 206 when some
        failed, each result then has its own Status.

        Args:
            bodies: The rows to send, each with what identifies it and what changes.
            chunk: Rows sent in one request.
            whole: Send rows that were read as they are, not only what changed in them.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            One result a row; some may have failed.

        See Update a list of distributors, in Distributors (v1):
        https://apirest.3dcart.com/v1/distributors/index.html
        """
        return await self._core.write_many(
            _UPDATE_DISTRIBUTORS, (), {}, bodies, options, chunk, whole=whole
        )

    async def delete(
        self, distributor_id: int | Distributor, *, options: CallOptions | None = None
    ) -> WriteResult[int]:
        """DELETE /Distributors/{distributorid}: Delete a distributor.

        What becomes of the entries in products' DistributorLists is not documented.

        Args:
            distributor_id: The distributor's DistributorID. Or the Distributor itself.
            options: What this call does differently: timeout, retries, headers ...

        Raises:
            NotFoundError: there is no such row.

        See Delete a specific distributor by id, in Distributors (v1):
        https://apirest.3dcart.com/v1/distributors/index.html
        """
        return await self._core.write(_DELETE_DISTRIBUTOR, (distributor_id,), {}, None, options)


class DistributorsProductsResource(Resource):
    """Products of a distributor."""

    def list(
        self,
        distributor_id: int | Distributor,
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
        """GET /Distributors/{distributorid}/Products: List the products of a distributor.

        At most 200 products a page. The filters are those of the product list.

        Args:
            distributor_id: The distributor's DistributorID. Or the Distributor itself.
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

        See Retrieve the products of a distributor, in Products (v1):
        https://apirest.3dcart.com/v1/products/index.html
        """
        return Rows(
            self._core,
            _LIST_DISTRIBUTOR_PRODUCTS,
            (distributor_id,),
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


class AsyncDistributorsProductsResource(AsyncResource):
    """Products of a distributor."""

    def list(
        self,
        distributor_id: int | Distributor,
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
        """GET /Distributors/{distributorid}/Products: List the products of a distributor.

        At most 200 products a page. The filters are those of the product list.

        Args:
            distributor_id: The distributor's DistributorID. Or the Distributor itself.
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

        See Retrieve the products of a distributor, in Products (v1):
        https://apirest.3dcart.com/v1/products/index.html
        """
        return AsyncRows(
            self._core,
            _LIST_DISTRIBUTOR_PRODUCTS,
            (distributor_id,),
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
