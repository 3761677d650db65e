"""The actions that change rows: create, update, delete, and update_many."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from . import jsontext
from .answers import Answer
from .bounds import LARGEST_KEY
from .calls import (
    Call,
    above,
    before_of,
    check_holder,
    key_of,
    locate,
    missing,
    place_of,
    siblings,
    touch_holders,
)
from .hooks import Change
from .plan import Resource
from .problems import Refusal
from .rows import Row, put_at, value_at
from .store import Store
from .tables import Held, Tables

#: No row's key: clients send it where they do not know one.
_NO_KEY = ("", 0)


def create(store: Store, call: Call) -> Answer:
    """A new row; its identity is in the result's Value."""
    tables, resource, body = store.tables, call.resource, call.body or {}
    with tables.writing():
        if not resource.is_nested:
            check_holder(tables, call)
            store.references.check(call, body)
            row, key = _insert(tables, call, body)
        else:
            held, _, rows = siblings(tables, call)
            store.references.check(call, body, held.document)
            before = before_of(tables, resource, held)
            row = tables.rows.new(resource.shape, body)
            rows.append(row)
            change = Change(resource, "create", row, held.document, body, before, call.query)
            tables.hooks.run_before_validate(change)
            touch_holders(tables, resource, held, call)
            tables.save(held, change)
            key = value_at(row, resource.shape.key)
    return _done(store, call, key, row)


def _insert(tables: Tables, call: Call, body: Row, key: Any = None) -> tuple[Row, Any]:
    """A new row of a table, with the `key` a path gives it, if any; (row, its identity)."""
    table = call.resource.table
    row = tables.rows.new(table.shape, body)
    if key is not None:
        put_at(row, table.shape.key, key)
    change = Change(table, "create", row, row, body, options=call.query, above=above(call))
    _check_givenkey_of(tables, call, row)
    tables.hooks.run_before_validate(change)
    return row, tables.insert(change)


def replace(store: Store, call: Call) -> Answer:
    """What was sent takes the place of the row; where there is none it may make one."""
    tables, resource, body = store.tables, call.resource, call.body or {}
    with tables.writing():
        key = key_of(call)
        own = key[-1] if isinstance(key, tuple) else key
        if own is None:
            raise Refusal(400, f"The body has no {resource.shape.key[0]}; send it.")
        check_holder(tables, call)
        held = tables.find(resource, key)
        if held is None:
            if not call.operation.makes_rows:
                raise missing(call, resource, key)
            row, _ = _insert(tables, call, body, own)
        else:
            before = before_of(tables, resource, held)
            row = tables.rows.replaced(resource.shape, held.document, body)
            change = Change(resource, "update", row, row, body, before, call.query)
            tables.hooks.run_before_validate(change)
            tables.save(held, change)
    return _done(store, call, own, row)


def update(store: Store, call: Call) -> Answer:
    """What was sent is laid over the row; the rest of it stays."""
    tables, resource, body = store.tables, call.resource, call.body or {}
    with tables.writing():
        held, row = locate(tables, call)
        store.references.check(call, body, held.document)
        before = before_of(tables, resource, held)
        change = Change(resource, "update", row, held.document, body, before, call.query)
        tables.rows.change(resource.shape, row, body)
        if resource.late_key:
            tables.rows.identify_late(resource.shape, row)
        tables.hooks.run_before_validate(change)
        touch_holders(tables, resource, held, call)
        tables.save(held, change)
        key = value_at(row, resource.shape.key) if resource.shape.key else ""
    return _done(store, call, key, row)


def delete(store: Store, call: Call) -> Answer:
    """The row is gone."""
    tables, resource = store.tables, call.resource
    with tables.writing():
        held, row = locate(tables, call)
        change = Change(
            resource,
            "delete",
            row,
            held.document,
            {},
            before_of(tables, resource, held),
            call.query,
        )
        tables.hooks.run_before_validate(change)
        if not resource.is_nested:
            tables.remove(held, change)
        else:
            _, _, rows = siblings(tables, call, held)
            rows.remove(row)
            touch_holders(tables, resource, held, call)
            tables.save(held, change)
    return _done(store, call, value_at(row, resource.shape.key), row)


def update_many(store: Store, call: Call) -> Answer:
    """A result for each row; 206 when some could not be changed."""
    with store.tables.writing():
        results = list(_update_each(store, call))
    failed = any(row[store.plan.result_row.status] != "200" for row in results)
    status = 206 if failed and 206 in call.operation.answers else call.operation.success
    return store.answers.results(call.operation, status, results)


