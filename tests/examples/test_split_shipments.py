"""One order in two parcels: items, tracking codes and money are where they should be."""

from __future__ import annotations

from decimal import Decimal

from threedcart import Order, Shipment
from threedcart_mock.testing import MockStore

from .conftest import order
from .programs import run

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
