"""One connection to the store, spoken to in bytes, so that anything can be said."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass, field

LONGEST = 64 * 1024 * 1024
PATIENCE = 60.0


class Cut(Exception):
    """The store ended the connection before its answer was whole."""


class Hung(Exception):
    """No whole answer within PATIENCE seconds."""


@dataclass(slots=True)
class Reply:
    """An answer as it came; header names in lower case."""

    status: int
    headers: dict[str, str] = field(default_factory=dict)
    body: bytes = b""

    @property
    def media_type(self) -> str:
        return self.headers.get("content-type", "").partition(";")[0].strip().lower()


class Line:
    """A kept-alive connection, opened when it is first used and again after it was cut."""

    def __init__(self, host: str, port: int) -> None:
        self.host, self.port = host, port
        self._streams: tuple[asyncio.StreamReader, asyncio.StreamWriter] | None = None

    async def ask(self, request: bytes, method: str, *, finished: bool = True) -> Reply:
        """The answer to a request; ``finished`` false: end the sending side after it."""
        try:
            async with asyncio.timeout(PATIENCE):
                return await self._ask(request, method, finished)
        except TimeoutError:
            self.close()
            raise Hung from None
        except (OSError, EOFError, asyncio.LimitOverrunError, ValueError) as error:
            self.close()
            raise Cut(type(error).__name__) from None

    def close(self) -> None:
        if self._streams is not None:
            self._streams[1].transport.abort()
        self._streams = None

    async def _ask(self, request: bytes, method: str, finished: bool) -> Reply:
        if self._streams is None:
            self._streams = await asyncio.open_connection(self.host, self.port, limit=LONGEST)
        reader, writer = self._streams
        writer.write(request)
        if not finished:
            writer.write_eof()
        reply = await _reply(reader, method)
        if not finished or reply.headers.get("connection", "").lower() == "close":
            self.close()
        return reply


async def _reply(reader: asyncio.StreamReader, method: str) -> Reply:
    status = 100
    while status < 200:  # 100 Continue goes before the answer
        head = await reader.readuntil(b"\r\n\r\n")
        first, *lines = head[:-4].decode("latin-1").split("\r\n")
        status = int(first.split(" ", 2)[1])
    parts = (line.partition(":") for line in lines)
    headers = {name.strip().lower(): value.strip() for name, _, value in parts}
    if method == "HEAD" or status in (204, 304):
        return Reply(status, headers)
    return Reply(status, headers, await _body(reader, headers))


async def _body(reader: asyncio.StreamReader, headers: dict[str, str]) -> bytes:
    if "content-length" in headers:
        return await reader.readexactly(int(headers["content-length"]))
    if headers.get("transfer-encoding", "").lower() != "chunked":
        headers["connection"] = "close"
        return await reader.read()
    parts = []
    while size := int((await reader.readuntil(b"\r\n")).partition(b";")[0], 16):
        parts.append(await reader.readexactly(size))
        await reader.readexactly(2)
    await reader.readuntil(b"\r\n")
    return b"".join(parts)
