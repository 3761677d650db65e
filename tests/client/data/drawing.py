"""JSON objects drawn by hypothesis from the schemas that the client carries."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from hypothesis import strategies as st
from threedcart._runtime.codec.strict import _flat, schemas

TABLE = schemas()
OBJECTS = sorted(name for name in TABLE if _flat(TABLE, TABLE[name]).get("properties"))

texts = st.text(st.characters(exclude_categories=["Cs"]), max_size=12)
numbers = st.one_of(
    st.decimals(-(10**12), 10**12, places=2),
    st.sampled_from([Decimal("10.50"), Decimal("0.0"), Decimal("-0.0"), Decimal("1E+2")]),
    st.integers(-(10**20), 10**20),
)
dates = st.one_of(
    st.datetimes().map(lambda moment: f"{moment:%m/%d/%Y %H:%M}".rjust(16, "0")),
    st.datetimes().map(lambda moment: moment.replace(microsecond=0).isoformat()),
    st.datetimes(timezones=st.just(None)).map(lambda moment: moment.isoformat() + "Z"),
    st.sampled_from(
        [
            "",
            "0000-00-00T00:00:00",
            "2026-02-30T00:00:00",
            "2026-01-01T24:00:00",
            "2026-W01-1T00:00:00",
            "13/01/2026 10:00",
            "01/02/2026 10:30:15",
            "01/02/2026",
            "20260101T000000.000",
            "2026-01-01T00:00+01",
            "1/2/2026 3:04:05 PM",
            "2026-01-01T00:00:00.1234567-05:00",
        ]
    ),
)
scalars = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(),
    numbers,
    texts,
    dates,
    st.sampled_from(["10.50", "007", "-1", "1_0", " 1", "NaN", "Infinity", "１"]),
)
anything = st.recursive(
    scalars,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(texts, inner, max_size=3),
    max_leaves=6,
)


def value_of(schema: dict[str, Any], depth: int) -> st.SearchStrategy[Any]:
    """A value as the schema has it, now and then one of any other shape."""
    schema = _flat(TABLE, schema)
    kinds = schema.get("type", [])
    kinds = kinds if isinstance(kinds, list) else [kinds]
    if schema.get("properties"):
        usual: st.SearchStrategy[Any] = object_of(schema, depth - 1) if depth else st.just({})
        return st.one_of(usual, usual.map(lambda row: [row]), anything)
    if "array" in kinds:
        item = value_of(schema["items"], depth)
        return st.one_of(st.lists(item, max_size=3), item, anything)
    if "date" in schema.get("format", ""):
        return st.one_of(dates, anything)
    by_kind = {
        "integer": st.integers(),
        "number": numbers,
        "boolean": st.booleans(),
        "string": texts,
        "null": st.none(),
    }
    return st.one_of(*(by_kind[kind] for kind in kinds if kind in by_kind), anything)


def object_of(schema: dict[str, Any], depth: int) -> st.SearchStrategy[dict[str, Any]]:
    """An object of the schema: some of its fields, or all, and fields it does not know."""
    fields = {name: value_of(one, depth) for name, one in schema["properties"].items()}
    some = st.fixed_dictionaries({}, optional=fields)
    unknown = st.dictionaries(texts, anything, max_size=2)
    return st.builds(lambda known, extra: {**extra, **known}, some, unknown)


def object_named(name: str) -> st.SearchStrategy[dict[str, Any]]:
    """An object of a model's schema."""
    return object_of(_flat(TABLE, TABLE[name]), depth=2)
