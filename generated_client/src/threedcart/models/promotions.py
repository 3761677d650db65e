# Generated from the API document with sha256
# e577de9f4e8cd4dfdced364198407bc4881ad4fdbd7c199adde419f95e715841
# Do not edit: change the document and run `make regenerate`.
"""A promotion of the store. One object is one promotion; a promotion applied to an order is
Promotion. Most flags are numbers, 0 or 1.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from decimal import Decimal
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define as _define

from .._runtime.codec.dates import (
    WireDatetime,
    give_date_time,
    read_store_date_time,
    write_store_date_time,
)
from .._runtime.codec.decimals import read_decimal, write_decimal
from .._runtime.codec.layout import Layout, Values
from .._runtime.codec.model import (
    Model,
    RowReader,
    refuse,
    write_extra,
)
from .._runtime.codec.sentinel import UNSET, Unset

if TYPE_CHECKING:
    from .._runtime.codec.structs import Structs

__all__ = ["Promotions"]


@_define(repr=False, kw_only=True)
class Promotions(Model):
    """A promotion of the store. One object is one promotion; a promotion applied to an order is
    Promotion. Most flags are numbers, 0 or 1.

    See Promotions, in Object definitions (v1):
    https://apirest.3dcart.com/v1/object-definitions/index.html
    """

    promotion_id: int | None | Unset = UNSET
    """Identity of the promotion. Assigned by the store; ignored on create. Identifies the row."""
    promotion_name: str | None | Unset = UNSET
    """Name of the promotion. At most 150 characters."""
    promotion_description: str | None | Unset = UNSET
    """Description of the promotion. At most 65535 characters."""
    promotion_start: datetime | str | None | Unset = UNSET
    """When the promotion begins."""
    promotion_end: datetime | str | None | Unset = UNSET
    """When the promotion ends."""
    promotion_enabled: int | None | Unset = UNSET
    """Whether the promotion is in use: 0 or 1."""
    promotion_by_amount: int | None | Unset = UNSET
    """Smallest amount of an order the promotion is for."""
    promotion_check_by_amount: int | None | Unset = UNSET
    """Whether the amounts are looked at: 0 or 1."""
    promotion_by_quantity: int | None | Unset = UNSET
    """Smallest quantity the promotion is for."""
    promotion_check_by_quantity: int | None | Unset = UNSET
    """Whether the quantities are looked at: 0 or 1."""
    promotion_by_product: int | None | Unset = UNSET
    """Product that must be in the order: ProductSKU.CatalogID."""
    promotion_by_category: str | None | Unset = UNSET
    """Categories the order must have products of, as text. At most 65535 characters."""
    promotion_amount: Decimal | None | Unset = UNSET
    """What the promotion takes off: an amount, or a percentage."""
    promotion_percentage: int | None | Unset = UNSET
    """Whether PromotionAmount is a percentage: 0 or 1."""
    promotion_per_item: int | None | Unset = UNSET
    """Whether it is taken off every item rather than off the order: 0 or 1."""
    promotion_category: str | None | Unset = UNSET
    """Categories whose products it is taken off, as text. At most 65535 characters."""
    promotion_product: str | None | Unset = UNSET
    """Product it is taken off, as text. At most 150 characters."""
    promotion_free_shipping: int | None | Unset = UNSET
    """Whether shipping is free: 0 or 1."""
    promotion_free_product: str | None | Unset = UNSET
    """Product given for free, as text. At most 150 characters."""
    promotion_product_1id: int | None | Unset = UNSET
    """First product of a combination: ProductSKU.CatalogID."""
    promotion_product_1_quantity: int | None | Unset = UNSET
    """How many of the first product."""
    promotion_product_2id: int | None | Unset = UNSET
    """Second product of a combination."""
    promotion_product_2_quantity: int | None | Unset = UNSET
    """How many of the second product."""
    promotion_product_3id: int | None | Unset = UNSET
    """Third product of a combination."""
    promotion_product_3_quantity: int | None | Unset = UNSET
    """How many of the third product."""
    promotion_product_id: int | None | Unset = UNSET
    """Fourth product of a combination. The 4 is missing from the name."""
    promotion_product_4_quantity: int | None | Unset = UNSET
    """How many of the fourth product."""
    promotion_coupon: str | None | Unset = UNSET
    """Coupon code a shopper must give; empty when there is none. At most 50 characters."""
    promotion_uses: int | None | Unset = UNSET
    """How often the promotion has been used."""
    promotion_max_uses: int | None | Unset = UNSET
    """How often it can be used in all."""
    promotion_uses_per_customer: int | None | Unset = UNSET
    """How often one customer can use it."""
    promotion_group_id: str | None | Unset = UNSET
    """Customer groups the promotion is for, as text. At most 255 characters."""
    promotion_userid: str | None | Unset = UNSET
    """Administrator recorded with the promotion. At most 50 characters."""
    promotion_last_update: datetime | str | None | Unset = UNSET
    """When the promotion was last written. Set by the store on every write. Set by the server on
    every write.
    """
    promotion_by_amount_2: Decimal | None | Unset = UNSET
    """Largest amount of an order the promotion is for."""
    promotion_by_quantity_2: Decimal | None | Unset = UNSET
    """Largest quantity the promotion is for."""
    promotion_country: str | None | Unset = UNSET
    """Country the promotion is for. At most 50 characters."""
    promotion_state: str | None | Unset = UNSET
    """State the promotion is for. At most 50 characters."""
    promotion_non_stackable: int | None | Unset = UNSET
    """Whether it excludes other promotions: 0 or 1."""
    promotion_rules_retail_price: int | None | Unset = UNSET
    """Whether its rules go by the retail price: 0 or 1."""
    promotion_exclude_manufacturers: str | None | Unset = UNSET
    """Manufacturers left out, as text. At most 65535 characters."""
    promotion_free_product_price: Decimal | None | Unset = UNSET
    """Price the free product is given for."""
    promotion_exclude_preorder: int | None | Unset = UNSET
    """Whether pre-orders are left out: 0 or 1."""
    promotion_exclude_special_order: int | None | Unset = UNSET
    """Whether special orders are left out: 0 or 1."""
    promotion_shipping_discount: Decimal | None | Unset = UNSET
    """What is taken off shipping."""
    promotion_shipping_options: str | None | Unset = UNSET
    """Shipping methods the promotion is for, as text. At most 150 characters."""
    promotion_recurring_orders: int | None | Unset = UNSET
    """Whether recurring orders take part."""
    promotion_bonus_reward_points: int | None | Unset = UNSET
    """Reward points given on top."""

    def to_dict(self) -> dict[str, Any]:
        """The fields that are set, and the unknown ones, under their wire names."""
        d: dict[str, Any] = {}
        v: Any
        if (v := self.promotion_id) is not UNSET:
            d["PromotionID"] = v
        if (v := self.promotion_name) is not UNSET:
            d["PromotionName"] = v
        if (v := self.promotion_description) is not UNSET:
            d["PromotionDescription"] = v
        if (v := self.promotion_start) is not UNSET:
            d["PromotionStart"] = write_store_date_time(v) if v else v
        if (v := self.promotion_end) is not UNSET:
            d["PromotionEnd"] = write_store_date_time(v) if v else v
        if (v := self.promotion_enabled) is not UNSET:
            d["PromotionEnabled"] = v
        if (v := self.promotion_by_amount) is not UNSET:
            d["PromotionByAmount"] = v
        if (v := self.promotion_check_by_amount) is not UNSET:
            d["PromotionCheckByAmount"] = v
        if (v := self.promotion_by_quantity) is not UNSET:
            d["PromotionByQuantity"] = v
        if (v := self.promotion_check_by_quantity) is not UNSET:
            d["PromotionCheckByQuantity"] = v
        if (v := self.promotion_by_product) is not UNSET:
            d["PromotionByProduct"] = v
        if (v := self.promotion_by_category) is not UNSET:
            d["PromotionByCategory"] = v
        if (v := self.promotion_amount) is not UNSET:
            d["PromotionAmount"] = v if type(v) is Decimal else write_decimal(v)
        if (v := self.promotion_percentage) is not UNSET:
            d["PromotionPercentage"] = v
        if (v := self.promotion_per_item) is not UNSET:
            d["PromotionPerItem"] = v
        if (v := self.promotion_category) is not UNSET:
            d["PromotionCategory"] = v
        if (v := self.promotion_product) is not UNSET:
            d["PromotionProduct"] = v
        if (v := self.promotion_free_shipping) is not UNSET:
            d["PromotionFreeShipping"] = v
        if (v := self.promotion_free_product) is not UNSET:
            d["PromotionFreeProduct"] = v
        if (v := self.promotion_product_1id) is not UNSET:
            d["PromotionProduct1ID"] = v
        if (v := self.promotion_product_1_quantity) is not UNSET:
            d["PromotionProduct1Quantity"] = v
        if (v := self.promotion_product_2id) is not UNSET:
            d["PromotionProduct2ID"] = v
        if (v := self.promotion_product_2_quantity) is not UNSET:
            d["PromotionProduct2Quantity"] = v
        if (v := self.promotion_product_3id) is not UNSET:
            d["PromotionProduct3ID"] = v
        if (v := self.promotion_product_3_quantity) is not UNSET:
            d["PromotionProduct3Quantity"] = v
        if (v := self.promotion_product_id) is not UNSET:
            d["PromotionProductID"] = v
        if (v := self.promotion_product_4_quantity) is not UNSET:
            d["PromotionProduct4Quantity"] = v
        if (v := self.promotion_coupon) is not UNSET:
            d["PromotionCoupon"] = v
        if (v := self.promotion_uses) is not UNSET:
            d["PromotionUses"] = v
        if (v := self.promotion_max_uses) is not UNSET:
            d["PromotionMaxUses"] = v
        if (v := self.promotion_uses_per_customer) is not UNSET:
            d["PromotionUsesPerCustomer"] = v
        if (v := self.promotion_group_id) is not UNSET:
            d["PromotionGroupID"] = v
        if (v := self.promotion_userid) is not UNSET:
            d["PromotionUserid"] = v
        if (v := self.promotion_last_update) is not UNSET:
            d["PromotionLastUpdate"] = write_store_date_time(v) if v else v
        if (v := self.promotion_by_amount_2) is not UNSET:
            d["PromotionByAmount2"] = v if type(v) is Decimal else write_decimal(v)
        if (v := self.promotion_by_quantity_2) is not UNSET:
            d["PromotionByQuantity2"] = v if type(v) is Decimal else write_decimal(v)
        if (v := self.promotion_country) is not UNSET:
            d["PromotionCountry"] = v
        if (v := self.promotion_state) is not UNSET:
            d["PromotionState"] = v
        if (v := self.promotion_non_stackable) is not UNSET:
            d["PromotionNonStackable"] = v
        if (v := self.promotion_rules_retail_price) is not UNSET:
            d["PromotionRulesRetailPrice"] = v
        if (v := self.promotion_exclude_manufacturers) is not UNSET:
            d["PromotionExcludeManufacturers"] = v
        if (v := self.promotion_free_product_price) is not UNSET:
            d["PromotionFreeProductPrice"] = v if type(v) is Decimal else write_decimal(v)
        if (v := self.promotion_exclude_preorder) is not UNSET:
            d["PromotionExcludePreorder"] = v
        if (v := self.promotion_exclude_special_order) is not UNSET:
            d["PromotionExcludeSpecialOrder"] = v
        if (v := self.promotion_shipping_discount) is not UNSET:
            d["PromotionShippingDiscount"] = v if type(v) is Decimal else write_decimal(v)
        if (v := self.promotion_shipping_options) is not UNSET:
            d["PromotionShippingOptions"] = v
        if (v := self.promotion_recurring_orders) is not UNSET:
            d["PromotionRecurringOrders"] = v
        if (v := self.promotion_bonus_reward_points) is not UNSET:
            d["PromotionBonusRewardPoints"] = v
        if self._extra:
            write_extra(d, self._extra)
        return d

    _layout: ClassVar[Layout] = Layout(
        (
            "PromotionID",
            "PromotionName",
            "PromotionDescription",
            "PromotionStart",
            "PromotionEnd",
            "PromotionEnabled",
            "PromotionByAmount",
            "PromotionCheckByAmount",
            "PromotionByQuantity",
            "PromotionCheckByQuantity",
            "PromotionByProduct",
            "PromotionByCategory",
            "PromotionAmount",
            "PromotionPercentage",
            "PromotionPerItem",
            "PromotionCategory",
            "PromotionProduct",
            "PromotionFreeShipping",
            "PromotionFreeProduct",
            "PromotionProduct1ID",
            "PromotionProduct1Quantity",
            "PromotionProduct2ID",
            "PromotionProduct2Quantity",
            "PromotionProduct3ID",
            "PromotionProduct3Quantity",
            "PromotionProductID",
            "PromotionProduct4Quantity",
            "PromotionCoupon",
            "PromotionUses",
            "PromotionMaxUses",
            "PromotionUsesPerCustomer",
            "PromotionGroupID",
            "PromotionUserid",
            "PromotionLastUpdate",
            "PromotionByAmount2",
            "PromotionByQuantity2",
            "PromotionCountry",
            "PromotionState",
            "PromotionNonStackable",
            "PromotionRulesRetailPrice",
            "PromotionExcludeManufacturers",
            "PromotionFreeProductPrice",
            "PromotionExcludePreorder",
            "PromotionExcludeSpecialOrder",
            "PromotionShippingDiscount",
            "PromotionShippingOptions",
            "PromotionRecurringOrders",
            "PromotionBonusRewardPoints",
        ),
        made=(
            "PromotionStart",
            "PromotionEnd",
            "PromotionAmount",
            "PromotionLastUpdate",
            "PromotionByAmount2",
            "PromotionByQuantity2",
            "PromotionFreeProductPrice",
            "PromotionShippingDiscount",
        ),
    )

    @classmethod
    def _fill(cls, sources: Iterable[Any], values: Values, rows: RowReader) -> list[Self]:
        new = cls.__new__
        filled: list[Self] = []
        v: Any
        for source in sources:
            self = new(cls)
            self._in_list = False
            (
                self.promotion_id,
                self.promotion_name,
                self.promotion_description,
                self.promotion_start,
                self.promotion_end,
                self.promotion_enabled,
                self.promotion_by_amount,
                self.promotion_check_by_amount,
                self.promotion_by_quantity,
                self.promotion_check_by_quantity,
                self.promotion_by_product,
                self.promotion_by_category,
                self.promotion_amount,
                self.promotion_percentage,
                self.promotion_per_item,
                self.promotion_category,
                self.promotion_product,
                self.promotion_free_shipping,
                self.promotion_free_product,
                self.promotion_product_1id,
                self.promotion_product_1_quantity,
                self.promotion_product_2id,
                self.promotion_product_2_quantity,
                self.promotion_product_3id,
                self.promotion_product_3_quantity,
                self.promotion_product_id,
                self.promotion_product_4_quantity,
                self.promotion_coupon,
                self.promotion_uses,
                self.promotion_max_uses,
                self.promotion_uses_per_customer,
                self.promotion_group_id,
                self.promotion_userid,
                self.promotion_last_update,
                self.promotion_by_amount_2,
                self.promotion_by_quantity_2,
                self.promotion_country,
                self.promotion_state,
                self.promotion_non_stackable,
                self.promotion_rules_retail_price,
                self.promotion_exclude_manufacturers,
                self.promotion_free_product_price,
                self.promotion_exclude_preorder,
                self.promotion_exclude_special_order,
                self.promotion_shipping_discount,
                self.promotion_shipping_options,
                self.promotion_recurring_orders,
                self.promotion_bonus_reward_points,
                self._extra,
            ) = values(source)
            if isinstance(v := self.promotion_start, str):
                self.promotion_start = read_store_date_time(v)
            if isinstance(v := self.promotion_end, str):
                self.promotion_end = read_store_date_time(v)
            if type(v := self.promotion_amount) is not Decimal:
                self.promotion_amount = read_decimal(v)
            if isinstance(v := self.promotion_last_update, str):
                self.promotion_last_update = read_store_date_time(v)
            if type(v := self.promotion_by_amount_2) is not Decimal:
                self.promotion_by_amount_2 = read_decimal(v)
            if type(v := self.promotion_by_quantity_2) is not Decimal:
                self.promotion_by_quantity_2 = read_decimal(v)
            if type(v := self.promotion_free_product_price) is not Decimal:
                self.promotion_free_product_price = read_decimal(v)
            if type(v := self.promotion_shipping_discount) is not Decimal:
                self.promotion_shipping_discount = read_decimal(v)
            filled.append(self)
        return filled

    @staticmethod
    def _give(rows: Iterable[Promotions], structs: Structs, plain: list[Any]) -> list[Any]:
        make, other = structs.kind, structs.other
        given: list[Any] = []
        v: Any
        for row in rows:
            if row.__class__ is not Promotions or row._extra:
                refuse()
            values = (
                row.promotion_id,
                row.promotion_name,
                row.promotion_description,
                v.text if type(v := row.promotion_start) is WireDatetime else give_date_time(v),
                v.text if type(v := row.promotion_end) is WireDatetime else give_date_time(v),
                row.promotion_enabled,
                row.promotion_by_amount,
                row.promotion_check_by_amount,
                row.promotion_by_quantity,
                row.promotion_check_by_quantity,
                row.promotion_by_product,
                row.promotion_by_category,
                v
                if (v := row.promotion_amount) is UNSET or (type(v) is Decimal and v.is_finite())
                else write_decimal(v),
                row.promotion_percentage,
                row.promotion_per_item,
                row.promotion_category,
                row.promotion_product,
                row.promotion_free_shipping,
                row.promotion_free_product,
                row.promotion_product_1id,
                row.promotion_product_1_quantity,
                row.promotion_product_2id,
                row.promotion_product_2_quantity,
                row.promotion_product_3id,
                row.promotion_product_3_quantity,
                row.promotion_product_id,
                row.promotion_product_4_quantity,
                row.promotion_coupon,
                row.promotion_uses,
                row.promotion_max_uses,
                row.promotion_uses_per_customer,
                row.promotion_group_id,
                row.promotion_userid,
                v.text
                if type(v := row.promotion_last_update) is WireDatetime
                else give_date_time(v),
                v
                if (v := row.promotion_by_amount_2) is UNSET
                or (type(v) is Decimal and v.is_finite())
                else write_decimal(v),
                v
                if (v := row.promotion_by_quantity_2) is UNSET
                or (type(v) is Decimal and v.is_finite())
                else write_decimal(v),
                row.promotion_country,
                row.promotion_state,
                row.promotion_non_stackable,
                row.promotion_rules_retail_price,
                row.promotion_exclude_manufacturers,
                v
                if (v := row.promotion_free_product_price) is UNSET
                or (type(v) is Decimal and v.is_finite())
                else write_decimal(v),
                row.promotion_exclude_preorder,
                row.promotion_exclude_special_order,
                v
                if (v := row.promotion_shipping_discount) is UNSET
                or (type(v) is Decimal and v.is_finite())
                else write_decimal(v),
                row.promotion_shipping_options,
                row.promotion_recurring_orders,
                row.promotion_bonus_reward_points,
            )
            plain += other(values)
            given.append(make(*values))
        return given
