"""The schedules that are handed out, run as a build server, systemd and cron run them."""

from __future__ import annotations

import json
import os
import re
import shlex
import shutil
import stat
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml

from tests.mock_store.running import BASE, Running, running, web

ROOT = Path(__file__).parents[2]
SCHEDULE = ROOT / "contract_tests" / "schedule"
ACTION = yaml.safe_load((ROOT / "action.yml").read_text("utf-8"))
WORKFLOW = yaml.safe_load((ROOT / ".github/workflows/conformance.yml").read_text("utf-8"))

GH = f"""#!{sys.executable}
import json, os, sys
with open(os.environ["GH_CALLS"], "a") as calls:
    print(json.dumps(sys.argv[1:]), file=calls)
if sys.argv[1:3] == ["issue", "list"]:
    print(os.environ.get("GH_NUMBER", ""))
"""
"""GitHub's command, as far as the workflow calls it: notes the call, and knows the open issue."""

ONE_LIST = "--only\nrows/list/listOrders"


def program(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, "utf-8")
    path.chmod(path.stat().st_mode | stat.S_IXUSR)


def step(steps: list[dict[str, Any]], name: str) -> dict[str, Any]:
    (found,) = [each for each in steps if each.get("name") == name]
    return found


@pytest.fixture(scope="module")
def store() -> Iterator[Running]:
    with running("--seed", "demo", "--no-pace", "--control") as started:
        yield started


@pytest.fixture
def place(tmp_path: Path) -> Path:
    """A folder where the suite is installed as the schedules expect it."""
    call = f'exec {sys.executable} -m contract_tests "$@"'
    script = f"#!/bin/sh\nexport PYTHONPATH={shlex.quote(str(ROOT))}\n{call}\n"
    program(tmp_path / "suite" / "bin" / "threedcart-conformance", script)
    program(tmp_path / "bin" / "gh", GH)
    return tmp_path


def settings(store: Running) -> dict[str, str]:
    """What a person sets for the store, one list of which is looked at."""
    return {
        "THREEDCART_TARGET": store.url + BASE,
        "THREEDCART_SECURE_URL": store.keys["secure-url"],
        "THREEDCART_PRIVATE_KEY": store.keys["private-key"],
        "THREEDCART_TOKEN": store.keys["token"],
        "THREEDCART_ONLY": "rows/list/listOrders",
    }


class BuildServer:
    """Runs the steps of the action and of the workflow by name, with what a runner gives them."""

    def __init__(self, place: Path, store: Running) -> None:
        self.place = place
        self.store = store
        self.calls = place / "calls.ndjson"
        self.shown = place / "shown.md"

    def judge(self, profile: str, arguments: str = "", expectations: str = "") -> dict[str, str]:
        """Run the action's step; return its outputs."""
        outputs = self.place / "outputs"
        outputs.write_text("")
        keys = settings(self.store)
        self._run(
            step(ACTION["runs"]["steps"], "Judge the store")["run"],
            SUITE=str(self.place / "suite"),
            PROFILE=profile,
            TARGET=keys["THREEDCART_TARGET"],
            SECURE_URL=keys["THREEDCART_SECURE_URL"],
            THREEDCART_PRIVATE_KEY=keys["THREEDCART_PRIVATE_KEY"],
            THREEDCART_TOKEN=keys["THREEDCART_TOKEN"],
            EXPECTATIONS=expectations,
            ARGUMENTS=arguments,
            REPORT="conformance-report",
            GITHUB_OUTPUT=str(outputs),
            GITHUB_STEP_SUMMARY=str(self.shown),
        )
        return dict(line.split("=", 1) for line in outputs.read_text().splitlines())

    def tell(self, outputs: dict[str, str], number: str = "") -> list[list[str]]:
        """Run the workflow's step about the issue; return what it asked of GitHub."""
        self.calls.write_text("")
        self._run(
            step(WORKFLOW["jobs"]["store"]["steps"], "Open or close the issue")["run"],
            CODE=outputs["exit-code"],
            SUMMARY=outputs["summary"],
            PROFILE="smoke",
            RUN="the run",
            RUNNER_TEMP=str(self.place),
            GH_CALLS=str(self.calls),
            GH_NUMBER=number,
        )
        return [json.loads(line) for line in self.calls.read_text().splitlines()]

    def _run(self, script: str, **given: str) -> None:
        environment = {**os.environ, **given, "PATH": f"{self.place}/bin:{os.environ['PATH']}"}
        command = ["bash", "--noprofile", "--norc", "-eo", "pipefail", "-c", script]
        done = subprocess.run(
            command, cwd=self.place, env=environment, capture_output=True, text=True, check=False
        )
        assert done.returncode == 0, done.stdout + done.stderr


