"""Drives a run: takes checks one at a time, each isolated and bounded, the most telling first.

A layer hands over units: one check of one operation, or of several, that writes its own rows.
"""

from __future__ import annotations

import fnmatch
import time
import traceback
from collections import deque
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field

import httpx

from contract_tests.context import Session
from contract_tests.evidence import Check
from contract_tests.results import (
    BEYOND,
    OUT_OF_ORDER,
    Broken,
    Cell,
    Exchange,
    Finding,
    NotPossible,
)
from contract_tests.transport import NoAnswer
from contract_tests.wire import KeysRefused, Spent

# What one check may take at most; a check of a long list takes some two hundred requests.
MOST_REQUESTS, MOST_SECONDS = 20_000, 1200.0
# The run stops after so many operations in a row without an answer.
MOST_UNANSWERED = 2
# The run stops after so many requests of which none got a usable answer.
MOST_USELESS = 150
SHOWN = 3
READ_ONLY = "the run is read-only"


@dataclass(frozen=True, slots=True)
class Unit:
    """One check of an operation: ``work`` makes it and writes its rows.

    ``operation`` is empty where the unit is about the store, or about several operations, which
    ``about`` names. ``also`` are checks whose rows it writes beside its own; ``parts`` are rows
    that are skipped with it, each by its check and operation. ``cost`` is how many requests it
    takes, about. Within an operation, units of a lower ``rank`` are taken first. What others build
    on ``is_needed``: it is made whatever rows were asked for.
    """

    check: Check
    operation: str
    work: Callable[[], None]
    cost: int = 1
    rank: int = 50
    writes: bool = False
    also: tuple[Check, ...] = ()
    about: tuple[str, ...] = ()
    parts: tuple[tuple[Check, str], ...] = ()
    is_needed: bool = False

    @property
    def key(self) -> str:
        return f"{self.check.layer}/{self.check.name}/{self.operation or 'store'}"

    def keys(self) -> Iterable[str]:
        """The keys of all rows that it may write."""
        for check in (self.check, *self.also):
            for operation in (self.operation or "store", *self.about):
                yield f"{check.layer}/{check.name}/{operation}"
        for check, operation in self.parts:
            yield f"{check.layer}/{check.name}/{operation}"


