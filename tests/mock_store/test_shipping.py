"""What shipping costs: told by a custom shipping service, or by the store where there is none."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import httpx
import pytest

from .gateway import gateway_app
from .running import Running, refused_start, running, web
from .shipping import PASSWORD, USER, ShippingService, shipping_service


@pytest.fixture(scope="module")
def store() -> Iterator[Running]:
    with running("--seed", "demo", "--control") as started:
        yield started


@pytest.fixture(scope="module")
def running_service() -> Iterator[ShippingService]:
    with shipping_service() as service:
        yield service


@pytest.fixture
def service(store: Running, running_service: ShippingService) -> ShippingService:
    """The service, signed up with."""
    running_service.reset()
    settings = {"rates_url": running_service.url, "username": USER, "password": PASSWORD}
    web.put(f"{store.url}/__mock__/shipping", json={**settings, "patience": 8})
    return running_service


def filled_cart(store: Running, **columns: str) -> dict[str, Any]:
    address = {"BillingZipCode": "04101", "BillingCity": "Portland", "BillingCountry": "US"}
    row = {"BillingEmail": "ida@example.com", **address, **columns}
    key = store.create("/Cart", row)
    store.create(f"/Cart/{key}/Item", {"CatalogID": 2, "ItemQuantity": 2})
    return store.read(f"/Cart/{key}")


def journal(store: Running) -> dict[str, Any]:
    """The last call of the service."""
    query = "operation=shippingRates&limit=1"
    (exchange,) = web.get(f"{store.url}/__mock__/journal?{query}").json()
    assert isinstance(exchange, dict)
    return exchange


def placed(store: Running, cart: dict[str, Any], **form: str) -> httpx.Response:
    return web.post(cart["CheckoutURL"], data={"pay": "check", **form})


def newest_order(store: Running) -> dict[str, Any]:
    count = store.api.get("/Orders?countonly=1").json()["TotalCount"]
    return store.read(f"/Orders?limit=1&offset={count}")


def test_the_shopper_chooses_among_the_rates_of_the_service(
    store: Running, service: ShippingService
) -> None:
    cart = filled_cart(store)
    shown = web.get(cart["CheckoutURL"])
    assert "Dune Post, $5.20" in shown.text
    assert "Gull Express, $21.00" in shown.text
    assert "Standard" not in shown.text
    assert placed(store, cart, shipping="Gull Express 21.00").status_code == 303
    order = newest_order(store)
    (box,) = order["ShipmentList"]
    assert (box["ShipmentMethodName"], box["ShipmentCost"]) == ("Gull Express", 21)
    assert order["OrderAmount"] == 2 * 89.5 + 21


def test_what_the_service_is_asked(store: Running, service: ShippingService) -> None:
    web.get(filled_cart(store)["CheckoutURL"])
    (asked,) = service.asked
    assert asked["shippingto"]["postalcode"] == "04101"
    assert asked["shippingfrom"] == {"state": "ME", "postalcode": "04101", "country": "US"}
    assert (asked["totalitems"], asked["totalweight"], asked["orderamount"]) == (2, 4, 179)
    (item,) = asked["items"]
    assert (item["sku"], item["quantity"], item["unitweight"]) == ("HP-PCK-02", 2, 2)
    assert item["unitprice"] == 89.5


def test_the_address_of_the_cart_is_where_it_goes(store: Running, service: ShippingService) -> None:
    shown = web.get(filled_cart(store, ShipmentZipCode="99501")["CheckoutURL"])
    assert service.asked[-1]["shippingto"]["postalcode"] == "99501"
    assert "To 99501" in shown.text


def test_without_an_address_nobody_is_asked(store: Running, service: ShippingService) -> None:
    cart = filled_cart(store, BillingZipCode="", BillingCity="")
    assert "depends on your address" in web.get(cart["CheckoutURL"]).text
    assert service.asked == []
    assert "Choose how your order is to be shipped" in placed(store, cart).text


def test_rates_for_another_address(store: Running, service: ShippingService) -> None:
    cart = filled_cart(store, BillingZipCode="", BillingCity="")
    shown = placed(store, cart, do="rates", BillingZipCode="10001", BillingFirstName="Ida")
    assert shown.status_code == 200
    assert service.asked[-1]["shippingto"]["postalcode"] == "10001"
    assert "Dune Post, $5.20" in shown.text
    assert 'value="Ida"' in shown.text
    assert store.api.get(f"/Cart/{cart['OrderKey']}").status_code == 200


def test_a_price_that_came_with_the_form_is_not_believed(
    store: Running, service: ShippingService
) -> None:
    cart = filled_cart(store)
    assert "at that price" in placed(store, cart, shipping="Dune Post 0.01").text
    service.answer = {"shippingmethods": [{"methodname": "Dune Post", "rate": 6}]}
    refused = placed(store, cart, shipping="Dune Post 5.20")
    assert refused.status_code == 400
    assert "Dune Post, $6.00" in refused.text
    assert placed(store, cart, shipping="Dune Post 6.00").status_code == 303


@pytest.mark.parametrize(
    ("answer", "finding"),
    [
        (b"<html>", "not JSON"),
        (b"", ""),
        ([], "is not of type"),
        ({"shippingmethods": [{"methodname": "Dune Post", "rate": "5"}]}, "/rate"),
        (b"[" * 2_000_000, "No answer came"),
    ],
)
def test_an_answer_that_is_none(
    store: Running, service: ShippingService, answer: Any, finding: str
) -> None:
    service.answer = answer
    cart = filled_cart(store)
    shown = web.get(cart["CheckoutURL"]).text
    assert "not available just now" in shown
    assert "Standard, $6.95" in shown
    assert finding in journal(store)["findings"]
    assert placed(store, cart, shipping="Standard").status_code == 303
    assert newest_order(store)["ShipmentList"][0]["ShipmentCost"] == 6.95


def test_methods_nobody_could_choose_are_passed_over(
    store: Running, service: ShippingService
) -> None:
    methods = [
        {"methodname": "Given money", "rate": -1},
        {"methodname": "  ", "rate": 1},
        {"methodname": "No price"},
        {"methodname": "Moon", "rate": 1e300},
        {"methodname": "Fine <b>&", "rate": 3},
    ]
    service.answer = {"shippingmethods": methods}
    shown = web.get(filled_cart(store)["CheckoutURL"]).text
    assert shown.count('name="shipping"') == 1
    assert "Fine &lt;b&gt;&amp;, $3.00" in shown
    service.answer = {"shippingmethods": methods[:1]}
    assert "no rate for this address" in web.get(filled_cart(store)["CheckoutURL"]).text


def test_wrong_credentials(store: Running, service: ShippingService) -> None:
    web.put(f"{store.url}/__mock__/shipping", json={"password": "no-such-tide"})
    assert "not available just now" in web.get(filled_cart(store)["CheckoutURL"]).text
    assert (journal(store)["status"], journal(store)["findings"]) == (401, "")


def test_a_service_that_fails(store: Running, service: ShippingService) -> None:
    service.status = 500
    assert "not available just now" in web.get(filled_cart(store)["CheckoutURL"]).text
    assert journal(store)["findings"] == "The answer is 500; the document has 200, 400, 401."


def test_a_service_that_takes_too_long(store: Running, service: ShippingService) -> None:
    service.goes_on.clear()
    web.put(f"{store.url}/__mock__/shipping", json={"patience": 0.1})
    assert "not available just now" in web.get(filled_cart(store)["CheckoutURL"]).text
    assert journal(store)["status"] == 0
    assert "no answer" in web.get(f"{store.url}/journal").text


def test_the_journal_has_the_call_but_not_the_password(
    store: Running, service: ShippingService
) -> None:
    web.get(filled_cart(store)["CheckoutURL"])
    exchange = journal(store)
    assert (exchange["path"], exchange["status"]) == (service.url, 200)
    assert "Gull Express" in exchange["answer"]
    assert PASSWORD not in str(exchange)
    settings = web.get(f"{store.url}/__mock__/shipping")
    assert PASSWORD not in settings.text


def test_a_store_that_is_started_with_a_service(running_service: ShippingService) -> None:
    running_service.reset()
    credentials = ("--shipping-user", USER, "--shipping-password", PASSWORD)
    with running("--shipping-rates-url", running_service.url, *credentials) as store:
        assert "Dune Post" in web.get(filled_cart(store)["CheckoutURL"]).text


@pytest.mark.parametrize("option", ["shipping-rates-url", "gateway-checkout-url"])
@pytest.mark.parametrize("url", ["nonsense", "ftp://a.example/", "http://u:p@a.example", "http://"])
def test_an_address_that_is_none_is_refused_at_start(option: str, url: str) -> None:
    assert f"--{option} is no web address" in refused_start(f"--{option}", url)


def test_the_control_plane_refuses_what_makes_no_sense(store: Running) -> None:
    for wrong in ({"rates_url": "nonsense"}, {"username": 5}, {"patience": "x"}, {"else": ""}):
        answer = web.put(f"{store.url}/__mock__/shipping", json=wrong)
        assert answer.status_code == 400, wrong
        assert next(iter(wrong)) in answer.json()["error"]


def test_who_pays_by_check_after_all_gets_what_was_held_back(store: Running) -> None:
    web.put(f"{store.url}/__mock__/shipping", json={"rates_url": ""})
    cart = filled_cart(store)
    stock = store.read("/Products/2")["SKUInfo"]["Stock"]
    with gateway_app(store.keys["private-key"]) as gateway:
        web.put(f"{store.url}/__mock__/gateway", json={"checkout_url": f"{gateway.url}/checkout"})
        web.post(cart["CheckoutURL"], data={"pay": "gateway"})
        assert store.read("/Products/2")["SKUInfo"]["Stock"] == stock
        assert placed(store, cart).status_code == 303
        assert store.read("/Products/2")["SKUInfo"]["Stock"] == stock - 2
        assert web.get(f"{store.url}/__mock__/outbox").json()[-1]["to"] == "ida@example.com"
        assert gateway.notify()["errorcode"] == "order"
