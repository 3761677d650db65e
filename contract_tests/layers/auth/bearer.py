"""An access token in place of Token, and alone: the other ways the document lets a caller in."""

from __future__ import annotations

import functools
from collections.abc import Callable, Iterator
from functools import partial

import httpx
from threedcart.errors import ThreeDCartError

from contract_tests import credentials
from contract_tests.context import Context
from contract_tests.document import Operation
from contract_tests.engine import Unit
from contract_tests.evidence import DOCUMENT, check
from contract_tests.layers.auth.common import LAYER, UNAUTHORIZED, plain_reads, reads
from contract_tests.results import Broken, NotPossible, on
from contract_tests.workflows import authorisation
from contract_tests.workflows.play import playing

CHECK = check(LAYER, "bearer token", DOCUMENT, "keys", "token-alone")
COST, RANK = 8, 30
HEADER = "Authorization"


def units(context: Context) -> Iterator[Unit]:
    """Send an access token as a bearer token, right and wrong; it is asked for once."""
    if context.document.bearer_instead_of:
        token = functools.cache(partial(_token, context))
        for op in plain_reads(context):
            yield Unit(CHECK, op.id, partial(_judge, context, op, token), cost=COST, rank=RANK)


def _judge(context: Context, op: Operation, access: Callable[[], tuple[str, str]]) -> None:
    replaced, cell = context.document.bearer_instead_of, context.cell(CHECK)
    others = {n: v for n, v in context.target.credentials.items() if n != replaced}
    token, obstacle = access()
    if obstacle:
        cell.skipped(op.id, f"there is no access token: {obstacle}")
        return
    found = _beside(context, op, others, token) + _alone(context, op, token)
    cell.judge(op.id, context.wire.shown(found, by=3), *list(context.wire.recent)[-3:])


def _token(context: Context) -> tuple[str, str]:
    """An access token, or why there is none."""
    with playing(context) as play:
        try:
            return authorisation.access_token(play), ""
        except (NotPossible, Broken, ThreeDCartError, httpx.HTTPError, ValueError) as why:
            return "", str(why)


def _beside(context: Context, op: Operation, others: dict[str, str], token: str) -> list[str]:
    answer = context.wire.send(op, headers={**others, HEADER: f"Bearer {token}"})
    found = [] if reads(op, answer.status) else [f"a right token is answered {answer.said}"]
    return found + on("keys", _wrong(context, op, others, token))


def _alone(context: Context, op: Operation, token: str) -> list[str]:
    """What the document lets in without the store's own keys."""
    wrong = on("keys", _wrong(context, op, {}, token))
    answer = context.wire.send(op, headers={HEADER: f"Bearer {token}"})
    if reads(op, answer.status):
        return wrong
    return wrong + on("token-alone", [f"a right token alone is answered {answer.said}"])


def _wrong(context: Context, op: Operation, others: dict[str, str], token: str) -> list[str]:
    found = []
    for wrong in (credentials.another(token), token[:-1], ""):
        refused = context.wire.send(op, headers={**others, HEADER: f"Bearer {wrong}".strip()})
        if refused.status != UNAUTHORIZED:
            found.append(f"a wrong token is answered {refused.said}, not {UNAUTHORIZED}")
    return found
