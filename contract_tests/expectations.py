"""Known deviations of a store: expectations/<name>.toml.

    [[deviation]]
    row = "fuzzing/as documented/getCart"   # a row's key, * and ? as in file names
    reason = "answers 404 with an HTML page"
    since = 2026-01-31

A row that is Failed or Advice as expected becomes Skipped with that reason; one that has started to
pass becomes an Error, so that a scheduled run speaks up exactly when something changed.
"""

from __future__ import annotations

import fnmatch
import tomllib
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from contract_tests.results import Results, Row, Status

FOLDER = Path(__file__).parent / "expectations"


class ExpectationError(Exception):
    """The file of known deviations cannot be used; the text says why."""


@dataclass(frozen=True, slots=True)
class Deviation:
    """One known deviation: which rows, why, and since when."""

    row: str
    reason: str
    since: str

    def covers(self, row: Row) -> bool:
        return fnmatch.fnmatchcase(row.key, self.row)


def load(name: str) -> list[Deviation]:
    """The deviations of a name in expectations/, or of a file."""
    if not name:
        return []
    path = Path(name) if name.endswith(".toml") else FOLDER / f"{name}.toml"
    try:
        table = tomllib.loads(path.read_text("utf-8"))
    except OSError as error:
        why = error.strerror
        raise ExpectationError(f"cannot read the known deviations {path}: {why}") from None
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise ExpectationError(f"{path} is not valid TOML: {error}") from None
    return [_deviation(entry, path) for entry in table.get("deviation", [])]


def apply(deviations: list[Deviation], results: Results) -> None:
    """Turn expected failures and advice into skips, and those that pass now into errors."""
    for deviation in deviations:
        rows = [row for row in results if deviation.covers(row)]
        known = f"known deviation since {deviation.since}: {deviation.reason}"
        if rows and all(row.status is Status.PASSED for row in rows):
            for row in rows:
                row.status = Status.ERROR
                row.reasons = [f"passes now; remove its entry ({known})"]
        for row in rows:
            if row.status in (Status.FAILED, Status.ADVICE):
                row.status = Status.SKIPPED
                row.reasons.insert(0, known)


def _deviation(entry: Any, path: Path) -> Deviation:
    try:
        return Deviation(str(entry["row"]), str(entry["reason"]), str(entry["since"]))
    except (TypeError, KeyError):
        raise ExpectationError(f"each deviation in {path} needs row, reason and since") from None
