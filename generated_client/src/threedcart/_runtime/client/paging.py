"""Read a list page by page: which rows to ask for next, and when there are no more.

Rows are asked for by number, and the numbers shift when a list changes while it is read. A row
added before our place comes again, and is left out by its key. A row deleted there, perhaps by who
reads the list, moves the rest up, and they would be missed: so each page begins with the last row
of the page before it. Where that row is not in its place, we go back until a row is known.

A page that is shorter than asked for is not taken for the last one: a store may give fewer rows
than it documents, and rows would be lost in silence. The end is a page that holds nothing but the
row we know.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from itertools import pairwise
from typing import Any, Generic, NoReturn, TypeVar

from ..errors import ApiError, ConfigurationError
from ..operation import Operation, Paging
from ..options import CallOptions
from ..values import is_count

M = TypeVar("M", covariant=True)
T = TypeVar("T")

_DEFAULT_PAGE = 100
"""Rows asked for at once where the document names no maximum."""
_MOST_KEYS = 50_000_000
"""Keys that a cursor may name, and characters of those that are text."""
_RETURNS = 4
"""How often to go back in a list while that brings no new row."""


class BaseRows(Generic[M]):
    """What both kinds of lazy rows share: which list is read, and from which row to which."""

    def __init__(
        self,
        core: Any,
        op: Operation,
        path: tuple[object, ...],
        query: Mapping[str, object],
        options: CallOptions | None = None,
        limit: int | None = None,
        offset: int | None = None,
    ) -> None:
        if limit is not None and not _is_whole(limit):
            raise ConfigurationError("limit is how many rows to read at most: 0 or more.")
        if offset is not None and not _is_whole(offset):
            raise ConfigurationError("offset is the number of the first row to read, from 1 on.")
        self._core = core
        self._op = op
        self._path = path
        self._query = query
        self._options = options
        self._limit = limit
        self._offset = offset

    def _pager(self, size: int | None, limit: int | None) -> Pager:
        return Pager(self._op, size, limit, self._offset)

    def _reading(self, after: str | None, size: int | None) -> Pager:
        """The pager of a reading that begins, or goes on where a cursor says."""
        pager = self._pager(size, self._limit)
        if after is not None:
            pager.go_on_after(after, self._name)
        return pager

    @property
    def _name(self) -> str:
        """Which list this is: the same text for the same address and filters."""
        from hashlib import sha256

        filters = sorted((name, str(value)) for name, value in self._query.items())
        told = f"{self._op.method} {self._op.path} {tuple(map(str, self._path))} {filters}"
        return sha256(told.encode()).hexdigest()[:16]

    def _parts(self, number: int, total: int) -> list[str]:
        """Cursors that divide `total` rows; the last part has no end of its own."""
        first = max(self._offset or 0, self._op.paging.first if self._op.paging else 1)
        edges = [first + total * part // number for part in range(number)]
        sizes = [after - before for before, after in pairwise(edges)]
        rest = None if self._limit is None else self._limit - sum(sizes)
        return [
            _cursor(self._name, at=at, first=at, left=left)
            for at, left in zip(edges, [*sizes, rest], strict=True)
            if left != 0
        ]

    def _within(self, total: int) -> int:
        """Return how many of all the rows lie within limit and offset."""
        first = self._op.paging.first if self._op.paging else 1
        rest = max(0, total - max((self._offset or first) - first, 0))
        return rest if self._limit is None else min(rest, self._limit)

    @property
    def _countable(self) -> bool:
        return self._op.paging is not None and self._op.paging.countonly is not None

    def __bool__(self) -> NoReturn:
        raise TypeError("Rows are read when they are asked for: is .first() None, or .all() empty?")

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {self._op.method} {self._op.path}>"


class Page(list[T]):
    """Some rows of a list; `next_row` is the number of the row behind them, as `offset`."""

    next_row: int = 1
    """The number of the row behind the page, as `offset`."""


class Pager:
    """The state of one reading of a list.

    Args:
        operation: The list.
        page_size: Rows asked for at once; the most that the document allows unless given.
        limit: Rows to give out at most.
        offset: Number of the first row wanted.
    """

    def __init__(
        self,
        operation: Operation,
        page_size: int | None = None,
        limit: int | None = None,
        offset: int | None = None,
    ) -> None:
        self._paging: Paging | None = operation.paging
        self._key = operation.key.split(".") if operation.key else []
        self._late = operation.late_key
        self.size = _size(self._paging, page_size)
        self._first = self._paging.first if self._paging else 1
        if offset is not None:
            self._first = max(self._first, offset)
        self._at = self._first
        self._left = limit
        self._seen: set[Any] = set()
        self._last: list[Any] | None = None
        self._has_room = self._paging is not None and self._paging.maximum != 1
        self._overlaps = False
        self._stride = 0
        self._returns = 0
        self._seen_when_back = -1
        self._stale = 0
        self._new: list[Any] = []
        self._before = (self._at, self._overlaps, limit)
        self.given = 0
        self.done = limit == 0

    def query(self, query: Mapping[str, object]) -> Mapping[str, object]:
        """Return the filters with the next page's limit and offset."""
        paging = self._paging
        if paging is None:
            return query
        size = self.size if self._left is None else min(self.size, self._left)
        size += self._overlaps
        limit = min(size, paging.maximum or size)
        return {**query, paging.limit: limit, paging.offset: self._at}

    @property
    def next_row(self) -> int:
        """The number of the row behind those that were given out."""
        return self._at + self._overlaps

    def broke(self, error: ApiError) -> ApiError:
        """Add to an error at which row to go on."""
        error.next_row = self.next_row
        if self.given and error.args:
            told = f"{self.given} rows were read; go on with offset={self.next_row}."
            error.args = (f"{error.args[0]} {told}", *error.args[1:])
        return error

    def cursor(self, name: str, used: int) -> str:
        """Where a reading is that has used so many rows of the last page.

        It has the keys of all rows so far: rows that are deleted meanwhile move the others, and
        none is to come twice.
        """
        used = min(used, len(self._new))
        left_out = {self._key_of(row) for row in self._new[used:]}
        seen = self._seen - left_out
        if used == len(self._new):
            at, overlaps, left = self._at, self._overlaps, self._left
        else:
            at, overlaps, left = self._before
            left = None if left is None else left - used
            if used:
                last = self._new[used - 1]
                overlaps = self._key_of(last) is not None and self._has_room
                place = next(n for n, row in enumerate(self._last or ()) if row is last)
                at += place + (not overlaps)
        done = self.done and used == len(self._new)
        first = self._first
        return _cursor(name, at=at, first=first, overlaps=overlaps, left=left, seen=seen, done=done)

    def go_on_after(self, cursor: str, name: str) -> None:
        """Go on where another reading of the same list was.

        Raises:
            ConfigurationError: it is no cursor, or one of another list.
        """
        told = _read_cursor(cursor)
        if told["list"] != name:
            raise ConfigurationError(
                "This cursor belongs to another list: ask for the same one, with the same filters."
            )
        self._at, self._first = told["at"], told["first"]
        self._overlaps, self._left = told["overlaps"], told["left"]
        for each in told["seen"]:
            self._seen.update((each,) if isinstance(each, str) else each)
        self._before = (self._at, self._overlaps, self._left)
        self.done = told["done"] or self._left == 0

    def fresh(self, rows: list[Any]) -> list[Any]:
        """Return the rows of a page that were not given out yet; sets `done` at the end."""
        self._before, self._new = (self._at, self._overlaps, self._left), []
        if self._paging is None:
            return self._whole(rows)
        if rows == self._last and not self._overlaps:
            # Rows without keys: a server that ignores the offset would be asked for ever.
            self.done = True
            return []
        self._last = rows
        if not self._joins(rows) and self._may_go_back(rows):
            self._go_back()
            return []
        # Within a page nothing can come twice: rows that share a key are rows of their own.
        new = [row for row in rows if self._key_of(row) not in self._seen]
        self._seen.update(map(self._key_of, new))
        self._seen.discard(None)
        self._go_on(rows, new)
        if self._left is not None:
            new = new[: self._left]
            self._left -= len(new)
            self.done = self.done or not self._left
        self.given += len(new)
        self._new = new
        return new

    def _whole(self, rows: list[Any]) -> list[Any]:
        """Return the rows of a list that comes at once, but those of an earlier reading."""
        self.done = True
        keys = [self._key_of(row) for row in rows]
        new = [
            row
            for place, (row, key) in enumerate(zip(rows, keys, strict=True), self._first)
            if (key not in self._seen if key is not None else place >= self._at)
        ]
        self._seen.update(key for key in keys if key is not None)
        self._last, self._new = rows, new if self._left is None else new[: self._left]
        return self._new

    def _joins(self, rows: list[Any]) -> bool:
        """Whether a page begins with a row we know, so that none lies between it and the last."""
        if not self._overlaps or self._at <= self._first:
            return True
        head = self._key_of(rows[0]) if rows else self
        return head is None or head in self._seen

    def _may_go_back(self, rows: list[Any]) -> bool:
        """Whether it may bring something: not where the rows come in another order each time."""
        if self._stride:
            return True
        self._returns = 0 if len(self._seen) > self._seen_when_back else self._returns + 1
        self._seen_when_back = len(self._seen)
        return self._returns < (_RETURNS if rows else 1)

    def _go_back(self) -> None:
        """Ask for rows before this page: by a page, then by twice as many each time."""
        self._stride = max(self.size, 2 * self._stride)
        self._at = max(self._first, self._at - self._stride)

    def _go_on(self, rows: list[Any], new: list[Any]) -> None:
        self._stride = 0
        self.done = (not new and len(rows) <= self._overlaps) or self._in_circles(bool(new))
        self._overlaps = bool(rows) and self._key_of(rows[-1]) is not None and self._has_room
        self._at += len(rows) - self._overlaps

    def _in_circles(self, any_new: bool) -> bool:
        """Whether known rows come again although more than twice their number was asked for."""
        self._stale = 0 if any_new else self._stale + 1
        return self._stale > 1 and self._at - self._first > 2 * len(self._seen)

    def _key_of(self, row: Any) -> Any:
        """Return the key of a row; None where it has none."""
        key: Any = row if self._key else None
        for step in self._key:
            key = key.get(step) if hasattr(key, "get") else None
        if isinstance(key, list | dict) or (self._late and key in (0, "0")):
            return None
        return key


