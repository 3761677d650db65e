"""The protocol of a worker: a line with a number of repetitions in, the seconds they took out.

A worker that has several tasks finds the name of one behind the number.
"""

from __future__ import annotations

import gc
import json
import sys
import time
from collections.abc import Callable, Mapping
from typing import Any


def configuration() -> dict[str, Any]:
    """The settings that the harness gave; modules named in `block` cannot be imported after."""
    settings: dict[str, Any] = json.loads(sys.argv[1])
    for name in settings.get("block", ()):
        sys.modules[name] = None  # type: ignore[assignment]  # None bars the import
    return settings


def serve(work: Callable[[int], object]) -> None:
    """Answer every line `n` with the wall and processor seconds of `work(n)`, until the end."""
    serve_tasks({"": work})


def serve_tasks(tasks: Mapping[str, Callable[[int], object]]) -> None:
    """The same for every line `n task`."""
    for work in tasks.values():
        work(1)
    gc.collect()
    gc.freeze()
    print("ready", flush=True)
    for line in sys.stdin:
        times, _, task = line.strip().partition(" ")
        work = tasks[task]
        wall, processor = time.perf_counter(), time.process_time()
        work(int(times))
        processor, wall = time.process_time() - processor, time.perf_counter() - wall
        print(wall, processor, flush=True)


def repeated(call: Callable[[], object]) -> Callable[[int], None]:
    """Work that makes one call again and again."""

    def work(times: int) -> None:
        for _ in range(times):
            call()

    return work
