# Generated from the API document; do not edit: change the document and run `make regenerate`.
"""The model RefundRequest."""

from __future__ import annotations

from typing import Literal

from .._runtime.codec.fields import field
from .._runtime.codec.model import Model

__all__ = ["RefundRequest"]


class RefundRequest(Model):
    """What the store sends to the Gateway Post-Order URL when a merchant voids or refunds.
    signature is the MD5 of randomkey, the application's private key, orderid, invoice and
    transactionid, in this order with nothing between, as UTF-8, in 32 lower-case hexadecimal
    digits. With the private key 0badc0de0badc0de0badc0de0badc0de the example signs
    71d5b2a80badc0de0badc0de0badc0de0badc0de42AB-1042txn_5H8K2 and gets
    e4ea05a673d8358dad528fec13798ccd.

    See RefundRequest object, in Examples (v2):
    https://apirest.3dcart.com/v2/examples/index.html
    """

    type_: Literal["void", "refund"] | str | None = field("type")
    """Kind of transaction; only void is seen."""
    orderid: int | None = field("orderid")
    """The store's number of the order."""
    invoice: str | None = field("invoice")
    """The invoice number shown to people."""
    transactionid: str | None = field("transactionid")
    """The gateway's number of the payment."""
    username: str | None = field("username")
    """The merchant's Credential 1 at the gateway."""
    password: str | None = field("password", secret=True, withheld=True)
    """The merchant's Credential 2 at the gateway."""
    currency: str | None = field("currency")
    """ISO 4217 code of the store's currency."""
    amounttotal: int | None = field("amounttotal")
    """Amount to give back in cents."""
    is_full_refund: bool | None = field("is_full_refund")
    """Whether that is the whole payment."""
    randomkey: str | None = field("randomkey")
    """Random text that salts the signature."""
    signature: str | None = field("signature")
    """The MD5 of randomkey, the application's private key, orderid, invoice and transactionid; see
    above.
    """
