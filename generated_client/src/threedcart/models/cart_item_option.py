# Generated from the API document with sha256
# e577de9f4e8cd4dfdced364198407bc4881ad4fdbd7c199adde419f95e715841
# Do not edit: change the document and run `make regenerate`.
"""A choice in one option set of the product put into a cart."""

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

__all__ = ["CartItemOption"]

_BLANK: dict[str, Any] = dict.fromkeys(
    (
        "OptionSetID",
        "OptionID",
        "OptionValue",
    ),
    UNSET,
)


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

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Read a decoded JSON object; what has an unexpected shape is kept as it is."""
        self = cls.__new__(cls)
        self._extra = None
        self._in_list = False
        d = src if len(src) == 3 else blend(self, src, _BLANK)
        while True:
            try:
                self.option_set_id = d["OptionSetID"]
                self.option_id = d["OptionID"]
                self.option_value = d["OptionValue"]
                return self
            except KeyError:  # as many members as fields, but not the same ones
                if d is not src:
                    raise
                d = blend(self, src, _BLANK)

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
                self.option_set_id,
                self.option_id,
                self.option_value,
            ) = values(struct)
            rows.append(self)
        return rows

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
