"""Gateways whose answers are signed or written wrongly."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from contract_tests.document import Json
from contract_tests.mutants.proxy import After, Call, Mutation, Reply
from contract_tests.mutants.signing import (
    BOTH,
    ONE_KEY,
    altered_answer,
    answer_formula,
    asked,
    drafted,
    said,
    signed_answer,
)
from contract_tests.mutants.table import after, header, status

Parts = tuple[str, ...]


def accepted(name: str, where: str, change: After) -> Mutation:
    """Answers that say yes are changed."""
    return after(name, where, lambda c, reply: change(c, reply) if _is_yes(said(reply)) else None)


def refused(name: str, where: str, change: After) -> Mutation:
    """Answers that are messages and say no are changed."""

    def changed(call: Call, reply: Reply) -> None:
        if said(reply) and not _is_yes(said(reply)):
            change(call, reply)

    return after(name, where, changed)


def _is_yes(said: Json) -> bool:
    return bool(said.get("redirecturl")) or said.get("approved") == 1


def _signed_over(parts_of: Callable[[Parts], Iterable[str]], key: str | None = None) -> After:
    """Answers are signed over other parts than those of the formula, or with another key."""

    def change(call: Call, reply: Reply) -> None:
        if call.asked.members and "signature" in said(reply):
            bench, draft = answer_formula(call), drafted(said(reply))
            text = "".join(bench.part(n, draft, key) or "" for n in parts_of(bench.formula.parts))
            reply.json = said(reply) | {"signature": bench.digest(text)}

    return change


def _in_upper_case(_call: Call, reply: Reply) -> None:
    if said(reply):
        reply.json = said(reply) | {"signature": str(said(reply).get("signature")).upper()}


def _unsigned(_call: Call, reply: Reply) -> None:
    if said(reply):
        reply.json = {name: value for name, value in said(reply).items() if name != "signature"}


def _same_token(call: Call, reply: Reply) -> None:
    token = call.proxy.memory.setdefault("token", said(reply)["paymenttoken"])
    signed_answer(paymenttoken=token)(call, reply)


def _redirect(_call: Call, reply: Reply) -> None:
    reply.status, reply.headers["location"] = 302, str(said(reply)["redirecturl"])


def _boolean(_call: Call, reply: Reply) -> None:
    if "approved" in said(reply):
        reply.json = said(reply) | {"approved": bool(said(reply)["approved"])}


def _tell_the_key(call: Call, reply: Reply) -> None:
    if reply.status == 401:
        reply.json = {"errorcode": "1", "errormessage": f"signed with {call.proxy.private_key}"}


def _count_up(call: Call, reply: Reply) -> None:
    """Tokens are counted up; the page knows them."""
    if call.op.exchange == "checkout" and _is_yes(said(reply)):
        with call.proxy.lock:
            number = f"T{1000 + len(call.proxy.memory)}"
            call.proxy.memory[number] = said(reply)["paymenttoken"]
        signed_answer(paymenttoken=number)(call, reply)


def _counted(call: Call) -> None:
    call.query = [(name, call.proxy.memory.get(value, value)) for name, value in call.query]


MUTATIONS = [
    after("answers are signed in upper case", BOTH, _in_upper_case),
    after("answers have two parts swapped", BOTH, _signed_over(lambda p: (*p[:-2], p[-1], p[-2]))),
    after("answers are signed with another key", BOTH, _signed_over(tuple, "another key")),
    after(
        "answers leave the order out of the signature",
        "refund",
        _signed_over(lambda parts: [name for name in parts if name != "$orderid"]),
    ),
    after("answers are not signed", BOTH, _unsigned),
    refused("refusals are not signed", BOTH, _unsigned),
    refused("refusals give no reason", BOTH, altered_answer(errorcode="", errormessage="")),
    refused("refusals are 400", BOTH, status(200, 400)),
    after("refusals tell the key", BOTH, _tell_the_key),
    after("the random key never changes", BOTH, signed_answer(randomkey=ONE_KEY)),
    after("answers are html", BOTH, header("content-type", lambda _: "text/html")),
    after("answers are 201", BOTH, status(200, 201)),
    after("answers tell the password", BOTH, header("x-debug", lambda c: asked(c, "password"))),
    accepted("redirecturl is relative", "checkout", signed_answer(redirecturl="/pay")),
    accepted("redirectmethod is lower case", "checkout", altered_answer(redirectmethod="get")),
    # Its page does not know the token that comes in a body, and answers so.
    accepted(
        "redirectmethod is post where get is meant",
        "checkout",
        signed_answer(redirectmethod="POST", paymenttoken=""),
    ),
    accepted("all shoppers get one token", "checkout", _same_token),
    accepted(
        "a good answer has an error in it",
        "checkout",
        altered_answer(errorcode="0", errormessage="Success"),
    ),
    accepted(
        "good answers have null errors",
        BOTH,
        altered_answer(errorcode=None, errormessage=None),
    ),
    accepted("the shopper is redirected at once", "checkout", _redirect),
    after("approved is a boolean", "refund", _boolean),
    Mutation("payment tokens are counted up", _counted, _count_up),
    accepted("refunds have no number", "refund", signed_answer(transactionid="")),
    accepted("refunds have one number", "refund", signed_answer(transactionid="done")),
    accepted("the number of the refund is a number", "refund", signed_answer(transactionid=4711)),
]
