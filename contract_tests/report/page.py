"""report.html: the run as one page that needs no network."""

from __future__ import annotations

from collections import defaultdict
from pathlib import Path
from typing import Any

import jinja2

SHOWN_RUNS = 40
BAD = ("Failed", "Error")
ORDER = ("Disabled", "Skipped", "Passed", "Advice", "Failed", "Error")
MARKS = {
    "Disabled": "–",
    "Skipped": "s",
    "Passed": "✓",
    "Advice": "a",
    "Failed": "✗",
    "Error": "!",
}


def render(data: dict[str, Any], changes: dict[str, Any], runs: list[dict[str, Any]]) -> str:
    """The page for a run, with what changed since the one before and the trend over the runs."""
    environment = jinja2.Environment(
        loader=jinja2.FileSystemLoader(Path(__file__).parent),
        autoescape=True,
        trim_blocks=True,
        lstrip_blocks=True,
        undefined=jinja2.StrictUndefined,
    )
    columns = columns_of(data["rows"])
    return environment.get_template("page.html.j2").render(
        run=data,
        columns=columns,
        groups=_groups(columns),
        cells=_cells(data["rows"]),
        marks=MARKS,
        statuses=ORDER,
        bad=[row for row in data["rows"] if row["status"] in BAD],
        advice=[row for row in data["rows"] if row["status"] == "Advice"],
        quiet=[row for row in data["rows"] if row["status"] in ("Skipped", "Disabled")],
        by_operation=_by_operation(data),
        changes=changes,
        trend=_trend(runs),
    )


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
    """Rows under their operation, in the document's order; those of no operation come last."""
    rows = defaultdict(list)
    for row in data["rows"]:
        rows[row["operation"]].append(row)
    known = [
        {**operation, "rows": rows.get(operation["id"], [])} for operation in data["operations"]
    ]
    rest = {"id": "", "method": "", "path": "the store as a whole", "rows": rows.get("", [])}
    return [*known, rest] if rest["rows"] else known


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
