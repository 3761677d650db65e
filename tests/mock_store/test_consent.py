"""An application asks for the store, and the merchant decides."""

from __future__ import annotations

import base64
import json
import re
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import httpx
import pytest

from .running import BASE, DOCUMENT, Running, running, web

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


def form_of(store: Running, code: str, **more: str) -> dict[str, str]:
    return {
        "code": code,
        "client_id": store.keys["public-key"],
        "client_secret": store.keys["private-key"],
        "grant_type": "authorization_code",
        **more,
    }


def exchanged(store: Running, code: str, **more: str) -> httpx.Response:
    return web.post(f"{store.url}/oauth/token", data=form_of(store, code, **more))


def code_of(store: Running, browser: httpx.Client) -> str:
    """A code the merchant has agreed to."""
    return said(decide(browser, asked(store, browser, ADDRESS)[1], do="allow"))["code"]


def listing(store: Running, headers: dict[str, str]) -> int:
    return web.get(f"{store.url}{BASE}/CRM?countonly=1", headers=headers).status_code


class TestTokens:
    SAID = DOCUMENT["components"]["schemas"]["OAuthToken"]["properties"]["access_token"]

    def test_an_access_token_has_the_form_of_the_documents_example(
        self, store: Running, browser: httpx.Client
    ) -> None:
        answers = [exchanged(store, code_of(store, browser)).json() for _ in range(2)]
        tokens = [answer["access_token"] for answer in answers]
        assert self.SAID["contentEncoding"] == "base64"
        (example,) = self.SAID["examples"]
        for token in tokens:
            assert len(token) == len(example)
            assert len(base64.b64decode(token, validate=True)) == len(base64.b64decode(example))
        assert len({*tokens, example}) == 3

    def test_it_authorises_alone_and_at_once(self, store: Running, browser: httpx.Client) -> None:
        token = exchanged(store, code_of(store, browser)).json()["access_token"]
        assert listing(store, {"Authorization": f"Bearer {token}"}) == 200
        assert listing(store, {"Authorization": f"Bearer {token[::-1]}"}) == 401
        assert listing(store, {"Authorization": f"Basic {token}"}) == 401
        empty = {"SecureURL": "", "PrivateKey": "", "Token": ""}
        wrong = {"SecureURL": "https://other.example", "PrivateKey": "0" * 32}
        right = {"SecureURL": ADDRESS, "PrivateKey": store.keys["private-key"]}
        for beside in (empty, wrong, right):
            assert listing(store, {**beside, "Authorization": f"Bearer {token}"}) == 200
            assert listing(store, {**beside, "Authorization": "Bearer no"}) == 401

    def test_without_that_alternative_in_the_document_the_keys_are_needed(
        self, tmp_path: Path
    ) -> None:
        alternatives = [each for each in DOCUMENT["security"] if "PrivateKey" in each]
        path = tmp_path / "api.json"
        path.write_text(json.dumps({**DOCUMENT, "security": alternatives}))
        with running("--seed", "empty", "--spec", str(path)) as store:
            bearer = {"Authorization": f"Bearer {store.keys['token']}"}
            keys = {"SecureURL": ADDRESS, "PrivateKey": store.keys["private-key"]}
            assert listing(store, bearer) == 401
            assert listing(store, {**bearer, **keys, "PrivateKey": ""}) == 401
            assert listing(store, {**bearer, **keys}) == 200

    def test_the_answer_names_the_rights(self, store: Running, browser: httpx.Client) -> None:
        assert exchanged(store, code_of(store, browser)).json()["scope"] == "*:write"
        web.put(f"{store.url}/__mock__/scope", json={"*": "read", "orders": "write"})
        scope = exchanged(store, code_of(store, browser)).json()["scope"]
        web.put(f"{store.url}/__mock__/scope", json={})
        assert scope == "orders:write *:read"

    def test_the_parameters_may_stand_in_the_query(
        self, store: Running, browser: httpx.Client
    ) -> None:
        form = form_of(store, code_of(store, browser))
        form["Code"] = form.pop("code")
        answer = web.post(f"{store.url}/oauth/token", params=form)
        assert answer.json()["access_token"]
        split = form_of(store, code_of(store, browser))
        query = {"grant_type": split.pop("grant_type"), "client_secret": "the form wins"}
        answer = web.post(f"{store.url}/oauth/token", params=query, data=split)
        assert answer.json()["access_token"]
        wrong = web.post(f"{store.url}/oauth/token", params={**form, "client_secret": "0" * 32})
        assert (wrong.status_code, wrong.json()["error_code"]) == (400, "client")

    def test_a_redirect_uri_that_is_sent_again_must_agree(
        self, store: Running, browser: httpx.Client
    ) -> None:
        assert exchanged(store, code_of(store, browser), redirect_uri=BACK).status_code == 200
        assert exchanged(store, code_of(store, browser), redirect_uri="").status_code == 200
        code = code_of(store, browser)
        other = exchanged(store, code, redirect_uri="http://127.0.0.1:1/other")
        assert (other.status_code, other.json()["error_code"]) == (400, "redirect")
        assert exchanged(store, code).json()["error_code"] == "code"

    def test_no_secret_of_an_exchange_is_kept(self, store: Running, browser: httpx.Client) -> None:
        web.delete(f"{store.url}/__mock__/journal")
        codes = [code_of(store, browser) for _ in range(2)]
        token = exchanged(store, codes[0]).json()["access_token"]
        query = "&".join(f"{name}={value}" for name, value in form_of(store, codes[1]).items())
        query = query.replace("client_secret", "Client%5FSecret")
        assert web.post(f"{store.url}/oauth/token?{query}").status_code == 200
        kept = web.get(f"{store.url}/__mock__/journal").text + web.get(f"{store.url}/journal").text
        for secret in (*codes, token, store.keys["private-key"]):
            assert secret not in kept
        assert "grant_type=authorization_code" in kept
        assert "client_secret=***" in kept


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


