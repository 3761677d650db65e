# Generated from the API document with sha256
# e577de9f4e8cd4dfdced364198407bc4881ad4fdbd7c199adde419f95e715841
# Do not edit: change the document and run `make regenerate`.
"""The store's settings, in three parts. There is one, answered as a bare object."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define as _define

from .._runtime.codec.layout import Layout, Values
from .._runtime.codec.model import (
    Model,
    RowReader,
    read_model,
    refuse,
    write_any,
    write_extra,
)
from .._runtime.codec.sentinel import UNSET, Unset

if TYPE_CHECKING:
    from .._runtime.codec.structs import Structs

__all__ = ["StoreSettings"]


@_define(repr=False, kw_only=True)
class StoreSettings(Model):
    """The store's settings, in three parts. There is one, answered as a bare object.

    See StoreSettings, in Object definitions (v1):
    https://apirest.3dcart.com/v1/object-definitions/index.html
    """

    store_information: StoreInformation | Unset = UNSET
    """Name, addresses and logo of the store."""
    merchant_information: MerchantInformation | Unset = UNSET
    """Company behind the store, as on invoices."""
    store_standards: StoreStandards | Unset = UNSET
    """Time zone and currency."""

    def to_dict(self) -> dict[str, Any]:
        """The fields that are set, and the unknown ones, under their wire names."""
        d: dict[str, Any] = {}
        v: Any
        if (v := self.store_information) is not UNSET:
            d["StoreInformation"] = write_any(v) if v else v
        if (v := self.merchant_information) is not UNSET:
            d["MerchantInformation"] = write_any(v) if v else v
        if (v := self.store_standards) is not UNSET:
            d["StoreStandards"] = write_any(v) if v else v
        if self._extra:
            write_extra(d, self._extra)
        return d

    _layout: ClassVar[Layout] = Layout(
        (
            "StoreInformation",
            "MerchantInformation",
            "StoreStandards",
        ),
        made=(
            "StoreInformation",
            "MerchantInformation",
            "StoreStandards",
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
                self.store_information,
                self.merchant_information,
                self.store_standards,
                self._extra,
            ) = values(source)
            if v := self.store_information:
                self.store_information = read_model(StoreInformation.from_dict, v)
            if v := self.merchant_information:
                self.merchant_information = read_model(MerchantInformation.from_dict, v)
            if v := self.store_standards:
                self.store_standards = read_model(StoreStandards.from_dict, v)
            filled.append(self)
        return filled

    @staticmethod
    def _give(rows: Iterable[StoreSettings], structs: Structs, plain: list[Any]) -> list[Any]:
        make, other = structs.kind, structs.other
        given: list[Any] = []
        v: Any
        for row in rows:
            if row.__class__ is not StoreSettings or row._extra:
                refuse()
            values = (
                write_any(v) if (v := row.store_information) else v,
                write_any(v) if (v := row.merchant_information) else v,
                write_any(v) if (v := row.store_standards) else v,
            )
            plain += other(values)
            given.append(make(*values))
        return given


# At the bottom, so that models may refer to each other.
from .merchant_information import MerchantInformation
from .store_information import StoreInformation
from .store_standards import StoreStandards
