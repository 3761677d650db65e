"""The runs under other Pythons know what to install, and fail where they cannot run."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

import pytest

from tests import versions

ROOT = Path(__file__).parents[2]


def test_what_the_client_needs_is_installed_at_its_locked_version() -> None:
    project = tomllib.loads((ROOT / "generated_client/pyproject.toml").read_text("utf-8"))[
        "project"
    ]
    declared = project["dependencies"] + project["optional-dependencies"]["cli"]
    assert {re.split(r"[<>=~; ]", each)[0] for each in declared} <= set(versions.REQUIREMENTS)
    installed = {*versions.REQUIREMENTS, *versions.TEST_REQUIREMENTS, "msgspec"}
    assert installed <= versions.locked().keys()


def test_an_interpreter_that_is_none_fails_the_run(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    missing = str(tmp_path / "python")
    assert versions.main([missing]) == 1
    assert f"{missing}: no environment" in capsys.readouterr().out
