"""The document is valid OpenAPI 3.1, and clean by our own lint."""

from __future__ import annotations

import subprocess
import sys

from openapi_spec_validator import validate

from . import document


def test_the_document_is_valid_openapi() -> None:
    validate(document.load())


def test_the_generator_finds_nothing_it_would_lose() -> None:
    command = [sys.executable, "-m", "generator", "lint"]
    run = subprocess.run(command, cwd=document.ROOT, capture_output=True, text=True, check=False)
    assert run.returncode == 0, run.stdout + run.stderr
