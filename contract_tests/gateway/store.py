"""The store's own side: orders that wait for their payment, and a listener for the gateway's word.

It answers on a loopback port: the address to notify, and the pages a shopper comes back to.
"""

from __future__ import annotations

import contextlib
import json
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from html import escape
from typing import Any
from urllib.parse import parse_qs, parse_qsl, urlsplit

from contract_tests.document import JSON
from contract_tests.gateway.line import Reply
from contract_tests.gateway.protocol import NOTIFICATION, Protocol
from contract_tests.gateway.settings import GatewaySettings
from contract_tests.loopback import Answer, Visit, answering
from contract_tests.results import Exchange
from contract_tests.target import TargetError
from contract_tests.vectors.drafting import Draft

DOWN = 503
SLOW_SECONDS = 0.5
"""So long that a second press of a button is there meanwhile."""
ENTRANCE = "/shopper/"
OUTCOME = ("approved", "transactionid", "amount")
"""The members that say what became of a payment."""


@dataclass(frozen=True, slots=True)
class Notice:
    """The gateway's word on a payment: as it came, as a store reads it, and what is wrong."""

    exchange: Exchange
    said: dict[str, Any]
    problems: list[str]


@dataclass(slots=True)
class Sale:
    """An order that waits for its payment, and what was heard of it.

    ``processed`` is what the store says to a payment that was made, ``failures`` how often it
    fails to say anything first; when it ``is_slow`` it takes its time over the first word, unless
    there is a second; ``was_paid`` tells whether the shopper has set out to pay, ``is_watched``
    whether that is the kit's own, who follows every redirect, ``is_taken_in`` whether the store
    has said that the payment is processed.
    """

    order: int
    invoice: str
    amount: int
    urls: dict[str, str]
    request: Draft
    processed: bool = True
    failures: int = 0
    is_slow: bool = False
    was_paid: bool = False
    is_watched: bool = False
    is_taken_in: bool = False
    reply: Reply | None = None
    notices: list[Notice] = field(default_factory=list)
    arrivals: list[str] = field(default_factory=list)

    @property
    def answer(self) -> dict[str, Any]:
        """The members of the gateway's answer."""
        return self.reply.said if self.reply else {}

    @property
    def token(self) -> dict[str, str]:
        """What the shopper takes along to the gateway: the token, if there is one."""
        token = str(self.answer.get("paymenttoken") or "")
        return {"paymenttoken": token} if token else {}

    @property
    def outcome(self) -> dict[str, Any]:
        """The members of the gateway's last word on the payment."""
        return self.notices[-1].said if self.notices else {}

    @property
    def changes(self) -> list[str]:
        """The members of the outcome in which what the store was told differs."""
        said = [[notice.said.get(name) for name in OUTCOME] for notice in self.notices]
        return [
            name for n, name in enumerate(OUTCOME) if any(each[n] != said[0][n] for each in said)
        ]


