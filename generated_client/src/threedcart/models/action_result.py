# Generated from the API document; do not edit: change the document and run `make regenerate`.
"""The model ActionResult."""

from __future__ import annotations

from .._runtime.codec.fields import field
from .._runtime.codec.model import Model

__all__ = ["ActionResult"]


class ActionResult(Model):
    """What a write did to one row.

    See Create a CRM ticket, in CRM (v1): https://apirest.3dcart.com/v1/crm/index.html
    """

    key_: str | None = field("Key")
    """Name of the identity in Value."""
    value: str | None = field("Value")
    """Identity of the row."""
    status: str | None = field("Status")
    """HTTP status of this row as text."""
    message: str | None = field("Message")
    """What happened."""
