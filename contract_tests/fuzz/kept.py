"""The ledger: what the store has acknowledged, and so may not lose."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection
from dataclasses import dataclass, field
from typing import Any

from contract_tests.comparing import MISSING, differences, value_at
from contract_tests.document import Document, Json, Resource
from contract_tests.fuzz.drafts import Draft, Keys
from contract_tests.fuzz.judging import rows_of
from contract_tests.fuzz.line import Reply
from contract_tests.fuzz.pool import Pool
from contract_tests.schemas import Schemas

Row = tuple[str, Keys]


@dataclass(slots=True)
class Entry:
    """One row: what was last acknowledged of each member, and by which request."""

    number: int
    members: dict[str, tuple[Any, int]] = field(default_factory=dict)

    def take(self, number: int, members: Json) -> None:
        """Lay acknowledged members over those before."""
        self.number = number
        self.members.update({name: (value, number) for name, value in members.items()})


class Kept:
    """Acknowledged creates, updates and deletes."""

    def __init__(self, document: Document, schemas: Schemas, pool: Pool) -> None:
        self.document = document
        self.schemas = schemas
        self.pool = pool
        self.alive: dict[Row, Entry] = {}
        self.gone: dict[Row, int] = {}
        self.counts: Counter[str] = Counter()

    def note(self, draft: Draft, reply: Reply) -> list[Row]:
        """Take an answer into the ledger; the rows that can be read back now."""
        action = draft.op.action
        if not 200 <= reply.status < 300 or not draft.op.resource:
            return []
        if not draft.is_operation or not draft.is_http:
            self.doubt(draft)  # something may have been done, who knows what
            return []
        if draft.op.is_safe:
            return []
        resource = self.document.resources[draft.op.resource]
        results = rows_of(reply)
        if not isinstance(results, list):  # XML: what was done to which row is not told
            results = []
        if action == "update_many":
            return self._many(draft, resource, results)
        self.counts[action] += 1
        if resource.name in self.document.late and names_nothing(draft.keys):
            # 0 is whichever row has no identity yet: which one was written cannot be told.
            self._forget_below(resource, draft.keys[:-1])
            self._outside(resource, draft.keys)
            return []
        if action == "create":
            return self._created(draft, resource, results)
        if action == "delete":
            self._deleted(draft, resource)
        elif action == "update":
            self._updated(draft, resource, draft.keys, draft.value)
            return [(resource.name, draft.keys)]
        return []

    def doubt(self, draft: Draft) -> None:
        """An answer never came: nothing can be said of the row any more."""
        if not draft.op.resource or draft.op.is_safe:
            return
        resource = self.document.resources[draft.op.resource]
        for each in (resource, *self.pool.children(resource)):
            self._forget_below(each, draft.keys)
        self._outside(resource, draft.keys)
        self._outside(resource, (*draft.keys, ""))

    def _created(self, draft: Draft, resource: Resource, results: list[Any]) -> list[Row]:
        value = results[0].get("Value") if results else None
        if not value:
            self._outside(resource, (*draft.keys, ""))
            return []
        keys = (*draft.keys, str(value))
        row = resource.name, keys
        entry = Entry(draft.number)
        entry.take(draft.number, self._members(draft, resource, draft.value, whole=True))
        self.alive[row] = entry
        self.gone.pop(row, None)
        self.pool.add(resource, keys)
        self._outside(resource, keys)
        return [row]

    def _updated(self, draft: Draft, resource: Resource, keys: Keys, value: Any) -> None:
        row = resource.name, keys
        entry = self.alive.setdefault(row, Entry(draft.number))
        members = self._members(draft, resource, value, whole=False)
        entry.take(draft.number, members)
        unknown = set(value) if isinstance(value, dict) else set(entry.members)
        for name in unknown - members.keys():
            entry.members.pop(name, None)
        for child in self.pool.children(resource):
            if child.raw["within"] in unknown or not isinstance(value, dict):
                self._forget_below(child, keys)
        self._outside(resource, keys)

    def _many(self, draft: Draft, resource: Resource, results: list[Any]) -> list[Row]:
        bodies = draft.value if isinstance(draft.value, list) else []
        rows: list[Row] = []
        if len(bodies) != len(results) or not resource.key:
            self.doubt(draft)
            return []
        for body, result in zip(bodies, results, strict=True):
            key = str(result.get("Value") or "")
            if str(result.get("Status")) == "200" and key:
                self.counts["update"] += 1
                self._updated(draft, resource, (*draft.keys, key), body)
                rows.append((resource.name, (*draft.keys, key)))
        return rows

    def _deleted(self, draft: Draft, resource: Resource) -> None:
        self._forget(resource, draft.keys)
        self.pool.drop(resource, draft.keys)
        self.gone[resource.name, draft.keys] = draft.number
        self._outside(resource, draft.keys)

    def _members(self, draft: Draft, resource: Resource, value: Any, *, whole: bool) -> Json:
        """What was acknowledged of each member, as far as it can be told."""
        schema = self.document.body_schema(draft.op)
        if not isinstance(value, dict) or schema is None or draft.must_refuse:
            return {}
        if draft.op.action == "update_many":
            schema = self.document.flat(schema)["items"]
        read = self.schemas.leniency.apply(value, schema)
        claimed = claims(self.document, schema, read, self.document.own_names(resource))
        return {
            name: each
            for name, each in claimed.items()
            if whole or not isinstance(each, list | dict)
        }

    def _outside(self, resource: Resource, keys: Keys) -> None:
        """A write to a row in a list changes that list of the row which holds it."""
        if resource.parent and resource.raw.get("within"):
            parent = self.alive.get((resource.parent, keys[:-1]))
            if parent is not None:
                parent.members.pop(resource.raw["within"], None)

    def _forget(self, resource: Resource, keys: Keys) -> None:
        self.alive.pop((resource.name, keys), None)
        for child in self.pool.children(resource):
            self._forget_below(child, keys)

    def _forget_below(self, child: Resource, keys: Keys) -> None:
        for row in [r for r in self.alive if r[0] == child.name and r[1][: len(keys)] == keys]:
            del self.alive[row]

    def lost(self, row: Row, got: Any) -> list[str]:
        """What of an acknowledged row is not there, or is not as it was acknowledged."""
        name, keys = row
        entry = self.alive[row]
        if got is None:
            return [f"row {'/'.join(keys)} of {name} is gone, acknowledged by #{entry.number}"]
        resource = self.document.resources[name]
        found = []
        for member, (value, number) in list(entry.members.items()):
            if differs := self.differences(resource, {member: value}, got):
                found.append(f"row {'/'.join(keys)} of {name}: {differs[0]} by #{number}")
                del entry.members[member]
        return found

    def differences(self, resource: Resource, sent: Json, got: Any) -> list[str]:
        """Where a row does not say what was sent."""
        schema = self.document.schemas.get(resource.schema, {})
        return differences(self.document, schema, sent, got if isinstance(got, dict) else MISSING)


def claims(document: Document, schema: Any, value: Any, own: Collection[str] = ()) -> Any:
    """What a body says that must be read back: no identities the store gives, nothing empty.

    A null leaves it to the store what a new column or a row in a list begins with. What writes to
    other rows change (x-moved-by) cannot be told apart from a loss here.
    """
    flat = document.flat(schema)
    if isinstance(value, list):
        return [claims(document, flat.get("items", {}), each, own) for each in value]
    if not isinstance(value, dict):
        return value
    key = "" if flat.get("x-key-given") else str(flat.get("x-key", "")).rpartition(".")[2]
    left = {key, *own}
    fields = {name: document.flat(raw) for name, raw in flat.get("properties", {}).items()}
    return {
        name: claims(document, fields[name], each, own)
        for name, each in value.items()
        if name in fields and name not in left and "x-moved-by" not in fields[name]
        if each is not None
    }


def names_nothing(keys: Keys) -> bool:
    """Whether the last key is a 0, in any spelling."""
    try:
        return bool(keys) and float(keys[-1]) == 0
    except ValueError:
        return False


def row_in(resource: Resource, rows: Any, key: str) -> Any:
    """The row of a list with an identity, or None."""
    for row in rows if isinstance(rows, list) else ():
        if isinstance(row, dict) and str(value_at(row, resource.key)) == key:
            return row
    return None
