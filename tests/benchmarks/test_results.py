"""Ratios, goals, the table and results.json say what was measured, and nothing else."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from benchmarks import __main__ as command
from benchmarks import report
from benchmarks.bench import Bench
from benchmarks.environments import HERE, Unavailable
from benchmarks.goals import Result, faster, within
from benchmarks.rounds import Ratio, Sample, compare, interleave, ratio


class Counted:
    """A candidate that takes so many seconds for one piece of work, and keeps what it was told."""

    def __init__(self, seconds: Iterator[float]) -> None:
        self.seconds = seconds
        self.told: list[int] = []

    def run(self, times: int) -> Sample:
        self.told.append(times)
        each = next(self.seconds)
        return Sample(each * times, each * times / 2)


def forever(seconds: float) -> Iterator[float]:
    while True:
        yield seconds


def test_a_ratio_is_the_median_of_the_ratios_within_rounds() -> None:
    rounds = {
        "ours": [Sample(1, 1), Sample(30, 30), Sample(4, 4)],
        "peer": [Sample(2, 2), Sample(60, 60), Sample(1, 1)],
    }
    found = ratio(rounds, "ours", "peer")
    assert found.median == 0.5
    assert (found.rounds, found.low, found.high) == (3, 0.5, 2.25)


def test_one_round_is_enough_for_a_ratio() -> None:
    assert Ratio.of([0.4]) == Ratio(0.4, 0.4, 0.4, 1)


def test_every_candidate_works_in_every_round() -> None:
    quick, slow = Counted(forever(0.001)), Counted(forever(0.004))
    found = interleave({"quick": quick, "slow": slow}, rounds=5, seconds=0.02)
    assert len(found["quick"]) == len(found["slow"]) == 5
    assert quick.told[-5:] == [20] * 5
    assert slow.told[-5:] == [5] * 5
    assert ratio(found, "quick", "slow", "wall").median == pytest.approx(0.25)


class Several:
    """A worker of several tasks, each of which takes its own time."""

    def __init__(self, **seconds: float) -> None:
        self.seconds = seconds

    def run(self, times: int, task: str = "") -> Sample:
        return Sample(self.seconds[task] * times, self.seconds[task] * times)

    def __enter__(self) -> Several:
        return self

    def __exit__(self, *_: object) -> None:
        pass


def test_each_task_of_a_worker_is_a_candidate_of_the_same_rounds() -> None:
    makers: Any = {
        "ours": lambda: Several(decode=0.01, every=0.03),
        "peer": lambda: Several(decode=0.02),
    }
    tasks = {"ours": ["decode", "every"], "peer": ["decode"]}
    found = compare(makers, rounds=4, seconds=0.05, generations=2, tasks=tasks)
    assert {name: len(samples) for name, samples in found.items()} == {
        "ours decode": 4,
        "ours every": 4,
        "peer decode": 4,
    }
    assert ratio(found, "ours decode", "peer decode").median == pytest.approx(0.5)
    assert ratio(found, "ours every", "peer decode").median == pytest.approx(1.5)


def test_a_goal_is_told_the_way_round_it_is_kept() -> None:
    quick = Result("decode", "rows", "peer", Ratio(0.2, 0.19, 0.25, 9), faster(5))
    assert (quick.met, quick.figure, quick.spread) == (True, "5.00x as fast", "4.00-5.26")
    slow = Result("calls", "get", "peer", Ratio(0.8, 0.7, 0.9, 9), within(0.75))
    assert (slow.met, slow.figure, slow.spread) == (False, "0.80x time", "0.70-0.90")


def test_what_is_no_time_is_told_by_its_unit() -> None:
    kept = Result("memory", "rows", "peer", Ratio(1.1, 1, 1.3, 9), within(1.2), unit="memory")
    line = report.table([kept]).splitlines()[1]
    assert re.search(r"1.10x memory +1.00-1.30 +<= 1.2x memory +met$", line)
    assert kept.as_json()["goal"] == "<= 1.2x memory"


def test_the_table_shows_each_goal_beside_its_figure() -> None:
    results = [
        Result("decode", "rows", "peer", Ratio(0.1, 0.1, 0.1, 3), faster(5)),
        Result("calls", "get", "peer", Ratio(0.9, 0.9, 0.9, 3), within(0.75)),
        Result("mock", "all of it", "prism", goal=faster(10), note="there is no Node.js"),
    ]
    lines = report.table(results).splitlines()
    assert re.search(r"decode +rows +peer +10.00x as fast .* >= 5x as fast +met$", lines[1])
    assert re.search(r"calls +get +peer +0.90x time .* <= 0.75x time +MISSED$", lines[2])
    assert re.search(r"skipped .* there is no Node.js$", lines[3])
    assert report.summary(results) == "1 goals met, 1 missed, 1 not measured"


def test_results_json_holds_each_ratio_with_its_goal(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def measure(bench: Bench) -> list[Result]:
        return [Result("calls", "get", "peer", Ratio(0.5, 0.4, 0.6, 4), within(0.75))]

    def missing(bench: Bench) -> list[Result]:
        raise Unavailable("prism needs Node.js")

    monkeypatch.setattr(command, "BUILD", tmp_path)
    monkeypatch.setattr(command, "COMPARED", frozenset[str]())
    monkeypatch.setitem(command.MEASURES, "calls", measure)
    monkeypatch.setitem(command.MEASURES, "mock", missing)
    assert command.main(["--quick", "--only", "calls,mock"]) == 0
    found = json.loads((tmp_path / "results.json").read_text())
    assert found["quick"] is True
    assert re.fullmatch("[0-9a-f]{64}", found["spec_sha256"])
    assert found["versions"]["httpx"]
    assert found["results"] == [
        {
            "measure": "calls",
            "what": "get",
            "peer": "peer",
            "ratio": 0.5,
            "rounds": 4,
            "quartiles": [0.4, 0.6],
            "goal": "<= 0.75x time",
            "bound": 0.75,
            "as_speed": False,
            "met": True,
        },
        {
            "measure": "mock",
            "what": "all of it",
            "peer": "",
            "skipped": "prism needs Node.js",
        },
    ]
    assert "1 goals met, 0 missed, 0 not measured" in capsys.readouterr().out


@pytest.mark.parametrize(
    "words", [["--only", "decoding"], ["--rounds", "0"], ["--rounds", "many"], ["--fast"]]
)
def test_a_wrong_argument_is_refused_in_a_sentence(
    words: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as stop:
        command.arguments(words)
    assert stop.value.code == 2
    assert "error: " in capsys.readouterr().err


def test_a_missing_document_is_one_sentence(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert command.main(["--spec", str(tmp_path / "none.yaml"), "--only", "decode"]) == 2
    assert "none.yaml cannot be read" in capsys.readouterr().err


def test_what_is_installed_is_pinned_by_hash_and_names_no_index() -> None:
    python = (HERE / "requirements.txt").read_text()
    pins = [line for line in python.splitlines() if re.match(r"[a-z]", line)]
    assert pins
    assert all("==" in line for line in pins)
    assert python.count("--hash=sha256:") >= len(pins)
    assert "://" not in python
    lock = json.loads((HERE / "prism" / "package-lock.json").read_text())
    packages = {name: entry for name, entry in lock["packages"].items() if name}
    assert packages["node_modules/@stoplight/prism-cli"]["version"] == "5.16.0"
    assert all("integrity" in entry and "resolved" not in entry for entry in packages.values())
