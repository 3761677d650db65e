"""The trend over the runs, and what changed since the one before."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

KEPT_RUNS = 200
BAD = ("Failed", "Error")


def read(path: Path) -> list[dict[str, Any]]:
    """The runs kept so far, oldest first; lines that cannot be read are left out."""
    try:
        texts = path.read_text("utf-8").splitlines()
    except (OSError, UnicodeDecodeError):
        return []
    return [run for text in texts if (run := _parsed(text))]


def line(data: dict[str, Any]) -> dict[str, Any]:
    """What is remembered of a run."""
    kept = ("started", "seconds", "target", "spec_sha256", "seed", "verdict", "totals", "counts")
    bad = [row["key"] for row in data["rows"] if row["status"] in BAD]
    return {name: data[name] for name in kept} | {"bad": bad}


def render(lines: list[dict[str, Any]]) -> str:
    return "".join(json.dumps(run, ensure_ascii=False) + "\n" for run in lines[-KEPT_RUNS:])


def changes(before: dict[str, Any], now: dict[str, Any]) -> dict[str, Any]:
    """Rows that are new, gone, or of another status than in the run before."""
    if not before.get("rows"):
        return {"before": None, "changed": [], "new": [], "gone": []}
    was = {row["key"]: row["status"] for row in before["rows"]}
    is_ = {row["key"]: row["status"] for row in now["rows"]}
    return {
        "before": before.get("started"),
        "changed": [
            {"key": key, "was": was[key], "is": status}
            for key, status in is_.items()
            if key in was and was[key] != status
        ],
        "new": [{"key": key, "is": status} for key, status in is_.items() if key not in was],
        "gone": [{"key": key, "was": status} for key, status in was.items() if key not in is_],
    }


def _parsed(text: str) -> dict[str, Any] | None:
    try:
        run = json.loads(text)
    except ValueError:
        return None
    return run if isinstance(run, dict) and "counts" in run else None
