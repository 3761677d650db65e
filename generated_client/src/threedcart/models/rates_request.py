# Generated from the API document with sha256
# e577de9f4e8cd4dfdced364198407bc4881ad4fdbd7c199adde419f95e715841
# Do not edit: change the document and run `make regenerate`.
"""An order under way, for which shipping rates are wanted."""

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
    give_rows,
    read_model,
    refuse,
    write_any,
    write_extra,
    write_models,
)
from .._runtime.codec.sentinel import UNSET, Unset

if TYPE_CHECKING:
    from .._runtime.codec.structs import Structs

__all__ = ["RatesRequest"]


@_define(repr=False, kw_only=True)
class RatesRequest(Model):
    """An order under way, for which shipping rates are wanted.

    See Rates, in The vendor's sample shipping service:
    https://github.com/3dcart/3dcartSampleCustomShippingServiceApp

    Confidence: medium.
    """

    orderid: int | Unset = UNSET
    """The store's number of the order."""
    weightunit: str | Unset = UNSET
    """Unit of the weights."""
    measurementunit: str | Unset = UNSET
    """Unit of length, width and height."""
    totalitems: int | Unset = UNSET
    """Number of items."""
    totalweight: int | Unset = UNSET
    """Weight of all items."""
    orderamount: Decimal | Unset = UNSET
    """Value of the order in the store's currency."""
    shippingfrom: RatesAddress | Unset = UNSET
    shippingto: RatesAddress | Unset = UNSET
    items: list[RatesItem] | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        """The fields that are set, and the unknown ones, under their wire names."""
        d: dict[str, Any] = {}
        v: Any
        if (v := self.orderid) is not UNSET:
            d["orderid"] = v
        if (v := self.weightunit) is not UNSET:
            d["weightunit"] = v
        if (v := self.measurementunit) is not UNSET:
            d["measurementunit"] = v
        if (v := self.totalitems) is not UNSET:
            d["totalitems"] = v
        if (v := self.totalweight) is not UNSET:
            d["totalweight"] = v
        if (v := self.orderamount) is not UNSET:
            d["orderamount"] = v if type(v) is Decimal else write_decimal(v)
        if (v := self.shippingfrom) is not UNSET:
            d["shippingfrom"] = write_any(v) if v else v
        if (v := self.shippingto) is not UNSET:
            d["shippingto"] = write_any(v) if v else v
        if (v := self.items) is not UNSET:
            d["items"] = write_models(v) if v else v
        if self._extra:
            write_extra(d, self._extra)
        return d

    _layout: ClassVar[Layout] = Layout(
        (
            "orderid",
            "weightunit",
            "measurementunit",
            "totalitems",
            "totalweight",
            "orderamount",
            "shippingfrom",
            "shippingto",
            "items",
        ),
        rows=lambda: {
            "items": RatesItem,
        },
        made=(
            "orderamount",
            "shippingfrom",
            "shippingto",
            "items",
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
                self.orderid,
                self.weightunit,
                self.measurementunit,
                self.totalitems,
                self.totalweight,
                self.orderamount,
                self.shippingfrom,
                self.shippingto,
                self.items,
                self._extra,
            ) = values(source)
            if type(v := self.orderamount) is not Decimal:
                self.orderamount = read_decimal(v)
            if v := self.shippingfrom:
                self.shippingfrom = read_model(RatesAddress.from_dict, v)
            if v := self.shippingto:
                self.shippingto = read_model(RatesAddress.from_dict, v)
            self.items = rows(RatesItem, self.items)
            filled.append(self)
        return filled

    @staticmethod
    def _give(rows: Iterable[RatesRequest], structs: Structs, plain: list[Any]) -> list[Any]:
        make, other = structs.kind, structs.other
        given: list[Any] = []
        v: Any
        for row in rows:
            if row.__class__ is not RatesRequest or row._extra:
                refuse()
            values = (
                row.orderid,
                row.weightunit,
                row.measurementunit,
                row.totalitems,
                row.totalweight,
                v
                if (v := row.orderamount) is UNSET or (type(v) is Decimal and v.is_finite())
                else write_decimal(v),
                write_any(v) if (v := row.shippingfrom) else v,
                write_any(v) if (v := row.shippingto) else v,
                give_rows(RatesItem, row.items, plain),
            )
            plain += other(values)
            given.append(make(*values))
        return given


# At the bottom, so that models may refer to each other.
from .rates_address import RatesAddress
from .rates_item import RatesItem
