"""The document is valid OpenAPI 3.1, and clean by our own lint."""

from __future__ import annotations

import subprocess
import sys

from openapi_spec_validator import validate

from . import document


def test_the_document_is_valid_openapi() -> None:
    validate(document.load())


def test_the_generator_finds_nothing_it_would_lose() -> None:
    command = [sys.executable, "-m", "generator", "lint"]
    run = subprocess.run(command, cwd=document.ROOT, capture_output=True, text=True, check=False)
    assert run.returncode == 0, run.stdout + run.stderr


def test_a_new_rows_identity_is_of_the_kind_that_linked_operations_take() -> None:
    """What a create answers is handed on by links, and typed in clients by the row's key."""
    named = {each["operationId"]: each for each in document.operations().values()}
    resources, schemas = document.load()["x-resources"], document.load()["components"]["schemas"]
    handed_on = [
        (operation, document.path_parameter(named[link["operationId"]], name))
        for operation in named.values()
        for link in operation["responses"].get("201", {}).get("links", {}).values()
        for name, value in link["parameters"].items()
        if value.endswith("/Value")
    ]
    assert len(handed_on) > 50
    for operation, parameter in handed_on:
        schema = schemas[resources[operation["x-resource"]]["schema"]]
        for name in schema["x-key"].split("."):
            schema = document.resolve(document.resolve(schema)["properties"][name])
        assert parameter["schema"]["type"] in schema["type"], operation["operationId"]


def test_each_action_has_what_the_conventions_ask_of_it() -> None:
    asked = {
        "list": "x-paging",
        "create": "x-result",
        "update": "x-result",
        "update_many": "x-result",
        "delete": "x-result",
    }
    resources = document.load()["x-resources"]
    for operation in document.operations().values():
        name, action = operation["operationId"], operation["x-action"]
        assert asked.get(action, "x-action") in operation, name
        assert action != "create" or operation["responses"]["201"]["links"], name
        if action == "get" and not resources[operation["x-resource"]].get("singleton"):
            assert operation["x-unwrap"] == "one", name
        if "countonly" in operation.get("x-paging", {}):
            assert "anyOf" in document.json_schema(operation["responses"]["200"]), name


def test_webhooks_stand_under_tags_of_their_own() -> None:
    spec = document.load()
    tags = {
        section: {
            tag
            for item in spec[section].values()
            for method, operation in item.items()
            if method in document.METHODS
            for tag in operation["tags"]
        }
        for section in ("paths", "webhooks")
    }
    assert not tags["paths"] & tags["webhooks"]
    assert tags["paths"] | tags["webhooks"] == {each["name"] for each in spec["tags"]}
