"""What is checked on a store, one layer a module: each has ``run(context)``."""

from __future__ import annotations

import importlib

from contract_tests.context import Context


def run(name: str, context: Context) -> None:
    """Run one layer; it is imported only now, since some of them load large libraries."""
    importlib.import_module(f"contract_tests.layers.{name}").run(context)
