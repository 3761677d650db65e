"""What a store refuses: rows that are not there, bodies that are no JSON or of another type."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

from contract_tests.context import Context
from contract_tests.document import Json, Operation
from contract_tests.evidence import DOCUMENT, REQUIRED, Check, Name
from contract_tests.layers.rows.shelf import Shelf
from contract_tests.layers.rows.step import Judge, NotApplicable, Step, check
from contract_tests.reading import Keys
from contract_tests.results import Finding
from contract_tests.schemas import types_of
from contract_tests.wire import NOT_SENT

NOT_FOUND, BAD_REQUEST, UNSUPPORTED = 404, 400, 415
NUMBERS = {"integer", "number"}
NO_JSON = b'{"broken": '
# What is wrong with a field, and a value that has the fault; None where no value can.
FAULTS: dict[str, Callable[[Json], Any]] = {
    "too long": lambda field: "x" * (int(field["maxLength"]) + 1) if "maxLength" in field else None,
    "of no value listed": lambda field: "no-such-value" if "enum" in field else None,
    "that is no number": lambda field: "many" if types_of(field) & NUMBERS else None,
    "of another type": lambda field: [1],
}
NO_SUCH_KEY = 987654321


def unknown_row(context: Context, shelf: Shelf, op: Operation) -> list[str]:
    """A row that is not there is answered by 404, under a parent that is."""
    if str(NOT_FOUND) not in op.responses:
        raise NotApplicable
    keys = _unknown(context, shelf, op)
    body: Any = NOT_SENT
    schema = context.document.body_schema(op)
    if schema is not None:
        body = shelf.drawer("unknown", op.id).body(schema)
    answer = context.wire.send(op, keys, body=body)
    if answer.status != NOT_FOUND:
        return [f"{op.id} answered {answer.said}, not 404, for a row that is not there"]
    return []


def _unknown(context: Context, shelf: Shelf, op: Operation) -> Keys:
    """Keys of a row that does not exist; its parents do."""
    last = [p for p in op.parameters if p.place == "path"]
    if not last:
        raise NotApplicable
    key = NO_SUCH_KEY if "integer" in types_of(last[-1].schema) else "nosuchrow"
    parents = shelf.standing_row().keys[:-1] if len(last) > 1 else ()
    return (*parents, key)


def no_json(context: Context, shelf: Shelf, op: Operation) -> list[str]:
    """A body that is no JSON is answered by 400."""
    return _bad_body(context, shelf, op, BAD_REQUEST, {})


def other_type(context: Context, shelf: Shelf, op: Operation) -> list[str]:
    """A body of a media type the store does not take is answered by 415."""
    return _bad_body(context, shelf, op, UNSUPPORTED, {"Content-Type": "text/plain"})


def invalid(context: Context, shelf: Shelf, op: Operation) -> list[str]:
    """A body with one fault is answered by 400: a field too long, of another type, or missing."""
    schema = context.document.body_schema(op)
    if schema is None or str(BAD_REQUEST) not in op.responses:
        raise NotApplicable
    keys = shelf.standing_row().keys[: len(op.path_parameters)] if op.path_parameters else ()
    problems: list[str] = []
    for fault, name, body in _faulty(context, shelf, op, schema):
        if not context.evidence.grounds([name], op.id):
            continue
        answer = context.wire.send(op, keys, body=body)
        if answer.status != BAD_REQUEST:
            found = f"{op.id} answered {answer.said}, not {BAD_REQUEST}, to {fault}"
            problems += context.wire.shown([Finding(found, on=name)], by=1)
    return problems


def _faulty(
    context: Context, shelf: Shelf, op: Operation, schema: Any
) -> Iterator[tuple[str, Name, Json]]:
    """Bodies that no leniency makes valid: what is wrong, what that stands on, and the body."""
    drawer = shelf.drawer("invalid", op.id)
    good, fields = drawer.body(schema), drawer.writable(schema)
    for name in context.document.flat(schema).get("required", ()):
        yield f"a body without {name}", REQUIRED, {n: v for n, v in good.items() if n != name}
    names = sorted(fields)
    drawer.random.shuffle(names)
    for fault, wrong in FAULTS.items():
        for name in names:
            value = wrong(fields[name])
            body = {**good, name: value}
            if value is not None and not context.schemas.accepts_request(schema, body):
                yield f"{name} {fault}", DOCUMENT, body
                break


def _bad_body(
    context: Context, shelf: Shelf, op: Operation, status: int, extra: dict[str, str]
) -> list[str]:
    if op.body is None:
        raise NotApplicable
    if str(status) not in op.responses:
        raise NotApplicable
    keys: Keys = ()
    if op.path_parameters:
        keys = shelf.standing_row().keys[: len(op.path_parameters)]
    headers = {**context.target.credentials, **extra}
    content = NO_JSON if status == BAD_REQUEST else b"hello"
    answer = context.wire.send(op, keys, content=content, headers=headers)
    return [] if answer.status == status else [f"{op.id} answered {answer.said}, not {status}"]


def _writing(declared: Check, judge: Judge) -> Iterator[Step]:
    for action in ("create", "update", "update_many"):
        yield Step(declared, action, judge)


UNKNOWN_ROW = check("unknown row", "statuses")
INVALID = check("invalid body", DOCUMENT, REQUIRED)
STEPS = (
    *_writing(UNKNOWN_ROW, unknown_row),
    Step(UNKNOWN_ROW, "delete", unknown_row),
    *(Step(UNKNOWN_ROW, action, unknown_row, writes=False) for action in ("get", "list")),
    *_writing(check("no JSON", "statuses"), no_json),
    *_writing(check("other type", "media"), other_type),
    *(Step(INVALID, action, invalid) for action in ("create", "update")),
)
