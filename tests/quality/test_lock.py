"""The lock holds every tool with hashes and says nothing of where a machine fetches them."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

ROOT = Path(__file__).parents[2]
LOCK = (ROOT / "requirements.lock").read_text(encoding="utf-8")


def locked() -> set[str]:
    return set(re.findall(r"^([a-z0-9-]+)(?:\[[a-z0-9,-]+\])?==", LOCK, flags=re.MULTILINE))


def test_every_declared_tool_is_locked() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    declared = {re.split(r"[\[<>=~; ]", each)[0].lower() for each in project["dependencies"]}
    assert declared <= locked()


def test_every_locked_package_has_hashes() -> None:
    entries = re.split(r"\n(?=[a-z0-9])", LOCK.strip())
    assert [entry.split("==")[0] for entry in entries if "--hash=sha256:" not in entry] == []


def test_no_index_is_named() -> None:
    assert re.findall(r"https?://|--index|--find-links|--extra-index", LOCK) == []
