"""The rows a new store starts with."""

from __future__ import annotations

from .store import Store


def seed(store: Store, name: str, number: int) -> None:
    """Empty the store and fill it: `demo`, `empty`, or a file of rows by resource."""
    store.restore_rows()
