"""Orders into SQLite: all of them once, then what changed, and on from where a run broke off."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from threedcart import OrderItem, ServerError
from threedcart_mock.testing import MockStore

from .conftest import order
from .programs import program, run

LONG_AGO = "2019-03-01T10:00:00"
COUNT = 650  # three pages of the 300 orders that a store gives at once


@pytest.fixture
def history(shop: MockStore) -> MockStore:
    """A store with orders that nobody has touched for years."""
    each = order(LastUpdate=LONG_AGO, OrderAmount=36.75)
    shop.seed({"orders": {"times": COUNT, "each": each}})
    return shop


def rows(file: Path, query: str) -> list[tuple[Any, ...]]:
    with closing(sqlite3.connect(file)) as database:
        return database.execute(query).fetchall()


def test_every_order_is_read_once_and_later_only_what_changed(
    history: MockStore, tmp_path: Path
) -> None:
    file = tmp_path / "orders.sqlite3"
    assert run(history, "incremental_export", file).stdout == f"{COUNT} orders were read.\n"
    assert rows(file, "SELECT order_id FROM orders") == [(n,) for n in range(1, COUNT + 1)]
    assert rows(file, "SELECT DISTINCT amount, typeof(amount) FROM orders") == [("36.75", "text")]
    assert rows(file, "SELECT * FROM order_items WHERE order_id = 7") == [
        (7, 0, "CUP", "2", "9.5"),
        (7, 1, "PLATE", "1", "12.25"),
    ]
    assert run(history, "incremental_export", file).stdout == "0 orders were read.\n"

    with history.client() as store:
        changed = store.orders.get(7)
        changed.order_status_id = 4
        store.orders.update(changed)
        store.orders.items.create(7, OrderItem(catalog_id=1, item_quantity=1))
    assert run(history, "incremental_export", file).stdout == "1 orders were read.\n"
    assert run(history, "incremental_export", file).stdout == "1 orders were read.\n"
    assert rows(file, "SELECT order_id FROM orders WHERE status_id = 4") == [(7,)]
    assert rows(file, "SELECT count(*), count(DISTINCT order_id) FROM orders") == [(COUNT, COUNT)]
    assert rows(file, "SELECT count(*) FROM order_items WHERE order_id = 7") == [(3,)]


def test_a_run_that_broke_off_is_gone_on_with_at_its_row(
    history: MockStore, tmp_path: Path
) -> None:
    file = tmp_path / "orders.sqlite3"
    history.faults({"when": {"operation": "listOrders", "nth": 3}, "do": {"status": 502}})
    with (
        closing(sqlite3.connect(file)) as database,
        history.client(retries=0) as store,
        pytest.raises(ServerError) as caught,
    ):
        program("incremental_export").export(store, database)
    (place,) = rows(file, "SELECT since, next_row FROM progress")
    assert place == (None, caught.value.next_row)
    read = rows(file, "SELECT count(*) FROM orders")[0][0]
    assert 300 < read < COUNT

    again = run(history, "incremental_export", file)
    assert again.stdout == f"{COUNT - read} orders were read.\n"
    assert rows(file, "SELECT count(*) FROM orders") == [(COUNT,)]
    assert rows(file, "SELECT count(*) FROM order_items") == [(2 * COUNT,)]
    (after,) = rows(file, "SELECT since IS NULL, began, next_row FROM progress")
    assert after == (0, None, 1)


def test_a_store_that_fails_is_told_of(history: MockStore, tmp_path: Path) -> None:
    history.faults({"when": {"operation": "listOrders"}, "do": {"status": 403}})
    told = run(history, "incremental_export", tmp_path / "orders.sqlite3")
    assert told.returncode == 1
    assert told.stderr.startswith("The export broke off: GET /Orders (listOrders) was answered 403")
