"""Create, read, list, count, delete: what was written is what is read."""

from __future__ import annotations

import datetime
from typing import Any

from contract_tests.comparing import differences
from contract_tests.context import Context
from contract_tests.document import Json, Operation
from contract_tests.formats import moment
from contract_tests.layers.rows.made import Made, NotApplicable
from contract_tests.layers.rows.shelf import Shelf
from contract_tests.layers.rows.step import Step, result_problems
from contract_tests.wire import Answer

CLOCK_SLACK = datetime.timedelta(hours=26)  # the store's zone is not known here


def create(context: Context, shelf: Shelf, op: Operation) -> list[str]:
    """A full and a bare body are taken, each answered by one result row and stored once."""
    parents = shelf.parents()
    before = shelf.known_keys(parents)
    problems: list[str] = []
    new: list[str] = []
    for only_required in (False, True):
        made = shelf.make(parents, only_required=only_required)
        new.append(str(made.keys[-1]))
        assert made.answer is not None
        problems += create_problems(op, made.answer)
    if new[0] == new[1]:
        problems.append(f"two new rows have one identity, {new[0]}")
    if before is not None and (now := shelf.known_keys(parents)) != sorted([*before, *new]):
        found = sorted(set(now or ()) - set(before))
        problems.append(f"two creates, answered {new}, added the rows {found}")
    return problems


def create_problems(op: Operation, answer: Answer) -> list[str]:
    """How the answer to a create differs from one result that names the new row."""
    found = result_problems(op, answer, op.success)
    if not found and not answer.rows[0].get("Value"):
        return ["the result's Value is empty: the new row cannot be found"]
    return found


def read(context: Context, shelf: Shelf, op: Operation) -> list[str]:
    """A row reads as it was written, with every field the document gives it."""
    made = shelf.some_row()
    row = shelf.read(made.keys)
    if row is None:
        return [f"the row {made.keys} is not there after it was written"]
    found = [*_as_sent(context, shelf, made, row), *_whole(context, shelf, row)]
    if op.raw.get("x-unwrap") and (rows := len(context.wire.send(op, made.keys).rows)) != 1:
        found.append(f"{rows} rows are answered for one")
    return found


def stamped(context: Context, shelf: Shelf, op: Operation) -> list[str]:
    """Times the store sets itself are there, and are now."""
    if shelf.op("get") is None:
        raise NotApplicable
    made = shelf.make(only_required=True)
    row = shelf.read(made.keys) or {}
    found = []
    for name, raw in shelf.schema.get("properties", {}).items():
        if context.document.flat(raw).get("x-set"):
            found += not_now(name, row.get(name))
    return found


def not_now(name: str, value: Any) -> list[str]:
    when = moment(value) if isinstance(value, str) else None
    if when is None:
        return [f"{name} is {value!r}: the store did not set it"]
    if abs(when.replace(tzinfo=None) - datetime.datetime.now()) > CLOCK_SLACK:
        return [f"{name} is {value}: that is not now"]
    return []


def _as_sent(context: Context, shelf: Shelf, made: Made, row: Any) -> list[str]:
    found = differences(context.document, shelf.schema, made.sent, row)
    if made.keys and str(shelf.key_of(row)) != str(made.keys[-1]):
        found.append(f"{shelf.resource.key} is {shelf.key_of(row)!r}, not {made.keys[-1]!r}")
    return found


def _whole(context: Context, shelf: Shelf, row: Any, schema: Any = None, at: str = "") -> list[str]:
    """Fields the document gives the row that are not in the answer, nested rows included."""
    flat = context.document.flat(shelf.schema if schema is None else schema)
    found = []
    for name, raw in flat.get("properties", {}).items():
        field = context.document.flat(raw)
        if field.get("writeOnly") or field.get("format") == "password":
            continue
        if name not in row:
            found.append(f"{at}/{name} is not in the answer")
        else:
            found += _whole_below(context, shelf, row[name], field, f"{at}/{name}")
    return found


