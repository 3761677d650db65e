"""What a webhook's receiver sees, and what the merchant sees of it."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from .receiver import Receiver, receiver
from .running import DOCUMENT, Running, refused_start, running, web

MANNER = DOCUMENT["x-webhook-delivery"]
EVENTS = {
    row["EventName"]: row["EventType"] for row in DOCUMENT["x-resources"]["webhooks.events"]["rows"]
}
EXAMPLE = DOCUMENT["webhooks"]["orderEvent"]["post"]["requestBody"]["content"]["application/json"][
    "examples"
]["test"]["value"]
ORDER = {"CustomerID": 0, "BillingPaymentMethodID": "1"}


@pytest.fixture(scope="module")
def started() -> Iterator[Running]:
    with running("--seed", "empty", "--control", "--webhook-wait", "0") as store:
        yield store


@pytest.fixture
def store(started: Running) -> Running:
    web.post(f"{started.url}/__mock__/reset").raise_for_status()
    return started


@pytest.fixture
def told() -> Iterator[Receiver]:
    with receiver() as made:
        yield made


def hook(store: Running, url: str, event: str = "Order New", **columns: Any) -> int:
    row = {"Name": event, "Url": url, "EventType": EVENTS[event], "Enabled": True, **columns}
    return int(store.create("/Webhooks", row))


def notes(store: Running, **wanted: Any) -> list[dict[str, Any]]:
    """What was noted, once nothing is under way any more."""
    found = web.get(f"{store.url}/__mock__/deliveries?patience=20").json()
    assert isinstance(found, list)
    return [each for each in found if wanted.items() <= each.items()]


def settings(store: Running, **changed: Any) -> Any:
    answer = web.put(f"{store.url}/__mock__/webhooks", json=changed)
    assert answer.status_code == 200, answer.text
    return answer.json()


def pressed(store: Running, number: int) -> Any:
    return web.post(f"{store.url}/__mock__/webhooks/{number}/test")


def test_the_address_is_asked_first_and_its_query_is_kept(store: Running, told: Receiver) -> None:
    secret = "/hook?key=a%2Fb%3D&x=1&x=2&empty="
    hook(store, told.url + secret)
    number = store.create("/Orders", ORDER)
    probe, message = notes(store)
    assert (probe["method"], probe["outcome"], probe["body"]) == (MANNER["probe"], "answered", "")
    assert (message["method"], message["outcome"], message["attempt"]) == ("POST", "delivered", 1)
    assert message["delivery"] == probe["delivery"]
    assert message["url"] == told.url + secret
    assert [(each.method, each.path) for each in told.came] == [
        (MANNER["probe"], secret),
        ("POST", secret),
    ]
    assert json.loads(message["body"])[0]["OrderID"] == int(number)


def test_the_message_is_the_row_as_reading_it_answers(store: Running, told: Receiver) -> None:
    hook(store, told.url)
    number = store.create("/Orders", {**ORDER, "SalesTax": 1.25, "ShipmentList": [{}, {}]})
    notes(store)
    (body,) = told.posted()
    assert json.loads(body) == [store.read(f"/Orders/{number}")]
    assert b'"SalesTax":1.25,' in body
    assert [each["ShipmentID"] for each in json.loads(body)[0]["ShipmentList"]] == [0, 0]


def test_each_event_is_told_to_who_asked_for_it(store: Running, told: Receiver) -> None:
    for event in EVENTS:
        hook(store, f"{told.url}/{event.replace(' ', '-')}", event)
    order = store.create("/Orders", ORDER)
    store.change(f"/Orders/{order}", {"CustomerComments": "no event"})
    store.change(f"/Orders/{order}", {"OrderStatusID": 4})
    store.create("/Customers", {"Email": "ida@example.com", "Password": "sea"})
    product = store.create("/Products", {"SKUInfo": {"SKU": "A-1"}})
    store.change(f"/Products/{product}", {"SKUInfo": {"Stock": 4}})
    store.api.delete(f"/Products/{product}").raise_for_status()
    notes(store)
    assert [each.path for each in told.came if each.method == "POST"] == [
        "/Order-New",
        "/Order-Status-Changed",
        "/Customer-New",
        "/Product-New",
        "/Product-Changed",
        "/Product-Stock-Changed",
        "/Product-Deleted",
    ]
    (last,) = json.loads(told.posted()[-1])
    assert last["SKUInfo"]["SKU"] == "A-1"


@pytest.mark.parametrize("form", [*MANNER["media_types"], None])
def test_nothing_is_sent_beyond_what_http_needs(
    store: Running, told: Receiver, form: str | None
) -> None:
    hook(store, told.url, Format=form)
    store.create("/Orders", ORDER)
    notes(store)
    probe, message = told.came
    assert set(probe.headers) == {"host", "user-agent"}
    assert set(message.headers) == {"host", "user-agent", "content-type", "content-length"}
    kind = MANNER["media_types"][form or "JSON"]
    assert message.headers["content-type"] == kind
    assert message.body.startswith(b"<?xml" if kind.endswith("xml") else b"[{")


def test_a_failed_probe_stops_nothing(store: Running, told: Receiver) -> None:
    told.answers["GET"] = [404]
    hook(store, told.url)
    store.create("/Orders", ORDER)
    assert [(each["status"], each["outcome"]) for each in notes(store)] == [
        (404, "failed"),
        (200, "delivered"),
    ]


def test_a_failed_message_is_sent_again_until_it_is_taken(store: Running, told: Receiver) -> None:
    told.answers["POST"] = [500, 302, 204]
    hook(store, told.url)
    store.create("/Orders", ORDER)
    found = notes(store, method="POST")
    assert [(each["attempt"], each["status"], each["outcome"]) for each in found] == [
        (1, 500, "failed"),
        (2, 302, "failed"),
        (3, 204, "delivered"),
    ]
    assert len({each["delivery"] for each in found}) == 1
    assert len(set(told.posted())) == 1
    assert told.methods() == ["GET", "POST", "POST", "POST"]
    assert {each.path for each in told.came} == {"/"}


def test_it_is_given_up_in_the_end(store: Running, told: Receiver) -> None:
    told.answers["POST"] = [500] * 10
    hook(store, told.url)
    store.create("/Orders", ORDER)
    found = notes(store, method="POST")
    assert [each["outcome"] for each in found] == ["failed"] * 3 + ["given up"]
    assert [each["attempt"] for each in found] == [1, 2, 3, 4]
    assert settings(store, repeats=1)["repeats"] == 1
    store.create("/Orders", ORDER)
    assert [each["outcome"] for each in notes(store, method="POST")[4:]] == ["failed", "given up"]


@pytest.mark.parametrize(
    "url", ["http://127.0.0.1:9/", "nowhere", "http://[", "http://127.0.0.1:99999/", ""]
)
def test_an_address_that_does_not_answer_is_noted(store: Running, url: str) -> None:
    settings(store, repeats=0)
    hook(store, url)
    store.create("/Orders", ORDER)
    (message,) = notes(store, method="POST")
    assert (message["status"], message["outcome"]) == (None, "given up")
    assert message["error"]


def test_the_probe_can_be_left_out(store: Running, told: Receiver) -> None:
    settings(store, probe=False)
    hook(store, told.url)
    store.create("/Orders", ORDER)
    notes(store)
    assert told.methods() == ["POST"]
    web.post(f"{store.url}/__mock__/reset")
    assert web.get(f"{store.url}/__mock__/webhooks").json() == {
        "probe": True,
        "repeats": 3,
        "wait": 0.0,
    }


def test_a_receiver_that_fails_or_hangs_holds_up_no_other(store: Running, told: Receiver) -> None:
    settings(store, wait=3600)
    with receiver() as failing, receiver(held=True) as hanging:
        failing.answers["POST"] = [500]
        for each in (failing, hanging, told):
            hook(store, each.url)
        store.create("/Orders", ORDER)
        store.create("/Orders", ORDER)
        for _ in range(100):
            web.get(f"{store.url}/__mock__/deliveries?patience=0.1")
            if len(told.posted()) == len(failing.posted()) == 2:
                break
        assert hanging.posted() == []
        outcomes = [each["outcome"] for each in web.get(f"{store.url}/__mock__/deliveries").json()]
        assert outcomes.count("failed") == 1
        web.post(f"{store.url}/__mock__/reset")
        assert notes(store) == []


def test_messages_to_one_receiver_come_in_their_order(store: Running, told: Receiver) -> None:
    for path in ("/one", "/two"):
        hook(store, told.url + path)
    numbers = [int(store.create("/Orders", ORDER)) for _ in range(5)]
    notes(store)
    came = [(each.path, json.loads(each.body)[0]["OrderID"]) for each in told.came if each.body]
    assert came == [(path, number) for number in numbers for path in ("/one", "/two")]


def test_a_webhook_that_was_switched_off_is_told_nothing_more(
    store: Running, told: Receiver
) -> None:
    with receiver(held=True) as slow:
        slow.answers["POST"] = [500, 500]
        number = hook(store, slow.url)
        store.create("/Orders", ORDER)
        store.change(f"/Webhooks/{number}", {"Enabled": False})
        slow.held.set()
        found = notes(store, method="POST")
    assert [each["outcome"] for each in found] == ["failed", "given up"]
    assert found[1]["error"] == "the webhook is off"
    assert len(slow.posted()) == 1


def test_what_was_under_way_is_not_sent_after_a_restart(tmp_path: Path, told: Receiver) -> None:
    options = ("--seed", "empty", "--control", "--db", str(tmp_path / "store.db"))
    told.answers["POST"] = [500]
    with running(*options, "--webhook-wait", "3600") as store:
        hook(store, told.url)
        store.create("/Orders", ORDER)
        for _ in range(100):
            noted = web.get(f"{store.url}/__mock__/deliveries?patience=0.1").json()
            if [each["outcome"] for each in noted] == ["answered", "failed"]:
                break
    with running(*options) as store:
        assert [each["outcome"] for each in notes(store)] == ["answered", "failed"]
        store.create("/Orders", ORDER)
        assert len(notes(store)) == 4
    assert [json.loads(body)[0]["OrderID"] for body in told.posted()] == [1, 2]


def test_an_order_that_moves_the_stock_is_an_event_of_the_product(
    store: Running, told: Receiver
) -> None:
    hook(store, told.url, "Product Stock Changed")
    product = int(store.create("/Products", {"SKUInfo": {"Stock": 3}}))
    items = [{"CatalogID": product, "ItemQuantity": 1}]
    store.create("/Orders", {**ORDER, "OrderItemList": items})
    notes(store)
    (body,) = told.posted()
    assert json.loads(body)[0]["SKUInfo"]["Stock"] == 2


def test_what_is_remembered_and_what_waits_is_bounded(store: Running) -> None:
    settings(store, repeats=0, probe=False)
    for _ in range(4):
        hook(store, "")
    for _ in range(260):
        store.create("/Orders", ORDER)
    found = notes(store)
    assert len(found) == 1000
    assert found[-1]["number"] == 1040
    with receiver(held=True) as hanging:
        for webhook in store.api.get("/Webhooks").json():
            store.change(f"/Webhooks/{webhook['Id']}", {"Url": hanging.url})
        for _ in range(255):
            store.create("/Orders", ORDER)
        noted = web.get(f"{store.url}/__mock__/deliveries").json()
        assert [each["outcome"] for each in noted[-20:]] == ["dropped"] * 20
        web.post(f"{store.url}/__mock__/reset")


@pytest.mark.parametrize(
    ("wrong", "word"),
    [
        ({"repeats": 21}, "repeats"),
        ({"repeats": 1.5}, "repeats"),
        ({"wait": -1}, "wait"),
        ({"wait": "NaN"}, "wait"),
        ({"wait": 4000}, "wait"),
        ({"probe": 1}, "probe"),
        ({"retries": 1}, "retries"),
    ],
)
def test_settings_out_of_range_are_named(store: Running, wrong: Any, word: str) -> None:
    answer = web.put(f"{store.url}/__mock__/webhooks", json=wrong)
    assert answer.status_code == 400
    assert word in answer.json()["error"]


def test_options_out_of_range_are_named() -> None:
    assert "--webhook-repeats" in refused_start("--webhook-repeats", "21")
    assert "--webhook-wait" in refused_start("--webhook-wait", "-1")


def test_the_options_of_the_start_hold() -> None:
    options = ("--no-webhook-probe", "--webhook-repeats", "2", "--webhook-wait", "0.5")
    with running("--seed", "empty", "--control", *options) as store:
        shown = web.get(f"{store.url}/__mock__/webhooks").json()
    assert shown == {"probe": False, "repeats": 2, "wait": 0.5}


class TestTheTestButton:
    def test_it_sends_the_documents_example(self, store: Running, told: Receiver) -> None:
        number = hook(store, told.url, "Order Status Changed", Enabled=False)
        answer = pressed(store, number)
        assert answer.status_code == 200
        assert (answer.json()["outcome"], answer.json()["test"]) == ("delivered", True)
        assert told.methods() == ["GET", "POST"]
        assert json.loads(told.posted()[0]) == EXAMPLE

    def test_in_the_webhooks_own_format(self, store: Running, told: Receiver) -> None:
        pressed(store, hook(store, told.url, Format="XML"))
        (body,) = told.posted()
        assert b"<ArrayOfOrder" in body
        assert b"<InvoiceNumberPrefix>AB-</InvoiceNumberPrefix>" in body

    def test_without_an_example_the_first_row_is_sent(self, store: Running, told: Receiver) -> None:
        number = hook(store, told.url, "Customer New")
        refused = pressed(store, number)
        assert refused.status_code == 400
        assert "no row is there" in refused.json()["error"]
        customer = store.create("/Customers", {"Email": "ida@example.com", "Password": "sea"})
        store.create("/Customers", {"Email": "bo@example.com", "Password": "sea"})
        notes(store)
        told.came.clear()
        assert pressed(store, number).json()["outcome"] == "delivered"
        assert json.loads(told.posted()[0]) == [store.read(f"/Customers/{customer}")]

    def test_it_is_tried_once(self, store: Running, told: Receiver) -> None:
        told.answers["POST"] = [500]
        answer = pressed(store, hook(store, told.url)).json()
        assert (answer["status"], answer["outcome"]) == (500, "given up")
        notes(store)
        assert len(told.posted()) == 1

    def test_webhooks_that_are_not_there(self, store: Running) -> None:
        assert pressed(store, 999).status_code == 404
        unknown = store.create(
            "/Webhooks", {"Name": "x", "Url": "http://x", "EventType": 77, "Enabled": True}
        )
        assert "event" in pressed(store, int(unknown)).json()["error"]

    def test_a_wrong_example_is_named(self, tmp_path: Path) -> None:
        document = json.loads(json.dumps(DOCUMENT))
        media = document["webhooks"]["orderEvent"]["post"]["requestBody"]["content"]
        media["application/json"]["examples"]["test"]["value"] = [{"OrderID": "one"}]
        path = tmp_path / "api.json"
        path.write_text(json.dumps(document))
        with running("--seed", "empty", "--control", "--spec", str(path)) as store:
            said = pressed(store, hook(store, "http://127.0.0.1:9/")).json()["error"]
        assert "orderEvent" in said
        assert "OrderID" in said


class TestThePage:
    def test_it_shows_each_webhook_and_sends_a_test(self, store: Running, told: Receiver) -> None:
        page = f"{store.url}/admin/webhooks"
        assert "There are none" in web.get(page).text
        number = hook(store, f"{told.url}/hook?key=secret", Name="<b>Mine</b>")
        text = web.get(page).text
        for word in ("&lt;b&gt;Mine&lt;/b&gt;", "Order New", "key=secret", "Nothing was sent yet"):
            assert word in text
        answer = web.post(page, data={"webhook": str(number)})
        assert answer.status_code == 200
        assert "Order New: answered 200, delivered (test)." in answer.text
        assert json.loads(told.posted()[0]) == EXAMPLE
        told.answers["POST"] = [503]
        assert "answered 503, given up (test)" in web.post(page, data={"webhook": number}).text

    def test_nobody_elses_page_sends_one(self, store: Running, told: Receiver) -> None:
        number = hook(store, told.url)
        page = f"{store.url}/admin/webhooks"
        headers = {"Origin": "https://evil.example"}
        answer = web.post(page, data={"webhook": number}, headers=headers)
        assert answer.status_code == 403
        for wrong in ("", "x", "9" * 30, "4711"):
            assert web.post(page, data={"webhook": wrong}).status_code in (400, 404)
        assert told.came == []


def test_a_document_that_says_nothing_of_deliveries(tmp_path: Path, told: Receiver) -> None:
    document = {key: said for key, said in DOCUMENT.items() if key != "x-webhook-delivery"}
    path = tmp_path / "api.json"
    path.write_text(json.dumps(document))
    with running("--seed", "empty", "--control", "--spec", str(path)) as store:
        told.answers["POST"] = [500]
        hook(store, told.url)
        store.create("/Orders", ORDER)
        assert [each["outcome"] for each in notes(store)] == ["given up"]
    assert told.methods() == ["POST"]
