# Generated from the API document; do not edit: change the document and run `make regenerate`.
"""Categories."""

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
from ..models.category import Category
from ..models.option_set import OptionSet
from ..models.product import Product

_LIST_CATEGORIES = Operation(
    id="listCategories",
    method="GET",
    path="/Categories",
    query=(
        Parameter("limit", "limit", "integer"),
        Parameter("offset", "offset", "integer"),
        Parameter("countonly", "count_only", "flag"),
        Parameter("category", "category", "text"),
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
    model="models.category:Category",
    key="CategoryID",
    source="https://apirest.3dcart.com/v1/categories/index.html",
)
_GET_CATEGORY = Operation(
    id="getCategory",
    method="GET",
    path="/Categories/{categoryid}",
    keys=("integer",),
    owners=("Category",),
    model="models.category:Category",
    key="CategoryID",
    unwrap=True,
    source="https://apirest.3dcart.com/v1/categories/index.html",
)
_CREATE_CATEGORY = Operation(
    id="createCategory",
    method="POST",
    path="/Categories",
    schema="ActionResult",
    body="models.category:Category",
    result="integer",
    source="https://apirest.3dcart.com/v1/categories/index.html",
)
_UPDATE_CATEGORY = Operation(
    id="updateCategory",
    method="PUT",
    path="/Categories/{categoryid}",
    keys=("integer",),
    owners=("Category",),
    schema="ActionResult",
    body="models.category:Category",
    result="integer",
    source="https://apirest.3dcart.com/v1/categories/index.html",
)
_UPDATE_CATEGORIES = Operation(
    id="updateCategories",
    method="PUT",
    path="/Categories",
    key="CategoryID",
    schema="ActionResult",
    body="models.category:Category",
    result="integer",
    source="https://apirest.3dcart.com/v1/categories/index.html",
)
_DELETE_CATEGORY = Operation(
    id="deleteCategory",
    method="DELETE",
    path="/Categories/{categoryid}",
    keys=("integer",),
    owners=("Category",),
    schema="ActionResult",
    result="integer",
    source="https://apirest.3dcart.com/v1/categories/index.html",
)
_LIST_CATEGORY_OPTION_SETS = Operation(
    id="listCategoryOptionSets",
    method="GET",
    path="/Categories/{categoryid}/Options",
    keys=("integer",),
    owners=("Category",),
    query=(Parameter("limit", "limit", "integer"), Parameter("offset", "offset", "integer")),
    paging=Paging(limit="limit", offset="offset", first=1, maximum=500),
    model="models.option_set:OptionSet",
    key="OptionSetID",
    source="https://apirest.3dcart.com/v1/categories/index.html",
)
_CREATE_CATEGORY_OPTION_SET = Operation(
    id="createCategoryOptionSet",
    method="POST",
    path="/Categories/{categoryid}/Options",
    keys=("integer",),
    owners=("Category",),
    schema="ActionResult",
    body="models.option_set:OptionSet",
    result="integer",
    source="https://apirest.3dcart.com/v1/categories/index.html",
)
_UPDATE_CATEGORY_OPTION_SET = Operation(
    id="updateCategoryOptionSet",
    method="PUT",
    path="/Categories/{categoryid}/Options/{optionsetid}",
    keys=("integer", "integer"),
    owners=("Category", "OptionSet"),
    schema="ActionResult",
    body="models.option_set:OptionSet",
    result="integer",
    source="https://apirest.3dcart.com/v1/categories/index.html",
)
_UPDATE_CATEGORY_OPTION_SETS = Operation(
    id="updateCategoryOptionSets",
    method="PUT",
    path="/Categories/{categoryid}/Options",
    keys=("integer",),
    owners=("Category",),
    key="OptionSetID",
    schema="ActionResult",
    body="models.option_set:OptionSet",
    result="integer",
    source="https://apirest.3dcart.com/v1/categories/index.html",
)
_LIST_CATEGORY_PRODUCTS = Operation(
    id="listCategoryProducts",
    method="GET",
    path="/Categories/{categoryid}/Products",
    keys=("integer",),
    owners=("Category",),
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


class CategoriesResource(Resource):
    """Categories."""

    @namespace
    def options(self) -> CategoriesOptionsResource:
        """Option sets of a category."""
        return CategoriesOptionsResource(self._core)

    @namespace
    def products(self) -> CategoriesProductsResource:
        """Products of a category."""
        return CategoriesProductsResource(self._core)

    def list(
        self,
        *,
        category: str | None = None,
        limit: int | None = None,
        offset: int | None = None,
        options: CallOptions | None = None,
    ) -> Rows[Category]:
        """GET /Categories: List categories.

        CategoryParent tells which category stands below which; 0 is the top.

        Args:
            category: Only categories whose CategoryName contains this text.
            limit: Rows to read at most.
            offset: Number of the first row to read, from 1 on.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            The rows (Category), read when you iterate, or ask for all(), first(), count().

        See Retrieve a list of categories, in Categories (v1):
        https://apirest.3dcart.com/v1/categories/index.html
        """
        return Rows(
            self._core, _LIST_CATEGORIES, (), {"category": category}, options, limit, offset
        )

    def get(self, category_id: int | Category, *, options: CallOptions | None = None) -> Category:
        """GET /Categories/{categoryid}: Read one category.

        Takes the CategoryID. Subcategories are not part of it; they are those whose
        CategoryParent it is.

        Args:
            category_id: The category's CategoryID. Or the Category itself.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            The Category.

        Raises:
            NotFoundError: there is no such row.

        See Retrieve a specific category by id, in Categories (v1):
        https://apirest.3dcart.com/v1/categories/index.html
        """
        row: Category = self._core.one(_GET_CATEGORY, (category_id,), {}, options)
        return row

    def create(self, body: Category, *, options: CallOptions | None = None) -> WriteResult[int]:
        """POST /Categories: Create a category.

        The vendor's status table prints 200 for success; 201 is presumed, as for every other
        create.

        Args:
            body: What to send; fields that are not set are not sent.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            What the server says it did; its `id` is the new row's key.

        Raises:
            AmbiguousOutcomeError: it may or may not have happened.

        See Create a category, in Categories (v1):
        https://apirest.3dcart.com/v1/categories/index.html
        """
        return self._core.write(_CREATE_CATEGORY, (), {}, body, options)

    def create_many(
        self,
        bodies: Iterable[Category],
        *,
        find: Callable[[Category], Category | None] | None = None,
        options: CallOptions | None = None,
    ) -> BatchResult[int]:
        """POST /Categories: Create a category. One request for each row.

        Args:
            bodies: The rows to create.
            find: Looks for the row of a body whose create had no clear answer.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            One result a row; some may have failed, or be ambiguous.
        """
        return self._core.create_many(_CREATE_CATEGORY, (), {}, bodies, find, options)

    def update(
        self,
        category_id: int | Category,
        body: Category | None = None,
        *,
        whole: bool = False,
        options: CallOptions | None = None,
    ) -> WriteResult[int]:
        """PUT /Categories/{categoryid}: Update one category.

        Fields not sent stay. OptionSetList is replaced where it is sent: its rows are deleted
        and written anew, with new identities.

        Args:
            category_id: The category's CategoryID. Or the Category itself.
            body: What to send, unless category_id is the row. Of a row that was read, what
                changed.
            whole: Send rows that were read as they are, not only what changed in them.
            options: What this call does differently: timeout, retries, headers ...

        Raises:
            NotFoundError: there is no such row.

        See Update a specific category by id, in Categories (v1):
        https://apirest.3dcart.com/v1/categories/index.html
        """
        return self._core.write(_UPDATE_CATEGORY, (category_id,), {}, body, options, whole=whole)

    def update_many(
        self,
        bodies: Iterable[Category],
        *,
        chunk: int | None = None,
        whole: bool = False,
        options: CallOptions | None = None,
    ) -> BatchResult[int]:
        """PUT /Categories: Update several categories.

        Each category names its CategoryID. OptionSetList is replaced where it is sent. One
        result a category; 206 when some failed, each result then has its own Status.

        Args:
            bodies: The rows to send, each with what identifies it and what changes.
            chunk: Rows sent in one request.
            whole: Send rows that were read as they are, not only what changed in them.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            One result a row; some may have failed.

        See Update a list of categories, in Categories (v1):
        https://apirest.3dcart.com/v1/categories/index.html
        """
        return self._core.write_many(
            _UPDATE_CATEGORIES, (), {}, bodies, options, chunk, whole=whole
        )

    def delete(
        self, category_id: int | Category, *, options: CallOptions | None = None
    ) -> WriteResult[int]:
        """DELETE /Categories/{categoryid}: Delete a category.

        What becomes of its products and subcategories is not documented.

        Args:
            category_id: The category's CategoryID. Or the Category itself.
            options: What this call does differently: timeout, retries, headers ...

        Raises:
            NotFoundError: there is no such row.

        See Delete a specific category by id, in Categories (v1):
        https://apirest.3dcart.com/v1/categories/index.html
        """
        return self._core.write(_DELETE_CATEGORY, (category_id,), {}, None, options)


class AsyncCategoriesResource(AsyncResource):
    """Categories."""

    @namespace
    def options(self) -> AsyncCategoriesOptionsResource:
        """Option sets of a category."""
        return AsyncCategoriesOptionsResource(self._core)

    @namespace
    def products(self) -> AsyncCategoriesProductsResource:
        """Products of a category."""
        return AsyncCategoriesProductsResource(self._core)

    def list(
        self,
        *,
        category: str | None = None,
        limit: int | None = None,
        offset: int | None = None,
        options: CallOptions | None = None,
    ) -> AsyncRows[Category]:
        """GET /Categories: List categories.

        CategoryParent tells which category stands below which; 0 is the top.

        Args:
            category: Only categories whose CategoryName contains this text.
            limit: Rows to read at most.
            offset: Number of the first row to read, from 1 on.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            The rows (Category), read when you iterate, or ask for all(), first(), count().

        See Retrieve a list of categories, in Categories (v1):
        https://apirest.3dcart.com/v1/categories/index.html
        """
        return AsyncRows(
            self._core, _LIST_CATEGORIES, (), {"category": category}, options, limit, offset
        )

    async def get(
        self, category_id: int | Category, *, options: CallOptions | None = None
    ) -> Category:
        """GET /Categories/{categoryid}: Read one category.

        Takes the CategoryID. Subcategories are not part of it; they are those whose
        CategoryParent it is.

        Args:
            category_id: The category's CategoryID. Or the Category itself.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            The Category.

        Raises:
            NotFoundError: there is no such row.

        See Retrieve a specific category by id, in Categories (v1):
        https://apirest.3dcart.com/v1/categories/index.html
        """
        row: Category = await self._core.one(_GET_CATEGORY, (category_id,), {}, options)
        return row

    async def create(
        self, body: Category, *, options: CallOptions | None = None
    ) -> WriteResult[int]:
        """POST /Categories: Create a category.

        The vendor's status table prints 200 for success; 201 is presumed, as for every other
        create.

        Args:
            body: What to send; fields that are not set are not sent.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            What the server says it did; its `id` is the new row's key.

        Raises:
            AmbiguousOutcomeError: it may or may not have happened.

        See Create a category, in Categories (v1):
        https://apirest.3dcart.com/v1/categories/index.html
        """
        return await self._core.write(_CREATE_CATEGORY, (), {}, body, options)

    async def create_many(
        self,
        bodies: Iterable[Category],
        *,
        find: Callable[[Category], Awaitable[Category | None]] | None = None,
        options: CallOptions | None = None,
    ) -> BatchResult[int]:
        """POST /Categories: Create a category. One request for each row.

        Args:
            bodies: The rows to create.
            find: Looks for the row of a body whose create had no clear answer.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            One result a row; some may have failed, or be ambiguous.
        """
        return await self._core.create_many(_CREATE_CATEGORY, (), {}, bodies, find, options)

    async def update(
        self,
        category_id: int | Category,
        body: Category | None = None,
        *,
        whole: bool = False,
        options: CallOptions | None = None,
    ) -> WriteResult[int]:
        """PUT /Categories/{categoryid}: Update one category.

        Fields not sent stay. OptionSetList is replaced where it is sent: its rows are deleted
        and written anew, with new identities.

        Args:
            category_id: The category's CategoryID. Or the Category itself.
            body: What to send, unless category_id is the row. Of a row that was read, what
                changed.
            whole: Send rows that were read as they are, not only what changed in them.
            options: What this call does differently: timeout, retries, headers ...

        Raises:
            NotFoundError: there is no such row.

        See Update a specific category by id, in Categories (v1):
        https://apirest.3dcart.com/v1/categories/index.html
        """
        return await self._core.write(
            _UPDATE_CATEGORY, (category_id,), {}, body, options, whole=whole
        )

    async def update_many(
        self,
        bodies: Iterable[Category],
        *,
        chunk: int | None = None,
        whole: bool = False,
        options: CallOptions | None = None,
    ) -> BatchResult[int]:
        """PUT /Categories: Update several categories.

        Each category names its CategoryID. OptionSetList is replaced where it is sent. One
        result a category; 206 when some failed, each result then has its own Status.

        Args:
            bodies: The rows to send, each with what identifies it and what changes.
            chunk: Rows sent in one request.
            whole: Send rows that were read as they are, not only what changed in them.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            One result a row; some may have failed.

        See Update a list of categories, in Categories (v1):
        https://apirest.3dcart.com/v1/categories/index.html
        """
        return await self._core.write_many(
            _UPDATE_CATEGORIES, (), {}, bodies, options, chunk, whole=whole
        )

    async def delete(
        self, category_id: int | Category, *, options: CallOptions | None = None
    ) -> WriteResult[int]:
        """DELETE /Categories/{categoryid}: Delete a category.

        What becomes of its products and subcategories is not documented.

        Args:
            category_id: The category's CategoryID. Or the Category itself.
            options: What this call does differently: timeout, retries, headers ...

        Raises:
            NotFoundError: there is no such row.

        See Delete a specific category by id, in Categories (v1):
        https://apirest.3dcart.com/v1/categories/index.html
        """
        return await self._core.write(_DELETE_CATEGORY, (category_id,), {}, None, options)


class CategoriesOptionsResource(Resource):
    """Option sets of a category."""

    def list(
        self,
        category_id: int | Category,
        *,
        limit: int | None = None,
        offset: int | None = None,
        options: CallOptions | None = None,
    ) -> Rows[OptionSet]:
        """GET /Categories/{categoryid}/Options: List the option sets of a category.

        All option sets at once, unless a limit is given; 404 also means that the category has
        none.

        Args:
            category_id: The category's CategoryID. Or the Category itself.
            limit: Rows to read at most.
            offset: Number of the first row to read, from 1 on.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            The rows (OptionSet), read when you iterate, or ask for all(), first(), count().

        See Retrieve the option sets of a category, in Categories (v1):
        https://apirest.3dcart.com/v1/categories/index.html
        """
        return Rows(
            self._core, _LIST_CATEGORY_OPTION_SETS, (category_id,), {}, options, limit, offset
        )

    def create(
        self, category_id: int | Category, body: OptionSet, *, options: CallOptions | None = None
    ) -> WriteResult[int]:
        """POST /Categories/{categoryid}/Options: Add an option set to a category.

        OptionList holds the options; every identity sent is ignored. The vendor's status table
        prints 200 for success; 201 is presumed, as for every other create.

        Args:
            category_id: The category's CategoryID. Or the Category itself.
            body: What to send; fields that are not set are not sent.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            What the server says it did; its `id` is the new row's key.

        Raises:
            NotFoundError: there is no such row.
            AmbiguousOutcomeError: it may or may not have happened.

        See Create a category option set, in Categories (v1):
        https://apirest.3dcart.com/v1/categories/index.html
        """
        return self._core.write(_CREATE_CATEGORY_OPTION_SET, (category_id,), {}, body, options)

    def create_many(
        self,
        category_id: int | Category,
        bodies: Iterable[OptionSet],
        *,
        find: Callable[[OptionSet], OptionSet | None] | None = None,
        options: CallOptions | None = None,
    ) -> BatchResult[int]:
        """POST /Categories/{categoryid}/Options: Add an option set to a category. One request for
        each row.

        Args:
            category_id: The category's CategoryID. Or the Category itself.
            bodies: The rows to create.
            find: Looks for the row of a body whose create had no clear answer.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            One result a row; some may have failed, or be ambiguous.
        """
        return self._core.create_many(
            _CREATE_CATEGORY_OPTION_SET, (category_id,), {}, bodies, find, options
        )

    def update(
        self,
        category_id: int | Category,
        option_set_id: int | OptionSet,
        body: OptionSet | None = None,
        *,
        whole: bool = False,
        options: CallOptions | None = None,
    ) -> WriteResult[int]:
        """PUT /Categories/{categoryid}/Options/{optionsetid}: Update one option set of a category.

        Takes the OptionSetID; fields not sent stay. Every product of the category has the set.

        Args:
            category_id: The category's CategoryID. Or the Category itself.
            option_set_id: The option set's OptionSetID. Or the OptionSet itself.
            body: What to send, unless option_set_id is the row. Of a row that was read, what
                changed.
            whole: Send rows that were read as they are, not only what changed in them.
            options: What this call does differently: timeout, retries, headers ...

        Raises:
            NotFoundError: there is no such row.

        See Update a specific category option set, in Categories (v1):
        https://apirest.3dcart.com/v1/categories/index.html
        """
        return self._core.write(
            _UPDATE_CATEGORY_OPTION_SET,
            (category_id, option_set_id),
            {},
            body,
            options,
            whole=whole,
        )

    def update_many(
        self,
        category_id: int | Category,
        bodies: Iterable[OptionSet],
        *,
        chunk: int | None = None,
        whole: bool = False,
        options: CallOptions | None = None,
    ) -> BatchResult[int]:
        """PUT /Categories/{categoryid}/Options: Update several option sets of a category.

        Rows are found by OptionSetID. One result an option set; 206 when some failed, each
        result then has its own Status.

        Args:
            category_id: The category's CategoryID. Or the Category itself.
            bodies: The rows to send, each with what identifies it and what changes.
            chunk: Rows sent in one request.
            whole: Send rows that were read as they are, not only what changed in them.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            One result a row; some may have failed.

        Raises:
            NotFoundError: there is no such row to hold them.

        See Update the option sets of a category, in Categories (v1):
        https://apirest.3dcart.com/v1/categories/index.html
        """
        return self._core.write_many(
            _UPDATE_CATEGORY_OPTION_SETS, (category_id,), {}, bodies, options, chunk, whole=whole
        )


class AsyncCategoriesOptionsResource(AsyncResource):
    """Option sets of a category."""

    def list(
        self,
        category_id: int | Category,
        *,
        limit: int | None = None,
        offset: int | None = None,
        options: CallOptions | None = None,
    ) -> AsyncRows[OptionSet]:
        """GET /Categories/{categoryid}/Options: List the option sets of a category.

        All option sets at once, unless a limit is given; 404 also means that the category has
        none.

        Args:
            category_id: The category's CategoryID. Or the Category itself.
            limit: Rows to read at most.
            offset: Number of the first row to read, from 1 on.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            The rows (OptionSet), read when you iterate, or ask for all(), first(), count().

        See Retrieve the option sets of a category, in Categories (v1):
        https://apirest.3dcart.com/v1/categories/index.html
        """
        return AsyncRows(
            self._core, _LIST_CATEGORY_OPTION_SETS, (category_id,), {}, options, limit, offset
        )

    async def create(
        self, category_id: int | Category, body: OptionSet, *, options: CallOptions | None = None
    ) -> WriteResult[int]:
        """POST /Categories/{categoryid}/Options: Add an option set to a category.

        OptionList holds the options; every identity sent is ignored. The vendor's status table
        prints 200 for success; 201 is presumed, as for every other create.

        Args:
            category_id: The category's CategoryID. Or the Category itself.
            body: What to send; fields that are not set are not sent.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            What the server says it did; its `id` is the new row's key.

        Raises:
            NotFoundError: there is no such row.
            AmbiguousOutcomeError: it may or may not have happened.

        See Create a category option set, in Categories (v1):
        https://apirest.3dcart.com/v1/categories/index.html
        """
        return await self._core.write(
            _CREATE_CATEGORY_OPTION_SET, (category_id,), {}, body, options
        )

    async def create_many(
        self,
        category_id: int | Category,
        bodies: Iterable[OptionSet],
        *,
        find: Callable[[OptionSet], Awaitable[OptionSet | None]] | None = None,
        options: CallOptions | None = None,
    ) -> BatchResult[int]:
        """POST /Categories/{categoryid}/Options: Add an option set to a category. One request for
        each row.

        Args:
            category_id: The category's CategoryID. Or the Category itself.
            bodies: The rows to create.
            find: Looks for the row of a body whose create had no clear answer.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            One result a row; some may have failed, or be ambiguous.
        """
        return await self._core.create_many(
            _CREATE_CATEGORY_OPTION_SET, (category_id,), {}, bodies, find, options
        )

    async def update(
        self,
        category_id: int | Category,
        option_set_id: int | OptionSet,
        body: OptionSet | None = None,
        *,
        whole: bool = False,
        options: CallOptions | None = None,
    ) -> WriteResult[int]:
        """PUT /Categories/{categoryid}/Options/{optionsetid}: Update one option set of a category.

        Takes the OptionSetID; fields not sent stay. Every product of the category has the set.

        Args:
            category_id: The category's CategoryID. Or the Category itself.
            option_set_id: The option set's OptionSetID. Or the OptionSet itself.
            body: What to send, unless option_set_id is the row. Of a row that was read, what
                changed.
            whole: Send rows that were read as they are, not only what changed in them.
            options: What this call does differently: timeout, retries, headers ...

        Raises:
            NotFoundError: there is no such row.

        See Update a specific category option set, in Categories (v1):
        https://apirest.3dcart.com/v1/categories/index.html
        """
        return await self._core.write(
            _UPDATE_CATEGORY_OPTION_SET,
            (category_id, option_set_id),
            {},
            body,
            options,
            whole=whole,
        )

    async def update_many(
        self,
        category_id: int | Category,
        bodies: Iterable[OptionSet],
        *,
        chunk: int | None = None,
        whole: bool = False,
        options: CallOptions | None = None,
    ) -> BatchResult[int]:
        """PUT /Categories/{categoryid}/Options: Update several option sets of a category.

        Rows are found by OptionSetID. One result an option set; 206 when some failed, each
        result then has its own Status.

        Args:
            category_id: The category's CategoryID. Or the Category itself.
            bodies: The rows to send, each with what identifies it and what changes.
            chunk: Rows sent in one request.
            whole: Send rows that were read as they are, not only what changed in them.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            One result a row; some may have failed.

        Raises:
            NotFoundError: there is no such row to hold them.

        See Update the option sets of a category, in Categories (v1):
        https://apirest.3dcart.com/v1/categories/index.html
        """
        return await self._core.write_many(
            _UPDATE_CATEGORY_OPTION_SETS, (category_id,), {}, bodies, options, chunk, whole=whole
        )


class CategoriesProductsResource(Resource):
    """Products of a category."""

    def list(
        self,
        category_id: int | Category,
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
        """GET /Categories/{categoryid}/Products: List the products of a category.

        At most 200 products a page. The filters are those of the product list.

        Args:
            category_id: The category's CategoryID. Or the Category itself.
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

        See Retrieve the products of a category, in Products (v1):
        https://apirest.3dcart.com/v1/products/index.html
        """
        return Rows(
            self._core,
            _LIST_CATEGORY_PRODUCTS,
            (category_id,),
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


class AsyncCategoriesProductsResource(AsyncResource):
    """Products of a category."""

    def list(
        self,
        category_id: int | Category,
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
        """GET /Categories/{categoryid}/Products: List the products of a category.

        At most 200 products a page. The filters are those of the product list.

        Args:
            category_id: The category's CategoryID. Or the Category itself.
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

        See Retrieve the products of a category, in Products (v1):
        https://apirest.3dcart.com/v1/products/index.html
        """
        return AsyncRows(
            self._core,
            _LIST_CATEGORY_PRODUCTS,
            (category_id,),
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
