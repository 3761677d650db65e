# Generated from the API document with sha256
# e577de9f4e8cd4dfdced364198407bc4881ad4fdbd7c199adde419f95e715841
# Do not edit: change the document and run `make regenerate`.
"""A script put into every page of the storefront. One object is one script."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import Any, ClassVar, Literal, Self

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

__all__ = ["FrontendScripts"]

_BLANK: dict[str, Any] = dict.fromkeys(
    (
        "FrontendScriptID",
        "Placement",
        "Code",
        "DateCreated",
        "LastUpdate",
    ),
    UNSET,
)


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

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Read a decoded JSON object; what has an unexpected shape is kept as it is."""
        self = cls.__new__(cls)
        self._extra = None
        self._in_list = False
        d = src if len(src) == 5 else blend(self, src, _BLANK)
        v: Any
        while True:
            try:
                self.frontend_script_id = d["FrontendScriptID"]
                self.placement = d["Placement"]
                self.code = d["Code"]
                v = d["DateCreated"]
                self.date_created = read_store_date_time(v) if v else v
                v = d["LastUpdate"]
                self.last_update = read_store_date_time(v) if v else v
                return self
            except KeyError:  # as many members as fields, but not the same ones
                if d is not src:
                    raise
                d = blend(self, src, _BLANK)

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
        _BLANK,
        made=(
            "DateCreated",
            "LastUpdate",
        ),
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
                self.frontend_script_id,
                self.placement,
                self.code,
                self.date_created,
                self.last_update,
            ) = values(struct)
            if v := self.date_created:
                self.date_created = read_store_date_time(v)
            if v := self.last_update:
                self.last_update = read_store_date_time(v)
            rows.append(self)
        return rows

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
