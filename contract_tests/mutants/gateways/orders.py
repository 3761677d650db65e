"""Gateways that mix up orders, or what they know of one that is checked out again."""

from __future__ import annotations

from contract_tests.mutants.proxy import Call, Mutation
from contract_tests.mutants.signing import asked, is_right, signed

NOTICE = "notification"
AGAIN = "-again-"


def times(call: Call) -> int:
    """How often the order of a right checkout was checked out before."""
    if call.op.exchange != "checkout" or not is_right(call):
        return 0
    number = ("times", asked(call, "orderid"))
    call.proxy.memory[number] = call.proxy.memory.get(number, 0) + 1
    return int(call.proxy.memory[number]) - 1


def _keep_amount(call: Call) -> None:
    """The first amount of an order stays the one that is told."""
    key = ("amount", asked(call, "orderid"))
    if call.op.exchange == "checkout" and is_right(call):
        call.proxy.memory.setdefault(key, asked(call, "amounttotal"))
    if call.op.exchange == NOTICE and key in call.proxy.memory:
        signed(amount=int(call.proxy.memory[key]))(call)


def _is_paid(call: Call) -> bool:
    """Whether the order was told to be paid."""
    paid: set[str] = call.proxy.memory.setdefault("paid", set())
    if call.op.exchange == NOTICE and call.asked.raw("approved") == "1":
        paid.add(asked(call, "orderid"))
    return asked(call, "orderid") in paid


def _paid_as_new(call: Call) -> None:
    """A checkout of an order that is paid is a payment of its own."""
    if _is_paid(call):
        _as_new(call)
    else:
        times(call)


def _as_new(call: Call) -> None:
    """Each checkout of an order is a payment of its own."""
    if number := times(call):
        signed(invoice=f"{asked(call, 'invoice')}{AGAIN}{number}")(call)
    if call.op.exchange == NOTICE and AGAIN in asked(call, "invoice"):
        signed(invoice=asked(call, "invoice").partition(AGAIN)[0])(call)


def _tell_of_the_last(call: Call) -> None:
    """The order that was checked out last is told to be paid."""
    if call.op.exchange == "checkout" and is_right(call):
        call.proxy.memory["last"] = {
            "orderid": int(asked(call, "orderid")),
            "invoice": asked(call, "invoice"),
            "amount": int(asked(call, "amounttotal")),
        }
    if call.op.exchange == NOTICE:
        signed(**call.proxy.memory["last"])(call)


def _number_by_amount(call: Call) -> None:
    """A payment is numbered by its amount; refunds find it by its order."""
    key = ("number", asked(call, "orderid"))
    if call.op.exchange == NOTICE and call.asked.raw("approved") == "1":
        call.proxy.memory[key] = asked(call, "transactionid")
        signed(transactionid=f"pay-{asked(call, 'amount')}")(call)
    is_known = key in call.proxy.memory and asked(call, "transactionid").startswith("pay-")
    if call.op.exchange == "refund" and is_known and is_right(call):
        signed(transactionid=call.proxy.memory[key])(call)


MUTATIONS = [
    Mutation("payments of one amount have one number", _number_by_amount),
    Mutation("the last order is told to be paid", _tell_of_the_last),
    Mutation("the first amount of an order stays", _keep_amount),
    Mutation("an order may be paid twice", _as_new),
    Mutation("an order that is paid may be paid again", _paid_as_new),
]
