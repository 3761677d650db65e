# Generated from the API document; do not edit: change the document and run `make regenerate`.
"""Namespace of departments, messages, saved_replies, statuses, tickets."""

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
    owners=("CrmDepartment",),
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
    owners=("CRM",),
    query=(Parameter("limit", "limit", "integer"), Parameter("offset", "offset", "integer")),
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
    owners=("CRM", "CrmMessage"),
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
    owners=("CRM",),
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
    owners=("CRM", "CrmMessage"),
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
    owners=("CrmSavedReply",),
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
    owners=("CrmSavedReply",),
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
    owners=("CrmSavedReply",),
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
    owners=("CrmStatus",),
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
    owners=("CrmStatus",),
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
    owners=("CRM",),
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
    owners=("CRM",),
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
    owners=("CRM",),
    schema="ActionResult",
    result="integer",
    source="https://apirest.3dcart.com/v1/crm/index.html",
)


class CrmResource(Resource):
    """Namespace of departments, messages, saved_replies, statuses, tickets."""

    @namespace
    def departments(self) -> CrmDepartmentsResource:
        """CRM departments."""
        return CrmDepartmentsResource(self._core)

    @namespace
    def messages(self) -> CrmMessagesResource:
        """Messages of a CRM ticket."""
        return CrmMessagesResource(self._core)

    @namespace
    def saved_replies(self) -> CrmSavedRepliesResource:
        """Saved replies."""
        return CrmSavedRepliesResource(self._core)

    @namespace
    def statuses(self) -> CrmStatusesResource:
        """CRM ticket statuses."""
        return CrmStatusesResource(self._core)

    @namespace
    def tickets(self) -> CrmTicketsResource:
        """CRM tickets."""
        return CrmTicketsResource(self._core)


class AsyncCrmResource(AsyncResource):
    """Namespace of departments, messages, saved_replies, statuses, tickets."""

    @namespace
    def departments(self) -> AsyncCrmDepartmentsResource:
        """CRM departments."""
        return AsyncCrmDepartmentsResource(self._core)

    @namespace
    def messages(self) -> AsyncCrmMessagesResource:
        """Messages of a CRM ticket."""
        return AsyncCrmMessagesResource(self._core)

    @namespace
    def saved_replies(self) -> AsyncCrmSavedRepliesResource:
        """Saved replies."""
        return AsyncCrmSavedRepliesResource(self._core)

    @namespace
    def statuses(self) -> AsyncCrmStatusesResource:
        """CRM ticket statuses."""
        return AsyncCrmStatusesResource(self._core)

    @namespace
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
    ) -> Rows[CrmDepartment]:
        """GET /CRM/department: List CRM departments.

        What a ticket's DepartmentID can hold. Departments with Visible false are not offered to
        shoppers.

        Args:
            limit: Rows to read at most.
            offset: Number of the first row to read, from 1 on.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            The rows (CrmDepartment), read when you iterate, or ask for all(), first(), count().

        See Retrieve a list of all CRM Departments, in CRM (v1):
        https://apirest.3dcart.com/v1/crm/index.html
        """
        return Rows(self._core, _LIST_CRM_DEPARTMENTS, (), {}, options, limit, offset)

    def update(
        self,
        id: int | CrmDepartment,
        body: CrmDepartment | None = None,
        *,
        whole: bool = False,
        options: CallOptions | None = None,
    ) -> WriteResult[int]:
        """PUT /CRM/department/{id}: Update one CRM department.

        Departments cannot be created or deleted through the API.

        Args:
            id: Identity of the row. Or the CrmDepartment itself.
            body: What to send, unless id is the row. Of a row that was read, what changed.
            whole: Send rows that were read as they are, not only what changed in them.
            options: What this call does differently: timeout, retries, headers ...

        Raises:
            NotFoundError: there is no such row.

        See Update a specific CRM department by id, in CRM (v1):
        https://apirest.3dcart.com/v1/crm/index.html
        """
        return self._core.write(_UPDATE_CRM_DEPARTMENT, (id,), {}, body, options, whole=whole)


