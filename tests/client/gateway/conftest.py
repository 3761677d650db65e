from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from threedcart.gateway import SqliteState


@pytest.fixture(autouse=True)
def states_are_closed(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Close the database of each state that a test opened: from Python 3.13 on, sqlite warns."""
    opened: list[SqliteState] = []
    open_one = SqliteState.__init__

    def noted(self: SqliteState, *args: Any, **options: Any) -> None:
        open_one(self, *args, **options)
        opened.append(self)

    monkeypatch.setattr(SqliteState, "__init__", noted)
    yield
    for state in opened:
        state.close()
