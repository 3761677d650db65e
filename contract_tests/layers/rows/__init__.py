"""The life of rows, with the rows written so far as the oracle.

For each resource of the document a state machine writes and reads in any order (``machine.py``).
What can be asked of rows that a store has already is asked step by step.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial

from contract_tests.context import Context
from contract_tests.document import Operation
from contract_tests.engine import Unit
from contract_tests.evidence import CREATED, ONE_ROW, RUN
from contract_tests.layers.rows import lists, machine, reading, refusals, trial, versions
from contract_tests.layers.rows.shelf import Shelf, Shelves
from contract_tests.layers.rows.step import Step, check
from contract_tests.wire import Answer

LIFE = check("life", RUN)
DOCUMENTED = check(
    "as documented",
    "statuses",
    "bodies",
    "error-rows",
    "other-refusals",
    CREATED,
    ONE_ROW,
    "result-texts",
    "result-status",
    "dates",
    "versions",
)

STEPS: tuple[Step, ...] = (
    *reading.FIRST_STEPS,
    *lists.STEPS,
    *reading.STEPS,
    *refusals.STEPS,
    *versions.STEPS,
    *lists.LAST_STEPS,
)

# What the state machine does; other actions are the document's own.
WRITES = {"create", "update", "update_many", "delete"}
# Of the checks of an operation those that tell most, for runs that cannot make all.
TELLING = ("read back", "list", "count", "call")
# Requests of a resource's sequences for each that the option asks for, about.
USUAL_LIFE = 60


def units(context: Context) -> Iterator[Unit]:
    """Live through the rows of every resource."""
    shelves = Shelves(context, context.mark)
    for name in context.document.resources:
        yield from _units(context, shelves[name])
        if trial.is_possible(shelves[name]):
            yield _lived(context, shelves[name])


def _lived(context: Context, shelf: Shelf) -> Unit:
    return Unit(
        LIFE.of(shelf.resource.name),
        "",
        partial(_heard, context, partial(machine.live, context, shelf, LIFE)),
        cost=USUAL_LIFE * context.settings.max_examples,
        rank=TELLING.index("call"),
        writes=True,
        also=(DOCUMENTED,),
        about=tuple(op.id for op in shelf.resource.operations.values()),
        parts=tuple(machine.keys(shelf)),
    )


def _units(context: Context, shelf: Shelf) -> Iterator[Unit]:
    operations = shelf.resource.operations
    known = {step.action for step in STEPS} | WRITES
    own = [action for action in operations if action not in known]
    called = [Step(reading.CALL, action, reading.called) for action in own]
    for step in (*STEPS, *called):
        op = operations.get(step.action)
        if op is None or not context.evidence.is_about(step.check.on, op.id):
            continue
        yield Unit(
            step.check,
            op.id,
            partial(_heard, context, partial(step.take, context, shelf, op)),
            cost=step.cost,
            rank=TELLING.index(step.check.name) if step.check.name in TELLING else len(TELLING),
            writes=not op.is_safe,
            also=(DOCUMENTED,),
        )


def _heard(context: Context, work: Callable[[], None]) -> None:
    """Do the work of a unit, and hold every answer that it has against the document."""
    documented = context.cell(DOCUMENTED)

    def heard(op: Operation, answer: Answer) -> None:
        documented.judge(op.id, answer.problems, answer.exchange)

    context.wire.heard.append(heard)
    try:
        work()
    finally:
        context.wire.heard.remove(heard)
