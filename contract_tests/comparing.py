"""Whether what was read is what was written."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import Any

from contract_tests.document import Document, Json
from contract_tests.formats import moment
from contract_tests.results import on

MISSING: Any = object()
# How nothing is said in text, as a number, and of a number in text.
NOTHING = (None, "", 0, "0")


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

    Amounts that stand beside a changed amount, or beside rows that hold amounts, are not held: a
    store may work a sum out again.
    """
    kept = without(row, path)
    fields = document.flat(schema).get("properties", {})
    if not _holds_amount(document, fields.get(path, {})):
        return kept
    return {
        name: value
        for name, value in kept.items()
        if document.flat(fields.get(name, {})).get("format") != "decimal"
    }


def _holds_amount(document: Document, schema: Any) -> bool:
    flat = document.flat(schema)
    within = [*flat.get("properties", {}).values(), *filter(None, [flat.get("items")])]
    return flat.get("format") == "decimal" or any(_holds_amount(document, one) for one in within)


def differences(document: Document, schema: Any, sent: Any, got: Any, at: str = "") -> list[str]:
    """Where ``got`` does not say what ``sent`` says; what the store computes is left out."""
    flat = document.flat(schema)
    if flat.get("readOnly") or flat.get("x-set") == "write":
        return []
    if "x-masked" in flat:
        whole = _is_whole(flat["x-masked"], sent, got)
        found = [f"{at} comes unmasked"] if whole else []
        return on("masked" if flat["x-masked"] else "masked-code", found)
    if flat.get("x-sensitive") or flat.get("format") == "password":
        return []
    if flat.get("x-set"):
        return on("set-by-store", _scalar(flat, sent, got, at))
    if isinstance(sent, dict) and isinstance(got, dict):
        return _objects(document, flat, sent, got, at)
    if isinstance(sent, list) and isinstance(got, list):
        return _lists(document, flat, sent, got, at)
    return _scalar(flat, sent, got, at)


def _scalar(flat: Json, sent: Any, got: Any, at: str) -> list[str]:
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
    if "x-version-types" in flat:
        # Which type it has in which version is asked elsewhere; each has its own nothing.
        one, other = ("" if each in NOTHING else str(each) for each in (sent, got))
        return one == other
    if all(each in (None, "") for each in (sent, got)):
        return True  # the document has them both read as nothing
    if _is_number(sent) and _is_number(got):
        return Decimal(str(sent)) == Decimal(str(got))
    if str(flat.get("format", "")).startswith("store-") and isinstance(got, str):
        return isinstance(sent, str) and _is_same_time(sent, got)
    return type(sent) is type(got) and bool(sent == got)


def _is_whole(kept: int, sent: Any, got: Any) -> bool:
    """Whether more of a number than its last ``kept`` digits can be told from what was read."""
    digits, told = (re.sub(r"\D", "", str(each)) for each in (sent, got))
    return len(digits) > kept and digits in told


def unlike(document: Document, schema: Any, one: Any, other: Any, at: str = "") -> list[str]:
    """Where two answers about the same rows do not mean the same.

    Fields that only one of them has are no difference where the document gives them to some
    versions only.
    """
    flat = document.flat(schema)
    if isinstance(one, list) and isinstance(other, list):
        if len(one) != len(other):
            return [f"{at or 'the answer'} has {len(other)} rows, not {len(one)}"]
        items = flat.get("items", {})
        pairs = enumerate(zip(one, other, strict=True))
        return [t for n, (a, b) in pairs for t in unlike(document, items, a, b, f"{at}/{n}")]
    if isinstance(one, dict) and isinstance(other, dict):
        fields = flat.get("properties", {})
        found = []
        for name in one.keys() | other.keys():
            field = document.flat(fields.get(name, {}))
            if name in one and name in other:
                found += unlike(document, field, one[name], other[name], f"{at}/{name}")
            elif name in fields and "x-versions" not in field:
                found.append(f"{at}/{name} is in one of the answers only")
        return sorted(found)
    return [] if _equal(flat, one, other) else [f"{at} is {_short(other)}, not {_short(one)}"]


def _is_number(value: Any) -> bool:
    return isinstance(value, int | float | Decimal)


def _is_same_time(one: str, other: str) -> bool:
    """To the minute, where one of the spellings has no seconds."""
    times = [moment(text) for text in (one, other)]
    if any(text.count(":") == 1 for text in (one, other)):
        times = [time and time.replace(second=0, microsecond=0) for time in times]
    return None not in times and times[0] == times[1]


def _short(value: Any) -> str:
    text = repr(str(value) if isinstance(value, Decimal) else value)
    return text if len(text) <= 60 else text[:57] + "..."
