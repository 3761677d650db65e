"""A bounded load on one server: so many requests over a few connections, as fast as it answers."""

from __future__ import annotations

import json
import re
import selectors
import socket
import sys
import time
from pathlib import Path

CONNECTIONS = 4
MOST_REQUESTS = 20_000
MOST_SECONDS = 60.0
_length = re.compile(rb"\r\ncontent-length: *(\d+)", re.IGNORECASE)
_chunked = re.compile(rb"\r\ntransfer-encoding: *chunked", re.IGNORECASE)


class Failed(Exception):
    """The server did not answer as a benchmark needs it."""


class Connection:
    """One connection: sends the request, collects its answer."""

    def __init__(self, port: int, request: bytes, expected: bytes) -> None:
        self.socket = socket.create_connection(("127.0.0.1", port), timeout=10)
        self.socket.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        self._request, self._expected, self._answer = request, expected, b""

    def send(self) -> None:
        """Send the request once more."""
        self._answer = b""
        self.socket.sendall(self._request)

    def received(self) -> bool:
        """Read what came; whether the answer is complete."""
        data = self.socket.recv(1 << 20)
        if not data:
            raise Failed("the server closed a connection")
        self._answer += data
        head, end, body = self._answer.partition(b"\r\n\r\n")
        if not end:
            return False
        if head[9:12] != self._expected:
            raise Failed(f"{head[:60]!r} instead of {self._expected!r}: {body[:300]!r}")
        if b"sl-violations" in head.lower():
            raise Failed(f"the answer is marked as a violation: {head[:600]!r}")
        if _chunked.search(head):
            return body.endswith(b"0\r\n\r\n")
        length = _length.search(head)
        return len(body) >= (int(length.group(1)) if length else 0)


def load(port: int, request: bytes, expected: bytes, times: int) -> float:
    """Seconds that so many requests took.

    Raises:
        Failed: an answer had another status, or the time was up.
    """
    times = min(times, MOST_REQUESTS)
    with selectors.DefaultSelector() as selector:
        lines = [Connection(port, request, expected) for _ in range(min(CONNECTIONS, times))]
        start = time.perf_counter()
        for line in lines:
            selector.register(line.socket, selectors.EVENT_READ, line)
            line.send()
        _drive(selector, times, len(lines), start + MOST_SECONDS)
        seconds = time.perf_counter() - start
        for line in lines:
            line.socket.close()
    return seconds


def _drive(selector: selectors.BaseSelector, times: int, sent: int, until: float) -> None:
    answered = 0
    while answered < times:
        events = selector.select(5)
        if not events or time.perf_counter() > until:
            raise Failed("the server did not answer in time")
        for key, _ in events:
            if key.data.received():
                answered += 1
                if sent < times:
                    sent += 1
                    key.data.send()


def main() -> None:
    """Answer every line `n` with the seconds of n requests."""
    settings = json.loads(sys.argv[1])
    request = Path(settings["request"]).read_bytes()
    print("ready", flush=True)
    for line in sys.stdin:
        try:
            seconds = load(settings["port"], request, settings["status"].encode(), int(line))
        except (Failed, OSError) as error:
            raise SystemExit(f"load: {error}") from None
        print(seconds, seconds, flush=True)


if __name__ == "__main__":
    main()
