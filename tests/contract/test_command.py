"""The command: what it says, and its exit codes 0, 1 and 2."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from signal import SIGINT, SIGTERM, Signals

import pytest

from contract_tests import cli
from contract_tests.document import Document
from contract_tests.mutants.proxy import UNBROKEN, Call, Mutation, Reply
from contract_tests.mutants.stores import MUTATIONS
from contract_tests.settings import Settings

from .conftest import Bench


def _arguments(bench: Bench, report: Path, *more: str) -> list[str]:
    settings = bench.settings(report)
    return [
        "store",
        *("--target", settings.target, "--secure-url", settings.secure_url),
        *("--private-key", settings.private_key, "--token", settings.token),
        *("--spec", str(bench.spec), "--report", str(report)),
        *("--layers", "auth", "--allow-other-spec"),
        *more,
    ]


def test_exit_0_when_nothing_failed_and_the_report_is_named(
    bench: Bench, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    bench.proxy.mutation = UNBROKEN
    assert cli.main(_arguments(bench, tmp_path)) == 0

    out, err = capsys.readouterr()
    assert "Verdict: PASSED" in out
    assert f"Report: {tmp_path}/report.html" in out
    assert "of 14 operations and 0 of 0 exchanges exercised" in out
    assert "getCrmTicket" in out
    assert "auth: starts" in err
    assert bench.store.credentials["Token"] not in out + err


def test_exit_1_when_something_failed(
    bench: Bench, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    bench.proxy.mutation = next(m for m in MUTATIONS if m.name == "refusals are 403")
    assert cli.main(_arguments(bench, tmp_path)) == 1
    assert "Verdict: FAILED" in capsys.readouterr().out
    data = json.loads((tmp_path / "results.json").read_text("utf-8"))
    assert data["verdict"] == "FAILED"


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["--target", "nowhere"], "is not an http or https URL"),
        (["--spec", "no/such.yaml"], "cannot read the specification no/such.yaml"),
        (["--rate", "fast"], "is not a rate"),
        (["--expectations", "nobody"], "cannot read the known deviations"),
        (["--config", "no/such.toml"], "cannot read the configuration no/such.toml"),
    ],
)
def test_exit_2_and_one_sentence_when_it_cannot_be_done(
    arguments: list[str], said: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert cli.main(["store", *arguments]) == 2
    err = capsys.readouterr().err
    assert said in err
    assert err.count("\n") == 1


def test_exit_2_when_no_store_answers(
    bench: Bench, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    arguments = _arguments(bench, tmp_path)
    arguments[arguments.index("--target") + 1] = "http://127.0.0.1:9"
    assert cli.main(arguments) == 2
    assert "no store answers at http://127.0.0.1:9" in capsys.readouterr().err


def test_it_refuses_to_judge_by_another_document_than_the_clients(
    bench: Bench, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    arguments = [a for a in _arguments(bench, tmp_path) if a != "--allow-other-spec"]
    assert cli.main(arguments) == 2
    err = capsys.readouterr().err
    assert "the client was made from another specification" in err
    assert "--allow-other-spec" in err


def test_a_checkout_with_other_line_ends_is_judged_by_the_same_document(tmp_path: Path) -> None:
    spec = tmp_path / "openapi.yaml"
    spec.write_bytes(Settings().spec.read_bytes().replace(b"\n", b"\r\n"))
    only = ["--only", "auth/*/getCrmTicket", "--report", str(tmp_path)]
    assert cli.main(["store", "--spec", str(spec), *only]) == 0


def test_a_mock_that_does_not_start_is_reported_with_what_it_said(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    scheme = {"type": "apiKey", "in": "header", "name": "Token"}
    broken = _document(
        tmp_path,
        {
            "paths": {},
            "servers": [{"url": "https://h/p"}],
            "security": [{"A": []}],
            "components": {"securitySchemes": {"A": scheme}},
            "x-evidence": Document(Settings().spec).raw["x-evidence"],
        },
    )
    assert cli.main(["store", "--spec", str(broken), "--report", str(tmp_path)]) == 2
    assert "the mock store did not start: " in capsys.readouterr().err


def _document(folder: Path, raw: object) -> Path:
    path = folder / "document.json"
    path.write_text(json.dumps(raw), "utf-8")
    return path


@pytest.mark.parametrize("command", ["store", "gateway", "checks"])
def test_a_check_that_stands_on_what_the_document_lacks_is_named_at_the_start(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], command: str
) -> None:
    raw = Document(Settings().spec).raw
    known = {name: entry for name, entry in raw["x-evidence"].items() if name != "keys"}
    lacking = _document(tmp_path, {**raw, "x-evidence": known})
    report = () if command == "checks" else ("--report", str(tmp_path))
    assert cli.main([command, "--spec", str(lacking), *report]) == 2
    err = capsys.readouterr().err
    assert "has no 'keys', on which the check" in err
    assert err.count("\n") == 1


def test_every_check_is_listed_with_what_it_stands_on(capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["checks"]) == 0
    out = capsys.readouterr().out
    assert "| rows: past the end | past-the-end (C77, medium) |" in out
    assert "| filter-to | C100 | low | The upper bound of a range is part of it. |" in out


@pytest.mark.parametrize("arguments", [["checks"], ["--help"], ["store", "--only", "samples/*"]])
def test_a_reader_that_has_left_ends_the_command_quietly(
    tmp_path: Path, arguments: list[str]
) -> None:
    reader, writer = os.pipe()
    os.close(reader)
    report = ["--report", str(tmp_path)] if "store" in arguments else []
    command = [sys.executable, "-m", "contract_tests", *arguments, *report]
    with open(writer, "wb") as out:
        ended = subprocess.run(command, stdout=out, stderr=subprocess.PIPE, text=True, check=False)
    assert ended.returncode in (0, 141)
    assert "BrokenPipe" not in ended.stderr
    assert "Traceback" not in ended.stderr
    assert (tmp_path / "report.html").exists() == bool(report)


@pytest.mark.parametrize(("number", "code"), [(SIGINT, 130), (SIGTERM, 143)])
def test_a_signal_ends_a_run_that_is_swept_and_reported(
    bench: Bench, tmp_path: Path, number: Signals, code: int
) -> None:
    made: list[str] = []
    gone: list[str] = []

    def note(call: Call, reply: Reply) -> None:
        if call.op.action == "create" and reply.status == 201:
            made.append(call.op.id)
            if len(made) == 5:
                os.kill(os.getpid(), number)
        if call.op.action == "delete" and reply.status == 200:
            gone.append(call.op.id)

    bench.proxy.mutation = Mutation("watching", after=note)
    arguments = _arguments(bench, tmp_path)
    arguments[arguments.index("auth")] = "rows"
    assert cli.main(arguments) == code
    assert "INTERRUPTED" in (tmp_path / "report.html").read_text("utf-8")
    assert len(gone) == len(made) == 5
    assert not (tmp_path / "ledger.ndjson").exists()


def test_what_judges_no_target_reads_none_from_the_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("conformance.toml").write_text('[store]\ntarget = "https://s.example.com"\n', "utf-8")
    assert cli.main(["checks"]) == 0
    assert cli.main(["mutants", "no such promise"]) == 2
    assert "no broken promise has no such promise in its name" in capsys.readouterr().err
