"""A proxy around a gateway: before its addresses and pages, and before the store that it tells."""

from __future__ import annotations

import re
import threading
from typing import Any
from urllib.parse import parse_qsl, urlsplit

import httpx

from contract_tests.document import Document
from contract_tests.gateway.protocol import Protocol, forged, read
from contract_tests.mutants.proxy import UNBROKEN, Call, Mutation, Reply, forward
from contract_tests.mutants.registry import Registry
from contract_tests.schemas import Schemas
from contract_tests.vectors.drafting import Draft
from contract_tests.vectors.formulas import written

GATEWAYS = Registry()
after, before = GATEWAYS.after, GATEWAYS.before
NOTICES = "/notices/"
NOTIFICATION_URL = re.compile(rb'"notificationurl":"([^"]+)"')


class GatewayProxy:
    """Passes on what comes for a gateway and from it; its ``mutation`` may be changed."""

    def __init__(self, document: Document, key: str) -> None:
        self.protocol = Protocol(document, Schemas(document), key)
        self.mutation: Mutation = UNBROKEN
        self.url = ""
        self.gateway = ""
        self.paths: dict[str, str] = {}
        self.memory: dict[Any, Any] = {}
        self.lock = threading.Lock()
        self.stores: list[str] = []
        self._client = httpx.Client(trust_env=False, timeout=30)

    def close(self) -> None:
        self._client.close()

    def leads_to(self, urls: dict[str, str]) -> dict[str, str]:
        """Stand before a gateway's addresses; where they are reached from now on."""
        parts = {exchange: urlsplit(url) for exchange, url in urls.items()}
        self.paths = {part.path: exchange for exchange, part in parts.items()}
        first = next(iter(parts.values()))
        self.gateway = f"{first.scheme}://{first.netloc}"
        return {exchange: self.url + part.path for exchange, part in parts.items()}

    def answer(self, call: Call) -> Reply:
        """What the gateway says, or the store that it notifies, with the mutation at work."""
        call.proxy, upstream = self, self.gateway
        if call.path.startswith(NOTICES):
            upstream = self._to_store(call)
        elif call.path in self.paths:
            call.op = self.protocol.operations[self.paths[call.path]]
        call.asked = members(call)
        reply = self.mutation.before(call)
        if reply is None:
            reply = forward(self._client, upstream, self._kept(call))
        self.mutation.after(call, reply)
        return reply

    def _to_store(self, call: Call) -> str:
        parts = urlsplit(self.stores[int(call.path.removeprefix(NOTICES))])
        call.op = self.protocol.operations["notification"]
        call.path, call.query = parts.path, parse_qsl(parts.query, keep_blank_values=True)
        return f"{parts.scheme}://{parts.netloc}"

    def _kept(self, call: Call) -> Call:
        """Have the gateway notify the proxy; no signature covers that address."""
        found = NOTIFICATION_URL.search(call.body)
        if found and call.op and call.op.exchange == "checkout":
            with self.lock:
                self.stores.append(found[1].decode())
                place = f"{self.url}{NOTICES}{len(self.stores) - 1}".encode()
            call.body = call.body.replace(found[1], place)
        return call


# What the mutations do to messages.


def members(call: Call) -> Draft | None:
    """The message of a request, digit by digit; None where it is none."""
    return read(call.body.decode("utf-8", "replace"))


def exchange_of(call: Call) -> str:
    return call.op.exchange if call.op else ""


def is_right(call: Call) -> bool:
    """Whether a request is signed by its formula."""
    bench = call.proxy.protocol.request(exchange_of(call))
    return not forged(bench, call.body.decode("utf-8", "replace"))


def sign(call: Call, **changes: Any) -> None:
    """Change members of a request, if it is one, and sign it as its sender would."""
    draft, bench = members(call), call.proxy.protocol.request(exchange_of(call))
    if draft is None:
        return
    for name, value in changes.items():
        draft = draft.put(name, written(value))
    if bench.string_to_sign(draft) is not None:
        call.body = bench.sign(draft).text.encode()


def change(call: Call, **changes: Any) -> None:
    """Change members of a request, and leave its signature as it was."""
    draft = members(call)
    for name, value in changes.items():
        draft = draft.put(name, written(value)) if draft else None
    call.body = draft.text.encode() if draft else call.body


def answered(reply: Reply) -> dict[str, Any]:
    """The members of an answer; empty where it is no message."""
    return reply.json if isinstance(reply.json, dict) else {}


def sign_answer(call: Call, reply: Reply, **changes: Any) -> None:
    """Change members of an answer, and sign it as the gateway would."""
    said = {**answered(reply), **changes}
    if call.asked is None or "signature" not in said:
        return
    bench = call.proxy.protocol.answer(exchange_of(call), call.asked)
    draft = Draft(tuple((name, written(value)) for name, value in said.items()))
    reply.body = bench.sign(draft).text.encode()


def accepted(reply: Reply) -> bool:
    """Whether an answer says yes."""
    said = answered(reply)
    return bool(said.get("redirecturl")) or said.get("approved") == 1


def rewrite(reply: Reply, **changes: Any) -> None:
    """Change members of an answer, and leave its signature as it was."""
    if answered(reply):
        reply.json = {**answered(reply), **changes}
