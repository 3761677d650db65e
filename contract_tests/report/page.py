"""report.html: the run as one page that needs no network."""

from __future__ import annotations

import re
import shlex
from collections import defaultdict
from functools import partial
from pathlib import Path
from typing import Any

import jinja2

from contract_tests.evidence import REACH
from contract_tests.report.model import FUZZ

SHOWN_RUNS = 40
ORDER = ("Disabled", "Skipped", "Passed", "Advice", "Failed", "Error")
NOTICED = ("Advice", "Failed", "Error")
MARKS = {
    "Disabled": "–",
    "Skipped": "s",
    "Passed": "✓",
    "Advice": "a",
    "Failed": "✗",
    "Error": "!",
}
# What the page shows of a row on demand, and the script that has it.
DETAILS = "details.js"
SHOWN = ("key", "layer", "check", "operation", "status", "cases", "reasons", "exchanges")
# What no page can show: control characters come from answers.
CONTROL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]")


def render(data: dict[str, Any], runs: list[dict[str, Any]]) -> str:
    """The page for a run, with the trend over the runs."""
    environment = jinja2.Environment(
        loader=jinja2.FileSystemLoader(Path(__file__).parent),
        autoescape=True,
        trim_blocks=True,
        lstrip_blocks=True,
        undefined=jinja2.StrictUndefined,
    )
    columns = columns_of(data["rows"])
    text = environment.get_template("page.html.j2").render(
        run=data,
        changes=data["changes"],
        columns=columns,
        groups=_groups(columns),
        cells=_cells(data["rows"]),
        marks=MARKS,
        statuses=ORDER,
        noticed=NOTICED,
        broken=[cause for cause in data["causes"] if cause["status"] != "Advice"],
        advice=[cause for cause in data["causes"] if cause["status"] == "Advice"],
        quiet=_by_reason(data["rows"]),
        by_operation=_by_operation(data),
        details=DETAILS,
        again=partial(again, data),
        trend=_trend(runs),
    )
    return CONTROL.sub(lambda match: f"\\x{ord(match[0]):02x}", text)


def again(data: dict[str, Any], row: str) -> str:
    """The command that looks at a row again; keys and the like come from the environment."""
    layer, _, rest = row.partition("/")
    if layer == REACH:  # it is said of all that was asked of an operation
        row = f"*/{rest.rpartition('/')[2]}"
    # What is fuzzed is one campaign.
    only = [] if data["command"] == FUZZ else ["--only", row]
    return f"python -m contract_tests {shlex.join([data['command'], *data['options'], *only])}"


def columns_of(rows: list[dict[str, Any]]) -> list[tuple[str, str]]:
    """The matrix's columns: (layer, check) in the order the run met them, layers together."""
    layers: dict[str, dict[str, None]] = {}
    for row in rows:
        if row["operation"]:
            layers.setdefault(row["layer"], {})[row["check"]] = None
    return [(layer, check) for layer, checks in layers.items() for check in checks]


def _groups(columns: list[tuple[str, str]]) -> list[tuple[str, int]]:
    widths: dict[str, int] = defaultdict(int)
    for layer, _ in columns:
        widths[layer] += 1
    return list(widths.items())


def _cells(rows: list[dict[str, Any]]) -> dict[tuple[str, str, str], dict[str, Any]]:
    return {(row["operation"], row["layer"], row["check"]): row for row in rows}


def _by_operation(data: dict[str, Any]) -> list[dict[str, Any]]:
    """What is noticed under its operation, in the document's order; that of no operation last."""
    rows = defaultdict(list)
    for row in data["rows"]:
        if row["status"] in NOTICED:
            rows[row["operation"]].append(row)
    known = [*data["operations"], {"id": "", "method": "", "path": "the store as a whole"}]
    return [{**each, "rows": rows[each["id"]]} for each in known if rows[each["id"]]]


def _by_reason(rows: list[dict[str, Any]]) -> list[tuple[str, str, list[str]]]:
    """Rows that were not looked at, by their reason: the most frequent first."""
    found: dict[tuple[str, str], list[str]] = defaultdict(list)
    for row in rows:
        if row["status"] in ("Skipped", "Disabled"):
            found[row["status"], next(iter(row["reasons"]), "")].append(row["key"])
    each = [(status, reason, keys) for (status, reason), keys in found.items()]
    return sorted(each, key=lambda one: -len(one[2]))


def _trend(runs: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Bars of the last runs: heights in percent of the highest run."""
    shown = runs[-SHOWN_RUNS:]
    sums = [sum(run["counts"].get(name, 0) for name in ORDER[1:]) for run in shown]
    top = max(sums, default=0) or 1
    return [
        {
            "started": run["started"],
            "verdict": run["verdict"],
            "counts": run["counts"],
            "bars": {name: 100 * run["counts"].get(name, 0) / top for name in ORDER[1:]},
        }
        for run in shown
    ]
