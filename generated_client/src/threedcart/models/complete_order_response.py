# Generated from the API document with sha256
# e577de9f4e8cd4dfdced364198407bc4881ad4fdbd7c199adde419f95e715841
# Do not edit: change the document and run `make regenerate`.
"""The store's answer to a CompleteOrderRequest. It is not signed."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any, ClassVar, Literal, Self

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

__all__ = ["CompleteOrderResponse"]


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
        (
            "processed",
            "errorcode",
            "errormessage",
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
                self.processed,
                self.errorcode,
                self.errormessage,
                self._extra,
            ) = values(source)
            filled.append(self)
        return filled

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
