"""Applications that ask the merchant for the store, and the codes of those that may have it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta
from urllib.parse import urlencode

from .clock import Clock

#: How long a code waits to be exchanged.
CODE_LIFETIME = timedelta(minutes=10)
#: Questions kept that nobody has answered; the oldest give way.
MOST_WAITING = 1000


@dataclass(frozen=True, slots=True)
class Question:
    """An application's request, waiting for the merchant."""

    client_id: str
    redirect_uri: str
    state: str
    store_url: str = ""

    def back(self, **said: str) -> str:
        """The application's address with what it is told."""
        joiner = "&" if "?" in self.redirect_uri else "?"
        return f"{self.redirect_uri}{joiner}{urlencode({'state': self.state, **said})}"


class Consents:
    """Questions and codes of one store; `auto` is whether the merchant agrees without a look."""

    def __init__(self, clock: Clock, token: Callable[[int], str]) -> None:
        self.auto = False
        self._clock, self._token = clock, token
        self._waiting: dict[str, Question] = {}
        self._codes: dict[str, tuple[float, str]] = {}

    def ask(self, question: Question) -> str:
        """Keep a question; the secret it is found again by."""
        while len(self._waiting) >= MOST_WAITING:
            del self._waiting[next(iter(self._waiting))]
        secret = self._token(32)
        self._waiting[secret] = question
        return secret

    def waiting(self, secret: str) -> Question | None:
        return self._waiting.get(secret)

    def close(self, secret: str) -> None:
        """The question was answered; it cannot be again."""
        self._waiting.pop(secret, None)

    def agree(self, question: Question) -> str:
        """Where the browser goes when the merchant agrees: back with a fresh code."""
        code = self._token(32)
        until = (self._clock.now() + CODE_LIFETIME).timestamp()
        self._codes[code] = until, question.redirect_uri
        return question.back(code=code)

    def redeem(self, code: str) -> str | None:
        """The redirect_uri a code was given out for; None for a code that is not good.

        A code is good once.
        """
        until, redirect_uri = self._codes.pop(code, (0.0, ""))
        return redirect_uri if until >= self._clock.now().timestamp() else None

    def forget(self) -> None:
        self._waiting.clear()
        self._codes.clear()
