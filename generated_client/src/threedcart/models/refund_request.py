# Generated from the API document with sha256
# e577de9f4e8cd4dfdced364198407bc4881ad4fdbd7c199adde419f95e715841
# Do not edit: change the document and run `make regenerate`.
"""What the store sends to the Gateway Post-Order URL when a merchant voids or refunds."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any, ClassVar, Literal, Self

from attrs import define as _define
from attrs import field as _field

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

__all__ = ["RefundRequest"]


@_define(repr=False, kw_only=True)
class RefundRequest(Model):
    """What the store sends to the Gateway Post-Order URL when a merchant voids or refunds.

    See RefundRequest object, in Examples (v2):
    https://apirest.3dcart.com/v2/examples/index.html
    """

    type_: Literal["void", "refund"] | str | Unset = UNSET
    """Kind of transaction; only void is seen."""
    orderid: int | Unset = UNSET
    """The store's number of the order."""
    invoice: str | Unset = UNSET
    """The invoice number shown to people."""
    transactionid: str | Unset = UNSET
    """The gateway's number of the payment."""
    username: str | Unset = UNSET
    """The merchant's Credential 1 at the gateway."""
    password: str | Unset = _field(default=UNSET, repr=False)
    """The merchant's Credential 2 at the gateway."""
    currency: str | Unset = UNSET
    """ISO 4217 code of the store's currency."""
    amounttotal: int | Unset = UNSET
    """Amount to give back in cents."""
    is_full_refund: bool | Unset = UNSET
    """Whether that is the whole payment."""
    randomkey: str | Unset = UNSET
    """Random text that salts the signature."""
    signature: str | Unset = UNSET
    """See x-signature."""

    def to_dict(self) -> dict[str, Any]:
        """The fields that are set, and the unknown ones, under their wire names."""
        d: dict[str, Any] = {}
        v: Any
        if (v := self.type_) is not UNSET:
            d["type"] = v
        if (v := self.orderid) is not UNSET:
            d["orderid"] = v
        if (v := self.invoice) is not UNSET:
            d["invoice"] = v
        if (v := self.transactionid) is not UNSET:
            d["transactionid"] = v
        if (v := self.username) is not UNSET:
            d["username"] = v
        if (v := self.password) is not UNSET:
            d["password"] = v
        if (v := self.currency) is not UNSET:
            d["currency"] = v
        if (v := self.amounttotal) is not UNSET:
            d["amounttotal"] = v
        if (v := self.is_full_refund) is not UNSET:
            d["is_full_refund"] = v
        if (v := self.randomkey) is not UNSET:
            d["randomkey"] = v
        if (v := self.signature) is not UNSET:
            d["signature"] = v
        if self._extra:
            write_extra(d, self._extra)
        return d

    _layout: ClassVar[Layout] = Layout(
        (
            "type",
            "orderid",
            "invoice",
            "transactionid",
            "username",
            "password",
            "currency",
            "amounttotal",
            "is_full_refund",
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
                self.type_,
                self.orderid,
                self.invoice,
                self.transactionid,
                self.username,
                self.password,
                self.currency,
                self.amounttotal,
                self.is_full_refund,
                self.randomkey,
                self.signature,
                self._extra,
            ) = values(source)
            filled.append(self)
        return filled

    @staticmethod
    def _give(rows: Iterable[RefundRequest], structs: Structs, plain: list[Any]) -> list[Any]:
        make, other = structs.kind, structs.other
        given: list[Any] = []
        for row in rows:
            if row.__class__ is not RefundRequest or row._extra:
                refuse()
            values = (
                row.type_,
                row.orderid,
                row.invoice,
                row.transactionid,
                row.username,
                row.password,
                row.currency,
                row.amounttotal,
                row.is_full_refund,
                row.randomkey,
                row.signature,
            )
            plain += other(values)
            given.append(make(*values))
        return given
