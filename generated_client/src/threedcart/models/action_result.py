# Generated from the API document with sha256
# e577de9f4e8cd4dfdced364198407bc4881ad4fdbd7c199adde419f95e715841
# Do not edit: change the document and run `make regenerate`.
"""What a write did to one row."""

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

__all__ = ["ActionResult"]

_BLANK: dict[str, Any] = dict.fromkeys(
    (
        "Key",
        "Value",
        "Status",
        "Message",
    ),
    UNSET,
)


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

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Read a decoded JSON object; what has an unexpected shape is kept as it is."""
        self = cls.__new__(cls)
        self._extra = None
        self._in_list = False
        d = src if len(src) == 4 else blend(self, src, _BLANK)
        while True:
            try:
                self.key = d["Key"]
                self.value = d["Value"]
                self.status = d["Status"]
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
                self.key,
                self.value,
                self.status,
                self.message,
            ) = values(struct)
            rows.append(self)
        return rows

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
