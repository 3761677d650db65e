"""Rows the suite works on, and why there may be none."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from contract_tests.document import Json
from contract_tests.evidence import Name
from contract_tests.results import Exchange, Finding
from contract_tests.wire import Answer, said

Keys = tuple[Any, ...]


class NotReachable(Exception):
    """What a step needs cannot be had from this document or store; the text says why."""


class NotApplicable(Exception):
    """The step has nothing to check here; it leaves no row."""


class Refused(Exception):
    """A store answered otherwise than it should have, so that a check cannot go on.

    Carries the exchange that shows it, and what it stands on.
    """

    def __init__(self, reason: str, exchange: Exchange, on: Name = "") -> None:
        super().__init__(f"{reason}{said(exchange)}")
        self.exchange, self.on = exchange, on

    @property
    def finding(self) -> Finding:
        return Finding(str(self), [self.exchange], self.on)


@dataclass(slots=True)
class Made:
    """A row to work on: its keys, parents first, and what was sent to make it."""

    keys: Keys
    sent: Json
    answer: Answer | None = None
