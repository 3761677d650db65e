"""The two ways in which things go wrong, and nothing else.

StartError    the store cannot start: one sentence for the person who started it, exit 2
Refusal       a request cannot be served: a status and a result row for the caller
"""

from __future__ import annotations

from collections.abc import Mapping


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
        super().__init__(message)
        self.status = status
        self.message = message
        self.value = value
        self.headers = dict(headers or {})
