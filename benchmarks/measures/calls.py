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
from ..rounds import Makers, ratio

BARE = "bare httpx + json.loads"
KEYS = {"SecureURL": "https://bench.example", "PrivateKey": "1" * 32, "Token": "2" * 32}


def filled(path: str) -> str:
    """A path with 1 for each of its parameters."""
    return re.sub(r"{[^}]+}", "1", path)


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
        "path_values": [1] * operation.path.count("{"),
        "resource": operation.resource,
        "action": operation.raw["x-action"],
        "stock_module": bench.stock_module(operation),
    }


def measure(bench: Bench) -> list[Result]:
    """A small row, a list of 100 orders, and many tasks at once."""
    small = bench.document.operation(SMALL_GET)
    many = bench.document.operation(LISTS["orders"][0])
    base = bench.document.base_path()
    answers = {
        base + filled(small.path): bench.payload("small.json", bench.draw(small, FULL_CRM, 1)),
        base + filled(many.path): bench.list_payloads("orders", False)[1][0],
    }
    with raw_server(bench, answers) as port:
        one = settings(bench, small, port, {})
        hundred = settings(bench, many, port, {"limit": 100})
        return [*_small(bench, one), *_orders(bench, hundred), *_tasks(bench, one)]


def _makers(bench: Bench, shared: dict[str, Any], *names: str) -> Makers:
    return {n: partial(bench.worker, "calls", {**shared, "candidate": n}) for n in names}


def _small(bench: Bench, shared: dict[str, Any]) -> list[Result]:
    makers = _makers(bench, shared, "client", "stock", "bare")
    rounds = bench.compare(makers, bench.count(60, 10))
    what = "get one small row, sync"
    cpu = f"{what}, processor time"
    return [
        Result("calls", what, BARE, ratio(rounds, "client", "bare", "wall"), within(0.75)),
        Result("calls", cpu, BARE, ratio(rounds, "client", "bare")),
        Result("calls", what, "stock", ratio(rounds, "client", "stock", "wall")),
    ]


def _orders(bench: Bench, shared: dict[str, Any]) -> list[Result]:
    makers = _makers(bench, shared, "client", "stock", "bare")
    rounds = bench.compare(makers, bench.count(40, 6))
    what = "list 100 orders, end to end"
    found = ratio(rounds, "client", "bare", "wall")
    return [
        Result("calls", what, f"{BARE} to dicts", found, within(0.95)),
        Result("calls", what, "stock", ratio(rounds, "client", "stock", "wall")),
    ]


def _tasks(bench: Bench, shared: dict[str, Any]) -> list[Result]:
    results = []
    for tasks in (10, 50):
        makers = _makers(bench, {**shared, "tasks": tasks}, "client", "bare")
        rounds = bench.compare(makers, bench.count(16, 3), seconds=0.25)
        what = f"get one small row, async, {tasks} tasks"
        found = ratio(rounds, "client", "bare", "wall")
        results.append(Result("calls", what, "bare httpx.AsyncClient", found))
    return results
