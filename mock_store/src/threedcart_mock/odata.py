"""$select and $orderby, which a store applies to the page it has already fetched."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from . import jsontext

NAMES = ("$select", "$orderby")


def project(rows: list[bytes], asides: Mapping[str, str]) -> list[bytes]:
    """The page sorted and cut to the wanted columns; unknown columns are passed over."""
    page = [jsontext.decode(row) for row in rows]
    for part in reversed(_names(asides.get("$orderby", ""))):
        name, _, direction = part.partition(" ")
        page.sort(key=lambda row: _sortable(row.get(name)), reverse=direction.strip() == "desc")
    if wanted := _names(asides.get("$select", "")):
        page = [{name: row[name] for name in wanted if name in row} for row in page]
    return [jsontext.encode(row) for row in page]


def _names(text: str) -> list[str]:
    return [part.strip() for part in text.split(",") if part.strip()]


def _sortable(value: Any) -> tuple[int, Any]:
    """Values of unlike kinds do not compare: nothing first, then numbers, then text."""
    if value is None or isinstance(value, dict | list):
        return 0, 0
    return (2, value) if isinstance(value, str) else (1, value)
