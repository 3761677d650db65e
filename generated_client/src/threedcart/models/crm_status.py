# Generated from the API document with sha256
# e577de9f4e8cd4dfdced364198407bc4881ad4fdbd7c199adde419f95e715841
# Do not edit: change the document and run `make regenerate`.
"""A status a ticket can have. Statuses can be read and updated only."""

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

__all__ = ["CrmStatus"]

_BLANK: dict[str, Any] = dict.fromkeys(
    (
        "Id",
        "StatusId",
        "StatusName",
    ),
    UNSET,
)


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

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Read a decoded JSON object; what has an unexpected shape is kept as it is."""
        self = cls.__new__(cls)
        self._extra = None
        self._in_list = False
        d = src if len(src) == 3 else blend(self, src, _BLANK)
        while True:
            try:
                self.id = d["Id"]
                self.status_id = d["StatusId"]
                self.status_name = d["StatusName"]
                return self
            except KeyError:  # as many members as fields, but not the same ones
                if d is not src:
                    raise
                d = blend(self, src, _BLANK)

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
                self.id,
                self.status_id,
                self.status_name,
            ) = values(struct)
            rows.append(self)
        return rows

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
