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
from urllib.parse import parse_qs, urlsplit

from contract_tests.document import JSON, Operation
from contract_tests.gateway.line import Reply
from contract_tests.gateway.settings import GatewaySettings
from contract_tests.loopback import Handler, serving
from contract_tests.results import Exchange
from contract_tests.target import TargetError
from contract_tests.vectors.drafting import Draft

DOWN = 503
ENTRANCE = "/shopper/"


@dataclass(slots=True)
class Sale:
    """An order that waits for its payment, and what was heard of it.

    ``processed`` is what the store says to a payment that was made, ``failures`` how often it
    fails to say anything first; ``was_paid`` tells whether the shopper has set out to pay, and
    ``read`` reads a notification as stores do.
    """

    order: int
    invoice: str
    amount: int
    urls: dict[str, str]
    request: Draft
    read: Callable[[str], Any] = json.loads
    processed: bool = True
    failures: int = 0
    was_paid: bool = False
    reply: Reply | None = None
    notices: list[Exchange] = field(default_factory=list)
    arrivals: list[str] = field(default_factory=list)

    @property
    def answer(self) -> dict[str, Any]:
        """The members of the gateway's answer."""
        return self.reply.json if self.reply and isinstance(self.reply.json, dict) else {}

    @property
    def outcome(self) -> dict[str, Any]:
        """The members of the gateway's last word on the payment."""
        found = self.read(self.notices[-1].request_body) if self.notices else {}
        return found if isinstance(found, dict) else {}


class Store:
    """The orders by number, and how the store answers to the word on their payment."""

    def __init__(self, operation: Operation) -> None:
        """``operation`` is the one by which a gateway notifies the store.

        ``judge`` says what is wrong with a notification; it is set before anyone listens.
        """
        self.operation = operation
        self.judge: Callable[[Sale, Exchange], list[str]] = lambda sale, exchange: []
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

    def take(self, exchange: Exchange) -> None:
        """Keep a notification with its order, and put the store's answer into it."""
        sale = self._sale_of(exchange.request_body)
        answer = self._answer(sale, exchange) if sale else _no("order", "There is no such order.")
        exchange.response_body = json.dumps(answer)
        with self._changed:
            (sale.notices if sale else self.strays).append(exchange)
            if sale and len(sale.notices) <= sale.failures:
                exchange.status, exchange.response_body = DOWN, ""
            self._changed.notify_all()

    def _answer(self, sale: Sale, exchange: Exchange) -> dict[str, Any]:
        problems = self.judge(sale, exchange)
        if problems:
            return _no("message", problems[0])
        outcome = sale.read(exchange.request_body)
        if outcome.get("approved") == 0:
            return _no(str(outcome.get("errorcode") or "declined"), "The payment was not made.")
        if not sale.processed:
            return _no("E77", "The store did not take the payment in.")
        return {"processed": 1, "errorcode": "", "errormessage": ""}

    def arrive(self, path: str) -> str | None:
        """A shopper's visit: noted with the order; where they are sent on to, as a page."""
        parts = urlsplit(path)
        if parts.path.startswith(ENTRANCE):
            return self._entrance(parts.path.removeprefix(ENTRANCE))
        numbers = parse_qs(parts.query).get("orderid", ["0"])
        with self._changed:
            sale = self.sales.get(int(numbers[0]) if numbers[0].isdecimal() else 0)
            if sale is not None:
                sale.arrivals.append(self.url + path)
                self._changed.notify_all()
        return "<title>Back at the store</title>" if sale else None

    def wait(self, until: Callable[[], bool], seconds: float) -> bool:
        """Wait until something is heard that makes it true."""
        with self._changed:
            return self._changed.wait_for(until, seconds)

    def _sale_of(self, body: str) -> Sale | None:
        try:
            number = json.loads(body)["orderid"]
            return self.sales.get(int(number))
        except (ValueError, TypeError, KeyError, RecursionError):
            return None

    def _entrance(self, number: str) -> str | None:
        """A page that takes a shopper on to the gateway's page, by the method it asked for."""
        sale = self.sales.get(int(number) if number.isdecimal() else 0)
        if sale is None or sale.reply is None:
            return None
        url, token = (
            escape(str(sale.answer.get(n) or "")) for n in ("redirecturl", "paymenttoken")
        )
        method = "POST" if sale.answer.get("redirectmethod") == "POST" else "GET"
        parameters = parse_qs(urlsplit(str(sale.answer.get("redirecturl"))).query)
        kept = {name: values[0] for name, values in parameters.items()} if method == "GET" else {}
        fields = "".join(
            f'<input type="hidden" name="{escape(name)}" value="{escape(value)}">'
            for name, value in kept.items()
        )
        return (
            f'<title>To the payment page</title><form method="{method}" action="{url}">{fields}'
            f'<input type="hidden" name="paymenttoken" value="{token}"><button>Go on</button>'
            "</form><script>document.forms[0].submit()</script>"
        )


@contextlib.contextmanager
def listening(store: Store, settings: GatewaySettings) -> Iterator[None]:
    """The store on a loopback port, which ``settings.store_url`` may lead to from elsewhere."""
    with contextlib.ExitStack() as stack:
        try:
            url = stack.enter_context(serving(_handler(store), settings.store_port))
        except OSError as error:
            where = f"cannot listen on port {settings.store_port} ({error.strerror})"
            raise TargetError(f"{where}: choose another --store-port") from None
        store.url = settings.store_url.rstrip("/") or url
        yield


def _no(code: str, message: str) -> dict[str, Any]:
    return {"processed": 0, "errorcode": code, "errormessage": message}


def _handler(store: Store) -> type[Handler]:
    class Shop(Handler):
        protocol_version = "HTTP/1.1"

        def _any(self) -> None:
            body = self.body().decode("utf-8", "replace")
            if urlsplit(self.path).path == store.operation.path:
                self._notified(body)
                return
            page = store.arrive(self.path)
            content = (page or "Not found").encode()
            self.reply(200 if page else 404, "text/html; charset=utf-8", content)

        def _notified(self, body: str) -> None:
            exchange = Exchange(
                store.operation.id,
                self.command,
                store.url + self.path,
                dict(self.headers.items()),
                body,
                200,
            )
            store.take(exchange)
            self.reply(exchange.status, JSON, exchange.response_body.encode())

        do_GET = do_POST = do_PUT = _any

    return Shop