class AsyncCrmDepartmentsResource(AsyncResource):
    """CRM departments."""

    def list(
        self,
        *,
        limit: int | None = None,
        offset: int | None = None,
        options: CallOptions | None = None,
    ) -> AsyncRows[CrmDepartment]:
        """GET /CRM/department: List CRM departments.

        What a ticket's DepartmentID can hold. Departments with Visible false are not offered to
        shoppers.

        Args:
            limit: Rows to read at most.
            offset: Number of the first row to read, from 1 on.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            The rows (CrmDepartment), read when you iterate, or ask for all(), first(), count().

        See Retrieve a list of all CRM Departments, in CRM (v1):
        https://apirest.3dcart.com/v1/crm/index.html
        """
        return AsyncRows(self._core, _LIST_CRM_DEPARTMENTS, (), {}, options, limit, offset)

    async def update(
        self,
        id: int | CrmDepartment,
        body: CrmDepartment | None = None,
        *,
        whole: bool = False,
        options: CallOptions | None = None,
    ) -> WriteResult[int]:
        """PUT /CRM/department/{id}: Update one CRM department.

        Departments cannot be created or deleted through the API.

        Args:
            id: Identity of the row. Or the CrmDepartment itself.
            body: What to send, unless id is the row. Of a row that was read, what changed.
            whole: Send rows that were read as they are, not only what changed in them.
            options: What this call does differently: timeout, retries, headers ...

        Raises:
            NotFoundError: there is no such row.

        See Update a specific CRM department by id, in CRM (v1):
        https://apirest.3dcart.com/v1/crm/index.html
        """
        return await self._core.write(_UPDATE_CRM_DEPARTMENT, (id,), {}, body, options, whole=whole)


class CrmMessagesResource(Resource):
    """Messages of a CRM ticket."""

    def list(
        self,
        crm_id: int | CRM,
        *,
        limit: int | None = None,
        offset: int | None = None,
        options: CallOptions | None = None,
    ) -> Rows[CrmMessage]:
        """GET /CRM/{crmid}/message: List the messages of a CRM ticket.

        404 means that the ticket does not exist or that it has no messages.

        Args:
            crm_id: The ticket's CrmID. Or the CRM itself.
            limit: Rows to read at most.
            offset: Number of the first row to read, from 1 on.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            The rows (CrmMessage), read when you iterate, or ask for all(), first(), count().

        See Retrieve all the messages from a specific CRM, in CRM (v1):
        https://apirest.3dcart.com/v1/crm/index.html
        """
        return Rows(self._core, _LIST_CRM_MESSAGES, (crm_id,), {}, options, limit, offset)

    def get(
        self, crm_id: int | CRM, message_id: int | CrmMessage, *, options: CallOptions | None = None
    ) -> CrmMessage:
        """GET /CRM/{crmid}/message/{msgid}: Read one message of a CRM ticket.

        Takes the CrmID of the ticket and the MessageId of the message; 404 where either is not
        there.

        Args:
            crm_id: The ticket's CrmID. Or the CRM itself.
            message_id: The message's MessageId. Or the CrmMessage itself.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            The CrmMessage.

        Raises:
            NotFoundError: there is no such row.

        See Retrieve a specific CRM message, in CRM (v1):
        https://apirest.3dcart.com/v1/crm/index.html
        """
        row: CrmMessage = self._core.one(_GET_CRM_MESSAGE, (crm_id, message_id), {}, options)
        return row

    def create(
        self, crm_id: int | CRM, body: CrmMessage, *, options: CallOptions | None = None
    ) -> WriteResult[int]:
        """POST /CRM/{crmid}/message: Send a message in a CRM ticket.

        E-mails the message to the customer of the ticket, which is why messages cannot be
        updated. 404 means that the ticket does not exist.

        Args:
            crm_id: The ticket's CrmID. Or the CRM itself.
            body: What to send; fields that are not set are not sent.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            What the server says it did; its `id` is the new row's key.

        Raises:
            NotFoundError: there is no such row.
            AmbiguousOutcomeError: it may or may not have happened.

        See Create a message in a specific CRM ticket, in CRM (v1):
        https://apirest.3dcart.com/v1/crm/index.html
        """
        return self._core.write(_CREATE_CRM_MESSAGE, (crm_id,), {}, body, options)

    def create_many(
        self,
        crm_id: int | CRM,
        bodies: Iterable[CrmMessage],
        *,
        find: Callable[[CrmMessage], CrmMessage | None] | None = None,
        options: CallOptions | None = None,
    ) -> BatchResult[int]:
        """POST /CRM/{crmid}/message: Send a message in a CRM ticket. One request for each row.

        Args:
            crm_id: The ticket's CrmID. Or the CRM itself.
            bodies: The rows to create.
            find: Looks for the row of a body whose create had no clear answer.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            One result a row; some may have failed, or be ambiguous.
        """
        return self._core.create_many(_CREATE_CRM_MESSAGE, (crm_id,), {}, bodies, find, options)

    def delete(
        self, crm_id: int | CRM, message_id: int | CrmMessage, *, options: CallOptions | None = None
    ) -> WriteResult[int]:
        """DELETE /CRM/{crmid}/message/{msgid}: Delete a message of a CRM ticket.

        Only the store's record goes; the e-mail that the message was sent as stays with its
        receiver.

        Args:
            crm_id: The ticket's CrmID. Or the CRM itself.
            message_id: The message's MessageId. Or the CrmMessage itself.
            options: What this call does differently: timeout, retries, headers ...

        Raises:
            NotFoundError: there is no such row.

        See Delete a CRM Message, in CRM (v1): https://apirest.3dcart.com/v1/crm/index.html
        """
        return self._core.write(_DELETE_CRM_MESSAGE, (crm_id, message_id), {}, None, options)


