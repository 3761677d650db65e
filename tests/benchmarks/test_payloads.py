"""What the benchmarks feed to every candidate is drawn from the document, the same each time."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from benchmarks.bench import CREATE, LISTS, SMALL_GET
from benchmarks.document import Document, UnusableDocument, narrowed
from benchmarks.measures.codec import fields
from benchmarks.payloads import FULL_CRM, Drawer, Shape, all_properties, to_bytes

SPEC = Path(__file__).resolve().parents[2] / "spec" / "openapi.yaml"


@pytest.fixture(scope="module")
def document() -> Document:
    return Document.read(SPEC)


def objects_in(value: Any) -> list[dict[str, Any]]:
    if isinstance(value, list):
        return [found for item in value for found in objects_in(item)]
    if isinstance(value, dict):
        return [value, *(found for item in value.values() for found in objects_in(item))]
    return []


@pytest.mark.parametrize("operation_id", [*(name for name, _ in LISTS.values()), SMALL_GET, CREATE])
def test_the_document_has_what_the_benchmarks_call(document: Document, operation_id: str) -> None:
    assert document.operation(operation_id).resource


@pytest.mark.parametrize("kind", LISTS)
@pytest.mark.parametrize("sparse", [False, True])
def test_a_seed_draws_the_same_payload_again(document: Document, kind: str, sparse: bool) -> None:
    operation_id, full = LISTS[kind]
    schema = document.row_schema(document.operation(operation_id))
    shape = Shape(full.nested, sparse)
    first, again = (to_bytes(Drawer(document, shape, 7).rows(schema)) for _ in range(2))
    assert first == again
    assert first != to_bytes(Drawer(document, shape, 8).rows(schema))


def test_a_full_payload_has_every_field_of_the_schema(document: Document) -> None:
    schema = document.row_schema(document.operation(LISTS["crm"][0]))
    expected = set(all_properties(document, document.raw["components"]["schemas"][schema]))
    for row in Drawer(document, FULL_CRM).rows(schema):
        assert set(row) == expected
        assert all(value is not None for value in row.values())


def test_a_sparse_payload_has_gaps_nulls_and_unknown_fields(document: Document) -> None:
    schema = document.row_schema(document.operation(LISTS["orders"][0]))
    known = set(all_properties(document, document.raw["components"]["schemas"][schema]))
    rows = Drawer(document, Shape((1, 2), sparse=True)).rows(schema)
    present = sum(len(known & set(row)) for row in rows) / (len(rows) * len(known))
    values = [value for row in rows for value in row.values()]
    everything = objects_in(rows)
    unknown = sum(any(name.startswith("NewField") for name in each) for each in everything)
    assert 0.70 < present < 0.80
    assert 0.05 < values.count(None) / len(values) < 0.12
    assert 0.06 < unknown / len(everything) < 0.14


def test_a_payload_is_valid_json_with_both_spellings_of_dates(document: Document) -> None:
    schema = document.row_schema(document.operation(LISTS["crm"][0]))
    text = to_bytes(Drawer(document, FULL_CRM).rows(schema))
    assert len(json.loads(text)) == 100
    dates = [name for name, kind in fields(document, schema)[schema] if kind == "date"]
    drawn = [row[name] for row in json.loads(text) for name in dates]
    assert any("/" in value for value in drawn)
    assert any("T" in value for value in drawn)


def test_the_narrower_document_keeps_whole_resources_and_no_loose_ends(document: Document) -> None:
    narrow = narrowed(document, 20, {"crm"})
    kept = {operation.resource.partition(".")[0] for operation in narrow.operations()}
    assert "crm" in kept
    assert set(narrow.raw["x-resources"]) == {
        name for name in document.raw["x-resources"] if name.partition(".")[0] in kept
    }
    whole = [o for o in document.operations() if o.resource.partition(".")[0] in kept]
    assert len(list(narrow.operations())) == len(whole)
    text = json.dumps(narrow.raw)
    for kind, parts in narrow.raw["components"].items():
        for name in set(document.raw["components"][kind]) - set(parts):
            assert f'"#/components/{kind}/{name}"' not in text


def test_a_document_that_cannot_be_read_is_named(tmp_path: Path) -> None:
    with pytest.raises(UnusableDocument, match="nowhere"):
        Document.read(tmp_path / "nowhere.yaml")
    broken = tmp_path / "broken.yaml"
    broken.write_text("- a list")
    with pytest.raises(UnusableDocument, match="no OpenAPI document"):
        Document.read(broken)
