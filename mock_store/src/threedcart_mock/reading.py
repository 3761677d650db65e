"""The actions that change nothing: list and get."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from . import jsontext
from .answers import Answer
from .calls import Call, above, check_holder, key_of, locate, missing, siblings
from .filtering import Condition, as_sql, bindable, condition, matches
from .odata import project
from .plan import Operation, Paging
from .problems import Refusal
from .store import Store
from .tables import under


def list_rows(store: Store, call: Call) -> Answer:
    """A page of rows, or their number when only that is wanted."""
    operation, resource = call.operation, call.resource
    paging = operation.paging
    found = _InMemory(store, call) if resource.is_nested else _InTable(store, call)
    if paging and paging.countonly and call.query.get(paging.countonly):
        return store.answers.value(operation, 200, {paging.count or "": found.count()})
    limit, skip = _page(operation, paging, call.query)
    if operation.plain is not None:
        return store.answers.shown(operation, found.page(operation.plain.most, 0))
    rows = found.page(limit, skip)
    if not rows:
        raise _nothing(store, call, found.count(), skip)
    rows = store.plan.versions.answered(resource.shape, call.version, rows)
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
    endings = store.plan.endings
    if total and endings:
        status = store.settings.behaviour.paging_end or next(iter(endings))
        message = endings[status] or f"Row {skip + 1} is beyond the last one, which is {total}."
        return Refusal(status, message)
    status = call.operation.refused(404)
    return Refusal(status, f"{call.resource.title}: no row is there that was asked for.")


class _InTable:
    """The rows a list is about, when they stand in a table."""

    def __init__(self, store: Store, call: Call) -> None:
        _check_parents(store, call)
        self._store, self._resource = store, call.resource
        table = self._resource.table
        self._table = table.name
        wanted = _plain_conditions(call) if call.operation.plain else _conditions(store, call)
        self._where, self._values = as_sql(table.shape, wanted)
        if self._resource.prefix:
            where, values = under(above(call))
            self._where = self._where.replace("WHERE", f"{where} AND", 1) or where
            self._values = [*values, *self._values]

    def count(self) -> int:
        return self._store.tables.database.count(self._table, self._where, self._values)

    def page(self, limit: int, skip: int) -> list[bytes]:
        rows = self._store.tables.database.page(self._table, self._where, self._values, limit, skip)
        part = self._resource.within
        if part is None:
            return rows
        return [jsontext.encode(jsontext.decode(row)[part]) for row in rows]


def _check_parents(store: Store, call: Call) -> None:
    """Rows under a parent's row are there only if that row is."""
    check_holder(store.tables, call)
    parent = call.resource.parent
    if parent is not None and store.tables.document_of(parent.table, call.keys[0]) is None:
        raise missing(call, parent, call.keys[0])


class _InMemory:
    """The rows a list is about, when they stand in a list of their parent."""

    def __init__(self, store: Store, call: Call) -> None:
        _, _, rows = siblings(store.tables, call)
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


def _plain_conditions(call: Call) -> list[Condition]:
    """The rows are wanted that have one of the values of each parameter named like a column."""
    assert call.operation.plain is not None
    wanted = []
    for name, member in call.operation.plain.filters.items():
        if name in call.query:
            given = call.query[name]
            values = given if isinstance(given, list) else [given]
            wanted.append(Condition((member,), "any", [bindable(each) for each in values]))
    return wanted


def get(store: Store, call: Call) -> Answer:
    """One row: in an array of one, or bare where the document says so."""
    operation, resource = call.operation, call.resource
    if not resource.is_nested and resource.within is None:
        key = key_of(call)
        check_holder(store.tables, call)
        found = store.tables.document_of(resource.table, key)
        if found is None:
            raise missing(call, resource, key)
        text = found[1]
    else:
        _, row = locate(store.tables, call)
        text = jsontext.encode(row)
    if operation.plain is not None:
        return store.answers.shown(operation, [text])
    (text,) = store.plan.versions.answered(resource.shape, call.version, [text])
    if operation.unwrap or store.answers.is_list(operation, operation.success):
        return store.answers.documents(operation, operation.success, [text])
    return store.answers.value(operation, operation.success, jsontext.decode(text))


def example(store: Store, call: Call) -> Answer:
    """What the document shows as the answer, where nobody can tell what rows it is about."""
    return store.answers.example(call.operation)
