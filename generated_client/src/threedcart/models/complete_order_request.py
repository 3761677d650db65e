# Generated from the API document; do not edit: change the document and run `make regenerate`.
"""The model CompleteOrderRequest."""

from __future__ import annotations

from typing import Literal

from .._runtime.codec.fields import field
from .._runtime.codec.model import Model

__all__ = ["CompleteOrderRequest"]


class CompleteOrderRequest(Model):
    """The gateway's word to the store that a payment was made or failed.

    See Sale Confirmation Request/CompleteOrderRequest object, in Examples (v2):
    https://apirest.3dcart.com/v2/examples/index.html
    """

    orderid: int | None = field("orderid")
    """orderid of the CheckoutRequest."""
    invoice: str | None = field("invoice")
    """invoice of the CheckoutRequest."""
    amount: int | None = field("amount")
    """Amount paid in cents."""
    approved: Literal[0, 1] | int | None = field("approved")
    """1 when the payment was made."""
    transactionid: str | None = field("transactionid")
    """The gateway's own number of the transaction."""
    errorcode: str | None = field("errorcode")
    """Code of the error."""
    errormessage: str | None = field("errormessage")
    """Text of the error."""
    randomkey: str | None = field("randomkey")
    """Random text that salts the signature."""
    signature: str | None = field("signature")
    """See x-signature."""
