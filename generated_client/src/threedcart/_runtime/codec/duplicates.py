"""Members that an answer gives twice: JSON readers keep the last one and say nothing."""

from __future__ import annotations

import json
from typing import Any


def repeated_members(content: bytes) -> list[str]:
    """The names given more than once in one object, in the order they are met.

    The content is known to be JSON that can be read.
    """
    found: dict[str, None] = {}

    def note(pairs: list[tuple[str, Any]]) -> None:
        names = [name for name, _ in pairs]
        if len(set(names)) != len(names):
            found.update((name, None) for name in names if names.count(name) > 1)

    # Numbers stay text: some are longer than int() takes.
    json.loads(content, object_pairs_hook=note, parse_int=str, parse_float=str)
    return list(found)
