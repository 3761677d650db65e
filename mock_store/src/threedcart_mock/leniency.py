"""What a store accepts beyond the schema: numbers as text, blanks or null for nothing, 0/1 for
booleans, and columns it does not have, which are passed over.

Applied to a body before it is held against its schema, so that the schema stays strict. Which
of these a store grants stands in the document (`x-request-leniency`, and `x-message-leniency` for
what a gateway says).
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from decimal import Decimal
from typing import Any

from .shapes import Column, Kind, Shape

_INTEGER = re.compile(r"\s*[+-]?\d{1,18}\s*")
_NUMBER = re.compile(r"\s*[+-]?(\d{1,30}(\.\d{0,30})?|\.\d{1,30})\s*")
_TRUTH = {"true": True, "1": True, "false": False, "0": False}
_GONE = object()


class Leniency:
    """Reads bodies as generously as the document allows."""

    def __init__(self, granted: Mapping[str, Any], *, drops: bool = True) -> None:
        """`drops` is whether columns are passed over that the document does not have."""
        self._drops = drops
        self._numbers = granted.get("numeric-text") is True
        self._blanks = granted.get("empty-as-absent") is True
        self._bits = granted.get("zero-one-booleans") is True
        self._null_lists = granted.get("null-lists") is True

    def body(self, shape: Shape, value: Any, is_list: bool) -> Any:
        """A copy of `value` with every grant applied, and without what `shape` does not have."""
        if not self._drops:
            return value
        if is_list:
            if not isinstance(value, list):
                return value
            return [self.row(shape, each) for each in value]
        return self.row(shape, value)

    def row(self, shape: Shape, value: Any) -> Any:
        if not isinstance(value, dict) or not self._drops:
            return value
        read = dict(value)
        columns, known = shape.untexted, shape.columns
        for name, given in value.items():
            column = columns.get(name)
            if column is None:
                if name not in known and not shape.open:
                    del read[name]  # nothing holds it to a schema, so nothing may write it
                continue
            if type(given) is column.natural and given != "":
                continue  # already of its column's kind
            given = self._value(column, given)
            if given is _GONE:
                del read[name]
            else:
                read[name] = given
        return read

    def _value(self, column: Column, given: Any) -> Any:
        kind = column.kind
        if isinstance(given, str):
            return self._text(kind, given)
        if given is None:
            return _GONE if kind is Kind.LIST and self._null_lists else None
        if kind is Kind.LIST and column.item is not None:
            return self.body(column.item, given, is_list=True)
        if kind is Kind.OBJECT and column.item is not None:
            return self.row(column.item, given)
        if kind is Kind.INTEGER and isinstance(given, Decimal) and given == int(given):
            return int(given)  # 5.0 is an integer to the schema, and one to the database then
        if kind is Kind.BOOLEAN and self._bits and type(given) is int and given in (0, 1):
            return bool(given)
        return given

    def _text(self, kind: Kind, given: str) -> Any:
        if not given and kind in _SCALARS:
            return _GONE if self._blanks else given
        if kind is Kind.BOOLEAN and self._bits:
            return _TRUTH.get(given.strip().lower(), given)
        if self._numbers and kind is Kind.INTEGER and _INTEGER.fullmatch(given):
            return int(given)
        if self._numbers and kind is Kind.NUMBER and _NUMBER.fullmatch(given):
            return Decimal(given.strip())
        return given


_SCALARS = frozenset({Kind.INTEGER, Kind.NUMBER, Kind.BOOLEAN, Kind.DATE})
