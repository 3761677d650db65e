"""The trend over the runs, and what changed since the one before."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from contract_tests.results import BEYOND

MEMORY = "memory.json"
KEPT_RUNS = 200
KEPT = (
    "started",
    "seconds",
    "target",
    "profile",
    "spec_sha256",
    "seed",
    "verdict",
    "totals",
    "counts",
)
NOT_LOOKED_AT = ("Skipped", "Disabled")
NOTICED = ("Advice", "Failed", "Error")
BAD = ("Failed", "Error")


def read(path: Path) -> list[dict[str, Any]]:
    """The runs kept so far, oldest first; lines that cannot be read are left out."""
    try:
        texts = path.read_text("utf-8").splitlines()
    except (OSError, UnicodeDecodeError):
        return []
    return [run for text in texts if "counts" in (run := _parsed(text))]


def line(data: dict[str, Any]) -> dict[str, Any]:
    """What is remembered of a run."""
    bad = [row["key"] for row in data["rows"] if row["status"] in BAD]
    return {name: data[name] for name in KEPT} | {"bad": bad}


def is_like(line: dict[str, Any], data: dict[str, Any]) -> bool:
    """Whether a run of the history is comparable: of the same target and profile."""
    return all(line.get(name, data[name]) == data[name] for name in ("target", "profile"))


def render(lines: list[dict[str, Any]]) -> str:
    return "".join(json.dumps(run, ensure_ascii=False) + "\n" for run in lines[-KEPT_RUNS:])


class Memory:
    """What the runs of one target and profile have shown last, row by row, and how units went.

    ``units`` has the number of the run that last took a unit, and how many requests that took; it
    is shared by all profiles of a target. ``rows`` has of each row its status, since when it has
    it (date and number of the run), and the kinds of what it found.
    """

    def __init__(self, path: Path, target: str, profile: str) -> None:
        self.path = path
        self._all = read_object(path)
        known = self._all.setdefault(target, {})
        self.units: dict[str, list[int]] = known.setdefault("units", {})
        mine = known.setdefault("profiles", {}).setdefault(profile, {"run": 0, "rows": {}})
        self._mine = mine
        self.rows: dict[str, list[Any]] = mine["rows"]
        self.before: str | None = mine.get("started")
        self._target = known

    def take(self, data: dict[str, Any], taken: Mapping[str, int]) -> dict[str, Any]:
        """Take in a run; each row of ``data`` is told since when it is so. What changed by it."""
        number = self._mine["run"] = self._mine["run"] + 1
        turn = self._target["turn"] = self._target.get("turn", 0) + 1
        self._mine["started"] = data["started"]
        self.units |= {key: [turn, requests] for key, requests in taken.items()}
        found: dict[str, Any] = {"before": self.before, "changed": [], "new": []}
        for row in data["rows"]:
            self._take_row(row, [data["started"], number], found)
        return found

    def _take_row(self, row: dict[str, Any], now: list[Any], found: dict[str, Any]) -> None:
        key, status = row["key"], row["status"]
        kinds = [each["kind"] for each in row["findings"]]
        was = self.rows.get(key)
        row["since"] = {"started": now[0], "run": now[1]}
        if any(reason.startswith(BEYOND) for reason in row["reasons"]):
            self.rows.setdefault(key, [status, *now, [BEYOND]])
            return  # what a budget chooses is no change of the store
        if was and was[3] == [BEYOND]:
            was = [status, *now, kinds]
        if status in NOT_LOOKED_AT and was and was[0] not in NOT_LOOKED_AT:
            return  # what was seen before still stands
        if was and was[0] == status:
            row["since"] = {"started": was[1], "run": was[2]}
            more = [kind for kind in kinds if kind not in was[3]]
            if more and status in NOTICED:
                found["changed"].append({"key": key, "was": status, "is": status, "more": more})
        elif was:
            found["changed"].append({"key": key, "was": was[0], "is": status, "more": kinds})
        elif self.before:
            found["new"].append({"key": key, "is": status})
        since = row["since"]
        self.rows[key] = [status, since["started"], since["run"], kinds]

    def render(self) -> str:
        return json.dumps(self._all, ensure_ascii=False, separators=(",", ":")) + "\n"


def read_object(path: Path) -> dict[str, Any]:
    """The object a file holds; an empty one where it cannot be read."""
    try:
        return _parsed(path.read_text("utf-8"))
    except (OSError, UnicodeDecodeError):
        return {}


def _parsed(text: str) -> dict[str, Any]:
    try:
        found = json.loads(text)
    except ValueError:
        return {}
    return found if isinstance(found, dict) else {}
