"""The Postman collection: whole, with all three keys, and sent as it stands it is taken."""

from __future__ import annotations

import re
from typing import Any

import httpx
import pytest
from threedcart_mock.testing import MockStore

from generator.operations import operations
from tests.published.forms import Json, document, form

COLLECTION = form("postman")
REQUESTS: dict[str, Json] = {
    f"{item['request']['method']} /{'/'.join(item['request']['url']['path'])}": item["request"]
    for folder in COLLECTION["item"]
    for item in folder["item"]
}
DOCUMENT = document()
OPERATIONS = {
    f"{one.method.upper()} {one.path.replace('{', ':').replace('}', '')}": one
    for one in operations(DOCUMENT)
}
REST = [name for name, one in OPERATIONS.items() if "x-resource" in one.raw]
KEYS = {"SecureURL": "{{secure_url}}", "PrivateKey": "{{private_key}}", "Token": "{{token}}"}


@pytest.fixture
def variables(mock_store: MockStore) -> dict[str, str]:
    """The collection's variables for a store that holds the rows of the document's examples."""
    whole = form("openapi")
    schemas = whole["components"]["schemas"]
    rows = {
        name: schemas[said["schema"]]["examples"]
        for name, said in whole["x-resources"].items()
        if not {"parent", "view", "rows"} & said.keys()
    }
    mock_store.seed(rows | {"store_settings": rows["store_settings"][0]})
    origin = mock_store.url
    return {
        **{one["key"]: one["value"] for one in COLLECTION["variable"]},
        **mock_store.keys,
        "base_url": f"{origin}/3dCartWebAPI/v2",
        "base_url_v1": f"{origin}/3dCartWebAPI/v1",
        "origin": origin,
        "store_url": origin,
    }


def send(request: Json, variables: dict[str, str]) -> httpx.Response:
    """What Postman would send: its variables put in, what is switched off left out."""

    def filled(text: str) -> str:
        return re.sub(r"{{(.+?)}}", lambda found: variables[found[1]], text)

    url = request["url"]
    rows = {one["key"]: one["value"] for one in url.get("variable", ())}
    path = [rows[step[1:]] if step.startswith(":") else step for step in url["path"]]
    query = {
        one["key"]: filled(one["value"]) for one in url.get("query", ()) if not one.get("disabled")
    }
    body: dict[str, Any] = request.get("body", {})
    content = filled(body["raw"]) if body.get("mode") == "raw" else None
    fields = {one["key"]: filled(one["value"]) for one in body.get("urlencoded", ())}
    return httpx.request(
        request["method"],
        filled("/".join([*url["host"], *path])),
        params=query or None,
        headers={one["key"]: filled(one["value"]) for one in request["header"]},
        content=content,
        data=fields or None,
        trust_env=False,
    )


def test_there_is_a_request_for_each_operation_and_a_folder_for_each_tag() -> None:
    assert REQUESTS.keys() == OPERATIONS.keys()
    tags = {one.raw["tags"][0] for one in OPERATIONS.values()}
    assert {folder["name"] for folder in COLLECTION["item"]} == tags


def test_every_variable_is_one_of_the_collection_and_keys_are_empty() -> None:
    used = set(re.findall(r"{{(.+?)}}", str(COLLECTION["item"])))
    named = {one["key"]: one["value"] for one in COLLECTION["variable"]}
    assert used == named.keys()
    assert [named[key] for key in ("secure_url", "private_key", "token")] == ["", "", ""]


@pytest.mark.parametrize("name", OPERATIONS)
def test_all_three_keys_go_to_the_api_and_nowhere_else(name: str) -> None:
    headers = {one["key"]: one["value"] for one in REQUESTS[name]["header"]}
    sent = {header: value for header, value in headers.items() if header in KEYS}
    assert sent == ({} if OPERATIONS[name].raw.get("security") == [] else KEYS)


@pytest.mark.parametrize("name", REST)
def test_a_request_is_taken_as_it_stands(name: str, variables: dict[str, str]) -> None:
    answer = send(REQUESTS[name], variables)
    assert answer.status_code in (200, 201), answer.text


def test_a_payment_is_told_in_a_form_the_store_reads(variables: dict[str, str]) -> None:
    answer = send(REQUESTS["POST /paymentreceive_json.asp"], variables)
    assert answer.status_code == 200
    assert answer.json()["processed"] in (0, 1)


def test_a_token_is_asked_for_in_a_form_the_store_reads(variables: dict[str, str]) -> None:
    answer = send(REQUESTS["POST /oauth/token"], variables)
    assert "is missing" not in answer.text
