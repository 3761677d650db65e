"""Requests that work as they stand, one for each operation, made from rows that are there.

Each has been tried: the answer it comes with is the store's own, to the very request, and what
the request wrote was undone. So a sample shows what a caller gets, and a sample that cannot work,
because the store has no such row, is known as one.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import islice
from typing import TYPE_CHECKING, Any
from urllib.parse import quote, urlencode

from . import jsontext
from .answers import Answer
from .plan import Operation, Resource
from .problems import Busy
from .rows import Row, put_at, value_at
from .shapes import Column, Kind, Shape, kind_of, types_of
from .store import Store

if TYPE_CHECKING:
    from .rest import Rest

#: Rows that are tried before a sample is shown that does not work.
MOST_TRIED = 40
#: Rows of a table that are looked at for one whose list is not empty.
MOST_LOOKED_AT = 1_000
#: Rows in the answer of a list, and in a batch.
MOST_ROWS = 2
#: Columns of a new row beside those that must be there, of a row within it, and of a change.
NEW, WITHIN, CHANGED = 6, 4, 2
#: How deep what a schema asks for is followed.
DEEPEST = 8
#: Longest text that a sample repeats of a row, in characters.
LONGEST = 160
#: Which columns tell most of a row.
_TELLING = (Kind.TEXT, Kind.NUMBER, Kind.INTEGER, Kind.BOOLEAN)
#: What rows have in columns that nobody filled in.
_NOTHING = ("", 0, -1, False, None)

Candidate = tuple[tuple[Any, ...], list[Row]]


@dataclass(frozen=True, slots=True)
class Sample:
    """A request for an operation; `answer` is None while another process holds the database."""

    operation: Operation
    version: str  # of the API it is sent to
    path: str
    keys: tuple[Any, ...]
    query: Mapping[str, str]
    body: Any
    answer: Answer | None

    @property
    def target(self) -> str:
        """Path and query."""
        return f"{self.path}?{urlencode(self.query)}" if self.query else self.path

    @property
    def works(self) -> bool:
        return self.answer is None or self.answer.status == self.operation.success


class Samples:
    """Makes samples of one store's operations from its rows."""

    def __init__(self, store: Store, rest: Rest) -> None:
        self._store, self._rest = store, rest

    def of(self, operation: Operation) -> Sample | None:
        """A request that works, or else the first that was tried.

        None for what is not called with the store's keys.
        """
        if operation.resource is None:
            return None
        first = None
        for keys, rows in islice(self._candidates(operation, operation.resource), MOST_TRIED):
            if len(keys) != len(operation.keys):
                continue  # a path that names more than the rows it is about
            sample = self._tried(operation, keys, rows)
            if sample.works:
                return sample
            first = first or sample
        return first or self._tried(operation, tuple(map(_made_up_key, operation.keys)), [])

    def _tried(self, operation: Operation, keys: tuple[Any, ...], rows: list[Row]) -> Sample:
        path = self._rest.router.paths(operation)[-1]
        for parameter, key in zip(operation.keys, keys, strict=True):
            path = path.replace(f"{{{parameter.name}}}", quote(str(key), safe=""))
        paging = operation.paging
        query = {paging.limit: str(MOST_ROWS)} if paging else {}
        demanded = (each for each in operation.query.values() if each.required)
        query |= {each.name: str(_made_up_key(each)) for each in demanded}
        body = self._body(operation, rows)
        raw = b"" if body is None else jsontext.encode(body)
        try:
            answer = self._rest.rehearse(operation.method, path, urlencode(query), raw)
        except Busy:
            answer = None
        found = self._rest.router.find(path)
        return Sample(operation, found[2] if found else "", path, keys, query, body, answer)

    # --- Which rows ---------------------------------------------------------------------------

    def _candidates(self, operation: Operation, resource: Resource) -> Iterator[Candidate]:
        """(keys, rows that a body may be made from), the likeliest first."""
        count, is_newest = len(operation.keys), operation.action == "delete"
        if resource.is_nested:
            for row in self._holders(resource):
                key = value_at(row, resource.ancestors[0].shape.key)
                yield from _below((key,), row, _chain(resource), count, is_newest)
        elif resource.parent is not None:
            for row in self._rows(resource.parent.table):
                yield (value_at(row, resource.parent.shape.key),), []
        elif count:
            for row in self._rows(resource.table, is_newest=is_newest):
                yield (value_at(row, resource.table.shape.key),), [_part(resource, row)]
        else:
            rows = islice(self._rows(resource.table), MOST_ROWS)
            yield (), [_part(resource, row) for row in rows]

    def _rows(self, table: Resource, *, is_newest: bool = False) -> Iterator[Row]:
        """The first rows of a table, or the last ones, newest first."""
        database = self._store.tables.database
        skip = max(database.count(table.name) - MOST_TRIED, 0) if is_newest else 0
        found = database.page(table.name, "", (), MOST_TRIED, skip)
        yield from map(jsontext.decode, reversed(found) if is_newest else found)

    def _holders(self, resource: Resource) -> Iterator[Row]:
        """Rows of the table that a nested resource's rows stand in, those that have some first."""
        table, (first, *_) = resource.table, _chain(resource)
        path = (first.within or "",)
        filled = self._store.tables.database.filled(table.name, path, MOST_TRIED, MOST_LOOKED_AT)
        yield from map(jsontext.decode, filled)
        yield from self._rows(table)

    # --- Bodies -------------------------------------------------------------------------------

    def _body(self, operation: Operation, rows: list[Row]) -> Any:
        body, resource = operation.body, operation.resource
        if body is None or resource is None:
            return None
        schema = self._store.document.at(f"#{body.place}")
        if operation.action == "create":
            row = rows[0] if rows else {}
            made = self._new(body.shape, schema, row, resource.shape.key, NEW)
            self._rename(resource, made)
            return made or self._least(schema)
        if not body.is_list:
            return self._change(body.shape, rows[0] if rows else {}, resource.shape.key)
        changes = []
        for row in rows[:MOST_ROWS]:
            name = next((path for path in resource.matches if value_at(row, path) is not None), ())
            change = self._change(body.shape, row, resource.shape.key)
            if name:
                put_at(change, name, value_at(row, name))
            changes.append(dict(sorted(change.items(), key=lambda pair: pair[0] not in name[:1])))
        return changes or self._least(schema)

    def _new(
        self,
        shape: Shape,
        schema: Any,
        row: Row,
        key: tuple[str, ...],
        most: int,
        depth: int = DEEPEST,
    ) -> Row:
        """A row like `row`: what a schema asks for, and some of the columns that tell most."""
        demanded, parts = self._demands(schema), _parts(schema)
        told = [each.name for each in _telling(shape, row, key)[:most]]
        made: Row = {}
        for name, column in shape.columns.items():
            below = row.get(name)
            if column.kind is Kind.LIST and column.item and (name in parts or name in demanded):
                first = below[0] if isinstance(below, list) and below else {}
                items = [column.schema.get("items", {}), parts.get(name, {}).get("items", {})]
                key_within, below_it = column.item.key, {"allOf": items} if depth else {}
                made[name] = [
                    self._new(column.item, below_it, first, key_within, WITHIN, depth - 1)
                ]
            elif column.kind is Kind.OBJECT and column.item and key[:1] == (name,):
                part = below if isinstance(below, dict) else {}
                made[name] = self._new(column.item, {}, part, key[1:], WITHIN)
            elif name in told or (name in demanded and row.get(name) not in (None, "")):
                made[name] = row[name]
            elif name in demanded:
                made[name] = self._least(column.schema, depth)
        return made or self._first(shape, key)

    def _change(self, shape: Shape, row: Row, key: tuple[str, ...]) -> Row:
        """A change that leaves a row as it is."""
        if told := _telling(shape, row, key)[:CHANGED]:
            return {each.name: row[each.name] for each in told}
        for name, column in shape.writable.items():
            below = row.get(name) if column.kind is Kind.OBJECT else None
            part = below if isinstance(below, dict) else {}
            if column.item and (told := _telling(column.item, part, key[1:])):
                return {name: {each.name: part[each.name] for each in told[:CHANGED]}}
        return self._first(shape, key)

    def _first(self, shape: Shape, key: tuple[str, ...]) -> Row:
        """The first column that can be written, with a value of no meaning."""
        for name, column in shape.writable.items():
            if column.kind in _TELLING and (name,) != key and column.stamp is None:
                return {name: self._least(column.schema)}
        return {}

    def _rename(self, resource: Resource, row: Row) -> None:
        """Give a new row names that no other row has, where names tell rows apart."""
        for path in resource.other_names:
            if isinstance(name := value_at(row, path), str):
                ends = (f"-NEW{number or ''}" for number in range(MOST_TRIED))
                free = (name + end for end in ends if not self._is_taken(resource, path, name, end))
                put_at(row, path, next(free, name))

    def _is_taken(self, resource: Resource, path: tuple[str, ...], name: str, end: str) -> bool:
        return bool(self._store.tables.keys_at(resource, path, name + end))

    def _demands(self, schema: Any) -> set[str]:
        """What a schema and the parts of its allOf require."""
        node = self._store.document.follow(schema)
        own = {*schema.get("required", ()), *node.get("required", ())}
        return own.union(*(self._demands(part) for part in node.get("allOf", ())))

    def _least(self, schema: Any, depth: int = DEEPEST) -> Any:
        """The least a schema asks for; what is nested deeper than `depth` is left out."""
        flat = self._store.plan.shapes.flatten(schema)
        kind = kind_of(flat, types_of(flat))
        if kind is Kind.LIST:
            return [self._least(flat.get("items", {}), depth - 1)] if depth else []
        if kind is Kind.OBJECT:
            demanded, properties = (
                self._demands(schema) if depth else (),
                flat.get("properties", {}),
            )
            return {
                name: self._least(properties[name], depth - 1)
                for name in properties
                if name in demanded
            }
        if "enum" in flat:
            return flat["enum"][0]
        plain = {Kind.INTEGER: 1, Kind.NUMBER: 1, Kind.BOOLEAN: True, Kind.DATE: _DATE}
        return plain.get(kind, "text")


