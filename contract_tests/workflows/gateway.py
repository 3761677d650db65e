"""A payment gateway of the suite's own: it answers the store and keeps what it was sent.

It verifies with ``threedcart.gateway``; whether a message is right is judged again, independently,
from the formulas of the document.
"""

from __future__ import annotations

import contextlib
import hashlib
import json
from collections.abc import Iterator
from dataclasses import dataclass, field

from threedcart import gateway

from contract_tests.context import Context
from contract_tests.document import Json, Operation
from contract_tests.loopback import Handler, serving
from contract_tests.results import Exchange

CHECKOUT, REFUND, PAY = "/checkout", "/refund", "/pay"


@dataclass(slots=True)
class Gateway:
    """The gateway's state: how it is to answer, and what reached it."""

    context: Context
    private_key: str
    url: str = ""
    refusal: str = ""
    forged: bool = False
    received: list[Exchange] = field(default_factory=list)
    shoppers: list[str] = field(default_factory=list)

    def of(self, operation: Operation) -> list[Exchange]:
        return [exchange for exchange in self.received if exchange.operation == operation.id]

    def answer(self, path: str, body: bytes) -> tuple[int, bytes]:
        """What the gateway says to the store."""
        if path == CHECKOUT:
            return self._checkout(body)
        return self._refund(body)

    def _checkout(self, body: bytes) -> tuple[int, bytes]:
        try:
            asked = gateway.verify("CheckoutRequest", body, self.private_key)
        except (gateway.SignatureError, gateway.MalformedMessageError) as error:
            return 401, json.dumps({"errormessage": str(error)}).encode()
        answer = gateway.CheckoutResponse(
            paymenttoken=f"token-{asked.orderid}",
            redirecturl="" if self.refusal else self.url + PAY,
            redirectmethod="GET",
            errorcode="102" if self.refusal else "",
            errormessage=self.refusal,
        )
        return 200, gateway.dump(gateway.sign(answer, self._key()))

    def _refund(self, body: bytes) -> tuple[int, bytes]:
        try:
            asked = gateway.verify("RefundRequest", body, self.private_key)
        except (gateway.SignatureError, gateway.MalformedMessageError) as error:
            return 401, json.dumps({"errormessage": str(error)}).encode()
        answer = gateway.RefundResponse(
            approved=0 if self.refusal else 1,
            transactionid="" if self.refusal else f"refund-{asked.orderid}",
            errorcode="103" if self.refusal else "",
            errormessage=self.refusal,
        )
        context = {"orderid": asked.orderid, "invoice": asked.invoice}
        return 200, gateway.dump(gateway.sign(answer, self._key(), context=context))

    def _key(self) -> str:
        return self.private_key[::-1] if self.forged else self.private_key


@contextlib.contextmanager
def listening(context: Context, private_key: str) -> Iterator[Gateway]:
    """The gateway on a free loopback port."""
    state = Gateway(context, private_key)
    with serving(_handler(state)) as state.url:
        yield state


def _handler(state: Gateway) -> type[Handler]:
    exchanges = {op.exchange: op for op in state.context.document.exchanges.values()}
    by_path = {CHECKOUT: exchanges.get("checkout"), REFUND: exchanges.get("refund")}

    class Answering(Handler):
        protocol_version = "HTTP/1.1"

        def do_GET(self) -> None:
            self._shopper(self.path)

        def do_POST(self) -> None:
            body = self.body()
            op = by_path.get(self.path)
            if op is None:
                self._shopper(f"{self.path}?{body.decode('utf-8', 'replace')}")
                return
            status, reply = state.answer(self.path, body)
            state.received.append(self._exchange(op, body, status, reply))
            self.reply(status, "application/json", reply)

        def _exchange(self, op: Operation, body: bytes, status: int, reply: bytes) -> Exchange:
            return Exchange(
                operation=op.id,
                method="POST",
                url=state.url + self.path,
                request_headers=dict(self.headers.items()),
                request_body=body.decode("utf-8", "replace"),
                status=status,
                response_body=reply.decode("utf-8", "replace"),
            )

        def _shopper(self, address: str) -> None:
            state.shoppers.append(address)
            self.reply(200, "text/html", b"<title>Pay</title>")

    return Answering


def problems(context: Context, op: Operation, body: str, private_key: str) -> list[str]:
    """How a message of the store departs from the schema and the formula of the document."""
    schema = context.document.body_schema(op) or {}
    try:
        message = json.loads(body)
    except ValueError:
        return ["the message is not JSON"]
    found = context.schemas.problems(schema, message)
    if not found:
        found = _signature(context.document.flat(schema), message, private_key)
    return found


def _signature(schema: Json, message: Json, private_key: str) -> list[str]:
    rule = schema["x-signature"]
    parts = [private_key if p == "$private_key" else str(message.get(p, "")) for p in rule["parts"]]
    text = "".join(parts).encode(rule["encoding"])
    wanted = hashlib.new(rule["algorithm"], text, usedforsecurity=False).hexdigest()
    if message.get(rule["field"]) == wanted:
        return []
    return [f"{rule['field']} is not the {rule['algorithm']} of {' + '.join(rule['parts'])}"]
