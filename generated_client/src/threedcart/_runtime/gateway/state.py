"""What a gateway remembers: payments, what became of them, and the random keys it has seen.

The formulas of the protocol cover neither time nor amount everywhere, so a gateway has to compare
each message with what it knows of the order. `SqliteState` keeps that in a file; anything with the
methods of `GatewayState` can take its place.

Several processes may share one state. A process claims the delivery of an outcome before it sends
the notification, and notes that it sends. Claims expire, so that a killed process holds up nobody.
Notes do not: after a killed process it is not known whether the store got the message.
"""

from __future__ import annotations

import json
import sqlite3
import threading
import time
from collections.abc import Callable, Generator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Protocol

import attrs

from ..codec.json import dumps, loads
from ..errors import ConfigurationError
from .hosts import store_of


@attrs.frozen
class Outcome:
    """How a payment ended; an error has a code and a text for the merchant."""

    approved: bool
    """Whether the shopper has paid."""
    transaction_id: str = ""
    """The gateway's number of the payment; a refund names it."""
    error_code: str = ""
    """Why there is no payment, as a code."""
    error_message: str = ""
    """Why there is no payment, for the merchant."""

    @property
    def is_superseded(self) -> bool:
        """Whether the store had asked for the order again before the payment ended."""
        return self.error_code == SUPERSEDED.error_code

    def superseded(self) -> Outcome:
        """Return the outcome of a superseded payment: not approved, its money has to go back."""
        return attrs.evolve(SUPERSEDED, transaction_id=self.transaction_id if self.approved else "")


SUPERSEDED = Outcome(False, "", "superseded", "The order was checked out anew.")
"""The outcome of a payment whose order the store has asked for again."""


@attrs.frozen
class Payment:
    """A checkout that was asked for, under the token that the shopper brings along."""

    token: str
    """What the shopper brings along as `paymenttoken`."""
    order_id: int
    """The store's number of the order."""
    invoice: str
    """The order's invoice number, as the shopper sees it."""
    amount: int
    """Amount in cents: 1050 is 10.50. It is what the store signed; no other is ever notified."""
    message: Mapping[str, Any] = attrs.field(repr=False)
    """The CheckoutRequest's members, without the sensitive ones. Its amounts are in cents too."""
    outcome: Outcome | None = None
    """How the payment ended; None as long as it is open."""
    destination: str | None = None
    """Where the shopper goes; set once the store was told of the outcome."""
    refunded: int = 0
    """Cents given back so far, or being given back."""
    superseded: bool = attrs.field(default=False, converter=bool)
    """The store has asked again for the same order, perhaps for another amount."""
    doubtful: bool = attrs.field(default=False, converter=bool)
    """A notification was sent, or may have been, and got no clear answer.

    The store may have taken the payment in. `GatewayState.claim` does not count the notification
    that the claim's owner is sending.
    """


class GatewayState(Protocol):
    """What the app asks of its memory.

    Each method is atomic, also among processes. It may block: the app calls it in a thread.
    """

    def remember_nonce(self, random_key: str) -> bool:
        """Remember a random key; return False if it was seen before."""
        ...

    def add(self, payment: Payment) -> bool:
        """Add a payment and supersede the open ones of its order; return False if that is paid."""
        ...

    def find(self, token: str) -> Payment | None:
        """Return the payment of a token."""
        ...

    def find_transaction(self, transaction_id: str) -> Payment | None:
        """Return the approved payment of a transaction."""
        ...

    def record_outcome(self, token: str, outcome: Outcome) -> Outcome:
        """Keep the first outcome of a payment, `superseded()` if the payment is; return it."""
        ...

    def claim(self, token: str, owner: str, seconds: float) -> Payment | None:
        """Claim the delivery of an outcome for some seconds, or extend the owner's claim.

        Return the payment as it is now. Return None if there is no outcome, if it is delivered
        already, or while another owner's claim lasts.
        """
        ...

    def mark_sending(self, token: str, owner: str) -> bool:
        """Note that the owner is about to notify the store; return False if its claim is lost.

        Until `clear_sending` or `deliver`, the payment is doubtful for every other owner.
        """
        ...

    def clear_sending(self, token: str, owner: str) -> None:
        """Remove the owner's note and no other: its message was refused or surely not received."""
        ...

    def deliver(self, token: str, destination: str) -> str:
        """Mark the outcome as delivered; return where the shopper goes: the first one kept."""
        ...

    def void(self, token: str) -> None:
        """Forget the transaction: the store refused it, and its money went back.

        The order may be checked out anew, and nothing can be refunded for it.
        """
        ...

    def release(self, token: str, owner: str) -> None:
        """Give up the owner's claim, if it still has one."""
        ...

    def pending(self) -> Sequence[Payment]:
        """Return the payments that have an outcome and no destination, oldest first."""
        ...

    def reserve_refund(self, token: str, amount: int) -> bool:
        """Count cents as given back; return False if less than that is left."""
        ...

    def release_refund(self, token: str, amount: int) -> None:
        """Take back a reservation: nothing was refunded."""
        ...

    def close(self) -> None:
        """Close files."""
        ...


