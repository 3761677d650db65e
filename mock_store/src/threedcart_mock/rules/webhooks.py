"""Webhooks: when something happens, the rows it happened to are posted to whoever asked.

What is posted is the whole row in an array, as reading it answers, with no word about the event.
How it is posted stands in `deliveries`.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from .. import jsontext, xmltext
from ..checking import OwnFault
from ..hooks import Change
from ..plan import Body, Resource
from ..problems import Refusal
from ..rows import Row, value_at
from ..store import Store
from ..tables import Tables
from .deliveries import Courier, Message, manner, send_once

NEEDS = {
    "webhooks": ("Url", "EventType", "Enabled", "Format"),
    "webhooks.events": ("EventType", "EventName"),
    "orders": ("OrderStatusID",),
    "products": ("SKUInfo.Stock",),
    "customers": (),
}


def _differs(*path: str) -> Callable[[Change], bool]:
    def differs(change: Change) -> bool:
        before = change.before
        return before is not None and value_at(before, path) != value_at(change.root, path)

    return differs


def _is(action: str) -> Callable[[Change], bool]:
    return lambda change: change.action == action and change.resource.is_table


def _changed(change: Change) -> bool:
    return not _is("create")(change) and not _is("delete")(change)


#: (name of the event, table, whether a write is one)
EVENTS: list[tuple[str, str, Callable[[Change], bool]]] = [
    ("Order New", "orders", _is("create")),
    ("Order Status Changed", "orders", _differs("OrderStatusID")),
    ("Customer New", "customers", _is("create")),
    ("Product New", "products", _is("create")),
    ("Product Changed", "products", _changed),
    ("Product Deleted", "products", _is("delete")),
    ("Product Stock Changed", "products", _differs("SKUInfo", "Stock")),
]


def install(store: Store) -> None:
    courier = Courier(store)
    for table in sorted({table for _, table, _ in EVENTS}):
        store.tables.hooks.after_commit(table, lambda change: _tell(store, courier, change))
    store.running.background.append(courier.run)
    store.running.forgetting.append(courier.forget)
    store.running.until_sent = courier.until_sent


def event_names(tables: Tables) -> dict[int, str]:
    """The names of the events a webhook can be for, by their numbers."""
    return {row["EventType"]: str(row["EventName"]) for row in tables.all("webhooks.events")}


async def test(store: Store, number: int) -> dict[str, Any]:
    """Post what the merchant's Test button sends, once; the note of what became of it.

    That is the document's example of the message, or else the first row there is. Refusal where
    there is neither.
    """
    held = store.tables.find(store.plan.resources["webhooks"], number)
    if held is None:
        raise Refusal(404, f"No webhook is numbered {number}.")
    event = event_names(store.tables).get(held.document.get("EventType") or 0, "")
    tables = {name: store.plan.resources[table] for name, table, _ in EVENTS}
    if event not in tables:
        raise Refusal(400, "The store does not know the event of this webhook.")
    table = tables[event]
    rows = _example(store, table) or store.tables.database.page(table.name, "", (), 1)
    if not rows:
        raise Refusal(400, f"{table.title}: no row is there to send, and the document has none.")
    message = _message(store, held.document, event, table, rows)
    message.is_test = True
    return await send_once(store, message)


def _tell(store: Store, courier: Courier, change: Change) -> None:
    """Have a write told to who asked for its events."""
    if not store.tables.database.count("webhooks"):
        return
    table = change.resource.table
    happened = {name for name, where, is_it in EVENTS if where == table.name and is_it(change)}
    if not happened:
        return
    names = event_names(store.tables)
    text = [jsontext.encode(change.root)]
    for webhook in store.tables.all("webhooks"):
        event = names.get(webhook.get("EventType") or 0, "")
        if webhook.get("Enabled") and event in happened:
            courier.take(_message(store, webhook, event, table, text))


def _message(store: Store, webhook: Row, event: str, table: Resource, rows: list[bytes]) -> Message:
    """Rows, written as JSON, as the webhook's Format wants them."""
    kinds: dict[str, str] = manner(store).get("media_types") or {"JSON": "application/json"}
    media_type = kinds.get(webhook.get("Format") or "") or next(iter(kinds.values()))
    shape = table.shape
    body = b"[" + b",".join(store.plan.versions.answered(shape, "", rows)) + b"]"
    if media_type.endswith("xml"):
        body = xmltext.write(jsontext.decode(body), shape.name, shape)
    return Message(webhook["Id"], event, webhook.get("Url") or "", media_type, body)


def _example(store: Store, table: Resource) -> list[bytes]:
    """The rows of the document's example of a message; none where it has no example."""
    said = _body_about(store, table)
    if said is None or not isinstance(said.example, list):
        return []
    try:
        store.checker.check(said.place, said.example)
    except OwnFault as fault:
        raise Refusal(400, f"The document's example at {said.place} is wrong: {fault}.") from None
    return [jsontext.encode(row) for row in said.example]


def _body_about(store: Store, table: Resource) -> Body | None:
    """The body of the document's message about rows of a table."""
    address = f"{store.plan.resources['webhooks'].shape.name}.Url"
    for said in store.plan.callbacks.values():
        if said.callback == address and said.body and said.body.shape is table.shape:
            return said.body
    return None
