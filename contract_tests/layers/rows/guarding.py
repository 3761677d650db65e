"""Without the right keys a row that exists is neither shown nor changed, whatever is sent."""

from __future__ import annotations

from typing import Any

from contract_tests import credentials
from contract_tests.context import Context
from contract_tests.document import Operation
from contract_tests.layers.rows.shelf import Shelf
from contract_tests.layers.rows.step import Step, check
from contract_tests.reading import Keys
from contract_tests.wire import NOT_SENT

UNAUTHORIZED = 401


def guarded(context: Context, shelf: Shelf, op: Operation) -> list[str]:
    """A call that would succeed is refused for each key that is missing or wrong."""
    row = shelf.standing_row().keys
    keys = row[: len(op.path_parameters)]
    sent = body(shelf, op)
    was = seen(shelf, op, row)
    problems: list[str] = []
    right = context.target.credentials
    for headers in (*credentials.missing(right), *credentials.wrong(right)):
        answer = context.wire.send(op, keys, body=sent, headers=headers)
        if answer.status != UNAUTHORIZED:
            found = f"{op.id} answered {answer.said}, not {UNAUTHORIZED}"
            problems += context.wire.shown([found], by=1)
    if seen(shelf, op, row) != was:
        problems.append(f"{op.id} was refused, and has changed the store all the same")
    return problems


def body(shelf: Shelf, op: Operation) -> Any:
    """A body the operation takes, where it takes one."""
    schema = shelf.context.document.body_schema(op)
    return NOT_SENT if schema is None else shelf.drawer("guarded", op.id).body(schema)


def seen(shelf: Shelf, op: Operation, row: Keys) -> Any:
    """What a write would change of what there is to see: the rows there are, or the row itself."""
    if op.is_safe or not shelf.is_readable:
        return None
    if op.action != "create":
        return shelf.read(row)
    listing = shelf.op("list")
    if listing is None or "countonly" not in listing.paging:
        return shelf.known_keys(row[:-1])
    return shelf.context.wire.send(listing, row[:-1], {listing.paging["countonly"]: 1}).json


GUARDED = check("guarded", "keys")
READS = tuple(Step(GUARDED, action, guarded, writes=False) for action in ("get", "list"))
WRITES = tuple(
    Step(GUARDED, action, guarded) for action in ("create", "update", "update_many", "delete")
)
STEPS = (*READS, *WRITES)
