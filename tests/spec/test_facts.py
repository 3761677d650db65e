"""The document says what the gathered facts say; each departure has its entry in ERRATA.md."""

from __future__ import annotations

import re
import tomllib

import pytest

from . import document, facts

DIFFERENCES = tomllib.loads((facts.DATA / "differences.toml").read_text(encoding="utf-8"))
PATHS = DIFFERENCES["paths"]
FACTS = {
    (method, PATHS[path]["document"] if path in PATHS else path): operation
    for (method, path), operation in facts.operations().items()
}
OBJECTS = facts.objects()
TYPES = {"decimal": "number", "string": "string", "integer": "integer", "boolean": "boolean"}


def difference(kind: str, name: str) -> dict[str, str]:
    return dict(DIFFERENCES.get(kind, {}).get(name, {}))


def operation_cases() -> list[object]:
    return [pytest.param(key, id=f"{key[0]} {key[1]}") for key in FACTS]


def test_all_172_operations_are_in_the_document_and_no_other() -> None:
    assert len(FACTS) == 172
    assert set(document.operations()) == set(FACTS)


def test_all_780_fields_of_61_objects_are_known() -> None:
    assert (len(OBJECTS), sum(map(len, OBJECTS.values()))) == (61, 780)


@pytest.mark.parametrize("key", operation_cases())
def test_query_parameters(key: tuple[str, str]) -> None:
    parameters = document.query(document.operations()[key])
    known = {
        difference("parameters", name).get("document", name): value
        for name, value in FACTS[key].query.items()
    }
    assert set(parameters) == set(known)
    for name, (kind, default) in known.items():
        schema = document.resolve(parameters[name]["schema"])
        assert schema["type"] == TYPES[kind], name
        if default:
            assert schema["default"] == int(default), name
    if "limit" in known:
        assert schema_maximum(key) == documented_maximum(FACTS[key].answer)


def schema_maximum(key: tuple[str, str]) -> int:
    limit = document.query(document.operations()[key])["limit"]
    return int(document.resolve(limit["schema"])["maximum"])


def documented_maximum(answer: str) -> int:
    named = {"array<Order>": 300, "array<Product>": 200}
    return named.get(answer.split(" | ")[0], 500)


@pytest.mark.parametrize("key", operation_cases())
def test_bodies_and_answers(key: tuple[str, str]) -> None:
    operation, fact = document.operations()[key], FACTS[key]
    body = operation.get("requestBody")
    assert (document.schema_name(document.json_schema(body)) if body else "") == fact.body
    for status in fact.success:
        answer = document.schema_name(document.json_schema(operation["responses"][status]))
        known = fact.answer.replace(" when countonly=1", "")
        assert answer == difference("answers", operation["operationId"]).get("document", known)


@pytest.mark.parametrize("key", operation_cases())
def test_statuses(key: tuple[str, str]) -> None:
    operation, fact = document.operations()[key], FACTS[key]
    everywhere = {"429", "500"} | ({"415"} if "requestBody" in operation else set())
    extra = set(difference("statuses", operation["operationId"]).get("document", "").split())
    assert set(operation["responses"]) == set(fact.success) | set(fact.errors) | everywhere | extra


@pytest.mark.parametrize("name", OBJECTS)
def test_fields(name: str) -> None:
    properties = document.load()["components"]["schemas"][name]["properties"]
    assert list(properties) == [field.name for field in OBJECTS[name]]
    for field in OBJECTS[name]:
        schema = properties[field.name]
        departs = difference("fields", f"{name}.{field.name}")
        known = (
            departs.get("document")
            or re.split(r"[ ,(]*(?:enum|nullable|\(|of HTML)", field.type)[0].strip()
        )
        assert document.fact_type(schema) == known, field.name
        maximum = None if "maximum" in departs else field.maximum
        assert schema.get("maxLength") == maximum, field.name


def test_every_departure_has_its_entry_in_errata() -> None:
    named = {entry["errata"] for table in DIFFERENCES.values() for entry in table.values()}
    assert named <= document.errata()
