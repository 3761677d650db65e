"""What a person sees in the terminal: progress lines, then the matrix and the verdict."""

from __future__ import annotations

import io
import time
from collections import Counter
from collections.abc import Iterable
from pathlib import Path
from typing import TextIO

from contract_tests.evidence import REACH, Check, Confidence, Evidence, Ground
from contract_tests.report.model import Run, totals, verdict
from contract_tests.report.page import columns_of
from contract_tests.results import BEYOND, Results, Status

EVERY_SECONDS = 2.0
MARKS = {
    Status.DISABLED: "-",
    Status.SKIPPED: "s",
    Status.PASSED: ".",
    Status.ADVICE: "a",
    Status.FAILED: "F",
    Status.ERROR: "E",
}
SHOWN_BAD = 25


class Progress:
    """Progress lines: every one of a new layer, and at most one in two seconds within it."""

    def __init__(self, stream: TextIO) -> None:
        self.stream = stream
        self.started = time.monotonic()
        self._layer = ""
        self._next = 0.0
        self._width = 0

    def layer(self, name: str) -> None:
        self._layer, self._next = name, 0.0
        self("starts")

    def __call__(self, text: str) -> None:
        now = time.monotonic()
        if now < self._next:
            return
        self._next = now + EVERY_SECONDS
        line = f"[{now - self.started:5.1f} s] {self._layer}: {text}"
        if self.stream.isatty():
            self._print(f"\r{line:<{self._width}}", end="")
            self._width = len(line)
        else:
            self._print(line)

    def say(self, text: str) -> None:
        """A line for the person at the terminal, which always appears."""
        self.done()
        self._print(text)

    def done(self) -> None:
        if self.stream.isatty():
            self._print(f"\r{'':<{self._width}}\r", end="")

    def _print(self, text: str, end: str = "\n") -> None:
        """Print; where nobody reads any more the run goes on, to its sweep and its report."""
        try:
            print(text, end=end, file=self.stream, flush=True)
        except BrokenPipeError:
            self.stream = io.StringIO()


def summary(run: Run, page: Path, out: TextIO) -> None:
    """Print the matrix, what is broken, the totals, where the report lies, and the verdict."""
    _matrix(run, out)
    _causes(run, out)
    _numbers(run, page, out)


def brief(run: Run, page: Path, out: TextIO) -> None:
    """Print what there is to say of a run that is not as expected, and no more."""
    _causes(run, out, is_advice_shown=False)
    _numbers(run, page, out)


def _numbers(run: Run, page: Path, out: TextIO) -> None:
    counts = ", ".join(
        f"{run.results.count(status)} {status.title.lower()}" for status in reversed(Status)
    )
    print(f"{counts} ({run.seconds:.0f} s, seed {run.seed})", file=out)
    print(totals(run), file=out)
    if run.left_out:
        dear = sum(any(map(_is_dear, row.reasons)) for row in run.results)
        more = f"; {dear} rows cost more than all of it" if dear else ""
        print(
            f"{run.left_out} checks beyond the budget, {run.requests} requests sent{more}", file=out
        )
    if run.unseen and not run.exchanges_only:
        print(
            f"Not seen, since the store shows no row: {', '.join(run.unseen[:SHOWN_BAD])}", file=out
        )
    if run.unfound:
        print(f"Not found, though asked for: {', '.join(run.unfound)}", file=out)
    if run.exchanges_only:
        for reason, count in _unjudged(run.results).most_common():
            print(f"{count} row{'s' * (count > 1)} not judged: {reason}", file=out)
    given_up = [each["id"] for each in run.data["operations"] if each["id"] in each["deprecated"]]
    if given_up:
        print(f"Deprecated in the specification: {', '.join(given_up)}", file=out)
    for said in run.ended:
        print(said, file=out)
    print(f"Report: {page}", file=out)
    if run.accepted:
        print(f"Written: {run.accepted}", file=out)
    else:
        print(f"Verdict: {verdict(run)}", file=out)


