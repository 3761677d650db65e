# Generated from the API document; do not edit: change the document and run `make regenerate`.
"""The model CompleteOrderResponse."""

from __future__ import annotations

from typing import Literal

from .._runtime.codec.fields import field
from .._runtime.codec.model import Model

__all__ = ["CompleteOrderResponse"]


class CompleteOrderResponse(Model):
    """The store's answer to a CompleteOrderRequest. It is not signed.

    See Sale Confirmation Response/CompleteOrderResponse object, in Examples (v2):
    https://apirest.3dcart.com/v2/examples/index.html
    """

    processed: Literal[0, 1] | int | None = field("processed")
    """1 when the store has taken the payment in."""
    errorcode: str | None = field("errorcode")
    """Code of the error when processed is 0."""
    errormessage: str | None = field("errormessage")
    """Text of the error when processed is 0."""
