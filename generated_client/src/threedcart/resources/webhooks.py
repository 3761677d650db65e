# Generated from the API document with sha256
# e577de9f4e8cd4dfdced364198407bc4881ad4fdbd7c199adde419f95e715841
# Do not edit: change the document and run `make regenerate`.
"""Webhooks."""

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
        Parameter("enabled", "enabled", "boolean"),
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

    @cached_property
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
    ) -> builtins.list[Webhook]:
        """List webhooks.

        Args:
            name: Only rows whose name contains this text.
            url: Only webhooks that post to this address.
            enabled: Only webhooks that are, or are not, enabled; absent means any.
            format_: Only webhooks with this Format, JSON or XML.
            date_created_start: Only webhooks created at this time or later.
            date_created_end: Only webhooks created at this time or earlier.
            date_updated_start: Only webhooks last written at this time or later.
            date_updated_end: Only webhooks last written at this time or earlier.
            limit: Rows per page. Default 10. From 0 to 500.
            offset: Number of the first row wanted, counted from 1; 0 means the same. Default 1.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            One page of rows (Webhook); an empty list when none match.

        Raises:
            ThreeDCartError: any failure.

        See Retrieve a list of webhooks, in Webhooks (v1):
        https://apirest.3dcart.com/v1/webhooks/index.html

        Confidence: medium.
        """
        return self._core.rows(
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
                "limit": limit,
                "offset": offset,
            },
            options,
        )

    def iterate(
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
        page_size: int | None = None,
        options: CallOptions | None = None,
    ) -> Iterator[Webhook]:
        """List webhooks. All rows, page after page.

        Args:
            name: Only rows whose name contains this text.
            url: Only webhooks that post to this address.
            enabled: Only webhooks that are, or are not, enabled; absent means any.
            format_: Only webhooks with this Format, JSON or XML.
            date_created_start: Only webhooks created at this time or later.
            date_created_end: Only webhooks created at this time or earlier.
            date_updated_start: Only webhooks last written at this time or later.
            date_updated_end: Only webhooks last written at this time or earlier.
            page_size: Rows asked for at a time, at most 500.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            An iterator of Webhook, no row twice.

        Raises:
            ThreeDCartError: any failure.

        See Retrieve a list of webhooks, in Webhooks (v1):
        https://apirest.3dcart.com/v1/webhooks/index.html

        Confidence: medium.
        """
        return self._core.iterate(
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
            page_size,
        )

    def count(
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
        options: CallOptions | None = None,
    ) -> int:
        """List webhooks. Only their number.

        Args:
            name: Only rows whose name contains this text.
            url: Only webhooks that post to this address.
            enabled: Only webhooks that are, or are not, enabled; absent means any.
            format_: Only webhooks with this Format, JSON or XML.
            date_created_start: Only webhooks created at this time or later.
            date_created_end: Only webhooks created at this time or earlier.
            date_updated_start: Only webhooks last written at this time or later.
            date_updated_end: Only webhooks last written at this time or earlier.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            How many rows match.

        Raises:
            ThreeDCartError: any failure.

        See Retrieve a list of webhooks, in Webhooks (v1):
        https://apirest.3dcart.com/v1/webhooks/index.html

        Confidence: medium.
        """
        return self._core.count(
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
        )

    def get(
        self,
        id: int,
        *,
        options: CallOptions | None = None,
    ) -> Webhook:
        """Read one webhook.

        Args:
            id: Identity of the row.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            The Webhook.

        Raises:
            NotFoundError: there is no such row.
            ThreeDCartError: any other failure.

        See Retrieve a specific webhook by id, in Webhooks (v1):
        https://apirest.3dcart.com/v1/webhooks/index.html

        Confidence: medium.
        """
        row: Webhook = self._core.one(_GET_WEBHOOK, (id,), {}, options)
        return row

    def create(
        self,
        body: WebhookPOST,
        *,
        options: CallOptions | None = None,
    ) -> WriteResult[int]:
        """Create a webhook.

        Everything but Format is required. From then on the store posts to Url whenever the
        event happens; the payload is told at the Webhook schema, and nothing is signed.

        Args:
            body: What to send; fields left unset are not sent.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            What the server says it did; its `id` is the new row's key.

        Raises:
            AmbiguousOutcomeError: it may or may not have happened.
            ThreeDCartError: any other failure.

        See Create a webhook, in Webhooks (v1):
        https://apirest.3dcart.com/v1/webhooks/index.html

        Confidence: medium.
        """
        return self._core.write(_CREATE_WEBHOOK, (), {}, body, options)

    def update(
        self,
        id: int,
        body: WebhookPUT,
        *,
        options: CallOptions | None = None,
    ) -> WriteResult[int]:
        """Update one webhook.

        The event cannot be changed; delete the webhook and create another. Fields not sent stay
        as they are.

        Args:
            id: Identity of the row.
            body: What to send; fields left unset are not sent.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            What the server says it did.

        Raises:
            NotFoundError: there is no such row.
            ThreeDCartError: any other failure.

        See Update a specific webhook by id, in Webhooks (v1):
        https://apirest.3dcart.com/v1/webhooks/index.html

        Confidence: medium.
        """
        return self._core.write(_UPDATE_WEBHOOK, (id,), {}, body, options)

    def delete(
        self,
        id: int,
        *,
        options: CallOptions | None = None,
    ) -> WriteResult[int]:
        """Delete a webhook.

        Args:
            id: Identity of the row.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            What the server says it did.

        Raises:
            NotFoundError: there is no such row.
            ThreeDCartError: any other failure.

        See Delete a specific webhook by id, in Webhooks (v1):
        https://apirest.3dcart.com/v1/webhooks/index.html

        Confidence: medium.
        """
        return self._core.write(_DELETE_WEBHOOK, (id,), {}, None, options)


