"""A raw HTTP listener that misbehaves as told: byte-level faults that no web server can make.

What it does is data, a list of rules; the first that fits a request decides:

    {"when": {"method": "POST", "nth": 1}, "do": "send", "bytes": b"HTTP/1.1 2", "then": "reset"}
    {"do": "answer", "status": 429, "headers": {"Retry-After": "3"}, "body": b""}

`nth` counts the requests that fit the rest of `when`, from 1. Without a rule that fits, a request
is answered as a store would.
"""

from __future__ import annotations

import asyncio
import json
import socket
import struct
import threading
from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from typing import Any

Rule = Mapping[str, Any]

ROW = {"CrmID": 1, "Subject": "hello"}
DONE = {"Key": "CrmID", "Value": "1", "Status": "200", "Message": "done"}


@dataclass(frozen=True)
class Hit:
    """One request as it arrived."""

    method: str
    target: str
    headers: Mapping[str, str]
    body: bytes


def answer(status: int = 200, body: bytes = b"", **headers: str) -> bytes:
    """A well-formed answer; underscores in header names stand for hyphens."""
    given = {name.replace("_", "-"): value for name, value in headers.items()}
    given.setdefault("Content-Type", "application/json; charset=utf-8")
    if "Transfer-Encoding" not in given:
        given.setdefault("Content-Length", str(len(body)))
    lines = "".join(f"{name}: {value}\r\n" for name, value in given.items() if value)
    return f"HTTP/1.1 {status} Whatever\r\n{lines}\r\n".encode("latin-1") + body


def usual(hit: Hit) -> bytes:
    """What a store would answer."""
    rows = [ROW] if hit.method == "GET" else [DONE]
    return answer(201 if hit.method == "POST" else 200, json.dumps(rows).encode())


@dataclass
class Listener:
    """Listens on a free loopback port while its thread runs."""

    rules: Sequence[Rule] = ()
    hits: list[Hit] = field(default_factory=list)
    connections: int = 0
    open: int = 0
    url: str = ""
    _matched: dict[int, int] = field(default_factory=dict)
    _loop: asyncio.AbstractEventLoop = field(default_factory=asyncio.new_event_loop)
    _server: asyncio.Server | None = None
    _writers: set[asyncio.StreamWriter] = field(default_factory=set)
    _idle: threading.Event = field(default_factory=threading.Event)

    def __enter__(self) -> Listener:
        self._idle.set()
        self._thread = threading.Thread(target=self._loop.run_forever, daemon=True)
        self._thread.start()
        self._run(self._start())
        return self

    def __exit__(self, *error: object) -> None:
        self._run(self._stop())
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join()
        self._loop.close()

    def obey(self, *rules: Rule) -> None:
        """Start a new script."""
        self.rules, self._matched = rules, {}
        self.hits.clear()

    def wait_until_idle(self) -> None:
        """Return when no connection is open; fail when one stays."""
        assert self._idle.wait(5), f"{self.open} connections were left open"

    def count(self, method: str) -> int:
        """How many requests of a method arrived."""
        return sum(hit.method == method for hit in self.hits)

    def _run(self, work: Any) -> Any:
        return asyncio.run_coroutine_threadsafe(work, self._loop).result(10)

    async def _start(self) -> None:
        self._server = await asyncio.start_server(self._serve, "127.0.0.1", 0)
        self.url = f"http://127.0.0.1:{self._server.sockets[0].getsockname()[1]}"

    async def _stop(self) -> None:
        assert self._server is not None
        self._server.close()
        for writer in list(self._writers):
            writer.transport.abort()
        others = asyncio.all_tasks() - {asyncio.current_task()}
        await asyncio.gather(*others, return_exceptions=True)

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.connections += 1
        self.open += 1
        self._idle.clear()
        self._writers.add(writer)
        try:
            while hit := await self._read(reader):
                self.hits.append(hit)
                if not await self._obey(hit, reader, writer):
                    break
        except (ConnectionError, asyncio.IncompleteReadError):
            pass  # the client went away, as some tests want it to
        finally:
            writer.close()
            self._writers.discard(writer)
            with suppress(ConnectionError):  # who reset it will not see it closed
                await writer.wait_closed()
            self.open -= 1
            if not self.open:
                self._idle.set()

    async def _read(self, reader: asyncio.StreamReader) -> Hit | None:
        try:
            head = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1")
        except asyncio.IncompleteReadError:
            return None
        first, *lines = head.strip().split("\r\n")
        method, target, _ = first.split(" ")
        headers = {name.lower(): value for name, _, value in (x.partition(": ") for x in lines)}
        body = await reader.readexactly(int(headers.get("content-length", "0")))
        return Hit(method, target, headers, body)

    def _rule_for(self, hit: Hit) -> Rule:
        for number, rule in enumerate(self.rules):
            when = rule.get("when", {})
            if when.get("method", hit.method) != hit.method:
                continue
            if when.get("path", "") not in hit.target:
                continue
            self._matched[number] = self._matched.get(number, 0) + 1
            if when.get("nth", self._matched[number]) == self._matched[number]:
                return rule
        return {"do": "send", "bytes": usual(hit), "then": "keep"}

    async def _obey(
        self, hit: Hit, reader: asyncio.StreamReader, writer: asyncio.StreamWriter
    ) -> bool:
        """Do what the script says; whether the connection goes on."""
        rule = self._rule_for(hit)
        match rule["do"]:
            case "answer":
                given = {k.replace("-", "_"): v for k, v in rule.get("headers", {}).items()}
                writer.write(answer(rule.get("status", 200), rule.get("body", b""), **given))
                await writer.drain()
                return True
            case "drip":
                for byte in rule["bytes"]:
                    writer.write(bytes([byte]))
                    await writer.drain()
                    await asyncio.sleep(0.001)
                return False
            case "silence":
                await reader.read()
                return False
        writer.write(rule["bytes"])
        await writer.drain()
        return self._end(rule.get("then", "close"), writer)

    def _end(self, how: str, writer: asyncio.StreamWriter) -> bool:
        if how == "reset":
            raw: socket.socket = writer.get_extra_info("socket")
            raw.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
            writer.transport.abort()
        return how == "keep"
