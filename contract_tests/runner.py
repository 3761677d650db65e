"""One run from start to report."""

from __future__ import annotations

import contextlib
import datetime
import fnmatch
import secrets
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path
from signal import SIGINT
from typing import TypeAlias

from contract_tests import expectations, identity, layers, preflight, signals
from contract_tests import target as targets
from contract_tests.console import Progress
from contract_tests.context import Context, Session
from contract_tests.document import Document
from contract_tests.engine import Engine, Unit
from contract_tests.evidence import CHECKS, DOCUMENT, REACH, RUN, Evidence, check
from contract_tests.ledger import Ledger
from contract_tests.report import files, history, summary
from contract_tests.report.model import STORE, Run
from contract_tests.report.scrub import Scrubber
from contract_tests.results import BEYOND, Cell, Enough, FirstBad, Results
from contract_tests.schemas import Schemas
from contract_tests.settings import LAYERS, RunSettings, Settings, UsageError, given
from contract_tests.wire import Wire

EXERCISED = check(REACH, "exercised", DOCUMENT)
THE_MOCK = "the mock store"
# Seconds that a request takes on a machine of our own, about.
SECONDS_EACH = 0.008
for _name in LAYERS:
    check(_name, "layer", RUN)

# Opens what is judged, and gives what judges it; at the end notes are taken over.
Judging: TypeAlias = contextlib.AbstractContextManager[Callable[[], None]]


def run(settings: Settings, progress: Progress, *, until_bad: bool = False) -> tuple[Run, Path]:
    """Judge a store and write the report; see ``judged``.

    With ``until_bad`` the store's rows are left to whoever started the store.
    """
    name, document = settings.target or THE_MOCK, Document(settings.spec)
    result = new_run(STORE, name, settings.seed, document, until_bad)
    result.profile = settings.profile_name
    return result, judged(result, _judging(settings, result, progress), settings, progress)


def new_run(command: str, target: str, seed: int, document: Document, until_bad: bool) -> Run:
    """A run that starts now and has found nothing yet.

    ``until_bad`` is for measuring the suite itself: it ends with the first row that is bad.
    """
    kind = FirstBad if until_bad else Results
    return Run(
        command=command,
        target=target,
        spec_sha256=document.sha256,
        seed=seed,
        started=datetime.datetime.now(datetime.UTC).isoformat(timespec="seconds"),
        seconds=0.0,
        document=document,
        results=kind(Evidence(document)),
    )


def judged(result: Run, judging: Judging, settings: RunSettings, progress: Progress) -> Path:
    """Judge a store or a gateway and write what was asked for; the page of the report.

    What was found so far is kept after Ctrl-C or SIGTERM. Raises UsageError where rows were asked
    for that there are not.
    """
    known = expectations.load(settings.expectations, _accepted_before(settings))
    result.options = result.options or given(settings)
    files.prepare(settings.report)
    started = time.monotonic()
    with judging as judge:
        try:
            judge()
        except Enough:
            pass
        except KeyboardInterrupt as signal:
            result.interrupted = True
            result.signal = getattr(signal, "number", SIGINT)
            result.notes.append("interrupted: the rows are those found until then")
        finally:
            progress.done()
    result.results.wants = None
    gone = expectations.apply(known, result.results)
    result.ended = [each.ended for each in gone]
    result.seconds = time.monotonic() - started
    if not result.interrupted:
        result.unfound = _unfound(settings.only, result.results)
    page = files.write(settings.report, result, Scrubber(result.secrets))
    if settings.accept and not (result.interrupted or result.refused):
        rows = result.data["rows"]
        result.accepted = expectations.accept(settings.accept, known, gone, rows)
    if settings.summary:
        text = Scrubber(result.secrets).text(summary.render(result))
        files.replace(Path(settings.summary), text)
    return page


def _unfound(keys: Sequence[str], results: Results) -> list[str]:
    """The keys that were asked for and that no row has; UsageError where none has any."""
    found = [key for key in keys if not any(fnmatch.fnmatchcase(row.key, key) for row in results)]
    if keys and found == list(keys):
        raise UsageError(
            f"--only {','.join(keys)}: there is no such row; a key is layer/check/operation, "
            "as the report of a whole run has it"
        )
    return found


