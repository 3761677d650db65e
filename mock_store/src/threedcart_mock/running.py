"""What a store knows while it runs, and forgets when it starts again."""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from typing import Any

from .chance import Chance
from .clock import Clock
from .consents import Consents
from .document import Document
from .faults import Faults
from .journal import Journal
from .pacing import Bucket
from .settings import Settings


async def _at_once(seconds: float) -> None:
    """A store that posts nothing has nothing under way."""


class Running:
    """The running state of one store; nothing of it outlives the process."""

    def __init__(
        self, document: Document, settings: Settings, clock: Clock, chance: Chance
    ) -> None:
        self.bucket = Bucket(document.root.get("x-rate-limit"), on=settings.start.pace)
        self.faults = Faults()
        self.journal = Journal(document)
        self.consents = Consents(clock, chance.token, settings.start.redirect_uris)
        self.refunding: set[int] = set()  # orders a gateway is being asked about, see rules/refunds
        self.background: list[Callable[[], Coroutine[Any, Any, None]]] = []
        self.until_sent: Callable[[float], Coroutine[Any, Any, None]] = _at_once
        self.forgetting: list[Callable[[], None]] = [  # what is done when the store starts again
            self.faults.clear,
            self.journal.clear,
            self.bucket.empty,
            self.consents.forget,
        ]

    def forget(self) -> None:
        """The store starts again."""
        for forget in self.forgetting:
            forget()
