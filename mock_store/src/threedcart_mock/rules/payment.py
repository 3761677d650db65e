"""The store's side of the payment protocol: messages to a gateway, and its word on a payment.

A shopper checks out: the order is stored as not completed, a CheckoutRequest is signed and the
payment waits here. The gateway notifies: signature, order, invoice and amount must all agree
with what was asked, then the order is new and has its transaction. A notification that was
already taken in is answered the same again; a replayed random key for anything else is refused.
"""

from __future__ import annotations

from .. import jsontext
from ..answers import Answer
from ..calls import Call
from ..hooks import Change
from ..problems import Refusal
from ..rows import Row
from ..store import Store
from ..tables import Held, Tables
from . import statuses
from .mail import confirm
from .money import units

NEEDS = {
    **statuses.NEEDS,
    "orders": (
        "OrderID",
        "OrderStatusID",
        "OrderAmount",
        "SalesTax",
        "OrderDiscount",
        "InternalComments",
        "TransactionList.TransactionID",
        "TransactionList.TransactionType",
        "TransactionList.TransactionMethod",
        "TransactionList.TransactionAmount",
        "TransactionList.TransactionGatewayID",
        "TransactionList.TransactionResponseText",
        "TransactionList.TransactionCaptured",
    ),
}

#: Where payments under way are kept: one document an order.
TABLE = "_payments"
#: The store's number for its gateway.
GATEWAY_ID = "1"


def install(store: Store) -> None:
    for name in (statuses.NEW, statuses.NOT_COMPLETED, statuses.CANCELLED):
        statuses.number_of(store.plan, name)  # a start is the time to hear that one is missing
    store.actions["notification"] = notification
    store.refusal_styles["notification"] = unprocessed


def notification(store: Store, call: Call) -> Answer:
    """The gateway's word on a payment: 200 whatever becomes of it, processed 1 or 0."""
    from threedcart import gateway
    from threedcart.errors import ThreeDCartError

    kind = call.operation.body.shape.name if call.operation.body else ""
    try:
        gateway.verify(kind, call.raw, store.settings.keys.private_key)
    except ThreeDCartError as error:
        raise Refusal(400, f"{error}", value="signature") from None
    with store.tables.writing():
        declined = _take_in(store.tables, call.body)
    if declined is not None:
        raise declined
    return store.answers.value(call.operation, 200, {"processed": 1})


def unprocessed(store: Store, call: Call, refusal: Refusal) -> Answer:
    """A refusal as the gateway protocol says it: 200 with processed 0 and the reason."""
    body = {
        "processed": 0,
        "errorcode": refusal.value or str(refusal.status),
        "errormessage": refusal.message,
    }
    return store.answers.value(call.operation, 200, body)


def _take_in(tables: Tables, message: Row) -> Refusal | None:
    """What the shopper is to be told when the payment failed, which is kept all the same."""
    held = tables.find(tables.plan.resources["orders"], message["orderid"])
    payment = payment_of(tables, message["orderid"])
    if held is None or payment is None or payment["state"] == "none":
        raise Refusal(400, "No payment is expected for this order.", value="order")
    if payment["state"] == "paid" and payment["transaction"] == message["transactionid"]:
        return None
    _check(payment, message)
    payment["seen"] = [*payment.get("seen", []), message["randomkey"]]
    if message.get("approved") != 1:
        return _note_failure(tables, held, payment, message)
    _note_success(tables, held, payment, message)
    return None


def _check(payment: Row, message: Row) -> None:
    """The message must be about this very payment: no signature covers its amount."""
    if payment["state"] == "paid":
        raise Refusal(400, "The order is paid already.", value="paid")
    if message["randomkey"] in payment.get("seen", []):
        raise Refusal(400, "The randomkey was used before; make a new one.", value="replay")
    if message["invoice"] != payment["invoice"]:
        raise Refusal(400, "The invoice is not the order's.", value="invoice")
    if message.get("amount", payment["amount"]) != payment["amount"]:
        raise Refusal(400, "The amount is not what was asked for.", value="amount")


