# Generated from the API document with sha256
# e577de9f4e8cd4dfdced364198407bc4881ad4fdbd7c199adde419f95e715841
# Do not edit: change the document and run `make regenerate`.
"""The shipping methods on offer."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, ClassVar, Self

from attrs import define as _define

from .._runtime.layout import Layout, Structs
from .._runtime.model import (
    Model,
    Values,
    blend,
    give_rows,
    read_models,
    refuse,
    take_rows,
    write_extra,
    write_models,
)
from .._runtime.sentinel import UNSET, Unset

__all__ = ["RatesResponse"]

_BLANK: dict[str, Any] = dict.fromkeys(
    ("shippingmethods",),
    UNSET,
)


@_define(repr=False, kw_only=True)
class RatesResponse(Model):
    """The shipping methods on offer.

    See Rates, in The vendor's sample shipping service:
    https://github.com/3dcart/3dcartSampleCustomShippingServiceApp

    Confidence: medium.
    """

    shippingmethods: list[RatesMethod] | Unset = UNSET

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Read a decoded JSON object; what has an unexpected shape is kept as it is."""
        self = cls.__new__(cls)
        self._extra = None
        self._in_list = False
        d = src if len(src) == 1 else blend(self, src, _BLANK)
        v: Any
        while True:
            try:
                v = d["shippingmethods"]
                self.shippingmethods = read_models(RatesMethod.from_dict, v) if v else v
                return self
            except KeyError:  # as many members as fields, but not the same ones
                if d is not src:
                    raise
                d = blend(self, src, _BLANK)

    def to_dict(self) -> dict[str, Any]:
        """The fields that are set, and the unknown ones, under their wire names."""
        d: dict[str, Any] = {}
        v: Any
        if (v := self.shippingmethods) is not UNSET:
            d["shippingmethods"] = write_models(v) if v else v
        if self._extra:
            write_extra(d, self._extra)
        return d

    _layout: ClassVar[Layout] = Layout(
        _BLANK,
        rows=lambda: {
            "shippingmethods": RatesMethod,
        },
        made=("shippingmethods",),
    )

    @classmethod
    def _take_over(cls, structs: Iterable[Any], values: Values) -> list[Self]:
        rows: list[Self] = []
        v: Any
        for struct in structs:
            self = cls.__new__(cls)
            self._extra = None
            self._in_list = False
            (self.shippingmethods,) = values(struct)
            if v := self.shippingmethods:
                self.shippingmethods = take_rows(RatesMethod, v, values)
            rows.append(self)
        return rows

    @staticmethod
    def _give(rows: Iterable[RatesResponse], structs: Structs, plain: list[Any]) -> list[Any]:
        make, other = structs.kind, structs.other
        given: list[Any] = []
        for row in rows:
            if row.__class__ is not RatesResponse or row._extra:
                refuse()
            values = (give_rows(RatesMethod, row.shippingmethods, plain),)
            plain += other(values)
            given.append(make(*values))
        return given


# At the bottom, so that models may refer to each other.
from .rates_method import RatesMethod
