"""What is generated, from what, and where to: arguments over ``[tool.generator]`` over defaults."""

from __future__ import annotations

import argparse
import tomllib
from pathlib import Path
from typing import Any

from attrs import frozen

from .problems import GeneratorError

SPEC = "spec/openapi.yaml"


@frozen
class Settings:
    """One run's settings; paths are absolute."""

    spec: Path
    output: Path
    """The package's folder, which holds ``_runtime``."""
    package: str
    """Its import name, in the docstrings."""
    client_class: str
    error_class: str | None
    """What the package calls the base of all errors, in its own module ``errors``."""
    document_copy: Path | None
    """Where the document goes as JSON; None for nowhere."""
    foreign: bool
    """The document knows nothing of our extensions."""
    published: Path | None = None
    """The folder of the published forms; None for nowhere."""
    errata: Path | None = None
    """Where the entries stand that ``x-errata`` names; None for nowhere."""
    lenient: bool = False
    """What cannot be generated is left out, by name."""


def settings(arguments: argparse.Namespace, cwd: Path) -> Settings:
    """Settle the settings of a run.

    Raises:
        GeneratorError: ``pyproject.toml`` cannot be read.
    """
    root = (cwd / arguments.root).resolve() if arguments.root else cwd
    given = _configured(root)
    spec = cwd / arguments.spec if arguments.spec else root / given.get("spec", SPEC)
    beside = [one.with_name("ERRATA.md") for one in (spec, root / given.get("spec", SPEC))]
    default = "generated_client/src/threedcart"
    output = cwd / arguments.output if arguments.output else root / given.get("output", default)
    package = arguments.package or given.get("package") or output.name
    if arguments.output is None and arguments.package:
        output = output.with_name(arguments.package)
    other = bool(arguments.output or arguments.package)
    copy = given.get("document-copy", "mock_store/src/threedcart_mock/openapi.json")
    published = given.get("published")
    return Settings(
        spec=spec,
        output=output,
        package=package,
        client_class=arguments.client_class or given.get("client-class", "Store"),
        error_class=None if other else given.get("error-class"),
        document_copy=None if other else root / copy,
        published=root / published if published and not other else None,
        foreign=arguments.foreign,
        errata=next((file for file in beside if file.is_file()), None),
        lenient=arguments.lenient,
    )


def _configured(root: Path) -> dict[str, Any]:
    file = root / "pyproject.toml"
    try:
        content = tomllib.loads(file.read_text("utf-8")) if file.is_file() else {}
    except (OSError, ValueError) as error:
        told = f"{file} cannot be read: {error}. Correct it, or use --root."
        raise GeneratorError(told) from None
    given = content.get("tool", {}).get("generator", {})
    return given if isinstance(given, dict) else {}
