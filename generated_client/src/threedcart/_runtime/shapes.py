"""The two shapes of an answer, told apart once: an array of rows, or an object."""

from __future__ import annotations

from typing import Any, cast


def rows_in(value: Any) -> list[Any]:
    """The items of an array; anything else as an array of one."""
    rows: list[Any] = value if isinstance(value, list) else [value]
    return rows


def row_in(value: Any) -> dict[str, Any] | None:
    """An object, or the only one of an array; None where there is no such object."""
    rows = rows_in(value)
    row = rows[0] if len(rows) == 1 else None
    return cast("dict[str, Any]", row) if isinstance(row, dict) else None
