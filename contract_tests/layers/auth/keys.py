"""Every operation asks for every key, and tells nothing to who has not got them."""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from typing import Any

from contract_tests import credentials
from contract_tests.context import Cell, Context
from contract_tests.document import Operation
from contract_tests.layers.auth.common import LAYER, UNAUTHORIZED
from contract_tests.schemas import types_of
from contract_tests.wire import NOT_SENT, Answer

NO_SUCH_KEY = 987654321


def run(context: Context) -> None:
    """Call each operation without each key, and with each key wrong."""
    names = itertools.cycle(context.target.credentials)
    for op in context.document.operations.values():
        context.progress(op.id)
        for check, headers in _attempts(context, next(names)):
            cell = Cell(context.results, LAYER, check)
            if not (op.is_safe or context.settings.writes):
                cell.skipped(op.id, "the run is read-only")  # a store without a gate would do it
                continue
            answer = _call(context, op, headers)
            cell.judge(op.id, _problems(op, answer), answer.exchange)
        if op.is_safe and not op.path_parameters:
            _spellings(context, op)


def _spellings(context: Context, op: Operation) -> None:
    """Header names in any letter case, and an address without its scheme, are as good."""
    cell = Cell(context.results, LAYER, "other spellings")
    for headers in credentials.spelled(context.target.credentials):
        answer = context.wire.send(op, headers=headers)
        refused = answer.status == UNAUTHORIZED
        found = ["keys are refused in another spelling than the usual"] if refused else []
        cell.judge(op.id, found, answer.exchange)


def _attempts(context: Context, name: str) -> Iterator[tuple[str, dict[str, str]]]:
    """Credentials that do not open anything, by the check they belong to.

    ``name`` is the key that is nearly right: another one for each operation.
    """
    right = context.target.credentials
    yield "no keys", {}
    for check, sets in (
        ("a key missing", credentials.missing(right)),
        ("a key wrong", credentials.wrong(right)),
        ("a key nearly right", credentials.nearly(right, name)),
    ):
        for headers in sets:
            yield check, headers


def _call(context: Context, op: Operation, headers: dict[str, str]) -> Answer:
    """A call that could do no harm if it were let in: unknown rows, an empty body."""
    places = [p for p in op.parameters if p.place == "path"]
    keys = tuple(NO_SUCH_KEY if "integer" in types_of(p.schema) else "nosuchrow" for p in places)
    body: Any = NOT_SENT if op.body is None else {}
    return context.wire.send(op, keys, body=body, headers=headers)


def _problems(op: Operation, answer: Answer) -> list[str]:
    problems = [f"an answer out of order: {text}" for text in answer.problems]
    if answer.status != UNAUTHORIZED:
        problems.append(f"{op.id} answered {answer.status}, not {UNAUTHORIZED}")
    return problems
