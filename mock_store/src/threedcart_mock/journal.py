"""The last exchanges, with what was wrong about them; for the control plane and the pages."""

from __future__ import annotations

import itertools
import re
from collections import deque
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any
from urllib.parse import unquote_plus

from .document import Document

#: Exchanges remembered, and bytes of each body.
REMEMBERED, LONGEST = 500, 16 * 1024


@dataclass(frozen=True, slots=True)
class Exchange:
    """One request and its answer; `findings` is what broke the document, "" for nothing."""

    number: int
    at: float  # seconds since 1970
    milliseconds: float
    method: str
    path: str
    query: str
    operation: str
    status: int  # 0 when nothing came back from others
    request: bytes
    answer: bytes
    findings: str
    remarks: str = ""  # what the document allows and a caller may not have meant


class Journal:
    """A ring of exchanges. Keys are never kept; secret columns are blanked when it is shown."""

    def __init__(self, document: Document) -> None:
        self._ring: deque[Exchange] = deque(maxlen=REMEMBERED)
        self._numbers = itertools.count(1)
        names = sorted(_secret_names(document.root))
        listed = "|".join(map(re.escape, names)) or "(?!)"
        self._names = {name.lower() for name in names}
        self._in_json = re.compile(rf'("(?:{listed})"\s*:\s*)("(?:[^"\\]|\\.)*"?|[^,}}\]\s]+)')
        self._in_xml = re.compile(
            rf"(<(?:[\w.-]+:)?({listed})(?:\s[^>]*)?(?<!/)>).*?(?=</(?:[\w.-]+:)?\2\s*>|\Z)",
            re.DOTALL,
        )

    def add(
        self,
        at: float,
        seconds: float,
        method: str,
        path: str,
        query: bytes,
        operation: str,
        status: int,
        request: bytes,
        answer: bytes,
        findings: str,
        remarks: str = "",
    ) -> None:
        exchange = Exchange(
            next(self._numbers),
            at,
            seconds * 1000,
            method,
            path[:1000],
            query[:1000].decode("latin-1"),
            operation,
            status,
            request[:LONGEST],
            answer[:LONGEST],
            findings,
            remarks,
        )
        self._ring.append(exchange)

    def clear(self) -> None:
        self._ring.clear()

    def latest(self, count: int = REMEMBERED, operation: str = "") -> list[dict[str, Any]]:
        """The newest exchanges first, as data."""
        found = (each for each in reversed(self._ring) if operation in ("", each.operation))
        return [self._shown(each) for each in itertools.islice(found, max(count, 0))]

    def _shown(self, each: Exchange) -> dict[str, Any]:
        return {
            "number": each.number,
            "at": datetime.fromtimestamp(each.at, UTC).isoformat(timespec="milliseconds"),
            "milliseconds": round(each.milliseconds, 2),
            "method": each.method,
            "path": each.path,
            "query": self._blanked_pairs(each.query),
            "operation": each.operation,
            "status": each.status,
            "request": self._blanked(each.request),
            "answer": self._blanked(each.answer),
            "findings": each.findings,
            "remarks": each.remarks,
        }

    def _blanked(self, body: bytes) -> str:
        text = body.decode("utf-8", "replace")
        start = text.lstrip("\ufeff \t\r\n")[:1]
        if start == "<":
            return self._in_xml.sub(r"\1***", text)
        if start and start not in '{["':
            text = self._blanked_pairs(text)
        return self._in_json.sub(r'\1"***"', text)

    def _blanked_pairs(self, text: str) -> str:
        """A query, or a form's body."""
        pairs = (pair.partition("=") for pair in text.split("&"))
        return "&".join(
            f"{name}{equals}{'***' if self._is_secret(name) and value else value}"
            for name, equals, value in pairs
        )

    def _is_secret(self, name: str) -> bool:
        return unquote_plus(name).strip().lower() in self._names


def _secret_names(node: Any) -> set[str]:
    """Names of all properties the document marks as secret."""
    names: set[str] = set()
    if isinstance(node, list):
        return names.union(*map(_secret_names, node)) if node else names
    if not isinstance(node, dict):
        return names
    for name, value in (node.get("properties") or {}).items():
        if isinstance(value, dict) and (
            value.get("x-sensitive") or value.get("format") == "password"
        ):
            names.add(name)
    for value in node.values():
        names |= _secret_names(value)
    return names
