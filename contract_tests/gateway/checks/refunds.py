"""Money goes back once, to the payment it came from, and never more than was paid."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from typing import Any

from contract_tests.evidence import CUSTOM, DOCUMENT, MONEY, checks
from contract_tests.gateway.checks import payments
from contract_tests.gateway.kit import Kit
from contract_tests.gateway.line import Reply
from contract_tests.gateway.shopper import NotPossible
from contract_tests.gateway.store import Sale
from contract_tests.results import Exchange
from contract_tests.vectors.drafting import Draft

AT_ONCE = 3

checks(
    "refunds",
    {
        "unknown payment": (MONEY, DOCUMENT, CUSTOM),
        "in part": (DOCUMENT, CUSTOM),
        "too much": (MONEY, DOCUMENT, CUSTOM),
        "another order": (MONEY, DOCUMENT, CUSTOM),
        "negative amount": (MONEY, DOCUMENT, CUSTOM),
        "another currency": (DOCUMENT, CUSTOM),
        "contradicts itself": (DOCUMENT, CUSTOM),
        "nothing": (DOCUMENT, CUSTOM),
        "in full": (DOCUMENT, CUSTOM),
        "twice": (MONEY, DOCUMENT, CUSTOM),
    },
)


def run(kit: Kit) -> None:
    # What is right first: only then does a refusal say something.
    _in_part(kit)
    _in_full(kit)
    _unknown(kit)
    _too_much(kit)
    _of_another(kit)
    _below_nothing(kit)
    _unsigned_members(kit)


def _signed(kit: Kit, sale: Sale, amount: int, **values: Any) -> Draft:
    return kit.sign("refund", kit.refund(sale, amount, **values))


def _unknown(kit: Kit) -> None:
    """No payment, no money: an order nobody paid, and one nobody knows."""
    with kit.row("unknown payment", "refund") as row:
        sale = kit.sale()
        kit.send("checkout", kit.sign("checkout", sale.request).text)
        for what, order in (("an order that was not paid", sale), ("an order unknown", kit.sale())):
            draft = _signed(kit, order, order.amount)
            kit.refused(row, "refund", draft, f"a refund of {what}", signed=True)


def _in_part(kit: Kit) -> None:
    with kit.row("in part", "refund") as row:
        sale = kit.paid
        draft = _signed(kit, sale, sale.amount // 4)
        reply = kit.polite(row, "refund", draft, "a refund in part")
        kit.refunds_in_part = reply.accepted
        if reply.accepted:
            kit.gives_back = True
            kit.results.exercised.add(reply.op.id)
            for problem in kit.problems(reply, draft):
                row.fail(problem, reply.exchange)
        elif not reply.rude:
            kit.refusals.append((reply, draft))
            row.advise(f"a refund in part is refused ({reply.reason})")


def _too_much(kit: Kit) -> None:
    with kit.row("too much", "refund") as row:
        sale = kit.paid
        draft = _signed(kit, sale, sale.amount + 1)
        kit.refused(row, "refund", draft, "a refund of more than was paid", signed=True)
        if kit.refunds_in_part:
            draft = _signed(kit, sale, sale.amount - sale.amount // 4 + 1)
            kit.refused(row, "refund", draft, "a refund of more than is left", signed=True)


def _of_another(kit: Kit) -> None:
    """Right signatures, but the order, the invoice and the transaction are not of one payment."""
    with kit.row("another order", "refund") as row:
        sale, amount = kit.paid, 1 if kit.refunds_in_part else kit.paid.amount
        other = kit.sale()
        kit.send("checkout", kit.sign("checkout", other.request).text)
        wrong: dict[str, dict[str, Any]] = {
            "for another order": {"orderid": other.order, "invoice": other.invoice},
            "for another orderid": {"orderid": other.order},
            "for another invoice": {"invoice": other.invoice},
            "for another transaction": {"transactionid": f"none-{other.order}"},
        }
        for what, values in wrong.items():
            draft = _signed(kit, sale, amount, **values)
            kit.refused(row, "refund", draft, f"a refund {what}", signed=True)


def _below_nothing(kit: Kit) -> None:
    with kit.row("negative amount", "refund") as row:
        draft = _signed(kit, kit.paid, -100)
        kit.refused(row, "refund", draft, "a refund of less than nothing", signed=True)


def _unsigned_members(kit: Kit) -> None:
    """What no signature covers a gateway should take from its own records."""
    tries: dict[str, dict[str, Any]] = {
        "another currency": {"currency": "XXX"},
        "contradicts itself": {"is_full_refund": True},
        "nothing": {"amounttotal": 0},
    }
    for what, values in tries.items():
        with kit.row(what, "refund") as row:
            if not kit.refunds_in_part:
                raise NotPossible("needs a gateway that gives money back in part")
            draft = _signed(kit, kit.paid, 1, **values)
            reply = kit.polite(row, "refund", draft, what)
            if reply.accepted:
                row.advise("it was approved, though it does not fit the payment")
            elif not reply.rude:
                kit.refusals.append((reply, draft))


def _in_full(kit: Kit) -> None:
    """A payment of its own is given back whole: asked for several times at once, then again."""
    replies: list[Reply] = []
    approved: list[Exchange] = []
    with kit.row("in full", "refund") as whole:
        if kit.payment is None:
            raise NotPossible(f"needs an approved payment: {kit.unpaid}")
        sale = payments.asked(kit, whole)
        kit.shopper.pay(sale)
        drafts = [_signed(kit, sale, sale.amount) for _ in range(AT_ONCE)]
        with ThreadPoolExecutor(AT_ONCE) as pool:
            replies = list(pool.map(lambda draft: kit.send("refund", draft.text), drafts))
        for reply, draft in zip(replies, drafts, strict=True):
            whole.case(reply.exchange)
            for problem in kit.problems(reply, draft):
                whole.fail(problem, reply.exchange)
        approved = [reply.exchange for reply in replies if reply.accepted]
        kit.gives_back = kit.gives_back or bool(approved)
        if approved and not whole.has_failed:
            kit.results.exercised.add(kit.op("refund").id)
        if not approved:
            whole.fail(f"refused: {replies[0].reason}", replies[0].exchange)
    with kit.row("twice", "refund") as row:
        if not replies:
            why = whole.skipped or "none was"
            raise NotPossible(f"needs a payment that was given back in full: {why}")
        if len(approved) > 1:
            row.fail(f"{len(approved)} full refunds of one payment at once", *approved)
        draft = _signed(kit, sale, sale.amount)
        kit.refused(row, "refund", draft, "a second full refund", signed=True)
        draft = _signed(kit, sale, 1)
        kit.refused(row, "refund", draft, "a refund after the full one", signed=True)
