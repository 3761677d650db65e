"""Layer 1: every operation, by schemathesis over HTTP.

Its engine runs all phases (examples, coverage, fuzzing, stateful along the links) with one worker,
a fixed seed, and neither cache nor database. What it finds becomes rows of operation x check.
"""

from __future__ import annotations

import datetime
import logging
from collections.abc import Callable, Iterator
from typing import Any

import schemathesis
from hypothesis import strategies as st
from schemathesis.config import SchemathesisConfig
from schemathesis.core import NotSet
from schemathesis.core.failures import AcceptedNegativeData, Failure
from schemathesis.core.parameters import ParameterLocation
from schemathesis.core.transport import Response
from schemathesis.engine import Status as EngineStatus
from schemathesis.engine import events, from_schema
from schemathesis.engine.recorder import CheckNode, Interaction, ScenarioRecorder
from schemathesis.generation.case import Case
from schemathesis.generation.meta import TestPhase
from schemathesis.openapi.checks import RejectedPositiveData

from contract_tests.context import Context
from contract_tests.document import Document, Json, Operation
from contract_tests.formats import PATTERNS, READERS, WRITERS
from contract_tests.results import Exchange, Status

LAYER = "fuzzing"
COVERAGE_PER_EXAMPLE = 20
EARLIEST, LATEST = datetime.datetime(1990, 1, 1), datetime.datetime(2079, 6, 6)
STATUSES = {
    EngineStatus.SUCCESS: Status.PASSED,
    EngineStatus.FAILURE: Status.FAILED,
    EngineStatus.ERROR: Status.ERROR,
}
# On a read-only run nothing is sent that is meant to be refused, nor with another method.
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
    rest = list(context.document.operations.values())
    own = [op for op in context.document.exchanges.values() if op.path.startswith("/")]
    _run(context, rest, context.target.base_url)
    if own and _allowed(context, own[0]):
        _run(context, own, context.target.origin)


def _run(context: Context, operations: list[Operation], base_url: str) -> None:
    wanted = [op for op in operations if _allowed(context, op)]
    for op in operations:
        if op not in wanted:
            reason = "only safe operations are fuzzed on a store elsewhere, or read-only"
            context.results.add(LAYER, "all", op.id, Status.SKIPPED, reason=reason, cases=0)
    if not wanted:
        return
    config = _config(context, base_url)
    schema = schemathesis.openapi.from_dict(_narrowed(context.document, wanted), config=config)
    schema.hook("filter_failure")(_stands(context, wanted))
    schema.hook("filter_case")(_sample(context))
    collector = _Collector(context, wanted)
    for event in from_schema(schema).execute():
        collector.take(event)


def _moments(writers: tuple[Callable[[datetime.datetime], str], ...]) -> st.SearchStrategy[str]:
    """Real dates in every spelling of a format: a pattern alone would draw a 13th month."""
    when = st.datetimes(min_value=EARLIEST, max_value=LATEST)
    return st.builds(lambda moment, write: write(moment), when, st.sampled_from(writers))


def _allowed(context: Context, op: Operation) -> bool:
    return op.is_safe or (context.settings.writes and context.settings.is_local)


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
        "checks": {"object_level_authorization": {"enabled": False}},  # needs a second identity
        "generation": {"max-examples": settings.max_examples, "database": "none"},
    }
    if settings.interval:
        config["rate-limit"] = settings.rate or "2/s"
    if not (settings.writes and settings.is_local):
        config["phases"] = READ_ONLY_PHASES
    return SchemathesisConfig.from_dict(config)


def _narrowed(document: Document, wanted: list[Operation]) -> Json:
    """The document with the wanted operations alone, all on one server, drawing real dates."""
    narrowed = document.narrowed({op.id for op in wanted})
    narrowed.pop("webhooks", None)
    for item in narrowed["paths"].values():
        item.pop("servers", None)
    for schema in narrowed.get("components", {}).get("schemas", {}).values():
        if schema.get("format") in PATTERNS:
            schema["pattern"] = PATTERNS[schema["format"]]
    return narrowed


def _stands(context: Context, operations: list[Operation]) -> Callable[..., bool]:
    """A hook that drops findings which are none once the document's conventions are known."""
    known = {(op.method, op.path): op for op in operations}

    def filter_failure(_hook: Any, failure: Failure, case: Case[Any], response: Response) -> bool:
        op = known.get((case.operation.method.lower(), case.operation.path))
        if op is None or case.meta is None:
            return True
        if isinstance(failure, AcceptedNegativeData):
            return _can_refuse(op) and not _is_forgiven(context, op, case)
        if isinstance(failure, RejectedPositiveData):
            return not (_is_invalid(context, op, case) or _names_nothing(op, response))
        return True

    return filter_failure


def _can_refuse(op: Operation) -> bool:
    """Whether the document has a status for a refusal; a gateway message is answered 200."""
    return any(code.startswith("4") for code in op.responses)


def _is_forgiven(context: Context, op: Operation, case: Case[Any]) -> bool:
    """Whether only the body is wrong, and right after the leniency the document grants."""
    assert case.meta is not None
    parts = case.meta.components.items()
    if {place for place, part in parts if part.mode.is_negative} != {ParameterLocation.BODY}:
        return False
    schema = context.document.body_schema(op)
    if schema is None or isinstance(case.body, NotSet):
        return False
    return context.schemas.accepts_request(schema, case.body)


