"""Right signatures in the wrong place: sent again, shifted, as another kind of message, at once."""

from __future__ import annotations

from itertools import pairwise

from contract_tests.evidence import CUSTOM, DOCUMENT, MONEY
from contract_tests.gateway.kit import AMOUNT, DEAR, Kit, Layer, Row
from contract_tests.gateway.line import Reply
from contract_tests.gateway.protocol import CHECKOUT, REFUND, REQUESTS, read
from contract_tests.gateway.store import Sale
from contract_tests.results import NotPossible
from contract_tests.vectors.drafting import Bench, Draft

TELLS_APART = {CHECKOUT: ("paymenttoken", "redirecturl"), REFUND: ("transactionid",)}
"""By what one payment, and one refund, is told from another."""
AT_ONCE = 4
ROUNDS = 3
DIFFERENT = 6
FIRST = 3

layer = Layer("repeats")


@layer.check("replay", REQUESTS, MONEY, DOCUMENT, CUSTOM)
def replay(row: Row) -> None:
    """A message counts once: whoever overhears it must not be able to send it again."""
    draft = row.signed()
    first = row.polite(draft, "a message")
    if not first.accepted:
        raise NotPossible(f"the message itself was not accepted: {first.reason}")
    again = row.polite(draft, "the same message a second time")
    if again.accepted:
        _once(row, [first, again], "the same message a second time was accepted")
    else:
        row.noted(again, draft)
        row.refusals = 0  # it was approved itself


def _once(row: Row, replies: list[Reply], what: str) -> None:
    """Judge one message that got several a yes: that is no failure if money moved once.

    No source says how a message is answered that comes again. One token is one payment; of a
    payment that is given back in part, the rest goes back as well, and no more.
    """
    kit, names = row.kit, TELLS_APART[row.exchange]
    shown = [reply.exchange for reply in replies]
    if len({tuple(str(reply.said.get(name)) for name in names) for reply in replies}) > 1:
        row.fail(what, *shown)
    elif row.exchange == REFUND and not kit.shopper.presses:
        row.unproven = f"{what}, and whether it moved money twice is not looked at: {DEAR}"
    elif row.exchange == REFUND:
        sale = kit.paid
        rest = kit.left(sale)
        if rest and not kit.is_once:
            reply = row.polite(row.signed(kit.refund(sale, rest)), "the rest of the payment")
            if not reply.accepted:
                why = f"what was left is not given back ({reply.reason})"
                row.fail(f"{what}, and {why}", *shown, reply.exchange)
        reply = row.polite(row.signed(kit.refund(sale, kit.piece)), "more than the payment")
        if reply.accepted:
            row.fail(f"{what}, and more was given back than was paid", *shown, reply.exchange)


def _if_accepted(kit: Kit, exchange: str) -> list[str]:
    """One row, where anything was accepted."""
    return [""] if kit.wire.accepted(exchange) else []


@layer.check("replay late", REQUESTS, MONEY, DOCUMENT, CUSTOM, each=_if_accepted, last=True)
def replay_late(row: Row) -> None:
    """The first messages that counted, once more when many have come since: no key is forgotten."""
    for first in row.kit.wire.accepted(row.exchange)[:FIRST]:
        reply = row.polite(first.exchange.request_body, "a message of the beginning")
        if reply.accepted and reply.exchange.response_body != first.exchange.response_body:
            row.fail("a message of the beginning counted again", first.exchange, reply.exchange)


def _neighbours(kit: Kit, exchange: str) -> list[str]:
    """Members that stand next to each other in the formula, without anything between them."""
    parts = kit.protocol.request(exchange).formula.parts
    return [f"{left}/{right}" for left, right in pairwise(parts) if "$" not in left + right]


def _shift(bench: Bench, draft: Draft, left: str, right: str) -> Draft:
    """The same string to sign, one character having gone from one member to the next."""
    before, after = draft.value(left) or "", draft.value(right) or ""
    if bench.formula.type_of(right) != "string":
        before, after = before + after[0], after[1:]
    else:
        before, after = before[:-1], before[-1] + after
    for name, text in ((left, before), (right, after)):
        number = bench.formula.type_of(name) != "string"
        draft = draft.put(name, text) if number else draft.say(name, text)
    return draft


