# Generated from the API document with sha256
# e577de9f4e8cd4dfdced364198407bc4881ad4fdbd7c199adde419f95e715841
# Do not edit: change the document and run `make regenerate`.
"""A choice in one option set of the product put into a cart."""

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

__all__ = ["CartItemOption"]


@_define(repr=False, kw_only=True)
class CartItemOption(Model):
    """A choice in one option set of the product put into a cart.

    See CartItemOption, in Object definitions (v1):
    https://apirest.3dcart.com/v1/object-definitions/index.html
    """

    option_set_id: int | None | Unset = UNSET
    """The option set: OptionSet.OptionSetID."""
    option_id: int | None | Unset = UNSET
    """The option chosen in it: Options.OptionID."""
    option_value: str | None | Unset = UNSET
    """What the shopper typed, for option sets that take text. Options has a price under the same
    name.
    """

    def to_dict(self) -> dict[str, Any]:
        """The fields that are set, and the unknown ones, under their wire names."""
        d: dict[str, Any] = {}
        v: Any
        if (v := self.option_set_id) is not UNSET:
            d["OptionSetID"] = v
        if (v := self.option_id) is not UNSET:
            d["OptionID"] = v
        if (v := self.option_value) is not UNSET:
            d["OptionValue"] = v
        if self._extra:
            write_extra(d, self._extra)
        return d

    _layout: ClassVar[Layout] = Layout(
        (
            "OptionSetID",
            "OptionID",
            "OptionValue",
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
                self.option_set_id,
                self.option_id,
                self.option_value,
                self._extra,
            ) = values(source)
            filled.append(self)
        return filled

    @staticmethod
    def _give(rows: Iterable[CartItemOption], structs: Structs, plain: list[Any]) -> list[Any]:
        make, other = structs.kind, structs.other
        given: list[Any] = []
        for row in rows:
            if row.__class__ is not CartItemOption or row._extra:
                refuse()
            values = (
                row.option_set_id,
                row.option_id,
                row.option_value,
            )
            plain += other(values)
            given.append(make(*values))
        return given
