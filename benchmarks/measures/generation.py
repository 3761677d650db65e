"""Generating the client of the whole document, formatting included."""

from __future__ import annotations

import shutil
import tempfile
import time
from pathlib import Path

from ..bench import Bench
from ..environments import (
    BUILD,
    CLIENT_SOURCE,
    ROOT,
    for_stock,
    our_command,
    run,
    stock_command,
    tools_path,
)
from ..goals import Result, within
from ..rounds import Rounds, Sample, ratio


def measure(bench: Bench) -> list[Result]:
    """The same document through both generators, in turn."""
    document = for_stock(bench.document)
    samples: Rounds = {"ours": [], "stock": []}
    with tempfile.TemporaryDirectory(dir=BUILD) as place:
        ours, stock = Path(place) / "ours" / "threedcart", Path(place) / "stock"
        commands = {"ours": our_command(document, ours), "stock": stock_command(document, stock)}
        _took(commands["stock"], stock)
        _copy_runtime(ours)
        _took(commands["ours"], None)
        for turn in range(bench.count(5, 1)):
            for name in ("ours", "stock") if turn % 2 else ("stock", "ours"):
                samples[name].append(_took(commands[name], stock if name == "stock" else None))
    what = f"the client of {sum(1 for _ in bench.document.operations())} operations, formatted"
    return [Result("generate", what, "stock", ratio(samples, "ours", "stock", "wall"), within(0.7))]


def _copy_runtime(target: Path) -> None:
    target.parent.mkdir()
    shutil.copytree(CLIENT_SOURCE / "threedcart", target)


def _took(command: list[str], fresh: Path | None) -> Sample:
    if fresh:
        shutil.rmtree(fresh, ignore_errors=True)
    start = time.perf_counter()
    run(command, cwd=ROOT, env=tools_path())
    seconds = time.perf_counter() - start
    return Sample(seconds, seconds)
