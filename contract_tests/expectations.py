"""Known deviations of a store: expectations/<name>.toml.

    [[deviation]]
    row = ["rows/count/listOrders"]   # keys of rows, * and ? as in file names; one or several
    finding = "the count is * where the list has * rows"   # what the rows say, * for what varies
    reason = "countonly answers the page's length"
    since = 2026-01-31

An entry holds for one finding: where a row says something else too, that is not covered. Without
``finding`` it holds for the first that a row says. A row of which all is covered becomes Skipped
with the reason; one that has started to pass becomes an Error, so that a scheduled run speaks up
exactly when something changed, either way.
"""

from __future__ import annotations

import datetime
import fnmatch
import json
import re
import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from contract_tests.results import Noted, Results, Row, Status, shape

FOLDER = Path("expectations")
"""Where the command is called, beside conformance.toml."""
NO_REASON = "no reason is given yet"


class ExpectationError(Exception):
    """The file of known deviations cannot be used; the text says why."""


@dataclass(frozen=True, slots=True)
class Deviation:
    """One known deviation: which rows, what they say, why, and since when."""

    rows: tuple[str, ...]
    reason: str
    since: str
    finding: str = ""

    def covers(self, row: Row) -> bool:
        return any(fnmatch.fnmatchcase(row.key, pattern) for pattern in self.rows)

    def explains(self, row: Row, noted: Noted) -> bool:
        """Whether this is what the entry is about."""
        if not self.finding:
            return noted is next(iter(row.findings.values()))
        return fnmatch.fnmatchcase(shape(noted.text), shape(self.finding)) or (
            fnmatch.fnmatchcase(noted.text, self.finding)
        )


def path_of(name: str) -> Path:
    """The file of a name in expectations/, or the file that is named."""
    return Path(name) if name.endswith(".toml") else FOLDER / f"{name}.toml"


def load(name: str) -> list[Deviation]:
    """The deviations of a name in expectations/, or of a file."""
    if not name:
        return []
    path = path_of(name)
    try:
        table = tomllib.loads(path.read_text("utf-8-sig"))
    except OSError as error:
        why = error.strerror
        raise ExpectationError(f"cannot read the known deviations {path}: {why}") from None
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise ExpectationError(f"{path} is not valid TOML: {error}") from None
    return [_deviation(entry, path) for entry in table.get("deviation", [])]


def apply(deviations: list[Deviation], results: Results) -> None:
    """Turn expected failures and advice into skips, and those that pass now into errors."""
    known: dict[str, list[Deviation]] = {}
    for deviation in deviations:
        rows = [row for row in results if deviation.covers(row)]
        for row in rows:
            known.setdefault(row.key, []).append(deviation)
        if rows and not any(_is_left(deviation, row) for row in rows):
            for row in rows:
                row.status = Status.ERROR
                row.reasons = [f"passes now; remove its entry ({_said(deviation)})"]
    for key, entries in known.items():
        _excuse(results.rows[key], entries)


def _is_left(deviation: Deviation, row: Row) -> bool:
    """Whether a row still says what an entry is about, or was not looked at."""
    if row.status in (Status.SKIPPED, Status.DISABLED):
        return True
    return any(deviation.explains(row, noted) for noted in row.findings.values())


def _excuse(row: Row, entries: list[Deviation]) -> None:
    """Leave of a row what no entry is about."""
    new = []
    told: dict[str, None] = {}
    for noted in row.findings.values():
        entry = next((each for each in entries if each.explains(row, noted)), None)
        if entry is None:
            new.append(noted)
        else:
            told[_said(entry)] = None
    if not told:
        return
    if not new:
        row.status = Status.SKIPPED
        row.reasons = [*told, *row.reasons]
        return
    row.status = max(noted.status for noted in new)
    row.reasons = [*(noted.text for noted in new), *(f"besides, {text}" for text in told)]
    row.exchanges = [exchange for noted in new for exchange in noted.exchanges] or row.exchanges
    row.findings = {shape(noted.text): noted for noted in new}


def _said(deviation: Deviation) -> str:
    return f"known deviation since {deviation.since}: {deviation.reason or NO_REASON}"


def accept(name: str, known: list[Deviation], rows: Iterable[Mapping[str, Any]]) -> int:
    """Write what differs as a file of deviations, reasons to be filled in; how many entries.

    Entries that hold already are kept; rows that say the same in one check are one entry. The rows
    are those of a report, which has no secrets.
    """
    rows = list(rows)
    today = datetime.date.today().isoformat()
    found: dict[tuple[str, str, str], list[str]] = {}
    for row in rows:
        if Status[row["status"].upper()].is_noticed:
            for said in row["findings"]:
                place = (row["layer"], row["check"], said["kind"])
                found.setdefault(place, []).append(row["key"])
    kept = [each for each in known if any(_holds(each, row) for row in rows)]
    fresh = [
        Deviation(tuple(keys), "", today, kind) for (_, _, kind), keys in sorted(found.items())
    ]
    path = path_of(name)
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(_render([*kept, *fresh]), "utf-8")
    return len(kept) + len(fresh)


def _holds(deviation: Deviation, row: Mapping[str, Any]) -> bool:
    said = any(_said(deviation) in reason for reason in row["reasons"])
    return said and row["status"] != Status.ERROR.title


def _render(deviations: Iterable[Deviation]) -> str:
    """The file; a text is written as JSON has it, which TOML reads."""
    lines = ["# Known deviations of a store: say in each reason why it is so.", ""]
    for each in deviations:
        lines += [
            "[[deviation]]",
            f"row = {json.dumps(list(each.rows), indent=1)}",
            f"finding = {_text(each.finding)}",
            f"reason = {_text(each.reason)}",
            f"since = {_date(each.since)}",
            "",
        ]
    return "\n".join(lines)


def _text(text: str) -> str:
    return json.dumps(text, ensure_ascii=False).replace("\x7f", "\\u007f")


def _date(text: str) -> str:
    return text if re.fullmatch(r"\d{4}-\d\d-\d\d", text) else _text(text)


def _deviation(entry: Any, path: Path) -> Deviation:
    try:
        row, reason, since = entry["row"], str(entry["reason"]), str(entry["since"])
    except (TypeError, KeyError):
        raise ExpectationError(f"each deviation in {path} needs row, reason and since") from None
    rows = tuple(map(str, row)) if isinstance(row, list) else (str(row),)
    return Deviation(rows, reason, since, str(entry.get("finding", "")))
