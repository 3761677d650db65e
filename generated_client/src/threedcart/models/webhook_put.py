# Generated from the API document; do not edit: change the document and run `make regenerate`.
"""The model WebhookPUT."""

from __future__ import annotations

from typing import Literal

from .._runtime.codec.fields import field
from .._runtime.codec.model import Model

__all__ = ["WebhookPUT"]


class WebhookPUT(Model):
    """What a webhook can be updated with. The event cannot be changed.

    See WebhookPUT, in Object definitions (v1):
    https://apirest.3dcart.com/v1/object-definitions/index.html
    """

    id: int | None = field("Id")
    """Identity of the webhook; the path rules."""
    name: str | None = field("Name")
    """Name of the webhook. At most 80 characters."""
    url: str | None = field("Url")
    """Address the store posts to. At most 1000 characters."""
    enabled: bool | None = field("Enabled")
    """Whether the store posts."""
    format_: Literal["JSON", "XML"] | str | None = field("Format")
    """Format of the body the store posts. At most 50 characters."""
