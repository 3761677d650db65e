# Generated from the API document with sha256
# e577de9f4e8cd4dfdced364198407bc4881ad4fdbd7c199adde419f95e715841
# Do not edit: change the document and run `make regenerate`.
"""An item bought. Real names carry HTML, the options after a br element."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define as _define

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

__all__ = ["GatewayItem"]


@_define(repr=False, kw_only=True)
class GatewayItem(Model):
    """An item bought. Real names carry HTML, the options after a br element.

    See Sale Transaction Request/CheckoutRequest object, in Examples (v2):
    https://apirest.3dcart.com/v2/examples/index.html
    """

    itemid: str | Unset = UNSET
    """The SKU."""
    itemname: str | Unset = UNSET
    """Name and options, as HTML."""
    unitprice: int | Unset = UNSET
    """Price of one in cents."""
    quantity: int | Unset = UNSET
    """How many."""

    def to_dict(self) -> dict[str, Any]:
        """The fields that are set, and the unknown ones, under their wire names."""
        d: dict[str, Any] = {}
        v: Any
        if (v := self.itemid) is not UNSET:
            d["itemid"] = v
        if (v := self.itemname) is not UNSET:
            d["itemname"] = v
        if (v := self.unitprice) is not UNSET:
            d["unitprice"] = v
        if (v := self.quantity) is not UNSET:
            d["quantity"] = v
        if self._extra:
            write_extra(d, self._extra)
        return d

    _layout: ClassVar[Layout] = Layout(
        (
            "itemid",
            "itemname",
            "unitprice",
            "quantity",
        ),
    )

    @classmethod
    def _fill(cls, sources: Iterable[Any], values: Values, rows: RowReader) -> list[Self]:
        new = cls.__new__
        filled: list[Self] = []
        for source in sources:
            self = new(cls)
            self._in_list = False
            (
                self.itemid,
                self.itemname,
                self.unitprice,
                self.quantity,
                self._extra,
            ) = values(source)
            filled.append(self)
        return filled

    @staticmethod
    def _give(rows: Iterable[GatewayItem], structs: Structs, plain: list[Any]) -> list[Any]:
        make, other = structs.kind, structs.other
        given: list[Any] = []
        for row in rows:
            if row.__class__ is not GatewayItem or row._extra:
                refuse()
            values = (
                row.itemid,
                row.itemname,
                row.unitprice,
                row.quantity,
            )
            plain += other(values)
            given.append(make(*values))
        return given
