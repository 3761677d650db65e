# Generated from the API document; do not edit: change the document and run `make regenerate`.
"""How each message is signed."""

from __future__ import annotations

from typing import Final

from .._runtime.gateway.signatures import Gateway, MessagePair, SignatureScheme
from ..models.checkout_request import CheckoutRequest
from ..models.checkout_response import CheckoutResponse
from ..models.complete_order_request import CompleteOrderRequest
from ..models.complete_order_response import CompleteOrderResponse
from ..models.refund_request import RefundRequest
from ..models.refund_response import RefundResponse
from ..models.return_url_key import ReturnUrlKey

SCHEMES: Final[dict[str, SignatureScheme]] = {
    "CheckoutRequest": SignatureScheme(
        kind="CheckoutRequest",
        model=CheckoutRequest,
        algorithm="md5",
        encoding="utf-8",
        digest="lower-hex",
        field="signature",
        parts=("randomkey", "$private_key", "orderid", "invoice", "amounttotal"),
    ),
    "CheckoutResponse": SignatureScheme(
        kind="CheckoutResponse",
        model=CheckoutResponse,
        algorithm="md5",
        encoding="utf-8",
        digest="lower-hex",
        field="signature",
        parts=("randomkey", "$private_key", "paymenttoken", "redirecturl"),
    ),
    "CompleteOrderRequest": SignatureScheme(
        kind="CompleteOrderRequest",
        model=CompleteOrderRequest,
        algorithm="md5",
        encoding="utf-8",
        digest="lower-hex",
        field="signature",
        parts=("randomkey", "$private_key", "orderid", "invoice", "transactionid"),
    ),
    "CompleteOrderResponse": SignatureScheme(
        kind="CompleteOrderResponse", model=CompleteOrderResponse
    ),
    "RefundRequest": SignatureScheme(
        kind="RefundRequest",
        model=RefundRequest,
        algorithm="md5",
        encoding="utf-8",
        digest="lower-hex",
        field="signature",
        parts=("randomkey", "$private_key", "orderid", "invoice", "transactionid"),
    ),
    "RefundResponse": SignatureScheme(
        kind="RefundResponse",
        model=RefundResponse,
        algorithm="md5",
        encoding="utf-8",
        digest="lower-hex",
        field="signature",
        parts=("randomkey", "$private_key", "$orderid", "$invoice", "transactionid"),
    ),
    "ReturnUrlKey": SignatureScheme(
        kind="ReturnUrlKey",
        model=ReturnUrlKey,
        algorithm="md5",
        encoding="utf-8",
        digest="lower-hex",
        field="k",
        parts=("rk", "$domain", "$storeid", "gw"),
        wire="query",
    ),
}

MESSAGE_PAIRS: Final[dict[str, MessagePair]] = {
    "checkout": MessagePair(name="checkout", request="CheckoutRequest", answer="CheckoutResponse"),
    "notification": MessagePair(
        name="notification", request="CompleteOrderRequest", answer="CompleteOrderResponse"
    ),
    "refund": MessagePair(name="refund", request="RefundRequest", answer="RefundResponse"),
}

GATEWAY: Final = Gateway(SCHEMES, MESSAGE_PAIRS)
"""The messages as one object, for code that is told the kind at run time."""
