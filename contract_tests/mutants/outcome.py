"""What became of a mutation, and how it is told."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import TextIO

from contract_tests.mutants.proxy import UNBROKEN, Mutation
from contract_tests.results import Results


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of one mutation."""

    mutation: str
    caught_by: list[str]
    cases: int


def found(mutation: Mutation, results: Results) -> Outcome:
    """Which checks noticed, and after how many cases the first of them."""
    rows = [row for row in results if row.status.is_bad]
    cases = 0
    for row in results:
        cases += row.cases
        if row.status.is_bad:
            break
    checks = dict.fromkeys(f"{row.layer}/{row.check}" for row in rows)
    return Outcome(mutation.name, list(checks), cases)


def tell(outcomes: Iterable[Outcome], what: str, out: TextIO) -> bool:
    """Print each outcome as it comes, then the sum; whether all is as it should be."""
    count, missed, alarms = 0, 0, 0
    for outcome in outcomes:
        print(_line(outcome), file=out, flush=True)
        unbroken = outcome.mutation == UNBROKEN.name
        count += not unbroken
        missed += not unbroken and not outcome.caught_by
        alarms += unbroken and bool(outcome.caught_by)
    print(f"{count - missed} of {count} broken promises caught", file=out)
    print(f"false alarms on the unbroken {what}" if alarms else "no false alarm", file=out)
    return not (missed or alarms)


def _line(outcome: Outcome) -> str:
    unbroken = outcome.mutation == UNBROKEN.name
    if not outcome.caught_by:
        return f"{'clean' if unbroken else 'MISSED':<7} {outcome.mutation}"
    first = ", ".join(outcome.caught_by[:3])
    more = f" and {len(outcome.caught_by) - 3} more" if len(outcome.caught_by) > 3 else ""
    word = "ALARM" if unbroken else "caught"
    return f"{word:<7} {outcome.mutation:<47} after {outcome.cases:>5} cases: {first}{more}"
