"""What an application may do: one that may only read reads, and changes nothing."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from contract_tests import control
from contract_tests.context import Context
from contract_tests.document import Operation
from contract_tests.engine import Unit
from contract_tests.evidence import check
from contract_tests.layers.auth.common import LAYER, UNAUTHORIZED, plain_reads, reads
from contract_tests.layers.rows.shelf import Shelf, Shelves
from contract_tests.reading import NotReachable, Refused
from contract_tests.results import Cell

CHECK = check(LAYER, "rights", "rights", "statuses", "error-rows", "other-refusals", "dates")
READ_ONLY, NOTHING = {"*": "read"}, {"*": "none"}


def units(context: Context) -> Iterator[Unit]:
    """Take the right to write away, then the right to read, and give both back."""
    cost = 4 * len(context.document.operations) if context.settings.writes else 0
    about = tuple(context.document.operations)
    yield Unit(CHECK, "", partial(_judged, context), cost=cost, about=about)


def _judged(context: Context) -> None:
    plane = control.of(context)
    cell = context.cell(CHECK)
    if plane is None:
        for op in context.document.operations.values():
            cell.skipped(op.id, control.NONE)
        return
    shelves = _with_rows(context)
    with plane.kept("scope"), context.wire.unwatched():
        plane.put("scope", READ_ONLY)
        for op in context.document.operations.values():
            if op.resource in shelves and cell.is_asked(op.id):
                try:
                    _judge(context, cell, shelves[op.resource], op)
                except Refused as refused:
                    cell.judge(op.id, [refused.finding])
        plane.put("scope", NOTHING)
        for op in plain_reads(context):
            answer = context.wire.send(op)
            found = [f"{op.id} answered {answer.said} to an application without any right"]
            cell.judge(op.id, [] if answer.status == UNAUTHORIZED else found, answer.exchange)


def _with_rows(context: Context) -> dict[str, Shelf]:
    """The shelves that have a row to read and to try to change, by resource."""
    shelves, found = Shelves(context, context.mark), {}
    for name in context.document.resources:
        try:
            shelves[name].standing_row()
        except (NotReachable, Refused):
            continue
        found[name] = shelves[name]
    return found


def _judge(context: Context, cell: Cell, shelf: Shelf, op: Operation) -> None:
    row = shelf.standing_row().keys
    was = shelf.seen(op, row)
    answer = context.wire.send(op, row[: len(op.path_parameters)], body=shelf.body(op))
    exchange, found = answer.exchange, list(answer.problems)
    if op.is_safe and not reads(op, answer.status):
        found.append(f"{op.id} answered {answer.said} to an application that may read")
    if not op.is_safe and answer.status != UNAUTHORIZED:
        found.append(f"{op.id} answered {answer.said} to an application that may only read")
    if shelf.seen(op, row) != was:
        found.append(f"{op.id} was refused, and has changed the store all the same")
    cell.judge(op.id, found, exchange)
