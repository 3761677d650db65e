"""Each form is valid, says the same as the document, and is made of what stock generators carry."""

from __future__ import annotations

import copy
from collections.abc import Iterator
from typing import Any

import pytest
from openapi_spec_validator import validate

from generator.document import deref
from generator.operations import Operation, json_schema
from generator.problems import GeneratorError
from generator.published import published
from tests.published.forms import FORMS, SPEC, Json, by_id, document, fields, form

DOCUMENT = document()
OPERATIONS = by_id(DOCUMENT)


@pytest.mark.parametrize("name", FORMS)
def test_a_form_is_a_valid_openapi_document(name: str) -> None:
    validate(form(name))


def test_the_forms_hold_every_operation_between_them_and_none_other() -> None:
    on_paths = [id for id, one in OPERATIONS.items() if one.at.startswith("/paths")]
    exchanges = [id for id, one in OPERATIONS.items() if "x-exchange" in one.raw]
    callbacks = [id for id, one in OPERATIONS.items() if "x-callback" in one.raw]
    assert sorted(by_id(form("openapi"))) == sorted(OPERATIONS)
    assert sorted(by_id(form("portable"))) == sorted(on_paths)
    assert sorted(by_id(form("gateway"))) == sorted(exchanges)
    assert sorted(by_id(form("callbacks"))) == sorted(callbacks)
    assert {*on_paths, *exchanges, *callbacks} == set(OPERATIONS)


@pytest.mark.parametrize("name", ["portable", "gateway", "callbacks"])
def test_a_form_is_reached_where_the_document_says(name: str) -> None:
    made = form(name)
    for id, one in by_id(made).items():
        told = OPERATIONS[id]
        assert one.method == told.method
        if told.at.startswith("/paths"):
            assert one.path == told.path
            assert one.raw.get("security") == told.raw.get("security")
            own = DOCUMENT["paths"][told.path].get("servers")
            assert made["paths"][one.path].get("servers") == own
        for said in ("operationId", "tags", "summary", "description"):
            assert one.raw.get(said) == told.raw.get(said)


@pytest.mark.parametrize("name", ["portable", "gateway", "callbacks"])
def test_a_form_takes_the_same_parameters(name: str) -> None:
    made = form(name)
    for id, one in by_id(made).items():
        told = OPERATIONS[id]
        counted = told.raw.get("x-paging", {}).get("countonly")  # the one thing left out
        wanted = {
            (each["name"], each["in"]): _parameter(DOCUMENT, each)
            for each in told.parameters
            if each["name"] != counted
        }
        found = {(each["name"], each["in"]): _parameter(made, each) for each in one.parameters}
        assert found == wanted, id


def _parameter(data: Json, parameter: Json) -> Any:
    kept = ("required", "description", "allowEmptyValue")
    return [parameter.get(said) for said in kept], fields(data, parameter["schema"])


@pytest.mark.parametrize("name", ["portable", "gateway"])
def test_a_form_has_the_same_fields_in_bodies_and_answers(name: str) -> None:
    made = form(name)
    for id, one in by_id(made).items():
        assert fields(made, one.body) == fields(DOCUMENT, OPERATIONS[id].body), id
        assert one.body_required == OPERATIONS[id].body_required
        _same_answers(made, one, OPERATIONS[id])


def test_what_a_store_sends_has_the_same_fields_and_may_hold_what_it_alone_sets() -> None:
    made = form("callbacks")
    for id, one in by_id(made).items():
        wanted = fields(DOCUMENT, OPERATIONS[id].body)
        for facts in wanted.values():
            facts["readOnly"] = False
        assert fields(made, one.body) == wanted, id


def _same_answers(data: Json, found: Operation, wanted: Operation) -> None:
    assert found.raw["responses"].keys() == wanted.raw["responses"].keys()
    for status, response in wanted.raw["responses"].items():
        told = json_schema(deref(DOCUMENT, response))
        if told is not None and "countonly" in wanted.raw.get("x-paging", {}) and status == "200":
            told = next(one for one in told["anyOf"] if one.get("type") == "array")
        made = json_schema(deref(data, found.raw["responses"][status]))
        assert fields(data, made) == fields(DOCUMENT, told), (found.id, status)


def test_an_operation_of_one_version_is_called_under_it() -> None:
    made = by_id(form("portable"))["listSkusOfProduct"].raw
    assert made["servers"][0]["url"] == "https://apirest.3dcart.com/3dCartWebAPI/v1"


@pytest.mark.parametrize("name", ["portable", "gateway", "callbacks"])
def test_a_form_has_nothing_that_stock_generators_break_on(name: str) -> None:
    made = form(name)
    assert made["openapi"] == "3.0.3"
    assert "webhooks" not in made
    for place, schema in _schemas(made):
        assert isinstance(schema.get("type", ""), str), place
        assert not {"anyOf", "oneOf", "not", "const", "examples"} & schema.keys(), place
        assert None not in schema.get("enum", ()), place
        assert len(schema.get("allOf", "1")) == 1, place
        assert "$ref" not in schema or len(schema) == 1, place


def _schemas(value: Any, place: str = "") -> Iterator[tuple[str, Json]]:
    """What stands where a schema does: below schema, schemas, properties and items."""
    if isinstance(value, list):
        for number, one in enumerate(value):
            yield from _schemas(one, f"{place}/{number}")
    if not isinstance(value, dict):
        return
    for name, member in value.items():
        here = f"{place}/{name}"
        if name in ("example", "examples", "default", "enum"):
            continue
        if name in ("schema", "items") and isinstance(member, dict):
            yield here, member
        if name in ("properties", "schemas") and isinstance(member, dict):
            yield from ((f"{here}/{one}", schema) for one, schema in member.items())
        yield from _schemas(member, here)


def test_a_schema_that_3_0_cannot_say_is_refused_with_its_place() -> None:
    grown = copy.deepcopy(DOCUMENT)
    schema = grown["components"]["schemas"]["CRM"]["properties"]["Subject"]
    schema["not"] = {"maxLength": 3}
    with pytest.raises(GeneratorError, match=r"`not`, which OpenAPI 3\.0 cannot say"):
        published(grown, SPEC)
