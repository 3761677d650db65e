"""Receive the webhooks of a store and note in SQLite how the status of its orders changes.

    WEBHOOK_SECRET=... python examples/cookbook/webhook_receiver.py orders.sqlite3 --port 8300

Then tell the store where to post, for each event that concerns orders (2 is a changed status),
through an address that leads here by HTTPS:

    threedcart webhooks events list
    threedcart webhooks create --set Name=orders --set EventType=2 --set Enabled=true \\
        --set Format=JSON --set "Url=https://hooks.example.com/orders?secret=$WEBHOOK_SECRET"

Before it posts, the store asks the address with GET: that is answered 200, and nothing is done.

What it guards against:
- Forged messages. The store signs nothing: the secret stands in the query, which the store keeps,
  and an order is read again through the API before anything is done with it. So the made-up order
  of the admin's Test button does no harm either.
- A store that waits. A delivery is noted in the database and answered at once; the work is done
  afterwards, and after a restart it goes on with what is noted.
- Repeated deliveries, and those that arrive in another order. A delivery has no number of its own,
  so what counts is the order's number and its status, read as it is now: what follows from a change
  of the status happens in one transaction with noting it, once. To act once on every other change,
  note LastUpdate in the same way.
- What is no order: 400. A body that is too long: 413.
- A secret in the logs. No access log is written, since it would hold the query.

Keys come from THREEDCART_SECURE_URL, THREEDCART_PRIVATE_KEY and THREEDCART_TOKEN. `--base-url` or
THREEDCART_BASE_URL leads to a mock store.
"""

from __future__ import annotations

import argparse
import asyncio
import hmac
import os
import sqlite3
import sys
from collections.abc import Awaitable, Callable, MutableMapping
from typing import Any
from urllib.parse import parse_qs

import uvicorn
from threedcart import AsyncStore, Order
from threedcart.errors import (
    ConfigurationError,
    MalformedMessageError,
    NotFoundError,
    ThreeDCartError,
)
from threedcart.oauth import receive_all

Scope = MutableMapping[str, Any]
Message = MutableMapping[str, Any]
Receive = Callable[[], Awaitable[Message]]
Send = Callable[[Message], Awaitable[None]]

LONGEST_BODY = 1024 * 1024
PAUSE = 30.0
"""Seconds to wait before an order that could not be read is tried again."""
TABLES = """
CREATE TABLE IF NOT EXISTS waiting (order_id TEXT PRIMARY KEY, times INTEGER);
CREATE TABLE IF NOT EXISTS orders (order_id TEXT PRIMARY KEY, status_id INTEGER, amount TEXT);
CREATE TABLE IF NOT EXISTS changes (order_id TEXT, status_id INTEGER, noted TEXT);
"""


