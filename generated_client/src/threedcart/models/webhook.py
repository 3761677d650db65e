# Generated from the API document; do not edit: change the document and run `make regenerate`.
"""The model Webhook."""

from __future__ import annotations

from datetime import datetime
from typing import Literal

from .._runtime.codec.fields import date_field, field
from .._runtime.codec.model import Row

__all__ = ["Webhook"]


class Webhook(Row[int], key="id"):
    """A webhook: the store posts to Url when the event happens. The JSON body is an array whose
    only element is the whole order, customer or product, as reading it answers; nothing names
    the event. Nothing is signed: put a secret of your own into the query of Url, which is kept.
    The store sends a GET to Url first, which is to be answered 200, and posts again after a
    failure, how often is not known. The shipments of a new order all have ShipmentID 0.

    See Webhook, in Object definitions (v1):
    https://apirest.3dcart.com/v1/object-definitions/index.html
    """

    id: int | None = field("Id")
    """Identity of the webhook. Assigned by the store. Identifies the row."""
    name: str | None = field("Name")
    """Name of the webhook. At most 80 characters."""
    url: str | None = field("Url")
    """Address the store posts to. At most 1000 characters."""
    event_type: int | None = field("EventType")
    """Event it is for: Event.EventType. 2 is Order Status Changed; read the others from the store.
    One to a webhook, and it cannot be changed.
    """
    date_created: datetime | None = date_field("DateCreated", "store-date-time")
    """When the webhook was created. Set by the store. Set by the server when the row is created,
    unless given.
    """
    date_updated: datetime | None = date_field("DateUpdated", "store-date-time")
    """When the webhook was last written. Set by the store on every write. Set by the server on
    every write.
    """
    format_: Literal["JSON", "XML"] | str | None = field("Format")
    """Format of the body the store posts. At most 50 characters."""
    enabled: bool | None = field("Enabled")
    """Whether the store posts."""
