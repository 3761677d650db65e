"""Every version of the server's address serves what the others do, and asks for the same keys."""

from __future__ import annotations

from contract_tests.context import Cell, Context
from contract_tests.document import Operation
from contract_tests.layers.auth.common import LAYER, UNAUTHORIZED, plain_reads
from contract_tests.wire import Wire


def run(context: Context) -> None:
    """Read each list at each address."""
    for version in context.document.versions:
        wire = context.wire.at_version(version)
        if wire is None:
            continue
        cell = Cell(context.results, LAYER, "other version")
        for op in plain_reads(context):
            if version in op.raw.get("x-versions", [version]):
                cell.judge(op.id, _problems(context.wire, wire, op), *wire.recent)
        wire.close()


def _problems(usual: Wire, other: Wire, op: Operation) -> list[str]:
    wanted, found = usual.send(op), other.send(op)
    problems = list(found.problems)
    if (found.status, found.json) != (wanted.status, wanted.json):
        problems.append(f"{found.status} with other rows than at the usual address")
    closed = other.send(op, headers={})
    if closed.status != UNAUTHORIZED:
        problems.append(f"{op.id} answered {closed.status} without keys, not {UNAUTHORIZED}")
    return problems
