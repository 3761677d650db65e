"""What every layer is given: the document, the store, the results and the settings."""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import dataclass, field

from contract_tests.document import Document, Operation
from contract_tests.evidence import Check, Evidence
from contract_tests.ledger import Ledger
from contract_tests.results import Cell, Exchange, Results
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

    @property
    def evidence(self) -> Evidence:
        return self.results.evidence

    def cell(self, check: Check) -> Cell:
        """What writes the rows of a check."""
        return Cell(self.results, check)

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
