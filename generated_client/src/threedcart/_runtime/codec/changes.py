"""What a row remembers: where it came from, and which of its members may have changed since.

Only a member that was assigned, or a list or an object that was handed out, can have changed; see
`updates` for what is made of it. A row that a program made has no such memory.
"""

# pyright: reportUnknownArgumentType=false, reportUnknownVariableType=false
# pyright: reportUnknownMemberType=false, reportPrivateUsage=false
# JSON values are Any. A row and its changes share private names.

from __future__ import annotations

from copy import deepcopy
from datetime import tzinfo
from threading import Lock
from typing import TYPE_CHECKING, Any, Final

import attrs

from .json import MalformedJSON

if TYPE_CHECKING:
    from .model import Model

lock: Final = Lock()
"""Held while a row changes what it refers to by being read: threads that read one row at the same
time get the same nested rows."""

_SCALARS = frozenset((str, int, bool, type(None)))


@attrs.frozen
class Source:
    """The store that answered a row; `zone` is its time zone, None where that is not known."""

    zone: tzinfo | None = None


class Changes:
    """What was done to the members of one row; `source` is None where a program made the row.

    `before` has the members that may have changed, by wire name: None for one that was assigned,
    otherwise what it held when it was handed out (the rows of a list, the nested row, a copy).
    Of a row that a program made, the lists and objects that it can reach are enough.
    """

    __slots__ = ("before", "source")

    def __init__(self, source: Source | None, before: dict[str, Any]) -> None:
        self.source = source
        self.before = before

    def __copy__(self) -> Changes:
        return Changes(self.source, dict(self.before))


def source_of(row: Model) -> Source | None:
    """Return where a row came from; None for one that a program made."""
    origin = row._origin
    return origin.source if isinstance(origin, Changes) else origin


def note_assigned(row: Model, wire: str) -> None:
    """Remember that a member was given a value."""
    origin = row._origin
    if type(origin) is Changes:
        origin.before[wire] = None
    else:
        with lock:
            _changes_of(row)[wire] = None


def is_noted(row: Model, wire: str) -> bool:
    """Whether a member has a note already."""
    origin = row._origin
    return type(origin) is Changes and wire in origin.before


def note_handed_out(row: Model, wire: str, held: Any) -> None:
    """Remember what a member held before its reader could change it; the lock must be held."""
    _changes_of(row).setdefault(wire, held)


def _changes_of(row: Model) -> dict[str, Any]:
    origin = row._origin
    if not isinstance(origin, Changes):
        row._origin = origin = Changes(origin, {})
    return origin.before


def copy_of(value: Any) -> Any:
    """Return a copy of a JSON value whose lists and objects are its own.

    Raises:
        MalformedJSON: it is nested too deeply; newer Pythons read what is deeper than they can
            walk.
    """
    try:
        return _copy_of(value)
    except RecursionError:
        raise MalformedJSON("the row is nested too deeply") from None


def _copy_of(value: Any) -> Any:
    if type(value) is dict:
        if _SCALARS.issuperset(map(type, value.values())):
            return value.copy()
        return {name: _copy_of(member) for name, member in value.items()}
    if type(value) is list:
        return value.copy() if _SCALARS.issuperset(map(type, value)) else list(map(_copy_of, value))
    return value if type(value) in _SCALARS else deepcopy(value)
