"""Answers in the forms that were recorded of real stores, with values of our own.

Each goes through the document, the client in strict mode and the mock store.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from decimal import Decimal
from operator import attrgetter
from typing import Any

import httpx
import jsonschema_rs
import pytest
import threedcart
from threedcart_mock.testing import MockStore

from tests.keys import KEYS

from . import document, facts

RECORDED = {
    path.stem: json.loads(path.read_text("utf-8"), parse_float=Decimal)
    for path in sorted((facts.DATA / "recorded").glob("*.json"))
}
CALLS = {name: each for name, each in RECORDED.items() if "operation" in each}
ROWS = {name: each for name, each in CALLS.items() if each["path"] and "sent" not in each}
WRITES = {name: each for name, each in CALLS.items() if "sent" in each}


def named(operation_id: str) -> dict[str, Any]:
    """The operation or message of this name."""
    parts = [document.load()["paths"], document.load()["webhooks"]]
    every = (operation for part in parts for item in part.values() for operation in item.values())
    found = (each for each in every if isinstance(each, dict))
    wanted = next((each for each in found if each.get("operationId") == operation_id), None)
    if wanted is None:
        pytest.fail(f"The document has no {operation_id} any more, of which an answer is recorded.")
    return wanted


def described(recorded: dict[str, Any]) -> dict[str, Any]:
    """The schema of what was recorded."""
    if "message" in recorded:
        return document.json_schema(named(recorded["message"])["requestBody"])
    operation = named(recorded.get("operation") or recorded["exchange"])
    return document.json_schema(operation["responses"][str(recorded["status"])])


def floats(value: Any) -> Any:
    """The value as a JSON parser without Decimal has it."""
    return json.loads(json.dumps(value, default=float))


@pytest.mark.parametrize("name", RECORDED)
def test_the_document_describes_it(name: str) -> None:
    schema = {**described(RECORDED[name]), "components": document.load()["components"]}
    problems = jsonschema_rs.Draft202012Validator(schema).iter_errors(
        floats(RECORDED[name]["body"])
    )
    assert [str(problem) for problem in problems] == []


@pytest.mark.parametrize("name", [*ROWS, "order-webhook-2026"])
def test_the_document_has_every_field_of_it_in_its_version(name: str) -> None:
    schema = document.resolve(described(RECORDED[name])["items"])
    version = RECORDED[name]["version"]
    known = [
        field
        for field, raw in schema["properties"].items()
        if version in raw.get("x-versions", [version])
    ]
    (row,) = RECORDED[name]["body"]
    assert set(row) == set(known)
    for field, kind in typed_by_version(schema, version).items():
        assert isinstance(row[field], {"string": str, "integer": int}[kind]), field


def typed_by_version(schema: dict[str, Any], version: str) -> dict[str, str]:
    return {
        field: raw["x-version-types"][version]
        for field, raw in schema["properties"].items()
        if "x-version-types" in raw
    }


@pytest.fixture
def answered() -> Iterator[Any]:
    """Makes a strict client of a store that answers as recorded."""
    stores = []

    def make(recorded: dict[str, Any]) -> threedcart.Store:
        def answer(request: httpx.Request) -> httpx.Response:
            assert f"/{recorded['version']}/" in request.url.path
            text = json.dumps(recorded["body"], default=float).encode()
            headers = {"Content-Type": "application/json; charset=utf-8"}
            return httpx.Response(recorded["status"], content=text, headers=headers)

        transport = httpx.MockTransport(answer)
        store = threedcart.Store(
            **KEYS, version=recorded["version"], strict=True, transport=transport, rate=None
        )
        stores.append(store)
        return store

    yield make
    for store in stores:
        store.close()


def call(store: threedcart.Store, recorded: dict[str, Any]) -> Any:
    """Call the operation as a program would."""
    operation = named(recorded["operation"])
    method = attrgetter(f"{operation['x-resource']}.{operation['x-action']}")(store)
    if "sent" not in recorded:
        return method(*recorded["path"])
    sent = recorded["sent"]
    models: dict[str, Any] = {"orders": threedcart.Order, "products": threedcart.Product}
    model = models[operation["x-resource"]]
    body = (
        [model.from_dict(each) for each in sent]
        if isinstance(sent, list)
        else model.from_dict(sent)
    )
    return method(*recorded["path"], body)


@pytest.mark.parametrize("name", ROWS)
def test_the_client_reads_the_row_as_it_came(name: str, answered: Any) -> None:
    row = call(answered(RECORDED[name]), RECORDED[name])
    assert row.to_dict() == RECORDED[name]["body"][0]


@pytest.mark.parametrize("name", [name for name in WRITES if WRITES[name]["status"] == 200])
def test_the_client_tells_what_a_write_did(name: str, answered: Any) -> None:
    told = call(answered(RECORDED[name]), RECORDED[name])
    (result,) = told.results if isinstance(told, threedcart.BatchResult) else [told]
    (row,) = RECORDED[name]["body"]
    assert (result.id, result.status, result.message) == (
        int(row["Value"]),
        int(row["Status"]),
        row["Message"],
    )


def test_the_client_shows_why_a_change_of_status_was_refused(answered: Any) -> None:
    recorded = RECORDED["status-refused-2025"]
    with pytest.raises(threedcart.BadRequestError, match="Requested Change Status not allowed"):
        call(answered(recorded), recorded)


@pytest.mark.parametrize("name", ["list-end-v1-2016", "list-end-v2-2023"])
def test_the_client_takes_the_end_of_a_list_for_no_rows(name: str, answered: Any) -> None:
    assert call(answered(RECORDED[name]), RECORDED[name]).all() == []


def test_the_client_counts_none(answered: Any) -> None:
    recorded = RECORDED["count-of-none"]
    assert call(answered(recorded), recorded).count() == 0


@pytest.mark.parametrize("name", ROWS)
def test_the_mock_store_answers_the_row_in_the_same_form(name: str, mock_store: MockStore) -> None:
    """What is created in the recorded form is read in it, under the same version."""
    recorded = RECORDED[name]
    schema = document.resolve(described(recorded)["items"])
    path = f"/3dCartWebAPI/{recorded['version']}/{recorded['operation'].removeprefix('get')}s"
    path = path.replace("Categorys", "Categories")
    names = {"SecureURL": "secure_url", "PrivateKey": "private_key", "Token": "token"}
    headers = {wire: mock_store.keys[python] for wire, python in names.items()}
    with httpx.Client(base_url=mock_store.url, headers=headers, trust_env=False) as client:
        (given,) = recorded["body"]
        created = client.post(path, json=floats(given))
        assert created.status_code == 201, created.text
        number = created.json()[0]["Value"]
        (row,) = json.loads(client.get(f"{path}/{number}").text, parse_float=Decimal)
    assert list(row) == [name for name in schema["properties"] if name in given]
    assert comparable(schema, row) == comparable(schema, given)


def comparable(schema: dict[str, Any], row: dict[str, Any], above: str = "") -> dict[str, Any]:
    """A row without what the store makes: identities that it gives, times, what it works out."""
    key = schema.get("x-key", "")
    made = {above or key} if key in LATE_KEYS else {above or key, key}
    told = {}
    for name, value in row.items():
        raw = document.resolve(schema["properties"][name])
        if name in made or raw.get("readOnly") or "x-set" in raw or "x-masked" in raw:
            continue
        if isinstance(value, list) and "$ref" in raw["items"]:
            value = [
                comparable(document.resolve(raw["items"]), each, above or key) for each in value
            ]
        elif isinstance(value, dict) and "properties" in raw:
            value = comparable(raw, value, above or key)
        told[name] = value
    return told


LATE_KEYS = {
    document.load()["components"]["schemas"][each["schema"]]["x-key"]
    for each in document.load()["x-resources"].values()
    if each.get("late_key")
}
