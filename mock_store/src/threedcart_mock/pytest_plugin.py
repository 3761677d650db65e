"""Fixtures for people's tests: a mock store that is there when a test asks for it.

mock_store            a store of one's own for each test: emptied, real time, no faults
session_mock_store    one store for the whole run, which keeps what the tests do to it

`@pytest.mark.mock_store(seed="demo")` starts a test with another seed; the mark takes the store's
behaviour, too (`paging_end=400`). Both fixtures are
`threedcart_mock.testing.MockStore` objects; the process behind `mock_store` is started once.
"""

from __future__ import annotations

from collections.abc import Iterator
from inspect import signature
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from .testing import MockStore


def pytest_configure(config: pytest.Config) -> None:
    config.addinivalue_line(
        "markers",
        "mock_store(seed, number, paging_end, refuse_status_changes, strict_references):"
        " how a test's store starts",
    )


def _store() -> Iterator[MockStore]:
    from .testing import mock_store  # imported late: most test runs never need it

    with mock_store() as store:
        yield store


@pytest.fixture(scope="session")
def _mock_store_process() -> Iterator[MockStore]:
    yield from _store()


@pytest.fixture(scope="session")
def session_mock_store() -> Iterator[MockStore]:
    """One mock store for the whole run."""
    yield from _store()


@pytest.fixture
def mock_store(request: pytest.FixtureRequest, _mock_store_process: MockStore) -> MockStore:
    """A fresh mock store for this test."""
    mark = request.node.get_closest_marker("mock_store")
    args, kwargs = (mark.args, mark.kwargs) if mark else ((), {})
    try:
        signature(_mock_store_process.reset).bind(*args, **kwargs)
        _mock_store_process.reset(*args, **kwargs)
    except (TypeError, ValueError) as error:
        pytest.fail(f"@pytest.mark.mock_store cannot be followed: {error}", pytrace=False)
    return _mock_store_process
