"""Webhooks: when something happens, the rows it happened to are posted to whoever asked.

What is posted is the whole row in an array, as reading it answers, with no word about the event.
The address is asked first by the document's probe, and a post that fails is repeated, each time
after a longer wait. Messages leave one after the other to each host, once the write is answered;
a host that does not answer holds up no other. What was under way when a store stops is lost.
"""

from __future__ import annotations

import asyncio
import contextlib
import logging
from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit
from weakref import WeakValueDictionary

from .. import jsontext, xmltext
from ..answers import OwnFault
from ..hooks import Change
from ..plan import Operation, Resource
from ..problems import Refusal
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
#: How long a receiver may take, in seconds, and the most that is read of what it says, in bytes.
PATIENCE, LARGEST_ANSWER = 10.0, 64 * 1024
#: Most messages under way, and their bytes together; what is beyond is not sent.
MOST_WAITING, MOST_BYTES = 1000, 64 * 1024 * 1024
#: Requests remembered, and characters of each body.
MOST_NOTES, LONGEST_BODY = 1000, 64 * 1024

#: What became of a request. "failed" is followed by a repetition, "given up" by none; a probe may
#: fail, too, and stops nothing. "dropped" was never sent, because too many were under way.
ANSWERED, DELIVERED, FAILED, GIVEN_UP, DROPPED = (
    "answered",
    "delivered",
    "failed",
    "given up",
    "dropped",
)

log = logging.getLogger("threedcart_mock")


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


@dataclass(slots=True, eq=False)
class Message:
    """What is to be posted to a webhook; `number` is that of its first note."""

    webhook: int
    event: str
    url: str
    media_type: str
    body: bytes
    is_test: bool = False
    number: int = 0


def install(store: Store) -> None:
    post = Post(store)
    for table in sorted({table for _, table, _ in EVENTS}):
        store.hooks.on_after(table, post.on_change)
    store.background.append(post.run)
    store.forgetting.append(post.forget)
    store.until_sent = post.until_sent


def deliveries(store: Store) -> list[dict[str, Any]]:
    """The requests that webhooks were sent by, and what became of each, oldest first."""
    return [jsontext.decode(text) for _, text in store.database.rows(TABLE)]


def event_of(store: Store, webhook: Row) -> str:
    """The name of the event a webhook is for; "" for one the store does not know."""
    for row in store.all("webhooks.events"):
        if row["EventType"] == webhook.get("EventType"):
            return str(row["EventName"])
    return ""


async def test(store: Store, number: int) -> dict[str, Any]:
    """Post what the merchant's Test button sends, once, and say what became of it.

    That is the document's example of the message, or else the first row there is. Refusal where
    there is neither.
    """
    held = store.find(store.plan.resources["webhooks"], number)
    if held is None:
        raise Refusal(404, f"No webhook is numbered {number}.")
    event = event_of(store, held.document)
    tables = {name: store.plan.resources[table] for name, table, _ in EVENTS}
    if event not in tables:
        raise Refusal(400, "The store does not know the event of this webhook.")
    table = tables[event]
    rows = _example(store, table) or store.database.page(table.name, "", (), 1)
    if not rows:
        raise Refusal(400, f"{table.title}: no row is there to send, and the document has none.")
    message = _message(store, held.document, event, table, rows, is_test=True)
    async with _connected() as client:
        await _probe(store, client, message)
        status, error = await _request(client, "POST", message)
    outcome = DELIVERED if _is_good(status) else GIVEN_UP
    return _note(store, message, 1, "POST", outcome, status, error)


