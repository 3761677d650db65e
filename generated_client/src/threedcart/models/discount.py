# Generated from the API document with sha256
# e577de9f4e8cd4dfdced364198407bc4881ad4fdbd7c199adde419f95e715841
# Do not edit: change the document and run `make regenerate`.
"""A quantity discount of a product: a price, or a percentage off, between two quantities."""

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

__all__ = ["Discount"]


@_define(repr=False, kw_only=True)
class Discount(Model):
    """A quantity discount of a product: a price, or a percentage off, between two quantities.

    See Discount, in Object definitions (v1):
    https://apirest.3dcart.com/v1/object-definitions/index.html
    """

    discount_id: int | None | Unset = UNSET
    """Identity of the discount. Assigned by the store; ignored on create. Identifies the row."""
    discount_price_level: int | None | Unset = UNSET
    """Price level the discount is for."""
    discount_lowbound: int | None | Unset = UNSET
    """Smallest quantity it holds for."""
    discount_upbound: int | None | Unset = UNSET
    """Largest quantity it holds for."""
    discount_price: Decimal | None | Unset = UNSET
    """The price, or the percentage when DiscountPercentage is true."""
    discount_percentage: bool | None | Unset = UNSET
    """Whether DiscountPrice is a percentage."""

    def to_dict(self) -> dict[str, Any]:
        """The fields that are set, and the unknown ones, under their wire names."""
        d: dict[str, Any] = {}
        v: Any
        if (v := self.discount_id) is not UNSET:
            d["DiscountID"] = v
        if (v := self.discount_price_level) is not UNSET:
            d["DiscountPriceLevel"] = v
        if (v := self.discount_lowbound) is not UNSET:
            d["DiscountLowbound"] = v
        if (v := self.discount_upbound) is not UNSET:
            d["DiscountUpbound"] = v
        if (v := self.discount_price) is not UNSET:
            d["DiscountPrice"] = v if type(v) is Decimal else write_decimal(v)
        if (v := self.discount_percentage) is not UNSET:
            d["DiscountPercentage"] = v
        if self._extra:
            write_extra(d, self._extra)
        return d

    _layout: ClassVar[Layout] = Layout(
        (
            "DiscountID",
            "DiscountPriceLevel",
            "DiscountLowbound",
            "DiscountUpbound",
            "DiscountPrice",
            "DiscountPercentage",
        ),
        made=("DiscountPrice",),
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
                self.discount_id,
                self.discount_price_level,
                self.discount_lowbound,
                self.discount_upbound,
                self.discount_price,
                self.discount_percentage,
                self._extra,
            ) = values(source)
            if type(v := self.discount_price) is not Decimal:
                self.discount_price = read_decimal(v)
            filled.append(self)
        return filled

    @staticmethod
    def _give(rows: Iterable[Discount], structs: Structs, plain: list[Any]) -> list[Any]:
        make, other = structs.kind, structs.other
        given: list[Any] = []
        v: Any
        for row in rows:
            if row.__class__ is not Discount or row._extra:
                refuse()
            values = (
                row.discount_id,
                row.discount_price_level,
                row.discount_lowbound,
                row.discount_upbound,
                v
                if (v := row.discount_price) is UNSET or (type(v) is Decimal and v.is_finite())
                else write_decimal(v),
                row.discount_percentage,
            )
            plain += other(values)
            given.append(make(*values))
        return given
