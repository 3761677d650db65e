# Generated from the API document with sha256
# e577de9f4e8cd4dfdced364198407bc4881ad4fdbd7c199adde419f95e715841
# Do not edit: change the document and run `make regenerate`.
"""Customers."""

from __future__ import annotations

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

_LIST_CUSTOMERS = Operation(
    id="listCustomers",
    method="GET",
    path="/Customers",
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
_GET_CUSTOMER = Operation(
    id="getCustomer",
    method="GET",
    path="/Customers/{customerid}",
    keys=("integer",),
    model="models.customer:Customer",
    key="CustomerID",
    unwrap=True,
    source="https://apirest.3dcart.com/v1/customers/index.html",
)
_CREATE_CUSTOMER = Operation(
    id="createCustomer",
    method="POST",
    path="/Customers",
    schema="ActionResult",
    body="models.customer:Customer",
    result="integer",
    source="https://apirest.3dcart.com/v1/customers/index.html",
)
_UPDATE_CUSTOMER = Operation(
    id="updateCustomer",
    method="PUT",
    path="/Customers/{customerid}",
    keys=("integer",),
    schema="ActionResult",
    body="models.customer:Customer",
    result="integer",
    source="https://apirest.3dcart.com/v1/customers/index.html",
)
_UPDATE_CUSTOMERS = Operation(
    id="updateCustomers",
    method="PUT",
    path="/Customers",
    schema="ActionResult",
    body="models.customer:Customer",
    result="integer",
    source="https://apirest.3dcart.com/v1/customers/index.html",
)
_DELETE_CUSTOMER = Operation(
    id="deleteCustomer",
    method="DELETE",
    path="/Customers/{customerid}",
    keys=("integer",),
    schema="ActionResult",
    result="integer",
    source="https://apirest.3dcart.com/v1/customers/index.html",
)


class CustomersResource(Resource):
    """Customers."""

    def list(
        self,
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
        """List customers.

        lastupdatestart and lastupdateend filter by the time of the last update, which the
        customers themselves do not show.

        Args:
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

        See Retrieve a list of customers, in Customers (v1):
        https://apirest.3dcart.com/v1/customers/index.html
        """
        return self._core.rows(
            _LIST_CUSTOMERS,
            (),
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
        """List customers. All rows, page after page.

        lastupdatestart and lastupdateend filter by the time of the last update, which the
        customers themselves do not show.

        Args:
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

        See Retrieve a list of customers, in Customers (v1):
        https://apirest.3dcart.com/v1/customers/index.html
        """
        return self._core.iterate(
            _LIST_CUSTOMERS,
            (),
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
        """List customers. Only their number.

        lastupdatestart and lastupdateend filter by the time of the last update, which the
        customers themselves do not show.

        Args:
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

        See Retrieve a list of customers, in Customers (v1):
        https://apirest.3dcart.com/v1/customers/index.html
        """
        return self._core.count(
            _LIST_CUSTOMERS,
            (),
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

    def get(
        self,
        customer_id: int,
        *,
        options: CallOptions | None = None,
    ) -> Customer:
        """Read one customer.

        Args:
            customer_id: The customer's CustomerID.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            The Customer.

        Raises:
            NotFoundError: there is no such row.
            ThreeDCartError: any other failure.

        See Retrieve a specific customer by id, in Customers (v1):
        https://apirest.3dcart.com/v1/customers/index.html
        """
        row: Customer = self._core.one(_GET_CUSTOMER, (customer_id,), {}, options)
        return row

    def create(
        self,
        body: Customer,
        *,
        options: CallOptions | None = None,
    ) -> WriteResult[int]:
        """Create a customer.

        Password is taken here and never to be echoed. No source names a required field.

        Args:
            body: What to send; fields left unset are not sent.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            What the server says it did; its `id` is the new row's key.

        Raises:
            AmbiguousOutcomeError: it may or may not have happened.
            ThreeDCartError: any other failure.

        See Create a customer, in Customers (v1):
        https://apirest.3dcart.com/v1/customers/index.html
        """
        return self._core.write(_CREATE_CUSTOMER, (), {}, body, options)

    def update(
        self,
        customer_id: int,
        body: Customer,
        *,
        options: CallOptions | None = None,
    ) -> WriteResult[int]:
        """Update one customer.

        Fields not sent stay as they are, the password included.

        Args:
            customer_id: The customer's CustomerID.
            body: What to send; fields left unset are not sent.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            What the server says it did.

        Raises:
            NotFoundError: there is no such row.
            ThreeDCartError: any other failure.

        See Update a specific customer by id, in Customers (v1):
        https://apirest.3dcart.com/v1/customers/index.html
        """
        return self._core.write(_UPDATE_CUSTOMER, (customer_id,), {}, body, options)

    def update_many(
        self,
        bodies: Iterable[Customer],
        *,
        chunk: int | None = None,
        options: CallOptions | None = None,
    ) -> BatchResult[int]:
        """Update several customers.

        Each customer names its CustomerID. One result a customer; 206 when some failed, each
        result then has its own Status.

        Args:
            bodies: The rows to send, each with what identifies it and what changes.
            chunk: Rows sent in one request.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            One result a row; some may have failed.

        Raises:
            ThreeDCartError: any failure.

        See Update a list of customers, in Customers (v1):
        https://apirest.3dcart.com/v1/customers/index.html
        """
        return self._core.write_many(_UPDATE_CUSTOMERS, (), {}, bodies, options, chunk)

    def delete(
        self,
        customer_id: int,
        *,
        options: CallOptions | None = None,
    ) -> WriteResult[int]:
        """Delete a customer.

        Args:
            customer_id: The customer's CustomerID.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            What the server says it did.

        Raises:
            NotFoundError: there is no such row.
            ThreeDCartError: any other failure.

        See Delete a specific customer by id, in Customers (v1):
        https://apirest.3dcart.com/v1/customers/index.html
        """
        return self._core.write(_DELETE_CUSTOMER, (customer_id,), {}, None, options)


class AsyncCustomersResource(AsyncResource):
    """Customers."""

    async def list(
        self,
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
        """List customers.

        lastupdatestart and lastupdateend filter by the time of the last update, which the
        customers themselves do not show.

        Args:
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

        See Retrieve a list of customers, in Customers (v1):
        https://apirest.3dcart.com/v1/customers/index.html
        """
        return await self._core.rows(
            _LIST_CUSTOMERS,
            (),
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
        """List customers. All rows, page after page.

        lastupdatestart and lastupdateend filter by the time of the last update, which the
        customers themselves do not show.

        Args:
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

        See Retrieve a list of customers, in Customers (v1):
        https://apirest.3dcart.com/v1/customers/index.html
        """
        return self._core.iterate(
            _LIST_CUSTOMERS,
            (),
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
        """List customers. Only their number.

        lastupdatestart and lastupdateend filter by the time of the last update, which the
        customers themselves do not show.

        Args:
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

        See Retrieve a list of customers, in Customers (v1):
        https://apirest.3dcart.com/v1/customers/index.html
        """
        return await self._core.count(
            _LIST_CUSTOMERS,
            (),
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

    async def get(
        self,
        customer_id: int,
        *,
        options: CallOptions | None = None,
    ) -> Customer:
        """Read one customer.

        Args:
            customer_id: The customer's CustomerID.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            The Customer.

        Raises:
            NotFoundError: there is no such row.
            ThreeDCartError: any other failure.

        See Retrieve a specific customer by id, in Customers (v1):
        https://apirest.3dcart.com/v1/customers/index.html
        """
        row: Customer = await self._core.one(_GET_CUSTOMER, (customer_id,), {}, options)
        return row

    async def create(
        self,
        body: Customer,
        *,
        options: CallOptions | None = None,
    ) -> WriteResult[int]:
        """Create a customer.

        Password is taken here and never to be echoed. No source names a required field.

        Args:
            body: What to send; fields left unset are not sent.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            What the server says it did; its `id` is the new row's key.

        Raises:
            AmbiguousOutcomeError: it may or may not have happened.
            ThreeDCartError: any other failure.

        See Create a customer, in Customers (v1):
        https://apirest.3dcart.com/v1/customers/index.html
        """
        return await self._core.write(_CREATE_CUSTOMER, (), {}, body, options)

    async def update(
        self,
        customer_id: int,
        body: Customer,
        *,
        options: CallOptions | None = None,
    ) -> WriteResult[int]:
        """Update one customer.

        Fields not sent stay as they are, the password included.

        Args:
            customer_id: The customer's CustomerID.
            body: What to send; fields left unset are not sent.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            What the server says it did.

        Raises:
            NotFoundError: there is no such row.
            ThreeDCartError: any other failure.

        See Update a specific customer by id, in Customers (v1):
        https://apirest.3dcart.com/v1/customers/index.html
        """
        return await self._core.write(_UPDATE_CUSTOMER, (customer_id,), {}, body, options)

    async def update_many(
        self,
        bodies: Iterable[Customer],
        *,
        chunk: int | None = None,
        options: CallOptions | None = None,
    ) -> BatchResult[int]:
        """Update several customers.

        Each customer names its CustomerID. One result a customer; 206 when some failed, each
        result then has its own Status.

        Args:
            bodies: The rows to send, each with what identifies it and what changes.
            chunk: Rows sent in one request.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            One result a row; some may have failed.

        Raises:
            ThreeDCartError: any failure.

        See Update a list of customers, in Customers (v1):
        https://apirest.3dcart.com/v1/customers/index.html
        """
        return await self._core.write_many(_UPDATE_CUSTOMERS, (), {}, bodies, options, chunk)

    async def delete(
        self,
        customer_id: int,
        *,
        options: CallOptions | None = None,
    ) -> WriteResult[int]:
        """Delete a customer.

        Args:
            customer_id: The customer's CustomerID.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            What the server says it did.

        Raises:
            NotFoundError: there is no such row.
            ThreeDCartError: any other failure.

        See Delete a specific customer by id, in Customers (v1):
        https://apirest.3dcart.com/v1/customers/index.html
        """
        return await self._core.write(_DELETE_CUSTOMER, (customer_id,), {}, None, options)