class AsyncWebhooksResource(AsyncResource):
    """Webhooks."""

    @cached_property
    def events(self) -> AsyncWebhooksEventsResource:
        """Webhook events."""
        return AsyncWebhooksEventsResource(self._core)

    async def list(
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
    ) -> builtins.list[Webhook]:
        """List webhooks.

        Args:
            name: Only rows whose name contains this text.
            url: Only webhooks that post to this address.
            enabled: Only webhooks that are, or are not, enabled; absent means any.
            format_: Only webhooks with this Format, JSON or XML.
            date_created_start: Only webhooks created at this time or later.
            date_created_end: Only webhooks created at this time or earlier.
            date_updated_start: Only webhooks last written at this time or later.
            date_updated_end: Only webhooks last written at this time or earlier.
            limit: Rows per page. Default 10. From 0 to 500.
            offset: Number of the first row wanted, counted from 1; 0 means the same. Default 1.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            One page of rows (Webhook); an empty list when none match.

        Raises:
            ThreeDCartError: any failure.

        See Retrieve a list of webhooks, in Webhooks (v1):
        https://apirest.3dcart.com/v1/webhooks/index.html

        Confidence: medium.
        """
        return await self._core.rows(
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
                "limit": limit,
                "offset": offset,
            },
            options,
        )

    def iterate(
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
        page_size: int | None = None,
        options: CallOptions | None = None,
    ) -> AsyncIterator[Webhook]:
        """List webhooks. All rows, page after page.

        Args:
            name: Only rows whose name contains this text.
            url: Only webhooks that post to this address.
            enabled: Only webhooks that are, or are not, enabled; absent means any.
            format_: Only webhooks with this Format, JSON or XML.
            date_created_start: Only webhooks created at this time or later.
            date_created_end: Only webhooks created at this time or earlier.
            date_updated_start: Only webhooks last written at this time or later.
            date_updated_end: Only webhooks last written at this time or earlier.
            page_size: Rows asked for at a time, at most 500.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            An iterator of Webhook, no row twice.

        Raises:
            ThreeDCartError: any failure.

        See Retrieve a list of webhooks, in Webhooks (v1):
        https://apirest.3dcart.com/v1/webhooks/index.html

        Confidence: medium.
        """
        return self._core.iterate(
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
            page_size,
        )

    async def count(
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
        options: CallOptions | None = None,
    ) -> int:
        """List webhooks. Only their number.

        Args:
            name: Only rows whose name contains this text.
            url: Only webhooks that post to this address.
            enabled: Only webhooks that are, or are not, enabled; absent means any.
            format_: Only webhooks with this Format, JSON or XML.
            date_created_start: Only webhooks created at this time or later.
            date_created_end: Only webhooks created at this time or earlier.
            date_updated_start: Only webhooks last written at this time or later.
            date_updated_end: Only webhooks last written at this time or earlier.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            How many rows match.

        Raises:
            ThreeDCartError: any failure.

        See Retrieve a list of webhooks, in Webhooks (v1):
        https://apirest.3dcart.com/v1/webhooks/index.html

        Confidence: medium.
        """
        return await self._core.count(
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
        )

    async def get(
        self,
        id: int,
        *,
        options: CallOptions | None = None,
    ) -> Webhook:
        """Read one webhook.

        Args:
            id: Identity of the row.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            The Webhook.

        Raises:
            NotFoundError: there is no such row.
            ThreeDCartError: any other failure.

        See Retrieve a specific webhook by id, in Webhooks (v1):
        https://apirest.3dcart.com/v1/webhooks/index.html

        Confidence: medium.
        """
        row: Webhook = await self._core.one(_GET_WEBHOOK, (id,), {}, options)
        return row

    async def create(
        self,
        body: WebhookPOST,
        *,
        options: CallOptions | None = None,
    ) -> WriteResult[int]:
        """Create a webhook.

        Everything but Format is required. From then on the store posts to Url whenever the
        event happens; the payload is told at the Webhook schema, and nothing is signed.

        Args:
            body: What to send; fields left unset are not sent.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            What the server says it did; its `id` is the new row's key.

        Raises:
            AmbiguousOutcomeError: it may or may not have happened.
            ThreeDCartError: any other failure.

        See Create a webhook, in Webhooks (v1):
        https://apirest.3dcart.com/v1/webhooks/index.html

        Confidence: medium.
        """
        return await self._core.write(_CREATE_WEBHOOK, (), {}, body, options)

    async def update(
        self,
        id: int,
        body: WebhookPUT,
        *,
        options: CallOptions | None = None,
    ) -> WriteResult[int]:
        """Update one webhook.

        The event cannot be changed; delete the webhook and create another. Fields not sent stay
        as they are.

        Args:
            id: Identity of the row.
            body: What to send; fields left unset are not sent.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            What the server says it did.

        Raises:
            NotFoundError: there is no such row.
            ThreeDCartError: any other failure.

        See Update a specific webhook by id, in Webhooks (v1):
        https://apirest.3dcart.com/v1/webhooks/index.html

        Confidence: medium.
        """
        return await self._core.write(_UPDATE_WEBHOOK, (id,), {}, body, options)

    async def delete(
        self,
        id: int,
        *,
        options: CallOptions | None = None,
    ) -> WriteResult[int]:
        """Delete a webhook.

        Args:
            id: Identity of the row.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            What the server says it did.

        Raises:
            NotFoundError: there is no such row.
            ThreeDCartError: any other failure.

        See Delete a specific webhook by id, in Webhooks (v1):
        https://apirest.3dcart.com/v1/webhooks/index.html

        Confidence: medium.
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
    ) -> builtins.list[Event]:
        """List the events webhooks can be registered for.

        The numbers that EventType takes. Read them from the store in question: only 2, order
        status changed, is evidenced.

        Args:
            name: Only events whose EventName contains this text.
            limit: Rows per page. Default 10. From 0 to 500.
            offset: Number of the first row wanted, counted from 1; 0 means the same. Default 1.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            One page of rows (Event); an empty list when none match.

        Raises:
            ThreeDCartError: any failure.

        See Retrieve a list of webhook events, in Webhooks (v1):
        https://apirest.3dcart.com/v1/webhooks/index.html

        Confidence: medium.
        """
        return self._core.rows(
            _LIST_WEBHOOK_EVENTS,
            (),
            {
                "name": name,
                "limit": limit,
                "offset": offset,
            },
            options,
        )

    def iterate(
        self,
        *,
        name: str | None = None,
        page_size: int | None = None,
        options: CallOptions | None = None,
    ) -> Iterator[Event]:
        """List the events webhooks can be registered for. All rows, page after page.

        The numbers that EventType takes. Read them from the store in question: only 2, order
        status changed, is evidenced.

        Args:
            name: Only events whose EventName contains this text.
            page_size: Rows asked for at a time, at most 500.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            An iterator of Event, no row twice.

        Raises:
            ThreeDCartError: any failure.

        See Retrieve a list of webhook events, in Webhooks (v1):
        https://apirest.3dcart.com/v1/webhooks/index.html

        Confidence: medium.
        """
        return self._core.iterate(
            _LIST_WEBHOOK_EVENTS,
            (),
            {
                "name": name,
            },
            options,
            page_size,
        )

    def count(
        self,
        *,
        name: str | None = None,
        options: CallOptions | None = None,
    ) -> int:
        """List the events webhooks can be registered for. Only their number.

        The numbers that EventType takes. Read them from the store in question: only 2, order
        status changed, is evidenced.

        Args:
            name: Only events whose EventName contains this text.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            How many rows match.

        Raises:
            ThreeDCartError: any failure.

        See Retrieve a list of webhook events, in Webhooks (v1):
        https://apirest.3dcart.com/v1/webhooks/index.html

        Confidence: medium.
        """
        return self._core.count(
            _LIST_WEBHOOK_EVENTS,
            (),
            {
                "name": name,
            },
            options,
        )


class AsyncWebhooksEventsResource(AsyncResource):
    """Webhook events."""

    async def list(
        self,
        *,
        name: str | None = None,
        limit: int | None = None,
        offset: int | None = None,
        options: CallOptions | None = None,
    ) -> builtins.list[Event]:
        """List the events webhooks can be registered for.

        The numbers that EventType takes. Read them from the store in question: only 2, order
        status changed, is evidenced.

        Args:
            name: Only events whose EventName contains this text.
            limit: Rows per page. Default 10. From 0 to 500.
            offset: Number of the first row wanted, counted from 1; 0 means the same. Default 1.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            One page of rows (Event); an empty list when none match.

        Raises:
            ThreeDCartError: any failure.

        See Retrieve a list of webhook events, in Webhooks (v1):
        https://apirest.3dcart.com/v1/webhooks/index.html

        Confidence: medium.
        """
        return await self._core.rows(
            _LIST_WEBHOOK_EVENTS,
            (),
            {
                "name": name,
                "limit": limit,
                "offset": offset,
            },
            options,
        )

    def iterate(
        self,
        *,
        name: str | None = None,
        page_size: int | None = None,
        options: CallOptions | None = None,
    ) -> AsyncIterator[Event]:
        """List the events webhooks can be registered for. All rows, page after page.

        The numbers that EventType takes. Read them from the store in question: only 2, order
        status changed, is evidenced.

        Args:
            name: Only events whose EventName contains this text.
            page_size: Rows asked for at a time, at most 500.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            An iterator of Event, no row twice.

        Raises:
            ThreeDCartError: any failure.

        See Retrieve a list of webhook events, in Webhooks (v1):
        https://apirest.3dcart.com/v1/webhooks/index.html

        Confidence: medium.
        """
        return self._core.iterate(
            _LIST_WEBHOOK_EVENTS,
            (),
            {
                "name": name,
            },
            options,
            page_size,
        )

    async def count(
        self,
        *,
        name: str | None = None,
        options: CallOptions | None = None,
    ) -> int:
        """List the events webhooks can be registered for. Only their number.

        The numbers that EventType takes. Read them from the store in question: only 2, order
        status changed, is evidenced.

        Args:
            name: Only events whose EventName contains this text.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            How many rows match.

        Raises:
            ThreeDCartError: any failure.

        See Retrieve a list of webhook events, in Webhooks (v1):
        https://apirest.3dcart.com/v1/webhooks/index.html

        Confidence: medium.
        """
        return await self._core.count(
            _LIST_WEBHOOK_EVENTS,
            (),
            {
                "name": name,
            },
            options,
        )
