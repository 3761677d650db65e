"""Run ASGI apps on loopback ports, and a store that a gateway can talk to."""

from __future__ import annotations

import json
import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import uvicorn
from threedcart import gateway

from tests.client.gateway.messages import KEY


class _Server(uvicorn.Server):
    def __init__(self, config: uvicorn.Config) -> None:
        super().__init__(config)
        self.ready = threading.Event()

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        await super().startup(sockets)
        self.ready.set()


@contextmanager
def serve(app: Any) -> Iterator[str]:
    """The address of an app while it runs."""
    listener = socket.create_server(("127.0.0.1", 0))
    server = _Server(uvicorn.Config(app, log_level="error", ws="none", http="h11", lifespan="off"))
    thread = threading.Thread(target=server.run, args=([listener],))
    thread.start()
    assert server.ready.wait(10)
    try:
        yield f"http://127.0.0.1:{listener.getsockname()[1]}"
    finally:
        server.should_exit = True
        thread.join()
        listener.close()


class Place:
    """An address where one app can take another's place."""

    app: Any = None

    async def __call__(self, scope: Any, receive: Any, send: Any) -> None:
        if scope["type"] == "http":
            await self.app(scope, receive, send)


class FakeStore:
    """The store's side of a notification: it verifies, keeps what came, answers as it is told."""

    def __init__(self) -> None:
        self.notified: list[gateway.CompleteOrderRequest] = []
        self.status = 200
        self.answer: dict[str, Any] = {"processed": 1, "errorcode": "", "errormessage": ""}
        self.refused: list[str] = []

    async def __call__(self, scope: Any, receive: Any, send: Any) -> None:
        body = (await receive())["body"]
        try:
            self.notified.append(gateway.verify("CompleteOrderRequest", body, KEY))
        except gateway.SignatureError as error:
            self.refused.append(str(error))
        headers = [(b"content-type", b"application/json")]
        await send({"type": "http.response.start", "status": self.status, "headers": headers})
        await send({"type": "http.response.body", "body": json.dumps(self.answer).encode()})
