"""The total time of a call: httpx limits each wait for bytes, and a drip of bytes outlives that."""

from __future__ import annotations

import math
from collections.abc import Awaitable, Callable

from ..errors import ConfigurationError


class Deadline:
    """The moment by which a call has to end; None seconds is never."""

    __slots__ = ("_clock", "_end", "seconds")

    def __init__(self, seconds: float | None, clock: Callable[[], float]) -> None:
        self.seconds = seconds
        self._clock = clock
        self._end = math.inf if seconds is None else clock() + seconds

    def remaining(self) -> float:
        """Seconds left; 0 or less when they are used up, infinite without a limit."""
        return self._end - self._clock()

    def cap(self, timeout: float | None) -> float | None:
        """The shorter of a timeout and the time left."""
        left = self._end - self._clock()
        if timeout is not None and timeout < left:
            return timeout
        return None if left == math.inf else left


def running_loop() -> object:
    """The event loop that runs this task.

    Raises:
        ConfigurationError: there is none of asyncio's.
    """
    import asyncio

    try:
        return asyncio.get_running_loop()
    except RuntimeError:
        raise ConfigurationError(
            "An async store runs on asyncio, and no such loop runs here (trio's is another): call"
            " it under asyncio.run(), or use the blocking store."
        ) from None


async def within(waiting: Awaitable[object], seconds: float | None) -> bool:
    """Wait for something, but not longer than so many seconds; whether it came in time."""
    import asyncio

    try:
        async with asyncio.timeout(seconds):
            await waiting
    except TimeoutError:
        return False
    return True
