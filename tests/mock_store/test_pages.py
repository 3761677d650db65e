"""The pages for people that need no browser to be judged: the journal and the merchant's orders."""

from __future__ import annotations

import contextlib
import html
import io
import re
import subprocess
from collections.abc import Iterator
from typing import Any

import pytest

from .running import Running, running, web


@pytest.fixture(scope="module")
def store() -> Iterator[Running]:
    with running("--seed", "demo", "--control") as started:
        yield started


def journal(store: Running, query: str = "") -> list[tuple[str, str]]:
    """(method, path) of what the journal shows."""
    page = web.get(f"{store.url}/journal{query}").text
    return re.findall(
        r'<summary><span class="method[^"]*">(\w+)</span>.*?<code>([^<?]*)', page, re.DOTALL
    )


def latest(store: Running) -> dict[str, Any]:
    (exchange,) = web.get(f"{store.url}/__mock__/journal?limit=1").json()
    assert isinstance(exchange, dict)
    return exchange


# --- The journal --------------------------------------------------------------------------------


def test_the_journal_is_filtered(store: Running) -> None:
    web.delete(f"{store.url}/__mock__/journal")
    store.api.get("/Orders?limit=1")
    store.api.get("/CRM/999999")
    store.api.post("/CRM", json={"Subject": "no address"})
    every = journal(store)
    assert [method for method, _ in every] == ["POST", "GET", "GET"]
    assert journal(store, "?operation=listOrders") == [every[2]]
    assert journal(store, "?status=404") == [every[1]]
    assert journal(store, "?status=4xx") == every[:2]
    assert journal(store, "?broken=1") == [every[0]]
    assert journal(store, "?status=4xx&operation=listOrders") == []
    assert journal(store, "?operation=&status=&broken=") == every
    assert journal(store, "?status=0") == []
    page = web.get(f"{store.url}/journal?status=0").text
    assert re.findall(r"<option[^>]*selected>([^<]*)", page) == ["no answer"]
    assert journal(store, "?operation=%3Cscript%3E&status=%22%3E") == []
    assert "<script>" not in web.get(f"{store.url}/journal?operation=%3Cscript%3E").text.replace(
        "<script src=", ""
    )


def test_a_journal_that_follows_along_is_told_when_there_is_nothing_new(store: Running) -> None:
    store.api.get("/Orders?limit=1")
    rows = web.get(f"{store.url}/journal/rows").text
    newest = re.search(r'data-newest="(\d+)"', rows)
    assert newest is not None
    address = f"{store.url}/journal/rows?after={newest[1]}"
    assert web.get(address).status_code == 204
    store.api.get("/Orders?limit=1")
    assert web.get(address).status_code == 200


CALLS = [
    ("GET", "/Orders?limit=2&datestart=01/01/2026&orderstatus=4", None),
    ("GET", "/Orders?lastupdatestart=01/01/2026&billingemail=a%26b@example.com", None),
    ("GET", "/Orders?countonly=1&orderstatus=4", None),
    ("GET", "/Orders/3", None),
    ("GET", "/Products/1/AdvancedOptions", None),
    ("POST", "/CRM", {"CustomerEmail": 'it\'s "me"@example.com', "Subject": "é ☃ \\ $HOME `x`"}),
    ("PUT", "/Products", [{"SKUInfo": {"SKU": "HP-BAG-01", "Price": 48.0}}]),
    ("PUT", "/Orders/3", {"OrderDate": "2026-01-31T09:05:00", "SalesTax": 1.5}),
    ("DELETE", "/CRM/2", None),
    ("GET", "/CRM/999999", None),
]


def commands(store: Running) -> dict[str, str]:
    """The commands that the journal shows for the newest exchange, by what they are for."""
    page = web.get(f"{store.url}/journal").text
    first = page.split("<details id=")[1]
    found = re.findall(r'<pre class="copied" tabindex="0" aria-label="(\w+)">([^<]*)</pre>', first)
    return {name: html.unescape(text) for name, text in found}


@pytest.mark.parametrize(("method", "path", "body"), CALLS, ids=lambda each: str(each)[:30])
def test_a_command_of_the_journal_makes_the_same_call_again(
    store: Running, method: str, path: str, body: Any
) -> None:
    store.api.request(method, path, json=body)
    before = latest(store)
    shown = commands(store)
    subprocess.run(["sh", "-c", f"{shown['curl']} --silent"], check=True, capture_output=True)
    again = latest(store)
    assert again["number"] == before["number"] + 1
    same = ("method", "path", "query", "request", "operation")
    assert [again[name] for name in same] == [before[name] for name in same]
    with contextlib.redirect_stdout(io.StringIO()), contextlib.suppress(LookupError):
        exec(compile(shown["Python"], path, "exec"), {})
    again = latest(store)
    assert again["number"] > before["number"] + 1
    assert [again[name] for name in ("method", "path", "operation")] == [
        before[name] for name in ("method", "path", "operation")
    ]
    if body is not None:
        assert again["request"] == before["request"]


