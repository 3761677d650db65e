"""What an update sends, and what a row must read as afterwards."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from contract_tests.comparing import differences, put, unaffected, value_at
from contract_tests.document import Document, Json, Operation
from contract_tests.drawing import Drawer
from contract_tests.layers.rows.life import not_now
from contract_tests.layers.rows.shelf import Shelf
from contract_tests.results import under
from contract_tests.schemas import types_of


def fields_of(shelf: Shelf, op: Operation) -> dict[str, Json]:
    """What an update may send, by path: scalars that the row shows, and lists that are replaced.

    Where rows can be made, what the store computes is there as well: it is to stay as it is.
    """
    document = shelf.context.document
    drawer, schema = shelf.drawer("fields"), document.body_schema(op) or {}
    found = dict(_scalars(drawer, schema, shelf.schema.get("properties", {})))
    lists = drawer.writable(schema).items()
    found |= {name: field for name, field in lists if field.get("x-replaced")}
    if shelf.op("create"):
        found |= _computed(document, shelf)
    return found


def scalars_of(shelf: Shelf) -> dict[str, Json]:
    """What an update of several rows may send of each, beside its key."""
    return {
        name: field
        for name, field in shelf.drawer("fields").writable(shelf.schema).items()
        if not types_of(field) & {"array", "object"}
        and not field.get("x-sensitive")
        and name not in shelf.resource.raw.get("match", ())
    }


def _computed(document: Document, shelf: Shelf) -> dict[str, Json]:
    fields = {n: document.flat(raw) for n, raw in shelf.schema.get("properties", {}).items()}
    return {
        name: field
        for name, field in fields.items()
        if field.get("readOnly")
        and not types_of(field) & {"array", "object"}
        and name != shelf.resource.key
    }


def _scalars(drawer: Drawer, schema: Any, shown: Json, at: str = "") -> Iterator[tuple[str, Json]]:
    for name, field in drawer.writable(schema).items():
        if name not in shown or field.get("x-sensitive") or drawer.foreign(name) is not None:
            continue
        if "object" in types_of(field):
            below = drawer.document.flat(shown[name]).get("properties", {})
            yield from _scalars(drawer, field, below, f"{at}{name}.")
        elif "array" not in types_of(field):
            yield f"{at}{name}", field


def body_of(drawer: Drawer, fields: Json, *, is_blank: bool = False) -> Json:
    """A body that gives fields new values, or blank ones: an empty text, list, a zero, a false."""
    body: Json = {}
    for path, field in fields.items():
        value = blank(field) if is_blank else None
        if value is None:
            value = drawer.field(field, path.rpartition(".")[2])
        if value is not None:
            put(body, path, value)
    return body


def blank(field: Json) -> Any:
    """The blank value of a field; None where it has none."""
    if {"enum", "format"} & field.keys() and field.get("format") != "decimal":
        return None
    types = types_of(field)
    if types & {"integer", "number"}:
        return 0
    if "array" in types:
        return []
    return False if "boolean" in types else "" if "string" in types else None


def changed_problems(shelf: Shelf, fields: Json, body: Json, was: Json, now: Json) -> list[str]:
    """How a row, after these fields of it were sent, differs from what it must read as."""
    document, schema = shelf.context.document, shelf.schema
    found = differences(document, schema, body, now)
    rest, what = was, next(iter(fields)) if len(fields) == 1 else "other fields"
    for path in fields:
        rest = unaffected(document, schema, rest, path)
    found += under(f"after a change of {what}", differences(document, schema, rest, now))
    for path, field in fields.items():
        if field.get("readOnly") and was.get(path) != now.get(path):
            found.append(f"{path} can be written, though the store computes it")
        if field.get("x-replaced"):
            found += _renewed(document, path, field, was, now)
    for name, raw in schema.get("properties", {}).items():
        if document.flat(raw).get("x-set") == "write" and now.get(name) is not None:
            found += not_now(name, now[name])
    return found


def _renewed(document: Document, name: str, field: Json, was: Json, now: Json) -> list[str]:
    """The rows of a list that was replaced are new ones."""
    item = document.flat(field["items"])
    key = item.get("x-key")
    if not key or item.get("x-key-given"):
        return []
    before, after = ({value_at(row, key) for row in each.get(name) or ()} for each in (was, now))
    kept = (before & after) - {0, None}
    return [f"{name} kept the keys {sorted(kept)} of rows that were replaced"] if kept else []


def put_back(shelf: Shelf, op: Operation, keys: tuple[Any, ...], row: Json) -> None:
    """Undo the changes to a row that was the store's own."""
    fields = shelf.drawer("restore").writable(shelf.context.document.body_schema(op) or {})
    body = {name: _plain(row[name]) for name in fields if row.get(name) is not None}
    shelf.context.wire.send(op, keys, body=body)


def _plain(value: Any) -> Any:
    if isinstance(value, dict):
        return {name: _plain(item) for name, item in value.items()}
    if isinstance(value, list):
        return [_plain(item) for item in value]
    return value if isinstance(value, str | int | bool) or value is None else float(value)
