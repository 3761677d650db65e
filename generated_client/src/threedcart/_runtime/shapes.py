"""The two shapes of an answer, told apart once: an array of rows, or an object."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, TypeGuard, cast


def is_list(value: object) -> TypeGuard[list[Any]]:
    """Whether a value is a list, of anything."""
    return isinstance(value, list)


def is_many(value: object) -> TypeGuard[Iterable[Any]]:
    """Whether a value stands for several."""
    return isinstance(value, list | tuple | set | frozenset)


def rows_in(value: Any) -> list[Any]:
    """The items of an array; anything else as an array of one."""
    return value if is_list(value) else [value]


def row_in(value: Any) -> dict[str, Any] | None:
    """An object, or the only one of an array; None where there is no such object."""
    rows = rows_in(value)
    row = rows[0] if len(rows) == 1 else None
    return cast("dict[str, Any]", row) if isinstance(row, dict) else None
