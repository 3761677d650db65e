# Generated from the API document with sha256
# e577de9f4e8cd4dfdced364198407bc4881ad4fdbd7c199adde419f95e715841
# Do not edit: change the document and run `make regenerate`.
"""Where a shipment starts or ends."""

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

__all__ = ["RatesAddress"]

_BLANK: dict[str, Any] = dict.fromkeys(
    (
        "address1",
        "address2",
        "city",
        "state",
        "postalcode",
        "country",
    ),
    UNSET,
)


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

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Read a decoded JSON object; what has an unexpected shape is kept as it is."""
        self = cls.__new__(cls)
        self._extra = None
        self._in_list = False
        d = src if len(src) == 6 else blend(self, src, _BLANK)
        while True:
            try:
                self.address1 = d["address1"]
                self.address2 = d["address2"]
                self.city = d["city"]
                self.state = d["state"]
                self.postalcode = d["postalcode"]
                self.country = d["country"]
                return self
            except KeyError:  # as many members as fields, but not the same ones
                if d is not src:
                    raise
                d = blend(self, src, _BLANK)

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
                self.address1,
                self.address2,
                self.city,
                self.state,
                self.postalcode,
                self.country,
            ) = values(struct)
            rows.append(self)
        return rows

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
