"""The mock store beside prism: the same document, requests and answers, both directions checked."""

from __future__ import annotations

import copy
import http.client
import json
import os
import shutil
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import ExitStack, contextmanager
from functools import partial
from pathlib import Path
from typing import Any

import attrs

from ..bench import LISTS, Bench
from ..document import JSON, Operation
from ..environments import BUILD, Unavailable, for_stock, prism
from ..goals import Goal, Result, faster, within
from ..payloads import Drawer, Shape
from ..rounds import Ratio, Sample, interleave, ratio
from .calls import KEYS, raw_server

ROWS = 10
PATIENCE = 60.0
"""Seconds that a server may take to start."""
PEER = "prism, its log off"
CLIENTS = ("httpx", "requests", "threedcart")
LOADED = 4
"""Connections of wrk; one thread, as one core is enough for it."""


@attrs.frozen
class Exchange:
    """A request as it goes over the wire, and the status that every server is to answer."""

    name: str
    operation: Operation
    target: str
    row: Any = None
    status: int = 200

    @property
    def method(self) -> str:
        """GET or POST."""
        return self.operation.method.upper()

    @property
    def body(self) -> bytes:
        """The row as JSON, if there is one."""
        return b"" if self.row is None else json.dumps(self.row).encode()

    @property
    def headers(self) -> dict[str, str]:
        """What a client sends beside Host and Content-Length."""
        return {**KEYS, "Accept": JSON} | ({"Content-Type": JSON} if self.body else {})


def exchanges(bench: Bench) -> tuple[Exchange, Exchange]:
    """The list of CRM tickets, and the create of one with a message."""
    base = bench.document.base_path()
    listing = bench.document.operation(LISTS["crm"][0])
    create = next(
        o
        for o in bench.document.operations()
        if o.resource == listing.resource and o.raw.get("x-action") == "create"
    )
    row = Drawer(bench.document, Shape(nested=(1, 1))).value(bench.document.body_schema(create))
    limit = listing.raw["x-paging"]["limit"]
    return (
        Exchange("list ten tickets", listing, f"{base}{listing.path}?{limit}={ROWS}"),
        Exchange("create a ticket", create, base + create.path, row, 201),
    )


# Servers


@contextmanager
def started(
    command: list[str], name: str, log: Path, folder: Path | None = None
) -> Iterator[subprocess.Popen[bytes]]:
    """A server, from its start to its end."""
    with (
        log.open("wb") as out,
        subprocess.Popen(
            command, stdout=out, stderr=out, stdin=subprocess.DEVNULL, cwd=folder
        ) as process,
    ):
        try:
            yield process
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


def await_answer(port: int, exchange: Exchange, name: str) -> None:
    """Wait until a server answers a request, whatever it says."""
    until = time.monotonic() + PATIENCE
    while time.monotonic() < until:
        try:
            answered(port, exchange)
            return
        except OSError:
            time.sleep(0.005)
    raise Unavailable(f"{name} did not start within {PATIENCE:.0f} s; see its log in build/bench")


Server = Callable[[Exchange], Any]
"""What starts a server, waits until it answers the exchange, and gives (port, process)."""


def mock_store(bench: Bench) -> Server:
    """A mock store that serves the document, without rows."""
    keys = {"--secure-url": "SecureURL", "--private-key": "PrivateKey", "--token": "Token"}
    command = [sys.executable, "-m", "threedcart_mock", "serve", "--seed", "empty", "--no-pace"]
    command += [word for option, key in keys.items() for word in (option, KEYS[key])]
    command += ["--spec", str(for_stock(bench.document)), "--port"]
    return lambda exchange: _server(exchange, "the mock store", lambda port: [*command, port])


def prism_server(document: dict[str, Any]) -> Server:
    """Prism serving a document, without a log."""
    node, script = prism()
    served = BUILD / "prism-document.json"
    served.write_text(json.dumps(document))
    command = [node, str(script), "mock", "--verboseLevel", "silent", "--multiprocess", "false"]
    return lambda exchange: _server(
        exchange, "prism", lambda port: [*command, "-h", "127.0.0.1", "-p", port, str(served)]
    )


@contextmanager
def _server(
    exchange: Exchange, name: str, command: Callable[[str], list[str]]
) -> Iterator[tuple[int, subprocess.Popen[bytes]]]:
    port = free_port()
    log = BUILD / f"{name.replace(' ', '-')}.log"
    with started(command(str(port)), name, log, BUILD) as process:
        await_answer(port, exchange, name)
        yield port, process


def answered(port: int, exchange: Exchange) -> tuple[int, dict[str, str], bytes]:
    """Status, headers and body of the answer to one request."""
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=10)
    try:
        connection.request(
            exchange.method, exchange.target, exchange.body or None, exchange.headers
        )
        answer = connection.getresponse()
        return answer.status, {k.lower(): v for k, v in answer.getheaders()}, answer.read()
    finally:
        connection.close()


def ask(port: int, exchange: Exchange) -> bytes:
    """The body of the answer to a request, which is to be answered as it should be."""
    status, headers, body = answered(port, exchange)
    if status != exchange.status or "sl-violations" in headers:
        raise Unavailable(f"{exchange.name} was answered {status} {headers}: {body[:200]!r}")
    return body


