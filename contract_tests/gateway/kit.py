"""What every check of a gateway is given: the line to it, the store, the shopper, a row to write.

A layer declares its checks in the order in which they are made, and hands them over as units.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from functools import partial
from typing import Any, TypeAlias
from urllib.parse import urlsplit

import httpx

from contract_tests.context import Session
from contract_tests.document import Operation
from contract_tests.engine import Unit
from contract_tests.evidence import CUSTOM, DOCUMENT, Check, Name, check
from contract_tests.gateway.line import Line, Reply
from contract_tests.gateway.protocol import CHECKOUT, REFUND, Protocol, read
from contract_tests.gateway.settings import GatewaySettings
from contract_tests.gateway.shopper import Shopper
from contract_tests.gateway.store import Sale, Store
from contract_tests.report.scrub import Scrubber
from contract_tests.results import Broken, Cell, Exchange, Finding, NotPossible
from contract_tests.vectors.drafting import Bench, Draft
from contract_tests.vectors.formulas import Formula, written

GATEWAY_NUMBER = "123"
SPELLED = "from=Cart%2FView"
"""What of an address is not to be spelled otherwise: capitals, and an escape."""
DENIED = (400, 401, 403)
KEY_WORDS = ("signature", "username", "password", "credential")
AMOUNT = "amounttotal"
"""The member that says how much, in requests."""
DEAR = (
    "the refunds that this gateway gives use a payment up, and only buttons named with --approve"
    " make another"
)
COST = 130  # requests of the longest check, about
ALL = "*"
"""Stands for every exchange, where all has to be heard."""


@dataclass(slots=True, kw_only=True)
class Kit(Session):
    """One run against one gateway."""

    settings: GatewaySettings
    wire: Line
    protocol: Protocol
    store: Store
    shopper: Shopper
    random: random.Random
    scrubber: Scrubber
    username: str
    password: str
    is_sane: bool = False  # it says yes to a right message, so that its no means something
    # The payment that refunds are tried on, or why there is none.
    payment: Sale | None = None
    unpaid: str = "none was tried"
    # What a right refund is to this gateway, which no source tells.
    piece: int = 1  # cents
    is_once: bool = False  # each needs a payment of its own
    # The payment that was given back in full with the approvals of that, or why there is none.
    given_back: tuple[Sale, list[Exchange]] | None = None
    not_given_back: str = "none was"
    refusals: list[tuple[Reply, Draft]] = field(default_factory=list)
    last_order: int = 0
    # The exchanges about which rows were asked for, or ALL.
    asked: frozenset[str] = frozenset({ALL})

    @property
    def seconds_each(self) -> float:
        return self.wire.interval + self.settings.time_limit

    def op(self, exchange: str) -> Operation:
        return self.protocol.operations[exchange]

    # Messages

    def sale(self, again: Sale | None = None, /, **values: Any) -> Sale:
        """A new order, or one that is checked out again, and the unsigned CheckoutRequest for it;
        ``values`` go into that. What is heard of an order is kept together.
        """
        self.last_order += again is None
        order = again.order if again else self.last_order
        urls = self._urls(order)
        members = {
            "orderid": order,
            "invoice": f"AB-{order}",
            AMOUNT: self.random.randint(20_000, 90_000),
            "username": self.username,
            "password": self.password,
            "randomkey": self.random_key(),
            **urls,
            **values,
        }
        draft = self.protocol.draft(CHECKOUT, members)
        sale = Sale(order, members["invoice"], members[AMOUNT], urls, draft)
        if again:
            sale.was_paid, sale.notices, sale.arrivals = (
                again.was_paid,
                again.notices,
                again.arrivals,
            )
        self.store.sales[order] = sale
        return sale

    def refund(self, sale: Sale, amount: int, **values: Any) -> Draft:
        """An unsigned RefundRequest for a part of a payment, or for all of it."""
        members = {
            "orderid": sale.order,
            "invoice": sale.invoice,
            "transactionid": sale.outcome.get("transactionid") or f"none-{sale.order}",
            "username": self.username,
            "password": self.password,
            AMOUNT: amount,
            "is_full_refund": amount == sale.amount,
            "randomkey": self.random_key(),
        }
        return self.protocol.draft(REFUND, {**members, **values})

    def unpaid_message(self, exchange: str) -> Draft:
        """A message that needs no payment: a checkout, or the refund of an order nobody paid."""
        sale = self.sale()
        return sale.request if exchange == CHECKOUT else self.refund(sale, sale.amount)

    def trial(self, exchange: str) -> Draft:
        """A right message to try things on: a checkout, or a refund as the gateway gives them."""
        if exchange == CHECKOUT:
            return self.sale().request
        return self.refund(self.purse(), self.piece)

    def random_key(self) -> str:
        return f"{self.random.getrandbits(128):032x}"

    def sign(self, exchange: str, draft: Draft) -> Draft:
        return self.protocol.request(exchange).sign(draft)

    def _urls(self, order: int) -> dict[str, str]:
        """The store's addresses in a message, in the vendor's shape."""
        host = urlsplit(self.store.url).hostname or ""
        query = self.protocol.return_query(
            {"domain": host, "storeid": "1"},
            gw=GATEWAY_NUMBER,
            orderid=str(order),
            rk=self.random_key()[:16].upper(),
        )
        return {
            "notificationurl": f"{self.store.url}{self.store.operation.path}?gw={GATEWAY_NUMBER}",
            "returnurl": f"{self.store.url}/paymentreceive.asp?{query}&{SPELLED}",
            "errorurl": f"{self.store.url}/error.asp?error=0&orderid={order}&{SPELLED}",
            "cancelurl": f"{self.store.url}/checkout.asp?orderid={order}&{SPELLED}",
        }

    # Sending and judging

    def tells(self, text: str) -> bool:
        """Whether a text holds the private key or the merchant's password."""
        return self.scrubber.is_told(text)

    def send(self, exchange: str, body: Draft | str | bytes, **how: str) -> Reply:
        """Send a body to the address of an exchange; raises NotPossible where that is not known."""
        if exchange not in self.wire.urls:
            raise NotPossible(f"the address is not known: give --{exchange}-url")
        content = body.text if isinstance(body, Draft) else body
        return self.wire.say(self.op(exchange), content, **how)

    def problems(self, reply: Reply, draft: Draft) -> list[str]:
        """What is wrong with an answer to a rightly signed message."""
        name = reply.op.exchange
        found = reply.rude or self.protocol.departures(name, reply.exchange, draft)
        if not found and reply.accepted and name == CHECKOUT:
            found = _unreachable(str(reply.said.get("redirecturl")))
        return found

    def hint(self, reply: Reply) -> str:
        """What of the kit's own settings a gateway that does not accept may object to."""
        said = reply.reason.lower()
        if any(word in said for word in ("host", "address", *self._urls(0))):
            return f": {self.store.how_to_allow}"
        if reply.exchange.status in DENIED or any(word in said for word in KEY_WORDS):
            return ": look at --private-key (and --username, --password)"
        return ""

    # Payments

    def purse(self) -> Sale:
        """A payment of which a right refund can be given back, and one more unless that is all.

        It is another one when the last is used up, where the shopper presses buttons. Raises
        NotPossible where there is none.
        """
        paid = self.paid
        if not self._is_used_up(paid):
            return paid
        if not self.shopper.presses:
            raise NotPossible(DEAR)
        sale = self.sale(**{AMOUNT: paid.amount})
        sale.request = self.sign(CHECKOUT, sale.request)
        sale.reply = self.send(CHECKOUT, sale.request)
        if not sale.reply.accepted:
            raise NotPossible(f"another payment was refused: {sale.reply.reason}")
        try:
            self.shopper.pay(sale)
        except Broken as error:
            raise NotPossible(f"another payment could not be made: {error}") from None
        self.require_taken_in(sale)
        self.payment = sale
        return sale

    def require_another(self) -> None:
        """Raise NotPossible where a right refund uses up a payment that nothing can replace."""
        is_last = self.is_once or not self.refunds_in_part
        if is_last and not self.shopper.presses:
            raise NotPossible(DEAR)

    def _is_used_up(self, sale: Sale) -> bool:
        left = self.left(sale)
        if self.is_once:
            return left < sale.amount
        return left < min(2 * self.piece, sale.amount)

    def left(self, sale: Sale) -> int:
        """How many cents of a payment were not given back, one message counting once."""
        bodies = {
            reply.exchange.request_body
            for reply in self.wire.replies
            if reply.op.exchange == REFUND and reply.accepted
        }
        number, given = ("transactionid", written(sale.outcome.get("transactionid"))), 0
        for draft in filter(None, map(read, bodies)):
            if number in draft.members:
                digits = draft.value(AMOUNT) or ""
                given += int(digits) if digits.isdecimal() else sale.amount
        return sale.amount - given

    @property
    def refunds_in_part(self) -> bool:
        """Whether less than a whole payment is given back."""
        return self.payment is None or self.piece < self.payment.amount

    def require_taken_in(self, sale: Sale) -> None:
        """Raise NotPossible where a payment does not count as made: the store said no to it."""
        if not sale.is_taken_in:
            said = sale.notices[-1].problems or [f"approved is {sale.outcome.get('approved')!r}"]
            raise NotPossible(f"the store did not take the payment in: {said[0]}")
        if changes := sale.changes:
            raise NotPossible(f"the store was told of the payment twice, with another {changes[0]}")

    @property
    def paid(self) -> Sale:
        """The payment that the checks share; raises NotPossible without one."""
        self.require_payment()
        assert self.payment is not None
        return self.payment

    def require_payment(self) -> None:
        if self.payment is None:
            raise NotPossible(f"needs an approved payment: {self.unpaid}")


