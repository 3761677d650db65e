"""Identities of rows the store is known to have, and which worker may write to each.

A row, with all that lives in it, is written to by one worker only: what was acknowledged last
is then known, however many workers there are. Anybody may read it.
"""

from __future__ import annotations

import random
import zlib
from collections import defaultdict
from typing import Any

from contract_tests.comparing import value_at
from contract_tests.document import Document, Operation, Resource
from contract_tests.kept import Keys, Row

MOST = 300
LEARNT_ROWS = 3
SPARED_SHARE = 0.98
OWN_KEY = ("get", "update", "delete", "login_token")


class Pool:
    """Keys of rows by resource, parents' keys first."""

    def __init__(self, document: Document, workers: int) -> None:
        self.document = document
        self.workers = workers
        self.seeded: set[Row] = set()  # rows the store had, which few ways make
        self._known: dict[tuple[str, int], dict[Keys, None]] = defaultdict(dict)

    def owner(self, row: Row) -> int:
        """The worker that may write to a row."""
        resource = self.document.resources[row[0]]
        while resource.parent:
            resource = self.document.resources[resource.parent]
        text = f"{resource.name}/{''.join(row[1][:1])}"
        return zlib.crc32(text.encode()) % self.workers

    def add(self, row: Row) -> None:
        """Remember a row; the oldest is let go of when there are many."""
        known = self._known[row[0], self.owner(row)]
        known[row[1]] = None
        if len(known) > MOST:
            del known[next(iter(known))]

    def drop(self, row: Row) -> None:
        """Forget a row, and those that live in it."""
        name, keys = row
        for each in (name, *(child.name for child in self.document.inner[name])):
            known = self._known[each, self.owner(row)]
            for below in [k for k in known if k[: len(keys)] == keys]:
                del known[below]

    def learn(self, resource: Resource, parents: Keys, rows: list[Any]) -> None:
        """Remember rows that were read, and those in their lists."""
        for row in rows[:LEARNT_ROWS]:
            key = value_at(row, resource.key) if resource.key else None
            if key in (None, "", 0):
                continue
            keys = (*parents, str(key))
            self.add((resource.name, keys))
            for child in self.document.inner[resource.name]:
                below = row.get(child.raw["within"])
                if isinstance(below, list):
                    self.learn(child, keys, below)

    def any(self, numbers: random.Random, name: str, owner: int | None = None) -> Keys | None:
        """The keys of some row; None when none is known."""
        owners = [owner] if owner is not None else list(range(self.workers))
        numbers.shuffle(owners)
        known = next(filter(None, (self._known[name, each] for each in owners)), None)
        return numbers.choice(list(known)) if known else None

    def foreign(self, numbers: random.Random, field: str) -> Any:
        """The key of some row for a field that is named like a table's key, or None."""
        table = self.document.tables.get(field.lower())
        found = self.any(numbers, table) if table else None
        return found[-1] if found else None

    def for_path(self, numbers: random.Random, op: Operation, owner: int | None) -> Keys | None:
        """Keys that fill the path of an operation; None when no such row is known."""
        wanted = len(op.path_parameters)
        if not wanted:
            return ()
        resource = self.document.resources[op.resource]
        names = [resource.name, resource.parent, resource.raw.get("view")]
        if op.action not in OWN_KEY:
            within = self.any(numbers, resource.name, owner)
            if within and len(within) == wanted + 1 and numbers.random() < 0.5:
                return within[:-1]  # a parent that holds such rows
            names = [*names[1:], resource.name]
        for name in filter(None, names):
            found = self.any(numbers, name, owner)
            if found and len(found) == wanted and not self._is_spared(numbers, op, found):
                return found
        return None

    def _is_spared(self, numbers: random.Random, op: Operation, keys: Keys) -> bool:
        """Whether a row is better left alive: with it would go rows that no request makes."""
        is_seeded = (op.resource, keys) in self.seeded
        return op.action == "delete" and is_seeded and numbers.random() < SPARED_SHARE
