"""The life of one resource's rows, tried by hypothesis: what fails is cut down to its shortest.

A failure is an answer that a step of the machine (``machine.py``) did not expect. hypothesis draws
the sequences; what one shows is cut down here, by making its steps again without one of them. To
hypothesis a sequence is a row of numbers, of which it tries thousands before it is at its shortest;
each try here costs a store a dozen requests. Of all sequences that show a failure the shortest is
kept, so that neither a bound, nor a store that answers otherwise the second time, loses it.
"""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass, field, replace
from typing import Any, Protocol, TypeAlias

from hypothesis import HealthCheck, Phase, Verbosity, seed, settings
from hypothesis.stateful import RuleBasedStateMachine, run_state_machine_as_test

from contract_tests.context import Context
from contract_tests.document import Json, Operation
from contract_tests.drawing import CannotDraw
from contract_tests.evidence import Check, Confidence
from contract_tests.layers.rows.shelf import Shelf
from contract_tests.reading import NotReachable, Refused
from contract_tests.results import OUT_OF_ORDER, Exchange, Finding, shape, stands_on
from contract_tests.transport import NoAnswer
from contract_tests.wire import Answer, KeysRefused, Spent

STEPS, SHOWN = 10, 3
# A failure is looked for so many times: each time those that are known are passed over.
MOST_FAILURES, MOST_ROUNDS, FURTHER = 3, 6, 2
# Requests and seconds for cutting one failure down, fewer where many fail: a store that breaks
# every promise need not show each at its shortest, and one elsewhere has other callers.
CUTTING, CUTTING_FEW, CUTTING_SECONDS, CUTTING_ALL = 1000, 60, 300.0, 5_000
# A request takes as long as the store takes, and a rule waits until there is a row to work on.
USUAL = (HealthCheck.too_slow, HealthCheck.filter_too_much, HealthCheck.data_too_large)

Kind = tuple[str, str, str]
Key = tuple[Check, str]


class Draw(Protocol):
    """What was drawn for a step."""

    def plainer(self) -> Iterable[Draw]:
        """Draws that ask for less, the least first."""


Step: TypeAlias = tuple[Callable[[Any, Any], None], Draw]
"""A rule of the machine, and what was drawn for it."""


class Differs(Exception):
    """A step found what is not known yet."""


class Ended(BaseException):
    """No sequence goes on: for what is raised in its place, or because enough was sent."""


@dataclass(slots=True)
class Failure:
    """What one step found, and all that was sent up to it."""

    check: Check
    operation: str
    problems: list[str]
    sequence: list[Exchange]

    @property
    def size(self) -> tuple[int, int]:
        """The shorter of two sequences is the one with fewer, then with smaller requests."""
        sent = sum(len(e.url) + len(e.request_body) for e in self.sequence)
        return len(self.sequence), sent

    def findings(self) -> list[Finding]:
        """The problems with the sequence that shows them."""
        last = self.sequence[-SHOWN:]
        return [Finding(p, last, stands_on(p), self.sequence) for p in self.problems]

    def kinds(self) -> set[Kind]:
        return {(self.check.name, self.operation, shape(each)) for each in self.problems}


