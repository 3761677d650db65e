"""What the suite found: rows of operation x check, and the exchanges that show it.

The ladder is Disabled < Skipped < Passed < Failed < Error; rows of the same operation and check
are merged to the highest step. A row below Passed always carries its reason.
"""

from __future__ import annotations

import enum
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import TypeVar

KEPT_REASONS = 5
KEPT_EXCHANGES = 3

T = TypeVar("T")


class Status(enum.IntEnum):
    """The ladder of a row; higher wins when rows are merged."""

    DISABLED = 0
    SKIPPED = 1
    PASSED = 2
    FAILED = 3
    ERROR = 4

    @property
    def title(self) -> str:
        return self.name.capitalize()

    @property
    def is_bad(self) -> bool:
        return self >= Status.FAILED


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
    """What is wrong, in words, with the exchanges that show it."""

    __slots__ = ("exchanges",)
    exchanges: tuple[Exchange, ...]

    def __new__(cls, text: str, exchanges: Iterable[Exchange]) -> Finding:
        found = super().__new__(cls, text)
        found.exchanges = tuple(exchanges)
        return found


@dataclass(slots=True)
class Row:
    """One cell of the matrix: what a check found about an operation."""

    layer: str
    check: str
    operation: str
    status: Status
    cases: int = 0
    reasons: list[str] = field(default_factory=list)
    exchanges: list[Exchange] = field(default_factory=list)

    @property
    def key(self) -> str:
        """A stable name of the row, the same from run to run."""
        return f"{self.layer}/{self.check}/{self.operation or 'store'}"


@dataclass(slots=True)
class Results:
    """Rows by key, in the order of their first appearance."""

    rows: dict[str, Row] = field(default_factory=dict)
    exercised: set[str] = field(default_factory=set)

    def add(
        self,
        layer: str,
        check: str,
        operation: str,
        status: Status,
        *,
        reason: str = "",
        cases: int = 1,
        exchanges: Iterable[Exchange] = (),
    ) -> Row:
        """Merge one finding into its row and return the row."""
        fresh = Row(layer, check, operation, status)
        row = self.rows.setdefault(fresh.key, fresh)
        if status > row.status:
            row.status, row.reasons, row.exchanges = status, [], []
        row.cases += cases
        if status == row.status:
            _keep(row.reasons, [reason] if reason else [], KEPT_REASONS)
            _keep(row.exchanges, exchanges, KEPT_EXCHANGES if status.is_bad else 1)
        return row

    def __iter__(self) -> Iterator[Row]:
        return iter(self.rows.values())

    @property
    def worst(self) -> Status:
        return max((row.status for row in self), default=Status.DISABLED)

    def count(self, status: Status) -> int:
        return sum(row.status is status for row in self)


class Enough(BaseException):
    """A run that only looks for a first finding has it."""


class FirstBad(Results):
    """Results that end the run at the first bad row."""

    def add(
        self,
        layer: str,
        check: str,
        operation: str,
        status: Status,
        *,
        reason: str = "",
        cases: int = 1,
        exchanges: Iterable[Exchange] = (),
    ) -> Row:
        row = super().add(
            layer, check, operation, status, reason=reason, cases=cases, exchanges=exchanges
        )
        if status.is_bad:
            raise Enough
        return row


def _keep(kept: list[T], more: Iterable[T], limit: int) -> None:
    for item in more:
        if len(kept) >= limit:
            return
        if item not in kept:
            kept.append(item)
