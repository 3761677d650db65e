# Generated from the API document; do not edit: change the document and run `make regenerate`.
"""The model CompleteOrderRequest."""

from __future__ import annotations

from typing import Literal

from .._runtime.codec.fields import field
from .._runtime.codec.model import Model

__all__ = ["CompleteOrderRequest"]


class CompleteOrderRequest(Model):
    """The gateway's word to the store that a payment was made or failed. signature is the MD5 of
    randomkey, the application's private key, orderid, invoice and transactionid, in this order
    with nothing between, as UTF-8, in 32 lower-case hexadecimal digits. With the private key
    0badc0de0badc0de0badc0de0badc0de the example signs
    3a90c6ef0badc0de0badc0de0badc0de0badc0de42AB-1042txn_5H8K2 and gets
    f426d2fd9d696b28d80b6fab561c4e4f.

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
    """The MD5 of randomkey, the application's private key, orderid, invoice and transactionid; see
    above.
    """
