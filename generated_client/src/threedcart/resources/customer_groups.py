# Generated from the API document with sha256
# e577de9f4e8cd4dfdced364198407bc4881ad4fdbd7c199adde419f95e715841
# Do not edit: change the document and run `make regenerate`.
"""Customer groups."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._runtime.client.resource import AsyncResource, Resource
from .._runtime.operation import Operation, Paging, Parameter

if TYPE_CHECKING:
    import builtins
    from collections.abc import AsyncIterator, Iterable, Iterator
    from datetime import date as Date
    from datetime import datetime

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
    schema="ActionResult",
    body="models.customer_group:CustomerGroup",
    result="integer",
    source="https://apirest.3dcart.com/v1/customer-groups/index.html",
)
_UPDATE_CUSTOMER_GROUPS = Operation(
    id="updateCustomerGroups",
    method="PUT",
    path="/CustomerGroups",
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
    schema="ActionResult",
    result="integer",
    source="https://apirest.3dcart.com/v1/customer-groups/index.html",
)
_LIST_GROUP_CUSTOMERS = Operation(
    id="listGroupCustomers",
    method="GET",
    path="/CustomerGroups/{customergroupid}/Customers",
    keys=("integer",),
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

    @cached_property
    def customers(self) -> CustomerGroupsCustomersResource:
        """Customers of a group."""
        return CustomerGroupsCustomersResource(self._core)

    def list(
        self,
        *,
        limit: int | None = None,
        offset: int | None = None,
        options: CallOptions | None = None,
    ) -> builtins.list[CustomerGroup]:
        """List customer groups.

        Args:
            limit: Rows per page. Default 10. From 0 to 500.
            offset: Number of the first row wanted, counted from 1; 0 means the same. Default 1.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            One page of rows (CustomerGroup); an empty list when none match.

        Raises:
            ThreeDCartError: any failure.

        See Retrieve a list of customer groups, in Customer groups (v1):
        https://apirest.3dcart.com/v1/customer-groups/index.html
        """
        return self._core.rows(
            _LIST_CUSTOMER_GROUPS,
            (),
            {
                "limit": limit,
                "offset": offset,
            },
            options,
        )

    def iterate(
        self,
        *,
        page_size: int | None = None,
        options: CallOptions | None = None,
    ) -> Iterator[CustomerGroup]:
        """List customer groups. All rows, page after page.

        Args:
            page_size: Rows asked for at a time, at most 500.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            An iterator of CustomerGroup, no row twice.

        Raises:
            ThreeDCartError: any failure.

        See Retrieve a list of customer groups, in Customer groups (v1):
        https://apirest.3dcart.com/v1/customer-groups/index.html
        """
        return self._core.iterate(_LIST_CUSTOMER_GROUPS, (), {}, options, page_size)

    def count(
        self,
        *,
        options: CallOptions | None = None,
    ) -> int:
        """List customer groups. Only their number.

        Args:
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            How many rows match.

        Raises:
            ThreeDCartError: any failure.

        See Retrieve a list of customer groups, in Customer groups (v1):
        https://apirest.3dcart.com/v1/customer-groups/index.html
        """
        return self._core.count(_LIST_CUSTOMER_GROUPS, (), {}, options)

    def get(
        self,
        customer_group_id: int,
        *,
        options: CallOptions | None = None,
    ) -> CustomerGroup:
        """Read one customer group.

        Args:
            customer_group_id: The group's CustomerGroupID.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            The CustomerGroup.

        Raises:
            NotFoundError: there is no such row.
            ThreeDCartError: any other failure.

        See Retrieve a specific customer group by id, in Customer groups (v1):
        https://apirest.3dcart.com/v1/customer-groups/index.html
        """
        row: CustomerGroup = self._core.one(_GET_CUSTOMER_GROUP, (customer_group_id,), {}, options)
        return row

    def create(
        self,
        body: CustomerGroup,
        *,
        options: CallOptions | None = None,
    ) -> WriteResult[int]:
        """Create a customer group.

        Args:
            body: What to send; fields left unset are not sent.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            What the server says it did; its `id` is the new row's key.

        Raises:
            AmbiguousOutcomeError: it may or may not have happened.
            ThreeDCartError: any other failure.

        See Create a customer group, in Customer groups (v1):
        https://apirest.3dcart.com/v1/customer-groups/index.html
        """
        return self._core.write(_CREATE_CUSTOMER_GROUP, (), {}, body, options)

    def update(
        self,
        customer_group_id: int,
        body: CustomerGroup,
        *,
        options: CallOptions | None = None,
    ) -> WriteResult[int]:
        """Update one customer group.

        Fields not sent stay as they are.

        Args:
            customer_group_id: The group's CustomerGroupID.
            body: What to send; fields left unset are not sent.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            What the server says it did.

        Raises:
            NotFoundError: there is no such row.
            ThreeDCartError: any other failure.

        See Update a specific customer group by id, in Customer groups (v1):
        https://apirest.3dcart.com/v1/customer-groups/index.html
        """
        return self._core.write(_UPDATE_CUSTOMER_GROUP, (customer_group_id,), {}, body, options)

    def update_many(
        self,
        bodies: Iterable[CustomerGroup],
        *,
        chunk: int | None = None,
        options: CallOptions | None = None,
    ) -> BatchResult[int]:
        """Update several customer groups.

        Each group names its CustomerGroupID. One result a group; 206 when some failed, each
        result then has its own Status.

        Args:
            bodies: The rows to send, each with what identifies it and what changes.
            chunk: Rows sent in one request.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            One result a row; some may have failed.

        Raises:
            ThreeDCartError: any failure.

        See Update a list of customer groups, in Customer groups (v1):
        https://apirest.3dcart.com/v1/customer-groups/index.html
        """
        return self._core.write_many(_UPDATE_CUSTOMER_GROUPS, (), {}, bodies, options, chunk)

    def delete(
        self,
        customer_group_id: int,
        *,
        options: CallOptions | None = None,
    ) -> WriteResult[int]:
        """Delete a customer group.

        Args:
            customer_group_id: The group's CustomerGroupID.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            What the server says it did.

        Raises:
            NotFoundError: there is no such row.
            ThreeDCartError: any other failure.

        See Delete a specific customer group by id, in Customer groups (v1):
        https://apirest.3dcart.com/v1/customer-groups/index.html
        """
        return self._core.write(_DELETE_CUSTOMER_GROUP, (customer_group_id,), {}, None, options)


class AsyncCustomerGroupsResource(AsyncResource):
    """Customer groups."""

    @cached_property
    def customers(self) -> AsyncCustomerGroupsCustomersResource:
        """Customers of a group."""
        return AsyncCustomerGroupsCustomersResource(self._core)

    async def list(
        self,
        *,
        limit: int | None = None,
        offset: int | None = None,
        options: CallOptions | None = None,
    ) -> builtins.list[CustomerGroup]:
        """List customer groups.

        Args:
            limit: Rows per page. Default 10. From 0 to 500.
            offset: Number of the first row wanted, counted from 1; 0 means the same. Default 1.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            One page of rows (CustomerGroup); an empty list when none match.

        Raises:
            ThreeDCartError: any failure.

        See Retrieve a list of customer groups, in Customer groups (v1):
        https://apirest.3dcart.com/v1/customer-groups/index.html
        """
        return await self._core.rows(
            _LIST_CUSTOMER_GROUPS,
            (),
            {
                "limit": limit,
                "offset": offset,
            },
            options,
        )

    def iterate(
        self,
        *,
        page_size: int | None = None,
        options: CallOptions | None = None,
    ) -> AsyncIterator[CustomerGroup]:
        """List customer groups. All rows, page after page.

        Args:
            page_size: Rows asked for at a time, at most 500.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            An iterator of CustomerGroup, no row twice.

        Raises:
            ThreeDCartError: any failure.

        See Retrieve a list of customer groups, in Customer groups (v1):
        https://apirest.3dcart.com/v1/customer-groups/index.html
        """
        return self._core.iterate(_LIST_CUSTOMER_GROUPS, (), {}, options, page_size)

    async def count(
        self,
        *,
        options: CallOptions | None = None,
    ) -> int:
        """List customer groups. Only their number.

        Args:
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            How many rows match.

        Raises:
            ThreeDCartError: any failure.

        See Retrieve a list of customer groups, in Customer groups (v1):
        https://apirest.3dcart.com/v1/customer-groups/index.html
        """
        return await self._core.count(_LIST_CUSTOMER_GROUPS, (), {}, options)

    async def get(
        self,
        customer_group_id: int,
        *,
        options: CallOptions | None = None,
    ) -> CustomerGroup:
        """Read one customer group.

        Args:
            customer_group_id: The group's CustomerGroupID.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            The CustomerGroup.

        Raises:
            NotFoundError: there is no such row.
            ThreeDCartError: any other failure.

        See Retrieve a specific customer group by id, in Customer groups (v1):
        https://apirest.3dcart.com/v1/customer-groups/index.html
        """
        row: CustomerGroup = await self._core.one(
            _GET_CUSTOMER_GROUP, (customer_group_id,), {}, options
        )
        return row

    async def create(
        self,
        body: CustomerGroup,
        *,
        options: CallOptions | None = None,
    ) -> WriteResult[int]:
        """Create a customer group.

        Args:
            body: What to send; fields left unset are not sent.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            What the server says it did; its `id` is the new row's key.

        Raises:
            AmbiguousOutcomeError: it may or may not have happened.
            ThreeDCartError: any other failure.

        See Create a customer group, in Customer groups (v1):
        https://apirest.3dcart.com/v1/customer-groups/index.html
        """
        return await self._core.write(_CREATE_CUSTOMER_GROUP, (), {}, body, options)

    async def update(
        self,
        customer_group_id: int,
        body: CustomerGroup,
        *,
        options: CallOptions | None = None,
    ) -> WriteResult[int]:
        """Update one customer group.

        Fields not sent stay as they are.

        Args:
            customer_group_id: The group's CustomerGroupID.
            body: What to send; fields left unset are not sent.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            What the server says it did.

        Raises:
            NotFoundError: there is no such row.
            ThreeDCartError: any other failure.

        See Update a specific customer group by id, in Customer groups (v1):
        https://apirest.3dcart.com/v1/customer-groups/index.html
        """
        return await self._core.write(
            _UPDATE_CUSTOMER_GROUP, (customer_group_id,), {}, body, options
        )

    async def update_many(
        self,
        bodies: Iterable[CustomerGroup],
        *,
        chunk: int | None = None,
        options: CallOptions | None = None,
    ) -> BatchResult[int]:
        """Update several customer groups.

        Each group names its CustomerGroupID. One result a group; 206 when some failed, each
        result then has its own Status.

        Args:
            bodies: The rows to send, each with what identifies it and what changes.
            chunk: Rows sent in one request.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            One result a row; some may have failed.

        Raises:
            ThreeDCartError: any failure.

        See Update a list of customer groups, in Customer groups (v1):
        https://apirest.3dcart.com/v1/customer-groups/index.html
        """
        return await self._core.write_many(_UPDATE_CUSTOMER_GROUPS, (), {}, bodies, options, chunk)

    async def delete(
        self,
        customer_group_id: int,
        *,
        options: CallOptions | None = None,
    ) -> WriteResult[int]:
        """Delete a customer group.

        Args:
            customer_group_id: The group's CustomerGroupID.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            What the server says it did.

        Raises:
            NotFoundError: there is no such row.
            ThreeDCartError: any other failure.

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
        customer_group_id: int,
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
    ) -> builtins.list[Customer]:
        """List the customers of a group.

        The filters are those of the customer list.

        Args:
            customer_group_id: The group's CustomerGroupID.
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
            limit: Rows per page. Default 10. From 0 to 500.
            offset: Number of the first row wanted, counted from 1; 0 means the same. Default 1.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            One page of rows (Customer); an empty list when none match.

        Raises:
            ThreeDCartError: any failure.

        See Retrieve the customers of a customer group, in Customers (v1):
        https://apirest.3dcart.com/v1/customers/index.html
        """
        return self._core.rows(
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
                "limit": limit,
                "offset": offset,
            },
            options,
        )

    def iterate(
        self,
        customer_group_id: int,
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
        page_size: int | None = None,
        options: CallOptions | None = None,
    ) -> Iterator[Customer]:
        """List the customers of a group. All rows, page after page.

        The filters are those of the customer list.

        Args:
            customer_group_id: The group's CustomerGroupID.
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
            page_size: Rows asked for at a time, at most 500.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            An iterator of Customer, no row twice.

        Raises:
            ThreeDCartError: any failure.

        See Retrieve the customers of a customer group, in Customers (v1):
        https://apirest.3dcart.com/v1/customers/index.html
        """
        return self._core.iterate(
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
            page_size,
        )

    def count(
        self,
        customer_group_id: int,
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
        options: CallOptions | None = None,
    ) -> int:
        """List the customers of a group. Only their number.

        The filters are those of the customer list.

        Args:
            customer_group_id: The group's CustomerGroupID.
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
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            How many rows match.

        Raises:
            ThreeDCartError: any failure.

        See Retrieve the customers of a customer group, in Customers (v1):
        https://apirest.3dcart.com/v1/customers/index.html
        """
        return self._core.count(
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
        )


