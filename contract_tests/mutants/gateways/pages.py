"""Gateways that send the shopper astray."""

from __future__ import annotations

import re
from collections.abc import Callable
from urllib.parse import parse_qs, unquote

from contract_tests.mutants.gateways.forgeries import busy
from contract_tests.mutants.gateways.notices import tell_twice
from contract_tests.mutants.proxy import After, Call, Mutation, Reply
from contract_tests.mutants.signing import altered, asked, said, signed, when
from contract_tests.mutants.table import before

PAGE = "/pay"
"""Where the sample gateway shows what there is to pay."""


def _is_page(call: Call) -> bool:
    return not call.op.id and call.path.startswith(PAGE)


def _page_is_gone(call: Call) -> Reply | None:
    return Reply(404, {}, b"Not found") if _is_page(call) and call.path == PAGE else None


def _page_tells_key(call: Call, reply: Reply) -> None:
    if _is_page(call):
        reply.body += f"<!-- {call.proxy.private_key} -->".encode()


def _errorurl_as_sent(call: Call, reply: Reply) -> None:
    """The error parameter of errorurl keeps its 0."""
    place = reply.headers.get("location", "")
    if _is_page(call) and "error=" in place:
        reply.headers["location"] = re.sub("error=[^&]*", "error=0", place)


def _spelled(change: Callable[[str], str]) -> After:
    """The addresses of the store are spelled otherwise."""

    def spell(call: Call, reply: Reply) -> None:
        place = reply.headers.get("location", "")
        if _is_page(call) and place and not place.startswith(call.proxy.url):
            reply.headers["location"] = change(place)

    return spell


def _cancel_pays(call: Call) -> None:
    if _is_page(call) and call.path.endswith("/cancel"):
        call.path = f"{PAGE}/pay"


def _drop_query_of_returnurl(call: Call) -> None:
    call.body = re.sub(rb'("returnurl":"[^"?]+)\?[^"]*', rb"\1", call.body)


def _untold_to(member: str) -> Mutation:
    """Shoppers whose payment failed are sent to an address, and the store is not told."""

    def leave(call: Call) -> Reply | None:
        if not (_is_page(call) and call.path.endswith("/decline")):
            return None
        token = parse_qs(call.body.decode())["paymenttoken"][0]
        return Reply(303, {"location": call.proxy.memory[token]})

    def note(call: Call, reply: Reply) -> None:
        if call.op.exchange == "checkout" and said(reply).get("paymenttoken"):
            call.proxy.memory[said(reply)["paymenttoken"]] = asked(call, member)

    return Mutation(f"shoppers whose payment failed come to {member} untold", leave, note)


def _is_pay(call: Call) -> bool:
    return _is_page(call) and call.path.endswith("/pay/pay")


def _press(call: Call) -> None:
    if _is_pay(call):
        busy(call, "", 1)


def _pay_again(call: Call, reply: Reply) -> None:
    """Each press pays, as long as the store has not answered to the first."""
    if _is_pay(call):
        busy(call, "", -1)
    if call.op.exchange == "notification" and busy(call, "", 0) > 1:
        tell_twice(call, reply)


def _as_posted(call: Call) -> None:
    """The amount that is told is the one of a field of the page."""
    if _is_pay(call):
        call.proxy.memory["fields"] = parse_qs(call.body.decode())
    if call.op.exchange == "notification" and "fields" in call.proxy.memory:
        signed(amount=int(call.proxy.memory.pop("fields")["amount"][0]))(call)


def _show_amount(call: Call, reply: Reply) -> None:
    """A field of the page holds the amount."""
    if call.op.exchange == "checkout" and said(reply).get("paymenttoken"):
        call.proxy.memory[said(reply)["paymenttoken"]] = asked(call, "amounttotal")
    amount = call.proxy.memory.get(dict(call.query).get("paymenttoken"))
    if _is_page(call) and amount:
        field = f"<input type='hidden' name='amount' value='{amount}'>"
        reply.body = reply.body.replace(b"<button", field.encode() + b"<button", 1)


MUTATIONS = [
    Mutation("a second press pays again before the store answers", _press, _pay_again),
    Mutation("the page's fields say what was paid", _as_posted, _show_amount),
    _untold_to("returnurl"),
    _untold_to("errorurl"),
    before("returnurl loses its query", "checkout", _drop_query_of_returnurl),
    before(
        "shoppers who cancel come to errorurl",
        "checkout",
        when(
            lambda call: asked(call, "errorurl"),
            altered(cancelurl=lambda call: asked(call, "errorurl")),
        ),
    ),
    Mutation("the pay page is not there", _page_is_gone),
    Mutation("the pay page tells the key", after=_page_tells_key),
    Mutation("errorurl keeps its error parameter", after=_errorurl_as_sent),
    Mutation("the store's addresses lose their capitals", after=_spelled(str.lower)),
    Mutation("the store's addresses lose their escapes", after=_spelled(unquote)),
    Mutation("turning back pays", _cancel_pays),
]
