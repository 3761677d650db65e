"""Updates of several rows: a result for each, and 206 when some could not be changed."""

from __future__ import annotations

from typing import Any

from contract_tests.comparing import differences, nested, unaffected
from contract_tests.context import Context
from contract_tests.document import Json, Operation
from contract_tests.evidence import DOCUMENT
from contract_tests.layers.rows.made import Keys, NotApplicable, NotReachable
from contract_tests.layers.rows.shelf import Shelf
from contract_tests.layers.rows.step import Step, check, row_problems
from contract_tests.schemas import types_of

PARTIAL = 206
NO_SUCH_KEY = 987654321


def together(context: Context, shelf: Shelf, op: Operation) -> list[str]:
    """Several rows change in one call, each as sent, and nothing else of them does."""
    parents, rows = _rows(shelf)
    bodies = _bodies(shelf, op, rows)
    return _change(context, shelf, op, parents, rows, bodies)


def whole(context: Context, shelf: Shelf, op: Operation) -> list[str]:
    """Every scalar field of several rows changes in one call."""
    parents, rows = _rows(shelf)
    bodies = _bodies(shelf, op, rows, every=True)
    return _change(context, shelf, op, parents, rows, bodies)


def _change(
    context: Context,
    shelf: Shelf,
    op: Operation,
    parents: Keys,
    rows: list[Any],
    bodies: list[Json],
) -> list[str]:
    answer = context.wire.send(op, parents, body=bodies)
    if answer.status != op.success:
        return [f"{op.id} answered {answer.said}, not {op.success}"]
    problems = _results(answer.rows, bodies, shelf, [op.success] * len(bodies))
    return problems + _read_back(context, shelf, parents, rows, bodies)


def in_part(context: Context, shelf: Shelf, op: Operation) -> list[str]:
    """A row that is not there gets its own bad result; the others are changed all the same."""
    if str(PARTIAL) not in op.responses:
        raise NotApplicable
    parents, rows = _rows(shelf)
    bodies = _bodies(shelf, op, rows[:1])
    unknown = {**bodies[0], **nested(shelf.resource.key or "", _other_key(shelf.key_of(rows[0])))}
    answer = context.wire.send(op, parents, body=[*bodies, unknown])
    if answer.status != PARTIAL:
        return [f"{op.id} answered {answer.said}, not {PARTIAL}, where one row of two is unknown"]
    problems = _results(answer.rows, [*bodies, unknown], shelf, [op.success, 404])
    return problems + _read_back(context, shelf, parents, rows[:1], bodies)


def _other_key(key: Any) -> Any:
    """A key of the same type that no row has."""
    return NO_SUCH_KEY if isinstance(key, int) else "no-such-row"


def _rows(shelf: Shelf) -> tuple[Keys, list[Any]]:
    if not shelf.is_readable:
        raise NotReachable("no operation reads such a row")
    made = shelf.some_row()
    parents = made.keys[:-1]
    rows = shelf.keyed(shelf.settled(parents))
    if not rows:
        raise NotReachable("there is no row to update")
    return parents, rows[:2]


def _bodies(shelf: Shelf, op: Operation, rows: list[Any], every: bool = False) -> list[Json]:
    """A body for each row: its key and one changed field, or all of them."""
    drawer = shelf.drawer("batch", op.id)
    fields = {
        name: field
        for name, field in drawer.writable(shelf.schema).items()
        if not types_of(field) & {"array", "object"}
        and not field.get("x-sensitive")
        and name not in shelf.resource.raw.get("match", ())
    }
    if not fields:
        raise NotReachable("no field of such a row can be changed")
    names = sorted(fields) if every else [drawer.random.choice(sorted(fields))]
    key = shelf.resource.key or ""
    return [
        nested(key, shelf.key_of(row)) | {name: drawer.field(fields[name], name) for name in names}
        for row in rows
    ]


def _results(rows: list[Any], bodies: list[Json], shelf: Shelf, statuses: list[int]) -> list[str]:
    if len(rows) != len(bodies):
        return [f"{len(rows)} results for {len(bodies)} rows"]
    problems = []
    for row, body, status in zip(rows, bodies, statuses, strict=True):
        key = shelf.key_of(body) if status < 300 else None
        problems += row_problems(row, status, key)
        said = str(row.get("Status")) if isinstance(row, dict) else ""
        if status >= 300 and said.startswith("2"):
            problems.append(f"the result of a row that is not there has the Status {said}")
    return problems


def _read_back(
    context: Context, shelf: Shelf, parents: Keys, before: list[Any], bodies: list[Json]
) -> list[str]:
    now = {str(shelf.key_of(row)): row for row in shelf.everything(parents)}
    problems = []
    for was, body in zip(before, bodies, strict=True):
        row = now.get(str(shelf.key_of(was)), {})
        problems += differences(context.document, shelf.schema, body, row)
        kept, key = was, (shelf.resource.key or "").partition(".")[0]
        for changed in body.keys() - {key}:
            kept = unaffected(context.document, shelf.schema, kept, changed)
        problems += differences(context.document, shelf.schema, kept, row)
    return problems


BATCH = ("updates", DOCUMENT, "result-status", "set-by-store")
STEPS = (
    Step(check("update several", *BATCH), "update_many", together),
    Step(check("update several whole", *BATCH), "update_many", whole),
    Step(
        check("update several in part", DOCUMENT, "updates", "result-status"),
        "update_many",
        in_part,
    ),
)
