"""The fuzzer passes a store that keeps its promises, and catches one that breaks any of them."""

from __future__ import annotations

import json
import os
import subprocess
from collections import Counter
from pathlib import Path
from typing import Any

import pytest

from contract_tests import cli
from contract_tests.document import Document
from contract_tests.evidence import Evidence
from contract_tests.fuzz import driver
from contract_tests.fuzz.campaign import Campaign, Plan
from contract_tests.mutants.proxy import UNBROKEN, Call, Mutation, Reply, replied
from contract_tests.results import Results, Status
from contract_tests.settings import Settings
from contract_tests.target import Mock

from .conftest import Bench

REQUESTS = 1500
FEW = 700
ELSEWHERE = ("--target", "http://192.0.2.1")


def _report(folder: Path) -> dict[str, Any]:
    report: dict[str, Any] = json.loads((folder / "results.json").read_text("utf-8"))
    return report


def _failed(folder: Path) -> list[dict[str, Any]]:
    return [row for row in _report(folder)["rows"] if row["status"] != "Passed"]


def _through(bench: Bench, folder: Path, mutation: Mutation) -> list[dict[str, Any]]:
    """The rows that fail for a store behind a proxy that breaks at most one promise."""
    bench.proxy.mutation = mutation
    settings = bench.settings(folder)
    arguments = [
        *("fuzz", "--requests", str(FEW), "--report", str(folder), "--spec", str(bench.spec)),
        *("--target", settings.target, "--secure-url", settings.secure_url),
        *("--private-key", settings.private_key, "--token", settings.token),
    ]
    code, failed = cli.main(arguments), _failed(folder)
    assert code == bool(failed)
    return failed


def _is_row(call: Call) -> bool:
    return call.op.action == "get"


def _fails(call: Call, reply: Reply) -> None:
    if _is_row(call):
        reply.status = 503


def _is_misshapen(call: Call, reply: Reply) -> None:
    rows = reply.json
    if _is_row(call) and reply.status == 200 and isinstance(rows, list) and rows:
        reply.json = [{name: {"odd": value} for name, value in rows[0].items()}]


def _is_unsigned(call: Call, reply: Reply) -> None:
    reply.headers.pop("X-Spec-SHA256", None)


def _accepts_all(call: Call, reply: Reply) -> None:
    if call.op.action == "create" and reply.status == 400:
        row = {"Key": "Id", "Value": "", "Status": "201", "Message": "Created successfully"}
        reply.status, reply.json = 201, [row]


def _loses_updates(call: Call) -> Reply | None:
    if call.op.action != "update":
        return None
    row = {"Key": "Id", "Value": call.keys[-1], "Status": "200", "Message": "Updated successfully"}
    reply = Reply(200, {"Content-Type": "application/json"})
    reply.json = [row]
    return reply


def _keeps_deleted_rows(call: Call) -> Reply | None:
    if call.op.action != "delete":
        return None
    row = {"Key": "Id", "Value": call.keys[-1], "Status": "200", "Message": "Deleted successfully"}
    return replied(200, [row])


def _asks_for_no_key(call: Call) -> Reply | None:
    for name, value in call.proxy.credentials.items():
        call.headers[name] = value
    return None


def _forgets_rows(call: Call, reply: Reply) -> None:
    """A new row is acknowledged under an identity that nobody will find."""
    rows = reply.json
    if call.op.action == "create" and reply.status == 201:
        reply.json = [{**rows[0], "Value": "987654321"}]


BROKEN = [
    ("no failure", Mutation("fails", after=_fails)),
    ("as documented", Mutation("is misshapen", after=_is_misshapen)),
    ("as documented", Mutation("is unsigned", after=_is_unsigned)),
    ("refused", Mutation("accepts all", after=_accepts_all)),
    ("refused", Mutation("asks for no key", before=_asks_for_no_key)),
    ("acknowledged rows are kept", Mutation("loses updates", before=_loses_updates)),
    ("acknowledged rows are kept", Mutation("keeps deleted rows", before=_keeps_deleted_rows)),
    ("acknowledged rows are kept", Mutation("forgets rows", after=_forgets_rows)),
]


