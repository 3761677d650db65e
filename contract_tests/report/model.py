"""A finished run as plain data: what results.json holds and the other files are made from."""

from __future__ import annotations

import shlex
from dataclasses import dataclass, field
from typing import Any

from contract_tests.document import Document
from contract_tests.evidence import Ground
from contract_tests.results import Exchange, Results, Row, Status

KEPT_BODY, KEPT_PASSED = 4000, 500
NOISE = frozenset({"host", "connection", "accept-encoding", "user-agent", "content-length"})


@dataclass(slots=True)
class Run:
    """One run of the suite: its facts, and what it found."""

    target: str
    spec_sha256: str
    seed: int
    started: str
    seconds: float
    document: Document
    results: Results
    interrupted: bool = False
    notes: list[str] = field(default_factory=list)
    exchanges_only: bool = False  # a gateway is judged, which has no other part in the document

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
    worst = run.results.worst
    if run.interrupted:
        return "INTERRUPTED"
    return {Status.FAILED: "FAILED", Status.ERROR: "ERROR"}.get(worst, "PASSED")


def as_json(run: Run) -> dict[str, Any]:
    """The whole run as JSON-ready data."""
    return {
        "target": run.target,
        "spec_sha256": run.spec_sha256,
        "seed": run.seed,
        "started": run.started,
        "seconds": round(run.seconds, 1),
        "verdict": verdict(run),
        "totals": totals(run),
        "counts": {status.title: run.results.count(status) for status in Status},
        "notes": run.notes,
        "operations": [_operation(run, name) for name in run.operations],
        "evidence": {ground.name: _ground(ground) for row in run.results for ground in row.on},
        "rows": [_row(row) for row in run.results],
    }


def _operation(run: Run, name: str) -> dict[str, Any]:
    op = run.document.operations.get(name) or run.document.exchanges[name]
    return {
        "id": name,
        "method": op.method.upper(),
        "path": op.path,
        "exchange": op.exchange,
        "exercised": name in run.results.exercised,
    }


def _row(row: Row) -> dict[str, Any]:
    return {
        "key": row.key,
        "layer": row.layer,
        "check": row.check,
        "operation": row.operation,
        "status": row.status.title,
        "cases": row.cases,
        "stands_on": [ground.name for ground in row.on],
        "reasons": row.reasons,
        "exchanges": [_exchange(exchange, row.status.is_noticed) for exchange in row.exchanges],
    }


def _ground(ground: Ground) -> dict[str, str]:
    return {"errata": ground.errata, "confidence": ground.confidence.word, "says": ground.says}


def _exchange(exchange: Exchange, is_noticed: bool) -> dict[str, Any]:
    """An exchange for the report; bodies of what passed are kept short."""
    kept = KEPT_BODY if is_noticed else KEPT_PASSED
    return {
        "operation": exchange.operation,
        "method": exchange.method,
        "url": exchange.url,
        "curl": curl(exchange, kept),
        "request_headers": exchange.request_headers,
        "request_body": cut(exchange.request_body, kept),
        "status": exchange.status,
        "response_headers": exchange.response_headers,
        "response_body": cut(exchange.response_body, kept),
        "milliseconds": round(exchange.seconds * 1000, 1),
    }


def curl(exchange: Exchange, kept: int = KEPT_BODY) -> str:
    """A line for a shell that sends the request again."""
    words = ["curl", "-i", "-X", exchange.method]
    for name, value in exchange.request_headers.items():
        if name.lower() not in NOISE:
            words += ["-H", f"{name}: {value}"]
    if exchange.request_body:
        words += ["--data-binary", cut(exchange.request_body, kept)]
    return shlex.join([*words, exchange.url])


def cut(text: str, kept: int) -> str:
    """A body as it is kept: long ones are cut, and say so."""
    if len(text) <= kept:
        return text
    return f"{text[:kept]} … ({len(text)} characters)"
