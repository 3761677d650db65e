"""What a person's editor and the import rules would complain about, nothing."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]


def complaints(*command: str) -> str:
    """What the tool prints when it is not content."""
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


def test_mypy_strict_finds_nothing_in_the_client() -> None:
    source = "generated_client/src/threedcart"
    assert complaints(sys.executable, "-m", "mypy", "--no-error-summary", source) == ""


def test_editors_infer_what_the_typing_file_says() -> None:
    cases = "tests/client/types/inferred.py"
    assert complaints(sys.executable, "-m", "mypy", "--no-error-summary", cases) == ""
    assert complaints("pyright", "--warnings", cases) == ""


def test_pyright_strict_finds_nothing_in_the_client() -> None:
    assert complaints("pyright", "--warnings") == ""


def test_nobody_imports_whom_they_may_not() -> None:
    assert complaints("lint-imports", "--no-cache") == ""
