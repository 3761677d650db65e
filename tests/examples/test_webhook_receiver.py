"""The receiver as a real server: the store delivers to it, and so does whoever should not."""

from __future__ import annotations

import asyncio
import json
import sqlite3
import subprocess
import threading
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from queue import SimpleQueue
from typing import IO, Any
from unittest.mock import AsyncMock

import httpx
import pytest
from threedcart import AsyncStore, Order, WebhookPOST
from threedcart_mock.testing import MockStore

from tests.keys import KEYS
from tests.spec import document

from .conftest import order
from .programs import PATIENCE, program, serving

SECRET = "a-secret-that-nobody-can-guess"


class Receiver:
    """A running receiver: its address, and what it holds."""

    def __init__(self, url: str, file: Path, process: subprocess.Popen[str]) -> None:
        self.url = f"{url}/orders?secret={SECRET}"
        self._file = file
        self._lines: SimpleQueue[str] = SimpleQueue()
        threading.Thread(target=self._listen, args=(process.stdout,)).start()

    def _listen(self, said: IO[str]) -> None:
        """Take each line: the receiver says one for each order it has read."""
        for line in said:
            self._lines.put(line)

    def post(self, body: bytes, url: str = "") -> int:
        return httpx.post(url or self.url, content=body, trust_env=False).status_code

    def rows(self, query: str) -> list[tuple[Any, ...]]:
        with closing(sqlite3.connect(self._file)) as database:
            return database.execute(query).fetchall()

    def wait_for(self, query: str, *rows: tuple[Any, ...]) -> None:
        """Wait until the receiver has read so many orders that a query gives these rows."""
        while self.rows(query) != list(rows):
            self._lines.get(timeout=PATIENCE)

    def settled(self) -> list[tuple[Any, ...]]:
        """Wait until nothing is left to do; return the changes that were noted."""
        self.wait_for("SELECT * FROM waiting")
        return self.rows("SELECT order_id, status_id FROM changes")


@pytest.fixture
def receiver(shop: MockStore, tmp_path: Path) -> Iterator[Receiver]:
    file = tmp_path / "orders.sqlite3"
    with serving(shop, "webhook_receiver", file, "--port", 0, WEBHOOK_SECRET=SECRET) as served:
        yield Receiver(served[0], file, served[1])


def subscribe(store: MockStore, url: str) -> None:
    """Have the store post new orders and changes of status."""
    with store.client() as client:
        events = {event.event_name: event.event_type for event in client.webhooks.events.list()}
        for name in ("Order New", "Order Status Changed"):
            body = WebhookPOST(
                name=name, url=url, event_type=events[name], format_="JSON", enabled=True
            )
            client.webhooks.create(body)


def test_deliveries_of_the_store_are_noted_once_a_change(
    shop: MockStore, receiver: Receiver
) -> None:
    subscribe(shop, receiver.url)
    with shop.client() as client:
        created = client.orders.create(Order.from_dict(order(OrderAmount=36)))
        receiver.wait_for("SELECT order_id, status_id, amount FROM orders", ("1", 1, "36"))
        client.orders.update(created.id, Order(order_status_id=4))
        receiver.wait_for("SELECT order_id, status_id, amount FROM orders", ("1", 4, "36"))
    posted = [each for each in shop.deliveries() if each.get("method", "POST") == "POST"]
    assert [(each["status"], each["event"]) for each in posted] == [
        (200, "Order New"),
        (200, "Order Status Changed"),
    ]
    for each in (*posted, *reversed(posted)):  # again, and in the wrong order
        assert receiver.post(each["body"].encode()) == 200
    assert receiver.settled() == [("1", 1), ("1", 4)]


def test_the_order_is_believed_as_the_store_tells_it_not_the_message(
    shop: MockStore, receiver: Receiver
) -> None:
    with shop.client() as client:
        client.orders.create(Order.from_dict(order()))
    forged = json.dumps([{"OrderID": 1, "OrderStatusID": 4}, {"OrderID": 99, "OrderStatusID": 4}])
    assert receiver.post(forged.encode()) == 200
    assert receiver.settled() == [("1", 1)]


def test_what_is_no_order_is_answered_400(receiver: Receiver) -> None:
    bodies = [
        b"",
        b"no JSON",
        b"[]",
        b'{"foo": 1}',
        b'{"CustomerID": 5}',
        b'[{"OrderID": 1}, 7]',
        b'{"OrderID": "one"}',
        b'{"OrderID": null}',
        b"<Order><OrderID>1</OrderID></Order>",
        b"[" * 100_000,
        b"\xff\xfe",
    ]
    assert {body: receiver.post(body) for body in bodies} == dict.fromkeys(bodies, 400)
    assert receiver.settled() == []


def test_strangers_and_long_bodies_are_turned_away(shop: MockStore, receiver: Receiver) -> None:
    body = b'{"OrderID": 1}'
    elsewhere, _, query = receiver.url.partition("?")
    for wrong in (SECRET[:-1], SECRET + "x", "secr%C3%A9t", "%FF", "", SECRET.upper()):
        assert receiver.post(body, f"{elsewhere}?secret={wrong}") == 401
    assert receiver.post(body, elsewhere) == 401
    assert receiver.post(body, f"{elsewhere}?{SECRET}") == 401
    assert receiver.post(body, f"{elsewhere}/x?{query}") == 404
    assert receiver.post(b'{"OrderID": 1, "x": "' + b"x" * 1024 * 1024 + b'"}') == 413
    assert httpx.put(receiver.url, content=body, trust_env=False).status_code == 405
    assert receiver.settled() == []
    assert shop.journal() == []


