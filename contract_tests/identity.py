"""Refuses to judge with a client, or a mock, that was made from another specification."""

from __future__ import annotations

import httpx

from contract_tests.context import Context
from contract_tests.target import TargetError
from contract_tests.transport import Bounded, NoAnswer

SECONDS, LARGEST = 10.0, 1024 * 1024
HEADER = "X-Spec-SHA256"


def check(context: Context) -> None:
    """Raise TargetError when a hash differs, unless the settings allow it.

    A live store names no hash: then only the client is held against the specification.
    """
    served = _served_hash(context)
    if context.settings.allow_other_spec:
        return
    wanted = context.document.sha256
    client = _client_hash()
    if client != wanted:
        raise TargetError(
            f"the client was made from another specification ({client[:12]}, not {wanted[:12]}): "
            "run make regenerate, or pass --allow-other-spec"
        )
    if served and served != wanted:
        raise TargetError(
            f"the store serves another specification ({served[:12]}, not {wanted[:12]}): "
            "start it with this one, or pass --allow-other-spec"
        )


def _client_hash() -> str:
    try:
        from threedcart import _spec
    except ImportError as error:
        raise TargetError(f"the client cannot be imported ({error}): run make setup") from None
    return str(_spec.SPEC_SHA256)


def _served_hash(context: Context) -> str:
    """The hash the store names in its answers; empty when it names none."""
    context.wire.meter.count()
    try:
        with httpx.Client(transport=Bounded(SECONDS, LARGEST), trust_env=False) as client:
            answer = client.get(context.target.origin)
    except NoAnswer as error:
        if not error.is_refused:
            return ""  # the run itself will say more of a store that does not answer
        origin = context.target.origin
        raise TargetError(f"no store answers at {origin} ({error})") from None
    return str(answer.headers.get(HEADER, ""))
