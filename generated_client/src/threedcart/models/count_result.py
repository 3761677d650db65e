# Generated from the API document with sha256
# e577de9f4e8cd4dfdced364198407bc4881ad4fdbd7c199adde419f95e715841
# Do not edit: change the document and run `make regenerate`.
"""The answer to countonly."""

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

__all__ = ["CountResult"]


@_define(repr=False, kw_only=True)
class CountResult(Model):
    """The answer to countonly.

    See Retrieve a list of CRM tickets, in CRM (v1):
    https://apirest.3dcart.com/v1/crm/index.html

    Confidence: medium.
    """

    total_count: int | Unset = UNSET
    """Number of matching rows."""

    def to_dict(self) -> dict[str, Any]:
        """The fields that are set, and the unknown ones, under their wire names."""
        d: dict[str, Any] = {}
        v: Any
        if (v := self.total_count) is not UNSET:
            d["TotalCount"] = v
        if self._extra:
            write_extra(d, self._extra)
        return d

    _layout: ClassVar[Layout] = Layout(
        ("TotalCount",),
    )

    @classmethod
    def _fill(cls, sources: Iterable[Any], values: Values, rows: RowReader) -> list[Self]:
        new = cls.__new__
        filled: list[Self] = []
        for source in sources:
            self = new(cls)
            self._in_list = False
            (
                self.total_count,
                self._extra,
            ) = values(source)
            filled.append(self)
        return filled

    @staticmethod
    def _give(rows: Iterable[CountResult], structs: Structs, plain: list[Any]) -> list[Any]:
        make, other = structs.kind, structs.other
        given: list[Any] = []
        for row in rows:
            if row.__class__ is not CountResult or row._extra:
                refuse()
            values = (row.total_count,)
            plain += other(values)
            given.append(make(*values))
        return given