def _update_each(store: Store, call: Call) -> Iterator[dict[str, str]]:
    tables, resource = store.tables, call.resource
    held: Held | None = None
    rows: list[Row] = []
    if resource.is_nested:
        held, _, rows = siblings(tables, call)
    before = before_of(tables, resource, held) if held else None
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
            made = store.plan.result_row.of
            yield made(label, refusal.value, refusal.status, refusal.message)
        else:
            yield _result(store, call, key, 200)
    if held is not None and change is not None:
        touch_holders(tables, resource, held, call)
        tables.save(held, change)


def _update_in_table(store: Store, call: Call, body: Row) -> Any:
    tables, resource = store.tables, call.resource
    held = _named(tables, call, body)
    store.references.check(call, body, held.document)
    row = held.document[resource.within] if resource.within else held.document
    before = before_of(tables, resource, held)
    change = Change(resource, "update", row, held.document, body, before, call.query)
    tables.rows.change(resource.shape, row, body)
    tables.hooks.run_before_validate(change)
    tables.save(held, change)
    return value_at(row, resource.shape.key)


def _named(tables: Tables, call: Call, body: Row) -> Held:
    """The row of a table that a row of a batch is about: by the first column that names one.

    Refusal where that names none, or several: none of them is changed by guessing.
    """
    resource = call.resource
    wanted: Any = None
    for path in resource.matches:
        given = value_at(body, path)
        wanted = given if wanted is None else wanted
        if given is None or given in _NO_KEY:
            continue
        wanted = given
        is_key = path == resource.shape.key
        keys = [wanted] if is_key else tables.keys_at(resource, path, wanted)
        if len(keys) > 1:
            known = ", ".join(map(str, keys[:5]))
            key = ".".join(resource.shape.key)
            text = f"{'.'.join(path)} names {len(keys)} rows of {resource.title} ({known})"
            raise Refusal(409, f"{text}; send the {key} of one.", value=str(wanted))
        held = tables.find(resource.table, keys[0]) if keys else None
        if held is None:
            raise _unmatched(call, body, wanted)
        return held
    raise _unmatched(call, body, wanted)


def _update_in_list(store: Store, call: Call, held: Held, rows: list[Row], body: Row) -> Change:
    """A copy is changed, so that a row refused half way stays as it was."""
    tables, resource = store.tables, call.resource
    found = _match(tables, resource, rows, body)
    if found is None:
        raise _unmatched(call, body, value_at(body, resource.shape.key))
    store.references.check(call, body, held.document)
    row: Row = jsontext.decode(jsontext.encode(rows[found]))
    tables.rows.change(resource.shape, row, body)
    if resource.late_key:
        tables.rows.identify_late(resource.shape, row)
    change = Change(resource, "update", row, held.document, body, None, call.query)
    rows[found] = row
    tables.hooks.run_before_validate(change)
    return change


def _match(tables: Tables, resource: Resource, rows: list[Row], body: Row) -> int | None:
    """The place of the row that `body` is about: by the first column both sides fill."""
    for path in resource.matches:
        wanted = value_at(body, path)
        if wanted is None or (wanted in _NO_KEY and not resource.late_key):
            continue
        return place_of(tables, resource, rows, path, wanted)
    return None


def _unmatched(call: Call, body: Row, key: Any) -> Refusal:
    paths = call.resource.matches
    if all(value_at(body, path) is None for path in paths):
        names = " or ".join(".".join(path) for path in paths)
        return Refusal(400, f"The row names no {names}; send it.")
    text = f"No row of {call.resource.title} is {'named' if isinstance(key, str) else 'numbered'}"
    return Refusal(404, f"{text} {str(key)[:100]}.", value=str(key or ""))


def _check_givenkey_of(tables: Tables, call: Call, row: Row) -> None:
    """A key that comes with the row must be there, and must be new."""
    shape = call.resource.table.shape
    if not shape.key or not (shape.key_given or shape.place):
        return
    key = value_at(row, shape.key)
    name = ".".join(shape.key)
    if isinstance(key, int) and abs(key) > LARGEST_KEY:
        raise Refusal(400, f"{name} is beyond {LARGEST_KEY}; send a smaller one.")
    if key in (None, ""):
        raise Refusal(400, f"{name} is missing; send it.")
    found_by = shape.cast(key) if shape.place else key
    full = (*above(call), found_by) if call.resource.prefix else found_by
    if tables.document_of(call.resource.table, full):
        raise Refusal(call.operation.refused(409), f"{name} {key} is taken; send another.")


def _result(store: Store, call: Call, key: Any, status: int) -> dict[str, str]:
    operation = call.operation
    row = store.plan.result_row
    return row.of(operation.result_key, key, status, operation.result_message)


def _done(store: Store, call: Call, key: Any, row: Row) -> Answer:
    if call.operation.plain is not None:
        return store.answers.shown(call.operation, [jsontext.encode(row)])
    status = call.operation.success
    return store.answers.results(call.operation, status, [_result(store, call, key, status)])
