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

from . import pages
from .actions import ACTIONS
from .answers import Answer
from .control import PREFIX, Control, reply
from .guard import STANDING, Door, Guard, Headers
from .intake import read_body
from .problems import Refusal
from .rest import Found, Receive, Rest, Scope, Send, headers_of, refused
from .store import Store


class Front:
    """The ASGI application uvicorn runs. The guard judges every request before anything else."""

    def __init__(self, store: Store, guard: Guard, *, control: bool = False) -> None:
        self.store, self.guard = store, guard
        store.actions.update(ACTIONS)
        self.rest = Rest(store, guard)
        routes: list[BaseRoute] = [*pages.routes(store)]
        if control:
            routes += Control(store).routes()
        store.shown_refusal = self._page_of_refusal
        self._pages = Starlette(
            routes=routes,
            lifespan=self._lifespan,
            exception_handlers={HTTPException: self._nothing, Refusal: self._refused},
        )
        self._spec = (b"x-spec-sha256", store.document.sha256.encode())

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
        if scope["type"] != "http":
            await self._pages(scope, receive, send)
            return
        found = self.rest.find(scope)
        door = _door(scope, found)
        try:
            needed = self.guard.check(scope["method"], scope["headers"], door)
        except Refusal as refusal:
            answer = self._stopped(Request(scope), refusal, door)
            await answer(scope, receive, self._with(send, [self._spec, *STANDING]))
            return
        if found:
            await self.rest(scope, receive, self._with(send, needed) if needed else send, found)
        else:
            await self._page(scope, receive, self._with(send, [self._spec, *STANDING]))

    async def _page(self, scope: Scope, receive: Receive, send: Send) -> None:
        """A page or the plane, once its body is there."""
        headers = headers_of(scope)
        if "content-length" in headers or "transfer-encoding" in headers:
            try:
                body = await read_body(receive, headers)
            except Refusal as refusal:
                answer = self._stopped(Request(scope), refusal, _door(scope, None))
                await answer(scope, receive, send)
                return
            receive = _replayed(body, receive)
        await self._pages(scope, receive, send)

    def _with(self, send: Send, headers: Headers) -> Send:
        """A way to send answers that adds headers to them."""

        async def adding(message: Any) -> None:
            if message["type"] == "http.response.start":
                message = {**message, "headers": [*message["headers"], *headers]}
            await send(message)

        return adding

    def _stopped(self, request: Request, refusal: Refusal, door: Door) -> Response:
        """The answer to a request that goes no further, in the form of what it asked for."""
        if door is Door.PLANE:
            return reply({"error": refusal.message}, refusal.status)
        return self._told(request, refusal)

    def _told(self, request: Request, refusal: Refusal) -> Response:
        if "text/html" in request.headers.get("accept", ""):
            return pages.problem(self.store, refusal.status, refusal.message, refusal.headers)
        answer = refused(refusal)
        return Response(answer.body, answer.status, answer.headers, "application/json")

    def _page_of_refusal(self, refusal: Refusal) -> Answer:
        """A refusal for a person whose browser was led to an operation."""
        page = pages.problem(self.store, refusal.status, refusal.message)
        return Answer(refusal.status, bytes(page.body), media_type="text/html; charset=utf-8")

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

    @contextlib.asynccontextmanager
    async def _lifespan(self, _: Starlette) -> AsyncIterator[None]:
        tasks = [asyncio.create_task(work()) for work in self.store.background]
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


def _replayed(body: bytes, receive: Receive) -> Receive:
    """A way to receive a body that has arrived, and then what comes after it."""
    left = [{"type": "http.request", "body": body, "more_body": False}]

    async def received() -> Any:
        return left.pop() if left else await receive()

    return received
