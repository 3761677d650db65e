"""Every operation asks for every key, and tells nothing to who has not got them."""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from functools import partial
from typing import Any

from contract_tests import credentials
from contract_tests.context import Context
from contract_tests.document import Operation
from contract_tests.engine import Unit
from contract_tests.evidence import DOCUMENT, Check, check
from contract_tests.layers.auth.common import LAYER, UNAUTHORIZED
from contract_tests.results import under
from contract_tests.schemas import types_of
from contract_tests.wire import NOT_SENT, Answer

NO_SUCH_KEY = 987654321
RANK = 20
REFUSED = ("keys", "statuses", "error-rows", "other-refusals")
NO_KEYS = check(LAYER, "no keys", *REFUSED)
MISSING = check(LAYER, "a key missing", *REFUSED)
WRONG = check(LAYER, "a key wrong", *REFUSED)
NEARLY = check(LAYER, "a key nearly right", *REFUSED)
SPELLINGS = check(LAYER, "other spellings", DOCUMENT)


def units(context: Context) -> Iterator[Unit]:
    """Call each operation without each key, and with each key wrong.

    Another key is nearly right for each operation. A store without a gate would do what it is told.
    """
    names = itertools.cycle(context.target.credentials)
    for op in context.document.operations.values():
        for declared, sets in _attempts(context, next(names)):
            work = partial(_tried, context, op, declared, sets)
            yield Unit(declared, op.id, work, cost=len(sets), rank=RANK, writes=not op.is_safe)
        if op.is_safe and not op.path_parameters:
            yield Unit(SPELLINGS, op.id, partial(_spellings, context, op), cost=3, rank=RANK)


def _tried(context: Context, op: Operation, declared: Check, sets: list[dict[str, str]]) -> None:
    cell = context.cell(declared)
    for headers in sets if cell.is_asked(op.id) else ():
        answer = _call(context, op, headers)
        cell.judge(op.id, _problems(op, answer), answer.exchange)


def _spellings(context: Context, op: Operation) -> None:
    """Header names in any letter case, and an address without its scheme, are as good."""
    cell = context.cell(SPELLINGS)
    for headers in credentials.spelled(context.target.credentials):
        answer = context.wire.send(op, headers=headers)
        refused = answer.status == UNAUTHORIZED
        found = ["keys are refused in another spelling than the usual"] if refused else []
        cell.judge(op.id, found, answer.exchange)


def _attempts(context: Context, name: str) -> list[tuple[Check, list[dict[str, str]]]]:
    """Credentials that do not open anything, by the check they belong to; one is nearly right."""
    right = context.target.credentials
    return [
        (NO_KEYS, [{}]),
        (MISSING, list(credentials.missing(right))),
        (WRONG, list(credentials.wrong(right))),
        (NEARLY, list(credentials.nearly(right, name))),
    ]


def _call(context: Context, op: Operation, headers: dict[str, str]) -> Answer:
    """A call that could do no harm if it were let in: unknown rows, an empty body."""
    places = [p for p in op.parameters if p.place == "path"]
    keys = tuple(NO_SUCH_KEY if "integer" in types_of(p.schema) else "nosuchrow" for p in places)
    body: Any = NOT_SENT if op.body is None else {}
    return context.wire.send(op, keys, body=body, headers=headers)


def _problems(op: Operation, answer: Answer) -> list[str]:
    problems = under("an answer out of order", answer.problems)
    if answer.status != UNAUTHORIZED:
        problems.append(f"{op.id} answered {answer.said}, not {UNAUTHORIZED}")
    return problems
