# Generated from the API document with sha256
# e577de9f4e8cd4dfdced364198407bc4881ad4fdbd7c199adde419f95e715841
# Do not edit: change the document and run `make regenerate`.
"""A file attached to a message of a ticket. Only its name and date travel; the API carries no
content.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define as _define

from .._runtime.codec.dates import (
    WireDatetime,
    give_date_time,
    read_store_date_time,
    write_store_date_time,
)
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

__all__ = ["CrmFile"]


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
        (
            "FileId",
            "FileName",
            "DateCreated",
            "IsAdminUploaded",
        ),
        made=("DateCreated",),
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
                self.file_id,
                self.file_name,
                self.date_created,
                self.is_admin_uploaded,
                self._extra,
            ) = values(source)
            if isinstance(v := self.date_created, str):
                self.date_created = read_store_date_time(v)
            filled.append(self)
        return filled

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
