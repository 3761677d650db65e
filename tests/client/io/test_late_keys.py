"""Shipments of a new order all have the key 0: none is lost, and none is taken for another."""

from __future__ import annotations

import json
import pickle
from functools import partial
from typing import Any

import httpx
import pytest
from threedcart import Order, Shipment
from threedcart.errors import ConfigurationError
from threedcart.oauth import receive

from .conftest import Answers, Kind


class Shipments:
    """A store whose order has these shipments; it honours limit and offset."""

    def __init__(self, *keys: int | str) -> None:
        self.rows = [{"ShipmentID": key, "ShipmentNumber": n} for n, key in enumerate(keys, 1)]
        self.asked: list[httpx.Request] = []

    def __call__(self, request: httpx.Request) -> httpx.Response:
        self.asked.append(request)
        if request.method == "GET":
            limit, offset = (int(request.url.params[name]) for name in ("limit", "offset"))
            page = self.rows[offset - 1 : offset - 1 + limit]
            return httpx.Response(200 if page else 404, content=json.dumps(page))
        sent = json.loads(request.content)
        result = {"Key": "ShipmentID", "Value": "71", "Status": "200", "Message": "done"}
        return httpx.Response(200, json=[result] * (len(sent) if isinstance(sent, list) else 1))

    @property
    def written(self) -> list[tuple[str, Any]]:
        """Path and body of each write."""
        writes = [request for request in self.asked if request.method != "GET"]
        return [(r.url.path.partition("/Orders/")[2], json.loads(r.content)) for r in writes]


def numbers(rows: list[Shipment]) -> list[int | None]:
    return [row.shipment_number for row in rows]


KEYS: list[tuple[int | str, ...]] = [
    (0,),
    (0, 0),
    (0, 0, 0, 0, 0),
    ("0", "0", "0"),
    (7, 0, 0),
    (0, 0, 7),
    (0, 7, 0, 8, 0),
    (7, 8, 9),
]


@pytest.mark.parametrize("keys", KEYS)
@pytest.mark.parametrize("size", [1, 2, 3, None])
def test_all_of_them_are_listed_within_a_page_and_across_pages(
    kind: Kind, keys: tuple[int | str, ...], size: int | None
) -> None:
    store = kind.open(Shipments(*keys))
    pages = kind.run(store.orders.shipments.list(5).pages(size))
    wanted = list(range(1, len(keys) + 1))
    assert numbers([row for page in pages for row in page]) == wanted
    rows = store.orders.shipments.list(5)
    assert numbers(kind.run(rows.all())) == wanted
    assert kind.run(rows.count()) == len(keys)
    assert kind.run(rows.first()).shipment_number == 1
    assert numbers(kind.run(store.orders.shipments.list(5, offset=2, limit=2).all())) == wanted[1:3]


@pytest.mark.parametrize("key", [0, "0"])
def test_such_a_row_has_no_key(key: int | str) -> None:
    row = Shipment.from_dict({"ShipmentID": key})
    for one in (row, pickle.loads(pickle.dumps(row)), row.replace(shipment_number=2)):
        with pytest.raises(LookupError, match="this Shipment has no shipment_id of its own yet"):
            one.key  # noqa: B018  (reading it raises)
    assert str(row.shipment_id) == "0"
    assert Shipment(shipment_id=7).key == 7
    with pytest.raises(LookupError, match="has no shipment_id: it was not read"):
        Shipment().key  # noqa: B018  (reading it raises)
    assert Order(order_id=0).key == 0


def test_the_first_is_written_to_by_an_explicit_0(kind: Kind) -> None:
    shipments = Shipments(0)
    store = kind.open(shipments)
    shipped = Shipment(shipment_tracking_code="1Z", shipment_order_status=4)
    assert kind.run(store.orders.shipments.update(5, 0, shipped)).id == 71
    (row,) = kind.run(store.orders.shipments.list(5).all())
    kind.run(store.orders.shipments.update(5, row.shipment_id, shipped))
    body = {"ShipmentTrackingCode": "1Z", "ShipmentOrderStatus": 4}
    assert shipments.written == [("5/Shipments/0", body)] * 2


