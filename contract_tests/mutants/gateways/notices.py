"""Gateways that tell the store wrongly of a payment, or send the shopper astray."""

from __future__ import annotations

import json
import re
from typing import Any

import httpx

from contract_tests.mutants.gateways.proxy import (
    GATEWAYS,
    accepted,
    after,
    answered,
    before,
    change,
    sign,
)
from contract_tests.mutants.proxy import Call, Mutation, Reply

PAGE = "/pay"


def _approved(call: Call) -> bool:
    return call.asked is not None and call.asked.raw("approved") == "1"


@before("notification")
def notifications_are_not_signed(call: Call) -> Reply | None:
    change(call, signature="")
    return None


@before("notification")
def notifications_are_signed_in_upper_case(call: Call) -> Reply | None:
    change(call, signature=str(call.asked.value("signature")).upper())
    return None


@before("notification")
def notifications_name_another_amount(call: Call) -> Reply | None:
    sign(call, amount=int(call.asked.value("amount")) + 1)
    return None


@before("notification")
def notifications_name_amounts_in_units(call: Call) -> Reply | None:
    sign(call, amount=int(call.asked.value("amount")) / 100)
    return None


@before("notification")
def notifications_name_another_invoice(call: Call) -> Reply | None:
    sign(call, invoice="AB-1")
    return None


@before("notification")
def notifications_name_another_order(call: Call) -> Reply | None:
    sign(call, orderid=1)
    return None


@before("notification")
def notifications_have_no_transaction(call: Call) -> Reply | None:
    if _approved(call):
        sign(call, transactionid="")
    return None


@before("notification")
def all_payments_have_one_transaction(call: Call) -> Reply | None:
    if _approved(call):
        sign(call, transactionid="pay-1")
    return None


@before("notification")
def notifications_have_one_random_key(call: Call) -> Reply | None:
    sign(call, randomkey="0123456789abcdef")
    return None


@before("notification")
def approved_is_true(call: Call) -> Reply | None:
    change(call, approved=_approved(call))
    return None


@before("notification")
def failures_are_told_as_payments(call: Call) -> Reply | None:
    if not _approved(call):
        sign(call, approved=1, transactionid=f"pay-{call.asked.value('orderid')}")
    return None


@before("notification")
def payments_are_told_as_failures(call: Call) -> Reply | None:
    sign(call, approved=0)
    return None


@before("notification")
def the_store_is_not_told(call: Call) -> Reply | None:
    reply = Reply(200, {"content-type": "application/json"})
    reply.json = {"processed": 1, "errorcode": "", "errormessage": ""}
    return reply


@before("notification")
def the_address_loses_its_query(call: Call) -> Reply | None:
    call.query = []
    return None


@before("notification")
def notifications_are_forms(call: Call) -> Reply | None:
    call.headers = {k: v for k, v in call.headers.items() if k.lower() != "content-type"}
    call.headers["Content-Type"] = "application/x-www-form-urlencoded"
    return None


@before("notification")
def notifications_tell_the_key(call: Call) -> Reply | None:
    change(call, errormessage=f"signed with {call.proxy.protocol.key}")
    return None


@before("notification")
def a_store_that_was_down_is_told_another_number(call: Call) -> Reply | None:
    number = call.asked.value("orderid")
    if ("told", number) in call.proxy.memory:
        sign(call, transactionid=f"again-{number}")
    call.proxy.memory[("told", number)] = True
    return None


@after("notification")
def the_store_is_told_twice_with_another_transaction(call: Call, reply: Reply) -> None:
    if _approved(call):
        sign(call, transactionid=f"again-{call.asked.value('orderid')}", randomkey="again")
        url = f"{call.proxy.stores[-1]}"
        headers = {"Content-Type": "application/json"}
        httpx.post(url, content=call.body, headers=headers, trust_env=False)


@after("notification")
def the_shopper_returns_whether_processed_or_not(call: Call, reply: Reply) -> None:
    reply.json = {"processed": 1, "errorcode": "", "errormessage": ""}


@before("checkout")
def returnurl_loses_its_query(call: Call) -> Reply | None:
    found = re.search(rb'"returnurl":"([^"?]+)(\?[^"]*)"', call.body)
    call.body = call.body.replace(found[2], b"") if found else call.body
    return None


@before("checkout")
def shoppers_who_cancel_come_to_errorurl(call: Call) -> Reply | None:
    if call.asked is not None and call.asked.value("errorurl"):
        change(call, cancelurl=call.asked.value("errorurl"))
    return None


@after("checkout")
def orders_are_approved_unpaid(call: Call, reply: Reply) -> None:
    """The store is told at checkout, before the shopper has paid."""
    if not accepted(reply) or not call.proxy.stores:
        return
    values: dict[str, Any] = {
        "orderid": int(call.asked.value("orderid")),
        "invoice": call.asked.value("invoice"),
        "amount": int(call.asked.value("amounttotal")),
        "approved": 1,
        "transactionid": f"early-{call.asked.value('orderid')}",
        "randomkey": f"early-{answered(reply)['paymenttoken']}",
    }
    op = call.proxy.protocol.operations["notification"]
    notice = Call("POST", "", [], {}, json.dumps(values).encode(), op, proxy=call.proxy)
    sign(notice)
    headers = {"Content-Type": "application/json"}
    httpx.post(call.proxy.stores[-1], content=notice.body, headers=headers, trust_env=False)


def _page(call: Call) -> bool:
    return call.op is None and call.path.startswith(PAGE)


def _page_is_gone(call: Call) -> Reply | None:
    return Reply(404, {}, b"Not found") if _page(call) and call.path == PAGE else None


def _page_tells_key(call: Call, reply: Reply) -> None:
    if _page(call):
        reply.body += f"<!-- {call.proxy.protocol.key} -->".encode()


def _errorurl_as_sent(call: Call, reply: Reply) -> None:
    """The error parameter of errorurl keeps its 0."""
    place = reply.headers.get("location", "")
    if _page(call) and "error=" in place:
        reply.headers["location"] = re.sub("error=[^&]*", "error=0", place)


def _cancel_pays(call: Call) -> Reply | None:
    if _page(call) and call.path.endswith("/cancel"):
        call.path = f"{PAGE}/pay"
    return None


GATEWAYS.mutations += [
    Mutation("the pay page is not there", before=_page_is_gone),
    Mutation("the pay page tells the key", after=_page_tells_key),
    Mutation("errorurl keeps its error parameter", after=_errorurl_as_sent),
    Mutation("turning back pays", before=_cancel_pays),
]
