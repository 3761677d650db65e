"""python -m benchmarks [--quick] [--only decode,encode,...] [--rounds N] [--before REVISION]."""

from __future__ import annotations

import argparse
import sys
import time
from collections.abc import Callable
from pathlib import Path

from . import report
from .bench import BEFORE, Bench
from .document import Document, UnusableDocument
from .environments import BUILD, ROOT, Unavailable
from .goals import Result
from .measures import calls, codec, generation, imports, memory, mock, pacing

MEASURES: dict[str, Callable[[Bench], list[Result]]] = {
    "decode": codec.decode,
    "encode": codec.encode,
    "memory": memory.measure,
    "import": imports.measure,
    "calls": calls.measure,
    "generate": generation.measure,
    "mock": mock.measure,
    "pacing": pacing.measure,
}
COMPARED = MEASURES.keys() - {"mock", "pacing"}
"""The measures in which the client of another commit takes part."""


def chosen(text: str) -> list[str]:
    """The measures named in a comma-separated list."""
    names = [name.strip() for name in text.split(",") if name.strip()]
    for name in names:
        if name not in MEASURES:
            raise argparse.ArgumentTypeError(
                f"no measure {name!r}; there are {', '.join(MEASURES)}"
            )
    return names


def at_least_one(text: str) -> int:
    """A number of rounds."""
    if not text.isdecimal() or int(text) < 1:
        raise argparse.ArgumentTypeError("a number of rounds, 1 or more")
    return int(text)


def arguments(words: list[str] | None) -> argparse.Namespace:
    """What was asked for on the command line."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__)
    parser.add_argument("--quick", action="store_true", help="a minute or so: fewer rounds")
    parser.add_argument("--only", type=chosen, default=list(MEASURES), metavar="MEASURE,...")
    parser.add_argument("--rounds", type=at_least_one, help="rounds of each measure")
    parser.add_argument(
        "--before",
        default=BEFORE,
        metavar="REVISION",
        help="the commit whose client ours is compared with; %(default).7s unless given",
    )
    parser.add_argument("--spec", type=Path, default=ROOT / "spec" / "openapi.yaml")
    return parser.parse_args(words)


def measured(bench: Bench, name: str) -> list[Result]:
    """The results of one measure; what cannot be had here is a line that says so."""
    start = time.monotonic()
    try:
        results = MEASURES[name](bench)
    except Unavailable as problem:
        results = [Result(name, "all of it", "", note=str(problem))]
    print(f"bench: {name} took {time.monotonic() - start:.0f} s", flush=True)
    return results


def main(words: list[str] | None = None) -> int:
    """Measure, show the table, write results.json."""
    asked = arguments(words)
    try:
        bench = Bench(Document.read(asked.spec), asked.quick, asked.rounds, asked.before)
        results = [result for name in asked.only for result in measured(bench, name)]
        if set(asked.only) & COMPARED and bench.before.tree is None:
            results.append(Result("all", "", bench.before.name, note=bench.before.problem))
    except UnusableDocument as problem:
        print(f"bench: {problem}", file=sys.stderr)
        return 2
    facts = {
        "spec_sha256": bench.document.sha256,
        "quick": asked.quick,
        "before": asked.before,
    }
    report.write(BUILD / "results.json", report.as_json(results, **facts))
    print(
        f"\n{report.table(results)}\n\n{report.summary(results)}; all in build/bench/results.json"
    )
    return 0


if __name__ == "__main__":
    sys.exit(main())
