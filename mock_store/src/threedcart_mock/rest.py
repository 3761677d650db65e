"""The REST surface as an ASGI application: one request in, one checked answer out."""

from __future__ import annotations

import asyncio
import logging
import sqlite3
from collections.abc import Awaitable, Callable, Mapping, MutableMapping
from time import perf_counter, time
from typing import Any

from . import jsontext, xmltext
from .answers import Answer, OwnFault, result
from .calls import Call
from .faults import Fault
from .intake import Intake, read_body
from .plan import Operation
from .problems import Refusal
from .routing import Router
from .store import Store

Scope = MutableMapping[str, Any]
Receive = Callable[[], Awaitable[Any]]
Send = Callable[[Any], Awaitable[None]]
Found = tuple[dict[str, Operation], tuple[str, ...]]

log = logging.getLogger("threedcart_mock")


class Rest:
    """Serves the operations of a store's document."""

    def __init__(self, store: Store) -> None:
        self.store = store
        self.router = Router(store.document, store.plan.operations)
        self.intake = Intake(store)
        self._headers = [
            (b"x-spec-sha256", store.document.sha256.encode()),
            (b"cache-control", b"no-cache"),
            (b"pragma", b"no-cache"),
            (b"expires", b"-1"),
            (b"access-control-allow-origin", b"*"),
        ]

    def find(self, scope: Scope) -> Found | None:
        """The operations at the request's path, if it is one of ours."""
        raw = scope.get("raw_path") or scope["path"].encode()
        return self.router.find(raw.split(b"?")[0].decode("latin-1"))

    async def __call__(self, scope: Scope, receive: Receive, send: Send, found: Found) -> None:
        began, moment = perf_counter(), time()
        exchange = _Exchange(self, scope, found)
        answer = await exchange.answer(receive)
        if exchange.wants_xml:
            answer = self._as_xml(exchange.operation, answer)
        await self.send(send, answer, bodiless=scope["method"] == "HEAD")
        self.store.journal.add(
            moment,
            perf_counter() - began,
            scope["method"],
            scope["path"],
            scope["query_string"],
            exchange.operation.id if exchange.operation else "",
            answer.status,
            exchange.raw,
            answer.body,
            exchange.findings,
        )

    def _as_xml(self, operation: Operation | None, answer: Answer) -> Answer:
        """The same answer for a caller who prefers XML."""
        if not answer.body or not answer.media_type.startswith("application/json"):
            return answer
        value = jsontext.decode(answer.body)
        name = "ActionResult"
        if operation is not None:
            name = self.store.answers.row_name(operation, answer.status, isinstance(value, list))
        shapes = self.store.plan.shapes
        body = xmltext.write(value, name, shapes.find(name))
        return Answer(answer.status, body, answer.headers, xmltext.MEDIA_TYPE)

    def perform(self, call: Call) -> Answer:
        """Do what a call asks for; raises what `_Exchange` turns into answers."""
        operation = call.operation
        name = operation.exchange or operation.endpoint or operation.action or ""
        action = self.store.actions.get(name)
        if action is None and operation.paging:
            action = self.store.actions["list"]  # a list under a name of its own
        has_rows = operation.resource or operation.exchange or operation.endpoint
        if action is None or not has_rows:
            raise Refusal(501, f"This store does not know how to do {operation.id}.")
        return action(self.store, call)

    async def send(self, send: Send, answer: Answer, *, bodiless: bool = False) -> None:
        headers = list(self._headers)
        if answer.status != 204:
            headers.append((b"content-type", answer.media_type.encode()))
            headers.append((b"content-length", str(len(answer.body)).encode()))
        for name, value in answer.headers.items():
            headers.append((name.encode(), value.encode("latin-1", "replace")))
        await send({"type": "http.response.start", "status": answer.status, "headers": headers})
        await send({"type": "http.response.body", "body": b"" if bodiless else answer.body})


