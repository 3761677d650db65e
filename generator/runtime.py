"""What the hand-written half of the client offers, read from its source without importing it."""

from __future__ import annotations

import ast
from collections.abc import Iterable
from pathlib import Path
from typing import Final

from .problems import GeneratorError

RUNTIME_EXPORTS: Final = (
    ("AsyncReading", "_runtime.client.async_core"),
    ("AsyncRows", "_runtime.client.async_core"),
    ("AsyncSettings", "_runtime.settings"),
    ("BatchResult", "_runtime.results"),
    ("CallOptions", "_runtime.options"),
    ("Drift", "_runtime.codec.strict"),
    ("ErrorInfo", "_runtime.hooks"),
    ("MalformedJSON", "_runtime.codec.json"),
    ("Model", "_runtime.codec.model"),
    ("Page", "_runtime.client.paging"),
    ("Rate", "_runtime.pacing.turns"),
    ("Reading", "_runtime.client.core"),
    ("RawResponse", "_runtime.call"),
    ("RequestInfo", "_runtime.hooks"),
    ("ResponseInfo", "_runtime.hooks"),
    ("Retries", "_runtime.transport.retry"),
    ("Settings", "_runtime.settings"),
    ("Timing", "_runtime.transport.config"),
    ("UnsetKeyError", "_runtime.codec.model"),
    ("Row", "_runtime.codec.model"),
    ("Rows", "_runtime.client.core"),
    ("WriteResult", "_runtime.results"),
)
"""Names that users meet in signatures, beside the errors; and where each stands."""


_OF_GATEWAYS: Final = frozenset({"MalformedMessageError", "SignatureError"})


def exports(errors: Iterable[str], gateway: bool) -> list[tuple[str, str]]:
    """Every name of the runtime that a package exports, and where it stands.

    Args:
        errors: The runtime's errors.
        gateway: Whether the package signs messages.
    """
    found = [(name, "_runtime.errors") for name in errors if gateway or name not in _OF_GATEWAYS]
    return [*RUNTIME_EXPORTS, *found]


def public_classes(package: Path, module: str) -> list[str]:
    """The classes that a module of ``_runtime`` declares public in its ``__all__``.

    Raises:
        GeneratorError: there is no such module.
    """
    file = package / "_runtime" / f"{module}.py"
    try:
        tree = ast.parse(file.read_bytes())
    except OSError:
        raise GeneratorError(
            f"{file} is missing: the folder _runtime of the client stands beside what is "
            "generated. Copy it there first."
        ) from None
    for node in tree.body:
        if isinstance(node, ast.Assign) and ast.unparse(node.targets[0]) == "__all__":
            return [name for name in ast.literal_eval(node.value) if name[0].isupper()]
    return []
