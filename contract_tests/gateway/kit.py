"""What every check is given: the gateway's line, the store, the shopper, and rows to write."""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import partial
from types import TracebackType
from typing import Any
from urllib.parse import urlsplit

import httpx

from contract_tests.document import Operation
from contract_tests.evidence import CHECKS, CUSTOM, DOCUMENT, Name
from contract_tests.gateway.line import Line, Reply
from contract_tests.gateway.protocol import Protocol
from contract_tests.gateway.settings import GatewaySettings
from contract_tests.gateway.shopper import NotPossible, Shopper, Stuck
from contract_tests.gateway.store import Sale, Store
from contract_tests.report.scrub import Scrubber
from contract_tests.results import Cell, Exchange, Finding, Results
from contract_tests.vectors.drafting import Draft

GATEWAY_NUMBER = "123"
DENIED = (400, 401, 403)
KEY_WORDS = ("signature", "username", "password", "credential")
AMOUNT = "amounttotal"
"""The member that says how much, in requests."""


@dataclass(slots=True)
class Row:
    """One row in the making; it is written when its block ends.

    A check that stumbles is an Error, and one that looked at nothing too.
    """

    cell: Cell
    operation: str
    cases: int = 0
    findings: list[Finding] = field(default_factory=list)
    skipped: str = ""
    unproven: str = ""  # why what was looked at says nothing, unless something was found
    shown: list[Exchange] = field(default_factory=list)

    def case(self, *exchanges: Exchange) -> None:
        self.cases += 1
        self.shown += exchanges

    def fail(self, reason: str, *exchanges: Exchange, on: Name = "") -> None:
        self.findings.append(Finding(reason, exchanges, on))

    def advise(self, reason: str, *exchanges: Exchange) -> None:
        """Say what is worth a thought, but nobody's rule."""
        self.findings.append(Finding(reason, exchanges, CUSTOM))

    @property
    def has_failed(self) -> bool:
        return any(finding.on != CUSTOM for finding in self.findings)

    def __enter__(self) -> Row:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> bool:
        if isinstance(error, NotPossible):
            self.skipped = str(error)
        elif isinstance(error, Stuck):
            self.fail(str(error), *self.shown[-1:])
        elif isinstance(error, Exception):
            reason = f"the check stopped: {type(error).__name__}: {error}"
            self.cell.error(self.operation, reason)
        elif error is not None:
            return False
        self._write()
        return True

    def _write(self) -> None:
        for finding in self.findings:
            self.cell.found(self.operation, finding, *self.shown[-1:])
        if self.skipped:
            self.cell.skipped(self.operation, self.skipped, *self.shown[-1:])
        elif self.unproven and not self.findings:
            self.cell.skipped(self.operation, self.unproven, *self.shown[-1:])
        elif self.cases and not self.findings:
            self.cell.passed(self.operation, *self.shown[:1], cases=self.cases)
        elif not self.findings:
            self.cell.error(self.operation, "nothing was looked at")


