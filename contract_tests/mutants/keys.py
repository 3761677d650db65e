"""Stores that do not ask for their keys, or tell them."""

from __future__ import annotations

from contract_tests.mutants.proxy import Call, Reply
from contract_tests.mutants.registry import (
    KEYS,
    after,
    before,
)


def _with_keys(call: Call, *only: str) -> None:
    """Put the right keys in, as if the store did not ask for them."""
    for name, value in KEYS.items():
        if not only or name.lower() in only:
            call.headers = {k: v for k, v in call.headers.items() if k.lower() != name.lower()}
            call.headers[name] = value


@before()
def no_key_is_asked_for(call: Call) -> Reply | None:
    if not call.op or not call.op.exchange:
        _with_keys(call)
    return None


@before()
def the_token_is_not_asked_for(call: Call) -> Reply | None:
    if not call.op or not call.op.exchange:
        _with_keys(call, "token")
    return None


@before("get")
def reading_needs_no_store(call: Call) -> Reply | None:
    _with_keys(call, "secureurl")
    return None


@after()
def refusals_are_403(call: Call, reply: Reply) -> None:
    reply.status = 403 if reply.status == 401 else reply.status


@after()
def refusals_tell_the_key(call: Call, reply: Reply) -> None:
    if reply.status == 401:
        row = {"Key": "Error", "Value": "", "Status": "401", "Message": " ".join(KEYS.values())}
        reply.json = [row]
