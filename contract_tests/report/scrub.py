"""Keeps secrets out of every file, by value: raw, base64, URL-encoded, JSON-escaped."""

from __future__ import annotations

import base64
import html
import json
import re
import shlex
from collections.abc import Iterable
from typing import Any
from urllib.parse import quote, quote_plus

MASK = "[secret]"
SHORTEST = 6


class Scrubber:
    """Replaces each known secret, in whatever spelling, in text and in JSON-like values.

    One shorter than ``SHORTEST`` characters is replaced where it stands as a word: anywhere else
    its characters mean something else, and masking them would eat the report.
    """

    def __init__(self, secrets: Iterable[str]) -> None:
        given = {secret for secret in secrets if secret}
        spellings = {text for each in given if len(each) >= SHORTEST for text in _all(each)}
        self._spellings = sorted(spellings, key=len, reverse=True)
        short = [re.escape(each) for each in given if len(each) < SHORTEST]
        self._words = re.compile(rf"(?<!\w)(?:{'|'.join(short)})(?!\w)") if short else None

    def text(self, text: str) -> str:
        for spelling in self._spellings:
            text = text.replace(spelling, MASK)
        return self._words.sub(MASK, text) if self._words else text

    def is_told(self, text: str) -> bool:
        """Whether a text tells a secret; a short one may stand there by chance."""
        return any(spelling in text for spelling in self._spellings)

    def value(self, value: Any) -> Any:
        """A copy of a JSON-like value with the secrets gone, from keys as well as values."""
        if isinstance(value, str):
            return self.text(value)
        if isinstance(value, dict):
            return {self.text(str(key)): self.value(item) for key, item in value.items()}
        if isinstance(value, list | tuple):
            return [self.value(item) for item in value]
        return value


def _all(secret: str) -> Iterable[str]:
    # The suite itself sends keys cut short and in other letter cases, to see them refused.
    plain = {secret, secret.lower(), secret.upper(), secret.swapcase()}
    plain |= {secret[:-1]} if len(secret) > SHORTEST else set()
    yield from plain
    for text in plain:
        yield from (quote(text, safe=""), quote(text), quote_plus(text))
        yield from (json.dumps(text)[1:-1], html.escape(text), shlex.quote(text)[1:-1])
    yield secret.encode().hex()
    yield from _base64(secret.encode())


def _base64(secret: bytes) -> Iterable[str]:
    """Base64 of the secret at each of the three places it can stand in a longer text.

    Of each only the characters that the secret alone decides.
    """
    for shift in range(3):
        for encode in (base64.b64encode, base64.urlsafe_b64encode):
            encoded = encode(b"\0" * shift + secret).decode().rstrip("=")
            start = (shift * 8 + 5) // 6
            end = (shift + len(secret)) * 8 // 6
            yield encoded[start:end]
    yield base64.b64encode(secret).decode()