def _size(paging: Paging | None, wanted: Any) -> int:
    if wanted is not None and not is_count(wanted):
        raise ConfigurationError("size is how many rows a page has at most: 1 or more.")
    most = (paging.maximum if paging else None) or max(wanted or 0, _DEFAULT_PAGE)
    return min(wanted or most, most)


def _is_whole(value: object) -> bool:
    return isinstance(value, int) and not isinstance(value, bool) and value >= 0


def _cursor(
    name: str,
    *,
    at: int,
    first: int,
    overlaps: bool = False,
    left: int | None = None,
    seen: Iterable[Any] = (),
    done: bool = False,
) -> str:
    where = {"at": at, "first": first, "overlaps": overlaps, "left": left, "done": done}
    return json.dumps({"list": name, **where, "seen": _closed(seen)}, separators=(",", ":"))


_CURSOR: dict[str, Any] = {
    "list": str,
    "at": int,
    "first": int,
    "overlaps": bool,
    "left": int | None,
    "done": bool,
    "seen": list,
}


def _read_cursor(text: str) -> dict[str, Any]:
    """The facts of a cursor.

    Raises:
        ConfigurationError: it is none.
    """
    try:
        told: dict[str, Any] = json.loads(text)
        seen = [each if isinstance(each, str) else _span(*each) for each in told["seen"]]
        if all(isinstance(told[name], kind) for name, kind in _CURSOR.items()) and (
            sum(map(len, seen)) <= _MOST_KEYS
        ):
            return {**told, "seen": seen}
    except (ValueError, TypeError, KeyError, RecursionError):
        pass
    raise ConfigurationError("after is the text of a cursor, as a reading gave it.")


def _span(first: int, last: int) -> range:
    return range(first, last + 1)


def _closed(keys: Iterable[Any]) -> list[Any]:
    """Keys as a short list: numbers that follow each other as [first, last]."""
    numbers = sorted(key for key in keys if isinstance(key, int))
    spans: list[Any] = []
    for number in numbers:
        if spans and spans[-1][1] == number - 1:
            spans[-1][1] = number
        else:
            spans.append([number, number])
    return spans + sorted(str(key) for key in keys if not isinstance(key, int))


def counting(paging: Paging, query: Mapping[str, object]) -> dict[str, object]:
    """Return the filters, asking for the number of rows instead of the rows."""
    return {**query, str(paging.countonly): 1}