@dataclass(slots=True)
class Kit:
    """One run against one gateway."""

    settings: GatewaySettings
    protocol: Protocol
    line: Line
    store: Store
    results: Results
    progress: Callable[[str], None]
    shopper: Shopper
    random: random.Random
    scrubber: Scrubber
    username: str
    password: str
    layer: str = ""
    is_sane: bool = False  # it says yes to a right message, so that its no means something
    payment: Sale | None = None
    unpaid: str = "none was tried"
    refunds_in_part: bool = True
    gives_back: bool = (
        False  # it approves a right refund, so that its no to another means something
    )
    heard: list[Reply] = field(default_factory=list)
    refusals: list[tuple[Reply, Draft]] = field(default_factory=list)
    last_order: int = 0

    def op(self, exchange: str) -> Operation:
        return self.protocol.operations[exchange]

    def row(self, name: str, exchange: str, what: str = "") -> Row:
        """A row of a check of the layer that runs; ``what`` names one thing among several."""
        check = CHECKS[self.layer, name]
        check = check.of(what) if what else check
        self.progress(check.name)
        return Row(Cell(self.results, check), self.op(exchange).id)

    # Messages

    def sale(self, **values: Any) -> Sale:
        """A new order, and the unsigned CheckoutRequest for it; ``values`` go into that."""
        self.last_order += 1
        order = self.last_order
        invoice = values.get("invoice", f"AB-{order}")
        amount = values.get(AMOUNT, self.random.randint(2_000, 90_000))
        urls = self._urls(order)
        known = {
            "orderid": order,
            "invoice": invoice,
            AMOUNT: amount,
            "username": self.username,
            "password": self.password,
            "randomkey": self.random_key(),
            **urls,
        }
        draft = self.protocol.draft("checkout", {**known, **values})
        as_read = partial(self.protocol.read_by_store, "notification")
        sale = Sale(order, invoice, amount, urls, draft, as_read)
        self.store.sales[order] = sale
        return sale

    def refund(self, sale: Sale, amount: int, **values: Any) -> Draft:
        """An unsigned RefundRequest for a part of a payment, or for all of it."""
        known = {
            "orderid": sale.order,
            "invoice": sale.invoice,
            "transactionid": sale.outcome.get("transactionid") or f"none-{sale.order}",
            "username": self.username,
            "password": self.password,
            AMOUNT: amount,
            "is_full_refund": amount == sale.amount,
            "randomkey": self.random_key(),
        }
        return self.protocol.draft("refund", {**known, **values})

    def random_key(self) -> str:
        return f"{self.random.getrandbits(128):032x}"

    def sign(self, exchange: str, draft: Draft) -> Draft:
        return self.protocol.request(exchange).sign(draft)

    def renewed(self, draft: Draft) -> Draft:
        """The message with another random key."""
        return draft.say("randomkey", self.random_key())

    def _urls(self, order: int) -> dict[str, str]:
        """The store's addresses in a message, in the vendor's shape."""
        host = urlsplit(self.store.url).hostname or ""
        query = self.protocol.return_query(
            {"domain": host, "storeid": "1"},
            gw=GATEWAY_NUMBER,
            orderid=str(order),
            rk=self.random_key()[:16],
        )
        return {
            "notificationurl": f"{self.store.url}{self.store.operation.path}?gw={GATEWAY_NUMBER}",
            "returnurl": f"{self.store.url}/paymentreceive.asp?{query}",
            "errorurl": f"{self.store.url}/error.asp?error=0&orderid={order}",
            "cancelurl": f"{self.store.url}/checkout.asp?orderid={order}",
        }

    # Sending and judging

    def send(self, exchange: str, body: str | bytes, **how: str) -> Reply:
        """Send a body to the address of an exchange; raises NotPossible where that is not known."""
        if exchange not in self.line.urls:
            raise NotPossible(f"the address is not known: give --{exchange}-url")
        return self.line.send(self.op(exchange), body, **how)

    def accepted(self, row: Row, exchange: str, draft: Draft, what: str) -> Reply:
        """Send a right message: it must be accepted, by the document."""
        reply = self.send(exchange, draft.text)
        row.case(reply.exchange)
        problems = self.problems(reply, draft)
        if not reply.accepted and not problems:
            problems = [f"refused: {reply.reason}"]
        for problem in problems:
            row.fail(f"{what}: {problem}{self._hint(reply)}", reply.exchange, on=DOCUMENT)
        if reply.accepted and not problems:
            self.results.exercised.add(reply.op.id)
        return reply

    def _hint(self, reply: Reply) -> str:
        """What of the kit's own settings a gateway that does not accept may object to."""
        said = reply.reason.lower()
        if any(word in said for word in ("host", "address", *self._urls(0))):
            return f": {self.store.how_to_allow}"
        if reply.exchange.status in DENIED or any(word in said for word in KEY_WORDS):
            return ": look at --private-key (and --username, --password)"
        return ""

    def refused(
        self,
        row: Row,
        exchange: str,
        body: Draft | bytes,
        what: str,
        *,
        signed: bool = False,
        on: Name = "",
    ) -> Reply:
        """Send what must not count; ``signed`` when its signature is right nonetheless.

        Refunds count only beside a right one that was approved: a gateway that refuses them all
        has not looked at what is wrong with this one.
        """
        draft = body if isinstance(body, Draft) else None
        reply = self.polite(row, exchange, body, what)
        if reply.accepted:
            row.fail(f"{what} was accepted", reply.exchange, on=on)
        elif draft and exchange == "refund" and not self.gives_back:
            row.unproven = (
                "no right refund was approved in this run, so that its refusal of another says"
                f" nothing{'' if self.payment else f': {self.unpaid}'}"
            )
        elif signed and draft and not reply.rude:
            self.refusals.append((reply, draft))
        return reply

    def polite(
        self, row: Row, exchange: str, body: Draft | str | bytes, what: str, **how: str
    ) -> Reply:
        """Send something odd: whether it counts is open, and no money is lost by a rude answer."""
        reply = self.send(exchange, body.text if isinstance(body, Draft) else body, **how)
        row.case(reply.exchange)
        for problem in reply.rude:
            row.advise(f"{what}: {problem}", reply.exchange)
        return reply

    def problems(self, reply: Reply, draft: Draft) -> list[str]:
        """What is wrong with an answer to a rightly signed message."""
        found = reply.rude
        name = reply.op.exchange
        found = found or self.protocol.departures(name, reply.exchange, draft)
        if not found and reply.accepted and name == "checkout":
            found = _unreachable(str(reply.json.get("redirecturl")))
        return found

    # Payments

    @property
    def paid(self) -> Sale:
        """The payment that the checks share; raises NotPossible without one."""
        if self.payment is None:
            raise NotPossible(f"needs an approved payment: {self.unpaid}")
        return self.payment

    def trial(self) -> Draft:
        """A refund to try things on: one cent where parts are given back, else all of it."""
        return self.refund(self.paid, 1 if self.refunds_in_part else self.paid.amount)

    def trials(self, exchange: str) -> Draft:
        """A right message to try things on, unsigned."""
        return self.sale().request if exchange == "checkout" else self.trial()


def _unreachable(url: str) -> list[str]:
    try:
        parts = httpx.URL(url)
    except httpx.InvalidURL as error:
        return [f"redirecturl {url[:100]!r} is no address ({error})"]
    if parts.scheme in ("http", "https") and parts.host:
        return []
    return [f"redirecturl {url[:100]!r} is not an absolute http address"]
