"""The parts of ASGI that a gateway app needs, to run under any server and mount."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, MutableMapping
from typing import Any

Scope = MutableMapping[str, Any]
Event = MutableMapping[str, Any]
Receive = Callable[[], Awaitable[Event]]
Send = Callable[[Event], Awaitable[None]]


def path_of(scope: Scope) -> str:
    """Return the path below the place where the app is mounted."""
    path, root = str(scope["path"]), str(scope.get("root_path", ""))
    return path.removeprefix(root) if root and path.startswith(f"{root}/") else path


DROPPED = 16
"""Read a body that is too long on to this many times the limit, so that its sender, who may not
listen before all is sent, gets the answer."""


async def read_body(receive: Receive, limit: int) -> bytes | None:
    """Return the whole body; None if it is longer than `limit` bytes or the client went away."""
    chunks: list[bytes] = []
    size = 0
    while True:
        event = await receive()
        if event["type"] != "http.request":
            return None
        chunk: bytes = event.get("body", b"")
        size += len(chunk)
        if size <= limit:
            chunks.append(chunk)
        if size > DROPPED * limit:
            return None
        if not event.get("more_body", False):
            return b"".join(chunks) if size <= limit else None


async def answer(
    send: Send, status: int, body: bytes, content_type: str = "application/json; charset=utf-8"
) -> None:
    """Send a whole response."""
    headers = [
        (b"content-type", content_type.encode("ascii")),
        (b"content-length", str(len(body)).encode("ascii")),
        (b"cache-control", b"no-store"),
    ]
    await send({"type": "http.response.start", "status": status, "headers": headers})
    await send({"type": "http.response.body", "body": body})


async def run_lifespan(receive: Receive, send: Send, stop: Callable[[], None]) -> None:
    """Take part in the server's start and stop; call `stop` at the end."""
    while True:
        event = await receive()
        if event["type"] == "lifespan.startup":
            await send({"type": "lifespan.startup.complete"})
        else:
            stop()
            await send({"type": "lifespan.shutdown.complete"})
            return
