"""What the hand-written half of the client offers, read from its source without importing it."""

from __future__ import annotations

import ast
from pathlib import Path
from typing import Final

from .problems import GeneratorError

RUNTIME_EXPORTS: Final = (
    ("BatchResult", "_runtime.results"),
    ("CallOptions", "_runtime.options"),
    ("Drift", "_runtime.strict"),
    ("ErrorInfo", "_runtime.hooks"),
    ("MalformedJSON", "_runtime.jsoncodec"),
    ("Pacer", "_runtime.pacing"),
    ("Rate", "_runtime.pacing"),
    ("RawResponse", "_runtime.responses"),
    ("RequestInfo", "_runtime.hooks"),
    ("ResponseInfo", "_runtime.hooks"),
    ("Retries", "_runtime.retry"),
    ("UNSET", "_runtime.sentinel"),
    ("Unset", "_runtime.sentinel"),
    ("WriteResult", "_runtime.results"),
)
"""Names that users meet in signatures, beside the errors; and where each stands."""


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
