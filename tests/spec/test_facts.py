"""The document says what the sources say; each departure has its entry in ERRATA.md.

It may say more: what is added to it names its source there.
"""

from __future__ import annotations

import pytest

from . import document, facts

FACTS = facts.operations()
OBJECTS = facts.objects()
HELD = [key for key in FACTS if key in document.operations()]
"""The operations that both have; what is missing is told once."""
MEND = (
    "Put it back, or say in tests/spec/data/facts.toml that the document leaves it out: "
    '{ printed = ..., document = "", errata = ... }.'
)


def cases() -> list[object]:
    return [pytest.param(key, id=f"{key[0]} {key[1]}") for key in HELD]


def test_every_operation_of_the_sources_is_in_the_document() -> None:
    missing = [f"{method} {path}" for method, path in FACTS if (method, path) not in HELD]
    assert missing == [], f"spec/openapi.yaml has no {', '.join(missing)} any more. {MEND}"


def test_every_object_of_the_sources_is_in_the_document() -> None:
    missing = [name for name in OBJECTS if name not in schemas()]
    assert missing == [], f"spec/openapi.yaml has no {', '.join(missing)} any more. {MEND}"


def schemas() -> dict[str, dict[str, object]]:
    return dict(document.load()["components"]["schemas"])


@pytest.mark.parametrize("key", cases())
def test_query_parameters(key: tuple[str, str]) -> None:
    parameters, known = document.query(document.operations()[key]), FACTS[key].query
    missing = [name for name in known if name not in parameters]
    assert missing == [], f"{' '.join(key)} has no {', '.join(missing)} any more. {MEND}"
    for name, (kind, default) in known.items():
        schema = document.resolve(parameters[name]["schema"])
        assert schema["type"] == kind, name
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


@pytest.mark.parametrize("key", cases())
def test_bodies_and_answers(key: tuple[str, str]) -> None:
    operation, fact = document.operations()[key], FACTS[key]
    body = operation.get("requestBody")
    assert (document.schema_name(document.json_schema(body)) if body else "") == fact.body
    for status in (status for status in fact.statuses if status < "300"):
        answer = document.schema_name(document.json_schema(operation["responses"][status]))
        assert answer == fact.answer
    if fact.result:
        assert operation["x-result"]["key"] == fact.result


@pytest.mark.parametrize("key", cases())
def test_statuses(key: tuple[str, str]) -> None:
    operation, fact = document.operations()[key], FACTS[key]
    everywhere = {"429", "500"} | ({"415"} if "requestBody" in operation else set())
    assert set(operation["responses"]) == fact.statuses | everywhere


@pytest.mark.parametrize("name", [name for name in OBJECTS if name in schemas()])
def test_fields(name: str) -> None:
    properties = document.load()["components"]["schemas"][name]["properties"]
    known = {field.name: field for field in OBJECTS[name]}
    missing = [field for field in known if field not in properties]
    assert missing == [], f"{name} has no {', '.join(missing)} any more. {MEND}"
    assert [field for field in properties if field in known] == list(known)
    for field in known.values():
        schema = properties[field.name]
        assert document.fact_type(schema) == field.type, field.name
        assert schema.get("maxLength") == field.maximum, field.name


def test_every_departure_has_its_entry_in_errata() -> None:
    departures = facts.departures()
    assert set(departures.values()) <= document.errata()
    assert departures
