# Generated from the API document; do not edit: change the document and run `make regenerate`.
"""How each message is signed."""

from __future__ import annotations

from typing import Final

from .._runtime.gateway.schemes import Exchange, Recipe

RECIPES: Final[dict[str, Recipe]] = {
    "CheckoutRequest": Recipe(
        kind="CheckoutRequest",
        model="models.checkout_request:CheckoutRequest",
        algorithm="md5",
        encoding="utf-8",
        digest="lower-hex",
        field="signature",
        parts=("randomkey", "$private_key", "orderid", "invoice", "amounttotal"),
    ),
    "CheckoutResponse": Recipe(
        kind="CheckoutResponse",
        model="models.checkout_response:CheckoutResponse",
        algorithm="md5",
        encoding="utf-8",
        digest="lower-hex",
        field="signature",
        parts=("randomkey", "$private_key", "paymenttoken", "redirecturl"),
    ),
    "CompleteOrderRequest": Recipe(
        kind="CompleteOrderRequest",
        model="models.complete_order_request:CompleteOrderRequest",
        algorithm="md5",
        encoding="utf-8",
        digest="lower-hex",
        field="signature",
        parts=("randomkey", "$private_key", "orderid", "invoice", "transactionid"),
    ),
    "CompleteOrderResponse": Recipe(
        kind="CompleteOrderResponse", model="models.complete_order_response:CompleteOrderResponse"
    ),
    "RefundRequest": Recipe(
        kind="RefundRequest",
        model="models.refund_request:RefundRequest",
        algorithm="md5",
        encoding="utf-8",
        digest="lower-hex",
        field="signature",
        parts=("randomkey", "$private_key", "orderid", "invoice", "transactionid"),
    ),
    "RefundResponse": Recipe(
        kind="RefundResponse",
        model="models.refund_response:RefundResponse",
        algorithm="md5",
        encoding="utf-8",
        digest="lower-hex",
        field="signature",
        parts=("randomkey", "$private_key", "$orderid", "$invoice", "transactionid"),
    ),
    "ReturnUrlKey": Recipe(
        kind="ReturnUrlKey",
        model="models.return_url_key:ReturnUrlKey",
        algorithm="md5",
        encoding="utf-8",
        digest="lower-hex",
        field="k",
        parts=("rk", "$domain", "$storeid", "gw"),
        wire="query",
    ),
}

EXCHANGES: Final[dict[str, Exchange]] = {
    "checkout": Exchange(name="checkout", request="CheckoutRequest", answer="CheckoutResponse"),
    "notification": Exchange(
        name="notification", request="CompleteOrderRequest", answer="CompleteOrderResponse"
    ),
    "refund": Exchange(name="refund", request="RefundRequest", answer="RefundResponse"),
}
