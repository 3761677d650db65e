"""When a failed request is sent again, and after how long.

A create (POST) is repeated only when it surely was not executed: no connection was made, the
bucket was full (429), or the server said to come back (503 with Retry-After). Everything else
after a create went out is an `AmbiguousOutcomeError`.

Why not a library: httpx-retries 0.6 asks about the method and about the failure apart, so that a
POST is repeated after a reset (a second order) or never, not even when the connection was refused.
Its sleep and its chance are those of `time` and `random`, its total counts the sleeps alone, and
its transport sees no failure inside a body. The rules that matter are this page.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import attrs

from ..errors import ConfigurationError

if TYPE_CHECKING:
    from collections.abc import Callable

    from ..client.responses import RawResponse
    from .faults import Fault

IDEMPOTENT = frozenset({"GET", "HEAD", "PUT", "DELETE", "OPTIONS"})
NEVER_BETTER = frozenset({501, 505})
"""Statuses of the 5xx range that another attempt cannot mend."""
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
    """Most seconds of a wait that the server asked for by Retry-After."""

    def __attrs_post_init__(self) -> None:
        if not _is_count(self.total):
            raise ConfigurationError("retries is a number of attempts after the first: 0 or more.")

    @classmethod
    def of(cls, value: int | Retries) -> Retries:
        """A policy as it is, or the usual one with another number of attempts."""
        return value if isinstance(value, Retries) else cls(total=value)

    def pause(self, attempt: int, asked: float | None, chance: Callable[[], float]) -> float:
        """Seconds to wait after attempt number `attempt` (from 1).

        What the server asked for is followed up to `longest_asked`; otherwise the wait doubles
        with each attempt, and its second half is left to chance, so that clients which failed
        together do not come back together.
        """
        if asked:
            return min(asked, self.longest_asked)
        wait: float = min(self.longest, self.base * 2.0 ** min(attempt - 1, 32))
        return wait * (0.5 + 0.5 * chance())


def _is_count(value: object) -> bool:
    return isinstance(value, int) and not isinstance(value, bool) and value >= 0


def may_repeat_fault(method: str, fault: Fault) -> bool:
    """Whether a request that got no complete answer may be sent again."""
    if not fault.passing:
        return False
    return not fault.sent or method in IDEMPOTENT


def may_repeat_answer(method: str, once: bool, answer: RawResponse) -> bool:
    """Whether a request whose answer is a failure may be sent again.

    `once` marks what is never sent again after the server has taken it (a signed payment
    message); a full bucket means that it has not.
    """
    if answer.status == TOO_MANY:
        return True
    if answer.status < 500 or answer.status in NEVER_BETTER or once:
        return False
    if method in IDEMPOTENT:
        return True
    return answer.status == UNAVAILABLE and "retry-after" in answer.headers


_SECONDS = re.compile(r"\s*(\d+)(?:\.\d*)?\s*", re.ASCII)
_LONGER_THAN_ANY = 12
"""Digits beyond which a number of seconds is as good as for ever."""


def retry_after(text: str | None, now: Callable[[], float]) -> float | None:
    """Seconds that a Retry-After header asks for, in either of its forms.

    None where there is none, where it cannot be read, and where its date has passed.
    """
    if not text:
        return None
    if match := _SECONDS.fullmatch(text):
        digits = match.group(1).lstrip("0")[: _LONGER_THAN_ANY + 1]
        return float(digits) if digits else None
    from email.utils import parsedate_to_datetime

    try:
        wait = parsedate_to_datetime(text).timestamp() - now()
    except (ValueError, TypeError, OverflowError, IndexError):
        return None
    return wait if wait > 0 else None
