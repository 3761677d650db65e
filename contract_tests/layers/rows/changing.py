"""Updates: in part, of lists that are replaced, with blanks, and of what the store computes."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from contract_tests.comparing import differences, nested, put, unaffected, value_at
from contract_tests.context import Context
from contract_tests.document import Json, Operation
from contract_tests.drawing import Drawer
from contract_tests.evidence import DOCUMENT
from contract_tests.layers.rows.life import not_now
from contract_tests.layers.rows.made import Keys, Made, NotApplicable, NotReachable
from contract_tests.layers.rows.shelf import Shelf
from contract_tests.layers.rows.step import Step, check, result_problems
from contract_tests.results import under
from contract_tests.schemas import types_of

CHANGED_FIELDS = 6


def update(context: Context, shelf: Shelf, op: Operation) -> list[str]:
    """A field that is sent changes; everything else of the row stays."""
    if not shelf.is_readable:
        raise NotReachable("no operation reads such a row")
    made, others = _among_others(shelf)
    was = shelf.read(made.keys)
    if was is None:
        return [f"the row {made.keys} is not there after it was written"]
    beside = [shelf.read(keys) for keys in others]
    original, problems = was, []
    for path, field in _changeable(context, shelf, op, CHANGED_FIELDS):
        name = path.rpartition(".")[2]
        body = nested(path, shelf.drawer("update", path).field(field, name))
        problems += result_problems(
            op, context.wire.send(op, made.keys, body=body), op.success, *made.keys[-1:]
        )
        now = shelf.read(made.keys) or {}
        problems += differences(context.document, shelf.schema, body, now)
        rest = unaffected(context.document, shelf.schema, was, path)
        kept = differences(context.document, shelf.schema, rest, now)
        problems += under(f"after a change of {path}", kept)
        problems = context.wire.shown(problems)
        was = now
    for name, raw in shelf.schema.get("properties", {}).items():
        if context.document.flat(raw).get("x-set") == "write" and was.get(name) is not None:
            problems += not_now(name, was[name])
    if [shelf.read(keys) for keys in others] != beside:
        problems.append("the rows made before and after it changed as well")
    if not shelf.op("create"):
        _put_back(context, shelf, op, made.keys, original)
    return problems


def _among_others(shelf: Shelf) -> tuple[Made, list[Keys]]:
    """A row to change, and those made before and after it, where rows can be made."""
    if not shelf.op("create"):
        return shelf.some_row(), []
    parents = shelf.parents()
    before, made, after = (shelf.make(parents) for _ in range(3))
    return made, [before.keys, after.keys]


def whole(context: Context, shelf: Shelf, op: Operation) -> list[str]:
    """Every field changes that is sent, in one call; the same call again changes nothing."""
    if not shelf.op("create") or not shelf.is_readable:
        raise NotApplicable
    made = shelf.make()
    body: Json = {}
    drawer = shelf.drawer("whole")
    for path, field in _changeable(context, shelf, op):
        put(body, path, drawer.field(field, path.rpartition(".")[2]))
    problems = result_problems(
        op, context.wire.send(op, made.keys, body=body), op.success, *made.keys[-1:]
    )
    first = shelf.read(made.keys) or {}
    problems += differences(context.document, shelf.schema, body, first)
    again = context.wire.send(op, made.keys, body=body)
    repeated = result_problems(op, again, op.success, *made.keys[-1:])
    repeated += differences(context.document, shelf.schema, first, shelf.read(made.keys) or {})
    return problems + under("sent again", repeated)


def blanked(context: Context, shelf: Shelf, op: Operation) -> list[str]:
    """An empty text, a zero and a false are values, and are stored like others."""
    if not shelf.op("create") or not shelf.is_readable:
        raise NotApplicable
    made = shelf.make()
    body: Json = {}
    for path, field in _changeable(context, shelf, op):
        blank = _blank(field)
        if blank is not None:
            put(body, path, blank)
    problems = result_problems(
        op, context.wire.send(op, made.keys, body=body), op.success, *made.keys[-1:]
    )
    now = shelf.read(made.keys) or {}
    return problems + differences(context.document, shelf.schema, body, now)


def _blank(field: Json) -> Any:
    if {"enum", "format"} & field.keys() and field.get("format") != "decimal":
        return None
    types = types_of(field)
    if types & {"integer", "number"}:
        return 0
    return False if "boolean" in types else "" if "string" in types else None


def computed(context: Context, shelf: Shelf, op: Operation) -> list[str]:
    """What the store computes stays as it is, whatever is sent for it."""
    fields = {
        name: field
        for name, raw in shelf.schema.get("properties", {}).items()
        if (field := context.document.flat(raw)).get("readOnly")
        and not types_of(field) & {"array", "object"}
        and name != shelf.resource.key
    }
    if not fields or not shelf.op("create") or not shelf.is_readable:
        raise NotApplicable
    made = shelf.make()
    was = shelf.read(made.keys) or {}
    drawer = shelf.drawer("computed")
    body = {name: drawer.field(field, name) for name, field in fields.items()}
    problems = result_problems(
        op, context.wire.send(op, made.keys, body=body), op.success, *made.keys[-1:]
    )
    now = shelf.read(made.keys) or {}
    changed = [name for name in fields if was.get(name) != now.get(name)]
    return problems + [f"{name} can be written, though the store computes it" for name in changed]


def _changeable(
    context: Context, shelf: Shelf, op: Operation, most: int | None = None
) -> list[tuple[str, Json]]:
    """Scalar fields, by path, that both the update takes and the row shows; all, or a few."""
    drawer = shelf.drawer("fields")
    body = context.document.body_schema(op) or {}
    fields = list(_scalars(drawer, body, shelf.schema.get("properties", {})))
    if most is None:
        return fields
    inner = [each for each in fields if "." in each[0]]
    chosen = drawer.random.sample(fields, min(most, len(fields)))
    return chosen + drawer.random.sample(inner, min(1, len(inner)))


def _scalars(drawer: Drawer, schema: Any, shown: Json, at: str = "") -> Iterator[tuple[str, Json]]:
    for name, field in drawer.writable(schema).items():
        if name not in shown or field.get("x-sensitive") or drawer.foreign(name) is not None:
            continue
        if "object" in types_of(field):
            below = drawer.document.flat(shown[name]).get("properties", {})
            yield from _scalars(drawer, field, below, f"{at}{name}.")
        elif "array" not in types_of(field):
            yield f"{at}{name}", field


def _put_back(
    context: Context, shelf: Shelf, op: Operation, keys: tuple[Any, ...], row: Json
) -> None:
    """Undo the changes to a row that was the store's own."""
    fields = shelf.drawer("restore").writable(context.document.body_schema(op) or {})
    body = {name: _plain(row[name]) for name in fields if row.get(name) is not None}
    context.wire.send(op, keys, body=body)


