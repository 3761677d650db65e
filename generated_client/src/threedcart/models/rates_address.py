# Generated from the API document with sha256
# e577de9f4e8cd4dfdced364198407bc4881ad4fdbd7c199adde419f95e715841
# Do not edit: change the document and run `make regenerate`.
"""Where a shipment starts or ends."""

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

__all__ = ["RatesAddress"]


@_define(repr=False, kw_only=True)
class RatesAddress(Model):
    """Where a shipment starts or ends.

    See Rates, in The vendor's sample shipping service:
    https://github.com/3dcart/3dcartSampleCustomShippingServiceApp

    Confidence: medium.
    """

    address1: str | Unset = UNSET
    """Street and number; for the destination only."""
    address2: str | Unset = UNSET
    """More of the street; for the destination only."""
    city: str | Unset = UNSET
    """City; for the destination only."""
    state: str | Unset = UNSET
    """State or province."""
    postalcode: str | Unset = UNSET
    """Postal code."""
    country: str | Unset = UNSET
    """Country."""

    def to_dict(self) -> dict[str, Any]:
        """The fields that are set, and the unknown ones, under their wire names."""
        d: dict[str, Any] = {}
        v: Any
        if (v := self.address1) is not UNSET:
            d["address1"] = v
        if (v := self.address2) is not UNSET:
            d["address2"] = v
        if (v := self.city) is not UNSET:
            d["city"] = v
        if (v := self.state) is not UNSET:
            d["state"] = v
        if (v := self.postalcode) is not UNSET:
            d["postalcode"] = v
        if (v := self.country) is not UNSET:
            d["country"] = v
        if self._extra:
            write_extra(d, self._extra)
        return d

    _layout: ClassVar[Layout] = Layout(
        (
            "address1",
            "address2",
            "city",
            "state",
            "postalcode",
            "country",
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
                self.address1,
                self.address2,
                self.city,
                self.state,
                self.postalcode,
                self.country,
                self._extra,
            ) = values(source)
            filled.append(self)
        return filled

    @staticmethod
    def _give(rows: Iterable[RatesAddress], structs: Structs, plain: list[Any]) -> list[Any]:
        make, other = structs.kind, structs.other
        given: list[Any] = []
        for row in rows:
            if row.__class__ is not RatesAddress or row._extra:
                refuse()
            values = (
                row.address1,
                row.address2,
                row.city,
                row.state,
                row.postalcode,
                row.country,
            )
            plain += other(values)
            given.append(make(*values))
        return given
