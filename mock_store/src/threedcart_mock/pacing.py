"""The leaky bucket: so many requests at once, then so many a second, else 429."""

from __future__ import annotations

import math
from collections.abc import Callable
from time import monotonic
from typing import Any

from .problems import Refusal


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
        self._level, self._since = 0.0, time()
        self.on = on and described is not None

    def pour(self) -> None:
        """Take one request in; Refusal with Retry-After when the bucket would run over."""
        if not self.on:
            return
        now = self._time()
        self._level = max(0.0, self._level - (now - self._since) * self._leak)
        self._since = now
        if self._level + 1 > self._capacity:
            wait = math.ceil((self._level + 1 - self._capacity) / self._leak)
            raise Refusal(
                self._status,
                f"More than {self._capacity:g} requests are waiting; send {self._leak:g} a second.",
                headers={"retry-after": str(max(wait, 1))},
            )
        self._level += 1

    def empty(self) -> None:
        self._level = 0.0
