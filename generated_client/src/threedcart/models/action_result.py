# Generated from the API document with sha256
# e577de9f4e8cd4dfdced364198407bc4881ad4fdbd7c199adde419f95e715841
# Do not edit: change the document and run `make regenerate`.
"""What a write did to one row."""

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

__all__ = ["ActionResult"]


@_define(repr=False, kw_only=True)
class ActionResult(Model):
    """What a write did to one row.

    See Create a CRM ticket, in CRM (v1): https://apirest.3dcart.com/v1/crm/index.html
    """

    key: str | Unset = UNSET
    """Name of the identity in Value."""
    value: str | Unset = UNSET
    """Identity of the row."""
    status: str | Unset = UNSET
    """HTTP status of this row as text."""
    message: str | Unset = UNSET
    """What happened."""

    def to_dict(self) -> dict[str, Any]:
        """The fields that are set, and the unknown ones, under their wire names."""
        d: dict[str, Any] = {}
        v: Any
        if (v := self.key) is not UNSET:
            d["Key"] = v
        if (v := self.value) is not UNSET:
            d["Value"] = v
        if (v := self.status) is not UNSET:
            d["Status"] = v
        if (v := self.message) is not UNSET:
            d["Message"] = v
        if self._extra:
            write_extra(d, self._extra)
        return d

    _layout: ClassVar[Layout] = Layout(
        (
            "Key",
            "Value",
            "Status",
            "Message",
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
                self.key,
                self.value,
                self.status,
                self.message,
                self._extra,
            ) = values(source)
            filled.append(self)
        return filled

    @staticmethod
    def _give(rows: Iterable[ActionResult], structs: Structs, plain: list[Any]) -> list[Any]:
        make, other = structs.kind, structs.other
        given: list[Any] = []
        for row in rows:
            if row.__class__ is not ActionResult or row._extra:
                refuse()
            values = (
                row.key,
                row.value,
                row.status,
                row.message,
            )
            plain += other(values)
            given.append(make(*values))
        return given
