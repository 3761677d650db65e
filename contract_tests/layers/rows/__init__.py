"""Layer 2: the life of rows, with the rows written so far as the oracle.

For each resource of the document: create, read, list, count, filter, page, update in part, update
several, delete. What is expected follows from the document and from what was sent before.
"""

from __future__ import annotations

from contract_tests.context import Context
from contract_tests.document import Operation
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
from contract_tests.layers.rows.step import LAYER, Step
from contract_tests.results import Status
from contract_tests.wire import Answer

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
    shelves = Shelves(context, context.mark)

    def heard(op: Operation, answer: Answer) -> None:
        status = Status.FAILED if answer.problems else Status.PASSED
        for reason in answer.problems or [""]:
            context.results.add(
                LAYER, "as documented", op.id, status, reason=reason, exchanges=[answer.exchange]
            )

    context.wire.heard.append(heard)
    try:
        for name in context.document.resources:
            context.progress(name)
            _live(context, shelves[name])
    finally:
        context.wire.heard.remove(heard)


def _live(context: Context, shelf: Shelf) -> None:
    known = {step.action for step in STEPS}
    own = [action for action in shelf.resource.operations if action not in known]
    for step in (*STEPS, *(Step("call", action, others.called) for action in own)):
        op = shelf.op(step.action)
        if op is not None:
            step.take(context, shelf, op)
