"""A step in the life of rows: one check of one operation, whose exchanges are kept."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import httpx

from contract_tests.context import Cell, Context
from contract_tests.document import Operation
from contract_tests.drawing import CannotDraw
from contract_tests.layers.rows.made import NotApplicable, NotReachable, Refused
from contract_tests.layers.rows.shelf import Shelf
from contract_tests.wire import Answer

LAYER = "rows"
SHOWN = 3
Judge = Callable[[Context, Shelf, Operation], list[str]]


@dataclass(frozen=True, slots=True)
class Step:
    """``judge`` says what is wrong; it may raise NotApplicable, NotReachable or Refused."""

    check: str
    action: str
    judge: Judge
    writes: bool = True

    def take(self, context: Context, shelf: Shelf, op: Operation) -> None:
        cell = Cell(context.results, LAYER, self.check)
        if self.writes and not context.settings.writes:
            cell.skipped(op.id, "the run is read-only")
            return
        context.wire.recent.clear()
        try:
            problems = self.judge(context, shelf, op)
        except NotApplicable:
            return
        except (NotReachable, CannotDraw) as reason:
            cell.skipped(op.id, str(reason))
        except Refused as refused:
            cell.failed(op.id, str(refused), refused.exchange)
        except httpx.HTTPError as error:
            cell.error(op.id, f"no answer: {type(error).__name__}: {error}")
        else:
            cell.judge(op.id, problems, *list(context.wire.recent)[-SHOWN:])


def result_problems(op: Operation, answer: Answer, status: int, key: object = None) -> list[str]:
    """How the answer to a write differs from one result row of this status."""
    if answer.status != status:
        return [f"{op.id} answered {answer.status}, not {status}"]
    rows = answer.json if isinstance(answer.json, list) else []
    if len(rows) != 1:
        return [f"{op.id} answered {len(rows)} results, not 1"]
    return row_problems(op, rows[0], status, key)


def row_problems(op: Operation, row: object, status: int, key: object = None) -> list[str]:
    """How one result row differs from what the document says of the operation."""
    if not isinstance(row, dict):
        return ["a result is not an object"]
    expected = {"Status": str(status)}
    if status < 300 and op.result:
        expected |= {"Key": op.result["key"], "Message": op.result["message"]}
    if key is not None:
        expected["Value"] = str(key)
    return [
        f"{name} of the result is {row.get(name)!r}, not {wanted!r}"
        for name, wanted in expected.items()
        if str(row.get(name, "")).lower() != wanted.lower()
    ]
