"""The names a user imports, all of them meant."""

from __future__ import annotations

import importlib

import pytest
import threedcart
from threedcart import models

from .listing import SNAPSHOT, listing


def test_the_public_api_is_the_one_in_the_snapshot() -> None:
    """A change is meant: `make regenerate` renews the snapshot, and git shows the difference."""
    kept = set(SNAPSHOT.read_text(encoding="utf-8").splitlines())
    found = set(listing().splitlines())
    assert {"new": sorted(found - kept), "gone": sorted(kept - found)} == {"new": [], "gone": []}


@pytest.mark.parametrize(
    "name",
    [
        "threedcart",
        "threedcart.errors",
        "threedcart.gateway",
        "threedcart.models",
        "threedcart.oauth",
    ],
)
def test_all_is_sorted_and_every_name_in_it_can_be_imported(name: str) -> None:
    module = importlib.import_module(name)
    assert module.__all__ == sorted(module.__all__)
    assert [each for each in module.__all__ if not hasattr(module, each)] == []


@pytest.mark.parametrize("name", ["threedcart", "threedcart.gateway"])
def test_dir_shows_what_is_public_and_nothing_else(name: str) -> None:
    module = importlib.import_module(name)
    assert dir(module) == sorted(module.__all__)


def test_every_model_is_offered_at_the_top() -> None:
    assert set(models.__all__) <= set(threedcart.__all__)


def test_a_wrong_name_says_so() -> None:
    with pytest.raises(AttributeError, match="Ordr"):
        threedcart.Ordr  # noqa: B018  (the access is the test)
