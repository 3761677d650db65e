"""What a gateway remembers: payments, what became of them, and the random keys it has seen.

The formulas of the protocol cover neither time nor amount everywhere, so a gateway has to compare
each message with what it knows of the order. `SqliteState` keeps that in a file; anything with the
methods of `GatewayState` can take its place.
"""

from __future__ import annotations

import json
import sqlite3
import threading
from collections.abc import Generator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Protocol
from urllib.parse import urlsplit

import attrs

from ..codec.json import dumps, loads


@attrs.frozen
class Outcome:
    """How a payment ended; an error has a code and a text for the merchant."""

    approved: bool
    transaction_id: str = ""
    error_code: str = ""
    error_message: str = ""

    @property
    def is_superseded(self) -> bool:
        return self.error_code == SUPERSEDED.error_code

    def superseded(self) -> Outcome:
        """What it becomes when the store has asked anew: not approved, its money to go back."""
        return attrs.evolve(SUPERSEDED, transaction_id=self.transaction_id if self.approved else "")


SUPERSEDED = Outcome(False, "", "superseded", "The order was checked out anew.")
"""What becomes of a payment when the store has asked for its order again."""


@attrs.frozen
class Payment:
    """A checkout that was asked for, under the token that the shopper brings along."""

    token: str
    order_id: int
    invoice: str
    amount: int
    """What the store signed, in cents; nothing else is ever notified."""
    message: Mapping[str, Any] = attrs.field(repr=False)
    """The CheckoutRequest's members, without the sensitive ones and the signature."""
    outcome: Outcome | None = None
    destination: str | None = None
    """Where the shopper goes, once the store was told of the outcome."""
    refunded: int = 0
    """Cents given back so far, or being given back."""
    superseded: bool = attrs.field(default=False, converter=bool)
    """The store has asked anew for the same order, perhaps for another amount."""
    doubtful: bool = attrs.field(default=False, converter=bool)
    """The store was told of the outcome and gave no clear answer: it may have taken it in."""


class GatewayState(Protocol):
    """What the app asks of its memory. Each method is atomic and may block: it runs in a thread."""

    def first_sight(self, random_key: str) -> bool:
        """Remember a random key; False when it was seen before."""
        ...

    def add(self, payment: Payment) -> bool:
        """Keep a new payment in place of unpaid ones of its order; False when that was paid."""
        ...

    def find(self, token: str) -> Payment | None:
        """The payment of a token."""
        ...

    def find_transaction(self, transaction_id: str) -> Payment | None:
        """The approved payment of a transaction."""
        ...

    def settle(self, token: str, outcome: Outcome) -> Outcome:
        """Keep and return the outcome: the first one, or its `superseded()` where that is so."""
        ...

    def telling(self, token: str) -> bool:
        """Note that the store is about to be told; True when it was before, without an answer."""
        ...

    def not_told(self, token: str) -> None:
        """Take that note back: the store surely did not get the message."""
        ...

    def untold(self) -> Sequence[Payment]:
        """The payments that have an outcome and no destination, oldest first."""
        ...

    def send_to(self, token: str, destination: str) -> None:
        """Keep where the shopper of a payment goes."""
        ...

    def reserve_refund(self, token: str, amount: int) -> bool:
        """Count cents as given back; False when less than that is left."""
        ...

    def release_refund(self, token: str, amount: int) -> None:
        """Take back a reservation: nothing was refunded."""
        ...

    def close(self) -> None:
        """Let go of files."""
        ...


_SCHEMA = """
CREATE TABLE IF NOT EXISTS seen (random_key TEXT PRIMARY KEY) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS payments (
    token TEXT PRIMARY KEY, store TEXT, order_id INTEGER, invoice TEXT, amount INTEGER,
    message TEXT, outcome TEXT, transaction_id TEXT UNIQUE, destination TEXT,
    refunded INTEGER NOT NULL DEFAULT 0, superseded INTEGER NOT NULL DEFAULT 0,
    doubtful INTEGER NOT NULL DEFAULT 0
);
CREATE UNIQUE INDEX IF NOT EXISTS paid ON payments (store, order_id, invoice)
    WHERE transaction_id IS NOT NULL;
"""
_COLUMNS = """token, order_id, invoice, amount, message, outcome, destination,
    refunded, superseded, doubtful"""


