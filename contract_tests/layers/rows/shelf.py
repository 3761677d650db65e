"""The rows of one resource, reached through the operations the document gives it.

Rows are made by their own operation, along with another row, or found.
"""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from contract_tests.comparing import value_at
from contract_tests.context import Context
from contract_tests.document import Document, Json, Operation, Resource
from contract_tests.drawing import Drawer
from contract_tests.reading import MOST_ROWS, NOT_FOUND, Keys, NotReachable, Reader, Refused, is_end
from contract_tests.results import on
from contract_tests.schemas import types_of
from contract_tests.wire import NOT_SENT, Answer

# Reading a whole list of a store elsewhere costs its merchant.
MOST_ROWS_ELSEWHERE = 500
# What stands for the identity of a row that has none yet (late_key).
NO_KEY = 0

# Parents that are looked into for a row.
LOOKED_AT = 4


@dataclass(slots=True)
class Made:
    """A row to work on: its keys, parents first, and what was sent to make it."""

    keys: Keys
    sent: Json


@dataclass(slots=True)
class Shelves:
    """The shelves of every resource, and rows made for others to point to."""

    context: Context
    mark: str
    cut: int = 0  # requests that have gone into cutting failures down
    _shelves: dict[str, Shelf] = field(default_factory=dict)
    _pointed: dict[str, Any] = field(default_factory=dict)
    _busy: set[str] = field(default_factory=set)

    def __getitem__(self, name: str) -> Shelf:
        if name not in self._shelves:
            resource = self.context.document.resources[name]
            self._shelves[name] = Shelf(self.context, self, resource)
        return self._shelves[name]

    def foreign(self, field_name: str) -> Any:
        """The key of an existing row for a field named like another resource's key, or None."""
        owner = self.context.document.tables.get(field_name.lower())
        return self._key_of(owner) if owner else None

    def _key_of(self, name: str) -> Any:
        """The key of one row, made at most once; None while it is being made."""
        if name not in self._pointed and name not in self._busy:
            self._busy.add(name)
            try:
                self._pointed[name] = self[name].some_row().keys[-1]
            except NotReachable:
                self._pointed[name] = None
            finally:
                self._busy.discard(name)
        return self._pointed.get(name)


class Shelf(Reader):
    """Makes, finds, reads and lists the rows of one resource."""

    def __init__(self, context: Context, shelves: Shelves, resource: Resource) -> None:
        most = MOST_ROWS if context.settings.is_local else MOST_ROWS_ELSEWHERE
        super().__init__(context.wire, resource, most)
        self.context = context
        self.shelves = shelves
        self.schema = context.document.schemas.get(resource.schema, {})
        self._drawn = 0
        self._standing: Made | None = None
        self._found: Made | NotReachable | None = None

    def op(self, action: str) -> Operation | None:
        """The operation of an action, if anything is asked of it: a store may lack the others."""
        found = self.resource.operations.get(action)
        return found if found and self.context.evidence.asks(found.id) else None

    @property
    def parent(self) -> Shelf | None:
        return self.shelves[self.resource.parent] if self.resource.parent else None

    @property
    def can_make(self) -> bool:
        """Whether more rows can be made under given parents."""
        makes = self.op("create") or (self.parent and self.resource.raw.get("view"))
        return bool(makes) and self.context.settings.writes

    @property
    def is_below(self) -> bool:
        """Whether these rows live in rows of another resource that can be made and named."""
        makes = self.parent is not None and self.parent.op("create")
        return bool(makes and self.resource.raw.get("within"))

    def drawer(self, *purpose: object) -> Drawer:
        self._drawn += 1
        return self.drawing(self.context.random("rows", self.resource.name, self._drawn, *purpose))

    def drawing(self, numbers: random.Random) -> Drawer:
        """What draws bodies for these rows by these numbers."""
        shelves, document = self.shelves, self.context.document
        own = document.own_names(self.resource)
        return Drawer(document, numbers, shelves.mark, shelves.foreign, own)

    @property
    def has_late_key(self) -> bool:
        """Whether rows can be without an identity, which tells none of them from another."""
        return bool(self.resource.raw.get("late_key"))

    def parents(self) -> Keys:
        """The keys of a row that this resource's rows can live in, new where that is possible."""
        return self.parent.some_row().keys if self.parent else ()

    def make(
        self,
        parents: Keys | None = None,
        *,
        only_required: bool = False,
        with_: Json | None = None,
    ) -> Made:
        """A new row, with the given fields; NotReachable when there is no way to make one."""
        return _make(self, parents, only_required, with_ or {})

    def some_row(self) -> Made:
        """A row to work on: a new one, or one the store has."""
        try:
            return self.make()
        except NotReachable:
            if self.context.settings.writes:
                return _found(self)
        return self._existing()

    def _existing(self) -> Made:
        """A row of a store that is only read, looked for once."""
        if self._found is None:
            try:
                self._found = _found(self)
            except NotReachable as reason:
                self._found = reason
        if isinstance(self._found, NotReachable):
            raise NotReachable(str(self._found))
        return self._found

    def standing_row(self) -> Made:
        """A row for those who need only its address: made once, and left alone."""
        if self._standing is None:
            self._standing = self.some_row()
        return self._standing

    def seen(self, op: Operation, row: Keys) -> Any:
        """What a write would change of what there is to see: how many rows, or the row itself."""
        if op.is_safe or not self.is_readable:
            return None
        if op.action != "create":
            return self.read(row)
        listing = self.op("list")
        if listing is None or "countonly" not in listing.paging:
            return self.known_keys(row[:-1])
        counted = {listing.paging["countonly"]: 1}
        return self.context.wire.send(listing, row[:-1], counted).json

    def body(self, op: Operation) -> Any:
        """A body that an operation takes, where it takes one."""
        schema = self.context.document.body_schema(op)
        return NOT_SENT if schema is None else self.drawer(op.id).body(schema)

    def keyed(self, rows: list[Any]) -> list[Any]:
        """The rows that have an identity."""
        return [row for row in rows if self.key_of(row) or not self.has_late_key]

    def settled(self, parents: Keys) -> list[Any]:
        """Every row below ``parents``, written once where that is what gives it an identity."""
        rows, update = self.everything(parents), self.op("update")
        if not self.has_late_key or update is None or not self.context.settings.writes:
            return rows
        for row in rows:
            texts = {n: v for n, v in row.items() if v and isinstance(v, str)}
            same = dict([*texts.items()][:1])
            if self.key_of(row) or not same:
                continue
            if not self.context.wire.send(update, (*parents, NO_KEY), body=same).is_success:
                break
        return self.everything(parents)

    def known_keys(self, parents: Keys) -> list[str] | None:
        """The keys of every row below ``parents``; None where no operation lists them."""
        if not self.op("list") and self.parent is None:
            return None
        return sorted(str(self.key_of(row)) for row in self.everything(parents))

    def none_problems(self, op: Operation, answer: Answer) -> list[str]:
        """How a list without rows departs from the document: 404 where it knows that answer."""
        wanted = NOT_FOUND if str(NOT_FOUND) in op.responses else op.success
        if answer.status != wanted:
            found = f"{op.id} answered {answer.said}, not {wanted}, where there is no row"
            return on("nothing-found", [found])
        return []

    def end_problems(self, answer: Answer, rows: int) -> list[str]:
        """How a list of so many rows, read past its end, departs from the document."""
        if is_end(self.context.document, answer):
            return []
        found = f"answered {answer.status} with {len(answer.rows)} rows past the end of {rows} rows"
        return on("past-the-end", [found])


