"""Gateways that take a message twice, or one that was meant for something else."""

from __future__ import annotations

import secrets

from contract_tests.gateway.protocol import read
from contract_tests.mutants.gateways.proxy import (
    GATEWAYS,
    before,
    exchange_of,
    is_right,
    members,
    sign,
)
from contract_tests.mutants.proxy import Call, Mutation, Reply

BOTH = ("checkout", "refund")


def _as_new(call: Call) -> None:
    """As a gateway takes a message that does not look at its random key."""
    if is_right(call):
        sign(call, randomkey=secrets.token_hex(16))


@before(*BOTH)
def replays_count(call: Call) -> Reply | None:
    _as_new(call)
    return None


@before("checkout")
def replays_of_checkouts_count(call: Call) -> Reply | None:
    _as_new(call)
    return None


@before("refund")
def replays_of_refunds_count(call: Call) -> Reply | None:
    _as_new(call)
    return None


@before(*BOTH)
def only_whole_messages_are_remembered(call: Call) -> Reply | None:
    """A copy with other contents under the same random key counts."""
    draft = members(call)
    if draft is not None:
        key = draft.value("randomkey")
        body = call.body
        if call.proxy.memory.setdefault(("body", key), body) != body:
            _as_new(call)
    return None


def _noted(call: Call, reply: Reply) -> None:
    """Note the random keys that the gateway has used itself."""
    said = call.asked if exchange_of(call) == "notification" else read(reply.body.decode())
    if call.op is not None and said is not None:
        call.proxy.memory[("own", said.value("randomkey"))] = True


def _if_own(call: Call) -> Reply | None:
    if exchange_of(call) == "refund" and ("own", _name(call)) in call.proxy.memory:
        _as_new(call)
    return None


def busy(call: Call, name: object, step: int) -> int:
    """How many ask for the same at this very moment."""
    with call.proxy.lock:
        busy: dict[object, int] = call.proxy.memory.setdefault("busy", {})
        busy[name] = busy.get(name, 0) + step
        return busy[name]


def _name(call: Call) -> object:
    return call.asked.value("randomkey") if call.op and call.asked else None


def _if_busy(call: Call) -> Reply | None:
    """The random key is looked up at once, and noted only when the answer is ready."""
    if busy(call, _name(call), 1) > 1 and exchange_of(call) in BOTH:
        _as_new(call)
    return None


def _done(call: Call, reply: Reply) -> None:
    busy(call, _name(call), -1)


GATEWAYS.mutations += [
    Mutation("own messages come back", _if_own, _noted),
    Mutation("a message counts again until it is answered", _if_busy, _done),
]
