"""``python -m contract_tests fuzz``: options, the console's table, and the exit code."""

from __future__ import annotations

import argparse
import asyncio
import contextlib
import time
from collections.abc import Mapping
from pathlib import Path
from typing import Any, TextIO
from urllib.parse import urlsplit

from contract_tests.console import Progress
from contract_tests.document import Document
from contract_tests.fuzz import driver
from contract_tests.fuzz.campaign import Campaign, Plan
from contract_tests.fuzz.driver import KILLS
from contract_tests.fuzz.process import hosted
from contract_tests.report.scrub import Scrubber
from contract_tests.settings import Settings, UsageError

SHOWN = 25
MOST_WORKERS = 64


def add_options(parser: argparse.ArgumentParser) -> None:
    """The options of this command alone."""
    add = parser.add_argument
    default = Plan()
    add("--requests", type=int, default=default.requests, metavar="N", help="how many are sent")
    add("--seconds", type=float, default=default.seconds, metavar="S", help="at most so long")
    add("--workers", type=int, default=default.workers, metavar="K", help="connections at once")
    add("--report", default="build/fuzz", metavar="DIR", help="the report folder")
    add("--target", metavar="URL", help="a store on this machine; without it the mock is started")
    add("--secure-url", metavar="URL", help="the store's secure URL")
    add("--private-key", metavar="KEY", help="the application's private key")
    add("--token", metavar="TOKEN", help="the store's token for the application")
    add("--spec", metavar="FILE", help="the specification (default: spec/openapi.yaml)")
    add("--seed", type=int, metavar="N", help="decides what is drawn (default 1)")
    add("--config", type=Path, metavar="FILE", help="configuration (default conformance.toml)")


def main(settings: Settings, flags: Mapping[str, Any], out: TextIO, log: TextIO) -> int:
    """Fuzz, write the report, print the summary: 0 nothing found, 1 something was."""
    plan = Plan(flags["requests"], settings.seed, flags["workers"], flags["seconds"])
    _check(plan, settings)
    document = Document(settings.spec)
    progress = Progress(log)
    progress.layer("fuzz")
    started = time.monotonic()
    with hosted(settings, document) as host:
        campaign = Campaign(plan, document, host, progress)
        with contextlib.suppress(KeyboardInterrupt):  # what was found so far is reported
            asyncio.run(driver.run(campaign))
        scrubber = Scrubber(host.target.secrets)
    progress.done()
    spent = time.monotonic() - started
    path = campaign.findings.write(settings.report, scrubber, _numbers(campaign, spent))
    _show(campaign, spent, path, scrubber, out)
    return 1 if len(campaign.findings) or campaign.tally.sent < plan.requests else 0


def _check(plan: Plan, settings: Settings) -> None:
    if plan.requests < KILLS or plan.seconds <= 0 or not 1 <= plan.workers <= MOST_WORKERS:
        raise UsageError(
            f"--requests must be {KILLS} or more, --seconds above 0, --workers 1 to {MOST_WORKERS}"
        )
    if not settings.is_local or urlsplit(settings.target or "http:").scheme != "http":
        raise UsageError("fuzz writes rubbish: --target must be http on this machine")


def _numbers(campaign: Campaign, spent: float) -> dict[str, object]:
    tally, kept = campaign.tally, campaign.kept
    return {
        "spec_sha256": campaign.document.sha256,
        "seed": campaign.plan.seed,
        "requests": tally.sent,
        "seconds": round(spent, 1),
        "statuses": {str(status): count for status, count in sorted(tally.statuses.items())},
        "mutations": dict(tally.kinds.most_common()),
        "operations": len(tally.operations),
        "never_succeeded": _never(campaign),
        "acknowledged": dict(kept.counts),
        "rows_checked": tally.rows_checked,
        "kills": tally.kills,
    }


def _never(campaign: Campaign) -> list[str]:
    return sorted(op for op in campaign.tally.operations if not campaign.tally.succeeded[op])


def _show(campaign: Campaign, spent: float, path: Path, scrubber: Scrubber, out: TextIO) -> None:
    tally, kept = campaign.tally, campaign.kept
    statuses = ", ".join(f"{status}: {count}" for status, count in sorted(tally.statuses.items()))
    writes = ", ".join(f"{count} {name}s" for name, count in sorted(kept.counts.items()))
    never = _never(campaign)
    lines = [
        f"{tally.sent} requests in {spent:.0f} s over {len(tally.operations)} operations",
        f"  valid {tally.kinds['valid']}, broken in {len(tally.kinds) - 1} ways"
        f" {tally.sent - tally.kinds['valid']}",
        f"  statuses      {statuses}",
        f"  acknowledged  {writes}",
        f"  ledger        {tally.rows_checked} rows read back after {tally.kills} kills",
        f"  succeeded     {len(tally.operations) - len(never)} operations; never: "
        + (", ".join(never) or "none"),
    ]
    for finding in list(campaign.findings)[:SHOWN]:
        lines.append(
            f"FOUND  {finding.operation} {finding.kind} x{finding.count}"
            f" ({finding.mutation}, #{finding.number}): {finding.problem[:200]}"
        )
    if tally.sent < campaign.plan.requests:
        lines.append(f"Not all of {campaign.plan.requests} requests were sent: its time was over")
    lines += [f"{len(campaign.findings)} findings", f"Report: {path}"]
    print(scrubber.text("\n".join(lines)), file=out)