def test_the_store_may_look_first_whether_somebody_is_there(
    shop: MockStore, receiver: Receiver
) -> None:
    for ask in (httpx.get, httpx.head):
        for url in (receiver.url, receiver.url.partition("?")[0]):
            assert ask(url, trust_env=False).status_code == 200
    assert receiver.settled() == []
    assert shop.journal() == []


@pytest.mark.parametrize("bare", [False, True])
def test_the_order_comes_in_an_array_or_bare(
    shop: MockStore, receiver: Receiver, bare: bool
) -> None:
    with shop.client() as client:
        client.orders.create(Order.from_dict(order()))
        read = client.orders.get(1).to_plain()
    assert receiver.post(json.dumps(read if bare else [read]).encode()) == 200
    assert receiver.settled() == [("1", 1)]


def test_the_order_of_the_test_button_is_taken_in_and_changes_nothing(
    shop: MockStore, receiver: Receiver
) -> None:
    message = document.load()["webhooks"]["orderEvent"]["post"]["requestBody"]["content"]
    made_up = message["application/json"]["examples"]["test"]["value"]
    for _ in range(2):
        assert receiver.post(json.dumps(made_up).encode()) == 200
    assert receiver.settled() == []
    with shop.client() as client:
        client.orders.create(Order.from_dict(order(OrderStatusID=2)))
    assert receiver.post(json.dumps(made_up).encode()) == 200
    assert receiver.settled() == [("1", 2)]  # what the store has under that number, once
    assert receiver.post(json.dumps(made_up).encode()) == 200
    assert receiver.settled() == [("1", 2)]


def test_what_was_noted_before_a_restart_is_done_after_it(shop: MockStore, tmp_path: Path) -> None:
    file = tmp_path / "orders.sqlite3"
    with shop.client() as client:
        client.orders.create(Order.from_dict(order()))
    shop.scope({"*": "none"})
    start = ("webhook_receiver", file, "--port", 0)
    with serving(shop, *start, WEBHOOK_SECRET=SECRET) as (url, process):
        receiver = Receiver(url, file, process)
        assert receiver.post(b'[{"OrderID": 1}]') == 200
    assert receiver.rows("SELECT order_id FROM waiting") == [("1",)]
    assert receiver.rows("SELECT * FROM changes") == []
    shop.scope({"*": "read"})
    with serving(shop, *start, WEBHOOK_SECRET=SECRET) as (url, process):
        assert Receiver(url, file, process).settled() == [("1", 1)]


def test_neither_secret_nor_key_is_logged(shop: MockStore, tmp_path: Path) -> None:
    file = tmp_path / "orders.sqlite3"
    with serving(shop, "webhook_receiver", file, "--port", 0, WEBHOOK_SECRET=SECRET) as (
        url,
        process,
    ):
        address = f"{url}/orders?secret={SECRET}"
        assert httpx.get(address, trust_env=False).status_code == 200
        assert httpx.post(address, content=b"[7]", trust_env=False).status_code == 400
        assert httpx.post(address + "x", content=b"[7]", trust_env=False).status_code == 401
        process.terminate()
        said = "".join(process.communicate(timeout=PATIENCE))
    assert "Application shutdown complete" in said
    secrets = (SECRET, shop.keys["private_key"], shop.keys["token"])
    assert not [secret for secret in secrets if secret in said]


class Gate(httpx.AsyncBaseTransport):
    """A store that answers a status each time it is asked for order 1, when it is told to."""

    def __init__(self, *statuses: int) -> None:
        self._statuses = iter(statuses)
        self.asked, self.goes_on = asyncio.Event(), asyncio.Event()

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        status = next(self._statuses)
        self.asked.set()
        await self.goes_on.wait()
        return httpx.Response(200, json=[{"OrderID": 1, "OrderStatusID": status}])


def test_a_delivery_that_comes_while_its_order_is_read_has_it_read_again(tmp_path: Path) -> None:
    async def scenario() -> list[tuple[Any, ...]]:
        gate = Gate(1, 4)
        store = AsyncStore(**KEYS, base_url="http://store.invalid", transport=gate)
        with closing(sqlite3.connect(tmp_path / "orders.sqlite3")) as database:
            app = program("webhook_receiver").Receiver(SECRET, database, store)
            to_app: asyncio.Queue[dict[str, Any]] = asyncio.Queue()
            running = asyncio.create_task(app({"type": "lifespan"}, to_app.get, AsyncMock()))
            await to_app.put({"type": "lifespan.startup"})

            async def deliver() -> None:
                message = {"type": "http.request", "body": b'[{"OrderID": 1}]'}
                scope = {
                    "type": "http",
                    "method": "POST",
                    "path": "/orders",
                    "query_string": f"secret={SECRET}".encode(),
                }
                await app(scope, AsyncMock(return_value=message), AsyncMock())

            await deliver()
            await gate.asked.wait()
            gate.asked.clear()
            await deliver()  # the status changed after the store had read the order for us
            gate.goes_on.set()
            await gate.asked.wait()
            while database.execute("SELECT 1 FROM waiting").fetchall():
                await asyncio.sleep(0)
            await to_app.put({"type": "lifespan.shutdown"})
            await running
            return database.execute("SELECT order_id, status_id FROM changes").fetchall()

    async def in_time() -> list[tuple[Any, ...]]:
        return await asyncio.wait_for(scenario(), PATIENCE)

    assert asyncio.run(in_time()) == [("1", 1), ("1", 4)]
