"""Lists that change while they are read: no row twice, and none lost."""

from __future__ import annotations

import json
import random
from collections.abc import Callable

import httpx
import pytest

from .conftest import Kind


class Shelf:
    """A store's list of tickets that honours limit and offset; `before` may change it first."""

    def __init__(self, ids: list[int], before: Callable[[Shelf], None] | None = None) -> None:
        self.ids = ids
        self.before = before
        self.asked: list[tuple[int, int]] = []

    def __call__(self, request: httpx.Request) -> httpx.Response:
        limit, offset = (int(request.url.params[name]) for name in ("limit", "offset"))
        self.asked.append((limit, offset))
        if self.before:
            self.before(self)
        page = self.ids[offset - 1 : offset - 1 + limit]
        status = 200 if page else 404
        return httpx.Response(status, content=json.dumps([{"CrmID": n} for n in page]))

    def read(self, kind: Kind, page_size: int | None = None) -> list[int]:
        tickets = kind.open(self).crm.tickets
        pages = kind.run(tickets.list().pages(page_size))
        return [row.crm_id for page in pages for row in page]


@pytest.mark.parametrize("number", [0, 1, 2, 3, 7])
@pytest.mark.parametrize("page_size", [1, 2, 3, 7, 8])
def test_a_list_at_rest_is_read_once(kind: Kind, number: int, page_size: int) -> None:
    shelf = Shelf(list(range(number)))
    assert shelf.read(kind, page_size) == list(range(number))
    assert len(shelf.asked) <= 2 + number // page_size


@pytest.mark.parametrize("number", [499, 500, 501, 999, 1000, 1300])
def test_a_long_list_is_read_in_pages_no_longer_than_documented(kind: Kind, number: int) -> None:
    shelf = Shelf(list(range(number)))
    assert shelf.read(kind) == list(range(number))
    assert len(shelf.asked) <= 2 + number // 499
    assert max(limit for limit, _ in shelf.asked) == 500


def test_rows_deleted_meanwhile_hide_no_others(kind: Kind) -> None:
    def delete(shelf: Shelf) -> None:
        if len(shelf.asked) == 3:
            del shelf.ids[2:5]

    shelf = Shelf(list(range(20)), delete)
    assert sorted(shelf.read(kind, 4)) == list(range(20))


def test_who_deletes_what_is_read_meets_every_row() -> None:
    kind = Kind("sync")
    shelf = Shelf(list(range(23)))
    met: list[int] = []
    for page in kind.open(shelf).crm.tickets.list().pages(5):
        for row in page:
            met.append(row.crm_id)
            shelf.ids.remove(row.crm_id)
    assert met == list(range(23))
    assert shelf.ids == []
    kind.close()


def test_who_works_off_a_queue_by_its_filter_meets_every_row() -> None:
    # Each ticket that is met leaves the filter, every third stays in it.
    kind = Kind("sync")
    shelf = Shelf(list(range(100)))
    met: list[int] = []
    for page in kind.open(shelf).crm.tickets.list().pages(10):
        for row in page:
            met.append(row.crm_id)
            if row.crm_id % 3:
                shelf.ids.remove(row.crm_id)
    assert sorted(met) == list(range(100))
    kind.close()


@pytest.mark.parametrize("seed", range(40))
def test_whatever_comes_and_goes_rows_that_stay_are_met_once(kind: Kind, seed: int) -> None:
    chance = random.Random(seed)
    staying = set(range(0, 60, 2))

    def change(shelf: Shelf) -> None:
        for _ in range(chance.randrange(4)):
            row = chance.choice(shelf.ids)
            if row not in staying:
                shelf.ids.remove(row)
        for _ in range(chance.randrange(3)):
            shelf.ids.insert(chance.randrange(len(shelf.ids) + 1), chance.randrange(1000, 9999))

    met = Shelf(list(range(60)), change).read(kind, chance.randrange(2, 12))
    assert len(met) == len(set(met))
    assert staying <= set(met)


def test_a_list_in_another_order_each_time_is_not_read_for_ever(kind: Kind) -> None:
    chance = random.Random(7)
    shelf = Shelf(list(range(50)), lambda moved: chance.shuffle(moved.ids))
    met = shelf.read(kind, 5)
    assert len(met) == len(set(met))
    assert len(shelf.asked) < 300
