"""What every check is given: the document, a line to what is judged, the results, the settings."""

from __future__ import annotations

import random
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from contract_tests.document import Document, Operation
from contract_tests.evidence import DOCUMENT, REACH, Check, Evidence, check
from contract_tests.ledger import Ledger
from contract_tests.results import Cell, Exchange, Results
from contract_tests.schemas import Schemas
from contract_tests.settings import Settings
from contract_tests.target import Target
from contract_tests.wire import Answer, Wire

ANSWERS = check(REACH, "answers", DOCUMENT)
BAD_REQUEST = 400
# An operation that has not answered so often is not asked again.
MOST_SILENCES = 2
# Any member of an object, in JSON, or element of XML.
SOMETHING = re.compile(r'"\s*:|</')


@dataclass(slots=True, kw_only=True)
class Session:
    """One run, of a store or of a payment gateway, as far as the engine is concerned."""

    document: Document
    schemas: Schemas
    wire: Wire
    results: Results
    progress: Callable[[str], None]
    starts: Callable[[str], None] = field(default=lambda layer: None)
    notes: list[str] = field(default_factory=list)
    # Answers out of order that the check being made has had, and what is wrong with each.
    departed: list[tuple[Exchange, str]] = field(default_factory=list)
    useful: int = 0
    useless: int = 0
    keys_refused: str = ""
    # What is for no report: access tokens that were bought, for example.
    secrets: list[str] = field(default_factory=list)
    writes: bool = True

    @property
    def is_useless(self) -> bool:
        """Whether answers came out of order, and not one of use."""
        return self.useless > 0 and self.useful == 0

    @property
    def seconds_each(self) -> float:
        """Seconds that a request takes where the line is paced, or what is judged is slow."""
        return self.wire.interval

    def silence(self, operation: str) -> str:
        """Why an operation is not asked again; empty where it is."""
        if self.wire.meter.silent.get(operation, 0) < MOST_SILENCES:
            return ""
        return f"{operation} has not answered {MOST_SILENCES} times: not asked again"

    def stops_asking(self, reason: str) -> str:
        """Write why the run stops asking the store; return the reason."""
        shown = [exchange for exchange, _ in self.departed[-1:]] or list(self.wire.recent)[-1:]
        first = f"{reason}; one of them: {self.departed[-1][1]}" if self.departed else reason
        self.cell(ANSWERS).found("", first, *shown)
        return reason

    @property
    def evidence(self) -> Evidence:
        return self.results.evidence

    def cell(self, check: Check) -> Cell:
        """What writes the rows of a check."""
        return Cell(self.results, check)


@dataclass(slots=True, kw_only=True)
class Context(Session):
    """One run against a store."""

    settings: Settings
    target: Target
    ledger: Ledger | None = None
    mark: str = ""  # in every text that is written, so that it can be found and swept

    def random(self, *names: object) -> random.Random:
        """Random numbers decided by the run's seed and by what they are for."""
        return random.Random("/".join(str(part) for part in (self.settings.seed, *names)))

    def heard(self, op: Operation, answer: Answer) -> None:
        self.note(op, answer.exchange, answer.problems)

    def note(self, op: Operation, exchange: Exchange, problems: Sequence[str]) -> None:
        """Note what was exercised (it told of success at least once), and the rows it made."""
        if problems:
            self.useless += 1
            self.departed += [(exchange, problems[0])]
        elif exchange.status >= BAD_REQUEST or SOMETHING.search(exchange.response_body):
            self.useful += 1
        if 200 <= exchange.status < 300 and self.document.response(op, exchange.status):
            self.results.exercised.add(op.id)
        if self.ledger is not None:
            self.ledger.note(op, exchange)
