# Generated from the API document with sha256
# e577de9f4e8cd4dfdced364198407bc4881ad4fdbd7c199adde419f95e715841
# Do not edit: change the document and run `make regenerate`.
"""A file attached to a message of a ticket. Only its name and date travel; the API carries no
content.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import Any, ClassVar, Self

from attrs import define as _define

from .._runtime.dates import (
    WireDatetime,
    give_date_time,
    read_store_date_time,
    write_store_date_time,
)
from .._runtime.layout import Layout, Structs
from .._runtime.model import (
    Model,
    Values,
    blend,
    refuse,
    write_extra,
)
from .._runtime.sentinel import UNSET, Unset

__all__ = ["CrmFile"]

_BLANK: dict[str, Any] = dict.fromkeys(
    (
        "FileId",
        "FileName",
        "DateCreated",
        "IsAdminUploaded",
    ),
    UNSET,
)


@_define(repr=False, kw_only=True)
class CrmFile(Model):
    """A file attached to a message of a ticket. Only its name and date travel; the API carries no
    content.

    See CrmFile, in Object definitions (v1):
    https://apirest.3dcart.com/v1/object-definitions/index.html
    """

    file_id: int | None | Unset = UNSET
    """Identity of the file. Assigned by the store; ignored on create. Identifies the row."""
    file_name: str | None | Unset = UNSET
    """Name of the file. At most 255 characters."""
    date_created: datetime | str | None | Unset = UNSET
    """When the file was attached. Set by the store if absent. Set by the server when the row is
    created, unless given.
        """
    is_admin_uploaded: bool | None | Unset = UNSET
    """Whether an administrator of the store attached it, rather than the customer."""

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Read a decoded JSON object; what has an unexpected shape is kept as it is."""
        self = cls.__new__(cls)
        self._extra = None
        self._in_list = False
        d = src if len(src) == 4 else blend(self, src, _BLANK)
        v: Any
        while True:
            try:
                self.file_id = d["FileId"]
                self.file_name = d["FileName"]
                v = d["DateCreated"]
                self.date_created = read_store_date_time(v) if v else v
                self.is_admin_uploaded = d["IsAdminUploaded"]
                return self
            except KeyError:  # as many members as fields, but not the same ones
                if d is not src:
                    raise
                d = blend(self, src, _BLANK)

    def to_dict(self) -> dict[str, Any]:
        """The fields that are set, and the unknown ones, under their wire names."""
        d: dict[str, Any] = {}
        v: Any
        if (v := self.file_id) is not UNSET:
            d["FileId"] = v
        if (v := self.file_name) is not UNSET:
            d["FileName"] = v
        if (v := self.date_created) is not UNSET:
            d["DateCreated"] = write_store_date_time(v) if v else v
        if (v := self.is_admin_uploaded) is not UNSET:
            d["IsAdminUploaded"] = v
        if self._extra:
            write_extra(d, self._extra)
        return d

    _layout: ClassVar[Layout] = Layout(
        _BLANK,
        made=("DateCreated",),
    )

    @classmethod
    def _take_over(cls, structs: Iterable[Any], values: Values) -> list[Self]:
        rows: list[Self] = []
        v: Any
        for struct in structs:
            self = cls.__new__(cls)
            self._extra = None
            self._in_list = False
            (
                self.file_id,
                self.file_name,
                self.date_created,
                self.is_admin_uploaded,
            ) = values(struct)
            if v := self.date_created:
                self.date_created = read_store_date_time(v)
            rows.append(self)
        return rows

    @staticmethod
    def _give(rows: Iterable[CrmFile], structs: Structs, plain: list[Any]) -> list[Any]:
        make, other = structs.kind, structs.other
        given: list[Any] = []
        v: Any
        for row in rows:
            if row.__class__ is not CrmFile or row._extra:
                refuse()
            values = (
                row.file_id,
                row.file_name,
                v.text if type(v := row.date_created) is WireDatetime else give_date_time(v),
                row.is_admin_uploaded,
            )
            plain += other(values)
            given.append(make(*values))
        return given