class _Exchange:
    """One request on its way to an answer, and what was found wrong on that way."""

    def __init__(self, rest: Rest, scope: Scope, found: Found) -> None:
        self._rest, self._store, self._scope = rest, rest.store, scope
        self._operations, self._texts = found
        method = scope["method"]
        self.operation = self._operations.get("GET" if method == "HEAD" else method)
        self.raw = b""
        self.findings = ""
        self._is_read = False  # the request has kept every promise of the document
        self._headers = _headers(scope)
        self.wants_xml = "xml" in (accept := self._headers.get("accept", "")) and (
            xmltext.is_wanted(accept)
        )

    async def answer(self, receive: Receive) -> Answer:
        """Whatever happens, an answer."""
        if self.operation is None:
            return _other_method(self._scope["method"], self._operations)
        fault = self._store.faults.due(self.operation.id) if self._store.faults else None
        if fault is None:
            return await self._serve(self.operation, receive)
        await asyncio.sleep(fault.delay)
        if fault.replaces and not fault.after:
            return fault.answer()
        return _altered(await self._serve(self.operation, receive), fault)

    async def _serve(self, operation: Operation, receive: Receive) -> Answer:
        headers = self._headers
        try:
            if operation.security:
                self._store.gate.check(operation.security, headers)
                self._store.scopes.check(operation)
                self._store.bucket.pour()
            if operation.method != "GET":
                self.raw = await read_body(receive, headers)
            query = self._scope["query_string"]
            call = self._rest.intake.call(operation, self._texts, query, headers, self.raw)
            self._is_read = True
            return self._rest.perform(call)
        except Refusal as refusal:
            return self._declined(operation, refusal)
        except OwnFault as fault:
            log.error("%s answered what its document forbids: %s", operation.id, fault)
            return self._failure(f"The store broke its own document: {fault}")
        except sqlite3.Error as error:
            log.error("%s: the database failed: %s", operation.id, error)
            return self._failure(f"The database failed: {error}")
        except Exception as error:
            log.exception("%s failed", operation.id)
            return self._failure(f"The store failed: {type(error).__name__}")

    def _declined(self, operation: Operation, refusal: Refusal) -> Answer:
        """Exchanges and endpoints have a way of their own to say no."""
        if not self._is_read and refusal.status in (400, 413, 415):
            self.findings = refusal.message
        style = self._store.refusal_styles.get(operation.exchange or operation.endpoint or "")
        if style and refusal.status != 413:
            return style(self._store, Call(operation), refusal)
        return refused(refusal)

    def _failure(self, message: str) -> Answer:
        self.findings = message
        return Answer(500, jsontext.encode([result("Error", "", 500, message)]))


def _altered(answer: Answer, fault: Fault) -> Answer:
    """The store's answer with a fault's headers, or lost for the fault's own."""
    if fault.replaces:
        return fault.answer()
    for name, value in fault.headers.items():
        answer.headers[name.lower()] = value
    return answer


def _headers(scope: Scope) -> Mapping[str, str]:
    return {name.decode("latin-1"): value.decode("latin-1") for name, value in scope["headers"]}


def _other_method(method: str, operations: dict[str, Operation]) -> Answer:
    allowed = [*operations, *(["HEAD"] if "GET" in operations else []), "OPTIONS"]
    allow = {"allow": ", ".join(allowed)}
    if method == "OPTIONS":
        headers = {
            **allow,
            "access-control-allow-methods": allow["allow"],
            "access-control-allow-headers": "*",
        }
        return Answer(204, headers=headers)
    text = f"{method} is not possible here; use {allow['allow']}."
    return refused(Refusal(405, text, headers=allow))


def refused(refusal: Refusal) -> Answer:
    """The error row of a refusal."""
    row = result("Error", refusal.value, refusal.status, refusal.message)
    return Answer(refusal.status, jsontext.encode([row]), refusal.headers)
