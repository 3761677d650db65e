# Generated from the API document; do not edit: change the document and run `make regenerate`.
"""The model RefundResponse."""

from __future__ import annotations

from typing import Literal

from .._runtime.codec.fields import field
from .._runtime.codec.model import Model

__all__ = ["RefundResponse"]


class RefundResponse(Model):
    """The gateway's answer to a RefundRequest. Its signature covers the request's orderid and
    invoice, which it does not repeat. signature is the MD5 of randomkey, the application's
    private key, the request's orderid, the request's invoice and transactionid, in this order
    with nothing between, as UTF-8, in 32 lower-case hexadecimal digits. With the private key
    0badc0de0badc0de0badc0de0badc0de the example signs
    e06f4c930badc0de0badc0de0badc0de0badc0de42AB-1042rfd_2W6B9 and gets
    d211624e4169ebde214811f8546dc09b.

    See RefundResponse object, in Examples (v2):
    https://apirest.3dcart.com/v2/examples/index.html
    """

    approved: Literal[0, 1] | int | None = field("approved")
    """1 when the refund was made."""
    transactionid: str | None = field("transactionid")
    """The gateway's number of the refund, which is the one signed; empty when refused."""
    errorcode: str | None = field("errorcode")
    """Code of the error."""
    errormessage: str | None = field("errormessage")
    """Text of the error."""
    randomkey: str | None = field("randomkey")
    """Random text that salts the signature."""
    signature: str | None = field("signature")
    """The MD5 of randomkey, the application's private key, the request's orderid, the request's
    invoice and transactionid; see above.
    """
