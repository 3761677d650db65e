"""What a write answers: one row, or one row for each item of a batch."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Generic, cast, overload

import attrs

if TYPE_CHECKING:
    from typing_extensions import TypeVar  # every type checker brings it; it is not needed to run

    from .errors import ApiError

    Id = TypeVar("Id", bound=int | str | None, default=int | str | None, covariant=True)
else:
    from typing import TypeVar

    Id = TypeVar("Id", covariant=True)


@attrs.frozen
class RowNames:
    """The wire names of a result row's four fields, as the document gives them."""

    key: str
    value: str
    status: str
    message: str

    @property
    def members(self) -> frozenset[str]:
        """The four names."""
        return frozenset((self.key, self.value, self.status, self.message))

    def fits(self, row: object) -> bool:
        """Whether `row` is a result row: at least two of these four fields, and nothing else."""
        if not isinstance(row, dict):
            return False
        members = set(cast("dict[str, object]", row))
        known = {self.key, self.value, self.status, self.message}
        return self.status in members and len(members) >= 2 and members <= known

    def message_of(self, value: object) -> str:
        """The message of any object that has one under this name, in whatever case; or no text."""
        if not isinstance(value, dict):
            return ""
        row = cast("dict[str, object]", value)
        for name, text in row.items():
            if name.lower() == self.message.lower() and isinstance(text, str) and text:
                return text
        return ""


@attrs.frozen
class WriteResult(Generic[Id]):
    """The store's answer to one write.

    `id` names the row written, in the type of the row's key: what the store said, or else the key
    the call was given; a create whose answer names no row raises `AmbiguousAnswerError`. In
    batches and errors it is None where the store names no row. `label` is what the store calls it
    (`OrderID`, for example), `status` the row's own HTTP status where it has one.
    """

    id: Id
    """The key of the row; None where the store names none."""
    message: str = ""
    """What the store says of it."""
    status: int | None = None
    """The row's own HTTP status, where it has one."""
    label: str = ""
    """What the store calls the key, such as OrderID."""
    data: Mapping[str, Any] | None = attrs.field(default=None, repr=False, eq=False)
    """The row as it stood on the wire."""
    error: ApiError | None = attrs.field(default=None, eq=False)
    """What `create_many` would have raised for this row, had it been the only one."""
    found: bool = False
    """True where a create had no clear answer, and `find` of `create_many` found its row."""

    @property
    def ok(self) -> bool:
        """False where the row was refused, or where it is not known whether it was written."""
        return self.error is None and (self.status is None or 200 <= self.status < 300)

    @property
    def ambiguous(self) -> bool:
        """True where a create may or may not have happened: look for the row before sending it."""
        from .errors import AmbiguousOutcomeError

        return isinstance(self.error, AmbiguousOutcomeError)

    @staticmethod
    def from_row(
        row: Mapping[str, Any], names: RowNames | None, kind: str = ""
    ) -> WriteResult[Any]:
        """Read a row leniently: a store may leave any field out, or write a number as text.

        `kind` is what an id has to be, `integer` or `text`; one that is not is None.
        """
        if names is None:
            return WriteResult(None, data=row)
        return WriteResult(
            identity(row.get(names.value), kind),
            message=_text(row.get(names.message)),
            status=_status(row.get(names.status)),
            label=_text(row.get(names.key)),
            data=row,
        )


@attrs.frozen
class BatchResult(Sequence[WriteResult[Id | None]], Generic[Id]):
    """One result for each item of a batch, in the order the items were given."""

    results: tuple[WriteResult[Id | None], ...] = ()
    """One result for each item, in the order they were given."""

    def found(self, row: Any) -> BatchResult[Id]:
        """Return this result, its last item having been looked for: `row`, or None."""
        if row is None:
            return self
        text = "Found after an unclear answer: it was created."
        try:
            key = row.key
        except LookupError:  # it is there, but has no key yet
            key = None
        return BatchResult((*self.results[:-1], WriteResult(key, message=text, found=True)))

    def extended(self, rows: Sequence[WriteResult[Any]], items: int) -> BatchResult[Id]:
        """This result and the rows that `items` further items were answered with.

        An item without a row counts as refused: nothing says that it was written.
        """
        missing = (_NO_ROW,) * (items - len(rows))
        return BatchResult((*self.results, *rows, *missing))

    @property
    def succeeded(self) -> tuple[WriteResult[Id | None], ...]:
        """The rows the store wrote."""
        return tuple(row for row in self.results if row.ok)

    @property
    def failed(self) -> tuple[tuple[int, WriteResult[Id | None]], ...]:
        """The rows the store refused, each with its position in what was sent."""
        return tuple((n, r) for n, r in enumerate(self.results) if not r.ok and not r.ambiguous)

    @property
    def ambiguous(self) -> tuple[tuple[int, WriteResult[Id | None]], ...]:
        """The rows that may or may not have been written, each with its position."""
        return tuple((n, row) for n, row in enumerate(self.results) if row.ambiguous)

    @property
    def ok(self) -> bool:
        """True when every row was written."""
        return all(row.ok for row in self.results)

    def raise_for_failures(self) -> BatchResult[Id]:
        """Raise `BatchError` when a row failed; otherwise return the result itself."""
        if not self.ok:
            from .errors import BatchError

            raise BatchError(self)
        return self

    @overload
    def __getitem__(self, index: int) -> WriteResult[Id | None]: ...
    @overload
    def __getitem__(self, index: slice) -> tuple[WriteResult[Id | None], ...]: ...
    def __getitem__(
        self, index: int | slice
    ) -> WriteResult[Id | None] | tuple[WriteResult[Id | None], ...]:
        return self.results[index]

    def __len__(self) -> int:
        return len(self.results)

    def __iter__(self) -> Iterator[WriteResult[Id | None]]:
        return iter(self.results)