def _plain(value: Any) -> Any:
    if isinstance(value, dict):
        return {name: _plain(item) for name, item in value.items()}
    if isinstance(value, list):
        return [_plain(item) for item in value]
    return value if isinstance(value, str | int | bool) or value is None else float(value)


def replaced(context: Context, shelf: Shelf, op: Operation) -> list[str]:
    """A list that a write replaces holds just what was sent, under new keys."""
    fields = shelf.drawer("lists").writable(context.document.body_schema(op) or {})
    names = [name for name, field in fields.items() if field.get("x-replaced")]
    if not names:
        raise NotApplicable
    problems = []
    for name in names:
        problems += _replaced(context, shelf, op, name, fields[name])
    return problems


def _replaced(context: Context, shelf: Shelf, op: Operation, name: str, field: Json) -> list[str]:
    drawer = shelf.drawer("replaced", name)
    rows = drawer.field(field, name)
    if not rows:
        return []
    made = shelf.make(with_={name: drawer.field(field, name)})
    before = value_at(shelf.read(made.keys), name) or []
    answer = context.wire.send(op, made.keys, body={name: rows})
    problems = result_problems(op, answer, op.success, *made.keys[-1:])
    now = shelf.read(made.keys) or {}
    problems += differences(context.document, shelf.schema, {name: rows}, now)
    item = context.document.flat(field["items"])
    key = item.get("x-key")
    if key and not item.get("x-key-given"):
        kept = _keys(before, key) & _keys(now.get(name) or [], key)
        if kept:
            problems.append(f"{name} kept the keys {sorted(kept)} of rows that were replaced")
    return context.wire.shown(problems) + _emptied(context, shelf, op, made, name)


def _keys(rows: list[Any], key: str) -> set[Any]:
    """The identities of rows; 0 is none."""
    return {value_at(row, key) for row in rows if value_at(row, key)}


def _emptied(context: Context, shelf: Shelf, op: Operation, made: Made, name: str) -> list[str]:
    """Sent empty, the list is empty, and the others are as they were."""
    was = shelf.read(made.keys) or {}
    problems = result_problems(
        op, context.wire.send(op, made.keys, body={name: []}), op.success, *made.keys[-1:]
    )
    now = shelf.read(made.keys) or {}
    if now.get(name) != []:
        problems.append(f"{name}, sent empty, has {len(now.get(name) or ())} rows")
    kept = {each: rows for each, rows in was.items() if isinstance(rows, list) and each != name}
    lost = differences(context.document, shelf.schema, kept, now)
    problems += under(f"after {name} was emptied", lost)
    return context.wire.shown(problems)


STEPS = (
    Step(check("update in part", "updates", "set-by-store", "result-status"), "update", update),
    Step(check("update whole", "updates", "result-status"), "update", whole),
    Step(check("blank values", "updates", "result-status"), "update", blanked),
    Step(check("computed fields", DOCUMENT, "result-status"), "update", computed),
    Step(check("replace lists", "replaced-lists", "updates", "result-status"), "update", replaced),
)
