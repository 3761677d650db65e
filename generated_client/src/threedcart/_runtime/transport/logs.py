"""Structured log records of a store's calls.

    DEBUG    an attempt ended; a wait of less than a second for the pacing
    INFO     a wait of a second or more for the pacing
    WARNING  a failed attempt will be repeated; an odd end of a list; a pacer that failed
    ERROR    a hook failed

Each message is a whole sentence. The same facts are attributes of the record: `operation`,
`method`, `url`, `attempt`, `status`, `fault`, `elapsed` and `wait` (both in seconds).
"""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING, Any

from ..call import RawResponse

if TYPE_CHECKING:
    from ..call import Call
    from ..redaction import Redactor
    from .faults import Fault


_LONG_WAIT = 1.0
"""Seconds from which a wait for the pacing is worth an INFO record."""


class CallLog:
    """Writes to `logger`, which has the package's name."""

    def __init__(self, name: str, origin: str, redactor: Redactor) -> None:
        self.logger = logging.getLogger(name)
        self._origin = origin
        self._redactor = redactor

    def url(self, call: Call) -> str:
        """The address of a call, without secrets."""
        return self._redactor.text(self._origin + call.target)

    def attempt(self, call: Call, outcome: RawResponse | Fault, elapsed: float) -> None:
        """An attempt ended."""
        facts = self._facts(call, elapsed=round(elapsed, 6))
        self._write(logging.DEBUG, "%s %s: %s", call, facts, self._outcome(outcome, facts))

    def pacing(self, call: Call, seconds: float) -> None:
        """A request waits for its turn."""
        level = logging.INFO if seconds >= _LONG_WAIT else logging.DEBUG
        if self.logger.isEnabledFor(level):
            facts = self._facts(call, wait=round(seconds, 3))
            said = f"{call.operation.id} waits {seconds:.3g} s for its turn (see `rate`)"
            self._write(level, "%s %s: %s", call, facts, said)

    def retry(self, call: Call, outcome: RawResponse | Fault, seconds: float) -> None:
        """A failed attempt will be repeated."""
        facts = self._facts(call, wait=round(seconds, 3))
        said = self._outcome(outcome, facts)
        again = f"{said}; trying again in {seconds:.3g} s"
        self._write(logging.WARNING, "%s %s: %s", call, facts, again)

    def odd_end(self, call: Call, answer: RawResponse) -> None:
        """A list ended with an answer that the API does not document."""
        facts = self._facts(call, status=answer.status)
        said = (
            f"{answer.status} with a body that is no result: taken for a list without rows. Check"
            " base_url if rows were due"
        )
        self._write(logging.WARNING, "%s %s: %s", call, facts, said)

    def pacer_failed(self, error: Exception) -> None:
        """The pacer could not be told what became of a turn."""
        said = self._redactor.text(f"The pacer failed; the call goes on: {error}")
        self.logger.warning("%s", said)

    def hook_failed(self) -> None:
        """A hook raised an exception; its traceback shows lines of code, and no values."""
        self.logger.exception("A hook failed; the call goes on.")

    def _outcome(self, outcome: RawResponse | Fault, facts: dict[str, Any]) -> str:
        if isinstance(outcome, RawResponse):
            facts["status"] = outcome.status
            return str(outcome.status)
        facts["fault"] = outcome.kind
        return outcome.detail

    def _write(self, level: int, form: str, call: Call, facts: dict[str, Any], said: str) -> None:
        text = self._redactor.text(said)
        self.logger.log(level, form, facts["method"], facts["url"], text, extra=facts)

    def _facts(self, call: Call, **more: Any) -> dict[str, Any]:
        return {
            "operation": call.operation.id,
            "method": call.operation.method,
            "url": self.url(call),
            "attempt": call.attempts,
            **more,
        }
