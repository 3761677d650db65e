"""The state of one campaign: what its workers share, and how much was sent."""

from __future__ import annotations

import random
import time
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field

from contract_tests.document import Document, Operation
from contract_tests.fuzz.findings import Findings
from contract_tests.fuzz.judging import Judge
from contract_tests.fuzz.kept import Kept
from contract_tests.fuzz.line import Line
from contract_tests.fuzz.pool import Pool
from contract_tests.fuzz.process import Host
from contract_tests.fuzz.reading import Reader
from contract_tests.fuzz.writing import Author
from contract_tests.schemas import Schemas


@dataclass(slots=True)
class Plan:
    """How much is sent, by how many at once, and for how long at most."""

    requests: int = 100_000
    seed: int = 1
    workers: int = 4
    seconds: float = 900.0


@dataclass(slots=True)
class Tally:
    """Numbers of a campaign."""

    sent: int = 0
    kills: int = 0
    rows_checked: int = 0
    statuses: Counter[int] = field(default_factory=Counter)
    kinds: Counter[str] = field(default_factory=Counter)
    operations: Counter[str] = field(default_factory=Counter)
    succeeded: Counter[str] = field(default_factory=Counter)
    replays: int = 0


class Campaign:
    """What the workers share."""

    def __init__(
        self, plan: Plan, document: Document, host: Host, progress: Callable[[str], None]
    ) -> None:
        self.plan, self.document, self.host, self.progress = plan, document, host, progress
        self.schemas = Schemas(document)
        self.judge = Judge(document, self.schemas)
        self.pool = Pool(document, plan.workers)
        self.kept = Kept(document, self.schemas, self.pool)
        self.findings = Findings(plan.seed, host.target.origin)
        self.tally = Tally()
        own = [op for op in document.exchanges.values() if op.path.startswith("/")]
        self.operations: list[Operation] = [*document.operations.values(), *own]
        self.ends = time.monotonic() + plan.seconds
        self.is_ending = False
        self.quota = 0

    @property
    def is_over(self) -> bool:
        """Whether nothing more is to be sent in this part of the campaign."""
        return self.is_ending or self.is_late

    @property
    def is_late(self) -> bool:
        return time.monotonic() >= self.ends

    def numbers(self, *purpose: object) -> random.Random:
        return random.Random("/".join(str(part) for part in (self.plan.seed, *purpose)))

    def author(self, worker: int, numbers: random.Random) -> Author:
        return Author(self.document, self.pool, self.host.target, worker, numbers)

    def reader(self) -> Reader:
        """A reader on a connection of its own."""
        return Reader(self.document, self.author(0, self.numbers("reader")), self.line())

    def line(self) -> Line:
        return Line(*self.host.address)

    def counted(self) -> int:
        """The number of the next request; the part ends when its share was sent."""
        self.tally.sent += 1
        if self.tally.sent >= self.quota and not self.is_ending:
            self.is_ending = True
            self.host.kill()
        return self.tally.sent
