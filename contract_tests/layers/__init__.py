"""What is checked on a store, one layer a module: each hands over ``units(context)``."""

from __future__ import annotations

import importlib
from typing import Any


def load(name: str) -> Any:
    """A layer's module, with its checks declared; some of them load large libraries."""
    return importlib.import_module(f"contract_tests.layers.{name}")
