"""Rows without surprises are read and written a shorter way: nobody can tell from the outcome."""

from __future__ import annotations

import json
import math
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from typing import Any

import httpx
import pytest
import threedcart
from hypothesis import given
from hypothesis import strategies as st
from threedcart import CRM, CrmFile, CrmMessage, MalformedJSON, Order, OrderItem
from threedcart._runtime.codec import json as jsoncodec
from threedcart._runtime.codec.dates import read_store_date_time
from threedcart._runtime.codec.layout import Layout

from .drawing import OBJECTS, TABLE, object_named
from .test_round_trip import same, thorough

MORNING = datetime(2026, 3, 4, 5, 6)
CHANGED = read_store_date_time("03/04/2026 05:06") + timedelta(days=1)
TICKET = {
    "CrmID": 1,
    "DateOpened": "03/04/2026 05:06",
    "CrmMessageList": [
        {"MessageId": 7, "CrmFileList": [{"FileId": 5}, {}]},
        {"CrmFileList": None},
    ],
}


def fresh(name: str) -> Any:
    """A model that has met no surprises yet: it learns of some, and gives up after others."""
    model = getattr(threedcart, name)
    forget(model._layout)
    return model


def forget(layout: Layout) -> None:
    for inner in layout.rows().values():
        forget(inner._layout)
    layout.learned = ()
    layout._forget()


def pages(name: str) -> st.SearchStrategy[list[Any]]:
    """Rows as a store lists them; now and then one that is not as it should be."""
    known = st.fixed_dictionaries({}, optional=dict.fromkeys(_scalars(name), _plain))
    return st.lists(known, max_size=3) | st.lists(object_named(name) | known, max_size=3)


def _scalars(name: str) -> list[str]:
    fields = TABLE[name].get("properties", {})
    return [wire for wire, one in fields.items() if "array" not in one.get("type", ())]


_plain = st.none() | st.integers() | st.text(max_size=5) | st.decimals(0, 100, places=2)
drawn = st.sampled_from(OBJECTS).flatmap(lambda name: st.tuples(st.just(name), pages(name)))


@pytest.mark.parametrize("name", OBJECTS)
def test_every_model_has_the_shorter_way_here(name: str) -> None:
    assert fresh(name)._layout.structs is not None


@given(case=drawn)
@thorough
def test_a_list_is_read_as_its_rows_are_one_by_one(case: tuple[str, list[Any]]) -> None:
    name, rows = case
    model = fresh(name)
    sent = jsoncodec.dumps(rows)
    singly = [model.from_dict(row) for row in jsoncodec.loads(sent)]
    for _ in range(2):  # what was unknown the first time is not so the second
        read = model.list_from_json(sent)
        assert read == singly
        assert same([row.to_dict() for row in read], [row.to_dict() for row in singly])


@given(case=drawn)
@thorough
def test_json_is_written_as_the_dictionaries_would_be(case: tuple[str, list[Any]]) -> None:
    name, rows = case
    for row in fresh(name).list_from_json(jsoncodec.dumps(rows)):
        assert row.to_json() == jsoncodec.dumps(row.to_dict())


def test_nested_rows_are_models_all_the_way() -> None:
    [ticket] = CRM.list_from_json(json.dumps([TICKET]).encode())
    files = [CrmFile(file_id=5), CrmFile()]
    assert ticket.crm_message_list == [
        CrmMessage(message_id=7, crm_file_list=files),
        CrmMessage(crm_file_list=None),  # type: ignore[arg-type]
    ]
    assert ticket.date_opened == datetime(2026, 3, 4, 5, 6)
    assert json.loads(ticket.to_json()) == TICKET


@pytest.mark.parametrize("times", [1, 5])
@pytest.mark.parametrize(
    "odd",
    [{"Mood": "good"}, {"CrmMessageList": "none"}, {"CrmMessageList": {"MessageId": 1}}],
    ids=["unknown field", "text for a list", "object for a list"],
)
def test_an_odd_last_row_is_kept_each_time(odd: dict[str, Any], times: int) -> None:
    data = json.dumps([TICKET, odd]).encode()
    for _ in range(times):
        assert [json.loads(row.to_json()) for row in CRM.list_from_json(data)] == [TICKET, odd]
    assert CRM.list_from_json(b'[{"CrmID": 3}]') == [CRM(crm_id=3)]


def refuse(data: bytes) -> Any:
    raise AssertionError("read by way of dictionaries")


def listed(*rows: dict[str, Any]) -> list[CRM]:
    """What a list gives that a store answered with these rows."""
    answer = httpx.Response(200, content=json.dumps(rows))
    keys = {"secure_url": "https://shop.example", "private_key": "1" * 32, "token": "2" * 32}
    transport = httpx.MockTransport(lambda request: answer)
    with threedcart.Store(**keys, transport=transport) as store:
        return store.crm.tickets.list()


