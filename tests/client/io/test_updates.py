"""What an update sends of a row that was read: what changed, and nothing that came masked."""

from __future__ import annotations

import copy
import pickle
from decimal import Decimal
from typing import Any

import attrs
import pytest
from threedcart import CRM, Customer, Order, OrderItem, Product, Shipment
from threedcart.errors import ArgumentTypeError, ConfigurationError

from .conftest import Answers, Kind

ORDER = {
    "OrderID": 5,
    "InternalComments": "a",
    "OrderAmount": "10.50",
    "CardNumber": "XXXX-XXXX-XXXX-1111",
    "ShipmentList": [{"ShipmentID": 1, "ShipmentCost": 2.50}],
    "OrderItemList": [{"ItemIndexID": 7, "ItemID": "A"}, {"ItemIndexID": 8, "ItemID": "B"}],
    "PromotionList": [{"PromotionID": 1, "PromotionName": "x"}, {"PromotionID": 2}],
    "TransactionList": [{"TransactionIndexID": 3, "TransactionCVV2": "***"}],
    "Mood": {"Score": 1},
}


def read(kind: Kind, row: dict[str, Any] = ORDER) -> tuple[Any, Any, Answers]:
    """An order that was read, its store's orders, and what is sent."""
    answers = Answers([row])
    orders = kind.open(answers).orders
    return kind.run(orders.get(5)), orders, answers


def sent(kind: Kind, orders: Any, answers: Answers, *arguments: Any, **options: Any) -> Any:
    kind.run(orders.update(*arguments, **options))
    return answers.bodies[-1]


def assert_nothing_is_sent(kind: Kind, orders: Any, answers: Answers, row: Any) -> None:
    before = len(answers.requests)
    result = kind.run(orders.update(row))
    assert (result.id, result.ok) == (row.key, True)
    assert result.message == "Nothing changed since it was read; nothing was sent."
    assert len(answers.requests) == before


def test_an_assigned_field_is_all_that_is_sent(kind: Kind) -> None:
    order, orders, answers = read(kind)
    order.internal_comments = "b"
    assert sent(kind, orders, answers, order) == {"InternalComments": "b"}
    assert answers.requests[-1].url.path.endswith("/Orders/5")
    assert sent(kind, orders, answers, 5, order) == {"InternalComments": "b"}


def test_reading_is_no_change(kind: Kind) -> None:
    order, orders, answers = read(kind)
    for name in order.fields_set:
        getattr(order, name)
    assert order.order_item_list[0].item_id == "A"
    assert order.additional_properties["Mood"] == {"Score": 1}
    assert_nothing_is_sent(kind, orders, answers, order)


def test_an_equal_value_that_is_assigned_is_sent(kind: Kind) -> None:
    order, orders, answers = read(kind)
    order.order_amount = Decimal("10.50")
    assert sent(kind, orders, answers, order) == {"OrderAmount": 10.5}


def test_a_field_taken_away_is_not_sent(kind: Kind) -> None:
    order, orders, answers = read(kind)
    order.internal_comments = "b"
    order.unset("internal_comments")
    del order.order_amount
    assert_nothing_is_sent(kind, orders, answers, order)


def test_a_list_that_is_replaced_goes_whole_when_one_of_its_rows_changed(kind: Kind) -> None:
    order, orders, answers = read(kind)
    order.order_item_list[1].item_id = "C"
    assert sent(kind, orders, answers, order) == {
        "OrderItemList": [{"ItemIndexID": 7, "ItemID": "A"}, {"ItemIndexID": 8, "ItemID": "C"}]
    }


@pytest.mark.parametrize("change", ["append", "remove", "reverse"])
def test_a_list_that_is_replaced_goes_whole_when_its_rows_are_others(
    kind: Kind, change: str
) -> None:
    order, orders, answers = read(kind)
    rows = order.order_item_list
    one, two = {"ItemIndexID": 7, "ItemID": "A"}, {"ItemIndexID": 8, "ItemID": "B"}
    if change == "append":
        rows.append(OrderItem(catalog_id=9))
        expected = [one, two, {"CatalogID": 9}]
    elif change == "remove":
        del rows[0]
        expected = [two]
    else:
        rows.reverse()
        expected = [two, one]
    assert sent(kind, orders, answers, order) == {"OrderItemList": expected}


def test_of_a_list_that_is_merged_go_the_rows_that_changed(kind: Kind) -> None:
    order, orders, answers = read(kind)
    order.promotion_list[0].promotion_name = "y"
    order.promotion_list.append(type(order.promotion_list[0])(promotion_name="new"))
    assert sent(kind, orders, answers, order) == {
        "PromotionList": [
            {"PromotionID": 1, "PromotionName": "y"},
            {"PromotionName": "new"},
        ]
    }


def test_of_a_nested_object_go_the_fields_that_changed(kind: Kind) -> None:
    answers = Answers([{"SKUInfo": {"CatalogID": 5, "SKU": "a", "Price": 1}, "Weight": 2}])
    products = kind.open(answers).products
    product: Product = kind.run(products.get(5))
    assert product.sku_info is not None
    product.sku_info.price = Decimal("1.50")
    assert sent(kind, products, answers, product) == {"SKUInfo": {"Price": 1.5}}
    kind.run(products.update_many([product]))
    assert answers.bodies[-1] == [{"SKUInfo": {"CatalogID": 5, "Price": 1.5}}]


