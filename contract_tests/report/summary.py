"""A summary in Markdown, for the page that a build server shows of a run."""

from __future__ import annotations

from typing import Any

from contract_tests.report.model import Run
from contract_tests.report.page import again

SHOWN = 20


def render(run: Run) -> str:
    """The verdict, what changed, and what is broken by cause, of a run that was reported."""
    data = run.data
    counts = ", ".join(f"{count} {name.lower()}" for name, count in data["counts"].items() if count)
    lines = [
        f"## {data['verdict']}: conformance of {_cell(data['target'])}",
        "",
        f"{counts}. {data['totals']}. {data['requests']} requests, profile {data['profile']}, "
        f"seed {data['seed']}.",
        "",
    ]
    lines += _changes(data["changes"])
    broken = [cause for cause in data["causes"] if cause["status"] != "Advice"]
    if broken:
        lines += ["| what is broken | rows | since | stands on | repeat |", "|---|---|---|---|---|"]
        lines += [_row(data, cause) for cause in broken[:SHOWN]]
        lines += ["", f"and {len(broken) - SHOWN} more"] if len(broken) > SHOWN else []
        lines.append("")
    advice = len(data["causes"]) - len(broken)
    lines += [f"{advice} pieces of advice in the report.", ""] if advice else []
    return "\n".join(lines + [f"- {_cell(note)}" for note in data["notes"]] + [""])


def _changes(changes: dict[str, Any]) -> list[str]:
    if changes["before"] is None:
        return ["The first run of this target and profile.", ""]
    if not changes["changed"]:
        return [f"Nothing changed since {changes['before']}.", ""]
    told = [f"- `{c['key']}`: {c['was']} → {c['is']}" for c in changes["changed"][:SHOWN]]
    more = len(changes["changed"]) - SHOWN
    return [
        f"Changed since {changes['before']}:",
        "",
        *told,
        *([f"- and {more} more"] if more > 0 else []),
        "",
    ]


def _row(data: dict[str, Any], cause: dict[str, Any]) -> str:
    where = cause["operations"]
    named = ", ".join(where[:2]) + (f" and {len(where) - 2} more" if len(where) > 2 else "")
    on = ", ".join(data["evidence"][name]["errata"] or name for name in cause["stands_on"])
    since = f"{cause['since']['started'][:10]} (run {cause['since']['run']})"
    cells = (f"**{named}**: {cause['text']}", str(len(cause["rows"])), since, on)
    return f"| {' | '.join(map(_cell, cells))} | `{_cell(again(data, cause['repeat']))}` |"


def _cell(text: str) -> str:
    """A text that neither ends a cell nor is taken for HTML."""
    flat = " ".join(text.split())[:300]
    return flat.replace("&", "&amp;").replace("<", "&lt;").replace("|", "\\|").replace("`", "'")
