# Generated from the API document; do not edit: change the document and run `make regenerate`.
"""The model PaymentToken."""

from __future__ import annotations

from datetime import datetime

from .._runtime.codec.fields import date_field, field
from .._runtime.codec.model import Row

__all__ = ["PaymentToken"]


class PaymentToken(Row[int], key="payment_token_id"):
    """A customer's means of payment, stored at a payment gateway. It holds the gateway's profile
    numbers and the last digits, never a card number.

    See PaymentToken, in Object definitions (v1):
    https://apirest.3dcart.com/v1/object-definitions/index.html
    """

    payment_token_id: int | None = field("PaymentTokenID")
    """Identity of the token. Assigned by the store; ignored on create. Order.PaymentTokenID refers
    to it. Identifies the row.
    """
    customer_id: int | None = field("CustomerID")
    """Customer the token belongs to."""
    order_id: int | None = field("OrderID")
    """Order the token was made with."""
    customer_profile_id: str | None = field("CustomerProfileID")
    """The payment gateway's number of the customer. At most 50 characters."""
    payment_profile_id: str | None = field("PaymentProfileID")
    """The payment gateway's number of the means of payment. At most 50 characters."""
    card_last_4: int | None = field("CardLast4")
    """Last four digits of the card, as a number, so leading zeros are lost."""
    card_exp_month: int | None = field("CardExpMonth")
    """Month the card expires."""
    card_exp_year: int | None = field("CardExpYear")
    """Year the card expires."""
    billing_payment_method_id: int | None = field("BillingPaymentMethodID")
    """Identity of the payment method. A number here, numeric text in Order."""
    last_update: datetime | None = date_field("LastUpdate", "store-date-time")
    """When the token was last written. Set by the store on every write. Set by the server on every
    write.
    """
    gateway_name: str | None = field("GatewayName")
    """Name of the payment gateway. At most 50 characters."""
    gateway_id: int | None = field("GatewayID")
    """The store's number of the payment gateway."""
