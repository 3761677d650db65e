"""Every version of the server's address serves the same rows, and asks for the same keys.

Rows are compared by what they say: a version can spell a time otherwise, and has fields and types
of its own.
"""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from functools import partial

from contract_tests.comparing import unlike
from contract_tests.context import Context
from contract_tests.document import Document, Operation
from contract_tests.engine import Unit
from contract_tests.evidence import check
from contract_tests.layers.auth.common import LAYER, UNAUTHORIZED, plain_reads
from contract_tests.results import on
from contract_tests.wire import Wire

CHECK = check(LAYER, "other version", "versions", "keys", "statuses", "bodies", "dates")
MOST_PROBLEMS = 3
RANK = 15


def units(context: Context) -> Iterator[Unit]:
    """Read each list at each address."""
    for version in context.document.versions:
        if context.wire.at_version(version) is None:
            continue
        for op in plain_reads(context):
            if version in op.raw.get("x-versions", [version]):
                yield Unit(CHECK, op.id, partial(_judge, context, version, op), cost=3, rank=RANK)


def _judge(context: Context, version: str, op: Operation) -> None:
    wire = context.wire.at_version(version)
    assert wire is not None
    with contextlib.closing(wire):
        found = _problems(context.document, context.wire, wire, op)
        context.cell(CHECK).judge(op.id, found, *wire.recent)


def _problems(document: Document, usual: Wire, other: Wire, op: Operation) -> list[str]:
    wanted, found = usual.send(op), other.send(op)
    problems = list(found.problems)
    if found.status != wanted.status:
        said = f"answered {found.status}, where the usual address answers {wanted.status}"
        problems += on("versions", [said])
    elif found.is_success:
        row = document.schemas.get(document.resources[op.resource].schema, {})
        schema = {"items": row} if isinstance(wanted.json, list) else row
        problems += on(
            "versions", unlike(document, schema, wanted.json, found.json)[:MOST_PROBLEMS]
        )
    closed = other.send(op, headers={})
    if closed.status != UNAUTHORIZED:
        said = f"{op.id} answered {closed.said} without keys, not {UNAUTHORIZED}"
        problems += on("keys", [said])
    return problems
