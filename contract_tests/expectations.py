"""Known deviations of a store: expectations/<name>.toml.

    [[deviation]]
    row = ["rows/count/listOrders"]   # keys of rows, * and ? as in file names; one or several
    # What the rows say, * for what varies.
    finding = "the count is * where the list has * rows, asked with *"
    reason = "countonly answers the page's length"
    since = 2026-01-31

An entry holds for one finding: what a row says else is not covered, and stays what it is. Without
``finding`` it holds for the first that a row says. A row of which all is covered becomes Skipped
with the reason; one that has started to pass becomes an Error, so that a scheduled run speaks up
exactly when something changed, either way. An entry for what could not be looked at (a row that is
Skipped, by its reason) says that this is as wanted.
"""

from __future__ import annotations

import datetime
import fnmatch
import glob
import json
import re
import tomllib
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from contract_tests.report.files import replace
from contract_tests.results import KNOWN, Noted, Results, Row, Status, shape

FOLDER = Path("expectations")
"""Where the command is called, beside conformance.toml."""
ENDED = "no longer applies"
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
        return self.matches(noted.text)

    def matches(self, text: str) -> bool:
        """Whether a text is the entry's finding, but for what varies."""
        return _is_like(text, self.finding) or _is_like(shape(text), shape(self.finding))

    @property
    def said(self) -> str:
        """The entry in a sentence."""
        return f"{KNOWN} since {self.since}: {self.reason or NO_REASON}"

    @property
    def ended(self) -> str:
        """What is said of an entry that holds no longer."""
        return f"{', '.join(self.rows)}: {self.finding!r} {ENDED} ({self.said})"


def _is_like(text: str, pattern: str) -> bool:
    """Whether a text is as a pattern has it, in which * stands for anything."""
    wanted = ".*".join(map(re.escape, pattern.split("*")))
    return re.fullmatch(wanted, text, re.DOTALL) is not None


def path_of(name: str) -> Path:
    """The file of a name in expectations/, or the file that is named."""
    return Path(name) if name.endswith(".toml") else FOLDER / f"{name}.toml"


def load(*names: str) -> list[Deviation]:
    """The deviations of names in expectations/, or of files, each once; an empty name is none."""
    paths = dict.fromkeys(path_of(name) for name in names if name)
    return list(dict.fromkeys(entry for path in paths for entry in _read(path)))


def _read(path: Path) -> list[Deviation]:
    try:
        table = tomllib.loads(path.read_text("utf-8-sig"))
    except OSError as error:
        why = error.strerror
        raise ExpectationError(f"cannot read the known deviations {path}: {why}") from None
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise ExpectationError(f"{path} is not valid TOML: {error}") from None
    return [_deviation(entry, path) for entry in table.get("deviation", [])]


def apply(deviations: list[Deviation], results: Results) -> list[Deviation]:
    """Turn expected failures and advice into skips, and those that pass now into errors.

    Which entries hold no longer: their rows were looked at, and none says what they are about.
    """
    known: dict[str, list[Deviation]] = {}
    gone: list[Deviation] = []
    for deviation in deviations:
        rows = [row for row in results if deviation.covers(row)]
        for row in rows:
            known.setdefault(row.key, []).append(deviation)
        if rows and not any(_is_left(deviation, row) for row in rows):
            gone.append(deviation)
    for key, entries in known.items():
        row = results.rows[key]
        _excuse(row, entries)
        for entry in entries:
            if entry in gone:
                _end(row, entry)
    return gone


def _is_left(deviation: Deviation, row: Row) -> bool:
    """Whether a row still says what an entry is about, or was not looked at."""
    if row.status in (Status.SKIPPED, Status.DISABLED):
        return True
    return any(deviation.explains(row, noted) for noted in row.findings.values())


def _end(row: Row, entry: Deviation) -> None:
    """Say of an entry that it holds no longer; it is an Error where the row passes."""
    if row.status.is_noticed and row.findings:
        row.reasons.append(f"its entry {ENDED} ({entry.said})")
    elif row.status is not Status.SKIPPED:
        row.status = Status.ERROR
        row.reasons = [f"passes now; remove its entry ({entry.said})"]


def _excuse(row: Row, entries: list[Deviation]) -> None:
    """Leave of a row what no entry is about."""
    if row.status is Status.SKIPPED and not row.findings:
        wanted = [e.said for e in entries if not e.finding or any(map(e.matches, row.reasons))]
        row.reasons = [*dict.fromkeys(wanted), *row.reasons]
        return
    new = []
    told: dict[str, None] = {}
    for noted in row.findings.values():
        entry = next((each for each in entries if each.explains(row, noted)), None)
        if entry is None:
            new.append(noted)
        else:
            told[entry.said] = None
    if not told:
        return
    if not new:
        row.status = Status.SKIPPED
        row.reasons = [*told, *row.reasons]
        return
    row.status = max(noted.status for noted in new)
    row.on = list(dict.fromkeys(ground for noted in new for ground in noted.on)) or row.on
    row.reasons = [*(noted.text for noted in new), *(f"besides, {text}" for text in told)]
    row.exchanges = [exchange for noted in new for exchange in noted.exchanges] or row.exchanges
    row.findings = {shape(noted.text): noted for noted in new}


def accept(
    name: str,
    known: list[Deviation],
    gone: Collection[Deviation],
    rows: Iterable[Mapping[str, Any]],
) -> str:
    """Write what differs as a file of deviations, reasons to be filled in; what was written.

    Known entries are kept, with their reasons, but for those that hold no longer. Rows that say
    the same in one check are one entry. The rows are those of a report, which has no secrets.
    """
    today = datetime.date.today().isoformat()
    found: dict[tuple[str, str, str], list[str]] = {}
    for row in rows:
        if Status[row["status"].upper()].is_noticed:
            for said in row["findings"]:
                place = (row["layer"], row["check"], said["kind"])
                found.setdefault(place, []).append(glob.escape(row["key"]))
    kept = [each for each in known if each not in gone]
    fresh = [
        Deviation(tuple(keys), "", today, kind) for (_, _, kind), keys in sorted(found.items())
    ]
    path = path_of(name)
    path.parent.mkdir(parents=True, exist_ok=True)
    replace(path, _render([*kept, *fresh]))
    counts = f"{len(fresh)} new, {len(kept)} kept, {len(gone)} that no longer apply left out"
    open_ = sum(not each.reason for each in [*kept, *fresh])
    todo = f"; fill in the reason of {open_}" if open_ else ""
    return f"{path}: {len(kept) + len(fresh)} known deviations ({counts}){todo}"


def _render(deviations: Iterable[Deviation]) -> str:
    """The file; a text is written as JSON has it, which TOML reads."""
    lines = ["# Known deviations: say in each reason why it is so.", ""]
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
