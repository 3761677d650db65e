"""The state of one campaign: what its workers share, what was found, and how much was sent."""

from __future__ import annotations

import random
import threading
import time
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field

from contract_tests.document import Document, Operation
from contract_tests.fuzz.judging import Judge
from contract_tests.fuzz.pool import Pool
from contract_tests.kept import Kept
from contract_tests.results import Results
from contract_tests.schemas import Schemas
from contract_tests.target import Target


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
    acknowledged: Counter[str] = field(default_factory=Counter)


class Campaign:
    """What the workers share; ``lock`` is held by who looks at it or changes it."""

    def __init__(
        self, plan: Plan, document: Document, results: Results, progress: Callable[[str], None]
    ) -> None:
        self.plan, self.document, self.progress = plan, document, progress
        self.schemas = Schemas(document)
        self.judge = Judge(document, self.schemas, results)
        self.pool = Pool(document, plan.workers)
        self.kept = Kept(document, self.schemas)
        self.tally = Tally()
        own = [op for op in document.exchanges.values() if op.path.startswith("/")]
        self.operations: list[Operation] = [*document.operations.values(), *own]
        self.target = Target("", "", {})  # where the store is, which changes as it is started again
        self.lock = threading.Lock()
        self.ends = time.monotonic() + plan.seconds
        self.quota = 0  # requests after which the part under way is over
        self.is_full = threading.Event()  # so many were sent, or somebody cannot send any more
        self.is_ending = False  # the part under way is over: the store is being killed
        self.is_stopped = False  # all is over: something broke, or somebody wants it to end

    @property
    def is_late(self) -> bool:
        return time.monotonic() >= self.ends

    @property
    def is_over(self) -> bool:
        """Whether nothing more is to be sent in this part of the campaign."""
        return self.is_ending or self.is_stopped or self.is_late

    def numbers(self, *purpose: object) -> random.Random:
        """Random numbers decided by the seed and by what they are for."""
        return random.Random("/".join(str(part) for part in (self.plan.seed, *purpose)))
