"""One bucket for several machines, in a Redis server.

A turn is one round trip: the server runs a few lines of Lua, which nothing else comes between, by
its own clock. Libraries that pace by Redis were left aside: pyrate-limiter and limits take a turn
or refuse it, so that callers poll; none gives a place in line, two kinds of callers their shares,
and the turn back of who did not use it.
"""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable
from types import TracebackType
from typing import Any, Literal, Self

from .. import PACKAGE
from ..errors import ConfigurationError
from .turns import NOW, LocalPacer, Rate, Turn, TurnRequest

_TIMEOUT = 1.0
"""Seconds of silence after which the server counts as away."""
_PAUSE = 5.0
"""Seconds for which a server that was away is not asked again."""
_REPEATS = 1
"""Tries after a failed one, since a connection that lay idle may have been closed."""
_KEPT = 60
"""Seconds for which a bucket is kept after it is empty."""
_PREFIX = f"{PACKAGE.rpartition('.')[2]}:pace:"

WhenAway = Literal["open", "closed"]

#: What is done to the bucket KEYS[1]; Bucket in `turns` has the same lines.
#: ARGV: what to do; interval, room, bulk room and bulk interval in seconds; whether the call is
#: bulk; seconds it has waited; seconds it waits at most or -1; the time, or -1 for the server's.
#: Returns whether the turn is granted, and the wait in seconds as text: numbers would be cut.
_SCRIPT = """
local act, interval, room, bulk_room, bulk_interval = ARGV[1], tonumber(ARGV[2]),
  tonumber(ARGV[3]), tonumber(ARGV[4]), tonumber(ARGV[5])
local is_bulk, waited, most, now = ARGV[6] == '1', tonumber(ARGV[7]), tonumber(ARGV[8]),
  tonumber(ARGV[9])
if now < 0 then
  local t = redis.call('TIME')
  now = tonumber(t[1]) + tonumber(t[2]) / 1000000
end
local found = redis.call('HMGET', KEYS[1], 'empty_at', 'bulk_at')
local empty_at, bulk_at = tonumber(found[1]) or 0, tonumber(found[2]) or 0
local turn = {1, '0'}
if act == 'give_back' then
  empty_at = empty_at - interval
elseif act == 'overflow' then
  empty_at = math.max(empty_at, now + room)
else
  local level = math.max(empty_at - now, 0) + interval
  local wait = level - room
  if is_bulk then
    local full = math.min(level - bulk_room, bulk_at - now)
    if full > 1e-6 then
      return {0, string.format('%.9f', full + interval / (1 + waited))}
    end
  end
  if wait > 1e-6 then
    turn = {1, string.format('%.9f', wait)}
    if most >= 0 and waited + wait > most + 1e-6 then
      turn[1] = 0
      return turn
    end
  end
  empty_at = now + level
  if is_bulk then
    bulk_at = now + bulk_interval
  end
end
redis.call('HSET', KEYS[1], 'empty_at', string.format('%.17g', empty_at),
  'bulk_at', string.format('%.17g', bulk_at))
local used = math.max(empty_at - now, bulk_interval)
redis.call('EXPIRE', KEYS[1], math.ceil(used) + tonumber(ARGV[10]))
return turn
"""


