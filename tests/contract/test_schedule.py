"""A run on a schedule: keys that are refused, budgets, rotation, accepted deviations, silence."""

from __future__ import annotations

import json
import tomllib
from pathlib import Path
from typing import Any

import pytest

from contract_tests import cli
from contract_tests.mutants.proxy import UNBROKEN, Call, Mutation, Reply
from contract_tests.mutants.stores import MUTATIONS

from .conftest import Bench

BY_NAME = {mutation.name: mutation for mutation in MUTATIONS}
# Some of what is asked of one resource.
ONE = ("--only", "*/listCrmSavedReplies,rows/read back/getCrmSavedReply")


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
        if call.op.id:
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
        if len(sent) < 40:
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


def test_a_row_that_there_is_not_is_named_and_one_that_cannot_be_seen_is_no_pass(
    bench: Bench, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(bench, tmp_path, UNBROKEN, "--only", "rows/filtres/*") == 2
    assert "--only rows/filtres/*: there is no such row" in capsys.readouterr().err
    assert run(bench, tmp_path, UNBROKEN, "--only", "rows/create/*", "--read-only") == 1
    assert "Verdict: INCOMPLETE" in capsys.readouterr().out


def test_a_budget_is_kept_and_the_next_run_goes_on_with_what_was_left_out(
    bench: Bench, tmp_path: Path
) -> None:
    taken: list[set[str]] = []
    for _ in range(10):
        sent: list[str] = []
        budget = ("--read-only", "--budget", "60", "--rotate")
        assert run(bench, tmp_path, counting(sent), *budget, layers="rows,auth") == 0
        assert len(sent) <= 60
        beyond = {"beyond the budget"}  # and nothing that would never be seen
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
    assert run(bench, tmp_path, first, *ONE, "--accept", known) == 0
    entries = tomllib.loads(Path(known).read_text("utf-8"))["deviation"]
    assert {entry["reason"] for entry in entries} == {""}
    assert all(entry["finding"] and entry["row"] for entry in entries)
    capsys.readouterr()

    assert run(bench, tmp_path, first, *ONE, "--expectations", known, "--quiet") == 0
    assert capsys.readouterr() == ("", "")

    other = Mutation("both", before=first.before, after=_both(first))
    assert run(bench, tmp_path, other, *ONE, "--expectations", known, "--quiet") == 1
    said = capsys.readouterr().out
    assert "/Message is gone" in said
    assert "the count is" not in said

    assert run(bench, tmp_path, UNBROKEN, *ONE, "--expectations", known, "--quiet") == 1
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
    known, one = str(tmp_path / "known.toml"), ("--only", "*CrmTicket")
    assert run(bench, tmp_path, _without("Subject"), *one, "--accept", known) == 0
    assert run(bench, tmp_path, _without("Subject"), *one, "--expectations", known) == 0
    capsys.readouterr()
    more = _without("Subject", "CustomerEmail")
    assert run(bench, tmp_path, more, *one, "--expectations", known) == 1
    assert "rows/read back/getCrmTicket" in rows(tmp_path)
    assert rows(tmp_path)["rows/read back/getCrmTicket"]["status"] == "Failed"


SAVED = ("--only", "rows/*/listCrmSavedReplies", "--read-only")


def answering(status: int, body: bytes = b"[]") -> Mutation:
    """One list that always answers the same."""

    def answer(call: Call) -> Reply | None:
        if call.op.id != "listCrmSavedReplies":
            return None
        return Reply(status, {"Content-Type": "application/json"}, body)

    return Mutation(f"answers {status}", before=answer)


@pytest.mark.parametrize(
    ("now", "said"),
    [
        (answering(401, b'{"Message": "Denied."}'), "listCrmSavedReplies answered 401"),
        (answering(502), "listCrmSavedReplies answered 502"),
        (answering(200, b"[1]"), "listCrmSavedReplies answered what is no row"),
    ],
    ids=["401", "502", "what is no row"],
)
def test_a_known_fault_that_turns_into_another_one_fails_with_that_one(
    bench: Bench, tmp_path: Path, capsys: pytest.CaptureFixture[str], now: Mutation, said: str
) -> None:
    known = str(tmp_path / "known.toml")
    assert run(bench, tmp_path, answering(500), *SAVED, "--accept", known) == 0
    entries = tomllib.loads(Path(known).read_text("utf-8"))["deviation"]
    assert "listCrmSavedReplies answered 500 (*)" in {entry["finding"] for entry in entries}
    capsys.readouterr()

    assert run(bench, tmp_path, now, *SAVED, "--expectations", known, "--quiet") == 1
    out = capsys.readouterr().out
    assert "'listCrmSavedReplies answered 500 (*)' no longer applies" in out
    for key in ("rows/list/listCrmSavedReplies", "rows/count/listCrmSavedReplies"):
        row = rows(tmp_path)[key]
        assert row["status"] == "Failed"
        assert said in row["reasons"][0]
        assert "its entry no longer applies" in row["reasons"][-1]
        assert not any("passes now" in reason for reason in row["reasons"])


def test_accepting_once_more_keeps_the_reasons_of_what_is_still_so(
    bench: Bench, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    known = tmp_path / "known.toml"
    other = '[[deviation]]\nrow = ["auth/none/*"]\nreason = "not tried today"\nsince = 2025-12-31\n'
    known.write_text(other, "utf-8")
    total = BY_NAME["the total is off by one"]
    only = ("--read-only", "--only", "rows/count/*", "--accept", str(known))
    assert run(bench, tmp_path, total, *only) == 0
    text = known.read_text("utf-8")
    known.write_text(text.replace('reason = ""', 'reason = "they know [it]"'), "utf-8")
    capsys.readouterr()

    broken = _both(total)
    rows_too = "rows/count/*,rows/list/*,rows/as documented/*"
    more = ("--read-only", "--only", rows_too, "--accept", str(known))
    assert run(bench, tmp_path, Mutation("both", total.before, broken), *more) == 0
    out = capsys.readouterr().out
    entries = tomllib.loads(known.read_text("utf-8"))["deviation"]
    reasons = [entry["reason"] for entry in entries]
    assert reasons[:2] == ["not tried today", "they know [it]"]
    assert set(reasons[2:]) == {""}
    assert f"Written: {known}: {len(entries)} known deviations" in out
    assert (
        f"2 kept, 0 that no longer apply left out); fill in the reason of {len(entries) - 2}" in out
    )
    assert "Verdict" not in out

    assert run(bench, tmp_path, UNBROKEN, *more) == 0
    entries = tomllib.loads(known.read_text("utf-8"))["deviation"]
    assert [entry["reason"] for entry in entries] == ["not tried today"]


def test_the_matrix_has_only_the_operations_that_have_a_mark(
    bench: Bench, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    total = BY_NAME["the total is off by one"]
    only = ("--read-only", "--only", "rows/count/listCrm*")
    assert run(bench, tmp_path, total, *only) == 1
    assert _operations(capsys.readouterr().out) == {"listCrmSavedReplies", "listCrmTickets"}
    accept = ("--layers", "rows", "--read-only", "--accept", str(tmp_path / "known.toml"))
    assert run(bench, tmp_path, total, *accept) == 0
    assert _operations(capsys.readouterr().out) == {"listCrmSavedReplies", "listCrmTickets"}


def _operations(out: str) -> set[str]:
    """The operations of the matrix."""
    lines = out.partition("\nColumns, left to right:")[0].splitlines()
    return {line.split()[0] for line in lines[1:] if line}


def test_what_a_budget_chose_otherwise_is_no_change(bench: Bench, tmp_path: Path) -> None:
    budget = ("--read-only", "--budget", "60", "--rotate")
    for _ in range(3):
        assert run(bench, tmp_path, UNBROKEN, *budget) == 0
        changes = json.loads((tmp_path / "results.json").read_text("utf-8"))["changes"]
        assert changes["changed"] == []
        assert changes["new"] == []
    page = (tmp_path / "report.html").read_text("utf-8")
    assert "Nothing changed since" in page


def test_the_budget_counts_every_request_and_names_what_costs_more_than_all_of_it(
    bench: Bench, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    sent: list[str] = []

    def note(call: Call) -> None:
        sent.append(call.path)

    counted = Mutation("counting", before=note)
    assert run(bench, tmp_path, counted, "--read-only", "--budget", "4") == 0
    assert len(sent) <= 4
    assert "rows cost more than all of it" in capsys.readouterr().out
    reasons = {reason for row in rows(tmp_path).values() for reason in row["reasons"]}
    assert "beyond the budget: it costs more than the whole budget of 4" in reasons


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