class SqliteState:
    """A `GatewayState` in an sqlite file; several processes may share it."""

    def __init__(self, path: str | Path = "gateway.sqlite3") -> None:
        self._lock = threading.Lock()
        self._db = sqlite3.connect(path, check_same_thread=False, isolation_level=None, timeout=30)
        self._db.executescript(f"PRAGMA journal_mode = WAL; {_SCHEMA}")

    def first_sight(self, random_key: str) -> bool:
        with self._transaction() as db:
            found = db.execute("INSERT OR IGNORE INTO seen VALUES (?)", (random_key,))
            return found.rowcount == 1

    def add(self, payment: Payment) -> bool:
        store = _store_of(payment)
        order = (store, payment.order_id, payment.invoice)
        with self._transaction() as db:
            paid = db.execute(
                "SELECT 1 FROM payments WHERE (store, order_id, invoice) = (?, ?, ?)"
                " AND transaction_id IS NOT NULL",
                order,
            ).fetchone()
            if paid is None:
                db.execute(
                    "UPDATE payments SET superseded = 1"
                    " WHERE (store, order_id, invoice) = (?, ?, ?) AND outcome IS NULL",
                    order,
                )
                db.execute(
                    "INSERT INTO payments (token, store, order_id, invoice, amount, message)"
                    " VALUES (?, ?, ?, ?, ?, ?)",
                    (payment.token, *order, payment.amount, dumps(payment.message).decode()),
                )
            return paid is None

    def find(self, token: str) -> Payment | None:
        return self._one("token", token)

    def find_transaction(self, transaction_id: str) -> Payment | None:
        return self._one("transaction_id", transaction_id)

    def settle(self, token: str, outcome: Outcome) -> Outcome:
        with self._transaction() as db:
            query = "SELECT outcome, superseded FROM payments WHERE token = ?"
            before, superseded = db.execute(query, (token,)).fetchone()
            if before is not None:
                return Outcome(**json.loads(before))
            kept = outcome.superseded() if superseded else outcome
            transaction = kept.transaction_id if kept.approved else None
            db.execute(
                "UPDATE payments SET outcome = ?, transaction_id = ? WHERE token = ?",
                (json.dumps(attrs.asdict(kept)), transaction, token),
            )
            return kept

    def telling(self, token: str) -> bool:
        with self._transaction() as db:
            query = "SELECT doubtful FROM payments WHERE token = ?"
            (before,) = db.execute(query, (token,)).fetchone()
            db.execute("UPDATE payments SET doubtful = 1 WHERE token = ?", (token,))
            return bool(before)

    def not_told(self, token: str) -> None:
        with self._transaction() as db:
            db.execute("UPDATE payments SET doubtful = 0 WHERE token = ?", (token,))

    def untold(self) -> Sequence[Payment]:
        query = (
            f"SELECT {_COLUMNS} FROM payments"
            " WHERE outcome IS NOT NULL AND destination IS NULL ORDER BY rowid"
        )
        with self._lock:
            rows = self._db.execute(query).fetchall()
        return [_payment(*row) for row in rows]

    def send_to(self, token: str, destination: str) -> None:
        with self._transaction() as db:
            db.execute(
                "UPDATE payments SET destination = ?, doubtful = 0 WHERE token = ?",
                (destination, token),
            )

    def reserve_refund(self, token: str, amount: int) -> bool:
        with self._transaction() as db:
            changed = db.execute(
                "UPDATE payments SET refunded = refunded + ?"
                " WHERE token = ? AND refunded + ? <= amount",
                (amount, token, amount),
            )
            return changed.rowcount == 1

    def release_refund(self, token: str, amount: int) -> None:
        with self._transaction() as db:
            db.execute(
                "UPDATE payments SET refunded = refunded - ? WHERE token = ?", (amount, token)
            )

    def close(self) -> None:
        with self._lock:
            self._db.close()

    @contextmanager
    def _transaction(self) -> Generator[sqlite3.Connection]:
        with self._lock, self._db:
            self._db.execute("BEGIN IMMEDIATE")
            yield self._db

    def _one(self, column: str, value: str) -> Payment | None:
        query = f"SELECT {_COLUMNS} FROM payments WHERE {column} = ?"
        with self._lock:
            row = self._db.execute(query, (value,)).fetchone()
        return None if row is None else _payment(*row)


class MemoryState(SqliteState):
    """A `GatewayState` that forgets at the end of the process: for tests."""

    def __init__(self) -> None:
        super().__init__(":memory:")


def _payment(
    token: str,
    order_id: int,
    invoice: str,
    amount: int,
    message: str,
    outcome: str | None,
    *rest: Any,
) -> Payment:
    ended = None if outcome is None else Outcome(**json.loads(outcome))
    return Payment(token, order_id, invoice, amount, loads(message.encode()), ended, *rest)


def _store_of(payment: Payment) -> str:
    """Orders are numbered by each store; its address tells them apart."""
    return urlsplit(str(payment.message.get("notificationurl", ""))).netloc.lower()
