"""Without the right keys a row that exists is neither shown nor changed, whatever is sent."""

from __future__ import annotations

from typing import Any

from contract_tests import credentials
from contract_tests.context import Context
from contract_tests.document import Operation
from contract_tests.layers.rows.made import Keys
from contract_tests.layers.rows.shelf import Shelf
from contract_tests.layers.rows.step import Step
from contract_tests.wire import NOT_SENT

UNAUTHORIZED = 401


def guarded(context: Context, shelf: Shelf, op: Operation) -> list[str]:
    """A call that would succeed is refused for each key that is missing or wrong."""
    row = shelf.standing_row().keys
    keys = row[: len(op.path_parameters)]
    body = _body(context, shelf, op)
    was = None if op.is_safe else _seen(shelf, row)
    problems = []
    right = context.target.credentials
    for headers in (*credentials.missing(right), *credentials.wrong(right)):
        answer = context.wire.send(op, keys, body=body, headers=headers)
        if answer.status != UNAUTHORIZED:
            problems.append(f"{op.id} answered {answer.status}, not {UNAUTHORIZED}")
    if not op.is_safe and _seen(shelf, row) != was:
        problems.append(f"{op.id} was refused, and has changed the store all the same")
    return problems


def _body(context: Context, shelf: Shelf, op: Operation) -> Any:
    schema = context.document.body_schema(op)
    return NOT_SENT if schema is None else shelf.drawer("guarded", op.id).body(schema)


def _seen(shelf: Shelf, row: Keys) -> Any:
    """What there is to see of a row and of those beside it."""
    if not shelf.is_readable:
        return None
    return shelf.read(row), shelf.known_keys(row[:-1]) if row else None


READS = tuple(Step("guarded", action, guarded, writes=False) for action in ("get", "list"))
WRITES = tuple(
    Step("guarded", action, guarded) for action in ("create", "update", "update_many", "delete")
)
STEPS = (*READS, *WRITES)