class Post:
    """Finds who wants to know of a write, and tells them in the background."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._new: asyncio.Queue[Message] = asyncio.Queue()
        self._under_way: set[Message] = set()
        self._idle = asyncio.Event()
        self._idle.set()
        self._tasks: set[asyncio.Task[None]] = set()
        self._turns: WeakValueDictionary[str, asyncio.Lock] = WeakValueDictionary()

    def on_change(self, change: Change) -> None:
        store = self._store
        if not store.database.count("webhooks"):
            return
        table = change.resource.table
        happened = {name for name, where, is_it in EVENTS if where == table.name and is_it(change)}
        if not happened:
            return
        text = [jsontext.encode(change.root)]
        for webhook in store.all("webhooks"):
            if webhook.get("Enabled") and (event := event_of(store, webhook)) in happened:
                self._take(_message(store, webhook, event, table, text))

    def forget(self) -> None:
        """Send nothing more of what is under way."""
        while not self._new.empty():
            self._new.get_nowait()
        for task in self._tasks:
            task.cancel()
        self._under_way.clear()
        self._idle.set()

    async def until_sent(self, seconds: float) -> None:
        """Wait until nothing is under way, so many seconds at most."""
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(seconds):
                await self._idle.wait()

    async def run(self) -> None:
        """Deliver until cancelled."""
        first = await self._new.get()
        async with _connected() as client:
            try:
                while True:
                    task = asyncio.create_task(self._see_through(client, first))
                    self._tasks.add(task)
                    task.add_done_callback(self._tasks.discard)
                    first = await self._new.get()
            finally:
                self.forget()
                await asyncio.gather(*self._tasks, return_exceptions=True)

    def _take(self, message: Message) -> None:
        size = sum(len(each.body) for each in self._under_way) + len(message.body)
        if len(self._under_way) >= MOST_WAITING or size > MOST_BYTES:
            _note(self._store, message, 0, "POST", DROPPED, None, "too many are under way")
            return
        self._under_way.add(message)
        self._idle.clear()
        self._new.put_nowait(message)

    async def _see_through(self, client: httpx.AsyncClient, message: Message) -> None:
        try:
            attempt = 1
            while await self._fails(client, message, attempt):
                await asyncio.sleep(self._store.webhooks.wait_after(attempt))
                attempt += 1
        except Exception:  # one message must not end the others
            log.exception("A webhook's message could not be sent.")
        finally:
            self._under_way.discard(message)
            if not self._under_way:
                self._idle.set()

    async def _fails(self, client: httpx.AsyncClient, message: Message, attempt: int) -> bool:
        """Send a message, after those to the same host; whether it is to be sent again."""
        turn = self._turns.setdefault(_host(message.url), asyncio.Lock())
        async with turn:
            if attempt == 1:
                await _probe(self._store, client, message)
            elif not self._is_on(message):
                _note(self._store, message, attempt, "POST", GIVEN_UP, None, "the webhook is off")
                return False
            status, error = await _request(client, "POST", message)
        left = attempt <= self._store.webhooks.repeats and _said(self._store).get("repeated")
        outcome = DELIVERED if _is_good(status) else FAILED if left else GIVEN_UP
        _note(self._store, message, attempt, "POST", outcome, status, error)
        return outcome == FAILED

    def _is_on(self, message: Message) -> bool:
        held = self._store.find(self._store.plan.resources["webhooks"], message.webhook)
        return held is not None and held.document.get("Enabled") is True


def _said(store: Store) -> dict[str, Any]:
    """What the document says of how webhooks are delivered."""
    return store.document.root.get("x-webhook-delivery") or {}


def _message(
    store: Store,
    webhook: Row,
    event: str,
    table: Resource,
    rows: list[bytes],
    *,
    is_test: bool = False,
) -> Message:
    """Rows, written as JSON, as the webhook's Format wants them."""
    kinds: dict[str, str] = _said(store).get("media_types") or {"JSON": "application/json"}
    media_type = kinds.get(webhook.get("Format") or "") or next(iter(kinds.values()))
    shape = table.shape
    body = b"[" + b",".join(store.versions.answered(shape, "", rows)) + b"]"
    if media_type.endswith("xml"):
        body = xmltext.write(jsontext.decode(body), shape.name, shape)
    return Message(webhook["Id"], event, webhook.get("Url") or "", media_type, body, is_test)


def _callback(store: Store, table: Resource) -> Operation | None:
    """The document's message about rows of a table."""
    address = f"{store.plan.resources['webhooks'].shape.name}.Url"
    for said in store.plan.callbacks.values():
        if said.callback == address and said.body and said.body.shape is table.shape:
            return said
    return None


def _example(store: Store, table: Resource) -> list[bytes]:
    """The rows of the document's example of a message; none where it has no example."""
    callback = _callback(store, table)
    rows = callback.body.example if callback and callback.body else None
    if not callback or not callback.body or not isinstance(rows, list):
        return []
    try:
        store.answers.check(callback.body.place, rows)
    except OwnFault as fault:
        raise Refusal(400, f"The document's example of {callback.id} is wrong: {fault}.") from None
    return [jsontext.encode(row) for row in rows]


@contextlib.asynccontextmanager
async def _connected() -> AsyncIterator[httpx.AsyncClient]:
    """A client that adds no header of its own to what HTTP needs."""
    import httpx  # slow to import; most stores never post anything

    async with httpx.AsyncClient(timeout=PATIENCE, follow_redirects=False) as client:
        for name in ("accept", "accept-encoding", "connection"):
            del client.headers[name]
        client.headers["user-agent"] = "threedcart-mock"
        yield client


async def _probe(store: Store, client: httpx.AsyncClient, message: Message) -> None:
    """Ask the address first, where the document says so; whatever it answers stops nothing."""
    method = _said(store).get("probe")
    if method and store.webhooks.probe:
        status, error = await _request(client, method, message)
        outcome = ANSWERED if _is_good(status) else FAILED
        _note(store, message, 1, method, outcome, status, error)


async def _request(
    client: httpx.AsyncClient, method: str, message: Message
) -> tuple[int | None, str]:
    """Status of the answer, or None and why there is none."""
    import httpx

    is_post = method == "POST"
    headers = {"Content-Type": message.media_type} if is_post else {}
    body = message.body if is_post else None
    size = 0
    try:
        async with (
            asyncio.timeout(PATIENCE),
            client.stream(method, message.url, content=body, headers=headers) as answer,
        ):
            async for part in answer.aiter_raw():
                size += len(part)
                if size > LARGEST_ANSWER:
                    break
            return answer.status_code, ""
    except (httpx.HTTPError, httpx.InvalidURL, TimeoutError, ValueError) as error:
        return None, type(error).__name__


def _is_good(status: int | None) -> bool:
    return status is not None and 200 <= status < 300


def _host(url: str) -> str:
    try:
        return urlsplit(url).netloc
    except ValueError:
        return ""


def _note(
    store: Store,
    message: Message,
    attempt: int,
    method: str,
    outcome: str,
    status: int | None,
    error: str,
) -> dict[str, Any]:
    """Remember a request and what became of it."""
    with store.database.writing():
        number = store.database.allocate(TABLE)
        message.number = message.number or number
        row = {
            "number": number,
            "at": store.clock.text(),
            "delivery": message.number,
            "webhook": message.webhook,
            "event": message.event,
            "test": message.is_test,
            "method": method,
            "url": message.url,
            "attempt": attempt,
            "outcome": outcome,
            "status": status,
            "error": error,
            "body": message.body.decode()[:LONGEST_BODY] if method == "POST" else "",
        }
        store.database.put(TABLE, number, jsontext.encode(row))
        store.database.delete(TABLE, number - MOST_NOTES)
    return row
