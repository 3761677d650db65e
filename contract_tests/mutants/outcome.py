"""What became of a mutation, and how it is told."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import TextIO

from contract_tests.mutants.proxy import UNBROKEN, Mutation
from contract_tests.results import Results, Status

OTHERWISE = "right, but otherwise"
# What is no broken promise.
ALLOWED = (UNBROKEN.name, OTHERWISE)


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of one mutation.

    It is noticed by what fails; where nothing does, since what is broken is known from one good
    source only, by advice.
    """

    mutation: str
    noticed_by: list[str]
    cases: int
    is_failed: bool = False


def found(mutation: Mutation, results: Results) -> Outcome:
    """Which checks noticed, and after how many cases the first of them."""
    is_failed = results.worst.is_bad
    least = Status.FAILED if is_failed else Status.ADVICE
    cases = 0
    for row in results:
        cases += row.cases
        if row.status >= least:
            break
    checks = dict.fromkeys(f"{row.layer}/{row.check}" for row in results if row.status >= least)
    return Outcome(mutation.name, list(checks), cases, is_failed)


def tell(outcomes: Iterable[Outcome], what: str, out: TextIO) -> bool:
    """Print each outcome as it comes, then the sum; whether all is as it should be."""
    failed, advised, missed, alarms = 0, 0, 0, 0
    for outcome in outcomes:
        print(_line(outcome), file=out, flush=True)
        if outcome.mutation in ALLOWED:
            alarms += _is_alarm(outcome)
        elif outcome.is_failed:
            failed += 1
        elif outcome.noticed_by:
            advised += 1
        else:
            missed += 1
    noticed, count = failed + advised, failed + advised + missed
    told = f"{failed} as failures, {advised} as advice"
    print(f"{noticed} of {count} broken promises noticed: {told}", file=out)
    print(f"false alarms on the unbroken {what}" if alarms else "no false alarm", file=out)
    return not (missed or alarms)


def _is_alarm(outcome: Outcome) -> bool:
    """Whether something is said of what is right: advice too, but to who answers otherwise."""
    return outcome.is_failed or (bool(outcome.noticed_by) and outcome.mutation == UNBROKEN.name)


def _line(outcome: Outcome) -> str:
    is_allowed = outcome.mutation in ALLOWED
    if not outcome.noticed_by:
        return f"{'clean' if is_allowed else 'MISSED':<7} {outcome.mutation}"
    first = ", ".join(outcome.noticed_by[:3])
    more = f" and {len(outcome.noticed_by) - 3} more" if len(outcome.noticed_by) > 3 else ""
    word = "caught" if outcome.is_failed else "advised"
    word = "ALARM" if is_allowed and _is_alarm(outcome) else word
    return f"{word:<7} {outcome.mutation:<47} after {outcome.cases:>5} cases: {first}{more}"
