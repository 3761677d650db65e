"""Read, list, count: what was written is what is read, and all that a row has."""

from __future__ import annotations

import datetime
from typing import Any

from contract_tests.comparing import differences
from contract_tests.context import Context
from contract_tests.document import Document, Json, Operation
from contract_tests.evidence import DOCUMENT, ONE_ROW
from contract_tests.formats import moment
from contract_tests.layers.rows.shelf import Made, Shelf
from contract_tests.layers.rows.step import NotApplicable, Step, check, result_problems
from contract_tests.reading import Keys
from contract_tests.results import on
from contract_tests.schemas import types_of
from contract_tests.wire import Answer

SENT_KEY = 987654320
CLOCK_SLACK = datetime.timedelta(hours=26)  # the store's zone is not known here


def is_numbered(document: Document, schema: Any, key: str) -> bool:
    """Whether a body can name the number that the store gives a row."""
    is_given = document.flat(schema).get("x-key-given")
    return not is_given and "integer" in types_of(document.field_at(schema, key))


def create_problems(op: Operation, answer: Answer) -> list[str]:
    """How the answer to a create differs from one result that names the new row."""
    found = result_problems(op, answer, op.success)
    if answer.is_success and new_key(answer) is None:
        found.append("no result names the new row: it cannot be found")
    return found


def new_key(answer: Answer) -> Any:
    """The identity of a new row; None where the answer tells none."""
    first = answer.rows[0] if answer.is_success and answer.rows else None
    return (first.get("Value") or None) if isinstance(first, dict) else None


def stored_problems(
    shelf: Shelf, op: Operation, parents: Keys, answer: Answer, body: Any
) -> list[str]:
    """How a new row, answered so, differs from the body it was made of."""
    found, key = create_problems(op, answer), new_key(answer)
    if key is None or not shelf.is_readable:
        return found
    row = shelf.read((*parents, key)) or {}
    return found + differences(shelf.context.document, shelf.schema, body, row)


def read(context: Context, shelf: Shelf, op: Operation) -> list[str]:
    """A row reads as it was written, with every field the document gives it."""
    made = shelf.some_row()
    row = shelf.read(made.keys)
    if row is None:
        return [f"the row {made.keys} is not there after it was written, or listed"]
    found = [*_as_sent(context, shelf, made, row), *_whole(context, shelf, row)]
    found += secrets_told(shelf, made.sent, row)
    if op.raw.get("x-unwrap") and (rows := len(context.wire.send(op, made.keys).rows)) != 1:
        found += on(ONE_ROW, [f"{rows} rows are answered for one"])
    return found


def secrets_told(shelf: Shelf, sent: Json, row: Any) -> list[str]:
    """Passwords that come back as they were sent."""
    fields, flat = shelf.schema.get("properties", {}), shelf.context.document.flat
    told = [
        name
        for name, value in sent.items()
        if value and flat(fields.get(name, {})).get("format") == "password"
        if row.get(name) == value
    ]
    return on("passwords", [f"{name} comes back" for name in told])


def not_now(name: str, value: Any) -> list[str]:
    when = moment(value) if isinstance(value, str) else None
    found: list[str] = []
    if when is None:
        found = [f"{name} is {value!r}: the store did not set it"]
    elif abs(when.replace(tzinfo=None) - datetime.datetime.now()) > CLOCK_SLACK:
        found = [f"{name} is {value}: that is not now"]
    return on("set-by-store", found)


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
            found += _missing(context, field, f"{at}/{name}")
        else:
            found += _whole_below(context, shelf, row[name], field, f"{at}/{name}")
    return found


def _missing(context: Context, field: Json, at: str) -> list[str]:
    """What is wrong with an answer that lacks a field: some versions have fields others lack."""
    found, versions = [f"{at} is not in the answer"], field.get("x-versions")
    if versions is None:
        return on("bodies", found)
    here = context.document.version_of(context.target.base_url + "/")
    return on("versions", found) if here in versions else []


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
    # Each costs a request, of which a run that only reads has few.
    alone_too = (found[0], *rows[:2], rows[-1]) if context.settings.writes else rows[-1:]
    for row in alone_too:
        alone = shelf.read((*made.keys[:-1], shelf.key_of(row))) or {}
        if alone != row:
            names = sorted(name for name in row if alone.get(name) != row[name])
            problems.append(f"the list and the single row differ in {', '.join(names) or 'fields'}")
    return problems


def counted(context: Context, shelf: Shelf, op: Operation) -> list[str]:
    """The count is the number of rows."""
    if not op.paging.get("countonly"):
        raise NotApplicable
    parents = shelf.some_row().keys[:-1] if shelf.resource.parent else ()
    total, rows = count_of(shelf, op, parents), len(shelf.everything(parents))
    return [] if total == rows else [f"the count is {total} where the list has {rows} rows"]


def count_of(shelf: Shelf, op: Operation, parents: Keys) -> int:
    """What a list says that it counts; -1 where it says nothing."""
    answer = shelf.context.wire.send(op, parents, {op.paging["countonly"]: 1})
    total = answer.json.get(op.paging["count"]) if isinstance(answer.json, dict) else None
    return int(total) if total is not None else -1


AS_SENT = (DOCUMENT, "bodies", "set-by-store", "masked", "masked-code", "versions")
READ = check("read back", *AS_SENT, "passwords", ONE_ROW)
LIST = check("list", *AS_SENT)
COUNT = check("count", "count")
STEPS = (
    Step(READ, "get", read, writes=False),
    Step(LIST, "list", listed, writes=False),
    Step(COUNT, "list", counted, writes=False),
)
