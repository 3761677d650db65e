"""What every layer is given: the document, the store, the results and the settings."""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import dataclass, field

from contract_tests.document import Document, Operation
from contract_tests.ledger import Ledger
from contract_tests.results import Exchange, Finding, Results, Status
from contract_tests.schemas import Schemas
from contract_tests.settings import Settings
from contract_tests.target import Target
from contract_tests.wire import Answer, Wire


@dataclass(slots=True)
class Context:
    """One run of the suite."""

    settings: Settings
    document: Document
    schemas: Schemas
    target: Target
    wire: Wire
    results: Results
    progress: Callable[[str], None]
    ledger: Ledger | None = None
    notes: list[str] = field(default_factory=list)
    mark: str = ""  # in every text that is written, so that it can be found and swept

    def random(self, *names: object) -> random.Random:
        """Random numbers decided by the run's seed and by what they are for."""
        return random.Random("/".join(str(part) for part in (self.settings.seed, *names)))

    def heard(self, op: Operation, answer: Answer) -> None:
        self.note(op, answer.exchange)

    def note(self, op: Operation, exchange: Exchange) -> None:
        """Note what was exercised (it told of success at least once), and the rows it made."""
        if 200 <= exchange.status < 300 and self.document.response(op, exchange.status):
            self.results.exercised.add(op.id)
        if self.ledger is not None:
            self.ledger.note(op, exchange)


@dataclass(slots=True)
class Cell:
    """Writes the rows of one layer and check."""

    results: Results
    layer: str
    check: str

    def passed(self, op: str, *exchanges: Exchange) -> None:
        self.results.add(self.layer, self.check, op, Status.PASSED, exchanges=exchanges)

    def failed(self, op: str, reason: str, *exchanges: Exchange) -> None:
        self.results.add(
            self.layer, self.check, op, Status.FAILED, reason=reason, exchanges=exchanges
        )

    def error(self, op: str, reason: str, *exchanges: Exchange) -> None:
        self.results.add(
            self.layer, self.check, op, Status.ERROR, reason=reason, exchanges=exchanges
        )

    def skipped(self, op: str, reason: str) -> None:
        self.results.add(self.layer, self.check, op, Status.SKIPPED, reason=reason, cases=0)

    def disabled(self, op: str, reason: str) -> None:
        self.results.add(self.layer, self.check, op, Status.DISABLED, reason=reason, cases=0)

    def judge(self, op: str, problems: list[str], *exchanges: Exchange) -> bool:
        """Passed without problems, Failed with them; whether it passed.

        A Finding brings its own exchanges; ``exchanges`` are shown with the others.
        """
        for problem in problems:
            shown = problem.exchanges if isinstance(problem, Finding) else exchanges
            self.failed(op, problem, *shown)
        if not problems:
            self.passed(op, *exchanges)
        return not problems