def _causes(run: Run, out: TextIO, *, is_advice_shown: bool = True) -> None:
    """A line for each cause, failures first, and what it stands on."""
    causes = run.data["causes"]
    shown = [each for each in causes if is_advice_shown or each["status"] != "Advice"]
    for cause in shown[:SHOWN_BAD]:
        names = [run.data["evidence"][name]["errata"] or name for name in cause["stands_on"]]
        count = f" ({len(cause['rows'])} rows)" if len(cause["rows"]) > 1 else ""
        where = f"{cause['repeat']}{count}: {_one_line(cause['text'])} [{', '.join(names)}]"
        since = f", since run {cause['since']['run']}" if cause["since"]["run"] > 1 else ""
        print(f"{cause['status']:<6} {where}{since}", file=out)
    if len(shown) > SHOWN_BAD:
        print(f"... and {len(shown) - SHOWN_BAD} more in the report", file=out)
    if shown:
        print(file=out)


def checks(evidence: Evidence, declared: Iterable[Check], out: TextIO) -> None:
    """Print every check with what it stands on, then what that says, as tables of Markdown."""
    used: set[str] = set()
    print("| check | stands on |\n|---|---|", file=out)
    for check in declared:
        grounds = evidence.stated(check)
        used |= {ground.name for ground in grounds}
        print(f"| {check.layer}: {check.name} | {_grounds(grounds)} |", file=out)
    print("\n| stands on | entry | confidence | says |\n|---|---|---|---|", file=out)
    for ground in evidence:
        cells = (ground.name, ground.errata, ground.confidence.word, ground.says)
        print(f"| {' | '.join(cells)} |", file=out)
    unused = [ground.name for ground in evidence if ground.name not in used]
    print(f"\nNo check stands on: {', '.join(unused) or 'none'}.", file=out)


def _grounds(grounds: list[Ground]) -> str:
    """What is asked, and behind it what is not."""
    asked = [str(ground) for ground in grounds if ground.confidence > Confidence.LOW]
    low = [str(ground) for ground in grounds if ground.confidence is Confidence.LOW]
    return "; ".join([*asked, f"not asked: {', '.join(low)}"] if low else asked)


def _matrix(run: Run, out: TextIO) -> None:
    """One line an operation; a column a check, grouped by layer, with a legend below.

    Where deviations are accepted, only the operations that have some.
    """
    shown = {row.operation for row in run.results if row.status.is_noticed or not run.accepted}
    names = [name for name in run.operations if name in shown]
    if not names:
        return
    marks = {(row.operation, row.layer, row.check): MARKS[row.status] for row in run.results}
    columns: dict[str, list[str]] = {}
    for layer, check in columns_of(run.data["rows"]):
        columns.setdefault(layer, []).append(check)
    width = max(map(len, names))
    widths = {layer: max(len(layer), len(checks)) for layer, checks in columns.items()}
    heads = "  ".join(f"{layer:<{widths[layer]}}" for layer in columns)
    print(f"{'':<{width}}  {heads}", file=out)
    for name in names:
        groups = []
        for layer, checks in columns.items():
            group = "".join(marks.get((name, layer, check), " ") for check in checks)
            groups.append(f"{group:<{widths[layer]}}")
        print(f"{name:<{width}}  {'  '.join(groups)}".rstrip(), file=out)
    print("\nColumns, left to right:", file=out)
    for layer, checks in columns.items():
        print(f"  {layer}: {', '.join(checks)}", file=out)
    legend = ", ".join(f"{mark} {status.title.lower()}" for status, mark in MARKS.items())
    print(f"  {legend}, blank: does not apply\n", file=out)


def _is_dear(reason: str) -> bool:
    """Whether a row was left out which no run of this budget looks at."""
    return reason.startswith(f"{BEYOND}:")


def _unjudged(results: Results) -> Counter[str]:
    """How many rows were skipped, by what it comes down to.

    A reason may end with another one: a refund is not tried because no payment could be made.
    """
    skipped = [
        row.reasons[0] for row in results if row.status is Status.SKIPPED and row.layer != REACH
    ]
    roots = sorted(set(skipped), key=len)
    return Counter(next(root for root in roots if reason.endswith(root)) for reason in skipped)


def _one_line(text: str) -> str:
    return " ".join(text.split())[:200]
