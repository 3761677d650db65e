"""Money, weights and quantities: the digits of the wire, both ways, and no other value."""

from __future__ import annotations

import copy
import math
import pickle
from decimal import Decimal
from typing import Any

import pytest
from threedcart import Order, OrderItem

pytestmark = pytest.mark.usefixtures("codec")


def amount(wire: str) -> Any:
    return Order.from_json(f'{{"OrderAmount": {wire}}}'.encode()).order_amount


def rewritten(wire: str) -> str:
    order = Order.from_json(f'{{"OrderAmount":{wire}}}'.encode())
    order.order_amount  # noqa: B018  (reading must not change what is written)
    return order.to_json().decode().removeprefix('{"OrderAmount":').removesuffix("}")


@pytest.mark.parametrize("wire", ["10.50", "10.5", "10", "0", "-3.00", "0.10000000000000000001"])
def test_a_number_is_a_decimal_and_keeps_its_digits(wire: str) -> None:
    value = amount(wire)
    assert isinstance(value, Decimal)
    assert str(value) == wire
    assert rewritten(wire) == wire


@pytest.mark.parametrize("wire", ['"10.50"', '"007.1"', '"-1"', '"0.0000001"'])
def test_a_number_written_as_text_is_a_decimal_and_stays_text_on_the_wire(wire: str) -> None:
    value = amount(wire)
    assert value == Decimal(wire.strip('"'))
    assert rewritten(wire) == wire
    order = Order.from_json(f'{{"OrderAmount":{wire}}}'.encode())
    for twin in (copy.copy(order), copy.deepcopy(order), pickle.loads(pickle.dumps(order))):
        assert twin.to_json() == order.to_json()
    order.order_amount = value + 1
    assert order.to_dict() == {"OrderAmount": Decimal(wire.strip('"')) + 1}


@pytest.mark.parametrize(
    "wire", ["null", '""', '"n/a"', "true", '"NaN"', '"1_000"', '"１０"', '"1e5"', "[1.5]", "{}"]
)
def test_what_is_no_number_stays_as_it_is(wire: str) -> None:
    assert not isinstance(amount(wire), Decimal)
    assert rewritten(wire) == wire


@pytest.mark.parametrize(
    "wire",
    ["1e999999", "-1E+1000", "1e-999999", "0." + "1" * 101, "7" * 5000, "1" + "0" * 200 + ".5"],
    ids=lambda wire: f"{wire[:12]}...",
)
def test_a_number_of_unreasonable_size_is_text_to_read_and_a_number_on_the_wire(wire: str) -> None:
    assert amount(wire) == wire
    assert isinstance(amount(wire), str)
    assert rewritten(wire) == wire
    row = Order.from_json(b'{"OrderID":%s,"New":[%s]}' % (wire.encode(), wire.encode()))
    found: Any = row.order_id
    assert found == wire
    assert row.additional_properties["New"] == [wire]
    assert row.to_json() == b'{"OrderID":%s,"New":[%s]}' % (wire.encode(), wire.encode())
    assert pickle.loads(pickle.dumps(row)).to_json() == row.to_json()


def test_text_of_unreasonable_length_is_no_amount() -> None:
    text = "9" * 101
    assert amount(f'"{text}"') == text
    with pytest.raises(ValueError, match="is no amount"):
        Order(order_amount=text)


@pytest.mark.parametrize(
    ("value", "written"),
    [
        (Decimal("9.90"), "9.90"),
        (9, "9"),
        ("9.90", "9.90"),
        ("-1", "-1"),
        (Decimal("1E+2"), "1E+2"),
        (None, "null"),
    ],
)
def test_an_int_a_decimal_and_its_text_are_amounts(value: Any, written: str) -> None:
    assert Order(order_amount=value).to_json() == f'{{"OrderAmount":{written}}}'.encode()
    order = Order()
    order.order_amount = value
    assert order == Order(order_amount=value)
    read = order.order_amount
    assert read is None or isinstance(read, Decimal)


@pytest.mark.parametrize(
    ("value", "error", "told"),
    [
        (0.1 + 0.2, TypeError, "is a float, whose digits are not exact: give Decimal or text"),
        (1.0, TypeError, "give Decimal or text"),
        (math.nan, TypeError, "give Decimal or text"),
        (True, TypeError, "not bool"),
        ([], TypeError, "not list"),
        ("9,50", ValueError, "'9,50' is no amount"),
        ("1e5", ValueError, "is no amount"),
        ("", ValueError, "is no amount"),
        (Decimal("NaN"), ValueError, "is no amount"),
        (Decimal("-Infinity"), ValueError, "is no amount"),
        (Decimal("1E+5000"), ValueError, "is no amount"),
        (10**101 + 1, ValueError, "is no amount"),
    ],
)
def test_what_is_no_exact_number_is_refused_where_it_is_given(
    value: Any, error: type[Exception], told: str
) -> None:
    item = OrderItem(item_unit_price=1)
    with pytest.raises(error, match=told):
        item.item_unit_price = value
    with pytest.raises(error, match=told):
        OrderItem(item_unit_price=value)
    assert item.item_unit_price == 1


@pytest.mark.parametrize("value", [math.nan, math.inf, Decimal("NaN"), Decimal("-Infinity")])
def test_what_is_no_number_is_never_sent(value: Any) -> None:
    with pytest.raises(ValueError, match="cannot be written as a JSON number"):
        Order(order_id=value)
    with pytest.raises(ValueError, match="cannot be written as a JSON number"):
        Order(additional_properties={"New": [value]})
    order = Order(additional_properties={"New": []})
    order.additional_properties["New"].append(value)
    with pytest.raises(ValueError, match="cannot be written as a JSON number"):
        order.to_json()


def test_floats_of_unknown_fields_are_written_with_their_digits() -> None:
    assert Order(additional_properties={"New": 0.1}).to_json() == b'{"New":0.1}'
    assert Order.from_dict({"OrderAmount": 9.5}).order_amount == Decimal("9.5")
