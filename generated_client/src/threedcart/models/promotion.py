# Generated from the API document with sha256
# e577de9f4e8cd4dfdced364198407bc4881ad4fdbd7c199adde419f95e715841
# Do not edit: change the document and run `make regenerate`.
"""A promotion applied to an order. The store's promotions themselves are Promotions."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from decimal import Decimal
from typing import Any, ClassVar, Self

from attrs import define as _define

from .._runtime.decimals import read_decimal, write_decimal
from .._runtime.layout import Layout, Structs
from .._runtime.model import (
    Model,
    Values,
    blend,
    refuse,
    write_extra,
)
from .._runtime.sentinel import UNSET, Unset

__all__ = ["Promotion"]

_BLANK: dict[str, Any] = dict.fromkeys(
    (
        "PromotionID",
        "PromotionName",
        "Coupon",
        "DiscountAmount",
    ),
    UNSET,
)


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

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Read a decoded JSON object; what has an unexpected shape is kept as it is."""
        self = cls.__new__(cls)
        self._extra = None
        self._in_list = False
        d = src if len(src) == 4 else blend(self, src, _BLANK)
        v: Any
        while True:
            try:
                self.promotion_id = d["PromotionID"]
                self.promotion_name = d["PromotionName"]
                self.coupon = d["Coupon"]
                v = d["DiscountAmount"]
                self.discount_amount = v if type(v) is Decimal else read_decimal(v)
                return self
            except KeyError:  # as many members as fields, but not the same ones
                if d is not src:
                    raise
                d = blend(self, src, _BLANK)

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
        _BLANK,
        made=("DiscountAmount",),
    )

    @classmethod
    def _take_over(cls, structs: Iterable[Any], values: Values) -> list[Self]:
        rows: list[Self] = []
        v: Any
        for struct in structs:
            self = cls.__new__(cls)
            self._extra = None
            self._in_list = False
            (
                self.promotion_id,
                self.promotion_name,
                self.coupon,
                self.discount_amount,
            ) = values(struct)
            if type(v := self.discount_amount) is not Decimal:
                self.discount_amount = read_decimal(v)
            rows.append(self)
        return rows

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
