# Generated from the API document with sha256
# e577de9f4e8cd4dfdced364198407bc4881ad4fdbd7c199adde419f95e715841
# Do not edit: change the document and run `make regenerate`.
"""The change that can be made to an item in a cart."""

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

__all__ = ["CartItemPut"]


@_define(repr=False, kw_only=True)
class CartItemPut(Model):
    """The change that can be made to an item in a cart.

    See CartItemPut, in Object definitions (v1):
    https://apirest.3dcart.com/v1/object-definitions/index.html
    """

    item_quantity: Decimal | None | Unset = UNSET
    """The new quantity; fractions are possible."""

    def to_dict(self) -> dict[str, Any]:
        """The fields that are set, and the unknown ones, under their wire names."""
        d: dict[str, Any] = {}
        v: Any
        if (v := self.item_quantity) is not UNSET:
            d["ItemQuantity"] = v if type(v) is Decimal else write_decimal(v)
        if self._extra:
            write_extra(d, self._extra)
        return d

    _layout: ClassVar[Layout] = Layout(
        ("ItemQuantity",),
        made=("ItemQuantity",),
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
                self.item_quantity,
                self._extra,
            ) = values(source)
            if type(v := self.item_quantity) is not Decimal:
                self.item_quantity = read_decimal(v)
            filled.append(self)
        return filled

    @staticmethod
    def _give(rows: Iterable[CartItemPut], structs: Structs, plain: list[Any]) -> list[Any]:
        make, other = structs.kind, structs.other
        given: list[Any] = []
        v: Any
        for row in rows:
            if row.__class__ is not CartItemPut or row._extra:
                refuse()
            values = (
                v
                if (v := row.item_quantity) is UNSET or (type(v) is Decimal and v.is_finite())
                else write_decimal(v),
            )
            plain += other(values)
            given.append(make(*values))
        return given
