# Generated from the API document with sha256
# e577de9f4e8cd4dfdced364198407bc4881ad4fdbd7c199adde419f95e715841
# Do not edit: change the document and run `make regenerate`.
"""A customer's means of payment, stored at a payment gateway. It holds the gateway's profile
numbers and the last digits, never a card number.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define as _define

from .._runtime.codec.dates import (
    WireDatetime,
    give_date_time,
    read_store_date_time,
    write_store_date_time,
)
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

__all__ = ["PaymentToken"]


@_define(repr=False, kw_only=True)
class PaymentToken(Model):
    """A customer's means of payment, stored at a payment gateway. It holds the gateway's profile
    numbers and the last digits, never a card number.

    See PaymentToken, in Object definitions (v1):
    https://apirest.3dcart.com/v1/object-definitions/index.html
    """

    payment_token_id: int | None | Unset = UNSET
    """Identity of the token. Assigned by the store; ignored on create. Order.PaymentTokenID refers
    to it. Identifies the row.
    """
    customer_id: int | None | Unset = UNSET
    """Customer the token belongs to."""
    order_id: int | None | Unset = UNSET
    """Order the token was made with."""
    customer_profile_id: str | None | Unset = UNSET
    """The payment gateway's number of the customer. At most 50 characters."""
    payment_profile_id: str | None | Unset = UNSET
    """The payment gateway's number of the means of payment. At most 50 characters."""
    card_last_4: int | None | Unset = UNSET
    """Last four digits of the card, as a number, so leading zeros are lost."""
    card_exp_month: int | None | Unset = UNSET
    """Month the card expires."""
    card_exp_year: int | None | Unset = UNSET
    """Year the card expires."""
    billing_payment_method_id: int | None | Unset = UNSET
    """Identity of the payment method. A number here, numeric text in Order."""
    last_update: datetime | str | None | Unset = UNSET
    """When the token was last written. Set by the store on every write. Set by the server on every
    write.
    """
    gateway_name: str | None | Unset = UNSET
    """Name of the payment gateway. At most 50 characters."""
    gateway_id: int | None | Unset = UNSET
    """The store's number of the payment gateway."""

    def to_dict(self) -> dict[str, Any]:
        """The fields that are set, and the unknown ones, under their wire names."""
        d: dict[str, Any] = {}
        v: Any
        if (v := self.payment_token_id) is not UNSET:
            d["PaymentTokenID"] = v
        if (v := self.customer_id) is not UNSET:
            d["CustomerID"] = v
        if (v := self.order_id) is not UNSET:
            d["OrderID"] = v
        if (v := self.customer_profile_id) is not UNSET:
            d["CustomerProfileID"] = v
        if (v := self.payment_profile_id) is not UNSET:
            d["PaymentProfileID"] = v
        if (v := self.card_last_4) is not UNSET:
            d["CardLast4"] = v
        if (v := self.card_exp_month) is not UNSET:
            d["CardExpMonth"] = v
        if (v := self.card_exp_year) is not UNSET:
            d["CardExpYear"] = v
        if (v := self.billing_payment_method_id) is not UNSET:
            d["BillingPaymentMethodID"] = v
        if (v := self.last_update) is not UNSET:
            d["LastUpdate"] = write_store_date_time(v) if v else v
        if (v := self.gateway_name) is not UNSET:
            d["GatewayName"] = v
        if (v := self.gateway_id) is not UNSET:
            d["GatewayID"] = v
        if self._extra:
            write_extra(d, self._extra)
        return d

    _layout: ClassVar[Layout] = Layout(
        (
            "PaymentTokenID",
            "CustomerID",
            "OrderID",
            "CustomerProfileID",
            "PaymentProfileID",
            "CardLast4",
            "CardExpMonth",
            "CardExpYear",
            "BillingPaymentMethodID",
            "LastUpdate",
            "GatewayName",
            "GatewayID",
        ),
        made=("LastUpdate",),
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
                self.payment_token_id,
                self.customer_id,
                self.order_id,
                self.customer_profile_id,
                self.payment_profile_id,
                self.card_last_4,
                self.card_exp_month,
                self.card_exp_year,
                self.billing_payment_method_id,
                self.last_update,
                self.gateway_name,
                self.gateway_id,
                self._extra,
            ) = values(source)
            if isinstance(v := self.last_update, str):
                self.last_update = read_store_date_time(v)
            filled.append(self)
        return filled

    @staticmethod
    def _give(rows: Iterable[PaymentToken], structs: Structs, plain: list[Any]) -> list[Any]:
        make, other = structs.kind, structs.other
        given: list[Any] = []
        v: Any
        for row in rows:
            if row.__class__ is not PaymentToken or row._extra:
                refuse()
            values = (
                row.payment_token_id,
                row.customer_id,
                row.order_id,
                row.customer_profile_id,
                row.payment_profile_id,
                row.card_last_4,
                row.card_exp_month,
                row.card_exp_year,
                row.billing_payment_method_id,
                v.text if type(v := row.last_update) is WireDatetime else give_date_time(v),
                row.gateway_name,
                row.gateway_id,
            )
            plain += other(values)
            given.append(make(*values))
        return given
