"""Bodies drawn by seed from the document's schemas, true to type, length and format."""

from __future__ import annotations

import contextlib
import datetime
import random
from collections.abc import Callable, Collection
from typing import Any

from contract_tests.document import Document, Json
from contract_tests.formats import WRITERS
from contract_tests.schemas import types_of

WORDS = [
    "amber",
    "basil",
    "cedar",
    "delta",
    "ember",
    "fjord",
    "grove",
    "harbor",
    "indigo",
    "juniper",
    "kestrel",
    "lagoon",
]
DEEPEST = 4
# Now and then a text is long, and holds what is often lost on the way.
LONG, LONG_SHARE = 150, 0.15
LARGE_WHOLE = 2_000_000
UNUSUAL = """Zoë & "Ben" <b>50%</b> 'é' + ß 東京 \\ /"""
# A number no card has, for fields that are to come back masked.
CARD = "4111111111111111"
BODY_WRITERS = WRITERS["store-date-time"]


class CannotDraw(Exception):
    """No value can be drawn for a required field; the text names it."""


class Drawer:
    """Draws bodies for one purpose.

    ``mark`` goes into every text that has room for it, so that rows can be found again.
    ``foreign`` gives the key of an existing row for a field that names another resource's row;
    ``own`` are the names of the row's own identity and its parents', which the store fills.
    """

    def __init__(
        self,
        document: Document,
        numbers: random.Random,
        mark: str,
        foreign: Callable[[str], Any] = lambda name: None,
        own: Collection[str] = (),
    ) -> None:
        self.document = document
        self.random = numbers
        self.mark = mark
        self.foreign = foreign
        self.own = own

    def body(self, schema: Any, *, only_required: bool = False) -> Any:
        """A body for a request: fields the store computes are left out."""
        flat = self.document.flat(schema)
        if "array" in types_of(flat):
            return [self.body(flat["items"], only_required=only_required)]
        return self._object(flat, 0, only_required)

    def some(self, schema: Any, most: int) -> Json:
        """A body with what is required, and a few fields more, at most so many."""
        row: Json = self.body(schema, only_required=True)
        fields = self.writable(schema)
        count = min(len(fields), self.random.randint(0, most))
        for name in self.random.sample(sorted(fields), count):
            with contextlib.suppress(CannotDraw):
                value = row.get(name) or self.field(fields[name], name)
                if value is not None:
                    row[name] = value
        return row

    def field(self, schema: Any, name: str) -> Any:
        """A new value for one field of an object."""
        return self._value(self.document.flat(schema), name, 0)

    def writable(self, schema: Any) -> dict[str, Json]:
        """The fields of an object a caller may set, by name."""
        flat = self.document.flat(schema)
        key = flat.get("x-key") if not flat.get("x-key-given") else None
        left = {key, *self.own} - set(flat.get("required", ()))
        found = {}
        for name, raw in flat.get("properties", {}).items():
            field = self.document.flat(raw)
            computed = field.get("readOnly") or field.get("x-set") == "write"
            is_late = field.get("x-moved-by") in self.document.late
            if not (computed or is_late or name in left):
                found[name] = field
        return found

    def _object(self, flat: Json, depth: int, only_required: bool) -> Json:
        required = set(flat.get("required", ()))
        drawn = {}
        for name, field in self.writable(flat).items():
            if only_required and name not in required:
                continue
            value = self._value(field, name, depth)
            if value is not None:
                drawn[name] = value
            elif name in required:
                raise CannotDraw(f"no value can be drawn for {name}")
        return drawn

    def _value(self, field: Json, name: str, depth: int) -> Any:
        """A value, or None where none can be drawn."""
        if "enum" in field or "const" in field:
            values = [
                value for value in field.get("enum", [field.get("const")]) if value is not None
            ]
            return self.random.choice(values)
        types = types_of(field)
        if "object" in types or "properties" in field:
            return self._object(field, depth + 1, False) if depth < DEEPEST else None
        if "array" in types:
            return self._list(field, name, depth)
        known = self.foreign(name)
        if known is None:
            return self._scalar(field, types)
        return int(known) if types & {"integer", "number"} else str(known)

    def _list(self, field: Json, name: str, depth: int) -> Any:
        item = self.document.flat(field.get("items", {}))
        if depth >= DEEPEST or _needs_meaning(item):
            return []
        count = 1 if item.get("x-key-given") else 2 if depth < 1 else self.random.randint(1, 2)
        drawn = [self._value(item, name, depth) for _ in range(count)]
        return [value for value in drawn if value is not None]

    def _scalar(self, field: Json, types: set[str]) -> Any:
        if "boolean" in types:
            return self.random.random() < 0.5
        if "integer" in types:
            low = int(field.get("minimum", 1))
            high = low + self.random.choice((9999, 9999, 9999, LARGE_WHOLE))
            return self.random.randint(low, int(field.get("maximum", high)))
        if "number" in types:
            least = float(field.get("minimum", 0))
            places = self.random.choice((2, 2, 2, 4))
            return round(least + self.random.randint(1, 99999) / 10**places, places)
        if "string" in types:
            return self._text(field)
        return None

    def _text(self, field: Json) -> str | None:
        form = field.get("format", "")
        if form in WRITERS:
            write = self.random.choice(BODY_WRITERS if form == "store-date-time" else WRITERS[form])
            return write(self.moment())
        if "pattern" in field:
            return None
        longest = int(field.get("maxLength", 60))
        if "x-masked" in field:
            return CARD[:longest]
        one, other = self.random.choice(WORDS), self.random.choice(WORDS)
        text = f"{one} {other} {self.random.randint(100, 999)}"
        if longest >= LONG and self.random.random() < LONG_SHARE:
            text = f"{text} {UNUSUAL} " + f"{one} " * (LONG // 10)
            text = text[: LONG - len(self.mark) - 1].strip()
        if longest >= len(text) + len(self.mark) + 1 and self.mark:
            text = f"{text} {self.mark}"
        return text if len(text) <= longest else str(self.random.randint(10**8, 10**9))[:longest]

    def moment(self) -> datetime.datetime:
        """A moment of the last years, another one with day and month swapped, to the minute."""
        year, month = self.random.randint(2015, 2025), self.random.randint(1, 12)
        day = self.random.choice([day for day in range(1, 29) if day != month])
        hour = self.random.randint(0, 23)
        return datetime.datetime(year, month, day, hour, self.random.randint(0, 59))


def _needs_meaning(item: Json) -> bool:
    """Whether rows are known by a text the caller makes up from other rows: not to be drawn."""
    key = item.get("x-key") if item.get("x-key-given") else None
    field = item.get("properties", {}).get(key, {}) if key else {}
    return "string" in types_of(field)
