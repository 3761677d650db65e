"""What the suite found: rows of operation x check, and the exchanges that show it.

The ladder is Disabled < Skipped < Passed < Advice < Failed < Error; rows of the same operation and
check are merged to the highest step. A row that is not Passed always carries its reason.
"""

from __future__ import annotations

import enum
import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field, replace
from typing import Any, TypeVar

from contract_tests.evidence import Check, Confidence, Evidence, Ground, Name

KEPT_REASONS = 5
KEPT_EXCHANGES = 3
KEPT_FINDINGS = 40
# What stands before the fault of an answer after which a check could not go on.
OUT_OF_ORDER = "the check cannot go on after an answer out of order: "
# Why a row was not looked at which a run with more requests would have looked at.
BEYOND = "beyond the budget"
# What the reason begins with of a row that differs as was expected.
KNOWN = "known deviation"
# Characters of a body that a row keeps: an answer may have millions, and there are many rows.
KEPT_BODY = 20_000
# What differs from case to case of one finding: values in quotes, places in a list, and numbers.
VALUES = r"""'[^']*'|"[^"]*"|(?<=/)\d+(?=/[A-Za-z])|\d[\w.,:/+-]*"""
# What an answer's status is told by. It is no such value: another one is another finding.
STATUSES = (
    r"\b(?:[Ss]tatus|answer|answered|answers) [1-5]\d\d\b(?! rows| results)(?:, not [1-5]\d\d\b)?"
    r"|\bdocumented: [1-5]\w\w\b(?:, [1-5]\w\w\b)*"
)
SHAPE = re.compile(f"({STATUSES})|{VALUES}")

T = TypeVar("T")


class Status(enum.IntEnum):
    """The ladder of a row; higher wins when rows are merged."""

    DISABLED = 0
    SKIPPED = 1
    PASSED = 2
    ADVICE = 3
    FAILED = 4
    ERROR = 5

    @property
    def title(self) -> str:
        return self.name.capitalize()

    @property
    def is_bad(self) -> bool:
        return self >= Status.FAILED

    @property
    def is_noticed(self) -> bool:
        """Whether something differs from what was expected: advice, or worse."""
        return self >= Status.ADVICE


@dataclass(slots=True)
class Exchange:
    """One request and its answer, as text; ``status`` is 0 when no answer came.

    ``is_garbled`` says that the answer's bytes were not UTF-8.
    """

    operation: str
    method: str
    url: str
    request_headers: dict[str, str] = field(default_factory=dict)
    request_body: str = ""
    status: int = 0
    response_headers: dict[str, str] = field(default_factory=dict)
    response_body: str = ""
    seconds: float = 0.0
    is_garbled: bool = False


class Finding(str):
    """What differs, in words, with the exchanges that show it, and what it stands on.

    Without exchanges it is shown by those of its check; without ``on`` it stands on the first that
    its check names. ``sequence`` is all that has to be sent to see it, where that is known.
    """

    __slots__ = ("exchanges", "on", "sequence")
    exchanges: tuple[Exchange, ...]
    on: Name
    sequence: tuple[Exchange, ...]

    def __new__(
        cls,
        text: str,
        exchanges: Iterable[Exchange] = (),
        on: Name = "",
        sequence: Iterable[Exchange] = (),
    ) -> Finding:
        found = super().__new__(cls, text)
        found.exchanges, found.on, found.sequence = tuple(exchanges), on, tuple(sequence)
        return found


class Broken(Exception):
    """What is judged did not do what it should, and the check cannot go on; ``on`` is what that
    stands on, by default the first that the check names.
    """

    def __init__(self, text: str, on: Name = "") -> None:
        super().__init__(text)
        self.on = on


class NotPossible(Exception):
    """The check cannot be made here; the text says why, and how it could be."""


def on(name: Name, problems: Iterable[str]) -> list[str]:
    """The problems, which stand on this unless they say what they stand on."""
    return [Finding(p, _shown(p), stands_on(p) or name) for p in problems]