def test_an_issue_is_opened_when_the_store_changes_and_closed_when_it_is_as_before(
    place: Path, store: Running
) -> None:
    server = BuildServer(place, store)
    before = server.judge("smoke", ONE_LIST)
    assert before["exit-code"] == "0"
    assert [call[:2] for call in server.tell(before)] == [["issue", "list"]]

    fault = {"when": {"operation": "listOrders", "times": 0}, "do": {"status": 500}}
    web.post(store.url + "/__mock__/faults", json=fault).raise_for_status()
    try:
        changed = server.judge("smoke", ONE_LIST)
    finally:
        web.delete(store.url + "/__mock__/faults").raise_for_status()
    assert changed["exit-code"] == "1"
    assert "listOrders" in server.shown.read_text()
    _, created = server.tell(changed)
    assert created[:2] == ["issue", "create"]
    assert server.tell(changed, number="7")[1][:3] == ["issue", "edit", "7"]

    again = server.judge("smoke", ONE_LIST)
    assert again["exit-code"] == "0"
    assert server.tell(again, number="7")[1][:3] == ["issue", "close", "7"]


def test_a_run_that_cannot_be_carried_out_says_so_and_touches_no_issue(
    place: Path, store: Running
) -> None:
    server = BuildServer(place, store)
    outputs = server.judge("smoke", expectations="nowhere")
    assert outputs["exit-code"] == "2"
    assert "could not be carried out" in server.shown.read_text()
    condition = step(WORKFLOW["jobs"]["store"]["steps"], "Open or close the issue")["if"]
    assert re.findall(r"exit-code == '(\d)'", condition) == ["0", "1"]


def test_the_action_hands_its_step_every_variable_that_it_reads() -> None:
    judged = step(ACTION["runs"]["steps"], "Judge the store")
    read = set(re.findall(r"\$\{?([A-Z_]+)", judged["run"]))
    assert {name for name in read if not name.startswith("GITHUB_")} == set(judged["env"])


@pytest.mark.parametrize(
    ("schedule", "asked", "profile"),
    [
        ("17 3 * * *", "", "smoke"),
        ("47 4 * * *", "", "nightly"),
        ("7 5 * * 0", "", "full"),
        ("", "full", "full"),
        ("", "", "nightly"),
    ],
)
def test_each_time_has_its_profile(schedule: str, asked: str, profile: str, tmp_path: Path) -> None:
    times = [each["cron"] for each in WORKFLOW[True]["schedule"]]  # YAML reads `on` as true
    assert not schedule or schedule in times
    outputs = tmp_path / "outputs"
    given = {"SCHEDULE": schedule, "ASKED": asked, "WRITES": "", "GITHUB_OUTPUT": str(outputs)}
    script = step(WORKFLOW["jobs"]["store"]["steps"], "Choose the profile")["run"]
    subprocess.run(["bash", "-euo", "pipefail", "-c", script], env=os.environ | given, check=True)
    assert f"profile={profile}" in outputs.read_text().splitlines()


def commands_of_cron() -> list[str]:
    lines = (SCHEDULE / "crontab").read_text("utf-8").splitlines()
    return [line.split(None, 5)[5] for line in lines if line and not line.startswith("#")]


def test_cron_is_silent_while_nothing_changes(place: Path, store: Running) -> None:
    folder = place / "conformance"
    shutil.copytree(place / "suite", folder / "venv")
    keys = "".join(
        f"export {name}={shlex.quote(value)}\n" for name, value in settings(store).items()
    )
    (folder / "keys.sh").write_text(keys, "utf-8")
    assert len(commands_of_cron()) == 3
    for command in commands_of_cron():
        done = subprocess.run(
            ["sh", "-c", command],
            env={"HOME": str(place), "PATH": os.environ["PATH"]},
            capture_output=True,
            text=True,
            check=False,
        )
        assert (done.returncode, done.stdout, done.stderr) == (0, "", ""), command
    assert (folder / "report" / "report.html").exists()


def test_systemd_reads_its_units_and_their_command_runs(place: Path, store: Running) -> None:
    units = [SCHEDULE / f"threedcart-conformance.{kind}" for kind in ("service", "timer")]
    text = units[0].read_text("utf-8")
    (command,) = re.findall(r"^ExecStart=(.*)$", text, re.MULTILINE)
    executable, *words = shlex.split(command)
    if shutil.which("systemd-analyze"):
        for unit in units:
            installed = place / unit.name
            installed.write_text(unit.read_text("utf-8").replace(executable, "/bin/true"), "utf-8")
        verify = ["systemd-analyze", "verify", *(str(place / unit.name) for unit in units)]
        done = subprocess.run(verify, capture_output=True, text=True, check=False)
        assert (done.returncode, done.stderr) == (0, ""), done.stderr
    done = subprocess.run(
        [str(place / "suite" / "bin" / Path(executable).name), *words],
        cwd=place,
        env=os.environ | settings(store),
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.returncode, done.stdout) == (0, ""), done.stdout + done.stderr
