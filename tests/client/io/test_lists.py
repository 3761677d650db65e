"""Lazy rows: what is asked for when, and what counts as a row."""

from __future__ import annotations

import json
from typing import Any

import httpx
import pytest
from threedcart import CRM
from threedcart.errors import (
    BadRequestError,
    ConfigurationError,
    MalformedResponseError,
    ServerError,
)

from .conftest import Answers, Kind


class Tickets:
    """A store of so many tickets that honours limit, offset and countonly."""

    def __init__(self, number: int, most: int = 500) -> None:
        self.rows = [{"CrmID": n} for n in range(1, number + 1)]
        self.most = most
        self.asked: list[dict[str, str]] = []
        self.broken_from: int | None = None

    def __call__(self, request: httpx.Request) -> httpx.Response:
        query = dict(request.url.params)
        self.asked.append(query)
        if "countonly" in query:
            return httpx.Response(200, content=json.dumps({"TotalCount": len(self.rows)}))
        limit, offset = min(int(query["limit"]), self.most), int(query["offset"])
        if self.broken_from and offset + limit > self.broken_from:
            return httpx.Response(501, content=b"{}")
        page = self.rows[offset - 1 : offset - 1 + limit]
        return httpx.Response(200 if page else 404, content=json.dumps(page))


def ids(rows: list[CRM]) -> list[int]:
    return [row.key for row in rows]


def test_nothing_is_sent_until_rows_are_asked_for(kind: Kind) -> None:
    tickets = Tickets(3)
    rows = kind.open(tickets).crm.tickets.list(status_id=1)
    assert "GET /CRM" in repr(rows)
    assert tickets.asked == []
    assert ids(kind.run(rows)) == [1, 2, 3]
    assert tickets.asked[0] == {"statusid": "1", "limit": "500", "offset": "1"}


def test_each_reading_asks_anew(kind: Kind) -> None:
    tickets = Tickets(2)
    rows = kind.open(tickets).crm.tickets.list()
    assert ids(kind.run(rows.all())) == [1, 2]
    tickets.rows.append({"CrmID": 3})
    assert ids(kind.run(rows)) == [1, 2, 3]


def test_the_first_row_alone_is_asked_for(kind: Kind) -> None:
    tickets = Tickets(30)
    store = kind.open(tickets)
    assert kind.run(store.crm.tickets.list().first()).key == 1
    assert kind.run(store.crm.tickets.list(offset=7).first()).key == 7
    assert kind.run(store.crm.tickets.list(offset=31).first()) is None
    assert kind.run(store.crm.tickets.list(limit=0).first()) is None
    assert [query["limit"] for query in tickets.asked] == ["1", "1", "1"]


@pytest.mark.parametrize(
    ("limit", "offset", "expected"),
    [
        (None, None, range(1, 31)),
        (None, 0, range(1, 31)),
        (5, None, range(1, 6)),
        (5, 11, range(11, 16)),
        (None, 28, range(28, 31)),
        (10, 28, range(28, 31)),
        (0, None, ()),
        (5, 99, ()),
    ],
)
@pytest.mark.parametrize("most", [3, 500])
def test_limit_and_offset_count_rows_of_the_whole(
    kind: Kind, limit: int | None, offset: int | None, expected: Any, most: int
) -> None:
    tickets = Tickets(30, most)
    rows = kind.open(tickets).crm.tickets.list(limit=limit, offset=offset)
    assert ids(kind.run(rows.all())) == list(expected)
    assert kind.run(rows.count()) == len(expected)
    paged = [row for page in kind.run(rows.pages(4)) for row in page]
    assert ids(paged) == list(expected)


def test_no_more_is_asked_for_than_the_limit(kind: Kind) -> None:
    tickets = Tickets(30)
    kind.run(kind.open(tickets).crm.tickets.list(limit=5).all())
    assert [query["limit"] for query in tickets.asked] == ["5"]


def test_pages_are_no_longer_than_asked_for(kind: Kind) -> None:
    rows = kind.open(Tickets(10)).crm.tickets.list()
    assert [ids(page) for page in kind.run(rows.pages(4))] == [
        [1, 2, 3, 4],
        [5, 6, 7, 8],
        [9, 10],
    ]


def test_a_page_says_where_the_next_reading_can_go_on(kind: Kind) -> None:
    store = kind.open(Tickets(10))
    kept = [page.next_row for page in kind.run(store.crm.tickets.list().pages(4))]
    assert kept == [5, 9, 11]
    assert ids(kind.run(store.crm.tickets.list(offset=kept[0]).all())) == [5, 6, 7, 8, 9, 10]


def test_counting_asks_for_the_number_alone(kind: Kind) -> None:
    tickets = Tickets(30)
    assert kind.run(kind.open(tickets).crm.tickets.list(status_id=2).count()) == 30
    assert tickets.asked == [{"statusid": "2", "countonly": "1"}]


def test_a_list_that_the_store_cannot_count_is_read_and_counted(kind: Kind) -> None:
    answers = Answers([{"MessageId": 1}, {"MessageId": 2}], [{"MessageId": 2}])
    assert kind.run(kind.open(answers).crm.messages.list(5).count()) == 2


