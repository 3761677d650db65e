"""Layer 2: the life of rows, with the rows written so far as the oracle.

For each resource of the document: create, read, list, count, filter, page, update in part, update
several, delete. What is expected follows from the document and from what was sent before.
"""

from __future__ import annotations

from contract_tests.context import Context
from contract_tests.document import Operation
from contract_tests.evidence import CREATED, ONE_ROW
from contract_tests.layers.rows import (
    accepting,
    batch,
    changing,
    filters,
    guarding,
    life,
    media,
    others,
    paging,
    refusals,
    texts,
)
from contract_tests.layers.rows.shelf import Shelf, Shelves
from contract_tests.layers.rows.step import Step, check
from contract_tests.wire import Answer

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
    *life.STEPS,
    *texts.STEPS,
    *changing.STEPS,
    *accepting.STEPS,
    *media.STEPS,
    *paging.STEPS,
    *filters.STEPS,
    *batch.STEPS,
    *refusals.STEPS,
    *guarding.STEPS,
    *paging.LAST_STEPS,
    *life.LAST_STEPS,
)


def run(context: Context) -> None:
    """Live through the rows of every resource."""
    shelves, documented = Shelves(context, context.mark), context.cell(DOCUMENTED)

    def heard(op: Operation, answer: Answer) -> None:
        documented.judge(op.id, answer.problems, answer.exchange)

    context.wire.heard.append(heard)
    try:
        for name in context.document.resources:
            context.progress(name)
            _live(context, shelves[name])
    finally:
        context.wire.heard.remove(heard)


def _live(context: Context, shelf: Shelf) -> None:
    operations = shelf.resource.operations
    known = {step.action for step in STEPS}
    own = [action for action in operations if action not in known]
    for step in (*STEPS, *(Step(others.CALL, action, others.called) for action in own)):
        if step.action in operations:
            step.take(context, shelf, operations[step.action])