@pytest.mark.parametrize("keys", [(0,), (0, 0)])
def test_no_row_is_written_to_in_the_place_of_another(kind: Kind, keys: tuple[int, ...]) -> None:
    shipments = Shipments(*keys)
    store = kind.open(shipments)
    for row in kind.run(store.orders.shipments.list(5).all()):
        row.shipment_tracking_code = "1Z"
        update = partial(store.orders.shipments.update, 5, row)
        for call in (update, partial(update, Shipment()), partial(update, whole=True)):
            with pytest.raises(ConfigurationError, match=r"To mean that one, give 0 itself\."):
                kind.run(call())
        with pytest.raises(ConfigurationError, match=r"Item 0 .* giving 0 as its key"):
            kind.run(store.orders.shipments.update_many(5, [row]))
    assert shipments.written == []


def test_in_a_batch_0_can_mean_the_first_once(kind: Kind) -> None:
    shipments = Shipments()
    store = kind.open(shipments)
    first, second = (Shipment(shipment_id=0, shipment_number=n) for n in (1, 2))
    other = Shipment(shipment_id=8, shipment_number=3)
    for batch in ([first, second], [first, other, second], iter([first, second])):
        with pytest.raises(ConfigurationError, match=r"Item [12] of updateOrderShipments"):
            kind.run(store.orders.shipments.update_many(5, batch))
    assert shipments.written == []
    assert kind.run(store.orders.shipments.update_many(5, [other, first])).ok
    body = [
        {"ShipmentID": 8, "ShipmentNumber": 3},
        {"ShipmentID": 0, "ShipmentNumber": 1},
    ]
    assert shipments.written == [("5/Shipments", body)]


def test_rows_with_keys_of_their_own_are_written_as_ever(kind: Kind) -> None:
    shipments = Shipments(7, 8)
    store = kind.open(shipments)
    rows = kind.run(store.orders.shipments.list(5).all())
    for row in rows:
        row.shipment_tracking_code = "1Z"
    kind.run(store.orders.shipments.update(5, rows[1]))
    kind.run(store.orders.shipments.update_many(5, rows))
    change = {"ShipmentTrackingCode": "1Z"}
    both = [{"ShipmentID": 7, **change}, {"ShipmentID": 8, **change}]
    assert shipments.written == [("5/Shipments/8", change), ("5/Shipments", both)]


def test_the_shipments_of_a_message_are_not_mixed_up_either(kind: Kind) -> None:
    shipments = Shipments()
    store = kind.open(shipments)
    message = {"OrderID": 5, "ShipmentList": Shipments(0, 0).rows}
    found = receive(Order, json.dumps([message]).encode()).shipment_list
    with pytest.raises(ConfigurationError, match="Item 1"):
        kind.run(store.orders.shipments.update_many(5, found))
    assert shipments.written == []


def test_copies_may_be_created_elsewhere(kind: Kind) -> None:
    shipments = Shipments(0, 0)
    store = kind.open(shipments)
    rows = kind.run(store.orders.shipments.list(5).all())
    assert kind.run(store.orders.shipments.create_many(6, rows)).ok
    assert [path for path, _ in shipments.written] == ["6/Shipments"] * 2


def test_a_row_that_was_found_after_an_unclear_answer_counts_as_made(kind: Kind) -> None:
    store = kind.open(lambda request: httpx.Response(500), retries=0)
    found = Shipment(shipment_id=0)
    creating = store.orders.shipments.create_many(5, [Shipment()], find=lambda sent: found)
    (result,) = kind.run(creating)
    assert (result.ok, result.found, result.id) == (True, True, None)


def test_an_order_sends_its_shipments_whatever_their_keys(kind: Kind) -> None:
    answers = Answers([{"OrderID": 5, "ShipmentList": [{"ShipmentID": 0}, {"ShipmentID": 0}]}])
    store = kind.open(answers)
    order = kind.run(store.orders.get(5))
    order.shipment_list[1].shipment_tracking_code = "1Z"
    kind.run(store.orders.update(order))
    sent = [{"ShipmentID": 0}, {"ShipmentID": 0, "ShipmentTrackingCode": "1Z"}]
    assert answers.bodies == [{"ShipmentList": sent}]


def test_it_is_said_where_an_editor_shows_it(kind: Kind) -> None:
    shipments = type(kind.open(Answers()).orders.shipments)
    assert "The key of a new row is 0 until it is first written" in " ".join(
        (shipments.__doc__ or "").split()
    )