def check_validates(port: int, create: Exchange, name: str) -> None:
    """A server that takes a row without its required fields would be measured at less work."""
    status, _, body = answered(port, attrs.evolve(create, row={}))
    if not 400 <= status < 500:
        raise Unavailable(f"{name} does not check bodies: {status} {body[:200]!r}")


def with_examples(bench: Bench, answers: list[tuple[Exchange, bytes]]) -> dict[str, Any]:
    """The document for prism: its paths in full, and our answers as examples, so both send them."""
    raw = copy.deepcopy(bench.document.raw)
    for exchange, body in answers:
        operation = raw["paths"][exchange.operation.path][exchange.operation.method]
        operation["responses"][str(exchange.status)]["content"][JSON]["example"] = json.loads(body)
    base = bench.document.base_path()
    raw["paths"] = {base + path: item for path, item in raw["paths"].items()}
    return raw


# wrk


@attrs.frozen
class Wrk:
    """wrk sending one request again and again for a second, as fast as a server answers."""

    port: int
    exchange: Exchange
    server: int = 0
    """The number of the server's process."""

    def run(self, times: int) -> Sample:
        """What so many requests take, by those of a second; the processor is the server's."""
        before = processor_seconds(self.server)
        requests, microseconds, failed = self.load(LOADED)
        processor = processor_seconds(self.server) - before
        if failed or not requests:
            raise Unavailable(f"wrk: {failed} of {requests} requests to {self.port} failed")
        return Sample(microseconds / 1e6 / requests * times, processor / requests * times)

    def load(self, connections: int) -> list[int]:
        """Send for a second; (requests, microseconds, how many failed)."""
        wrk = shutil.which("wrk")
        if wrk is None:
            raise Unavailable("wrk is missing; install it (Debian: apt-get install wrk)")
        address = f"http://127.0.0.1:{self.port}{self.exchange.target}"
        command = [wrk, "-t1", f"-c{connections}", "-d1s", "-s", str(self._script()), address]
        done = subprocess.run(command, capture_output=True, text=True, timeout=60, check=False)
        if done.returncode:
            raise Unavailable(f"wrk: {done.stderr.strip() or done.stdout.strip()}")
        return [int(word) for word in done.stdout.splitlines()[-1].split()]

    def _script(self) -> Path:
        """The request, and a last line with the figures."""
        folder = BUILD / "payloads"
        folder.mkdir(parents=True, exist_ok=True)
        body = folder / f"{self.exchange.operation.id}.json"
        body.write_bytes(self.exchange.body)
        lines = [f'wrk.method = "{self.exchange.method}"']
        lines += [f'wrk.headers["{k}"] = "{v}"' for k, v in self.exchange.headers.items()]
        if self.exchange.body:
            lines.append(f'wrk.body = io.open("{body}", "rb"):read("*a")')
        lines.append(
            "function done(summary)"
            " local e = summary.errors"
            " print(string.format('%d %d %d', summary.requests, summary.duration,"
            " e.connect + e.read + e.write + e.status + e.timeout)) end"
        )
        script = folder / f"{self.exchange.operation.id}.lua"
        script.write_text("\n".join(lines))
        return script

    def check(self) -> None:
        """Unavailable unless wrk sends what it is meant to, as a listener of ours captures it."""
        with socket.create_server(("127.0.0.1", 0)) as listener:
            listener.settimeout(10)
            caught: list[bytes] = []
            thread = threading.Thread(target=_capture, args=(listener, caught))
            thread.start()
            attrs.evolve(self, port=listener.getsockname()[1]).load(1)
            thread.join()
        head, _, body = caught[0].partition(b"\r\n\r\n")
        line, *fields = head.decode().split("\r\n")
        sent = dict(field.split(": ", 1) for field in fields)
        length = {"Content-Length": str(len(self.exchange.body))} if self.exchange.body else {}
        wanted = {**self.exchange.headers, **length}
        if (
            line != f"{self.exchange.method} {self.exchange.target} HTTP/1.1"
            or {name: text for name, text in sent.items() if name != "Host"} != wanted
            or body != self.exchange.body
        ):
            raise Unavailable(f"wrk sends something else than {self.exchange.name}: {caught[0]!r}")


def _capture(listener: socket.socket, caught: list[bytes]) -> None:
    """What comes first over a connection with a request; it is answered once."""
    while not caught:
        line, _ = listener.accept()  # wrk tries the address once before it begins
        with line:
            line.settimeout(10)
            if data := line.recv(1 << 20):
                line.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n")
                caught.append(data)


# The measure


