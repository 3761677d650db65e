"""A server on this machine that answers a command line as a test wants it."""

from __future__ import annotations

import json
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import parse_qs, urlsplit

Answer = Callable[[str, str, bytes], tuple[int, Any]]
"""Gives an answer's status, and its JSON value or bytes, for a method, a target and a body."""

KEYS = {"SECURE_URL": "https://shop.test", "PRIVATE_KEY": "canary-key", "TOKEN": "canary-token"}


@contextmanager
def serving(answer: Answer) -> Iterator[dict[str, str]]:
    """Serve until the block ends; gives the environment variables that lead there."""

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def handle_any(self) -> None:
            body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
            status, value = answer(self.command, self.path, body)
            content = value if isinstance(value, bytes) else json.dumps(value).encode()
            self.send_response(status)
            self.send_header("Content-Type", "application/json")
            self.send_header("Content-Length", str(len(content)))
            self.end_headers()
            self.wfile.write(content)

        do_GET = do_POST = do_PUT = handle_any

        def log_message(self, format: str, *args: Any) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.block_on_close = False
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    try:
        address = f"http://127.0.0.1:{server.server_address[1]}"
        yield {f"THREEDCART_{k}": v for k, v in {**KEYS, "BASE_URL": address}.items()}
    finally:
        server.shutdown()
        server.server_close()
        thread.join()


def of_rows(rows: list[Any], page: int = 100) -> Answer:
    """Answer lists with these rows, `page` at once, and anything else with the first row."""

    def answer(method: str, target: str, body: bytes) -> tuple[int, Any]:
        query = {name: values[0] for name, values in parse_qs(urlsplit(target).query).items()}
        if query.get("countonly") == "1":
            return 200, {"TotalCount": len(rows)}
        if "offset" not in query and "limit" not in query:
            return 200, rows[:1]
        first = int(query.get("offset", 1)) - 1
        return 200, rows[first : first + min(page, int(query["limit"]))]

    return answer
