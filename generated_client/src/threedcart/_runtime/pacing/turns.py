"""Turns of calls: what a pacer is asked and answers, and the one that threads and tasks share.

A server counts requests in a leaky bucket: `capacity` of them fit, and `per_second` leak out each
second. The pacers here keep the same bucket on this side. A caller takes the next turn at once and
sleeps until it comes: first come, first served, without a queue, so that a caller who dies has
used up one turn and nothing else.

A twentieth of the bucket stays empty. Requests do not all take equally long on their way, and two
that leave at the right distance may arrive closer together.

Bulk calls leave a fifth of the bucket to the others and take no turns ahead: they ask again until
the bucket has room. So an interactive call never waits behind a long export. Where interactive
calls fill the bucket all the time, bulk calls still get a fifth of the rate.

Why not a library: pyrate-limiter 4.5 has this arithmetic (its GCRA), but its callers sleep and ask
again, so that the first to wake goes first; its sleep is that of `time` or `asyncio`, which no test
can replace; it knows no priorities; and it takes ten times as long, on every call.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Awaitable, Callable
from functools import cached_property
from typing import Literal, NamedTuple, Protocol

import attrs

from ..errors import ConfigurationError

__all__ = [
    "AsyncPacer",
    "Caller",
    "LocalPacer",
    "Pacer",
    "Priority",
    "Rate",
    "Turn",
    "TurnRequest",
]

Priority = Literal["interactive", "bulk"]
"""Interactive calls go first; bulk calls take what they leave, and never less than a fifth."""
PRIORITIES: tuple[Priority, ...] = ("interactive", "bulk")

_TOO_SHORT = 1e-6
"""Seconds that are not worth a wait."""
SHORTEST_WAIT = 1e-3
"""Seconds after which a pacer is asked again at the earliest."""
_SLOWEST = 1 / 86_400
"""Requests a second; callers wait without a limit, and a sleep cannot be endless."""
_USED = 0.95
"""Part of a bucket that is filled."""
_BULK = 0.8
"""Part of that for bulk calls."""
_BULK_SHARE = 0.2
"""Part of the rate that bulk calls get at least."""


@attrs.frozen
class Rate:
    """A leaky bucket: how many requests fit at once, and how many a second in the long run."""

    capacity: int
    """Requests that may come at once."""
    per_second: float
    """Requests a second in the long run."""
    limits: Limits = attrs.field(init=False, repr=False, eq=False)
    """What the rate comes to, in seconds."""

    def __attrs_post_init__(self) -> None:
        if not (self.capacity >= 1 and _SLOWEST <= self.per_second < 1e9):
            raise ConfigurationError(
                "A Rate is a capacity of 1 or more, and requests per second: at least one a day."
            )
        object.__setattr__(self, "limits", Limits.of(self.capacity, self.per_second))


class Limits(NamedTuple):
    """What a rate comes to, in seconds."""

    interval: float
    """In which one request leaks out."""
    room: float
    """In which as many leak out as are sent at once."""
    bulk_room: float
    """The same for bulk calls."""
    bulk_interval: float
    """After which a bulk call takes a turn like any other."""

    @classmethod
    def of(cls, capacity: int, per_second: float) -> Limits:
        used = capacity * _USED
        interval = 1 / per_second
        room, bulk_room = max(1.0, used) * interval, max(1.0, used * _BULK) * interval
        return cls(interval, room, bulk_room, interval / _BULK_SHARE)


class Caller:
    """Who calls: the same for every store object of one application in one store."""

    def __init__(self, store: str, keys: Callable[[], str], rate: Rate | None) -> None:
        self.store = store
        """The address that calls go to."""
        self.rate = rate
        """The limit that the document gives, None where it gives none."""
        self._keys = keys

    @cached_property
    def application(self) -> str:
        """A digest of the keys: one for each application and store, and never the keys."""
        return self._keys()

    @cached_property
    def bucket(self) -> str:
        """The name of the bucket of this application in this store."""
        return f"{self.store} {self.application}"

    def __repr__(self) -> str:
        return f"<Caller of {self.store}>"


@attrs.define
class TurnRequest:
    """A call that wants to be sent."""

    caller: Caller
    """Which application calls which store."""
    operation: str
    """The operation's id in the document."""
    method: str
    """The HTTP method."""
    priority: Priority = "interactive"
    """Whether the call lets others go first."""
    max_wait: float | None = None
    """Seconds that this call waits for its turn at most, from the first asking on; None: for as
    long as it takes."""
    waited: float = 0.0
    """Seconds that it has waited so far."""

    def accepts(self, wait: float) -> bool:
        """Whether it is ready to wait so many seconds more."""
        return self.max_wait is None or self.waited + wait <= self.max_wait + _TOO_SHORT


