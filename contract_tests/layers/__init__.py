"""What is checked on a store, one layer a module: each has ``run(context)``."""

from __future__ import annotations

import importlib
from typing import Any

from contract_tests.context import Context


def load(name: str) -> Any:
    """A layer's module, with its checks declared; some of them load large libraries."""
    return importlib.import_module(f"contract_tests.layers.{name}")


def run(name: str, context: Context) -> None:
    """Run one layer."""
    load(name).run(context)
