# Generated from the API document with sha256
# e577de9f4e8cd4dfdced364198407bc4881ad4fdbd7c199adde419f95e715841
# Do not edit: change the document and run `make regenerate`.
"""Time zone and currency of the store."""

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

__all__ = ["StoreStandards"]

_BLANK: dict[str, Any] = dict.fromkeys(
    (
        "StoreTimeZone",
        "CurrencySymbol",
        "DecimalPlacesOnPrice",
        "CurrencyCode",
    ),
    UNSET,
)


@_define(repr=False, kw_only=True)
class StoreStandards(Model):
    """Time zone and currency of the store.

    See StoreStandards, in Object definitions (v1):
    https://apirest.3dcart.com/v1/object-definitions/index.html
    """

    store_time_zone: str | None | Unset = UNSET
    """Time zone that the times of all other objects are local to. The spelling is undocumented. At
    most 250 characters.
        """
    currency_symbol: str | None | Unset = UNSET
    """Symbol before or after prices. At most 10 characters."""
    decimal_places_on_price: str | None | Unset = UNSET
    """Decimal places of prices, as text. At most 250 characters."""
    currency_code: str | None | Unset = UNSET
    """ISO 4217 code of the currency. At most 3 characters."""

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Read a decoded JSON object; what has an unexpected shape is kept as it is."""
        self = cls.__new__(cls)
        self._extra = None
        self._in_list = False
        d = src if len(src) == 4 else blend(self, src, _BLANK)
        while True:
            try:
                self.store_time_zone = d["StoreTimeZone"]
                self.currency_symbol = d["CurrencySymbol"]
                self.decimal_places_on_price = d["DecimalPlacesOnPrice"]
                self.currency_code = d["CurrencyCode"]
                return self
            except KeyError:  # as many members as fields, but not the same ones
                if d is not src:
                    raise
                d = blend(self, src, _BLANK)

    def to_dict(self) -> dict[str, Any]:
        """The fields that are set, and the unknown ones, under their wire names."""
        d: dict[str, Any] = {}
        v: Any
        if (v := self.store_time_zone) is not UNSET:
            d["StoreTimeZone"] = v
        if (v := self.currency_symbol) is not UNSET:
            d["CurrencySymbol"] = v
        if (v := self.decimal_places_on_price) is not UNSET:
            d["DecimalPlacesOnPrice"] = v
        if (v := self.currency_code) is not UNSET:
            d["CurrencyCode"] = v
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
                self.store_time_zone,
                self.currency_symbol,
                self.decimal_places_on_price,
                self.currency_code,
            ) = values(struct)
            rows.append(self)
        return rows

    @staticmethod
    def _give(rows: Iterable[StoreStandards], structs: Structs, plain: list[Any]) -> list[Any]:
        make, other = structs.kind, structs.other
        given: list[Any] = []
        for row in rows:
            if row.__class__ is not StoreStandards or row._extra:
                refuse()
            values = (
                row.store_time_zone,
                row.currency_symbol,
                row.decimal_places_on_price,
                row.currency_code,
            )
            plain += other(values)
            given.append(make(*values))
        return given
