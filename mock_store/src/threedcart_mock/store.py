"""One store: what its document says, its rows, its settings and its running state."""

from __future__ import annotations

from collections.abc import Callable

from .answers import Answer, Answers
from .auth import Gate, PlainGate
from .calls import Call
from .chance import Chance
from .checking import Checker
from .clock import Clock, zone_named
from .document import Document
from .plan import Operation, Plan
from .problems import Refusal
from .references import References
from .refusals import RefusalRows, Refusals
from .running import Running
from .sampling import Sampler
from .settings import Settings, Start
from .survey import survey
from .tables import Tables


class Store:
    """The parts of one store. What works with one part is given that part alone."""

    def __init__(self, document: Document, start: Start) -> None:
        self.document = document
        self.plan = Plan(document)
        self.settings = Settings(start)
        self.clock = Clock(zone_named(start.time_zone))
        self.chance = Chance()
        self.checker = Checker(document)
        self._refused: RefusalRows | Refusals = RefusalRows(self.plan.result_row)
        sampler = None
        self.notes: list[str] = []  # what of a plain document is not served as one might expect
        if document.is_plain:
            sampler = Sampler(document, self.plan.shapes, self.checker)
            self._refused = Refusals(self.plan.shapes, self.checker, sampler)
            self.notes = survey(self.plan, sampler)
        self.answers = Answers(self.plan, self.checker, sampler)
        self.tables = Tables(self.plan, self.checker, self.clock, self.chance, start.db, sampler)
        self.references = References(self.tables, self.settings)
        self.gate: Gate | PlainGate = (
            PlainGate(document, start.plain_keys)
            if document.is_plain
            else Gate(document, self.settings.keys.as_options(), self.tables.database)
        )
        self.running = Running(document, self.settings, self.clock, self.chance)
        self.running.forgetting.append(self.gate.forget)
        self.actions: dict[str, Action] = {}
        self.refusal_styles: dict[str, Callable[[Store, Call, Refusal], Answer]] = {}
        self.active_rules: set[str] = set()

    def refused(self, refusal: Refusal, operation: Operation | None = None) -> Answer:
        """How the store says no, to a request for an operation if it was for one."""
        return self._refused(refusal, operation)


Action = Callable[[Store, Call], Answer]
