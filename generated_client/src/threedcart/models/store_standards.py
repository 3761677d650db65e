# Generated from the API document with sha256
# e577de9f4e8cd4dfdced364198407bc4881ad4fdbd7c199adde419f95e715841
# Do not edit: change the document and run `make regenerate`.
"""Time zone and currency of the store."""

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

__all__ = ["StoreStandards"]


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
        (
            "StoreTimeZone",
            "CurrencySymbol",
            "DecimalPlacesOnPrice",
            "CurrencyCode",
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
                self.store_time_zone,
                self.currency_symbol,
                self.decimal_places_on_price,
                self.currency_code,
                self._extra,
            ) = values(source)
            filled.append(self)
        return filled

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
