"""From the engine's events to rows of operation x check."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from schemathesis.core.transport import Response
from schemathesis.engine import Status as EngineStatus
from schemathesis.engine import events
from schemathesis.engine.recorder import CheckNode, Interaction, Request, ScenarioRecorder
from schemathesis.generation.case import Case
from schemathesis.generation.meta import REQUEST_SHAPE_PROBES, coverage_scenario

from contract_tests.context import Context
from contract_tests.departures import departures
from contract_tests.document import Operation
from contract_tests.evidence import CREATED, DOCUMENT, ONE_ROW, RUN, check
from contract_tests.kept import Kept
from contract_tests.results import Exchange, Finding
from contract_tests.wire import Answer, keys_in

LAYER = "fuzzing"
ALL = check(LAYER, "all", RUN)
ENGINE = check(LAYER, "engine", RUN)
LINKS = check(LAYER, "links", RUN)
DOCUMENTED = check(
    LAYER,
    "as documented",
    "statuses",
    "bodies",
    "error-rows",
    CREATED,
    ONE_ROW,
    "dates",
    "versions",
)
KEPT = check(LAYER, "acknowledged rows are kept", DOCUMENT, "set-by-store", "masked", "masked-code")
# The checks of schemathesis that are made, by its names.
CHECKS = {
    name: check(LAYER, name.replace("_", " "), on)
    for name, on in (
        ("not_a_server_error", "statuses"),
        ("negative_data_rejection", DOCUMENT),
        ("positive_data_acceptance", DOCUMENT),
        ("missing_required_header", "keys"),
        ("use_after_free", "statuses"),
        ("ensure_resource_availability", DOCUMENT),
        ("ignored_auth", "keys"),
    )
}


class Collector:
    """Turns the engine's events into rows."""

    def __init__(self, context: Context, operations: Iterable[Operation]) -> None:
        self.context = context
        self._operations = {f"{op.method.upper()} {op.path}": op for op in operations}
        self.sent = 0
        self.kept = Kept(context.document, context.schemas)

    def heard(self, op: Operation, answer: Answer) -> None:
        """What other layers write to is theirs."""
        self.kept.doubt(op, tuple(keys_in(op, answer.exchange.url)))

    def note(self, op: Operation, exchange: Exchange) -> None:
        """Take in what was acknowledged; by another method than its own it tells of nothing."""
        if exchange.method != op.method.upper():
            self.kept.doubt(op, tuple(keys_in(op, exchange.url)), is_met=False)
            return
        self.kept.note(op, exchange)
        if 200 <= exchange.status < 300:
            self.context.results.exercised.add(op.id)

    def operation(self, case: Case[Any]) -> Operation | None:
        """What a case is about; None for what is not among the operations."""
        return self._operations.get(case.operation.label)

    def _id(self, label: str) -> str:
        op = self._operations.get(label)
        return op.id if op else ""

    def take(self, event: events.EngineEvent) -> None:
        if isinstance(event, events.PhaseStarted):
            self.context.progress(f"{event.phase.name.value}, {self.sent} requests so far")
        elif isinstance(event, events.ScenarioFinished):
            self._scenario(event)
        elif isinstance(event, events.Interrupted):
            raise KeyboardInterrupt  # the engine swallowed it
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
        for case_id, nodes in recorder.checks.items():
            op = self._id(recorder.cases[case_id].value.operation.label)
            for node in nodes:
                self._check(op, node, recorder, case_id)
        for case_id, interaction in recorder.interactions.items():
            self._documented(recorder, case_id, interaction)

    def _documented(
        self, recorder: ScenarioRecorder, case_id: str, interaction: Interaction
    ) -> None:
        """Hold an answer against the document, unless the request was none of its operation's."""
        node = recorder.cases.get(case_id)
        if interaction.response is None or node is None:
            return
        op = self.operation(node.value)
        if op is None or coverage_scenario(node.value) in REQUEST_SHAPE_PROBES:
            return
        exchange = exchange_of(op.id, interaction.request, interaction.response)
        found = departures(self.context.document, self.context.schemas, op, exchange)
        self.context.cell(DOCUMENTED).judge(op.id, found, exchange)

    def _check(self, op: str, node: CheckNode, recorder: ScenarioRecorder, case_id: str) -> None:
        cell = self.context.cell(CHECKS[node.name])
        failure = node.failure_info.failure if node.failure_info else None
        shown = list(self._shown(recorder, op, (failure and failure.case_id) or case_id))
        reason = f"{failure.title}: {failure.message}".strip() if failure else ""
        if node.status is EngineStatus.SUCCESS:
            cell.passed(op, *shown)
        elif node.status is EngineStatus.FAILURE:
            cell.found(op, Finding(reason, shown))
        elif node.status is EngineStatus.ERROR:
            cell.error(op, reason or "the engine gave no reason", *shown)
        else:
            cell.skipped(op, reason or "the engine skipped it")

    def _shown(self, recorder: ScenarioRecorder, op: str, case_id: str) -> Iterator[Exchange]:
        interaction = recorder.interactions.get(case_id)
        if interaction is not None:
            yield exchange_of(op, interaction.request, interaction.response)

    def _error(self, label: str, title: str, message: str) -> None:
        self.context.wire.meter.require()  # without a budget left no case can be drawn
        op = self._id(label)
        reason = f"{title}: {message}".strip()
        self.context.cell(ENGINE).error(op, reason)


def exchange_of(op: str, request: Request, answer: Response | None) -> Exchange:
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
