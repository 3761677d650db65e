"""Running the application under uvicorn until somebody asks it to stop."""

from __future__ import annotations

import asyncio
import signal
import socket
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager

import uvicorn
from uvicorn.protocols.http.httptools_impl import HttpToolsProtocol

from .app import Front
from .lane import Lane
from .problems import StartError
from .rest import Rest

#: How long requests under way may take when the store is asked to stop, in seconds.
GRACE_SECONDS = 3
#: How long a caller may be silent that waits for no answer, in seconds.
SILENCE_SECONDS = 30.0


class _Connection(HttpToolsProtocol):
    """uvicorn's connection, with a short way for whole requests and an end for silent ones."""

    rest: Rest

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]
        super().connection_made(transport)
        self._lane: Lane | None = Lane(self.rest)
        self._heard = self.loop.time()
        self._watch(SILENCE_SECONDS)

    def data_received(self, data: bytes) -> None:
        self._heard = self.loop.time()
        if self._lane is not None and not self.flow.write_paused:
            if answer := self._lane.answer(data, self.server_state.default_headers):
                self.transport.write(answer)
                return
            self._lane = None  # from now on uvicorn keeps count of what is half read
        super().data_received(data)

    def connection_lost(self, exc: Exception | None) -> None:
        self._watcher.cancel()
        super().connection_lost(exc)

    def _watch(self, seconds: float) -> None:
        self._watcher = self.loop.call_later(seconds, self._look)

    def _look(self) -> None:
        """Hang up on a caller who has been silent for long, unless it waits for an answer."""
        left = self._heard + SILENCE_SECONDS - self.loop.time()
        if left > 0 or not (self.cycle is None or self.cycle.response_complete):
            self._watch(max(left, 1.0))
        else:
            self.transport.close()


class _Server(uvicorn.Server):
    """Says when it is ready, and ends in peace on SIGTERM and Ctrl-C."""

    def __init__(self, config: uvicorn.Config, ready: Callable[[], None]) -> None:
        super().__init__(config)
        self._ready = ready

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        await super().startup(sockets)
        self._ready()

    @contextmanager
    def capture_signals(self) -> Iterator[None]:
        """uvicorn raises the signal again when it is done, which would look like a crash."""
        if sys.platform == "win32":
            with super().capture_signals():
                yield
            return
        loop = asyncio.get_running_loop()
        for each in (signal.SIGINT, signal.SIGTERM):
            loop.add_signal_handler(each, self.handle_exit, each, None)
        yield


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


def serve(application: Front, listener: socket.socket, ready: Callable[[], None]) -> None:
    """Serve until SIGTERM or Ctrl-C."""
    config = uvicorn.Config(
        application,
        http=type("Connection", (_Connection,), {"rest": application.rest}),
        proxy_headers=False,
        access_log=False,
        log_level="warning",
        server_header=False,
        lifespan="on",
        timeout_graceful_shutdown=GRACE_SECONDS,
    )
    _Server(config, ready).run(sockets=[listener])