def test_a_call_that_the_client_does_not_make_has_no_python(store: Running) -> None:
    for path in ("/Orders?limit=1&newfield=1", "/Orders?limit=1&limit=2", "/Orders?limit=many"):
        store.api.get(path)
        assert list(commands(store)) == ["curl"], path
    store.api.head("/Orders/3")
    assert list(commands(store)) == ["curl"]
    subprocess.run(["sh", "-c", f"{commands(store)['curl']} --silent"], check=True, timeout=20)
    assert latest(store)["method"] == "HEAD"
    xml = {"Content-Type": "application/xml"}
    store.api.post("/CRM", content="<CRM><Subject>a</Subject></CRM>", headers=xml)
    assert "application/xml" in commands(store)["curl"]
    store.api.post("/CRM", json={"CustomerEmail": "a@example.com", "Subject": "a" * 20_000})
    assert commands(store) == {}
    assert "was not kept whole" in web.get(f"{store.url}/journal").text


# --- Orders -------------------------------------------------------------------------------------


def found(store: Running, query: str = "") -> list[str]:
    """Numbers of the orders that are shown."""
    page = web.get(f"{store.url}/admin/orders{query}").text
    return re.findall(r'<td data-label="Number">(\d+)</td>', page)


def test_orders_are_found_by_number_invoice_name_and_mail(store: Running) -> None:
    order = store.read("/Orders/7")
    invoice = f"{order['InvoiceNumberPrefix']}{order['InvoiceNumber']}"
    first, last = order["BillingFirstName"], order["BillingLastName"]
    for text in (invoice, f"{last} {first}".upper(), order["BillingEmail"]):
        assert "7" in found(store, f"?search={text}"), text
    assert found(store, f"?search={invoice}") == ["7"]
    assert found(store, "?search=no-such-customer") == []
    assert found(store, f"?search={first}+no-such-customer") == []
    assert found(store, "?search=%27%25%22%3B--") == []


def test_orders_are_found_by_status_with_the_sum_of_what_is_shown(store: Running) -> None:
    rows = store.api.get("/Orders?orderstatus=4&limit=300").json()
    assert found(store, "?status=4") == [str(row["OrderID"]) for row in reversed(rows)]
    page = web.get(f"{store.url}/admin/orders?status=4").text
    total = re.search(r'<td class="number total">\$([^<]*)</td>', page)
    assert total is not None
    assert total[1].replace(",", "") == f"{sum(row['OrderAmount'] for row in rows):.2f}"
    assert found(store, "?status=999") == []


def test_orders_are_shown_in_pages(store: Running) -> None:
    with running("--seed", "empty", "--control") as other:
        orders = [{"BillingFirstName": "Ida" if n % 2 else "Bo"} for n in range(120)]
        web.post(f"{other.url}/__mock__/seed", json={"orders": orders})
        page, seen = "?search=ida", list[str]()
        for _ in range(2):
            seen += found(other, page)
            text = web.get(f"{other.url}/admin/orders{page}").text
            link = re.search(r'rel="next" href="/admin/orders([^"]*)"', text)
            page = html.unescape(link[1]) if link else ""
        assert page == ""
        assert len(seen) == len(set(seen)) == 60
        assert [int(each) for each in seen] == sorted(map(int, seen), reverse=True)
        assert found(other, "?page=99999999999999999999&search=ida") == found(other, "?search=ida")


def test_pages_show_what_was_written_as_text() -> None:
    with running("--seed", "demo", "--control") as other:
        hostile = "</pre></textarea><script>alert(1)</script>\"'>"
        other.change("/Products/1", {"SKUInfo": {"Name": hostile}})
        other.change("/Orders/1", {"BillingFirstName": hostile, "InternalComments": hostile})
        other.change("/Webhooks/1", {"Name": hostile})
        docs = ("getProduct", "createProduct", "updateOrders", "listOrders", "updateOrder")
        pages = [f"/docs/{each}" for each in docs]
        pages += ["/journal", "/admin/orders", "/admin/orders/1", "/admin/webhooks", "/shop"]
        for path in (*pages, "/shop/1", f"/admin/orders?search={hostile}"):
            text = web.get(other.url + path).text
            assert "<script>alert" not in text, path
            assert "&lt;script&gt;alert" in text, path


def test_pages_load_nothing_but_files_of_the_store(store: Running) -> None:
    for path in ("/", "/docs/createOrder", "/journal", "/admin/orders/1", "/admin/webhooks"):
        text = web.get(store.url + path).text
        assert "default-src 'self'" in html.unescape(text), path
        assert re.findall(r"<script(?! src=\"/static/)|<style| style=| on\w+=", text) == [], path
        for address in re.findall(r'(?:src|rel="stylesheet" href)="([^"]*)"', text):
            assert web.get(store.url + address).status_code == 200, address
