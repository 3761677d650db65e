"""The leaky bucket: so many requests at once, then so many a second, else 429."""

from __future__ import annotations

import math
from collections import deque
from collections.abc import Callable
from time import monotonic
from typing import Any

from .problems import Refusal

#: Refused requests that are told, and characters of the User-Agent of each.
_MOST_REFUSED = 50
_LONGEST_AGENT = 200


class Bucket:
    """One store's bucket, as `x-rate-limit` describes it; off when the document has none."""

    def __init__(
        self, described: dict[str, Any] | None, *, on: bool, time: Callable[[], float] = monotonic
    ) -> None:
        limits = described or {}
        self._capacity = float(limits.get("capacity", math.inf))
        self._leak = float(limits.get("leak_per_second", math.inf))
        self._status = int(limits.get("status", 429))
        self._time = time
        self._level = self._deepest = 0.0
        self._since = time()
        self._taken = self._refused = 0
        self._last: deque[dict[str, str]] = deque(maxlen=_MOST_REFUSED)
        self.on = on and described is not None

    def pour(self, operation: str = "", agent: str = "") -> None:
        """Take one request in; Refusal with Retry-After when the bucket would run over.

        `operation` and `agent`, the caller's User-Agent, are remembered of who is refused.
        """
        if not self.on:
            return
        self._leak_out()
        if self._level + 1 > self._capacity:
            self._refused += 1
            self._last.append({"operation": operation, "user_agent": agent[:_LONGEST_AGENT]})
            wait = math.ceil((self._level + 1 - self._capacity) / self._leak)
            raise Refusal(
                self._status,
                f"More than {self._capacity:g} requests are waiting; send {self._leak:g} a second.",
                headers={"retry-after": str(max(wait, 1))},
            )
        self._level += 1
        self._taken += 1
        self._deepest = max(self._deepest, self._level)

    def empty(self) -> None:
        """Let everything out, and count from now on."""
        self._level = self._deepest = 0.0
        self._since = self._time()
        self._taken = self._refused = 0
        self._last.clear()

    def shown(self) -> dict[str, Any]:
        """How full it is, the deepest it was, and whom it refused, the last ones by name."""
        if not self.on:
            return {"on": False}
        self._leak_out()
        return {
            "on": True,
            "capacity": self._capacity,
            "leak_per_second": self._leak,
            "level": round(self._level, 3),
            "deepest": round(self._deepest, 3),
            "taken": self._taken,
            "refused": self._refused,
            "last_refused": list(self._last),
        }

    def _leak_out(self) -> None:
        now = self._time()
        self._level = max(0.0, self._level - (now - self._since) * self._leak)
        self._since = now