_DATE = "2026-01-31T09:05:00"


def _chain(resource: Resource) -> list[Resource]:
    """The resources on the way from a table's row down to a nested row."""
    return [*resource.ancestors[1:], resource]


def _below(
    keys: tuple[Any, ...], row: Row, chain: list[Resource], count: int, is_newest: bool
) -> Iterator[Candidate]:
    """Candidates within a row: its list as a whole, or each row of it where they are named."""
    here, *rest = chain
    rows: list[Row] = row.get(here.within or "") or []
    if not rest and len(keys) == count:
        yield keys, rows
        return
    for each in reversed(rows) if is_newest else rows:
        named = (*keys, value_at(each, here.shape.key))
        if rest:
            yield from _below(named, each, rest, count, is_newest)
        else:
            yield named, [each]


def _part(resource: Resource, row: Row) -> Row:
    """The part of a table's row that a resource shows."""
    part: Row = row[resource.within] if resource.within else row
    return part


def _parts(schema: Any) -> dict[str, Any]:
    """The columns that the parts of an allOf speak of by the way."""
    named: Iterable[Any] = schema.get("allOf", ()) if isinstance(schema, dict) else ()
    return {name: said for part in named for name, said in part.get("properties", {}).items()}


def _telling(shape: Shape, row: Row, key: tuple[str, ...]) -> list[Column]:
    """The columns of a row that a sample may repeat, those that tell most first."""
    found = [
        column
        for name, column in shape.writable.items()
        if column.kind in _TELLING
        and (name,) != key
        and column.stamp is None
        and not _is_hidden(column)
        and row.get(name) not in _NOTHING
        and len(str(row[name])) <= LONGEST
    ]
    return sorted(found, key=lambda column: _TELLING.index(column.kind))


def _is_hidden(column: Column) -> bool:
    is_secret = column.schema.get("x-sensitive") is True or column.is_password
    return is_secret or column.masked is not None


def _made_up_key(parameter: Any) -> Any:
    return 1 if parameter.kind == "integer" else parameter.name.upper()