class _Shared:
    """What the two kinds share: whose bucket, what to do while the server is away."""

    def __init__(
        self,
        server: str | Any,
        rate: Rate | None,
        when_away: WhenAway,
        prefix: str,
        clock: Callable[[], float] | None,
    ) -> None:
        if when_away not in ("open", "closed"):
            raise ConfigurationError("when_away is 'open' or 'closed'.")
        self.rate = rate
        self._server = server
        self._when_away = when_away
        self._prefix = prefix
        self._clock = clock
        self._own = LocalPacer(rate, clock or time.monotonic)
        self._lock = threading.Lock()
        self._away_until = 0.0
        self._is_away = False
        self._logger = logging.getLogger(PACKAGE)

    def _call(self, request: TurnRequest, rate: Rate, act: str) -> tuple[list[str], list[Any]]:
        """The key and the arguments of the script."""
        most = -1 if request.max_wait is None else request.max_wait
        now = -1 if self._clock is None else self._clock()
        is_bulk = int(request.priority != "interactive")
        key = f"{self._prefix}{request.caller.bucket}"
        return [key], [act, *rate.limits, is_bulk, request.waited, most, now, _KEPT]

    def _rate_of(self, request: TurnRequest) -> Rate | None:
        return self.rate or request.caller.rate

    def _may_ask(self) -> bool:
        """Whether the server is there, as far as known, or is due to be asked again.

        Of all threads one asks: the others need not wait for a server that is away.
        """
        if not self._is_away:
            return True
        with self._lock:
            now = time.monotonic()
            if now < self._away_until:
                return False
            self._away_until = now + _PAUSE
            return True

    def _is_there(self) -> None:
        if self._is_away:
            with self._lock:
                was_away, self._is_away = self._is_away, False
            if was_away:
                self._logger.warning("The Redis server is back: calls are paced together again.")

    def _went_away(self, error: Exception) -> None:
        """Remember it, and say so once."""
        with self._lock:
            was_away, self._is_away = self._is_away, True
            self._away_until = time.monotonic() + _PAUSE
        if not was_away:
            meanwhile = (
                "each process paces its calls by itself until it is back"
                if self._when_away == "open"
                else "calls fail until it is back"
            )
            self._logger.warning(
                "The Redis server that paces the calls is away (%s): %s.",
                type(error).__name__,
                meanwhile,
            )

    def _without(self, request: TurnRequest, rate: Rate) -> Turn:
        """A turn while the server is away; raises ConnectionError where calls are to fail."""
        if self._when_away == "closed":
            raise ConnectionError("the Redis server that paces the calls is away")
        self._own.rate = rate
        return self._own.reserve(request)

    def __repr__(self) -> str:
        """Without the address, which may hold a password."""
        return f"<{type(self).__name__}>"


class RedisPacer(_Shared):
    """Paces the calls of all programs that name the same Redis server.

    Args:
        server: The server's address, such as "redis://localhost:6379/0", or a `redis.Redis` of
            your own, which you close, with time limits of your own.
        rate: The limit to keep; the one that the API documents unless given.
        when_away: "open": while the server is away, each process paces its calls by itself.
            "closed": calls fail with `PacingError`, and nothing is sent. Either is logged once, and
            the server asked again every few seconds.
        prefix: What the names of the buckets begin with.
        clock: Seconds, in place of the server's clock; for tests.

    Raises:
        ConfigurationError: the package redis is missing, or an argument cannot be that.
    """

    def __init__(
        self,
        server: str | Any,
        rate: Rate | None = None,
        *,
        when_away: WhenAway = "open",
        prefix: str = _PREFIX,
        clock: Callable[[], float] | None = None,
    ) -> None:
        super().__init__(server, rate, when_away, prefix, clock)
        self._client = _client(server, is_async=False)
        self._script = self._client.register_script(_SCRIPT)

    def reserve(self, request: TurnRequest) -> Turn:
        """Take the next turn, before or after those of all other programs.

        Raises:
            ConnectionError: the server is away, and calls are to fail then.
        """
        rate = self._rate_of(request)
        if rate is None:
            return NOW
        if self._may_ask():
            try:
                granted, wait = self._run(request, rate, "reserve")
            except _errors() as error:
                self._went_away(error)
            else:
                self._is_there()
                return Turn(float(wait), bool(granted))
        return self._without(request, rate)

    def give_back(self, request: TurnRequest) -> None:
        """Undo a turn whose call was never sent."""
        self._tell(request, "give_back")

    def overflowed(self, request: TurnRequest) -> None:
        """Count the bucket as full."""
        self._tell(request, "overflow")

    def close(self) -> None:
        """Close the connections, unless they are those of a client of your own."""
        if isinstance(self._server, str):
            self._client.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def _tell(self, request: TurnRequest, act: str) -> None:
        rate = self._rate_of(request)
        if rate is not None and not self._is_away:
            try:
                self._run(request, rate, act)
            except _errors() as error:
                self._went_away(error)

    def _run(self, request: TurnRequest, rate: Rate, act: str) -> Any:
        keys, values = self._call(request, rate, act)
        return self._script(keys=keys, args=values)


