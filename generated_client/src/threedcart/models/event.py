# Generated from the API document; do not edit: change the document and run `make regenerate`.
"""The model Event."""

from __future__ import annotations

from .._runtime.codec.fields import field
from .._runtime.codec.model import Row

__all__ = ["Event"]


class Event(Row[int], key="event_type"):
    """An event webhooks can be registered for. Seven are known: order new, order status changed,
    customer new, product new, changed, deleted and stock changed. Read their numbers from a
    store; only that of the order status change is evidenced.

    See Event, in Object definitions (v1):
    https://apirest.3dcart.com/v1/object-definitions/index.html
    """

    event_type: int | None = field("EventType")
    """Number of the event. 2 is order status changed; the others are not evidenced. Identifies the
    row.
    """
    event_name: str | None = field("EventName")
    """What happens, in words, such as Order Status Changed. At most 100 characters."""