def _make(shelf: Shelf, parents: Keys | None, only_required: bool, with_: Json) -> Made:
    """A new row; NotReachable when the document has no way to make one."""
    if not shelf.context.settings.writes:
        raise NotReachable("the run is read-only")
    if shelf.op("create"):
        return _by_create(shelf, parents, only_required, with_)
    if shelf.resource.raw.get("view"):
        return _in_view(shelf, parents, only_required)
    if shelf.parent is not None and parents is None:
        return _with_parent(shelf)
    raise NotReachable("no operation creates such a row")


def _found(shelf: Shelf) -> Made:
    """A row the store has; NotReachable when none is found."""
    if shelf.resource.raw.get("singleton"):
        return Made((), {})
    for parents in _all_parents(shelf):
        for row in shelf.keyed(shelf.first(parents)):
            return Made((*parents, shelf.key_of(row)), {})
    raise NotReachable("the store has no such row, and no operation creates one")


def _by_create(shelf: Shelf, parents: Keys | None, only_required: bool, with_: Json) -> Made:
    create = shelf.op("create")
    assert create is not None
    parents = shelf.parents() if parents is None else parents
    schema = shelf.context.document.body_schema(create) or {}
    sent = shelf.drawer("make").body(schema, only_required=only_required) | with_
    answer = shelf.context.wire.send(create, parents, body=sent)
    if not answer.is_success:
        raise Refused(f"a valid body of {create.id} is answered {answer.said}", answer)
    if answer.made is None:
        raise Refused(f"{create.id} answered {answer.status} and names no row", answer)
    return Made((*parents, answer.made), sent)


def _with_parent(shelf: Shelf) -> Made:
    """A row made along with its parent, whose body holds the list it lives in."""
    assert shelf.parent is not None
    within = shelf.resource.raw.get("within")
    made = shelf.parent.make()
    sent = value_at(made.sent, within) or []
    for row, written in zip(shelf.settled(made.keys), sent, strict=False):
        if shelf.keyed([row]):
            return Made((*made.keys, shelf.key_of(row)), written)
    raise NotReachable(
        f"no {within} with an identity came with the new {shelf.parent.resource.name}"
    )


def _in_view(shelf: Shelf, parents: Keys | None, only_required: bool) -> Made:
    """A row of another resource, made so that the view shows it."""
    viewed = shelf.shelves[shelf.resource.raw["view"]]
    within = shelf.resource.raw.get("within")
    if shelf.parent is None:
        made = viewed.make(only_required=only_required)
        return Made(made.keys, made.sent.get(within, {}) if within else made.sent)
    parents = shelf.parents() if parents is None else parents
    field = next(iter(shelf.resource.raw["where"]))
    extra = _object_at(shelf.context.document, viewed.schema, field, parents[-1])
    made = viewed.make(only_required=only_required, with_=extra)
    return Made((*parents, made.keys[-1]), made.sent)


def _object_at(document: Document, schema: Any, path: str, value: Any) -> Json:
    """An object that has a value at a dotted path, with a list of one where the path meets one."""
    first, _, rest = path.partition(".")
    field = document.flat(document.flat(schema).get("properties", {}).get(first, {}))
    if "array" in types_of(field):
        return {first: [_object_at(document, field["items"], rest, value)]}
    if rest:
        return {first: _object_at(document, field, rest, value)}
    return {first: int(value) if "integer" in types_of(field) else value}


def _all_parents(shelf: Shelf) -> Iterator[Keys]:
    """Keys of existing parents, those that hold rows first as far as that can be told."""
    if shelf.parent is None:
        yield ()
        return
    within = shelf.resource.raw.get("within", "")
    for grand in _all_parents(shelf.parent):
        rows = shelf.parent.first(grand)
        for row in sorted(rows, key=lambda row: not value_at(row, within))[:LOOKED_AT]:
            yield (*grand, shelf.parent.key_of(row))
