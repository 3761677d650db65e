# Generated from the API document; do not edit: change the document and run `make regenerate`.
"""The model RatesItem."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from .._runtime.codec.fields import decimal_field, field
from .._runtime.codec.model import Model

__all__ = ["RatesItem"]


class RatesItem(Model):
    """An item to be shipped.

    See Rates, in The vendor's sample shipping service:
    https://github.com/3dcart/3dcartSampleCustomShippingServiceApp

    Confidence: medium.
    """

    sku: str | None = field("sku")
    """The merchant's own number of the product (SKUInfo.SKU)."""
    name: str | None = field("name")
    """What the product is called in the store."""
    quantity: int | None = field("quantity")
    """How many."""
    unitprice: Decimal | None = decimal_field("unitprice")
    """Price of one in the store's currency."""
    unitweight: int | None = field("unitweight")
    """Weight of one."""
    unitlength: int | None = field("unitlength")
    """Length of one."""
    unitwidth: int | None = field("unitwidth")
    """Width of one."""
    unitheight: int | None = field("unitheight")
    """Height of one."""

    if TYPE_CHECKING:  # the constructor takes an amount as an int or as text, too

        def __init__(
            self,
            *,
            sku: str | None = None,
            name: str | None = None,
            quantity: int | None = None,
            unitprice: Decimal | int | str | None = None,
            unitweight: int | None = None,
            unitlength: int | None = None,
            unitwidth: int | None = None,
            unitheight: int | None = None,
            additional_properties: Mapping[str, Any] = ...,
        ) -> None: ...