_SCHEMA = """
CREATE TABLE IF NOT EXISTS seen (random_key TEXT PRIMARY KEY) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS payments (
    token TEXT PRIMARY KEY, store TEXT, order_id INTEGER, invoice TEXT, amount INTEGER,
    message TEXT, outcome TEXT, transaction_id TEXT UNIQUE, destination TEXT,
    refunded INTEGER NOT NULL DEFAULT 0, superseded INTEGER NOT NULL DEFAULT 0,
    claimed_by TEXT, claimed_until REAL NOT NULL DEFAULT 0
);
CREATE UNIQUE INDEX IF NOT EXISTS paid ON payments (store, order_id, invoice)
    WHERE transaction_id IS NOT NULL;
CREATE TABLE IF NOT EXISTS sending (token TEXT, owner TEXT, PRIMARY KEY (token, owner))
    WITHOUT ROWID;
"""
_COLUMNS = """token, order_id, invoice, amount, message, outcome, destination, refunded, superseded,
    EXISTS (SELECT 1 FROM sending WHERE sending.token = payments.token AND owner <> :owner)"""


class SqliteState:
    """A `GatewayState` in an sqlite file on a local disk; several processes may share it.

    `clock` gives seconds since the epoch, the same for all processes; claims expire by it.
    """

    def __init__(
        self, path: str | Path = "gateway.sqlite3", *, clock: Callable[[], float] = time.time
    ) -> None:
        self._lock = threading.Lock()
        self._clock = clock
        self._db = sqlite3.connect(path, check_same_thread=False, isolation_level=None, timeout=30)
        # One transaction, not WAL: processes that start at once wait for each other here, while
        # the switch to WAL fails for all but one of them.
        try:
            self._db.executescript(f"BEGIN IMMEDIATE; {_SCHEMA} COMMIT;")
        except BaseException:
            self._db.close()
            raise

    def remember_nonce(self, random_key: str) -> bool:
        with self._transaction() as db:
            found = db.execute("INSERT OR IGNORE INTO seen VALUES (?)", (random_key,))
            return found.rowcount == 1

    def add(self, payment: Payment) -> bool:
        store = store_of(str(payment.message.get("notificationurl", "")))
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

    def record_outcome(self, token: str, outcome: Outcome) -> Outcome:
        with self._transaction() as db:
            query = "SELECT outcome, superseded FROM payments WHERE token = ?"
            before, superseded = db.execute(query, (token,)).fetchone()
            if before is not None:
                return Outcome(**json.loads(before))
            kept = outcome.superseded() if superseded else outcome
            transaction = kept.transaction_id if kept.approved else None
            query = "SELECT 1 FROM payments WHERE transaction_id = ? AND token != ?"
            if transaction and db.execute(query, (transaction, token)).fetchone():
                raise ConfigurationError(
                    f"The transaction id {transaction} is another payment's. Nothing was kept:"
                    " complete this payment with an id of its own."
                )
            db.execute(
                "UPDATE payments SET outcome = ?, transaction_id = ? WHERE token = ?",
                (json.dumps(attrs.asdict(kept)), transaction, token),
            )
            return kept

    def claim(self, token: str, owner: str, seconds: float) -> Payment | None:
        with self._transaction() as db:
            now = self._clock()
            claimed = db.execute(
                "UPDATE payments SET claimed_by = ?, claimed_until = ? WHERE token = ?"
                " AND outcome IS NOT NULL AND destination IS NULL"
                " AND (claimed_by IS NULL OR claimed_by = ? OR claimed_until <= ?)",
                (owner, now + seconds, token, owner, now),
            )
            if claimed.rowcount == 0:
                return None
            query = f"SELECT {_COLUMNS} FROM payments WHERE token = :token"
            return _payment(*db.execute(query, {"token": token, "owner": owner}).fetchone())

    def mark_sending(self, token: str, owner: str) -> bool:
        with self._transaction() as db:
            marked = db.execute(
                "INSERT OR REPLACE INTO sending SELECT token, claimed_by FROM payments"
                " WHERE token = ? AND claimed_by = ? AND destination IS NULL",
                (token, owner),
            )
            return marked.rowcount == 1

    def clear_sending(self, token: str, owner: str) -> None:
        with self._transaction() as db:
            db.execute("DELETE FROM sending WHERE token = ? AND owner = ?", (token, owner))

    def deliver(self, token: str, destination: str) -> str:
        with self._transaction() as db:
            db.execute(
                "UPDATE payments SET destination = ? WHERE token = ? AND destination IS NULL",
                (destination, token),
            )
            db.execute("DELETE FROM sending WHERE token = ?", (token,))
            query = "SELECT destination FROM payments WHERE token = ?"
            (kept,) = db.execute(query, (token,)).fetchone()
            return str(kept)

    def void(self, token: str) -> None:
        with self._transaction() as db:
            db.execute("UPDATE payments SET transaction_id = NULL WHERE token = ?", (token,))

    def release(self, token: str, owner: str) -> None:
        with self._transaction() as db:
            db.execute(
                "UPDATE payments SET claimed_by = NULL WHERE token = ? AND claimed_by = ?",
                (token, owner),
            )

    def pending(self) -> Sequence[Payment]:
        query = (
            f"SELECT {_COLUMNS} FROM payments"
            " WHERE outcome IS NOT NULL AND destination IS NULL ORDER BY rowid"
        )
        with self._lock:
            rows = self._db.execute(query, {"owner": ""}).fetchall()
        return [_payment(*row) for row in rows]

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
        query = f"SELECT {_COLUMNS} FROM payments WHERE {column} = :value"
        with self._lock:
            row = self._db.execute(query, {"value": value, "owner": ""}).fetchone()
        return None if row is None else _payment(*row)


class MemoryState(SqliteState):
    """A `GatewayState` that forgets at the end of the process: for tests."""

    def __init__(self, *, clock: Callable[[], float] = time.time) -> None:
        super().__init__(":memory:", clock=clock)


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
