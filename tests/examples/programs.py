"""Run the programs of the cookbook: as commands, as servers, or their functions by themselves."""

from __future__ import annotations

import contextlib
import importlib.util
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from threedcart_mock.testing import MockStore

COOKBOOK = Path(__file__).parents[2] / "examples" / "cookbook"
PATIENCE = 60.0
"""Seconds after which a program is taken for stuck."""


def program(name: str) -> Any:
    """Return a program as a module, for its functions."""
    spec = importlib.util.spec_from_file_location(f"cookbook_{name}", COOKBOOK / f"{name}.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module  # dataclasses look their module up
    spec.loader.exec_module(module)
    return module


def environment(store: MockStore, **more: str) -> dict[str, str]:
    """Return the environment of a program that is to use the mock store."""
    keys = {f"THREEDCART_{name.upper()}": value for name, value in store.keys.items()}
    others = {name: text for name, text in os.environ.items() if "THREEDCART" not in name}
    return {**others, **keys, "THREEDCART_BASE_URL": store.url, **more}


def run(store: MockStore, name: str, *arguments: object) -> subprocess.CompletedProcess[str]:
    """Run a program to its end, as a person would."""
    return subprocess.run(
        [sys.executable, "-W", "error", str(COOKBOOK / f"{name}.py"), *map(str, arguments)],
        env=environment(store),
        capture_output=True,
        text=True,
        timeout=PATIENCE,
        check=False,
    )


@contextlib.contextmanager
def serving(
    store: MockStore, name: str, *arguments: object, **environ: str
) -> Iterator[tuple[str, subprocess.Popen[str]]]:
    """Run a program that serves; give its address, and stop it at the end."""
    process = subprocess.Popen(
        [sys.executable, str(COOKBOOK / f"{name}.py"), *map(str, arguments)],
        env=environment(store, **environ),
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    assert process.stderr is not None
    said: list[str] = []
    try:
        for line in process.stderr:
            said.append(line)
            _, found, address = line.partition("Uvicorn running on ")
            if found:
                yield address.split()[0], process
                break
        else:
            raise RuntimeError("".join(said))
    finally:
        process.terminate()
        process.communicate(timeout=PATIENCE)
