"""The client of another commit takes part where the repository has it, and is named where not."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path

import pytest

from benchmarks import __main__ as command
from benchmarks import environments
from benchmarks.bench import Before, Bench
from benchmarks.document import Document
from benchmarks.goals import Result
from benchmarks.rounds import Sample


@pytest.fixture
def repository(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A repository whose only commit holds another client than its working tree."""
    root = tmp_path / "repository"
    init = root / "generated_client" / "src" / "threedcart" / "__init__.py"
    init.parent.mkdir(parents=True)
    init.write_text("then = True\n")
    (root / "generator").mkdir()
    (root / "generator" / "__main__.py").write_text("")
    identity = ["-c", "user.name=bench", "-c", "user.email=bench@bench.example"]
    for words in (["init", "-q"], ["add", "."], [*identity, "commit", "-q", "-m", "Then"]):
        subprocess.run(["git", *words], cwd=root, check=True, capture_output=True)
    init.write_text("then = False\n")
    monkeypatch.setattr(environments, "ROOT", root)
    monkeypatch.setattr(environments, "BUILD", tmp_path / "build")
    return root


def bench(revision: str) -> Bench:
    return Bench(Document({}, ""), revision=revision)


def test_the_client_of_a_commit_is_what_was_committed(repository: Path) -> None:
    found = Before.of("HEAD")
    assert found.tree is not None
    assert (found.source / "threedcart" / "__init__.py").read_text() == "then = True\n"
    assert (found.tree / "generator" / "__main__.py").exists()
    assert found.tree == Before.of("HEAD").tree


def test_a_candidate_of_a_known_commit_takes_part(repository: Path) -> None:
    known = bench("HEAD")
    assert known.available("client", "before", "stock") == ["client", "before", "stock"]
    assert known.source_of("before") == known.before.source
    rounds = {"client": [Sample(1, 1)], "before": [Sample(2, 4)]}
    (line,) = known.beside_before("decode", "rows", rounds)
    assert (line.peer, line.figure) == ("the client at HEAD", "0.25x time")


def test_a_commit_that_is_not_there_is_left_out(repository: Path) -> None:
    unknown = bench("0" * 40)
    assert unknown.available("client", "before", "stock") == ["client", "stock"]
    assert unknown.beside_before("decode", "rows", {}) == []
    assert "no commit 0000000" in unknown.before.problem


def test_the_report_says_that_a_commit_is_not_there(
    repository: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def measure(bench: Bench) -> list[Result]:
        return bench.beside_before("calls", "get", {})

    monkeypatch.setattr(command, "BUILD", repository / "build")
    monkeypatch.setitem(command.MEASURES, "calls", measure)
    assert command.main(["--only", "calls", "--before", "no-such-commit"]) == 0
    found = json.loads((repository / "build" / "results.json").read_text())
    assert found["before"] == "no-such-commit"
    assert found["results"][0]["peer"] == "the client at no-such-commit"
    assert "this repository has no commit no-such-commit" in capsys.readouterr().out
