# Generated from the API document; do not edit: change the document and run `make regenerate`.
"""The model CheckoutResponse."""

from __future__ import annotations

from typing import Literal

from .._runtime.codec.fields import field
from .._runtime.codec.model import Model

__all__ = ["CheckoutResponse"]


class CheckoutResponse(Model):
    """The gateway's answer to a CheckoutRequest. A filled errormessage refuses the checkout.
    signature is the MD5 of randomkey, the application's private key, paymenttoken and
    redirecturl, in this order with nothing between, as UTF-8, in 32 lower-case hexadecimal
    digits. With the private key 0badc0de0badc0de0badc0de0badc0de the example signs
    b84e07d50badc0de0badc0de0badc0de0badc0depay_7Q2M9Xhttps://gateway.example/pay/7Q2M9X and
    gets 1d4e1ab52ea421fd7ce5a87e2cc7c0c1.

    See Sale Transaction Response/CheckoutResponse object, in Examples (v2):
    https://apirest.3dcart.com/v2/examples/index.html
    """

    paymenttoken: str | None = field("paymenttoken")
    """Text the store hands back with the shopper; may be empty."""
    redirecturl: str | None = field("redirecturl")
    """Where the store sends the shopper to pay."""
    redirectmethod: Literal["GET", "POST"] | str | None = field("redirectmethod")
    """HTTP method of that redirect."""
    errorcode: str | None = field("errorcode")
    """Code of the error for the merchant."""
    errormessage: str | None = field("errormessage")
    """Text of the error for the merchant; kept in the order's internal comments."""
    randomkey: str | None = field("randomkey")
    """Random text that salts the signature; may be the request's."""
    signature: str | None = field("signature")
    """The MD5 of randomkey, the application's private key, paymenttoken and redirecturl; see
    above.
    """
