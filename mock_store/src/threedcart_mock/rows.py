"""Making rows out of what was sent: columns filled in, lists merged, ids and times given.

Nothing here knows a column by name; what is done with each follows from its shape.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from decimal import Decimal
from typing import Any

from . import dates
from .clock import Clock
from .problems import Refusal
from .shapes import UNSAID, Column, Kind, Shape
from .versions import spelled

Row = dict[str, Any]
_NOTHING: Row = {}


class Rows:
    """Builds and changes rows.

    `allocate(family)` gives a fresh number, `token(length)` a random text; `defaults` is what
    a column answers that was never written, by JSON type.
    """

    def __init__(
        self,
        defaults: Mapping[str, Any],
        clock: Clock,
        allocate: Callable[[str], int],
        token: Callable[[int], str],
    ) -> None:
        self._defaults = defaults
        self._clock = clock
        self._allocate = allocate
        self._token = token
        self._blanks: dict[Shape, tuple[Row, list[str]]] = {}

    def new(self, shape: Shape, given: Row, *, keyed: bool = True) -> Row:
        """A row never seen before; with a fresh identity unless it is only a part of a row."""
        sent = given if shape.open else shape.written(given)
        row = self.blank(shape, sent)
        for name, column in shape.worked:
            if name in sent:
                row[name] = self._value(column, sent[name])
        for column in shape.stamped:
            if column.stamp == "write" or not given.get(column.name):
                row[column.name] = self._clock.text()
        mask(shape, row)
        if keyed:
            self._identify(shape, row)
        return row

    def change(self, shape: Shape, row: Row, given: Row) -> Row:
        """`row` with what was sent laid over it; what was not sent stays."""
        writable = shape.writable
        for name, value in given.items():
            column = writable.get(name)
            if column is None:
                if shape.open:
                    row[name] = value
            elif shape.key != (name,) and (value is not None or column.nullable):
                row[name] = self._changed(column, row.get(name), value)
        self.touch(shape, row)
        mask(shape, row)
        return row

    def replaced(self, shape: Shape, row: Row, given: Row) -> Row:
        """`row` with what was sent in its place."""
        return self.change(shape, row, given)

    def touch(self, shape: Shape, row: Row) -> None:
        """Set the times that every write sets."""
        for column in shape.stamped:
            if column.stamp == "write":
                row[column.name] = self._clock.text()

    def blank(self, shape: Shape, sent: Row = _NOTHING) -> Row:
        """A row of which nothing was written but `sent`."""
        known = self._blanks.get(shape)
        if known is None:
            blank = self._make_blank(shape, ())
            nested = [name for name, value in blank.items() if isinstance(value, (dict, list))]
            known = self._blanks[shape] = (blank, nested)
        blank, nested = known
        row = {**blank, **sent}
        for name in nested:
            if name not in sent:
                row[name] = _copy(row[name])
        return row

    def fill(self, shape: Shape, row: Row) -> Row:
        """`row` with the columns it lacks, which a newer document may have brought."""
        for name, value in self.blank(shape).items():
            row.setdefault(name, value)
        mask(shape, row)
        for column in shape.columns.values():
            if column.kinds and column.name in row:
                row[column.name] = self.spelled(column, row[column.name])
            if column.item is None:
                continue
            below = row.get(column.name)
            for each in below if isinstance(below, list) else [below]:
                if isinstance(each, dict):
                    self.fill(column.item, each)
        return row

    def adopt(self, shape: Shape, row: Row) -> None:
        """Rows in lists of `row` that name its identity get it (Transaction.OrderID)."""
        for name, key in shape.namesakes:
            for each in row.get(name) or ():
                each[key] = value_at(row, shape.key)

    def _changed(self, column: Column, old: Any, value: Any) -> Any:
        if column.kind is Kind.OBJECT and column.item and isinstance(value, dict):
            return self.change(column.item, old if isinstance(old, dict) else {}, value)
        if column.kind is Kind.LIST and column.item and not column.replaced and column.item.key:
            return self._merged(column, column.item, old or [], value)
        return self._value(column, value)

    def _merged(self, column: Column, item: Shape, old: list[Row], given: list[Row]) -> list[Row]:
        """Rows sent with a known key change theirs; the others are added."""
        by_key = {value_at(row, item.key): row for row in old}
        for each in given:
            key = value_at(each, item.key)
            if key is not None and key in by_key:
                self.change(item, by_key[key], each)
            else:
                old.append(self._inserted(column, item, each))
        return old

    def _inserted(self, column: Column, item: Shape, given: Row) -> Row:
        """A new row of a list."""
        row = self.new(item, given, keyed=not column.late)
        if column.late:
            put_at(row, item.key, self.unkeyed(item))
        return row

    def unkeyed(self, shape: Shape) -> Any:
        """What stands for the identity of a row that has none yet."""
        column = shape.key_column
        return self._default(column, ()) if column else None

    def identify_late(self, shape: Shape, row: Row) -> None:
        """Give a row its identity if it has none yet."""
        if value_at(row, shape.key) == self.unkeyed(shape):
            self._identify(shape, row)

    def _value(self, column: Column, value: Any) -> Any:
        kind = column.kind
        if column.kinds:
            return self.spelled(column, value)
        if value is None or kind is Kind.TEXT:
            return value
        if kind is Kind.DATE:
            return self.moment(column.name, value)
        if kind is Kind.INTEGER and isinstance(value, (Decimal, float)):
            return int(value)
        if kind is Kind.LIST and column.item:
            return [self._inserted(column, column.item, each) for each in value]
        if kind is Kind.OBJECT and column.item:
            return self.new(column.item, value, keyed=False)
        return value

    def spelled(self, column: Column, value: Any) -> Any:
        """Text or a number in the type in which the column is kept."""
        return spelled(column.kind, value, self._defaults)

    def moment(self, name: str, text: str) -> str:
        """A time as it is kept; Refusal 400 when it is none."""
        moment = dates.kept(text, self._clock.zone)
        if moment is None:
            raise Refusal(
                400,
                f"{name} is {text[:40]!r}, no date; send one like 2026-01-31T09:05:00.",
            )
        return moment

    def _identify(self, shape: Shape, row: Row) -> None:
        if shape.assigns_integers:
            put_at(row, shape.key, self._allocate(shape.name))
        elif shape.assigns_tokens:
            column = shape.key_column
            put_at(row, shape.key, self._token((column and column.max_length) or 16))

    def _make_blank(self, shape: Shape, above: tuple[Shape, ...]) -> Row:
        row: Row = {}
        for column in shape.columns.values():
            if column.write_only:
                continue
            value = self._default(column, (*above, shape))
            if value is not None or column.nullable:
                row[column.name] = value
        return row

    def _default(self, column: Column, above: tuple[Shape, ...]) -> Any:
        if column.default is not UNSAID:
            return column.default
        if column.kind is Kind.OBJECT:
            shape = column.item
            return None if shape is None or shape in above else self._make_blank(shape, above)
        if column.kind is Kind.DATE or column.bounded:
            return None
        return _copy(self._defaults.get(column.kind.value))


def value_at(row: Any, path: tuple[str, ...]) -> Any:
    """What stands at a path through objects; None where it breaks off."""
    for part in path:
        row = row.get(part) if isinstance(row, dict) else None
    return row


def put_at(row: Row, path: tuple[str, ...], value: Any) -> None:
    for part in path[:-1]:
        row = row.setdefault(part, {})
    row[path[-1]] = value


def mask(shape: Shape, row: Row) -> None:
    """Make unreadable what the document says is not kept whole; masked text stays as it is."""
    for column in shape.masked:
        if isinstance(text := row.get(column.name), str):
            row[column.name] = column.mask(text)


def _copy(value: Any) -> Any:
    """A copy that shares no list or object with `value`."""
    if isinstance(value, dict):
        return {name: _copy(each) for name, each in value.items()}
    if isinstance(value, list):
        return [_copy(each) for each in value]
    return value