class AsyncCrmMessagesResource(AsyncResource):
    """Messages of a CRM ticket."""

    def list(
        self,
        crm_id: int | CRM,
        *,
        limit: int | None = None,
        offset: int | None = None,
        options: CallOptions | None = None,
    ) -> AsyncRows[CrmMessage]:
        """GET /CRM/{crmid}/message: List the messages of a CRM ticket.

        404 means that the ticket does not exist or that it has no messages.

        Args:
            crm_id: The ticket's CrmID. Or the CRM itself.
            limit: Rows to read at most.
            offset: Number of the first row to read, from 1 on.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            The rows (CrmMessage), read when you iterate, or ask for all(), first(), count().

        See Retrieve all the messages from a specific CRM, in CRM (v1):
        https://apirest.3dcart.com/v1/crm/index.html
        """
        return AsyncRows(self._core, _LIST_CRM_MESSAGES, (crm_id,), {}, options, limit, offset)

    async def get(
        self, crm_id: int | CRM, message_id: int | CrmMessage, *, options: CallOptions | None = None
    ) -> CrmMessage:
        """GET /CRM/{crmid}/message/{msgid}: Read one message of a CRM ticket.

        Takes the CrmID of the ticket and the MessageId of the message; 404 where either is not
        there.

        Args:
            crm_id: The ticket's CrmID. Or the CRM itself.
            message_id: The message's MessageId. Or the CrmMessage itself.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            The CrmMessage.

        Raises:
            NotFoundError: there is no such row.

        See Retrieve a specific CRM message, in CRM (v1):
        https://apirest.3dcart.com/v1/crm/index.html
        """
        row: CrmMessage = await self._core.one(_GET_CRM_MESSAGE, (crm_id, message_id), {}, options)
        return row

    async def create(
        self, crm_id: int | CRM, body: CrmMessage, *, options: CallOptions | None = None
    ) -> WriteResult[int]:
        """POST /CRM/{crmid}/message: Send a message in a CRM ticket.

        E-mails the message to the customer of the ticket, which is why messages cannot be
        updated. 404 means that the ticket does not exist.

        Args:
            crm_id: The ticket's CrmID. Or the CRM itself.
            body: What to send; fields that are not set are not sent.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            What the server says it did; its `id` is the new row's key.

        Raises:
            NotFoundError: there is no such row.
            AmbiguousOutcomeError: it may or may not have happened.

        See Create a message in a specific CRM ticket, in CRM (v1):
        https://apirest.3dcart.com/v1/crm/index.html
        """
        return await self._core.write(_CREATE_CRM_MESSAGE, (crm_id,), {}, body, options)

    async def create_many(
        self,
        crm_id: int | CRM,
        bodies: Iterable[CrmMessage],
        *,
        find: Callable[[CrmMessage], Awaitable[CrmMessage | None]] | None = None,
        options: CallOptions | None = None,
    ) -> BatchResult[int]:
        """POST /CRM/{crmid}/message: Send a message in a CRM ticket. One request for each row.

        Args:
            crm_id: The ticket's CrmID. Or the CRM itself.
            bodies: The rows to create.
            find: Looks for the row of a body whose create had no clear answer.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            One result a row; some may have failed, or be ambiguous.
        """
        return await self._core.create_many(
            _CREATE_CRM_MESSAGE, (crm_id,), {}, bodies, find, options
        )

    async def delete(
        self, crm_id: int | CRM, message_id: int | CrmMessage, *, options: CallOptions | None = None
    ) -> WriteResult[int]:
        """DELETE /CRM/{crmid}/message/{msgid}: Delete a message of a CRM ticket.

        Only the store's record goes; the e-mail that the message was sent as stays with its
        receiver.

        Args:
            crm_id: The ticket's CrmID. Or the CRM itself.
            message_id: The message's MessageId. Or the CrmMessage itself.
            options: What this call does differently: timeout, retries, headers ...

        Raises:
            NotFoundError: there is no such row.

        See Delete a CRM Message, in CRM (v1): https://apirest.3dcart.com/v1/crm/index.html
        """
        return await self._core.write(_DELETE_CRM_MESSAGE, (crm_id, message_id), {}, None, options)


