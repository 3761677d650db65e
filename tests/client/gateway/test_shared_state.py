"""Processes that share a `SqliteState`: one delivery, one outcome, and no doubt of our own making.

Most tests play two processes as two apps, each with its own connection to one file: the transport
of one runs the other at the very point where they once got into each other's way.
"""

from __future__ import annotations

import asyncio
import json
import subprocess
import sys
import time
from collections.abc import Awaitable, Callable, Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest
from threedcart.errors import AmbiguousOutcomeError, TransportError
from threedcart.gateway import GatewayApp, Outcome, Payment, SqliteState

from .messages import KEY
from .serving import FakeStore, serve
from .test_notifications import NO, PAYMENT, SHOP, YES

ROOT = Path(__file__).parents[3]
RETURNED = f"{SHOP}/return.asp?k=1"
Step = Callable[[], Awaitable[Any]]


class Clock:
    """The time of all processes."""

    now = 1_000_000.0

    def __call__(self) -> float:
        return self.now

    def expire_claims(self) -> None:
        self.now += GatewayApp.claim_seconds


class Process:
    """A gateway of its own, as far as another process can tell."""

    def __init__(self, path: Path, clock: Callable[[], float]) -> None:
        self.state = SqliteState(path, clock=clock)
        self.answers: list[Any] = []
        self.sent = 0
        self.naps = 0
        self.on_sleep: Step | None = None
        self.on_check: Step | None = None
        self.on_refusal: Step | None = None
        self.hooks: list[str] = []
        self.app = self._gateway()

    def _gateway(self) -> GatewayApp:
        process = self

        class Gateway(GatewayApp):
            async def is_store_url(self, url: str) -> bool:
                await process._run("on_check")
                return await super().is_store_url(url)

            async def not_processed(self, payment: Payment, code: str, message: str) -> None:
                process.hooks.append("not processed")
                await process._run("on_refusal")

            async def in_doubt(self, payment: Payment, code: str, message: str) -> None:
                process.hooks.append("in doubt")

        client = httpx.AsyncClient(transport=httpx.MockTransport(self._answer))
        settings: dict[str, Any] = {"http_client": client, "sleep": self._sleep, "retries": 0}
        return Gateway(private_key=KEY, state=self.state, **settings)

    async def _run(self, name: str) -> None:
        step = getattr(self, name)
        setattr(self, name, None)
        if step is not None:
            await step()

    async def _answer(self, _: httpx.Request) -> httpx.Response:
        """Answer with the next of `answers`; one that is a step is run, and gives the answer."""
        self.sent += 1
        answer = self.answers.pop(0)
        if callable(answer):
            answer = await answer()
        if isinstance(answer, Exception):
            raise answer
        return httpx.Response(200, content=json.dumps(answer).encode())

    async def _sleep(self, _: float) -> None:
        self.naps += 1
        await self._run("on_sleep")

    async def pay(self) -> str:
        return await self.app.complete("token", transaction_id="pay-1")


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "gateway.sqlite3"
    state = SqliteState(path)
    state.add(PAYMENT)
    state.close()
    return path


@pytest.fixture
def start(path: Path, clock: Clock) -> Iterator[Callable[[], Process]]:
    started: list[Process] = []

    def process() -> Process:
        started.append(Process(path, clock))
        return started[-1]

    yield process
    for one in started:
        one.state.close()


async def _break(process: Process) -> None:
    """Let a process notify the store, which takes the notice in, and lose the answer."""
    process.answers = [httpx.ReadError("reset")]
    with pytest.raises(AmbiguousOutcomeError):
        await process.pay()


def test_a_process_clears_no_note_but_its_own(start: Callable[[], Process], clock: Clock) -> None:
    first, second = start(), start()

    async def other() -> Exception:
        clock.expire_claims()
        await _break(second)
        return httpx.ConnectError("refused")

    first.answers = [other, NO]
    with pytest.raises(TransportError):
        asyncio.run(first.pay())
    assert (first.sent, second.sent) == (1, 1)

    assert asyncio.run(first.app.retry_notifications()) == []
    assert first.hooks == ["in doubt"]


def test_while_one_process_delivers_another_sends_nothing(start: Callable[[], Process]) -> None:
    first, second = start(), start()

    async def other() -> Exception:
        with pytest.raises(AmbiguousOutcomeError, match="Another process is notifying"):
            await second.pay()
        assert [one.token for one in await second.app.retry_notifications()] == ["token"]
        return httpx.ConnectError("refused")

    first.answers, second.answers = [other], [NO]
    with pytest.raises(TransportError):
        asyncio.run(first.pay())
    assert second.sent == 0

    asyncio.run(second.pay())
    assert second.hooks == ["not processed"]


@pytest.mark.parametrize("apps", [1, 2])
def test_pressed_twice_at_once_a_payment_is_delivered_once(
    start: Callable[[], Process], apps: int
) -> None:
    workers = [start() for _ in range(apps)] * (3 - apps)

    async def press() -> list[str]:
        waiting = asyncio.Event()

        async def slow() -> Any:
            await waiting.wait()
            return YES

        async def wakes() -> None:
            waiting.set()

        for worker in workers:
            worker.answers, worker.on_sleep = [slow, NO], wakes
        return list(await asyncio.gather(*(worker.pay() for worker in workers)))

    assert asyncio.run(press()) == [RETURNED, RETURNED]
    different = set(workers)
    assert sum(worker.sent for worker in different) == 1
    assert [worker.hooks for worker in different] == [[]] * apps


