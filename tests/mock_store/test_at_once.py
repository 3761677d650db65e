"""What happens while the store waits for somebody: it is looked at again before it is written."""

from __future__ import annotations

from collections.abc import Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from typing import Any

import httpx
import pytest

from .gateway import Gateway, gateway_app
from .running import Running, running, web
from .shipping import PASSWORD, USER, ShippingService, shipping_service


@pytest.fixture(scope="module")
def store() -> Iterator[Running]:
    with running("--seed", "demo", "--control") as started:
        yield started


@pytest.fixture
def gateway(store: Running) -> Iterator[Gateway]:
    with gateway_app(store.keys["private-key"]) as app:
        settings = {"checkout_url": f"{app.url}/checkout", "refund_url": f"{app.url}/refund"}
        web.put(f"{store.url}/__mock__/gateway", json=settings)
        yield app
        web.put(f"{store.url}/__mock__/gateway", json={"checkout_url": "", "refund_url": ""})


@pytest.fixture
def carrier(store: Running) -> Iterator[ShippingService]:
    with shipping_service() as service:
        settings = {"rates_url": service.url, "username": USER, "password": PASSWORD}
        web.put(f"{store.url}/__mock__/shipping", json=settings)
        yield service
        web.put(f"{store.url}/__mock__/shipping", json={"rates_url": ""})


@pytest.fixture
def aside() -> Iterator[ThreadPoolExecutor]:
    """Somewhere to make requests that do not come back at once."""
    with ThreadPoolExecutor() as pool:
        yield pool


def cart_in(store: Running) -> dict[str, Any]:
    row = {"BillingEmail": "ida@example.com", "BillingCity": "Portland"}
    key = store.create("/Cart", row)
    store.create(f"/Cart/{key}/Item", {"CatalogID": 2, "ItemQuantity": 2})
    return store.read(f"/Cart/{key}")


def post(address: str, **form: str) -> httpx.Response:
    with httpx.Client(timeout=30, trust_env=False, verify=False) as browser:
        return browser.post(address, data=form)


def number_of_orders(store: Running) -> int:
    return int(store.api.get("/Orders?countonly=1").json()["TotalCount"])


class TestRefunds:
    @pytest.fixture
    def order(self, store: Running, gateway: Gateway) -> str:
        post(cart_in(store)["CheckoutURL"], shipping="Express")
        gateway.notify()
        return str(gateway.asked[-1]["orderid"])

    def test_of_five_at_once_one_is_made(
        self, store: Running, gateway: Gateway, order: str, aside: ThreadPoolExecutor
    ) -> None:
        page, asked = f"{store.url}/admin/orders/{order}", len(gateway.asked)
        while gateway.came.acquire(blocking=False):
            pass
        gateway.goes_on.clear()
        first = aside.submit(post, page, amount="193.50")
        assert gateway.came.acquire(timeout=20)
        others = [aside.submit(post, page, amount=each) for each in ("193.50", "193.50", "1", "2")]
        for other in others:
            assert other.result(20).status_code == 409
            assert "under way" in other.result().text
        gateway.goes_on.set()
        assert "193.50 was given back" in first.result(20).text
        assert len(gateway.asked) == asked + 1
        kinds = [
            each["TransactionType"] for each in store.read(f"/Orders/{order}")["TransactionList"]
        ]
        assert kinds == ["Sale", "Void"]
        assert post(page, amount="193.50").status_code == 400

    def test_the_next_is_possible_after_a_refusal(
        self, store: Running, gateway: Gateway, order: str
    ) -> None:
        page = f"{store.url}/admin/orders/{order}"
        gateway.refusal = "Not now"
        assert post(page, amount="1").status_code == 400
        gateway.refusal = ""
        assert post(page, amount="1").status_code == 200

    def test_what_others_changed_meanwhile_stays(
        self, store: Running, gateway: Gateway, order: str, aside: ThreadPoolExecutor
    ) -> None:
        while gateway.came.acquire(blocking=False):
            pass
        gateway.goes_on.clear()
        refund = aside.submit(post, f"{store.url}/admin/orders/{order}", amount="1")
        assert gateway.came.acquire(timeout=20)
        store.change(f"/Orders/{order}", {"CustomerComments": "Changed meanwhile"})
        gateway.goes_on.set()
        assert refund.result(20).status_code == 200
        row = store.read(f"/Orders/{order}")
        assert row["CustomerComments"] == "Changed meanwhile"
        assert len(row["TransactionList"]) == 2

    def test_an_order_that_is_gone_gets_no_void(
        self, store: Running, gateway: Gateway, order: str, aside: ThreadPoolExecutor
    ) -> None:
        while gateway.came.acquire(blocking=False):
            pass
        gateway.goes_on.clear()
        refund = aside.submit(post, f"{store.url}/admin/orders/{order}", amount="1")
        assert gateway.came.acquire(timeout=20)
        store.change(f"/Orders/{order}", {"TransactionList": []})
        gateway.goes_on.set()
        assert refund.result(20).status_code == 409
        assert "payment is gone" in refund.result().text
        assert store.read(f"/Orders/{order}")["TransactionList"] == []


