"""Runs one call against a store, blocking or async, with a clock and a sleep that cost no time."""

from __future__ import annotations

import asyncio
import pickle
import traceback
from collections.abc import AsyncIterator, Callable, Iterator
from inspect import isawaitable
from typing import Any

from threedcart import AsyncRows, AsyncStore, Rows, Store, Timing
from threedcart._runtime.operation import Operation
from threedcart.errors import ThreeDCartError
from threedcart.models import CRM

from tests.keys import EVERY_KEY, KEYS

SECRETS = (*EVERY_KEY, "canary-store")

PAYMENT = Operation("payment", "POST", "/pay", once=True)
"""A signed message: it is never sent again once the other side has taken it."""

CALLS: dict[str, Callable[[Any], Any]] = {
    "get": lambda store: store.crm.tickets.get(1),
    "put": lambda store: store.crm.tickets.update(1, CRM(subject="x")),
    "delete": lambda store: store.crm.tickets.delete(1),
    "create": lambda store: store.crm.tickets.create(CRM(customer_email="a@b.example")),
    "payment": lambda store: store._core.request_raw(PAYMENT, (), {}, b'{"amount":1}'),
}
IDEMPOTENT = ("get", "put", "delete")
POSTS = ("create", "payment")


class Clock:
    """Stands still, but for `tick` seconds each time somebody looks."""

    def __init__(self) -> None:
        self.time = 1000.0
        self.tick = 0.0

    def __call__(self) -> float:
        self.time += self.tick
        return self.time


class Driver:
    """A store of one kind, and what it did."""

    def __init__(self, kind: str, url: str, **settings: Any) -> None:
        self.kind = kind
        self.clock = Clock()
        self.waits: list[float] = []
        self._runner = asyncio.Runner() if kind == "async" else None
        timing = Timing(clock=self.clock, now=lambda: 1_000_000_000.0, chance=lambda: 1.0)
        given: dict[str, Any] = {
            **KEYS,
            "base_url": url,
            "rate": None,
            "timing": timing,
            "sleep": self._sleep_async if self._runner else self._sleep,
            **settings,
        }
        self.store: Any = AsyncStore(**given) if self._runner else Store(**given)

    def _sleep(self, seconds: float) -> None:
        self.waits.append(seconds)
        self.clock.time += seconds

    async def _sleep_async(self, seconds: float) -> None:
        self._sleep(seconds)

    def run(self, call: str | Callable[[Any], Any]) -> Any:
        """What a call returns; an iteration as a list."""
        ask = CALLS[call] if isinstance(call, str) else call
        if self._runner:
            return self._runner.run(_settled(ask, self.store))
        result = ask(self.store)
        return list(result) if isinstance(result, Iterator | Rows) else result

    def fail(self, call: str | Callable[[Any], Any]) -> ThreeDCartError:
        """The error that a call raises, proven to be ours and to hold no secret."""
        try:
            result = self.run(call)
        except Exception as error:
            return assert_ours(error)
        raise AssertionError(f"the call succeeded: {result!r}")

    def close(self) -> None:
        """Close the store as its user would."""
        if self._runner:
            self._runner.run(self.store.aclose())
            self._runner.close()
        else:
            self.store.close()


async def _settled(ask: Callable[[Any], Any], store: Any) -> Any:
    result = ask(store)
    if isinstance(result, AsyncIterator | AsyncRows):
        return [row async for row in result]
    return await result if isawaitable(result) else result


def assert_ours(error: BaseException) -> ThreeDCartError:
    """The error: it is of our tree, chains no library's, pickles, and shows no secret anywhere."""
    assert isinstance(error, ThreeDCartError), f"a bare {type(error).__name__}: {error}"
    assert error.__cause__ is None or isinstance(error.__cause__, ThreeDCartError)
    assert error.__context__ is None or isinstance(error.__context__, ThreeDCartError)
    copy = pickle.loads(pickle.dumps(error))
    assert type(copy) is type(error)
    assert str(copy) == str(error)
    shown = [str(error), repr(error), repr(vars(error)), pickle.dumps(error).decode("latin-1")]
    shown += traceback.format_exception(error)
    trace = error.__traceback__
    while trace is not None:
        if "threedcart/_runtime" in trace.tb_frame.f_code.co_filename:
            shown += [repr(value) for value in trace.tb_frame.f_locals.values()]
        trace = trace.tb_next
    for text in shown:
        for secret in SECRETS:
            assert secret not in text
    return error
