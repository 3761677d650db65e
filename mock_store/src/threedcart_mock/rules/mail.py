"""The mails a store would send: none leaves, all stand in an outbox to look at."""

from __future__ import annotations

from typing import Any

from .. import jsontext
from ..hooks import Change
from ..rows import Row
from ..store import Store
from .orders import invoice

NEEDS = {
    "orders": ("BillingEmail", "OrderAmount"),
    "crm.tickets": ("CustomerEmail", "Subject"),
    "crm.messages": ("Message",),
}

#: The query parameter that keeps the customer's mail of an order back.
BYPASS = "bypassorderemail"
TABLE = "_outbox"


def install(store: Store) -> None:
    store.hooks.before_save("crm.tickets", lambda change: _ticket(store, change))
    store.hooks.before_save("orders", lambda change: _order(store, change))


def outbox(store: Store) -> list[dict[str, Any]]:
    """Every mail, oldest first."""
    return [jsontext.decode(text) for _, text in store.database.rows(TABLE)]


def post(store: Store, to: str | None, subject: str, text: str) -> None:
    """Put a mail in the outbox; one without an address is not sent."""
    if store.is_seeding or not to:
        return
    number = store.database.allocate(TABLE)
    mail = {"number": number, "at": store.clock.text(), "to": to, "subject": subject, "text": text}
    store.database.put(TABLE, number, jsontext.encode(mail))


def _ticket(store: Store, change: Change) -> None:
    if change.resource.name == "crm.messages" and change.action == "create":
        ticket = change.root
        subject = f"[#{ticket['CrmID']}] {ticket.get('Subject') or ''}".strip()
        post(store, ticket.get("CustomerEmail"), subject, change.row.get("Message") or "")


def _order(store: Store, change: Change) -> None:
    placed = change.resource.name == "orders" and change.action == "create"
    if placed and not change.options.get(BYPASS):
        confirm(store, change.root)


def confirm(store: Store, order: Row) -> None:
    """Tell the customer that the order is in."""
    text = f"Thank you for your order. Its total is {order.get('OrderAmount')}."
    post(store, order.get("BillingEmail"), f"Your order {invoice(order)}", text)
