"""Bodies broken as values: each mutation changes what the JSON says, not how it is written."""

from __future__ import annotations

import random
from collections.abc import Sequence
from typing import Any

from contract_tests.document import Document, Json
from contract_tests.schemas import types_of

CONTROLS = ("\x00", "a\x00b", "\r\nX-Injected: 1\r\n", " ", "\u2028\ufeff\u200b")
UNUSUAL = ("\ud800", "\udfff tail", "\U0001f600 \u202e rtl", "e\u0301" * 20, "9" * 40)
MARKUP = ("<script>alert(1)</script></head>", "]]>&amp;&#0;", "{{7*7}} ${7*7} %s %n %(x)s")
ODD_TEXTS = (
    *CONTROLS,
    *UNUSUAL,
    *MARKUP,
    "' OR 1=1; DROP TABLE rows; --",
    "../../../../etc/passwd",
)
WHOLE = (2**31, 2**53 + 1, 2**63 - 1, 2**63, -(2**63) - 1, 2**64, 10**30, -1, 0, 10**400)
ODD_NUMBERS = (*WHOLE, -0.0, 1e308, -1e308, 1e-320, 0.1 + 0.2)
WORDS = ("", "true", "1e3", "0x10", "1,5", "NaN", 1)
NUMBER_TEXTS = (*map(str, ODD_NUMBERS), *(f" {number} " for number in ODD_NUMBERS), *WORDS, *WORDS)
NO_DAYS = ("02/30/2024", "13/13/2024", "00/00/0000 00:00:00", "today", "1700000000")
ENDS = ("0001-01-01T00:00:00", "0001-01-01T00:00:00+14:00", "9999-12-31T23:59:59-14:00")
ODD_TIMES = ("2024-02-29T24:00:00", "2024-06-30T23:59:60Z", "2024-01-01T00:00:00.1234567890123Z")
ARABIC = "\u0662\u0660\u0662\u0664-01-01T00:00:00"
ODD_DATES = (*NO_DAYS, *ENDS, *ODD_TIMES, "12/31/9999 23:59:59", ARABIC)
ODD_LISTS: tuple[Any, ...] = ([], [{}], [{}] * 200, [None], ["x"], {}, [[]], None)
OTHERS: tuple[Any, ...] = ({"a": 1}, {}, [], [1, [2]], [None], True, "text", 1.5, 7, "")
BODIES: tuple[Any, ...] = (None, True, 0, "text", [], {}, [[]], [None], {"": None}, [{}] * 300)
ODD_NAMES = ("__proto__", "$ref", "", "a" * 5000, "caf\u00e9", "x.y/z~1", "\ud800", "constructor")

OF_TEXTS = ("too long", "longest", "odd text", "odd date", "unknown choice")
OF_FIELDS = (*OF_TEXTS, "wrong type", "null", "odd number", "number as text", "odd list")
CHANGES = (*OF_FIELDS, "missing member", "unknown member", "other body", "rows twice")
UNCHANGED: Any = object()


def odd_values(field: Json, kind: str) -> Sequence[Any]:
    """What a mutation may say of a field; nothing where it is not about such fields.

    Where versions answer a field as text and as a number, a number is all that both can answer.
    """
    types, longest = types_of(field), int(field.get("maxLength", 0))
    is_text, is_number = "string" in types and "enum" not in field, types & {"integer", "number"}
    if "x-version-types" in field and kind not in ("null", "odd number"):
        return ()
    match kind:
        case "wrong type":
            return OTHERS
        case "null":
            return (None,)
        case "unknown choice" if "enum" in field:
            return ("no such choice", -99, "", f"{field['enum'][0]} ", None)
        case "too long" if is_text:
            return ["x" * size for size in (longest + 1, longest * 2 + 1, 70_000)]
        case "longest" if is_text and longest and "pattern" not in field:
            return [character * longest for character in ("x", "\u00e9", "\U0001f600")]
        case "odd text" if is_text:
            return ODD_TEXTS
        case "odd date" if str(field.get("format", "")).startswith("store-"):
            return ODD_DATES
        case "odd number" if is_number:
            return ODD_NUMBERS
        case "number as text" if is_number or "boolean" in types:
            return NUMBER_TEXTS
        case "odd list" if "array" in types:
            return ODD_LISTS
    return ()


def changed(kind: str, document: Document, schema: Json, value: Any, numbers: random.Random) -> Any:
    """A body after a mutation, which may have changed it in place; UNCHANGED where none applies."""
    if kind == "other body":
        return numbers.choice((*BODIES, [value]))
    if kind == "rows twice":
        return [*value, *value] if isinstance(value, list) else UNCHANGED
    row, flat = _place(document, schema, value, numbers)
    if row is None:
        return UNCHANGED
    if kind == "unknown member":
        row[numbers.choice(ODD_NAMES)] = numbers.choice(OTHERS)
        return value
    if kind == "missing member":
        needed = [name for name in flat.get("required", ()) if name in row]
        if needed:
            del row[numbers.choice(needed)]
        return value if needed else UNCHANGED
    fields = list(flat.get("properties", {}).items())
    numbers.shuffle(fields)
    for name, field in fields:
        if odd := odd_values(document.flat(field), kind):
            row[name] = numbers.choice(odd)
            return value
    return UNCHANGED


def _place(document: Document, schema: Json, value: Any, numbers: random.Random) -> Any:
    """(object, its flat schema) somewhere in the body; (None, None) when there is no object."""
    flat = document.flat(schema)
    if isinstance(value, list) and value:
        return _place(document, flat.get("items", {}), numbers.choice(value), numbers)
    if not isinstance(value, dict):
        return None, None
    below = [n for n, v in value.items() if isinstance(v, dict | list) and v]
    if below and numbers.random() < 0.4:
        name = numbers.choice(below)
        found = _place(document, flat.get("properties", {}).get(name, {}), value[name], numbers)
        if found[0] is not None:
            return found
    return value, flat
