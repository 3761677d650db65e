"""An application asks for the store, and the merchant decides."""

from __future__ import annotations

import re
from collections.abc import Iterator
from urllib.parse import parse_qs, urlsplit

import httpx
import pytest

from .running import Running, running, web

BACK = "http://127.0.0.1:1/back?app=7"
ADDRESS = "mock-store.3dcartstores.com"


@pytest.fixture(scope="module")
def store() -> Iterator[Running]:
    with running("--seed", "empty", "--control") as started:
        yield started


@pytest.fixture
def browser(store: Running) -> Iterator[httpx.Client]:
    """A merchant's browser, at a store that asks."""
    web.put(f"{store.url}/__mock__/consent", json={"auto": False})
    with httpx.Client(base_url=store.url, trust_env=False, verify=False, timeout=30) as client:
        yield client


def asked(store: Running, browser: httpx.Client, store_url: str = "") -> tuple[str, str]:
    """The page the merchant sees, and the secret in its form."""
    query = {
        "client_id": store.keys["public-key"],
        "redirect_uri": BACK,
        "state": "s&t",
        "response_type": "code",
        "store_url": store_url,
    }
    answer = browser.get("/oauth/authorize", params=query)
    assert answer.status_code == 302
    shown = browser.get(answer.headers["Location"])
    assert shown.status_code == 200
    found = re.search(r'name="request" value="(\w+)"', shown.text)
    assert found is not None
    return shown.text, found[1]


def decide(browser: httpx.Client, secret: str, **form: str) -> httpx.Response:
    return browser.post("/oauth/consent", data={"request": secret, **form})


def said(answer: httpx.Response) -> dict[str, str]:
    """What the application is told."""
    assert answer.status_code == 303
    address = answer.headers["Location"]
    assert address.startswith(BACK + "&")
    return {name: values[0] for name, values in parse_qs(urlsplit(address).query).items()}


def exchanged(store: Running, code: str) -> httpx.Response:
    form = {
        "code": code,
        "client_id": store.keys["public-key"],
        "client_secret": store.keys["private-key"],
        "grant_type": "authorization_code",
    }
    return web.post(f"{store.url}/oauth/token", data=form)


def test_the_merchant_allows(store: Running, browser: httpx.Client) -> None:
    text, secret = asked(store, browser, ADDRESS)
    assert store.keys["public-key"] in text
    assert "you go back to 127.0.0.1:1" in text
    assert 'name="store_url"' not in text
    told = said(decide(browser, secret, do="allow"))
    assert (told["state"], told["app"]) == ("s&t", "7")
    assert exchanged(store, told["code"]).json()["access_token"]
    assert exchanged(store, told["code"]).status_code == 400


def test_the_merchant_denies(store: Running, browser: httpx.Client) -> None:
    _, secret = asked(store, browser, ADDRESS)
    told = said(decide(browser, secret, do="deny"))
    assert (told["error_code"], told["state"]) == ("denied", "s&t")
    assert "did not agree" in told["error"]
    assert "code" not in told


def test_without_the_stores_address_the_page_asks_for_it(
    store: Running, browser: httpx.Client
) -> None:
    text, secret = asked(store, browser)
    assert 'name="store_url"' in text
    wrong = decide(browser, secret, do="allow", store_url="other.example")
    assert wrong.status_code == 400
    assert 'value="other.example"' in wrong.text
    assert decide(browser, secret, do="allow").status_code == 400
    told = said(decide(browser, secret, do="allow", store_url=f"https://www.{ADDRESS}/"))
    assert exchanged(store, told["code"]).status_code == 200


def test_a_question_is_answered_once(store: Running, browser: httpx.Client) -> None:
    _, secret = asked(store, browser, ADDRESS)
    said(decide(browser, secret, do="deny"))
    assert decide(browser, secret, do="allow").status_code == 400


def test_nobody_else_can_answer_it(store: Running, browser: httpx.Client) -> None:
    _, secret = asked(store, browser, ADDRESS)
    stranger = web.post(f"{store.url}/oauth/consent", data={"request": secret, "do": "allow"})
    assert stranger.status_code == 400
    headers = {"Origin": "https://evil.example"}
    foreign = browser.post("/oauth/consent", data={"request": secret}, headers=headers)
    assert foreign.status_code == 403
    assert browser.get("/oauth/consent").status_code == 400
    assert "code" in said(decide(browser, secret, do="allow"))


def test_the_page_says_what_the_application_may_do(store: Running, browser: httpx.Client) -> None:
    assert "read and change everything in it" in asked(store, browser)[0]
    web.put(f"{store.url}/__mock__/scope", json={"*": "read", "orders": "write", "crm": "none"})
    text = asked(store, browser)[0]
    for right in ("not see crm", "read and change orders", "read everything else"):
        assert right in text
    web.put(f"{store.url}/__mock__/scope", json={})


def test_a_reset_brings_back_how_the_store_was_started(
    store: Running, browser: httpx.Client
) -> None:
    _, secret = asked(store, browser, ADDRESS)
    web.post(f"{store.url}/__mock__/reset")
    assert decide(browser, secret, do="allow").status_code == 400
    assert web.get(f"{store.url}/__mock__/consent").json() == {"auto": True}
    assert web.put(f"{store.url}/__mock__/consent", json={"auto": 1}).status_code == 400
