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
SERVER_ERROR = 500


def grouped(data: dict[str, Any]) -> list[dict[str, Any]]:
    """The causes of all that is noticed, failures first, those that touch most rows first."""
    found: dict[tuple[str, ...], list[dict[str, Any]]] = {}
    for row in data["rows"]:
        if row["status"] in ORDER:
            found.setdefault(_cause(row, _said(row)), []).append(row)
    each = map(_entry, found.values())
    return sorted(each, key=lambda cause: (cause["status"] == "Advice", -len(cause["rows"])))


def _said(row: dict[str, Any]) -> dict[str, Any]:
    """The first that a row has found."""
    found: list[dict[str, Any]] = row["findings"]
    return found[0] if found else {"text": "", "kind": "", "stands_on": row["stands_on"]}


def _cause(row: dict[str, Any], said: dict[str, Any]) -> tuple[str, ...]:
    """What rows with one cause have in common."""
    is_advice = "advice" if row["status"] == "Advice" else "failure"
    for exchange in row["exchanges"][-1:]:
        if exchange["status"] == 0 or exchange["status"] >= SERVER_ERROR:
            return is_advice, "dead", exchange["operation"], str(exchange["status"])
    kind = NAMES.sub("*", POINTER.sub("*", said["kind"].removeprefix(OUT_OF_ORDER)))
    on = said["stands_on"] or row["stands_on"]
    return is_advice, kind, *(on[:1] if kind.startswith("*: *") else ())


def _entry(rows: list[dict[str, Any]]) -> dict[str, Any]:
    """What the report says of the rows of one cause; of all exchanges it shows the shortest."""
    first, said = rows[0], _said(rows[0])
    shown = [(row["exchanges"][-1], row["key"]) for row in rows if row["exchanges"]]
    exchange, repeat = min(shown, key=lambda one: _size(one[0]), default=(None, first["key"]))
    return {
        "status": min((row["status"] for row in rows), key=ORDER.__getitem__),
        "text": said["text"] or next(iter(first["reasons"]), ""),
        "since": min((row["since"] for row in rows), key=lambda since: int(since["run"])),
        "stands_on": said["stands_on"] or first["stands_on"],
        "operations": sorted({row["operation"] or "the store" for row in rows}),
        "rows": sorted(row["key"] for row in rows),
        "exchange": exchange,
        "repeat": repeat,
    }


def _size(exchange: dict[str, Any]) -> int:
    return len(exchange["curl"]) + len(exchange["response_body"])
