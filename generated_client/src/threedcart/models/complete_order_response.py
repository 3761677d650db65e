# Generated from the API document with sha256
# e577de9f4e8cd4dfdced364198407bc4881ad4fdbd7c199adde419f95e715841
# Do not edit: change the document and run `make regenerate`.
"""The store's answer to a CompleteOrderRequest. It is not signed."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, ClassVar, Literal, Self

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

__all__ = ["CompleteOrderResponse"]

_BLANK: dict[str, Any] = dict.fromkeys(
    (
        "processed",
        "errorcode",
        "errormessage",
    ),
    UNSET,
)


@_define(repr=False, kw_only=True)
class CompleteOrderResponse(Model):
    """The store's answer to a CompleteOrderRequest. It is not signed.

    See Sale Confirmation Response/CompleteOrderResponse object, in Examples (v2):
    https://apirest.3dcart.com/v2/examples/index.html
    """

    processed: Literal[0, 1] | int | Unset = UNSET
    """1 when the store has taken the payment in."""
    errorcode: str | Unset = UNSET
    """Code of the error when processed is 0."""
    errormessage: str | Unset = UNSET
    """Text of the error when processed is 0."""

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Read a decoded JSON object; what has an unexpected shape is kept as it is."""
        self = cls.__new__(cls)
        self._extra = None
        self._in_list = False
        d = src if len(src) == 3 else blend(self, src, _BLANK)
        while True:
            try:
                self.processed = d["processed"]
                self.errorcode = d["errorcode"]
                self.errormessage = d["errormessage"]
                return self
            except KeyError:  # as many members as fields, but not the same ones
                if d is not src:
                    raise
                d = blend(self, src, _BLANK)

    def to_dict(self) -> dict[str, Any]:
        """The fields that are set, and the unknown ones, under their wire names."""
        d: dict[str, Any] = {}
        v: Any
        if (v := self.processed) is not UNSET:
            d["processed"] = v
        if (v := self.errorcode) is not UNSET:
            d["errorcode"] = v
        if (v := self.errormessage) is not UNSET:
            d["errormessage"] = v
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
                self.processed,
                self.errorcode,
                self.errormessage,
            ) = values(struct)
            rows.append(self)
        return rows

    @staticmethod
    def _give(
        rows: Iterable[CompleteOrderResponse], structs: Structs, plain: list[Any]
    ) -> list[Any]:
        make, other = structs.kind, structs.other
        given: list[Any] = []
        for row in rows:
            if row.__class__ is not CompleteOrderResponse or row._extra:
                refuse()
            values = (
                row.processed,
                row.errorcode,
                row.errormessage,
            )
            plain += other(values)
            given.append(make(*values))
        return given
