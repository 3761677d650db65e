# Generated from the API document with sha256
# e577de9f4e8cd4dfdced364198407bc4881ad4fdbd7c199adde419f95e715841
# Do not edit: change the document and run `make regenerate`.
"""A combination of options with SKU, stock and price of its own. Create the option sets first,
read their option ids back, then send the combinations by PUT.
"""

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

__all__ = ["AdvancedOption"]


@_define(repr=False, kw_only=True)
class AdvancedOption(Model):
    """A combination of options with SKU, stock and price of its own. Create the option sets first,
    read their option ids back, then send the combinations by PUT.

    See AdvancedOption, in Object definitions (v1):
    https://apirest.3dcart.com/v1/object-definitions/index.html
    """

    advanced_option_code: str | None | Unset = UNSET
    """OptionIDs of the combination joined by hyphens in option-set order, such as 67-69. Given by
    the caller. Identifies the row. At most 50 characters.
    """
    advanced_option_sufix: str | None | Unset = UNSET
    """Text after the product's SKU that makes the SKU of the combination. Spelled with one f. At
    most 50 characters.
    """
    advanced_option_name: str | None | Unset = UNSET
    """Names of the options. At most 65535 characters."""
    advanced_option_cost: Decimal | None | Unset = UNSET
    """What one costs the merchant."""
    advanced_option_stock: int | None | Unset = UNSET
    """How many are in stock."""
    advanced_option_weight: Decimal | None | Unset = UNSET
    """Weight of one, in the store's weight unit."""
    advanced_option_price: Decimal | None | Unset = UNSET
    """Price of one."""
    advanced_option_gtin: str | None | Unset = UNSET
    """Trade item number of the combination. Recorded values are no valid GTINs, so nothing is
    checked. At most 50 characters.
    """

    def to_dict(self) -> dict[str, Any]:
        """The fields that are set, and the unknown ones, under their wire names."""
        d: dict[str, Any] = {}
        v: Any
        if (v := self.advanced_option_code) is not UNSET:
            d["AdvancedOptionCode"] = v
        if (v := self.advanced_option_sufix) is not UNSET:
            d["AdvancedOptionSufix"] = v
        if (v := self.advanced_option_name) is not UNSET:
            d["AdvancedOptionName"] = v
        if (v := self.advanced_option_cost) is not UNSET:
            d["AdvancedOptionCost"] = v if type(v) is Decimal else write_decimal(v)
        if (v := self.advanced_option_stock) is not UNSET:
            d["AdvancedOptionStock"] = v
        if (v := self.advanced_option_weight) is not UNSET:
            d["AdvancedOptionWeight"] = v if type(v) is Decimal else write_decimal(v)
        if (v := self.advanced_option_price) is not UNSET:
            d["AdvancedOptionPrice"] = v if type(v) is Decimal else write_decimal(v)
        if (v := self.advanced_option_gtin) is not UNSET:
            d["AdvancedOptionGTIN"] = v
        if self._extra:
            write_extra(d, self._extra)
        return d

    _layout: ClassVar[Layout] = Layout(
        (
            "AdvancedOptionCode",
            "AdvancedOptionSufix",
            "AdvancedOptionName",
            "AdvancedOptionCost",
            "AdvancedOptionStock",
            "AdvancedOptionWeight",
            "AdvancedOptionPrice",
            "AdvancedOptionGTIN",
        ),
        made=(
            "AdvancedOptionCost",
            "AdvancedOptionWeight",
            "AdvancedOptionPrice",
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
                self.advanced_option_code,
                self.advanced_option_sufix,
                self.advanced_option_name,
                self.advanced_option_cost,
                self.advanced_option_stock,
                self.advanced_option_weight,
                self.advanced_option_price,
                self.advanced_option_gtin,
                self._extra,
            ) = values(source)
            if type(v := self.advanced_option_cost) is not Decimal:
                self.advanced_option_cost = read_decimal(v)
            if type(v := self.advanced_option_weight) is not Decimal:
                self.advanced_option_weight = read_decimal(v)
            if type(v := self.advanced_option_price) is not Decimal:
                self.advanced_option_price = read_decimal(v)
            filled.append(self)
        return filled

    @staticmethod
    def _give(rows: Iterable[AdvancedOption], structs: Structs, plain: list[Any]) -> list[Any]:
        make, other = structs.kind, structs.other
        given: list[Any] = []
        v: Any
        for row in rows:
            if row.__class__ is not AdvancedOption or row._extra:
                refuse()
            values = (
                row.advanced_option_code,
                row.advanced_option_sufix,
                row.advanced_option_name,
                v
                if (v := row.advanced_option_cost) is UNSET
                or (type(v) is Decimal and v.is_finite())
                else write_decimal(v),
                row.advanced_option_stock,
                v
                if (v := row.advanced_option_weight) is UNSET
                or (type(v) is Decimal and v.is_finite())
                else write_decimal(v),
                v
                if (v := row.advanced_option_price) is UNSET
                or (type(v) is Decimal and v.is_finite())
                else write_decimal(v),
                row.advanced_option_gtin,
            )
            plain += other(values)
            given.append(make(*values))
        return given
