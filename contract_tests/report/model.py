"""A finished run as plain data: what results.json holds and the other files are made from."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from contract_tests.document import Document
from contract_tests.evidence import REACH, Ground
from contract_tests.report.sequence import curl, scripts
from contract_tests.results import KNOWN, Exchange, Noted, Results, Row, Status, cut

KEPT_BODY, KEPT_PASSED = 4000, 500
INCOMPLETE = "INCOMPLETE"
STORE, GATEWAY, FUZZ = "store", "gateway", "fuzz"


@dataclass(slots=True)
class Run:
    """One run of the suite: its facts, and what it found; ``command`` is what it was called by."""

    command: str
    target: str
    spec_sha256: str
    seed: int
    started: str
    seconds: float
    document: Document
    results: Results
    interrupted: bool = False
    notes: list[str] = field(default_factory=list)
    profile: str = "full"  # runs are compared with those of the same target and profile
    is_part: bool = False  # some rows were asked for: the run is compared, and not remembered
    signal: int = 2  # which ended the run, where one did
    requests: int = 0
    left_out: int = 0  # checks beyond the budget
    refused: str = ""  # why the keys were not taken any more
    # What is said of known deviations that were looked for and not found.
    ended: list[str] = field(default_factory=list)
    accepted: str = ""  # what --accept has written
    # The run as the report has it, once that is written.
    data: dict[str, Any] = field(default_factory=dict, repr=False)
    # What the run may have called, had the store shown rows for it.
    unseen: list[str] = field(default_factory=list)
    # What it was called with, keys left out.
    options: list[str] = field(default_factory=list)
    # Keys of rows that were asked for, and that there are not.
    unfound: list[str] = field(default_factory=list)
    # Requests that each unit took, by its key.
    taken: dict[str, int] = field(default_factory=dict)
    # Values that stand in no file of the report.
    secrets: list[str] = field(default_factory=list, repr=False)
    # The environment's variable for each key, by its value.
    variables: dict[str, str] = field(default_factory=dict, repr=False)

    @property
    def exchanges_only(self) -> bool:
        """Whether a gateway is judged, which has no other part in the document."""
        return self.command == GATEWAY

    @property
    def operations(self) -> list[str]:
        operations = () if self.exchanges_only else self.document.operations
        return [*operations, *self.document.exchanges]

    def exercised(self) -> tuple[int, int, int, int]:
        """Operations exercised and asked for, exchanges exercised and asked for."""
        done, asks = self.results.exercised, self.results.evidence.asks
        operations = {name for name in self.document.operations if asks(name)}
        exchanges = {name for name in self.document.exchanges if asks(name)}
        return (
            len(done & operations),
            len(operations),
            len(done & exchanges),
            len(exchanges),
        )


def totals(run: Run) -> str:
    """The sentence that says how much of the specification the run reached."""
    a, b, c, d = run.exercised()
    operations = "" if run.exchanges_only else f"{a} of {b} operations and "
    return f"{operations}{c} of {d} exchanges exercised"


def verdict(run: Run) -> str:
    """One word: of a run that saw too little it is not PASSED."""
    worst = run.results.worst
    if run.interrupted:
        return "INTERRUPTED"
    if run.refused:
        return "KEYS REFUSED"
    if worst.is_bad:
        return {Status.FAILED: "FAILED"}.get(worst, "ERROR")
    return INCOMPLETE if _is_incomplete(run) else "PASSED"


def _is_incomplete(run: Run) -> bool:
    """Whether there was something to see that the store did not show, and nobody expects that;
    or rows were asked for that there are not; or none could be looked at.
    """
    rows = (run.results.rows.get(f"{REACH}/exercised/{name}") for name in run.unseen)
    unseen = any(row and not row.reasons[0].startswith(KNOWN) for row in rows)
    is_seen = any(
        row.status > Status.SKIPPED or row.reasons[0].startswith(KNOWN) for row in run.results
    )
    return unseen or not is_seen or bool(run.unfound)


def as_json(run: Run) -> dict[str, Any]:
    """The whole run as JSON-ready data."""
    return {
        "command": run.command,
        "options": run.options,
        "target": run.target,
        "spec_sha256": run.spec_sha256,
        "seed": run.seed,
        "profile": run.profile,
        "started": run.started,
        "requests": run.requests,
        "left_out": run.left_out,
        "seconds": round(run.seconds, 1),
        "verdict": verdict(run),
        "totals": totals(run),
        "counts": {status.title: run.results.count(status) for status in Status},
        "notes": [*run.notes, *(f"there is no row {key}" for key in run.unfound), *run.ended],
        "operations": [_operation(run, name) for name in run.operations],
        "evidence": {ground.name: _ground(ground) for ground in _grounds(run)},
        "rows": [_row(run, row) for row in run.results],
    }


def _grounds(run: Run) -> Iterator[Ground]:
    """All that a row, or a finding in it, stands on."""
    for row in run.results:
        yield from row.on
        for noted in row.findings.values():
            yield from noted.on


def _operation(run: Run, name: str) -> dict[str, Any]:
    op = run.document.operations.get(name) or run.document.exchanges[name]
    return {
        "id": name,
        "method": op.method.upper(),
        "path": op.path,
        "exchange": op.exchange,
        "exercised": name in run.results.exercised,
        "deprecated": run.document.deprecated(op),
    }


def _row(run: Run, row: Row) -> dict[str, Any]:
    return {
        "key": row.key,
        "layer": row.layer,
        "check": row.check,
        "operation": row.operation,
        "status": row.status.title,
        "cases": row.cases,
        "stands_on": [ground.name for ground in row.on],
        "reasons": row.reasons,
        "findings": [_finding(run, noted) for noted in row.findings.values()],
        "trace": row.trace,
        "exchanges": [_exchange(run, each, row.status.is_noticed) for each in row.exchanges],
    }


def _finding(run: Run, noted: Noted) -> dict[str, Any]:
    found = {"text": noted.text, "stands_on": [ground.name for ground in noted.on]}
    if noted.sequence:
        return found | {"sequence": scripts(run.document, noted.sequence, run.variables)}
    return found


def _ground(ground: Ground) -> dict[str, str]:
    return {"errata": ground.errata, "confidence": ground.confidence.word, "says": ground.says}


def _exchange(run: Run, exchange: Exchange, is_noticed: bool) -> dict[str, Any]:
    """An exchange for the report; bodies of what passed are kept short."""
    kept = KEPT_BODY if is_noticed else KEPT_PASSED
    return {
        "operation": exchange.operation,
        "method": exchange.method,
        "url": exchange.url,
        "curl": curl(exchange, run.variables),
        "request_headers": exchange.request_headers,
        "request_body": cut(exchange.request_body, kept),
        "status": exchange.status,
        "response_headers": exchange.response_headers,
        "response_body": cut(exchange.response_body, kept),
        "milliseconds": round(exchange.seconds * 1000, 1),
    }
