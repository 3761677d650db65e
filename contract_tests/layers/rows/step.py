"""A step that only reads: one check of one operation, whose exchanges are kept."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from contract_tests import evidence
from contract_tests.context import Context
from contract_tests.document import Operation
from contract_tests.drawing import CannotDraw
from contract_tests.evidence import Check, Name
from contract_tests.layers.rows.shelf import Shelf
from contract_tests.reading import NotReachable, Refused

LAYER = "rows"
SHOWN = 3
Judge = Callable[[Shelf, Operation], list[str]]


class NotApplicable(Exception):
    """The step has nothing to check here; it leaves no row."""


def check(name: str, *stands_on: Name) -> Check:
    """Declare a check of this layer."""
    return evidence.check(LAYER, name, *stands_on)


@dataclass(frozen=True, slots=True)
class Step:
    """``judge`` says what differs; it may raise NotApplicable, NotReachable or Refused.

    ``cost`` is how many requests it takes where rows are only read, about.
    """

    check: Check
    action: str
    judge: Judge
    cost: int = 4

    def take(self, context: Context, shelf: Shelf, op: Operation) -> None:
        cell = context.cell(self.check)
        if not cell.is_asked(op.id):
            return
        try:
            problems = self.judge(shelf, op)
        except NotApplicable:
            return
        except (NotReachable, CannotDraw) as reason:
            cell.skipped(op.id, str(reason))
        except Refused as refused:
            # What an operation needs of another is that other's row of the report.
            if refused.exchange.operation == op.id:
                cell.judge(op.id, [refused.finding])
            else:
                cell.skipped(op.id, f"it needs another answer: {refused}", refused.exchange)
        else:
            cell.judge(op.id, problems, *list(context.wire.recent)[-SHOWN:])
