"""The export by several Celery workers, with a real Redis server."""

from __future__ import annotations

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