class CrmSavedRepliesResource(Resource):
    """Saved replies."""

    def list(
        self,
        *,
        title: str | None = None,
        limit: int | None = None,
        offset: int | None = None,
        options: CallOptions | None = None,
    ) -> Rows[CrmSavedReply]:
        """GET /CRM/savedreply: List saved replies.

        Needs store platform version 7.2.2 or later.

        Args:
            title: Only saved replies whose Title contains this text.
            limit: Rows to read at most.
            offset: Number of the first row to read, from 1 on.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            The rows (CrmSavedReply), read when you iterate, or ask for all(), first(), count().

        See Retrieve a list of all Saved Replies, in CRM (v1):
        https://apirest.3dcart.com/v1/crm/index.html
        """
        return Rows(
            self._core, _LIST_CRM_SAVED_REPLIES, (), {"title": title}, options, limit, offset
        )

    def get(self, id: int | CrmSavedReply, *, options: CallOptions | None = None) -> CrmSavedReply:
        """GET /CRM/savedreply/{id}: Read one saved reply.

        Takes the Id that the list or a create answered. Needs store platform version 7.2.2 or
        later.

        Args:
            id: Identity of the row. Or the CrmSavedReply itself.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            The CrmSavedReply.

        Raises:
            NotFoundError: there is no such row.

        See Retrieve a specific Saved Reply by id, in CRM (v1):
        https://apirest.3dcart.com/v1/crm/index.html
        """
        row: CrmSavedReply = self._core.one(_GET_CRM_SAVED_REPLY, (id,), {}, options)
        return row

    def create(
        self, body: CrmSavedReply, *, options: CallOptions | None = None
    ) -> WriteResult[int]:
        """POST /CRM/savedreply: Create a saved reply.

        Needs store platform version 7.2.2 or later.

        Args:
            body: What to send; fields that are not set are not sent.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            What the server says it did; its `id` is the new row's key.

        Raises:
            AmbiguousOutcomeError: it may or may not have happened.

        See Create a Saved Reply, in CRM (v1): https://apirest.3dcart.com/v1/crm/index.html
        """
        return self._core.write(_CREATE_CRM_SAVED_REPLY, (), {}, body, options)

    def create_many(
        self,
        bodies: Iterable[CrmSavedReply],
        *,
        find: Callable[[CrmSavedReply], CrmSavedReply | None] | None = None,
        options: CallOptions | None = None,
    ) -> BatchResult[int]:
        """POST /CRM/savedreply: Create a saved reply. One request for each row.

        Args:
            bodies: The rows to create.
            find: Looks for the row of a body whose create had no clear answer.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            One result a row; some may have failed, or be ambiguous.
        """
        return self._core.create_many(_CREATE_CRM_SAVED_REPLY, (), {}, bodies, find, options)

    def update(
        self,
        id: int | CrmSavedReply,
        body: CrmSavedReply | None = None,
        *,
        whole: bool = False,
        options: CallOptions | None = None,
    ) -> WriteResult[int]:
        """PUT /CRM/savedreply/{id}: Update one saved reply.

        Fields not sent stay. Needs store platform version 7.2.2 or later.

        Args:
            id: Identity of the row. Or the CrmSavedReply itself.
            body: What to send, unless id is the row. Of a row that was read, what changed.
            whole: Send rows that were read as they are, not only what changed in them.
            options: What this call does differently: timeout, retries, headers ...

        Raises:
            NotFoundError: there is no such row.

        See Update a specific Saved Reply, in CRM (v1):
        https://apirest.3dcart.com/v1/crm/index.html
        """
        return self._core.write(_UPDATE_CRM_SAVED_REPLY, (id,), {}, body, options, whole=whole)

    def delete(
        self, id: int | CrmSavedReply, *, options: CallOptions | None = None
    ) -> WriteResult[int]:
        """DELETE /CRM/savedreply/{id}: Delete a saved reply.

        404 where there is no saved reply with this Id. Needs store platform version 7.2.2 or
        later.

        Args:
            id: Identity of the row. Or the CrmSavedReply itself.
            options: What this call does differently: timeout, retries, headers ...

        Raises:
            NotFoundError: there is no such row.

        See Delete a CRM SavedReply in the system, in CRM (v1):
        https://apirest.3dcart.com/v1/crm/index.html
        """
        return self._core.write(_DELETE_CRM_SAVED_REPLY, (id,), {}, None, options)