def under(what: str, problems: Iterable[str]) -> list[str]:
    """The problems with words before them that say where they came up."""
    return [Finding(f"{what}: {p}", _shown(p), stands_on(p)) for p in problems]


def shown_by(exchanges: Iterable[Exchange], problems: Iterable[str]) -> list[str]:
    """The problems together with the exchanges that show them, where they have none."""
    last = tuple(exchanges)
    return [Finding(p, _shown(p) or last, stands_on(p)) for p in problems]


def _shown(problem: str) -> tuple[Exchange, ...]:
    return problem.exchanges if isinstance(problem, Finding) else ()


def stands_on(problem: str) -> Name:
    """What a problem says that it stands on; empty where it says nothing."""
    return problem.on if isinstance(problem, Finding) else ""


def shape(text: str) -> str:
    """A finding without the values that differ from case to case; statuses stay."""
    return " ".join(SHAPE.sub(lambda match: match[1] or "*", text).split())


@dataclass(slots=True)
class Noted:
    """What one row has found of one kind: its first words, what it stands on, and what shows it."""

    text: str
    status: Status
    on: list[Ground]
    exchanges: list[Exchange]
    sequence: tuple[Exchange, ...] = ()


@dataclass(slots=True)
class Row:
    """One cell of the matrix: what a check found about an operation, and what that stands on."""

    layer: str
    check: str
    operation: str
    status: Status
    cases: int = 0
    on: list[Ground] = field(default_factory=list)
    reasons: list[str] = field(default_factory=list)
    exchanges: list[Exchange] = field(default_factory=list)
    findings: dict[str, Noted] = field(default_factory=dict)
    trace: str = ""

    @property
    def key(self) -> str:
        """A stable name of the row, the same from run to run."""
        return f"{self.layer}/{self.check}/{self.operation or 'store'}"


@dataclass(slots=True)
class Results:
    """Rows by key, in the order of their first appearance, judged by what they stand on."""

    evidence: Evidence
    rows: dict[str, Row] = field(default_factory=dict)
    exercised: set[str] = field(default_factory=set)
    # Which rows are wanted, by their keys; the others are not kept.
    wants: Callable[[str], bool] | None = None

    def add(
        self,
        check: Check,
        operation: str,
        status: Status,
        *,
        on: Iterable[Ground] = (),
        reason: str = "",
        cases: int = 1,
        exchanges: Iterable[Exchange] = (),
        sequence: tuple[Exchange, ...] = (),
    ) -> Row:
        """Merge one finding into its row and return the row.

        Without ``on`` it stands on what the check asks of the operation.
        """
        fresh = Row(check.layer, check.name, operation, status)
        if self.wants and not self.wants(fresh.key):
            return fresh
        exchanges = [shortened(exchange) for exchange in exchanges]
        row = self.rows.setdefault(fresh.key, fresh)
        if status > row.status:
            row.status, row.on, row.reasons, row.exchanges = status, [], [], []
        row.cases += cases
        if status == row.status:
            grounds = [*on] or [self.evidence.ground(name, operation) for name in check.on]
            _keep(row.on, grounds, len(grounds) + len(row.on))
            _keep(row.reasons, [reason] if reason else [], KEPT_REASONS)
            _keep(row.exchanges, exchanges, KEPT_EXCHANGES if status.is_noticed else 1)
        if status.is_noticed:
            self._note(row, Noted(reason, status, list(on), exchanges, sequence))
        return row

    def _note(self, row: Row, fresh: Noted) -> None:
        """Keep each kind of finding once, with the shortest exchanges that show it."""
        kind = shape(fresh.text)
        known = row.findings.get(kind)
        if known is None and len(row.findings) < KEPT_FINDINGS:
            row.findings[kind] = fresh
        elif known is not None and fresh.exchanges and _size(fresh) < _size(known):
            known.exchanges = fresh.exchanges
        if known is not None and not known.sequence:
            known.sequence = fresh.sequence

    def __iter__(self) -> Iterator[Row]:
        return iter(self.rows.values())

    @property
    def worst(self) -> Status:
        return max((row.status for row in self), default=Status.DISABLED)

    def count(self, status: Status) -> int:
        return sum(row.status is status for row in self)


