"""The whole application: REST where the document has a path, control plane and pages elsewhere."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import AsyncIterator
from typing import Any

from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import BaseRoute, Route

from . import jsontext, pages
from .actions import ACTIONS
from .answers import Answer
from .control import PREFIX, Control
from .guard import STANDING, Door, Guard, Headers
from .intake import Incoming, Receive, Scope, Send, check_head
from .problems import Refusal
from .rest import Rest
from .routing import Found
from .store import Store


class Front:
    """The ASGI application uvicorn runs."""

    def __init__(self, store: Store, guard: Guard, *, control: bool = False) -> None:
        self.store, self.guard = store, guard
        store.actions.update(ACTIONS)
        self.rest = Rest(store, self._page_of_refusal)
        routes: list[BaseRoute] = [*pages.routes(store, self.rest)]
        if control:
            routes += Control(store).routes()
        self._pages = Starlette(
            routes=routes,
            lifespan=self._lifespan,
            exception_handlers={HTTPException: self._nothing, Refusal: self._refused},
        )
        self._standing: Headers = [self.rest.headers[0], *STANDING]

    @property
    def routes(self) -> list[tuple[str, str]]:
        """(method, path) of all that is served, keys of rows in braces; operations come first."""
        found = [
            (each.method, path)
            for each in self.store.plan.operations
            for path in self.rest.router.paths(each)
        ]
        for route in self._pages.routes:
            if isinstance(route, Route):
                found += [(method, route.path) for method in sorted(route.methods or ())]
        return found

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """The way of a request, from top to bottom; that of the REST surface goes on in `Rest`."""
        if scope["type"] != "http":
            await self._pages(scope, receive, send)
            return
        request, door = Incoming(scope, receive), Door.API
        try:
            check_head(scope)
            found = self.rest.find(scope)
            door = _door(scope, found)
            needed = self.guard.check(request.method, scope["headers"], door)
            raw = b"" if found else await request.body.read()
        except Refusal as refusal:
            await self.rest.send(request, self._stopped(request, refusal, door), send)
            return
        if found:
            await self.rest(request, found, _adding(needed, send) if needed else send)
        else:
            await self._pages(scope, _given(raw, receive), _adding(self._standing, send))

    def _stopped(self, request: Incoming, refusal: Refusal, door: Door) -> Answer:
        """The answer to a request that goes no further, in the form of what it asked for."""
        if door is Door.PLANE:
            text = jsontext.encode({"error": refusal.message})
            return Answer(refusal.status, text, refusal.headers)
        if "text/html" in request.headers.get("accept", ""):
            return self._page_of_refusal(refusal)
        return self.store.refused(refusal)

    def _page_of_refusal(self, refusal: Refusal) -> Answer:
        """A refusal for a person whose browser asked."""
        page = pages.problem(self.store, refusal.status, refusal.message)
        body = bytes(page.body)
        return Answer(refusal.status, body, refusal.headers, "text/html; charset=utf-8")

    async def _refused(self, request: Request, error: Exception) -> Response:
        assert isinstance(error, Refusal)
        return self._told(request, error)

    async def _nothing(self, request: Request, error: Exception) -> Response:
        status = error.status_code if isinstance(error, HTTPException) else 500
        text = f"Nothing is served at {request.url.path[:200]}."
        if status != 404:
            text = f"{request.method} of {request.url.path[:200]} is refused."
        headers = getattr(error, "headers", None)
        return self._told(request, Refusal(status, text, headers=headers))

    def _told(self, request: Request, refusal: Refusal) -> Response:
        if "text/html" in request.headers.get("accept", ""):
            return pages.problem(self.store, refusal.status, refusal.message, refusal.headers)
        answer = self.store.refused(refusal)
        return Response(answer.body, answer.status, answer.headers, answer.media_type)

    @contextlib.asynccontextmanager
    async def _lifespan(self, _: Starlette) -> AsyncIterator[None]:
        tasks = [asyncio.create_task(work()) for work in self.store.running.background]
        try:
            yield
        finally:
            for task in tasks:
                task.cancel()
            await asyncio.gather(*tasks, return_exceptions=True)


def _door(scope: Scope, found: Found | None) -> Door:
    """What a request asks for. A browser is sent to the operations that lead it on (OAuth)."""
    if found is None:
        return Door.PLANE if scope["path"].startswith(PREFIX) else Door.PAGE
    asked = found[0].get("GET")
    is_led = asked is not None and asked.endpoint and scope["method"] in ("GET", "HEAD")
    return Door.PAGE if is_led else Door.API


def _adding(headers: Headers, send: Send) -> Send:
    """A way to send answers that adds headers to them."""

    async def adding(message: Any) -> None:
        if message["type"] == "http.response.start":
            message = {**message, "headers": [*message["headers"], *headers]}
        await send(message)

    return adding


def _given(raw: bytes, receive: Receive) -> Receive:
    """What gives a body that is already there, and then what `receive` gives."""
    pending = [{"type": "http.request", "body": raw, "more_body": False}]

    async def given() -> Any:
        return pending.pop() if pending else await receive()

    return given
