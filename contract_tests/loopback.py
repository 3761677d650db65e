"""Servers of the suite's own, each on a loopback port: listeners, gateways, stores, proxies."""

from __future__ import annotations

import contextlib
import sys
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any, TypeAlias

from contract_tests.results import Exchange

# Bytes of a request's body that are read.
LARGEST = 5_000_000


Answer: TypeAlias = tuple[int, str, bytes]
"""A status, a media type, a body."""


@dataclass(frozen=True, slots=True)
class Visit:
    """A request that came: its path with the query, its headers by lower-case name, its body."""

    method: str
    path: str
    headers: dict[str, str]
    body: bytes

    @property
    def media_type(self) -> str:
        return self.headers.get("content-type", "")

    @property
    def text(self) -> str:
        return self.body.decode("utf-8", "replace")

    def exchange(self, operation: str, origin: str) -> Exchange:
        """The request as one of an operation, still to be answered."""
        return Exchange(operation, self.method, origin + self.path, self.headers, self.text)


class Handler(BaseHTTPRequestHandler):
    """Answers requests of one connection, and keeps no record: the suite has its own."""

    wbufsize = -1  # one packet an answer

    def body(self) -> bytes:
        """What was sent, as far as anybody wants to know."""
        return self.rfile.read(min(int(self.headers.get("Content-Length") or 0), LARGEST))

    def reply(self, status: int, media_type: str, content: bytes) -> None:
        self.send_response(status)
        self.send_header("Content-Type", media_type)
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        self.wfile.write(content)

    def log_message(self, format: str, *args: Any) -> None:
        """Say nothing."""


class Server(ThreadingHTTPServer):
    """Says nothing of callers that have left."""

    def handle_error(self, request: Any, client_address: Any) -> None:
        if not isinstance(sys.exception(), OSError):
            super().handle_error(request, client_address)


@contextlib.contextmanager
def serving(handler: type[Handler], port: int = 0) -> Iterator[str]:
    """The URL of a server on a port, or on a free one; OSError where the port is not free."""
    server = Server(("127.0.0.1", port), handler)
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}"
    finally:
        server.shutdown()
        server.server_close()
        thread.join()


def answering(
    answer: Callable[[Visit], Answer], port: int = 0
) -> contextlib.AbstractContextManager[str]:
    """A server that answers by a function, from several threads at once; see ``serving``."""

    class Answering(Handler):
        protocol_version = "HTTP/1.1"

        def _answer(self) -> None:
            headers = {name.lower(): value for name, value in self.headers.items()}
            self.reply(*answer(Visit(self.command, self.path, headers, self.body())))

        do_GET = do_POST = do_PUT = _answer

    return serving(Answering, port)
