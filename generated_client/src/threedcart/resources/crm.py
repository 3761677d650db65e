# Generated from the API document with sha256
# e577de9f4e8cd4dfdced364198407bc4881ad4fdbd7c199adde419f95e715841
# Do not edit: change the document and run `make regenerate`.
"""Name space of departments, messages, saved_replies, statuses, tickets."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._runtime.client.resource import AsyncResource, Resource
from .._runtime.operation import Operation, Paging, Parameter

if TYPE_CHECKING:
    import builtins
    from collections.abc import AsyncIterator, Iterator
    from datetime import date as Date
    from datetime import datetime

    from .._runtime.options import CallOptions
    from .._runtime.results import WriteResult
    from ..models.crm import CRM
    from ..models.crm_department import CrmDepartment
    from ..models.crm_message import CrmMessage
    from ..models.crm_saved_reply import CrmSavedReply
    from ..models.crm_status import CrmStatus

_LIST_CRM_DEPARTMENTS = Operation(
    id="listCrmDepartments",
    method="GET",
    path="/CRM/department",
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
    model="models.crm_department:CrmDepartment",
    key="DepartmentId",
    source="https://apirest.3dcart.com/v1/crm/index.html",
)
_UPDATE_CRM_DEPARTMENT = Operation(
    id="updateCrmDepartment",
    method="PUT",
    path="/CRM/department/{id}",
    keys=("integer",),
    schema="ActionResult",
    body="models.crm_department:CrmDepartment",
    result="integer",
    source="https://apirest.3dcart.com/v1/crm/index.html",
)
_LIST_CRM_MESSAGES = Operation(
    id="listCrmMessages",
    method="GET",
    path="/CRM/{crmid}/message",
    keys=("integer",),
    query=(
        Parameter("limit", "limit", "integer"),
        Parameter("offset", "offset", "integer"),
    ),
    paging=Paging(limit="limit", offset="offset", first=1, maximum=500),
    model="models.crm_message:CrmMessage",
    key="MessageId",
    source="https://apirest.3dcart.com/v1/crm/index.html",
)
_GET_CRM_MESSAGE = Operation(
    id="getCrmMessage",
    method="GET",
    path="/CRM/{crmid}/message/{msgid}",
    keys=("integer", "integer"),
    model="models.crm_message:CrmMessage",
    key="MessageId",
    unwrap=True,
    source="https://apirest.3dcart.com/v1/crm/index.html",
)
_CREATE_CRM_MESSAGE = Operation(
    id="createCrmMessage",
    method="POST",
    path="/CRM/{crmid}/message",
    keys=("integer",),
    schema="ActionResult",
    body="models.crm_message:CrmMessage",
    result="integer",
    source="https://apirest.3dcart.com/v1/crm/index.html",
)
_DELETE_CRM_MESSAGE = Operation(
    id="deleteCrmMessage",
    method="DELETE",
    path="/CRM/{crmid}/message/{msgid}",
    keys=("integer", "integer"),
    schema="ActionResult",
    result="integer",
    source="https://apirest.3dcart.com/v1/crm/index.html",
)
_LIST_CRM_SAVED_REPLIES = Operation(
    id="listCrmSavedReplies",
    method="GET",
    path="/CRM/savedreply",
    query=(
        Parameter("title", "title", "text"),
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
    model="models.crm_saved_reply:CrmSavedReply",
    key="Id",
    source="https://apirest.3dcart.com/v1/crm/index.html",
)
_GET_CRM_SAVED_REPLY = Operation(
    id="getCrmSavedReply",
    method="GET",
    path="/CRM/savedreply/{id}",
    keys=("integer",),
    model="models.crm_saved_reply:CrmSavedReply",
    key="Id",
    unwrap=True,
    source="https://apirest.3dcart.com/v1/crm/index.html",
)
_CREATE_CRM_SAVED_REPLY = Operation(
    id="createCrmSavedReply",
    method="POST",
    path="/CRM/savedreply",
    schema="ActionResult",
    body="models.crm_saved_reply:CrmSavedReply",
    result="integer",
    source="https://apirest.3dcart.com/v1/crm/index.html",
)
_UPDATE_CRM_SAVED_REPLY = Operation(
    id="updateCrmSavedReply",
    method="PUT",
    path="/CRM/savedreply/{id}",
    keys=("integer",),
    schema="ActionResult",
    body="models.crm_saved_reply:CrmSavedReply",
    result="integer",
    source="https://apirest.3dcart.com/v1/crm/index.html",
)
_DELETE_CRM_SAVED_REPLY = Operation(
    id="deleteCrmSavedReply",
    method="DELETE",
    path="/CRM/savedreply/{id}",
    keys=("integer",),
    schema="ActionResult",
    result="integer",
    source="https://apirest.3dcart.com/v1/crm/index.html",
)
_LIST_CRM_STATUSES = Operation(
    id="listCrmStatuses",
    method="GET",
    path="/CRM/status",
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
    model="models.crm_status:CrmStatus",
    key="Id",
    source="https://apirest.3dcart.com/v1/crm/index.html",
)
_GET_CRM_STATUS = Operation(
    id="getCrmStatus",
    method="GET",
    path="/CRM/status/{id}",
    keys=("integer",),
    model="models.crm_status:CrmStatus",
    key="Id",
    unwrap=True,
    source="https://apirest.3dcart.com/v1/crm/index.html",
)
_UPDATE_CRM_STATUS = Operation(
    id="updateCrmStatus",
    method="PUT",
    path="/CRM/status/{id}",
    keys=("integer",),
    schema="ActionResult",
    body="models.crm_status:CrmStatus",
    result="integer",
    source="https://apirest.3dcart.com/v1/crm/index.html",
)
_LIST_CRM_TICKETS = Operation(
    id="listCrmTickets",
    method="GET",
    path="/CRM",
    query=(
        Parameter("limit", "limit", "integer"),
        Parameter("offset", "offset", "integer"),
        Parameter("subject", "subject", "text"),
        Parameter("departmentid", "department_id", "integer"),
        Parameter("statusid", "status_id", "integer"),
        Parameter("openedstartdate", "opened_start_date", "store-filter-date-time"),
        Parameter("openedenddate", "opened_end_date", "store-filter-date-time"),
        Parameter("lastactionstartdate", "last_action_start_date", "store-filter-date-time"),
        Parameter("lastactionenddate", "last_action_end_date", "store-filter-date-time"),
        Parameter("customername", "customer_name", "text"),
        Parameter("customeremail", "customer_email", "text"),
        Parameter("customerphone", "customer_phone", "text"),
        Parameter("customeripaddress", "customer_ip_address", "text"),
        Parameter("orderid", "order_id", "integer"),
        Parameter("custid", "customer_id", "integer"),
        Parameter("productid", "product_id", "integer"),
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
    model="models.crm:CRM",
    key="CrmID",
    source="https://apirest.3dcart.com/v1/crm/index.html",
)
_GET_CRM_TICKET = Operation(
    id="getCrmTicket",
    method="GET",
    path="/CRM/{id}",
    keys=("integer",),
    model="models.crm:CRM",
    key="CrmID",
    unwrap=True,
    source="https://apirest.3dcart.com/v1/crm/index.html",
)
_CREATE_CRM_TICKET = Operation(
    id="createCrmTicket",
    method="POST",
    path="/CRM",
    schema="ActionResult",
    body="models.crm:CRM",
    result="integer",
    source="https://apirest.3dcart.com/v1/crm/index.html",
)
_UPDATE_CRM_TICKET = Operation(
    id="updateCrmTicket",
    method="PUT",
    path="/CRM/{id}",
    keys=("integer",),
    schema="ActionResult",
    body="models.crm:CRM",
    result="integer",
    source="https://apirest.3dcart.com/v1/crm/index.html",
)
_DELETE_CRM_TICKET = Operation(
    id="deleteCrmTicket",
    method="DELETE",
    path="/CRM/{id}",
    keys=("integer",),
    schema="ActionResult",
    result="integer",
    source="https://apirest.3dcart.com/v1/crm/index.html",
)


class CrmResource(Resource):
    """Name space of departments, messages, saved_replies, statuses, tickets."""

    @cached_property
    def departments(self) -> CrmDepartmentsResource:
        """CRM departments."""
        return CrmDepartmentsResource(self._core)

    @cached_property
    def messages(self) -> CrmMessagesResource:
        """Messages of a CRM ticket."""
        return CrmMessagesResource(self._core)

    @cached_property
    def saved_replies(self) -> CrmSavedRepliesResource:
        """Saved replies."""
        return CrmSavedRepliesResource(self._core)

    @cached_property
    def statuses(self) -> CrmStatusesResource:
        """CRM ticket statuses."""
        return CrmStatusesResource(self._core)

    @cached_property
    def tickets(self) -> CrmTicketsResource:
        """CRM tickets."""
        return CrmTicketsResource(self._core)


class AsyncCrmResource(AsyncResource):
    """Name space of departments, messages, saved_replies, statuses, tickets."""

    @cached_property
    def departments(self) -> AsyncCrmDepartmentsResource:
        """CRM departments."""
        return AsyncCrmDepartmentsResource(self._core)

    @cached_property
    def messages(self) -> AsyncCrmMessagesResource:
        """Messages of a CRM ticket."""
        return AsyncCrmMessagesResource(self._core)

    @cached_property
    def saved_replies(self) -> AsyncCrmSavedRepliesResource:
        """Saved replies."""
        return AsyncCrmSavedRepliesResource(self._core)

    @cached_property
    def statuses(self) -> AsyncCrmStatusesResource:
        """CRM ticket statuses."""
        return AsyncCrmStatusesResource(self._core)

    @cached_property
    def tickets(self) -> AsyncCrmTicketsResource:
        """CRM tickets."""
        return AsyncCrmTicketsResource(self._core)


class CrmDepartmentsResource(Resource):
    """CRM departments."""

    def list(
        self,
        *,
        limit: int | None = None,
        offset: int | None = None,
        options: CallOptions | None = None,
    ) -> builtins.list[CrmDepartment]:
        """List CRM departments.

        Args:
            limit: Rows per page. Default 10. From 0 to 500.
            offset: Number of the first row wanted, counted from 1; 0 means the same. Default 1.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            One page of rows (CrmDepartment); an empty list when none match.

        Raises:
            ThreeDCartError: any failure.

        See Retrieve a list of all CRM Departments, in CRM (v1):
        https://apirest.3dcart.com/v1/crm/index.html
        """
        return self._core.rows(
            _LIST_CRM_DEPARTMENTS,
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
    ) -> Iterator[CrmDepartment]:
        """List CRM departments. All rows, page after page.

        Args:
            page_size: Rows asked for at a time, at most 500.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            An iterator of CrmDepartment, no row twice.

        Raises:
            ThreeDCartError: any failure.

        See Retrieve a list of all CRM Departments, in CRM (v1):
        https://apirest.3dcart.com/v1/crm/index.html
        """
        return self._core.iterate(_LIST_CRM_DEPARTMENTS, (), {}, options, page_size)

    def count(
        self,
        *,
        options: CallOptions | None = None,
    ) -> int:
        """List CRM departments. Only their number.

        Args:
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            How many rows match.

        Raises:
            ThreeDCartError: any failure.

        See Retrieve a list of all CRM Departments, in CRM (v1):
        https://apirest.3dcart.com/v1/crm/index.html
        """
        return self._core.count(_LIST_CRM_DEPARTMENTS, (), {}, options)

    def update(
        self,
        id: int,
        body: CrmDepartment,
        *,
        options: CallOptions | None = None,
    ) -> WriteResult[int]:
        """Update one CRM department.

        Departments cannot be created or deleted through the API.

        Args:
            id: Identity of the row.
            body: What to send; fields left unset are not sent.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            What the server says it did.

        Raises:
            NotFoundError: there is no such row.
            ThreeDCartError: any other failure.

        See Update a specific CRM department by id, in CRM (v1):
        https://apirest.3dcart.com/v1/crm/index.html
        """
        return self._core.write(_UPDATE_CRM_DEPARTMENT, (id,), {}, body, options)


class AsyncCrmDepartmentsResource(AsyncResource):
    """CRM departments."""

    async def list(
        self,
        *,
        limit: int | None = None,
        offset: int | None = None,
        options: CallOptions | None = None,
    ) -> builtins.list[CrmDepartment]:
        """List CRM departments.

        Args:
            limit: Rows per page. Default 10. From 0 to 500.
            offset: Number of the first row wanted, counted from 1; 0 means the same. Default 1.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            One page of rows (CrmDepartment); an empty list when none match.

        Raises:
            ThreeDCartError: any failure.

        See Retrieve a list of all CRM Departments, in CRM (v1):
        https://apirest.3dcart.com/v1/crm/index.html
        """
        return await self._core.rows(
            _LIST_CRM_DEPARTMENTS,
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
    ) -> AsyncIterator[CrmDepartment]:
        """List CRM departments. All rows, page after page.

        Args:
            page_size: Rows asked for at a time, at most 500.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            An iterator of CrmDepartment, no row twice.

        Raises:
            ThreeDCartError: any failure.

        See Retrieve a list of all CRM Departments, in CRM (v1):
        https://apirest.3dcart.com/v1/crm/index.html
        """
        return self._core.iterate(_LIST_CRM_DEPARTMENTS, (), {}, options, page_size)

    async def count(
        self,
        *,
        options: CallOptions | None = None,
    ) -> int:
        """List CRM departments. Only their number.

        Args:
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            How many rows match.

        Raises:
            ThreeDCartError: any failure.

        See Retrieve a list of all CRM Departments, in CRM (v1):
        https://apirest.3dcart.com/v1/crm/index.html
        """
        return await self._core.count(_LIST_CRM_DEPARTMENTS, (), {}, options)

    async def update(
        self,
        id: int,
        body: CrmDepartment,
        *,
        options: CallOptions | None = None,
    ) -> WriteResult[int]:
        """Update one CRM department.

        Departments cannot be created or deleted through the API.

        Args:
            id: Identity of the row.
            body: What to send; fields left unset are not sent.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            What the server says it did.

        Raises:
            NotFoundError: there is no such row.
            ThreeDCartError: any other failure.

        See Update a specific CRM department by id, in CRM (v1):
        https://apirest.3dcart.com/v1/crm/index.html
        """
        return await self._core.write(_UPDATE_CRM_DEPARTMENT, (id,), {}, body, options)


class CrmMessagesResource(Resource):
    """Messages of a CRM ticket."""

    def list(
        self,
        crm_id: int,
        *,
        limit: int | None = None,
        offset: int | None = None,
        options: CallOptions | None = None,
    ) -> builtins.list[CrmMessage]:
        """List the messages of a CRM ticket.

        404 means that the ticket does not exist or that it has no messages.

        Args:
            crm_id: The ticket's CrmID.
            limit: Rows per page; 0 answers all rows. From 0 to 500.
            offset: Number of the first row wanted, counted from 1; 0 means the same.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            One page of rows (CrmMessage); an empty list when none match.

        Raises:
            ThreeDCartError: any failure.

        See Retrieve all the messages from a specific CRM, in CRM (v1):
        https://apirest.3dcart.com/v1/crm/index.html
        """
        return self._core.rows(
            _LIST_CRM_MESSAGES,
            (crm_id,),
            {
                "limit": limit,
                "offset": offset,
            },
            options,
        )

    def iterate(
        self,
        crm_id: int,
        *,
        page_size: int | None = None,
        options: CallOptions | None = None,
    ) -> Iterator[CrmMessage]:
        """List the messages of a CRM ticket. All rows, page after page.

        404 means that the ticket does not exist or that it has no messages.

        Args:
            crm_id: The ticket's CrmID.
            page_size: Rows asked for at a time, at most 500.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            An iterator of CrmMessage, no row twice.

        Raises:
            ThreeDCartError: any failure.

        See Retrieve all the messages from a specific CRM, in CRM (v1):
        https://apirest.3dcart.com/v1/crm/index.html
        """
        return self._core.iterate(_LIST_CRM_MESSAGES, (crm_id,), {}, options, page_size)

    def get(
        self,
        crm_id: int,
        message_id: int,
        *,
        options: CallOptions | None = None,
    ) -> CrmMessage:
        """Read one message of a CRM ticket.

        Args:
            crm_id: The ticket's CrmID.
            message_id: The message's MessageId.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            The CrmMessage.

        Raises:
            NotFoundError: there is no such row.
            ThreeDCartError: any other failure.

        See Retrieve a specific CRM message, in CRM (v1):
        https://apirest.3dcart.com/v1/crm/index.html
        """
        row: CrmMessage = self._core.one(
            _GET_CRM_MESSAGE,
            (
                crm_id,
                message_id,
            ),
            {},
            options,
        )
        return row

    def create(
        self,
        crm_id: int,
        body: CrmMessage,
        *,
        options: CallOptions | None = None,
    ) -> WriteResult[int]:
        """Send a message in a CRM ticket.

        E-mails the message to the customer of the ticket, which is why messages cannot be
        updated. 404 means that the ticket does not exist.

        Args:
            crm_id: The ticket's CrmID.
            body: What to send; fields left unset are not sent.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            What the server says it did; its `id` is the new row's key.

        Raises:
            NotFoundError: there is no such row.
            AmbiguousOutcomeError: it may or may not have happened.
            ThreeDCartError: any other failure.

        See Create a message in a specific CRM ticket, in CRM (v1):
        https://apirest.3dcart.com/v1/crm/index.html
        """
        return self._core.write(_CREATE_CRM_MESSAGE, (crm_id,), {}, body, options)

    def delete(
        self,
        crm_id: int,
        message_id: int,
        *,
        options: CallOptions | None = None,
    ) -> WriteResult[int]:
        """Delete a message of a CRM ticket.

        Args:
            crm_id: The ticket's CrmID.
            message_id: The message's MessageId.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            What the server says it did.

        Raises:
            NotFoundError: there is no such row.
            ThreeDCartError: any other failure.

        See Delete a CRM Message, in CRM (v1): https://apirest.3dcart.com/v1/crm/index.html
        """
        return self._core.write(
            _DELETE_CRM_MESSAGE,
            (
                crm_id,
                message_id,
            ),
            {},
            None,
            options,
        )


class AsyncCrmMessagesResource(AsyncResource):
    """Messages of a CRM ticket."""

    async def list(
        self,
        crm_id: int,
        *,
        limit: int | None = None,
        offset: int | None = None,
        options: CallOptions | None = None,
    ) -> builtins.list[CrmMessage]:
        """List the messages of a CRM ticket.

        404 means that the ticket does not exist or that it has no messages.

        Args:
            crm_id: The ticket's CrmID.
            limit: Rows per page; 0 answers all rows. From 0 to 500.
            offset: Number of the first row wanted, counted from 1; 0 means the same.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            One page of rows (CrmMessage); an empty list when none match.

        Raises:
            ThreeDCartError: any failure.

        See Retrieve all the messages from a specific CRM, in CRM (v1):
        https://apirest.3dcart.com/v1/crm/index.html
        """
        return await self._core.rows(
            _LIST_CRM_MESSAGES,
            (crm_id,),
            {
                "limit": limit,
                "offset": offset,
            },
            options,
        )

    def iterate(
        self,
        crm_id: int,
        *,
        page_size: int | None = None,
        options: CallOptions | None = None,
    ) -> AsyncIterator[CrmMessage]:
        """List the messages of a CRM ticket. All rows, page after page.

        404 means that the ticket does not exist or that it has no messages.

        Args:
            crm_id: The ticket's CrmID.
            page_size: Rows asked for at a time, at most 500.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            An iterator of CrmMessage, no row twice.

        Raises:
            ThreeDCartError: any failure.

        See Retrieve all the messages from a specific CRM, in CRM (v1):
        https://apirest.3dcart.com/v1/crm/index.html
        """
        return self._core.iterate(_LIST_CRM_MESSAGES, (crm_id,), {}, options, page_size)

    async def get(
        self,
        crm_id: int,
        message_id: int,
        *,
        options: CallOptions | None = None,
    ) -> CrmMessage:
        """Read one message of a CRM ticket.

        Args:
            crm_id: The ticket's CrmID.
            message_id: The message's MessageId.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            The CrmMessage.

        Raises:
            NotFoundError: there is no such row.
            ThreeDCartError: any other failure.

        See Retrieve a specific CRM message, in CRM (v1):
        https://apirest.3dcart.com/v1/crm/index.html
        """
        row: CrmMessage = await self._core.one(
            _GET_CRM_MESSAGE,
            (
                crm_id,
                message_id,
            ),
            {},
            options,
        )
        return row

    async def create(
        self,
        crm_id: int,
        body: CrmMessage,
        *,
        options: CallOptions | None = None,
    ) -> WriteResult[int]:
        """Send a message in a CRM ticket.

        E-mails the message to the customer of the ticket, which is why messages cannot be
        updated. 404 means that the ticket does not exist.

        Args:
            crm_id: The ticket's CrmID.
            body: What to send; fields left unset are not sent.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            What the server says it did; its `id` is the new row's key.

        Raises:
            NotFoundError: there is no such row.
            AmbiguousOutcomeError: it may or may not have happened.
            ThreeDCartError: any other failure.

        See Create a message in a specific CRM ticket, in CRM (v1):
        https://apirest.3dcart.com/v1/crm/index.html
        """
        return await self._core.write(_CREATE_CRM_MESSAGE, (crm_id,), {}, body, options)

    async def delete(
        self,
        crm_id: int,
        message_id: int,
        *,
        options: CallOptions | None = None,
    ) -> WriteResult[int]:
        """Delete a message of a CRM ticket.

        Args:
            crm_id: The ticket's CrmID.
            message_id: The message's MessageId.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            What the server says it did.

        Raises:
            NotFoundError: there is no such row.
            ThreeDCartError: any other failure.

        See Delete a CRM Message, in CRM (v1): https://apirest.3dcart.com/v1/crm/index.html
        """
        return await self._core.write(
            _DELETE_CRM_MESSAGE,
            (
                crm_id,
                message_id,
            ),
            {},
            None,
            options,
        )


class CrmSavedRepliesResource(Resource):
    """Saved replies."""

    def list(
        self,
        *,
        title: str | None = None,
        limit: int | None = None,
        offset: int | None = None,
        options: CallOptions | None = None,
    ) -> builtins.list[CrmSavedReply]:
        """List saved replies.

        Needs store platform version 7.2.2 or later.

        Args:
            title: Only saved replies whose Title contains this text.
            limit: Rows per page. Default 10. From 0 to 500.
            offset: Number of the first row wanted, counted from 1; 0 means the same. Default 1.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            One page of rows (CrmSavedReply); an empty list when none match.

        Raises:
            ThreeDCartError: any failure.

        See Retrieve a list of all Saved Replies, in CRM (v1):
        https://apirest.3dcart.com/v1/crm/index.html
        """
        return self._core.rows(
            _LIST_CRM_SAVED_REPLIES,
            (),
            {
                "title": title,
                "limit": limit,
                "offset": offset,
            },
            options,
        )

    def iterate(
        self,
        *,
        title: str | None = None,
        page_size: int | None = None,
        options: CallOptions | None = None,
    ) -> Iterator[CrmSavedReply]:
        """List saved replies. All rows, page after page.

        Needs store platform version 7.2.2 or later.

        Args:
            title: Only saved replies whose Title contains this text.
            page_size: Rows asked for at a time, at most 500.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            An iterator of CrmSavedReply, no row twice.

        Raises:
            ThreeDCartError: any failure.

        See Retrieve a list of all Saved Replies, in CRM (v1):
        https://apirest.3dcart.com/v1/crm/index.html
        """
        return self._core.iterate(
            _LIST_CRM_SAVED_REPLIES,
            (),
            {
                "title": title,
            },
            options,
            page_size,
        )

    def count(
        self,
        *,
        title: str | None = None,
        options: CallOptions | None = None,
    ) -> int:
        """List saved replies. Only their number.

        Needs store platform version 7.2.2 or later.

        Args:
            title: Only saved replies whose Title contains this text.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            How many rows match.

        Raises:
            ThreeDCartError: any failure.

        See Retrieve a list of all Saved Replies, in CRM (v1):
        https://apirest.3dcart.com/v1/crm/index.html
        """
        return self._core.count(
            _LIST_CRM_SAVED_REPLIES,
            (),
            {
                "title": title,
            },
            options,
        )

    def get(
        self,
        id: int,
        *,
        options: CallOptions | None = None,
    ) -> CrmSavedReply:
        """Read one saved reply.

        Args:
            id: Identity of the row.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            The CrmSavedReply.

        Raises:
            NotFoundError: there is no such row.
            ThreeDCartError: any other failure.

        See Retrieve a specific Saved Reply by id, in CRM (v1):
        https://apirest.3dcart.com/v1/crm/index.html
        """
        row: CrmSavedReply = self._core.one(_GET_CRM_SAVED_REPLY, (id,), {}, options)
        return row

    def create(
        self,
        body: CrmSavedReply,
        *,
        options: CallOptions | None = None,
    ) -> WriteResult[int]:
        """Create a saved reply.

        Needs store platform version 7.2.2 or later.

        Args:
            body: What to send; fields left unset are not sent.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            What the server says it did; its `id` is the new row's key.

        Raises:
            AmbiguousOutcomeError: it may or may not have happened.
            ThreeDCartError: any other failure.

        See Create a Saved Reply, in CRM (v1): https://apirest.3dcart.com/v1/crm/index.html
        """
        return self._core.write(_CREATE_CRM_SAVED_REPLY, (), {}, body, options)

    def update(
        self,
        id: int,
        body: CrmSavedReply,
        *,
        options: CallOptions | None = None,
    ) -> WriteResult[int]:
        """Update one saved reply.

        Args:
            id: Identity of the row.
            body: What to send; fields left unset are not sent.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            What the server says it did.

        Raises:
            NotFoundError: there is no such row.
            ThreeDCartError: any other failure.

        See Update a specific Saved Reply, in CRM (v1):
        https://apirest.3dcart.com/v1/crm/index.html
        """
        return self._core.write(_UPDATE_CRM_SAVED_REPLY, (id,), {}, body, options)

    def delete(
        self,
        id: int,
        *,
        options: CallOptions | None = None,
    ) -> WriteResult[int]:
        """Delete a saved reply.

        Args:
            id: Identity of the row.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            What the server says it did.

        Raises:
            NotFoundError: there is no such row.
            ThreeDCartError: any other failure.

        See Delete a CRM SavedReply in the system, in CRM (v1):
        https://apirest.3dcart.com/v1/crm/index.html
        """
        return self._core.write(_DELETE_CRM_SAVED_REPLY, (id,), {}, None, options)


class AsyncCrmSavedRepliesResource(AsyncResource):
    """Saved replies."""

    async def list(
        self,
        *,
        title: str | None = None,
        limit: int | None = None,
        offset: int | None = None,
        options: CallOptions | None = None,
    ) -> builtins.list[CrmSavedReply]:
        """List saved replies.

        Needs store platform version 7.2.2 or later.

        Args:
            title: Only saved replies whose Title contains this text.
            limit: Rows per page. Default 10. From 0 to 500.
            offset: Number of the first row wanted, counted from 1; 0 means the same. Default 1.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            One page of rows (CrmSavedReply); an empty list when none match.

        Raises:
            ThreeDCartError: any failure.

        See Retrieve a list of all Saved Replies, in CRM (v1):
        https://apirest.3dcart.com/v1/crm/index.html
        """
        return await self._core.rows(
            _LIST_CRM_SAVED_REPLIES,
            (),
            {
                "title": title,
                "limit": limit,
                "offset": offset,
            },
            options,
        )

    def iterate(
        self,
        *,
        title: str | None = None,
        page_size: int | None = None,
        options: CallOptions | None = None,
    ) -> AsyncIterator[CrmSavedReply]:
        """List saved replies. All rows, page after page.

        Needs store platform version 7.2.2 or later.

        Args:
            title: Only saved replies whose Title contains this text.
            page_size: Rows asked for at a time, at most 500.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            An iterator of CrmSavedReply, no row twice.

        Raises:
            ThreeDCartError: any failure.

        See Retrieve a list of all Saved Replies, in CRM (v1):
        https://apirest.3dcart.com/v1/crm/index.html
        """
        return self._core.iterate(
            _LIST_CRM_SAVED_REPLIES,
            (),
            {
                "title": title,
            },
            options,
            page_size,
        )

    async def count(
        self,
        *,
        title: str | None = None,
        options: CallOptions | None = None,
    ) -> int:
        """List saved replies. Only their number.

        Needs store platform version 7.2.2 or later.

        Args:
            title: Only saved replies whose Title contains this text.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            How many rows match.

        Raises:
            ThreeDCartError: any failure.

        See Retrieve a list of all Saved Replies, in CRM (v1):
        https://apirest.3dcart.com/v1/crm/index.html
        """
        return await self._core.count(
            _LIST_CRM_SAVED_REPLIES,
            (),
            {
                "title": title,
            },
            options,
        )

    async def get(
        self,
        id: int,
        *,
        options: CallOptions | None = None,
    ) -> CrmSavedReply:
        """Read one saved reply.

        Args:
            id: Identity of the row.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            The CrmSavedReply.

        Raises:
            NotFoundError: there is no such row.
            ThreeDCartError: any other failure.

        See Retrieve a specific Saved Reply by id, in CRM (v1):
        https://apirest.3dcart.com/v1/crm/index.html
        """
        row: CrmSavedReply = await self._core.one(_GET_CRM_SAVED_REPLY, (id,), {}, options)
        return row

    async def create(
        self,
        body: CrmSavedReply,
        *,
        options: CallOptions | None = None,
    ) -> WriteResult[int]:
        """Create a saved reply.

        Needs store platform version 7.2.2 or later.

        Args:
            body: What to send; fields left unset are not sent.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            What the server says it did; its `id` is the new row's key.

        Raises:
            AmbiguousOutcomeError: it may or may not have happened.
            ThreeDCartError: any other failure.

        See Create a Saved Reply, in CRM (v1): https://apirest.3dcart.com/v1/crm/index.html
        """
        return await self._core.write(_CREATE_CRM_SAVED_REPLY, (), {}, body, options)

    async def update(
        self,
        id: int,
        body: CrmSavedReply,
        *,
        options: CallOptions | None = None,
    ) -> WriteResult[int]:
        """Update one saved reply.

        Args:
            id: Identity of the row.
            body: What to send; fields left unset are not sent.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            What the server says it did.

        Raises:
            NotFoundError: there is no such row.
            ThreeDCartError: any other failure.

        See Update a specific Saved Reply, in CRM (v1):
        https://apirest.3dcart.com/v1/crm/index.html
        """
        return await self._core.write(_UPDATE_CRM_SAVED_REPLY, (id,), {}, body, options)

    async def delete(
        self,
        id: int,
        *,
        options: CallOptions | None = None,
    ) -> WriteResult[int]:
        """Delete a saved reply.

        Args:
            id: Identity of the row.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            What the server says it did.

        Raises:
            NotFoundError: there is no such row.
            ThreeDCartError: any other failure.

        See Delete a CRM SavedReply in the system, in CRM (v1):
        https://apirest.3dcart.com/v1/crm/index.html
        """
        return await self._core.write(_DELETE_CRM_SAVED_REPLY, (id,), {}, None, options)


class CrmStatusesResource(Resource):
    """CRM ticket statuses."""

    def list(
        self,
        *,
        limit: int | None = None,
        offset: int | None = None,
        options: CallOptions | None = None,
    ) -> builtins.list[CrmStatus]:
        """List CRM ticket statuses.

        Args:
            limit: Rows per page. Default 10. From 0 to 500.
            offset: Number of the first row wanted, counted from 1; 0 means the same. Default 1.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            One page of rows (CrmStatus); an empty list when none match.

        Raises:
            ThreeDCartError: any failure.

        See Retrieve a list of all CRM Statuses, in CRM (v1):
        https://apirest.3dcart.com/v1/crm/index.html
        """
        return self._core.rows(
            _LIST_CRM_STATUSES,
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
    ) -> Iterator[CrmStatus]:
        """List CRM ticket statuses. All rows, page after page.

        Args:
            page_size: Rows asked for at a time, at most 500.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            An iterator of CrmStatus, no row twice.

        Raises:
            ThreeDCartError: any failure.

        See Retrieve a list of all CRM Statuses, in CRM (v1):
        https://apirest.3dcart.com/v1/crm/index.html
        """
        return self._core.iterate(_LIST_CRM_STATUSES, (), {}, options, page_size)

    def count(
        self,
        *,
        options: CallOptions | None = None,
    ) -> int:
        """List CRM ticket statuses. Only their number.

        Args:
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            How many rows match.

        Raises:
            ThreeDCartError: any failure.

        See Retrieve a list of all CRM Statuses, in CRM (v1):
        https://apirest.3dcart.com/v1/crm/index.html
        """
        return self._core.count(_LIST_CRM_STATUSES, (), {}, options)

    def get(
        self,
        id: int,
        *,
        options: CallOptions | None = None,
    ) -> CrmStatus:
        """Read one CRM ticket status.

        Described on one page only: its samples send PUT, and the vendor's Swagger file lacks
        the operation. A store may not have it; listing the statuses is safe.

        Args:
            id: Identity of the row.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            The CrmStatus.

        Raises:
            NotFoundError: there is no such row.
            ThreeDCartError: any other failure.

        See Retrieve a specific Status by id, in CRM (v1):
        https://apirest.3dcart.com/v1/crm/index.html

        Confidence: low.
        """
        row: CrmStatus = self._core.one(_GET_CRM_STATUS, (id,), {}, options)
        return row

    def update(
        self,
        id: int,
        body: CrmStatus,
        *,
        options: CallOptions | None = None,
    ) -> WriteResult[int]:
        """Update one CRM ticket status.

        The path takes CrmStatus.Id, presumably, and not the StatusId that tickets hold.
        Statuses cannot be created or deleted through the API.

        Args:
            id: Identity of the row.
            body: What to send; fields left unset are not sent.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            What the server says it did.

        Raises:
            NotFoundError: there is no such row.
            ThreeDCartError: any other failure.

        See Update a specific CRM Status by id, in CRM (v1):
        https://apirest.3dcart.com/v1/crm/index.html
        """
        return self._core.write(_UPDATE_CRM_STATUS, (id,), {}, body, options)


class AsyncCrmStatusesResource(AsyncResource):
    """CRM ticket statuses."""

    async def list(
        self,
        *,
        limit: int | None = None,
        offset: int | None = None,
        options: CallOptions | None = None,
    ) -> builtins.list[CrmStatus]:
        """List CRM ticket statuses.

        Args:
            limit: Rows per page. Default 10. From 0 to 500.
            offset: Number of the first row wanted, counted from 1; 0 means the same. Default 1.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            One page of rows (CrmStatus); an empty list when none match.

        Raises:
            ThreeDCartError: any failure.

        See Retrieve a list of all CRM Statuses, in CRM (v1):
        https://apirest.3dcart.com/v1/crm/index.html
        """
        return await self._core.rows(
            _LIST_CRM_STATUSES,
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
    ) -> AsyncIterator[CrmStatus]:
        """List CRM ticket statuses. All rows, page after page.

        Args:
            page_size: Rows asked for at a time, at most 500.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            An iterator of CrmStatus, no row twice.

        Raises:
            ThreeDCartError: any failure.

        See Retrieve a list of all CRM Statuses, in CRM (v1):
        https://apirest.3dcart.com/v1/crm/index.html
        """
        return self._core.iterate(_LIST_CRM_STATUSES, (), {}, options, page_size)

    async def count(
        self,
        *,
        options: CallOptions | None = None,
    ) -> int:
        """List CRM ticket statuses. Only their number.

        Args:
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            How many rows match.

        Raises:
            ThreeDCartError: any failure.

        See Retrieve a list of all CRM Statuses, in CRM (v1):
        https://apirest.3dcart.com/v1/crm/index.html
        """
        return await self._core.count(_LIST_CRM_STATUSES, (), {}, options)

    async def get(
        self,
        id: int,
        *,
        options: CallOptions | None = None,
    ) -> CrmStatus:
        """Read one CRM ticket status.

        Described on one page only: its samples send PUT, and the vendor's Swagger file lacks
        the operation. A store may not have it; listing the statuses is safe.

        Args:
            id: Identity of the row.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            The CrmStatus.

        Raises:
            NotFoundError: there is no such row.
            ThreeDCartError: any other failure.

        See Retrieve a specific Status by id, in CRM (v1):
        https://apirest.3dcart.com/v1/crm/index.html

        Confidence: low.
        """
        row: CrmStatus = await self._core.one(_GET_CRM_STATUS, (id,), {}, options)
        return row

    async def update(
        self,
        id: int,
        body: CrmStatus,
        *,
        options: CallOptions | None = None,
    ) -> WriteResult[int]:
        """Update one CRM ticket status.

        The path takes CrmStatus.Id, presumably, and not the StatusId that tickets hold.
        Statuses cannot be created or deleted through the API.

        Args:
            id: Identity of the row.
            body: What to send; fields left unset are not sent.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            What the server says it did.

        Raises:
            NotFoundError: there is no such row.
            ThreeDCartError: any other failure.

        See Update a specific CRM Status by id, in CRM (v1):
        https://apirest.3dcart.com/v1/crm/index.html
        """
        return await self._core.write(_UPDATE_CRM_STATUS, (id,), {}, body, options)


class CrmTicketsResource(Resource):
    """CRM tickets."""

    def list(
        self,
        *,
        subject: str | None = None,
        department_id: int | None = None,
        status_id: int | None = None,
        opened_start_date: datetime | Date | str | None = None,
        opened_end_date: datetime | Date | str | None = None,
        last_action_start_date: datetime | Date | str | None = None,
        last_action_end_date: datetime | Date | str | None = None,
        customer_name: str | None = None,
        customer_email: str | None = None,
        customer_phone: str | None = None,
        customer_ip_address: str | None = None,
        order_id: int | None = None,
        customer_id: int | None = None,
        product_id: int | None = None,
        limit: int | None = None,
        offset: int | None = None,
        options: CallOptions | None = None,
    ) -> builtins.list[CRM]:
        """List CRM tickets.

        Filters combine; without any, every ticket is listed. Each ticket carries its messages.

        Args:
            subject: Only tickets whose Subject contains this text.
            department_id: Only tickets of this department; 0 means any.
            status_id: Only tickets with this StatusID; 0 means any.
            opened_start_date: Only tickets opened at this time or later.
            opened_end_date: Only tickets opened at this time or earlier.
            last_action_start_date: Only tickets whose last action was at this time or later.
            last_action_end_date: Only tickets whose last action was at this time or earlier.
            customer_name: Only tickets whose CustomerName contains this text.
            customer_email: Only tickets with this CustomerEmail.
            customer_phone: Only tickets with this CustomerPhone.
            customer_ip_address: Only tickets opened from this IP address.
            order_id: Only tickets about this order; 0 means any.
            customer_id: Only tickets of this customer (CustomerID); 0 means any.
            product_id: Only tickets about this product (ProductId); 0 means any.
            limit: Rows per page. Default 10. From 0 to 500.
            offset: Number of the first row wanted, counted from 1; 0 means the same. Default 1.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            One page of rows (CRM); an empty list when none match.

        Raises:
            ThreeDCartError: any failure.

        See Retrieve a list of CRM tickets, in CRM (v1):
        https://apirest.3dcart.com/v1/crm/index.html
        """
        return self._core.rows(
            _LIST_CRM_TICKETS,
            (),
            {
                "subject": subject,
                "departmentid": department_id,
                "statusid": status_id,
                "openedstartdate": opened_start_date,
                "openedenddate": opened_end_date,
                "lastactionstartdate": last_action_start_date,
                "lastactionenddate": last_action_end_date,
                "customername": customer_name,
                "customeremail": customer_email,
                "customerphone": customer_phone,
                "customeripaddress": customer_ip_address,
                "orderid": order_id,
                "custid": customer_id,
                "productid": product_id,
                "limit": limit,
                "offset": offset,
            },
            options,
        )

    def iterate(
        self,
        *,
        subject: str | None = None,
        department_id: int | None = None,
        status_id: int | None = None,
        opened_start_date: datetime | Date | str | None = None,
        opened_end_date: datetime | Date | str | None = None,
        last_action_start_date: datetime | Date | str | None = None,
        last_action_end_date: datetime | Date | str | None = None,
        customer_name: str | None = None,
        customer_email: str | None = None,
        customer_phone: str | None = None,
        customer_ip_address: str | None = None,
        order_id: int | None = None,
        customer_id: int | None = None,
        product_id: int | None = None,
        page_size: int | None = None,
        options: CallOptions | None = None,
    ) -> Iterator[CRM]:
        """List CRM tickets. All rows, page after page.

        Filters combine; without any, every ticket is listed. Each ticket carries its messages.

        Args:
            subject: Only tickets whose Subject contains this text.
            department_id: Only tickets of this department; 0 means any.
            status_id: Only tickets with this StatusID; 0 means any.
            opened_start_date: Only tickets opened at this time or later.
            opened_end_date: Only tickets opened at this time or earlier.
            last_action_start_date: Only tickets whose last action was at this time or later.
            last_action_end_date: Only tickets whose last action was at this time or earlier.
            customer_name: Only tickets whose CustomerName contains this text.
            customer_email: Only tickets with this CustomerEmail.
            customer_phone: Only tickets with this CustomerPhone.
            customer_ip_address: Only tickets opened from this IP address.
            order_id: Only tickets about this order; 0 means any.
            customer_id: Only tickets of this customer (CustomerID); 0 means any.
            product_id: Only tickets about this product (ProductId); 0 means any.
            page_size: Rows asked for at a time, at most 500.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            An iterator of CRM, no row twice.

        Raises:
            ThreeDCartError: any failure.

        See Retrieve a list of CRM tickets, in CRM (v1):
        https://apirest.3dcart.com/v1/crm/index.html
        """
        return self._core.iterate(
            _LIST_CRM_TICKETS,
            (),
            {
                "subject": subject,
                "departmentid": department_id,
                "statusid": status_id,
                "openedstartdate": opened_start_date,
                "openedenddate": opened_end_date,
                "lastactionstartdate": last_action_start_date,
                "lastactionenddate": last_action_end_date,
                "customername": customer_name,
                "customeremail": customer_email,
                "customerphone": customer_phone,
                "customeripaddress": customer_ip_address,
                "orderid": order_id,
                "custid": customer_id,
                "productid": product_id,
            },
            options,
            page_size,
        )

    def count(
        self,
        *,
        subject: str | None = None,
        department_id: int | None = None,
        status_id: int | None = None,
        opened_start_date: datetime | Date | str | None = None,
        opened_end_date: datetime | Date | str | None = None,
        last_action_start_date: datetime | Date | str | None = None,
        last_action_end_date: datetime | Date | str | None = None,
        customer_name: str | None = None,
        customer_email: str | None = None,
        customer_phone: str | None = None,
        customer_ip_address: str | None = None,
        order_id: int | None = None,
        customer_id: int | None = None,
        product_id: int | None = None,
        options: CallOptions | None = None,
    ) -> int:
        """List CRM tickets. Only their number.

        Filters combine; without any, every ticket is listed. Each ticket carries its messages.

        Args:
            subject: Only tickets whose Subject contains this text.
            department_id: Only tickets of this department; 0 means any.
            status_id: Only tickets with this StatusID; 0 means any.
            opened_start_date: Only tickets opened at this time or later.
            opened_end_date: Only tickets opened at this time or earlier.
            last_action_start_date: Only tickets whose last action was at this time or later.
            last_action_end_date: Only tickets whose last action was at this time or earlier.
            customer_name: Only tickets whose CustomerName contains this text.
            customer_email: Only tickets with this CustomerEmail.
            customer_phone: Only tickets with this CustomerPhone.
            customer_ip_address: Only tickets opened from this IP address.
            order_id: Only tickets about this order; 0 means any.
            customer_id: Only tickets of this customer (CustomerID); 0 means any.
            product_id: Only tickets about this product (ProductId); 0 means any.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            How many rows match.

        Raises:
            ThreeDCartError: any failure.

        See Retrieve a list of CRM tickets, in CRM (v1):
        https://apirest.3dcart.com/v1/crm/index.html
        """
        return self._core.count(
            _LIST_CRM_TICKETS,
            (),
            {
                "subject": subject,
                "departmentid": department_id,
                "statusid": status_id,
                "openedstartdate": opened_start_date,
                "openedenddate": opened_end_date,
                "lastactionstartdate": last_action_start_date,
                "lastactionenddate": last_action_end_date,
                "customername": customer_name,
                "customeremail": customer_email,
                "customerphone": customer_phone,
                "customeripaddress": customer_ip_address,
                "orderid": order_id,
                "custid": customer_id,
                "productid": product_id,
            },
            options,
        )

    def get(
        self,
        id: int,
        *,
        options: CallOptions | None = None,
    ) -> CRM:
        """Read one CRM ticket.

        The vendor's sample is a bare object and its other pages say an array of one, so a
        client should accept both.

        Args:
            id: Identity of the row.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            The CRM.

        Raises:
            NotFoundError: there is no such row.
            ThreeDCartError: any other failure.

        See Retrieve a specific CRM by id, in CRM (v1):
        https://apirest.3dcart.com/v1/crm/index.html
        """
        row: CRM = self._core.one(_GET_CRM_TICKET, (id,), {}, options)
        return row

    def create(
        self,
        body: CRM,
        *,
        options: CallOptions | None = None,
    ) -> WriteResult[int]:
        """Create a CRM ticket.

        Only CustomerEmail is required. CrmMessageList may hold the first messages; every
        identity sent is ignored.

        Args:
            body: What to send; fields left unset are not sent.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            What the server says it did; its `id` is the new row's key.

        Raises:
            AmbiguousOutcomeError: it may or may not have happened.
            ThreeDCartError: any other failure.

        See Create a CRM ticket, in CRM (v1): https://apirest.3dcart.com/v1/crm/index.html
        """
        return self._core.write(_CREATE_CRM_TICKET, (), {}, body, options)

    def update(
        self,
        id: int,
        body: CRM,
        *,
        options: CallOptions | None = None,
    ) -> WriteResult[int]:
        """Update one CRM ticket.

        Fields not sent stay as they are. The vendor's samples for this operation are those of a
        department by mistake.

        Args:
            id: Identity of the row.
            body: What to send; fields left unset are not sent.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            What the server says it did.

        Raises:
            NotFoundError: there is no such row.
            ThreeDCartError: any other failure.

        See Update a specific CRM ticket by id, in CRM (v1):
        https://apirest.3dcart.com/v1/crm/index.html
        """
        return self._core.write(_UPDATE_CRM_TICKET, (id,), {}, body, options)

    def delete(
        self,
        id: int,
        *,
        options: CallOptions | None = None,
    ) -> WriteResult[int]:
        """Delete a CRM ticket.

        Args:
            id: Identity of the row.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            What the server says it did.

        Raises:
            NotFoundError: there is no such row.
            ThreeDCartError: any other failure.

        See Delete a specific CRM ticket by id, in CRM (v1):
        https://apirest.3dcart.com/v1/crm/index.html
        """
        return self._core.write(_DELETE_CRM_TICKET, (id,), {}, None, options)


class AsyncCrmTicketsResource(AsyncResource):
    """CRM tickets."""

    async def list(
        self,
        *,
        subject: str | None = None,
        department_id: int | None = None,
        status_id: int | None = None,
        opened_start_date: datetime | Date | str | None = None,
        opened_end_date: datetime | Date | str | None = None,
        last_action_start_date: datetime | Date | str | None = None,
        last_action_end_date: datetime | Date | str | None = None,
        customer_name: str | None = None,
        customer_email: str | None = None,
        customer_phone: str | None = None,
        customer_ip_address: str | None = None,
        order_id: int | None = None,
        customer_id: int | None = None,
        product_id: int | None = None,
        limit: int | None = None,
        offset: int | None = None,
        options: CallOptions | None = None,
    ) -> builtins.list[CRM]:
        """List CRM tickets.

        Filters combine; without any, every ticket is listed. Each ticket carries its messages.

        Args:
            subject: Only tickets whose Subject contains this text.
            department_id: Only tickets of this department; 0 means any.
            status_id: Only tickets with this StatusID; 0 means any.
            opened_start_date: Only tickets opened at this time or later.
            opened_end_date: Only tickets opened at this time or earlier.
            last_action_start_date: Only tickets whose last action was at this time or later.
            last_action_end_date: Only tickets whose last action was at this time or earlier.
            customer_name: Only tickets whose CustomerName contains this text.
            customer_email: Only tickets with this CustomerEmail.
            customer_phone: Only tickets with this CustomerPhone.
            customer_ip_address: Only tickets opened from this IP address.
            order_id: Only tickets about this order; 0 means any.
            customer_id: Only tickets of this customer (CustomerID); 0 means any.
            product_id: Only tickets about this product (ProductId); 0 means any.
            limit: Rows per page. Default 10. From 0 to 500.
            offset: Number of the first row wanted, counted from 1; 0 means the same. Default 1.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            One page of rows (CRM); an empty list when none match.

        Raises:
            ThreeDCartError: any failure.

        See Retrieve a list of CRM tickets, in CRM (v1):
        https://apirest.3dcart.com/v1/crm/index.html
        """
        return await self._core.rows(
            _LIST_CRM_TICKETS,
            (),
            {
                "subject": subject,
                "departmentid": department_id,
                "statusid": status_id,
                "openedstartdate": opened_start_date,
                "openedenddate": opened_end_date,
                "lastactionstartdate": last_action_start_date,
                "lastactionenddate": last_action_end_date,
                "customername": customer_name,
                "customeremail": customer_email,
                "customerphone": customer_phone,
                "customeripaddress": customer_ip_address,
                "orderid": order_id,
                "custid": customer_id,
                "productid": product_id,
                "limit": limit,
                "offset": offset,
            },
            options,
        )

    def iterate(
        self,
        *,
        subject: str | None = None,
        department_id: int | None = None,
        status_id: int | None = None,
        opened_start_date: datetime | Date | str | None = None,
        opened_end_date: datetime | Date | str | None = None,
        last_action_start_date: datetime | Date | str | None = None,
        last_action_end_date: datetime | Date | str | None = None,
        customer_name: str | None = None,
        customer_email: str | None = None,
        customer_phone: str | None = None,
        customer_ip_address: str | None = None,
        order_id: int | None = None,
        customer_id: int | None = None,
        product_id: int | None = None,
        page_size: int | None = None,
        options: CallOptions | None = None,
    ) -> AsyncIterator[CRM]:
        """List CRM tickets. All rows, page after page.

        Filters combine; without any, every ticket is listed. Each ticket carries its messages.

        Args:
            subject: Only tickets whose Subject contains this text.
            department_id: Only tickets of this department; 0 means any.
            status_id: Only tickets with this StatusID; 0 means any.
            opened_start_date: Only tickets opened at this time or later.
            opened_end_date: Only tickets opened at this time or earlier.
            last_action_start_date: Only tickets whose last action was at this time or later.
            last_action_end_date: Only tickets whose last action was at this time or earlier.
            customer_name: Only tickets whose CustomerName contains this text.
            customer_email: Only tickets with this CustomerEmail.
            customer_phone: Only tickets with this CustomerPhone.
            customer_ip_address: Only tickets opened from this IP address.
            order_id: Only tickets about this order; 0 means any.
            customer_id: Only tickets of this customer (CustomerID); 0 means any.
            product_id: Only tickets about this product (ProductId); 0 means any.
            page_size: Rows asked for at a time, at most 500.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            An iterator of CRM, no row twice.

        Raises:
            ThreeDCartError: any failure.

        See Retrieve a list of CRM tickets, in CRM (v1):
        https://apirest.3dcart.com/v1/crm/index.html
        """
        return self._core.iterate(
            _LIST_CRM_TICKETS,
            (),
            {
                "subject": subject,
                "departmentid": department_id,
                "statusid": status_id,
                "openedstartdate": opened_start_date,
                "openedenddate": opened_end_date,
                "lastactionstartdate": last_action_start_date,
                "lastactionenddate": last_action_end_date,
                "customername": customer_name,
                "customeremail": customer_email,
                "customerphone": customer_phone,
                "customeripaddress": customer_ip_address,
                "orderid": order_id,
                "custid": customer_id,
                "productid": product_id,
            },
            options,
            page_size,
        )

    async def count(
        self,
        *,
        subject: str | None = None,
        department_id: int | None = None,
        status_id: int | None = None,
        opened_start_date: datetime | Date | str | None = None,
        opened_end_date: datetime | Date | str | None = None,
        last_action_start_date: datetime | Date | str | None = None,
        last_action_end_date: datetime | Date | str | None = None,
        customer_name: str | None = None,
        customer_email: str | None = None,
        customer_phone: str | None = None,
        customer_ip_address: str | None = None,
        order_id: int | None = None,
        customer_id: int | None = None,
        product_id: int | None = None,
        options: CallOptions | None = None,
    ) -> int:
        """List CRM tickets. Only their number.

        Filters combine; without any, every ticket is listed. Each ticket carries its messages.

        Args:
            subject: Only tickets whose Subject contains this text.
            department_id: Only tickets of this department; 0 means any.
            status_id: Only tickets with this StatusID; 0 means any.
            opened_start_date: Only tickets opened at this time or later.
            opened_end_date: Only tickets opened at this time or earlier.
            last_action_start_date: Only tickets whose last action was at this time or later.
            last_action_end_date: Only tickets whose last action was at this time or earlier.
            customer_name: Only tickets whose CustomerName contains this text.
            customer_email: Only tickets with this CustomerEmail.
            customer_phone: Only tickets with this CustomerPhone.
            customer_ip_address: Only tickets opened from this IP address.
            order_id: Only tickets about this order; 0 means any.
            customer_id: Only tickets of this customer (CustomerID); 0 means any.
            product_id: Only tickets about this product (ProductId); 0 means any.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            How many rows match.

        Raises:
            ThreeDCartError: any failure.

        See Retrieve a list of CRM tickets, in CRM (v1):
        https://apirest.3dcart.com/v1/crm/index.html
        """
        return await self._core.count(
            _LIST_CRM_TICKETS,
            (),
            {
                "subject": subject,
                "departmentid": department_id,
                "statusid": status_id,
                "openedstartdate": opened_start_date,
                "openedenddate": opened_end_date,
                "lastactionstartdate": last_action_start_date,
                "lastactionenddate": last_action_end_date,
                "customername": customer_name,
                "customeremail": customer_email,
                "customerphone": customer_phone,
                "customeripaddress": customer_ip_address,
                "orderid": order_id,
                "custid": customer_id,
                "productid": product_id,
            },
            options,
        )

    async def get(
        self,
        id: int,
        *,
        options: CallOptions | None = None,
    ) -> CRM:
        """Read one CRM ticket.

        The vendor's sample is a bare object and its other pages say an array of one, so a
        client should accept both.

        Args:
            id: Identity of the row.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            The CRM.

        Raises:
            NotFoundError: there is no such row.
            ThreeDCartError: any other failure.

        See Retrieve a specific CRM by id, in CRM (v1):
        https://apirest.3dcart.com/v1/crm/index.html
        """
        row: CRM = await self._core.one(_GET_CRM_TICKET, (id,), {}, options)
        return row

    async def create(
        self,
        body: CRM,
        *,
        options: CallOptions | None = None,
    ) -> WriteResult[int]:
        """Create a CRM ticket.

        Only CustomerEmail is required. CrmMessageList may hold the first messages; every
        identity sent is ignored.

        Args:
            body: What to send; fields left unset are not sent.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            What the server says it did; its `id` is the new row's key.

        Raises:
            AmbiguousOutcomeError: it may or may not have happened.
            ThreeDCartError: any other failure.

        See Create a CRM ticket, in CRM (v1): https://apirest.3dcart.com/v1/crm/index.html
        """
        return await self._core.write(_CREATE_CRM_TICKET, (), {}, body, options)

    async def update(
        self,
        id: int,
        body: CRM,
        *,
        options: CallOptions | None = None,
    ) -> WriteResult[int]:
        """Update one CRM ticket.

        Fields not sent stay as they are. The vendor's samples for this operation are those of a
        department by mistake.

        Args:
            id: Identity of the row.
            body: What to send; fields left unset are not sent.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            What the server says it did.

        Raises:
            NotFoundError: there is no such row.
            ThreeDCartError: any other failure.

        See Update a specific CRM ticket by id, in CRM (v1):
        https://apirest.3dcart.com/v1/crm/index.html
        """
        return await self._core.write(_UPDATE_CRM_TICKET, (id,), {}, body, options)

    async def delete(
        self,
        id: int,
        *,
        options: CallOptions | None = None,
    ) -> WriteResult[int]:
        """Delete a CRM ticket.

        Args:
            id: Identity of the row.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            What the server says it did.

        Raises:
            NotFoundError: there is no such row.
            ThreeDCartError: any other failure.

        See Delete a specific CRM ticket by id, in CRM (v1):
        https://apirest.3dcart.com/v1/crm/index.html
        """
        return await self._core.write(_DELETE_CRM_TICKET, (id,), {}, None, options)
