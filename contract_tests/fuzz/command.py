"""``python -m contract_tests fuzz``: its options, and one campaign from start to report."""

from __future__ import annotations

import argparse
import contextlib
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any
from urllib.parse import urlsplit

from contract_tests import runner
from contract_tests.console import Progress
from contract_tests.document import Document
from contract_tests.evidence import CHECKS
from contract_tests.fuzz import driver
from contract_tests.fuzz.campaign import Campaign, Plan
from contract_tests.fuzz.drafts import VALID
from contract_tests.fuzz.driver import KILLS
from contract_tests.fuzz.judging import SENT
from contract_tests.report.model import FUZZ, Run
from contract_tests.results import Status
from contract_tests.settings import RunSettings, Settings, UsageError, given
from contract_tests.target import Host, Mock

MOST_WORKERS = 64


def add_options(parser: argparse.ArgumentParser) -> None:
    """The options of this command alone."""
    add = parser.add_argument
    default = Plan()
    add(
        "--requests",
        type=int,
        default=default.requests,
        metavar="N",
        help="how many are sent (default %(default)s)",
    )
    add(
        "--seconds",
        type=float,
        default=default.seconds,
        metavar="S",
        help="at most so long (default %(default)s)",
    )
    add(
        "--workers",
        type=int,
        default=default.workers,
        metavar="K",
        help="connections at once (default %(default)s)",
    )
    add(
        "--report",
        default="build/fuzz",
        metavar="DIR",
        help="the report folder (default %(default)s)",
    )


def run(settings: Settings, flags: Mapping[str, Any], progress: Progress) -> tuple[Run, Path]:
    """Fuzz the store and write the report; what was found so far is kept after a signal."""
    plan = Plan(flags["requests"], settings.seed, flags["workers"], flags["seconds"])
    _check(plan, settings)
    document, name = Document(settings.spec), settings.target or runner.THE_MOCK
    result = runner.new_run(FUZZ, name, settings.seed, document, until_bad=False)
    result.results.evidence.require(CHECKS.values())
    result.profile = "fuzz"
    sent = ["--requests", str(plan.requests), "--workers", str(plan.workers)]
    result.options = [*given(settings), *sent]
    campaign = Campaign(plan, document, result.results, progress)
    judging = _judging(campaign, settings, result)
    progress.layer("fuzz")
    # What else is set, such as known deviations, is meant for runs that judge a store.
    of_run = RunSettings(report=settings.report)
    return result, runner.judged(result, judging, of_run, progress)


@contextlib.contextmanager
def _judging(campaign: Campaign, settings: Settings, result: Run) -> Iterator[Callable[[], None]]:
    document = campaign.document
    with TemporaryDirectory(prefix="fuzz-") as folder:
        kept = ("--db", str(Path(folder) / "store.sqlite"))
        host = Mock(settings, document, *kept) if settings.is_mock else Host(settings, document)
        try:
            yield lambda: driver.run(campaign, host)
        finally:
            host.stop()
    campaign.judge.conclude()
    result.requests, result.variables = campaign.tally.sent, campaign.target.variables
    result.secrets = [*campaign.target.secrets]
    if not result.interrupted:
        _say_whether_all(campaign, result)
    result.notes += _numbers(campaign)


def _check(plan: Plan, settings: Settings) -> None:
    if plan.requests < KILLS or plan.seconds <= 0 or not 1 <= plan.workers <= MOST_WORKERS:
        raise UsageError(
            f"--requests must be {KILLS} or more, --seconds above 0, --workers 1 to {MOST_WORKERS}"
        )
    if not settings.is_local or urlsplit(settings.target or "http:").scheme != "http":
        raise UsageError("fuzz writes rubbish: --target must be http on this machine")


def _say_whether_all(campaign: Campaign, result: Run) -> None:
    sent, wanted = campaign.tally.sent, campaign.plan.requests
    if sent >= wanted:
        result.results.add(SENT, "", Status.PASSED, cases=sent)
    else:
        reason = f"{sent} of {wanted} requests were sent: its time was over, see --seconds"
        result.results.add(SENT, "", Status.ERROR, reason=reason)


def _numbers(campaign: Campaign) -> Iterator[str]:
    """What was sent, and what came of it, in lines."""
    tally, exercised = campaign.tally, campaign.judge.results.exercised
    valid, never = tally.kinds[VALID], sorted(tally.operations.keys() - exercised)
    statuses = ", ".join(f"{status}: {count}" for status, count in sorted(tally.statuses.items()))
    writes = {op.action for op in campaign.document.operations.values() if not op.is_safe}
    done = [f"{tally.acknowledged[action]} {action}" for action in sorted(writes)]
    yield f"{tally.sent} requests to {len(tally.operations)} operations: {valid} valid,"
    yield f"  {tally.sent - valid} broken in {len(tally.kinds) - 1} ways"
    yield f"statuses: {statuses}"
    yield f"acknowledged: {', '.join(done)}"
    yield f"{tally.rows_checked} rows read back after {tally.kills} kills"
    yield f"operations that never succeeded: {', '.join(never) or 'none'}"
