"""What the document's actions do: list, get, create, update, update_many, delete.

One function an action, for rows of a table, rows in a list of their parent, and views alike.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from . import jsontext
from .answers import Answer, result
from .filtering import Condition, as_sql, bindable, condition, matches
from .hooks import Change
from .odata import project
from .plan import Operation, Paging, Resource
from .problems import Refusal
from .rows import Row, value_at
from .store import Held, Store


@dataclass(slots=True)
class Call:
    """A request that has passed every check the document asks for."""

    operation: Operation
    keys: tuple[Any, ...] = ()
    query: dict[str, Any] = field(default_factory=dict)
    body: Any = None
    asides: Mapping[str, str] = field(default_factory=dict)  # $select, $orderby
    raw: bytes = b""  # the body as it came, which signatures cover

    @property
    def resource(self) -> Resource:
        assert self.operation.resource is not None
        return self.operation.resource

    def key_named(self, parameter: str) -> Any:
        names = [each.name for each in self.operation.keys]
        return self.keys[names.index(parameter)]


Action = Callable[[Store, Call], Answer]


def missing(call: Call, resource: Resource, key: Any) -> Refusal:
    """The refusal for a row that is not there."""
    status = call.operation.refused(404)
    return Refusal(status, f"No row of {resource.title} is numbered {key}.", value=str(key))


# Reading


def list_rows(store: Store, call: Call) -> Answer:
    """A page of rows, or their number when only that is wanted."""
    operation, resource = call.operation, call.resource
    paging = operation.paging
    found = _InMemory(store, call) if resource.is_nested else _InTable(store, call)
    if paging and paging.countonly and call.query.get(paging.countonly):
        return store.answers.value(operation, 200, {paging.count or "": found.count()})
    limit, skip = _page(operation, paging, call.query)
    rows = found.page(limit, skip)
    if not rows:
        raise _nothing(store, call, found.count(), skip)
    if call.asides:
        rows = project(rows, call.asides)
    return store.answers.documents(operation, operation.success, rows)


def _page(operation: Operation, paging: Paging | None, query: Mapping[str, Any]) -> tuple[int, int]:
    """(most rows or -1 for all, rows to pass over); a limit of 0 means no paging."""
    if paging is None:
        return -1, 0
    described = operation.query.get(paging.limit.lower())
    default = described.default if described else None
    limit = query.get(paging.limit, default) or 0
    if not limit:
        limit = (described.maximum if described and default else None) or -1
    return min(limit, 2**62), min(max((query.get(paging.offset) or 1) - 1, 0), 2**62)


def _nothing(store: Store, call: Call, total: int, skip: int) -> Refusal:
    end = store.document.root.get("x-paging-end")
    if total and end:
        message = f"The offset {skip + 1} {end['message']}, which is {total}."
        return Refusal(int(end["status"]), message)
    status = call.operation.refused(404)
    return Refusal(status, f"{call.resource.title}: no row is there that was asked for.")


class _InTable:
    """The rows a list is about, when they stand in a table."""

    def __init__(self, store: Store, call: Call) -> None:
        _check_parents(store, call)
        self._store, self._resource = store, call.resource
        table = self._resource.table
        self._table = table.name
        self._where, self._values = as_sql(table.shape, _conditions(store, call))

    def count(self) -> int:
        return self._store.database.count(self._table, self._where, self._values)

    def page(self, limit: int, skip: int) -> list[bytes]:
        rows = self._store.database.page(self._table, self._where, self._values, limit, skip)
        part = self._resource.within
        if part is None:
            return rows
        return [jsontext.encode(jsontext.decode(row)[part]) for row in rows]


def _check_parents(store: Store, call: Call) -> None:
    """A view under a parent's row is there only if that row is."""
    parent = call.resource.parent
    if parent is not None and store.document_of(parent.table, call.keys[0]) is None:
        raise missing(call, parent, call.keys[0])


class _InMemory:
    """The rows a list is about, when they stand in a list of their parent."""

    def __init__(self, store: Store, call: Call) -> None:
        _, _, rows = _siblings(store, call)
        wanted = _conditions(store, call)
        self._rows = [row for row in rows if all(matches(row, each) for each in wanted)]

    def count(self) -> int:
        return len(self._rows)

    def page(self, limit: int, skip: int) -> list[bytes]:
        end = None if limit < 0 else skip + limit
        return [jsontext.encode(row) for row in self._rows[skip:end]]