def test_a_reading_that_breaks_says_at_which_row_to_go_on(kind: Kind) -> None:
    tickets = Tickets(30, most=10)
    tickets.broken_from = 25
    store = kind.open(tickets, retries=0)
    got: list[int] = []
    with pytest.raises(ServerError, match=r"19 rows were read; go on with offset=20\.") as caught:
        kind.run(_gather(kind, store.crm.tickets.list(), got))
    assert got == list(range(1, 20))
    tickets.broken_from = None
    assert caught.value.next_row == 20
    rest = ids(kind.run(store.crm.tickets.list(offset=caught.value.next_row).all()))
    assert got + rest == list(range(1, 31))


def _gather(kind: Kind, rows: Any, got: list[int]) -> Any:
    async def gather() -> None:
        async for row in rows:
            got.append(row.key)

    if kind.name == "async":
        return gather()
    for row in rows:
        got.append(row.key)
    return None


def test_rows_are_no_list_that_could_be_empty(kind: Kind) -> None:
    rows = kind.open(Tickets(0)).crm.tickets.list()
    with pytest.raises(TypeError, match=r"is \.first\(\) None"):
        bool(rows)


@pytest.mark.parametrize("bound", [{"limit": -1}, {"limit": True}, {"offset": -1}, {"offset": 1.5}])
def test_a_bound_that_is_no_number_of_rows_is_refused(kind: Kind, bound: dict[str, Any]) -> None:
    with pytest.raises(ConfigurationError, match=next(iter(bound))):
        kind.open(Tickets(1)).crm.tickets.list(**bound)


PHANTOMS = ['{"Message":"The service is unavailable."}', "{}", '{"foo":1}', "7", "null", '"x"']


@pytest.mark.parametrize("body", PHANTOMS)
@pytest.mark.parametrize("wrapped", [False, True])
def test_what_is_no_row_is_an_error_and_never_a_row(kind: Kind, body: str, wrapped: bool) -> None:
    answer = httpx.Response(200, content=f"[{body}]" if wrapped else body)
    store = kind.open(lambda request: answer)
    orders = store.orders
    for call in (orders.get, lambda key: orders.list().all(), lambda key: orders.list().first()):
        with pytest.raises(MalformedResponseError):
            kind.run(call(5))
    # CrmMessage has a field Message of its own, which an error's text is not.
    with pytest.raises(MalformedResponseError):
        kind.run(store.crm.messages.list(1).all())


def test_one_object_is_no_list(kind: Kind) -> None:
    answers = Answers({"OrderID": 6}, {"OrderID": 6})
    store = kind.open(answers)
    with pytest.raises(MalformedResponseError, match="an object where a list of rows was due"):
        kind.run(store.orders.list().all())
    assert kind.run(store.orders.get(6)).key == 6


def test_a_refusal_in_the_place_of_rows_is_raised(kind: Kind) -> None:
    row = {"Key": "Error", "Value": "", "Status": "400", "Message": "no"}
    for answer in (row, [row]):
        with pytest.raises(BadRequestError, match="no"):
            kind.run(kind.open(Answers(answer)).orders.list().all())


@pytest.mark.parametrize(
    ("answer", "told"),
    [
        ([{"OrderID": 6}], "it holds the row 6 where 5 was asked for"),
        ({"OrderID": 6}, "it holds the row 6 where 5 was asked for"),
        ([{"OrderID": 6}, {"OrderID": 7}], "it holds the row 6, 7 where 5 was asked for"),
    ],
)
def test_another_row_than_the_one_asked_for_is_an_error(kind: Kind, answer: Any, told: str) -> None:
    with pytest.raises(MalformedResponseError, match=told):
        kind.run(kind.open(Answers(answer)).orders.get(5))


def test_strict_mode_takes_no_other_row_either(kind: Kind) -> None:
    store = kind.open(Answers([{"OrderID": 6}]), strict=True)
    with pytest.raises(MalformedResponseError, match="the row 6 where 5 was asked for"):
        kind.run(store.orders.get(5))


def test_the_row_asked_for_is_found_among_others(kind: Kind) -> None:
    answers = Answers([{"OrderID": 6}, {"OrderID": "5", "UserID": "x"}])
    assert kind.run(kind.open(answers).orders.get(5)).user_id == "x"
    answers = Answers([{"OrderKey": "abc-D"}])
    assert kind.run(kind.open(answers).carts.get("ABC-d")).key == "abc-D"


def test_a_million_empty_objects_are_not_read(kind: Kind) -> None:
    body = b"[" + b",".join([b"{}"] * 1_000_000) + b"]"
    store = kind.open(lambda request: httpx.Response(200, content=body))
    with pytest.raises(MalformedResponseError, match="more than 500000 objects"):
        kind.run(store.orders.list(limit=1).all())


@pytest.mark.parametrize(
    "rows",
    [
        [{"CatalogID": 7, "Color": "red"}, {"CatalogID": 7, "Color": "blue"}, {"CatalogID": 8}],
        [{"CatalogID": 0, "Color": "red"}, {"CatalogID": 0, "Color": "blue"}],
    ],
)
def test_rows_of_a_page_that_share_a_key_are_all_there(
    kind: Kind, rows: list[dict[str, Any]]
) -> None:
    def answers(request: httpx.Request) -> httpx.Response:
        first = request.url.params.get("offset", "1") == "1"
        return httpx.Response(200, content=json.dumps(rows if first else []))

    found = kind.run(kind.open(answers).gift_registries.items.list(1).all())
    assert [row.to_dict() for row in found] == rows
