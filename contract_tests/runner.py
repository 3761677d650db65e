"""One run from start to report."""

from __future__ import annotations

import datetime
import secrets
import time
from pathlib import Path

from contract_tests import expectations, identity, layers
from contract_tests import target as targets
from contract_tests.console import Progress
from contract_tests.context import Context
from contract_tests.document import Document
from contract_tests.evidence import CHECKS, DOCUMENT, RUN, Evidence, check
from contract_tests.ledger import Ledger
from contract_tests.report import files
from contract_tests.report.model import Run
from contract_tests.report.scrub import Scrubber
from contract_tests.results import Cell, Enough, FirstBad, Results
from contract_tests.schemas import Schemas
from contract_tests.settings import LAYERS, Settings
from contract_tests.wire import Wire

EXERCISED = check("reach", "exercised", DOCUMENT)
WHOLE = {name: check(name, "layer", RUN) for name in LAYERS}


def run(settings: Settings, progress: Progress, *, until_bad: bool = False) -> tuple[Run, Path]:
    """Judge the target and write the report; what was found so far is kept after Ctrl-C.

    ``until_bad`` is for measuring the suite itself: it stops at the first row that is Failed or
    Error, and leaves the store's rows to whoever started the store.
    """
    document = Document(settings.spec)
    deviations = expectations.load(settings.expectations)
    started = time.monotonic()
    result = new_run(settings.target or "the mock store", settings.seed, document)
    if until_bad:
        result.results = FirstBad(result.results.evidence)
    for name in settings.layers:
        layers.load(name)
    result.results.evidence.require(CHECKS.values())
    with targets.opened(settings, document) as store:
        context = _context(settings, document, store, result.results, progress)
        context.ledger = None if until_bad else context.ledger
        try:
            identity.check(context)
            _layers(context, progress)
        except Enough:
            pass
        except KeyboardInterrupt:
            result.interrupted = True
            result.notes.append("interrupted: the rows are those found until then")
        finally:
            _sweep(context)
            context.wire.close()
            progress.done()
            result.notes += dict.fromkeys(context.notes)
    if not result.interrupted:
        _reach(result, settings)
    expectations.apply(deviations, result.results)
    result.seconds = time.monotonic() - started
    return result, files.write(settings.report, result, Scrubber(store.secrets))


def new_run(target: str, seed: int, document: Document) -> Run:
    """A run that starts now and has found nothing yet."""
    now = datetime.datetime.now(datetime.UTC)
    return Run(
        target=target,
        spec_sha256=document.sha256,
        seed=seed,
        started=now.isoformat(timespec="seconds"),
        seconds=0.0,
        document=document,
        results=Results(Evidence(document)),
    )


def _context(
    settings: Settings,
    document: Document,
    store: targets.Target,
    results: Results,
    progress: Progress,
) -> Context:
    schemas = Schemas(document)
    wire = Wire(store, document, schemas, settings.interval)
    context = Context(settings, document, schemas, store, wire, results, progress)
    context.mark = f"ct{settings.seed}" if store.is_mock else f"ct{secrets.token_hex(4)}"
    if not store.is_mock and settings.writes:
        context.ledger = Ledger(settings.report, document, store.origin)
        context.notes += [f"texts written by this run carry {context.mark}"]
    wire.heard.append(context.heard)
    return context


def _sweep(context: Context) -> None:
    """Remove what was written to a store that is not ours."""
    ledger, context.ledger = context.ledger, None
    if ledger is not None and ledger.path.exists():
        context.progress("sweeping")
        context.notes += ledger.sweep(context.wire)


def _layers(context: Context, progress: Progress) -> None:
    for name in LAYERS:
        if name not in context.settings.layers:
            context.cell(WHOLE[name]).disabled("", "not among --layers")
            continue
        progress.layer(name)
        try:
            layers.run(name, context)
        except Exception as error:  # the layers behind it are still run and reported
            reason = f"the layer stopped: {type(error).__name__}: {error}"
            context.cell(WHOLE[name]).error("", reason)


def _reach(result: Run, settings: Settings) -> None:
    """A row for each operation: was it exercised at all?"""
    whole = settings.writes and set(settings.layers) == set(LAYERS)
    cell = Cell(result.results, EXERCISED)
    for name in result.operations:
        if name in result.results.exercised:
            cell.passed(name)
        elif whole:
            cell.judge(name, ["no call of it was answered with success"])
        else:
            cell.skipped(name, "this run does not reach it")
