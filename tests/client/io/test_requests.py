"""What goes out: paths, queries, bodies, dates."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta, timezone
from decimal import Decimal
from typing import Any
from urllib.parse import unquote

import pytest
from threedcart.errors import ConfigurationError
from threedcart.models import CRM, Order

from .conftest import Answers, Kind


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
    answers = Answers()
    kind.run(kind.open(answers).carts.get(key))
    assert answers.requests[0].url.raw_path.decode().endswith(f"/{sent}")


@pytest.mark.parametrize("key", ["", " ", ".", "..", None, True, "\ud800"])
def test_a_key_that_would_reach_something_else_is_refused(kind: Kind, key: Any) -> None:
    answers = Answers()
    store = kind.open(answers)
    with pytest.raises(ConfigurationError):
        kind.run(store.crm.tickets.delete(key))
    assert answers.requests == []


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
        "statusid=1&openedstartdate=01/02/2026 13:04:05&openedenddate=02/03/2026&limit=10"
    )


def test_a_flag_is_sent_as_a_digit(kind: Kind) -> None:
    answers = Answers()
    store = kind.open(answers)
    kind.run(store.orders.create(Order(), bypass_order_processing=True, bypass_order_email=False))
    assert answers.queries == [{"bypassorderprocessing": "1", "bypassorderemail": "0"}]


def test_a_flag_that_is_none_is_refused(kind: Kind) -> None:
    store = kind.open(Answers())
    with pytest.raises(ConfigurationError, match="bypassorderprocessing"):
        kind.run(store.orders.create(Order(), bypass_order_processing="yes"))


def test_a_body_is_json_with_the_digits_of_its_decimals(kind: Kind) -> None:
    answers = Answers()
    order = Order(sales_tax=Decimal("10.50"), order_date=datetime(2026, 1, 2, 3, 4, 5))
    kind.run(kind.open(answers).orders.create(order))
    request = answers.requests[0]
    assert b'"SalesTax":10.50' in request.content
    assert request.headers["content-type"] == "application/json"
    assert int(request.headers["content-length"]) == len(request.content)


@pytest.mark.parametrize("body", [{"Subject": "x"}, "text", 1, object()])
def test_a_body_that_is_no_model_is_refused(kind: Kind, body: Any) -> None:
    store = kind.open(Answers())
    with pytest.raises(ConfigurationError, match="body is a model"):
        kind.run(store.crm.tickets.create(body))


def test_a_body_that_json_cannot_say_is_refused(kind: Kind) -> None:
    answers = Answers()
    store = kind.open(answers)
    with pytest.raises(ConfigurationError, match="cannot be sent"):
        kind.run(store.orders.create(Order(sales_tax=Decimal("NaN"))))
    assert answers.requests == []


NEW_YORK = "America/New_York"


def test_with_a_time_zone_dates_are_aware_both_ways(kind: Kind) -> None:
    answers = Answers([{"CrmID": 1, "DateOpened": "2026-07-01T10:00:00"}])
    store = kind.open(answers, time_zone=NEW_YORK)
    (ticket,) = kind.run(
        store.crm.tickets.list(opened_start_date=datetime(2026, 7, 1, 14, 0, tzinfo=UTC))
    )
    assert ticket.date_opened == datetime(2026, 7, 1, 14, 0, tzinfo=UTC)
    assert answers.queries[0] == {"openedstartdate": "07/01/2026 10:00:00"}
    eastern = timezone(timedelta(hours=-4))
    kind.run(store.crm.tickets.update(1, CRM(date_opened=datetime(2026, 7, 1, 9, tzinfo=eastern))))
    assert b"2026-07-01T09:00:00" in answers.requests[1].content


def test_a_filter_never_loses_an_offset_in_silence(kind: Kind) -> None:
    answers = Answers()
    store = kind.open(answers)
    with pytest.raises(ConfigurationError, match="openedstartdate is in a time zone"):
        kind.run(store.crm.tickets.list(opened_start_date=datetime(2026, 7, 1, 14, tzinfo=UTC)))
    assert not answers.requests


def test_without_a_time_zone_dates_are_the_stores_own(kind: Kind) -> None:
    answers = Answers([{"CrmID": 1, "DateOpened": "07/01/2026 10:00"}])
    ticket = kind.run(kind.open(answers).crm.tickets.get(1))
    assert ticket.date_opened == datetime(2026, 7, 1, 10, 0)
    assert ticket.date_opened.tzinfo is None