def _whole_below(context: Context, shelf: Shelf, value: Any, field: Json, at: str) -> list[str]:
    if isinstance(value, dict):
        return _whole(context, shelf, value, field, at)
    if isinstance(value, list) and value and isinstance(value[0], dict):
        return _whole(context, shelf, value[0], field.get("items", {}), f"{at}/0")
    return []


def listed(context: Context, shelf: Shelf, op: Operation) -> list[str]:
    """A row that was written is in the list, once, as it reads by itself."""
    made = shelf.some_row()
    rows = shelf.everything(made.keys[:-1])
    found = [row for row in rows if str(shelf.key_of(row)) == str(made.keys[-1])]
    if len(found) != 1:
        return [f"the row {made.keys[-1]} is {len(found)} times in the list of {len(rows)}"]
    problems = _as_sent(context, shelf, made, found[0])
    if not shelf.op("get"):
        return problems + _whole(context, shelf, found[0])
    for row in (found[0], *rows[:2], rows[-1]):
        alone = shelf.read((*made.keys[:-1], shelf.key_of(row))) or {}
        if alone != row:
            names = sorted(name for name in row if alone.get(name) != row[name])
            problems.append(f"the list and the single row differ in {', '.join(names) or 'fields'}")
    return problems


def counted(context: Context, shelf: Shelf, op: Operation) -> list[str]:
    """The count is the number of rows, and grows by one with a new row."""
    paging = op.paging
    if not paging.get("countonly"):
        raise NotApplicable
    parents = shelf.some_row().keys[:-1] if shelf.resource.parent else ()
    before = _count(context, shelf, op, parents)
    rows = len(shelf.everything(parents))
    problems = [] if before == rows else [f"the count is {before} where the list has {rows} rows"]
    if shelf.can_make:
        shelf.make(parents)
        after = _count(context, shelf, op, parents)
        if after != before + 1:
            problems.append(f"the count went from {before} to {after} with one new row")
    return problems


def _count(context: Context, shelf: Shelf, op: Operation, parents: tuple[Any, ...]) -> int:
    answer = context.wire.send(op, parents, {op.paging["countonly"]: 1})
    total = answer.json.get(op.paging["count"]) if isinstance(answer.json, dict) else None
    return int(total) if total is not None else -1


def delete(context: Context, shelf: Shelf, op: Operation) -> list[str]:
    """A deleted row is gone, from its address and the list, and no other; again it is 404."""
    parents = shelf.parents()
    first, made, last = (shelf.make(parents) for _ in range(3))
    before = shelf.known_keys(parents)
    problems = result_problems(op, context.wire.send(op, made.keys), op.success, made.keys[-1])
    if shelf.is_readable:
        if shelf.read(made.keys) is not None:
            problems.append(f"the row {made.keys[-1]} is still read after its deletion")
        for other in (first, last):
            if shelf.read(other.keys) is None:
                problems.append(f"the row {other.keys[-1]} went with the deleted one")
    if before is not None:
        problems += _one_gone(str(made.keys[-1]), before, shelf.known_keys(parents) or [])
    if shelf.parent is not None and shelf.parent.read(parents) is None:
        problems.append(f"the row {parents[-1]} it was in went with the deleted one")
    again = context.wire.send(op, made.keys)
    if again.status != 404:
        problems.append(f"a second delete answered {again.status}, not 404")
    return problems


def _one_gone(key: str, before: list[str], now: list[str]) -> list[str]:
    if key in now:
        return [f"the row {key} is still listed after its deletion"]
    gone = sorted(set(before) - set(now) - {key})
    return [f"the rows {gone} went with the deleted one"] if gone else []


STEPS = (
    Step("create", "create", create),
    Step("read back", "get", read),
    Step("set by the store", "create", stamped),
    Step("list", "list", listed, writes=False),
    Step("count", "list", counted, writes=False),
)
LAST_STEPS = (Step("delete", "delete", delete),)
