"""Whether what was read is what was written."""

from __future__ import annotations

import re
from datetime import datetime
from decimal import Decimal
from typing import Any

from contract_tests.document import Document, Json
from contract_tests.formats import moment

MISSING: Any = object()


def value_at(row: Any, path: str | None) -> Any:
    """The value at a dotted path of a row; None where there is none."""
    for part in (path or "").split("."):
        row = row.get(part) if isinstance(row, dict) else None
    return row


def nested(path: str, value: Any) -> Json:
    """An object with a value at a dotted path."""
    first, _, rest = path.partition(".")
    return {first: nested(rest, value) if rest else value}


def put(row: Json, path: str, value: Any) -> None:
    """Set the value at a dotted path, making the objects on the way."""
    *above, last = path.split(".")
    for part in above:
        row = row.setdefault(part, {})
    row[last] = value


def without(row: Json, path: str) -> Json:
    """A copy of a row that lacks the value at a dotted path."""
    first, _, rest = path.partition(".")
    kept = {name: value for name, value in row.items() if name != first}
    if rest and isinstance(row.get(first), dict):
        kept[first] = without(row[first], rest)
    return kept


def unaffected(document: Document, schema: Any, row: Json, path: str) -> Json:
    """What a change at a path must leave as it was.

    Amounts that stand beside a changed amount are not held: a store may work a sum out again.
    """
    kept = without(row, path)
    fields = document.flat(schema).get("properties", {})
    changed = document.flat(fields.get(path, {}))
    if changed.get("format") != "decimal":
        return kept
    return {
        name: value
        for name, value in kept.items()
        if document.flat(fields.get(name, {})).get("format") != "decimal"
    }


def differences(document: Document, schema: Any, sent: Any, got: Any, at: str = "") -> list[str]:
    """Where ``got`` does not say what ``sent`` says; what the store computes is left out."""
    flat = document.flat(schema)
    if flat.get("readOnly") or flat.get("x-set") == "write":
        return []
    if "x-masked" in flat:
        return [f"{at} comes unmasked"] if _is_whole(flat["x-masked"], sent, got) else []
    if flat.get("x-sensitive"):
        return []
    if isinstance(sent, dict) and isinstance(got, dict):
        return _objects(document, flat, sent, got, at)
    if isinstance(sent, list) and isinstance(got, list):
        return _lists(document, flat, sent, got, at)
    if got is MISSING:
        return [f"{at} is gone: {_short(sent)} was written"]
    if _equal(flat, sent, got):
        return []
    return [f"{at} is {_short(got)} where {_short(sent)} was written"]


def _objects(document: Document, flat: Json, sent: Json, got: Json, at: str) -> list[str]:
    properties = flat.get("properties", {})
    found = []
    for name, value in sent.items():
        if name in properties:
            there = got.get(name, MISSING)
            found += differences(document, properties[name], value, there, f"{at}/{name}")
    return found


def _lists(document: Document, flat: Json, sent: list[Any], got: list[Any], at: str) -> list[str]:
    if len(sent) != len(got):
        return [f"{at} has {len(got)} rows where {len(sent)} were written"]
    found = []
    for index, (one, other) in enumerate(zip(sent, got, strict=True)):
        found += differences(document, flat.get("items", {}), one, other, f"{at}/{index}")
    return found


def _equal(flat: Json, sent: Any, got: Any) -> bool:
    if isinstance(sent, bool) or isinstance(got, bool):
        return sent is got
    if _is_number(sent) and _is_number(got):
        return Decimal(str(sent)) == Decimal(str(got))
    if str(flat.get("format", "")).startswith("store-") and isinstance(got, str):
        return _when(sent) == _when(got) is not None
    return type(sent) is type(got) and bool(sent == got)


def _is_whole(kept: int, sent: Any, got: Any) -> bool:
    """Whether more of a number than its last ``kept`` digits can be told from what was read."""
    digits, told = (re.sub(r"\D", "", str(each)) for each in (sent, got))
    return len(digits) > kept and digits in told


def _is_number(value: Any) -> bool:
    return isinstance(value, int | float | Decimal)


def _when(text: Any) -> datetime | None:
    return moment(text) if isinstance(text, str) else None


def _short(value: Any) -> str:
    text = repr(str(value) if isinstance(value, Decimal) else value)
    return text if len(text) <= 60 else text[:57] + "..."
