"""The mock store beside prism: the same document, requests and answers, both directions checked."""

from __future__ import annotations

import copy
import http.client
import json
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Any

import attrs

from ..bench import LISTS, Bench
from ..document import JSON, Operation
from ..environments import BUILD, HERE, Unavailable, for_stock, prism
from ..goals import Goal, Result, faster
from ..payloads import Drawer, Shape
from ..rounds import Ratio, Worker, interleave, ratio
from .calls import KEYS

ROWS = 10
PATIENCE = 60.0
"""Seconds that a server may take to start."""


@attrs.frozen
class Exchange:
    """A request as it goes over the wire, with the answer that both servers are to give."""

    operation: Operation
    target: str
    body: bytes = b""
    status: int = 200

    def request(self) -> bytes:
        """The bytes of the request."""
        lines = [f"{self.operation.method.upper()} {self.target} HTTP/1.1", "Host: 127.0.0.1"]
        lines += [f"{name}: {value}" for name, value in KEYS.items()]
        if self.body:
            lines += [f"Content-Type: {JSON}", f"Content-Length: {len(self.body)}"]
        return "\r\n".join([*lines, "Accept: application/json", "", ""]).encode() + self.body


def exchanges(bench: Bench) -> tuple[Exchange, Exchange]:
    """The list of CRM tickets, and the create of one."""
    listing = bench.document.operation(LISTS["crm"][0])
    create = next(
        o
        for o in bench.document.operations()
        if o.resource == listing.resource and o.raw.get("x-action") == "create"
    )
    row = Drawer(bench.document, Shape(nested=(1, 1))).value(bench.document.body_schema(create))
    limit = listing.raw["x-paging"]["limit"]
    return (
        Exchange(listing, f"{listing.path}?{limit}={ROWS}"),
        Exchange(create, create.path, json.dumps(row).encode(), 201),
    )


@contextmanager
def started(command: list[str], name: str, log: Path, folder: Path | None = None) -> Iterator[None]:
    """A server, from its start to its end."""
    with (
        log.open("wb") as out,
        subprocess.Popen(
            command, stdout=out, stderr=out, stdin=subprocess.DEVNULL, cwd=folder
        ) as process,
    ):
        try:
            yield
            if process.poll() is not None:
                raise Unavailable(f"{name} ended by itself; see {log}")
        finally:
            process.terminate()
            try:
                process.wait(5)
            except subprocess.TimeoutExpired:
                process.kill()


def free_port() -> int:
    """A port that nobody listens on."""
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        return int(listener.getsockname()[1])


def await_port(port: int, name: str) -> None:
    """Wait until somebody listens."""
    until = time.monotonic() + PATIENCE
    while time.monotonic() < until:
        try:
            socket.create_connection(("127.0.0.1", port), timeout=1).close()
            return
        except OSError:
            time.sleep(0.1)
    raise Unavailable(f"{name} did not start within {PATIENCE:.0f} s; see its log in build/bench")


@contextmanager
def mock_store(bench: Bench, log: str = "mock-store", *more: str) -> Iterator[int]:
    """A mock store that serves the document; gives its port."""
    port = free_port()
    keys = {"--secure-url": "SecureURL", "--private-key": "PrivateKey", "--token": "Token"}
    command = [sys.executable, "-m", "threedcart_mock", "serve", "--port", str(port)]
    command += [word for option, key in keys.items() for word in (option, KEYS[key])]
    command += ["--seed", "empty", "--no-pace", "--spec", str(for_stock(bench.document)), *more]
    with started(command, "the mock store", BUILD / f"{log}.log"):
        await_port(port, "the mock store")
        yield port


@contextmanager
def prism_server(document: dict[str, Any], log_level: str) -> Iterator[int]:
    """Prism serving a document; gives its port. Its command starts it with the log level info."""
    node, script = prism()
    served = BUILD / "prism-document.json"
    served.write_text(json.dumps(document))
    port = free_port()
    command = [node, str(script), "mock", "-h", "127.0.0.1", "-p", str(port)]
    command += ["--verboseLevel", log_level, "--multiprocess", "false", str(served)]
    with started(command, "prism", BUILD / "prism.log", BUILD):
        await_port(port, "prism")
        yield port


def ask(port: int, exchange: Exchange, base: str) -> bytes:
    """Send one request and give back the body of its answer."""
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=10)
    headers = {**KEYS, "Accept": JSON} | ({"Content-Type": JSON} if exchange.body else {})
    method = exchange.operation.method.upper()
    connection.request(method, base + exchange.target, exchange.body or None, headers)
    answer = connection.getresponse()
    body = answer.read()
    connection.close()
    if answer.status != exchange.status:
        raise Unavailable(
            f"{method} {exchange.target} was answered {answer.status}: {body[:200]!r}"
        )
    return body


def with_examples(bench: Bench, answers: list[tuple[Exchange, bytes]]) -> dict[str, Any]:
    """The document for prism: with the mock store's answers as examples, so both send the same."""
    raw = copy.deepcopy(bench.document.raw)
    for exchange, body in answers:
        operation = raw["paths"][exchange.operation.path][exchange.operation.method]
        operation["responses"][str(exchange.status)]["content"][JSON]["example"] = json.loads(body)
    return raw


def measure(bench: Bench) -> list[Result]:
    """A page of ten tickets, and the create of a ticket."""
    base = bench.document.base_path()
    listing, create = exchanges(bench)
    with ExitStack() as stack:
        ours = stack.enter_context(mock_store(bench))
        created = [ask(ours, create, base) for _ in range(ROWS)][-1]
        answers = [(listing, ask(ours, listing, base)), (create, created)]
        document = with_examples(bench, answers)
        return [
            *_beside(bench, ours, document, "info", "prism", (faster(10), faster(8))),
            *_beside(bench, ours, document, "silent", "prism, its log off", (None, None)),
        ]


def _beside(
    bench: Bench,
    ours: int,
    document: dict[str, Any],
    log_level: str,
    name: str,
    goals: tuple[Goal | None, Goal | None],
) -> list[Result]:
    listing, create = exchanges(bench)
    with prism_server(document, log_level) as theirs:
        lists = _compared(bench, listing, ours, theirs)
        creates = _compared(bench, create, ours, theirs)
    return [
        Result("mock", "GET a list of 10 tickets", name, lists, goals[0], as_speed=True),
        Result("mock", "POST a ticket with a message", name, creates, goals[1], as_speed=True),
    ]


def _compared(bench: Bench, exchange: Exchange, ours: int, theirs: int) -> Ratio:
    base = bench.document.base_path()
    with ExitStack() as stack:
        based = attrs.evolve(exchange, target=base + exchange.target)
        workers = {
            "ours": stack.enter_context(_load(bench, based, ours, "ours")),
            "prism": stack.enter_context(_load(bench, exchange, theirs, "prism")),
        }
        workers["prism"].run(100)
        workers["ours"].run(400)
        rounds = interleave(workers, bench.count(12, 3), seconds=0.4)
    return ratio(rounds, "ours", "prism", "wall")


def _load(bench: Bench, exchange: Exchange, port: int, name: str) -> Worker:
    request = BUILD / "payloads" / f"{exchange.operation.id}-{name}.http"
    request.parent.mkdir(parents=True, exist_ok=True)
    request.write_bytes(exchange.request())
    settings = {"request": str(request), "port": port, "status": str(exchange.status)}
    return Worker(sys.executable, [str(HERE / "workers" / "load.py")], settings)
