"""What was found, one entry for each operation and kind, with a line that shows it again."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from contract_tests.fuzz.drafts import Draft
from contract_tests.fuzz.line import Reply
from contract_tests.report.files import replace
from contract_tests.report.scrub import Scrubber

SHOWN_ANSWER = 1000
FILE = "findings.json"


@dataclass(slots=True)
class Finding:
    """One broken promise: its first request, and how often it was met."""

    operation: str
    kind: str
    problem: str
    seed: int
    number: int
    mutation: str
    curl: str
    status: int
    answer: str
    count: int = 1


class Findings:
    """Findings by operation and kind; of several the shortest request is kept."""

    def __init__(self, seed: int, origin: str) -> None:
        self.seed = seed
        self.origin = origin
        self._found: dict[tuple[str, str, str], Finding] = {}

    def __len__(self) -> int:
        return len(self._found)

    def __iter__(self) -> Any:
        return iter(self._found.values())

    def add(self, draft: Draft, reply: Reply | None, kind: str, problem: str) -> None:
        body = reply.body if reply else b""
        fresh = Finding(
            draft.op.id,
            kind,
            problem[:SHOWN_ANSWER],
            self.seed,
            draft.number,
            draft.kind,
            draft.curl(self.origin),
            reply.status if reply else 0,
            body[:SHOWN_ANSWER].decode("utf-8", "replace"),
        )
        where = (fresh.operation, kind, draft.kind if kind != "5xx" else "")
        known = self._found.setdefault(where, fresh)
        if known is fresh:
            return
        fresh.count = known.count + 1
        if len(fresh.curl) < len(known.curl):
            self._found[where] = fresh
        else:
            known.count += 1

    def write(self, folder: Path, scrubber: Scrubber, summary: dict[str, Any]) -> Path:
        """Write findings.json, whole and without secrets."""
        folder.mkdir(parents=True, exist_ok=True)
        data = scrubber.value({**summary, "findings": [asdict(each) for each in self]})
        replace(folder / FILE, json.dumps(data, indent=1, ensure_ascii=False) + "\n")
        return folder / FILE
