"""Nothing of the API is in the code: another document makes another store."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest
import threedcart_mock

from .running import refused_start, running, web

PACKAGED = Path(threedcart_mock.__file__).with_name("openapi.json")

BOAT = {
    "type": "object",
    "x-key": "Hull",
    "properties": {
        "Hull": {"type": ["integer", "null"]},
        "Name": {"type": ["string", "null"], "maxLength": 10},
        "Length": {"type": ["number", "null"]},
        "Launched": {"type": ["string", "null"], "format": "date-time", "x-set": "create"},
        "Crew": {"type": "array", "items": {"$ref": "#/components/schemas/Sailor"}},
    },
}
SAILOR = {
    "type": "object",
    "x-key": "Rank",
    "x-key-given": True,
    "properties": {"Rank": {"type": ["string", "null"]}, "Name": {"type": ["string", "null"]}},
}


def answer(schema: dict[str, Any]) -> dict[str, Any]:
    return {"description": "", "content": {"application/json": {"schema": schema}}}


def harbour() -> dict[str, Any]:
    """A document about boats, with a count that breaks its own word."""
    boats = {"type": "array", "items": {"$ref": "#/components/schemas/Boat"}}
    hull = {"name": "hull", "in": "path", "required": True, "schema": {"type": "integer"}}
    longer = {
        "name": "longer",
        "in": "query",
        "schema": {"type": "number"},
        "x-filter": {"field": "Length", "match": "from"},
    }
    crew = {
        "name": "crew",
        "in": "query",
        "schema": {"type": "string"},
        "x-filter": {"field": "Crew.Name", "match": "contains"},
    }
    flags = {"name": "countonly", "in": "query", "schema": {"type": "integer", "enum": [0, 1]}}
    pages = [
        {"name": name, "in": "query", "schema": {"type": "integer", "minimum": 0}}
        for name in ("take", "from")
    ]
    count = {"type": "object", "required": ["Total"], "properties": {"Total": {"type": "string"}}}
    body = {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/Boat"}}}}
    return {
        "openapi": "3.1.0",
        "info": {"title": "Harbour", "version": "1"},
        "servers": [{"url": "https://harbour.example/v9"}],
        "security": [{"Berth": []}],
        "x-result-row": {
            "schema": "Done",
            "key": "Named",
            "value": "Number",
            "status": "State",
            "message": "Text",
        },
        "x-resources": {
            "boats": {"schema": "Boat", "rows": [{"Hull": 7, "Name": "Ferry"}]},
            "boats.crew": {"schema": "Sailor", "parent": "boats", "within": "Crew"},
        },
        "paths": {
            "/boats": {
                "get": {
                    "operationId": "listBoats",
                    "x-resource": "boats",
                    "x-action": "list",
                    "x-paging": {
                        "limit": "take",
                        "offset": "from",
                        "countonly": "countonly",
                        "count": "Total",
                    },
                    "parameters": [longer, crew, flags, *pages],
                    "responses": {"200": answer({"anyOf": [boats, count]})},
                },
                "post": {
                    "operationId": "launch",
                    "x-resource": "boats",
                    "x-action": "create",
                    "x-result": {"key": "Hull", "message": "Afloat"},
                    "requestBody": body,
                    "responses": {"201": {"description": ""}},
                },
            },
            "/boats/{hull}": {
                "get": {
                    "operationId": "getBoat",
                    "x-resource": "boats",
                    "x-action": "get",
                    "parameters": [hull],
                    "responses": {"200": answer({"$ref": "#/components/schemas/Boat"})},
                }
            },
        },
        "components": {
            "securitySchemes": {"Berth": {"type": "apiKey", "in": "header", "name": "X-Berth"}},
            "schemas": {"Boat": BOAT, "Sailor": SAILOR},
        },
    }


@pytest.fixture(scope="module")
def boats(tmp_path_factory: pytest.TempPathFactory) -> Iterator[httpx.Client]:
    path = tmp_path_factory.mktemp("harbour") / "harbour.json"
    path.write_text(json.dumps(harbour()))
    with (
        running("--spec", str(path), "--seed", "demo") as store,
        httpx.Client(base_url=f"{store.url}/v9", headers={"X-Berth": "any"}, verify=False) as api,
    ):
        yield api


def test_its_paths_rows_and_names_are_served(boats: httpx.Client) -> None:
    assert boats.get("/boats/7").json()["Name"] == "Ferry"
    crew = [{"Rank": "mate", "Name": "Ida"}]
    made = boats.post("/boats", json={"Name": "Gull", "Length": 12.50, "Crew": crew})
    assert made.json() == [{"Named": "Hull", "Number": "8", "State": "201", "Text": "Afloat"}]
    assert [row["Hull"] for row in boats.get("/boats?longer=12.5").json()] == [8]
    assert [row["Hull"] for row in boats.get("/boats?crew=id").json()] == [8]
    assert [row["Hull"] for row in boats.get("/boats?take=1&from=2").json()] == [8]
    too_long = boats.post("/boats", json={"Name": "x" * 11})
    assert too_long.status_code == 400
    assert "/Name" in too_long.text


def test_its_keys_are_asked_for(boats: httpx.Client) -> None:
    assert web.get(f"{boats.base_url}boats").status_code == 401


def test_an_answer_that_breaks_the_document_is_a_failure_of_the_store(boats: httpx.Client) -> None:
    broken = boats.get("/boats?countonly=1")
    assert broken.status_code == 500
    (row,) = broken.json()
    assert "broke its own document" in row["Text"]


def test_its_reference_is_shown(boats: httpx.Client) -> None:
    origin = str(boats.base_url).removesuffix("/v9/")
    assert "Harbour" in web.get(origin).text
    for operation, status in (("launch", 201), ("listBoats", 200), ("getBoat", 200)):
        page = web.get(f"{origin}/docs/{operation}").text
        assert f'Answer <span class="quiet">{status}' in page
        assert "curl" in page
        assert "The client has no method for this operation." in page
    assert "maxLength" not in web.get(f"{origin}/docs/schemas/Boat").text
    assert web.get(f"{origin}/shop").status_code == 404


def test_a_new_column_is_answered_by_rows_written_before_it_was_known(tmp_path: Path) -> None:
    path, rows = tmp_path / "harbour.json", str(tmp_path / "boats.db")
    document = harbour()
    path.write_text(json.dumps(document))
    with running("--spec", str(path), "--db", rows):
        pass
    document["components"]["schemas"]["Boat"]["properties"]["Colour"] = {
        "type": ["string", "null"],
        "default": "white",
    }
    path.write_text(json.dumps(document))
    with running("--spec", str(path), "--db", rows) as store:
        boat = web.get(f"{store.url}/v9/boats/7", headers={"X-Berth": "1"}).json()
        assert boat["Colour"] == "white"


def test_a_rule_without_its_column_stops_the_start(tmp_path: Path) -> None:
    document = json.loads(PACKAGED.read_text())
    del document["components"]["schemas"]["Order"]["properties"]["OrderAmount"]
    path = tmp_path / "api.json"
    path.write_text(json.dumps(document))
    assert "Order.OrderAmount" in refused_start("--spec", str(path))


def test_a_reference_into_nothing_is_named_with_its_place(tmp_path: Path) -> None:
    document = harbour()
    document["components"]["schemas"]["Boat"]["properties"]["Crew"]["items"]["$ref"] += "s"
    path = tmp_path / "harbour.json"
    path.write_text(json.dumps(document))
    said = refused_start("--spec", str(path))
    assert "nothing stands at #/components/schemas/Sailors" in said
    assert "#/components/schemas/Boat/properties/Crew/items/$ref" in said


def test_every_operation_of_the_document_is_served(demo_store: Any) -> None:
    document = json.loads(PACKAGED.read_text())
    for path, item in document["paths"].items():
        if "servers" in item:
            continue
        for method, operation in item.items():
            if not isinstance(operation, dict) or "operationId" not in operation:
                continue
            url = path.replace("{orderkey}", "NOSUCHCART000000")
            while "{" in url:
                url = url[: url.index("{")] + "999999" + url[url.index("}") + 1 :]
            body: Any = [] if operation.get("x-action") == "update_many" else {}
            sent = {} if method in ("get", "delete") else {"json": body}
            status = demo_store.api.request(method, url + "?limit=1", **sent).status_code
            assert status in map(int, operation["responses"]), (operation["operationId"], status)
