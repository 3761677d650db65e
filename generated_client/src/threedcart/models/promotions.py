# Generated from the API document; do not edit: change the document and run `make regenerate`.
"""The model Promotions."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from .._runtime.codec.fields import date_field, decimal_field, field
from .._runtime.codec.model import Row

__all__ = ["Promotions"]


class Promotions(Row[int], key="promotion_id"):
    """A promotion of the store. One object is one promotion; a promotion applied to an order is
    Promotion. Most flags are numbers, 0 or 1.

    See Promotions, in Object definitions (v1):
    https://apirest.3dcart.com/v1/object-definitions/index.html
    """

    promotion_id: int | None = field("PromotionID")
    """Identity of the promotion. Assigned by the store; ignored on create. Identifies the row."""
    promotion_name: str | None = field("PromotionName")
    """What the promotion is called; Promotion repeats it on orders. At most 150 characters."""
    promotion_description: str | None = field("PromotionDescription")
    """Longer text on what the promotion offers. At most 65535 characters."""
    promotion_start: datetime | None = date_field("PromotionStart", "store-date-time")
    """When the promotion begins."""
    promotion_end: datetime | None = date_field("PromotionEnd", "store-date-time")
    """When the promotion ends."""
    promotion_enabled: int | None = field("PromotionEnabled")
    """Whether the promotion is in use: 0 or 1."""
    promotion_by_amount: int | None = field("PromotionByAmount")
    """Smallest amount of an order the promotion is for."""
    promotion_check_by_amount: int | None = field("PromotionCheckByAmount")
    """Whether the amounts are looked at: 0 or 1."""
    promotion_by_quantity: int | None = field("PromotionByQuantity")
    """Smallest quantity the promotion is for."""
    promotion_check_by_quantity: int | None = field("PromotionCheckByQuantity")
    """Whether the quantities are looked at: 0 or 1."""
    promotion_by_product: int | None = field("PromotionByProduct")
    """Product that must be in the order: ProductSKU.CatalogID."""
    promotion_by_category: str | None = field("PromotionByCategory")
    """Categories the order must have products of, as text. At most 65535 characters."""
    promotion_amount: Decimal | None = decimal_field("PromotionAmount")
    """What the promotion takes off: an amount, or a percentage."""
    promotion_percentage: int | None = field("PromotionPercentage")
    """Whether PromotionAmount is a percentage: 0 or 1."""
    promotion_per_item: int | None = field("PromotionPerItem")
    """Whether it is taken off every item rather than off the order: 0 or 1."""
    promotion_category: str | None = field("PromotionCategory")
    """Categories whose products it is taken off, as text. At most 65535 characters."""
    promotion_product: str | None = field("PromotionProduct")
    """Product it is taken off, as text. At most 150 characters."""
    promotion_free_shipping: int | None = field("PromotionFreeShipping")
    """Whether shipping is free: 0 or 1."""
    promotion_free_product: str | None = field("PromotionFreeProduct")
    """Product given for free, as text. At most 150 characters."""
    promotion_product_1id: int | None = field("PromotionProduct1ID")
    """First product of a combination: ProductSKU.CatalogID."""
    promotion_product_1_quantity: int | None = field("PromotionProduct1Quantity")
    """How many of the first product."""
    promotion_product_2id: int | None = field("PromotionProduct2ID")
    """Second product of a combination."""
    promotion_product_2_quantity: int | None = field("PromotionProduct2Quantity")
    """How many of the second product."""
    promotion_product_3id: int | None = field("PromotionProduct3ID")
    """Third product of a combination."""
    promotion_product_3_quantity: int | None = field("PromotionProduct3Quantity")
    """How many of the third product."""
    promotion_product_id: int | None = field("PromotionProductID")
    """Fourth product of a combination. The 4 is missing from the name."""
    promotion_product_4_quantity: int | None = field("PromotionProduct4Quantity")
    """How many of the fourth product."""
    promotion_coupon: str | None = field("PromotionCoupon")
    """Coupon code a shopper must give; empty when there is none. At most 50 characters."""
    promotion_uses: int | None = field("PromotionUses")
    """How often the promotion has been used."""
    promotion_max_uses: int | None = field("PromotionMaxUses")
    """How often it can be used in all."""
    promotion_uses_per_customer: int | None = field("PromotionUsesPerCustomer")
    """How often one customer can use it."""
    promotion_group_id: str | None = field("PromotionGroupID")
    """Customer groups the promotion is for, as text. At most 255 characters."""
    promotion_userid: str | None = field("PromotionUserid")
    """Administrator recorded with the promotion. At most 50 characters."""
    promotion_last_update: datetime | None = date_field("PromotionLastUpdate", "store-date-time")
    """When the promotion was last written. Set by the store on every write. Set by the server on
    every write.
    """
    promotion_by_amount_2: Decimal | None = decimal_field("PromotionByAmount2")
    """Largest amount of an order the promotion is for."""
    promotion_by_quantity_2: Decimal | None = decimal_field("PromotionByQuantity2")
    """Largest quantity the promotion is for."""
    promotion_country: str | None = field("PromotionCountry")
    """Country whose buyers the promotion is for. At most 50 characters."""
    promotion_state: str | None = field("PromotionState")
    """State whose buyers the promotion is for. At most 50 characters."""
    promotion_non_stackable: int | None = field("PromotionNonStackable")
    """Whether it excludes other promotions: 0 or 1."""
    promotion_rules_retail_price: int | None = field("PromotionRulesRetailPrice")
    """Whether its rules go by the retail price: 0 or 1."""
    promotion_exclude_manufacturers: str | None = field("PromotionExcludeManufacturers")
    """Manufacturers left out, as text. At most 65535 characters."""
    promotion_free_product_price: Decimal | None = decimal_field("PromotionFreeProductPrice")
    """Price the free product is given for."""
    promotion_exclude_preorder: int | None = field("PromotionExcludePreorder")
    """Whether pre-orders are left out: 0 or 1."""
    promotion_exclude_special_order: int | None = field("PromotionExcludeSpecialOrder")
    """Whether special orders are left out: 0 or 1."""
    promotion_shipping_discount: Decimal | None = decimal_field("PromotionShippingDiscount")
    """What is taken off shipping."""
    promotion_shipping_options: str | None = field("PromotionShippingOptions")
    """Shipping methods the promotion is for, as text. At most 150 characters."""
    promotion_recurring_orders: int | None = field("PromotionRecurringOrders")
    """Whether recurring orders take part."""
    promotion_bonus_reward_points: int | None = field("PromotionBonusRewardPoints")
    """Reward points given on top."""

    if TYPE_CHECKING:  # the constructor takes an amount as an int or as text, too

        def __init__(
            self,
            *,
            promotion_id: int | None = None,
            promotion_name: str | None = None,
            promotion_description: str | None = None,
            promotion_start: datetime | None = None,
            promotion_end: datetime | None = None,
            promotion_enabled: int | None = None,
            promotion_by_amount: int | None = None,
            promotion_check_by_amount: int | None = None,
            promotion_by_quantity: int | None = None,
            promotion_check_by_quantity: int | None = None,
            promotion_by_product: int | None = None,
            promotion_by_category: str | None = None,
            promotion_amount: Decimal | int | str | None = None,
            promotion_percentage: int | None = None,
            promotion_per_item: int | None = None,
            promotion_category: str | None = None,
            promotion_product: str | None = None,
            promotion_free_shipping: int | None = None,
            promotion_free_product: str | None = None,
            promotion_product_1id: int | None = None,
            promotion_product_1_quantity: int | None = None,
            promotion_product_2id: int | None = None,
            promotion_product_2_quantity: int | None = None,
            promotion_product_3id: int | None = None,
            promotion_product_3_quantity: int | None = None,
            promotion_product_id: int | None = None,
            promotion_product_4_quantity: int | None = None,
            promotion_coupon: str | None = None,
            promotion_uses: int | None = None,
            promotion_max_uses: int | None = None,
            promotion_uses_per_customer: int | None = None,
            promotion_group_id: str | None = None,
            promotion_userid: str | None = None,
            promotion_last_update: datetime | None = None,
            promotion_by_amount_2: Decimal | int | str | None = None,
            promotion_by_quantity_2: Decimal | int | str | None = None,
            promotion_country: str | None = None,
            promotion_state: str | None = None,
            promotion_non_stackable: int | None = None,
            promotion_rules_retail_price: int | None = None,
            promotion_exclude_manufacturers: str | None = None,
            promotion_free_product_price: Decimal | int | str | None = None,
            promotion_exclude_preorder: int | None = None,
            promotion_exclude_special_order: int | None = None,
            promotion_shipping_discount: Decimal | int | str | None = None,
            promotion_shipping_options: str | None = None,
            promotion_recurring_orders: int | None = None,
            promotion_bonus_reward_points: int | None = None,
            additional_properties: Mapping[str, Any] = ...,
        ) -> None: ...