def test_the_mock_store_keeps_its_promises_though_it_is_killed(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    code = cli.main(["fuzz", "--requests", str(REQUESTS), "--report", str(tmp_path)])
    out, err = capsys.readouterr()
    assert _failed(tmp_path) == []
    assert code == 0
    report = _report(tmp_path)
    assert report["requests"] >= REQUESTS
    cases = Counter[str]()
    for row in report["rows"]:
        cases[row["check"]] += row["cases"]
    assert cases["as documented"] > REQUESTS * 0.9
    assert cases["refused"] > 100
    assert cases["acknowledged rows are kept"] > 100
    assert "rows read back after 2 kills" in out
    assert "Verdict: PASSED" in out
    assert "fuzz: " in err


@pytest.mark.parametrize(("check", "mutation"), BROKEN, ids=[each.name for _, each in BROKEN])
def test_a_broken_promise_is_found(
    bench: Bench, tmp_path: Path, check: str, mutation: Mutation
) -> None:
    assert check in [row["check"] for row in _through(bench, tmp_path, mutation)]


def test_a_store_behind_a_server_of_another_make_passes(bench: Bench, tmp_path: Path) -> None:
    assert _through(bench, tmp_path, UNBROKEN) == []


def test_what_schemathesis_writes_is_read_back_member_by_member(
    bench: Bench, tmp_path: Path
) -> None:
    loses = Mutation("loses updates", before=_loses_updates)
    run = bench.judge(tmp_path, loses, layers=("fuzzing",), max_examples=2)
    row = run.results.rows["fuzzing/acknowledged rows are kept/updateCrmTicket"]
    assert row.status is Status.FAILED
    assert any(said.endswith(" was written") for said in row.findings)


def test_a_store_that_keeps_nothing_over_a_kill_is_found(spec: Path) -> None:
    document = Document(spec)
    results, mock = Results(Evidence(document)), Mock(Settings(spec=spec), document)
    try:
        driver.run(Campaign(Plan(requests=FEW), document, results, lambda text: None), mock)
    finally:
        mock.stop()
    failed = [row for row in results if row.status is Status.FAILED]
    assert {row.check for row in failed} == {"acknowledged rows are kept"}
    said = " ".join(text for row in failed for text in row.findings)
    assert "is gone" in said
    assert "is back" in said


def test_a_finding_can_be_sent_again_and_holds_no_secret(
    bench: Bench, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    found = _through(bench, tmp_path, Mutation("fails", after=_fails))
    failed = next(row for row in found if row["check"] == "no failure")
    exchange = min(failed["exchanges"], key=lambda each: len(each["curl"]))
    assert exchange["status"] == 503
    keys = {name: value for value, name in bench.store.variables.items()}
    again = subprocess.run(
        ["sh", "-c", exchange["curl"]],
        cwd=tmp_path,
        env={**os.environ, **keys},
        capture_output=True,
        check=True,
    )
    assert again.stdout.startswith(b"HTTP/1.1 503")
    said = (tmp_path / "results.json").read_text("utf-8") + "".join(capsys.readouterr())
    assert bench.store.credentials["Token"] not in said
    assert bench.store.credentials["PrivateKey"] not in said


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["--requests", "0"], "--requests must be"),
        (["--seconds", "0"], "--seconds above 0"),
        (["--workers", "0"], "--workers 1 to"),
        (
            [*ELSEWHERE, "--secure-url", "a", "--private-key", "b", "--token", "c"],
            "must be http on this machine",
        ),
        (["--spec", "no/such.yaml"], "cannot read the specification"),
    ],
)
def test_what_cannot_be_done_is_said_in_one_sentence(
    arguments: list[str], said: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert cli.main(["fuzz", *arguments]) == 2
    err = capsys.readouterr().err
    assert said in err
    assert "Traceback" not in err


def test_it_ends_when_its_time_is_over(
    spec: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    arguments = ["fuzz", "--seconds", "1", "--report", str(tmp_path), "--spec", str(spec)]
    assert cli.main(arguments) == 1
    assert _report(tmp_path)["requests"] < 100_000
    assert "its time was over" in capsys.readouterr().out
