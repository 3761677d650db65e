"""One candidate that keeps the rows of each payload; prints the bytes that they take.

tracemalloc counts what Python allocates, msgspec's objects included. Each payload is read once
before, so that what is imported, compiled and remembered does not count as rows.
"""

from __future__ import annotations

import gc
import json
import tracemalloc
from collections.abc import Callable
from pathlib import Path
from typing import Any

from .codec import reading
from .loop import configuration


def bytes_kept(make: Callable[[], Any]) -> int:
    """Bytes that what a call returns takes, and what it has left behind."""
    gc.collect()
    before, _ = tracemalloc.get_traced_memory()
    kept = make()
    gc.collect()
    after, _ = tracemalloc.get_traced_memory()
    del kept
    return after - before


def main() -> None:
    """Print a list of bytes, one for each payload, of each task."""
    settings = configuration()
    payloads = [Path(file).read_bytes() for file in settings["payloads"]]
    found: dict[str, list[int]] = {}
    for task in settings["tasks"]:
        read = reading(settings, task, payloads)
        for _ in payloads:
            read()
        tracemalloc.start()
        found[task] = [bytes_kept(read) for _ in payloads]
        tracemalloc.stop()
    print(json.dumps(found))


if __name__ == "__main__":
    main()
