"""Readings of a list that are broken off, and gone on with in another process; and parts of one."""

from __future__ import annotations

import json
from datetime import datetime
from typing import Any

import httpx
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from threedcart import Store
from threedcart.errors import ConfigurationError, ServerError

from tests.keys import KEYS

from .conftest import BASE, Answers, Kind
from .test_moving_lists import Shelf


def some(kind: Kind, reading: Any, number: int) -> list[Any]:
    """The keys of the next rows of a reading, at most so many."""

    async def later() -> list[Any]:
        met: list[Any] = []
        while len(met) < number and (row := await anext(reading, None)) is not None:
            met.append(row.key)
        return met

    if kind.name == "async":
        return list(kind.run(later()))
    # The number comes first: zip would take a row too many.
    return [row.key for _, row in zip(range(number), reading, strict=False)]


def test_a_reading_goes_on_behind_the_last_row_it_gave_out(kind: Kind) -> None:
    shelf = Shelf(list(range(1, 31)))
    met: list[int] = []
    cursor = None
    for number in (0, 1, 6, 0, 7, 5, 30):
        # Each is a store object of its own, as in another process.
        reading = kind.open(shelf).crm.tickets.list().read(cursor, size=7)
        met += some(kind, reading, number)
        cursor = reading.cursor
    assert met == list(range(1, 31))
    reading = kind.open(shelf).crm.tickets.list().read(cursor)
    assert some(kind, reading, 5) == []


@settings(max_examples=60, deadline=None)
@given(data=st.data(), number=st.integers(0, 40), size=st.integers(1, 9))
def test_broken_off_anywhere_every_row_comes_once_though_the_list_moves(
    data: st.DataObject, number: int, size: int
) -> None:
    shelf = Shelf(list(range(100, 100 + number)))
    wanted = set(shelf.ids)
    newest, cursor, met = 1000, None, list[int | None]()
    for _ in range(20):
        with opened(shelf) as store:
            reading = store.crm.tickets.list().read(cursor, size=size)
            took = some(Kind("sync"), reading, data.draw(st.integers(0, 12)))
            cursor = reading.cursor
        met += took
        change = data.draw(st.sampled_from(["none", "new", "gone"]))
        if change == "new":
            shelf.ids.append(newest)
            wanted.add(newest)
            newest += 1
        elif change == "gone" and met and met[-1] in shelf.ids:
            shelf.ids.remove(data.draw(st.sampled_from(sorted(set(shelf.ids) & set(met)))))
        if json.loads(cursor)["done"]:
            break
    with opened(shelf) as store:
        met += [row.crm_id for row in store.crm.tickets.list().read(cursor)]
    assert len(met) == len(set(met))
    assert wanted - set(met) <= {n for n in wanted if n >= 1000}  # came after the end was read


def opened(shelf: Any) -> Store:
    transport = httpx.MockTransport(shelf)
    return Store(**KEYS, base_url=BASE, transport=transport, rate=None)


def test_an_error_leaves_the_cursor_where_it_was(kind: Kind) -> None:
    def broken(shelf: Shelf) -> None:
        if len(shelf.asked) == 2:
            raise httpx.ReadError("gone")

    shelf = Shelf(list(range(1, 20)), broken)
    reading = kind.open(shelf, retries=0).crm.tickets.list().read(size=5)
    assert some(kind, reading, 5) == [1, 2, 3, 4, 5]
    with pytest.raises(ConnectionError):
        some(kind, reading, 1)
    again = kind.open(shelf).crm.tickets.list().read(reading.cursor)
    assert some(kind, again, 99) == list(range(6, 20))


def test_the_limit_counts_the_rows_of_all_its_readings(kind: Kind) -> None:
    shelf = Shelf(list(range(1, 40)))

    def rows() -> Any:
        return kind.open(shelf).crm.tickets.list(limit=9, offset=11)

    first = rows().read()
    assert some(kind, first, 4) == [11, 12, 13, 14]
    assert some(kind, rows().read(first.cursor), 99) == [15, 16, 17, 18, 19]


@pytest.mark.parametrize("parts", [1, 2, 3, 10, 50])
def test_the_parts_of_a_list_are_its_rows_without_overlap(kind: Kind, parts: int) -> None:
    shelf = Counted(list(range(1, 32)))
    cursors = kind.run(kind.open(shelf).crm.tickets.list().cut(parts))
    assert len(cursors) <= parts
    met = [
        some(kind, kind.open(shelf).crm.tickets.list().read(cursor, size=4), 99)
        for cursor in cursors
    ]
    assert [n for part in met for n in part] == list(range(1, 32))
    assert max(map(len, met)) - min(map(len, met)) <= 1


