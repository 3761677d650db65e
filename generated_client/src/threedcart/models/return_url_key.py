# Generated from the API document; do not edit: change the document and run `make regenerate`.
"""The model ReturnUrlKey."""

from __future__ import annotations

from .._runtime.codec.fields import field
from .._runtime.codec.model import Model

__all__ = ["ReturnUrlKey"]


class ReturnUrlKey(Model):
    """The query of the address a shopper returns to after paying. The store makes and checks the
    key itself; a gateway uses the address as received. The formula holds no secret. k is the
    MD5 of rk, the store's domain, its store id and gw, in this order with nothing between, as
    UTF-8, in 32 lower-case hexadecimal digits. For the domain harbor-and-pine.example and the
    store id hp4711 the example signs 4c1e9a7bharbor-and-pine.examplehp4711151 and gets
    9d60578cf4e71e6b8fee7bc3daac6d19.

    See Sale Transaction Request/CheckoutRequest object, in Examples (v2):
    https://apirest.3dcart.com/v2/examples/index.html

    Confidence: medium.
    """

    gw: str | None = field("gw")
    """The store's number for the gateway."""
    orderid: str | None = field("orderid")
    """The store's number of the order."""
    rk: str | None = field("rk")
    """Random text that salts the key."""
    k: str | None = field("k")
    """The MD5 of rk, the store's domain, its store id and gw; see above."""