def _is_invalid(context: Context, op: Operation, case: Case[Any]) -> bool:
    """Whether a request drawn as valid has a date that is none, which a pattern cannot tell."""
    schema = context.document.body_schema(op)
    has_body = schema is not None and isinstance(case.body, dict | list)
    if has_body and not context.schemas.accepts(schema or {}, case.body):
        return True
    query = case.query or {}
    return any(
        name in query and not context.schemas.accepts(parameter.schema, query[name])
        for name, parameter in op.query.items()
        if parameter.schema.get("format") in READERS
    )


def _names_nothing(op: Operation, response: Response) -> bool:
    """Whether the path names no row, where the document has no other status for that than 400."""
    return response.status_code == 400 and bool(op.path_parameters) and "404" not in op.responses


def _sample(context: Context) -> Callable[..., bool]:
    """A hook that thins out the coverage phase, whose cases grow with the size of a body.

    Every case of an operation is kept up to ``whole``, then one in n/whole: an object of two
    hundred fields costs four times what one of ten does, not a hundred times.
    """
    whole = COVERAGE_PER_EXAMPLE * context.settings.max_examples
    seen: dict[str, int] = {}

    def filter_case(_hook: Any, case: Case[Any]) -> bool:
        if case.meta is None or case.meta.phase.name is not TestPhase.COVERAGE:
            return True
        label = case.operation.label
        count = seen[label] = seen.get(label, 0) + 1
        return count <= whole or context.random(LAYER, label, count).random() < whole / count

    return filter_case


class _Collector:
    """Turns the engine's events into rows."""

    def __init__(self, context: Context, operations: list[Operation]) -> None:
        self.context = context
        self.ids = {f"{op.method.upper()} {op.path}": op.id for op in operations}
        self.sent = 0

    def take(self, event: events.EngineEvent) -> None:
        if isinstance(event, events.PhaseStarted):
            self.context.progress(f"{event.phase.name.value}, {self.sent} requests so far")
        elif isinstance(event, events.ScenarioFinished):
            self._scenario(event)
        elif isinstance(event, events.NonFatalError):
            self._error(event.label, str(event.info.title), event.info.message)
        elif isinstance(event, events.FatalError):
            self._error("", "schemathesis stopped", str(event.exception))

    def _scenario(self, event: events.ScenarioFinished) -> None:
        recorder = event.recorder
        self.sent += len(recorder.interactions)
        self.context.progress(
            f"{event.phase.value}: {event.label or 'links'}, {self.sent} requests"
        )
        for case_id, checks in recorder.checks.items():
            op = self.ids.get(recorder.cases[case_id].value.operation.label, "")
            for check in checks:
                self._check(op, check, recorder, case_id)
        for case_id, interaction in recorder.interactions.items():
            self._exercised(recorder, case_id, interaction)

    def _exercised(
        self, recorder: ScenarioRecorder, case_id: str, interaction: Interaction
    ) -> None:
        """Note an operation that was answered with success, by the method that is its own."""
        answer, node = interaction.response, recorder.cases.get(case_id)
        if answer is None or node is None or not 200 <= answer.status_code < 300:
            return
        if interaction.request.method == node.value.operation.method.upper():
            self.context.results.exercised.add(self.ids.get(node.value.operation.label, ""))

    def _check(self, op: str, check: CheckNode, recorder: ScenarioRecorder, case_id: str) -> None:
        name = check.name.replace("_", " ")
        status = STATUSES.get(check.status, Status.SKIPPED)
        if check.failure_info is None:
            self.context.results.add(
                LAYER, name, op, status, exchanges=self._shown(recorder, op, case_id)
            )
            return
        failure = check.failure_info.failure
        shown = list(self._shown(recorder, op, failure.case_id or case_id))
        reason = f"{failure.title}: {failure.message}".strip()
        self.context.results.add(LAYER, name, op, status, reason=reason, exchanges=shown)

    def _shown(self, recorder: ScenarioRecorder, op: str, case_id: str) -> Iterator[Exchange]:
        interaction = recorder.interactions.get(case_id)
        if interaction is not None:
            yield _exchange(op, interaction)

    def _error(self, label: str, title: str, message: str) -> None:
        op = self.ids.get(label, "")
        reason = f"{title}: {message}".strip()
        self.context.results.add(LAYER, "engine", op, Status.ERROR, reason=reason)


def _exchange(op: str, interaction: Interaction) -> Exchange:
    request, answer = interaction.request, interaction.response
    exchange = Exchange(
        operation=op,
        method=request.method,
        url=request.uri,
        request_headers={name: values[0] for name, values in request.headers.items()},
        request_body=(request.body or b"").decode("utf-8", "replace"),
    )
    if answer is not None:
        exchange.status = answer.status_code
        exchange.response_headers = {name: values[0] for name, values in answer.headers.items()}
        exchange.response_body = (answer.content or b"").decode("utf-8", "replace")
        exchange.seconds = answer.elapsed
    return exchange
