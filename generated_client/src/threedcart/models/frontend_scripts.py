# Generated from the API document with sha256
# e577de9f4e8cd4dfdced364198407bc4881ad4fdbd7c199adde419f95e715841
# Do not edit: change the document and run `make regenerate`.
"""A script put into every page of the storefront. One object is one script."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from typing import TYPE_CHECKING, Any, ClassVar, Literal, Self

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

__all__ = ["FrontendScripts"]


@_define(repr=False, kw_only=True)
class FrontendScripts(Model):
    """A script put into every page of the storefront. One object is one script.

    See FrontendScripts, in Object definitions (v1):
    https://apirest.3dcart.com/v1/object-definitions/index.html
    """

    frontend_script_id: int | None | Unset = UNSET
    """Identity of the script. Assigned by the store; ignored on create. Identifies the row."""
    placement: Literal["HEAD", "BODY"] | str | None | Unset = UNSET
    """HEAD or BODY; the script goes in just before that element's closing tag. At most 50
    characters.
    """
    code: str | None | Unset = UNSET
    """The HTML to insert, script element included. At most 65535 characters."""
    date_created: datetime | str | None | Unset = UNSET
    """When the script was created. Set by the store if absent. Set by the server when the row is
    created, unless given.
    """
    last_update: datetime | str | None | Unset = UNSET
    """When the script was last written. Set by the store on every write. Set by the server on
    every write.
    """

    def to_dict(self) -> dict[str, Any]:
        """The fields that are set, and the unknown ones, under their wire names."""
        d: dict[str, Any] = {}
        v: Any
        if (v := self.frontend_script_id) is not UNSET:
            d["FrontendScriptID"] = v
        if (v := self.placement) is not UNSET:
            d["Placement"] = v
        if (v := self.code) is not UNSET:
            d["Code"] = v
        if (v := self.date_created) is not UNSET:
            d["DateCreated"] = write_store_date_time(v) if v else v
        if (v := self.last_update) is not UNSET:
            d["LastUpdate"] = write_store_date_time(v) if v else v
        if self._extra:
            write_extra(d, self._extra)
        return d

    _layout: ClassVar[Layout] = Layout(
        (
            "FrontendScriptID",
            "Placement",
            "Code",
            "DateCreated",
            "LastUpdate",
        ),
        made=(
            "DateCreated",
            "LastUpdate",
        ),
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
                self.frontend_script_id,
                self.placement,
                self.code,
                self.date_created,
                self.last_update,
                self._extra,
            ) = values(source)
            if isinstance(v := self.date_created, str):
                self.date_created = read_store_date_time(v)
            if isinstance(v := self.last_update, str):
                self.last_update = read_store_date_time(v)
            filled.append(self)
        return filled

    @staticmethod
    def _give(rows: Iterable[FrontendScripts], structs: Structs, plain: list[Any]) -> list[Any]:
        make, other = structs.kind, structs.other
        given: list[Any] = []
        v: Any
        for row in rows:
            if row.__class__ is not FrontendScripts or row._extra:
                refuse()
            values = (
                row.frontend_script_id,
                row.placement,
                row.code,
                v.text if type(v := row.date_created) is WireDatetime else give_date_time(v),
                v.text if type(v := row.last_update) is WireDatetime else give_date_time(v),
            )
            plain += other(values)
            given.append(make(*values))
        return given