def _note_success(tables: Tables, held: Held, payment: Row, message: Row) -> None:
    order = held.document
    payment.update(state="paid", transaction=message["transactionid"])
    _keep(tables, order["OrderID"], payment)
    add_transaction(tables, order, "Sale", message["transactionid"], payment["amount"], "Approved")
    order["OrderStatusID"] = statuses.number_of(tables.plan, statuses.NEW)
    save_order(tables, held)
    confirm(tables, order)
    drop_cart(tables, payment.get("orderkey") or "")


def drop_cart(tables: Tables, order_key: str) -> None:
    """The cart has become an order that is paid."""
    carts = tables.plan.resources.get("carts")
    held = tables.find(carts, order_key) if carts else None
    if carts and held:
        tables.remove(held, Change(carts, "delete", held.document, held.document))


def _note_failure(tables: Tables, held: Held, payment: Row, message: Row) -> Refusal:
    text = message.get("errormessage") or "The payment was not approved."
    comment(held.document, f"Payment failed: {text}")
    _keep(tables, held.document["OrderID"], payment)
    save_order(tables, held)
    return Refusal(400, text, value=message.get("errorcode") or "declined")


def add_transaction(
    tables: Tables, order: Row, kind: str, number: str, amount: int, text: str
) -> None:
    """A row of the order's transactions; `amount` is in cents."""
    orders = tables.plan.resources["orders"]
    column = orders.shape.columns["TransactionList"]
    assert column.item is not None
    given = {
        "TransactionID": number[:50],
        "TransactionType": kind,
        "TransactionMethod": "Online payment",
        "TransactionAmount": jsontext.decode(units(amount)),
        "TransactionGatewayID": int(GATEWAY_ID),
        "TransactionResponseText": text,
        "TransactionCaptured": 1,
    }
    order.setdefault("TransactionList", []).append(tables.rows.new(column.item, given))


def comment(order: Row, text: str) -> None:
    """A line in the order's internal comments, where the merchant reads it."""
    before = order.get("InternalComments") or ""
    order["InternalComments"] = f"{before}\n{text}".strip()[:65535]


def save_order(tables: Tables, held: Held) -> None:
    """Write an order changed here back, as any other write."""
    orders = tables.plan.resources["orders"]
    as_kept = tables.find(orders, held.row_id)
    tables.rows.touch(orders.shape, held.document)
    before = as_kept.document if as_kept else None
    tables.save(held, Change(orders, "update", held.document, held.document, {}, before))


def payment_of(tables: Tables, order_id: int) -> Row | None:
    """What is known of the payment of an order."""
    found = tables.database.by_id(TABLE, order_id)
    return jsontext.decode(found[1]) if found else None


def expect(tables: Tables, order_id: int, invoice_text: str, amount: int) -> Row:
    """Note what a gateway is asked for: `amount` cents for an order; what is known of it now."""
    known = {
        **(payment_of(tables, order_id) or {}),
        "invoice": invoice_text,
        "amount": amount,
        "state": "waiting",
    }
    with tables.writing():
        _keep(tables, order_id, known)
    return known


def stands(tables: Tables, order_id: int, amount: int) -> bool:
    """Whether `amount` cents are still what the gateway was last asked for."""
    known = payment_of(tables, order_id) or {}
    return known.get("state") in ("waiting", "paid") and known.get("amount") == amount


def expect_none(tables: Tables, order_id: int) -> None:
    """Note that an order is paid in another way after all."""
    _keep(tables, order_id, {**(payment_of(tables, order_id) or {}), "state": "none"})


def remember_shopper(tables: Tables, order_id: int, order_key: str, secret: str) -> None:
    """Which cart an order came from, and the secret its shopper may look at it with."""
    known = payment_of(tables, order_id) or {"secret": secret, "state": "none"}
    _keep(tables, order_id, {**known, "orderkey": order_key})


def order_waiting_for(tables: Tables, order_key: str) -> int | None:
    """The order a cart has become, while its payment is still waited for."""
    found = tables.database.page(
        TABLE,
        "WHERE json_extract(doc, '$.orderkey') = ? AND json_extract(doc, '$.state') = 'waiting'",
        (order_key,),
    )
    return int(jsontext.decode(found[0])["order"]) if found else None


def _keep(tables: Tables, order_id: int, payment: Row) -> None:
    tables.database.put(TABLE, order_id, jsontext.encode({**payment, "order": order_id}))
