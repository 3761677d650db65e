# Generated from the API document with sha256
# e577de9f4e8cd4dfdced364198407bc4881ad4fdbd7c199adde419f95e715841
# Do not edit: change the document and run `make regenerate`.
"""A promotion applied to an order. The store's promotions themselves are Promotions."""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define as _define

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

__all__ = ["Promotion"]


@_define(repr=False, kw_only=True)
class Promotion(Model):
    """A promotion applied to an order. The store's promotions themselves are Promotions.

    See Promotion, in Object definitions (v1):
    https://apirest.3dcart.com/v1/object-definitions/index.html
    """

    promotion_id: int | None | Unset = UNSET
    """The promotion: Promotions.PromotionID. Identifies the row."""
    promotion_name: str | None | Unset = UNSET
    """Name of the promotion. At most 150 characters."""
    coupon: str | None | Unset = UNSET
    """Coupon code the shopper gave. At most 50 characters."""
    discount_amount: Decimal | None | Unset = UNSET
    """What the promotion took off the order."""

    def to_dict(self) -> dict[str, Any]:
        """The fields that are set, and the unknown ones, under their wire names."""
        d: dict[str, Any] = {}
        v: Any
        if (v := self.promotion_id) is not UNSET:
            d["PromotionID"] = v
        if (v := self.promotion_name) is not UNSET:
            d["PromotionName"] = v
        if (v := self.coupon) is not UNSET:
            d["Coupon"] = v
        if (v := self.discount_amount) is not UNSET:
            d["DiscountAmount"] = v if type(v) is Decimal else write_decimal(v)
        if self._extra:
            write_extra(d, self._extra)
        return d

    _layout: ClassVar[Layout] = Layout(
        (
            "PromotionID",
            "PromotionName",
            "Coupon",
            "DiscountAmount",
        ),
        made=("DiscountAmount",),
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
                self.coupon,
                self.discount_amount,
                self._extra,
            ) = values(source)
            if type(v := self.discount_amount) is not Decimal:
                self.discount_amount = read_decimal(v)
            filled.append(self)
        return filled

    @staticmethod
    def _give(rows: Iterable[Promotion], structs: Structs, plain: list[Any]) -> list[Any]:
        make, other = structs.kind, structs.other
        given: list[Any] = []
        v: Any
        for row in rows:
            if row.__class__ is not Promotion or row._extra:
                refuse()
            values = (
                row.promotion_id,
                row.promotion_name,
                row.coupon,
                v
                if (v := row.discount_amount) is UNSET or (type(v) is Decimal and v.is_finite())
                else write_decimal(v),
            )
            plain += other(values)
            given.append(make(*values))
        return given
