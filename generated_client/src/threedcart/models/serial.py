# Generated from the API document with sha256
# e577de9f4e8cd4dfdced364198407bc4881ad4fdbd7c199adde419f95e715841
# Do not edit: change the document and run `make regenerate`.
"""A serial code given to buyers of a downloadable product."""

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

__all__ = ["Serial"]

_BLANK: dict[str, Any] = dict.fromkeys(
    (
        "SerialID",
        "SerialUses",
        "SerialCode",
    ),
    UNSET,
)


@_define(repr=False, kw_only=True)
class Serial(Model):
    """A serial code given to buyers of a downloadable product.

    See Serial, in Object definitions (v1):
    https://apirest.3dcart.com/v1/object-definitions/index.html
    """

    serial_id: int | None | Unset = UNSET
    """Identity of the serial code. Assigned by the store; ignored on create. Identifies the row."""
    serial_uses: int | None | Unset = UNSET
    """How often the code has been given out."""
    serial_code: str | None | Unset = UNSET
    """The code. At most 255 characters."""

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Read a decoded JSON object; what has an unexpected shape is kept as it is."""
        self = cls.__new__(cls)
        self._extra = None
        self._in_list = False
        d = src if len(src) == 3 else blend(self, src, _BLANK)
        while True:
            try:
                self.serial_id = d["SerialID"]
                self.serial_uses = d["SerialUses"]
                self.serial_code = d["SerialCode"]
                return self
            except KeyError:  # as many members as fields, but not the same ones
                if d is not src:
                    raise
                d = blend(self, src, _BLANK)

    def to_dict(self) -> dict[str, Any]:
        """The fields that are set, and the unknown ones, under their wire names."""
        d: dict[str, Any] = {}
        v: Any
        if (v := self.serial_id) is not UNSET:
            d["SerialID"] = v
        if (v := self.serial_uses) is not UNSET:
            d["SerialUses"] = v
        if (v := self.serial_code) is not UNSET:
            d["SerialCode"] = v
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
                self.serial_id,
                self.serial_uses,
                self.serial_code,
            ) = values(struct)
            rows.append(self)
        return rows

    @staticmethod
    def _give(rows: Iterable[Serial], structs: Structs, plain: list[Any]) -> list[Any]:
        make, other = structs.kind, structs.other
        given: list[Any] = []
        for row in rows:
            if row.__class__ is not Serial or row._extra:
                refuse()
            values = (
                row.serial_id,
                row.serial_uses,
                row.serial_code,
            )
            plain += other(values)
            given.append(make(*values))
        return given
