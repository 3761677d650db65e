"""Shipments of an order: when they get their identity, and which items are in them."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from .running import DOCUMENT, Running, refused_start, running, web


@pytest.fixture(scope="module")
def store() -> Iterator[Running]:
    with running("--seed", "empty", "--control") as started:
        yield started


def placed(store: Running, shipments: int, items: int, **columns: Any) -> str:
    row = {
        "CustomerID": 0,
        "BillingPaymentMethodID": "1",
        "ShipmentList": [{"ShipmentID": 88, "ShipmentNumber": n} for n in range(shipments)],
        "OrderItemList": [{"CatalogID": n, "ItemShipmentID": 88} for n in range(items)],
        **columns,
    }
    return f"/Orders/{store.create('/Orders', row)}"


def numbers(store: Running, order: str) -> tuple[list[int], list[int]]:
    """ShipmentID of the shipments, ItemShipmentID of the items; they always match."""
    row = store.read(order)
    shipments = [each["ShipmentID"] for each in row["ShipmentList"]]
    items = [each["ItemShipmentID"] for each in row["OrderItemList"]]
    assert set(items) <= set(shipments or [0])
    listed = store.api.get(f"{order}/Shipments")
    assert [each["ShipmentID"] for each in listed.json() if "ShipmentID" in each] == shipments
    return shipments, items


def written(store: Running, order: str, number: int = 0, **columns: Any) -> int:
    """Write one shipment; its identity, which the answer tells."""
    sent = {"ShipmentTrackingCode": "1Z", **columns}
    (result,) = store.change(f"{order}/Shipments/{number}", sent)
    assert result["Key"] == "ShipmentID"
    return int(result["Value"])


@pytest.mark.parametrize("shipments", [0, 1, 2, 3])
def test_shipments_of_a_new_order_have_no_identity(store: Running, shipments: int) -> None:
    order = placed(store, shipments, 2)
    assert numbers(store, order) == ([0] * shipments, [0, 0])


@pytest.mark.parametrize("items", [1, 3])
def test_a_single_shipment_gets_one_when_it_is_written_and_its_items_follow(
    store: Running, items: int
) -> None:
    order = placed(store, 1, items)
    made = written(store, order)
    assert made > 0
    assert numbers(store, order) == ([made], [made] * items)
    row = store.read(order)["ShipmentList"][0]
    assert row["ShipmentTrackingCode"] == "1Z"
    assert written(store, order, made, ShipmentTrackingCode="2Z") == made
    assert written(store, order, 0, ShipmentTrackingCode="3Z") == made
    assert store.read(order)["ShipmentList"][0]["ShipmentTrackingCode"] == "3Z"
    assert numbers(store, order) == ([made], [made] * items)


def test_0_names_the_first_that_has_no_identity_yet(store: Running) -> None:
    order = placed(store, 2, 2)
    first = written(store, order)
    assert numbers(store, order) == ([first, 0], [first, 0])
    second = written(store, order)
    assert second > first
    assert numbers(store, order) == ([first, second], [first, second])
    answer = store.api.put(f"{order}/Shipments/0", json={"ShipmentTrackingCode": "3Z"})
    assert answer.status_code == 404
    assert store.api.put(f"{order}/Shipments/999999", json={}).status_code == 404


def test_items_that_cannot_be_told_apart_wait_for_the_last_shipment(store: Running) -> None:
    order = placed(store, 2, 3)
    first = written(store, order)
    assert numbers(store, order) == ([first, 0], [0, 0, 0])
    second = written(store, order)
    assert numbers(store, order) == ([first, second], [second] * 3)


def test_a_batch_writes_them_in_turn(store: Running) -> None:
    order = placed(store, 2, 2)
    sent = [{"ShipmentID": 0, "ShipmentTrackingCode": code} for code in ("1Z", "2Z")]
    results = store.change(f"{order}/Shipments", sent)
    made = [int(result["Value"]) for result in results]
    assert len(set(made)) == 2
    assert numbers(store, order) == (made, made)
    codes = [each["ShipmentTrackingCode"] for each in store.read(order)["ShipmentList"]]
    assert codes == ["1Z", "2Z"]


def test_writing_the_order_itself_gives_no_identity(store: Running) -> None:
    order = placed(store, 1, 1)
    store.change(order, {"OrderStatusID": 2})
    assert numbers(store, order) == ([0], [0])


def test_a_further_shipment_has_one_at_once_and_the_others_stay(store: Running) -> None:
    shipments = f"{placed(store, 1, 1)}/Shipments"
    order = shipments.rpartition("/")[0]
    further = int(store.create(shipments, {"ShipmentCost": 2}))
    assert further > 0
    assert numbers(store, order) == ([0, further], [0])
    first = written(store, order)
    assert numbers(store, order) == ([first, further], [first])
    item = store.read(order)["OrderItemList"][0]["ItemIndexID"]
    store.change(f"{order}/Items/{item}", {"ItemShipmentID": further})
    assert numbers(store, order) == ([first, further], [further])


def test_an_order_written_anew_has_shipments_without_identity_again(store: Running) -> None:
    order = placed(store, 2, 2)
    written(store, order)
    written(store, order)
    store.change(order, {"ShipmentList": [{"ShipmentTrackingCode": "9Z"}]})
    assert numbers(store, order) == ([0], [0, 0])
    made = written(store, order)
    assert numbers(store, order) == ([made], [made, made])
    store.change(order, {"OrderItemList": [{"CatalogID": 1}, {"CatalogID": 2}]})
    assert numbers(store, order) == ([made], [made, made])


def test_an_item_cannot_name_a_shipment_of_nobody(store: Running) -> None:
    order = placed(store, 1, 1)
    item = store.read(order)["OrderItemList"][0]["ItemIndexID"]
    store.change(f"{order}/Items/{item}", {"ItemShipmentID": 4711})
    assert numbers(store, order) == ([0], [0])
    made = written(store, order)
    store.change(f"{order}/Items", [{"ItemIndexID": item, "ItemShipmentID": 4711}])
    store.create(f"{order}/Items", {"CatalogID": 3})
    assert numbers(store, order) == ([made], [made, made])


def test_the_demo_shop_has_shipped_orders_and_new_ones(demo_store: Running) -> None:
    seen: dict[bool, set[int]] = {True: set(), False: set()}
    for order in demo_store.api.get("/Orders?limit=100").json():
        shipments, items = numbers(demo_store, f"/Orders/{order['OrderID']}")
        assert set(items) == set(shipments)
        seen[order["OrderStatusID"] in (3, 4)].update(shipments)
    assert seen[False] == {0}
    assert 0 not in seen[True]
    assert len(seen[True]) > 5


def test_a_seed_may_bring_identities_along(store: Running) -> None:
    row = {
        "CustomerID": 0,
        "ShipmentList": [{"ShipmentID": 5000}, {}],
        "OrderItemList": [{"CatalogID": 1, "ItemShipmentID": 5000}, {"CatalogID": 2}],
    }
    web.post(f"{store.url}/__mock__/seed", json={"orders": [{"OrderID": 700, **row}]})
    assert numbers(store, "/Orders/700") == ([5000, 0], [5000, 0])
    assert written(store, "/Orders/700") > 5000


def test_without_the_mark_of_the_document_shipments_are_numbered_at_once(tmp_path: Path) -> None:
    """And a database written so is brought up to a document that has it."""
    document = json.loads(json.dumps(DOCUMENT))
    del document["x-resources"]["orders.shipments"]["late_key"]
    path, rows = tmp_path / "api.json", str(tmp_path / "store.db")
    path.write_text(json.dumps(document))
    options = ("--seed", "empty", "--db", rows)
    with running(*options, "--spec", str(path)) as older:
        order = placed(older, 2, 2)
        shipments, items = numbers(older, order)
        assert 0 not in shipments
        assert items == [shipments[0]] * 2
        assert older.api.put(f"{order}/Shipments/0", json={}).status_code == 404
    with running(*options) as newer:
        assert numbers(newer, order) == (shipments, items)


def test_an_identity_made_late_is_for_rows_the_store_numbers(tmp_path: Path) -> None:
    document = json.loads(json.dumps(DOCUMENT))
    document["x-resources"]["orders"]["late_key"] = True
    path = tmp_path / "api.json"
    path.write_text(json.dumps(document))
    assert "late_key" in refused_start("--spec", str(path))
