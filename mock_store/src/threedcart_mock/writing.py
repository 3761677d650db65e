"""The actions that change rows: create, update, delete, and update_many."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from . import jsontext
from .answers import Answer, result
from .calls import Call, before_of, locate, siblings, touch_holders
from .hooks import Change
from .plan import Resource
from .problems import Refusal
from .rows import Row, value_at
from .store import Held, Store


def create(store: Store, call: Call) -> Answer:
    """A new row; its identity is in the result's Value."""
    resource, body = call.resource, call.body or {}
    with store.writing():
        if not resource.is_nested:
            row = store.rows.new(resource.table.shape, body)
            change = Change(resource.table, "create", row, row, body, options=call.query)
            _check_givenkey_of(store, call, row)
            store.hooks.run_before_validate(change)
            key = store.insert(change)
        else:
            held, _, rows = siblings(store, call)
            before = before_of(store, resource, held)
            row = store.rows.new(resource.shape, body)
            rows.append(row)
            change = Change(resource, "create", row, held.document, body, before, call.query)
            store.hooks.run_before_validate(change)
            touch_holders(store, resource, held, call)
            store.save(held, change)
            key = value_at(row, resource.shape.key)
    return _done(store, call, key)


def update(store: Store, call: Call) -> Answer:
    """What was sent is laid over the row; the rest of it stays."""
    resource, body = call.resource, call.body or {}
    with store.writing():
        held, row = locate(store, call)
        change = Change(
            resource,
            "update",
            row,
            held.document,
            body,
            before_of(store, resource, held),
            call.query,
        )
        store.rows.change(resource.shape, row, body)
        store.hooks.run_before_validate(change)
        touch_holders(store, resource, held, call)
        store.save(held, change)
        key = value_at(row, resource.shape.key) if resource.shape.key else ""
    return _done(store, call, key)


def delete(store: Store, call: Call) -> Answer:
    """The row is gone."""
    resource = call.resource
    with store.writing():
        held, row = locate(store, call)
        change = Change(
            resource, "delete", row, held.document, {}, before_of(store, resource, held), call.query
        )
        store.hooks.run_before_validate(change)
        if not resource.is_nested:
            store.remove(held, change)
        else:
            _, _, rows = siblings(store, call, held)
            rows.remove(row)
            touch_holders(store, resource, held, call)
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
        held, _, rows = siblings(store, call)
    before = before_of(store, resource, held) if held else None
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
        touch_holders(store, resource, held, call)
        store.save(held, change)


def _update_in_table(store: Store, call: Call, body: Row) -> Any:
    resource = call.resource
    table = resource.table
    key = value_at(body, resource.shape.key)
    held = store.find(table, key) if key is not None else None
    if held is None:
        raise _unmatched(call, body, key)
    row = held.document[resource.within] if resource.within else held.document
    before = before_of(store, resource, held)
    change = Change(resource, "update", row, held.document, body, before, call.query)
    store.rows.change(resource.shape, row, body)
    store.hooks.run_before_validate(change)
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
    store.hooks.run_before_validate(change)
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


def _check_givenkey_of(store: Store, call: Call, row: Row) -> None:
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
