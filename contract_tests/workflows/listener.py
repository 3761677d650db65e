"""An address of the suite's own that keeps what is posted or brought to it."""

from __future__ import annotations

import contextlib
import queue
from collections.abc import Iterator
from dataclasses import dataclass, field

from contract_tests.loopback import Answer, Visit, answering


@dataclass(slots=True)
class Listener:
    """What came to the address, oldest first; each visit is taken once.

    Requests of the method ``probe`` are answered and counted, and are no visits. The next
    ``failures`` visits are answered 500.
    """

    url: str = ""
    probe: str = ""
    probes: int = 0
    failures: int = 0
    _visits: queue.Queue[Visit] = field(default_factory=queue.Queue)

    def answer(self, visit: Visit) -> Answer:
        """Take a request in."""
        if visit.method == self.probe:
            self.probes += 1
            return 200, "text/plain", b""
        status = 500 if self.failures else 200
        self.failures = max(0, self.failures - 1)
        self._visits.put(visit)
        return status, "text/plain", b""

    def next(self, patience: float) -> Visit | None:
        """The next visit, or None when none comes within so many seconds."""
        with contextlib.suppress(queue.Empty):
            return self._visits.get(timeout=patience) if patience else self._visits.get_nowait()
        return None


@contextlib.contextmanager
def listening(probe: str = "") -> Iterator[Listener]:
    """A listener on a free loopback port."""
    listener = Listener(probe=probe)
    with answering(listener.answer) as listener.url:
        yield listener
