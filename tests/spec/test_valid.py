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
