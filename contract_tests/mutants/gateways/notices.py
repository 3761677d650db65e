"""Gateways that tell the store wrongly of a payment."""

from __future__ import annotations

from http import HTTPStatus

import httpx

from contract_tests.document import JSON
from contract_tests.mutants.gateways.answers import accepted
from contract_tests.mutants.proxy import Call, Reply, replied
from contract_tests.mutants.signing import ONE_KEY, altered, asked, drafted, said, signed, when
from contract_tests.mutants.table import after, before

NOTICE = "notification"
FORM = {"Content-Type": "application/x-www-form-urlencoded"}
PROCESSED = {"processed": 1, "errorcode": "", "errormessage": ""}


def _is_approved(call: Call) -> bool:
    return call.asked.raw("approved") == "1"


def _is_declined(call: Call) -> bool:
    return not _is_approved(call)


def _cents(call: Call) -> int:
    return int(asked(call, "amount"))


def _say_processed(_call: Call, reply: Reply) -> None:
    reply.json = PROCESSED


def _say_processed_if_down(_call: Call, reply: Reply) -> None:
    if reply.status == HTTPStatus.SERVICE_UNAVAILABLE:
        reply.status, reply.json = HTTPStatus.OK, PROCESSED


def _another_number(call: Call) -> None:
    number = asked(call, "orderid")
    if ("told", number) in call.proxy.memory:
        signed(transactionid=f"again-{number}")(call)
    call.proxy.memory["told", number] = True


def tell_twice(call: Call, _reply: Reply) -> None:
    if _is_approved(call):
        signed(transactionid=f"again-{asked(call, 'orderid')}", randomkey="again")(call)
        call.proxy.send(call)


def _tell_early(call: Call, reply: Reply) -> None:
    """Tell the store at checkout, before the shopper has paid."""
    url, number = asked(call, "notificationurl"), asked(call, "orderid")
    early = {
        "orderid": int(number),
        "invoice": asked(call, "invoice"),
        "amount": int(asked(call, "amounttotal")),
        "approved": 1,
        "transactionid": f"early-{number}",
        "randomkey": f"early-{said(reply)['paymenttoken']}",
    }
    notice = call.proxy.protocol.request(NOTICE).sign(drafted(early)).text
    if url:
        httpx.post(url, content=notice, headers={"Content-Type": JSON}, trust_env=False)


MUTATIONS = [
    before("notifications are not signed", NOTICE, altered(signature="")),
    before(
        "notifications are signed in upper case",
        NOTICE,
        altered(signature=lambda call: asked(call, "signature").upper()),
    ),
    before("notifications name another amount", NOTICE, signed(amount=lambda c: _cents(c) + 1)),
    before("notifications name amounts in units", NOTICE, signed(amount=lambda c: _cents(c) / 100)),
    before("notifications name another invoice", NOTICE, signed(invoice="AB-1")),
    before("notifications name another order", NOTICE, signed(orderid=1)),
    before(
        "notifications have no transaction", NOTICE, when(_is_approved, signed(transactionid=""))
    ),
    before(
        "all payments have one transaction",
        NOTICE,
        when(_is_approved, signed(transactionid="pay-1")),
    ),
    before("notifications have one random key", NOTICE, signed(randomkey=ONE_KEY)),
    before("notifications have null errors", NOTICE, altered(errorcode=None, errormessage=None)),
    before("approved is true", NOTICE, altered(approved=_is_approved)),
    before(
        "failures are told as payments",
        NOTICE,
        when(
            _is_declined, signed(approved=1, transactionid=lambda c: f"pay-{asked(c, 'orderid')}")
        ),
    ),
    before("payments are told as failures", NOTICE, signed(approved=0)),
    before("the store is not told", NOTICE, lambda _: replied(200, PROCESSED)),
    before("the address loses its query", NOTICE, lambda call: call.query.clear()),
    before("notifications are forms", NOTICE, lambda call: call.headers.update(FORM)),
    before(
        "notifications tell the key",
        NOTICE,
        altered(errormessage=lambda call: f"signed with {call.proxy.private_key}"),
    ),
    before("a store that was down is told another number", NOTICE, _another_number),
    after("the store is told twice with another transaction", NOTICE, tell_twice),
    after("the shopper returns whether processed or not", NOTICE, _say_processed),
    after("a store that is down has said yes", NOTICE, _say_processed_if_down),
    accepted("orders are approved unpaid", "checkout", _tell_early),
]
