"""An access token in place of Token, and alone: the other ways the document lets a caller in."""

from __future__ import annotations

import httpx
from threedcart.errors import ThreeDCartError

from contract_tests import credentials
from contract_tests.context import Context
from contract_tests.document import Operation
from contract_tests.evidence import DOCUMENT, check
from contract_tests.layers.auth.common import LAYER, UNAUTHORIZED, plain_reads, reads
from contract_tests.results import on
from contract_tests.workflows import authorisation, play

CHECK = check(LAYER, "bearer token", DOCUMENT, "keys", "token-alone")
HEADER = "Authorization"


def run(context: Context) -> None:
    """Get an access token, and send it as a bearer token, right and wrong."""
    replaced = context.document.bearer_instead_of
    if not replaced:
        return
    cell = context.cell(CHECK)
    others = {n: v for n, v in context.target.credentials.items() if n != replaced}
    try:
        token = _token(context)
    except (play.NotPlayable, play.Broken, ThreeDCartError, httpx.HTTPError) as obstacle:
        for op in plain_reads(context):
            cell.skipped(op.id, f"there is no access token: {obstacle}")
        return
    for op in plain_reads(context):
        found = _beside(context, op, others, token) + _alone(context, op, token)
        cell.judge(op.id, context.wire.shown(found, by=3), *list(context.wire.recent)[-3:])


def _token(context: Context) -> str:
    played = play.start(context)
    try:
        return authorisation.access_token(played)
    finally:
        played.store.close()


def _beside(context: Context, op: Operation, others: dict[str, str], token: str) -> list[str]:
    answer = context.wire.send(op, headers={**others, HEADER: f"Bearer {token}"})
    found = [] if reads(op, answer.status) else [f"a right token is answered {answer.status}"]
    return found + on("keys", _wrong(context, op, others, token))


def _alone(context: Context, op: Operation, token: str) -> list[str]:
    """What the document lets in without the store's own keys."""
    wrong = on("keys", _wrong(context, op, {}, token))
    answer = context.wire.send(op, headers={HEADER: f"Bearer {token}"})
    if reads(op, answer.status):
        return wrong
    return wrong + on("token-alone", [f"a right token alone is answered {answer.status}"])


def _wrong(context: Context, op: Operation, others: dict[str, str], token: str) -> list[str]:
    found = []
    for wrong in (credentials.another(token), token[:-1], ""):
        refused = context.wire.send(op, headers={**others, HEADER: f"Bearer {wrong}".strip()})
        if refused.status != UNAUTHORIZED:
            found.append(f"a wrong token is answered {refused.status}, not {UNAUTHORIZED}")
    return found