def _conditions(store: Store, call: Call) -> list[Condition]:
    resource, zone = call.resource, store.clock.zone
    shape = resource.shape
    prefix = (resource.within,) if resource.view and resource.within else ()
    wanted = []
    for name, value in call.query.items():
        parameter = call.operation.query[name.lower()]
        if parameter.filter is None or value == parameter.default or value == "":
            continue
        made = condition(shape, parameter.filter, value, name, zone)
        wanted.append(Condition((*prefix, *made.field), made.match, made.value))
    named = {key.name for key in call.operation.keys}
    for column, parameter_name in resource.where.items():
        if parameter_name not in named:
            continue
        path = tuple(column.split("."))
        if resource.table.shape.column(path) is None:
            path = (*prefix, *path)
        wanted.append(Condition(path, "equal", bindable(call.key_named(parameter_name))))
    return wanted


def get(store: Store, call: Call) -> Answer:
    """One row: in an array of one, or bare where the document says so."""
    operation, resource = call.operation, call.resource
    if not resource.is_nested and resource.within is None:
        key = _key(call)
        found = store.document_of(resource.table, key)
        if found is None:
            raise missing(call, resource, key)
        text = found[1]
    else:
        _, row = _locate(store, call)
        text = jsontext.encode(row)
    if operation.unwrap or store.answers.is_list(operation, operation.success):
        return store.answers.documents(operation, operation.success, [text])
    return store.answers.value(operation, operation.success, jsontext.decode(text))


# Writing


def create(store: Store, call: Call) -> Answer:
    """A new row; its identity is in the result's Value."""
    resource, body = call.resource, call.body or {}
    with store.writing():
        if not resource.is_nested:
            row = store.rows.new(resource.table.shape, body)
            change = Change(resource.table, "create", row, row, body, options=call.query)
            _check_given_key(store, call, row)
            store.hooks.shape(change)
            key = store.insert(change)
        else:
            held, _, rows = _siblings(store, call)
            before = _before(store, resource, held)
            row = store.rows.new(resource.shape, body)
            rows.append(row)
            change = Change(resource, "create", row, held.document, body, before, call.query)
            store.hooks.shape(change)
            _touch_holders(store, resource, held, call)
            store.save(held, change)
            key = value_at(row, resource.shape.key)
    return _done(store, call, key)


def update(store: Store, call: Call) -> Answer:
    """What was sent is laid over the row; the rest of it stays."""
    resource, body = call.resource, call.body or {}
    with store.writing():
        held, row = _locate(store, call)
        change = Change(
            resource, "update", row, held.document, body, _before(store, resource, held), call.query
        )
        store.rows.change(resource.shape, row, body)
        store.hooks.shape(change)
        _touch_holders(store, resource, held, call)
        store.save(held, change)
        key = value_at(row, resource.shape.key) if resource.shape.key else ""
    return _done(store, call, key)


def delete(store: Store, call: Call) -> Answer:
    """The row is gone."""
    resource = call.resource
    with store.writing():
        held, row = _locate(store, call)
        change = Change(
            resource, "delete", row, held.document, {}, _before(store, resource, held), call.query
        )
        store.hooks.shape(change)
        if not resource.is_nested:
            store.remove(held, change)
        else:
            _, _, rows = _siblings(store, call, held)
            rows.remove(row)
            _touch_holders(store, resource, held, call)
            store.save(held, change)
    return _done(store, call, value_at(row, resource.shape.key))


def update_many(store: Store, call: Call) -> Answer:
    """A result for each row; 206 when some could not be changed."""
    with store.writing():
        results = list(_update_each(store, call))
    failed = any(row["Status"] != "200" for row in results)
    status = 206 if failed and 206 in call.operation.answers else call.operation.success
    return store.answers.results(call.operation, status, results)


def _update_each(store: Store, call: Call) -> Iterator[dict[str, str]]:
    resource = call.resource
    held: Held | None = None
    rows: list[Row] = []
    if resource.is_nested:
        held, _, rows = _siblings(store, call)
    before = _before(store, resource, held) if held else None
    change = None
    for body in call.body:
        try:
            if held is None:
                key = _update_in_table(store, call, body)
            else:
                change = _update_in_list(store, call, held, rows, body)
                change.before = before
                key = value_at(change.row, resource.shape.key)
        except Refusal as refusal:
            label = call.operation.result_key
            yield result(label, refusal.value, refusal.status, refusal.message)
        else:
            yield _result(call, key, 200)
    if held is not None and change is not None:
        _touch_holders(store, resource, held, call)
        store.save(held, change)


def _update_in_table(store: Store, call: Call, body: Row) -> Any:
    resource = call.resource
    table = resource.table
    key = value_at(body, resource.shape.key)
    held = store.find(table, key) if key is not None else None
    if held is None:
        raise _unmatched(call, body, key)
    row = held.document[resource.within] if resource.within else held.document
    before = _before(store, resource, held)
    change = Change(resource, "update", row, held.document, body, before, call.query)
    store.rows.change(resource.shape, row, body)
    store.hooks.shape(change)
    store.save(held, change)
    return key


