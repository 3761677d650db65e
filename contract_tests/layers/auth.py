"""Layer 3: every operation asks for every key, and tells nothing to who has not got them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from contract_tests.context import Cell, Context
from contract_tests.document import Operation
from contract_tests.schemas import types_of
from contract_tests.wire import NOT_SENT, Answer

LAYER = "auth"
UNAUTHORIZED = 401
NO_SUCH_KEY = 987654321


def run(context: Context) -> None:
    """Call each operation without each key, and with each key wrong."""
    for op in context.document.operations.values():
        context.progress(op.id)
        for check, headers in _attempts(context):
            cell = Cell(context.results, LAYER, check)
            answer = _call(context, op, headers)
            cell.judge(op.id, _problems(context, op, answer), answer.exchange)
        if op.is_safe and not op.path_parameters:
            _spellings(context, op)


def _spellings(context: Context, op: Operation) -> None:
    """Header names in any letter case, and an address without its scheme, are as good."""
    cell = Cell(context.results, LAYER, "other spellings")
    credentials = context.target.credentials
    for headers in (
        {name.lower(): value for name, value in credentials.items()},
        {name.upper(): value for name, value in credentials.items()},
        {name: value.rpartition("://")[2] for name, value in credentials.items()},
    ):
        answer = context.wire.send(op, headers=headers)
        refused = answer.status == UNAUTHORIZED
        found = ["keys are refused in another spelling than the usual"] if refused else []
        cell.judge(op.id, found, answer.exchange)


def _attempts(context: Context) -> Iterator[tuple[str, dict[str, str]]]:
    """Credentials that do not open anything, by the check they belong to."""
    credentials = context.target.credentials
    yield "no keys", {}
    for name, value in credentials.items():
        yield "a key missing", {key: v for key, v in credentials.items() if key != name}
        yield "a key wrong", {**credentials, name: _wrong(value)}


def _wrong(value: str) -> str:
    """Another value of the same kind: another store's address, or another key of that length."""
    if "." in value:
        scheme, mark, rest = value.rpartition("://")
        return f"{scheme}{mark}not-{rest}"
    return value[::-1] if value[::-1] != value else value + "0"


def _call(context: Context, op: Operation, headers: dict[str, str]) -> Answer:
    """A call that could do no harm if it were let in: unknown rows, an empty body."""
    places = [p for p in op.parameters if p.place == "path"]
    keys = tuple(NO_SUCH_KEY if "integer" in types_of(p.schema) else "nosuchrow" for p in places)
    body: Any = NOT_SENT if op.body is None else {}
    return context.wire.send(op, keys, body=body, headers=headers)


def _problems(context: Context, op: Operation, answer: Answer) -> list[str]:
    problems = [f"an answer out of order: {text}" for text in answer.problems]
    if answer.status != UNAUTHORIZED:
        problems.append(f"{op.id} answered {answer.status}, not {UNAUTHORIZED}")
    for value in context.target.secrets:
        if value in answer.exchange.response_body:
            problems.append(f"the answer to {op.id} tells a key of the store")
    return problems
