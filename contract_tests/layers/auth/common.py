"""What the checks of this layer share."""

from __future__ import annotations

from contract_tests.context import Context
from contract_tests.document import Operation

LAYER = "auth"
UNAUTHORIZED, NOT_FOUND = 401, 404


def plain_reads(context: Context) -> list[Operation]:
    """Operations that read without a row's key: they can be called on any store."""
    every = context.document.operations.values()
    asks = context.evidence.asks
    return [op for op in every if op.is_safe and not op.path_parameters and asks(op.id)]


def reads(op: Operation, status: int) -> bool:
    """Whether a call was let in: it reads, or says that there is nothing to read."""
    return status in (op.success, NOT_FOUND)