def measure(bench: Bench) -> list[Result]:
    """Throughput by wrk, the time of a call by three clients, the start, and memory."""
    listing, create = exchanges(bench)
    with ExitStack() as stack:
        start_ours = mock_store(bench)
        ours, process = stack.enter_context(start_ours(listing))
        created = [ask(ours, create) for _ in range(ROWS)][-1]
        listed = ask(ours, listing)
        start_prism = prism_server(with_examples(bench, [(listing, listed), (create, created)]))
        theirs, their_process = stack.enter_context(start_prism(listing))
        for exchange in (listing, create):
            ask(theirs, exchange)
        for port, name in ((ours, "the mock store"), (theirs, "prism")):
            check_validates(port, create, name)
        answers = {"list.json": json.loads(listed), "create.json": json.loads(created)}
        files = {name: bench.payload(f"mock-{name}", value) for name, value in answers.items()}
        servers = {"ours": (ours, process.pid), "prism": (theirs, their_process.pid)}
        origins = {"ours": f"http://127.0.0.1:{ours}", "prism": f"http://127.0.0.1:{theirs}"}
        return [
            *_throughput(bench, listing, faster(5), servers),
            *_throughput(bench, create, faster(3), servers),
            *_calls(bench, listing, origins, files["list.json"]),
            *_calls(bench, create, origins, files["create.json"]),
            _start(bench, listing, {"ours": start_ours, "prism": start_prism}),
            _memory(bench, listing, ours, process.pid),
        ]


def _throughput(
    bench: Bench, exchange: Exchange, goal: Goal, servers: Mapping[str, tuple[int, int]]
) -> list[Result]:
    """By the clock; and by the time of the servers' processors, which others cannot take."""
    Wrk(0, exchange).check()
    candidates = {name: Wrk(port, exchange, pid) for name, (port, pid) in servers.items()}
    rounds = interleave(candidates, bench.count(15, 5), seconds=0.1)
    what = f"wrk: {exchange.name}"
    found = ratio(rounds, "ours", "prism", "wall")
    results = [Result("mock", what, PEER, found, goal)]
    if Path("/proc/self/stat").exists():
        found = ratio(rounds, "ours", "prism")
        results.append(Result("mock", f"{what}, processor time", PEER, found, as_speed=True))
    return results


def _calls(bench: Bench, exchange: Exchange, origins: dict[str, str], answer: Path) -> list[Result]:
    """One call after the other over one connection; "bare" answers the same bytes at no cost."""
    path, _, query = exchange.target.partition("?")
    results = []
    with raw_server(bench, {path: answer}) as port:
        for client in CLIENTS:
            settings = {
                "candidate": "client",
                "client": client,
                "origins": {**origins, "bare": f"http://127.0.0.1:{port}"},
                "method": exchange.method,
                "target": exchange.target,
                "headers": KEYS,
                "row": exchange.row,
                "resource": exchange.operation.resource,
                "limit": int(query.partition("=")[2] or 0),
                "schema": bench.document.row_schema(bench.document.operation(LISTS["crm"][0])),
            }
            names = list(settings["origins"])
            rounds = bench.compare(
                {client: partial(bench.worker, "asking", settings)},
                bench.count(30, 6),
                tasks={client: names},
            )
            what = f"{client}: {exchange.name}"
            for peer, name in (("prism", PEER), ("bare", f"{client} itself")):
                found = ratio(rounds, f"{client} ours", f"{client} {peer}", "wall")
                results.append(Result("mock", what, name, found))
    return results


def _start(bench: Bench, exchange: Exchange, servers: Mapping[str, Server]) -> Result:
    """From the start of the process to the first answer, in turn."""
    ratios = []
    for _ in range(bench.count(7, 3)):
        took = {}
        for name, server in servers.items():
            began = time.perf_counter()
            with server(exchange):
                took[name] = time.perf_counter() - began
        ratios.append(took["ours"] / took["prism"])
    return Result("mock", "start to first answer", PEER, Ratio.of(ratios), within(0.5))


def _memory(bench: Bench, exchange: Exchange, port: int, process: int) -> Result:
    """Resident memory after a load that makes no rows, over that after a tenth of it."""
    number = bench.count(100_000, 20_000)
    what = f"resident memory after {number:,} lists and refusals"
    status = Path(f"/proc/{process}/status")
    if not status.exists():
        return Result("mock", what, "itself", note="this system has no /proc")
    refused = attrs.evolve(exchange, target=exchange.target.replace(f"={ROWS}", "=x"))
    sent, early = 0, 0
    while sent < number:
        for each in (exchange, refused):
            sent += Wrk(port, each).load(LOADED)[0]
        if not early and sent >= number / 10:
            early = resident(status)
    found = Ratio.of([resident(status) / early])
    # A leak of 60 bytes a request is a tenth; what malloc takes and gives back is some percent.
    return Result("mock", what, "itself, after a tenth", found, within(1.1), unit="memory")


def processor_seconds(process: int) -> float:
    """The time that a process has had of the processors; 0 where that cannot be read."""
    stat = Path(f"/proc/{process}/stat")
    if not process or not stat.exists():
        return 0.0
    user, system = stat.read_text().rpartition(")")[2].split()[11:13]
    return (int(user) + int(system)) / os.sysconf("SC_CLK_TCK")


def resident(status: Path) -> int:
    """Kilobytes of memory that a process has."""
    line = next(each for each in status.read_text().splitlines() if each.startswith("VmRSS:"))
    return int(line.split()[1])
