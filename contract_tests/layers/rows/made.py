"""Rows the suite works on, and why there may be none."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from contract_tests.document import Json
from contract_tests.results import Exchange
from contract_tests.wire import Answer

Keys = tuple[Any, ...]


class NotReachable(Exception):
    """What a step needs cannot be had from this document or store; the text says why."""


class NotApplicable(Exception):
    """The step has nothing to check here; it leaves no row."""


class Refused(Exception):
    """A store refused a request it should have taken; carries the exchange that shows it."""

    def __init__(self, reason: str, exchange: Exchange) -> None:
        super().__init__(reason)
        self.exchange = exchange


@dataclass(slots=True)
class Made:
    """A row to work on: its keys, parents first, and what was sent to make it."""

    keys: Keys
    sent: Json
    answer: Answer | None = None