@pytest.fixture(scope="module")
def registered() -> Iterator[Running]:
    """A store at which applications have registered where they are to be led back to."""
    addresses = ("http://app.example:3000/back", "https://other.example/")
    options = [part for each in addresses for part in ("--redirect-uri", each)]
    with running("--seed", "empty", *options) as started:
        yield started


class TestWhereABrowserIsLed:
    def asked(self, store: Running, address: str, **headers: str) -> httpx.Response:
        query = {
            "client_id": store.keys["public-key"],
            "redirect_uri": address,
            "state": "1",
            "response_type": "code",
        }
        return web.get(f"{store.url}/oauth/authorize", params=query, headers=headers)

    @pytest.mark.parametrize(
        "address",
        ["http://127.0.0.1:3000/back", "http://localhost/", "https://[::1]:8443/a?b=c", BACK],
    )
    def test_to_this_machine_unless_an_address_is_registered(
        self, store: Running, registered: Running, address: str
    ) -> None:
        web.put(f"{store.url}/__mock__/consent", json={"auto": True})
        assert self.asked(store, address).headers["Location"].startswith(address)
        assert self.asked(registered, address).status_code == 400

    @pytest.mark.parametrize(
        "address",
        [
            "http://app.example:3000/back",
            "http://APP.example:3000/back?own=1",
            "https://other.example",
            "https://other.example:443/",
        ],
    )
    def test_to_a_registered_address(
        self, store: Running, registered: Running, address: str
    ) -> None:
        assert "code=" in self.asked(registered, address).headers["Location"]
        assert self.asked(store, address).status_code == 400

    @pytest.mark.parametrize(
        "address",
        [
            "http://app.example:3000/other",
            "http://app.example:3000/back/..",
            "http://app.example/back",
            "https://app.example:3000/back",
            "http://app.example:3000/back#x",
            "http://other.example/",
            "https://evil.example",
            "https://other.example.evil.example/",
            "https://other.example@evil.example/",
            "https://evil.example\\@other.example/",
            "https://evil.example/\\other.example/",
        ],
    )
    def test_to_no_other(self, registered: Running, address: str) -> None:
        answer = self.asked(registered, address)
        assert answer.status_code == 400
        assert "Location" not in answer.headers
        assert answer.json()["error_code"] == "redirect"

    @pytest.mark.parametrize(
        "address",
        [
            "http://127.0.0.1/\r\nSet-Cookie: a=b",
            "http://127.0.0.1/\nSet-Cookie: a=b",
            "http://127.0.0.1/\x00",
            "http://127.0.0.1/\x7f",
            "http://127.0.0.1/\u2028",
            "http://127.0.0.1/a b",
            "http://127.0.0.1@evil.example/",
            "http://127.0.0.1\\.evil.example/",
            "http://127.0.0.1.evil.example/",
            "http://2130706433/",
            "http:/\\evil.example",
            "//evil.example/",
            "javascript:alert(1)",
            "data:text/html,x",
            "http://",
            "http://127.0.0.1:99999/",
            "",
        ],
    )
    def test_to_nothing_that_is_no_address_of_this_machine(
        self, store: Running, address: str
    ) -> None:
        answer = self.asked(store, address)
        assert answer.status_code == 400
        assert "Location" not in answer.headers
        assert "Set-Cookie" not in answer.headers

    def test_a_person_is_told_on_a_page(self, registered: Running) -> None:
        answer = self.asked(registered, "https://evil.example/", Accept="text/html")
        assert answer.status_code == 400
        assert answer.headers["Content-Type"].startswith("text/html")
        assert "--redirect-uri" in answer.text
        assert 'href="https://evil.example' not in answer.text

    def test_codes_that_nobody_fetches_give_way(self, store: Running) -> None:
        web.put(f"{store.url}/__mock__/consent", json={"auto": True})
        first = self.asked(store, "http://127.0.0.1:1/").headers["Location"].rpartition("=")[2]
        for _ in range(1000):
            last = self.asked(store, "http://127.0.0.1:1/").headers["Location"].rpartition("=")[2]
        assert exchanged(store, first).status_code == 400
        assert exchanged(store, last).status_code == 200
