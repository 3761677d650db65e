# Generated from the API document with sha256
# e577de9f4e8cd4dfdced364198407bc4881ad4fdbd7c199adde419f95e715841
# Do not edit: change the document and run `make regenerate`.
"""The shipping methods on offer."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define as _define

from .._runtime.codec.layout import Layout, Values
from .._runtime.codec.model import (
    Model,
    RowReader,
    give_rows,
    refuse,
    write_extra,
    write_models,
)
from .._runtime.codec.sentinel import UNSET, Unset

if TYPE_CHECKING:
    from .._runtime.codec.structs import Structs

__all__ = ["RatesResponse"]


@_define(repr=False, kw_only=True)
class RatesResponse(Model):
    """The shipping methods on offer.

    See Rates, in The vendor's sample shipping service:
    https://github.com/3dcart/3dcartSampleCustomShippingServiceApp

    Confidence: medium.
    """

    shippingmethods: list[RatesMethod] | Unset = UNSET

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
        ("shippingmethods",),
        rows=lambda: {
            "shippingmethods": RatesMethod,
        },
        made=("shippingmethods",),
    )

    @classmethod
    def _fill(cls, sources: Iterable[Any], values: Values, rows: RowReader) -> list[Self]:
        new = cls.__new__
        filled: list[Self] = []
        for source in sources:
            self = new(cls)
            self._in_list = False
            (
                self.shippingmethods,
                self._extra,
            ) = values(source)
            self.shippingmethods = rows(RatesMethod, self.shippingmethods)
            filled.append(self)
        return filled

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
