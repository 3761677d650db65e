"""Servers of the suite's own, each on a loopback port: listeners, gateways, proxies."""

from __future__ import annotations

import contextlib
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

# Bytes of a request's body that are read.
LARGEST = 5_000_000


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


@contextlib.contextmanager
def serving(handler: type[Handler], port: int = 0) -> Iterator[str]:
    """The URL of a server on a port, or on a free one; OSError where the port is not free."""
    server = ThreadingHTTPServer(("127.0.0.1", port), handler)
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}"
    finally:
        server.shutdown()
        server.server_close()
        thread.join()