def test_a_process_that_wakes_up_late_reads_what_was_decided_without_it(
    start: Callable[[], Process], clock: Clock
) -> None:
    first, second = start(), start()

    async def other() -> Any:
        clock.expire_claims()
        second.answers = [YES]
        await second.pay()
        return NO

    first.answers = [other]
    assert asyncio.run(first.pay()) == RETURNED
    assert first.hooks == second.hooks == []


def test_a_process_that_lost_its_claim_before_sending_sends_nothing(
    start: Callable[[], Process], clock: Clock
) -> None:
    first, second = start(), start()

    async def other() -> None:
        clock.expire_claims()
        second.answers = [YES]
        await second.pay()

    first.on_check = other
    assert asyncio.run(first.pay()) == RETURNED
    assert (first.sent, second.sent) == (0, 1)


def test_money_goes_back_once_while_it_is_on_its_way(start: Callable[[], Process]) -> None:
    first, second = start(), start()

    async def other() -> None:
        with pytest.raises(AmbiguousOutcomeError):
            await second.pay()

    first.answers, first.on_refusal = [NO], other
    asyncio.run(first.pay())
    assert (first.hooks, second.hooks, second.sent) == (["not processed"], [], 0)


KILLED = """
import os, sys
import httpx
from threedcart.gateway import GatewayApp, SqliteState
import asyncio

client = httpx.AsyncClient(transport=httpx.MockTransport(lambda request: os._exit(9)))
app = GatewayApp(private_key=sys.argv[2], state=SqliteState(sys.argv[1]), http_client=client)
asyncio.run(app.complete("token", transaction_id="pay-1"))
"""


def test_a_killed_process_is_taken_over_and_its_message_is_not_forgotten(path: Path) -> None:
    killed = subprocess.run([sys.executable, "-c", KILLED, path, KEY], check=False, timeout=60)
    assert killed.returncode == 9

    soon, later = Process(path, time.time), Process(path, lambda: time.time() + 601)
    assert [one.token for one in asyncio.run(soon.app.retry_notifications())] == ["token"]
    assert soon.sent == 0
    later.answers = [NO]
    assert asyncio.run(later.app.retry_notifications()) == []
    assert later.hooks == ["in doubt"]
    for process in (soon, later):
        process.state.close()


PRESSED = """
import asyncio, sys
from threedcart.gateway import GatewayApp, SqliteState

state = SqliteState(sys.argv[1])
app = GatewayApp(private_key=sys.argv[2], state=state, allowed_hosts=["http://127.0.0.1"])
print("ready", flush=True)
sys.stdin.readline()
print(asyncio.run(app.complete("token", transaction_id="pay-1")))
state.close()
"""


class Once(FakeStore):
    """A store that takes the first notification in and refuses every other."""

    async def __call__(self, scope: Any, receive: Any, send: Any) -> None:
        await super().__call__(scope, receive, send)
        self.answer = NO


def test_four_processes_start_at_once_and_press_pay_at_once(tmp_path: Path) -> None:
    path, store = tmp_path / "gateway.sqlite3", Once()
    with serve(store) as url:
        pipes: Any = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE, "text": True}
        command = [sys.executable, "-c", PRESSED, str(path), KEY]
        workers = [subprocess.Popen(command, **pipes) for _ in range(4)]
        try:
            for worker in workers:
                assert worker.stdout is not None
                assert worker.stdout.readline() == "ready\n"
            state = SqliteState(path)
            addresses = {
                name: f"{url}/{name}" for name in ("notificationurl", "returnurl", "errorurl")
            }
            state.add(Payment("token", 10, "AB-10", 1050, addresses))
            state.close()
            for worker in workers:
                assert worker.stdin is not None
                worker.stdin.write("\n")
                worker.stdin.flush()
            said = [worker.communicate(timeout=60)[0].strip() for worker in workers]
        finally:
            for worker in workers:
                worker.kill()
                worker.communicate()
    assert said == [f"{url}/returnurl"] * 4
    assert len(store.notified) == 1


def test_what_one_process_takes_another_cannot_take(path: Path) -> None:
    one, other = SqliteState(path), SqliteState(path)
    assert [one.remember_nonce("rk"), other.remember_nonce("rk")] == [True, False]
    kept = one.record_outcome("token", Outcome(True, "pay-1"))
    assert other.record_outcome("token", Outcome(False)) == kept
    assert [one.reserve_refund("token", 600), other.reserve_refund("token", 600)] == [True, False]
    assert not other.add(PAYMENT)
    assert one.claim("token", "a", 60) is not None
    assert one.claim("token", "a", 60) is not None
    assert other.claim("token", "b", 60) is None
    assert not other.mark_sending("token", "b")
    other.release("token", "b")
    assert other.claim("token", "b", 60) is None
    one.release("token", "a")
    assert other.claim("token", "b", 60) is not None
    for state in (one, other):
        state.close()
