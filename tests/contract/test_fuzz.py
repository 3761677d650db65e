"""The fuzzer passes a store that keeps its promises, and catches one that breaks any of them."""

from __future__ import annotations

import asyncio
import json
from pathlib import Path
from typing import Any

import pytest

from contract_tests import cli
from contract_tests.document import Document
from contract_tests.fuzz import driver
from contract_tests.fuzz.campaign import Campaign, Plan
from contract_tests.fuzz.process import Mock
from contract_tests.mutants.proxy import Call, Mutation, Reply
from contract_tests.settings import Settings

from .conftest import Bench

REQUESTS = 1500
FEW = 700
ELSEWHERE = ("--target", "http://192.0.2.1")


def _findings(folder: Path) -> list[dict[str, Any]]:
    report = json.loads((folder / "findings.json").read_text("utf-8"))
    found: list[dict[str, Any]] = report["findings"]
    return found


def _through(bench: Bench, folder: Path, mutation: Mutation) -> list[dict[str, Any]]:
    """What is found in a store behind a proxy that breaks one promise."""
    bench.proxy.mutation = mutation
    settings = bench.settings(folder)
    arguments = [
        *("fuzz", "--requests", str(FEW), "--report", str(folder), "--spec", str(bench.spec)),
        *("--target", settings.target, "--secure-url", settings.secure_url),
        *("--private-key", settings.private_key, "--token", settings.token),
    ]
    assert cli.main(arguments) == 1
    return _findings(folder)


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


def _forgets_rows(call: Call, reply: Reply) -> None:
    """A new row is acknowledged under an identity that nobody will find."""
    rows = reply.json
    if call.op.action == "create" and reply.status == 201:
        reply.json = [{**rows[0], "Value": "987654321"}]


BROKEN = [
    ("5xx", Mutation("fails", after=_fails)),
    ("answer", Mutation("is misshapen", after=_is_misshapen)),
    ("header", Mutation("is unsigned", after=_is_unsigned)),
    ("accepted", Mutation("accepts all", after=_accepts_all)),
    ("lost", Mutation("loses updates", before=_loses_updates)),
    ("lost", Mutation("forgets rows", after=_forgets_rows)),
]


def test_the_mock_store_keeps_its_promises_though_it_is_killed(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    code = cli.main(["fuzz", "--requests", str(REQUESTS), "--report", str(tmp_path)])
    out, err = capsys.readouterr()
    assert _findings(tmp_path) == []
    assert code == 0
    report = json.loads((tmp_path / "findings.json").read_text("utf-8"))
    assert report["requests"] == REQUESTS
    assert report["kills"] == 2
    assert report["rows_checked"] > 100
    assert {"create", "update", "delete"} <= report["acknowledged"].keys()
    assert f"{REQUESTS} requests in " in out
    assert "0 findings" in out
    assert "fuzz: " in err


@pytest.mark.parametrize(("kind", "mutation"), BROKEN, ids=[each.name for _, each in BROKEN])
def test_a_broken_promise_is_found(
    bench: Bench, tmp_path: Path, kind: str, mutation: Mutation
) -> None:
    found = [each for each in _through(bench, tmp_path, mutation) if each["kind"] == kind]
    assert found


def test_a_store_that_keeps_nothing_over_a_kill_is_found(spec: Path) -> None:
    document = Document(spec)
    mock = Mock(Settings(spec=spec), document, Path(":memory:"))
    try:
        campaign = Campaign(Plan(requests=FEW), document, mock, lambda text: None)
        asyncio.run(driver.run(campaign))
    finally:
        mock.stop()
    assert {each.kind for each in campaign.findings} == {"lost", "back"}


def test_a_finding_can_be_sent_again_and_holds_no_secret(
    bench: Bench, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    found = _through(bench, tmp_path, Mutation("fails", after=_fails))
    first = next(each for each in found if each["kind"] == "5xx")
    assert first["curl"].startswith("curl ")
    assert bench.proxy.url in first["curl"]
    assert first["status"] == 503
    assert len({(each["operation"], each["kind"], each["mutation"]) for each in found}) == len(
        found
    )
    shown = (tmp_path / "findings.json").read_text("utf-8") + "".join(capsys.readouterr())
    assert bench.store.credentials["Token"] not in shown
    assert bench.store.credentials["PrivateKey"] not in shown


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
    report = json.loads((tmp_path / "findings.json").read_text("utf-8"))
    assert report["requests"] < 100_000
    assert "its time was over" in capsys.readouterr().out
