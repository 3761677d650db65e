# Generated from the API document with sha256
# e577de9f4e8cd4dfdced364198407bc4881ad4fdbd7c199adde419f95e715841
# Do not edit: change the document and run `make regenerate`.
"""The answer to countonly."""

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

__all__ = ["CountResult"]

_BLANK: dict[str, Any] = dict.fromkeys(
    ("TotalCount",),
    UNSET,
)


@_define(repr=False, kw_only=True)
class CountResult(Model):
    """The answer to countonly.

    See Retrieve a list of CRM tickets, in CRM (v1):
    https://apirest.3dcart.com/v1/crm/index.html

    Confidence: medium.
    """

    total_count: int | Unset = UNSET
    """Number of matching rows."""

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Read a decoded JSON object; what has an unexpected shape is kept as it is."""
        self = cls.__new__(cls)
        self._extra = None
        self._in_list = False
        d = src if len(src) == 1 else blend(self, src, _BLANK)
        while True:
            try:
                self.total_count = d["TotalCount"]
                return self
            except KeyError:  # as many members as fields, but not the same ones
                if d is not src:
                    raise
                d = blend(self, src, _BLANK)

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
        _BLANK,
    )

    @classmethod
    def _take_over(cls, structs: Iterable[Any], values: Values) -> list[Self]:
        rows: list[Self] = []
        for struct in structs:
            self = cls.__new__(cls)
            self._extra = None
            self._in_list = False
            (self.total_count,) = values(struct)
            rows.append(self)
        return rows

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
