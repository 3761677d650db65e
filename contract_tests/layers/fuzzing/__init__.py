"""Every operation, by schemathesis over HTTP.

Its engine runs all phases (examples, coverage, fuzzing, stateful along the links) with one worker,
a fixed seed, and neither cache nor database. What it finds becomes rows of operation x check.
"""

from __future__ import annotations

import datetime
import functools
import logging
from collections.abc import Callable, Iterator
from functools import partial
from typing import Any

import schemathesis
from hypothesis import strategies as st
from schemathesis import checks
from schemathesis.config import SchemathesisConfig
from schemathesis.engine import from_schema

from contract_tests import control
from contract_tests.context import Context
from contract_tests.document import Document, Json, Operation
from contract_tests.engine import Unit
from contract_tests.formats import READERS, WRITERS
from contract_tests.layers.fuzzing import hooks
from contract_tests.layers.fuzzing.collecting import (
    ALL,
    CHECKS,
    DOCUMENTED,
    ENGINE,
    KEPT,
    LINKS,
    Collector,
)
from contract_tests.layers.rows.shelf import Shelves
from contract_tests.reading import Refused
from contract_tests.settings import Settings
from contract_tests.transport import LARGEST_ANSWER
from contract_tests.wire import patience

EARLIEST, LATEST = datetime.datetime(1990, 1, 1), datetime.datetime(2079, 6, 6)
# Requests for each example, about; and how much such a check tells beside the others.
USUAL_COST, READING_COST, RANK = 20, 4, 40
FEW_EXAMPLES = 1
# Rows that are read back, about.
MOST_READ = 300
# What is said to another method than an operation's own belongs to the server's transport (C117).
PHASES: dict[str, Any] = {"coverage": {"unexpected-methods": []}}
# On a read-only run nothing is sent that is meant to be refused.
READ_ONLY_PHASES: dict[str, Any] = {
    "coverage": {"generation": {"mode": "positive"}, "unexpected-methods": []},
    "fuzzing": {"generation": {"mode": "positive"}},
}


def units(context: Context) -> Iterator[Unit]:
    """A unit for each operation, one for the links between them, and one for what was made."""
    logging.getLogger("schemathesis").setLevel(logging.ERROR)
    for name, writers in WRITERS.items():
        schemathesis.openapi.format(name, _moments(writers))
    operations = [*context.document.operations.values()]
    own = [op for op in context.document.exchanges.values() if op.path.startswith("/")]
    collector = Collector(context, [*operations, *own])
    context.wire.heard.append(collector.heard)
    rest = Fuzzed(context, collector, operations)
    yield from rest.units()
    # The store's own pages are at another address than the API, which only a mock store tells.
    if own and not _obstacle(context, own[0]) and control.of(context):
        yield from Fuzzed(context, collector, own, is_own=True).units()
    about = tuple(op.id for op in rest.able)
    yield Unit(KEPT, "", partial(read_back, context, collector), 100, writes=True, about=about)


