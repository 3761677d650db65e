"""Running the application under uvicorn until somebody asks it to stop.

uvicorn bounds neither the size nor the time of a request's head, nor how long a connection that
was only opened may stay. An event loop of our own, which uvicorn asks for its connections like
any other, puts a `Line` around each of them that does.
"""

from __future__ import annotations

import asyncio
import signal
import socket
import sys
from collections.abc import Callable
from typing import Any

import uvicorn

from .bounds import GRACE_SECONDS, LARGEST_HEAD, MOST_UNTAKEN, SILENCE_SECONDS
from .intake import Receive, Scope, Send, size_of_head
from .problems import StartError

if sys.platform == "win32":
    from asyncio import ProactorEventLoop as EventLoop
else:
    from uvloop import Loop as EventLoop

Application = Callable[[Scope, Receive, Send], Any]


class Outlet(asyncio.Transport):
    """A transport that sends together what is written in one turn of the event loop.

    uvicorn writes head and body of an answer apart; each write that reaches the network costs a
    tenth of a small answer, and wakes the caller.
    """

    def __init__(self, transport: asyncio.Transport) -> None:
        self._transport = transport
        self._loop = asyncio.get_running_loop()
        self._held: list[bytes] = []

    def write(self, data: Any) -> None:
        if not self._held:
            self._loop.call_soon(self.flush)
        self._held.append(data)

    def flush(self) -> None:
        held, self._held = self._held, []
        if held and not self._transport.is_closing():
            self._transport.write(b"".join(held))

    def close(self) -> None:
        self.flush()
        self._transport.close()

    def abort(self) -> None:
        self._transport.abort()

    def is_closing(self) -> bool:
        return self._transport.is_closing()

    def get_write_buffer_size(self) -> int:
        return self._transport.get_write_buffer_size() + sum(map(len, self._held))

    def get_extra_info(self, name: str, default: Any = None) -> Any:
        return self._transport.get_extra_info(name, default)

    def is_reading(self) -> bool:
        return self._transport.is_reading()

    def pause_reading(self) -> None:
        self._transport.pause_reading()

    def resume_reading(self) -> None:
        self._transport.resume_reading()


class Line(asyncio.Protocol):
    """A connection: what comes in goes on to uvicorn, as long as it keeps within the bounds."""

    def __init__(self, inner: asyncio.Protocol, lines: Lines) -> None:
        self._inner = inner
        self._lines = lines
        self._loop = asyncio.get_running_loop()
        self._requests = 0  # that the application is at work on
        self._begun = 0  # requests so far
        self._untaken = 0  # bytes that came and are no part of a request at work yet
        self._is_full = False  # the caller does not take what it is sent
        self._since = self._loop.time()  # when the caller's turn began

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]
        self._transport = Outlet(transport)
        self._peer = _address(transport.get_extra_info("peername"))
        self._lines.by_peer[self._peer] = self
        self._watch(SILENCE_SECONDS)
        self._inner.connection_made(self._transport)

    def data_received(self, data: bytes) -> None:
        if not self._untaken and not self._requests:
            self._since = self._loop.time()  # a head begins
        self._untaken += len(data)
        if self._untaken > MOST_UNTAKEN:
            self._end(b"431 Request Header Fields Too Large")
        else:
            self._inner.data_received(data)

    def eof_received(self) -> bool | None:
        self._transport.flush()  # what is answered goes out, though the caller sends no more
        return self._inner.eof_received()

    def pause_writing(self) -> None:
        self._is_full, self._since = True, self._loop.time()
        self._inner.pause_writing()

    def resume_writing(self) -> None:
        self._is_full, self._since = False, self._loop.time()
        self._inner.resume_writing()

    def connection_lost(self, exc: Exception | None) -> None:
        self._watcher.cancel()
        if self._lines.by_peer.get(self._peer) is self:
            del self._lines.by_peer[self._peer]
        self._inner.connection_lost(exc)

    def begin(self, scope: Scope) -> None:
        """A request's head is read and the application at work on it."""
        self._requests += 1
        self._begun += 1
        if self._untaken > LARGEST_HEAD:  # most often nothing waits behind the request
            self._untaken = max(self._untaken - size_of_head(scope), 0)

    def take(self, size: int, *, is_last: bool) -> None:
        """The application has taken a piece of a request's body."""
        self._untaken = max(self._untaken - size, 0) if is_last else 0

    def finish(self) -> None:
        """A request is answered; it is the caller's turn, if no other waits already."""
        self._requests -= 1
        self._since = self._loop.time()
        self._loop.call_soon(self._rest, self._begun)

    def _rest(self, begun: int) -> None:
        """One that had waited would have begun by now."""
        if begun == self._begun:
            self._untaken = 0

    def _watch(self, seconds: float) -> None:
        self._watcher = self._loop.call_later(seconds, self._look)

    def _look(self) -> None:
        left = self._since + SILENCE_SECONDS - self._loop.time()
        is_callers_turn = self._is_full or not self._requests
        if left > 0 or not is_callers_turn:
            self._watch(max(left, SILENCE_SECONDS / 30))
        else:
            self._end(b"408 Request Timeout" if self._untaken else b"")

    def _end(self, status: bytes) -> None:
        """Hang up; a caller who is in the middle of a request is told why."""
        if not status or self._requests or self._transport.get_write_buffer_size():
            self._transport.abort()
        else:
            self._transport.write(
                b"HTTP/1.1 %b\r\nconnection: close\r\ncontent-length: 0\r\n\r\n" % status
            )
            self._transport.close()


