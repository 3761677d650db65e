"""The REST surface as an ASGI application: one request in, one checked answer out."""

from __future__ import annotations

import asyncio
import logging
import sqlite3
from collections.abc import Callable
from time import perf_counter
from typing import Any

from . import jsontext, references, xmltext
from .answers import Answer
from .calls import Call
from .checking import OwnFault
from .database import patient
from .faults import Fault
from .guard import STANDING
from .intake import Incoming, Intake, Scope, Send
from .plan import JSON_TYPE, Operation
from .problems import Refusal, StartError
from .routing import Found, Router
from .store import Store

log = logging.getLogger("threedcart_mock")


class Rest:
    """Serves the operations of a store's document."""

    def __init__(self, store: Store, shown_refusal: Callable[[Refusal], Answer]) -> None:
        """`shown_refusal` makes the page of a refusal for a person."""
        self.store, self._shown_refusal = store, shown_refusal
        self.refused = store.refused
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
        raw: bytes = scope.get("raw_path") or scope["path"].encode()
        return self.router.find(raw.decode("latin-1"))

    async def __call__(self, request: Incoming, found: Found, send: Send) -> None:
        """The way of a request, from top to bottom; whatever happens, it is answered."""
        operations, keys, version = found
        operation = operations.get(request.method)
        if operation is None and request.method == "HEAD":
            operation = operations.get("GET")
        fault = None
        if operation is not None and self.store.running.faults:
            fault = self.store.running.faults.due(operation.id)
        if fault is not None:
            await asyncio.sleep(fault.delay)
        if operation is None:
            answer = self._other_method(request.method, operations)
        elif fault is not None and fault.replaces and not fault.after:
            answer = fault.answer()
        else:
            answer = await self._served(request, operation, keys, version)
            if fault is not None:
                answer = _altered(answer, fault)
        accept = request.headers.get("accept", "")
        if "xml" in accept and not self.store.document.is_plain and xmltext.is_wanted(accept):
            answer = self._as_xml(answer, operation)
        await self.send(request, answer, send)
        self._note(request, operation, answer)

    async def _served(
        self, request: Incoming, operation: Operation, keys: tuple[str, ...], version: str
    ) -> Answer:
        """The store's own answer."""
        store, headers = self.store, request.headers
        try:
            if operation.plain is not None and operation.plain.unserved:
                raise Refusal(501, f"{operation.id} is not served: {operation.plain.unserved}.")
            if operation.security:
                store.gate.check(operation.security, headers, request.query)  # who calls
                store.settings.scopes.check(operation)  # what they may do
                store.running.bucket.pour(  # how often
                    operation.id, headers.get("user-agent", "")
                )
            if operation.method != "GET":
                request.raw = await request.body.read()
            return await patient(lambda: self._done(request, operation, keys, version))
        except Exception as error:  # whatever happens, an answer
            return self._failed(request, operation, error)

    def _done(
        self, request: Incoming, operation: Operation, keys: tuple[str, ...], version: str
    ) -> Answer:
        """The answer, once what is asked for is done; begun anew where the database was held."""
        # Everything that the document demands is held here.
        call = self.intake.call(
            operation, keys, request.query, request.headers, request.raw, version
        )
        request.is_read = True
        answer = self.perform(call)
        if call.remarks:
            request.remarks = references.shown(call.remarks)
        return answer

    def rehearse(self, method: str, path: str, query: str = "", raw: bytes = b"") -> Answer | None:
        """The answer a caller with the right keys would get, while nothing of it remains.

        Rows that it writes are gone at the end, no message leaves, and the journal does not have
        it. None when no operation is there. Busy when another process holds the database.
        """
        found = self.router.find(path)
        operation = found[0].get(method) if found else None
        if found is None or operation is None:
            return None
        headers = [(b"content-type", JSON_TYPE.encode())]
        scope = {"method": method, "path": path, "query_string": query.encode(), "headers": headers}
        request = Incoming(scope, _nothing)
        request.raw = raw
        with self.store.tables.hooks.rehearsing(), self.store.tables.database.rehearsing():
            try:
                self.store.settings.scopes.check(operation)
                return self._done(request, operation, found[1], found[2])
            except Exception as error:  # as in `_served`
                return self._failed(request, operation, error)

    async def send(self, request: Incoming, answer: Answer, send: Send) -> None:
        """Send an answer, with the headers of every answer, once the request's body is passed."""
        if request.body.is_pending and not await request.body.discard():
            answer.headers["connection"] = "close"
        headers = [*self.headers, *answer.own_headers()]
        await send({"type": "http.response.start", "status": answer.status, "headers": headers})
        body = b"" if request.method == "HEAD" else answer.body
        await send({"type": "http.response.body", "body": body})

    def perform(self, call: Call) -> Answer:
        """Do what a call asks for; raises what `_failed` turns into answers."""
        operation = call.operation
        if operation.plain is not None:
            return self.store.actions[operation.action or "example"](self.store, call)
        name = operation.exchange or operation.endpoint or operation.action or ""
        action = self.store.actions.get(name)
        if action is None and operation.paging:
            action = self.store.actions["list"]  # a list under a name of its own
        has_rows = operation.resource or operation.exchange or operation.endpoint
        if action is None or not has_rows:
            raise Refusal(501, f"This store does not know how to do {operation.id}.")
        return action(self.store, call)

    def _failed(self, request: Incoming, operation: Operation, error: Exception) -> Answer:
        if isinstance(error, Refusal):
            return self._declined(request, operation, error)
        if isinstance(error, OwnFault):
            log.error("%s answered what its document forbids: %s", operation.id, error)
            message = f"The store broke its own document: {error}"
        elif isinstance(error, sqlite3.Error):
            log.error("%s: the database failed: %s", operation.id, error)
            message = f"The database failed: {error}"
        elif isinstance(error, StartError):  # a schema that is first needed now
            message = str(error)
        else:
            log.error("%s failed", operation.id, exc_info=error)
            message = f"The store failed: {type(error).__name__}"
        request.findings = message
        return self.refused(Refusal(500, message), operation)

    def _declined(self, request: Incoming, operation: Operation, refusal: Refusal) -> Answer:
        """Exchanges and endpoints have a way of their own to say no."""
        if not request.is_read and refusal.status in (400, 413, 415, 422):
            request.findings = refusal.message
        is_led = operation.endpoint and operation.method == "GET"
        if is_led and "text/html" in request.headers.get("accept", ""):
            return self._shown_refusal(refusal)  # a person waits, not a program
        style = self.store.refusal_styles.get(operation.exchange or operation.endpoint or "")
        if style and refusal.status not in (413, 503):
            return style(self.store, Call(operation), refusal)
        return self.refused(refusal, operation)

    def _other_method(self, method: str, operations: dict[str, Operation]) -> Answer:
        allowed = [*operations, *(["HEAD"] if "GET" in operations else []), "OPTIONS"]
        allow = {"allow": ", ".join(allowed)}
        if method == "OPTIONS":
            return Answer(204, headers=allow)
        text = f"{method} is not possible here; use {allow['allow']}."
        return self.refused(Refusal(405, text, headers=allow))

    def _as_xml(self, answer: Answer, operation: Operation | None) -> Answer:
        if not answer.body or not answer.media_type.startswith("application/json"):
            return answer
        value = jsontext.decode(answer.body)
        name = self.store.plan.result_row.schema
        if operation is not None:
            name = self.store.answers.row_name(operation, answer.status, isinstance(value, list))
        body = xmltext.write(value, name, self.store.plan.shapes.find(name))
        return Answer(answer.status, body, answer.headers, xmltext.MEDIA_TYPE)

    def _note(self, request: Incoming, operation: Operation | None, answer: Answer) -> None:
        """Into the journal."""
        self.store.running.journal.add(
            request.moment,
            perf_counter() - request.began,
            request.method,
            request.path,
            request.query,
            operation.id if operation else "",
            answer.status,
            request.raw,
            answer.body,
            request.findings,
            request.remarks,
        )


async def _nothing() -> Any:
    """A body that is not received: it is there already."""


def _altered(answer: Answer, fault: Fault) -> Answer:
    """The store's answer with a fault's headers, or lost for the fault's own."""
    if fault.replaces:
        return fault.answer()
    for name, value in fault.headers.items():
        answer.headers[name.lower()] = value
    return answer
