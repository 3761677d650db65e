"""Calls over the loopback to a server that costs next to nothing, in a process of its own."""

from __future__ import annotations

import json
import re
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import Any

from ..bench import LISTS, SMALL_GET, Bench
from ..document import Operation
from ..environments import ROOT, Unavailable
from ..goals import Result, within
from ..payloads import FULL_CRM
from ..rounds import SLICE, Rounds, ratio

BARE = "bare httpx + json.loads"
KEYS = {"SecureURL": "https://bench.example", "PrivateKey": "1" * 32, "Token": "2" * 32}
TOOLS = {
    "patched": "get one small row, sync, httpx.Client.send patched",
    "respx": "get one small row, sync, answered by respx",
}
"""Tools that stand between a program and the network, as mocks and tracers do."""


KEY = 1
"""The value of every parameter of a path."""


def filled(path: str) -> str:
    """A path with the key for each of its parameters."""
    return re.sub(r"{[^}]+}", str(KEY), path)


@contextmanager
def raw_server(bench: Bench, answers: dict[str, Path]) -> Iterator[int]:
    """A raw server that answers those paths; gives its port."""
    files = json.dumps({path: str(file) for path, file in answers.items()})
    command = [str(bench.python), str(ROOT / "benchmarks" / "workers" / "server.py"), files]
    with subprocess.Popen(command, stdout=-1, text=True) as process:
        try:
            assert process.stdout
            port = process.stdout.readline()
            if not port:
                raise Unavailable("the raw server did not start")
            yield int(port)
        finally:
            process.kill()


def settings(
    bench: Bench, operation: Operation, port: int, query: dict[str, Any]
) -> dict[str, Any]:
    """What each candidate needs to know to call an operation."""
    origin, base = f"http://127.0.0.1:{port}", bench.document.base_path()
    keys: dict[str, Any] = {
        "origin": origin,
        "base_url": origin + base,
        "url": origin + base + filled(operation.path),
        "headers": KEYS,
        "query": query,
    }
    return keys | {
        "path_values": [KEY] * operation.path.count("{"),
        "resource": operation.resource,
        "action": operation.raw["x-action"],
        "stock_module": bench.stock_module(operation),
    }


def measure(bench: Bench) -> list[Result]:
    """A small row, many tasks at once, a tool that intercepts, and a list of 100 orders."""
    small = bench.document.operation(SMALL_GET)
    many = bench.document.operation(LISTS["orders"][0])
    base = bench.document.base_path()
    small_row = bench.payload("small.json", bench.one_row(small, FULL_CRM, KEY))
    answers = {
        base + filled(small.path): small_row,
        base + filled(many.path): bench.list_payloads("orders", False)[1][0],
    }
    with raw_server(bench, answers) as port:
        one = {**settings(bench, small, port, {}), "answer": str(small_row)}
        hundred = settings(bench, many, port, {"limit": 100})
        return [
            *_small(bench, one),
            *_tasks(bench, one),
            *_intercepted(bench, one),
            *_orders(bench, hundred),
        ]


def _compared(
    bench: Bench,
    shared: dict[str, Any],
    names: tuple[str, ...],
    rounds: int,
    seconds: float = SLICE,
) -> Rounds:
    makers = {
        name: partial(bench.worker, "calls", {**shared, "candidate": name})
        for name in bench.available(*names)
    }
    return bench.compare(makers, rounds, seconds)


def _small(bench: Bench, shared: dict[str, Any]) -> list[Result]:
    names = ("client", "before", "stock", "bare")
    rounds = _compared(bench, shared, names, bench.count(60, 10))
    what = "get one small row, sync"
    cpu = f"{what}, processor time"
    return [
        Result("calls", what, BARE, ratio(rounds, "client", "bare", "wall"), within(0.70)),
        Result("calls", cpu, BARE, ratio(rounds, "client", "bare")),
        Result("calls", what, "stock", ratio(rounds, "client", "stock", "wall")),
        *bench.beside_before("calls", what, rounds, clock="wall"),
    ]


def _tasks(bench: Bench, shared: dict[str, Any]) -> list[Result]:
    results = []
    for tasks, goal in ((10, within(0.40)), (50, within(0.20))):
        told, names = {**shared, "tasks": tasks}, ("client", "before", "bare")
        rounds = _compared(bench, told, names, bench.count(16, 3), seconds=0.25)
        what = f"get one small row, async, {tasks} tasks"
        found = ratio(rounds, "client", "bare", "wall")
        results.append(Result("calls", what, "bare httpx.AsyncClient", found, goal))
        results += bench.beside_before("calls", what, rounds, clock="wall")
    return results


def _intercepted(bench: Bench, shared: dict[str, Any]) -> list[Result]:
    """Both sides meet the tool; the default call, which meets none, is in `_small`."""
    results = []
    for tool, what in TOOLS.items():
        names = ("client", "before", "bare")
        rounds = _compared(bench, {**shared, "tool": tool}, names, bench.count(40, 6))
        found = ratio(rounds, "client", "bare", "wall")
        results.append(Result("calls", what, f"{BARE}, the same tool", found))
        results += bench.beside_before("calls", what, rounds, clock="wall")
    return results


def _orders(bench: Bench, shared: dict[str, Any]) -> list[Result]:
    names = ("client", "before", "stock", "bare")
    rounds = _compared(bench, shared, names, bench.count(40, 6))
    what = "list 100 orders, end to end"
    found = ratio(rounds, "client", "bare", "wall")
    return [
        Result("calls", what, f"{BARE} to dicts", found, within(0.65)),
        Result("calls", what, "stock", ratio(rounds, "client", "stock", "wall")),
        *bench.beside_before("calls", what, rounds, clock="wall"),
    ]