@dataclass(slots=True)
class Engine:
    """Takes units until there are none left, the budget is spent, or the store is gone.

    ``seen`` says when a unit was last taken, by its key: 0 for never. With ``rotates`` those come
    first that were left out for longest. ``taken`` is how many requests each unit took.
    """

    context: Session
    only: Sequence[str] = ()
    budget: int = 0
    rotates: bool = False
    seen: Mapping[str, int] = field(default_factory=dict)
    costs: Mapping[str, int] = field(default_factory=dict)
    taken: dict[str, int] = field(default_factory=dict)
    left_out: int = 0
    stopped: str = ""
    _turns: dict[int, int] = field(default_factory=dict)
    _within: set[str] = field(default_factory=set)
    _started: set[str] = field(default_factory=set)

    def wants(self, key: str) -> bool:
        """Whether a row is among those that were asked for, or part of one."""
        is_asked = any(fnmatch.fnmatchcase(key, glob) for glob in self.only)
        return not self.only or is_asked or key in self._within

    def chosen(self, units: Iterable[Unit]) -> list[Unit]:
        """The units that write a row that was asked for, in the order they are to be taken."""
        found = [u for u in units if u.is_needed or any(map(self.wants, u.keys()))]
        for unit in found:
            if self.only and self.wants(unit.key):
                self._within |= {f"{c.layer}/{c.name}/{operation}" for c, operation in unit.parts}
        return self._ordered(found) if self.budget else found

    def has_asked(self, operation: str) -> bool:
        """Whether a unit of an operation was taken."""
        return any(key.endswith(f"/{operation}") for key in self.taken)

    def cost(self, unit: Unit) -> int:
        """How many requests a unit takes: what it took last, or what such checks usually take."""
        if unit.writes and not self.context.writes:
            return 0
        return self.costs.get(unit.key, unit.cost)

    def _ordered(self, units: list[Unit]) -> list[Unit]:
        """Each operation once, then each check once, then the rest, the most telling first."""
        able = [u for u in units if not u.writes or self.context.writes]
        unable = [u for u in units if u.writes and not self.context.writes]
        ranked = sorted(able, key=lambda u: (u.rank, self.cost(u)))
        operations: set[str] = set()
        checks: set[Check] = set()
        turns = {id(unit): 0 for unit in unable}
        for unit in ranked:
            is_first = unit.operation and unit.operation not in operations
            if not self.cost(unit):
                turns[id(unit)] = 0  # what costs nothing is not left out
            elif is_first:
                operations.add(unit.operation)
                checks.add(unit.check)
                turns[id(unit)] = 0
        for unit in sorted(able, key=self.cost):
            if unit.check not in checks and id(unit) not in turns:
                checks.add(unit.check)
                turns[id(unit)] = 1
        self._turns = {} if self.rotates and self.seen else turns
        last = {id(u): self.seen.get(u.key, 0) if self.rotates else 0 for u in able}
        ranked.sort(key=lambda u: (last[id(u)], turns.get(id(u), 2)))
        return [*unable, *ranked]

    def run(self, units: Iterable[Unit], obstacle: str = "") -> None:
        """Take the units; a unit that cannot be made leaves a row that says why.

        ``obstacle`` is why none of them can be made.
        """
        waiting = deque(units)
        while waiting:
            unit = waiting.popleft()
            if self._turns and self._turns.get(id(unit), 2):
                waiting = deque(self._promoted([unit, *waiting]))
                unit = waiting.popleft()
                self._turns = {}
            if unit.check.layer not in self._started and not self.budget:
                self._started.add(unit.check.layer)
                self.context.starts(unit.check.layer)
            reason = self._obstacle(unit) or obstacle
            if reason:
                self._skip(unit, reason)
            else:
                self._take(unit)

    def _promoted(self, units: list[Unit]) -> list[Unit]:
        """The units with one more for each operation whose first found no row to call it for."""
        missing = {unit.operation for unit in units} - self.context.results.exercised
        first: list[Unit] = []
        rest: list[Unit] = []
        for unit in units:
            is_wanted = unit.operation in missing and unit.check.layer == "rows"
            (first if is_wanted else rest).append(unit)
            missing.discard(unit.operation if is_wanted else "")
        return [*first, *rest]

    def _obstacle(self, unit: Unit) -> str:
        """Why a unit is not taken; empty where it is."""
        if self.stopped:
            return self.stopped
        if unit.writes and not self.context.writes:
            return READ_ONLY
        meter = self.context.wire.meter
        if reason := self.context.silence(unit.operation):
            return reason
        if self.budget and self.cost(unit) > self.budget:
            return f"{BEYOND}: it costs more than the whole budget of {self.budget}"
        if self.budget and self.cost(unit) > max(0, meter.left):
            return BEYOND
        return ""

    def _skip(self, unit: Unit, reason: str) -> None:
        if reason.startswith(BEYOND):
            self.left_out += 1
        for check, operation in ((unit.check, unit.operation), *unit.parts):
            self.context.cell(check).skipped(operation, reason)

    def _take(self, unit: Unit) -> None:
        context, meter = self.context, self.context.wire.meter
        before = meter.sent
        meter.most_here = before + MOST_REQUESTS
        meter.ends = time.monotonic() + max(
            MOST_SECONDS, 2 * self.cost(unit) * context.seconds_each
        )
        context.wire.recent.clear()
        context.departed.clear()
        context.progress(f"{unit.check.name}: {unit.operation or 'the store'}")
        cell, is_whole = context.cell(unit.check), True
        try:
            unit.work()
        except Spent as spent:
            is_whole = meter.left >= 1  # what the budget has cut short is still to be seen
            self._spent(unit, str(spent))
        except NotPossible as obstacle:
            cell.skipped(unit.operation, str(obstacle))
        except Broken as broken:
            cell.found(unit.operation, Finding(str(broken), self._shown(), broken.on))
        except NoAnswer as error:
            cell.error(unit.operation, f"no answer: {error}", *self._shown())
        except KeysRefused as refused:
            self.stopped = f"the store refuses the keys ({refused} is answered 401)"
            context.keys_refused = self.stopped
            self._skip(unit, self.stopped)
        except Exception as error:  # a check that breaks must not end the run
            broke(context, cell, unit.operation, error, self._shown())
        finally:
            meter.most_here = meter.ends = float("inf")
        if is_whole:
            self.taken[unit.key] = meter.sent - before
        self.stopped = self.stopped or self._end()

    def _end(self) -> str:
        """Why nothing more is worth asking; empty where something is."""
        meter = self.context.wire.meter
        if len(dict.fromkeys(meter.unanswered)) >= MOST_UNANSWERED:
            last = self._shown()[-1:]
            said = last[0].response_body if last and not last[0].status else "nothing came"
            return self.context.stops_asking(f"the store no longer answers: {said[:200]}")
        if self.context.is_useless and meter.sent >= MOST_USELESS:
            return self.context.stops_asking(f"no answer to {meter.sent} requests was of use")
        return ""

    def _spent(self, unit: Unit, why: str) -> None:
        if self.context.wire.meter.left < 1:
            self._skip(unit, BEYOND)
        else:
            self.context.cell(unit.check).error(unit.operation, why, *self._shown())

    def _shown(self) -> list[Exchange]:
        return list(self.context.wire.recent)[-SHOWN:]


def broke(
    context: Session, cell: Cell, operation: str, error: Exception, shown: Iterable[Exchange]
) -> None:
    """Write that a check broke: the store's doing after an answer out of order, else an Error."""
    for exchange, problem in context.departed:
        found = OUT_OF_ORDER + problem
        if not cell.found(operation, found, exchange):
            cell.skipped(operation, found, exchange)
        return
    said = f"{type(error).__name__}: {error}"
    reason = f"no answer: {said}" if isinstance(error, httpx.HTTPError) else f"broke: {said}"
    trace = "".join(traceback.format_exception(error))
    cell.error(operation, reason, *shown, trace=trace)
