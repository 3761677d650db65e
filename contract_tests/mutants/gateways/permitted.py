"""Gateways that are right, and answer as no source says: nothing of it may be called a failure.

What some of them refuse must not hide that they look at no signature, or move money twice.
"""

from __future__ import annotations

from collections.abc import Callable

from contract_tests.mutants.gateways import forgeries
from contract_tests.mutants.gateways.forgeries import as_new
from contract_tests.mutants.gateways.money import asks, note_payment, payment_of, refused
from contract_tests.mutants.proxy import Call, Mutation, Reply
from contract_tests.mutants.signing import BOTH, asked, is_right, said
from contract_tests.mutants.table import together

LEAST = 100


def _given_if(name: str, condition: Callable[[Call, int], bool]) -> Mutation:
    """Right refunds are refused unless they are as the gateway gives them."""

    def before(call: Call) -> Reply | None:
        cents = asks(call)
        return refused(call) if cents is not None and not condition(call, cents) else None

    def after(call: Call, reply: Reply) -> None:
        note_payment(call, reply)
        if call.op.exchange == "refund" and said(reply).get("approved") == 1:
            call.proxy.memory["given", asked(call, "transactionid")] = True

    return Mutation(name, before, after)


def _is_first(call: Call, _cents: int) -> bool:
    return ("given", asked(call, "transactionid")) not in call.proxy.memory


def _answer_alike(call: Call) -> Reply | None:
    known: Reply | None = call.proxy.memory.get(_repeated(call))
    return Reply(known.status, known.headers, known.body) if known else None


def _keep_answer(call: Call, reply: Reply) -> None:
    if call.op.exchange in BOTH.split() and (
        said(reply).get("approved") or "redirecturl" in said(reply)
    ):
        call.proxy.memory.setdefault(_repeated(call), reply)


def _repeated(call: Call) -> tuple[str, str]:
    return "answer", call.asked.text


def _count_again(call: Call) -> None:
    if call.op.exchange == "refund" and _repeated(call) in call.proxy.memory and is_right(call):
        as_new(call)


def _say_the_same(call: Call, reply: Reply) -> None:
    _keep_answer(call, reply)
    if said(reply).get("approved"):
        reply.body = call.proxy.memory[_repeated(call)].body


POLICIES = [
    _given_if("refunds start at 1.00", lambda _, cents: cents >= LEAST),
    _given_if("a payment has one refund", _is_first),
    _given_if(
        "whole payments are given back",
        lambda call, cents: cents == payment_of(call).get("amount", cents),
    ),
]
RIGHT = [*POLICIES, Mutation("repeats are answered alike", _answer_alike, _keep_answer)]

_BY_NAME = {mutation.name: mutation for mutation in forgeries.MUTATIONS}
_UNSIGNED = "any signature of a refund is taken"
MUTATIONS = [
    *(together(f"{_UNSIGNED}, and {each.name}", [_BY_NAME[_UNSIGNED], each]) for each in POLICIES),
    Mutation("repeated refunds are answered alike, and move money", _count_again, _say_the_same),
]
