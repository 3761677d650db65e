"""Money, weights and quantities: the digits of the wire, both ways."""

from __future__ import annotations

import copy
import math
import pickle
from decimal import Decimal
from typing import Any

import pytest
from threedcart import MalformedJSON, Order
from threedcart._runtime.codec.decimals import decimal_text


def amount(wire: str) -> Any:
    return Order.from_json(f'{{"OrderAmount": {wire}}}'.encode()).order_amount


def rewritten(wire: str) -> str:
    written = Order.from_json(f'{{"OrderAmount":{wire}}}'.encode()).to_json()
    return written.decode().removeprefix('{"OrderAmount":').removesuffix("}")


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
    ("value", "written"), [(Decimal("9.90"), "9.90"), (9, "9"), (9.9, "9.9"), ("9.90", '"9.90"')]
)
def test_what_an_application_gives_is_written_as_a_number(value: Any, written: str) -> None:
    assert Order(order_amount=value).to_json() == f'{{"OrderAmount":{written}}}'.encode()


@pytest.mark.parametrize("value", [math.nan, math.inf, Decimal("NaN"), Decimal("-Infinity")])
def test_what_is_no_number_is_never_sent(value: Any) -> None:
    with pytest.raises(MalformedJSON):
        Order(order_amount=value).to_json()
    with pytest.raises(MalformedJSON):
        Order(additional_properties={"New": value}).to_json()
    with pytest.raises(MalformedJSON):
        Order(order_id=value).to_json()


def test_a_query_has_plain_digits() -> None:
    assert decimal_text(Decimal("1E+3")) == "1000"
    assert decimal_text(0.1) == "0.1"
    assert decimal_text("1.50") == "1.50"