@dataclass(slots=True)
class Trial:
    """Sequences of one resource, and what they have found."""

    context: Context
    shelf: Shelf
    machine: Callable[[Trial], RuleBasedStateMachine]
    wanted: set[Key]  # the steps that are to be made, in further rounds too
    # What an update may send, and one of several rows.
    fields: dict[str, Json] = field(default_factory=dict)
    scalars: dict[str, Json] = field(default_factory=dict)
    cases: Counter[Key] = field(default_factory=Counter)
    shown: dict[Key, tuple[Exchange, ...]] = field(default_factory=dict)
    # Steps that this store does not let anyone make, and why.
    unreachable: dict[Key, str] = field(default_factory=dict)
    sequence: list[Exchange] = field(default_factory=list)
    steps: list[Step] = field(default_factory=list)
    _known: set[Kind] = field(default_factory=set)
    _first: Failure | None = None
    _best: Failure | None = None
    _due: frozenset[Key] = frozenset()
    # The first that each step found, which may be while another is cut down.
    _seen: dict[Key, Failure] = field(default_factory=dict)
    _told: set[Key] = field(default_factory=set)
    _ends: tuple[float, float] = (0.0, 0.0)
    _began: int = 0
    _error: Exception | None = None

    def chooses(self, check: Check, op: Operation) -> bool:
        """Whether a round makes a step; further ones make those that none has made yet."""
        return not self._due or (check, op.id) in self._due

    def failures(self, examples: int) -> Iterator[Failure]:
        """Each kind of failure with its shortest sequence; raises what kept the trial from ending.

        What other steps found meanwhile is handed over as it was seen. A sequence has some of the
        steps only, so that further rounds make those that are left.
        """
        self.context.wire.heard.append(self._heard)
        left, number = MOST_FAILURES, 0
        try:
            while left and self._error is None:
                self._first = self._best = None
                self._run(examples if not number else FURTHER, number)
                if self._best is None or self._first is None:
                    number += 1
                    self._due = frozenset(self.wanted - self.cases.keys() - self.unreachable.keys())
                    if not self._due or number > MOST_ROUNDS:
                        break
                    continue
                first, best, left = self._first, self._best, left - 1
                self.shelf.shelves.cut += self.context.wire.meter.sent - self._began
                self._known |= first.kinds() | best.kinds()
                yield best
                rest = [p for p in first.problems if _kind(first, p) not in best.kinds()]
                if rest:
                    yield Failure(first.check, first.operation, rest, first.sequence)
                self._told.add((best.check, best.operation))
            for key, failure in self._seen.items():
                if key not in self._told:
                    yield failure
        finally:
            self.context.wire.heard.remove(self._heard)
        self._raise()

    def _run(self, examples: int, number: int) -> None:
        """Draw sequences until one shows a failure, and cut that one down."""
        limits = settings(
            max_examples=examples,
            stateful_step_count=min(STEPS, 2 * len(self._due)) if self._due else STEPS,
            database=None,
            deadline=None,
            derandomize=False,
            phases=(Phase.generate,),
            report_multiple_bugs=False,
            print_blob=False,
            suppress_health_check=USUAL,
            verbosity=Verbosity.quiet,
        )
        numbers = self.context.random("life", self.shelf.resource.name, number)
        decided: Any = seed(numbers.getrandbits(64))(lambda: self.machine(self))
        try:
            run_state_machine_as_test(decided, settings=limits)
        except Ended:
            if self._first is None:
                self._raise()
        if self._first is not None and self._error is None:
            with suppress(Ended):
                self._cut(list(self.steps))

    def _cut(self, steps: list[Step]) -> None:
        """Leave steps out of a sequence, then draw plainer ones, while it shows the failure."""
        before = place = 0
        while place or len(steps) != before:
            if not place:
                before = place = len(steps)
            place = min(place, len(steps)) - 1
            steps = self._still(steps[:place] + steps[place + 1 :]) or steps
        for place in range(before):
            for plain in steps[place][1].plainer() if place < len(steps) else ():
                step = steps[place][0], plain
                steps = self._still([*steps[:place], step, *steps[place + 1 :]]) or steps

    def _still(self, steps: list[Step]) -> list[Step]:
        """The steps, up to where they show the failure by fewer or smaller requests; else none."""
        best, life = self._best, self.machine(self)
        try:
            for make, drawn in steps:
                make(life, drawn)
        except Differs:
            pass
        finally:
            made = list(self.steps)
            with suppress(Differs):
                life.teardown()
        return made if self._best is not best else []

    def _raise(self) -> None:
        if self._error is not None:
            raise self._error

    def begins(self) -> None:
        """A new sequence begins."""
        self.sequence, self.steps = [], []

    def _heard(self, op: Operation, answer: Answer) -> None:
        self.sequence.append(answer.exchange)

    def end(self, error: Exception) -> Ended:
        """What ends every sequence, for the sake of an error."""
        self._error = error
        return Ended()

    def take(self, check: Check, op: Operation, judge: Callable[[], Iterable[str]]) -> bool:
        """Make a step; Differs where it finds what is looked for. Whether it could be made."""
        if self._first is not None:
            self._require()
        if (check, op.id) in self.unreachable:
            return False
        departed = len(self.context.departed)
        try:
            problems = list(judge())
        except Refused as refused:
            by = self.context.document.operations[refused.exchange.operation]
            if by.resource != op.resource:
                raise self.end(refused) from None
            op, problems = by, [refused.finding]
        except NotReachable as reason:
            if not self.cases:
                raise self.end(reason) from None
            self.unreachable[check, op.id] = str(reason)
            return False
        except (CannotDraw, Spent, NoAnswer, KeysRefused) as error:
            raise self.end(error) from None
        except Exception as error:  # a step that breaks on what the store answered
            out_of_order = self.context.departed[departed:]
            if not out_of_order:
                raise self.end(error) from None
            problems = [OUT_OF_ORDER + out_of_order[0][1]]
        self.cases[check, op.id] += 1
        if self.sequence:
            self.shown[check, op.id] = (self.sequence[-1],)
        self._judge(Failure(check, op.id, problems, list(self.sequence)))
        return True

    def _require(self) -> None:
        """End the cutting down of a failure where it has had its share, or cannot be shorter."""
        sent, until = self._ends
        is_shortest = self._best is not None and len(self._best.sequence) <= 1
        is_enough = self.context.wire.meter.sent >= sent or time.monotonic() >= until
        if is_shortest or is_enough or self.context.is_useless:
            raise Ended

    def _judge(self, found: Failure) -> None:
        found.problems = [p for p in found.problems if self._is_told(found, p)]
        if found.problems:
            self._seen.setdefault((found.check, found.operation), replace(found))
        found.problems = [p for p in found.problems if self._is_looked_for(_kind(found, p))]
        if not found.problems:
            return
        if self._first is None:
            self._first = self._best = found
            shelves, sent = self.shelf.shelves, self.context.wire.meter.sent
            is_little = not self.context.settings.is_local or shelves.cut >= CUTTING_ALL
            most = CUTTING_FEW if is_little else CUTTING
            self._ends, self._began = (sent + most, time.monotonic() + CUTTING_SECONDS), sent
            raise Ended
        if self._best is not None and found.size < self._best.size:
            self._best = found
        raise Differs("; ".join(found.problems))

    def _is_told(self, found: Failure, problem: str) -> bool:
        """Whether a problem stands on enough to be told."""
        on = stands_on(problem) or found.check.on[0]
        return self.context.evidence.ground(on, found.operation).confidence > Confidence.LOW

    def _is_looked_for(self, kind: Kind) -> bool:
        """Whether a kind of problem is the one at hand, or none that is known."""
        return kind in self._first.kinds() if self._first else kind not in self._known


def _kind(failure: Failure, problem: str) -> Kind:
    return failure.check.name, failure.operation, shape(problem)


def is_possible(shelf: Shelf) -> bool:
    """Whether there is anything to write: rows, or their fields."""
    writes = [
        op for op in shelf.resource.operations.values() if not op.is_safe and shelf.op(op.action)
    ]
    return shelf.can_make or bool(writes)