class AsyncCrmSavedRepliesResource(AsyncResource):
    """Saved replies."""

    def list(
        self,
        *,
        title: str | None = None,
        limit: int | None = None,
        offset: int | None = None,
        options: CallOptions | None = None,
    ) -> AsyncRows[CrmSavedReply]:
        """GET /CRM/savedreply: List saved replies.

        Needs store platform version 7.2.2 or later.

        Args:
            title: Only saved replies whose Title contains this text.
            limit: Rows to read at most.
            offset: Number of the first row to read, from 1 on.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            The rows (CrmSavedReply), read when you iterate, or ask for all(), first(), count().

        See Retrieve a list of all Saved Replies, in CRM (v1):
        https://apirest.3dcart.com/v1/crm/index.html
        """
        return AsyncRows(
            self._core, _LIST_CRM_SAVED_REPLIES, (), {"title": title}, options, limit, offset
        )

    async def get(
        self, id: int | CrmSavedReply, *, options: CallOptions | None = None
    ) -> CrmSavedReply:
        """GET /CRM/savedreply/{id}: Read one saved reply.

        Takes the Id that the list or a create answered. Needs store platform version 7.2.2 or
        later.

        Args:
            id: Identity of the row. Or the CrmSavedReply itself.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            The CrmSavedReply.

        Raises:
            NotFoundError: there is no such row.

        See Retrieve a specific Saved Reply by id, in CRM (v1):
        https://apirest.3dcart.com/v1/crm/index.html
        """
        row: CrmSavedReply = await self._core.one(_GET_CRM_SAVED_REPLY, (id,), {}, options)
        return row

    async def create(
        self, body: CrmSavedReply, *, options: CallOptions | None = None
    ) -> WriteResult[int]:
        """POST /CRM/savedreply: Create a saved reply.

        Needs store platform version 7.2.2 or later.

        Args:
            body: What to send; fields that are not set are not sent.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            What the server says it did; its `id` is the new row's key.

        Raises:
            AmbiguousOutcomeError: it may or may not have happened.

        See Create a Saved Reply, in CRM (v1): https://apirest.3dcart.com/v1/crm/index.html
        """
        return await self._core.write(_CREATE_CRM_SAVED_REPLY, (), {}, body, options)

    async def create_many(
        self,
        bodies: Iterable[CrmSavedReply],
        *,
        find: Callable[[CrmSavedReply], Awaitable[CrmSavedReply | None]] | None = None,
        options: CallOptions | None = None,
    ) -> BatchResult[int]:
        """POST /CRM/savedreply: Create a saved reply. One request for each row.

        Args:
            bodies: The rows to create.
            find: Looks for the row of a body whose create had no clear answer.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            One result a row; some may have failed, or be ambiguous.
        """
        return await self._core.create_many(_CREATE_CRM_SAVED_REPLY, (), {}, bodies, find, options)

    async def update(
        self,
        id: int | CrmSavedReply,
        body: CrmSavedReply | None = None,
        *,
        whole: bool = False,
        options: CallOptions | None = None,
    ) -> WriteResult[int]:
        """PUT /CRM/savedreply/{id}: Update one saved reply.

        Fields not sent stay. Needs store platform version 7.2.2 or later.

        Args:
            id: Identity of the row. Or the CrmSavedReply itself.
            body: What to send, unless id is the row. Of a row that was read, what changed.
            whole: Send rows that were read as they are, not only what changed in them.
            options: What this call does differently: timeout, retries, headers ...

        Raises:
            NotFoundError: there is no such row.

        See Update a specific Saved Reply, in CRM (v1):
        https://apirest.3dcart.com/v1/crm/index.html
        """
        return await self._core.write(
            _UPDATE_CRM_SAVED_REPLY, (id,), {}, body, options, whole=whole
        )

    async def delete(
        self, id: int | CrmSavedReply, *, options: CallOptions | None = None
    ) -> WriteResult[int]:
        """DELETE /CRM/savedreply/{id}: Delete a saved reply.

        404 where there is no saved reply with this Id. Needs store platform version 7.2.2 or
        later.

        Args:
            id: Identity of the row. Or the CrmSavedReply itself.
            options: What this call does differently: timeout, retries, headers ...

        Raises:
            NotFoundError: there is no such row.

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
    ) -> Rows[CrmStatus]:
        """GET /CRM/status: List CRM ticket statuses.

        What a ticket's StatusID can hold, in StatusId; the Id beside it is for the paths. The
        set is fixed.

        Args:
            limit: Rows to read at most.
            offset: Number of the first row to read, from 1 on.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            The rows (CrmStatus), read when you iterate, or ask for all(), first(), count().

        See Retrieve a list of all CRM Statuses, in CRM (v1):
        https://apirest.3dcart.com/v1/crm/index.html
        """
        return Rows(self._core, _LIST_CRM_STATUSES, (), {}, options, limit, offset)

    def get(self, id: int | CrmStatus, *, options: CallOptions | None = None) -> CrmStatus:
        """GET /CRM/status/{id}: Read one CRM ticket status.

        Described on one page only: its samples send PUT, and the vendor's Swagger file lacks
        the operation. A store may not have it; listing the statuses is safe.

        Args:
            id: Identity of the row. Or the CrmStatus itself.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            The CrmStatus.

        Raises:
            NotFoundError: there is no such row.

        See Retrieve a specific Status by id, in CRM (v1):
        https://apirest.3dcart.com/v1/crm/index.html

        Confidence: low.
        """
        row: CrmStatus = self._core.one(_GET_CRM_STATUS, (id,), {}, options)
        return row

    def update(
        self,
        id: int | CrmStatus,
        body: CrmStatus | None = None,
        *,
        whole: bool = False,
        options: CallOptions | None = None,
    ) -> WriteResult[int]:
        """PUT /CRM/status/{id}: Update one CRM ticket status.

        The path takes CrmStatus.Id, presumably, and not the StatusId that tickets hold.
        Statuses cannot be created or deleted through the API.

        Args:
            id: Identity of the row. Or the CrmStatus itself.
            body: What to send, unless id is the row. Of a row that was read, what changed.
            whole: Send rows that were read as they are, not only what changed in them.
            options: What this call does differently: timeout, retries, headers ...

        Raises:
            NotFoundError: there is no such row.

        See Update a specific CRM Status by id, in CRM (v1):
        https://apirest.3dcart.com/v1/crm/index.html
        """
        return self._core.write(_UPDATE_CRM_STATUS, (id,), {}, body, options, whole=whole)


class AsyncCrmStatusesResource(AsyncResource):
    """CRM ticket statuses."""

    def list(
        self,
        *,
        limit: int | None = None,
        offset: int | None = None,
        options: CallOptions | None = None,
    ) -> AsyncRows[CrmStatus]:
        """GET /CRM/status: List CRM ticket statuses.

        What a ticket's StatusID can hold, in StatusId; the Id beside it is for the paths. The
        set is fixed.

        Args:
            limit: Rows to read at most.
            offset: Number of the first row to read, from 1 on.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            The rows (CrmStatus), read when you iterate, or ask for all(), first(), count().

        See Retrieve a list of all CRM Statuses, in CRM (v1):
        https://apirest.3dcart.com/v1/crm/index.html
        """
        return AsyncRows(self._core, _LIST_CRM_STATUSES, (), {}, options, limit, offset)

    async def get(self, id: int | CrmStatus, *, options: CallOptions | None = None) -> CrmStatus:
        """GET /CRM/status/{id}: Read one CRM ticket status.

        Described on one page only: its samples send PUT, and the vendor's Swagger file lacks
        the operation. A store may not have it; listing the statuses is safe.

        Args:
            id: Identity of the row. Or the CrmStatus itself.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            The CrmStatus.

        Raises:
            NotFoundError: there is no such row.

        See Retrieve a specific Status by id, in CRM (v1):
        https://apirest.3dcart.com/v1/crm/index.html

        Confidence: low.
        """
        row: CrmStatus = await self._core.one(_GET_CRM_STATUS, (id,), {}, options)
        return row

    async def update(
        self,
        id: int | CrmStatus,
        body: CrmStatus | None = None,
        *,
        whole: bool = False,
        options: CallOptions | None = None,
    ) -> WriteResult[int]:
        """PUT /CRM/status/{id}: Update one CRM ticket status.

        The path takes CrmStatus.Id, presumably, and not the StatusId that tickets hold.
        Statuses cannot be created or deleted through the API.

        Args:
            id: Identity of the row. Or the CrmStatus itself.
            body: What to send, unless id is the row. Of a row that was read, what changed.
            whole: Send rows that were read as they are, not only what changed in them.
            options: What this call does differently: timeout, retries, headers ...

        Raises:
            NotFoundError: there is no such row.

        See Update a specific CRM Status by id, in CRM (v1):
        https://apirest.3dcart.com/v1/crm/index.html
        """
        return await self._core.write(_UPDATE_CRM_STATUS, (id,), {}, body, options, whole=whole)


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
    ) -> Rows[CRM]:
        """GET /CRM: List CRM tickets.

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
            limit: Rows to read at most.
            offset: Number of the first row to read, from 1 on.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            The rows (CRM), read when you iterate, or ask for all(), first(), count().

        See Retrieve a list of CRM tickets, in CRM (v1):
        https://apirest.3dcart.com/v1/crm/index.html
        """
        return Rows(
            self._core,
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
            limit,
            offset,
        )

    def get(self, id: int | CRM, *, options: CallOptions | None = None) -> CRM:
        """GET /CRM/{id}: Read one CRM ticket.

        The vendor's sample is a bare object and its other pages say an array of one, so a
        client should accept both.

        Args:
            id: Identity of the row. Or the CRM itself.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            The CRM.

        Raises:
            NotFoundError: there is no such row.

        See Retrieve a specific CRM by id, in CRM (v1):
        https://apirest.3dcart.com/v1/crm/index.html
        """
        row: CRM = self._core.one(_GET_CRM_TICKET, (id,), {}, options)
        return row

    def create(self, body: CRM, *, options: CallOptions | None = None) -> WriteResult[int]:
        """POST /CRM: Create a CRM ticket.

        Only CustomerEmail is required. CrmMessageList may hold the first messages; every
        identity sent is ignored.

        Args:
            body: What to send; fields that are not set are not sent. Required, and not None:
                customer_email.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            What the server says it did; its `id` is the new row's key.

        Raises:
            AmbiguousOutcomeError: it may or may not have happened.

        See Create a CRM ticket, in CRM (v1): https://apirest.3dcart.com/v1/crm/index.html
        """
        return self._core.write(_CREATE_CRM_TICKET, (), {}, body, options)

    def create_many(
        self,
        bodies: Iterable[CRM],
        *,
        find: Callable[[CRM], CRM | None] | None = None,
        options: CallOptions | None = None,
    ) -> BatchResult[int]:
        """POST /CRM: Create a CRM ticket. One request for each row.

        Args:
            bodies: The rows to create.
            find: Looks for the row of a body whose create had no clear answer.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            One result a row; some may have failed, or be ambiguous.
        """
        return self._core.create_many(_CREATE_CRM_TICKET, (), {}, bodies, find, options)

    def update(
        self,
        id: int | CRM,
        body: CRM | None = None,
        *,
        whole: bool = False,
        options: CallOptions | None = None,
    ) -> WriteResult[int]:
        """PUT /CRM/{id}: Update one CRM ticket.

        Fields not sent stay as they are. The vendor's samples for this operation are those of a
        department by mistake.

        Args:
            id: Identity of the row. Or the CRM itself.
            body: What to send, unless id is the row. Of a row that was read, what changed.
            whole: Send rows that were read as they are, not only what changed in them.
            options: What this call does differently: timeout, retries, headers ...

        Raises:
            NotFoundError: there is no such row.

        See Update a specific CRM ticket by id, in CRM (v1):
        https://apirest.3dcart.com/v1/crm/index.html
        """
        return self._core.write(_UPDATE_CRM_TICKET, (id,), {}, body, options, whole=whole)

    def delete(self, id: int | CRM, *, options: CallOptions | None = None) -> WriteResult[int]:
        """DELETE /CRM/{id}: Delete a CRM ticket.

        Its messages go with it, being part of the ticket. 404 where there is no such ticket.

        Args:
            id: Identity of the row. Or the CRM itself.
            options: What this call does differently: timeout, retries, headers ...

        Raises:
            NotFoundError: there is no such row.

        See Delete a specific CRM ticket by id, in CRM (v1):
        https://apirest.3dcart.com/v1/crm/index.html
        """
        return self._core.write(_DELETE_CRM_TICKET, (id,), {}, None, options)


class AsyncCrmTicketsResource(AsyncResource):
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
    ) -> AsyncRows[CRM]:
        """GET /CRM: List CRM tickets.

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
            limit: Rows to read at most.
            offset: Number of the first row to read, from 1 on.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            The rows (CRM), read when you iterate, or ask for all(), first(), count().

        See Retrieve a list of CRM tickets, in CRM (v1):
        https://apirest.3dcart.com/v1/crm/index.html
        """
        return AsyncRows(
            self._core,
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
            limit,
            offset,
        )

    async def get(self, id: int | CRM, *, options: CallOptions | None = None) -> CRM:
        """GET /CRM/{id}: Read one CRM ticket.

        The vendor's sample is a bare object and its other pages say an array of one, so a
        client should accept both.

        Args:
            id: Identity of the row. Or the CRM itself.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            The CRM.

        Raises:
            NotFoundError: there is no such row.

        See Retrieve a specific CRM by id, in CRM (v1):
        https://apirest.3dcart.com/v1/crm/index.html
        """
        row: CRM = await self._core.one(_GET_CRM_TICKET, (id,), {}, options)
        return row

    async def create(self, body: CRM, *, options: CallOptions | None = None) -> WriteResult[int]:
        """POST /CRM: Create a CRM ticket.

        Only CustomerEmail is required. CrmMessageList may hold the first messages; every
        identity sent is ignored.

        Args:
            body: What to send; fields that are not set are not sent. Required, and not None:
                customer_email.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            What the server says it did; its `id` is the new row's key.

        Raises:
            AmbiguousOutcomeError: it may or may not have happened.

        See Create a CRM ticket, in CRM (v1): https://apirest.3dcart.com/v1/crm/index.html
        """
        return await self._core.write(_CREATE_CRM_TICKET, (), {}, body, options)

    async def create_many(
        self,
        bodies: Iterable[CRM],
        *,
        find: Callable[[CRM], Awaitable[CRM | None]] | None = None,
        options: CallOptions | None = None,
    ) -> BatchResult[int]:
        """POST /CRM: Create a CRM ticket. One request for each row.

        Args:
            bodies: The rows to create.
            find: Looks for the row of a body whose create had no clear answer.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            One result a row; some may have failed, or be ambiguous.
        """
        return await self._core.create_many(_CREATE_CRM_TICKET, (), {}, bodies, find, options)

    async def update(
        self,
        id: int | CRM,
        body: CRM | None = None,
        *,
        whole: bool = False,
        options: CallOptions | None = None,
    ) -> WriteResult[int]:
        """PUT /CRM/{id}: Update one CRM ticket.

        Fields not sent stay as they are. The vendor's samples for this operation are those of a
        department by mistake.

        Args:
            id: Identity of the row. Or the CRM itself.
            body: What to send, unless id is the row. Of a row that was read, what changed.
            whole: Send rows that were read as they are, not only what changed in them.
            options: What this call does differently: timeout, retries, headers ...

        Raises:
            NotFoundError: there is no such row.

        See Update a specific CRM ticket by id, in CRM (v1):
        https://apirest.3dcart.com/v1/crm/index.html
        """
        return await self._core.write(_UPDATE_CRM_TICKET, (id,), {}, body, options, whole=whole)

    async def delete(
        self, id: int | CRM, *, options: CallOptions | None = None
    ) -> WriteResult[int]:
        """DELETE /CRM/{id}: Delete a CRM ticket.

        Its messages go with it, being part of the ticket. 404 where there is no such ticket.

        Args:
            id: Identity of the row. Or the CRM itself.
            options: What this call does differently: timeout, retries, headers ...

        Raises:
            NotFoundError: there is no such row.

        See Delete a specific CRM ticket by id, in CRM (v1):
        https://apirest.3dcart.com/v1/crm/index.html
        """
        return await self._core.write(_DELETE_CRM_TICKET, (id,), {}, None, options)
