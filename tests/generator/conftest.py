"""The small document, generated once for all tests of the session."""

from __future__ import annotations

from pathlib import Path

import pytest

from .building import SMALL, build, prepared


@pytest.fixture(scope="session")
def shop(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A package generated from the small document."""
    output = prepared(tmp_path_factory.mktemp("small"))
    assert build(SMALL, output, "--client-class", "Shed") == 0
    return output
