"""What rows take of memory while a program keeps them, counted by tracemalloc."""

from __future__ import annotations

import json
from typing import Any

from ..bench import Bench
from ..goals import Goal, Result, within
from ..rounds import Ratio
from .codec import STOCK, worker_settings

UNIT = "memory"


def measure(bench: Bench) -> list[Result]:
    """A list of 100 orders kept, and kept after every field of it was read."""
    names = bench.available("client", "before", "stock", "struct")
    held = {name: _held(bench, name) for name in names}
    what = "100 orders kept"
    results = _compared(bench, held, "decode", what, within(1.2))
    return results + _compared(bench, held, "every", f"{what}, every field read", None)


def _compared(
    bench: Bench, held: dict[str, Any], task: str, what: str, goal: Goal | None
) -> list[Result]:
    peers = {"stock": STOCK, "before": bench.before.name, "struct": "msgspec Struct"}
    return [
        Result(
            "memory",
            what,
            told,
            Ratio.of([a / b for a, b in zip(held["client"][task], held[peer][task], strict=True)]),
            goal if peer == "stock" else None,
            unit=UNIT,
        )
        for peer, told in peers.items()
        if peer in held
    ]


def _held(bench: Bench, candidate: str) -> dict[str, list[int]]:
    """Bytes that the rows of each payload take after each task."""
    schema, files = bench.list_payloads("orders", False)
    told = worker_settings(bench, candidate, schema, files, ["decode", "every"])
    found: dict[str, list[int]] = json.loads(bench.ask_worker("memory", told))
    return found
