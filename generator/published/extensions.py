"""Which extensions a published form keeps."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

Json = dict[str, Any]

_NAME = re.compile(r"\bx-[a-z]+(?:-[a-z]+)*")
_VALUES = ("example", "examples", "default", "enum", "value")
"""Members whose content is the API's own, not OpenAPI's."""
_NAMED = ("properties", "schemas", "parameters", "responses", "headers", "securitySchemes", "paths")
"""Members that map names of the API's own to something."""


def explained(data: Json) -> frozenset[str]:
    """The extensions that a description speaks of: without them it would speak of nothing."""
    return frozenset(name for text in _descriptions(data) for name in _NAME.findall(text))


def _descriptions(value: Any) -> Iterator[str]:
    if isinstance(value, dict):
        for name, member in value.items():
            if name == "description" and isinstance(member, str):
                yield member
            elif name not in _VALUES:
                yield from _descriptions(member)
    elif isinstance(value, list):
        for member in value:
            yield from _descriptions(member)


def without_extensions(value: Any, kept: frozenset[str], *, names: bool = False) -> Any:
    """A copy without extensions but ``kept``; with ``names`` the members are the API's own."""
    if isinstance(value, list):
        return [without_extensions(one, kept) for one in value]
    if not isinstance(value, dict):
        return value
    made = {}
    for name, member in value.items():
        if name.startswith("x-") and not names:
            if name in kept:
                made[name] = member
        elif name in _VALUES and not names:
            made[name] = member
        else:
            made[name] = without_extensions(member, kept, names=name in _NAMED and not names)
    return made
