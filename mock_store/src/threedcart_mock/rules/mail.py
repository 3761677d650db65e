"""The mails a store would send: none leaves, all stand in an outbox to look at."""

from __future__ import annotations

from typing import Any

from .. import jsontext
from ..hooks import Change
from ..rows import Row
from ..store import Store
from ..tables import Tables
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
    tables = store.tables
    tables.hooks.before_save("crm.tickets", lambda change: _ticket(tables, change))
    tables.hooks.before_save("orders", lambda change: _order(tables, change))


def outbox(tables: Tables) -> list[dict[str, Any]]:
    """Every mail, oldest first."""
    return [jsontext.decode(text) for _, text in tables.database.rows(TABLE)]


def post(tables: Tables, to: str | None, subject: str, text: str) -> None:
    """Put a mail in the outbox; one without an address is not sent."""
    if tables.is_seeding or not to:
        return
    number = tables.database.allocate(TABLE)
    mail = {"number": number, "at": tables.clock.text(), "to": to, "subject": subject, "text": text}
    tables.database.put(TABLE, number, jsontext.encode(mail))


def _ticket(tables: Tables, change: Change) -> None:
    if change.resource.name == "crm.messages" and change.action == "create":
        ticket = change.root
        subject = f"[#{ticket['CrmID']}] {ticket.get('Subject') or ''}".strip()
        post(tables, ticket.get("CustomerEmail"), subject, change.row.get("Message") or "")


def _order(tables: Tables, change: Change) -> None:
    placed = change.resource.name == "orders" and change.action == "create"
    if placed and not change.options.get(BYPASS):
        confirm(tables, change.root)


def confirm(tables: Tables, order: Row) -> None:
    """Tell the customer that the order is in."""
    text = f"Thank you for your order. Its total is {order.get('OrderAmount')}."
    post(tables, order.get("BillingEmail"), f"Your order {invoice(order)}", text)
