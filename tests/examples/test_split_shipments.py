"""One order in two parcels: items, tracking codes and money are where they should be."""

from __future__ import annotations

import json
from decimal import Decimal
from typing import Any

import httpx
import pytest
from threedcart import Order, Shipment, Store
from threedcart_mock.testing import MockStore

from .conftest import order
from .programs import program, run

ARGUMENTS = ("1", "--second", "PLATE", "--tracking", "1Z-A", "--second-tracking", "1Z-B")


def split_order(store: MockStore) -> Order:
    with store.client() as client:
        return client.orders.get(1)


def place(store: MockStore, **more: object) -> None:
    with store.client() as client:
        client.orders.create(Order.from_dict(order(**more)))


def test_the_items_go_with_two_shipments_of_their_own(shop: MockStore) -> None:
    place(shop)
    told = run(shop, "split_shipments", *ARGUMENTS)
    assert (told.returncode, told.stderr) == (0, "")
    assert told.stdout == "Order 1: shipments 1 and 2.\n"
    now = split_order(shop)
    assert now.shipment_list is not None
    assert now.order_item_list is not None
    assert [(s.key, s.shipment_tracking_code, s.shipment_city) for s in now.shipment_list] == [
        (1, "1Z-A", "Bergen"),
        (2, "1Z-B", "Bergen"),
    ]
    assert [(i.key, i.item_id, i.item_shipment_id) for i in now.order_item_list] == [
        (1, "CUP", 1),
        (2, "PLATE", 2),
    ]
    assert now.order_amount == Decimal("36.25")


def test_a_second_run_changes_nothing(shop: MockStore) -> None:
    place(shop)
    run(shop, "split_shipments", *ARGUMENTS)
    before = split_order(shop)
    told = run(shop, "split_shipments", *ARGUMENTS)
    assert (told.returncode, told.stdout) == (0, "Order 1: shipments 1 and 2.\n")
    after = split_order(shop)
    assert after.shipment_list == before.shipment_list
    assert len(shop.journal("createOrderShipment")) == 1


def test_a_shipment_whose_create_had_no_answer_is_found_by_the_next_run(shop: MockStore) -> None:
    place(shop)
    fault = {"after": True, "status": 504}
    shop.faults({"when": {"operation": "createOrderShipment"}, "do": fault})
    told = run(shop, "split_shipments", *ARGUMENTS)
    assert told.returncode == 1
    assert told.stderr.endswith("Run the command again: it looks first.\n")
    assert run(shop, "split_shipments", *ARGUMENTS).returncode == 0
    now = split_order(shop)
    assert now.shipment_list is not None
    assert [s.shipment_tracking_code for s in now.shipment_list] == ["1Z-A", "1Z-B"]
    assert now.order_item_list is not None
    assert [i.item_shipment_id for i in now.order_item_list] == [1, 2]


def test_an_order_with_three_shipments_or_without_the_item_is_left_alone(shop: MockStore) -> None:
    place(shop)
    told = run(shop, "split_shipments", "1", "--second", "SPOON")
    assert (told.returncode, told.stderr) == (1, "Order 1 has no item SPOON.\n")
    with shop.client() as client:
        client.orders.shipments.create_many(1, [Shipment(), Shipment()])
    told = run(shop, "split_shipments", "1", "--second", "CUP")
    assert (told.returncode, told.stderr) == (1, "Order 1 has 3 shipments, not one or two.\n")
    assert run(shop, "split_shipments", "99", "--second", "CUP").returncode == 1


def test_two_shipments_that_cannot_be_told_apart_are_left_alone() -> None:
    sent: list[str] = []

    def answer(request: httpx.Request) -> httpx.Response:
        sent.append(request.method)
        items = [{"ItemID": "CUP", "ItemIndexID": 1}]
        shipments = [{"ShipmentID": 0}, {"ShipmentID": 0}]
        row = {"OrderID": 1, "OrderItemList": items, "ShipmentList": shipments}
        return httpx.Response(200, json=[row])

    with (
        Store(access_token="token", transport=httpx.MockTransport(answer)) as store,
        pytest.raises(ValueError, match="has shipments without an id of their own"),
    ):
        program("split_shipments").split(store, 1, ["CUP"])
    assert sent == ["GET"]


def test_the_shipment_of_a_new_order_gets_its_id_first() -> None:
    sent: list[tuple[str, Any]] = []
    shipments: list[dict[str, Any]] = [{"ShipmentID": 0, "ShipmentNumber": 1}]

    def answer(request: httpx.Request) -> httpx.Response:
        if request.method == "GET":
            items = [{"ItemID": sku, "ItemIndexID": n} for n, sku in enumerate(("CUP", "PLATE"))]
            row = {"OrderID": 1, "OrderItemList": items, "ShipmentList": shipments}
            return httpx.Response(200, json=[row])
        body = json.loads(request.content)
        sent.append((f"{request.method} {request.url.path.partition('/1/')[2]}", body))
        shipments[0]["ShipmentID"] = 70
        result = {"Key": "ShipmentID", "Value": "71", "Status": "200", "Message": "done"}
        return httpx.Response(200, json=[result] * (len(body) if isinstance(body, list) else 1))

    with Store(access_token="token", transport=httpx.MockTransport(answer), rate=None) as store:
        first, second = program("split_shipments").split(store, 1, ["PLATE"])
    assert (first.key, second.key) == (70, 71)
    assert [where for where, _ in sent] == ["PUT Shipments/0", "POST Shipments", "PUT Items"]
    assert sent[0][1] == {"ShipmentNumber": 1}
    assert [item["ItemShipmentID"] for item in sent[2][1]] == [70, 71]
