# Generated from the API document with sha256
# e577de9f4e8cd4dfdced364198407bc4881ad4fdbd7c199adde419f95e715841
# Do not edit: change the document and run `make regenerate`.
"""A set of options a buyer chooses from, such as the sizes. It belongs to a product or to a
category.
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
    give_rows,
    refuse,
    write_extra,
    write_models,
)
from .._runtime.codec.sentinel import UNSET, Unset

if TYPE_CHECKING:
    from .._runtime.codec.structs import Structs

__all__ = ["OptionSet"]


@_define(repr=False, kw_only=True)
class OptionSet(Model):
    """A set of options a buyer chooses from, such as the sizes. It belongs to a product or to a
    category.

    See OptionSet, in Object definitions (v1):
    https://apirest.3dcart.com/v1/object-definitions/index.html
    """

    option_set_id: int | None | Unset = UNSET
    """Identity of the option set. Assigned by the store; ignored on create. Identifies the row."""
    option_set_name: str | None | Unset = UNSET
    """Name of the set, shown to the buyer. At most 255 characters."""
    option_sorting: Decimal | None | Unset = UNSET
    """Place of the set among the others."""
    option_required: bool | None | Unset = UNSET
    """Whether the buyer must choose."""
    option_type: str | None | Unset = UNSET
    """How the choice is shown. Dropdown and Radio were recorded; there are others. At most 10
    characters.
    """
    option_url: str | None | Unset = UNSET
    """Address with more on the set. At most 65535 characters."""
    option_additional_information: str | None | Unset = UNSET
    """Further text shown with the set. At most 65535 characters."""
    option_size_limit: int | None | Unset = UNSET
    """Characters a buyer may type, for sets that take text."""
    option_list: list[Options] | Unset = UNSET
    """The options of the set."""

    def to_dict(self) -> dict[str, Any]:
        """The fields that are set, and the unknown ones, under their wire names."""
        d: dict[str, Any] = {}
        v: Any
        if (v := self.option_set_id) is not UNSET:
            d["OptionSetID"] = v
        if (v := self.option_set_name) is not UNSET:
            d["OptionSetName"] = v
        if (v := self.option_sorting) is not UNSET:
            d["OptionSorting"] = v if type(v) is Decimal else write_decimal(v)
        if (v := self.option_required) is not UNSET:
            d["OptionRequired"] = v
        if (v := self.option_type) is not UNSET:
            d["OptionType"] = v
        if (v := self.option_url) is not UNSET:
            d["OptionURL"] = v
        if (v := self.option_additional_information) is not UNSET:
            d["OptionAdditionalInformation"] = v
        if (v := self.option_size_limit) is not UNSET:
            d["OptionSizeLimit"] = v
        if (v := self.option_list) is not UNSET:
            d["OptionList"] = write_models(v) if v else v
        if self._extra:
            write_extra(d, self._extra)
        return d

    _layout: ClassVar[Layout] = Layout(
        (
            "OptionSetID",
            "OptionSetName",
            "OptionSorting",
            "OptionRequired",
            "OptionType",
            "OptionURL",
            "OptionAdditionalInformation",
            "OptionSizeLimit",
            "OptionList",
        ),
        rows=lambda: {
            "OptionList": Options,
        },
        made=(
            "OptionSorting",
            "OptionList",
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
                self.option_set_id,
                self.option_set_name,
                self.option_sorting,
                self.option_required,
                self.option_type,
                self.option_url,
                self.option_additional_information,
                self.option_size_limit,
                self.option_list,
                self._extra,
            ) = values(source)
            if type(v := self.option_sorting) is not Decimal:
                self.option_sorting = read_decimal(v)
            self.option_list = rows(Options, self.option_list)
            filled.append(self)
        return filled

    @staticmethod
    def _give(rows: Iterable[OptionSet], structs: Structs, plain: list[Any]) -> list[Any]:
        make, other = structs.kind, structs.other
        given: list[Any] = []
        v: Any
        for row in rows:
            if row.__class__ is not OptionSet or row._extra:
                refuse()
            values = (
                row.option_set_id,
                row.option_set_name,
                v
                if (v := row.option_sorting) is UNSET or (type(v) is Decimal and v.is_finite())
                else write_decimal(v),
                row.option_required,
                row.option_type,
                row.option_url,
                row.option_additional_information,
                row.option_size_limit,
                give_rows(Options, row.option_list, plain),
            )
            plain += other(values)
            given.append(make(*values))
        return given


# At the bottom, so that models may refer to each other.
from .options import Options
