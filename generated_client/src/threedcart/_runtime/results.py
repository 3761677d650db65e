"""What a write answers: one row, or one row for each item of a batch."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any, cast, overload

import attrs


@attrs.frozen
class RowNames:
    """The wire names of a result row's four fields, as the document gives them."""

    key: str
    value: str
    status: str
    message: str

    def may_fit(self, names: Iterable[str]) -> bool:
        """Whether a result row would pass for a row that has fields of these names."""
        shared = {self.key, self.value, self.status, self.message}.intersection(names)
        return self.status in shared and len(shared) >= 2

    def fits(self, row: object) -> bool:
        """Whether `row` is a result row: at least two of these four fields, and nothing else."""
        if not isinstance(row, dict):
            return False
        members = set(cast("dict[str, object]", row))
        known = {self.key, self.value, self.status, self.message}
        return self.status in members and len(members) >= 2 and members <= known


@attrs.frozen
class WriteResult:
    """The store's answer to one write.

    `id` is the row written (an int where it is a number, None where the store names none), `key`
    the label the store gives it, `status` the row's own HTTP status where it has one.
    """

    id: int | str | None = None
    message: str = ""
    status: int | None = None
    key: str = ""
    data: Mapping[str, Any] | None = attrs.field(default=None, repr=False, eq=False)
    """The row as it stood on the wire."""

    @property
    def ok(self) -> bool:
        """False where the row itself reports a failure."""
        return self.status is None or 200 <= self.status < 300

    @classmethod
    def from_row(cls, row: Mapping[str, Any], names: RowNames | None) -> WriteResult:
        """Read a row leniently: a store may leave any field out, or write a number as text."""
        if names is None:
            return cls(data=row)
        return cls(
            id=_identity(row.get(names.value)),
            message=_text(row.get(names.message)),
            status=_status(row.get(names.status)),
            key=_text(row.get(names.key)),
            data=row,
        )


@attrs.frozen
class BatchResult(Sequence[WriteResult]):
    """One result for each item of a batch, in the order the items were given."""

    results: tuple[WriteResult, ...] = ()

    def extended(self, rows: Sequence[WriteResult], items: int) -> BatchResult:
        """This result and the rows that `items` further items were answered with.

        An item without a row counts as refused: nothing says that it was written.
        """
        missing = (_NO_ROW,) * (items - len(rows))
        return BatchResult((*self.results, *rows, *missing))

    @property
    def succeeded(self) -> tuple[WriteResult, ...]:
        """The rows the store wrote."""
        return tuple(row for row in self.results if row.ok)

    @property
    def failed(self) -> tuple[tuple[int, WriteResult], ...]:
        """The rows the store refused, each with its position in what was sent."""
        return tuple((n, row) for n, row in enumerate(self.results) if not row.ok)

    @property
    def ok(self) -> bool:
        """True when every row was written."""
        return all(row.ok for row in self.results)

    def raise_for_failures(self) -> BatchResult:
        """Raise `BatchError` when a row failed; otherwise return the result itself."""
        if not self.ok:
            from .errors import BatchError

            raise BatchError(self)
        return self

    @overload
    def __getitem__(self, index: int) -> WriteResult: ...
    @overload
    def __getitem__(self, index: slice) -> tuple[WriteResult, ...]: ...
    def __getitem__(self, index: int | slice) -> WriteResult | tuple[WriteResult, ...]:
        return self.results[index]

    def __len__(self) -> int:
        return len(self.results)

    def __iter__(self) -> Iterator[WriteResult]:
        return iter(self.results)


_NO_ROW = WriteResult(status=0, message="The answer held no row for this item.")


def _identity(value: object) -> int | str | None:
    """A number as int (the wire writes it as text), unless digits would be lost."""
    if value is None or isinstance(value, bool):
        return None
    text = _text(value)
    if text.isascii() and text.isdigit() and len(text) <= 18 and str(int(text)) == text:
        return int(text)
    return text or None


def _status(value: object) -> int | None:
    text = _text(value)
    return int(text) if text.isascii() and text.isdigit() and len(text) == 3 else None


def _text(value: object) -> str:
    return value if isinstance(value, str) else "" if value is None else str(value)
