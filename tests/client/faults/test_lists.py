"""Lists that move, repeat or end oddly while they are read."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Sequence
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest
from threedcart import _spec
from threedcart.errors import BadRequestError, StatusError, TransportError

from .driver import Driver
from .listener import Listener, Rule

Open = Callable[..., Driver]

STATUS, SENTENCE = next((status, message) for status, message in _spec.PAGING_END if message)


def row_that_says(message: str, status: int = STATUS) -> bytes:
    """A lone result row with a message, as the body of an answer."""
    row = {"Key": "Error", "Value": "", "Status": str(status), "Message": message}
    return json.dumps([row]).encode()


PAST = row_that_says(SENTENCE)


def pages(*numbers: Iterable[int]) -> list[Rule]:
    """Rules that answer one page of ids after the other, the last one for ever."""
    rules: list[Rule] = [
        {"do": "answer", "body": json.dumps([{"CrmID": number} for number in page]).encode()}
        for page in numbers
    ]
    return [{"when": {"nth": 1}, **rule} for rule in rules[:-1]] + rules[-1:]


def ids(store: Driver, page_size: int | None = None) -> list[int]:
    def read(opened: Any) -> Any:
        return opened.crm.tickets.list().pages(page_size)

    return [row.crm_id for page in store.run(read) for row in page]


def asked(server: Listener) -> list[tuple[str, str]]:
    """The limit and offset of each request."""
    queries = [parse_qs(urlsplit(hit.target).query) for hit in server.hits]
    return [(query["limit"][0], query["offset"][0]) for query in queries]


def test_pages_of_the_documented_maximum_are_asked_for(open_store: Open, server: Listener) -> None:
    server.obey(*pages(range(500), range(499, 700), [699]))
    assert ids(open_store()) == list(range(700))
    assert asked(server) == [("500", "1"), ("500", "500"), ("500", "700")]


def test_a_page_size_is_kept_to(open_store: Open, server: Listener) -> None:
    # Each page begins with the last row of the page before it.
    server.obey(*pages([1, 2], [2, 3, 4], [4, 5], [5]))
    assert ids(open_store(), page_size=2) == [1, 2, 3, 4, 5]
    assert asked(server) == [("2", "1"), ("3", "2"), ("3", "4"), ("3", "5")]


def test_a_page_size_beyond_the_maximum_is_cut_to_it(open_store: Open, server: Listener) -> None:
    server.obey(*pages([1], [1]))
    assert ids(open_store(), page_size=9999) == [1]
    assert asked(server) == [("500", "1"), ("500", "1")]


ENDS: dict[str, Rule] = {
    "a 404": {"do": "answer", "status": 404},
    "a 404 whatever it says": {"do": "answer", "status": 404, "body": row_that_says("No.", 404)},
    "a row that says so": {"do": "answer", "status": STATUS, "body": PAST},
    "a bare row that says so": {"do": "answer", "status": STATUS, "body": PAST[1:-1]},
    "a row that says so with 200": {"do": "answer", "status": 200, "body": PAST},
    "a row with 200 and without a status of its own": {
        "do": "answer",
        "body": PAST.replace(str(STATUS).encode(), b""),
    },
    "a row in capitals and blanks": {
        "do": "answer",
        "status": STATUS,
        "body": row_that_says(f" {SENTENCE.upper()}\n"),
    },
    "an empty page": {"do": "answer", "body": b"[]"},
    "no content": {"do": "send", "bytes": b"HTTP/1.1 204 No Content\r\n\r\n", "then": "keep"},
}


@pytest.mark.parametrize("version", _spec.SERVER_VARIABLES["version"])
@pytest.mark.parametrize("end", ENDS)
def test_a_list_ends_with(open_store: Open, server: Listener, end: str, version: str) -> None:
    server.obey(*pages([1, 2], [])[:1], ENDS[end])
    assert ids(open_store(version=version), page_size=2) == [1, 2]
    assert asked(server) == [("2", "1"), ("3", "2"), ("3", "1")]  # a shrunk list is looked into


OTHERS: dict[str, tuple[int, bytes]] = {
    "another sentence": (STATUS, row_that_says("Not enough rights.")),
    "more than the sentence": (STATUS, row_that_says(f"The {SENTENCE}")),
    "the sentence with a full stop": (STATUS, row_that_says(f"{SENTENCE}.")),
    "the sentence in one of two rows": (STATUS, PAST[:-1] + b"," + PAST[1:]),
    "the sentence as bare text": (STATUS, json.dumps(SENTENCE).encode()),
    "the sentence in no result row": (STATUS, json.dumps({"Message": SENTENCE}).encode()),
    "nothing": (STATUS, b""),
    "the sentence with 401": (401, row_that_says(SENTENCE, 401)),
    "the sentence with 500": (500, row_that_says(SENTENCE, 500)),
    "the sentence with 500 in the row alone": (200, row_that_says(SENTENCE, 500)),
}


@pytest.mark.parametrize("version", _spec.SERVER_VARIABLES["version"])
@pytest.mark.parametrize("other", OTHERS)
def test_anything_else_than_a_documented_end_is_an_error_that_shows_it(
    open_store: Open, server: Listener, other: str, version: str
) -> None:
    status, body = OTHERS[other]
    server.obey(*pages([1, 2], [])[:1], {"do": "answer", "status": status, "body": body})
    store = open_store(version=version, retries=0)
    error = store.fail(lambda opened: opened.crm.tickets.list().all())
    assert isinstance(error, StatusError)
    assert error.status == (500 if "500" in other else status)
    if b"Message" in body:
        told = json.loads(body)
        assert (told[0] if isinstance(told, list) else told)["Message"].rstrip(".") in str(error)


def test_a_store_that_gives_fewer_rows_than_asked_for_loses_none(
    open_store: Open, server: Listener
) -> None:
    server.obey(*pages([1, 2], [2, 3], [3, 4], [4]))
    assert ids(open_store(), page_size=4) == [1, 2, 3, 4]
    assert asked(server) == [("4", "1"), ("5", "2"), ("5", "3"), ("5", "4")]


def test_rows_whose_key_stands_in_a_nested_object_are_not_repeated(
    open_store: Open, server: Listener
) -> None:
    products: list[Rule] = [
        {"do": "answer", "body": json.dumps([{"SKUInfo": {"CatalogID": n}} for n in page]).encode()}
        for page in ([9, 8], [8, 7], [7])
    ]
    server.obey(*({"when": {"nth": 1}, **rule} for rule in products))
    found = open_store().run(lambda s: s.products.list().pages(2))
    assert [row.sku_info.catalog_id for page in found for row in page] == [9, 8, 7]


def test_a_server_that_repeats_its_page_is_not_asked_for_ever(
    open_store: Open, server: Listener
) -> None:
    server.obey(*pages(range(10), range(10)))
    assert ids(open_store(), page_size=10) == list(range(10))
    assert len(server.hits) == 4


def test_a_server_that_takes_turns_is_not_asked_for_ever(
    open_store: Open, server: Listener
) -> None:
    server.obey(*pages(*[[1, 2], [3, 4]] * 20))
    assert ids(open_store(), page_size=2) == [1, 2, 3, 4]
    assert len(server.hits) < 20


def test_a_server_that_ignores_the_limit_is_read_once(open_store: Open, server: Listener) -> None:
    server.obey(*pages(range(7), [6]))
    assert ids(open_store(), page_size=3) == list(range(7))
    assert asked(server) == [("3", "1"), ("4", "7")]


def test_rows_added_meanwhile_repeat_none(open_store: Open, server: Listener) -> None:
    # Newest first: a row is added before the second page, and two before the third.
    server.obey(*pages([9, 8, 7], [8, 7, 6, 5], [7, 6, 5, 4], [4, 3, 2], [2]))
    assert ids(open_store(), page_size=3) == [9, 8, 7, 6, 5, 4, 3, 2]


def test_so_many_rows_added_that_a_page_brings_nothing_new(
    open_store: Open, server: Listener
) -> None:
    server.obey(*pages([9, 8], [8, 7, 6], [9, 8, 7], [7, 6, 5], [5, 4], [4]))
    assert ids(open_store(), page_size=2) == [9, 8, 7, 6, 5, 4]


def test_a_page_is_fetched_only_when_it_is_reached(open_store: Open, server: Listener) -> None:
    server.obey(*pages([1, 2], [3]))
    store = open_store()

    def first(opened: Any) -> Any:
        rows = opened.crm.tickets.list()
        return rows.__aiter__().__anext__() if store.kind == "async" else next(iter(rows))

    assert store.run(first).crm_id == 1
    assert len(server.hits) == 1


def test_a_page_that_breaks_is_read_again_and_no_row_is_lost(
    open_store: Open, server: Listener
) -> None:
    broken: Rule = {"when": {"nth": 1}, "do": "send", "bytes": b"HTTP/1.1 2", "then": "reset"}
    server.obey(*pages([1, 2], [])[:1], broken, *pages([2, 3], [3]))
    assert ids(open_store(), page_size=2) == [1, 2, 3]


def test_rows_read_before_a_page_failed_are_given_out(open_store: Open, server: Listener) -> None:
    server.obey(*pages([1, 2], [])[:1], {"do": "send", "bytes": b"", "then": "reset"})
    store = open_store(retries=0)
    got: list[int] = []

    def collect(opened: Any) -> Any:
        rows = opened.crm.tickets.list()
        if store.kind == "async":
            return collect_async(rows)
        got.extend(row.crm_id for row in take(rows))
        return None

    def take(rows: Any) -> Any:
        for row in rows:
            got.append(row.crm_id)
        return ()

    async def collect_async(rows: Any) -> None:
        async for row in rows:
            got.append(row.crm_id)

    assert type(store.fail(collect)) is TransportError
    assert got == [1, 2]


def test_a_refusal_of_a_list_is_raised(open_store: Open, server: Listener) -> None:
    row = b'[{"Key":"limit","Value":"","Status":"400","Message":"limit is too big"}]'
    for status in (400, 200):
        server.obey({"do": "answer", "status": status, "body": row})
        store = open_store()
        assert type(store.fail(lambda s: s.crm.tickets.list())) is BadRequestError
        assert type(store.fail(lambda s: s.crm.tickets.list().all())) is BadRequestError


COUNTS: Sequence[tuple[bytes, int]] = (
    (b'{"TotalCount": 0}', 0),
    (b'{"TotalCount": 306}', 306),
    (b'[{"TotalCount": 306}]', 306),
    (b'{"TotalCount": "306"}', 306),
)


@pytest.mark.parametrize(("body", "number"), COUNTS)
def test_a_count_is_read(open_store: Open, server: Listener, body: bytes, number: int) -> None:
    server.obey({"do": "answer", "body": body})
    assert open_store().run(lambda s: s.crm.tickets.list(status_id=1).count()) == number
    query = parse_qs(urlsplit(server.hits[0].target).query)
    assert query == {"statusid": ["1"], "countonly": ["1"]}
