"""What a value is: the two shapes of an answer, and a caller's mistake in words."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, TypeGuard, cast


def is_list(value: object) -> TypeGuard[list[Any]]:
    """Whether a value is a list, of anything."""
    return isinstance(value, list)


def is_many(value: object) -> TypeGuard[Iterable[Any]]:
    """Whether a value stands for several."""
    return isinstance(value, list | tuple | set | frozenset)


def is_iterable(value: object) -> TypeGuard[Iterable[Any]]:
    """Whether a value can be gone through in a loop."""
    return isinstance(value, Iterable)


def is_count(value: object) -> TypeGuard[int]:
    """Whether a value is a whole number above 0."""
    return isinstance(value, int) and not isinstance(value, bool) and value > 0


def rows_in(value: Any) -> list[Any]:
    """The items of an array; anything else as an array of one."""
    return value if is_list(value) else [value]


def row_in(value: Any) -> dict[str, Any] | None:
    """An object, or the only one of an array; None where there is no such object."""
    rows = rows_in(value)
    row = rows[0] if len(rows) == 1 else None
    return cast("dict[str, Any]", row) if isinstance(row, dict) else None


def described(value: object) -> str:
    """What was given, without its content: it may be a secret."""
    if value is None:
        return "None"
    if isinstance(value, type):
        return f"the class {value.__name__}"
    return one_of(type(value))


def one_of(cls: type) -> str:
    """A class's name with its article."""
    return one_of_name(cls.__name__)


def one_of_name(name: str) -> str:
    """A name with its article."""
    return f"{'an' if name[:1] in 'AEIOaeio' else 'a'} {name}"
