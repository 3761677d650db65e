"""Export the orders that changed since the last run into a SQLite file.

    python examples/cookbook/incremental_export.py orders.sqlite3

Run it as often as you like, from cron for example. The file remembers up to which day everything
was read, so that the next run asks only for what changed from that day on.

What it guards against:
- A run that breaks off. The rows read so far are kept, and the next run goes on at the row where
  this one stopped.
- Reading an order twice. A row replaces the one that is there, so a second run changes nothing.
- Orders that change while they are read. The next run starts at the day this one began, and one
  day earlier, since the store's clock may be in another time zone.
- Rounded money. Amounts are stored as text with the digits that the store sent.

Keys come from THREEDCART_SECURE_URL, THREEDCART_PRIVATE_KEY and THREEDCART_TOKEN. `--base-url` or
THREEDCART_BASE_URL leads to a mock store.
"""

from __future__ import annotations

import argparse
import sqlite3
import sys
from contextlib import closing
from datetime import UTC, date, datetime, timedelta

from threedcart import Order, Store
from threedcart.errors import ThreeDCartError

TABLES = """
CREATE TABLE IF NOT EXISTS orders (
    order_id INTEGER PRIMARY KEY, invoice TEXT, status_id INTEGER, order_date TEXT,
    last_update TEXT, email TEXT, amount TEXT, sales_tax TEXT
);
CREATE TABLE IF NOT EXISTS order_items (
    order_id INTEGER, position INTEGER, sku TEXT, quantity TEXT, unit_price TEXT,
    PRIMARY KEY (order_id, position)
);
CREATE TABLE IF NOT EXISTS progress (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    since TEXT,                  -- everything that changed before this day was read
    began TEXT,                  -- the day on which the run under way began, if there is one
    next_row INTEGER NOT NULL    -- the row at which that run goes on
);
INSERT OR IGNORE INTO progress VALUES (1, NULL, NULL, 1);
"""


def main() -> int:
    parser = argparse.ArgumentParser(description="Export changed orders into a SQLite file.")
    parser.add_argument("database", help="the SQLite file; it is made if it is missing")
    parser.add_argument("--base-url")
    arguments = parser.parse_args()
    try:
        with (
            closing(sqlite3.connect(arguments.database)) as database,
            Store.from_env(base_url=arguments.base_url) as store,
        ):
            count = export(store, database)
    except ThreeDCartError as error:
        print(f"The export broke off: {error}", file=sys.stderr)
        return 1
    print(f"{count} orders were read.")
    return 0


def export(store: Store, database: sqlite3.Connection) -> int:
    """Read what changed since the last complete run; return the number of orders read.

    Raises:
        ThreeDCartError: the store could not be read to the end. What was read is kept.
    """
    database.executescript(TABLES)
    since, next_row = begin(database)
    rows = store.orders.list(last_update_start=since, offset=next_row)
    count = 0
    try:
        for page in rows.pages():
            with database:  # one transaction a page
                for order in page:
                    save(database, order)
            count += len(page)
    except ThreeDCartError as error:
        if error.next_row is not None:
            with database:
                database.execute("UPDATE progress SET next_row = ?", (error.next_row,))
        raise
    with database:
        database.execute("UPDATE progress SET since = began, began = NULL, next_row = 1")
    return count


def begin(database: sqlite3.Connection) -> tuple[date | None, int]:
    """Return the day to read from and the first row: those of a run that broke off, if any."""
    # No store is more than a day behind this date, whatever its time zone.
    today = datetime.now(UTC).date() - timedelta(days=1)
    with database:
        database.execute("UPDATE progress SET began = ? WHERE began IS NULL", (str(today),))
    since: str | None
    next_row: int
    since, next_row = database.execute("SELECT since, next_row FROM progress").fetchone()
    return (None if since is None else date.fromisoformat(since)), next_row


def save(database: sqlite3.Connection, order: Order) -> None:
    """Write one order and its items in the place of what is there."""
    database.execute(
        "INSERT OR REPLACE INTO orders VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        (
            order.key,
            f"{order.invoice_number_prefix or ''}{order.invoice_number or ''}",
            order.order_status_id,
            as_text(order.order_date),
            as_text(order.last_update),
            order.billing_email,
            as_text(order.order_amount),
            as_text(order.sales_tax),
        ),
    )
    database.execute("DELETE FROM order_items WHERE order_id = ?", (order.key,))
    database.executemany(
        "INSERT INTO order_items VALUES (?, ?, ?, ?, ?)",
        [
            (
                order.key,
                position,
                item.item_id,
                as_text(item.item_quantity),
                as_text(item.item_unit_price),
            )
            for position, item in enumerate(order.order_item_list or [])
        ],
    )


def as_text(value: object) -> str | None:
    """Return an amount or a date as text; a field that is not set stays empty."""
    return None if value is None else str(value)


if __name__ == "__main__":
    sys.exit(main())
