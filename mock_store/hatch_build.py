"""Puts the published forms of the document into the wheel, which stand elsewhere in the tree."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class CustomBuildHook(BuildHookInterface):  # type: ignore[type-arg]  # generic in its stub alone
    """From the repository they are taken from their place; an sdist has them already."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        root = Path(self.root)
        came_along = (root / "src" / "threedcart_mock" / "published").exists()
        if version != "editable" and not came_along:
            source = root.parent / "spec" / "published"
            build_data["force_include"][str(source)] = "threedcart_mock/published"
