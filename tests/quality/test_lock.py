"""The locks hold every tool with hashes and say nothing of where a machine fetches them."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
LOCKS = ("requirements.lock", "requirements-docs.lock")


def text(lock: str) -> str:
    return (ROOT / lock).read_text(encoding="utf-8")


def locked(lock: str) -> dict[str, str]:
    """The version of each package."""
    found = re.findall(r"^([a-z0-9-]+)(?:\[[a-z0-9,-]+\])?==(\S+)", text(lock), flags=re.MULTILINE)
    return dict(found)


def names(declared: list[str]) -> set[str]:
    return {re.split(r"[\[<>=~; ]", each)[0].lower() for each in declared}


def test_every_declared_tool_is_locked() -> None:
    told = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    assert names(told["project"]["dependencies"]) <= set(locked("requirements.lock"))
    assert names(told["dependency-groups"]["docs"]) <= set(locked("requirements-docs.lock"))


def test_the_site_takes_the_versions_of_the_rest() -> None:
    rest, docs = locked("requirements.lock"), locked("requirements-docs.lock")
    assert {
        name: docs[name] for name in docs.keys() & rest.keys() if docs[name] != rest[name]
    } == {}


@pytest.mark.parametrize("lock", LOCKS)
def test_every_locked_package_has_hashes(lock: str) -> None:
    entries = re.split(r"\n(?=[a-z0-9])", text(lock).strip())
    assert [entry.split("==")[0] for entry in entries if "--hash=sha256:" not in entry] == []


@pytest.mark.parametrize("lock", LOCKS)
def test_no_index_is_named(lock: str) -> None:
    assert re.findall(r"https?://|--index|--find-links|--extra-index", text(lock)) == []
