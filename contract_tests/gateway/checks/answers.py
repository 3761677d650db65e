"""A right message gets a right answer; and what holds for every answer, whatever was asked."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import takewhile

from contract_tests.evidence import CUSTOM, DOCUMENT, MONEY, WORKFLOW
from contract_tests.gateway.kit import Kit, Layer, Row
from contract_tests.gateway.line import Reply
from contract_tests.gateway.protocol import (
    CHECKOUT,
    EXCHANGES,
    NOTIFICATION,
    REFUND,
    REQUESTS,
    forged,
    read,
)
from contract_tests.results import Exchange, NotPossible

SLOW_SECONDS = 5.0
ORDER = "#"
"""Stands for the order's number in its way to pay."""
ENOUGH, LONG_ENOUGH = 3, 8
"""Checkouts that tell, and characters that nobody tries all of."""

layer = Layer("answers")


@layer.check("accepted", CHECKOUT, DOCUMENT, needed_by=EXCHANGES)
def accepted(row: Row) -> None:
    """A checkout as any other; without it, a refusal of anything else would say nothing."""
    reply = row.accepted(row.signed(), "an everyday checkout")
    row.kit.is_sane = reply.accepted


@dataclass(frozen=True, slots=True)
class Said:
    """What the gateway said once, in an answer or of its own accord; ``asked`` is empty there."""

    exchange: Exchange
    headers: dict[str, str]
    body: str
    asked: str


def _replies(kit: Kit, exchange: str) -> list[Reply]:
    return [reply for reply in kit.wire.replies if reply.op.exchange == exchange]


def _said(kit: Kit, exchange: str, *, if_meant: bool = False) -> list[Said]:
    """All that was heard in the exchanges of a kind, or yes, and no to what was rightly signed."""
    if exchange == NOTIFICATION:
        sales = kit.store.sales.values()
        notices = (notice.exchange for sale in sales for notice in sale.notices)
        return [Said(each, each.request_headers, each.request_body, "") for each in notices]
    noes = [id(reply) for reply, _ in kit.refusals]
    return [
        Said(each, each.response_headers, each.response_body, each.request_body)
        for reply in _replies(kit, exchange)
        if reply.accepted or id(reply) in noes or not if_meant
        for each in (reply.exchange,)
    ]


def _if_heard(kit: Kit, exchange: str) -> list[str]:
    """One row, unless nothing was heard."""
    return [""] if _said(kit, exchange) else []


@layer.check("in time", REQUESTS, WORKFLOW, CUSTOM, each=_if_heard, last=True)
def in_time(row: Row) -> None:
    replies = _replies(row.kit, row.exchange)
    for reply in replies:
        row.case()
        if reply.failure and not reply.is_cut_off:
            row.fail(reply.failure, reply.exchange)
    slowest = max((reply.exchange for reply in replies), key=lambda each: each.seconds)
    row.shown = [slowest]
    if slowest.seconds > SLOW_SECONDS:
        row.advise(f"one answer took {slowest.seconds:.1f} s; shoppers wait meanwhile")


@layer.check("no secret", EXCHANGES, MONEY, each=_if_heard, last=True)
def no_secret(row: Row) -> None:
    """The private key and the merchant's password stand in nothing the gateway says."""
    for said in _said(row.kit, row.exchange):
        row.case()
        if row.kit.tells("\n".join([said.body, *said.headers.values()])):
            row.fail("it holds the private key or the merchant's password", said.exchange)


@layer.check("random keys", EXCHANGES, DOCUMENT, each=_if_heard, last=True)
def random_keys(row: Row) -> None:
    """The random key of an answer is new, or the one of the request; that of a notification is
    new. What was said may be said once more to the letter, an answer to the same request.
    """
    seen: dict[str, tuple[str, str]] = {}
    for said in _said(row.kit, row.exchange):
        key, asked = _member(said.body, "randomkey"), _member(said.asked, "randomkey")
        is_notice = row.exchange == NOTIFICATION
        if not (is_notice or (key and asked)):  # nothing to echo, as in what is no message
            continue
        row.case(said.exchange)
        what = said.asked, said.body
        if key in seen and seen[key] != what and is_notice:
            row.fail("a randomkey was used before", said.exchange)
        if key in seen and seen[key] != what and not is_notice and key != asked:
            row.fail("a randomkey was used before, and is not the request's", said.exchange)
        if key:
            seen.setdefault(key, what)
    if not row.cases:
        raise NotPossible("no answer had a randomkey")