class AsyncCustomerGroupsCustomersResource(AsyncResource):
    """Customers of a group."""

    async def list(
        self,
        customer_group_id: int,
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
    ) -> builtins.list[Customer]:
        """List the customers of a group.

        The filters are those of the customer list.

        Args:
            customer_group_id: The group's CustomerGroupID.
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
            limit: Rows per page. Default 10. From 0 to 500.
            offset: Number of the first row wanted, counted from 1; 0 means the same. Default 1.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            One page of rows (Customer); an empty list when none match.

        Raises:
            ThreeDCartError: any failure.

        See Retrieve the customers of a customer group, in Customers (v1):
        https://apirest.3dcart.com/v1/customers/index.html
        """
        return await self._core.rows(
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
                "limit": limit,
                "offset": offset,
            },
            options,
        )

    def iterate(
        self,
        customer_group_id: int,
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
        page_size: int | None = None,
        options: CallOptions | None = None,
    ) -> AsyncIterator[Customer]:
        """List the customers of a group. All rows, page after page.

        The filters are those of the customer list.

        Args:
            customer_group_id: The group's CustomerGroupID.
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
            page_size: Rows asked for at a time, at most 500.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            An iterator of Customer, no row twice.

        Raises:
            ThreeDCartError: any failure.

        See Retrieve the customers of a customer group, in Customers (v1):
        https://apirest.3dcart.com/v1/customers/index.html
        """
        return self._core.iterate(
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
            page_size,
        )

    async def count(
        self,
        customer_group_id: int,
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
        options: CallOptions | None = None,
    ) -> int:
        """List the customers of a group. Only their number.

        The filters are those of the customer list.

        Args:
            customer_group_id: The group's CustomerGroupID.
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
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            How many rows match.

        Raises:
            ThreeDCartError: any failure.

        See Retrieve the customers of a customer group, in Customers (v1):
        https://apirest.3dcart.com/v1/customers/index.html
        """
        return await self._core.count(
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
        )
