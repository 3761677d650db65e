"""Payment messages on their way: read digit by digit, altered, and signed as their sender would."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from contract_tests.document import Json
from contract_tests.gateway.protocol import forged, read
from contract_tests.mutants.proxy import After, Before, Call, Reply
from contract_tests.vectors.drafting import Bench, Draft
from contract_tests.vectors.formulas import written

BOTH = "checkout refund"
"""The exchanges in which a store asks a gateway."""
ONE_KEY = "0123456789abcdef"


def drafted(message: Json) -> Draft:
    """A message of these members."""
    return Draft(tuple((name, written(value)) for name, value in message.items()))


def message_of(call: Call) -> Draft | None:
    """The message of a request as it is by now, digit by digit; None where it is none."""
    draft, values = read(call.body.decode("utf-8", "replace")), call.json or {}
    if draft is None:
        return None
    # What has no one text, and so is never signed, is kept as well.
    kept = ((n, written(values.get(n)) if raw == "null" else raw) for n, raw in draft.members)
    return Draft(tuple(kept))


def asked(call: Call, name: str) -> str:
    """A member of the request as it came; empty where it has none."""
    return call.asked.value(name) or ""


def said(reply: Reply) -> Json:
    """The members of an answer; empty where it is no message."""
    return reply.json if isinstance(reply.json, dict) else {}


def formula_of(call: Call) -> Bench:
    """How the request of an exchange is signed."""
    return call.proxy.protocol.request(call.op.exchange)


def answer_formula(call: Call) -> Bench:
    """How the answer to a request is signed."""
    return call.proxy.protocol.answer(call.op.exchange, call.asked)


def is_right(call: Call) -> bool:
    """Whether a request is signed by its formula."""
    return not forged(formula_of(call), call.body.decode("utf-8", "replace"))


def altered(**members: Any) -> Before:
    """Members of requests are others than those that were signed; a function makes one."""

    def change(call: Call) -> None:
        if draft := _with(call, members):
            call.body = draft.text.encode()

    return change


def signed(**members: Any) -> Before:
    """Members of requests are others, which are signed as their sender would."""

    def change(call: Call) -> None:
        draft, formula = _with(call, members), formula_of(call)
        if draft and formula.string_to_sign(draft) is not None:
            call.body = formula.sign(draft).text.encode()

    return change


def _with(call: Call, members: Json) -> Draft | None:
    draft = message_of(call)
    for name, value in _made(call, members).items():
        draft = draft.put(name, written(value)) if draft else None
    return draft


def _made(call: Call, members: Json) -> Json:
    return {name: value(call) if callable(value) else value for name, value in members.items()}


def altered_answer(**members: Any) -> After:
    """Members of answers are others than those that were signed."""

    def change(call: Call, reply: Reply) -> None:
        if said(reply):
            reply.json = said(reply) | _made(call, members)

    return change


def signed_answer(**members: Any) -> After:
    """Members of answers are others, which are signed as the gateway would."""

    def change(call: Call, reply: Reply) -> None:
        if call.asked.members and "signature" in said(reply):
            draft = drafted(said(reply) | _made(call, members))
            reply.body = answer_formula(call).sign(draft).text.encode()

    return change


def when(condition: Callable[[Call], object], change: Before) -> Before:
    """Only such requests are changed."""
    return lambda call: change(call) if condition(call) else None
