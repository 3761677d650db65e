# Generated from the API document with sha256
# e577de9f4e8cd4dfdced364198407bc4881ad4fdbd7c199adde419f95e715841
# Do not edit: change the document and run `make regenerate`.
"""A payment transaction of an order, as the payment gateway reported it."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from decimal import Decimal
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define as _define
from attrs import field as _field

from .._runtime.codec.dates import (
    WireDatetime,
    give_date_time,
    read_store_date_time,
    write_store_date_time,
)
from .._runtime.codec.decimals import read_decimal, write_decimal
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

__all__ = ["Transaction"]


@_define(repr=False, kw_only=True)
class Transaction(Model):
    """A payment transaction of an order, as the payment gateway reported it.

    See Transaction, in Object definitions (v1):
    https://apirest.3dcart.com/v1/object-definitions/index.html
    """

    transaction_index_id: int | None | Unset = UNSET
    """Identity of the transaction. Assigned by the store; ignored on create. Identifies the row."""
    order_id: int | None | Unset = UNSET
    """Order the transaction belongs to."""
    transaction_id: str | None | Unset = UNSET
    """The payment gateway's own number of the transaction. At most 50 characters."""
    transaction_date_time: datetime | str | None | Unset = UNSET
    """When the transaction took place. Set by the store if absent. Set by the server when the row
    is created, unless given.
    """
    transaction_type: str | None | Unset = UNSET
    """Kind of transaction. Sale and CBA were recorded. At most 10 characters."""
    transaction_method: str | None | Unset = UNSET
    """Name of the payment method. At most 255 characters."""
    transaction_amount: Decimal | None | Unset = UNSET
    """Amount of the transaction."""
    transaction_approval: str | None | Unset = UNSET
    """Approval code of the payment gateway. At most 50 characters."""
    transaction_reference: str | None | Unset = UNSET
    """Reference of the payment gateway. At most 255 characters."""
    transaction_gateway_id: int | None | Unset = UNSET
    """The store's number of the payment gateway."""
    transaction_cvv2: str | None | Unset = _field(default=UNSET, repr=False)
    """Result of checking the card's verification code. At most 255 characters. Left out of repr
    and logs.
    """
    transaction_avs: str | None | Unset = UNSET
    """Result of checking the card holder's address. At most 255 characters."""
    transaction_response_text: str | None | Unset = UNSET
    """Text the payment gateway answered. At most 65535 characters."""
    transaction_response_code: str | None | Unset = UNSET
    """Code the payment gateway answered. At most 50 characters."""
    transaction_captured: int | None | Unset = UNSET
    """Whether the payment was captured: 0 or 1."""

    def to_dict(self) -> dict[str, Any]:
        """The fields that are set, and the unknown ones, under their wire names."""
        d: dict[str, Any] = {}
        v: Any
        if (v := self.transaction_index_id) is not UNSET:
            d["TransactionIndexID"] = v
        if (v := self.order_id) is not UNSET:
            d["OrderID"] = v
        if (v := self.transaction_id) is not UNSET:
            d["TransactionID"] = v
        if (v := self.transaction_date_time) is not UNSET:
            d["TransactionDateTime"] = write_store_date_time(v) if v else v
        if (v := self.transaction_type) is not UNSET:
            d["TransactionType"] = v
        if (v := self.transaction_method) is not UNSET:
            d["TransactionMethod"] = v
        if (v := self.transaction_amount) is not UNSET:
            d["TransactionAmount"] = v if type(v) is Decimal else write_decimal(v)
        if (v := self.transaction_approval) is not UNSET:
            d["TransactionApproval"] = v
        if (v := self.transaction_reference) is not UNSET:
            d["TransactionReference"] = v
        if (v := self.transaction_gateway_id) is not UNSET:
            d["TransactionGatewayID"] = v
        if (v := self.transaction_cvv2) is not UNSET:
            d["TransactionCVV2"] = v
        if (v := self.transaction_avs) is not UNSET:
            d["TransactionAVS"] = v
        if (v := self.transaction_response_text) is not UNSET:
            d["TransactionResponseText"] = v
        if (v := self.transaction_response_code) is not UNSET:
            d["TransactionResponseCode"] = v
        if (v := self.transaction_captured) is not UNSET:
            d["TransactionCaptured"] = v
        if self._extra:
            write_extra(d, self._extra)
        return d

    _layout: ClassVar[Layout] = Layout(
        (
            "TransactionIndexID",
            "OrderID",
            "TransactionID",
            "TransactionDateTime",
            "TransactionType",
            "TransactionMethod",
            "TransactionAmount",
            "TransactionApproval",
            "TransactionReference",
            "TransactionGatewayID",
            "TransactionCVV2",
            "TransactionAVS",
            "TransactionResponseText",
            "TransactionResponseCode",
            "TransactionCaptured",
        ),
        made=(
            "TransactionDateTime",
            "TransactionAmount",
        ),
    )

    @classmethod
    def _fill(cls, sources: Iterable[Any], values: Values, rows: RowReader) -> list[Self]:
        new = cls.__new__
        filled: list[Self] = []
        v: Any
        for source in sources:
            self = new(cls)
            self._in_list = False
            (
                self.transaction_index_id,
                self.order_id,
                self.transaction_id,
                self.transaction_date_time,
                self.transaction_type,
                self.transaction_method,
                self.transaction_amount,
                self.transaction_approval,
                self.transaction_reference,
                self.transaction_gateway_id,
                self.transaction_cvv2,
                self.transaction_avs,
                self.transaction_response_text,
                self.transaction_response_code,
                self.transaction_captured,
                self._extra,
            ) = values(source)
            if isinstance(v := self.transaction_date_time, str):
                self.transaction_date_time = read_store_date_time(v)
            if type(v := self.transaction_amount) is not Decimal:
                self.transaction_amount = read_decimal(v)
            filled.append(self)
        return filled

    @staticmethod
    def _give(rows: Iterable[Transaction], structs: Structs, plain: list[Any]) -> list[Any]:
        make, other = structs.kind, structs.other
        given: list[Any] = []
        v: Any
        for row in rows:
            if row.__class__ is not Transaction or row._extra:
                refuse()
            values = (
                row.transaction_index_id,
                row.order_id,
                row.transaction_id,
                v.text
                if type(v := row.transaction_date_time) is WireDatetime
                else give_date_time(v),
                row.transaction_type,
                row.transaction_method,
                v
                if (v := row.transaction_amount) is UNSET or (type(v) is Decimal and v.is_finite())
                else write_decimal(v),
                row.transaction_approval,
                row.transaction_reference,
                row.transaction_gateway_id,
                row.transaction_cvv2,
                row.transaction_avs,
                row.transaction_response_text,
                row.transaction_response_code,
                row.transaction_captured,
            )
            plain += other(values)
            given.append(make(*values))
        return given
