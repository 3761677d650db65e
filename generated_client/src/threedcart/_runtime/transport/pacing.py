"""Client-side pacing of a leaky bucket, so that a busy client waits instead of being refused.

The bucket holds `capacity` requests, and `per_second` of them leak out each second. A caller
reserves the next place in line at once and sleeps until its turn: first come, first served, for the
threads and the tasks of one store alike, without a queue.

Why not a library: pyrate-limiter 4.5 has this arithmetic (its GCRA), but its callers sleep and ask
again, so that the first to wake goes first; its sleep is that of `time` or `asyncio`, which no test
can replace; and it takes ten times as long as the lines below, on every call.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Callable

import attrs

from ..errors import ConfigurationError

_TOO_SHORT = 1e-6
"""Seconds that are not worth a wait."""
_SLOWEST = 1 / 86_400
"""Requests a second; callers wait without a limit, and a sleep cannot be endless."""


@attrs.frozen
class Rate:
    """A leaky bucket: how many requests fit at once, and how many a second in the long run."""

    capacity: int
    per_second: float

    def __attrs_post_init__(self) -> None:
        if not (self.capacity >= 1 and _SLOWEST <= self.per_second < 1e9):
            raise ConfigurationError(
                "A Rate is a capacity of 1 or more, and requests per second: at least one a day."
            )


class Pacer:
    """One bucket; stores that are given the same one share its limit.

    `rate` may be set to another `Rate` at any time, or to None for no pacing.
    """

    def __init__(self, rate: Rate | None, clock: Callable[[], float] = time.monotonic) -> None:
        self.rate = rate
        self._clock = clock
        self._lock = threading.Lock()
        self._empty_at = 0.0
        """When the bucket will be empty, if no further request comes."""

    def reserve(self) -> float:
        """Take the next place in line; seconds until its turn."""
        rate = self.rate
        if rate is None:
            return 0.0
        with self._lock:
            now = self._clock()
            empty_at = max(self._empty_at, now) + 1 / rate.per_second
            self._empty_at = empty_at
        wait = empty_at - now - rate.capacity / rate.per_second
        return wait if wait > _TOO_SHORT else 0.0

    def give_back(self) -> None:
        """Undo a reservation whose request was never sent."""
        rate = self.rate
        if rate is not None:
            with self._lock:
                self._empty_at -= 1 / rate.per_second

    def overflowed(self) -> None:
        """Count the bucket as full: the server says so, since others share its limit."""
        rate = self.rate
        if rate is not None:
            with self._lock:
                full = self._clock() + rate.capacity / rate.per_second
                self._empty_at = max(self._empty_at, full)

    def __repr__(self) -> str:
        return f"Pacer({self.rate!r})"
