"""Disabled < Skipped < Passed < Failed < Error, and what is known of a store beforehand."""

from __future__ import annotations

from pathlib import Path

import pytest

from contract_tests import expectations
from contract_tests.context import Cell
from contract_tests.results import Exchange, Finding, Results, Status


def test_the_highest_step_wins_and_brings_its_reasons() -> None:
    results = Results()
    results.add("rows", "read", "get", Status.SKIPPED, reason="no row")
    results.add("rows", "read", "get", Status.PASSED)
    results.add("rows", "read", "get", Status.FAILED, reason="field gone")
    row = results.add("rows", "read", "get", Status.PASSED)

    assert (row.status, row.reasons, row.cases) == (Status.FAILED, ["field gone"], 4)
    assert list(Status) == sorted(Status)


def test_a_row_keeps_few_exchanges_and_no_reason_twice() -> None:
    results = Results()
    for number in range(20):
        exchange = Exchange("get", "GET", f"http://h/{number}")
        results.add("rows", "read", "get", Status.FAILED, reason="gone", exchanges=[exchange])
    row = results.rows["rows/read/get"]
    assert (row.reasons, len(row.exchanges)) == (["gone"], 3)


def _deviations(tmp_path: Path, row: str) -> list[expectations.Deviation]:
    path = tmp_path / "store.toml"
    path.write_text(f'[[deviation]]\nrow = "{row}"\nreason = "HTML"\nsince = 2026-01-31\n')
    return expectations.load(str(path))


def test_a_finding_is_shown_by_its_own_exchanges_not_by_the_last_ones() -> None:
    results = Results()
    right, last = Exchange("op", "GET", "/right"), Exchange("op", "GET", "/last")
    Cell(results, "rows", "filters").judge("op", [Finding("wrong", [right]), "and more"], last)
    (row,) = results
    assert row.reasons == ["wrong", "and more"]
    assert [each.url for each in row.exchanges] == ["/right", "/last"]


def test_a_known_deviation_is_a_skip_with_its_reason(tmp_path: Path) -> None:
    results = Results()
    results.add("rows", "read", "getCart", Status.FAILED, reason="gone")
    results.add("rows", "read", "getCrm", Status.FAILED, reason="gone")
    expectations.apply(_deviations(tmp_path, "rows/*/getCart"), results)

    known = results.rows["rows/read/getCart"]
    assert known.status is Status.SKIPPED
    assert known.reasons[0] == "known deviation since 2026-01-31: HTML"
    assert results.worst is Status.FAILED


def test_a_known_deviation_that_passes_now_is_an_error(tmp_path: Path) -> None:
    results = Results()
    results.add("rows", "read", "getCart", Status.PASSED)
    expectations.apply(_deviations(tmp_path, "rows/read/getCart"), results)
    assert results.worst is Status.ERROR
    assert "passes now" in results.rows["rows/read/getCart"].reasons[0]


def test_an_unusable_file_of_deviations_is_explained(tmp_path: Path) -> None:
    with pytest.raises(expectations.ExpectationError, match="cannot read"):
        expectations.load("no-such-store")
    path = tmp_path / "x.toml"
    path.write_text("[[deviation]]\nrow = 'a'\n")
    with pytest.raises(expectations.ExpectationError, match="needs row, reason and since"):
        expectations.load(str(path))
