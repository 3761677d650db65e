"""The leaky bucket: as many requests at once as the document says, then so many a second."""

from __future__ import annotations

import contextlib
import time
from collections.abc import Iterator
from functools import partial

from contract_tests import control
from contract_tests.context import Context
from contract_tests.document import Json, Operation
from contract_tests.engine import Unit
from contract_tests.evidence import check
from contract_tests.layers.auth.common import LAYER, plain_reads
from contract_tests.results import on
from contract_tests.wire import Answer

CHECK = check(LAYER, "leaky bucket", "bucket", "bucket-status")
COSTLY = "a full bucket costs every other caller of the store; ask for it with --fill-bucket"


def units(context: Context) -> Iterator[Unit]:
    """Fill the bucket and see it run over; a store elsewhere is spared unless told otherwise."""
    limit = context.document.raw.get("x-rate-limit")
    reads = plain_reads(context)
    if limit and reads:
        fills = context.settings.fill_bucket or (
            context.settings.is_local and context.settings.writes
        )
        cost = limit["capacity"] + 10 if fills else 0
        yield Unit(CHECK, reads[0].id, partial(_judge, context, reads[0], limit), cost=cost)


def _judge(context: Context, op: Operation, limit: Json) -> None:
    cell = context.cell(CHECK)
    plane = control.of(context)
    if plane is None and not context.settings.fill_bucket:
        cell.skipped(op.id, control.NONE if context.settings.is_local else COSTLY)
        return
    with plane.kept("pace") if plane else contextlib.nullcontext():
        if plane:
            plane.put("pace", {"on": True})
        cell.judge(op.id, _problems(context, op, limit), *list(context.wire.recent)[-2:])


def _problems(context: Context, op: Operation, limit: Json) -> list[str]:
    started = time.monotonic()
    taken, answer = _until_full(context, op, 2 * limit["capacity"])
    leaked = (time.monotonic() - started) * limit["leak_per_second"]
    if answer is None:
        return [f"{taken} requests at once were taken; the bucket holds {limit['capacity']}"]
    problems = []
    if answer.status != limit["status"]:
        said = f"a full bucket is answered {answer.said}, not {limit['status']}"
        problems += on("bucket-status", [said])
    if not limit["capacity"] <= taken <= limit["capacity"] + leaked + 1:
        problems.append(f"the bucket was full after {taken} requests, not {limit['capacity']}")
    return problems + _after_waiting(context, op, limit)


def _until_full(context: Context, op: Operation, most: int) -> tuple[int, Answer | None]:
    """How many requests were taken, and the answer to the first that was not."""
    for taken in range(most):
        answer = context.wire.send_once(op)
        if not 200 <= answer.status < 300:
            return taken, answer
    return most, None


def _after_waiting(context: Context, op: Operation, limit: Json) -> list[str]:
    """Once a request has leaked there is room for one again, whatever Retry-After says."""
    time.sleep(2 / limit["leak_per_second"])
    again = context.wire.send_once(op)
    return [] if again.is_success else [f"answered {again.status} when two requests had leaked"]
