"""Void and refund: the merchant asks the gateway to give a payment back."""

from __future__ import annotations

import secrets
from collections.abc import Iterator
from contextlib import contextmanager

from .. import jsontext
from ..problems import Refusal
from ..rows import Row
from ..settings import GatewaySettings
from ..store import Store
from ..tables import Held, Tables
from . import payment, statuses
from .money import cents, units
from .orders import invoice


def open_amount(order: Row) -> int:
    """What is paid and not given back yet, in cents."""
    return sum(
        cents(row.get("TransactionAmount")) * (1 if row.get("TransactionType") == "Sale" else -1)
        for row in order.get("TransactionList") or ()
        if row.get("TransactionType") in ("Sale", "Void")
    )


@contextmanager
def alone(store: Store, order_id: int) -> Iterator[None]:
    """One refund of an order at a time: what is left of its payment is open until the answer."""
    if order_id in store.running.refunding:
        raise Refusal(
            409, "A refund of this order is under way; look at it again when it is answered."
        )
    store.running.refunding.add(order_id)
    try:
        yield
    finally:
        store.running.refunding.discard(order_id)


def ask(store: Store, order: Row, amount: int, settings: GatewaySettings) -> bytes:
    """The signed RefundRequest for `amount` cents of an order; Refusal when there is nothing."""
    from threedcart import gateway

    sale = _sale(order)
    left = open_amount(order)
    if sale is None or left <= 0:
        raise Refusal(400, "The order has no payment that could be given back.")
    if not 0 < amount <= left:
        raise Refusal(400, f"Give back between 0.01 and {units(left)}.")
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
    return bytes(gateway.dump(gateway.sign(request, store.settings.keys.private_key)))


def take_in(store: Store, asked: bytes, answer: bytes) -> str:
    """The gateway's answer to a request, noted on the order; what to tell the merchant.

    Refusal when the answer is not the gateway's or says no: nothing is given back then. The order
    is looked at again, since others may have changed it while the gateway was asked.
    """
    request: Row = jsontext.decode(asked)
    with store.tables.writing():
        held = store.tables.find(store.plan.resources["orders"], request["orderid"])
        sale = _sale(held.document) if held else None
        if held is None or sale is None or sale["TransactionID"] != request["transactionid"]:
            raise Refusal(
                409, "The order's payment is gone since the gateway was asked; look there."
            )
        message = _verified(store, request, answer)
        refusal = _note(store.tables, held, request["amounttotal"], message)
    if refusal is not None:
        raise refusal
    return f"{units(request['amounttotal'])} was given back."


def _note(tables: Tables, held: Held, amount: int, message: Row) -> Refusal | None:
    """What the merchant is to be told when the gateway said no, which is kept all the same."""
    order = held.document
    if message.get("approved") != 1:
        reason = message.get("errormessage") or message.get("errorcode") or "no reason given"
        payment.comment(order, f"Refund refused: {reason}")
        payment.save_order(tables, held)
        return Refusal(400, f"The gateway refused: {reason}")
    number = str(message.get("transactionid") or "")
    payment.add_transaction(tables, order, "Void", number, amount, "Approved")
    if open_amount(order) == 0:
        order["OrderStatusID"] = statuses.number_of(tables.plan, statuses.CANCELLED)
    payment.save_order(tables, held)
    return None


def _verified(store: Store, request: Row, answer: bytes) -> Row:
    from threedcart import gateway
    from threedcart.errors import ThreeDCartError

    context = {name: request[name] for name in ("orderid", "invoice")}
    try:
        message: Row = gateway.verify(
            "RefundResponse", answer, store.settings.keys.private_key, context=context
        ).to_dict()
    except ThreeDCartError as error:
        raise Refusal(400, f"The gateway's answer is not to be trusted: {error}") from None
    read: Row = store.plan.message_leniency.row(store.plan.shapes.named("RefundResponse"), message)
    return read


def _sale(order: Row) -> Row | None:
    sales = (
        row for row in order.get("TransactionList") or () if row.get("TransactionType") == "Sale"
    )
    return next(sales, None)
