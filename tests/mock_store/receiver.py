"""A receiver of webhooks for tests: it keeps what comes, and answers as it is told."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any


@dataclass(frozen=True, slots=True)
class Came:
    """A request as it came; header names are in lower case."""

    method: str
    path: str
    headers: dict[str, str]
    body: bytes


@dataclass
class Receiver:
    """`answers` are the statuses of the next requests of each method, 200 after the last."""

    url: str = ""
    came: list[Came] = field(default_factory=list)
    answers: dict[str, list[int]] = field(default_factory=dict)
    held: threading.Event = field(default_factory=threading.Event)

    def posted(self) -> list[bytes]:
        return [each.body for each in self.came if each.method == "POST"]

    def methods(self) -> list[str]:
        return [each.method for each in self.came]


@contextmanager
def receiver(*, held: bool = False) -> Iterator[Receiver]:
    """A receiver on a free port; one that is `held` answers nothing until it is released."""
    told = Receiver()
    if not held:
        told.held.set()

    class Handler(BaseHTTPRequestHandler):
        def _take(self) -> None:
            body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
            headers = {name.lower(): value for name, value in self.headers.items()}
            told.came.append(Came(self.command, self.path, headers, body))
            told.held.wait(20)
            status = (told.answers.get(self.command) or [200]).pop(0)
            self.send_response(status)
            if 300 <= status < 400:
                self.send_header("Location", f"{told.url}/elsewhere")
            self.send_header("Content-Length", "0")
            self.end_headers()

        do_GET = do_POST = _take

        def log_message(self, *_: Any) -> None:
            pass

    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
        told.url = f"http://127.0.0.1:{server.server_port}"
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        try:
            yield told
        finally:
            told.held.set()
            server.shutdown()
            thread.join()
