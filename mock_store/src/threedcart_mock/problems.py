"""The ways in which things go wrong, and nothing else.

StartError    the store cannot start: one sentence for the person who started it, exit 2
Refusal       a request cannot be served: a status and a result row for the caller
Busy          a refusal that trying again a little later may spare
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from .bounds import LONGEST_MESSAGE, LONGEST_QUOTE


class StartError(Exception):
    """The store cannot start; the text says what is wrong and what to do next."""


class Refusal(Exception):
    """A request is answered with an error row; `status` is the HTTP status."""

    def __init__(
        self,
        status: int,
        message: str,
        *,
        value: str = "",
        headers: Mapping[str, str] | None = None,
    ) -> None:
        if len(message) > LONGEST_MESSAGE:
            message = f"{message[:LONGEST_MESSAGE]}..."
        super().__init__(message)
        self.status = status
        self.message = message
        self.value = value
        self.headers = dict(headers or {})


class Busy(Refusal):
    """Another process writes to the database; nothing has been done."""

    def __init__(self) -> None:
        super().__init__(
            503,
            "Another process holds the store's database; nothing was written. Try again later.",
            headers={"retry-after": "1"},
        )


def in_short(value: Any) -> str:
    """What somebody sent, as a sentence may repeat it: short, and without control characters."""
    text = value if isinstance(value, str) else str(value)
    cut = text if len(text) <= LONGEST_QUOTE else f"{text[:LONGEST_QUOTE]}..."
    return repr(cut) if isinstance(value, str) else cut