class TestCheckouts:
    def test_two_at_once_make_one_order(
        self,
        store: Running,
        gateway: Gateway,
        carrier: ShippingService,
        aside: ThreadPoolExecutor,
    ) -> None:
        cart, before = cart_in(store), number_of_orders(store)
        carrier.goes_on.clear()
        both = self.begun(aside, carrier, cart, pay="gateway")
        carrier.goes_on.set()
        assert {each.result(20).status_code for each in both} == {303}
        assert number_of_orders(store) == before + 1
        assert len({each["orderid"] for each in gateway.asked}) == 1

    def test_two_at_once_by_check_make_one_order(
        self, store: Running, carrier: ShippingService, aside: ThreadPoolExecutor
    ) -> None:
        cart, before = cart_in(store), number_of_orders(store)
        carrier.goes_on.clear()
        both = self.begun(aside, carrier, cart, pay="check")
        carrier.goes_on.set()
        assert sorted(each.result(20).status_code for each in both) == [303, 404]
        assert number_of_orders(store) == before + 1

    def test_a_cart_that_changed_while_the_carrier_was_asked_is_shown_again(
        self, store: Running, carrier: ShippingService, aside: ThreadPoolExecutor
    ) -> None:
        cart, before = cart_in(store), number_of_orders(store)
        carrier.goes_on.clear()
        (only,) = self.begun(aside, carrier, cart, times=1, pay="check")
        store.create(f"/Cart/{cart['OrderKey']}/Item", {"CatalogID": 1, "ItemQuantity": 1})
        carrier.goes_on.set()
        assert only.result(20).status_code == 409
        assert "has changed meanwhile" in only.result().text
        assert number_of_orders(store) == before
        assert post(cart["CheckoutURL"], shipping="Dune Post 5.20", pay="check").status_code == 303

    def test_a_shopper_is_not_sent_to_pay_for_what_was_paid_otherwise(
        self, store: Running, gateway: Gateway, aside: ThreadPoolExecutor
    ) -> None:
        cart = cart_in(store)
        gateway.goes_on.clear()
        slow = aside.submit(post, cart["CheckoutURL"], shipping="Express")
        assert gateway.came.acquire(timeout=20)
        assert post(cart["CheckoutURL"], shipping="Express", pay="check").status_code == 303
        gateway.goes_on.set()
        assert slow.result(20).status_code == 409
        assert "changed meanwhile" in slow.result().text
        assert gateway.notify()["errorcode"] == "order"

    def test_five_notifications_at_once_count_once(
        self, store: Running, gateway: Gateway, aside: ThreadPoolExecutor
    ) -> None:
        post(cart_in(store)["CheckoutURL"], shipping="Express")
        sent = [aside.submit(gateway.notify) for _ in range(5)]
        assert [each.result(20) for each in sent] == [{"processed": 1}] * 5
        order = store.read(f"/Orders/{gateway.asked[-1]['orderid']}")
        assert len(order["TransactionList"]) == 1

    @staticmethod
    def begun(
        aside: ThreadPoolExecutor,
        carrier: ShippingService,
        cart: dict[str, Any],
        *,
        times: int = 2,
        pay: str,
    ) -> list[Future[httpx.Response]]:
        """Checkouts that wait for the carrier, all of them."""
        form = {"shipping": "Dune Post 5.20", "pay": pay}
        made = [aside.submit(post, cart["CheckoutURL"], **form) for _ in range(times)]
        for _ in range(times):
            assert carrier.came.acquire(timeout=20)
        return made
