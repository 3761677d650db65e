"""Who may do what, and how often: keys, bearer tokens, rights, the leaky bucket."""

from __future__ import annotations

from collections.abc import Iterator

from contract_tests.context import Context
from contract_tests.engine import Unit
from contract_tests.layers.auth import bearer, keys, limits, rights, versions


def units(context: Context) -> Iterator[Unit]:
    """Hold the store to the document's security and limits."""
    for part in (keys, versions, bearer, rights, limits):
        yield from part.units(context)
