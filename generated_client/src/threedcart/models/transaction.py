# Generated from the API document; do not edit: change the document and run `make regenerate`.
"""The model Transaction."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from .._runtime.codec.fields import date_field, decimal_field, field
from .._runtime.codec.model import Row

__all__ = ["Transaction"]


class Transaction(Row[int], key="transaction_index_id"):
    """A payment transaction of an order, as the payment gateway reported it.

    See Transaction, in Object definitions (v1):
    https://apirest.3dcart.com/v1/object-definitions/index.html
    """

    transaction_index_id: int | None = field("TransactionIndexID")
    """Identity of the transaction. Assigned by the store; ignored on create. Identifies the row."""
    order_id: int | None = field("OrderID")
    """Order the transaction belongs to."""
    transaction_id: str | None = field("TransactionID")
    """The payment gateway's own number of the transaction. At most 50 characters."""
    transaction_date_time: datetime | None = date_field("TransactionDateTime", "store-date-time")
    """When the transaction took place. Set by the store if absent. Set by the server when the row
    is created, unless given.
    """
    transaction_type: str | None = field("TransactionType")
    """Kind of transaction. Sale and CBA were recorded. At most 10 characters."""
    transaction_method: str | None = field("TransactionMethod")
    """Name of the payment method. At most 255 characters."""
    transaction_amount: Decimal | None = decimal_field("TransactionAmount")
    """How much was paid or given back, in the store's currency."""
    transaction_approval: str | None = field("TransactionApproval")
    """Approval code of the payment gateway. At most 50 characters."""
    transaction_reference: str | None = field("TransactionReference")
    """Reference of the payment gateway. At most 255 characters."""
    transaction_gateway_id: int | None = field("TransactionGatewayID")
    """The store's number of the payment gateway."""
    transaction_cvv2: str | None = field("TransactionCVV2", secret=True)
    """Result of checking the card's verification code. At most 255 characters. Left out of repr
    and logs.
    """
    transaction_avs: str | None = field("TransactionAVS")
    """Result of checking the card holder's address. At most 255 characters."""
    transaction_response_text: str | None = field("TransactionResponseText")
    """Text the payment gateway answered. At most 65535 characters."""
    transaction_response_code: str | None = field("TransactionResponseCode")
    """Code the payment gateway answered. At most 50 characters."""
    transaction_captured: int | None = field("TransactionCaptured")
    """Whether the payment was captured: 0 or 1."""

    if TYPE_CHECKING:  # the constructor takes an amount as an int or as text, too

        def __init__(
            self,
            *,
            transaction_index_id: int | None = None,
            order_id: int | None = None,
            transaction_id: str | None = None,
            transaction_date_time: datetime | None = None,
            transaction_type: str | None = None,
            transaction_method: str | None = None,
            transaction_amount: Decimal | int | str | None = None,
            transaction_approval: str | None = None,
            transaction_reference: str | None = None,
            transaction_gateway_id: int | None = None,
            transaction_cvv2: str | None = None,
            transaction_avs: str | None = None,
            transaction_response_text: str | None = None,
            transaction_response_code: str | None = None,
            transaction_captured: int | None = None,
            additional_properties: Mapping[str, Any] = ...,
        ) -> None: ...
