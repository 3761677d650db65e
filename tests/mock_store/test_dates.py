"""Times are answered in the document's one spelling, however they came."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

import pytest

from .running import DOCUMENT, Running

SCHEMAS = DOCUMENT["components"]["schemas"]
TIME = "#/components/schemas/StoreDateTime"
ANSWERED = re.compile(SCHEMAS["StoreDateTime"]["x-answered"])


def times(schema: dict[str, Any], value: Any) -> Iterator[Any]:
    """The values of `value` that are times by its schema."""
    if schema.get("$ref") == TIME:
        yield value
        return
    if "$ref" in schema:
        schema = SCHEMAS[schema["$ref"].rpartition("/")[2]]
    for branch in schema.get("anyOf", ()):
        yield from times(branch, value)
    if isinstance(value, list):
        for each in value:
            yield from times(schema.get("items", {}), each)
    elif isinstance(value, dict):
        for name, said in schema.get("properties", {}).items():
            yield from times(said, value.get(name))


def lists() -> Iterator[tuple[str, dict[str, Any]]]:
    for path, item in DOCUMENT["paths"].items():
        said = item.get("get", {})
        if said.get("x-action") in ("list", "get") and "servers" not in item:
            media = said["responses"]["200"]["content"]["application/json"]
            yield re.sub(r"\{\w+\}", "1", path), media["schema"]


@pytest.mark.parametrize("version", ["v1", "v2"])
def test_every_time_of_the_demo_shop(demo_store: Running, version: str) -> None:
    seen = 0
    for path, schema in lists():
        answer = demo_store.api.get(f"{demo_store.url}/3dCartWebAPI/{version}{path}?limit=300")
        if answer.status_code != 200:
            continue
        for value in times(schema, answer.json()):
            assert value is None or ANSWERED.search(value), (path, value)
            seen += value is not None
    assert seen > 300


@pytest.mark.parametrize(
    ("sent", "answered"),
    [
        ("2019-05-01T14:30:00", "2019-05-01T14:30:00"),
        ("2019-05-01T14:30:00.1234567", "2019-05-01T14:30:00"),
        ("2019-05-01T14:30:00Z", "2019-05-01T10:30:00"),
        ("2019-05-01T14:30:00+02:00", "2019-05-01T08:30:00"),
        ("05/01/2019 14:30", "2019-05-01T14:30:00"),
        ("05/01/2019 14:30:15", "2019-05-01T14:30:15"),
    ],
)
def test_a_time_in_any_spelling(empty_store: Running, sent: str, answered: str) -> None:
    row = {"CustomerEmail": "a@example.com", "DateOpened": sent}
    found = empty_store.read(f"/CRM/{empty_store.create('/CRM', row)}")
    assert found["DateOpened"] == answered
    assert ANSWERED.search(found["DateOpened"])
