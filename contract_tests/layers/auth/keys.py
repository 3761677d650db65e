"""Every operation asks for every key, and tells nothing to who has not got them."""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from typing import Any

from contract_tests import credentials
from contract_tests.context import Context
from contract_tests.document import Operation
from contract_tests.evidence import DOCUMENT, Check, check
from contract_tests.layers.auth.common import LAYER, UNAUTHORIZED
from contract_tests.results import under
from contract_tests.schemas import types_of
from contract_tests.wire import NOT_SENT, Answer

NO_SUCH_KEY = 987654321
REFUSED = ("keys", "statuses", "error-rows", "other-refusals")
NO_KEYS = check(LAYER, "no keys", *REFUSED)
MISSING = check(LAYER, "a key missing", *REFUSED)
WRONG = check(LAYER, "a key wrong", *REFUSED)
NEARLY = check(LAYER, "a key nearly right", *REFUSED)
SPELLINGS = check(LAYER, "other spellings", DOCUMENT)


def run(context: Context) -> None:
    """Call each operation without each key, and with each key wrong."""
    names = itertools.cycle(context.target.credentials)
    for op in context.document.operations.values():
        context.progress(op.id)
        for declared, headers in _attempts(context, next(names)):
            cell = context.cell(declared)
            if not cell.is_asked(op.id):
                continue
            if not (op.is_safe or context.settings.writes):
                cell.skipped(op.id, "the run is read-only")  # a store without a gate would do it
                continue
            answer = _call(context, op, headers)
            cell.judge(op.id, _problems(op, answer), answer.exchange)
        if op.is_safe and not op.path_parameters:
            _spellings(context, op)


def _spellings(context: Context, op: Operation) -> None:
    """Header names in any letter case, and an address without its scheme, are as good."""
    cell = context.cell(SPELLINGS)
    for headers in credentials.spelled(context.target.credentials):
        answer = context.wire.send(op, headers=headers)
        refused = answer.status == UNAUTHORIZED
        found = ["keys are refused in another spelling than the usual"] if refused else []
        cell.judge(op.id, found, answer.exchange)


def _attempts(context: Context, name: str) -> Iterator[tuple[Check, dict[str, str]]]:
    """Credentials that do not open anything, by the check they belong to.

    ``name`` is the key that is nearly right: another one for each operation.
    """
    right = context.target.credentials
    yield NO_KEYS, {}
    for declared, sets in (
        (MISSING, credentials.missing(right)),
        (WRONG, credentials.wrong(right)),
        (NEARLY, credentials.nearly(right, name)),
    ):
        for headers in sets:
            yield declared, headers


def _call(context: Context, op: Operation, headers: dict[str, str]) -> Answer:
    """A call that could do no harm if it were let in: unknown rows, an empty body."""
    places = [p for p in op.parameters if p.place == "path"]
    keys = tuple(NO_SUCH_KEY if "integer" in types_of(p.schema) else "nosuchrow" for p in places)
    body: Any = NOT_SENT if op.body is None else {}
    return context.wire.send(op, keys, body=body, headers=headers)


def _problems(op: Operation, answer: Answer) -> list[str]:
    problems = under("an answer out of order", answer.problems)
    if answer.status != UNAUTHORIZED:
        problems.append(f"{op.id} answered {answer.status}, not {UNAUTHORIZED}")
    return problems
