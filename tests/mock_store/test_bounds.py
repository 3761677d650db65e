"""Bodies, numbers and forms beyond every measure: refused with the bound, without a struggle."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import httpx
import pytest

from .running import Running, running, web

JSON = {"Content-Type": "application/json"}
XML = {"Content-Type": "text/xml"}
ORDER = {"CustomerID": 1, "BillingPaymentMethodID": "1"}
LINE = {"CatalogID": 1, "ItemQuantity": 1, "ItemUnitPrice": 1}
DIGITS = "9" * 5000


@pytest.fixture(scope="module")
def store() -> Iterator[Running]:
    with running("--seed", "demo", "--control") as started:
        yield started


def complaint(answer: httpx.Response, status: int = 400) -> str:
    assert answer.status_code == status, answer.text[:300]
    (row,) = answer.json()
    assert len(row["Message"]) < 1100
    return str(row["Message"])


def memory(store: Running) -> int:
    """The most memory the store has taken so far, in megabytes."""
    with open(f"/proc/{store.process.pid}/status", encoding="ascii") as file:
        (peak,) = [line for line in file if line.startswith("VmHWM")]
    return int(peak.split()[1]) // 1024


@pytest.mark.parametrize(
    ("body", "word"),
    [
        (b'{"OrderItemList": [' + b",".join([b"{}"] * 100_000) + b"]}", "200,000 values"),
        (b'{"OrderItemList": [' + b",".join([b"{}"] * 1_001) + b"]}", "1,000 items in one list"),
        (
            b'{"a": [' + b",".join([b'{"b": [' + b",".join([b"{}"] * 999) + b"]}"] * 20) + b"]}",
            "10,000 objects",
        ),
        (b"{" + b",".join(b'"%d": 0' % n for n in range(1_001)) + b"}", "1,000 members"),
        (b"[" + b"[]," * 3_000_000 + b"[]]", "200,000 values"),
        (b'{"a":' * 65 + b"1" + b"}" * 65, "64 levels"),
        (b'{"SalesTax": 1e999999999}', "out of range"),
        (b'{"SalesTax": -1e-999999999}', "out of range"),
        (b'{"SalesTax": 0.' + b"1" * 200 + b"}", "100 characters"),
        (b'{"SalesTax": ' + DIGITS.encode() + b"}", "out of range"),
        (b'{"a": "' + b'\\"' * 5_000_000, "not JSON"),
        (b'"' * 10_000_000, "not JSON"),
    ],
    ids=lambda each: repr(each[:40]) if isinstance(each, bytes) else each,
)
def test_json_beyond_measure(store: Running, body: bytes, word: str) -> None:
    assert word in complaint(store.api.post("/Orders", content=body, headers=JSON))
    assert memory(store) < 400


LAUGHS = "".join(f"<!ENTITY a{n} '{f'&a{n - 1};' * 10}'>" for n in range(1, 10))
LAUGHING = f"<!DOCTYPE x [<!ENTITY a0 'ha'>{LAUGHS}]><CRM><Subject>&a9;</Subject></CRM>"


@pytest.mark.parametrize(
    ("body", "word"),
    [
        (LAUGHING.encode(), "document type"),
        (LAUGHING.encode("utf-16"), "UTF-8"),
        (LAUGHING.encode("utf-16-le"), "XML"),
        (b'<?xml version="1.0" encoding="utf-16"?>' + LAUGHING.encode(), "document type"),
        ('<?xml version="1.0" encoding="latin-1"?><CRM>é</CRM>'.encode("latin-1"), "UTF-8"),
        (b"<CRM>" + b"<a/>" * 2_000_000 + b"</CRM>", "200,000 elements"),
        (b"<CRM " + b" ".join(b'a%d=""' % n for n in range(300_000)) + b"/>", "200,000 elements"),
        (b"<a>" * 65 + b"</a>" * 65, "64 levels"),
        (b"<CRM>" + b"<a>" * 90_000, "64 levels"),
        (
            b"<CRM><CrmMessageList>" + b"<CrmMessage/>" * 1_001 + b"</CrmMessageList></CRM>",
            "1,000 items",
        ),
        (b"<CRM>" + b"".join(b"<a%d/>" % n for n in range(1_001)) + b"</CRM>", "1,000 members"),
        (b"<CRM/>" + b"<CRM/>", "not XML"),
    ],
    ids=lambda each: repr(each[:40]) if isinstance(each, bytes) else each,
)
def test_xml_beyond_measure(store: Running, body: bytes, word: str) -> None:
    assert word in complaint(store.api.post("/CRM", content=body, headers=XML))
    assert memory(store) < 400


def test_what_is_within_the_bounds_is_taken(store: Running) -> None:
    many = {**ORDER, "OrderItemList": [LINE] * 1_000}
    assert len(store.read(f"/Orders/{store.create('/Orders', many)}")["OrderItemList"]) == 1_000
    wordy = {"CustomerEmail": "a@example.com", "Unknown": ", [{" * 100_000}
    assert store.api.post("/CRM", json=wordy).status_code == 201
    markup = "<CRM><CustomerEmail>a@example.com</CustomerEmail><Subject><![CDATA[<!doctype html>]]>"
    answer = store.api.post("/CRM", content=f"{markup}</Subject></CRM>", headers=XML)
    assert answer.status_code == 201


def test_a_row_does_not_grow_without_end(store: Running) -> None:
    """However many requests it takes: an update of a ticket adds messages."""
    path = f"/CRM/{store.create('/CRM', {'CustomerEmail': 'a@example.com'})}"
    more = {"CrmMessageList": [{"Message": "x" * 4_000}] * 1_000}
    answers = [store.api.put(path, json=more) for _ in range(3)]
    assert [answer.status_code for answer in answers] == [200, 200, 400]
    assert "8 MB" in complaint(answers[-1])
    assert len(store.read(path)["CrmMessageList"]) == 2_000


@pytest.mark.parametrize("key", [DIGITS, "-" + DIGITS, "٣" * 50, "1e5", "²"])
@pytest.mark.parametrize("path", ["/Orders/{}", "/CRM/{}/message/{}", "/Products/{}"])
def test_keys_beyond_measure(store: Running, path: str, key: str) -> None:
    said = complaint(store.api.get(path.replace("{}", key)))
    assert "send a whole number of at most 40 digits" in said


@pytest.mark.parametrize("name", ["limit", "offset", "invoicenumber", "countonly"])
def test_query_numbers_beyond_measure(store: Running, name: str) -> None:
    assert name in complaint(store.api.get(f"/Orders?{name}={DIGITS}"))
    many = "&".join(f"a{n}=1" for n in range(501))
    assert "500 parameters" in complaint(store.api.get(f"/Orders?{many}"))


@pytest.mark.parametrize("path", ["/admin/orders/{}", "/shop/{}", "/order.asp?orderid={}&key=x"])
@pytest.mark.parametrize("key", [DIGITS, "1" * 19, "²", "-1", "1.0"])
def test_page_addresses_beyond_measure(store: Running, path: str, key: str) -> None:
    assert web.get(store.url + path.format(key)).status_code == 404


@pytest.mark.parametrize(
    ("form", "status"),
    [
        ({"product": DIGITS}, 404),
        ({"product": "²"}, 404),
        ({"product": "1", "quantity": DIGITS}, 400),
        ({"product": "1", "quantity": "1", "option": DIGITS}, 303),
        ({"product": "1", "quantity": "1", "option": "²"}, 303),
        ({"product": "1" * 300_000}, 413),
        ({"product": "1" * 11_000_000}, 413),
        ({str(n): "1" for n in range(501)}, 400),
    ],
    ids=lambda each: str(each)[:40],
)
def test_forms_beyond_measure(store: Running, form: dict[str, str], status: int) -> None:
    assert web.post(f"{store.url}/cart", data=form).status_code == status
    if status == 413:
        assert web.post(f"{store.url}/oauth/consent", data=form).status_code == status


@pytest.mark.parametrize(
    "amount", ["1e999999999", "9" * 5000, "1e5", "Infinity", "1_0", "٣", "0.001"]
)
def test_refunds_beyond_measure(store: Running, amount: str) -> None:
    answer = web.post(f"{store.url}/admin/orders/3", data={"amount": amount})
    assert answer.status_code == 400
    assert "type one like 12.50" in answer.text


def test_pages_show_amounts_of_any_size(store: Running) -> None:
    paid = '{"TransactionType": "Sale", "TransactionID": "1", "TransactionAmount": 1.7e308}'
    line = '{"CatalogID": 1, "ItemQuantity": 1e300, "ItemUnitPrice": 1e300}'
    lists = f'"OrderItemList": [{line}], "TransactionList": [{paid}, {paid}]'
    body = f'{{"CustomerID": 1, "BillingPaymentMethodID": "1", {lists}}}'
    answer = store.api.post("/Orders", content=body, headers=JSON)
    assert answer.status_code == 201
    address = f"{store.url}/admin/orders/{answer.json()[0]['Value']}"
    assert web.get(address).status_code == 200
    assert web.get(f"{store.url}/admin/orders").status_code == 200
    assert web.post(address, data={"amount": "1"}).status_code == 400


@pytest.mark.parametrize(
    ("order", "word"),
    [
        ([{}] * 1_001, "More than 1000 faults"),
        ({"when": {"nth": 10**300}}, "nth"),
        ({"when": {"operation": "x" * 100_000}}, "xxx..."),
        ({"do": {"status": 600}}, "status"),
        ({"do": {"delay": 1e300}}, "delay"),
        ({"do": {"headers": {"Content-Length": "1"}}}, "content-length"),
    ],
    ids=lambda each: str(each)[:40],
)
def test_faults_beyond_measure(store: Running, order: Any, word: str) -> None:
    answer = web.post(f"{store.url}/__mock__/faults", json=order)
    assert answer.status_code == 400
    assert word in answer.json()["error"]
    assert len(answer.json()["error"]) < 1100
    assert web.get(f"{store.url}/__mock__/faults").json() == []