@layer.check("refusals", REQUESTS, DOCUMENT, each=_if_heard, last=True)
def refusals(row: Row) -> None:
    """A no to a rightly signed message has the document's form, and says why."""
    for reply, draft in row.kit.refusals:
        if reply.op.exchange != row.exchange:
            continue
        row.case(reply.exchange)
        for problem in row.kit.problems(reply, draft):
            row.fail(f"a refusal: {problem}", reply.exchange)
        if isinstance(reply.json, dict) and not reply.said.get("errormessage"):
            row.fail("a refusal without errormessage", reply.exchange)
    if not row.cases:
        raise NotPossible("it refused no rightly signed message")


@layer.check("to the letter", EXCHANGES, CUSTOM, each=_if_heard, last=True)
def to_the_letter(row: Row) -> None:
    """What a store can read though the document has it otherwise is worth a thought."""
    told: dict[str, None] = {}
    for said in _said(row.kit, row.exchange, if_meant=True):
        row.case()
        told |= dict.fromkeys(row.kit.protocol.loose(row.exchange, said.headers, said.body))
    for text in told:
        row.advise(f"{text}; a store can read it so, and the document has it otherwise")
    if not row.cases:
        raise NotPossible("it accepted nothing, and refused no rightly signed message")


@layer.check("own way to pay", CHECKOUT, MONEY, last=True)
def own_way_to_pay(row: Row) -> None:
    """Two orders are told apart when their shoppers arrive: by the token, or by the address."""
    orders: dict[tuple[str, str], str | None] = {}
    for reply in _replies(row.kit, row.exchange):
        if reply.accepted:
            row.case(reply.exchange)
            way = (str(reply.said.get("paymenttoken")), str(reply.said.get("redirecturl")))
            order = _member(reply.exchange.request_body, "orderid")
            if orders.setdefault(way, order) != order:
                row.fail("two orders have the same paymenttoken and redirecturl")
    if not row.cases:
        raise NotPossible("no checkout was accepted")


@layer.check("guessable", CHECKOUT, CUSTOM, last=True)
def guessable(row: Row) -> None:
    """Whoever knows one order's way to pay, or its number, does not know that of another."""
    ways = []
    for reply in row.kit.wire.accepted(row.exchange):
        order = _member(reply.exchange.request_body, "orderid") or ""
        if order.isdecimal() and int(order) in row.kit.store.sales:
            row.case(reply.exchange)
            way = f"{reply.said['redirecturl']} {reply.said.get('paymenttoken')}"
            ways.append(way.replace(order, ORDER))
    if len(ways) < ENOUGH:
        raise NotPossible("too few checkouts were accepted")
    same = _same_start(ways) + _same_start([way[::-1] for way in ways])
    longest = max(map(len, ways)) - same
    if longest < LONG_ENOUGH:
        own = f"but for {max(longest, 0)} characters and the order's number"
        row.advise(f"the ways to pay of all orders are the same {own}: they can be guessed")


def _same_start(texts: list[str]) -> int:
    """How many characters all texts begin with."""
    return sum(1 for _ in takewhile(lambda each: len({*each}) == 1, zip(*texts, strict=False)))


@layer.check("numbers of refunds", REFUND, CUSTOM, last=True)
def numbers_of_refunds(row: Row) -> None:
    """A refund has a number, by which a merchant finds it among others."""
    payments: dict[str, str | None] = {}
    told: dict[str, Exchange] = {}
    for reply in row.kit.wire.accepted(row.exchange):
        if forged(row.bench, reply.exchange.request_body):
            continue
        row.case(reply.exchange)
        number = str(reply.said.get("transactionid") or "")
        payment = _member(reply.exchange.request_body, "transactionid")
        if not number:
            told.setdefault("an approved refund has no transactionid", reply.exchange)
        elif payments.setdefault(number, payment) != payment:
            told.setdefault("refunds of two payments have one transactionid", reply.exchange)
    for reason, exchange in told.items():
        row.advise(reason, exchange)
    if not row.cases:
        raise NotPossible("no refund was approved")


def _member(body: str, name: str) -> str | None:
    members = read(body)
    return members.value(name) if members else None
