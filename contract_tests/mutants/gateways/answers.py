"""Gateways whose answers are signed or written wrongly."""

from __future__ import annotations

import json
from typing import Any

from contract_tests.mutants.gateways.proxy import (
    accepted,
    after,
    answered,
    exchange_of,
    rewrite,
    sign_answer,
)
from contract_tests.mutants.proxy import Call, Reply
from contract_tests.vectors.drafting import Draft
from contract_tests.vectors.formulas import written

BOTH = ("checkout", "refund")


def _signature(call: Call, reply: Reply, **how: Any) -> None:
    """Sign an answer over other parts, or with another key."""
    said = answered(reply)
    if call.asked is None or "signature" not in said:
        return
    bench = call.proxy.protocol.answer(exchange_of(call), call.asked)
    draft = Draft(tuple((name, written(value)) for name, value in said.items()))
    parts = {name: bench.part(name, draft, how.get("key")) or "" for name in bench.formula.parts}
    order = how.get("order", list(parts))
    rewrite(reply, signature=bench.digest("".join(parts[name] for name in order)))


@after(*BOTH)
def answers_are_signed_in_upper_case(call: Call, reply: Reply) -> None:
    rewrite(reply, signature=str(answered(reply).get("signature")).upper())


@after(*BOTH)
def answers_have_two_parts_swapped(call: Call, reply: Reply) -> None:
    if call.asked is not None:
        parts = call.proxy.protocol.answer(exchange_of(call), call.asked).formula.parts
        _signature(call, reply, order=[*parts[:-2], parts[-1], parts[-2]])


@after(*BOTH)
def answers_are_signed_with_another_key(call: Call, reply: Reply) -> None:
    _signature(call, reply, key="another key")


@after("refund")
def answers_leave_the_order_out_of_the_signature(call: Call, reply: Reply) -> None:
    if call.asked is not None:
        parts = call.proxy.protocol.answer("refund", call.asked).formula.parts
        _signature(call, reply, order=[name for name in parts if name != "$orderid"])


@after(*BOTH)
def answers_are_not_signed(call: Call, reply: Reply) -> None:
    if answered(reply):
        reply.json = {n: v for n, v in answered(reply).items() if n != "signature"}


@after(*BOTH)
def refusals_are_not_signed(call: Call, reply: Reply) -> None:
    if answered(reply) and not accepted(reply):
        reply.json = {n: v for n, v in answered(reply).items() if n != "signature"}


@after(*BOTH)
def refusals_give_no_reason(call: Call, reply: Reply) -> None:
    if not accepted(reply):
        rewrite(reply, errorcode="", errormessage="")


@after(*BOTH)
def refusals_are_400(call: Call, reply: Reply) -> None:
    if answered(reply) and not accepted(reply):
        reply.status = 400


@after(*BOTH)
def the_random_key_never_changes(call: Call, reply: Reply) -> None:
    sign_answer(call, reply, randomkey="0123456789abcdef")


@after(*BOTH)
def answers_are_html(call: Call, reply: Reply) -> None:
    reply.headers["content-type"] = "text/html"


@after(*BOTH)
def answers_are_201(call: Call, reply: Reply) -> None:
    reply.status = 201 if reply.status == 200 else reply.status


@after("checkout")
def redirecturl_is_relative(call: Call, reply: Reply) -> None:
    if accepted(reply):
        sign_answer(call, reply, redirecturl="/pay")


@after("checkout")
def redirectmethod_is_lower_case(call: Call, reply: Reply) -> None:
    if accepted(reply):
        rewrite(reply, redirectmethod="get")


@after("checkout")
def redirectmethod_is_post_where_get_is_meant(call: Call, reply: Reply) -> None:
    """Its page does not know the token that comes in a body, and answers so."""
    if accepted(reply):
        sign_answer(call, reply, redirectmethod="POST", paymenttoken="")


@after("checkout")
def all_shoppers_get_one_token(call: Call, reply: Reply) -> None:
    if accepted(reply):
        token = call.proxy.memory.setdefault("token", answered(reply)["paymenttoken"])
        sign_answer(call, reply, paymenttoken=token)


@after("checkout")
def a_good_answer_has_an_error_in_it(call: Call, reply: Reply) -> None:
    if accepted(reply):
        rewrite(reply, errorcode="0", errormessage="Success")


@after("checkout")
def the_shopper_is_redirected_at_once(call: Call, reply: Reply) -> None:
    if accepted(reply):
        reply.status, reply.headers["location"] = 302, str(answered(reply)["redirecturl"])


@after("refund")
def approved_is_a_boolean(call: Call, reply: Reply) -> None:
    if "approved" in answered(reply):
        rewrite(reply, approved=bool(answered(reply)["approved"]))


@after("refund")
def the_number_of_the_refund_is_a_number(call: Call, reply: Reply) -> None:
    if accepted(reply):
        sign_answer(call, reply, transactionid=4711)


@after(*BOTH)
def answers_tell_the_password(call: Call, reply: Reply) -> None:
    if call.asked is not None and call.asked.value("password"):
        reply.headers["x-debug"] = call.asked.value("password")


@after(*BOTH)
def refusals_tell_the_key(call: Call, reply: Reply) -> None:
    if reply.status == 401:
        said = {"errorcode": "1", "errormessage": f"signed with {call.proxy.protocol.key}"}
        reply.body = json.dumps(said).encode()
