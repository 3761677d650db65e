# Generated from the API document with sha256
# e577de9f4e8cd4dfdced364198407bc4881ad4fdbd7c199adde419f95e715841
# Do not edit: change the document and run `make regenerate`.
"""A text kept for answering tickets. Needs store platform version 7.2.2 or later."""

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

__all__ = ["CrmSavedReply"]


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
        (
            "Id",
            "Title",
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
                self.id,
                self.title,
                self.message,
                self._extra,
            ) = values(source)
            filled.append(self)
        return filled

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
