"""Runs the suite against each mutation of a store, or of a gateway, and tells what noticed it."""

from __future__ import annotations

import tempfile
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from contextlib import AbstractContextManager
from dataclasses import dataclass
from pathlib import Path
from typing import TextIO

from contract_tests.mutants import benches, gateways, stores
from contract_tests.mutants.gateways.permitted import RIGHT
from contract_tests.mutants.proxy import UNBROKEN, Mutation
from contract_tests.mutants.stores.permitted import RIGHT_BUT_OTHERWISE
from contract_tests.results import Results, Status
from contract_tests.settings import Settings, UsageError
from contract_tests.signals import Ended


@dataclass(frozen=True)
class Side:
    """A kind of target: what is broken of it, what is not, and the runs that judge it."""

    mutations: list[Mutation]
    right: list[Mutation]
    bench: Callable[[Settings, Path], AbstractContextManager[benches.Judged]]


SIDES = {
    "store": Side(stores.MUTATIONS, [UNBROKEN, RIGHT_BUT_OTHERWISE], benches.store),
    "gateway": Side(gateways.MUTATIONS, [UNBROKEN, *RIGHT], benches.gateway),
}


def main(settings: Settings, names: tuple[str, ...], kinds: tuple[str, ...], out: TextIO) -> int:
    """Measure the mutations of these names, or all; 0 when all are caught and nothing else is."""
    chosen = {
        kind: [m for m in SIDES[kind].mutations if not names or any(n in m.name for n in names)]
        for kind in kinds
    }
    if not any(chosen.values()):
        raise UsageError(f"no broken promise has {' or '.join(names)} in its name")
    is_well = True
    for kind, mutations in chosen.items():
        if mutations:
            is_well &= _tell(_measured(SIDES[kind], settings, mutations), kind, out)
    return 0 if is_well else 1


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of one mutation.

    It is noticed by what fails; where nothing does, since what is broken is known from one good
    source only, by advice.
    """

    mutation: Mutation
    noticed_by: list[str]
    cases: int
    is_failed: bool

    @property
    def is_right(self) -> bool:
        return self.mutation in (UNBROKEN, RIGHT_BUT_OTHERWISE, *RIGHT)

    @property
    def word(self) -> str:
        """What is said of it; who is right but answers otherwise may be given advice."""
        is_told = bool(self.noticed_by) and self.mutation == UNBROKEN
        if self.is_right and (self.is_failed or is_told):
            return "ALARM"
        if self.noticed_by:
            return "caught" if self.is_failed else "advised"
        return "clean" if self.is_right else "MISSED"

    def __str__(self) -> str:
        if not self.noticed_by:
            return f"{self.word:<7} {self.mutation.name}"
        first = ", ".join(self.noticed_by[:3])
        more = f" and {len(self.noticed_by) - 3} more" if len(self.noticed_by) > 3 else ""
        start = f"{self.word:<7} {self.mutation.name:<47}"
        return f"{start} after {self.cases:>5} cases: {first}{more}"


def _measured(side: Side, settings: Settings, mutations: list[Mutation]) -> Iterator[Outcome]:
    """Judge each mutation, and before them what is right, until a run has noticed it.

    A run that a signal ended says nothing of a mutation, and ends the measuring.
    """
    with (
        tempfile.TemporaryDirectory() as folder,
        side.bench(settings, Path(folder)) as (proxy, runs),
    ):
        for mutation in [*side.right, *mutations]:
            for judge in runs:
                proxy.mutation = mutation
                run = judge()
                if run.interrupted:
                    raise Ended(run.signal)
                outcome = _outcome(mutation, run.results)
                if outcome.noticed_by:
                    break
            yield outcome


def _outcome(mutation: Mutation, results: Results) -> Outcome:
    """Which checks noticed, and after how many cases the first of them."""
    is_failed = results.worst.is_bad
    least = Status.FAILED if is_failed else Status.ADVICE
    cases = 0
    for row in results:
        cases += row.cases
        if row.status >= least:
            break
    checks = dict.fromkeys(f"{row.layer}/{row.check}" for row in results if row.status >= least)
    return Outcome(mutation, list(checks), cases, is_failed)


def _tell(outcomes: Iterable[Outcome], kind: str, out: TextIO) -> bool:
    """Print each outcome as it comes, then the sum; whether all is as it should be."""
    right: Counter[str] = Counter()
    broken: Counter[str] = Counter()
    for outcome in outcomes:
        print(outcome, file=out, flush=True)
        (right if outcome.is_right else broken)[outcome.word] += 1
    noticed = broken["caught"] + broken["advised"]
    told = f"{broken['caught']} as failures, {broken['advised']} as advice"
    print(f"{noticed} of {broken.total()} broken promises noticed: {told}", file=out)
    print(f"false alarms on the unbroken {kind}" if right["ALARM"] else "no false alarm", file=out)
    return not (broken["MISSED"] or right["ALARM"])