def _update_in_list(store: Store, call: Call, held: Held, rows: list[Row], body: Row) -> Change:
    """A copy is changed, so that a row refused half way stays as it was."""
    resource = call.resource
    found = _match(resource, rows, body)
    if found is None:
        raise _unmatched(call, body, value_at(body, resource.shape.key))
    row: Row = jsontext.decode(jsontext.encode(rows[found]))
    store.rows.change(resource.shape, row, body)
    change = Change(resource, "update", row, held.document, body, None, call.query)
    rows[found] = row
    store.hooks.shape(change)
    return change


def _match(resource: Resource, rows: list[Row], body: Row) -> int | None:
    """The place of the row that `body` is about: by the first column both sides fill."""
    for column in resource.match or (".".join(resource.shape.key),):
        path = tuple(column.split("."))
        wanted = value_at(body, path)
        if wanted is not None:
            found = (at for at, row in enumerate(rows) if value_at(row, path) == wanted)
            return next(found, None)
    return None


def _unmatched(call: Call, body: Row, key: Any) -> Refusal:
    names = call.resource.match or (".".join(call.resource.shape.key),)
    if all(value_at(body, tuple(name.split("."))) is None for name in names):
        return Refusal(400, f"The row names no {' or '.join(names)}; send it.")
    return Refusal(404, f"No row of {call.resource.title} is numbered {key}.", value=str(key or ""))


# Shared


def _key(call: Call) -> Any:
    return 1 if call.resource.singleton else call.keys[-1]


def _siblings(store: Store, call: Call, held: Held | None = None) -> tuple[Held, Row, list[Row]]:
    """(row of the table, parent row, the parent's list) for rows that live in a list."""
    resource = call.resource
    first, *others = resource.ancestors
    held = held or store.find(first, call.keys[0])
    if held is None:
        raise missing(call, first, call.keys[0])
    row: Row = held.document
    for ancestor, key in zip(others, call.keys[1:], strict=False):
        below = row.get(ancestor.within or "") or []
        found = next((each for each in below if _is(ancestor, each, key)), None)
        if found is None:
            raise missing(call, ancestor, key)
        row = found
    return held, row, row.setdefault(resource.within or "", [])


def _is(resource: Resource, row: Row, key: Any) -> bool:
    return bool(value_at(row, resource.shape.key) == key)


def _locate(store: Store, call: Call) -> tuple[Held, Row]:
    """(row of the table, the row itself), which are the same for a table's own rows."""
    resource = call.resource
    if resource.is_nested:
        held, _, rows = _siblings(store, call)
        key = call.keys[-1]
        row = next((each for each in rows if _is(resource, each, key)), None)
        if row is None:
            raise missing(call, resource, key)
        return held, row
    found = store.find(resource.table, _key(call))
    if found is None:
        raise missing(call, resource, _key(call))
    document = found.document
    return found, document[resource.within] if resource.within else document


def _touch_holders(store: Store, resource: Resource, held: Held, call: Call) -> None:
    """A write to a row in a list is a write to the rows that hold it."""
    row: Row = held.document
    first, *others = resource.ancestors or [resource.table]
    if resource is not resource.table:
        store.rows.touch(first.shape, row)
    for ancestor, key in zip(others, call.keys[1:], strict=False):
        row = next(each for each in row[ancestor.within or ""] if _is(ancestor, each, key))
        store.rows.touch(ancestor.shape, row)


def _before(store: Store, resource: Resource, held: Held) -> Row | None:
    """How the row of the table was, if anybody wants to know."""
    if not store.hooks.wants_before(resource.table.name):
        return None
    copy: Row = jsontext.decode(jsontext.encode(held.document))
    return copy


def _check_given_key(store: Store, call: Call, row: Row) -> None:
    """A key that comes with the row must be there, and must be new."""
    shape = call.resource.table.shape
    if not shape.key_given:
        return
    key = value_at(row, shape.key)
    name = ".".join(shape.key)
    if key in (None, ""):
        raise Refusal(400, f"{name} is missing; send it.")
    if store.document_of(call.resource.table, key):
        raise Refusal(call.operation.refused(409), f"{name} {key} is taken; send another.")


def _result(call: Call, key: Any, status: int) -> dict[str, str]:
    operation = call.operation
    return result(operation.result_key, key, status, operation.result_message)


def _done(store: Store, call: Call, key: Any) -> Answer:
    status = call.operation.success
    return store.answers.results(call.operation, status, [_result(call, key, status)])


ACTIONS: dict[str, Action] = {
    "list": list_rows,
    "get": get,
    "create": create,
    "update": update,
    "update_many": update_many,
    "delete": delete,
}
