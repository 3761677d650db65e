"""Void and refund: the merchant asks the gateway to give a payment back."""

from __future__ import annotations

import secrets

from ..problems import Refusal
from ..rows import Row
from ..services import GatewaySettings
from ..store import Store
from . import payment, statuses
from .money import cents
from .orders import invoice


def open_amount(order: Row) -> int:
    """What is paid and not given back yet, in cents."""
    return sum(
        cents(row.get("TransactionAmount")) * (1 if row.get("TransactionType") == "Sale" else -1)
        for row in order.get("TransactionList") or ()
        if row.get("TransactionType") in ("Sale", "Void")
    )


def ask(store: Store, order: Row, amount: int, settings: GatewaySettings) -> bytes:
    """The signed RefundRequest for `amount` cents of an order; Refusal when there is nothing."""
    from threedcart import gateway

    sale = _sale(order)
    left = open_amount(order)
    if sale is None or left <= 0:
        raise Refusal(400, "The order has no payment that could be given back.")
    if not 0 < amount <= left:
        raise Refusal(400, f"Give back between 0.01 and {left / 100:.2f}.")
    request = gateway.RefundRequest.from_dict(
        {
            "type": "void",
            "orderid": order["OrderID"],
            "invoice": invoice(order),
            "transactionid": sale["TransactionID"],
            "username": settings.username,
            "password": settings.password,
            "currency": settings.currency,
            "amounttotal": amount,
            "is_full_refund": amount == cents(sale["TransactionAmount"]),
            "randomkey": secrets.token_hex(16),
        }
    )
    return bytes(gateway.dump(gateway.sign(request, store.keys.private_key)))


def take_in(store: Store, order_id: int, amount: int, answer: bytes) -> str:
    """The gateway's answer, noted on the order; what to tell the merchant.

    Refusal when the answer is not the gateway's or says no: nothing is given back then.
    """
    held = store.find(store.plan.resources["orders"], order_id)
    if held is None:
        raise Refusal(404, "The order is gone.")
    order = held.document
    message = _verified(store, order, answer)
    if message.get("approved") != 1:
        reason = message.get("errormessage") or message.get("errorcode") or "no reason given"
        with store.writing():
            payment.comment(order, f"Refund refused: {reason}")
            payment.save_order(store, held)
        raise Refusal(400, f"The gateway refused: {reason}")
    with store.writing():
        number = str(message.get("transactionid") or "")
        payment.add_transaction(store, order, "Void", number, amount, "Approved")
        if open_amount(order) == 0:
            order["OrderStatusID"] = statuses.number_of(store, statuses.CANCELLED)
        payment.save_order(store, held)
    return f"{amount / 100:.2f} was given back."


def _verified(store: Store, order: Row, answer: bytes) -> Row:
    from threedcart import gateway
    from threedcart.errors import ThreeDCartError

    context = {"orderid": order["OrderID"], "invoice": invoice(order)}
    try:
        message: Row = gateway.verify(
            "RefundResponse", answer, store.keys.private_key, context=context
        ).to_dict()
    except ThreeDCartError as error:
        raise Refusal(400, f"The gateway's answer is not to be trusted: {error}") from None
    read: Row = store.message_leniency.row(store.plan.shapes.named("RefundResponse"), message)
    return read


def _sale(order: Row) -> Row | None:
    sales = (
        row for row in order.get("TransactionList") or () if row.get("TransactionType") == "Sale"
    )
    return next(sales, None)
