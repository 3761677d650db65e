"""The last exchanges, with what was wrong about them; for the control plane and the pages."""

from __future__ import annotations

import itertools
from collections import deque
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from .blanking import Secrets
from .bounds import LONGEST_KEPT, REMEMBERED
from .document import Document

#: How much of a query is shown.
LONGEST_SHOWN = 1_000


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
    """A ring of exchanges. Headers are never kept; secrets are blanked when it is shown."""

    def __init__(self, document: Document) -> None:
        self._ring: deque[Exchange] = deque(maxlen=REMEMBERED)
        self._numbers = itertools.count(1)
        self._secrets = Secrets(document)

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
            query[:LONGEST_KEPT].decode("latin-1"),
            operation,
            status,
            _cut(request),
            _cut(answer),
            findings[:LONGEST_KEPT],
            remarks[:LONGEST_KEPT],
        )
        self._ring.append(exchange)

    def clear(self) -> None:
        self._ring.clear()

    @property
    def newest(self) -> int:
        """The number of the newest exchange; 0 where there is none."""
        return self._ring[-1].number if self._ring else 0

    @property
    def operations(self) -> list[str]:
        """The operations that exchanges were about, by name."""
        return sorted({each.operation for each in self._ring if each.operation})

    @property
    def statuses(self) -> list[int]:
        """The statuses that were answered."""
        return sorted({each.status for each in self._ring if each.status})

    def latest(
        self,
        count: int = REMEMBERED,
        operation: str = "",
        status: str = "",
        *,
        is_broken: bool = False,
    ) -> list[dict[str, Any]]:
        """The newest exchanges first, as data.

        `operation` "" stands for all; `status` is a number, a class such as 4xx, 0 for no answer or
        "" for all; `is_broken` wants only what broke the document.
        """
        found = (
            each
            for each in reversed(self._ring)
            if operation in ("", each.operation)
            and status in ("", str(each.status), f"{each.status // 100}xx")
            and (each.findings or not is_broken)
        )
        return [self._shown(each) for each in itertools.islice(found, max(count, 0))]

    def _shown(self, each: Exchange) -> dict[str, Any]:
        query, (request, answer), (findings, remarks) = self._secrets.blanked(
            each.operation,
            each.query,
            [_whole(each.request), _whole(each.answer)],
            [each.findings, each.remarks],
        )
        return {
            "number": each.number,
            "at": datetime.fromtimestamp(each.at, UTC).isoformat(timespec="milliseconds"),
            "milliseconds": round(each.milliseconds, 2),
            "method": each.method,
            "path": each.path,
            "query": query[:LONGEST_SHOWN],
            "operation": each.operation,
            "status": each.status,
            "request": request,
            "answer": answer,
            "findings": findings,
            "remarks": remarks,
        }


def _cut(body: bytes) -> bytes:
    """A body as it is kept: whole, or so much of it that it is seen to be cut."""
    return body[: LONGEST_KEPT + 1]


def _whole(kept: bytes) -> tuple[bytes, bool]:
    """(what is shown of a body, whether that is all of it)"""
    return kept[:LONGEST_KEPT], len(kept) <= LONGEST_KEPT
