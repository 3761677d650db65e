# Generated from the API document with sha256
# e577de9f4e8cd4dfdced364198407bc4881ad4fdbd7c199adde419f95e715841
# Do not edit: change the document and run `make regenerate`.
"""The gateway's word to the store that a payment was made or failed."""

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

__all__ = ["CompleteOrderRequest"]


@_define(repr=False, kw_only=True)
class CompleteOrderRequest(Model):
    """The gateway's word to the store that a payment was made or failed.

    See Sale Confirmation Request/CompleteOrderRequest object, in Examples (v2):
    https://apirest.3dcart.com/v2/examples/index.html
    """

    orderid: int | Unset = UNSET
    """orderid of the CheckoutRequest."""
    invoice: str | Unset = UNSET
    """invoice of the CheckoutRequest."""
    amount: int | Unset = UNSET
    """Amount paid in cents."""
    approved: Literal[0, 1] | int | Unset = UNSET
    """1 when the payment was made."""
    transactionid: str | Unset = UNSET
    """The gateway's own number of the transaction."""
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
        if (v := self.orderid) is not UNSET:
            d["orderid"] = v
        if (v := self.invoice) is not UNSET:
            d["invoice"] = v
        if (v := self.amount) is not UNSET:
            d["amount"] = v
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
            "orderid",
            "invoice",
            "amount",
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
                self.orderid,
                self.invoice,
                self.amount,
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
    def _give(
        rows: Iterable[CompleteOrderRequest], structs: Structs, plain: list[Any]
    ) -> list[Any]:
        make, other = structs.kind, structs.other
        given: list[Any] = []
        for row in rows:
            if row.__class__ is not CompleteOrderRequest or row._extra:
                refuse()
            values = (
                row.orderid,
                row.invoice,
                row.amount,
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
