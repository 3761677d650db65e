"""The REST surface as an ASGI application: one request in, one checked answer out."""

from __future__ import annotations

import asyncio
import logging
import sqlite3
from collections.abc import Awaitable, Callable, Mapping, MutableMapping
from time import perf_counter, time
from typing import Any
from urllib.parse import unquote

from . import jsontext, xmltext
from .answers import Answer, OwnFault, result
from .calls import Call
from .database import patient
from .faults import Fault
from .guard import STANDING, Guard
from .intake import Intake, read_body
from .plan import Operation
from .problems import Busy, Refusal
from .routing import Router
from .store import Store

Scope = MutableMapping[str, Any]
Receive = Callable[[], Awaitable[Any]]
Send = Callable[[Any], Awaitable[None]]
Found = tuple[dict[str, Operation], tuple[str, ...]]

log = logging.getLogger("threedcart_mock")


class Rest:
    """Serves the operations of a store's document."""

    def __init__(self, store: Store, guard: Guard) -> None:
        self.store, self.guard = store, guard
        self.router = Router(store.document, store.plan.operations)
        self.intake = Intake(store)
        self.headers = [
            (b"x-spec-sha256", store.document.sha256.encode()),
            (b"cache-control", b"no-cache"),
            (b"pragma", b"no-cache"),
            (b"expires", b"-1"),
            *STANDING,
        ]

    def find(self, scope: Scope) -> Found | None:
        """The operations at the request's path, if it is one of ours."""
        raw = scope.get("raw_path") or scope["path"].encode()
        return self.router.find(raw.split(b"?")[0].decode("latin-1"))

    async def __call__(self, scope: Scope, receive: Receive, send: Send, found: Found) -> None:
        exchange = _Exchange(
            self, scope["method"], scope["path"], scope["query_string"], headers_of(scope), found
        )
        answer = exchange.finish(await exchange.answer(receive))
        await self._send(send, answer, bodiless=scope["method"] == "HEAD")
        exchange.note(answer)

    def at_once(
        self, method: str, path: str, query: bytes, headers: Mapping[str, str], body: bytes
    ) -> Answer | None:
        """The answer to a whole request; None for one that takes its time, or is not ours."""
        found = self.router.find(path)
        if found is None or self.store.faults or self.guard.looks_at(headers):
            return None
        exchange = _Exchange(self, method, unquote(path), query, headers, found)
        try:
            answer = exchange.finish(exchange.answer_to(body))
        except Busy:
            return None
        exchange.note(answer)
        return answer

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

    async def _send(self, send: Send, answer: Answer, *, bodiless: bool) -> None:
        headers = [*self.headers, *answer.own_headers()]
        await send({"type": "http.response.start", "status": answer.status, "headers": headers})
        await send({"type": "http.response.body", "body": b"" if bodiless else answer.body})


