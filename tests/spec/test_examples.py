"""The examples of the document: valid, true, of one mind, and as a store does it."""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx
import jsonschema_rs
import pytest
from threedcart_mock.testing import MockStore

from generator.document import read
from generator.examples import with_examples

from . import document

WHOLE = with_examples(read(document.ROOT / "spec" / "openapi.yaml").data)
SCHEMAS = WHOLE["components"]["schemas"]
RESOURCES = WHOLE["x-resources"]
OPERATIONS = {
    operation["operationId"]: (path, method, operation)
    for section in ("paths", "webhooks")
    for path, item in WHOLE[section].items()
    for method, operation in item.items()
    if method in document.METHODS
}
REST = {name: each for name, each in OPERATIONS.items() if "x-resource" in each[2]}
PRIVATE_KEY = json.loads(
    Path(document.ROOT, "contract_tests/vectors/checkout_request.json").read_text("utf-8")
)["testGroups"][0]["privateKey"]


def media_of(operation: dict[str, Any]) -> Iterator[tuple[str, dict[str, Any]]]:
    """The forms of an operation's request and of each of its answers."""
    holders = {"request": operation.get("requestBody", {}), **operation["responses"]}
    for name, holder in holders.items():
        for media in document.resolve(holder).get("content", {}).values():
            yield name, media


def examples_of(media: dict[str, Any]) -> list[Any]:
    named = [each["value"] for each in media.get("examples", {}).values()]
    return [*([media["example"]] if "example" in media else []), *named]


def example(operation: str, part: str) -> Any:
    """The first example of a request, or of an answer by its status."""
    holders = dict(media_of(OPERATIONS[operation][2]))
    return examples_of(holders[part])[0]


def faults(schema: dict[str, Any], value: Any) -> list[str]:
    rooted = {"allOf": [schema], "components": WHOLE["components"]}
    validator = jsonschema_rs.Draft202012Validator(rooted)
    return [f"{each.instance_path}: {each.message}" for each in validator.iter_errors(value)]


@pytest.mark.parametrize("name", OPERATIONS)
def test_each_request_answer_and_parameter_has_valid_examples(name: str) -> None:
    _, _, operation = OPERATIONS[name]
    for part, media in media_of(operation):
        assert examples_of(media), part
        for each in examples_of(media):
            assert faults(media["schema"], each) == [], part
    for one in operation.get("parameters", ()):
        assert one["in"] != "path" or "example" in one
        if "example" in one:
            assert faults(one["schema"], one["example"]) == [], one["name"]


@pytest.mark.parametrize("name", [n for n, each in SCHEMAS.items() if "examples" in each])
def test_each_schemas_examples_are_valid_and_of_its_fields(name: str) -> None:
    for each in SCHEMAS[name]["examples"]:
        assert faults(SCHEMAS[name], each) == []
        if isinstance(each, dict):
            assert set(each) <= set(SCHEMAS[name]["properties"])


@pytest.mark.parametrize("name", [n for n, each in SCHEMAS.items() if "x-signature" in each])
def test_a_messages_signature_is_true_and_its_text_works_it_out(name: str) -> None:
    row, said = SCHEMAS[name]["examples"][0], SCHEMAS[name]["x-signature"]
    words = SCHEMAS[name]["description"].split()
    texts = [each for each in words if md5(each) == row[said["field"]]]
    assert texts
    signed = [str(row[each]) for each in said["parts"] if not each.startswith("$")]
    assert re.search(".*".join(map(re.escape, signed)), texts[0])
    assert row[said["field"]] in SCHEMAS[name]["description"]
    assert PRIVATE_KEY in texts[0] or "$private_key" not in said["parts"]


def md5(text: str) -> str:
    return hashlib.md5(text.encode()).hexdigest()


def test_the_order_that_is_read_is_the_one_that_was_created() -> None:
    sent, (read_back,) = example("createOrder", "request"), example("getOrder", "200")
    assert comparable(read_back, sent) == sent
    assert example("listOrders", "200") == [read_back]
    assert example("listOrderItems", "200") == read_back["OrderItemList"]
    (result,) = example("createOrder", "201")
    assert result["Value"] == str(read_back["OrderID"])
    path_key = OPERATIONS["getOrder"][2]["parameters"][0]["example"]
    assert path_key == read_back["OrderID"]


def test_the_orders_amount_adds_up_and_is_what_the_gateway_is_asked_for() -> None:
    (order,) = example("getOrder", "200")
    items = sum(
        each["ItemQuantity"] * (each["ItemUnitPrice"] + each["ItemOptionPrice"])
        for each in order["OrderItemList"]
    )
    shipping = sum(each["ShipmentCost"] for each in order["ShipmentList"])
    amount = items + shipping + order["SalesTax"] - order["OrderDiscount"]
    assert round(amount, 2) == order["OrderAmount"]
    checkout = example("gatewayCheckout", "request")
    assert checkout["amounttotal"] == round(100 * order["OrderAmount"])
    assert checkout["orderid"] == order["OrderID"]
    assert checkout["invoice"] == f"{order['InvoiceNumberPrefix']}{order['InvoiceNumber']}"


def comparable(answered: Any, sent: Any) -> Any:
    """An answer, as far as the request spoke of it."""
    if isinstance(sent, dict) and isinstance(answered, dict):
        return {name: comparable(answered.get(name), value) for name, value in sent.items()}
    if isinstance(sent, list) and isinstance(answered, list) and len(sent) == len(answered):
        return [comparable(one, other) for one, other in zip(answered, sent, strict=True)]
    return answered


