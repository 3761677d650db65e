"""The examples are typed code as people would write it: nothing is forced, nothing is silenced."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]
EXAMPLES = ROOT / "examples"
FORCED = re.compile(
    r"\bcast\(|^\s*assert\b|type:\s*ignore|#\s*pyright|#\s*mypy|\bgetattr\(|\bsetattr\(", re.M
)


def complaints(*command: str) -> str:
    """Return what a type checker prints when it is not content."""
    path = os.pathsep.join([str(Path(sys.executable).parent), os.environ["PATH"]])
    run = subprocess.run(
        command,
        cwd=ROOT,
        env={**os.environ, "PATH": path},
        capture_output=True,
        text=True,
        check=False,
        timeout=300,
    )
    return run.stdout + run.stderr if run.returncode else ""


def test_mypy_strict_finds_nothing() -> None:
    command = (sys.executable, "-m", "mypy", "--strict", "--no-error-summary", "examples")
    assert complaints(*command) == ""


def test_pyright_strict_finds_nothing() -> None:
    config = "tests/examples/pyrightconfig.json"
    assert complaints("pyright", "--warnings", "--project", config) == ""


def test_no_type_is_forced_and_no_check_silenced() -> None:
    programs = sorted(EXAMPLES.rglob("*.py"))
    assert len(programs) >= 9
    found = {
        f"{path.relative_to(ROOT)}: {match.group().strip()}"
        for path in programs
        for match in FORCED.finditer(path.read_text())
    }
    assert found == set()


def test_the_readme_names_every_program_and_each_says_how_to_run_it() -> None:
    cookbook = EXAMPLES / "cookbook"
    readme = (cookbook / "README.md").read_text()
    for path in cookbook.glob("*.py"):
        text = path.read_text()
        assert f"[{path.name}]({path.name})" in readme
        assert f"python examples/cookbook/{path.name}" in text
        assert "What it guards against:" in text
        assert "def main() -> int:" in text
