# Generated from the API document; do not edit: change the document and run `make regenerate`.
"""Customer groups."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Iterable
from datetime import date as Date
from datetime import datetime

from .._runtime.client.async_core import AsyncRows
from .._runtime.client.core import Rows
from .._runtime.client.resource import AsyncResource, Resource, namespace
from .._runtime.operation import Operation, Paging, Parameter
from .._runtime.options import CallOptions
from .._runtime.results import BatchResult, WriteResult
from ..models.customer import Customer
from ..models.customer_group import CustomerGroup

_LIST_CUSTOMER_GROUPS = Operation(
    id="listCustomerGroups",
    method="GET",
    path="/CustomerGroups",
    query=(
        Parameter("limit", "limit", "integer"),
        Parameter("offset", "offset", "integer"),
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
    model="models.customer_group:CustomerGroup",
    key="CustomerGroupID",
    source="https://apirest.3dcart.com/v1/customer-groups/index.html",
)
_GET_CUSTOMER_GROUP = Operation(
    id="getCustomerGroup",
    method="GET",
    path="/CustomerGroups/{customergroupid}",
    keys=("integer",),
    owners=("CustomerGroup",),
    model="models.customer_group:CustomerGroup",
    key="CustomerGroupID",
    unwrap=True,
    source="https://apirest.3dcart.com/v1/customer-groups/index.html",
)
_CREATE_CUSTOMER_GROUP = Operation(
    id="createCustomerGroup",
    method="POST",
    path="/CustomerGroups",
    schema="ActionResult",
    body="models.customer_group:CustomerGroup",
    result="integer",
    source="https://apirest.3dcart.com/v1/customer-groups/index.html",
)
_UPDATE_CUSTOMER_GROUP = Operation(
    id="updateCustomerGroup",
    method="PUT",
    path="/CustomerGroups/{customergroupid}",
    keys=("integer",),
    owners=("CustomerGroup",),
    schema="ActionResult",
    body="models.customer_group:CustomerGroup",
    result="integer",
    source="https://apirest.3dcart.com/v1/customer-groups/index.html",
)
_UPDATE_CUSTOMER_GROUPS = Operation(
    id="updateCustomerGroups",
    method="PUT",
    path="/CustomerGroups",
    key="CustomerGroupID",
    schema="ActionResult",
    body="models.customer_group:CustomerGroup",
    result="integer",
    source="https://apirest.3dcart.com/v1/customer-groups/index.html",
)
_DELETE_CUSTOMER_GROUP = Operation(
    id="deleteCustomerGroup",
    method="DELETE",
    path="/CustomerGroups/{customergroupid}",
    keys=("integer",),
    owners=("CustomerGroup",),
    schema="ActionResult",
    result="integer",
    source="https://apirest.3dcart.com/v1/customer-groups/index.html",
)
_LIST_GROUP_CUSTOMERS = Operation(
    id="listGroupCustomers",
    method="GET",
    path="/CustomerGroups/{customergroupid}/Customers",
    keys=("integer",),
    owners=("CustomerGroup",),
    query=(
        Parameter("limit", "limit", "integer"),
        Parameter("offset", "offset", "integer"),
        Parameter("email", "email", "text"),
        Parameter("firstname", "first_name", "text"),
        Parameter("lastname", "last_name", "text"),
        Parameter("country", "country", "text"),
        Parameter("state", "state", "text"),
        Parameter("city", "city", "text"),
        Parameter("phone", "phone", "text"),
        Parameter("countonly", "count_only", "flag"),
        Parameter("lastupdatestart", "last_update_start", "store-filter-date-time"),
        Parameter("lastupdateend", "last_update_end", "store-filter-date-time"),
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
    model="models.customer:Customer",
    key="CustomerID",
    source="https://apirest.3dcart.com/v1/customers/index.html",
)


class CustomerGroupsResource(Resource):
    """Customer groups."""

    @namespace
    def customers(self) -> CustomerGroupsCustomersResource:
        """Customers of a group."""
        return CustomerGroupsCustomersResource(self._core)

    def list(
        self,
        *,
        limit: int | None = None,
        offset: int | None = None,
        options: CallOptions | None = None,
    ) -> Rows[CustomerGroup]:
        """GET /CustomerGroups: List customer groups.

        Groups with their price level and smallest order; a customer's CustomerGroupID names
        one.

        Args:
            limit: Rows to read at most.
            offset: Number of the first row to read, from 1 on.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            The rows (CustomerGroup), read when you iterate, or ask for all(), first(), count().

        See Retrieve a list of customer groups, in Customer groups (v1):
        https://apirest.3dcart.com/v1/customer-groups/index.html
        """
        return Rows(self._core, _LIST_CUSTOMER_GROUPS, (), {}, options, limit, offset)

    def get(
        self, customer_group_id: int | CustomerGroup, *, options: CallOptions | None = None
    ) -> CustomerGroup:
        """GET /CustomerGroups/{customergroupid}: Read one customer group.

        Takes the CustomerGroupID that customers hold. Its customers are listed by an operation
        of their own.

        Args:
            customer_group_id: The group's CustomerGroupID. Or the CustomerGroup itself.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            The CustomerGroup.

        Raises:
            NotFoundError: there is no such row.

        See Retrieve a specific customer group by id, in Customer groups (v1):
        https://apirest.3dcart.com/v1/customer-groups/index.html
        """
        row: CustomerGroup = self._core.one(_GET_CUSTOMER_GROUP, (customer_group_id,), {}, options)
        return row

    def create(
        self, body: CustomerGroup, *, options: CallOptions | None = None
    ) -> WriteResult[int]:
        """POST /CustomerGroups: Create a customer group.

        Answers the new CustomerGroupID. Customers join by their own CustomerGroupID.

        Args:
            body: What to send; fields that are not set are not sent.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            What the server says it did; its `id` is the new row's key.

        Raises:
            AmbiguousOutcomeError: it may or may not have happened.

        See Create a customer group, in Customer groups (v1):
        https://apirest.3dcart.com/v1/customer-groups/index.html
        """
        return self._core.write(_CREATE_CUSTOMER_GROUP, (), {}, body, options)

    def create_many(
        self,
        bodies: Iterable[CustomerGroup],
        *,
        find: Callable[[CustomerGroup], CustomerGroup | None] | None = None,
        options: CallOptions | None = None,
    ) -> BatchResult[int]:
        """POST /CustomerGroups: Create a customer group. One request for each row.

        Args:
            bodies: The rows to create.
            find: Looks for the row of a body whose create had no clear answer.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            One result a row; some may have failed, or be ambiguous.
        """
        return self._core.create_many(_CREATE_CUSTOMER_GROUP, (), {}, bodies, find, options)

    def update(
        self,
        customer_group_id: int | CustomerGroup,
        body: CustomerGroup | None = None,
        *,
        whole: bool = False,
        options: CallOptions | None = None,
    ) -> WriteResult[int]:
        """PUT /CustomerGroups/{customergroupid}: Update one customer group.

        Fields not sent stay as they are.

        Args:
            customer_group_id: The group's CustomerGroupID. Or the CustomerGroup itself.
            body: What to send, unless customer_group_id is the row. Of a row that was read,
                what changed.
            whole: Send rows that were read as they are, not only what changed in them.
            options: What this call does differently: timeout, retries, headers ...

        Raises:
            NotFoundError: there is no such row.

        See Update a specific customer group by id, in Customer groups (v1):
        https://apirest.3dcart.com/v1/customer-groups/index.html
        """
        return self._core.write(
            _UPDATE_CUSTOMER_GROUP, (customer_group_id,), {}, body, options, whole=whole
        )

    def update_many(
        self,
        bodies: Iterable[CustomerGroup],
        *,
        chunk: int | None = None,
        whole: bool = False,
        options: CallOptions | None = None,
    ) -> BatchResult[int]:
        """PUT /CustomerGroups: Update several customer groups.

        Each group names its CustomerGroupID. One result a group; 206 when some failed, each
        result then has its own Status.

        Args:
            bodies: The rows to send, each with what identifies it and what changes.
            chunk: Rows sent in one request.
            whole: Send rows that were read as they are, not only what changed in them.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            One result a row; some may have failed.

        See Update a list of customer groups, in Customer groups (v1):
        https://apirest.3dcart.com/v1/customer-groups/index.html
        """
        return self._core.write_many(
            _UPDATE_CUSTOMER_GROUPS, (), {}, bodies, options, chunk, whole=whole
        )

    def delete(
        self, customer_group_id: int | CustomerGroup, *, options: CallOptions | None = None
    ) -> WriteResult[int]:
        """DELETE /CustomerGroups/{customergroupid}: Delete a customer group.

        What becomes of the customers of the group is not documented.

        Args:
            customer_group_id: The group's CustomerGroupID. Or the CustomerGroup itself.
            options: What this call does differently: timeout, retries, headers ...

        Raises:
            NotFoundError: there is no such row.

        See Delete a specific customer group by id, in Customer groups (v1):
        https://apirest.3dcart.com/v1/customer-groups/index.html
        """
        return self._core.write(_DELETE_CUSTOMER_GROUP, (customer_group_id,), {}, None, options)


class AsyncCustomerGroupsResource(AsyncResource):
    """Customer groups."""

    @namespace
    def customers(self) -> AsyncCustomerGroupsCustomersResource:
        """Customers of a group."""
        return AsyncCustomerGroupsCustomersResource(self._core)

    def list(
        self,
        *,
        limit: int | None = None,
        offset: int | None = None,
        options: CallOptions | None = None,
    ) -> AsyncRows[CustomerGroup]:
        """GET /CustomerGroups: List customer groups.

        Groups with their price level and smallest order; a customer's CustomerGroupID names
        one.

        Args:
            limit: Rows to read at most.
            offset: Number of the first row to read, from 1 on.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            The rows (CustomerGroup), read when you iterate, or ask for all(), first(), count().

        See Retrieve a list of customer groups, in Customer groups (v1):
        https://apirest.3dcart.com/v1/customer-groups/index.html
        """
        return AsyncRows(self._core, _LIST_CUSTOMER_GROUPS, (), {}, options, limit, offset)

    async def get(
        self, customer_group_id: int | CustomerGroup, *, options: CallOptions | None = None
    ) -> CustomerGroup:
        """GET /CustomerGroups/{customergroupid}: Read one customer group.

        Takes the CustomerGroupID that customers hold. Its customers are listed by an operation
        of their own.

        Args:
            customer_group_id: The group's CustomerGroupID. Or the CustomerGroup itself.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            The CustomerGroup.

        Raises:
            NotFoundError: there is no such row.

        See Retrieve a specific customer group by id, in Customer groups (v1):
        https://apirest.3dcart.com/v1/customer-groups/index.html
        """
        row: CustomerGroup = await self._core.one(
            _GET_CUSTOMER_GROUP, (customer_group_id,), {}, options
        )
        return row

    async def create(
        self, body: CustomerGroup, *, options: CallOptions | None = None
    ) -> WriteResult[int]:
        """POST /CustomerGroups: Create a customer group.

        Answers the new CustomerGroupID. Customers join by their own CustomerGroupID.

        Args:
            body: What to send; fields that are not set are not sent.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            What the server says it did; its `id` is the new row's key.

        Raises:
            AmbiguousOutcomeError: it may or may not have happened.

        See Create a customer group, in Customer groups (v1):
        https://apirest.3dcart.com/v1/customer-groups/index.html
        """
        return await self._core.write(_CREATE_CUSTOMER_GROUP, (), {}, body, options)

    async def create_many(
        self,
        bodies: Iterable[CustomerGroup],
        *,
        find: Callable[[CustomerGroup], Awaitable[CustomerGroup | None]] | None = None,
        options: CallOptions | None = None,
    ) -> BatchResult[int]:
        """POST /CustomerGroups: Create a customer group. One request for each row.

        Args:
            bodies: The rows to create.
            find: Looks for the row of a body whose create had no clear answer.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            One result a row; some may have failed, or be ambiguous.
        """
        return await self._core.create_many(_CREATE_CUSTOMER_GROUP, (), {}, bodies, find, options)

    async def update(
        self,
        customer_group_id: int | CustomerGroup,
        body: CustomerGroup | None = None,
        *,
        whole: bool = False,
        options: CallOptions | None = None,
    ) -> WriteResult[int]:
        """PUT /CustomerGroups/{customergroupid}: Update one customer group.

        Fields not sent stay as they are.

        Args:
            customer_group_id: The group's CustomerGroupID. Or the CustomerGroup itself.
            body: What to send, unless customer_group_id is the row. Of a row that was read,
                what changed.
            whole: Send rows that were read as they are, not only what changed in them.
            options: What this call does differently: timeout, retries, headers ...

        Raises:
            NotFoundError: there is no such row.

        See Update a specific customer group by id, in Customer groups (v1):
        https://apirest.3dcart.com/v1/customer-groups/index.html
        """
        return await self._core.write(
            _UPDATE_CUSTOMER_GROUP, (customer_group_id,), {}, body, options, whole=whole
        )

    async def update_many(
        self,
        bodies: Iterable[CustomerGroup],
        *,
        chunk: int | None = None,
        whole: bool = False,
        options: CallOptions | None = None,
    ) -> BatchResult[int]:
        """PUT /CustomerGroups: Update several customer groups.

        Each group names its CustomerGroupID. One result a group; 206 when some failed, each
        result then has its own Status.

        Args:
            bodies: The rows to send, each with what identifies it and what changes.
            chunk: Rows sent in one request.
            whole: Send rows that were read as they are, not only what changed in them.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            One result a row; some may have failed.

        See Update a list of customer groups, in Customer groups (v1):
        https://apirest.3dcart.com/v1/customer-groups/index.html
        """
        return await self._core.write_many(
            _UPDATE_CUSTOMER_GROUPS, (), {}, bodies, options, chunk, whole=whole
        )

    async def delete(
        self, customer_group_id: int | CustomerGroup, *, options: CallOptions | None = None
    ) -> WriteResult[int]:
        """DELETE /CustomerGroups/{customergroupid}: Delete a customer group.

        What becomes of the customers of the group is not documented.

        Args:
            customer_group_id: The group's CustomerGroupID. Or the CustomerGroup itself.
            options: What this call does differently: timeout, retries, headers ...

        Raises:
            NotFoundError: there is no such row.

        See Delete a specific customer group by id, in Customer groups (v1):
        https://apirest.3dcart.com/v1/customer-groups/index.html
        """
        return await self._core.write(
            _DELETE_CUSTOMER_GROUP, (customer_group_id,), {}, None, options
        )


class CustomerGroupsCustomersResource(Resource):
    """Customers of a group."""

    def list(
        self,
        customer_group_id: int | CustomerGroup,
        *,
        email: str | None = None,
        first_name: str | None = None,
        last_name: str | None = None,
        country: str | None = None,
        state: str | None = None,
        city: str | None = None,
        phone: str | None = None,
        last_update_start: datetime | Date | str | None = None,
        last_update_end: datetime | Date | str | None = None,
        limit: int | None = None,
        offset: int | None = None,
        options: CallOptions | None = None,
    ) -> Rows[Customer]:
        """GET /CustomerGroups/{customergroupid}/Customers: List the customers of a group.

        The filters are those of the customer list.

        Args:
            customer_group_id: The group's CustomerGroupID. Or the CustomerGroup itself.
            email: Only rows with this e-mail address.
            first_name: Only customers whose billing first name contains this text.
            last_name: Only customers whose billing last name contains this text.
            country: Only rows in this country.
            state: Only rows in this state.
            city: Only rows in this city.
            phone: Only rows with this telephone number.
            last_update_start: Only customers last updated at this time or later. Customers do
                not show that time.
            last_update_end: Only customers last updated at this time or earlier. Customers do
                not show that time.
            limit: Rows to read at most.
            offset: Number of the first row to read, from 1 on.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            The rows (Customer), read when you iterate, or ask for all(), first(), count().

        See Retrieve the customers of a customer group, in Customers (v1):
        https://apirest.3dcart.com/v1/customers/index.html
        """
        return Rows(
            self._core,
            _LIST_GROUP_CUSTOMERS,
            (customer_group_id,),
            {
                "email": email,
                "firstname": first_name,
                "lastname": last_name,
                "country": country,
                "state": state,
                "city": city,
                "phone": phone,
                "lastupdatestart": last_update_start,
                "lastupdateend": last_update_end,
            },
            options,
            limit,
            offset,
        )


class AsyncCustomerGroupsCustomersResource(AsyncResource):
    """Customers of a group."""

    def list(
        self,
        customer_group_id: int | CustomerGroup,
        *,
        email: str | None = None,
        first_name: str | None = None,
        last_name: str | None = None,
        country: str | None = None,
        state: str | None = None,
        city: str | None = None,
        phone: str | None = None,
        last_update_start: datetime | Date | str | None = None,
        last_update_end: datetime | Date | str | None = None,
        limit: int | None = None,
        offset: int | None = None,
        options: CallOptions | None = None,
    ) -> AsyncRows[Customer]:
        """GET /CustomerGroups/{customergroupid}/Customers: List the customers of a group.

        The filters are those of the customer list.

        Args:
            customer_group_id: The group's CustomerGroupID. Or the CustomerGroup itself.
            email: Only rows with this e-mail address.
            first_name: Only customers whose billing first name contains this text.
            last_name: Only customers whose billing last name contains this text.
            country: Only rows in this country.
            state: Only rows in this state.
            city: Only rows in this city.
            phone: Only rows with this telephone number.
            last_update_start: Only customers last updated at this time or later. Customers do
                not show that time.
            last_update_end: Only customers last updated at this time or earlier. Customers do
                not show that time.
            limit: Rows to read at most.
            offset: Number of the first row to read, from 1 on.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            The rows (Customer), read when you iterate, or ask for all(), first(), count().

        See Retrieve the customers of a customer group, in Customers (v1):
        https://apirest.3dcart.com/v1/customers/index.html
        """
        return AsyncRows(
            self._core,
            _LIST_GROUP_CUSTOMERS,
            (customer_group_id,),
            {
                "email": email,
                "firstname": first_name,
                "lastname": last_name,
                "country": country,
                "state": state,
                "city": city,
                "phone": phone,
                "lastupdatestart": last_update_start,
                "lastupdateend": last_update_end,
            },
            options,
            limit,
            offset,
        )
