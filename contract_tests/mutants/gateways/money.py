"""Gateways that give back what was not paid, or to whom it was not."""

from __future__ import annotations

from typing import Any

from contract_tests.mutants.gateways.proxy import (
    GATEWAYS,
    before,
    exchange_of,
    is_right,
    members,
    sign,
    sign_answer,
)
from contract_tests.mutants.gateways.repeats import busy
from contract_tests.mutants.proxy import Call, Mutation, Reply

CENT = {"amounttotal": 1, "is_full_refund": False}


def _payment(call: Call) -> dict[str, Any]:
    """What is known of the payment that a refund is about, from the notification of it."""
    number = call.asked.value("transactionid") if call.asked else None
    known: dict[str, Any] = call.proxy.memory.get(("paid", number), {})
    return known


def _note_payment(call: Call, reply: Reply) -> None:
    if exchange_of(call) == "notification" and call.asked is not None:
        number = call.asked.value("transactionid")
        call.proxy.memory[("paid", number)] = {
            "orderid": int(call.asked.value("orderid")),
            "invoice": call.asked.value("invoice"),
            "amount": int(call.asked.value("amount")),
        }


def _asks(call: Call) -> int | None:
    """How many cents are to go back; None where that is no right refund."""
    draft = members(call)
    raw = (draft.raw("amounttotal") if draft else None) or ""
    is_refund = exchange_of(call) == "refund" and is_right(call)
    return int(raw) if is_refund and raw.lstrip("-").isdigit() else None


def _if_more(call: Call) -> Reply | None:
    """More than was paid is approved: the gateway looks at no amount."""
    asks, paid = _asks(call), _payment(call).get("amount")
    if asks is not None and paid is not None and asks > paid:
        sign(call, **CENT)
    return None


def _if_again(call: Call) -> Reply | None:
    """Up to what was paid each time: the gateway does not add its refunds up."""
    asks, paid = _asks(call), _payment(call).get("amount")
    if asks is not None and paid is not None and 0 < asks <= paid:
        known = _payment(call)
        known["given"] = known.get("given", 0) + asks
        if known["given"] > paid:
            return _approved(call)
    return None


def _approved(call: Call) -> Reply:
    """An approval, made up and signed."""
    said: dict[str, Any] = {"approved": 1, "transactionid": "refund-x", "errorcode": ""}
    said |= {"errormessage": "", "randomkey": f"{id(call):032x}", "signature": ""}
    reply = Reply(200, {"content-type": "application/json"})
    reply.json = said
    sign_answer(call, reply)
    return reply


def _if_other_order(call: Call) -> Reply | None:
    """The transaction alone decides: orderid and invoice are not looked at."""
    known = _payment(call)
    if known and _asks(call) is not None:
        sign(call, orderid=known["orderid"], invoice=known["invoice"])
    return None


def _if_other_invoice(call: Call) -> Reply | None:
    known = _payment(call)
    if known and _asks(call) is not None:
        sign(call, invoice=known["invoice"])
    return None


def _resigned(call: Call, reply: Reply) -> None:
    """Note payments; sign for the order that was asked about."""
    _note_payment(call, reply)
    if exchange_of(call) == "refund":
        sign_answer(call, reply)


def _if_at_once(call: Call) -> Reply | None:
    """Refunds of one payment are added up only when they are answered."""
    number = call.asked.value("transactionid") if call.asked else None
    is_busy = exchange_of(call) == "refund" and busy(call, ("refund", number), 1) > 1
    is_full = is_busy and _asks(call) == _payment(call).get("amount")
    return _approved(call) if is_full else None


def _answered(call: Call, reply: Reply) -> None:
    _note_payment(call, reply)
    if exchange_of(call) == "refund":
        number = call.asked.value("transactionid") if call.asked else None
        busy(call, ("refund", number), -1)


GATEWAYS.mutations += [
    Mutation("more than was paid goes back", _if_more, _note_payment),
    Mutation("refunds are not added up", _if_again, _note_payment),
    Mutation("refunds are not bound to their order", _if_other_order, _resigned),
    Mutation("refunds are not bound to their invoice", _if_other_invoice, _resigned),
    Mutation("refunds at once are not added up", _if_at_once, _answered),
]


@before("refund")
def unknown_payments_are_refunded(call: Call) -> Reply | None:
    number = call.asked.value("transactionid") if call.asked else None
    if _asks(call) is not None and str(number).startswith("none-"):
        return _approved(call)
    return None


@before("refund")
def refunds_below_nothing_are_approved(call: Call) -> Reply | None:
    return _approved(call) if (_asks(call) or 0) < 0 else None


@before("checkout", "refund")
def any_type_is_taken(call: Call) -> Reply | None:
    draft = call.asked
    if draft is not None and is_right(call):
        sign(call, type="sale" if exchange_of(call) == "checkout" else "void")
    return None
