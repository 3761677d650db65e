# Generated from the API document; do not edit: change the document and run `make regenerate`.
"""The model WebhookPOST."""

from __future__ import annotations

from typing import Literal

from .._runtime.codec.fields import field
from .._runtime.codec.model import Model

__all__ = ["WebhookPOST"]


class WebhookPOST(Model):
    """What a webhook is created with. Everything but Format is required, and may not be null.

    See WebhookPOST, in Object definitions (v1):
    https://apirest.3dcart.com/v1/object-definitions/index.html
    """

    name: str | None = field("Name")
    """Name of the webhook. At most 80 characters."""
    url: str | None = field("Url")
    """Address the store posts to. At most 1000 characters."""
    event_type: int | None = field("EventType")
    """What the store tells of: Event.EventType, such as 2. It cannot be changed later."""
    format_: Literal["JSON", "XML"] | str | None = field("Format")
    """Format of the body the store posts. At most 50 characters."""
    enabled: bool | None = field("Enabled")
    """Whether the store posts."""
