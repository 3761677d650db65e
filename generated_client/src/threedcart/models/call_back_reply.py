# Generated from the API document with sha256
# e577de9f4e8cd4dfdced364198407bc4881ad4fdbd7c199adde419f95e715841
# Do not edit: change the document and run `make regenerate`.
"""What the application may answer."""

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

__all__ = ["CallBackReply"]

_BLANK: dict[str, Any] = dict.fromkeys(
    ("PostBackURL",),
    UNSET,
)


@_define(repr=False, kw_only=True)
class CallBackReply(Model):
    """What the application may answer.

    See CallBackURL, in Getting started (v1):
    https://apirest.3dcart.com/v1/getting-started/index.html
    """

    post_back_url: str | Unset = UNSET
    """Opened for the merchant in a window of its own."""

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Read a decoded JSON object; what has an unexpected shape is kept as it is."""
        self = cls.__new__(cls)
        self._extra = None
        self._in_list = False
        d = src if len(src) == 1 else blend(self, src, _BLANK)
        while True:
            try:
                self.post_back_url = d["PostBackURL"]
                return self
            except KeyError:  # as many members as fields, but not the same ones
                if d is not src:
                    raise
                d = blend(self, src, _BLANK)

    def to_dict(self) -> dict[str, Any]:
        """The fields that are set, and the unknown ones, under their wire names."""
        d: dict[str, Any] = {}
        v: Any
        if (v := self.post_back_url) is not UNSET:
            d["PostBackURL"] = v
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
            (self.post_back_url,) = values(struct)
            rows.append(self)
        return rows

    @staticmethod
    def _give(rows: Iterable[CallBackReply], structs: Structs, plain: list[Any]) -> list[Any]:
        make, other = structs.kind, structs.other
        given: list[Any] = []
        for row in rows:
            if row.__class__ is not CallBackReply or row._extra:
                refuse()
            values = (row.post_back_url,)
            plain += other(values)
            given.append(make(*values))
        return given
