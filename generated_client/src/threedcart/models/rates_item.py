# Generated from the API document with sha256
# e577de9f4e8cd4dfdced364198407bc4881ad4fdbd7c199adde419f95e715841
# Do not edit: change the document and run `make regenerate`.
"""An item to be shipped."""

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

__all__ = ["RatesItem"]


@_define(repr=False, kw_only=True)
class RatesItem(Model):
    """An item to be shipped.

    See Rates, in The vendor's sample shipping service:
    https://github.com/3dcart/3dcartSampleCustomShippingServiceApp

    Confidence: medium.
    """

    sku: str | Unset = UNSET
    """The SKU."""
    name: str | Unset = UNSET
    """The name."""
    quantity: int | Unset = UNSET
    """How many."""
    unitprice: Decimal | Unset = UNSET
    """Price of one in the store's currency."""
    unitweight: int | Unset = UNSET
    """Weight of one."""
    unitlength: int | Unset = UNSET
    """Length of one."""
    unitwidth: int | Unset = UNSET
    """Width of one."""
    unitheight: int | Unset = UNSET
    """Height of one."""

    def to_dict(self) -> dict[str, Any]:
        """The fields that are set, and the unknown ones, under their wire names."""
        d: dict[str, Any] = {}
        v: Any
        if (v := self.sku) is not UNSET:
            d["sku"] = v
        if (v := self.name) is not UNSET:
            d["name"] = v
        if (v := self.quantity) is not UNSET:
            d["quantity"] = v
        if (v := self.unitprice) is not UNSET:
            d["unitprice"] = v if type(v) is Decimal else write_decimal(v)
        if (v := self.unitweight) is not UNSET:
            d["unitweight"] = v
        if (v := self.unitlength) is not UNSET:
            d["unitlength"] = v
        if (v := self.unitwidth) is not UNSET:
            d["unitwidth"] = v
        if (v := self.unitheight) is not UNSET:
            d["unitheight"] = v
        if self._extra:
            write_extra(d, self._extra)
        return d

    _layout: ClassVar[Layout] = Layout(
        (
            "sku",
            "name",
            "quantity",
            "unitprice",
            "unitweight",
            "unitlength",
            "unitwidth",
            "unitheight",
        ),
        made=("unitprice",),
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
                self.sku,
                self.name,
                self.quantity,
                self.unitprice,
                self.unitweight,
                self.unitlength,
                self.unitwidth,
                self.unitheight,
                self._extra,
            ) = values(source)
            if type(v := self.unitprice) is not Decimal:
                self.unitprice = read_decimal(v)
            filled.append(self)
        return filled

    @staticmethod
    def _give(rows: Iterable[RatesItem], structs: Structs, plain: list[Any]) -> list[Any]:
        make, other = structs.kind, structs.other
        given: list[Any] = []
        v: Any
        for row in rows:
            if row.__class__ is not RatesItem or row._extra:
                refuse()
            values = (
                row.sku,
                row.name,
                row.quantity,
                v
                if (v := row.unitprice) is UNSET or (type(v) is Decimal and v.is_finite())
                else write_decimal(v),
                row.unitweight,
                row.unitlength,
                row.unitwidth,
                row.unitheight,
            )
            plain += other(values)
            given.append(make(*values))
        return given
