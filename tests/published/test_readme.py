"""The page about the forms tells of what is there and of what is tried."""

from __future__ import annotations

import pytest

from tests.portable.attempts import ATTEMPTS
from tests.published.forms import PUBLISHED

PAGE = (PUBLISHED / "README.md").read_text("utf-8")


def test_every_form_is_told_of() -> None:
    for file in PUBLISHED.glob("*.json"):
        assert f"| `{file.name}` |" in PAGE


@pytest.mark.parametrize("tool", sorted({one.tool for one in ATTEMPTS}))
def test_a_tool_is_told_of_with_the_version_that_is_tried(tool: str) -> None:
    assert f"| {tool}" in PAGE
