"""Rows as each version of the API spells them.

A version may lack columns another has (`x-versions`), and may spell one in another type
(`x-version-types`). Rows are kept as the document's usual version spells them, and turned where
one is asked for by another version; only resources that have such columns pay for that.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Any

from . import jsontext
from .bounds import LARGEST_TURNED
from .shapes import Kind, Shape

_INTEGER = re.compile(r"\s*[+-]?[0-9]{1,18}\s*")
_NUMBER = re.compile(r"\s*[+-]?([0-9]{1,30}(\.[0-9]{0,30})?|\.[0-9]{1,30})\s*")


def spelled(kind: Kind, value: Any, defaults: Mapping[str, Any]) -> Any:
    """`value` as one of `kind`, text or a number; what cannot be turned stays as it is.

    `defaults` is what a column answers that was never written, by JSON type: "" becomes 0, and
    0 becomes "".
    """
    if value is None or isinstance(value, bool | dict | list):
        return value
    is_text = isinstance(value, str)
    if is_text == (kind is Kind.TEXT):
        whole = kind is Kind.INTEGER and isinstance(value, Decimal) and value == int(value)
        return int(value) if whole else value
    if value == defaults.get("string" if is_text else "integer"):
        return defaults.get(kind.value, value)
    if not is_text:
        return str(value)
    if kind is Kind.INTEGER and _INTEGER.fullmatch(value):
        return int(value)
    if kind is Kind.NUMBER and _NUMBER.fullmatch(value):
        return Decimal(value.strip())
    return value


@dataclass(slots=True)
class _Turn:
    """What a version changes about rows of a shape."""

    gone: list[str] = field(default_factory=list)
    kinds: list[tuple[str, Kind]] = field(default_factory=list)
    within: list[tuple[str, _Turn]] = field(default_factory=list)

    def take_out(self, row: Any) -> None:
        """Take the columns out of a row that the version does not have."""
        if isinstance(row, dict):
            for name in self.gone:
                row.pop(name, None)
            for each, turn in self._below(row):
                turn.take_out(each)

    def spell(self, row: Any, defaults: Mapping[str, Any]) -> None:
        """Turn the values of a row into the version's types."""
        if isinstance(row, dict):
            for name, kind in self.kinds:
                if name in row:
                    row[name] = spelled(kind, row[name], defaults)
            for each, turn in self._below(row):
                turn.spell(each, defaults)

    def _below(self, row: dict[str, Any]) -> list[tuple[Any, _Turn]]:
        found = []
        for name, turn in self.within:
            below = row.get(name)
            found += [(each, turn) for each in (below if isinstance(below, list) else [below])]
        return found


class Versions:
    """The versions of one document; `usual` is the one in which rows are kept."""

    def __init__(self, usual: str, defaults: Mapping[str, Any]) -> None:
        self._usual, self._defaults = usual, defaults
        self._turns: dict[tuple[str, Shape], _Turn | None] = {}
        self._turned: dict[tuple[int, bytes], bytes] = {}  # by what was done to which text
        self._size = 0

    def answered(self, shape: Shape, version: str, rows: list[bytes]) -> list[bytes]:
        """Rows of a shape, written as JSON, as they are answered on a version ("" the usual)."""
        turn = self._turn(shape, version or self._usual)
        if turn is None:
            return rows
        return [self._turned.get((id(turn), text)) or self._made_text(turn, text) for text in rows]

    def _made_text(self, turn: _Turn, text: bytes) -> bytes:
        """A row turned, and remembered: rows are read more often than written."""
        row = jsontext.decode(text)
        turn.take_out(row)
        turn.spell(row, self._defaults)
        made = jsontext.encode(row)
        self._size += len(text) + len(made)
        if self._size > LARGEST_TURNED:
            self._turned.clear()
            self._size = len(text) + len(made)
        self._turned[id(turn), text] = made
        return made

    def accept(self, shape: Shape, version: str, body: Any) -> None:
        """Take out of a body, a row or a list of rows, what its version does not have."""
        if turn := self._turn(shape, version or self._usual):
            for row in body if isinstance(body, list) else [body]:
                turn.take_out(row)

    def _turn(self, shape: Shape, version: str) -> _Turn | None:
        """What is to be done with rows of a shape; None for nothing."""
        key = version, shape
        if key not in self._turns:
            made: dict[Shape, _Turn] = {}
            self._turns[key] = (
                self._made(shape, version, made) if self._touches(shape, version, set()) else None
            )
        return self._turns[key]

    def _made(self, shape: Shape, version: str, made: dict[Shape, _Turn]) -> _Turn:
        if shape in made:
            return made[shape]
        turn = made[shape] = _Turn()
        for name, column in shape.columns.items():
            if column.versions and version not in column.versions:
                turn.gone.append(name)
            elif column.kinds and version != self._usual:
                turn.kinds.append((name, column.kinds.get(version, column.kind)))
            elif column.item and self._touches(column.item, version, set()):
                turn.within.append((name, self._made(column.item, version, made)))
        return turn

    def _touches(self, shape: Shape, version: str, seen: set[Shape]) -> bool:
        """Whether a version changes anything about rows of a shape, at any depth."""
        if shape in seen:
            return False
        seen.add(shape)
        return any(
            (column.versions and version not in column.versions)
            or (column.kinds and version != self._usual)
            or (column.item and self._touches(column.item, version, seen))
            for column in shape.columns.values()
        )
