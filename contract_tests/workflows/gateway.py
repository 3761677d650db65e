"""A payment gateway of the suite's own: it answers the store and keeps what it was sent.

It verifies with ``threedcart.gateway``; whether a message is right is judged again, independently,
from the formulas of the document.
"""

from __future__ import annotations

import contextlib
import json
from collections.abc import Iterator
from dataclasses import dataclass, field

from threedcart import gateway

from contract_tests.document import JSON
from contract_tests.gateway.protocol import CHECKOUT, REFUND, Protocol
from contract_tests.loopback import Answer, Visit, answering
from contract_tests.results import Exchange

PAY = "/pay"
PATHS = {CHECKOUT: "/checkout", REFUND: "/refund"}


@dataclass(slots=True)
class Gateway:
    """The gateway's state: how it is to answer, and what reached it."""

    protocol: Protocol
    url: str = ""
    refusal: str = ""
    forged: bool = False
    received: list[Exchange] = field(default_factory=list)
    shoppers: list[str] = field(default_factory=list)

    def address(self, exchange: str) -> str:
        return self.url + PATHS[exchange]

    def of(self, exchange: str) -> list[Exchange]:
        """The messages of a kind that reached it."""
        wanted = self.protocol.operations[exchange].id
        return [each for each in self.received if each.operation == wanted]

    def answer(self, visit: Visit) -> Answer:
        """Answer the store, or a shopper who was sent on."""
        exchange = next((name for name, path in PATHS.items() if path == visit.path), "")
        if visit.method == "GET" or not exchange:
            self.shoppers.append(f"{visit.path}?{visit.text}" if visit.body else visit.path)
            return 200, "text/html", b"<title>Pay</title>"
        try:
            status, said = 200, self._said(exchange, visit.body)
        except (gateway.SignatureError, gateway.MalformedMessageError) as error:
            status, said = 401, json.dumps({"errormessage": str(error)}).encode()
        heard = visit.exchange(self.protocol.operations[exchange].id, self.url)
        heard.status, heard.response_body = status, said.decode()
        self.received.append(heard)
        return status, JSON, said

    def _said(self, exchange: str, body: bytes) -> bytes:
        """The signed answer to a message, which has to be signed rightly itself."""
        key, refused = self.protocol.key, self.refusal
        signing = key[::-1] if self.forged else key
        if exchange == CHECKOUT:
            order = gateway.verify("CheckoutRequest", body, key).orderid
            sent_on = gateway.CheckoutResponse(
                paymenttoken=f"token-{order}",
                redirecturl="" if refused else self.url + PAY,
                redirectmethod="GET",
                errorcode="102" if refused else "",
                errormessage=refused,
            )
            return gateway.dump(gateway.sign(sent_on, signing))
        asked = gateway.verify("RefundRequest", body, key)
        given_back = gateway.RefundResponse(
            approved=0 if refused else 1,
            transactionid="" if refused else f"refund-{asked.orderid}",
            errorcode="103" if refused else "",
            errormessage=refused,
        )
        context = {"orderid": asked.orderid, "invoice": asked.invoice}
        return gateway.dump(gateway.sign(given_back, signing, context=context))


@contextlib.contextmanager
def listening(protocol: Protocol) -> Iterator[Gateway]:
    """The gateway on a free loopback port."""
    state = Gateway(protocol)
    with answering(state.answer) as state.url:
        yield state
