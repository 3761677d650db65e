"""What a program gives: refused where it cannot be meant, and named by its field."""

from __future__ import annotations

import copy
from collections.abc import Callable
from enum import Enum
from typing import Any

import pytest
from threedcart import CRM, MalformedJSON, Order, OrderItem, Product, ProductSKU

NAN = float("nan")


class Color(Enum):
    RED = "red"
    NOTHING = NAN


def made(model: Any, **values: Any) -> Any:
    """A row of values, be they of the declared types or not."""
    return model(**values)


@pytest.mark.parametrize(
    ("make", "error", "text"),
    [
        (
            lambda: made(Product, sku_info={"sku": "A"}),
            TypeError,
            "Product.sku_info: sku is SKU in JSON",
        ),
        (
            lambda: made(Order, order_item_list=[{"catalog_id": 1}]),
            TypeError,
            "is CatalogID in JSON",
        ),
        (lambda: made(Order, order_item_list=[CRM()]), TypeError, "takes OrderItem, not CRM"),
        (lambda: ProductSKU(price="10", cost="4,50"), ValueError, "ProductSKU.cost: '4,50'"),
        (lambda: CRM(additional_properties={"X": {1.5, NAN}}), TypeError, "set"),
        (lambda: CRM(additional_properties={"X": {NAN: 1}}), TypeError, "names of an object"),
        (lambda: CRM(additional_properties={"X": Color.NOTHING}), ValueError, "nan"),
    ],
)
def test_what_cannot_be_meant_is_refused_where_it_is_given(
    make: Callable[[], Any], error: type[Exception], text: str
) -> None:
    with pytest.raises(error, match=text):
        make()


def test_objects_with_wire_names_become_rows() -> None:
    order = made(Order, order_item_list=[{"CatalogID": 1}, OrderItem(catalog_id=2)])
    assert [item.catalog_id for item in order.order_item_list or ()] == [1, 2]
    assert CRM(additional_properties={"X": Color.RED}).to_json() == b'{"X":"red"}'


def _set_put_in(row: Any) -> None:
    row.additional_properties["Z"].append({NAN})


def _by_a_copy(row: Any) -> None:
    copy.copy(row).additional_properties["Z"].append(NAN)


def _by_a_list_of_a_copy(row: Any) -> None:
    row.replace(customer_id=1).order_item_list.append({"ItemUnitPrice": NAN})


def _in_an_object_where_a_number_was_due(row: Any) -> None:
    row.order_item_list[0].item_quantity["a"] = NAN


@pytest.mark.parametrize(
    "spoil",
    [_set_put_in, _by_a_copy, _by_a_list_of_a_copy, _in_an_object_where_a_number_was_due],
)
def test_no_nan_is_written_as_null(spoil: Callable[[Any], None]) -> None:
    row = Order.from_dict({"Z": [1], "OrderItemList": [{"ItemQuantity": {"a": 1}}]})
    row.to_json()
    spoil(row)
    with pytest.raises((MalformedJSON, TypeError)):
        row.to_json()


def test_no_nan_comes_along_in_a_row_that_is_given() -> None:
    item = OrderItem(additional_properties={"T": [1]})
    item.additional_properties["T"].append(NAN)
    with pytest.raises(MalformedJSON):
        Order.from_dict({"OrderItemList": [item]}).to_json()


def test_unknown_members_are_replaced_as_a_whole_or_not_at_all() -> None:
    row = CRM.from_dict({"A": 1, "B": 2})
    row.additional_properties = row.additional_properties
    assert row.to_json() == b'{"A":1,"B":2}'
    with pytest.raises(KeyError, match="Subject is the field subject"):
        row.additional_properties = {"C": 3, "Subject": "x"}
    assert row.to_json() == b'{"A":1,"B":2}'
