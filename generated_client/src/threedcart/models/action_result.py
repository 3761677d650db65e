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
    """Name of the identity in Value, such as OrderID; Error in some refusals."""
    value: str | None = field("Value")
    """Identity of the row, as text also where it is a number; of the new row after a create."""
    status: str | None = field("Status")
    """HTTP status of this row, as text such as "200"; in an answer 206 each row has its own."""
    message: str | None = field("Message")
    """What happened, or why it did not, in words for people; its wording is not fixed."""
