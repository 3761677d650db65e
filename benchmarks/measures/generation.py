"""Generating the client of the whole document, formatting included."""

from __future__ import annotations

import shutil
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from ..bench import Bench
from ..environments import (
    BUILD,
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
    """The same document through all generators, in turn."""
    document = for_stock(bench.document)
    with tempfile.TemporaryDirectory(dir=BUILD) as place:
        makers = {"stock": _stock(document, Path(place) / "stock")}
        makers["client"] = _ours(document, Path(place), "client", ROOT)
        if bench.before.tree:
            makers["before"] = _ours(document, Path(place), "before", bench.before.tree)
        rounds = _in_turn(makers, bench.count(5, 1))
    what = f"the client of {sum(1 for _ in bench.document.operations())} operations, formatted"
    found = ratio(rounds, "client", "stock", "wall")
    return [
        Result("generate", what, "stock", found, within(0.45)),
        *bench.beside_before("generate", what, rounds, clock="wall"),
    ]


def _stock(document: Path, target: Path) -> Callable[[], None]:
    command = stock_command(document, target)

    def generate() -> None:
        shutil.rmtree(target, ignore_errors=True)
        run(command, cwd=ROOT, env=tools_path())

    return generate


def _ours(document: Path, place: Path, name: str, tree: Path) -> Callable[[], None]:
    """The generator of a tree, which renews a client beside the runtime of that tree."""
    target = place / name / "threedcart"
    shutil.copytree(tree / "generated_client" / "src" / "threedcart", target)
    command = our_command(document, target)

    def generate() -> None:
        run(command, cwd=tree, env=tools_path())

    return generate


def _in_turn(makers: dict[str, Callable[[], None]], times: int) -> Rounds:
    """Rounds of one generation each, after one that is not counted."""
    names = list(makers)
    for name in names:
        makers[name]()
    samples: Rounds = {name: [] for name in names}
    for turn in range(times):
        start = turn % len(names)
        for name in names[start:] + names[:start]:
            begun = time.perf_counter()
            makers[name]()
            seconds = time.perf_counter() - begun
            samples[name].append(Sample(seconds, seconds))
    return samples
