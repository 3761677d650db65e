"""A run on a schedule: keys that are refused, budgets, rotation, accepted deviations, silence."""

from __future__ import annotations

import json
import tomllib
from pathlib import Path
from typing import Any

import pytest

from contract_tests import cli
from contract_tests.mutants import catalog
from contract_tests.mutants.proxy import UNBROKEN, Call, Mutation, Reply

from .conftest import Bench

BY_NAME = {mutation.name: mutation for mutation in catalog.MUTATIONS}


def run(bench: Bench, report: Path, mutation: Mutation, *more: str, layers: str = "rows") -> int:
    """The command on the store behind the proxy; its exit code."""
    bench.reset()
    bench.proxy.mutation = mutation
    settings = bench.settings(report)
    named = {
        "--target": settings.target,
        "--secure-url": settings.secure_url,
        "--private-key": settings.private_key,
        "--token": settings.token,
        "--spec": str(bench.spec),
        "--report": str(report),
        "--layers": layers,
    }
    given = [text for name, value in named.items() if name not in more for text in (name, value)]
    return cli.main(["store", *given, "--allow-other-spec", *more])


def rows(report: Path) -> dict[str, dict[str, Any]]:
    data = json.loads((report / "results.json").read_text("utf-8"))
    return {row["key"]: row for row in data["rows"]}


def counting(sent: list[str]) -> Mutation:
    def note(call: Call) -> None:
        if call.op is not None:
            sent.append(call.op.id)

    return Mutation("counting", before=note)


@pytest.mark.parametrize("option", ["--private-key", "--token"])
def test_keys_that_the_store_refuses_end_the_run_with_a_sentence(
    bench: Bench, tmp_path: Path, capsys: pytest.CaptureFixture[str], option: str
) -> None:
    sent: list[str] = []
    assert run(bench, tmp_path, counting(sent), option, "0" * 32) == 2
    err = capsys.readouterr().err
    assert "the store refuses these keys" in err
    assert option in err
    assert len(sent) <= 5


