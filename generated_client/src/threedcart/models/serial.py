# Generated from the API document with sha256
# e577de9f4e8cd4dfdced364198407bc4881ad4fdbd7c199adde419f95e715841
# Do not edit: change the document and run `make regenerate`.
"""A serial code given to buyers of a downloadable product."""

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

__all__ = ["Serial"]


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
        (
            "SerialID",
            "SerialUses",
            "SerialCode",
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
                self.serial_id,
                self.serial_uses,
                self.serial_code,
                self._extra,
            ) = values(source)
            filled.append(self)
        return filled

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