@layer.check("shifted", REQUESTS, MONEY, DOCUMENT, CUSTOM, each=_neighbours)
def shifted(row: Row) -> None:
    """A dearer order's signature on a cheaper one, and the like: the formula has no separators.

    A refund so made was never seen before and is rightly signed, but is not what was paid.
    """
    left, right = row.what.split("/")
    if row.exchange == CHECKOUT:
        amount = int("".join(row.kit.random.choices("123456789", k=5)))
        draft = row.signed(row.kit.sale(**{AMOUNT: amount}).request)
        row.accepted(draft, "the message itself")
    else:
        draft = row.signed()
    moved = _shift(row.bench, draft, left, right)
    what = f"{left} {moved.raw(left)}, {right} {moved.raw(right)} under the same signature"
    row.refused(moved, what, signed=True)


@layer.check("a refund sent here", CHECKOUT, MONEY, DOCUMENT, CUSTOM)
def refund_to_checkout(row: Row) -> None:
    _other_kind(row, REFUND)


@layer.check("a checkout sent here", REFUND, MONEY, DOCUMENT, CUSTOM)
def checkout_to_refund(row: Row) -> None:
    _other_kind(row, CHECKOUT)


def _other_kind(row: Row, other: str) -> None:
    """A right message at the address for the other kind."""
    draft = row.kit.sign(other, row.kit.unpaid_message(other))
    row.refused(draft, f"a {other} request")


@layer.check("notification as refund", REFUND, MONEY, DOCUMENT, CUSTOM)
def notification_as_refund(row: Row) -> None:
    """Notification and refund share one formula: the gateway's own word must not come back."""
    sale = row.kit.purse()
    _returned_to_sender(row, sale, sale.notices[-1].exchange.request_body)


@layer.check("answer as refund", REFUND, MONEY, DOCUMENT, CUSTOM)
def answer_as_refund(row: Row) -> None:
    sale = row.kit.purse()
    reply = row.polite(row.signed(), "a refund")
    if not reply.accepted:
        raise NotPossible(f"the refund itself was not approved: {reply.reason}")
    _returned_to_sender(row, sale, reply.exchange.response_body)


def _returned_to_sender(row: Row, sale: Sale, body: str) -> None:
    """A message of the gateway's own, made into a refund with nothing but what it holds."""
    heard, draft = read(body), row.kit.refund(sale, row.kit.piece)
    for name in (*row.formula.members, row.formula.field):
        raw = heard.raw(name) if heard else None
        draft = draft.put(name, raw) if raw is not None else draft
    row.refused(draft, "a signature of the gateway's own, sent back", signed=True)


@layer.check("the same at once", REQUESTS, MONEY, DOCUMENT, CUSTOM)
def same_at_once(row: Row) -> None:
    is_cheap = row.exchange == CHECKOUT or row.kit.shopper.presses
    for _ in range(ROUNDS if is_cheap or row.kit.refunds_in_part else 1):
        draft = row.signed()
        replies = row.at_once([draft] * AT_ONCE)
        counted = [reply for reply in replies if reply.accepted]
        row.case(*(reply.exchange for reply in counted))
        for problem in {problem for reply in replies for problem in reply.rude}:
            row.advise(problem, *(reply.exchange for reply in replies if reply.rude))
        if len(counted) > 1:
            times = f"{AT_ONCE} times at once counted {len(counted)} times"
            _once(row, counted, f"one message sent {times}")
        if not counted and row.is_judged(replies[0]):
            row.fail(f"none of them counted: {replies[0].reason}", replies[0].exchange)


@layer.check("many at once", CHECKOUT, DOCUMENT, CUSTOM)
def many_at_once(row: Row) -> None:
    """Several shoppers at once, each answered as if alone."""
    drafts = [row.signed() for _ in range(DIFFERENT)]
    for reply, draft in zip(row.at_once(drafts), drafts, strict=True):
        row.case(reply.exchange)
        problems = row.kit.problems(reply, draft)
        if not reply.accepted and not problems:
            problems = [f"refused: {reply.reason}"]
        for problem in problems:
            row.fail(problem, reply.exchange)
