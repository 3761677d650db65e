# Generated from the API document; do not edit: change the document and run `make regenerate`.
"""The model GatewayItem."""

from __future__ import annotations

from .._runtime.codec.fields import field
from .._runtime.codec.model import Model

__all__ = ["GatewayItem"]


class GatewayItem(Model):
    """An item bought. Real names carry HTML, the options after a br element.

    See Sale Transaction Request/CheckoutRequest object, in Examples (v2):
    https://apirest.3dcart.com/v2/examples/index.html
    """

    itemid: str | None = field("itemid")
    """The SKU."""
    itemname: str | None = field("itemname")
    """Name and options, as HTML."""
    unitprice: int | None = field("unitprice")
    """Price of one in cents."""
    quantity: int | None = field("quantity")
    """How many."""
