from __future__ import annotations

from collections.abc import Callable

import httpx
import pytest

from .running import BASE, Running, web


def call(store: Running, headers: dict[str, str]) -> httpx.Response:
    return web.get(f"{store.url}{BASE}/CRM?countonly=1", headers=headers)


def keys(store: Running) -> dict[str, str]:
    return {
        "SecureURL": store.keys["secure-url"],
        "PrivateKey": store.keys["private-key"],
        "Token": store.keys["token"],
    }


@pytest.mark.parametrize("name", ["SecureURL", "PrivateKey", "Token"])
def test_each_header_is_needed(empty_store: Running, name: str) -> None:
    headers = keys(empty_store)
    del headers[name]
    answer = call(empty_store, headers)
    assert answer.status_code == 401
    (row,) = answer.json()
    assert row["Key"] == "Error"
    assert row["Status"] == "401"
    assert name in row["Message"]


@pytest.mark.parametrize("name", ["SecureURL", "PrivateKey", "Token"])
def test_a_key_of_another_store_is_refused(empty_store: Running, name: str) -> None:
    answer = call(empty_store, {**keys(empty_store), name: "https://other.example"})
    assert answer.status_code == 401
    assert empty_store.keys["token"] not in answer.text


@pytest.mark.parametrize("spelling", [str.lower, str.upper, str.title])
def test_header_names_in_any_letter_case(
    empty_store: Running, spelling: Callable[[str], str]
) -> None:
    headers = {spelling(name): value for name, value in keys(empty_store).items()}
    assert call(empty_store, headers).status_code == 200


@pytest.mark.parametrize(
    "address",
    [
        "mock-store.3dcartstores.com",
        "https://mock-store.3dcartstores.com/",
        "http://MOCK-STORE.3dcartstores.com",
        "https://www.mock-store.3dcartstores.com",
    ],
)
def test_the_address_in_any_usual_spelling(empty_store: Running, address: str) -> None:
    assert call(empty_store, {**keys(empty_store), "SecureURL": address}).status_code == 200


def test_a_bearer_token_stands_in_for_the_token(empty_store: Running) -> None:
    headers = keys(empty_store)
    token = headers.pop("Token")
    assert call(empty_store, {**headers, "Authorization": f"Bearer {token}"}).status_code == 200
    assert call(empty_store, {**headers, "Authorization": "Bearer no"}).status_code == 401
    assert call(empty_store, {**headers, "Authorization": f"Basic {token}"}).status_code == 401


def test_nothing_is_told_or_done_without_keys(empty_store: Running) -> None:
    url = f"{empty_store.url}{BASE}/CRM"
    answer = web.post(url, json={"CustomerEmail": "intruder@example.com"})
    assert answer.status_code == 401
    found = empty_store.api.get("/CRM", params={"customeremail": "intruder@example.com"})
    assert found.status_code == 404
