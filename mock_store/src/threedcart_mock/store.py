"""One store: what its document says, its rows, its settings and its running state."""

from __future__ import annotations

from collections.abc import Callable

from .answers import Answer, Answers
from .auth import Gate
from .calls import Call
from .chance import Chance
from .checking import Checker
from .clock import Clock, zone_named
from .document import Document
from .plan import Plan
from .problems import Refusal
from .references import References
from .running import Running
from .settings import Settings, Start
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
        self.answers = Answers(self.plan, self.checker)
        self.tables = Tables(self.plan, self.checker, self.clock, self.chance, start.db)
        self.references = References(self.tables, self.settings)
        self.gate = Gate(document, self.settings.keys.as_options(), self.tables.database)
        self.running = Running(document, self.settings, self.clock, self.chance)
        self.running.forgetting.append(self.gate.forget)
        self.actions: dict[str, Action] = {}
        self.refusal_styles: dict[str, Callable[[Store, Call, Refusal], Answer]] = {}
        self.active_rules: set[str] = set()


Action = Callable[[Store, Call], Answer]
