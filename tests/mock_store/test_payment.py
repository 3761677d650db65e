"""From a cart over the gateway to an order, and the money back."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest

from .gateway import Gateway, gateway_app
from .running import DOCUMENT, Running, running, web


@pytest.fixture(scope="module")
def started() -> Iterator[Running]:
    with running("--seed", "demo", "--control") as store:
        yield store


@pytest.fixture
def store(started: Running) -> Running:
    return started


@pytest.fixture
def gateway(store: Running) -> Iterator[Gateway]:
    with gateway_app(store.keys["private-key"]) as app:
        settings = {"checkout_url": f"{app.url}/checkout", "refund_url": f"{app.url}/refund"}
        web.put(f"{store.url}/__mock__/gateway", json=settings)
        yield app
        web.put(f"{store.url}/__mock__/gateway", json={"checkout_url": "", "refund_url": ""})


def filled_cart(store: Running) -> dict[str, Any]:
    key = store.create("/Cart", {"BillingEmail": "ida@example.com", "BillingFirstName": "Ida"})
    store.create(f"/Cart/{key}/Item", {"CatalogID": 2, "ItemQuantity": 2})
    return store.read(f"/Cart/{key}")


def check_out(store: Running, cart: dict[str, Any], **form: str) -> httpx.Response:
    return web.post(cart["CheckoutURL"], data={"shipping": "Express", **form})


def order_of(store: Running, gateway: Gateway) -> dict[str, Any]:
    return store.read(f"/Orders/{gateway.asked[-1]['orderid']}")


def test_a_paid_cart_becomes_an_order(store: Running, gateway: Gateway) -> None:
    stock = store.read("/Products/2")["SKUInfo"]["Stock"]
    cart = filled_cart(store)
    assert web.get(cart["CheckoutURL"]).status_code == 200
    sent = check_out(store, cart)
    assert sent.status_code == 303
    assert sent.headers["Location"] == f"{gateway.url}/pay?paymenttoken=1"

    asked = gateway.asked[-1]
    assert asked["type"] == "sale"
    assert asked["amounttotal"] == 2 * 8950 + 1450
    assert asked["shippingtotal"] == 1450
    assert asked["billing"]["firstname"] == "Ida"
    assert asked["items"][0]["unitprice"] == 8950
    waiting = order_of(store, gateway)
    assert waiting["OrderStatusID"] == 7
    assert store.read("/Products/2")["SKUInfo"]["Stock"] == stock

    assert gateway.notify() == {"processed": 1}
    paid = order_of(store, gateway)
    assert paid["OrderStatusID"] == 1
    (transaction,) = paid["TransactionList"]
    assert transaction["TransactionID"] == "pay-1"
    assert transaction["TransactionAmount"] == 193.5
    assert store.read("/Products/2")["SKUInfo"]["Stock"] == stock - 2
    assert store.api.get(f"/Cart/{cart['OrderKey']}").status_code == 404

    page = web.get(asked["returnurl"], follow_redirects=True)
    assert page.status_code == 200
    assert asked["invoice"] in page.text


def test_the_return_address_cannot_be_made_up(store: Running, gateway: Gateway) -> None:
    check_out(store, filled_cart(store))
    good = gateway.asked[-1]["returnurl"]
    forged = good[:-1] + ("0" if good[-1] != "0" else "1")
    assert web.get(forged).status_code == 400
    order = gateway.asked[-1]["orderid"]
    assert web.get(f"{store.url}/order.asp?orderid={order}&key=").status_code == 404


def test_a_notification_counts_once(store: Running, gateway: Gateway) -> None:
    check_out(store, filled_cart(store))
    first = gateway.notice()
    assert gateway.send(first) == {"processed": 1}
    assert gateway.send(first) == {"processed": 1}
    assert gateway.notify() == {"processed": 1}
    assert len(order_of(store, gateway)["TransactionList"]) == 1
    assert gateway.notify(transactionid="pay-2")["processed"] == 0


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"amount": 1}, "amount"),
        ({"invoice": "AB-1"}, "invoice"),
        ({"orderid": 999999}, "order"),
        ({"orderid": 1}, "order"),
    ],
)
def test_a_notification_about_something_else(
    store: Running, gateway: Gateway, changes: dict[str, Any], code: str
) -> None:
    check_out(store, filled_cart(store))
    told = gateway.notify(**changes)
    assert told["processed"] == 0
    assert told["errorcode"] == code
    assert order_of(store, gateway)["OrderStatusID"] == 7


def test_a_notification_that_is_not_the_gateways(store: Running, gateway: Gateway) -> None:
    check_out(store, filled_cart(store))
    message = json.loads(gateway.notice())
    message["transactionid"] = "other"
    told = gateway.send(json.dumps(message).encode())
    assert told["processed"] == 0
    assert told["errorcode"] == "signature"
    assert gateway.send(b"{not json")["processed"] == 0
    assert gateway.send(b"{}")["processed"] == 0
    assert order_of(store, gateway)["OrderStatusID"] == 7


def test_a_declined_payment_can_be_tried_again(store: Running, gateway: Gateway) -> None:
    cart = filled_cart(store)
    check_out(store, cart)
    first = gateway.asked[-1]["orderid"]
    told = gateway.notify(approved=0, errorcode="card", errormessage="No money")
    assert (told["processed"], told["errorcode"]) == (0, "card")
    assert "No money" in order_of(store, gateway)["InternalComments"]
    check_out(store, cart)
    assert gateway.asked[-1]["orderid"] == first
    assert gateway.notify() == {"processed": 1}
    assert order_of(store, gateway)["OrderStatusID"] == 1


def test_a_gateway_that_refuses_is_not_shown_to_the_shopper(
    store: Running, gateway: Gateway
) -> None:
    gateway.refusal = "The merchant owes us money"
    answer = check_out(store, filled_cart(store))
    assert answer.status_code == 400
    assert "owes" not in answer.text
    assert "owes us money" in order_of(store, gateway)["InternalComments"]


def test_a_gateway_with_another_key_is_not_believed(store: Running, gateway: Gateway) -> None:
    gateway.answer_key = "another key"
    answer = check_out(store, filled_cart(store))
    assert answer.status_code == 400
    assert "signature" in order_of(store, gateway)["InternalComments"]


def test_a_gateway_that_is_not_there(store: Running, gateway: Gateway) -> None:
    web.put(f"{store.url}/__mock__/gateway", json={"checkout_url": "http://127.0.0.1:9/"})
    answer = check_out(store, filled_cart(store))
    assert answer.status_code == 502
    assert "does not answer" in answer.text


def test_a_cart_paid_by_check_is_an_order_at_once(store: Running) -> None:
    cart = filled_cart(store)
    answer = check_out(store, cart, pay="check", BillingLastName="Harbor")
    assert answer.status_code == 303
    page = web.get(store.url + answer.headers["Location"])
    assert "New" in page.text
    assert store.api.get(f"/Cart/{cart['OrderKey']}").status_code == 404


def test_forms_say_what_is_wrong(store: Running) -> None:
    cart = filled_cart(store)
    assert "no such way of shipping" in check_out(store, cart, shipping="Drone").text
    assert "longer than" in check_out(store, cart, BillingFirstName="x" * 101).text
    assert "e-mail" in check_out(store, cart, BillingEmail="").text
    empty = store.read(f"/Cart/{store.create('/Cart', {})}")
    assert "empty" in check_out(store, empty, BillingEmail="a@example.com").text
    foreign = web.post(cart["CheckoutURL"], headers={"Origin": "https://evil.example"})
    assert foreign.status_code == 403


class TestRefunds:
    def paid(self, store: Running, gateway: Gateway) -> str:
        check_out(store, filled_cart(store))
        gateway.notify()
        return f"{store.url}/admin/orders/{gateway.asked[-1]['orderid']}"

    def test_part_and_then_the_rest(self, store: Running, gateway: Gateway) -> None:
        page = self.paid(store, gateway)
        order = gateway.asked[-1]["orderid"]
        answer = web.post(page, data={"amount": "100.00"})
        assert "100.00 was given back" in answer.text
        asked = gateway.asked[-1]
        assert (asked["type"], asked["amounttotal"]) == ("void", 10000)
        assert asked["is_full_refund"] is False
        assert web.post(page, data={"amount": "93.50"}).status_code == 200
        row = store.read(f"/Orders/{order}")
        assert row["OrderStatusID"] == 5
        assert [each["TransactionType"] for each in row["TransactionList"]] == [
            "Sale",
            "Void",
            "Void",
        ]
        assert web.post(page, data={"amount": "1"}).status_code == 400

    def test_a_refusal_changes_nothing(self, store: Running, gateway: Gateway) -> None:
        page = self.paid(store, gateway)
        order = gateway.asked[-1]["orderid"]
        gateway.refusal = "Too late"
        answer = web.post(page, data={"amount": "1"})
        assert answer.status_code == 400
        assert "Too late" in answer.text
        gateway.refusal, gateway.answer_key = "", "another key"
        assert "not to be trusted" in web.post(page, data={"amount": "1"}).text
        assert len(store.read(f"/Orders/{order}")["TransactionList"]) == 1

    @pytest.mark.parametrize("amount", ["", "x", "0", "-1", "NaN", "1e99", "999999"])
    def test_amounts_that_are_none(self, store: Running, gateway: Gateway, amount: str) -> None:
        page = self.paid(store, gateway)
        assert web.post(page, data={"amount": amount}).status_code == 400


class TestAGatewayOfAnotherSpelling:
    """A gateway written in PHP: numbers are texts, and the media type is PHP's own."""

    def test_its_notification_is_read(self, store: Running, gateway: Gateway) -> None:
        check_out(store, filled_cart(store))
        asked = gateway.asked[-1]
        texts = {"orderid": str(asked["orderid"]), "amount": str(asked["amounttotal"])}
        gateway.media_type = "text/html; charset=iso-8859-1"
        assert gateway.notify(**texts, approved="1") == {"processed": 1}
        (transaction,) = order_of(store, gateway)["TransactionList"]
        assert transaction["TransactionAmount"] * 100 == asked["amounttotal"]

    def test_the_signature_is_over_its_own_characters(
        self, store: Running, gateway: Gateway
    ) -> None:
        check_out(store, filled_cart(store))
        number = gateway.asked[-1]["orderid"]
        right = json.loads(gateway.notice(orderid=f"0{number}"))
        assert gateway.send(json.dumps({**right, "orderid": number}).encode())["processed"] == 0
        assert gateway.send(json.dumps(right).encode()) == {"processed": 1}

    def test_a_text_that_is_no_number_is_refused(self, store: Running, gateway: Gateway) -> None:
        check_out(store, filled_cart(store))
        for wrong in ({"approved": "yes"}, {"approved": ""}, {"amount": "1e9"}, {"approved": "2"}):
            told = gateway.notify(**wrong)
            assert told["processed"] == 0
            assert told["errormessage"]
        assert order_of(store, gateway)["TransactionList"] == []

    @pytest.mark.parametrize("number", ["9" * 30, 10**30, -1, "37.0"])
    def test_an_order_that_cannot_be_is_refused_politely(
        self, store: Running, gateway: Gateway, number: Any
    ) -> None:
        check_out(store, filled_cart(store))
        assert gateway.notify(orderid=number)["processed"] == 0

    def test_a_declined_payment_is_told_in_text(self, store: Running, gateway: Gateway) -> None:
        check_out(store, filled_cart(store))
        told = gateway.notify(approved="0", errorcode="51", errormessage="No funds")
        assert (told["processed"], told["errorcode"]) == (0, "51")
        assert "No funds" in order_of(store, gateway)["InternalComments"]

    def test_its_refund_is_read_and_breaks_nothing(self, store: Running, gateway: Gateway) -> None:
        gateway.media_type, gateway.approved = "text/html", "1"
        check_out(store, filled_cart(store))
        assert gateway.notify() == {"processed": 1}
        number = gateway.asked[-1]["orderid"]
        page = web.post(f"{store.url}/admin/orders/{number}", data={"amount": "1.00"})
        assert page.status_code == 200
        kinds = [row["TransactionType"] for row in order_of(store, gateway)["TransactionList"]]
        assert kinds == ["Sale", "Void"]
        asked = web.get(f"{store.url}/__mock__/journal?operation=gatewayRefund&limit=1").json()
        assert asked[0]["findings"] == ""

    def test_a_document_without_that_leniency_is_strict(self, tmp_path: Path) -> None:
        path = tmp_path / "api.json"
        path.write_text(json.dumps({k: v for k, v in DOCUMENT.items() if "message-le" not in k}))
        with (
            running("--seed", "demo", "--control", "--spec", str(path)) as store,
            gateway_app(store.keys["private-key"]) as app,
        ):
            settings = {"checkout_url": f"{app.url}/checkout"}
            web.put(f"{store.url}/__mock__/gateway", json=settings)
            check_out(store, filled_cart(store))
            assert app.notify(approved="1")["processed"] == 0
            app.media_type = "text/html"
            assert app.notify()["processed"] == 0
            app.media_type = "application/json"
            assert app.notify() == {"processed": 1}
