"""Puts the document and the sample gateway into the wheel, which stand elsewhere in the tree."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

FILES = {"spec/openapi.yaml": "openapi.yaml", "examples/gateway/app.py": "gateway/sample.py"}


class CustomBuildHook(BuildHookInterface):  # type: ignore[type-arg]  # generic in its stub alone
    """From the repository they are taken from their places; an sdist has them already."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        root = Path(self.root)
        for source, target in FILES.items():
            if not (root / target).exists():
                build_data["force_include"][str(root.parent / source)] = target
