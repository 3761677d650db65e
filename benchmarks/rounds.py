"""Interleaved rounds: every candidate works in each round, and only ratios within a round count."""

from __future__ import annotations

import json
import os
import select
import statistics
import subprocess
from collections.abc import Callable, Mapping, Sequence
from contextlib import ExitStack
from pathlib import Path
from types import TracebackType
from typing import Any, Protocol

import attrs

from .environments import ROOT, Unavailable

SLICE = 0.06
"""Seconds that one candidate works in one round."""
LONGEST_SILENCE = 90.0
"""Seconds after which a worker that says nothing is given up."""


@attrs.frozen
class Sample:
    """What one piece of work took: seconds by the clock, and of the processor."""

    wall: float
    processor: float


class Candidate(Protocol):
    """Something that can do a piece of work so many times."""

    def run(self, times: int) -> Sample:
        """Do it, and say how long all of it took."""
        ...


class Worker:
    """A process that works when told to, and sleeps while the others do."""

    def __init__(
        self, python: str | Path, script: Sequence[str], settings: Mapping[str, Any], *path: Path
    ) -> None:
        surroundings = {k: v for k, v in os.environ.items() if not k.startswith("PYTHON")}
        surroundings["PYTHONPATH"] = os.pathsep.join(map(str, (*path, ROOT)))
        command = [str(python), "-P", *script, json.dumps(settings)]
        self._name = " ".join(script)
        self._process = subprocess.Popen(
            command, stdin=-1, stdout=-1, stderr=-1, text=True, env=surroundings
        )
        try:
            self._line()
        except Unavailable:
            self.close()
            raise

    def run(self, times: int, task: str = "") -> Sample:
        """Work, and measure it where it is done; `task` chooses what a worker of several does."""
        assert self._process.stdin
        self._process.stdin.write(f"{times} {task}".strip() + "\n")
        self._process.stdin.flush()
        wall, processor = self._line().split()
        return Sample(float(wall), float(processor))

    def _line(self) -> str:
        assert self._process.stdout
        heard, _, _ = select.select([self._process.stdout], [], [], LONGEST_SILENCE)
        line = self._process.stdout.readline() if heard else ""
        if not line:
            raise Unavailable(f"{self._name} gave up: {self._last_words()}")
        return str(line)

    def _last_words(self) -> str:
        self._process.kill()
        _, complaint = self._process.communicate()
        return " ".join(complaint.strip().splitlines()[-2:]) or "no answer in time"

    def close(self) -> None:
        """End the process."""
        if self._process.poll() is None:
            self._process.kill()
        self._process.communicate()

    def __enter__(self) -> Worker:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        at: TracebackType | None,
    ) -> None:
        self.close()


@attrs.frozen
class Task:
    """One of the tasks of a worker, as a candidate of its own."""

    worker: Worker
    name: str

    def run(self, times: int) -> Sample:
        """Let the worker do this task."""
        return self.worker.run(times, self.name)


@attrs.frozen
class Ratio:
    """The median of the ratios of all rounds, and the quarter marks around it."""

    median: float
    low: float
    high: float
    rounds: int

    @classmethod
    def of(cls, ratios: Sequence[float]) -> Ratio:
        """Of at least one round."""
        ordered = sorted(ratios)
        if len(ordered) < 2:
            return cls(ordered[0], ordered[0], ordered[0], 1)
        low, median, high = statistics.quantiles(ordered, n=4, method="inclusive")
        return cls(median, low, high, len(ordered))


Rounds = dict[str, list[Sample]]
"""Of each candidate: one sample a round, per single piece of work."""


def ratio(rounds: Rounds, above: str, below: str, clock: str = "processor") -> Ratio:
    """How many times the time of `below` the candidate `above` took, round by round."""
    pairs = zip(rounds[above], rounds[below], strict=True)
    return Ratio.of([getattr(a, clock) / getattr(b, clock) for a, b in pairs])


def interleave(candidates: Mapping[str, Candidate], rounds: int, seconds: float = SLICE) -> Rounds:
    """Let each candidate work for about `seconds` in each round, each round in another order."""
    times = {name: _calibrated(worker, seconds) for name, worker in candidates.items()}
    names = list(candidates)
    samples: Rounds = {name: [] for name in names}
    for turn in range(rounds):
        start = turn % len(names)
        for name in names[start:] + names[:start]:
            took = candidates[name].run(times[name])
            each = Sample(took.wall / times[name], took.processor / times[name])
            samples[name].append(each)
    return samples


def _calibrated(worker: Candidate, seconds: float) -> int:
    times = 1
    while (took := worker.run(times).wall) < seconds / 4 and times < 1_000_000:
        times *= 4
    return max(1, round(times * seconds / took))


Makers = Mapping[str, Callable[[], Worker]]
"""What starts the worker of each candidate."""


def compare(
    makers: Makers,
    rounds: int,
    seconds: float = SLICE,
    generations: int = 2,
    tasks: Mapping[str, Sequence[str]] | None = None,
) -> Rounds:
    """Interleave freshly started workers, more than once: a process has its luck for life.

    A worker named in `tasks` does each of its tasks in every round; the samples of each are those
    of "worker task".
    """
    samples: Rounds = {}
    for _ in range(generations):
        with ExitStack() as stack:
            workers = {name: stack.enter_context(make()) for name, make in makers.items()}
            candidates = _candidates(workers, tasks or {})
            for name, found in interleave(candidates, -(-rounds // generations), seconds).items():
                samples.setdefault(name, []).extend(found)
    return samples


def _candidates(
    workers: Mapping[str, Worker], tasks: Mapping[str, Sequence[str]]
) -> dict[str, Candidate]:
    found: dict[str, Candidate] = {}
    for name, worker in workers.items():
        if name in tasks:
            found |= {f"{name} {task}": Task(worker, task) for task in tasks[name]}
        else:
            found[name] = worker
    return found
