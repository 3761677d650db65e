"""What a run has written to a store that is not ours, and its removal afterwards.

Every row that is made is noted in a file at once, so that a run that died can be swept by the
next one. Rows without a delete operation stay, and are named in the report.
"""

from __future__ import annotations

import json
from collections import Counter
from pathlib import Path

import httpx

from contract_tests.document import Document, Json, Operation
from contract_tests.results import Exchange
from contract_tests.wire import KeysRefused, Wire, made_keys

FILE = "ledger.ndjson"
GONE = (200, 404)


class Ledger:
    """Rows made and not yet removed, oldest first."""

    def __init__(self, folder: Path, document: Document, target: str) -> None:
        self.path = folder / FILE
        self.document = document
        self.target = target
        self.made = 0  # in this run, each of which takes a request to remove

    def note(self, op: Operation, exchange: Exchange) -> None:
        """Remember the row that a successful create has made."""
        keys = made_keys(self.document, op, exchange)
        if keys is None:
            return
        entry = {"target": self.target, "operation": op.id, "keys": keys}
        self.made += 1
        with self.path.open("a", encoding="utf-8") as file:
            file.write(json.dumps(entry) + "\n")

    def sweep(self, wire: Wire) -> list[str]:
        """Delete what was made, newest first; notes on what could not be deleted."""
        kept, left, is_open = [], Counter[str](), True
        for entry in reversed(self._entries()):
            try:
                is_gone = entry["target"] == self.target and is_open and self._remove(wire, entry)
            except KeysRefused:
                is_gone = is_open = False
            if not is_gone:
                kept.append(entry)
            if kept and kept[-1] is entry and entry["target"] == self.target:
                left[entry["operation"]] += 1
        self._write(kept[::-1])
        named = ", ".join(f"{count} of {op}" for op, count in sorted(left.items()))
        return [f"rows left in the store ({self.path}): {named}"] if left else []

    def _remove(self, wire: Wire, entry: Json) -> bool:
        create = self.document.operations.get(entry["operation"])
        resource = self.document.resources.get(create.resource) if create else None
        delete = resource.operations.get("delete") if resource else None
        if delete is None:
            return False
        try:
            return wire.send(delete, tuple(entry["keys"])).status in GONE
        except httpx.HTTPError:
            return False

    def _entries(self) -> list[Json]:
        try:
            lines = self.path.read_text("utf-8").splitlines()
        except OSError:
            return []
        entries = (_entry(line) for line in lines)
        return [entry for entry in entries if entry]

    def _write(self, entries: list[Json]) -> None:
        if entries:
            self.path.write_text("".join(json.dumps(e) + "\n" for e in entries), "utf-8")
        else:
            self.path.unlink(missing_ok=True)


def _entry(line: str) -> Json | None:
    """What a line says; None for one that was cut short when its run died."""
    try:
        entry = json.loads(line)
    except ValueError:
        return None
    names = {"target", "operation", "keys"}
    return entry if isinstance(entry, dict) and names <= entry.keys() else None
