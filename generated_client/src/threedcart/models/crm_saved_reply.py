# Generated from the API document with sha256
# e577de9f4e8cd4dfdced364198407bc4881ad4fdbd7c199adde419f95e715841
# Do not edit: change the document and run `make regenerate`.
"""A text kept for answering tickets. Needs store platform version 7.2.2 or later."""

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

__all__ = ["CrmSavedReply"]

_BLANK: dict[str, Any] = dict.fromkeys(
    (
        "Id",
        "Title",
        "Message",
    ),
    UNSET,
)


@_define(repr=False, kw_only=True)
class CrmSavedReply(Model):
    """A text kept for answering tickets. Needs store platform version 7.2.2 or later.

    See CrmSavedReply, in Object definitions (v1):
    https://apirest.3dcart.com/v1/object-definitions/index.html
    """

    id: int | None | Unset = UNSET
    """Identity of the saved reply. Assigned by the store; ignored on create. Results name it
    SavedReplyID. Identifies the row.
        """
    title: str | None | Unset = UNSET
    """Title the reply is found by. At most 100 characters."""
    message: str | None | Unset = UNSET
    """Text of the reply. At most 65535 characters."""

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
                self.title = d["Title"]
                self.message = d["Message"]
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
        if (v := self.title) is not UNSET:
            d["Title"] = v
        if (v := self.message) is not UNSET:
            d["Message"] = v
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
                self.title,
                self.message,
            ) = values(struct)
            rows.append(self)
        return rows

    @staticmethod
    def _give(rows: Iterable[CrmSavedReply], structs: Structs, plain: list[Any]) -> list[Any]:
        make, other = structs.kind, structs.other
        given: list[Any] = []
        for row in rows:
            if row.__class__ is not CrmSavedReply or row._extra:
                refuse()
            values = (
                row.id,
                row.title,
                row.message,
            )
            plain += other(values)
            given.append(make(*values))
        return given