class _Exchange:
    """One request on its way to an answer, and what was found wrong on that way."""

    def __init__(
        self,
        rest: Rest,
        method: str,
        path: str,
        query: bytes,
        headers: Mapping[str, str],
        found: Found,
    ) -> None:
        self._rest, self._store = rest, rest.store
        self._method, self._path, self._query, self._headers = method, path, query, headers
        self._operations, self._texts = found
        self._operation = self._operations.get("GET" if method == "HEAD" else method)
        self._began, self._moment = perf_counter(), time()
        self._raw = b""
        self._findings = ""
        self._is_read = False  # the request has kept every promise of the document

    async def answer(self, receive: Receive) -> Answer:
        """Whatever happens, an answer; `receive` gives the body."""
        operation = self._operation
        if operation is None:
            return _other_method(self._method, self._operations)
        fault = self._store.faults.due(operation.id) if self._store.faults else None
        if fault is None:
            return await self._served(operation, receive)
        await asyncio.sleep(fault.delay)
        if fault.replaces and not fault.after:
            return fault.answer()
        return _altered(await self._served(operation, receive), fault)

    def answer_to(self, body: bytes) -> Answer:
        """The same for a body that is there."""
        operation = self._operation
        if operation is None:
            return _other_method(self._method, self._operations)
        try:
            self._admit(operation)
            return self._perform(operation, body)
        except Busy:
            raise  # there is no waiting here
        except Exception as error:  # whatever happens, an answer
            return self._failed(operation, error)

    def finish(self, answer: Answer) -> Answer:
        """The same answer, as XML for a caller who prefers that."""
        accept = self._headers.get("accept", "")
        if not answer.body or "xml" not in accept or not xmltext.is_wanted(accept):
            return answer
        if not answer.media_type.startswith("application/json"):
            return answer
        return self._as_xml(answer)

    def note(self, answer: Answer) -> None:
        """Into the journal."""
        self._store.journal.add(
            self._moment,
            perf_counter() - self._began,
            self._method,
            self._path,
            self._query,
            self._operation.id if self._operation else "",
            answer.status,
            self._raw,
            answer.body,
            self._findings,
        )

    async def _served(self, operation: Operation, receive: Receive) -> Answer:
        try:
            self._admit(operation)
            body = b"" if operation.method == "GET" else await read_body(receive, self._headers)
            return await patient(lambda: self._perform(operation, body))
        except Exception as error:  # whatever happens, an answer
            return self._failed(operation, error)

    def _admit(self, operation: Operation) -> None:
        """Refusal unless the caller may do this now."""
        if operation.security:
            self._store.gate.check(operation.security, self._headers)
            self._store.scopes.check(operation)
            self._store.bucket.pour()

    def _perform(self, operation: Operation, body: bytes) -> Answer:
        if operation.method != "GET":
            self._raw = body
        intake = self._rest.intake
        call = intake.call(operation, self._texts, self._query, self._headers, self._raw)
        self._is_read = True
        return self._rest.perform(call)

    def _failed(self, operation: Operation, error: Exception) -> Answer:
        if isinstance(error, Refusal):
            return self._declined(operation, error)
        if isinstance(error, OwnFault):
            log.error("%s answered what its document forbids: %s", operation.id, error)
            message = f"The store broke its own document: {error}"
        elif isinstance(error, sqlite3.Error):
            log.error("%s: the database failed: %s", operation.id, error)
            message = f"The database failed: {error}"
        else:
            log.error("%s failed", operation.id, exc_info=error)
            message = f"The store failed: {type(error).__name__}"
        self._findings = message
        return Answer(500, jsontext.encode([result("Error", "", 500, message)]))

    def _declined(self, operation: Operation, refusal: Refusal) -> Answer:
        """Exchanges and endpoints have a way of their own to say no."""
        if not self._is_read and refusal.status in (400, 413, 415):
            self._findings = refusal.message
        is_led = operation.endpoint and operation.method == "GET"
        if is_led and "text/html" in self._headers.get("accept", ""):
            return self._store.shown_refusal(refusal)  # a person waits, not a program
        style = self._store.refusal_styles.get(operation.exchange or operation.endpoint or "")
        if style and refusal.status not in (413, 503):
            return style(self._store, Call(operation), refusal)
        return refused(refusal)

    def _as_xml(self, answer: Answer) -> Answer:
        value = jsontext.decode(answer.body)
        name = "ActionResult"
        if self._operation is not None:
            name = self._store.answers.row_name(
                self._operation, answer.status, isinstance(value, list)
            )
        body = xmltext.write(value, name, self._store.plan.shapes.find(name))
        return Answer(answer.status, body, answer.headers, xmltext.MEDIA_TYPE)


def _altered(answer: Answer, fault: Fault) -> Answer:
    """The store's answer with a fault's headers, or lost for the fault's own."""
    if fault.replaces:
        return fault.answer()
    for name, value in fault.headers.items():
        answer.headers[name.lower()] = value
    return answer


def headers_of(scope: Scope) -> Mapping[str, str]:
    return {name.decode("latin-1"): value.decode("latin-1") for name, value in scope["headers"]}


def _other_method(method: str, operations: dict[str, Operation]) -> Answer:
    allowed = [*operations, *(["HEAD"] if "GET" in operations else []), "OPTIONS"]
    allow = {"allow": ", ".join(allowed)}
    if method == "OPTIONS":
        return Answer(204, headers=allow)
    text = f"{method} is not possible here; use {allow['allow']}."
    return refused(Refusal(405, text, headers=allow))


def refused(refusal: Refusal) -> Answer:
    """The error row of a refusal."""
    row = result("Error", refusal.value, refusal.status, refusal.message)
    return Answer(refusal.status, jsontext.encode([row]), refusal.headers)
