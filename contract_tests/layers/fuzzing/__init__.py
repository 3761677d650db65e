"""Layer 1: every operation, by schemathesis over HTTP.

Its engine runs all phases (examples, coverage, fuzzing, stateful along the links) with one worker,
a fixed seed, and neither cache nor database. What it finds becomes rows of operation x check.
"""

from __future__ import annotations

import datetime
import logging
from collections.abc import Callable
from typing import Any

import schemathesis
from hypothesis import strategies as st
from schemathesis import checks
from schemathesis.config import SchemathesisConfig
from schemathesis.engine import from_schema

from contract_tests.context import Context
from contract_tests.document import Document, Json, Operation
from contract_tests.formats import READERS, WRITERS
from contract_tests.layers.fuzzing import hooks, kept
from contract_tests.layers.fuzzing.collecting import ALL, CHECKS, Collector

EARLIEST, LATEST = datetime.datetime(1990, 1, 1), datetime.datetime(2079, 6, 6)
# Bytes of an answer that is judged as a whole: the largest page of orders has two million.
LARGEST_ANSWER = 16 * 1024 * 1024
# What is said to another method than an operation's own belongs to the server's transport (C117).
PHASES: dict[str, Any] = {"coverage": {"unexpected-methods": []}}
# On a read-only run nothing is sent that is meant to be refused.
READ_ONLY_PHASES: dict[str, Any] = {
    "coverage": {"generation": {"mode": "positive"}, "unexpected-methods": []},
    "fuzzing": {"generation": {"mode": "positive"}},
    "stateful": {"enabled": False},
}


def run(context: Context) -> None:
    """Run schemathesis on the REST interface, then on the store's own paths."""
    logging.getLogger("schemathesis").setLevel(logging.ERROR)
    for name, writers in WRITERS.items():
        schemathesis.openapi.format(name, _moments(writers))
    collector = Collector(context)
    rest = list(context.document.operations.values())
    own = [op for op in context.document.exchanges.values() if op.path.startswith("/")]
    _judge(context, collector, rest, context.target.base_url)
    if own and not _obstacle(context, own[0]):
        _judge(context, collector, own, context.target.origin)
    kept.check(context, collector.made)


def _judge(
    context: Context, collector: Collector, operations: list[Operation], base_url: str
) -> None:
    cell = context.cell(ALL)
    asked = [op for op in operations if cell.is_asked(op.id)]
    wanted = [op for op in asked if not _obstacle(context, op)]
    for op in asked:
        if op not in wanted:
            cell.skipped(op.id, _obstacle(context, op))
    if not wanted:
        return
    config = _config(context, base_url)
    schema = schemathesis.openapi.from_dict(_narrowed(context.document, wanted), config=config)
    rows = hooks.Rows(context.document, wanted)
    schema.hook("after_call")(hooks.remember(rows))
    schema.hook("filter_failure")(hooks.stands(context, rows))
    schema.hook("filter_case")(hooks.sample(context))
    collector.judges(wanted)
    for event in from_schema(schema).execute():
        collector.take(event)


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


def _config(context: Context, base_url: str) -> SchemathesisConfig:
    """The settings of schemathesis, in the words of its own configuration file."""
    settings = context.settings
    config: dict[str, Any] = {
        "seed": settings.seed,
        "cache": {"enabled": False},
        "base-url": base_url,
        "headers": dict(context.target.credentials),
        "workers": 1,
        "continue-on-failure": True,
        "request-timeout": 30,
        "warnings": False,
        "checks": {name: {"enabled": name in CHECKS} for name in known_checks()},
        "generation": {"max-examples": settings.max_examples, "database": "none"},
        "phases": PHASES,
        "output": {"truncation": {"max-recorded-payload-size": LARGEST_ANSWER}},
    }
    if settings.interval:
        config["rate-limit"] = settings.rate or "2/s"
    if not (settings.writes and settings.is_local):
        config["phases"] = READ_ONLY_PHASES
    return SchemathesisConfig.from_dict(config)


def known_checks() -> list[str]:
    """The names of all checks that schemathesis has."""
    checks.load_all_checks()
    return [each.__name__ for each in checks.CHECKS.get_all()]


def _narrowed(document: Document, wanted: list[Operation]) -> Json:
    """The document with the wanted operations alone, all on one server, drawing real dates."""
    narrowed = document.narrowed({op.id for op in wanted})
    narrowed.pop("webhooks", None)
    for item in narrowed["paths"].values():
        item.pop("servers", None)
    for schema in narrowed.get("components", {}).get("schemas", {}).values():
        if schema.get("format") in READERS:  # years before 1000 may leave the calendar by a zone
            schema["pattern"] = schema["pattern"].replace("[0-9]{4}", "[1-9][0-9]{3}")
    return narrowed