def test_a_list_that_a_store_answers_is_read_once(monkeypatch: pytest.MonkeyPatch) -> None:
    fresh("CRM")
    monkeypatch.setattr(jsoncodec, "loads", refuse)
    [ticket] = listed(TICKET)
    assert json.loads(ticket.to_json()) == TICKET


def test_a_failure_in_place_of_rows_is_told_whatever_was_listed_before() -> None:
    fresh("CRM")
    result = {"Key": "CrmID", "Value": "1", "Status": "200", "Message": "saved"}
    for _ in range(2):
        [odd] = listed(result)
        assert odd.additional_properties == result
        with pytest.raises(threedcart.NotFoundError):
            listed({**result, "Status": "404"})


def test_an_unknown_field_surprises_but_once(monkeypatch: pytest.MonkeyPatch) -> None:
    tickets = fresh("CRM")
    odd = {**TICKET, "Mood": {"Score": [1]}, "CrmMessageList": [{"CrmFileList": [{"Tag": None}]}]}
    data = json.dumps([odd, TICKET, odd]).encode()
    tickets.list_from_json(data)
    monkeypatch.setattr(jsoncodec, "loads", refuse)
    rows = tickets.list_from_json(data)
    assert [json.loads(row.to_json()) for row in rows] == [odd, TICKET, odd]
    unknown = [row.additional_properties for row in rows]
    assert unknown == [{"Mood": {"Score": [1]}}, {}, {"Mood": {"Score": [1]}}]
    monkeypatch.undo()
    messages = json.dumps([{"Sender": 1, "CrmFileList": [{"Tag": 2}]}]).encode()
    [message] = CrmMessage.list_from_json(messages)
    assert json.loads(message.to_json()) == json.loads(messages)[0]


@pytest.mark.parametrize(
    "names",
    [[f"Field{number}" for number in range(40)], ['quo"ted', "back\\slash", "", "\n", "f1", "get"]],
    ids=["very many", "odd ones"],
)
def test_unknown_fields_are_kept_whatever_their_names(names: list[str]) -> None:
    tickets = fresh("CRM")
    rows = [{"CrmID": number, name: "x"} for number, name in enumerate(names)]
    for _ in range(5):
        for count in range(1, len(rows) + 1):
            read = tickets.list_from_json(json.dumps(rows[:count]).encode())
            assert [json.loads(row.to_json()) for row in read] == rows[:count]


@pytest.mark.parametrize("number", [math.nan, -math.inf, Decimal("NaN"), Decimal("Infinity")])
@pytest.mark.parametrize(
    "order",
    [
        lambda number: Order(order_amount=number),
        lambda number: Order(order_id=number),
        lambda number: Order(order_date=number),
        lambda number: Order(invoice_number_prefix=[number]),
        lambda number: Order(order_item_list=[OrderItem(item_quantity=number)]),
        lambda number: Order(order_item_list=[number]),
        lambda number: Order(additional_properties={"Odd": number}),
    ],
    ids=["amount", "integer", "date", "hidden", "nested", "for a row", "unknown"],
)
def test_no_number_that_is_none_is_written(order: Callable[[Any], Order], number: Any) -> None:
    with pytest.raises(MalformedJSON):
        order(number).to_json()


@pytest.mark.parametrize(
    "row",
    [
        Order(order_id=1.5),  # type: ignore[arg-type]
        Order(order_id=2**80, invoice_number_prefix="\ud800"),
        Order(order_amount=10, order_status_id=True),  # type: ignore[arg-type]
        Order(order_item_list=[Order(order_id=1), OrderItem()]),  # type: ignore[list-item]
        Order(order_item_list=({"A": 1.5},)),  # type: ignore[arg-type]
        Order(order_date=MORNING, order_item_list=[OrderItem(item_date_added=MORNING)]),
        Order(order_date=MORNING.replace(microsecond=7)),
        Order(order_date=MORNING.replace(tzinfo=UTC)),
        Order(order_date=MORNING.date()),  # type: ignore[arg-type]
        Order(order_date=CHANGED),
        Order(order_date=7),  # type: ignore[arg-type]
    ],
    ids=[
        *("float", "large and lone", "odd kinds", "rows of other models", "no list"),
        *("dates", "microseconds", "UTC", "a day", "a changed date", "no date"),
    ],
)
def test_what_an_application_puts_in_is_written_as_ever(row: Order) -> None:
    assert row.to_json() == jsoncodec.dumps(row.to_dict())


def test_a_class_with_its_own_ways_is_asked_for_them() -> None:
    class Loud(CRM):
        @classmethod
        def from_dict(cls, src: Any) -> Any:
            row = super().from_dict(src)
            row.subject = str(row.subject).upper()
            return row

        def to_dict(self) -> dict[str, Any]:
            return {**super().to_dict(), "Loud": True}

    [row] = Loud.list_from_json(b'[{"Subject": "hear"}]')
    assert row.to_json() == b'{"Subject":"HEAR","Loud":true}'
