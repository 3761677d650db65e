# Generated from the API document with sha256
# e577de9f4e8cd4dfdced364198407bc4881ad4fdbd7c199adde419f95e715841
# Do not edit: change the document and run `make regenerate`.
"""A status a ticket can have. Statuses can be read and updated only."""

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

__all__ = ["CrmStatus"]


@_define(repr=False, kw_only=True)
class CrmStatus(Model):
    """A status a ticket can have. Statuses can be read and updated only.

    See CrmStatus, in Object definitions (v1):
    https://apirest.3dcart.com/v1/object-definitions/index.html
    """

    id: int | None | Unset = UNSET
    """Identity of the row, which the path takes. Not the number tickets hold. Identifies the row."""
    status_id: int | None | Unset = UNSET
    """The number tickets hold in CRM.StatusID."""
    status_name: str | None | Unset = UNSET
    """Name of the status. At most 50 characters."""

    def to_dict(self) -> dict[str, Any]:
        """The fields that are set, and the unknown ones, under their wire names."""
        d: dict[str, Any] = {}
        v: Any
        if (v := self.id) is not UNSET:
            d["Id"] = v
        if (v := self.status_id) is not UNSET:
            d["StatusId"] = v
        if (v := self.status_name) is not UNSET:
            d["StatusName"] = v
        if self._extra:
            write_extra(d, self._extra)
        return d

    _layout: ClassVar[Layout] = Layout(
        (
            "Id",
            "StatusId",
            "StatusName",
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
                self.id,
                self.status_id,
                self.status_name,
                self._extra,
            ) = values(source)
            filled.append(self)
        return filled

    @staticmethod
    def _give(rows: Iterable[CrmStatus], structs: Structs, plain: list[Any]) -> list[Any]:
        make, other = structs.kind, structs.other
        given: list[Any] = []
        for row in rows:
            if row.__class__ is not CrmStatus or row._extra:
                refuse()
            values = (
                row.id,
                row.status_id,
                row.status_name,
            )
            plain += other(values)
            given.append(make(*values))
        return given
