"""Money goes back once, to the payment it came from, and never more than was paid."""

from __future__ import annotations

from itertools import product
from typing import Any

from contract_tests.evidence import CUSTOM, DOCUMENT, MONEY
from contract_tests.gateway.kit import AMOUNT, Kit, Layer, Row
from contract_tests.gateway.line import Reply
from contract_tests.gateway.protocol import CHECKOUT, REFUND
from contract_tests.gateway.store import Sale
from contract_tests.results import NotPossible
from contract_tests.vectors.drafting import Draft

AT_ONCE = 3
PIECES = (1, 100)
"""Cents that a gateway may give back, where it gives no less than so much."""
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
    """A quarter goes back, and some more of it: how small, and how often, is nobody's rule."""
    kit, sale = row.kit, row.kit.paid
    quarter = sale.amount // 4
    refused = _refused(row, quarter)
    if refused:
        kit.piece = sale.amount
        row.advise(f"a refund in part is refused ({refused.reason})")
        return
    row.exercised()
    kit.piece = next((cents for cents in PIECES if not _refused(row, cents)), quarter)
    kit.is_once = kit.piece == quarter and _refused(row, quarter) is not None


def _refused(row: Row, amount: int) -> Reply | None:
    """The refusal of a right refund; None where it was approved."""
    draft = _signed(row, row.kit.paid, amount)
    reply = row.polite(draft, "a refund in part")
    if not reply.accepted:
        if not reply.rude:
            row.kit.refusals.append((reply, draft))
        return reply
    for problem in row.kit.problems(reply, draft):
        row.fail(problem, reply.exchange)
    return None


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
    row.kit.given_back = (sale, approved) if approved else None
    if approved:
        row.exercised()
    else:
        row.kit.not_given_back = f"refused: {replies[0].reason}"
        row.fail(row.kit.not_given_back, replies[0].exchange)


def _another_payment(row: Row) -> Sale:
    """A payment, where the one that the checks share could be made."""
    row.kit.require_payment()
    sale = row.checkout()
    row.kit.shopper.pay(sale)
    row.kit.require_taken_in(sale)
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
    row.refusals = 0  # the right one like them was approved before


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
    kit, sale = row.kit, row.kit.purse()
    _more_is_refused(row, sale, sale.amount + 1, "was paid")
    if kit.refunds_in_part and not kit.is_once and row.gives_back():
        _more_is_refused(row, sale, kit.left(sale) + 1, "is left")


def _more_is_refused(row: Row, sale: Sale, amount: int, than: str) -> None:
    for kind, is_full in product(row.kit.protocol.types(REFUND), (False, True)):
        draft = _signed(row, sale, amount, type=kind, is_full_refund=is_full)
        what = f"a refund of more than {than} (type {kind}, is_full_refund {is_full})"
        row.refused(draft, what, signed=True)


def _if_given_in_parts(kit: Kit, _exchange: str) -> list[str]:
    """One row, where refunds in part were approved."""
    is_given = kit.payment and kit.refunds_in_part and not kit.is_once
    return [""] if is_given and kit.wire.accepted(REFUND) else []


@layer.check("the rest", REFUND, MONEY, each=_if_given_in_parts, last=True)
def the_rest(row: Row) -> None:
    """What all the refunds of a run have left is the most that goes back at its end."""
    sale = row.kit.purse()
    more = _signed(row, sale, row.kit.left(sale) + 1)
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
    sale, other = row.kit.purse(), _ordered(row)
    wrong: dict[str, dict[str, Any]] = {
        "for another order": {"orderid": other.order, "invoice": other.invoice},
        "for another orderid": {"orderid": other.order},
        "for another invoice": {"invoice": other.invoice},
        "for another transaction": {"transactionid": f"none-{other.order}"},
    }
    for what, values in wrong.items():
        draft = _signed(row, sale, row.kit.piece, **values)
        row.refused(draft, f"a refund {what}", signed=True)


@layer.check("negative amount", REFUND, MONEY, DOCUMENT, CUSTOM)
def negative_amount(row: Row) -> None:
    draft = _signed(row, row.kit.purse(), -100)
    row.refused(draft, "a refund of less than nothing", signed=True)


def unsigned_members(row: Row) -> None:
    what, kit = row.cell.check.name, row.kit
    if "is_full_refund" in UNSIGNED[what] and not kit.refunds_in_part:
        raise NotPossible("needs a gateway that gives money back in part")
    draft = _signed(row, kit.purse(), kit.piece, **UNSIGNED[what])
    reply = row.polite(draft, what)
    if reply.accepted:
        row.advise("it was approved, though it does not fit the payment")
    else:
        row.noted(reply, draft)


for name in UNSIGNED:
    layer.check(name, REFUND, DOCUMENT, CUSTOM)(unsigned_members)
