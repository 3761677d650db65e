"""Export all orders by several Celery workers, within the limit that all programs share.

    redis-server
    celery --workdir examples/cookbook --app many_workers worker --concurrency 4
    python examples/cookbook/many_workers.py orders.sqlite3 --parts 8

Start as many workers as you like. The list is cut into parts, one task each. A task reads rows,
writes them, and hands the rest of its part to the next free worker.

What it guards against:
- Workers that run into the store's limit together. All take their turns from one bucket in Redis,
  and leave a part of it to other programs: an export is "bulk".
- A worker that dies. Rows and the place behind them are saved in one transaction, so another worker
  goes on there: Celery gives it the task, or you run the command again.
- Reading an order twice. The cursor of a part goes on behind the last row, in whichever process.
- A task that comes twice, as tasks of a queue may. It finds another cursor than its own, and stops.

Keys come from THREEDCART_SECURE_URL, THREEDCART_PRIVATE_KEY and THREEDCART_TOKEN, Redis from
REDIS_URL. Workers on other machines need a database server in place of the SQLite file.
"""

from __future__ import annotations

import argparse
import os
import sqlite3
import sys
import time
from contextlib import closing
from itertools import islice
from pathlib import Path

from celery import Celery
from threedcart import Order, Store
from threedcart.errors import ThreeDCartError
from threedcart.pacing import RedisPacer

REDIS = os.environ.get("REDIS_URL", "redis://localhost:6379/0")
ROWS = int(os.environ.get("ROWS_PER_TASK", "500"))
TABLES = """
CREATE TABLE IF NOT EXISTS orders (
    order_id INTEGER PRIMARY KEY, invoice TEXT, status_id INTEGER, order_date TEXT, amount TEXT,
    times_read INTEGER NOT NULL DEFAULT 1
);
CREATE TABLE IF NOT EXISTS parts (
    number INTEGER PRIMARY KEY,
    cursor TEXT NOT NULL,              -- behind the last row of this part that was written
    is_done INTEGER NOT NULL DEFAULT 0
);
"""

app = Celery("many_workers", broker=REDIS)
app.conf.update(
    task_acks_late=True,  # a task whose worker dies is given to another
    task_reject_on_worker_lost=True,
    worker_prefetch_multiplier=1,
    task_ignore_result=True,
)


@app.task(autoretry_for=(ThreeDCartError, sqlite3.OperationalError), retry_backoff=True)
def read_part(path: str, number: int, cursor: str) -> None:
    """Read some rows of a part and save them; the rest is a task of its own."""
    with (
        closing(sqlite3.connect(path, timeout=60)) as database,
        RedisPacer(REDIS) as pacer,
        Store.from_env(pacer=pacer, priority="bulk") as store,
    ):
        reading = store.orders.list().read(cursor)
        rows = [row_of(order) for order in islice(reading, ROWS)]
        is_done = len(rows) < ROWS
        with database:
            moved = database.execute(
                "UPDATE parts SET cursor = ?, is_done = ? WHERE number = ? AND cursor = ?",
                (reading.cursor, is_done, number, cursor),
            )
            if moved.rowcount == 0:
                return  # another worker has done this already
            database.executemany(
                "INSERT INTO orders (order_id, invoice, status_id, order_date, amount)"
                " VALUES (?, ?, ?, ?, ?)"
                " ON CONFLICT DO UPDATE SET times_read = times_read + 1",
                rows,
            )
    if not is_done:
        read_part.delay(path, number, reading.cursor)


def row_of(order: Order) -> tuple[object, ...]:
    return (
        order.order_id,
        f"{order.invoice_number_prefix or ''}{order.invoice_number or ''}",
        order.order_status_id,
        None if order.order_date is None else str(order.order_date),
        None if order.order_amount is None else str(order.order_amount),
    )


def begin(path: str, parts: int) -> None:
    """Cut the list into parts, unless an earlier run did; send a task for each that is not done."""
    with (
        closing(sqlite3.connect(path, timeout=60)) as database,
        RedisPacer(REDIS) as pacer,
        Store.from_env(pacer=pacer) as store,
    ):
        database.executescript(TABLES)
        if not database.execute("SELECT 1 FROM parts").fetchone():
            cursors = store.orders.list().cut(parts)
            with database:
                database.executemany(
                    "INSERT INTO parts (number, cursor) VALUES (?, ?)", enumerate(cursors)
                )
        waiting = database.execute("SELECT number, cursor FROM parts WHERE NOT is_done").fetchall()
    for number, cursor in waiting:
        read_part.delay(path, number, cursor)


def wait(path: str, seconds: float) -> int:
    """Wait until every part is done; how many orders were read."""
    until = time.monotonic() + seconds
    with closing(sqlite3.connect(path, timeout=60)) as database:
        while database.execute("SELECT 1 FROM parts WHERE NOT is_done").fetchone():
            if time.monotonic() > until:
                raise TimeoutError(
                    f"not done after {seconds:g} s: start workers, or run this again to wait on"
                )
            time.sleep(0.2)
        (count,) = database.execute("SELECT count(*) FROM orders").fetchone()
    return int(count)


def main() -> int:
    parser = argparse.ArgumentParser(description="Export all orders by several workers.")
    parser.add_argument("database", type=Path, help="the SQLite file; it is made if it is missing")
    parser.add_argument("--parts", type=int, default=8)
    parser.add_argument("--patience", type=float, default=3600, help="seconds")
    arguments = parser.parse_args()
    path = str(arguments.database.resolve())
    try:
        begin(path, arguments.parts)
        count = wait(path, arguments.patience)
    except (ThreeDCartError, TimeoutError) as error:
        print(
            f"The export stopped, and goes on where it was when it is run again: {error}",
            file=sys.stderr,
        )
        return 1
    print(f"{count} orders in {path}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
