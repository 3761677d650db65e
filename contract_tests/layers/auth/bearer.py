"""An access token in place of Token: the other way the document lets a caller in."""

from __future__ import annotations

from contract_tests import credentials
from contract_tests.context import Cell, Context
from contract_tests.layers.auth.common import LAYER, UNAUTHORIZED, plain_reads, reads

HEADER = "Authorization"


def run(context: Context) -> None:
    """Send the token as a bearer token, right and wrong."""
    replaced = context.document.bearer_instead_of
    if not replaced:
        return
    cell = Cell(context.results, LAYER, "bearer token")
    others = dict(context.target.credentials)
    token = others.pop(replaced)
    for op in plain_reads(context):
        if not context.settings.is_local:
            cell.skipped(op.id, "whether a store's token is an access token too is not documented")
            continue
        answer = context.wire.send(op, headers={**others, HEADER: f"Bearer {token}"})
        found = [] if reads(op, answer.status) else [f"a right token is answered {answer.status}"]
        for wrong in (credentials.another(token), token[:-1], ""):
            refused = context.wire.send(op, headers={**others, HEADER: f"Bearer {wrong}".strip()})
            if refused.status != UNAUTHORIZED:
                found.append(f"a wrong token is answered {refused.status}, not {UNAUTHORIZED}")
        alone = context.wire.send(op, headers={HEADER: f"Bearer {token}"})
        if alone.status != UNAUTHORIZED:
            found.append(f"a token without the other keys is answered {alone.status}")
        cell.judge(op.id, found, *list(context.wire.recent)[-3:])
