"""Generates packages from small documents, beside a copy of the runtime, for the tests here."""

from __future__ import annotations

import importlib
import shutil
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from types import ModuleType

from generator.__main__ import main

ROOT = Path(__file__).parents[2]
RUNTIME = ROOT / "generated_client/src/threedcart/_runtime"
SMALL = Path(__file__).parent / "small.yaml"


def prepared(folder: Path, package: str = "shop") -> Path:
    """A folder for a package, with the runtime in it and nothing generated yet."""
    output = folder / package
    shutil.copytree(RUNTIME, output / "_runtime", ignore=shutil.ignore_patterns("__pycache__"))
    return output


def build(spec: Path, output: Path, *more: str) -> int:
    """Run ``python -m generator build``; its exit code."""
    return main(["build", "--spec", str(spec), "--output", str(output), *more])


@contextmanager
def imported(output: Path) -> Iterator[ModuleType]:
    """The generated package, imported, and forgotten afterwards."""
    sys.path.insert(0, str(output.parent))
    try:
        yield importlib.import_module(output.name)
    finally:
        sys.path.remove(str(output.parent))
        for name in [one for one in sys.modules if one.partition(".")[0] == output.name]:
            del sys.modules[name]


def generated_files(output: Path) -> dict[str, bytes]:
    """Everything in a package that is not the runtime."""
    return {
        str(file.relative_to(output)): file.read_bytes()
        for file in sorted(output.rglob("*"))
        if file.is_file() and not {"_runtime", "__pycache__"} & set(file.parts)
    }
