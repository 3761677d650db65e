"""Disabled < Skipped < Passed < Advice < Failed < Error, and what is known of a store before."""

from __future__ import annotations

from pathlib import Path

import pytest

from contract_tests import expectations
from contract_tests.document import Document
from contract_tests.evidence import DOCUMENT, Check, Evidence
from contract_tests.results import Cell, Exchange, Finding, Results, Row, Status
from contract_tests.settings import Settings

EVIDENCE = Evidence(Document(Settings().spec))
READ = Check("rows", "read", (DOCUMENT, "dates", "filter-to"))


def _results() -> Results:
    return Results(EVIDENCE)


def _only(results: Results) -> Row:
    (row,) = results
    return row


def test_the_highest_step_wins_and_brings_its_reasons() -> None:
    results = _results()
    cell = Cell(results, READ)
    cell.skipped("get", "no row")
    cell.passed("get")
    cell.found("get", "field gone")
    cell.passed("get")

    row = _only(results)
    assert (row.status, row.reasons, row.cases) == (Status.FAILED, ["field gone"], 3)
    assert list(Status) == sorted(Status)


def test_what_is_medium_is_advice_which_no_later_pass_hides() -> None:
    results = _results()
    cell, shown = Cell(results, READ), Exchange("get", "GET", "http://h/1")
    cell.judge("get", [Finding("printed spelling", [shown], on="dates")])
    cell.passed("get")

    row = _only(results)
    assert (row.status, row.reasons, row.exchanges) == (
        Status.ADVICE,
        ["printed spelling"],
        [shown],
    )
    assert [str(ground) for ground in row.on] == ["dates (C12, medium)"]
    assert not results.worst.is_bad

    cell.found("get", "field gone")
    assert (row.status, row.reasons) == (Status.FAILED, ["field gone"])


def test_what_is_low_is_left_alone_and_a_check_of_nothing_else_is_skipped() -> None:
    results = _results()
    Cell(results, READ).judge("get", [Finding("the bound is left out", on="filter-to")])
    low = Check("rows", "upper bounds", ("filter-to",))
    Cell(results, low).judge("get", ["the bound is left out"])

    passed, skipped = results
    assert passed.status is Status.PASSED
    assert [ground.name for ground in passed.on] == [DOCUMENT, "dates"]
    assert skipped.status is Status.SKIPPED
    assert skipped.reasons == ["not asked: C100 is low (The upper bound of a range is part of it.)"]


def test_nothing_is_stronger_than_what_is_known_of_its_operation() -> None:
    results = _results()
    cell = Cell(results, READ)
    cell.judge("getCrmStatus", ["field gone"])
    cell.judge("customerEvent", ["field gone"])

    low, medium = results
    assert low.status is Status.SKIPPED
    assert low.reasons[0].startswith("not asked: getCrmStatus is low")
    assert medium.status is Status.ADVICE


def test_a_row_keeps_few_exchanges_and_no_reason_twice() -> None:
    results = _results()
    for number in range(20):
        Cell(results, READ).found("get", "gone", Exchange("get", "GET", f"http://h/{number}"))
    row = _only(results)
    assert (row.reasons, len(row.exchanges)) == (["gone"], 3)


def _deviations(tmp_path: Path, row: str) -> list[expectations.Deviation]:
    path = tmp_path / "store.toml"
    path.write_text(f'[[deviation]]\nrow = "{row}"\nreason = "HTML"\nsince = 2026-01-31\n')
    return expectations.load(str(path))


def test_a_finding_is_shown_by_its_own_exchanges_not_by_the_last_ones() -> None:
    results = _results()
    right, last = Exchange("op", "GET", "/right"), Exchange("op", "GET", "/last")
    Cell(results, READ).judge("op", [Finding("wrong", [right]), "and more"], last)
    row = _only(results)
    assert row.reasons == ["wrong", "and more"]
    assert [each.url for each in row.exchanges] == ["/right", "/last"]


@pytest.mark.parametrize("on", ["document", "dates"])
def test_a_known_deviation_is_a_skip_with_its_reason(tmp_path: Path, on: str) -> None:
    results = _results()
    for op in ("getCart", "getCrm"):
        Cell(results, READ).found(op, Finding("gone", on=on))
    expectations.apply(_deviations(tmp_path, "rows/*/getCart"), results)

    known = results.rows["rows/read/getCart"]
    assert known.status is Status.SKIPPED
    assert known.reasons[0] == "known deviation since 2026-01-31: HTML"
    assert results.worst.is_noticed


def test_a_known_deviation_that_passes_now_is_an_error(tmp_path: Path) -> None:
    results = _results()
    Cell(results, READ).passed("getCart")
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