def test_keys_that_expire_half_way_are_said_once_and_no_check_fails_or_passes_on_them(
    bench: Bench, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    sent: list[str] = []

    def expire(call: Call) -> Reply | None:
        sent.append(call.path)
        if call.op is None or len(sent) < 40:
            return None
        return Reply(401, {"Content-Type": "application/json"}, b'{"Message": "Denied."}')

    assert run(bench, tmp_path, Mutation("expiring", before=expire)) == 2
    out, err = capsys.readouterr()
    assert err.count("the store refuses the keys") == 1
    assert "Verdict: KEYS REFUSED" in out
    found = rows(tmp_path)
    assert {row["status"] for row in found.values()} == {"Passed", "Skipped", "Disabled"}
    skipped = [row["reasons"][0] for row in found.values() if row["status"] == "Skipped"]
    assert len([reason for reason in skipped if "refuses the keys" in reason]) > 50
    assert len(sent) < 60


def test_one_check_can_be_run_and_those_that_failed_again(bench: Bench, tmp_path: Path) -> None:
    broken = BY_NAME["the total is off by one"]
    assert run(bench, tmp_path, broken, "--only", "rows/count/*,rows/list/listCrmTickets") == 1
    found = rows(tmp_path)
    assert {key.rpartition("/")[0] for key in found} == {"rows/count", "rows/list"}
    failed = {key for key, row in found.items() if row["status"] == "Failed"}
    assert failed == {"rows/count/listCrmTickets", "rows/count/listCrmSavedReplies"}

    assert run(bench, tmp_path, UNBROKEN, "--failed") == 0
    again = rows(tmp_path)
    assert set(again) == failed
    assert {row["status"] for row in again.values()} == {"Passed"}
    assert run(bench, tmp_path, UNBROKEN, "--failed") == 2


def test_a_budget_is_kept_and_the_next_run_goes_on_with_what_was_left_out(
    bench: Bench, tmp_path: Path
) -> None:
    taken: list[set[str]] = []
    for _ in range(10):
        sent: list[str] = []
        budget = ("--read-only", "--budget", "60", "--rotate")
        assert run(bench, tmp_path, counting(sent), *budget, layers="rows,auth") == 0
        assert len(sent) <= 60
        beyond = {"beyond the budget"}
        seen = {key for key, row in rows(tmp_path).items() if set(row["reasons"]) != beyond}
        taken.append(seen)
    assert run(bench, tmp_path / "all", UNBROKEN, "--read-only", layers="rows,auth") == 0
    assert set(rows(tmp_path / "all")) <= set().union(*taken)
    read = {key for key in taken[0] if key.startswith("rows/list/")}
    assert len(read) == 3  # each operation before any is looked at twice


def test_accepted_deviations_are_silent_until_something_changes_either_way(
    bench: Bench, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    first, known = BY_NAME["the total is off by one"], str(tmp_path / "known.toml")
    assert run(bench, tmp_path, first, "--accept", known) == 0
    entries = tomllib.loads(Path(known).read_text("utf-8"))["deviation"]
    assert {entry["reason"] for entry in entries} == {""}
    assert all(entry["finding"] and entry["row"] for entry in entries)
    capsys.readouterr()

    assert run(bench, tmp_path, first, "--expectations", known, "--quiet") == 0
    assert capsys.readouterr() == ("", "")

    other = Mutation("both", before=first.before, after=_both(first))
    assert run(bench, tmp_path, other, "--expectations", known, "--quiet") == 1
    said = capsys.readouterr().out
    assert "is not in the answer" in said
    assert "the count is" not in said

    assert run(bench, tmp_path, UNBROKEN, "--expectations", known, "--quiet") == 1
    assert "passes now; remove its entry" in capsys.readouterr().out


def _both(first: Mutation) -> Any:
    lacking = BY_NAME["a field is gone from a row"]

    def after(call: Call, reply: Reply) -> None:
        first.after(call, reply)
        lacking.after(call, reply)

    return after


def test_another_change_in_a_row_that_is_known_is_not_covered(
    bench: Bench, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    known = str(tmp_path / "known.toml")
    assert run(bench, tmp_path, _without("Subject"), "--accept", known) == 0
    assert run(bench, tmp_path, _without("Subject"), "--expectations", known) == 0
    capsys.readouterr()
    more = _without("Subject", "CustomerEmail")
    assert run(bench, tmp_path, more, "--expectations", known) == 1
    assert "rows/read back/getCrmTicket" in rows(tmp_path)
    assert rows(tmp_path)["rows/read back/getCrmTicket"]["status"] == "Failed"


def _without(*names: str) -> Mutation:
    def after(call: Call, reply: Reply) -> None:
        found = reply.json
        if reply.status == 200 and isinstance(found, list):
            reply.json = [{n: v for n, v in row.items() if n not in names} for row in found]

    return Mutation("without fields", after=after)


@pytest.mark.parametrize("is_a_file", [True, False])
def test_a_report_that_cannot_be_written_is_said_before_the_first_request(
    bench: Bench, tmp_path: Path, capsys: pytest.CaptureFixture[str], is_a_file: bool
) -> None:
    place = tmp_path / "report"
    place.write_text("x", "utf-8")
    sent: list[str] = []
    assert run(bench, place if is_a_file else place / "below", counting(sent)) == 2
    assert "cannot be written" in capsys.readouterr().err
    assert sent == []


def test_a_summary_for_a_build_server_and_a_badge(bench: Bench, tmp_path: Path) -> None:
    summary = tmp_path / "summary.md"
    broken = BY_NAME["the total is off by one"]
    only = ("--only", "rows/count/*", "--summary", str(summary))
    assert run(bench, tmp_path, broken, *only) == 1
    text = summary.read_text("utf-8")
    assert text.startswith("## FAILED: conformance of http://127.0.0.1:")
    assert "| **listCrmSavedReplies, listCrmTickets**" in text.replace(" and", " and")
    assert "failed" in (tmp_path / "badge.svg").read_text("utf-8")


def test_the_address_may_leave_out_the_version(bench: Bench, tmp_path: Path) -> None:
    address = bench.proxy.url + "/3dCartWebAPI"
    assert run(bench, tmp_path, UNBROKEN, "--target", address, "--only", "rows/list/*") == 0
