"""Stock follows the status of orders, and changes of status that a store can refuse."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from .gateway import gateway_app
from .running import DOCUMENT, Running, running, web

STATUS = DOCUMENT["components"]["schemas"]["Order"]["properties"]["OrderStatusID"]
STATUSES = [row["OrderStatusID"] for row in DOCUMENT["x-resources"]["order_statuses"]["rows"]]
WITHOUT_GOODS = STATUS["x-holds-no-goods"]
WITH_GOODS = [number for number in STATUSES if number not in WITHOUT_GOODS]
CANCEL, NOT_COMPLETED = WITHOUT_GOODS


@pytest.fixture(scope="module")
def store() -> Iterator[Running]:
    with running("--seed", "empty", "--control") as started:
        yield started


@pytest.fixture
def product(store: Running) -> int:
    return int(store.create("/Products", {"SKUInfo": {"SKU": "TOTE", "Price": 5, "Stock": 10}}))


def stock(store: Running, product: int) -> float:
    number: float = store.read(f"/Products/{product}")["SKUInfo"]["Stock"]
    return number


def placed(
    store: Running, product: int, quantity: float = 3, query: str = "", **columns: Any
) -> str:
    items = [{"CatalogID": product, "ItemQuantity": quantity}]
    row = {"CustomerID": 0, "BillingPaymentMethodID": "1", "OrderItemList": items, **columns}
    return f"/Orders/{store.create(f'/Orders{query}', row)}"


def moved(store: Running, order: str, status: int) -> None:
    store.change(order, {"OrderStatusID": status})
    assert store.read(order)["OrderStatusID"] == status


@pytest.mark.parametrize("status", WITH_GOODS)
def test_an_order_of_these_statuses_has_taken_its_goods(
    store: Running, product: int, status: int
) -> None:
    order = placed(store, product, OrderStatusID=status)
    assert stock(store, product) == 7
    moved(store, order, CANCEL)
    assert stock(store, product) == 10


@pytest.mark.parametrize("status", WITHOUT_GOODS)
def test_an_order_of_these_holds_none_until_it_leaves_them(
    store: Running, product: int, status: int
) -> None:
    order = placed(store, product, OrderStatusID=status)
    assert stock(store, product) == 10
    moved(store, order, 2)
    assert stock(store, product) == 7
    moved(store, order, 4)
    assert stock(store, product) == 7
    moved(store, order, status)
    assert stock(store, product) == 10


def test_two_cancels_give_back_once(store: Running, product: int) -> None:
    order = placed(store, product)
    moved(store, order, CANCEL)
    moved(store, order, CANCEL)
    moved(store, order, NOT_COMPLETED)
    assert stock(store, product) == 10
    number = int(order.rpartition("/")[2])
    (result,) = store.change("/Orders", [{"OrderID": number, "OrderStatusID": 1}])
    assert result["Status"] == "200"
    assert stock(store, product) == 7


def test_stock_may_fall_below_nothing(store: Running, product: int) -> None:
    order = placed(store, product, 12.5)
    assert stock(store, product) == -2.5
    moved(store, order, CANCEL)
    assert stock(store, product) == 10


def test_carts_take_nothing(store: Running, product: int) -> None:
    cart = store.create("/Cart", {})
    store.create(f"/Cart/{cart}/Item", {"CatalogID": product, "ItemQuantity": 4})
    assert stock(store, product) == 10


def test_bypassed_processing_leaves_the_stock_alone_for_good(tmp_path: Path) -> None:
    rows = str(tmp_path / "store.db")
    with running("--seed", "empty", "--db", rows) as store:
        product = int(store.create("/Products", {"SKUInfo": {"Stock": 10}}))
        order = placed(store, product, query="?bypassorderprocessing=1")
        assert stock(store, product) == 10
        plain = placed(store, product, query="?bypassorderprocessing=")
        assert stock(store, product) == 7
    with running("--seed", "empty", "--db", rows) as store:
        for status in (CANCEL, 1):
            moved(store, order, status)
            store.create(f"{order}/Items", {"CatalogID": product, "ItemQuantity": 1})
            assert stock(store, product) == 7
        moved(store, plain, CANCEL)
        assert stock(store, product) == 10


def test_changed_items_take_or_give_back_the_difference(store: Running, product: int) -> None:
    other = int(store.create("/Products", {"SKUInfo": {"Stock": 1}}))
    order = placed(store, product)
    item = store.read(order)["OrderItemList"][0]["ItemIndexID"]
    store.change(f"{order}/Items", [{"ItemIndexID": item, "ItemQuantity": 5}])
    assert stock(store, product) == 5
    store.change(f"{order}/Items/{item}", {"ItemQuantity": 1})
    assert stock(store, product) == 9
    store.create(f"{order}/Items", {"CatalogID": other, "ItemQuantity": 1})
    assert stock(store, other) == 0
    items = [{"CatalogID": product, "ItemQuantity": 2}]
    store.change(order, {"OrderItemList": items})
    assert (stock(store, product), stock(store, other)) == (8, 1)
    store.change(order, {"OrderItemList": items, "OrderStatusID": CANCEL})
    store.change(order, {"OrderItemList": [{"CatalogID": product, "ItemQuantity": 6}]})
    assert stock(store, product) == 10


def test_the_orders_of_a_seed_have_taken_their_goods_already(store: Running) -> None:
    product = {"SKUInfo": {"CatalogID": 70, "Stock": 10}}
    items = [{"CatalogID": 70, "ItemQuantity": 3}]
    rows = {
        "products": [product],
        "orders": [
            {"OrderID": 900, "CustomerID": 0, "OrderStatusID": 1, "OrderItemList": items},
            {"OrderID": 901, "CustomerID": 0, "OrderStatusID": 7, "OrderItemList": items},
        ],
    }
    assert web.post(f"{store.url}/__mock__/seed", json=rows).status_code == 200
    assert stock(store, 70) == 10
    moved(store, "/Orders/900", CANCEL)
    assert stock(store, 70) == 13
    moved(store, "/Orders/901", 1)
    assert stock(store, 70) == 10


def test_a_full_refund_cancels_and_gives_back_once(store: Running, product: int) -> None:
    cart = store.create("/Cart", {"BillingEmail": "ida@example.com"})
    store.create(f"/Cart/{cart}/Item", {"CatalogID": product, "ItemQuantity": 2})
    with gateway_app(store.keys["private-key"]) as gateway:
        settings = {
            "checkout_url": f"{gateway.url}/checkout",
            "refund_url": f"{gateway.url}/refund",
        }
        web.put(f"{store.url}/__mock__/gateway", json=settings)
        web.post(store.read(f"/Cart/{cart}")["CheckoutURL"], data={"shipping": "Standard"})
        order = f"/Orders/{gateway.asked[-1]['orderid']}"
        assert store.read(order)["OrderStatusID"] == NOT_COMPLETED
        assert stock(store, product) == 10
        gateway.notify()
        assert stock(store, product) == 8
        page = f"{store.url}/admin/orders/{gateway.asked[-1]['orderid']}"
        web.post(page, data={"amount": "16.95"})
        assert store.read(order)["OrderStatusID"] == CANCEL
        assert stock(store, product) == 10
        moved(store, order, CANCEL)
        assert stock(store, product) == 10


def test_a_cart_paid_by_check_after_all_takes_its_goods(store: Running, product: int) -> None:
    cart = store.create("/Cart", {"BillingEmail": "ida@example.com"})
    store.create(f"/Cart/{cart}/Item", {"CatalogID": product, "ItemQuantity": 2})
    address = store.read(f"/Cart/{cart}")["CheckoutURL"]
    with gateway_app(store.keys["private-key"]) as gateway:
        settings = {"checkout_url": f"{gateway.url}/checkout"}
        web.put(f"{store.url}/__mock__/gateway", json=settings)
        web.post(address, data={"shipping": "Standard"})
        assert stock(store, product) == 10
        web.post(address, data={"shipping": "Standard", "pay": "check"})
        assert stock(store, product) == 8


class TestRefusedChanges:
    SAID = STATUS["x-refused-changes"]

    @pytest.fixture(scope="class", autouse=True)
    @classmethod
    def refusing(cls, store: Running) -> Iterator[None]:
        plane = f"{store.url}/__mock__/behaviour"
        web.put(plane, json={"refuse_status_changes": True})
        yield
        web.put(plane, json={"refuse_status_changes": False})

    def test_a_cancelled_order_stays_cancelled(self, store: Running, product: int) -> None:
        order = placed(store, product)
        moved(store, order, CANCEL)
        before = store.read(order)
        answer = store.api.put(order, json={"OrderStatusID": 2, "CustomerComments": "again"})
        assert answer.status_code == self.SAID["status"]
        (row,) = answer.json()
        assert row["Message"] == self.SAID["message"]
        assert row["Value"] == str(before["OrderID"])
        assert store.read(order) == before
        assert stock(store, product) == 10

    def test_in_a_batch_that_row_alone_is_refused(self, store: Running, product: int) -> None:
        cancelled, other = (placed(store, product) for _ in range(2))
        moved(store, cancelled, CANCEL)
        numbers = [store.read(order)["OrderID"] for order in (cancelled, other)]
        rows = [{"OrderID": number, "OrderStatusID": 2} for number in numbers]
        answer = store.api.put("/Orders", json=rows)
        assert answer.status_code == 206
        assert [row["Status"] for row in answer.json()] == [str(self.SAID["status"]), "200"]
        assert answer.json()[0]["Message"] == self.SAID["message"]
        assert answer.json()[0]["Value"] == str(numbers[0])
        states = [store.read(order)["OrderStatusID"] for order in (cancelled, other)]
        assert states == [CANCEL, 2]

    def test_everything_else_is_written(self, store: Running, product: int) -> None:
        order = placed(store, product)
        moved(store, order, 2)
        moved(store, order, CANCEL)
        store.change(order, {"OrderStatusID": CANCEL, "CustomerComments": "kept"})
        assert store.read(order)["CustomerComments"] == "kept"


def test_a_store_refuses_no_change_unless_it_is_told_to(store: Running, product: int) -> None:
    order = placed(store, product, OrderStatusID=CANCEL)
    moved(store, order, 2)
    with running("--seed", "demo", "--refuse-status-changes") as other:
        answer = other.api.put("/Orders/6", json={"OrderStatusID": 2})
        assert answer.status_code == STATUS["x-refused-changes"]["status"]


def test_statuses_are_named_as_the_document_has_them(store: Running) -> None:
    rows = store.api.get("/OrderStatus?limit=50").json()
    known = DOCUMENT["x-resources"]["order_statuses"]["rows"]
    names = {row["OrderStatusID"]: row["StatusText"] for row in known}
    assert {row["OrderStatusID"]: row["StatusText"] for row in rows} == names
    order = placed(store, 0, OrderStatusID=13, BillingLastName="Reviewed")
    page = web.get(f"{store.url}/admin{order.lower()}").text
    assert f'<strong id="status">{names[13]}</strong>' in page
