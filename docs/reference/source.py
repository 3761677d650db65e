"""The client's source, read without running it."""

from __future__ import annotations

from functools import cache

import griffe

from ..document import ROOT


@cache
def loaded() -> griffe.Object | griffe.Alias:
    """The package `threedcart`, as griffe reads it."""
    return griffe.load("threedcart", search_paths=[ROOT / "generated_client" / "src"])
