"""An address of the suite's own that keeps what is posted or brought to it."""

from __future__ import annotations

import contextlib
import queue
import threading
from collections.abc import Iterator
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

LARGEST = 5_000_000


@dataclass(frozen=True, slots=True)
class Visit:
    """A request that came: its path with the query, its Content-Type, its body."""

    path: str
    media_type: str
    body: bytes


@dataclass(slots=True)
class Listener:
    """What came to the address, oldest first; each visit is taken once."""

    url: str = ""
    _visits: queue.Queue[Visit] = field(default_factory=queue.Queue)

    def note(self, visit: Visit) -> None:
        self._visits.put(visit)

    def next(self, patience: float) -> Visit | None:
        """The next visit, or None when none comes within so many seconds."""
        with contextlib.suppress(queue.Empty):
            return self._visits.get(timeout=patience) if patience else self._visits.get_nowait()
        return None


@contextlib.contextmanager
def listening() -> Iterator[Listener]:
    """A listener on a free loopback port."""
    listener = Listener()
    server = ThreadingHTTPServer(("127.0.0.1", 0), _handler(listener))
    listener.url = f"http://127.0.0.1:{server.server_port}"
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    try:
        yield listener
    finally:
        server.shutdown()
        server.server_close()
        thread.join()


def _handler(listener: Listener) -> type[BaseHTTPRequestHandler]:
    class Handler(BaseHTTPRequestHandler):
        def _take(self) -> None:
            length = min(int(self.headers.get("Content-Length") or 0), LARGEST)
            media_type = self.headers.get("Content-Type", "")
            listener.note(Visit(self.path, media_type, self.rfile.read(length)))
            self.send_response(200)
            self.send_header("Content-Length", "0")
            self.end_headers()

        do_GET = do_POST = _take

        def log_message(self, format: str, *args: Any) -> None:
            """The suite has its own record."""

    return Handler
