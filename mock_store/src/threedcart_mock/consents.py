"""Applications that ask the merchant for the store, and the codes of those that may have it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlencode, urlsplit

from .addresses import is_address, is_loopback, origin_of
from .bounds import CODE_LIFETIME, MOST_WAITING
from .clock import Clock
from .problems import Refusal, in_short


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
    """Questions and codes of one store.

    `registered` are the addresses applications may be led back to; any on this machine where
    there are none.
    """

    def __init__(
        self, clock: Clock, token: Callable[[int], str], registered: tuple[str, ...]
    ) -> None:
        self._clock, self._token, self._registered = clock, token, registered
        self._waiting: dict[str, Question] = {}
        self._codes: dict[str, tuple[float, str]] = {}

    def check(self, address: str) -> None:
        """Refusal unless a browser may be led to an application's address."""
        if not is_address(address) or "#" in address:
            raise Refusal(
                400,
                f"redirect_uri is {in_short(address)}, no web address of an application; send one"
                " like http://127.0.0.1:3000/back.",
                value="redirect",
            )
        known = any(_same_but_for_query(address, each) for each in self._registered)
        if not known and (self._registered or not is_loopback(address)):
            raise Refusal(
                400,
                f"redirect_uri is {in_short(address)}, which no application has registered; start"
                " the store with --redirect-uri and that address.",
                value="redirect",
            )

    def ask(self, question: Question) -> str:
        """Keep a question; the secret it is found again by."""
        _make_room(self._waiting)
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
        _make_room(self._codes)
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


def _make_room(kept: dict[str, Any]) -> None:
    """The oldest gives way where there are as many as are kept."""
    while len(kept) >= MOST_WAITING:
        del kept[next(iter(kept))]


def _same_but_for_query(address: str, registered: str) -> bool:
    return _place(address) == _place(registered)


def _place(address: str) -> tuple[str | None, str]:
    parts = urlsplit(address)
    return origin_of(f"{parts.scheme}://{parts.netloc}"), parts.path or "/"
