"""A step in the life of rows: one check of one operation, whose exchanges are kept."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from contract_tests import evidence
from contract_tests.context import Context
from contract_tests.document import Operation
from contract_tests.drawing import CannotDraw
from contract_tests.evidence import CREATED, Check, Name
from contract_tests.layers.rows.shelf import Shelf
from contract_tests.reading import NotReachable, Refused
from contract_tests.results import on
from contract_tests.wire import Answer

LAYER = "rows"
SHOWN = 3
Judge = Callable[[Context, Shelf, Operation], list[str]]


def check(name: str, *stands_on: Name) -> Check:
    """Declare a check of this layer."""
    return evidence.check(LAYER, name, *stands_on)


class NotApplicable(Exception):
    """The step has nothing to check here; it leaves no row."""


@dataclass(frozen=True, slots=True)
class Step:
    """``judge`` says what differs; it may raise NotApplicable, NotReachable or Refused."""

    check: Check
    action: str
    judge: Judge
    writes: bool = True

    def take(self, context: Context, shelf: Shelf, op: Operation) -> None:
        cell = context.cell(self.check)
        if not cell.is_asked(op.id):
            return
        try:
            problems = self.judge(context, shelf, op)
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


def result_problems(op: Operation, answer: Answer, status: int, key: object = None) -> list[str]:
    """How the answer to a write differs from one result row of this status."""
    wrong = [] if answer.status == status else [f"{op.id} answered {answer.said}, not {status}"]
    if wrong and not answer.is_success:
        return wrong
    rows = answer.json if isinstance(answer.json, list) else []
    if len(rows) != 1:
        return [*wrong, f"{op.id} answered {len(rows)} results, not 1"]
    return on(CREATED, wrong) + row_problems(rows[0], answer.status, key)


def row_problems(row: object, status: int, key: object = None) -> list[str]:
    """How one result row differs from one of this status, about the row of this key.

    How Key and Message are worded is not asked (C16, C78).
    """
    if not isinstance(row, dict):
        return ["a result is not an object"]
    found = []
    if str(row.get("Status")) != str(status):
        said = f"Status of the result is {row.get('Status')!r}, not {str(status)!r}"
        found += on("result-status", [said])
    if key is not None and str(row.get("Value", "")).lower() != str(key).lower():
        found.append(f"Value of the result is {row.get('Value')!r}, not {str(key)!r}")
    return found
