"""One run from start to report."""

from __future__ import annotations

import contextlib
import datetime
import secrets
import time
from collections.abc import Sequence
from pathlib import Path
from signal import SIGINT

from contract_tests import expectations, identity, layers, preflight, signals
from contract_tests import target as targets
from contract_tests.console import Progress
from contract_tests.context import Context
from contract_tests.document import Document
from contract_tests.engine import Engine, Unit
from contract_tests.evidence import CHECKS, DOCUMENT, RUN, Evidence, check
from contract_tests.ledger import Ledger
from contract_tests.report import files, history, summary
from contract_tests.report.model import Run
from contract_tests.report.scrub import Scrubber
from contract_tests.results import BEYOND, Cell, Enough, FirstBad, Results
from contract_tests.schemas import Schemas
from contract_tests.settings import LAYERS, Settings
from contract_tests.wire import Wire

EXERCISED = check("reach", "exercised", DOCUMENT)
# Seconds that a request takes on a machine of our own, about.
SECONDS_EACH = 0.008
WHOLE = {name: check(name, "layer", RUN) for name in LAYERS}


def run(settings: Settings, progress: Progress, *, until_bad: bool = False) -> tuple[Run, Path]:
    """Judge the target and write the report; what was found so far is kept after Ctrl-C or SIGTERM.

    ``until_bad`` is for measuring the suite itself: it stops at the first row that is Failed or
    Error, and leaves the store's rows to whoever started the store.
    """
    document = Document(settings.spec)
    deviations = expectations.load(settings.expectations, _accepted_before(settings))
    files.prepare(settings.report)
    only = settings.only or (files.failed(settings.report) if settings.failed else ())
    started = time.monotonic()
    result = new_run(settings.target or "the mock store", settings.seed, document)
    result.profile = settings.profile_name
    if until_bad:
        result.results = FirstBad(result.results.evidence)
    modules = [layers.load(name) for name in settings.layers]
    result.results.evidence.require(CHECKS.values())
    with targets.opened(settings, document) as store:
        result.variables = store.variables
        context = _context(settings, document, store, result.results, progress)
        context.ledger = None if until_bad else context.ledger
        engine = _engine(context, only, result)
        try:
            identity.check(context)
            if (said := preflight.check(context)) is not None:
                engine.stopped = context.stops_asking(said)
            units = engine.chosen(unit for module in modules for unit in module.units(context))
            progress.say_first(forecast(engine, units))
            engine.run(units)
        except Enough:
            pass
        except KeyboardInterrupt as signal:
            result.interrupted = True
            result.signal = getattr(signal, "number", SIGINT)
            result.notes.append("interrupted: the rows are those found until then")
        finally:
            _sweep(context)
            context.wire.close()
            progress.done()
            _told(result, context, engine)
    for name in LAYERS:
        if name not in settings.layers and not only:
            Cell(result.results, WHOLE[name]).disabled("", "not among --layers")
    if not (result.interrupted or until_bad):
        _reach(result, settings, engine)
    result.results.wants = None
    gone = expectations.apply(deviations, result.results)
    result.ended = [each.ended for each in gone]
    result.seconds = time.monotonic() - started
    scrubber = Scrubber([*store.secrets, *context.secrets])
    page = files.write(settings.report, result, scrubber)
    if settings.accept and not (result.interrupted or result.refused):
        rows = result.data["rows"]
        result.accepted = expectations.accept(settings.accept, deviations, gone, rows)
    if settings.summary:
        files.replace(Path(settings.summary), scrubber.text(summary.render(result)))
    return result, page


def _accepted_before(settings: Settings) -> str:
    """The file that --accept goes on with, where there is one."""
    is_there = settings.accept and expectations.path_of(settings.accept).exists()
    return settings.accept if is_there else ""


def _engine(context: Context, only: Sequence[str], result: Run) -> Engine:
    settings = context.settings
    memory = history.Memory(settings.report / history.MEMORY, result.target, result.profile)
    engine = Engine(
        context,
        only,
        settings.budget,
        settings.rotate,
        {key: known[0] for key, known in memory.units.items()},
        {key: known[1] for key, known in memory.units.items()},
    )
    if only:
        result.results.wants = engine.wants
        result.is_part = True
    meter = context.wire.meter
    if settings.budget:
        meter.most = settings.budget
        meter.reserved = lambda: context.ledger.made if context.ledger else 0
    return engine


def forecast(engine: Engine, units: Sequence[Unit]) -> str:
    """How many requests a run will take, and how long, about."""
    requests = sum(engine.cost(unit) for unit in units)
    if engine.budget:
        requests = min(requests, engine.budget)
    interval = engine.context.settings.interval
    minutes = requests * max(interval, SECONDS_EACH) / 60
    rate = f" at {1 / interval:g} a second" if interval else ""
    return f"about {requests} requests, {max(1, round(minutes))} min{rate}"


def _told(result: Run, context: Context, engine: Engine) -> None:
    """Take over what was noted on the way."""
    result.notes += dict.fromkeys(context.notes)
    result.requests = context.wire.meter.sent
    result.left_out = engine.left_out
    result.taken = engine.taken
    result.refused = context.keys_refused
    if engine.stopped:
        result.notes.append(f"nothing more was asked: {engine.stopped}")


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
    context = Context(settings, document, schemas, store, wire, results, progress, progress.layer)
    context.mark = f"ct{settings.seed}" if store.is_mock else f"ct{secrets.token_hex(4)}"
    if not store.is_mock and settings.writes:
        context.ledger = Ledger(settings.report, document, store.origin)
        context.notes += [f"texts written by this run carry {context.mark}"]
    wire.heard.append(context.heard)
    return context


def _sweep(context: Context) -> None:
    """Remove what was written to a store that is not ours; a first signal does not stop it."""
    ledger, context.ledger = context.ledger, None
    if ledger is not None and ledger.path.exists():
        context.progress("sweeping")
        meter = context.wire.meter
        meter.most = meter.most_here = meter.ends = float("inf")
        with contextlib.suppress(signals.Ended), signals.held():
            context.notes += ledger.sweep(context.wire)


def _reach(result: Run, settings: Settings, engine: Engine) -> None:
    """A row for each operation that the run may call: was it exercised at all?"""
    is_part = settings.budget or engine.only or engine.stopped
    is_whole = set(settings.layers) == set(LAYERS) and not is_part
    cell = Cell(result.results, EXERCISED)
    for name in result.operations:
        op = result.document.operations.get(name)
        if name in result.results.exercised:
            cell.passed(name)
        elif is_whole and settings.writes:
            cell.judge(name, ["no call of it was answered with success"])
        elif op is not None and op.is_safe and engine.has_asked(name):
            cell.skipped(name, "the store shows no row to call it for")
            if is_whole and result.results.evidence.asks(name):
                result.unseen.append(name)
        else:
            is_open = engine.left_out and (settings.writes or (op is not None and op.is_safe))
            cell.skipped(name, BEYOND if is_open else "this run does not reach it")
