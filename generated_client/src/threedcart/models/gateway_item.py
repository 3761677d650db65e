# Generated from the API document with sha256
# e577de9f4e8cd4dfdced364198407bc4881ad4fdbd7c199adde419f95e715841
# Do not edit: change the document and run `make regenerate`.
"""An item bought. Real names carry HTML, the options after a br element."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, ClassVar, Self

from attrs import define as _define

from .._runtime.layout import Layout, Structs
from .._runtime.model import (
    Model,
    Values,
    blend,
    refuse,
    write_extra,
)
from .._runtime.sentinel import UNSET, Unset

__all__ = ["GatewayItem"]

_BLANK: dict[str, Any] = dict.fromkeys(
    (
        "itemid",
        "itemname",
        "unitprice",
        "quantity",
    ),
    UNSET,
)


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

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Read a decoded JSON object; what has an unexpected shape is kept as it is."""
        self = cls.__new__(cls)
        self._extra = None
        self._in_list = False
        d = src if len(src) == 4 else blend(self, src, _BLANK)
        while True:
            try:
                self.itemid = d["itemid"]
                self.itemname = d["itemname"]
                self.unitprice = d["unitprice"]
                self.quantity = d["quantity"]
                return self
            except KeyError:  # as many members as fields, but not the same ones
                if d is not src:
                    raise
                d = blend(self, src, _BLANK)

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
        _BLANK,
    )

    @classmethod
    def _take_over(cls, structs: Iterable[Any], values: Values) -> list[Self]:
        rows: list[Self] = []
        for struct in structs:
            self = cls.__new__(cls)
            self._extra = None
            self._in_list = False
            (
                self.itemid,
                self.itemname,
                self.unitprice,
                self.quantity,
            ) = values(struct)
            rows.append(self)
        return rows

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
