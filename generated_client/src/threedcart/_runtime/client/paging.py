"""Reading a list page by page: which rows to ask for next, and when there are no more.

Rows are asked for by number, and the numbers shift when a list changes while it is read. A row
added before our place comes again, and is left out by its key. A row deleted there, perhaps by who
reads the list, moves the rest up, and they would be missed: so each page begins with the last row
of the page before it. Where that row is not in its place, we go back until a row is known.

A page that is shorter than asked for is not taken for the last one: a store may give fewer rows
than it documents, and rows would be lost in silence. The end is a page that holds nothing but the
row we know.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ..errors import ConfigurationError
from ..operation import Operation, Paging
from ..values import is_count

_DEFAULT_PAGE = 100
"""Rows asked for at once where the document names no maximum."""
_RETURNS = 4
"""How often to go back in a list that brings nothing new by it."""


class Pager:
    """The state of one iteration."""

    def __init__(self, operation: Operation, page_size: int | None) -> None:
        if operation.paging is None:
            raise ConfigurationError(f"{operation.id} is not read in pages.")
        self._paging: Paging = operation.paging
        self._key = operation.key.split(".") if operation.key else []
        self.size = _size(self._paging, page_size)
        self._at = self._paging.first
        self._seen: set[Any] = set()
        self._last: list[Any] | None = None
        self._has_room = self._paging.maximum != 1
        self._overlaps = False
        self._stride = 0
        self._returns = 0
        self._seen_when_back = -1
        self._stale = 0
        self.done = False

    def query(self, query: Mapping[str, object]) -> dict[str, object]:
        """The filters, with the next page's limit and offset."""
        size = self.size + self._overlaps
        limit = min(size, self._paging.maximum or size)
        return {**query, self._paging.limit: limit, self._paging.offset: self._at}

    def fresh(self, rows: list[Any]) -> list[Any]:
        """The rows of a page that were not given out yet; sets `done` behind the last page."""
        if rows == self._last and not self._overlaps:
            # Rows without keys: a server that ignores the offset would be asked for ever.
            self.done = True
            return []
        self._last = rows
        if not self._joins(rows) and self._may_go_back(rows):
            self._go_back()
            return []
        new = [row for row in rows if self._is_new(row)]
        self._go_on(rows, new)
        return new

    def _joins(self, rows: list[Any]) -> bool:
        """Whether a page begins with a row we know, so that none lies between it and the last."""
        if not self._overlaps or self._at <= self._paging.first:
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
        self._at = max(self._paging.first, self._at - self._stride)

    def _go_on(self, rows: list[Any], new: list[Any]) -> None:
        self._stride = 0
        self.done = (not new and len(rows) <= self._overlaps) or self._in_circles(bool(new))
        self._overlaps = bool(rows) and self._key_of(rows[-1]) is not None and self._has_room
        self._at += len(rows) - self._overlaps

    def _in_circles(self, any_new: bool) -> bool:
        """Whether known rows come where none can be: behind twice as many as there were."""
        self._stale = 0 if any_new else self._stale + 1
        return self._stale > 1 and self._at - self._paging.first > 2 * len(self._seen)

    def _is_new(self, row: Any) -> bool:
        key = self._key_of(row)
        if key is None:
            return True
        if key in self._seen:
            return False
        self._seen.add(key)
        return True

    def _key_of(self, row: Any) -> Any:
        """What tells a row from others; None where nothing does."""
        key: Any = row if self._key else None
        for step in self._key:
            key = key.get(step) if hasattr(key, "get") else None
        return None if isinstance(key, list | dict) else key


def _size(paging: Paging, wanted: Any) -> int:
    if wanted is not None and not is_count(wanted):
        raise ConfigurationError("page_size is a number of rows: 1 or more.")
    most = paging.maximum or max(wanted or 0, _DEFAULT_PAGE)
    return min(wanted or most, most)


def without_paging(paging: Paging, query: Mapping[str, object]) -> dict[str, object]:
    """The filters alone, asking for the number of rows instead of the rows."""
    skipped = (paging.limit, paging.offset, paging.countonly)
    filters = {name: value for name, value in query.items() if name not in skipped}
    return {**filters, str(paging.countonly): 1}
