"""The REST surface as an ASGI application: one request in, one checked answer out."""

from __future__ import annotations

import logging
import sqlite3
from collections.abc import Awaitable, Callable, Mapping, MutableMapping
from typing import Any

from . import jsontext
from .actions import Call
from .answers import Answer, OwnFault, result
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
        self._intake = Intake(store)
        spec = store.document.sha256.encode()
        self._headers = [
            (b"x-spec-sha256", spec),
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
        headers = _headers(scope)
        operations, texts = found
        method = scope["method"]
        operation = operations.get("GET" if method == "HEAD" else method)
        try:
            if operation is None:
                answer = _other_method(method, operations)
            else:
                answer = await self._serve(operation, texts, scope, headers, receive)
        except Refusal as refusal:
            answer = refused(refusal)
        await self.send(send, answer, bodiless=method == "HEAD")

    async def _serve(
        self,
        operation: Operation,
        texts: tuple[str, ...],
        scope: Scope,
        headers: Mapping[str, str],
        receive: Receive,
    ) -> Answer:
        self.store.gate.check(operation.security, headers)
        raw = await read_body(receive, headers) if operation.body else b""
        try:
            call = self._intake.call(operation, texts, scope["query_string"], headers, raw)
            return self.perform(call)
        except Refusal as refusal:
            return self._declined(operation, refusal)
        except OwnFault as fault:
            log.error("%s answered what its document forbids: %s", operation.id, fault)
            return _failure(f"The store broke its own document: {fault}")
        except sqlite3.Error as error:
            return _failure(f"The database failed: {error}")
        except Exception as error:
            log.exception("%s failed", operation.id)
            return _failure(f"The store failed: {type(error).__name__}")

    def _declined(self, operation: Operation, refusal: Refusal) -> Answer:
        """Exchanges have a way of their own to say no."""
        said = self.store.exchange_refusals.get(operation.exchange or "")
        return said(self.store, Call(operation), refusal) if said else refused(refusal)

    def perform(self, call: Call) -> Answer:
        """Do what the call asks for."""
        name = call.operation.exchange or call.operation.action or ""
        action = self.store.actions.get(name)
        if action is None and call.operation.paging:
            action = self.store.actions["list"]  # a list under a name of its own
        if action is None or (call.operation.resource is None and call.operation.exchange is None):
            raise Refusal(501, f"This store does not know how to do {call.operation.id}.")
        return action(self.store, call)

    async def send(self, send: Send, answer: Answer, *, bodiless: bool = False) -> None:
        headers = [
            (b"content-type", answer.media_type.encode()),
            (b"content-length", str(len(answer.body)).encode()),
            *self._headers,
        ]
        for name, value in answer.headers.items():
            headers.append((name.encode(), value.encode("latin-1", "replace")))
        await send({"type": "http.response.start", "status": answer.status, "headers": headers})
        await send({"type": "http.response.body", "body": b"" if bodiless else answer.body})


def _headers(scope: Scope) -> dict[str, str]:
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
    raise Refusal(405, f"{method} is not possible here; use {allow['allow']}.", headers=allow)


def refused(refusal: Refusal) -> Answer:
    """The error row of a refusal."""
    row = result("Error", refusal.value, refusal.status, refusal.message)
    return Answer(refusal.status, jsontext.encode([row]), refusal.headers)


def _failure(message: str) -> Answer:
    return Answer(500, jsontext.encode([result("Error", "", 500, message)]))
