"""--lenient leaves out, by name, what cannot be generated, and builds the rest."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import httpx
import pytest

from generator.__main__ import main

from .building import SMALL, build, client_of, document, prepared

OK = {"responses": {"204": {"description": "Done"}}}
TEXT = {"type": "string"}
DEEP = {"name": "deep", "in": "query", "style": "deepObject", "schema": {"type": "object"}}
FORM = {"content": {"multipart/form-data": {"schema": {"type": "object"}}}}


def troubled() -> dict[str, Any]:
    """A document with one of each kind that can be left out."""
    pet = {
        "type": "object",
        "not": {"type": "null"},
        "properties": {"id": {"type": "integer"}, "odd": {"$ref": "#/components/schemas/Lost"}},
    }
    paths = {
        "/fine": {
            "get": {**OK, "parameters": [DEEP, {"name": "q", "in": "query", "schema": TEXT}]}
        },
        "/must": {"get": {**OK, "parameters": [{**DEEP, "required": True}]}},
        "/upload": {"post": {**OK, "requestBody": FORM}},
        "/else": {"get": {**OK, "servers": [{"url": "https://other.example"}]}},
        "/keys": {"get": {**OK, "security": [{"mutual": []}]}},
        "/pet": {
            "get": {
                "responses": {
                    "200": {
                        "description": "One",
                        "content": {
                            "application/json": {"schema": {"$ref": "#/components/schemas/Pet"}}
                        },
                        "links": {"next": {"operationId": "none"}},
                    }
                },
                "callbacks": {"done": {"{$request.body#/url}": {"post": OK}}},
            }
        },
    }
    schemes = {"mutual": {"type": "mutualTLS"}}
    return document(paths, schemas={"Pet": pet}, schemes=schemes)


def test_what_cannot_be_generated_is_left_out_by_name(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    spec = tmp_path / "openapi.json"
    spec.write_text(json.dumps(troubled()))
    assert build(spec, prepared(tmp_path), "--lenient") == 0
    told = [line for line in capsys.readouterr().out.splitlines() if line.startswith("left out: ")]
    assert {line.split(": ")[1] for line in told} == {
        "the parameter 'deep' of GET /fine",
        "GET /must",
        "POST /upload",
        "GET /else",
        "GET /keys",
        "#/components/schemas/Pet/not",
        "#/components/schemas/Pet/properties/odd",
        "/responses/200/links/next of GET /pet",
        "/callbacks of GET /pet",
    }


def test_the_rest_works(tmp_path: Path) -> None:
    answers = [httpx.Response(204), httpx.Response(200, json={"id": 1, "odd": {"any": "thing"}})]
    with client_of(tmp_path, troubled(), *answers, more=("--lenient",)) as (package, shop, asked):
        assert shop.fine.list(q="x") is None
        pet = shop.pet.list()
        assert (type(pet), pet.id, pet.odd) == (package.Pet, 1, {"any": "thing"})
        assert not hasattr(shop, "upload")
    assert asked[0].url.query == b"q=x"


def test_without_it_nothing_is_left_out(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    spec = tmp_path / "openapi.json"
    spec.write_text(json.dumps(troubled()))
    output = prepared(tmp_path)
    assert build(spec, output) == 2
    assert "nothing was written" in capsys.readouterr().err
    assert not (output / "client.py").exists()


def test_a_document_with_our_extensions_is_built_whole_or_not_at_all(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert build(SMALL, prepared(tmp_path), "--lenient") == 2
    assert "nothing is left out. Mend it, and build it without" in capsys.readouterr().err


def test_what_is_no_openapi_document_is_refused(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    spec = tmp_path / "openapi.json"
    spec.write_text('{"openapi": "3.1.0", "paths": {}}')
    assert main(["lint", "--spec", str(spec), "--lenient"]) == 2
    assert '"info" is a required property' in capsys.readouterr().err