class Store:
    """The orders by number, and how the store answers to the word on their payment."""

    def __init__(self, protocol: Protocol) -> None:
        self.protocol = protocol
        self.operation = protocol.operations[NOTIFICATION]
        self.sales: dict[int, Sale] = {}
        self.strays: list[Exchange] = []
        self.url = ""
        self._changed = threading.Condition()

    @property
    def how_to_allow(self) -> str:
        """What a gateway's owner can do for it to reach this store."""
        return (
            f"allow the kit's address {self.url} at the gateway, or give one that it allows and "
            "that leads here as --store-url"
        )

    def wait(self, until: Callable[[], bool], seconds: float) -> bool:
        """Wait until something is heard that makes it true."""
        with self._changed:
            return self._changed.wait_for(until, seconds)

    def answer(self, visit: Visit) -> Answer:
        """Answer the gateway, or a shopper who comes back."""
        parts = urlsplit(visit.path)
        if parts.path == self.operation.path:
            return self._notified(visit.exchange(self.operation.id, self.url))
        if parts.path.startswith(ENTRANCE):
            sale = self._sale(parts.path.removeprefix(ENTRANCE))
            page = _entrance(sale) if sale else ""
        else:
            sale = self._sale(parse_qs(parts.query).get("orderid", ["0"])[0])
            page = "<title>Back at the store</title>" if sale else ""
            if sale:
                with self._changed:
                    sale.arrivals.append(self.url + visit.path)
                    self._changed.notify_all()
        return 200 if page else 404, "text/html; charset=utf-8", (page or "Not found").encode()

    def _sale(self, number: str) -> Sale | None:
        return self.sales.get(int(number)) if number.isdecimal() else None

    def _notified(self, exchange: Exchange) -> Answer:
        """Keep a notification with its order, and put the store's answer into it."""
        try:
            sale = self.sales.get(int(json.loads(exchange.request_body)["orderid"]))
        except (ValueError, TypeError, KeyError, OverflowError, RecursionError):
            sale = None
        answer = _no("order", "There is no such order.")
        with self._changed:
            if sale is None:
                self.strays.append(exchange)
            else:
                notice = self._judged(sale, exchange)
                sale.notices.append(notice)
                answer = _processed(sale, notice)
            is_down = sale is not None and len(sale.notices) <= sale.failures
            exchange.status = DOWN if is_down else 200
            exchange.response_body = "" if is_down else json.dumps(answer)
            if sale is not None and not is_down:
                sale.is_taken_in |= answer["processed"] == 1
            self._changed.notify_all()
            if sale is not None and sale.is_slow:
                told = sale.notices
                self._changed.wait_for(lambda: len(told) > 1, SLOW_SECONDS)
        return exchange.status, JSON, exchange.response_body.encode()

    def _judged(self, sale: Sale, exchange: Exchange) -> Notice:
        said = self.protocol.read_by_store(NOTIFICATION, exchange.request_body)
        media_type = exchange.request_headers.get("content-type", "")
        is_json = media_type.partition(";")[0].strip() == JSON
        if exchange.method != "POST" or exchange.url != sale.urls["notificationurl"]:
            came = f"{exchange.method} {exchange.url}"
            found = [f"{came} is not a POST to notificationurl as it was sent"]
        elif not is_json and not self.protocol.any_media_type:
            found = [f"the notification's content type is {media_type or None}, not {JSON}"]
        else:
            found = self.protocol.problems(NOTIFICATION, exchange.request_body)
        return Notice(exchange, said, found or _about(sale, said))


def _about(sale: Sale, message: dict[str, Any]) -> list[str]:
    """Where the word is about another order or amount than was asked for."""
    asked = {"orderid": sale.order, "invoice": sale.invoice, "amount": sale.amount}
    found = [
        f"{name} is {message[name]!r}, not {value!r}"
        for name, value in asked.items()
        if message.get(name, value) != value
    ]
    if message.get("approved") == 1 and not message.get("transactionid"):
        found.append("an approved payment has no transactionid")
    return found


def _processed(sale: Sale, notice: Notice) -> dict[str, Any]:
    """What the store says to the word on a payment."""
    if notice.problems:
        return _no("message", notice.problems[0])
    if notice.said.get("approved") == 0:
        return _no(str(notice.said.get("errorcode") or "declined"), "The payment was not made.")
    if not sale.processed:
        return _no("E77", "The store did not take the payment in.")
    return {"processed": 1, "errorcode": "", "errormessage": ""}


def _no(code: str, message: str) -> dict[str, Any]:
    return {"processed": 0, "errorcode": code, "errormessage": message}


def _entrance(sale: Sale) -> str:
    """A page that takes a shopper on to the gateway's page, by the method it asked for."""
    if sale.reply is None:
        return ""
    url, is_post = str(sale.answer.get("redirecturl")), sale.answer.get("redirectmethod") == "POST"
    fields = {} if is_post else dict(parse_qsl(urlsplit(url).query))  # GET replaces the query
    fields |= sale.token
    hidden = "".join(
        f'<input type="hidden" name="{escape(name)}" value="{escape(value)}">'
        for name, value in fields.items()
    )
    return (
        f'<title>To the payment page</title><form method="{"POST" if is_post else "GET"}"'
        f' action="{escape(url)}">{hidden}<button>Go on</button></form>'
        "<script>document.forms[0].submit()</script>"
    )


@contextlib.contextmanager
def listening(store: Store, settings: GatewaySettings) -> Iterator[None]:
    """The store on a loopback port, which ``settings.store_url`` may lead to from elsewhere."""
    with contextlib.ExitStack() as stack:
        try:
            url = stack.enter_context(answering(store.answer, settings.store_port))
        except OSError as error:
            where = f"cannot listen on port {settings.store_port} ({error.strerror})"
            raise TargetError(f"{where}: choose another --store-port") from None
        store.url = settings.store_url.rstrip("/") or url
        yield
