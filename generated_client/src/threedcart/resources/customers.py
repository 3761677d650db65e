# Generated from the API document; do not edit: change the document and run `make regenerate`.
"""Customers."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Iterable
from datetime import date as Date
from datetime import datetime

from .._runtime.client.async_core import AsyncRows
from .._runtime.client.core import Rows
from .._runtime.client.resource import AsyncResource, Resource
from .._runtime.operation import Operation, Paging, Parameter
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
    owners=("Customer",),
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
    owners=("Customer",),
    schema="ActionResult",
    body="models.customer:Customer",
    result="integer",
    source="https://apirest.3dcart.com/v1/customers/index.html",
)
_UPDATE_CUSTOMERS = Operation(
    id="updateCustomers",
    method="PUT",
    path="/Customers",
    key="CustomerID",
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
    owners=("Customer",),
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
    ) -> Rows[Customer]:
        """GET /Customers: List customers.

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
            limit: Rows to read at most.
            offset: Number of the first row to read, from 1 on.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            The rows (Customer), read when you iterate, or ask for all(), first(), count().

        See Retrieve a list of customers, in Customers (v1):
        https://apirest.3dcart.com/v1/customers/index.html
        """
        return Rows(
            self._core,
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
            limit,
            offset,
        )

    def get(self, customer_id: int | Customer, *, options: CallOptions | None = None) -> Customer:
        """GET /Customers/{customerid}: Read one customer.

        Takes the CustomerID that orders and tickets hold. No password is answered, at most a
        digest of it.

        Args:
            customer_id: The customer's CustomerID. Or the Customer itself.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            The Customer.

        Raises:
            NotFoundError: there is no such row.

        See Retrieve a specific customer by id, in Customers (v1):
        https://apirest.3dcart.com/v1/customers/index.html
        """
        row: Customer = self._core.one(_GET_CUSTOMER, (customer_id,), {}, options)
        return row

    def create(self, body: Customer, *, options: CallOptions | None = None) -> WriteResult[int]:
        """POST /Customers: Create a customer.

        Password is taken here and never to be echoed. No source names a required field.

        Args:
            body: What to send; fields that are not set are not sent.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            What the server says it did; its `id` is the new row's key.

        Raises:
            AmbiguousOutcomeError: it may or may not have happened.

        See Create a customer, in Customers (v1):
        https://apirest.3dcart.com/v1/customers/index.html
        """
        return self._core.write(_CREATE_CUSTOMER, (), {}, body, options)

    def create_many(
        self,
        bodies: Iterable[Customer],
        *,
        find: Callable[[Customer], Customer | None] | None = None,
        options: CallOptions | None = None,
    ) -> BatchResult[int]:
        """POST /Customers: Create a customer. One request for each row.

        Args:
            bodies: The rows to create.
            find: Looks for the row of a body whose create had no clear answer.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            One result a row; some may have failed, or be ambiguous.
        """
        return self._core.create_many(_CREATE_CUSTOMER, (), {}, bodies, find, options)

    def update(
        self,
        customer_id: int | Customer,
        body: Customer | None = None,
        *,
        whole: bool = False,
        options: CallOptions | None = None,
    ) -> WriteResult[int]:
        """PUT /Customers/{customerid}: Update one customer.

        Fields not sent stay as they are, the password included.

        Args:
            customer_id: The customer's CustomerID. Or the Customer itself.
            body: What to send, unless customer_id is the row. Of a row that was read, what
                changed.
            whole: Send rows that were read as they are, not only what changed in them.
            options: What this call does differently: timeout, retries, headers ...

        Raises:
            NotFoundError: there is no such row.

        See Update a specific customer by id, in Customers (v1):
        https://apirest.3dcart.com/v1/customers/index.html
        """
        return self._core.write(_UPDATE_CUSTOMER, (customer_id,), {}, body, options, whole=whole)

    def update_many(
        self,
        bodies: Iterable[Customer],
        *,
        chunk: int | None = None,
        whole: bool = False,
        options: CallOptions | None = None,
    ) -> BatchResult[int]:
        """PUT /Customers: Update several customers.

        Each customer names its CustomerID. One result a customer; 206 when some failed, each
        result then has its own Status.

        Args:
            bodies: The rows to send, each with what identifies it and what changes.
            chunk: Rows sent in one request.
            whole: Send rows that were read as they are, not only what changed in them.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            One result a row; some may have failed.

        See Update a list of customers, in Customers (v1):
        https://apirest.3dcart.com/v1/customers/index.html
        """
        return self._core.write_many(_UPDATE_CUSTOMERS, (), {}, bodies, options, chunk, whole=whole)

    def delete(
        self, customer_id: int | Customer, *, options: CallOptions | None = None
    ) -> WriteResult[int]:
        """DELETE /Customers/{customerid}: Delete a customer.

        What becomes of the customer's orders and tickets is not documented.

        Args:
            customer_id: The customer's CustomerID. Or the Customer itself.
            options: What this call does differently: timeout, retries, headers ...

        Raises:
            NotFoundError: there is no such row.

        See Delete a specific customer by id, in Customers (v1):
        https://apirest.3dcart.com/v1/customers/index.html
        """
        return self._core.write(_DELETE_CUSTOMER, (customer_id,), {}, None, options)


class AsyncCustomersResource(AsyncResource):
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
    ) -> AsyncRows[Customer]:
        """GET /Customers: List customers.

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
            limit: Rows to read at most.
            offset: Number of the first row to read, from 1 on.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            The rows (Customer), read when you iterate, or ask for all(), first(), count().

        See Retrieve a list of customers, in Customers (v1):
        https://apirest.3dcart.com/v1/customers/index.html
        """
        return AsyncRows(
            self._core,
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
            limit,
            offset,
        )

    async def get(
        self, customer_id: int | Customer, *, options: CallOptions | None = None
    ) -> Customer:
        """GET /Customers/{customerid}: Read one customer.

        Takes the CustomerID that orders and tickets hold. No password is answered, at most a
        digest of it.

        Args:
            customer_id: The customer's CustomerID. Or the Customer itself.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            The Customer.

        Raises:
            NotFoundError: there is no such row.

        See Retrieve a specific customer by id, in Customers (v1):
        https://apirest.3dcart.com/v1/customers/index.html
        """
        row: Customer = await self._core.one(_GET_CUSTOMER, (customer_id,), {}, options)
        return row

    async def create(
        self, body: Customer, *, options: CallOptions | None = None
    ) -> WriteResult[int]:
        """POST /Customers: Create a customer.

        Password is taken here and never to be echoed. No source names a required field.

        Args:
            body: What to send; fields that are not set are not sent.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            What the server says it did; its `id` is the new row's key.

        Raises:
            AmbiguousOutcomeError: it may or may not have happened.

        See Create a customer, in Customers (v1):
        https://apirest.3dcart.com/v1/customers/index.html
        """
        return await self._core.write(_CREATE_CUSTOMER, (), {}, body, options)

    async def create_many(
        self,
        bodies: Iterable[Customer],
        *,
        find: Callable[[Customer], Awaitable[Customer | None]] | None = None,
        options: CallOptions | None = None,
    ) -> BatchResult[int]:
        """POST /Customers: Create a customer. One request for each row.

        Args:
            bodies: The rows to create.
            find: Looks for the row of a body whose create had no clear answer.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            One result a row; some may have failed, or be ambiguous.
        """
        return await self._core.create_many(_CREATE_CUSTOMER, (), {}, bodies, find, options)

    async def update(
        self,
        customer_id: int | Customer,
        body: Customer | None = None,
        *,
        whole: bool = False,
        options: CallOptions | None = None,
    ) -> WriteResult[int]:
        """PUT /Customers/{customerid}: Update one customer.

        Fields not sent stay as they are, the password included.

        Args:
            customer_id: The customer's CustomerID. Or the Customer itself.
            body: What to send, unless customer_id is the row. Of a row that was read, what
                changed.
            whole: Send rows that were read as they are, not only what changed in them.
            options: What this call does differently: timeout, retries, headers ...

        Raises:
            NotFoundError: there is no such row.

        See Update a specific customer by id, in Customers (v1):
        https://apirest.3dcart.com/v1/customers/index.html
        """
        return await self._core.write(
            _UPDATE_CUSTOMER, (customer_id,), {}, body, options, whole=whole
        )

    async def update_many(
        self,
        bodies: Iterable[Customer],
        *,
        chunk: int | None = None,
        whole: bool = False,
        options: CallOptions | None = None,
    ) -> BatchResult[int]:
        """PUT /Customers: Update several customers.

        Each customer names its CustomerID. One result a customer; 206 when some failed, each
        result then has its own Status.

        Args:
            bodies: The rows to send, each with what identifies it and what changes.
            chunk: Rows sent in one request.
            whole: Send rows that were read as they are, not only what changed in them.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            One result a row; some may have failed.

        See Update a list of customers, in Customers (v1):
        https://apirest.3dcart.com/v1/customers/index.html
        """
        return await self._core.write_many(
            _UPDATE_CUSTOMERS, (), {}, bodies, options, chunk, whole=whole
        )

    async def delete(
        self, customer_id: int | Customer, *, options: CallOptions | None = None
    ) -> WriteResult[int]:
        """DELETE /Customers/{customerid}: Delete a customer.

        What becomes of the customer's orders and tickets is not documented.

        Args:
            customer_id: The customer's CustomerID. Or the Customer itself.
            options: What this call does differently: timeout, retries, headers ...

        Raises:
            NotFoundError: there is no such row.

        See Delete a specific customer by id, in Customers (v1):
        https://apirest.3dcart.com/v1/customers/index.html
        """
        return await self._core.write(_DELETE_CUSTOMER, (customer_id,), {}, None, options)