def leave_out(result: Run, layers: Iterable[str]) -> None:
    """Say of layers that nobody asked for them."""
    for name in layers:
        Cell(result.results, CHECKS[name, "layer"]).disabled("", "not among --layers")


@contextlib.contextmanager
def _judging(settings: Settings, result: Run, progress: Progress) -> Iterator[Callable[[], None]]:
    """What judges a store, which is started and ended here where it is the mock store."""
    is_measured = isinstance(result.results, FirstBad)
    modules = [layers.load(name) for name in settings.layers]
    result.results.evidence.require(CHECKS.values())
    with targets.opened(settings, result.document) as store:
        result.variables = store.variables
        context = _context(settings, result.document, store, result.results, progress)
        context.ledger = None if is_measured else context.ledger
        result.secrets = context.secrets = [*store.secrets]
        engine = engine_of(context, settings, result)
        engine.budget, engine.rotates = settings.budget, settings.rotate
        if settings.budget:
            context.wire.meter.most = settings.budget
            context.wire.meter.reserved = lambda: context.ledger.made if context.ledger else 0

        def judge() -> None:
            identity.check(context)
            if (said := preflight.check(context)) is not None:
                engine.stopped = context.stops_asking(said)
            units = engine.chosen(unit for module in modules for unit in module.units(context))
            progress.say(forecast(engine, units))
            engine.run(units)

        try:
            yield judge
        finally:
            _sweep(context)
            context.wire.close()
            told(result, context, engine)
    if not engine.only:
        leave_out(result, (name for name in LAYERS if name not in settings.layers))
    if not (result.interrupted or is_measured):
        _reach(result, settings, engine)


def _accepted_before(settings: RunSettings) -> str:
    """The file that --accept goes on with, where there is one."""
    is_there = settings.accept and expectations.path_of(settings.accept).exists()
    return settings.accept if is_there else ""


def engine_of(session: Session, settings: RunSettings, result: Run) -> Engine:
    """The engine of a run, which keeps the rows that were asked for, and knows earlier runs.

    Raises UsageError where --failed finds none.
    """
    only = settings.only or (files.failed(settings.report) if settings.failed else ())
    memory = history.Memory(settings.report / history.MEMORY, result.target, result.profile)
    engine = Engine(
        session,
        only,
        seen={key: known[0] for key, known in memory.units.items()},
        costs={key: known[1] for key, known in memory.units.items()},
    )
    if only:
        result.results.wants = engine.wants
        result.is_part = True
    return engine


def forecast(engine: Engine, units: Sequence[Unit]) -> str:
    """How many requests a run will take, and how long, about."""
    requests = sum(engine.cost(unit) for unit in units)
    if engine.budget:
        requests = min(requests, engine.budget)
    interval = engine.context.wire.interval
    minutes = requests * max(interval, SECONDS_EACH) / 60
    rate = f" at {1 / interval:g} a second" if interval else ""
    return f"about {requests} requests, {max(1, round(minutes))} min{rate}"


def told(result: Run, context: Session, engine: Engine) -> None:
    """Take over what was noted on the way."""
    result.notes += dict.fromkeys(context.notes)
    result.requests = context.wire.meter.sent
    result.left_out = engine.left_out
    result.taken = engine.taken
    result.refused = context.keys_refused
    if engine.stopped:
        result.notes.append(f"nothing more was asked: {engine.stopped}")


def _context(
    settings: Settings,
    document: Document,
    store: targets.Target,
    results: Results,
    progress: Progress,
) -> Context:
    schemas = Schemas(document)
    wire = Wire(store, document, schemas, settings.interval)
    context = Context(
        settings=settings,
        document=document,
        schemas=schemas,
        target=store,
        wire=wire,
        results=results,
        progress=progress,
        starts=progress.layer,
        writes=settings.writes,
    )
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
        elif is_whole and settings.writes and op is not None:
            cell.judge(name, ["no call of it was answered with success"])
        elif op is not None and op.is_safe and engine.has_asked(name):
            cell.skipped(name, "the store shows no row to call it for")
            if is_whole and result.results.evidence.asks(name):
                result.unseen.append(name)
        else:
            is_open = engine.left_out and (settings.writes or (op is not None and op.is_safe))
            cell.skipped(name, BEYOND if is_open else "this run does not reach it")
