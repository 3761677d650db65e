"""What the journal keeps to itself: secrets, by what they mean and not by how they are written."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any
from urllib.parse import quote

import pytest

from .gateway import gateway_app
from .running import BASE, Running, running, web

SECRET = "hunter2-hunter2"
JSON, XML = "application/json", "application/xml"
FORM = "application/x-www-form-urlencoded"
LONG = "x" * 20_000
KEPT = 16 * 1024


def cut_inside(before: str, after: str) -> str:
    """A body of which so much is kept that the cut is inside its secret."""
    filling = KEPT + len(SECRET) // 2 - len(before) - after.index(SECRET) - len(SECRET)
    return before + "x" * filling + after


@pytest.fixture(scope="module")
def store() -> Iterator[Running]:
    with running("--seed", "empty", "--control") as started:
        yield started


def latest(store: Running) -> dict[str, Any]:
    """The last exchange, once it is sure that no view of the journal shows the secret."""
    (exchange,) = web.get(f"{store.url}/__mock__/journal?limit=1").json()
    assert SECRET not in str(exchange)
    assert SECRET[:10] not in str(exchange)
    assert SECRET not in web.get(f"{store.url}/journal").text
    assert isinstance(exchange, dict)
    return exchange


def sent(store: Running, body: str | bytes, media: str, path: str = "/Customers") -> dict[str, Any]:
    store.api.post(path, content=body, headers={"Content-Type": media})
    return latest(store)


@pytest.mark.parametrize(
    ("media", "body"),
    [
        (JSON, f'{{"Email": "a@example.com", "Password": "{SECRET}"}}'),
        (JSON, rf'{{"Email": "a@example.com", "Passw\u006frd": "{SECRET}"}}'),
        (JSON, f'{{"Email": "a@example.com", "PASSWORD" : "{SECRET}"}}'),
        (JSON, f'{{"Email": "a@example.com", "pass_word": "{SECRET}"}}'),
        (JSON, rf'{{"Email": "a@example.com", "Password": "\"{SECRET}"}}'),
        (JSON, f'{{"Email": "a@example.com", "Password": ["{SECRET}", {{"a": "{SECRET}"}}]}}'),
        (JSON, f'{{"Email": "a@example.com", "AdditionalField1": {{"Token": "{SECRET}"}}}}'),
        (JSON, f'{{"Email": "a@example.com", "Password": "{SECRET}", "Comments": "{LONG}"}}'),
        (JSON, cut_inside('{"Comments": "', f'", "Password": "{SECRET}", "Email": "a"}}')),
        (XML, f"<Customer><Email>a@example.com</Email><Password>{SECRET}</Password></Customer>"),
        (XML, f"<Customer><Password><![CDATA[</Password>{SECRET}]]></Password></Customer>"),
        (XML, f'<a:Customer xmlns:a="x"><a:Password>{SECRET}</a:Password></a:Customer>'),
        (XML, f"<Customer><Password><b>{SECRET}</b></Password></Customer>"),
        (XML, f'<Customer Password="{SECRET}"><Email>a@example.com</Email></Customer>'),
        (XML, cut_inside("<Customer><Comments>", f"</Comments><Password>{SECRET}</Password>")),
    ],
    ids=lambda each: each[:70],
)
def test_a_secret_is_blanked_where_it_is_read(store: Running, media: str, body: str) -> None:
    assert "***" in sent(store, body, media)["request"]


@pytest.mark.parametrize(
    ("media", "body"),
    [
        (JSON, f'{{"Email": "a@example.com", "Password": "{SECRET}"'),
        (JSON, f"{{'Email': 'a@example.com', 'Password': '{SECRET}'}}"),
        (JSON, rf"{{'Email': 'a@example.com', 'Passw\u006frd': '{SECRET}'}}"),
        (JSON, f'{{"it"s": "a@example.com", "Password": "{SECRET}"}}'),
        (JSON, f'{{"Email": "a@example.com", Password: "{SECRET}"}}'),
        (XML, f"<Customer><Email>a@example.com</Email><Password>{SECRET}"),
        (XML, f"<Customer><Password>{SECRET}</Pass></Customer>"),
        (XML, f'<!DOCTYPE a [<!ENTITY Password "{SECRET}">]><Customer/>'),
        (FORM, f"Email=a%40example.com&Passw%6Frd={SECRET}"),
        ("text/plain", f"Email=a\r\nPassword={SECRET}\r\n"),
        (
            "multipart/form-data; boundary=b",
            f'--b\r\nContent-Disposition: form-data; name="password"\r\n\r\n{SECRET}\r\n--b--\r\n',
        ),
    ],
    ids=lambda each: each[:70],
)
def test_what_nobody_can_read_hides_all_behind_a_secret_name(
    store: Running, media: str, body: str
) -> None:
    exchange = sent(store, body, media)
    assert "***" in exchange["request"]
    assert exchange["status"] in (400, 415)


@pytest.mark.parametrize("coding", ["utf-16", "utf-16-le", "utf-16-be", "utf-32"])
def test_other_charsets_hide_nothing_either(store: Running, coding: str) -> None:
    body = f"<Customer><Password>{SECRET}</Password></Customer>".encode(coding)
    assert "***" in sent(store, body, XML)["request"]


def test_what_is_no_secret_is_shown(store: Running) -> None:
    code = '{"Placement": "HEAD", "Code": "<script>1</script>"}'
    assert "<script>1</script>" in sent(store, code, JSON, "/FrontendScripts")["request"]
    broken = '{"Subject": "no comma" "CustomerEmail"}'
    assert sent(store, broken, JSON, "/CRM")["request"] == broken
    xml = "<CRM><CustomerEmail>a@example.com</CustomerEmail></CRM>"
    assert sent(store, xml, XML, "/CRM")["request"] == xml


@pytest.mark.parametrize("number", ["4111111111111111", "4111 1111 1111 1111"])
def test_card_numbers_are_blanked(store: Running, number: str) -> None:
    row = f'{{"CustomerID": 1, "BillingPaymentMethodID": "1", "CardNumber": "{number}"}}'
    store.api.post("/Orders", content=row, headers={"Content-Type": JSON})
    (exchange,) = web.get(f"{store.url}/__mock__/journal?limit=1").json()
    assert number not in str(exchange)
    store.api.post("/Orders", content=row.replace(f'"{number}"', "4111111111111111e400"))
    assert "4111111" not in web.get(f"{store.url}/__mock__/journal?limit=1").text


def test_what_is_secret_stands_in_no_remark(store: Running) -> None:
    row = {"CustomerID": 1, "BillingPaymentMethodID": "1", "CardName": SECRET}
    store.create("/Orders", {**row, "PaymentTokenID": SECRET})
    assert "/PaymentTokenID names no payment token ***" in latest(store)["remarks"]


def test_oauth_leaves_no_key_behind(store: Running) -> None:
    keys = store.keys
    query = {
        "client_id": keys["public-key"],
        "redirect_uri": "http://127.0.0.1:1/",
        "state": "1",
        "response_type": "code",
    }
    back = web.get(f"{store.url}/oauth/authorize", params=query).headers["Location"]
    form = {
        "code": back.rpartition("code=")[2],
        "client_id": keys["public-key"],
        "client_secret": keys["private-key"],
        "grant_type": "authorization_code",
    }
    token = web.post(f"{store.url}/oauth/token", data=form).json()["access_token"]
    in_query = {**form, "code": SECRET}
    web.post(f"{store.url}/oauth/token", params=in_query, data={"Client_Secret": SECRET})
    shown = web.get(f"{store.url}/__mock__/journal?limit=2").text
    for secret in (form["code"], keys["private-key"], token, SECRET):
        assert secret not in shown
    assert keys["public-key"] in shown


def test_query_parameters_named_like_a_key_are_blanked(store: Running) -> None:
    for name in ("PrivateKey", "private_key", "Tok%65n", "access_token", "password"):
        store.api.get(f"{store.url}{BASE}/CRM?{name}={quote(SECRET)}&limit=1")
        assert latest(store)["query"] == f"{name}=***&limit=1"
    store.api.get(f"{store.url}{BASE}/CRM?a={LONG[:990]}&password={SECRET}")
    latest(store)


def test_a_login_token_is_blanked_wherever_the_answer_repeats_it(store: Running) -> None:
    number = store.create("/Admins", {"Username": "ida", "Email": "a@example.com"})
    token = store.api.get(f"/Admins/{number}/LoginToken").json()["Token"]
    (exchange,) = web.get(f"{store.url}/__mock__/journal?limit=1").json()
    assert exchange["operation"] == "getAdminLoginToken"
    assert token not in str(exchange)


def test_what_the_store_tells_others_is_blanked_too(store: Running) -> None:
    with gateway_app(store.keys["private-key"]) as app:
        settings = {"checkout_url": f"{app.url}/checkout", "password": SECRET}
        web.put(f"{store.url}/__mock__/gateway", json=settings)
        product = store.create("/Products", {"SKUInfo": {"SKU": "A", "Price": 1}})
        key = store.create("/Cart", {"BillingEmail": "a@example.com"})
        store.create(f"/Cart/{key}/Item", {"CatalogID": int(product)})
        web.post(store.read(f"/Cart/{key}")["CheckoutURL"], data={"shipping": "Express"})
        assert app.asked[-1]["password"] == SECRET
    assert latest(store)["operation"] == "gatewayCheckout"