class Lines:
    """The connections that are open, by the address of the caller."""

    def __init__(self) -> None:
        self.by_peer: dict[Any, Line] = {}

    def watch(self, application: Application, ready: Callable[[], None]) -> Application:
        """The same application; the line of a request hears of its begin and end.

        `ready` is called when the application's start is complete.
        """

        async def watched(scope: Scope, receive: Receive, send: Send) -> None:
            if scope["type"] == "lifespan":
                await application(scope, receive, announced(send))
                return
            line = self.by_peer.get(_address(scope["client"]))
            if line is None:  # it has ended meanwhile
                await application(scope, receive, send)
                return

            async def taken() -> Any:
                message = await receive()
                line.take(len(message.get("body", b"")), is_last=not message.get("more_body"))
                return message

            line.begin(scope)
            try:
                await application(scope, taken, send)
            finally:
                line.finish()

        def announced(send: Send) -> Send:
            async def said(message: Any) -> None:
                if message["type"] == "lifespan.startup.complete":
                    ready()  # its listener has taken connections since it was bound
                await send(message)

            return said

        return watched

    def loop(self) -> asyncio.AbstractEventLoop:
        """An event loop whose servers watch their connections."""
        lines = self

        class Loop(EventLoop):
            async def create_server(  # type: ignore[override]  # any of its forms
                self, make: Callable[[], asyncio.Protocol], *args: Any, **more: Any
            ) -> Any:
                return await super().create_server(lambda: Line(make(), lines), *args, **more)

        return Loop()


def _address(given: Any) -> Any:
    """Host and port; addresses of IPv6 come with more."""
    return tuple(given[:2]) if given else None


def bind(host: str, port: int) -> socket.socket:
    """A listening socket; port 0 takes a free one."""
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    listener = socket.socket(family, socket.SOCK_STREAM)
    listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        listener.bind((host, port))
        listener.listen(512)
    except (OSError, OverflowError) as error:
        listener.close()
        reason = getattr(error, "strerror", None) or str(error).removesuffix(".")
        raise StartError(
            f"{host}:{port} cannot be served: {reason}; give --port another number, or 0 for a"
            " free one."
        ) from None
    return listener


def serve(application: Application, listener: socket.socket, ready: Callable[[], None]) -> None:
    """Serve until SIGTERM or Ctrl-C; both end in KeyboardInterrupt, as uvicorn passes them on."""
    lines = Lines()
    config = uvicorn.Config(
        lines.watch(application, ready),
        http="httptools",
        ws="none",
        proxy_headers=False,
        access_log=False,
        log_level="error",
        server_header=False,
        lifespan="on",
        timeout_keep_alive=int(SILENCE_SECONDS) + 1,  # a line is quicker
        timeout_graceful_shutdown=GRACE_SECONDS,
    )
    signal.signal(signal.SIGTERM, signal.default_int_handler)
    with asyncio.Runner(loop_factory=lines.loop) as runner:
        runner.run(uvicorn.Server(config).serve(sockets=[listener]))
