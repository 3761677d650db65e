# Generated from the API document with sha256
# e577de9f4e8cd4dfdced364198407bc4881ad4fdbd7c199adde419f95e715841
# Do not edit: change the document and run `make regenerate`.
"""The gateway's answer to a RefundRequest. Its signature covers the request's orderid and invoice,
which it does not repeat.
"""

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

__all__ = ["RefundResponse"]


@_define(repr=False, kw_only=True)
class RefundResponse(Model):
    """The gateway's answer to a RefundRequest. Its signature covers the request's orderid and
    invoice, which it does not repeat.

    See RefundResponse object, in Examples (v2):
    https://apirest.3dcart.com/v2/examples/index.html
    """

    approved: Literal[0, 1] | int | Unset = UNSET
    """1 when the refund was made."""
    transactionid: str | Unset = UNSET
    """The gateway's number of the refund, which is the one signed; empty when refused."""
    errorcode: str | Unset = UNSET
    """Code of the error."""
    errormessage: str | Unset = UNSET
    """Text of the error."""
    randomkey: str | Unset = UNSET
    """Random text that salts the signature."""
    signature: str | Unset = UNSET
    """See x-signature."""

    def to_dict(self) -> dict[str, Any]:
        """The fields that are set, and the unknown ones, under their wire names."""
        d: dict[str, Any] = {}
        v: Any
        if (v := self.approved) is not UNSET:
            d["approved"] = v
        if (v := self.transactionid) is not UNSET:
            d["transactionid"] = v
        if (v := self.errorcode) is not UNSET:
            d["errorcode"] = v
        if (v := self.errormessage) is not UNSET:
            d["errormessage"] = v
        if (v := self.randomkey) is not UNSET:
            d["randomkey"] = v
        if (v := self.signature) is not UNSET:
            d["signature"] = v
        if self._extra:
            write_extra(d, self._extra)
        return d

    _layout: ClassVar[Layout] = Layout(
        (
            "approved",
            "transactionid",
            "errorcode",
            "errormessage",
            "randomkey",
            "signature",
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
                self.approved,
                self.transactionid,
                self.errorcode,
                self.errormessage,
                self.randomkey,
                self.signature,
                self._extra,
            ) = values(source)
            filled.append(self)
        return filled

    @staticmethod
    def _give(rows: Iterable[RefundResponse], structs: Structs, plain: list[Any]) -> list[Any]:
        make, other = structs.kind, structs.other
        given: list[Any] = []
        for row in rows:
            if row.__class__ is not RefundResponse or row._extra:
                refuse()
            values = (
                row.approved,
                row.transactionid,
                row.errorcode,
                row.errormessage,
                row.randomkey,
                row.signature,
            )
            plain += other(values)
            given.append(make(*values))
        return given
