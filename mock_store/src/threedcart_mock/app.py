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
from starlette.routing import BaseRoute

from . import pages
from .actions import ACTIONS
from .control import Control
from .intake import Incoming, Receive, Scope, Send, check_head
from .problems import Refusal
from .rest import Rest, refused
from .store import Store


class Front:
    """The ASGI application uvicorn runs."""

    def __init__(self, store: Store, *, control: bool = False) -> None:
        self.store = store
        store.actions.update(ACTIONS)
        self.rest = Rest(store)
        routes: list[BaseRoute] = [*pages.routes(store)]
        if control:
            routes += Control(store).routes()
        self._pages = Starlette(
            routes=routes,
            lifespan=self._lifespan,
            exception_handlers={HTTPException: self._nothing},
        )
        self._spec = self.rest.headers[0]

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """The way of a request, from top to bottom; that of the REST surface goes on in `Rest`."""
        if scope["type"] != "http":
            await self._pages(scope, receive, send)
            return
        request = Incoming(scope, receive)
        try:
            check_head(scope)
            found = self.rest.find(scope)
            raw = b"" if found else await request.body.read()
        except Refusal as refusal:
            await self.rest.send(request, refused(refusal), send)
            return
        if found:
            await self.rest(request, found, send)
        else:
            await self._pages(scope, _given(raw, receive), self._marked(send))

    def _marked(self, send: Send) -> Send:
        """Every answer names the document."""

        async def marked(message: Any) -> None:
            if message["type"] == "http.response.start":
                message = {**message, "headers": [*message["headers"], self._spec]}
            await send(message)

        return marked

    async def _nothing(self, request: Request, error: Exception) -> Response:
        status = error.status_code if isinstance(error, HTTPException) else 500
        text = f"Nothing is served at {request.url.path[:200]}."
        if status != 404:
            text = f"{request.method} of {request.url.path[:200]} is refused."
        headers = getattr(error, "headers", None)
        if "text/html" in request.headers.get("accept", ""):
            return pages.problem(self.store, status, text, headers)
        answer = refused(Refusal(status, text))
        return Response(answer.body, status, headers, "application/json")

    @contextlib.asynccontextmanager
    async def _lifespan(self, _: Starlette) -> AsyncIterator[None]:
        tasks = [asyncio.create_task(work()) for work in self.store.background]
        try:
            yield
        finally:
            for task in tasks:
                task.cancel()
            await asyncio.gather(*tasks, return_exceptions=True)


def _given(raw: bytes, receive: Receive) -> Receive:
    """What gives a body that is already there, and then what `receive` gives."""
    pending = [{"type": "http.request", "body": raw, "more_body": False}]

    async def given() -> Any:
        return pending.pop() if pending else await receive()

    return given
