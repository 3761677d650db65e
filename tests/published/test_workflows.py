"""The workflows: Arazzo that is complete without the source, and that a store plays through."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import httpx
import pytest
import yaml
from threedcart_mock.testing import MockStore

from generator.problems import GeneratorError
from generator.published.workflows import arazzo
from tests.published.arazzo import Played
from tests.published.forms import PUBLISHED, SPEC, Json, by_id, document, form

DOCUMENT = document()
OPERATIONS = by_id(DOCUMENT)
DESCRIPTION = form("workflows")
WORKFLOWS: dict[str, Json] = {one["workflowId"]: one for one in DESCRIPTION["workflows"]}
SOURCE = SPEC.with_name("workflows.yaml")
STEPS = [(name, step) for name, one in WORKFLOWS.items() for step in one["steps"]]


@pytest.mark.parametrize("name", WORKFLOWS)
def test_a_store_plays_a_workflow_through(name: str, mock_store: MockStore) -> None:
    keys = mock_store.keys
    inputs = {
        "SecureURL": keys["secure_url"],
        "PrivateKey": keys["private_key"],
        "Token": keys["token"],
    }
    base = f"{mock_store.url}/3dCartWebAPI/v2/"
    with httpx.Client(base_url=base, trust_env=False) as client:
        Played(client, OPERATIONS, inputs).play(WORKFLOWS[name])


def test_the_description_names_the_document_beside_it() -> None:
    assert DESCRIPTION["arazzo"] == "1.0.1"
    (source,) = DESCRIPTION["sourceDescriptions"]
    assert source["type"] == "openapi"
    assert (PUBLISHED / source["url"]).is_file()


@pytest.mark.parametrize("name", WORKFLOWS)
def test_a_workflow_asks_for_the_keys_and_sends_them_with_each_step(name: str) -> None:
    workflow = WORKFLOWS[name]
    assert workflow["inputs"]["required"] == ["SecureURL", "PrivateKey", "Token"]
    sent = {(one["name"], one["in"]): one["value"] for one in workflow["parameters"]}
    assert sent == {(key, "header"): f"$inputs.{key}" for key in workflow["inputs"]["required"]}


@pytest.mark.parametrize(
    ("name", "step"), STEPS, ids=[f"{name}.{step['stepId']}" for name, step in STEPS]
)
def test_a_step_uses_what_steps_before_it_put_out(name: str, step: Json) -> None:
    before = WORKFLOWS[name]["steps"][: WORKFLOWS[name]["steps"].index(step)]
    known = {(one["stepId"], out) for one in before for out in one.get("outputs", {})}
    used = re.findall(r"\$steps\.(\w+)\.outputs\.(\w+)", str(step))
    assert set(used) <= known


def _told(step: Json) -> Json:
    workflow = {"workflowId": "one", "summary": "", "description": "", "steps": [step]}
    return {"summary": "", "description": "", "workflows": [workflow]}


@pytest.mark.parametrize(
    ("step", "told"),
    [
        ({"operationId": "makeOrder"}, "calls makeOrder, which the document has not"),
        ({"operationId": "getOrder"}, "getOrder needs orderid"),
        ({"operationId": "listOrders", "parameters": {"page": 2}}, "no parameter page"),
        ({"operationId": "listOrders", "payload": {}}, "takes no body"),
        (
            {"operationId": "createOrder", "payload": {"OrderItemList": [{"Quantity": 1}]}},
            "no field Quantity",
        ),
        ({"operationId": "listOrders", "retry": 3}, "has retry"),
    ],
)
def test_a_step_that_does_not_fit_the_document_is_refused(step: Json, told: str) -> None:
    with pytest.raises(GeneratorError, match=rf"workflows\.yaml: one\.it.*{told}"):
        arazzo(DOCUMENT, _told({"stepId": "it", **step}), Path("workflows.yaml"), "openapi.json")


@pytest.mark.parametrize(
    ("told", "lacks"),
    [
        ([], r"workflows\.yaml has no summary"),
        ({"summary": "", "description": ""}, "has no workflows"),
        ({"summary": "", "description": "", "workflows": [{}]}, "a workflow has no workflowId"),
        (_told({"stepId": "it"}), "a step of one has no operationId"),
    ],
)
def test_a_source_that_lacks_something_is_refused(told: Any, lacks: str) -> None:
    with pytest.raises(GeneratorError, match=lacks):
        arazzo(DOCUMENT, told, Path("workflows.yaml"), "openapi.json")


def test_the_source_says_of_operations_no_more_than_their_names() -> None:
    told: Any = yaml.safe_load(SOURCE.read_text("utf-8"))
    steps = [step for one in told["workflows"] for step in one["steps"]]
    assert {step["operationId"] for step in steps} <= OPERATIONS.keys()
    assert not [step for step in steps if {"operationPath", "method", "path"} & step.keys()]
    assert "$statusCode" not in str(steps)