@attrs.frozen
class Turn:
    """What a pacer answers: send the call after `wait` seconds, or ask again after them."""

    wait: float = 0.0
    """Seconds to wait."""
    granted: bool = True
    """Whether the turn is taken. If not, nothing is, and the call is to ask again; one that would
    have waited longer than its `max_wait` then fails."""


NOW = Turn()


class Pacer(Protocol):
    """Gives turns to the calls of a `Store`; pass one as `Store(pacer=...)`.

    An exception of `reserve` fails the call with `PacingError`, and nothing is sent. Threads call
    these methods at the same time.
    """

    def reserve(self, request: TurnRequest) -> Turn:
        """Take the next turn for a call, or say when to ask again."""
        ...

    def give_back(self, request: TurnRequest) -> None:
        """Undo a turn that was granted to a call which was then not sent."""
        ...

    def overflowed(self, request: TurnRequest) -> None:
        """Count the bucket as full: the server refused the call for being one too many."""
        ...


class AsyncPacer(Protocol):
    """Gives turns to the calls of an `AsyncStore`: a `Pacer` whose methods may be coroutines."""

    def reserve(self, request: TurnRequest) -> Turn | Awaitable[Turn]:
        """Take the next turn for a call, or say when to ask again."""
        ...

    def give_back(self, request: TurnRequest) -> Awaitable[None] | None:
        """Undo a turn that was granted to a call which was then not sent."""
        ...

    def overflowed(self, request: TurnRequest) -> Awaitable[None] | None:
        """Count the bucket as full: the server refused the call for being one too many."""
        ...


@attrs.define
class Bucket:
    """The state of a bucket, in seconds of some clock."""

    empty_at: float = 0.0
    """When it will be empty, if no further request comes."""
    bulk_at: float = 0.0
    """From when on a bulk call takes a turn whatever the level."""

    def reserve(self, request: TurnRequest, rate: Rate, now: float) -> Turn:
        """Take a turn, or none; `redis` has the same lines for a server to run."""
        interval, room, bulk_room, bulk_interval = rate.limits
        level = (self.empty_at - now if self.empty_at > now else 0.0) + interval
        wait = level - room
        is_bulk = request.priority != "interactive"
        if is_bulk:
            full = min(level - bulk_room, self.bulk_at - now)
            if full > _TOO_SHORT:
                # Who has waited longest asks first.
                return Turn(full + interval / (1 + request.waited), granted=False)
        turn = NOW
        if wait > _TOO_SHORT:
            if not request.accepts(wait):
                return Turn(wait, granted=False)
            turn = Turn(wait)
        self.empty_at = now + level
        if is_bulk:
            self.bulk_at = now + bulk_interval
        return turn

    def give_back(self, rate: Rate) -> None:
        """Undo a turn."""
        self.empty_at -= rate.limits.interval

    def overflow(self, rate: Rate, now: float) -> None:
        """Count the bucket as full."""
        self.empty_at = max(self.empty_at, now + rate.limits.room)


class LocalPacer:
    """Paces the calls of one process: a bucket for each application in each store.

    Store objects that are given the same pacer share it. `rate` may be set to another `Rate` at
    any time, or to None for no pacing.
    """

    def __init__(self, rate: Rate | None, clock: Callable[[], float] = time.monotonic) -> None:
        self.rate = rate
        self._clock = clock
        self._lock = threading.Lock()
        self._buckets: dict[str, Bucket] = {}

    def reserve(self, request: TurnRequest) -> Turn:
        """Take the next turn of the caller's bucket."""
        rate = self.rate
        if rate is None:
            return NOW
        with self._lock:
            bucket = self._buckets.get(request.caller.bucket) or self._bucket(request)
            return bucket.reserve(request, rate, self._clock())

    def give_back(self, request: TurnRequest) -> None:
        """Undo a turn whose call was never sent."""
        rate = self.rate
        if rate is not None:
            with self._lock:
                self._bucket(request).give_back(rate)

    def overflowed(self, request: TurnRequest) -> None:
        """Count the bucket as full."""
        rate = self.rate
        if rate is not None:
            with self._lock:
                self._bucket(request).overflow(rate, self._clock())

    def _bucket(self, request: TurnRequest) -> Bucket:
        return self._buckets.setdefault(request.caller.bucket, Bucket())

    def __repr__(self) -> str:
        return f"LocalPacer({self.rate!r})"
