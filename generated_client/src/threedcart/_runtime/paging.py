"""Reading a list page by page: which rows to ask for next, and when there are no more.

A list that changes while it is read shifts its rows: a row added before our place comes again on
the next page, and is left out by its key. A row deleted there moves the rest up unseen; who needs
every row of a shrinking list reads it in the order of its keys, with filters.

A page that is shorter than asked for is not taken for the last one: a store may give fewer rows
than it documents, and rows would be lost in silence. The end is an answer without rows.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from .errors import ConfigurationError
from .operation import Operation, Paging
from .shapes import is_count

_DEFAULT_PAGE = 100
"""Rows asked for at once where the document names no maximum."""


class Pager:
    """The state of one iteration."""

    def __init__(self, operation: Operation, page_size: int | None) -> None:
        if operation.paging is None:
            raise ConfigurationError(f"{operation.id} is not read in pages.")
        self._paging: Paging = operation.paging
        self._key = operation.key.split(".") if operation.key else []
        self.size = _size(self._paging, page_size)
        self._read = 0
        self._seen: set[Any] = set()
        self._last: list[Any] | None = None
        self._stale = 0
        self.done = False

    def query(self, query: Mapping[str, object]) -> dict[str, object]:
        """The filters, with the next page's limit and offset."""
        return {
            **query,
            self._paging.limit: self.size,
            self._paging.offset: self._paging.first + self._read,
        }

    def fresh(self, rows: list[Any]) -> list[Any]:
        """The rows of a page that were not given out yet; sets `done` behind the last page."""
        if rows == self._last:
            # A server that repeats its last page, or ignores the offset, would be asked for ever.
            self.done = True
            return []
        new = [row for row in rows if self._is_new(row)]
        # One page of nothing but known rows may mean that many were added before it; two do not.
        self._stale = 0 if new else self._stale + 1
        self.done = not rows or self._stale > 1
        self._last = rows
        self._read += len(rows)
        return new

    def _is_new(self, row: Any) -> bool:
        key: Any = row
        for step in self._key:
            key = key.get(step) if hasattr(key, "get") else None
        if key is None or isinstance(key, list | dict):
            return True
        if key in self._seen:
            return False
        self._seen.add(key)
        return True


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