def read_back(context: Context, collector: Collector) -> None:
    """No acknowledged write is lost: rows read as the store said, after all that came.

    They are evenly spread over all that are alive.
    """
    shelves, kept = Shelves(context, context.mark), collector.kept
    rows = [row for row in kept.alive if shelves[row[0]].op("get")]
    for row in rows[:: max(1, len(rows) // MOST_READ)]:
        operation, cell = kept.alive[row].last.operation, context.cell(KEPT)
        try:
            got = shelves[row[0]].read(row[1])
        except Refused as refused:
            cell.skipped(operation, f"it needs another answer: {refused}", refused.exchange)
            continue
        cell.judge(operation, kept.lost(row, got), *list(context.wire.recent)[-1:])


class Fuzzed:
    """Operations below one address, fuzzed one at a time, then along the links between them."""

    def __init__(
        self, context: Context, collector: Collector, ops: list[Operation], is_own: bool = False
    ) -> None:
        self.context, self.collector = context, collector
        self.ops = ops
        self.able = [
            op for op in ops if not _obstacle(context, op) and context.evidence.asks(op.id)
        ]
        self.base_url = context.target.origin if is_own else context.target.base_url
        self.is_own = is_own

    def units(self) -> Iterator[Unit]:
        also = (*CHECKS.values(), DOCUMENTED, ENGINE)
        settings = self.context.settings
        most = USUAL_COST if settings.writes else READING_COST
        for name, ops in self._groups().items():
            cost = most * examples(settings) * len([op for op in ops if op in self.able])
            alone, about = ops[0].id if len(ops) == 1 else "", tuple(op.id for op in ops)
            check = ALL if alone else ALL.of(name)
            work = partial(self._together, ops)
            yield Unit(check, alone, work, cost=cost, rank=RANK, also=(ALL, *also), about=about)
        if settings.writes and settings.is_local and not self.is_own:
            about = tuple(op.id for op in self.able)
            yield Unit(LINKS, "", self._linked, cost=1000, writes=True, also=also, about=about)

    @functools.cached_property
    def _schema(self) -> Any:
        longest = max(patience(self.context.document, op) for op in self.ops)
        config = _config(self.context, self.base_url, longest)
        narrowed = _narrowed(self.context.document, self.able)
        schema = schemathesis.openapi.from_dict(narrowed, config=config)
        schema.hook("after_call")(hooks.remember(self.context, self.collector))
        schema.hook("filter_failure")(hooks.stands(self.context, self.collector))
        schema.hook("filter_case")(hooks.sample(self.context))
        return schema

    def _groups(self) -> dict[str, list[Operation]]:
        """The operations one by one where not all of them are wanted, else a resource at a time.

        schemathesis takes a third of a second to begin.
        """
        settings, found = self.context.settings, dict[str, list[Operation]]()
        is_part = settings.budget or settings.only or settings.failed
        for op in self.ops:
            name = op.id if is_part else op.resource.partition(".")[0]
            found.setdefault(name, []).append(op)
        return found

    def _together(self, ops: list[Operation]) -> None:
        """Operations by every phase but the one that follows links."""
        cell, wanted = self.context.cell(ALL), []
        for op in ops:
            reason = _obstacle(self.context, op) or self.context.silence(op.id)
            if reason and cell.is_asked(op.id):
                cell.skipped(op.id, reason)
            elif not reason and cell.is_asked(op.id):
                wanted.append(op.id)
        if wanted:
            self._execute(self._schema.include(operation_id=wanted), stateful=False)

    def _linked(self) -> None:
        self._execute(self._schema, stateful=True)

    def _execute(self, schema: Any, stateful: bool) -> None:
        phases = schema.config.phases
        for name in ("examples", "coverage", "fuzzing"):
            getattr(phases, name).enabled = not stateful
        phases.stateful.enabled = stateful
        for event in from_schema(schema).execute():
            self.collector.take(event)
            self.context.wire.meter.require()


def _moments(writers: tuple[Callable[[datetime.datetime], str], ...]) -> st.SearchStrategy[str]:
    """Real dates in every spelling of a format: a pattern alone would draw a 13th month."""
    when = st.datetimes(min_value=EARLIEST, max_value=LATEST)
    return st.builds(lambda moment, write: write(moment), when, st.sampled_from(writers))


def _obstacle(context: Context, op: Operation) -> str:
    """Why an operation is not fuzzed; empty where it is."""
    if not (op.is_safe or (context.settings.writes and context.settings.is_local)):
        return "only safe operations are fuzzed on a store elsewhere, or read-only"
    versions = op.raw.get("x-versions")
    here = context.document.version_of(context.target.base_url + "/")
    if versions and here not in versions:
        return f"known for {', '.join(versions)} only, and not for {here or 'this address'}"
    return ""


def _config(context: Context, base_url: str, seconds: float) -> SchemathesisConfig:
    """The settings of schemathesis, in the words of its own configuration file."""
    settings = context.settings
    config: dict[str, Any] = {
        "seed": settings.seed,
        "cache": {"enabled": False},
        "base-url": base_url,
        "headers": dict(context.target.credentials),
        "workers": 1,
        "continue-on-failure": True,
        "request-timeout": seconds,
        "warnings": False,
        "checks": {name: {"enabled": name in CHECKS} for name in known_checks()},
        "generation": {"max-examples": examples(settings), "database": "none"},
        "phases": dict(PHASES),
        "output": {"truncation": {"max-recorded-payload-size": LARGEST_ANSWER}},
    }
    if settings.interval:
        config["rate-limit"] = settings.rate or "2/s"
    if not (settings.writes and settings.is_local):
        config["phases"] = dict(READ_ONLY_PHASES)
    return SchemathesisConfig.from_dict(config)


def examples(settings: Settings) -> int:
    """Fuzzing cases of an operation: few where the run has a budget for all its checks."""
    return FEW_EXAMPLES if settings.budget else settings.max_examples


def known_checks() -> list[str]:
    """The names of all checks that schemathesis has."""
    checks.load_all_checks()
    return [each.__name__ for each in checks.CHECKS.get_all()]


_EARLY_YEARS = "|0[1-9][0-9]{2}|00[1-9][0-9]|000[1-9]"
"""Years 1 to 999 in the patterns of dates."""


def _narrowed(document: Document, wanted: list[Operation]) -> Json:
    """The document with the wanted operations alone, all on one server, drawing real dates."""
    narrowed = document.narrowed({op.id for op in wanted})
    narrowed.pop("webhooks", None)
    for item in narrowed["paths"].values():
        item.pop("servers", None)
    for schema in narrowed.get("components", {}).get("schemas", {}).values():
        if schema.get("format") in READERS:  # years before 1000 may leave the calendar by a zone
            schema["pattern"] = schema["pattern"].replace(_EARLY_YEARS, "")
    return narrowed
