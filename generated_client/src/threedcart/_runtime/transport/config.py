"""What the transport needs to know of a store, settled once."""

from __future__ import annotations

import random
import time
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

import attrs

if TYPE_CHECKING:
    from ..call import Address
    from ..pacing.turns import Caller
    from ..redaction import Redactor
    from .logs import CallLog
    from .proxy import Proxy


@attrs.frozen
class Timing:
    """Sources of time and randomness, which tests can replace."""

    clock: Callable[[], float] = time.monotonic
    """Seconds, never going back."""
    now: Callable[[], float] = time.time
    """Seconds since 1970, for dates in Retry-After."""
    chance: Callable[[], float] = random.random
    """A number from 0 up to 1, for jitter."""


@attrs.frozen(kw_only=True)
class TransportConfig:
    """Where calls go, within which limits, and who is told of them."""

    address: Address
    pacer: Any
    """A `Pacer`, or an `AsyncPacer` where the calls are coroutines."""
    caller: Caller
    timing: Timing
    redactor: Redactor
    log: CallLog
    full_status: int
    """The status by which the server says that its bucket is full."""
    max_bytes: int
    max_connections: int
    proxy: Proxy | None
    verify: Any
    http_client: Any = None
    transport: Any = None
    on_request: Any = None
    on_response: Any = None
    on_error: Any = None
    sleep: Any = None
