"""What a caller may set: once for a store, or for one call."""

from __future__ import annotations

import random
import time
from collections.abc import Awaitable, Callable, Mapping
from typing import TYPE_CHECKING, Any, TypedDict

import attrs

from .transport.retry import Retries

if TYPE_CHECKING:
    from datetime import tzinfo

    from .hooks import ErrorInfo, RequestInfo, ResponseInfo
    from .transport.http import httpx
    from .transport.pacing import Pacer, Rate

TIMEOUT = 30.0
DEADLINE = 120.0
MAX_RESPONSE_BYTES = 64 * 1024 * 1024


class CallOptions(TypedDict, total=False):
    """What one call may do differently from its store."""

    timeout: float | None
    """Seconds the network may be silent; None waits for as long as the deadline allows."""
    deadline: float | None
    """Seconds the whole call may take, waits and retries included; None for no limit."""
    retries: int | Retries
    """How often to try again, or the whole policy."""
    headers: Mapping[str, str]
    """Headers sent beside the usual ones, or in their place."""
    strict: bool
    """Raise `DriftError` when the answer departs from the document."""


class _Settings(TypedDict, total=False):
    base_url: str | None
    """An origin, to which the server's path is added, or a full base address used as it is."""
    time_zone: str | tzinfo | None
    """The store's zone, such as "America/New_York": dates are then aware, otherwise naive."""
    strict: bool
    timeout: float | None
    deadline: float | None
    retries: int | Retries
    rate: float | Rate | Pacer | None
    """Requests a second, or a `Rate` with its burst; the documented limit unless given, None for
    no pacing, a `Pacer` to share one limit between stores."""
    headers: Mapping[str, str]
    max_response_bytes: int
    """Longest answer that is read, after decompression."""
    max_connections: int
    timing: Timing
    """Clock and chance, for tests."""


class Settings(_Settings, total=False):
    """Everything a `Store` takes beside its credentials."""

    http_client: httpx.Client | None
    """Your own client: its proxies, certificates, headers and event hooks serve every call, and
    the store adds its keys; you close it."""
    transport: httpx.BaseTransport | None
    """Your own transport, which the store closes."""
    on_request: Callable[[RequestInfo], None] | None
    on_response: Callable[[ResponseInfo], None] | None
    on_error: Callable[[ErrorInfo], None] | None
    """What this and `on_response` raise is logged, and the call goes on: it was sent."""
    sleep: Callable[[float], None]
    """Waits that many seconds; for tests."""


class AsyncSettings(_Settings, total=False):
    """Everything an `AsyncStore` takes beside its credentials."""

    http_client: httpx.AsyncClient | None
    """Your own client: its proxies, certificates, headers and event hooks serve every call, and
    the store adds its keys; you close it."""
    transport: httpx.AsyncBaseTransport | None
    """Your own transport, which the store closes."""
    on_request: Callable[[RequestInfo], Awaitable[None] | None] | None
    on_response: Callable[[ResponseInfo], Awaitable[None] | None] | None
    on_error: Callable[[ErrorInfo], Awaitable[None] | None] | None
    """What this and `on_response` raise is logged, and the call goes on: it was sent."""
    sleep: Callable[[float], Awaitable[None]]
    """Waits that many seconds; for tests."""


@attrs.frozen
class Timing:
    """Where the runtime learns the time and takes its chances; tests put their own in."""

    clock: Callable[[], float] = time.monotonic
    """Seconds, never going back."""
    now: Callable[[], float] = time.time
    """Seconds since 1970, for dates in Retry-After."""
    chance: Callable[[], float] = random.random
    """A number from 0 up to 1, for jitter."""


@attrs.frozen
class CallPlan:
    """The options of one call, settled."""

    timeout: float | None = TIMEOUT
    deadline: float | None = DEADLINE
    retries: Retries = attrs.field(factory=Retries)
    strict: bool = False
    headers: tuple[tuple[str, str], ...] = attrs.field(default=(), repr=False)

    def with_options(self, options: CallOptions | Mapping[str, Any] | None) -> CallPlan:
        """The plan of a call that has options of its own.

        Raises:
            ConfigurationError: an option has no such name or cannot have that value.
        """
        if not options:
            return self
        changes: dict[str, Any] = _as_dict(options)
        if "headers" in changes:
            given: Any = changes["headers"] or {}
            changes["headers"] = self.headers + tuple(dict[str, str](given).items())
        return attrs.evolve(self, **checked(changes))


def _as_dict(options: Any) -> dict[str, Any]:
    from .errors import ConfigurationError

    if isinstance(options, Mapping):
        return {**options}
    raise ConfigurationError('options are a dict, such as {"timeout": 3, "retries": 0}.')


def checked(changes: dict[str, Any]) -> dict[str, Any]:
    """Settle and check options that were given by name.

    Raises:
        ConfigurationError: an option has no such name or cannot have that value.
    """
    from .errors import ConfigurationError

    for name in changes.keys() - CallOptions.__annotations__.keys():
        known = ", ".join(sorted(CallOptions.__annotations__))
        raise ConfigurationError(f"There is no option {name!r}; a call takes {known}.")
    for name in ("timeout", "deadline"):
        if name in changes and not is_seconds(changes[name]):
            raise ConfigurationError(f"{name} is seconds above 0, or None for no limit.")
    if "retries" in changes:
        changes["retries"] = Retries.of(changes["retries"])
    return changes


def is_seconds(value: object) -> bool:
    """Whether a value can be a time limit."""
    if value is None:
        return True
    return isinstance(value, int | float) and not isinstance(value, bool) and 0 < value < 1e9