def test_a_batch_sends_each_row_with_its_key(kind: Kind) -> None:
    answers = Answers(
        [{"ShipmentID": 1, "ShipmentCost": 2}, {"ShipmentID": 2}], [{"ShipmentID": 2}]
    )
    shipments = kind.open(answers).orders.shipments
    rows: list[Shipment] = kind.run(shipments.list(Order(order_id=5)))
    for row in rows:
        row.shipment_tracking_code = "1Z"
    kind.run(shipments.update_many(Order(order_id=5), rows))
    assert answers.bodies[-1] == [
        {"ShipmentID": 1, "ShipmentTrackingCode": "1Z"},
        {"ShipmentID": 2, "ShipmentTrackingCode": "1Z"},
    ]


def test_unknown_fields_are_sent_when_they_changed(kind: Kind) -> None:
    order, orders, answers = read(kind)
    order.additional_properties["Mood"]["Score"] = 2
    order.additional_properties["New"] = 1
    assert sent(kind, orders, answers, order) == {"Mood": {"Score": 2}, "New": 1}


def test_the_whole_row_is_sent_on_request_without_what_came_masked(kind: Kind) -> None:
    order, orders, answers = read(kind)
    whole = {name: value for name, value in ORDER.items() if name != "CardNumber"}
    whole |= {"OrderAmount": "10.50"}
    assert sent(kind, orders, answers, order, whole=True) == whole
    order.card_number = "4111111111111111"
    found = sent(kind, orders, answers, order, whole=True)
    assert found == {**whole, "CardNumber": "4111111111111111"}


def test_a_password_that_was_read_is_never_sent_back(kind: Kind) -> None:
    answers = Answers([{"CustomerID": 3, "Password": "hash", "Email": "a@b.example"}])
    store = kind.open(answers)
    customer: Customer = kind.run(store.customers.get(3))
    customer.email = "c@d.example"
    kind.run(store.customers.update(customer, whole=True))
    assert answers.bodies[-1] == {"CustomerID": 3, "Email": "c@d.example"}
    kind.run(store.customers.create(customer))
    assert "Password" not in answers.bodies[-1]
    customer.password = "new-secret"
    kind.run(store.customers.update(customer))
    assert answers.bodies[-1] == {"Email": "c@d.example", "Password": "new-secret"}


def test_a_row_that_a_program_made_is_sent_as_it_is(kind: Kind) -> None:
    answers = Answers()
    orders = kind.open(answers).orders
    order = Order(order_id=5, card_number="4111", order_item_list=[OrderItem(catalog_id=1)])
    assert sent(kind, orders, answers, order) == {
        "OrderID": 5,
        "CardNumber": "4111",
        "OrderItemList": [{"CatalogID": 1}],
    }


@pytest.mark.parametrize(
    "twin",
    [
        copy.copy,
        copy.deepcopy,
        lambda row: pickle.loads(pickle.dumps(row)),
        lambda row: attrs.evolve(row),
        lambda row: row.replace(),
    ],
    ids=["copy", "deepcopy", "pickle", "evolve", "replace"],
)
def test_a_copy_of_a_row_that_was_read_remembers_what_changed(kind: Kind, twin: Any) -> None:
    order, orders, answers = read(kind)
    order.internal_comments = "b"
    order.order_item_list[0].item_id = "C"
    other = twin(order)
    other.user_id = "u"
    assert sent(kind, orders, answers, other) == {
        "InternalComments": "b",
        "UserID": "u",
        "OrderItemList": [{"ItemIndexID": 7, "ItemID": "C"}, {"ItemIndexID": 8, "ItemID": "B"}],
    }


def test_evolve_makes_one_change_and_nothing_else(kind: Kind) -> None:
    order, orders, answers = read(kind)
    assert sent(kind, orders, answers, attrs.evolve(order, user_id="u")) == {"UserID": "u"}


def test_one_object_in_the_place_of_a_list_stays_one_until_it_changes(kind: Kind) -> None:
    order, orders, answers = read(kind, {"OrderID": 5, "OrderItemList": {"ItemIndexID": 7}})
    [item] = order.order_item_list
    assert_nothing_is_sent(kind, orders, answers, order)
    item.item_id = "C"
    assert sent(kind, orders, answers, order) == {
        "OrderItemList": {"ItemIndexID": 7, "ItemID": "C"}
    }


def test_rows_stand_for_their_keys(kind: Kind) -> None:
    answers = Answers([{"CrmID": 3}], [{"MessageId": 4}], [{"MessageId": 4}])
    store = kind.open(answers)
    ticket = kind.run(store.crm.tickets.get(CRM(crm_id=3)))
    [message] = kind.run(store.crm.messages.list(ticket))
    kind.run(store.crm.messages.delete(ticket, message))
    kind.run(store.crm.tickets.delete(ticket))
    paths = [request.url.path.partition("v2")[2] for request in answers.requests]
    assert paths == ["/CRM/3", "/CRM/3/message", "/CRM/3/message", "/CRM/3/message/4", "/CRM/3"]


def test_a_row_of_another_kind_or_without_a_key_is_refused(kind: Kind) -> None:
    answers = Answers()
    store = kind.open(answers)
    with pytest.raises(ArgumentTypeError, match="the key of a CRM, or such a row, not an Order"):
        kind.run(store.crm.tickets.delete(Order(order_id=3)))
    with pytest.raises(ConfigurationError, match="this CRM has no crm_id"):
        kind.run(store.crm.tickets.update(CRM(subject="x")))
    with pytest.raises(ArgumentTypeError, match="takes a CRM, not None"):
        kind.run(store.crm.tickets.update(3))
    assert answers.requests == []
