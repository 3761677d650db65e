# Generated from the API document; do not edit: change the document and run `make regenerate`.
"""The model Discount."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from .._runtime.codec.fields import decimal_field, field
from .._runtime.codec.model import Row

__all__ = ["Discount"]


class Discount(Row[int], key="discount_id"):
    """A quantity discount of a product: a price, or a percentage off, between two quantities.

    See Discount, in Object definitions (v1):
    https://apirest.3dcart.com/v1/object-definitions/index.html
    """

    discount_id: int | None = field("DiscountID")
    """Identity of the discount. Assigned by the store; ignored on create. Identifies the row."""
    discount_price_level: int | None = field("DiscountPriceLevel")
    """Customers of which price level get it; see CustomerGroup.PriceLevel."""
    discount_lowbound: int | None = field("DiscountLowbound")
    """Smallest quantity it holds for."""
    discount_upbound: int | None = field("DiscountUpbound")
    """Largest quantity it holds for."""
    discount_price: Decimal | None = decimal_field("DiscountPrice")
    """The price, or the percentage when DiscountPercentage is true."""
    discount_percentage: bool | None = field("DiscountPercentage")
    """Whether DiscountPrice is a percentage."""

    if TYPE_CHECKING:  # the constructor takes an amount as an int or as text, too

        def __init__(
            self,
            *,
            discount_id: int | None = None,
            discount_price_level: int | None = None,
            discount_lowbound: int | None = None,
            discount_upbound: int | None = None,
            discount_price: Decimal | int | str | None = None,
            discount_percentage: bool | None = None,
            additional_properties: Mapping[str, Any] = ...,
        ) -> None: ...