def without_what_is_worked_out(schema: dict[str, Any], value: Any) -> Any:
    """A value without what only the store writes, which a seed cannot set."""
    schema = document.resolve(schema)
    if "anyOf" in schema:
        schema = document.resolve(schema["anyOf"][0])
    if isinstance(value, list):
        return [without_what_is_worked_out(schema["items"], each) for each in value]
    if not isinstance(value, dict) or "properties" not in schema:
        return value
    fields = {name: document.resolve(raw) for name, raw in schema["properties"].items()}
    return {
        name: without_what_is_worked_out(fields[name], each)
        for name, each in value.items()
        if not fields[name].get("readOnly") or name == schema.get("x-key")
    }


# --- Held against the mock store ------------------------------------------------------------------


@pytest.fixture
def shop(mock_store: MockStore) -> Iterator[httpx.Client]:
    """A store that holds the rows of the examples, and no others."""
    rows = {
        name: SCHEMAS[said["schema"]]["examples"]
        for name, said in RESOURCES.items()
        if not {"parent", "view", "rows"} & said.keys()
    }
    rows["store_settings"] = rows["store_settings"][0]
    mock_store.seed(rows)
    mock_store.behaviour(strict_references=True)
    keys = mock_store.keys
    headers = {
        "SecureURL": keys["secure_url"],
        "PrivateKey": keys["private_key"],
        "Token": keys["token"],
    }
    with httpx.Client(base_url=f"{mock_store.url}/3dCartWebAPI", headers=headers) as client:
        yield client


def send(client: httpx.Client, name: str) -> httpx.Response:
    """The example's request of an operation; a create comes to a store without that row."""
    template, method, operation = OPERATIONS[name]
    if operation["x-action"] == "create":
        for other, (_, _, each) in REST.items():
            if (each["x-resource"], each["x-action"]) == (operation["x-resource"], "delete"):
                assert send(client, other).is_success
    keys = {
        each["name"]: each["example"]
        for each in operation.get("parameters", ())
        if each["in"] == "path"
    }
    body = example(name, "request") if "requestBody" in operation else None
    version = operation.get("x-versions", ["v2"])[0]
    return client.request(method, f"/{version}{template.format(**keys)}", json=body)


@pytest.mark.parametrize("name", REST)
def test_a_store_with_these_rows_answers_as_the_example(name: str, shop: httpx.Client) -> None:
    status = next(each for each in REST[name][2]["responses"] if each.startswith("2"))
    answer = send(shop, name)
    assert answer.status_code == int(status), answer.text
    told = example(name, status)
    if REST[name][2]["x-action"] == "login_token":
        assert set(answer.json()) == set(told)
    elif REST[name][2]["x-action"] == "create":
        assert comparable(answer.json(), told)[0]["Key"] == told[0]["Key"]
        assert answer.json()[0]["Message"] == told[0]["Message"]
    else:
        schema = dict(media_of(REST[name][2]))[status]["schema"]
        given = without_what_is_worked_out(schema, told)
        assert comparable(answer.json(), given) == given


@pytest.mark.parametrize(
    "name", [n for n in REST if REST[n][2]["x-action"] in ("create", "update")]
)
def test_what_was_sent_is_read_back(name: str, shop: httpx.Client) -> None:
    answered = send(shop, name)
    assert answered.is_success, answered.text
    resource = REST[name][2]["x-resource"]
    read_one = next(
        (
            n
            for n, each in REST.items()
            if each[2]["x-resource"] == resource and each[2]["x-action"] == "get"
        ),
        None,
    )
    if read_one is None:
        pytest.skip("the resource has no operation that reads one row")
    path, _, operation = REST[read_one]
    keys = {
        each["name"]: each["example"]
        for each in operation.get("parameters", ())
        if each["in"] == "path"
    }
    if REST[name][2]["x-action"] == "create":
        keys[list(keys)[-1]] = answered.json()[0]["Value"]
    row = shop.get(f"/v2{path.format(**keys)}").json()
    sent = example(name, "request")
    schema = SCHEMAS[RESOURCES[resource]["schema"]]
    kept = {
        field: value
        for field, value in sent.items()
        if field in schema["properties"] and schema["properties"][field].get("format") != "password"
    }
    (row,) = row if isinstance(row, list) else [row]
    assert comparable(row, kept) == kept


def demands() -> list[tuple[str, str]]:
    """What creates require, by operation and name."""
    bodies = {
        name: dict(media_of(each[2]))["request"]["schema"]
        for name, each in REST.items()
        if each[2]["x-action"] == "create"
    }
    return [
        (name, field)
        for name, body in bodies.items()
        for part in [document.resolve(body), *map(document.resolve, body.get("allOf", ()))]
        for field in part.get("required", ())
    ]


@pytest.mark.parametrize(("name", "field"), demands())
def test_what_a_create_requires_is_refused_as_null(
    name: str, field: str, shop: httpx.Client
) -> None:
    path, _, operation = OPERATIONS[name]
    keys = {each["name"]: each["example"] for each in operation.get("parameters", ())}
    body = {**example(name, "request"), field: None}
    answer = shop.post(f"/v2{path.format(**keys)}", json=body)
    assert answer.status_code == 400
    assert field in answer.json()[0]["Message"]


def test_an_item_of_an_order_is_refused_without_its_product(shop: httpx.Client) -> None:
    body = example("createOrder", "request")
    for item in ({}, {"CatalogID": None}):
        answer = shop.post("/v2/Orders", json={**body, "OrderItemList": [item]})
        assert answer.status_code == 400
        assert "CatalogID" in answer.json()[0]["Message"]
