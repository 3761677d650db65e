"""Webhooks: when something happens, the rows it happened to are posted to whoever asked.

What is posted is the whole row in an array, as a live store does. Deliveries leave one after
the other, after the write is answered; each is tried once and noted.
"""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Any

from .. import jsontext, xmltext
from ..database import patient
from ..hooks import Change
from ..problems import Busy
from ..rows import Row, value_at
from ..store import Store

if TYPE_CHECKING:
    import httpx

NEEDS = {
    "webhooks": ("Url", "EventType", "Enabled", "Format"),
    "webhooks.events": ("EventType", "EventName"),
    "orders": ("OrderStatusID",),
    "products": ("SKUInfo.Stock",),
    "customers": (),
}

TABLE = "_deliveries"
#: How long a receiver may take, in seconds.
PATIENCE = 10.0


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
    post = Post(store)
    for table in sorted({table for _, table, _ in EVENTS}):
        store.hooks.on_after(table, post.on_change)
    store.background.append(post.run)


def deliveries(store: Store) -> list[dict[str, Any]]:
    """Every delivery and how it went, oldest first."""
    return [jsontext.decode(text) for _, text in store.database.rows(TABLE)]


class Post:
    """Finds who wants to know of a write, and tells them in the background."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._waiting: asyncio.Queue[tuple[Row, str, bytes]] = asyncio.Queue()

    def on_change(self, change: Change) -> None:
        if not self._store.database.count("webhooks"):
            return
        table = change.resource.table.name
        happened = {name for name, where, is_it in EVENTS if where == table and is_it(change)}
        if not happened:
            return
        numbers = {
            row["EventType"]: row["EventName"]
            for row in self._store.all("webhooks.events")
            if row["EventName"] in happened
        }
        for webhook in self._store.all("webhooks"):
            if webhook.get("Enabled") and webhook.get("EventType") in numbers:
                body = _body(change, webhook.get("Format") == "XML")
                self._waiting.put_nowait((webhook, numbers[webhook["EventType"]], body))

    async def run(self) -> None:
        """Deliver until cancelled."""
        first = await self._waiting.get()
        import httpx  # slow to import; most stores never post anything

        async with httpx.AsyncClient(timeout=PATIENCE, follow_redirects=False) as client:
            while True:
                webhook, event, body = first
                outcome = await _deliver(client, webhook.get("Url") or "", body)
                with contextlib.suppress(Busy):  # it is delivered, and others wait for theirs
                    await patient(partial(self._note, webhook, event, body, outcome))
                first = await self._waiting.get()

    def _note(self, webhook: Row, event: str, body: bytes, outcome: dict[str, Any]) -> None:
        with self._store.database.writing():
            number = self._store.database.allocate(TABLE)
            row = {
                "number": number,
                "at": self._store.clock.text(),
                "webhook": webhook["Id"],
                "event": event,
                "url": webhook.get("Url"),
                "body": body.decode(),
                **outcome,
            }
            self._store.database.put(TABLE, number, jsontext.encode(row))


def _body(change: Change, as_xml: bool) -> bytes:
    """The whole row in an array, as the webhook's Format wants it."""
    shape = change.resource.table.shape
    if as_xml:
        return xmltext.write([change.root], shape.name, shape)
    return jsontext.encode([change.root])


async def _deliver(client: httpx.AsyncClient, url: str, body: bytes) -> dict[str, Any]:
    media = xmltext.MEDIA_TYPE if body.startswith(b"<") else "application/json; charset=utf-8"
    headers = {"Content-Type": media, "User-Agent": "threedcart-mock"}
    import httpx

    with contextlib.suppress(ValueError):
        try:
            answer = await client.post(url, content=body, headers=headers)
        except (httpx.HTTPError, httpx.InvalidURL, UnicodeError) as error:
            return {"status": None, "error": type(error).__name__}
        return {"status": answer.status_code, "error": ""}
    return {"status": None, "error": "InvalidURL"}