def test_a_part_can_be_broken_off_too(kind: Kind) -> None:
    shelf = Counted(list(range(1, 21)))
    first, second = kind.run(kind.open(shelf).crm.tickets.list().cut(2))
    reading = kind.open(shelf).crm.tickets.list().read(first)
    assert some(kind, reading, 3) == [1, 2, 3]
    again = kind.open(shelf).crm.tickets.list().read(reading.cursor)
    assert some(kind, again, 99) == list(range(4, 11))
    assert some(kind, kind.open(shelf).crm.tickets.list().read(second), 99) == list(range(11, 21))


def test_rows_added_meanwhile_are_in_the_last_part(kind: Kind) -> None:
    shelf = Counted(list(range(1, 21)))
    cursors = kind.run(kind.open(shelf).crm.tickets.list().cut(4))
    shelf.ids += [21, 22]
    last = kind.open(shelf).crm.tickets.list().read(cursors[-1])
    assert some(kind, last, 99) == list(range(16, 23))


def test_limit_and_offset_hold_for_all_parts_together(kind: Kind) -> None:
    shelf = Counted(list(range(1, 40)))
    cursors = kind.run(kind.open(shelf).crm.tickets.list(limit=10, offset=6).cut(3))
    met = [
        some(kind, kind.open(shelf).crm.tickets.list(limit=10, offset=6).read(cursor), 99)
        for cursor in cursors
    ]
    assert [n for part in met for n in part] == list(range(6, 16))


class Counted(Shelf):
    def __call__(self, request: httpx.Request) -> httpx.Response:
        if "countonly" in request.url.params:
            return httpx.Response(200, content=json.dumps([{"TotalCount": len(self.ids)}]))
        return super().__call__(request)


@pytest.mark.parametrize("parts", [0, -1, 2.0, "2"])
def test_what_is_no_number_of_parts_is_refused(kind: Kind, parts: Any) -> None:
    with pytest.raises(ConfigurationError, match="parts is how many parts"):
        kind.run(kind.open(Answers()).crm.tickets.list().cut(parts))


@pytest.mark.parametrize("key", ["crm_id", None])
def test_a_list_that_comes_at_once_goes_on_as_well(kind: Kind, key: str | None) -> None:
    """Of an API whose lists have no pages, and perhaps no keys either."""

    def reading(after: str | None = None) -> Any:
        rows = kind.open(Answers([{"CrmID": n} for n in range(1, 8)])).crm.tickets.list()
        rows._op = rows._op._replace(paging=None, key="CrmID" if key else None)
        return rows.read(after)

    first = reading()
    assert some(kind, first, 3) == [1, 2, 3]
    assert some(kind, reading(first.cursor), 99) == [4, 5, 6, 7]


def test_a_cursor_names_the_keys_in_spans_and_no_filter(kind: Kind) -> None:
    shelf = Shelf([*range(1, 400), *range(500, 900)])
    reading = kind.open(shelf).crm.tickets.list(subject="ida@example.com").read()
    some(kind, reading, 799)
    assert json.loads(reading.cursor)["seen"] == [[1, 399], [500, 899]]
    assert len(reading.cursor) < 200
    assert "ida" not in reading.cursor


def test_a_cursor_of_another_list_is_refused(kind: Kind) -> None:
    store = kind.open(Shelf([1, 2, 3]))
    cursor = store.orders.list(date_start=datetime(2026, 1, 1)).read().cursor
    assert store.orders.list(date_start=datetime(2026, 1, 1)).read(cursor)
    for other in (
        store.orders.list(date_start=datetime(2026, 1, 2)),
        store.orders.list(),
        store.customers.list(),
    ):
        with pytest.raises(ConfigurationError, match="belongs to another list"):
            other.read(cursor)


@pytest.mark.parametrize(
    "text",
    [
        *("", "{}", "null", "[1]", "5", "\x00", "[" * 100_000, 5),
        '{"list":"x","at":1,"first":1,"overlaps":false,"left":null,"done":false,"seen":[[1,1e9]]}',
        '{"list":"x","at":1,"first":1,"overlaps":false,"left":null,"done":false,"seen":[[1,99999999999]]}',
    ],
)
def test_what_is_no_cursor_is_refused(kind: Kind, text: Any) -> None:
    rows = kind.open(Answers()).crm.tickets.list()
    with pytest.raises(ConfigurationError, match="after is the text of a cursor"):
        rows.read(text)


def test_a_failure_of_the_store_can_be_gone_on_from(kind: Kind) -> None:
    page = [{"CrmID": n} for n in range(1, 501)]
    answers = Answers(page, httpx.Response(503))
    reading = kind.open(answers, retries=0).crm.tickets.list().read()
    assert len(some(kind, reading, 500)) == 500
    with pytest.raises(ServerError):
        some(kind, reading, 1)
    later = kind.open(Answers([{"CrmID": 500}, {"CrmID": 501}], [{"CrmID": 501}])).crm.tickets
    assert some(kind, later.list().read(reading.cursor), 9) == [501]