class Enough(BaseException):
    """A run that only looks for a first failure has it."""


class FirstBad(Results):
    """Results that end the run at the first bad row."""

    def add(self, *args: Any, **named: Any) -> Row:
        row = super().add(*args, **named)
        if row.status.is_bad:
            raise Enough
        return row


@dataclass(frozen=True, slots=True)
class Cell:
    """Writes the rows of one check."""

    results: Results
    check: Check

    def is_asked(self, op: str, *on: Name) -> bool:
        """Whether there is something to ask of an operation; a row says so where there is not.

        ``on`` is what the next question stands on; by default all that the check stands on.
        """
        reason = self.results.evidence.refusal(on or self.check.on, op)
        if reason:
            self.skipped(op, reason)
        return not reason

    def passed(
        self, op: str, *exchanges: Exchange, also: Iterable[Name] = (), cases: int = 1
    ) -> None:
        """Write a pass; ``also`` is what was asked beside what the check names."""
        asked = self.results.evidence.grounds([*self.check.on, *also], op)
        self.results.add(self.check, op, Status.PASSED, on=asked, exchanges=exchanges, cases=cases)

    def found(self, op: str, problem: str, *exchanges: Exchange) -> bool:
        """Write what differs, by what it stands on: Failed, Advice, or nothing where it is low.

        Whether something was written.
        """
        ground = self.results.evidence.ground(stands_on(problem) or self.check.on[0], op)
        status = _STATUSES.get(ground.confidence)
        if status is None:
            return False
        shown = _shown(problem) or exchanges
        sequence = problem.sequence if isinstance(problem, Finding) else ()
        self.results.add(
            self.check,
            op,
            status,
            on=[ground],
            reason=str(problem),
            exchanges=shown,
            sequence=sequence,
        )
        return True

    def error(self, op: str, reason: str, *exchanges: Exchange, trace: str = "") -> None:
        """Write that the check itself broke; ``trace`` is the traceback, where there is one."""
        row = self.results.add(self.check, op, Status.ERROR, reason=reason, exchanges=exchanges)
        row.trace = row.trace or trace

    def skipped(self, op: str, reason: str, *exchanges: Exchange) -> None:
        self.results.add(
            self.check, op, Status.SKIPPED, reason=reason, cases=0, exchanges=exchanges
        )

    def disabled(self, op: str, reason: str) -> None:
        self.results.add(self.check, op, Status.DISABLED, reason=reason, cases=0)

    def judge(self, op: str, problems: Iterable[str], *exchanges: Exchange) -> None:
        """Write each problem; the row is Passed where there is none that stands on enough.

        A Finding brings its own exchanges; ``exchanges`` are shown with the others.
        """
        if not self.is_asked(op):
            return
        found = [self.found(op, problem, *exchanges) for problem in problems]
        if not any(found):
            self.passed(op, *exchanges)


_STATUSES = {Confidence.HIGH: Status.FAILED, Confidence.MEDIUM: Status.ADVICE}


def _size(noted: Noted) -> int:
    return sum(len(e.url) + len(e.request_body) + len(e.response_body) for e in noted.exchanges)


def shortened(exchange: Exchange) -> Exchange:
    """The exchange with bodies of a size that can be kept."""
    if max(len(exchange.request_body), len(exchange.response_body)) <= KEPT_BODY:
        return exchange
    return replace(
        exchange,
        request_body=cut(exchange.request_body, KEPT_BODY),
        response_body=cut(exchange.response_body, KEPT_BODY),
    )


def cut(text: str, kept: int) -> str:
    """A body as it is kept: long ones are cut, and say so."""
    if len(text) <= kept:
        return text
    return f"{text[:kept]} … ({len(text)} characters)"


def _keep(kept: list[T], more: Iterable[T], limit: int) -> None:
    for item in more:
        if len(kept) >= limit:
            return
        if item not in kept:
            kept.append(item)
