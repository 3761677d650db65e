"""The table on the console, and results.json."""

from __future__ import annotations

import json
import platform
from collections.abc import Iterable, Sequence
from datetime import UTC, datetime
from importlib import metadata
from pathlib import Path
from typing import Any

from .goals import Result

HEADINGS = ("measure", "what", "against", "measured", "quarter marks", "goal", "")
MARKS = {True: "met", False: "MISSED", None: ""}
PACKAGES = ("openapi-python-client", "httpx", "attrs", "msgspec")


def table(results: Sequence[Result]) -> str:
    """All results as aligned columns."""
    lines = [HEADINGS, *map(_cells, results)]
    widths = [max(len(line[i]) for line in lines) for i in range(len(HEADINGS))]
    return "\n".join(
        "  ".join(cell.ljust(width) for cell, width in zip(line, widths, strict=True)).rstrip()
        for line in lines
    )


def _cells(result: Result) -> tuple[str, ...]:
    goal = result.goal.told(result.unit) if result.goal else ""
    last = MARKS[result.met] or result.note
    figures = (result.figure, result.spread, goal, last)
    return (result.measure, result.what, result.peer, *figures)


def summary(results: Iterable[Result]) -> str:
    """One sentence: how many goals were met, missed and not measured."""
    verdicts = [result.met for result in results if result.goal]
    met, missed = verdicts.count(True), verdicts.count(False)
    return f"{met} goals met, {missed} missed, {verdicts.count(None)} not measured"


def as_json(results: Iterable[Result], **facts: Any) -> dict[str, Any]:
    """The contents of results.json."""
    return {
        "made": datetime.now(UTC).isoformat(timespec="seconds"),
        "python": platform.python_version(),
        "versions": {name: metadata.version(name) for name in PACKAGES},
        **facts,
        "results": [result.as_json() for result in results],
    }


def write(path: Path, contents: dict[str, Any]) -> None:
    """Write results.json."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps(contents, indent=2) + "\n")
