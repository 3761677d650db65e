"""Reward points: earned by a known customer's order while it holds its goods."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from .gateway import gateway_app
from .running import Running, running, web


@pytest.fixture(scope="module")
def store() -> Iterator[Running]:
    with running("--seed", "empty", "--control") as started:
        yield started


@pytest.fixture(scope="module")
def group(store: Running) -> int:
    return int(store.create("/CustomerGroups", {"Name": "Shoppers"}))


@pytest.fixture(scope="module")
def customer(store: Running, group: int) -> int:
    row = {"Email": "ida@example.com", "Password": "sea", "CustomerGroupID": group}
    return int(store.create("/Customers", row))


@pytest.fixture(scope="module")
def product(store: Running) -> int:
    return int(store.create("/Products", {"SKUInfo": {"Price": 20}, "RewardPoints": 15}))


def placed(store: Running, query: str = "", **columns: Any) -> int:
    """The points of an order with these columns."""
    number = store.create(f"/Orders{query}", {"BillingPaymentMethodID": "1", **columns})
    points = store.read(f"/Orders/{number}")["RewardPoints"]
    assert isinstance(points, int)
    return points


def lines(product: int, quantity: float = 1) -> list[dict[str, Any]]:
    return [{"CatalogID": product, "ItemQuantity": quantity}]


def test_an_order_earns_the_points_of_its_items(
    store: Running, customer: int, product: int
) -> None:
    assert placed(store, CustomerID=customer, OrderItemList=lines(product, 2)) == 30
    assert placed(store, CustomerID=customer, OrderItemList=lines(product, 1.5)) == 22


def test_the_points_of_its_promotions_come_on_top(
    store: Running, customer: int, product: int
) -> None:
    bonus = {"PromotionName": "Double", "PromotionBonusRewardPoints": 100}
    promotion = int(store.create("/Promotions", bonus))
    applied = [{"PromotionID": promotion, "PromotionName": "Double"}]
    items = lines(product)
    assert placed(store, CustomerID=customer, OrderItemList=items, PromotionList=applied) == 115


def test_bypassed_processing_earns_nothing(store: Running, customer: int, product: int) -> None:
    query = "?bypassorderprocessing=1"
    assert placed(store, query, CustomerID=customer, OrderItemList=lines(product)) == 0


def test_points_that_were_sent_stay(store: Running, customer: int, product: int) -> None:
    sent: dict[str, Any] = {"CustomerID": customer, "OrderItemList": lines(product)}
    assert placed(store, RewardPoints="7", **sent) == 7
    assert placed(store, RewardPoints="", **sent) == 0


def test_who_and_what_takes_no_part(store: Running, product: int) -> None:
    assert placed(store, CustomerID=999999, OrderItemList=lines(product)) == 0
    trade = int(store.create("/CustomerGroups", {"Name": "Trade", "DisableRewardPoints": True}))
    dealer = {"Email": "b@example.com", "Password": "sea", "CustomerGroupID": trade}
    number = int(store.create("/Customers", dealer))
    assert placed(store, CustomerID=number, OrderItemList=lines(product)) == 0


def test_a_product_without_rewards(store: Running, customer: int) -> None:
    plain = {"SKUInfo": {"Price": 20}, "RewardPoints": 15, "DisableRewards": True}
    product = int(store.create("/Products", plain))
    assert placed(store, CustomerID=customer, OrderItemList=lines(product)) == 0


def test_points_come_with_the_payment_and_go_with_the_refund(
    store: Running, customer: int, product: int
) -> None:
    cart = store.create("/Cart", {"CustomerId": customer, "BillingEmail": "ida@example.com"})
    store.create(f"/Cart/{cart}/Item", {"CatalogID": product, "ItemQuantity": 2})
    with gateway_app(store.keys["private-key"]) as gateway:
        settings = {
            "checkout_url": f"{gateway.url}/checkout",
            "refund_url": f"{gateway.url}/refund",
        }
        web.put(f"{store.url}/__mock__/gateway", json=settings)
        web.post(store.read(f"/Cart/{cart}")["CheckoutURL"], data={"shipping": "Standard"})
        order = f"/Orders/{gateway.asked[-1]['orderid']}"
        assert store.read(order)["RewardPoints"] == 0
        gateway.notify()
        assert store.read(order)["RewardPoints"] == 30
        shopper = web.get(gateway.asked[-1]["returnurl"], follow_redirects=True)
        assert "<dt>Reward points</dt><dd>30</dd>" in shopper.text
        page = f"{store.url}/admin/orders/{gateway.asked[-1]['orderid']}"
        web.post(page, data={"amount": "1.00"})
        assert store.read(order)["RewardPoints"] == 30
        web.post(page, data={"amount": "45.95"})
        assert store.read(order)["RewardPoints"] == 0


def test_points_go_with_a_cancel_and_come_back(store: Running, customer: int, product: int) -> None:
    row = {"CustomerID": customer, "BillingPaymentMethodID": "1", "OrderItemList": lines(product)}
    order = f"/Orders/{store.create('/Orders', row)}"
    for status, points in ((5, 0), (5, 0), (2, 15), (7, 0), (1, 15)):
        store.change(order, {"OrderStatusID": status})
        assert store.read(order)["RewardPoints"] == points
    store.change(order, {"OrderStatusID": 5, "RewardPoints": 4})
    assert store.read(order)["RewardPoints"] == 4


def test_points_of_an_order_that_bypassed_processing_are_left_alone(
    store: Running, customer: int, product: int
) -> None:
    row = {"CustomerID": customer, "BillingPaymentMethodID": "1", "OrderItemList": lines(product)}
    number = store.create("/Orders?bypassorderprocessing=1", {**row, "RewardPoints": 9})
    for status in (5, 1):
        store.change(f"/Orders/{number}", {"OrderStatusID": status})
        assert store.read(f"/Orders/{number}")["RewardPoints"] == 9
