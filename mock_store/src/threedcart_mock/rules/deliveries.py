"""How a webhook's message leaves: the address is asked first, and a post that fails is repeated.

Messages leave one after the other to each host, so that one that hangs holds up no other. What is
under way when a store stops is lost.
"""

from __future__ import annotations

import asyncio
import contextlib
import logging
from collections.abc import AsyncIterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit
from weakref import WeakValueDictionary

from .. import jsontext
from ..bounds import (
    LARGEST_RECEIPT,
    LARGEST_UNDER_WAY,
    LONGEST_NOTED,
    MOST_NOTES,
    MOST_UNDER_WAY,
    RECEIVER_SECONDS,
)
from ..database import patient
from ..problems import Busy
from ..store import Store
from ..tables import Tables

if TYPE_CHECKING:
    import httpx

TABLE = "_deliveries"

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


def manner(store: Store) -> dict[str, Any]:
    """What the document says of how webhooks are delivered."""
    return store.document.root.get("x-webhook-delivery") or {}


def noted(tables: Tables) -> list[dict[str, Any]]:
    """The requests that webhooks were sent by, and what became of each, oldest first."""
    return [jsontext.decode(text) for _, text in tables.database.rows(TABLE)]


async def send_once(store: Store, message: Message) -> dict[str, Any]:
    """Post a message now, and no second time; the note of what became of it."""
    async with _connected() as client:
        await _probe(store, client, message)
        status, error = await _request(client, "POST", message)
    outcome = DELIVERED if _is_good(status) else GIVEN_UP
    return await _remember(store, message, 1, "POST", outcome, status, error)


class Courier:
    """Delivers messages in the background."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._new: asyncio.Queue[Message] = asyncio.Queue()
        self._under_way: set[Message] = set()
        self._idle = asyncio.Event()
        self._idle.set()
        self._tasks: set[asyncio.Task[None]] = set()
        self._turns: WeakValueDictionary[str, asyncio.Lock] = WeakValueDictionary()

    def take(self, message: Message) -> None:
        """Have a message delivered, unless too much is under way."""
        size = sum(len(each.body) for each in self._under_way) + len(message.body)
        if len(self._under_way) >= MOST_UNDER_WAY or size > LARGEST_UNDER_WAY:
            note = _note(self._store, message, 0, "POST", DROPPED, None, "too many are under way")
            with contextlib.suppress(Busy):  # the write it tells of is done, whatever is noted
                _keep(self._store.tables, message, note)
            return
        self._under_way.add(message)
        self._idle.clear()
        self._new.put_nowait(message)

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

    async def _see_through(self, client: httpx.AsyncClient, message: Message) -> None:
        try:
            attempt = 1
            while await self._fails(client, message, attempt):
                await asyncio.sleep(self._store.settings.webhooks.wait_after(attempt))
                attempt += 1
        except Exception:  # one message must not end the others
            log.exception("A webhook's message could not be sent.")
        finally:
            self._under_way.discard(message)
            if not self._under_way:
                self._idle.set()

    async def _fails(self, client: httpx.AsyncClient, message: Message, attempt: int) -> bool:
        """Send a message, after those to the same host; whether it is to be sent again."""
        store, repeats = self._store, self._store.settings.webhooks.repeats
        turn = self._turns.setdefault(_host(message.url), asyncio.Lock())
        async with turn:
            if attempt == 1:
                await _probe(store, client, message)
            elif not self._is_on(message):
                await _remember(
                    store, message, attempt, "POST", GIVEN_UP, None, "the webhook is off"
                )
                return False
            status, error = await _request(client, "POST", message)
        is_repeated = attempt <= repeats and manner(store).get("repeated") is True
        outcome = DELIVERED if _is_good(status) else FAILED if is_repeated else GIVEN_UP
        await _remember(store, message, attempt, "POST", outcome, status, error)
        return outcome == FAILED

    def _is_on(self, message: Message) -> bool:
        held = self._store.tables.find(self._store.plan.resources["webhooks"], message.webhook)
        return held is not None and held.document.get("Enabled") is True


@contextlib.asynccontextmanager
async def _connected() -> AsyncIterator[httpx.AsyncClient]:
    """A client that adds no header of its own to what HTTP needs."""
    import httpx  # slow to import; most stores never post anything

    async with httpx.AsyncClient(timeout=RECEIVER_SECONDS, follow_redirects=False) as client:
        for name in ("accept", "accept-encoding", "connection"):
            del client.headers[name]
        client.headers["user-agent"] = "threedcart-mock"
        yield client


async def _probe(store: Store, client: httpx.AsyncClient, message: Message) -> None:
    """Ask the address first, where the document says so; whatever it answers stops nothing."""
    method = manner(store).get("probe")
    if method and store.settings.webhooks.probe:
        status, error = await _request(client, method, message)
        outcome = ANSWERED if _is_good(status) else FAILED
        await _remember(store, message, 1, method, outcome, status, error)


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
            asyncio.timeout(RECEIVER_SECONDS),
            client.stream(method, message.url, content=body, headers=headers) as answer,
        ):
            async for part in answer.aiter_raw():
                size += len(part)
                if size > LARGEST_RECEIPT:
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


async def _remember(
    store: Store,
    message: Message,
    attempt: int,
    method: str,
    outcome: str,
    status: int | None,
    error: str,
) -> dict[str, Any]:
    """Note a request and what became of it; not kept where another process holds the database."""
    note = _note(store, message, attempt, method, outcome, status, error)
    with contextlib.suppress(Busy):  # it is sent, and others wait for theirs
        await patient(lambda: _keep(store.tables, message, note))
    return note


def _note(
    store: Store,
    message: Message,
    attempt: int,
    method: str,
    outcome: str,
    status: int | None,
    error: str,
) -> dict[str, Any]:
    """What is told of a request; its numbers are given when it is kept."""
    return {
        "number": 0,
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
        "body": message.body.decode()[:LONGEST_NOTED] if method == "POST" else "",
    }


def _keep(tables: Tables, message: Message, note: dict[str, Any]) -> None:
    with tables.database.writing():
        number = tables.database.allocate(TABLE)
        note.update(number=number, delivery=message.number or number)
        tables.database.put(TABLE, number, jsontext.encode(note))
        tables.database.delete(TABLE, number - MOST_NOTES)
    message.number = note["delivery"]
