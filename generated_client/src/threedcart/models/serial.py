# Generated from the API document; do not edit: change the document and run `make regenerate`.
"""The model Serial."""

from __future__ import annotations

from .._runtime.codec.fields import field
from .._runtime.codec.model import Row

__all__ = ["Serial"]


class Serial(Row[int], key="serial_id"):
    """A serial code given to buyers of a downloadable product.

    See Serial, in Object definitions (v1):
    https://apirest.3dcart.com/v1/object-definitions/index.html
    """

    serial_id: int | None = field("SerialID")
    """Identity of the serial code. Assigned by the store; ignored on create. Identifies the row."""
    serial_uses: int | None = field("SerialUses")
    """How often the code has been given out."""
    serial_code: str | None = field("SerialCode")
    """What the buyer is given, such as a licence key. At most 255 characters."""
