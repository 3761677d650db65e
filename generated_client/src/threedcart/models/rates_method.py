# Generated from the API document with sha256
# e577de9f4e8cd4dfdced364198407bc4881ad4fdbd7c199adde419f95e715841
# Do not edit: change the document and run `make regenerate`.
"""A way to ship and its price."""

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

__all__ = ["RatesMethod"]

_BLANK: dict[str, Any] = dict.fromkeys(
    (
        "methodname",
        "rate",
    ),
    UNSET,
)


@_define(repr=False, kw_only=True)
class RatesMethod(Model):
    """A way to ship and its price.

    See Rates, in The vendor's sample shipping service:
    https://github.com/3dcart/3dcartSampleCustomShippingServiceApp

    Confidence: medium.
    """

    methodname: str | Unset = UNSET
    """Name shown to the shopper."""
    rate: Decimal | Unset = UNSET
    """Price in the store's currency."""

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Read a decoded JSON object; what has an unexpected shape is kept as it is."""
        self = cls.__new__(cls)
        self._extra = None
        self._in_list = False
        d = src if len(src) == 2 else blend(self, src, _BLANK)
        v: Any
        while True:
            try:
                self.methodname = d["methodname"]
                v = d["rate"]
                self.rate = v if type(v) is Decimal else read_decimal(v)
                return self
            except KeyError:  # as many members as fields, but not the same ones
                if d is not src:
                    raise
                d = blend(self, src, _BLANK)

    def to_dict(self) -> dict[str, Any]:
        """The fields that are set, and the unknown ones, under their wire names."""
        d: dict[str, Any] = {}
        v: Any
        if (v := self.methodname) is not UNSET:
            d["methodname"] = v
        if (v := self.rate) is not UNSET:
            d["rate"] = v if type(v) is Decimal else write_decimal(v)
        if self._extra:
            write_extra(d, self._extra)
        return d

    _layout: ClassVar[Layout] = Layout(
        _BLANK,
        made=("rate",),
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
                self.methodname,
                self.rate,
            ) = values(struct)
            if type(v := self.rate) is not Decimal:
                self.rate = read_decimal(v)
            rows.append(self)
        return rows

    @staticmethod
    def _give(rows: Iterable[RatesMethod], structs: Structs, plain: list[Any]) -> list[Any]:
        make, other = structs.kind, structs.other
        given: list[Any] = []
        v: Any
        for row in rows:
            if row.__class__ is not RatesMethod or row._extra:
                refuse()
            values = (
                row.methodname,
                v
                if (v := row.rate) is UNSET or (type(v) is Decimal and v.is_finite())
                else write_decimal(v),
            )
            plain += other(values)
            given.append(make(*values))
        return given
