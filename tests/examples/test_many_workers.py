"""The export by several Celery workers, with a real Redis server."""

from __future__ import annotations

import json
import random
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from threedcart_mock.testing import MockStore

from tests.redis_server import RedisServer

from .conftest import order
from .programs import COOKBOOK, environment

ORDERS = 60


@pytest.fixture
def redis(tmp_path: Path) -> Iterator[RedisServer]:
    found = RedisServer(tmp_path)
    yield found
    found.stop()


def start(store: MockStore, redis: RedisServer, *words: object) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, *map(str, words)],
        cwd=COOKBOOK,
        env=environment(store, REDIS_URL=redis.url, ROWS_PER_TASK="7"),
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    )


def worker(store: MockStore, redis: RedisServer) -> subprocess.Popen[str]:
    words = ("worker", "--pool", "solo", "--loglevel", "INFO", "--without-gossip")
    return start(store, redis, "-m", "celery", "--app", "many_workers", *words)


def killed(process: subprocess.Popen[str]) -> str:
    process.kill()
    return process.communicate()[0]


def rows(path: Path) -> list[tuple[int, int]]:
    with closing(sqlite3.connect(path)) as database:
        query = "SELECT order_id, times_read FROM orders ORDER BY order_id"
        return database.execute(query).fetchall()


def test_every_order_is_read_once_though_a_worker_is_killed(
    shop: MockStore, redis: RedisServer, tmp_path: Path
) -> None:
    shop.seed({"orders": [order() for _ in range(ORDERS)]})
    path = tmp_path / "orders.sqlite3"
    victim = worker(shop, redis)
    first = start(shop, redis, "many_workers.py", path, "--parts", "4")
    assert victim.stdout
    succeeded = (line for line in victim.stdout if "succeeded" in line)
    assert next(succeeded)
    assert next(succeeded)
    killed(victim)
    killed(first)
    assert 0 < len(rows(path)) < ORDERS
    others = [worker(shop, redis) for _ in range(2)]
    again = start(shop, redis, "many_workers.py", path, "--patience", "60")
    said = again.communicate()[0]
    logs = [killed(each) for each in others]
    assert said == f"{ORDERS} orders in {path}\n", "\n".join([said, *logs])
    assert rows(path) == [(number, 1) for number in range(1, ORDERS + 1)]
    asked = {call["status"] for call in shop.journal("listOrders", limit=1000)}
    assert asked <= {200, 404}


EXPORTER = """
import json, os, sys
from threedcart import Store
after, number = json.loads(sys.argv[1])
with Store.from_env(rate=None) as store:
    reading = store.customers.list().read(after, size=9)
    keys = [row.key for _, row in zip(range(number), reading)]
    print(json.dumps([keys, reading.cursor]), flush=True)
    os._exit(1)  # stopped, as by a signal
"""


def test_an_export_that_is_stopped_ten_times_reads_every_row_once(mock_store: MockStore) -> None:
    customers = [{"Email": f"{number}@example.com"} for number in range(ORDERS)]
    mock_store.seed({"customers": customers})
    chance, met, cursor = random.Random(7), list[int](), None
    for turn in range(11):
        number = chance.randrange(1, 9) if turn < 10 else 10 * ORDERS
        stopped = subprocess.run(
            [sys.executable, "-c", EXPORTER, json.dumps([cursor, number])],
            env=environment(mock_store),
            capture_output=True,
            text=True,
            check=False,
        )
        assert stopped.returncode == 1, stopped.stderr
        keys, cursor = json.loads(stopped.stdout)
        met += keys
        with mock_store.client() as store:  # rows that were read go, and a new one comes
            if turn in (3, 6):
                store.customers.delete(met[turn])
            elif turn == 5:
                mock_store.seed({"customers": [{"Email": "new@example.com"}]})
    assert sorted(met) == list(range(1, ORDERS + 2))
