"""What goes out: paths, queries, bodies, dates."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta, timezone
from decimal import Decimal
from enum import IntEnum
from typing import Any
from urllib.parse import unquote

import pytest
from threedcart.errors import ArgumentTypeError, ConfigurationError
from threedcart.models import CRM, Order, Product, ProductSKU

from .conftest import DONE, Answers, Kind


@pytest.mark.parametrize(
    ("key", "sent"),
    [
        ("AB C", "AB%20C"),
        ("a/b", "a%2Fb"),
        ("a?b#c", "a%3Fb%23c"),
        ("%2e", "%252e"),
        ("caf\u00e9", "caf%C3%A9"),
        ("..x", "..x"),
    ],
)
def test_a_key_stays_one_segment_whatever_it_holds(kind: Kind, key: str, sent: str) -> None:
    answers = Answers([{"OrderKey": key}])
    kind.run(kind.open(answers).carts.get(key))
    assert answers.requests[0].url.raw_path.decode().endswith(f"/{sent}")


class Number(IntEnum):
    FIVE = 5


class Index:
    """An integer of another library."""

    def __index__(self) -> int:
        return 5


@pytest.mark.parametrize(
    "key", [5, "5", " 5 ", 5.0, Decimal("5"), Decimal("5.00"), Number.FIVE, Index()]
)
def test_a_numbers_key_may_come_in_any_type_that_says_it_exactly(kind: Kind, key: Any) -> None:
    answers = Answers()
    assert kind.run(kind.open(answers).crm.tickets.delete(key)).id == 1
    assert answers.requests[0].url.path.endswith("/CRM/5")


@pytest.mark.parametrize("key", ["", " ", ".", "..", "5a", "5/6", "5.0", 5.5, "\uff15", "\ud800"])
def test_a_key_that_is_no_number_is_refused(kind: Kind, key: Any) -> None:
    answers = Answers()
    store = kind.open(answers)
    with pytest.raises(ConfigurationError, match=r"id of /CRM/{id} is a whole number"):
        kind.run(store.crm.tickets.delete(key))
    assert answers.requests == []


@pytest.mark.parametrize("key", ["", " ", ".", "..", "\ud800"])
def test_a_text_key_that_would_reach_something_else_is_refused(kind: Kind, key: Any) -> None:
    answers = Answers()
    store = kind.open(answers)
    with pytest.raises(ConfigurationError, match=r"orderkey of /Cart/{orderkey}"):
        kind.run(store.carts.delete(key))
    assert answers.requests == []


@pytest.mark.parametrize(
    ("key", "told"),
    [
        (None, "None"),
        (True, "a bool"),
        (b"5", "a bytes"),
        ([5], "a list"),
        (Order(order_id=5), "an Order"),
        (CRM, "the class CRM"),
        (date(2026, 1, 1), "a date"),
    ],
)
def test_a_key_of_another_type_is_refused_by_name(kind: Kind, key: Any, told: str) -> None:
    answers = Answers()
    store = kind.open(answers)
    for call in (store.crm.tickets.delete, store.carts.get):
        with pytest.raises(ArgumentTypeError, match=f"not {told}") as caught:
            kind.run(call(key))
        assert isinstance(caught.value, TypeError)
    assert answers.requests == []


@pytest.mark.parametrize(
    ("filters", "told"),
    [
        ({"status_id": "open"}, "status_id is a whole number, and 'open' is none"),
        ({"status_id": 1.5}, "status_id is a whole number, not a float"),
        ({"status_id": True}, "status_id is a whole number, not a bool"),
        ({"status_id": [1, 2]}, "status_id takes one value, not a list"),
        ({"status_id": datetime(2026, 1, 1)}, "status_id is a whole number, not a datetime"),
        ({"subject": b"parcel"}, "subject is text, not a bytes"),
        ({"subject": CRM()}, "subject is text, not a CRM"),
        ({"opened_start_date": 20260101}, "opened_start_date is a date or datetime, not an int"),
        (
            {"opened_start_date": "last week"},
            "opened_start_date is a date, and 'last week' is none",
        ),
        ({"limit": "ten"}, "limit is how many rows to read at most"),
    ],
)
def test_a_filter_that_a_store_would_misread_is_refused(
    kind: Kind, filters: dict[str, Any], told: str
) -> None:
    answers = Answers()
    store = kind.open(answers)
    with pytest.raises(ConfigurationError, match=told):
        kind.run(store.crm.tickets.list(**filters))
    assert answers.requests == []


def test_a_filter_takes_what_says_the_same(kind: Kind) -> None:
    answers = Answers()
    tickets = kind.open(answers).crm.tickets
    for status in (5, "5", Decimal(5), Number.FIVE):
        kind.run(tickets.list(status_id=status).first())
    for day in ("2026-01-31", date(2026, 1, 31), "01/31/2026"):
        kind.run(tickets.list(opened_start_date=day).first())
    for time in ("2026-01-31T14:30", datetime(2026, 1, 31, 14, 30)):
        kind.run(tickets.list(opened_start_date=time).first())
    assert [query["statusid"] for query in answers.queries[:4]] == ["5"] * 4
    spelled = [query["openedstartdate"] for query in answers.queries[4:]]
    assert spelled == ["01/31/2026"] * 3 + ["01/31/2026 14:30:00"] * 2


def test_filters_are_spelled_as_the_document_says(kind: Kind) -> None:
    answers = Answers()
    listed = kind.open(answers).crm.tickets.list(
        status_id=1,
        opened_start_date=datetime(2026, 1, 2, 13, 4, 5),
        opened_end_date=date(2026, 2, 3),
        limit=10,
    )
    kind.run(listed)
    query = answers.requests[0].url.query.decode()
    assert "%2F" in query
    assert unquote(query) == (
        "statusid=1&openedstartdate=01/02/2026 13:04:05&openedenddate=02/03/2026&limit=10&offset=1"
    )


def test_a_flag_is_sent_as_a_digit(kind: Kind) -> None:
    answers = Answers()
    store = kind.open(answers)
    kind.run(store.orders.create(Order(), bypass_order_processing=True, bypass_order_email=False))
    assert answers.queries == [{"bypassorderprocessing": "1", "bypassorderemail": "0"}]


@pytest.mark.parametrize(
    ("enabled", "sent"), [(True, {"enabled": "1"}), (False, {"enabled": "0"}), (None, {})]
)
def test_a_flag_with_a_value_for_either_is_true_false_or_not_sent(
    kind: Kind, enabled: bool | None, sent: dict[str, str]
) -> None:
    answers = Answers({"TotalCount": 1})
    kind.run(kind.open(answers).webhooks.list(enabled=enabled).count())
    assert answers.queries == [{**sent, "countonly": "1"}]


def test_a_documented_default_is_not_sent_with_a_create_or_an_update(kind: Kind) -> None:
    answers = Answers([{"SKUInfo": {"CatalogID": 1}, "InventoryControl": -1}])
    store = kind.open(answers)
    product = kind.run(store.products.get(1))
    product.sku_info.name = "Cup"
    kind.run(store.products.update(product))
    kind.run(store.products.create(Product(sku_info=ProductSKU(sku="CUP"))))
    assert answers.bodies == [{"SKUInfo": {"Name": "Cup"}}, {"SKUInfo": {"SKU": "CUP"}}]


def test_a_flag_that_is_none_is_refused(kind: Kind) -> None:
    store = kind.open(Answers())
    with pytest.raises(ConfigurationError, match="processing is True or False, not a str"):
        kind.run(store.orders.create(Order(), bypass_order_processing="yes"))


def test_a_body_is_json_with_the_digits_of_its_decimals(kind: Kind) -> None:
    answers = Answers()
    order = Order(sales_tax=Decimal("10.50"), order_date=datetime(2026, 1, 2, 3, 4, 5))
    kind.run(kind.open(answers).orders.create(order))
    request = answers.requests[0]
    assert b'"SalesTax":10.50' in request.content
    assert request.headers["content-type"] == "application/json"
    assert int(request.headers["content-length"]) == len(request.content)


@pytest.mark.parametrize(
    ("body", "told"),
    [
        (Order(), r"not an Order\. Make one with CRM\(\.\.\.\)"),
        ({"Subject": "x"}, r"not a dict\. Make one with CRM\(.*CRM\.from_dict"),
        ([CRM()], r"not a list\. Send one row at a time"),
        (None, "not None"),
        (CRM, "not the class CRM"),
        ("text", "not a str"),
    ],
)
def test_a_body_of_another_type_is_refused_by_name(kind: Kind, body: Any, told: str) -> None:
    answers = Answers()
    tickets = kind.open(answers).crm.tickets
    with pytest.raises(ArgumentTypeError, match=f"createCrmTicket takes a CRM, {told}"):
        kind.run(tickets.create(body))
    with pytest.raises(TypeError, match="updateCrmTicket takes a CRM"):
        kind.run(tickets.update(5, body))
    assert answers.requests == []


def test_a_body_may_be_left_out_where_the_document_says_so(kind: Kind) -> None:
    answers = Answers()
    kind.run(kind.open(answers).carts.create())
    assert answers.requests[0].headers["content-length"] == "0"


def test_a_model_of_ones_own_serves_where_its_base_does(kind: Kind) -> None:
    class Ticket(CRM):
        pass

    answers = Answers()
    kind.run(kind.open(answers).crm.tickets.create(Ticket(subject="x")))
    assert answers.bodies == [{"Subject": "x"}]


@pytest.mark.parametrize(
    ("bodies", "told"),
    [
        (Product(), r"a list of Product rows, not a Product\. Put it in brackets"),
        (None, "a list of Product rows, not None"),
        ("text", "not a str"),
        ({"a": Product()}, "not a dict"),
        ([Product(), Order()], r"item 1 is an Order\. Make one with Product"),
        ([Product()] * 150 + [{}], "item 150 is a dict"),
        ([[Product()]], r"item 0 is a list\. Send one row at a time"),
    ],
)
def test_a_batch_of_something_else_is_refused_before_its_first_row(
    kind: Kind, bodies: Any, told: str
) -> None:
    answers = Answers()
    with pytest.raises(ArgumentTypeError, match=told):
        kind.run(kind.open(answers).products.update_many(bodies))
    assert answers.requests == []


def test_an_iterator_that_turns_wrong_keeps_what_was_written_before(kind: Kind) -> None:
    rows: list[Any] = [Product(), Product(), Order()]
    answers = Answers([DONE, DONE])
    with pytest.raises(ArgumentTypeError, match="item 2 is an Order") as caught:
        kind.run(kind.open(answers).products.update_many(iter(rows), chunk=2))
    assert caught.value.completed is not None
    assert len(caught.value.completed) == 2
    assert len(answers.requests) == 1


@pytest.mark.parametrize("chunk", [0, -1, True, "9", 1.5])
def test_a_chunk_and_a_page_are_numbers_of_rows(kind: Kind, chunk: Any) -> None:
    products = kind.open(Answers()).products
    with pytest.raises(ConfigurationError, match="chunk is a number of rows"):
        kind.run(products.update_many([Product()], chunk=chunk))
    with pytest.raises(ConfigurationError, match="size is how many rows"):
        kind.run(products.list().pages(chunk))


def test_a_body_that_json_cannot_say_is_refused(kind: Kind) -> None:
    answers = Answers()
    store = kind.open(answers)
    order = Order(additional_properties={"New": []})
    order.additional_properties["New"].append(object())
    with pytest.raises(ConfigurationError, match="cannot be sent"):
        kind.run(store.orders.create(order))
    assert answers.requests == []


NEW_YORK = "America/New_York"


def test_with_a_time_zone_dates_are_aware_both_ways(kind: Kind) -> None:
    answers = Answers([{"CrmID": 1, "DateOpened": "2026-07-01T10:00:00"}])
    store = kind.open(answers, time_zone=NEW_YORK)
    (ticket,) = kind.run(
        store.crm.tickets.list(opened_start_date=datetime(2026, 7, 1, 14, 0, tzinfo=UTC))
    )
    assert ticket.date_opened == datetime(2026, 7, 1, 14, 0, tzinfo=UTC)
    assert answers.queries[0]["openedstartdate"] == "07/01/2026 10:00:00"
    eastern = timezone(timedelta(hours=-4))
    kind.run(store.crm.tickets.update(1, CRM(date_opened=datetime(2026, 7, 1, 9, tzinfo=eastern))))
    assert b"2026-07-01T09:00:00" in answers.requests[-1].content


def test_a_filter_never_loses_an_offset_in_silence(kind: Kind) -> None:
    answers = Answers()
    store = kind.open(answers)
    with pytest.raises(ConfigurationError, match="opened_start_date is in a time zone"):
        kind.run(store.crm.tickets.list(opened_start_date=datetime(2026, 7, 1, 14, tzinfo=UTC)))
    assert not answers.requests


def test_without_a_time_zone_dates_are_the_stores_own(kind: Kind) -> None:
    answers = Answers([{"CrmID": 1, "DateOpened": "07/01/2026 10:00"}])
    ticket = kind.run(kind.open(answers).crm.tickets.get(1))
    assert ticket.date_opened == datetime(2026, 7, 1, 10, 0)
    assert ticket.date_opened.tzinfo is None


def test_an_operation_of_another_version_is_refused_with_the_one_that_has_it(kind: Kind) -> None:
    answers = Answers()
    with pytest.raises(ConfigurationError, match=r"of v1 only, and calls go to v2; .*version='v1'"):
        kind.run(kind.open(answers).products.skus.of_product(5))
    assert not answers.requests


def test_an_operation_of_one_version_is_called_there(kind: Kind) -> None:
    answers = Answers([{"CatalogID": 5}], [])
    kind.run(kind.open(answers, version="v1").products.skus.of_product(5))
    assert "/v1/" in answers.requests[0].url.path
