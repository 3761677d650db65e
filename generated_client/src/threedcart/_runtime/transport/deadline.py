"""The total time of a call: httpx limits each wait for bytes alone, not their sum."""

from __future__ import annotations

import math
from collections.abc import Awaitable, Callable
from contextvars import ContextVar

from ..errors import ConfigurationError


class Deadline:
    """The moment by which a call has to end; None seconds is never."""

    __slots__ = ("_clock", "_end")

    def __init__(self, seconds: float | None, clock: Callable[[], float]) -> None:
        self._clock = clock
        self._end = math.inf if seconds is None else clock() + seconds

    def remaining(self) -> float:
        """Seconds left; 0 or less when they are used up, infinite without a limit."""
        return self._end - self._clock()

    def cap(self, timeout: float | None) -> float | None:
        """The shorter of a timeout and the time left."""
        return shorter(timeout, self.remaining())

    def extend(self, seconds: float) -> None:
        """Move the end by so many seconds, which the call spent without working."""
        self._end += seconds


def shorter(timeout: float | None, left: float) -> float | None:
    """The shorter of a timeout and the time left; None where neither ends."""
    if timeout is not None and timeout < left:
        return timeout
    return None if left == math.inf else left


DEADLINE: ContextVar[Deadline | None] = ContextVar("deadline", default=None)
"""The deadline of the request that this thread or task sends through a store's transport."""


def running_loop() -> object:
    """The event loop that runs this task.

    Raises:
        ConfigurationError: no asyncio loop runs here.
    """
    import asyncio

    try:
        return asyncio.get_running_loop()
    except RuntimeError:
        raise ConfigurationError(
            "An async store runs on asyncio, and no asyncio loop runs here (trio has another"
            " kind): call it under asyncio.run(), or use the blocking store."
        ) from None


async def within(waiting: Awaitable[object], seconds: float | None) -> bool:
    """Wait for something, at most so many seconds; whether it came in time."""
    import asyncio

    try:
        async with asyncio.timeout(seconds):
            await waiting
    except TimeoutError:
        return False
    return True
