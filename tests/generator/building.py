"""Generates packages from small documents, beside a copy of the runtime, for the tests here."""

from __future__ import annotations

import importlib
import json
import shutil
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from types import ModuleType
from typing import Any

import httpx

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


def document(paths: dict[str, Any], **more: Any) -> dict[str, Any]:
    """A document of other people with these paths; ``schemas`` and ``schemes`` go to components."""
    components = {"schemas": more.pop("schemas", {}), "securitySchemes": more.pop("schemes", {})}
    info = {"title": "Shop", "version": "1"}
    servers = [{"url": "https://shop.example/api"}]
    base = {"openapi": "3.1.0", "info": info, "servers": servers, "components": components}
    return {**base, "paths": paths, **more}


@contextmanager
def client_of(
    folder: Path,
    data: dict[str, Any],
    *answers: httpx.Response,
    more: tuple[str, ...] = (),
    **keys: Any,
) -> Iterator[tuple[ModuleType, Any, list[httpx.Request]]]:
    """The package of a document, a client of it that gets these answers, and what it asks."""
    output = folder / "made"
    output.mkdir()
    (output / "_runtime").symlink_to(RUNTIME)
    spec = folder / "openapi.json"
    spec.write_text(json.dumps(data))
    assert build(spec, output, "--client-class", "Shop", *more) == 0
    asked: list[httpx.Request] = []
    rest = list(answers)

    def answer(request: httpx.Request) -> httpx.Response:
        asked.append(request)
        return rest.pop(0)

    with imported(output, keep_runtime=True) as package:
        transport = httpx.MockTransport(answer)
        with package.Shop(transport=transport, retries=0, **keys) as client:
            yield package, client, asked


@contextmanager
def imported(output: Path, *, keep_runtime: bool = False) -> Iterator[ModuleType]:
    """The generated package, imported, and forgotten afterwards.

    Its runtime may be kept for the next package of that name: importing it takes longest.
    """
    sys.path.insert(0, str(output.parent))
    importlib.invalidate_caches()
    try:
        yield importlib.import_module(output.name)
    finally:
        sys.path.remove(str(output.parent))
        runtime = f"{output.name}._runtime"
        for name in [one for one in sys.modules if one.partition(".")[0] == output.name]:
            if not (keep_runtime and name.startswith(runtime)):
                del sys.modules[name]
        if keep_runtime:  # what it remembers of the package is forgotten
            importlib.import_module(f"{runtime}.codec.kinds").load.cache_clear()
            importlib.import_module(f"{runtime}.codec.strict").schemas.cache_clear()


def generated_files(output: Path) -> dict[str, bytes]:
    """Everything in a package that is not the runtime."""
    return {
        str(file.relative_to(output)): file.read_bytes()
        for file in sorted(output.rglob("*"))
        if file.is_file() and not {"_runtime", "__pycache__"} & set(file.parts)
    }