class AsyncRedisPacer(_Shared):
    """A `RedisPacer` for an `AsyncStore`; `server` is an address, or a `redis.asyncio.Redis`.

    Both kinds may name the same server. A client of your own belongs to one event loop; of an
    address, each event loop gets connections of its own. `rate` is the limit to keep, the one that
    the API documents unless given.
    """

    def __init__(
        self,
        server: str | Any,
        rate: Rate | None = None,
        *,
        when_away: WhenAway = "open",
        prefix: str = _PREFIX,
        clock: Callable[[], float] | None = None,
    ) -> None:
        super().__init__(server, rate, when_away, prefix, clock)
        self._client: Any = _client(server, is_async=True)
        self._script = self._client.register_script(_SCRIPT)
        self._loop: object = None

    async def reserve(self, request: TurnRequest) -> Turn:
        """Take the next turn, before or after those of all other programs.

        Raises:
            ConnectionError: the server is away, and calls are to fail then.
        """
        rate = self._rate_of(request)
        if rate is None:
            return NOW
        if self._may_ask():
            try:
                granted, wait = await self._run(request, rate, "reserve")
            except _errors() as error:
                self._went_away(error)
            else:
                self._is_there()
                return Turn(float(wait), bool(granted))
        return self._without(request, rate)

    async def give_back(self, request: TurnRequest) -> None:
        """Undo a turn whose call was never sent."""
        await self._tell(request, "give_back")

    async def overflowed(self, request: TurnRequest) -> None:
        """Count the bucket as full."""
        await self._tell(request, "overflow")

    async def aclose(self) -> None:
        """Close the connections, unless they are those of a client of your own."""
        if isinstance(self._server, str):
            await self._client.aclose()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        await self.aclose()

    async def _tell(self, request: TurnRequest, act: str) -> None:
        rate = self._rate_of(request)
        if rate is not None and not self._is_away:
            try:
                await self._run(request, rate, act)
            except _errors() as error:
                self._went_away(error)

    async def _run(self, request: TurnRequest, rate: Rate, act: str) -> Any:
        import asyncio

        loop = asyncio.get_running_loop()
        if self._loop is not loop and isinstance(self._server, str):
            if self._loop is not None:  # the connections of a loop that has ended
                self._client = _client(self._server, is_async=True)
                self._script = self._client.register_script(_SCRIPT)
            self._loop = loop
        keys, values = self._call(request, rate, act)
        return await self._script(keys=keys, args=values)


def _errors() -> tuple[type[Exception], ...]:
    from redis.exceptions import RedisError

    return RedisError, OSError


def _client(server: str | Any, *, is_async: bool) -> Any:
    """A client of the server; one that was given is used as it is."""
    if not isinstance(server, str):
        if not hasattr(server, "register_script"):
            raise ConfigurationError("server is an address or a client of the package redis.")
        return server
    kind: Any
    retry: Any
    try:
        import redis
        import redis.asyncio
        from redis.backoff import NoBackoff
    except ImportError:
        raise ConfigurationError(
            f'Pacing by Redis needs the package redis: pip install "{PACKAGE}[redis]".'
        ) from None
    limits = {"socket_timeout": _TIMEOUT, "socket_connect_timeout": _TIMEOUT}
    if is_async:
        from redis.asyncio.retry import Retry as AsyncRetry

        kind, retry = redis.asyncio.Redis, AsyncRetry(NoBackoff(), _REPEATS)
    else:
        from redis.retry import Retry

        kind, retry = redis.Redis, Retry(NoBackoff(), _REPEATS)
    try:
        return kind.from_url(server, retry=retry, **limits)
    except ValueError as error:
        raise ConfigurationError(
            f"server is an address such as redis://localhost:6379/0 ({error})."
        ) from None
