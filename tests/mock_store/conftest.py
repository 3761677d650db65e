from __future__ import annotations

from collections.abc import Iterator

import pytest

from .running import Running, running


@pytest.fixture(scope="session")
def empty_store() -> Iterator[Running]:
    """A store that began empty; tests sharing it look only at rows they made."""
    with running("--seed", "empty") as store:
        yield store


@pytest.fixture(scope="session")
def demo_store() -> Iterator[Running]:
    """A store with the demo shop, which no test changes."""
    with running("--seed", "demo") as store:
        yield store
