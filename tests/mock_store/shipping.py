"""A custom shipping service, as a merchant would run one."""

from __future__ import annotations

import base64
import contextlib
import json
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

USER, PASSWORD = "harbor", "tide-table"


class ShippingService:
    """Its address, what it was asked, and what it answers."""

    def __init__(self) -> None:
        self.url = ""
        self.asked: list[dict[str, Any]] = []
        self.status = 200
        self.answer: Any = None
        self.came = threading.Semaphore(0)  # one more for each request of the store
        self.goes_on = threading.Event()  # unset, it takes its time
        self.reset()

    def reset(self) -> None:
        self.asked.clear()
        self.goes_on.set()
        self.status = 200
        self.answer = {
            "shippingmethods": [
                {"methodname": "Dune Post", "rate": 5.2},
                {"methodname": "Gull Express", "rate": 21},
            ]
        }

    def take(self, raw: bytes, credentials: str) -> tuple[int, bytes]:
        self.asked.append(json.loads(raw))
        self.came.release()
        self.goes_on.wait(30)
        expected = base64.b64encode(f"{USER}:{PASSWORD}".encode()).decode()
        if credentials != f"Basic {expected}":
            return 401, b""
        answer = self.answer
        return self.status, answer if isinstance(answer, bytes) else json.dumps(answer).encode()


@contextlib.contextmanager
def shipping_service() -> Iterator[ShippingService]:
    """A service on a free port."""
    service = ShippingService()

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            raw = self.rfile.read(int(self.headers["Content-Length"]))
            status, body = service.take(raw, self.headers.get("Authorization", ""))
            self.send_response(status)
            self.send_header("Content-Type", "application/json")
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def handle(self) -> None:
            with contextlib.suppress(ConnectionError):  # the store has hung up
                super().handle()

        def log_message(self, *_: Any) -> None:
            pass

    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
        service.url = f"http://127.0.0.1:{server.server_port}/rates"
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        try:
            yield service
        finally:
            service.goes_on.set()
            server.shutdown()
            thread.join()
