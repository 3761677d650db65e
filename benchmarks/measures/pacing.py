"""Eight processes and an async one that call one paced mock store as fast as they may."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
import urllib.request
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Any

from tests.redis_server import RedisServer

from ..bench import Bench
from ..environments import BUILD, Unavailable
from ..goals import Result, within
from ..rounds import Ratio
from .calls import KEYS
from .mock import await_answer, exchanges, free_port, started

SECONDS, QUICK_SECONDS = 30, 5
PROCESSES = 8
KINDS = {"file": "by a file", "redis": "by a Redis server", "apart": "each by itself"}


def measure(bench: Bench) -> list[Result]:
    """The part of the documented rate that is used, and how many requests were one too many."""
    seconds = QUICK_SECONDS if bench.quick else SECONDS
    results = []
    for kind, told in KINDS.items():
        what = f"{PROCESSES} processes and an async one, paced {told}"
        found = run(bench, kind, seconds)
        most = found["capacity"] + found["leak_per_second"] * seconds
        is_shared = kind != "apart"
        results += [
            Result(
                "pacing",
                f"{what}: requests taken",
                f"the documented limit, {most:g} in {seconds} s",
                Ratio.of([most / found["taken"]]),
                within(1 / 0.95) if is_shared else None,
            ),
            Result(
                "pacing",
                f"{what}: answered 429",
                "those taken",
                Ratio.of([found["refused"] / found["taken"]]),
                within(0) if is_shared else None,
                unit="requests",
            ),
        ]
    return results


def run(bench: Bench, kind: str, seconds: float) -> dict[str, Any]:
    """What the store's bucket says after all have called for so long."""
    with ExitStack() as stack:
        origin = stack.enter_context(paced_store(bench))
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory()))
        place = str(folder / "pace")
        if kind == "redis":
            server = RedisServer(folder)
            stack.callback(server.stop)
            place = server.url
        settings = {"kind": kind, "place": place, "origin": origin, "seconds": seconds}
        workers = [
            stack.enter_context(worker(bench, {**settings, "async": number == PROCESSES}))
            for number in range(PROCESSES + 1)
        ]
        for each in workers:
            assert each.stdout
            each.stdout.readline()
        control(origin, {"on": True})
        for each in workers:
            assert each.stdin
            each.stdin.write("go\n")
            each.stdin.flush()
        for each in workers:
            if each.wait(seconds + 60):
                raise Unavailable("a worker failed; its error is above")
        return control(origin)


@contextmanager
def paced_store(bench: Bench) -> Iterator[str]:
    """A mock store whose bucket is on; its address."""
    port = free_port()
    words = {"--secure-url": "SecureURL", "--private-key": "PrivateKey", "--token": "Token"}
    keys = [word for option, key in words.items() for word in (option, KEYS[key])]
    command = [sys.executable, "-m", "threedcart_mock", "serve", "--control", "--seed", "empty"]
    BUILD.mkdir(parents=True, exist_ok=True)
    with started([*command, *keys, "--port", str(port)], "the mock store", BUILD / "paced.log"):
        await_answer(port, exchanges(bench)[0], "the mock store")
        yield f"http://127.0.0.1:{port}"


@contextmanager
def worker(bench: Bench, settings: dict[str, Any]) -> Iterator[subprocess.Popen[str]]:
    """A process of the benchmark's environment; ended with the block."""
    path = os.pathsep.join(map(str, (bench.client, Path(__file__).parents[2])))
    surroundings = {k: v for k, v in os.environ.items() if not k.startswith("PYTHON")}
    command = [str(bench.python), "-P", "-m", "benchmarks.workers.pacing", json.dumps(settings)]
    pipe = subprocess.PIPE
    with subprocess.Popen(
        command, stdin=pipe, stdout=pipe, text=True, env={**surroundings, "PYTHONPATH": path}
    ) as process:
        try:
            yield process
        finally:
            process.kill()


def control(origin: str, change: dict[str, Any] | None = None) -> dict[str, Any]:
    """What the store's control plane says of its bucket, once it is changed."""
    body = None if change is None else json.dumps(change).encode()
    request = urllib.request.Request(
        f"{origin}/__mock__/pace",
        body,
        {"Content-Type": "application/json"},
        method="GET" if body is None else "PUT",
    )
    with urllib.request.urlopen(request, timeout=10) as answer:
        told: dict[str, Any] = json.load(answer)
    return told
