"""What is broken, grouped by cause: one dead operation, or one wrong date, is one entry.

Findings have one cause when the same answer of the same operation shows them to be impossible (no
answer, a status that no document has), or when they say the same, whatever the operation, the
field and the values are.
"""

from __future__ import annotations

import re
from typing import Any

from contract_tests.results import OUT_OF_ORDER

# What is worth reading first.
ORDER = {"Error": 0, "Failed": 1, "Advice": 2}
POINTER = re.compile(r"(?<!\w)(/[\w*]+)+/?")
NAMES = re.compile(r"\b[a-z]+(?:[A-Z]\w*)+\b")
SHOWN_ROWS = 12
SERVER_ERROR = 500


def grouped(data: dict[str, Any]) -> list[dict[str, Any]]:
    """The causes of all that is noticed, failures first, those that touch most rows first."""
    found: dict[tuple[str, ...], dict[str, Any]] = {}
    for row in data["rows"]:
        if row["status"] not in ORDER:
            continue
        says = row["findings"] or [{"text": "", "kind": "", "stands_on": row["stands_on"]}]
        cause = found.setdefault(_cause(row, says[0]), _new(row, says[0]))
        _add(cause, row)
    each = sorted(found.values(), key=lambda c: (c["status"] == "Advice", -len(c["rows"])))
    for cause in each:
        cause["rows"].sort()
        cause["operations"] = sorted(cause["operations"])
    return each


def _cause(row: dict[str, Any], said: dict[str, Any]) -> tuple[str, ...]:
    """What rows with one cause have in common."""
    is_advice = "advice" if row["status"] == "Advice" else "failure"
    for exchange in row["exchanges"][-1:]:
        if exchange["status"] == 0 or exchange["status"] >= SERVER_ERROR:
            return is_advice, "dead", exchange["operation"], str(exchange["status"])
    kind = NAMES.sub("*", POINTER.sub("*", said["kind"].removeprefix(OUT_OF_ORDER)))
    on = said["stands_on"] or row["stands_on"]
    return is_advice, kind, *(on[:1] if kind.startswith("*: *") else ())


def _new(row: dict[str, Any], said: dict[str, Any]) -> dict[str, Any]:
    return {
        "status": row["status"],
        "text": said["text"] or next(iter(row["reasons"]), ""),
        "since": row["since"],
        "stands_on": said["stands_on"] or row["stands_on"],
        "operations": set(),
        "rows": [],
        "exchange": None,
    }


def _add(cause: dict[str, Any], row: dict[str, Any]) -> None:
    """Put a row to its cause; of all exchanges the shortest is kept."""
    cause["rows"].append(row["key"])
    cause["operations"].add(row["operation"] or "the store")
    if ORDER[row["status"]] < ORDER[cause["status"]]:
        cause["status"] = row["status"]
    if row["since"]["run"] < cause["since"]["run"]:
        cause["since"] = row["since"]
    for exchange in row["exchanges"][-1:]:
        known = cause["exchange"]
        if known is None or _size(exchange) < _size(known):
            cause["exchange"] = exchange
            cause["repeat"] = row["key"]
    cause.setdefault("repeat", row["key"])


def _size(exchange: dict[str, Any]) -> int:
    return len(exchange["curl"]) + len(exchange["response_body"])
