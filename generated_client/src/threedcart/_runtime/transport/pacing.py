"""Client-side pacing of a leaky bucket, so that a busy client waits instead of being refused.

The bucket holds `capacity` requests and `per_second` of them leak out each second. Who comes takes
the next place in line there and then, and sleeps until its turn: first come, first served, for the
threads and the tasks of one store alike, with no queue to keep and nobody to wake.

Why not a library: pyrate-limiter 4.5 knows this arithmetic (its GCRA), but who waits there sleeps
and asks again, so that whoever wakes first goes first; a wait that is too long is slept through
before it is refused; its sleep is that of `time` or `asyncio`, so that no test can stand in for
it; and it takes ten times as long as the lines below, on every call.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Callable

import attrs

from ..errors import ConfigurationError

_TOO_SHORT = 1e-6
"""Seconds that are not worth a wait."""


@attrs.frozen
class Rate:
    """A leaky bucket: how many requests fit at once, and how many a second in the long run."""

    capacity: int
    per_second: float

    def __attrs_post_init__(self) -> None:
        if not (self.capacity >= 1 and 0 < self.per_second < 1e9):
            raise ConfigurationError("A Rate is a capacity of 1 or more and requests per second.")


class Pacer:
    """One bucket, shared by everything that calls with it.

    `rate` may be set to another `Rate` at any time, or to None for no pacing.
    """

    def __init__(self, rate: Rate | None, clock: Callable[[], float] = time.monotonic) -> None:
        self.rate = rate
        self._clock = clock
        self._lock = threading.Lock()
        self._empty_at = 0.0
        """When the bucket would have leaked dry, had nobody else come."""

    def reserve(self, patience: float) -> float | None:
        """Take the next place in line: seconds until its turn, None when that is past `patience`.

        A place that is refused is not taken, so that impatience costs the others nothing.
        """
        rate = self.rate
        if rate is None:
            return 0.0
        with self._lock:
            now = self._clock()
            empty_at = max(self._empty_at, now) + 1 / rate.per_second
            wait = empty_at - now - rate.capacity / rate.per_second
            if wait > patience:
                return None
            self._empty_at = empty_at
        return wait if wait > _TOO_SHORT else 0.0

    def give_back(self) -> None:
        """Undo a reservation whose request was never sent."""
        rate = self.rate
        if rate is not None:
            with self._lock:
                self._empty_at -= 1 / rate.per_second

    def overflowed(self) -> None:
        """The server says that its bucket is full: others share it, so count ours as full too."""
        rate = self.rate
        if rate is not None:
            with self._lock:
                full = self._clock() + rate.capacity / rate.per_second
                self._empty_at = max(self._empty_at, full)

    def __repr__(self) -> str:
        return f"Pacer({self.rate!r})"
