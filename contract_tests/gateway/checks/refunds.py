"""Money goes back once, to the payment it came from, and never more than was paid."""

from __future__ import annotations

from itertools import product
from typing import Any

from contract_tests.evidence import CUSTOM, DOCUMENT, MONEY
from contract_tests.gateway.kit import AMOUNT, Kit, Layer, Row
from contract_tests.gateway.protocol import CHECKOUT, REFUND, read
from contract_tests.gateway.store import Sale
from contract_tests.results import NotPossible
from contract_tests.vectors.drafting import Draft

AT_ONCE = 3
# What no signature covers: a gateway should take it from its own records.
UNSIGNED: dict[str, dict[str, Any]] = {
    "another currency": {"currency": "XXX"},
    "contradicts itself": {"is_full_refund": True},
    "nothing": {"amounttotal": 0},
}

layer = Layer("refunds")


def _signed(row: Row, sale: Sale, amount: int, **values: Any) -> Draft:
    return row.signed(row.kit.refund(sale, amount, **values))


# What is right first: only then does a refusal say something.


@layer.check("in part", REFUND, DOCUMENT, CUSTOM, needed_by=(REFUND,))
def in_part(row: Row) -> None:
    kit, sale = row.kit, row.kit.paid
    draft = _signed(row, sale, sale.amount // 4)
    reply = row.polite(draft, "a refund in part")
    kit.refunds_in_part = reply.accepted
    if reply.accepted:
        kit.gives_back = True
        row.exercised()
        for problem in kit.problems(reply, draft):
            row.fail(problem, reply.exchange)
    elif not reply.rude:
        kit.refusals.append((reply, draft))
        row.advise(f"a refund in part is refused ({reply.reason})")


@layer.check("in full", REFUND, DOCUMENT, CUSTOM, needed_by=(REFUND,))
def in_full(row: Row) -> None:
    """A payment of its own is given back whole, asked for several times at once."""
    try:
        sale = _another_payment(row)
        drafts = [_signed(row, sale, sale.amount) for _ in range(AT_ONCE)]
        replies = row.at_once(drafts)
    except NotPossible as obstacle:
        row.kit.not_given_back = str(obstacle)
        raise
    for reply, draft in zip(replies, drafts, strict=True):
        row.case(reply.exchange)
        for problem in row.kit.problems(reply, draft):
            row.fail(problem, reply.exchange)
    approved = [reply.exchange for reply in replies if reply.accepted]
    row.kit.given_back = sale, approved
    row.kit.gives_back |= bool(approved)
    if approved and not row.has_failed:
        row.exercised()
    if not approved:
        row.fail(f"refused: {replies[0].reason}", replies[0].exchange)


def _another_payment(row: Row) -> Sale:
    """A payment, where the one that the checks share could be made."""
    row.kit.require_payment()
    sale = row.checkout()
    row.kit.shopper.pay(sale)
    return sale


@layer.check("twice", REFUND, MONEY, DOCUMENT, CUSTOM)
def twice(row: Row) -> None:
    """What was given back whole is not given back again: at once, or later."""
    if row.kit.given_back is None:
        why = row.kit.not_given_back
        raise NotPossible(f"needs a payment that was given back in full: {why}")
    sale, approved = row.kit.given_back
    if len(approved) > 1:
        row.fail(f"{len(approved)} full refunds of one payment at once", *approved)
    row.refused(_signed(row, sale, sale.amount), "a second full refund", signed=True)
    row.refused(_signed(row, sale, 1), "a refund after the full one", signed=True)
    row.kit.send(CHECKOUT, row.kit.sign(CHECKOUT, row.kit.sale(sale).request))
    again = "a second full refund, the order having been checked out anew,"
    row.refused(_signed(row, sale, sale.amount), again, signed=True)


@layer.check("unknown payment", REFUND, MONEY, DOCUMENT, CUSTOM)
def unknown_payment(row: Row) -> None:
    """No payment, no money: an order nobody paid, one nobody knows, one whose payment failed."""
    for what, order in (
        ("an order that was not paid", _ordered(row)),
        ("an order unknown", row.kit.sale()),
    ):
        row.refused(_signed(row, order, order.amount), f"a refund of {what}", signed=True)
    for sale in row.kit.store.sales.values():
        said = sale.outcome
        if said.get("transactionid") and said.get("approved") == 0:
            what = "a refund of a payment that was declined"
            row.refused(_signed(row, sale, sale.amount), what, signed=True)


def _ordered(row: Row) -> Sale:
    """An order that the gateway knows, and that nobody pays."""
    sale = row.kit.sale()
    row.kit.send(CHECKOUT, row.kit.sign(CHECKOUT, sale.request))
    return sale


@layer.check("too much", REFUND, MONEY, DOCUMENT, CUSTOM)
def too_much(row: Row) -> None:
    """Whatever else a refund says of itself: its type, or that it is of the whole amount."""
    kit, sale = row.kit, row.kit.paid
    more = {"was paid": sale.amount + 1}
    if kit.refunds_in_part:
        more["is left"] = sale.amount - sale.amount // 4 + 1
    for than, amount in more.items():
        for kind, is_full in product(kit.protocol.types(REFUND), (False, True)):
            draft = _signed(row, sale, amount, type=kind, is_full_refund=is_full)
            what = f"a refund of more than {than} (type {kind}, is_full_refund {is_full})"
            row.refused(draft, what, signed=True)


def _if_given_in_parts(kit: Kit, _exchange: str) -> list[str]:
    """One row, where refunds in part were approved."""
    return [""] if kit.payment and kit.refunds_in_part and kit.wire.accepted(REFUND) else []


@layer.check("the rest", REFUND, MONEY, each=_if_given_in_parts, last=True)
def the_rest(row: Row) -> None:
    """What all the refunds of a run have left is the most that goes back at its end."""
    sale, given = row.kit.paid, dict[str | None, int]()
    for reply in row.kit.wire.accepted(REFUND):
        asked = read(reply.exchange.request_body)
        if asked and asked.value("transactionid") == sale.outcome.get("transactionid"):
            cents = asked.value(AMOUNT) or ""
            given[asked.value(row.formula.random_key)] = int(cents) if cents.isdecimal() else 0
    more = _signed(row, sale, sale.amount - sum(given.values()) + 1)
    row.refused(more, "a refund of more than all refunds have left", signed=True)


@layer.check("no whole number", REFUND, MONEY, DOCUMENT, CUSTOM)
def no_whole_number(row: Row) -> None:
    """An amount that is none: nobody knows what was given back if it was approved."""
    for form in ('"{}abc"', "{}.5"):
        draft = row.trial()
        raw = form.format(draft.raw(AMOUNT))
        row.refused(row.signed(draft.put(AMOUNT, raw)), f"a refund whose {AMOUNT} is {raw}")


@layer.check("another order", REFUND, MONEY, DOCUMENT, CUSTOM)
def another_order(row: Row) -> None:
    """Right signatures, but the order, the invoice and the transaction are not of one payment."""
    sale, other = row.kit.paid, _ordered(row)
    amount = 1 if row.kit.refunds_in_part else sale.amount
    wrong: dict[str, dict[str, Any]] = {
        "for another order": {"orderid": other.order, "invoice": other.invoice},
        "for another orderid": {"orderid": other.order},
        "for another invoice": {"invoice": other.invoice},
        "for another transaction": {"transactionid": f"none-{other.order}"},
    }
    for what, values in wrong.items():
        row.refused(_signed(row, sale, amount, **values), f"a refund {what}", signed=True)


@layer.check("negative amount", REFUND, MONEY, DOCUMENT, CUSTOM)
def negative_amount(row: Row) -> None:
    draft = _signed(row, row.kit.paid, -100)
    row.refused(draft, "a refund of less than nothing", signed=True)


def unsigned_members(row: Row) -> None:
    row.require_parts()
    what = row.cell.check.name
    draft = _signed(row, row.kit.paid, 1, **UNSIGNED[what])
    reply = row.polite(draft, what)
    if reply.accepted:
        row.advise("it was approved, though it does not fit the payment")
    elif not reply.rude:
        row.kit.refusals.append((reply, draft))


for name in UNSIGNED:
    layer.check(name, REFUND, DOCUMENT, CUSTOM)(unsigned_members)
