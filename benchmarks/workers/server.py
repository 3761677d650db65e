"""A raw HTTP server that answers fixed bytes, so that a call costs what its client costs."""

from __future__ import annotations

import asyncio
import json
import re
import sys
from importlib import import_module
from pathlib import Path
from typing import Any

NOT_FOUND = b"HTTP/1.1 404 Not Found\r\ncontent-length: 0\r\n\r\n"
LONGEST_LIFE = 1800
"""Seconds after which the server ends by itself."""


LENGTH = re.compile(rb"\r\ncontent-length: *(\d+)", re.IGNORECASE)


def answer(body: bytes) -> bytes:
    """A whole answer: status line, headers and body."""
    head = "HTTP/1.1 200 OK\r\ncontent-type: application/json; charset=utf-8\r\n"
    return f"{head}content-length: {len(body)}\r\n\r\n".encode() + body


class Raw(asyncio.Protocol):
    """Answers each request by its path, once its body is there."""

    def __init__(self, answers: dict[bytes, bytes]) -> None:
        self._answers = answers
        self._data = b""

    def connection_made(self, transport: Any) -> None:
        self._transport = transport

    def data_received(self, data: bytes) -> None:
        self._data += data
        while (end := self._data.find(b"\r\n\r\n") + 4) > 3:
            length = LENGTH.search(self._data, 0, end)
            end += int(length[1]) if length else 0
            if len(self._data) < end:
                break
            path = self._data.split(b" ", 2)[1].split(b"?", 1)[0]
            self._data = self._data[end:]
            self._transport.write(self._answers.get(path, NOT_FOUND))


async def serve(answers: dict[bytes, bytes]) -> None:
    """Listen on a free port of this machine and say which."""
    server = await asyncio.get_running_loop().create_server(lambda: Raw(answers), "127.0.0.1", 0)
    print(server.sockets[0].getsockname()[1], flush=True)
    await asyncio.sleep(LONGEST_LIFE)


def fastest_loop() -> Any:
    """uvloop's `run`; without a wheel for this machine asyncio's, slower for all alike."""
    try:
        return import_module("uvloop").run
    except ImportError:
        return asyncio.run


if __name__ == "__main__":
    files: dict[str, str] = json.loads(sys.argv[1])
    fastest_loop()(
        serve({path.encode(): answer(Path(file).read_bytes()) for path, file in files.items()})
    )
