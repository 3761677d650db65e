"""When a failed request is sent again, and after how long.

A create (POST) is repeated only when it surely was not executed: no connection was made, the
bucket was full (429), or the server said to come back (503 with Retry-After). Every other failure
of a create that was sent is an `AmbiguousOutcomeError`.

Why not a library: httpx-retries 0.6 looks at the method and at the failure separately, so that a
POST is repeated after a reset (a second order) or never, not even when the connection was refused.
Its sleep and its chance are those of `time` and `random`, which no test can replace, its total
counts the sleeps alone, and its transport sees no failure inside a body.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import attrs

from ..errors import ConfigurationError

if TYPE_CHECKING:
    from collections.abc import Callable

    from ..call import RawResponse
    from .faults import Fault

IDEMPOTENT = frozenset({"GET", "HEAD", "PUT", "DELETE", "OPTIONS"})
NEVER_BETTER = frozenset({501, 505})
"""Statuses of the 5xx range for which another attempt is useless."""
TOO_MANY = 429
UNAVAILABLE = 503


@attrs.frozen
class Retries:
    """How often and how fast a call is tried again."""

    total: int = 2
    """Attempts after the first."""
    base: float = 0.5
    """Seconds before the first retry; doubled for each further one."""
    longest: float = 8.0
    """Most seconds of a wait that the server did not ask for."""
    longest_asked: float = 60.0
    """Most seconds that the caller waits when the server asks for it by Retry-After. A longer
    request is not cut: the error is raised at once, with `retry_after`."""

    def __attrs_post_init__(self) -> None:
        if not _is_count(self.total):
            raise ConfigurationError("retries is a number of attempts after the first: 0 or more.")

    @classmethod
    def of(cls, value: int | Retries) -> Retries:
        """A policy as it is, or the usual one with another number of attempts."""
        return value if isinstance(value, Retries) else cls(total=value)

    def pause(self, attempt: int, asked: float | None, chance: Callable[[], float]) -> float | None:
        """Seconds to wait after attempt number `attempt` (from 1); None to give up.

        The server's wish is granted up to `longest_asked`; beyond that there is no further attempt.
        Without a wish the wait doubles with each attempt, and its second half is random, so that
        clients which failed together do not come back together.
        """
        if asked:
            return asked if asked <= self.longest_asked else None
        wait: float = min(self.longest, self.base * 2.0 ** min(attempt - 1, 32))
        return wait * (0.5 + 0.5 * chance())


def _is_count(value: object) -> bool:
    return isinstance(value, int) and not isinstance(value, bool) and value >= 0


def may_repeat_fault(method: str, fault: Fault) -> bool:
    """Whether a request that got no complete answer may be sent again."""
    if not fault.retryable:
        return False
    return not fault.sent or method in IDEMPOTENT


def may_repeat_answer(method: str, once: bool, answer: RawResponse) -> bool:
    """Whether a request whose answer is a failure may be sent again.

    `once` marks a request that is never sent again after the server has accepted it (a signed
    payment message); a full bucket means that it has not.
    """
    if answer.status == TOO_MANY:
        return True
    if answer.status < 500 or answer.status in NEVER_BETTER or once:
        return False
    if method in IDEMPOTENT:
        return True
    return answer.status == UNAVAILABLE and "retry-after" in answer.headers


_ITEM = re.compile(r"(?:(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]*,)?[^,]+", re.IGNORECASE)
"""One item of a list; a comma may follow the day's name in a date."""
_SECONDS = re.compile(r"(\d+)(?:\.\d*)?", re.ASCII)
_LONGER_THAN_ANY = 12
"""Digits beyond which a number of seconds is as good as for ever."""
_MOST_TEXT = 1000
"""Characters of the header that are read."""


def retry_after(text: str | None, now: Callable[[], float]) -> float | None:
    """Seconds that a Retry-After header asks for, in either of its forms.

    A proxy may have joined several headers to a list: then the longest wait counts. None where
    nothing is asked for: no header, nothing in it that can be read, or dates that have passed.
    """
    if not text:
        return None
    waits = (_seconds(item.strip(), now) for item in _ITEM.findall(text[:_MOST_TEXT]))
    return max(filter(None, waits), default=None)


def _seconds(item: str, now: Callable[[], float]) -> float | None:
    if match := _SECONDS.fullmatch(item):
        digits = match.group(1).lstrip("0")[: _LONGER_THAN_ANY + 1]
        return float(digits) if digits else None
    from email.utils import parsedate_to_datetime

    try:
        wait = parsedate_to_datetime(item).timestamp() - now()
    except (ValueError, TypeError, OverflowError, IndexError):
        return None
    return wait if wait > 0 else None