def _unreachable(url: str) -> list[str]:
    try:
        parts = httpx.URL(url)
    except httpx.InvalidURL as error:
        return [f"redirecturl {url[:100]!r} is no address ({error})"]
    if parts.scheme in ("http", "https") and parts.host:
        return []
    return [f"redirecturl {url[:100]!r} is not an absolute http address"]


@dataclass(slots=True)
class Row:
    """One check of one exchange in the making; it is written when the check is done.

    ``what`` is the one thing that it is about, where the check is made of several. A check that
    looked at nothing is an Error.
    """

    kit: Kit
    cell: Cell
    exchange: str
    what: str = ""
    cases: int = 0
    findings: list[Finding] = field(default_factory=list)
    unproven: str = ""  # why what was looked at says nothing, unless something was found
    refusals: int = 0  # of refunds, which say nothing where a right one is refused as well
    shown: list[Exchange] = field(default_factory=list)

    @property
    def bench(self) -> Bench:
        """How the request of this exchange is signed."""
        return self.kit.protocol.request(self.exchange)

    @property
    def formula(self) -> Formula:
        return self.bench.formula

    def trial(self) -> Draft:
        """A right message of this exchange to try things on, unsigned."""
        return self.kit.trial(self.exchange)

    def signed(self, draft: Draft | None = None) -> Draft:
        """A message with its signature, by default a right one to try things on."""
        return self.kit.sign(self.exchange, draft or self.trial())

    def case(self, *exchanges: Exchange) -> None:
        self.cases += 1
        self.shown += exchanges

    def fail(self, reason: str, *exchanges: Exchange, on: Name = "") -> None:
        self.findings.append(Finding(reason, exchanges, on))

    def advise(self, reason: str, *exchanges: Exchange) -> None:
        """Say what is worth a thought, but nobody's rule."""
        self.fail(reason, *exchanges, on=CUSTOM)

    @property
    def has_failed(self) -> bool:
        return any(finding.on != CUSTOM for finding in self.findings)

    @property
    def op(self) -> str:
        return self.kit.op(self.exchange).id

    def exercised(self) -> None:
        """Note that an exchange of this kind succeeded."""
        self.kit.results.exercised.add(self.op)

    def send(self, body: Draft | str | bytes, **how: str) -> Reply:
        return self.kit.send(self.exchange, body, **how)

    def polite(self, body: Draft | str | bytes, what: str, **how: str) -> Reply:
        """Send something odd: whether it counts is open, and no money is lost by a rude answer."""
        reply = self.send(body, **how)
        self.case(reply.exchange)
        for problem in reply.rude:
            self.advise(f"{what}: {problem}", reply.exchange)
        return reply

    def accepted(self, draft: Draft, what: str, exchange: str = "") -> Reply:
        """Send a right message, of this exchange or another: it must be accepted."""
        reply = self.kit.send(exchange or self.exchange, draft)
        self.case(reply.exchange)
        problems = self.kit.problems(reply, draft)
        if not reply.accepted and not problems and self.is_judged(reply):
            problems = [f"refused: {reply.reason}"]
        for problem in problems:
            self.fail(f"{what}: {problem}{self.kit.hint(reply)}", reply.exchange, on=DOCUMENT)
        if reply.accepted and not problems:
            self.kit.results.exercised.add(reply.op.id)
        return reply

    def noted(self, reply: Reply, draft: Draft, *, signed: bool = True) -> None:
        """Note that a message was refused; ``signed`` where its signature was right.

        The refusal of a refund counts only when a right one like it is approved.
        """
        self.refusals += self.exchange == REFUND
        if signed and not reply.rude:
            self.kit.refusals.append((reply, draft))

    def is_judged(self, reply: Reply) -> bool:
        """Whether a refusal says something; that of a refund does beside one that is approved."""
        return reply.op.exchange != REFUND or self.gives_back()

    def gives_back(self) -> bool:
        """Whether a right refund of the payment that was tried on is approved; if not, note why."""
        try:
            self.kit.require_another()
            reply = self.kit.send(REFUND, self.kit.sign(REFUND, self.kit.trial(REFUND)))
        except NotPossible as obstacle:
            self.unproven = f"what was refused says nothing without a right refund: {obstacle}"
            return False
        if not reply.accepted:
            refused = f"a right refund is refused as well ({reply.reason})"
            self.unproven = f"{refused}, so that the refusal of another says nothing"
        return reply.accepted

    def refused(
        self, body: Draft | bytes, what: str, *, signed: bool = False, on: Name = ""
    ) -> Reply:
        """Send what must not count; ``signed`` when its signature is right nonetheless."""
        reply = self.polite(body, what)
        if reply.accepted:
            self.fail(f"{what} was accepted", reply.exchange, on=on)
        elif isinstance(body, Draft):
            self.noted(reply, body, signed=signed)
        return reply

    def at_once(self, drafts: list[Draft]) -> list[Reply]:
        """Send several messages at the same time."""
        with ThreadPoolExecutor(len(drafts)) as pool:
            return list(pool.map(self.send, drafts))

    def checkout(self, **values: Any) -> Sale:
        """A checkout that the gateway accepted; ``values`` go into the message."""
        sale = self.kit.sale(**values)
        sale.request = self.kit.sign(CHECKOUT, sale.request)
        sale.reply = self.accepted(sale.request, "the checkout", CHECKOUT)
        if not sale.reply.accepted:
            raise Broken("the checkout was not accepted")
        return sale

    def make(self, work: Work) -> None:
        """Make the check and write the row; what is raised is for the engine to tell."""
        is_whole = False
        try:
            work(self)
            if self.refusals and not self.has_failed and not self.unproven:
                self.gives_back()
            is_whole = True
        finally:
            for finding in self.findings:
                self.cell.found(self.op, finding, *self.shown[-1:])
            if is_whole and not self.findings:
                self._write_none_found()

    def _write_none_found(self) -> None:
        if self.unproven:
            self.cell.skipped(self.op, self.unproven, *self.shown[-1:])
        elif self.cases:
            self.cell.passed(self.op, *self.shown[:1], cases=self.cases)
        else:
            self.cell.error(self.op, "nothing was looked at")


