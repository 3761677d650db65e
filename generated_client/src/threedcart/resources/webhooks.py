# Generated from the API document; do not edit: change the document and run `make regenerate`.
"""Webhooks."""

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
from ..models.event import Event
from ..models.webhook import Webhook
from ..models.webhook_post import WebhookPOST
from ..models.webhook_put import WebhookPUT

_LIST_WEBHOOKS = Operation(
    id="listWebhooks",
    method="GET",
    path="/Webhooks",
    query=(
        Parameter("limit", "limit", "integer"),
        Parameter("offset", "offset", "integer"),
        Parameter("countonly", "count_only", "flag"),
        Parameter("name", "name", "text"),
        Parameter("url", "url", "text"),
        Parameter("enabled", "enabled", "flag"),
        Parameter("format", "format_", "text"),
        Parameter("datecreatedstart", "date_created_start", "store-filter-date-time"),
        Parameter("datecreatedend", "date_created_end", "store-filter-date-time"),
        Parameter("dateupdatedstart", "date_updated_start", "store-filter-date-time"),
        Parameter("dateupdatedend", "date_updated_end", "store-filter-date-time"),
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
    model="models.webhook:Webhook",
    key="Id",
    source="https://apirest.3dcart.com/v1/webhooks/index.html",
)
_GET_WEBHOOK = Operation(
    id="getWebhook",
    method="GET",
    path="/Webhooks/{id}",
    keys=("integer",),
    owners=("Webhook",),
    model="models.webhook:Webhook",
    key="Id",
    unwrap=True,
    source="https://apirest.3dcart.com/v1/webhooks/index.html",
)
_CREATE_WEBHOOK = Operation(
    id="createWebhook",
    method="POST",
    path="/Webhooks",
    schema="ActionResult",
    body="models.webhook_post:WebhookPOST",
    result="integer",
    source="https://apirest.3dcart.com/v1/webhooks/index.html",
)
_UPDATE_WEBHOOK = Operation(
    id="updateWebhook",
    method="PUT",
    path="/Webhooks/{id}",
    keys=("integer",),
    owners=("Webhook",),
    schema="ActionResult",
    body="models.webhook_put:WebhookPUT",
    result="integer",
    source="https://apirest.3dcart.com/v1/webhooks/index.html",
)
_DELETE_WEBHOOK = Operation(
    id="deleteWebhook",
    method="DELETE",
    path="/Webhooks/{id}",
    keys=("integer",),
    owners=("Webhook",),
    schema="ActionResult",
    result="integer",
    source="https://apirest.3dcart.com/v1/webhooks/index.html",
)
_LIST_WEBHOOK_EVENTS = Operation(
    id="listWebhookEvents",
    method="GET",
    path="/Webhooks/Events",
    query=(
        Parameter("limit", "limit", "integer"),
        Parameter("offset", "offset", "integer"),
        Parameter("countonly", "count_only", "flag"),
        Parameter("name", "name", "text"),
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
    model="models.event:Event",
    key="EventType",
    source="https://apirest.3dcart.com/v1/webhooks/index.html",
)


class WebhooksResource(Resource):
    """Webhooks."""

    @namespace
    def events(self) -> WebhooksEventsResource:
        """Webhook events."""
        return WebhooksEventsResource(self._core)

    def list(
        self,
        *,
        name: str | None = None,
        url: str | None = None,
        enabled: bool | None = None,
        format_: str | None = None,
        date_created_start: datetime | Date | str | None = None,
        date_created_end: datetime | Date | str | None = None,
        date_updated_start: datetime | Date | str | None = None,
        date_updated_end: datetime | Date | str | None = None,
        limit: int | None = None,
        offset: int | None = None,
        options: CallOptions | None = None,
    ) -> Rows[Webhook]:
        """GET /Webhooks: List webhooks.

        Filters combine; `enabled` -1 means either.

        Args:
            name: Only rows whose name contains this text.
            url: Only webhooks that post to this address.
            enabled: True for webhooks that are enabled, False for those that are not, None for
                all.
            format_: Only webhooks with this Format, JSON or XML.
            date_created_start: Only webhooks created at this time or later.
            date_created_end: Only webhooks created at this time or earlier.
            date_updated_start: Only webhooks last written at this time or later.
            date_updated_end: Only webhooks last written at this time or earlier.
            limit: Rows to read at most.
            offset: Number of the first row to read, from 1 on.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            The rows (Webhook), read when you iterate, or ask for all(), first(), count().

        See Retrieve a list of webhooks, in Webhooks (v1):
        https://apirest.3dcart.com/v1/webhooks/index.html
        """
        return Rows(
            self._core,
            _LIST_WEBHOOKS,
            (),
            {
                "name": name,
                "url": url,
                "enabled": enabled,
                "format": format_,
                "datecreatedstart": date_created_start,
                "datecreatedend": date_created_end,
                "dateupdatedstart": date_updated_start,
                "dateupdatedend": date_updated_end,
            },
            options,
            limit,
            offset,
        )

    def get(self, id: int | Webhook, *, options: CallOptions | None = None) -> Webhook:
        """GET /Webhooks/{id}: Read one webhook.

        Takes the Id that the create answered as the result's Value.

        Args:
            id: Identity of the row. Or the Webhook itself.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            The Webhook.

        Raises:
            NotFoundError: there is no such row.

        See Retrieve a specific webhook by id, in Webhooks (v1):
        https://apirest.3dcart.com/v1/webhooks/index.html
        """
        row: Webhook = self._core.one(_GET_WEBHOOK, (id,), {}, options)
        return row

    def create(self, body: WebhookPOST, *, options: CallOptions | None = None) -> WriteResult[int]:
        """POST /Webhooks: Create a webhook.

        Everything but Format is required. From then on the store posts to Url whenever the
        event happens, query included; what it sends is told at the Webhook schema, and nothing
        is signed.

        Args:
            body: What to send; fields that are not set are not sent. Required, and not None:
                name, url, event_type, enabled.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            What the server says it did; its `id` is the new row's key.

        Raises:
            AmbiguousOutcomeError: it may or may not have happened.

        See Create a webhook, in Webhooks (v1):
        https://apirest.3dcart.com/v1/webhooks/index.html
        """
        return self._core.write(_CREATE_WEBHOOK, (), {}, body, options)

    def create_many(
        self,
        bodies: Iterable[WebhookPOST],
        *,
        find: Callable[[WebhookPOST], Webhook | None] | None = None,
        options: CallOptions | None = None,
    ) -> BatchResult[int]:
        """POST /Webhooks: Create a webhook. One request for each row.

        Args:
            bodies: The rows to create.
            find: Looks for the row of a body whose create had no clear answer.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            One result a row; some may have failed, or be ambiguous.
        """
        return self._core.create_many(_CREATE_WEBHOOK, (), {}, bodies, find, options)

    def update(
        self,
        id: int | Webhook,
        body: WebhookPUT,
        *,
        whole: bool = False,
        options: CallOptions | None = None,
    ) -> WriteResult[int]:
        """PUT /Webhooks/{id}: Update one webhook.

        The event cannot be changed; delete the webhook and create another. Fields not sent stay
        as they are.

        Args:
            id: Identity of the row. Or the Webhook itself.
            body: What to send. Of a row that was read, what changed.
            whole: Send rows that were read as they are, not only what changed in them.
            options: What this call does differently: timeout, retries, headers ...

        Raises:
            NotFoundError: there is no such row.

        See Update a specific webhook by id, in Webhooks (v1):
        https://apirest.3dcart.com/v1/webhooks/index.html
        """
        return self._core.write(_UPDATE_WEBHOOK, (id,), {}, body, options, whole=whole)

    def delete(self, id: int | Webhook, *, options: CallOptions | None = None) -> WriteResult[int]:
        """DELETE /Webhooks/{id}: Delete a webhook.

        The store posts no more to its Url. 404 where there is no such webhook.

        Args:
            id: Identity of the row. Or the Webhook itself.
            options: What this call does differently: timeout, retries, headers ...

        Raises:
            NotFoundError: there is no such row.

        See Delete a specific webhook by id, in Webhooks (v1):
        https://apirest.3dcart.com/v1/webhooks/index.html
        """
        return self._core.write(_DELETE_WEBHOOK, (id,), {}, None, options)


class AsyncWebhooksResource(AsyncResource):
    """Webhooks."""

    @namespace
    def events(self) -> AsyncWebhooksEventsResource:
        """Webhook events."""
        return AsyncWebhooksEventsResource(self._core)

    def list(
        self,
        *,
        name: str | None = None,
        url: str | None = None,
        enabled: bool | None = None,
        format_: str | None = None,
        date_created_start: datetime | Date | str | None = None,
        date_created_end: datetime | Date | str | None = None,
        date_updated_start: datetime | Date | str | None = None,
        date_updated_end: datetime | Date | str | None = None,
        limit: int | None = None,
        offset: int | None = None,
        options: CallOptions | None = None,
    ) -> AsyncRows[Webhook]:
        """GET /Webhooks: List webhooks.

        Filters combine; `enabled` -1 means either.

        Args:
            name: Only rows whose name contains this text.
            url: Only webhooks that post to this address.
            enabled: True for webhooks that are enabled, False for those that are not, None for
                all.
            format_: Only webhooks with this Format, JSON or XML.
            date_created_start: Only webhooks created at this time or later.
            date_created_end: Only webhooks created at this time or earlier.
            date_updated_start: Only webhooks last written at this time or later.
            date_updated_end: Only webhooks last written at this time or earlier.
            limit: Rows to read at most.
            offset: Number of the first row to read, from 1 on.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            The rows (Webhook), read when you iterate, or ask for all(), first(), count().

        See Retrieve a list of webhooks, in Webhooks (v1):
        https://apirest.3dcart.com/v1/webhooks/index.html
        """
        return AsyncRows(
            self._core,
            _LIST_WEBHOOKS,
            (),
            {
                "name": name,
                "url": url,
                "enabled": enabled,
                "format": format_,
                "datecreatedstart": date_created_start,
                "datecreatedend": date_created_end,
                "dateupdatedstart": date_updated_start,
                "dateupdatedend": date_updated_end,
            },
            options,
            limit,
            offset,
        )

    async def get(self, id: int | Webhook, *, options: CallOptions | None = None) -> Webhook:
        """GET /Webhooks/{id}: Read one webhook.

        Takes the Id that the create answered as the result's Value.

        Args:
            id: Identity of the row. Or the Webhook itself.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            The Webhook.

        Raises:
            NotFoundError: there is no such row.

        See Retrieve a specific webhook by id, in Webhooks (v1):
        https://apirest.3dcart.com/v1/webhooks/index.html
        """
        row: Webhook = await self._core.one(_GET_WEBHOOK, (id,), {}, options)
        return row

    async def create(
        self, body: WebhookPOST, *, options: CallOptions | None = None
    ) -> WriteResult[int]:
        """POST /Webhooks: Create a webhook.

        Everything but Format is required. From then on the store posts to Url whenever the
        event happens, query included; what it sends is told at the Webhook schema, and nothing
        is signed.

        Args:
            body: What to send; fields that are not set are not sent. Required, and not None:
                name, url, event_type, enabled.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            What the server says it did; its `id` is the new row's key.

        Raises:
            AmbiguousOutcomeError: it may or may not have happened.

        See Create a webhook, in Webhooks (v1):
        https://apirest.3dcart.com/v1/webhooks/index.html
        """
        return await self._core.write(_CREATE_WEBHOOK, (), {}, body, options)

    async def create_many(
        self,
        bodies: Iterable[WebhookPOST],
        *,
        find: Callable[[WebhookPOST], Awaitable[Webhook | None]] | None = None,
        options: CallOptions | None = None,
    ) -> BatchResult[int]:
        """POST /Webhooks: Create a webhook. One request for each row.

        Args:
            bodies: The rows to create.
            find: Looks for the row of a body whose create had no clear answer.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            One result a row; some may have failed, or be ambiguous.
        """
        return await self._core.create_many(_CREATE_WEBHOOK, (), {}, bodies, find, options)

    async def update(
        self,
        id: int | Webhook,
        body: WebhookPUT,
        *,
        whole: bool = False,
        options: CallOptions | None = None,
    ) -> WriteResult[int]:
        """PUT /Webhooks/{id}: Update one webhook.

        The event cannot be changed; delete the webhook and create another. Fields not sent stay
        as they are.

        Args:
            id: Identity of the row. Or the Webhook itself.
            body: What to send. Of a row that was read, what changed.
            whole: Send rows that were read as they are, not only what changed in them.
            options: What this call does differently: timeout, retries, headers ...

        Raises:
            NotFoundError: there is no such row.

        See Update a specific webhook by id, in Webhooks (v1):
        https://apirest.3dcart.com/v1/webhooks/index.html
        """
        return await self._core.write(_UPDATE_WEBHOOK, (id,), {}, body, options, whole=whole)

    async def delete(
        self, id: int | Webhook, *, options: CallOptions | None = None
    ) -> WriteResult[int]:
        """DELETE /Webhooks/{id}: Delete a webhook.

        The store posts no more to its Url. 404 where there is no such webhook.

        Args:
            id: Identity of the row. Or the Webhook itself.
            options: What this call does differently: timeout, retries, headers ...

        Raises:
            NotFoundError: there is no such row.

        See Delete a specific webhook by id, in Webhooks (v1):
        https://apirest.3dcart.com/v1/webhooks/index.html
        """
        return await self._core.write(_DELETE_WEBHOOK, (id,), {}, None, options)


class WebhooksEventsResource(Resource):
    """Webhook events."""

    def list(
        self,
        *,
        name: str | None = None,
        limit: int | None = None,
        offset: int | None = None,
        options: CallOptions | None = None,
    ) -> Rows[Event]:
        """GET /Webhooks/Events: List the events webhooks can be registered for.

        The numbers that EventType takes. Read them from the store in question: only 2, order
        status changed, is evidenced.

        Args:
            name: Only events whose EventName contains this text.
            limit: Rows to read at most.
            offset: Number of the first row to read, from 1 on.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            The rows (Event), read when you iterate, or ask for all(), first(), count().

        See Retrieve a list of webhook events, in Webhooks (v1):
        https://apirest.3dcart.com/v1/webhooks/index.html
        """
        return Rows(self._core, _LIST_WEBHOOK_EVENTS, (), {"name": name}, options, limit, offset)


class AsyncWebhooksEventsResource(AsyncResource):
    """Webhook events."""

    def list(
        self,
        *,
        name: str | None = None,
        limit: int | None = None,
        offset: int | None = None,
        options: CallOptions | None = None,
    ) -> AsyncRows[Event]:
        """GET /Webhooks/Events: List the events webhooks can be registered for.

        The numbers that EventType takes. Read them from the store in question: only 2, order
        status changed, is evidenced.

        Args:
            name: Only events whose EventName contains this text.
            limit: Rows to read at most.
            offset: Number of the first row to read, from 1 on.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            The rows (Event), read when you iterate, or ask for all(), first(), count().

        See Retrieve a list of webhook events, in Webhooks (v1):
        https://apirest.3dcart.com/v1/webhooks/index.html
        """
        return AsyncRows(
            self._core, _LIST_WEBHOOK_EVENTS, (), {"name": name}, options, limit, offset
        )