def result_of(error: ApiError) -> WriteResult[Any]:
    """Return the result of a create that failed.

    Raises:
        ApiError: the next create would fail like this one: it is raised again.
    """
    from .errors import AmbiguousOutcomeError, StatusError

    ambiguous = isinstance(error, AmbiguousOutcomeError)
    refused = isinstance(error, StatusError) and error.status in _ABOUT_THE_ROW
    if not ambiguous and not refused:
        raise error
    said = "; ".join(row.message for row in getattr(error, "rows", ()) if row.message)
    return WriteResult(None, message=said or str(error), status=error.status, error=error)


def not_found_out(result: WriteResult[Any], problem: Exception) -> ApiError:
    """Return the error of an ambiguous create whose row could not be looked for."""
    error = result.error
    assert error is not None
    told = f"Looking for it failed: {type(problem).__name__}: {problem}."
    error.args = (f"{error.args[0]} {told}", *error.args[1:])
    return error


def interrupted(error: BaseException, done: BatchResult[Any]) -> None:
    """Add to an exception that is not ours which rows were answered before it."""
    setattr(error, "completed", done)  # noqa: B010  (exceptions take any attribute)
    if len(done):
        error.add_note(f"Items 0 to {len(done) - 1} were answered before it; see `.completed`.")


def broke_off(error: ApiError, done: BatchResult[Any]) -> ApiError:
    """Add to the error that ended a batch which rows were answered before it."""
    error.completed = done
    if len(done) and error.args:
        told = f"Items 0 to {len(done) - 1} were answered before it; see `.completed`."
        text = _shifted(str(error.args[0]), len(done))
        error.args = (f"{text} {told}", *error.args[1:])
        rows: tuple[WriteResult[Any], ...] = getattr(error, "rows", ())
        if rows:
            error.rows = tuple(  # type: ignore[attr-defined]
                attrs.evolve(row, message=_shifted(row.message, len(done))) for row in rows
            )
    return error


_position = re.compile(r"(?<![\w.:/-])/(\d{1,6})(?=[/:\s]|$)", re.ASCII)


def _shifted(text: str, first: int) -> str:
    """Make the positions in a text, JSON pointers such as /10/Name, those of the caller's list."""
    return _position.sub(lambda found: f"/{int(found[1]) + first}", text)


_ABOUT_THE_ROW = frozenset((400, 404, 409, 413, 422))
"""Statuses that refuse one row, and say nothing of the next."""
_NO_ROW = WriteResult(None, status=0, message="The answer held no row for this item.")
_whole = re.compile(r"-?[0-9]{1,300}", re.ASCII).fullmatch
_plain_whole = re.compile(r"0|[1-9][0-9]{0,17}", re.ASCII).fullmatch


def identity(value: object, kind: str = "") -> int | str | None:
    """An id of a kind, whether the wire writes it as a number or as text; None where it is none.

    Without a kind it is an int where no digit is lost by that, otherwise text.
    """
    text = "" if isinstance(value, bool) else _text(value).strip()
    if kind == "integer":
        return int(text) if _whole(text) else None
    if kind != "text" and _plain_whole(text):
        return int(text)
    return text or None


def _status(value: object) -> int | None:
    text = _text(value)
    return int(text) if text.isascii() and text.isdigit() and len(text) == 3 else None


def _text(value: object) -> str:
    return value if isinstance(value, str) else "" if value is None else str(value)
