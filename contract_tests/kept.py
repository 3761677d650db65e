"""What a store has acknowledged, and so may not lose: rows made, changed and deleted."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, field
from typing import Any

from contract_tests.comparing import MISSING, differences
from contract_tests.departures import strict
from contract_tests.document import Document, Json, Operation, Resource
from contract_tests.results import Exchange, Finding, shortened, stands_on
from contract_tests.schemas import Schemas
from contract_tests.wire import keys_in, made_keys, parsed

Keys = tuple[str, ...]
Row = tuple[str, Keys]
"""The name of a resource, and the row's keys, parents first."""


@dataclass(slots=True)
class Entry:
    """One row: what acknowledged it last, and of each member its value and what acknowledged it."""

    last: Exchange
    members: dict[str, tuple[Any, Exchange]] = field(default_factory=dict)

    def take(self, exchange: Exchange, members: Json) -> None:
        """Lay acknowledged members over those before."""
        self.last = exchange
        self.members.update({name: (value, exchange) for name, value in members.items()})


class Kept:
    """Rows as the answers told: ``ever`` made, those that are ``alive``, and those ``gone``."""

    def __init__(self, document: Document, schemas: Schemas) -> None:
        self.document, self.schemas = document, schemas
        self.ever: set[Row] = set()
        self.alive: dict[Row, Entry] = {}
        self.gone: dict[Row, Exchange] = {}

    def note(self, op: Operation, exchange: Exchange) -> list[Row]:
        """Take in the answer to an operation; the rows it has made or changed, as far as told."""
        resource = self.document.resources.get(op.resource)
        if resource is None or op.is_safe or not 200 <= exchange.status < 300:
            return []
        keys, said = tuple(keys_in(op, exchange.url)), _said(exchange)
        exchange = shortened(exchange)
        if len(keys) < len(op.path_parameters):
            return []
        if resource.name in self.document.late and names_nothing(keys):
            # 0 is whichever row has no identity yet: which one was written cannot be told.
            self._forget([resource], keys[:-1])
            self._outside(resource, keys)
        elif op.action == "create":
            return self._created(op, resource, keys, exchange, said)
        elif op.action == "update":
            self._updated(op, resource, keys, exchange, said)
            return [(resource.name, keys)]
        elif op.action == "update_many":
            return self._many(op, resource, keys, exchange, said)
        elif op.action == "delete":
            self._forget([resource, *self.document.inner[resource.name]], keys)
            self.gone[resource.name, keys] = exchange
            self._outside(resource, keys)
        return []

    def doubt(self, op: Operation, keys: Keys, *, is_met: bool = True) -> None:
        """Nothing can be said any more of what an operation may have written: no answer told.

        ``is_met`` false: it may as well have been another operation on what the path names.
        """
        resource = self.document.resources.get(op.resource)
        if resource is None or (op.is_safe and is_met):
            return
        if not (is_met and op.action == "create"):  # a row more leaves the others as they were
            self._forget([resource, *self.document.inner[resource.name]], keys)
        self._outside(resource, keys)
        self._outside(resource, (*keys, ""))

    def _created(
        self, op: Operation, resource: Resource, parents: Keys, exchange: Exchange, said: Any
    ) -> list[Row]:
        keys = made_keys(self.document, op, exchange)
        self._outside(resource, keys or (*parents, ""))
        if keys is None:
            return []
        row, entry = (resource.name, keys), Entry(exchange)
        entry.take(exchange, self._members(op, resource, said, is_new=True))
        self.ever.add(row)
        self.alive[row] = entry
        self.gone.pop(row, None)
        return [row]

    def _updated(
        self, op: Operation, resource: Resource, keys: Keys, exchange: Exchange, said: Any
    ) -> None:
        entry = self.alive.setdefault((resource.name, keys), Entry(exchange))
        members = self._members(op, resource, said, is_new=False)
        entry.take(exchange, members)
        is_told = isinstance(said, dict)
        unknown = (set(said) if is_told else set(entry.members)) - members.keys()
        for name in unknown:
            entry.members.pop(name, None)
        inner = self.document.inner[resource.name]
        self._forget([each for each in inner if not is_told or each.raw["within"] in unknown], keys)
        self._outside(resource, keys)

    def _many(
        self, op: Operation, resource: Resource, parents: Keys, exchange: Exchange, said: Any
    ) -> list[Row]:
        results = parsed(exchange.response_body)
        is_told = isinstance(said, list) and isinstance(results, list)
        if not is_told or len(said) != len(results) or not resource.key:
            self.doubt(op, parents)
            return []
        rows: list[Row] = []
        names = self.document.result_row
        for body, result in zip(said, results, strict=True):
            key = names.identity(result)
            if names.said_status(result) == str(op.success) and key:
                self._updated(op, resource, (*parents, key), exchange, body)
                rows.append((resource.name, (*parents, key)))
        return rows

    def _members(self, op: Operation, resource: Resource, value: Any, *, is_new: bool) -> Json:
        """What was acknowledged of each member, as far as it can be told."""
        schema = self.document.body_schema(op)
        if op.action == "update_many":
            schema = self.document.flat(schema).get("items")
        if not isinstance(value, dict) or schema is None:
            return {}
        if not self.schemas.accepts_request(schema, value):
            return {}  # what a store makes of what it should have refused nobody knows
        read = self.schemas.leniency.apply(value, schema)
        claimed = _claims(self.document, schema, read, self.document.own_names(resource))
        return {
            name: each
            for name, each in claimed.items()
            if is_new or not isinstance(each, list | dict)
        }

    def _outside(self, resource: Resource, keys: Keys) -> None:
        """A write to a row in a list changes that list of the row which holds it."""
        if resource.parent and resource.raw.get("within"):
            parent = self.alive.get((resource.parent, keys[:-1]))
            if parent is not None:
                parent.members.pop(resource.raw["within"], None)

    def _forget(self, resources: Collection[Resource], keys: Keys) -> None:
        """Say nothing any more of the rows of these resources that have or begin with the keys."""
        names = {each.name for each in resources}
        for row in [r for r in self.alive if r[0] in names and r[1][: len(keys)] == keys]:
            del self.alive[row]

    def lost(self, row: Row, got: Any) -> list[Finding]:
        """What of a row is not as it was acknowledged, each shown by what acknowledged it.

        ``got`` is the row as it reads now, None where it is not there. What is said of a member, or
        of a row that was deleted, is said once.
        """
        name, keys = row
        entry, which = self.alive.get(row), f"row {'/'.join((name, *keys))!r}"
        if entry is None:
            is_back = got is not None and row in self.gone
            return [Finding(f"{which} is back", [self.gone.pop(row)])] if is_back else []
        if got is None:
            return [Finding(f"{which} is gone", [entry.last])]
        schema = self.document.schemas.get(self.document.resources[name].schema, {})
        now, found = got if isinstance(got, dict) else MISSING, []
        for member, (value, exchange) in list(entry.members.items()):
            for said in differences(self.document, schema, {member: value}, now)[:1]:
                found.append(Finding(f"{which}: {said}", [exchange], stands_on(said)))
                del entry.members[member]
        return found


def _said(exchange: Exchange) -> Any:
    """What a request said; None where it may be read in several ways, or in none."""
    try:
        return strict(exchange.request_body)
    except (ValueError, RecursionError):
        return None


def _claims(document: Document, schema: Any, value: Any, own: Collection[str]) -> Any:
    """What a body says that must be read back: no identities the store gives, nothing empty.

    A null leaves it to the store what a new column or a row in a list begins with. What writes to
    other rows change (x-moved-by) cannot be told apart from a loss here.
    """
    flat = document.flat(schema)
    if isinstance(value, list):
        return [_claims(document, flat.get("items", {}), each, own) for each in value]
    if not isinstance(value, dict):
        return value
    key = "" if flat.get("x-key-given") else str(flat.get("x-key", "")).rpartition(".")[2]
    left = {key, *own}
    fields = {name: document.flat(raw) for name, raw in flat.get("properties", {}).items()}
    return {
        name: _claims(document, fields[name], each, own)
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
