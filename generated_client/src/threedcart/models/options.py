# Generated from the API document with sha256
# e577de9f4e8cd4dfdced364198407bc4881ad4fdbd7c199adde419f95e715841
# Do not edit: change the document and run `make regenerate`.
"""One option of an option set, such as one size. One object is one option."""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define as _define

from .._runtime.codec.decimals import read_decimal, write_decimal
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

__all__ = ["Options"]


@_define(repr=False, kw_only=True)
class Options(Model):
    """One option of an option set, such as one size. One object is one option.

    See Options, in Object definitions (v1):
    https://apirest.3dcart.com/v1/object-definitions/index.html
    """

    option_id: int | None | Unset = UNSET
    """Identity of the option. Assigned by the store; ignored on create. Identifies the row."""
    option_name: str | None | Unset = UNSET
    """Name of the option, shown to the buyer. At most 255 characters."""
    option_selected: bool | None | Unset = UNSET
    """Whether the option is chosen to begin with."""
    option_hide: bool | None | Unset = UNSET
    """Whether the option is hidden."""
    option_value: Decimal | None | Unset = UNSET
    """What the option adds to the price. CartItemOption has text under the same name."""
    option_part_number: str | None | Unset = UNSET
    """Part number of the option. At most 50 characters."""
    option_sorting: Decimal | None | Unset = UNSET
    """Place of the option among the others."""
    option_image_path: str | None | Unset = UNSET
    """Image of the option. At most 255 characters."""
    option_bundle_catalog_id: int | None | Unset = UNSET
    """Product the option brings along: ProductSKU.CatalogID."""
    option_bundle_quantity: int | None | Unset = UNSET
    """How many of that product."""

    def to_dict(self) -> dict[str, Any]:
        """The fields that are set, and the unknown ones, under their wire names."""
        d: dict[str, Any] = {}
        v: Any
        if (v := self.option_id) is not UNSET:
            d["OptionID"] = v
        if (v := self.option_name) is not UNSET:
            d["OptionName"] = v
        if (v := self.option_selected) is not UNSET:
            d["OptionSelected"] = v
        if (v := self.option_hide) is not UNSET:
            d["OptionHide"] = v
        if (v := self.option_value) is not UNSET:
            d["OptionValue"] = v if type(v) is Decimal else write_decimal(v)
        if (v := self.option_part_number) is not UNSET:
            d["OptionPartNumber"] = v
        if (v := self.option_sorting) is not UNSET:
            d["OptionSorting"] = v if type(v) is Decimal else write_decimal(v)
        if (v := self.option_image_path) is not UNSET:
            d["OptionImagePath"] = v
        if (v := self.option_bundle_catalog_id) is not UNSET:
            d["OptionBundleCatalogId"] = v
        if (v := self.option_bundle_quantity) is not UNSET:
            d["OptionBundleQuantity"] = v
        if self._extra:
            write_extra(d, self._extra)
        return d

    _layout: ClassVar[Layout] = Layout(
        (
            "OptionID",
            "OptionName",
            "OptionSelected",
            "OptionHide",
            "OptionValue",
            "OptionPartNumber",
            "OptionSorting",
            "OptionImagePath",
            "OptionBundleCatalogId",
            "OptionBundleQuantity",
        ),
        made=(
            "OptionValue",
            "OptionSorting",
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
                self.option_id,
                self.option_name,
                self.option_selected,
                self.option_hide,
                self.option_value,
                self.option_part_number,
                self.option_sorting,
                self.option_image_path,
                self.option_bundle_catalog_id,
                self.option_bundle_quantity,
                self._extra,
            ) = values(source)
            if type(v := self.option_value) is not Decimal:
                self.option_value = read_decimal(v)
            if type(v := self.option_sorting) is not Decimal:
                self.option_sorting = read_decimal(v)
            filled.append(self)
        return filled

    @staticmethod
    def _give(rows: Iterable[Options], structs: Structs, plain: list[Any]) -> list[Any]:
        make, other = structs.kind, structs.other
        given: list[Any] = []
        v: Any
        for row in rows:
            if row.__class__ is not Options or row._extra:
                refuse()
            values = (
                row.option_id,
                row.option_name,
                row.option_selected,
                row.option_hide,
                v
                if (v := row.option_value) is UNSET or (type(v) is Decimal and v.is_finite())
                else write_decimal(v),
                row.option_part_number,
                v
                if (v := row.option_sorting) is UNSET or (type(v) is Decimal and v.is_finite())
                else write_decimal(v),
                row.option_image_path,
                row.option_bundle_catalog_id,
                row.option_bundle_quantity,
            )
            plain += other(values)
            given.append(make(*values))
        return given
