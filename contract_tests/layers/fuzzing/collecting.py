"""From the engine's events to rows of operation x check."""

from __future__ import annotations

from collections.abc import Iterator

from schemathesis.engine import Status as EngineStatus
from schemathesis.engine import events
from schemathesis.engine.recorder import CheckNode, Interaction, ScenarioRecorder

from contract_tests.context import Context
from contract_tests.document import Operation
from contract_tests.layers.fuzzing.kept import Made
from contract_tests.results import Exchange, Status

LAYER = "fuzzing"
STATUSES = {
    EngineStatus.SUCCESS: Status.PASSED,
    EngineStatus.FAILURE: Status.FAILED,
    EngineStatus.ERROR: Status.ERROR,
}


class Collector:
    """Turns the engine's events into rows."""

    def __init__(self, context: Context) -> None:
        self.context = context
        self.operations: dict[str, Operation] = {}
        self.sent = 0
        self.made = Made(context.document)

    def judges(self, operations: list[Operation]) -> None:
        """The operations the next events are about."""
        self.operations = {f"{op.method.upper()} {op.path}": op for op in operations}

    def _id(self, label: str) -> str:
        op = self.operations.get(label)
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
        for case_id, checks in recorder.checks.items():
            op = self._id(recorder.cases[case_id].value.operation.label)
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
        op = self.operations.get(node.value.operation.label)
        if op is not None and interaction.request.method == op.method.upper():
            self.context.results.exercised.add(op.id)
            self.made.note(op, _exchange(op.id, interaction))

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
        op = self._id(label)
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
