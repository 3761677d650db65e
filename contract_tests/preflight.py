"""Before anything is judged: does the store answer, and does it take the keys?"""

from __future__ import annotations

from contract_tests.context import Context
from contract_tests.target import TargetError
from contract_tests.transport import NoAnswer
from contract_tests.wire import UNAUTHORIZED

MOST_REFUSED, MOST_SILENT = 5, 2


def check(context: Context) -> str | None:
    """Ask a few lists until one answers; what is said where none does, TargetError for wrong keys.

    A right to one list may be lacking: only when each of several is refused it is the keys.
    """
    asks, silent, refused = context.evidence.asks, 0, ""
    reads = [
        op
        for op in context.document.operations.values()
        if op.is_safe and not op.path_parameters and asks(op.id)
    ]
    for op in reads[:MOST_REFUSED]:
        query = {op.paging["limit"]: 1} if op.paging else {}
        try:
            answer = context.wire.send(op, query=query)
        except NoAnswer as error:
            silent += 1
            if silent == MOST_SILENT:
                return f"the store does not answer: {error}"
            continue
        if answer.status != UNAUTHORIZED:
            return None
        refused = f"{op.id} is answered {answer.said}"
    if refused:
        raise TargetError(
            f"the store refuses these keys ({refused}): check --secure-url, --private-key, --token"
        )
    return None