class Receiver:
    """The ASGI application; `secret` stands in the query of the address the store posts to."""

    def __init__(self, secret: str, database: sqlite3.Connection, store: AsyncStore) -> None:
        self._secret = secret.encode()
        self._database = database
        self._store = store
        self._news = asyncio.Event()
        database.executescript(TABLES)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "lifespan":
            await self._live(receive, send)
        elif scope["type"] == "http":
            status = await self._answer(scope, receive)
            await send({"type": "http.response.start", "status": status})
            await send({"type": "http.response.body", "body": b""})

    async def _live(self, receive: Receive, send: Send) -> None:
        """Work on what is noted for as long as the server runs."""
        await receive()
        worker = asyncio.create_task(self._work())
        await send({"type": "lifespan.startup.complete"})
        await receive()
        worker.cancel()
        await asyncio.wait([worker])
        await self._store.aclose()
        await send({"type": "lifespan.shutdown.complete"})

    async def _answer(self, scope: Scope, receive: Receive) -> int:
        """Note one delivery; return the status to answer."""
        if scope["path"] != "/orders":
            return 404
        if scope["method"] in ("GET", "HEAD"):
            return 200  # the store looks whether somebody is here
        if scope["method"] != "POST":
            return 405
        if not hmac.compare_digest(secret_in(scope), self._secret):
            return 401
        body = await read_body(receive)
        if body is None:
            return 413
        try:
            order_ids = {order.key for order in receive_all(Order, body)}
        except MalformedMessageError:
            return 400
        with self._database:
            self._database.executemany(
                "INSERT INTO waiting VALUES (?, 1) ON CONFLICT DO UPDATE SET times = times + 1",
                [(str(order_id),) for order_id in order_ids],
            )
        self._news.set()
        return 200

    async def _work(self) -> None:
        """Read the orders that are noted, now and whenever another one is."""
        while True:
            self._news.clear()
            complete = await self._work_off()
            try:
                async with asyncio.timeout(None if complete else PAUSE):
                    await self._news.wait()
            except TimeoutError:
                pass

    async def _work_off(self) -> bool:
        """Read every order that is noted; return whether all could be read."""
        complete = True
        noted: list[tuple[str, int]] = self._database.execute("SELECT * FROM waiting").fetchall()
        for order_id, times in noted:
            try:
                order = await self._store.orders.get(int(order_id))
            except NotFoundError:
                order = None  # the store does not know it: the message was forged
            except ThreeDCartError as error:
                print(f"Order {order_id} is read later: {error}", file=sys.stderr)
                complete = False
                continue
            with self._database:
                news = "is not known" if order is None else self._act(order)
                # A delivery that came meanwhile has counted up, and is worked on next.
                self._database.execute(
                    "DELETE FROM waiting WHERE order_id = ? AND times = ?", (order_id, times)
                )
            print(f"Order {order_id} {news}.", flush=True)
        return complete

    def _act(self, order: Order) -> str:
        """Note that the status of an order changed, unless it is the one known here; say which.

        What is done in this transaction happens once, however often a delivery is repeated.
        """
        order_id, status = str(order.key), order.order_status_id
        known = self._database.execute(
            "SELECT status_id FROM orders WHERE order_id = ?", (order_id,)
        ).fetchone()
        if known == (status,):
            return "is as before"
        amount = None if order.order_amount is None else str(order.order_amount)
        self._database.execute(
            "INSERT OR REPLACE INTO orders VALUES (?, ?, ?)", (order_id, status, amount)
        )
        self._database.execute(
            "INSERT INTO changes VALUES (?, ?, datetime('now'))", (order_id, status)
        )
        return f"has the status {status}"


def secret_in(scope: Scope) -> bytes:
    """Return the secret that stands in the query of a request; nothing where there is none."""
    query = parse_qs(bytes(scope["query_string"]).decode("latin-1"))
    return query.get("secret", [""])[0].encode()


async def read_body(receive: Receive) -> bytes | None:
    """Return the body of a request; None if it is too long, or the caller went away."""
    body = bytearray()
    while True:
        message = await receive()
        if message["type"] == "http.disconnect":
            return None
        body += message.get("body", b"")
        if len(body) > LONGEST_BODY:
            return None
        if not message.get("more_body", False):
            return bytes(body)


def main() -> int:
    parser = argparse.ArgumentParser(description="Receive the webhooks of a store.")
    parser.add_argument("database", help="the SQLite file; it is made if it is missing")
    parser.add_argument("--port", type=int, default=8300)
    parser.add_argument("--base-url")
    arguments = parser.parse_args()
    secret = os.environ.get("WEBHOOK_SECRET", "")
    if len(secret) < 20:
        parser.error("set WEBHOOK_SECRET to 20 letters and digits or more that nobody can guess")
    try:
        store = AsyncStore.from_env(base_url=arguments.base_url)
    except ConfigurationError as error:
        parser.error(str(error))
    receiver = Receiver(secret, sqlite3.connect(arguments.database), store)
    uvicorn.run(receiver, port=arguments.port, access_log=False)
    return 0


if __name__ == "__main__":
    sys.exit(main())
