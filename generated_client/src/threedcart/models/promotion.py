# Generated from the API document; do not edit: change the document and run `make regenerate`.
"""The model Promotion."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from .._runtime.codec.fields import decimal_field, field
from .._runtime.codec.model import Row

__all__ = ["Promotion"]


class Promotion(Row[int], key="promotion_id"):
    """A promotion applied to an order. The store's promotions themselves are Promotions.

    See Promotion, in Object definitions (v1):
    https://apirest.3dcart.com/v1/object-definitions/index.html
    """

    promotion_id: int | None = field("PromotionID")
    """Which promotion of the store was applied: Promotions.PromotionID. Identifies the row."""
    promotion_name: str | None = field("PromotionName")
    """What the applied promotion is called. At most 150 characters."""
    coupon: str | None = field("Coupon")
    """Coupon code the shopper gave. At most 50 characters."""
    discount_amount: Decimal | None = decimal_field("DiscountAmount")
    """What the promotion took off the order."""

    if TYPE_CHECKING:  # the constructor takes an amount as an int or as text, too

        def __init__(
            self,
            *,
            promotion_id: int | None = None,
            promotion_name: str | None = None,
            coupon: str | None = None,
            discount_amount: Decimal | int | str | None = None,
            additional_properties: Mapping[str, Any] = ...,
        ) -> None: ...
