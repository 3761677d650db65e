"""Rows of a document without our extensions: they are kept as they come."""

from __future__ import annotations

import re
from datetime import UTC
from typing import Any
from uuid import UUID

from .chance import Chance
from .clock import Clock
from .database import Database
from .problems import Refusal
from .rows import Row, Rows, put_at, value_at
from .sampling import Sampler, like
from .shapes import UNSAID, Column, Kind, Shape

#: Length of a key that is made up.
_KEY_LENGTH = 16


class PlainRows(Rows):
    """Makes and changes them.

    A row is what was sent, without what only the store writes (`readOnly`) and what it never tells
    (`writeOnly`); it has the document's defaults, its key, and made up values for what an answer
    must have.
    """

    def __init__(self, sampler: Sampler, clock: Clock, database: Database, chance: Chance) -> None:
        super().__init__({}, clock, database.allocate, chance.token)
        self._sampler, self._chance = sampler, chance

    def new(self, shape: Shape, given: Row, *, keyed: bool = True) -> Row:
        row = self._kept(shape, given)
        for name, column in shape.columns.items():
            if column.default is not UNSAID and not column.write_only:
                row.setdefault(name, column.default)
        if keyed and shape.key:
            self._name(shape, row, given)
        return self._filled(shape, row)

    def change(self, shape: Shape, row: Row, given: Row) -> Row:
        """Objects are merged, all else replaced; null takes out what may not be null."""
        key = value_at(row, shape.key) if shape.key else None
        _merge(shape, row, self._kept(shape, given))
        if shape.key:
            put_at(row, shape.key, key)
        return row

    def replaced(self, shape: Shape, row: Row, given: Row) -> Row:
        """What was sent in the place of a row, with its key and what only the store writes."""
        made = self._kept(shape, given)
        for name, column in shape.columns.items():
            if (column.read_only or shape.key == (name,)) and name in row:
                made[name] = row[name]
            elif column.default is not UNSAID and not column.write_only:
                made.setdefault(name, column.default)
        made = self._filled(shape, made)
        row.clear()
        row.update(made)
        return row

    def fill(self, shape: Shape, row: Row) -> Row:
        return self._filled(shape, row)

    def adopt(self, shape: Shape, row: Row) -> None:
        """No member is known to repeat the key of its row."""

    def _filled(self, shape: Shape, row: Row) -> Row:
        for name, column in shape.columns.items():
            if column.read_only and column.schema.get("format") == "date-time":
                row.setdefault(name, self._now())
        return self._sampler.fill(shape.place, row, self._now())

    def _now(self) -> str:
        moment = self._clock.now().replace(tzinfo=self._clock.zone).astimezone(UTC)
        return moment.strftime("%Y-%m-%dT%H:%M:%SZ")

    def _kept(self, shape: Shape, given: Row) -> Row:
        """A copy of what was sent, without what the store does not keep, at any depth."""
        kept: Row = {}
        for name, value in given.items():
            column = shape.columns.get(name)
            if column is None:
                kept[name] = value
            elif not column.write_only and (not column.read_only or shape.key == (name,)):
                kept[name] = self._within(column, value)
        return kept

    def _within(self, column: Column, value: Any) -> Any:
        item = column.item
        if item is None:
            return value
        if isinstance(value, list):
            return [self._kept(item, each) if isinstance(each, dict) else each for each in value]
        return self._kept(item, value) if isinstance(value, dict) else value

    def _name(self, shape: Shape, row: Row, given: Row) -> None:
        """Give a row its key, unless the caller gave one that only the store may give."""
        column = shape.key_column
        name = shape.key[0]
        if column is None or (row.get(name) is not None and not column.read_only):
            return
        row[name] = self._key(shape, column)

    def _key(self, shape: Shape, column: Column) -> Any:
        said = column.schema
        if column.kind in (Kind.INTEGER, Kind.NUMBER):
            lowest = max(int(said.get("minimum") or 1), 1)
            return max(self._allocate(shape.name), lowest)
        if said.get("format") == "uuid":
            return str(UUID(bytes=self._chance.bytes(16), version=4))
        length = min(_KEY_LENGTH, column.max_length or _KEY_LENGTH)
        key = self._token(max(length, int(said.get("minLength") or 0)))
        pattern = said.get("pattern")
        if pattern and not _finds(pattern, key):
            key = next((each for each in (key.lower(), like(pattern)) if _finds(pattern, each)), "")
        if column.bounded or not key:
            raise Refusal(400, f"{column.name} cannot be made up; send it.")
        return key


def _finds(pattern: str, text: str) -> bool:
    try:
        return re.search(pattern, text) is not None
    except re.error:
        return False


def _merge(shape: Shape | None, row: Row, given: Row) -> None:
    for name, value in given.items():
        column = shape.columns.get(name) if shape else None
        below = row.get(name)
        if isinstance(value, dict) and isinstance(below, dict):
            _merge(column.item if column else None, below, value)
        elif value is None and (column is None or not column.nullable):
            row.pop(name, None)
        else:
            row[name] = value
