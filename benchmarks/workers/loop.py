"""The protocol of a worker: a line with a number of repetitions in, the seconds they took out."""

from __future__ import annotations

import gc
import json
import sys
import time
from collections.abc import Callable
from typing import Any


def configuration() -> dict[str, Any]:
    """The settings that the harness gave; modules named in `block` cannot be imported after."""
    settings: dict[str, Any] = json.loads(sys.argv[1])
    for name in settings.get("block", ()):
        sys.modules[name] = None  # type: ignore[assignment]  # None bars the import
    return settings


def serve(work: Callable[[int], object]) -> None:
    """Answer every line `n` with the wall and processor seconds of `work(n)`, until the end."""
    work(1)
    gc.collect()
    gc.freeze()
    print("ready", flush=True)
    for line in sys.stdin:
        wall, processor = time.perf_counter(), time.process_time()
        work(int(line))
        processor, wall = time.process_time() - processor, time.perf_counter() - wall
        print(wall, processor, flush=True)


def repeated(call: Callable[[], object]) -> Callable[[int], None]:
    """Work that makes one call again and again."""

    def work(times: int) -> None:
        for _ in range(times):
            call()

    return work
