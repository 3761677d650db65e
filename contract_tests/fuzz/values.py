"""Bodies broken as values: each mutation changes what the JSON says, not how it is written."""

from __future__ import annotations

import copy
import random
from collections.abc import Callable
from typing import Any

from contract_tests.document import Document, Json
from contract_tests.schemas import types_of

ODD_TEXTS = (
    "\x00",
    "a\x00b",
    "\ud800",
    "\udfff tail",
    "\U0001f600 \u202e rtl",
    "' OR 1=1; DROP TABLE rows; --",
    "<script>alert(1)</script></head>",
    "{{7*7}} ${7*7} %s %n %(x)s",
    "\r\nX-Injected: 1\r\n",
    "\u2028\ufeff\u200b",
    "../../../../etc/passwd",
    "]]>&amp;&#0;",
    " ",
    "e\u0301" * 20,
    "9" * 40,
)
ODD_NUMBERS = (
    2**31,
    2**53 + 1,
    2**63 - 1,
    2**63,
    -(2**63) - 1,
    2**64,
    10**30,
    -1,
    0,
    -0.0,
    1e308,
    -1e308,
    1e-320,
    0.1 + 0.2,
    10**400,
)
ODD_DATES = (
    "02/30/2024",
    "13/13/2024",
    "00/00/0000 00:00:00",
    "12/31/9999 23:59:59",
    "0001-01-01T00:00:00",
    "2024-02-29T24:00:00",
    "2024-06-30T23:59:60Z",
    "9999-12-31T23:59:59-14:00",
    "0001-01-01T00:00:00+14:00",
    "2024-01-01T00:00:00.1234567890123Z",
    "\u0662\u0660\u0662\u0664-01-01T00:00:00",
    "today",
    "1700000000",
)
OTHERS: tuple[Any, ...] = ({"a": 1}, {}, [], [1, [2]], [None], True, "text", 1.5, 7, "")
ODD_NAMES = ("__proto__", "$ref", "", "a" * 5000, "caf\u00e9", "x.y/z~1", "\ud800", "constructor")
Change = Callable[[Document, Json, Any, random.Random], Any]
UNCHANGED: Any = object()


def _place(document: Document, schema: Json, value: Any, numbers: random.Random) -> Any:
    """(object, its flat schema) somewhere in the body; (None, None) when there is no object."""
    flat = document.flat(schema)
    if isinstance(value, list):
        if not value:
            return None, None
        return _place(document, flat.get("items", {}), numbers.choice(value), numbers)
    if not isinstance(value, dict):
        return None, None
    below = [n for n, v in value.items() if isinstance(v, dict | list) and v]
    if below and numbers.random() < 0.4:
        name = numbers.choice(below)
        inner = flat.get("properties", {}).get(name, {})
        found = _place(document, inner, value[name], numbers)
        if found[0] is not None:
            return found
    return value, flat


def _setter(pick: Callable[[Json, random.Random], Any]) -> Change:
    """A mutation that gives some field of some object a value ``pick``ed for its schema."""

    def change(document: Document, schema: Json, value: Any, numbers: random.Random) -> Any:
        value = copy.deepcopy(value)
        row, flat = _place(document, schema, value, numbers)
        if row is None:
            return UNCHANGED
        names = list(flat.get("properties", {}))
        numbers.shuffle(names)
        for name in names:
            picked = pick(document.flat(flat["properties"][name]), numbers)
            if picked is not UNCHANGED:
                row[name] = picked
                return value
        return UNCHANGED

    return change


def _wrong_type(field: Json, numbers: random.Random) -> Any:
    return numbers.choice(OTHERS)


def _null(field: Json, numbers: random.Random) -> Any:
    return None


def _too_long(field: Json, numbers: random.Random) -> Any:
    if "string" not in types_of(field) or "enum" in field:
        return UNCHANGED
    longest = int(field.get("maxLength", 0))
    return "x" * numbers.choice((longest + 1, longest * 2 + 1, 70_000))


def _at_most(field: Json, numbers: random.Random) -> Any:
    if "string" not in types_of(field) or not {"maxLength"} <= field.keys() or "pattern" in field:
        return UNCHANGED
    return numbers.choice(("x", "\u00e9", "\U0001f600")) * int(field["maxLength"])


def _unknown_choice(field: Json, numbers: random.Random) -> Any:
    if "enum" not in field:
        return UNCHANGED
    return numbers.choice(("no such choice", -99, "", str(field["enum"][0]) + " ", None))


def _number(field: Json, numbers: random.Random) -> Any:
    if not types_of(field) & {"integer", "number"}:
        return UNCHANGED
    return numbers.choice(ODD_NUMBERS)


def _as_text(field: Json, numbers: random.Random) -> Any:
    if not types_of(field) & {"integer", "number", "boolean"}:
        return UNCHANGED
    number = numbers.choice((*ODD_NUMBERS, 7, 1, 0))
    return numbers.choice((str(number), f" {number} ", "", "true", "1e3", "0x10", "1,5", "NaN", 1))


def _text(field: Json, numbers: random.Random) -> Any:
    if "string" not in types_of(field) or "enum" in field:
        return UNCHANGED
    return numbers.choice(ODD_TEXTS)


def _date(field: Json, numbers: random.Random) -> Any:
    if not str(field.get("format", "")).startswith("store-"):
        return UNCHANGED
    return numbers.choice(ODD_DATES)


def _rows(field: Json, numbers: random.Random) -> Any:
    if "array" not in types_of(field):
        return UNCHANGED
    return numbers.choice(([], [{}], [{}] * 200, [None], ["x"], {}, [[]], None))


def _missing(document: Document, schema: Json, value: Any, numbers: random.Random) -> Any:
    value = copy.deepcopy(value)
    row, flat = _place(document, schema, value, numbers)
    needed = [name for name in (flat or {}).get("required", ()) if name in row]
    if not needed:
        return UNCHANGED
    del row[numbers.choice(needed)]
    return value


def _unknown_member(document: Document, schema: Json, value: Any, numbers: random.Random) -> Any:
    value = copy.deepcopy(value)
    row, _ = _place(document, schema, value, numbers)
    if row is None:
        return UNCHANGED
    row[numbers.choice(ODD_NAMES)] = numbers.choice(OTHERS)
    return value


def _other_body(document: Document, schema: Json, value: Any, numbers: random.Random) -> Any:
    whole: tuple[Any, ...] = (
        None,
        True,
        0,
        "text",
        [],
        {},
        [value],
        [[]],
        [None],
        {"": None},
        [{}] * 300,
    )
    return numbers.choice(whole)


def _twice(document: Document, schema: Json, value: Any, numbers: random.Random) -> Any:
    return [*value, *value] if isinstance(value, list) else UNCHANGED


CHANGES: dict[str, Change] = {
    "wrong type": _setter(_wrong_type),
    "null": _setter(_null),
    "too long": _setter(_too_long),
    "longest": _setter(_at_most),
    "unknown choice": _setter(_unknown_choice),
    "odd number": _setter(_number),
    "number as text": _setter(_as_text),
    "odd text": _setter(_text),
    "odd date": _setter(_date),
    "odd list": _setter(_rows),
    "missing member": _missing,
    "unknown member": _unknown_member,
    "other body": _other_body,
    "rows twice": _twice,
}
