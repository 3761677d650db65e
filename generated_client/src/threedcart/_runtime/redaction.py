"""Nothing secret leaves: by name (headers and fields that the document marks) and by value."""

from __future__ import annotations

import base64
import json
import re
from collections.abc import Iterable, Mapping
from typing import Any
from urllib.parse import quote, quote_plus

REDACTED = "[redacted]"
_SHORTEST = 4
"""Values below this length are not searched for: they would blank out ordinary words."""


class Redactor:
    """Blanks out the secrets of one store."""

    def __init__(
        self, headers: Iterable[str] = (), fields: Iterable[str] = (), secrets: Iterable[str] = ()
    ) -> None:
        self._headers = frozenset(name.lower() for name in headers)
        self._values = _pattern(form for secret in secrets for form in _forms(secret))
        self._fields = _field_pattern(fields)

    def text(self, text: str) -> str:
        """The text with every known secret blanked out."""
        if self._values:
            text = self._values.sub(REDACTED, text)
        if self._fields:
            text = self._fields.sub(_blank_field, text)
        return text

    def headers(self, headers: Mapping[str, str]) -> dict[str, str]:
        """The headers, in lower case, with every known secret blanked out."""
        return {
            name.lower(): REDACTED if name.lower() in self._headers else self.text(value)
            for name, value in headers.items()
        }

    def row(self, row: Mapping[str, Any]) -> dict[str, Any]:
        """A result row with every known secret blanked out of its texts."""
        return {key: self.text(one) if isinstance(one, str) else one for key, one in row.items()}

    def __repr__(self) -> str:
        return "Redactor()"


class SecretPairs(list[tuple[bytes, bytes]]):
    """Headers as they go out; shows nothing of itself in a log, a traceback or a debugger."""

    def __repr__(self) -> str:
        return f"<{len(self)} headers>"

    __str__ = __repr__


class HiddenBytes(bytes):
    """A body as it goes out; shows its length alone."""

    def __repr__(self) -> str:
        return f"<{len(self)} bytes>"

    __str__ = __repr__


def _forms(secret: str) -> Iterable[str]:
    """A secret as it may turn up: raw, URL-encoded, base64, inside JSON."""
    if len(secret) < _SHORTEST:
        return
    raw = secret.encode("utf-8", "surrogateescape")
    yield secret
    yield quote(raw, safe="")
    yield quote_plus(raw)
    yield base64.b64encode(raw).decode().rstrip("=")
    yield base64.urlsafe_b64encode(raw).decode().rstrip("=")
    yield json.dumps(secret)[1:-1]
    yield json.dumps(secret)[1:-1].replace("/", "\\/")


def _pattern(values: Iterable[str]) -> re.Pattern[str] | None:
    longest_first = sorted(set(values), key=len, reverse=True)
    return re.compile("|".join(map(re.escape, longest_first))) if longest_first else None


def _field_pattern(fields: Iterable[str]) -> re.Pattern[str] | None:
    """A named field with its value, in JSON, XML or a form."""
    names = "|".join(re.escape(name) for name in sorted(fields, key=len, reverse=True))
    if not names:
        return None
    return re.compile(
        rf'(?P<json>"(?:{names})"\s*:\s*)(?:"(?:[^"\\]|\\.)*"?|[^\s,\]}}"]+)'
        rf"|(?P<xml><(?:{names})>)[^<]*"
        rf"|(?P<form>\b(?:{names})=)[^&\s]*"
    )


def _blank_field(match: re.Match[str]) -> str:
    if found := match["json"]:
        return f'{found}"{REDACTED}"'
    return f"{match['xml'] or match['form']}{REDACTED}"
