"""Gateways that give back what was not paid, or to whom it was not."""

from __future__ import annotations

import re
import secrets
from collections.abc import Callable

from contract_tests.document import Json
from contract_tests.mutants.gateways.forgeries import busy
from contract_tests.mutants.gateways.orders import times
from contract_tests.mutants.proxy import Before, Call, Mutation, Reply, replied
from contract_tests.mutants.signing import BOTH, asked, is_right, signed, signed_answer, when
from contract_tests.mutants.table import before

FAILED = "failed-"


def payment_of(call: Call) -> Json:
    """What is known of the payment that a refund is about, from the notification of it."""
    known: Json = call.proxy.memory.get(("paid", asked(call, "transactionid")), {})
    return known


def note_payment(call: Call, _reply: Reply) -> None:
    if call.op.exchange == "notification" and call.asked.members:
        call.proxy.memory["paid", asked(call, "transactionid")] = {
            "orderid": int(asked(call, "orderid")),
            "invoice": asked(call, "invoice"),
            "amount": int(asked(call, "amount")),
            "given": 0,
        }


def asks(call: Call) -> int | None:
    """How many cents are to go back; None where that is no right refund."""
    raw = call.asked.raw("amounttotal") or ""
    is_amount = call.op.exchange == "refund" and raw.lstrip("-").isdigit()
    return int(raw) if is_amount and is_right(call) else None


def _approved(call: Call) -> Reply:
    """An approval, made up and signed."""
    said = {"approved": 1, "transactionid": "refund-x", "errorcode": "", "errormessage": ""}
    return _said(call, said)


def refused(call: Call) -> Reply:
    """A refusal, made up and signed."""
    said = {"approved": 0, "transactionid": "", "errorcode": "9", "errormessage": "Not so."}
    return _said(call, said)


def _said(call: Call, said: Json) -> Reply:
    reply = replied(200, said | {"randomkey": secrets.token_hex(16), "signature": ""})
    signed_answer()(call, reply)
    return reply


def _approved_if(condition: Callable[[Call, int], bool]) -> Before:
    """Right refunds of so many cents are approved."""

    def change(call: Call) -> Reply | None:
        cents = asks(call)
        return _approved(call) if cents is not None and condition(call, cents) else None

    return change


def _if_more(call: Call) -> None:
    """More than was paid is approved: the gateway looks at no amount."""
    cents, paid = asks(call), payment_of(call).get("amount")
    if cents is not None and paid is not None and cents > paid:
        signed(amounttotal=1, is_full_refund=False)(call)


def _if_more_marked(marks: Callable[[Call], object]) -> Before:
    """More than was paid is approved where the refund is marked so."""
    return lambda call: _if_more(call) if marks(call) else None


def _cut_to_a_number(call: Call) -> None:
    """The digits at the start of an amount are taken for it."""
    raw = (call.asked.raw("amounttotal") or "").strip('"')
    digits = re.match(r"\d*", raw)
    if call.op.exchange == "refund" and is_right(call) and digits and digits[0] != raw:
        signed(amounttotal=int(digits[0] or 0))(call)


def _is_given_twice(call: Call, cents: int) -> bool:
    """Up to what was paid each time: the gateway does not add its refunds up."""
    known = payment_of(call)
    if not known or not 0 < cents <= known["amount"]:
        return False
    known["given"] += cents
    return bool(known["given"] > known["amount"])


def _if_checked_out_again(call: Call) -> Reply | None:
    """The refunds of an order are forgotten when it is checked out again."""
    again: set[str] = call.proxy.memory.setdefault("again", set())
    if times(call):
        again.add(asked(call, "orderid"))
    cents, known = asks(call), payment_of(call)
    is_new = asked(call, "orderid") in again
    return _approved(call) if known and is_new and cents == known["amount"] else None


def _is_a_trifle(call: Call, cents: int) -> bool:
    """A cent that is not counted, of a payment that was not given back whole."""
    known = payment_of(call)
    if known and cents == known["amount"]:
        known["given"] = cents
    is_known = bool(known) and (known["orderid"], known["invoice"]) == (
        int(asked(call, "orderid")),
        asked(call, "invoice"),
    )
    return is_known and cents == 1 and not known["given"]


def _bound_by(*members: str) -> Before:
    """The transaction decides, and not what else a refund says of its payment."""

    def change(call: Call) -> None:
        known = payment_of(call)
        if known and asks(call) is not None:
            signed(**{name: known[name] for name in members})(call)

    return change


def _number_failures(call: Call) -> None:
    """A payment that failed has a number, too."""
    if call.op.exchange == "notification" and call.asked.raw("approved") == "0":
        signed(transactionid=f"{FAILED}{asked(call, 'orderid')}")(call)


def _if_failed(call: Call) -> Reply | None:
    _number_failures(call)
    return _approved_if(lambda c, _: asked(c, "transactionid").startswith(FAILED))(call)


def _signed_as_asked(call: Call, reply: Reply) -> None:
    """Note payments; sign for the order that was asked about."""
    note_payment(call, reply)
    if call.op.exchange == "refund":
        signed_answer()(call, reply)


def _if_at_once(call: Call) -> Reply | None:
    """Refunds of one payment are added up only when they are answered."""
    is_busy = call.op.exchange == "refund" and busy(call, "transactionid", 1) > 1
    return _approved(call) if is_busy and asks(call) == payment_of(call).get("amount") else None


def _done(call: Call, reply: Reply) -> None:
    note_payment(call, reply)
    if call.op.exchange == "refund":
        busy(call, "transactionid", -1)


def _known_type(call: Call) -> str:
    return "sale" if call.op.exchange == "checkout" else "void"


MUTATIONS = [
    Mutation("payments that failed are refunded", _if_failed),
    Mutation("more than was paid goes back", _if_more, note_payment),
    Mutation(
        "more than was paid goes back if that is the whole",
        _if_more_marked(lambda call: (call.json or {}).get("is_full_refund") is True),
        note_payment,
    ),
    Mutation(
        "more than was paid goes back unless it is a void",
        _if_more_marked(lambda call: asked(call, "type") != "void"),
        note_payment,
    ),
    before("amounts are cut to whole numbers", "refund", _cut_to_a_number),
    Mutation("a new checkout forgets refunds", _if_checked_out_again, note_payment),
    Mutation(
        "refunds of one cent are not counted",
        _approved_if(_is_a_trifle),
        note_payment,
    ),
    Mutation("refunds are not added up", _approved_if(_is_given_twice), note_payment),
    Mutation(
        "refunds are not bound to their order", _bound_by("orderid", "invoice"), _signed_as_asked
    ),
    Mutation("refunds are not bound to their invoice", _bound_by("invoice"), _signed_as_asked),
    Mutation("refunds at once are not added up", _if_at_once, _done),
    before(
        "unknown payments are refunded",
        "refund",
        _approved_if(lambda call, _: asked(call, "transactionid").startswith("none-")),
    ),
    before(
        "refunds below nothing are approved", "refund", _approved_if(lambda _, cents: cents < 0)
    ),
    before("any type is taken", BOTH, when(is_right, signed(type=_known_type))),
]