Work: TypeAlias = Callable[[Row], None]
Each: TypeAlias = Callable[[Kit, str], Iterable[str]]


@dataclass(frozen=True, slots=True)
class Declared:
    """A check as its layer declares it; see ``Layer.check``."""

    check: Check
    exchanges: tuple[str, ...]
    each: Each
    last: bool
    needed_by: tuple[str, ...]
    work: Work


class Layer:
    """The checks of one layer, in the order in which they are made."""

    def __init__(self, name: str) -> None:
        self.name = name
        self._checks: list[Declared] = []

    def check(
        self,
        name: str,
        exchanges: str | tuple[str, ...],
        *on: Name,
        each: Each = lambda kit, exchange: ("",),
        last: bool = False,
        needed_by: tuple[str, ...] = (),
    ) -> Callable[[Work], Work]:
        """Declare a check; ``each`` says of which things it is made, a row each, if of any.

        With ``last`` it is made at the end of the run, when all has been heard. ``needed_by`` are
        the exchanges whose other checks build on what it finds.
        """
        found = check(self.name, name, *on)
        among = (exchanges,) if isinstance(exchanges, str) else exchanges

        def declare(work: Work) -> Work:
            self._checks.append(Declared(found, among, each, last, needed_by, work))
            return work

        return declare

    def asked(self, kit: Kit, wants: Callable[[str], bool]) -> Iterator[str]:
        """The exchanges about which rows are wanted; ALL where one tells of all that was heard."""
        for one in self._checks:
            for exchange in one.exchanges:
                for what in [""] if one.last else one.each(kit, exchange):
                    if wants(Unit(_of(one, what), kit.op(exchange).id, work=lambda: None).key):
                        yield ALL if one.last else exchange

    def units(self, kit: Kit, *, last: bool = False) -> Iterator[Unit]:
        """The checks of now, or those of the end of the run."""
        for one in self._checks:
            for exchange in one.exchanges if one.last == last else ():
                op = kit.op(exchange).id
                needed = ALL in kit.asked or not kit.asked.isdisjoint(one.needed_by)
                for what in one.each(kit, exchange):
                    row = Row(kit, kit.cell(_of(one, what)), exchange, what)
                    work = partial(row.make, one.work)
                    yield Unit(row.cell.check, op, work, cost=COST, is_needed=needed)


def _of(declared: Declared, what: str) -> Check:
    return declared.check.of(what) if what else declared.check
