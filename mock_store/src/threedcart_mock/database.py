"""The store's rows on disk: one sqlite file, one table for each resource that stands on its own.

A row is its JSON document beside its identity. Written with a write-ahead log: what was answered
survives the death of the process.
"""

from __future__ import annotations

import asyncio
import sqlite3
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from functools import cache
from time import monotonic
from typing import Any, TypeVar

import msgspec

from .bounds import BUSY_SECONDS
from .problems import Busy, StartError

Given = TypeVar("Given")

#: Marks a sqlite file as ours ("3dcm"), so that no other file is ever written to.
APPLICATION_ID = 0x3364636D
#: Raised when the layout of the tables changes.
LAYOUT = 1
#: The note that holds the last id of each family.
COUNTERS = "counters"
#: How long a write that waits for another process pauses before it tries again, in seconds.
_PAUSE = 0.02
#: What sqlite says when another process is in the way.
_IN_THE_WAY = frozenset({sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED})


class Transaction:
    """From begin to commit, or back when something is raised; entered again and again."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def __enter__(self) -> None:
        self._database.begin()

    def __exit__(self, kind: type[BaseException] | None, *_: object) -> None:
        if kind is not None:
            self._database.roll_back()
            return
        try:
            self._database.commit()
        except BaseException:
            self._database.roll_back()
            raise


class Database:
    """Tables of JSON documents; every method works inside the caller's transaction, if any."""

    def __init__(
        self,
        path: str,
        tables: Iterable[str],
        now: Callable[[], str],
        indexed: Iterable[tuple[str, tuple[str, ...]]] = (),
    ) -> None:
        """`indexed` is (table, path) of each text by which rows are looked for besides keys."""
        self.path = path
        self._now = now
        self._counters: dict[str, int] | None = None
        self._counted = False  # the counters have moved in this transaction
        self._version = -1
        self._is_shared = path != ":memory:"
        self._rehearses = False
        self._transaction = Transaction(self)
        try:
            self._connection = self._open(path)
            self._prepare(tables, indexed)
        except Busy:
            raise held_elsewhere(path) from None
        except sqlite3.DatabaseError as error:
            raise StartError(
                f"{path} cannot be used as the store's database ({error}); give --db a file that"
                " threedcart-mock made, or a new name."
            ) from None

    def _open(self, path: str) -> sqlite3.Connection:
        connection = sqlite3.connect(
            path,
            isolation_level=None,
            timeout=BUSY_SECONDS,
            check_same_thread=False,
            cached_statements=1000,
        )
        connection.text_factory = bytes
        return connection

    def _prepare(
        self, tables: Iterable[str], indexed: Iterable[tuple[str, tuple[str, ...]]]
    ) -> None:
        run = self._connection.execute
        owner = run("PRAGMA application_id").fetchone()[0]
        occupied = run("SELECT count(*) FROM sqlite_master").fetchone()[0]
        if occupied and owner != APPLICATION_ID:
            raise StartError(
                f"{self.path} belongs to another program; give --db a file that threedcart-mock"
                " made, or a new name."
            )
        if occupied and (layout := run("PRAGMA user_version").fetchone()[0]) != LAYOUT:
            raise StartError(
                f"{self.path} has layout {layout}, this version writes {LAYOUT};"
                " give --db a new name."
            )
        run("PRAGMA journal_mode=WAL")
        run("PRAGMA synchronous=NORMAL")  # survives the process; FULL would outlive the power
        with self.writing():
            run(f"PRAGMA application_id={APPLICATION_ID}")
            run(f"PRAGMA user_version={LAYOUT}")
            run("CREATE TABLE IF NOT EXISTS meta (name TEXT PRIMARY KEY, value TEXT) WITHOUT ROWID")
            for table in tables:
                run(
                    f"CREATE TABLE IF NOT EXISTS {quoted(table)}"
                    " (id INTEGER PRIMARY KEY, key TEXT UNIQUE, doc TEXT NOT NULL, updated TEXT)"
                )
            for table, at in indexed:
                name = quoted(".".join((table, *at)))
                run(f"CREATE INDEX IF NOT EXISTS {name} ON {quoted(table)} ({_extract(at)})")

    def writing(self) -> Transaction:
        """One transaction, for `with`: all of it, or nothing when it raises."""
        return self._transaction

    @contextmanager
    def rehearsing(self) -> Iterator[None]:
        """Undo at the end all that is written inside; transactions begin and end as usual.

        Nothing inside may wait for anything. Busy when another process writes.
        """
        self.begin()
        self._rehearses = True
        try:
            yield
        finally:
            self._rehearses = False
            self.roll_back()

    def begin(self) -> None:
        """Busy when another process writes; see `patient`."""
        if self._rehearses:
            self._connection.execute("SAVEPOINT rehearsed")
            return
        try:
            self._connection.execute("BEGIN IMMEDIATE")
        except sqlite3.OperationalError as error:
            if _is_in_the_way(error):
                raise Busy from None
            raise
        if self._is_shared and (version := self._data_version()) != self._version:
            self._counters, self._version = None, version  # somebody else has written

    def commit(self) -> None:
        self._keep_counters()
        self._connection.execute("RELEASE rehearsed" if self._rehearses else "COMMIT")

    def roll_back(self) -> None:
        self._counters, self._counted = None, False
        if self._rehearses:
            self._connection.execute("ROLLBACK TO rehearsed")
            self._connection.execute("RELEASE rehearsed")
            return
        if self._connection.in_transaction:  # sqlite goes back by itself when the disk fails
            self._connection.execute("ROLLBACK")

    def be_quick(self) -> None:
        """From now on nothing here waits for other processes: that would hold up every caller."""
        self._connection.execute("PRAGMA busy_timeout = 0")

    def _data_version(self) -> int:
        (version,) = self._connection.execute("PRAGMA data_version").fetchone()
        return int(version)

    def allocate(self, family: str, count: int = 1) -> int:
        """The first of `count` fresh ids of a family; they count up and are never given twice.

        Only inside a transaction.
        """
        counters = self._read_counters()
        first = counters.get(family, 0) + 1
        counters[family] = first + count - 1
        return first

    def reserve(self, family: str, taken: int) -> None:
        """No id up to `taken` will be given out; only inside a transaction."""
        counters = self._read_counters()
        counters[family] = max(counters.get(family, 0), taken)

    def _read_counters(self) -> dict[str, int]:
        """The last id of each family; in memory while a transaction counts."""
        if self._counters is None:
            self._counters = msgspec.json.decode(self.note(COUNTERS) or "{}")
        self._counted = True
        return self._counters

    def _keep_counters(self) -> None:
        if self._counted:
            self.set_note(COUNTERS, msgspec.json.encode(self._counters).decode())
            self._counted = False

    def insert(self, table: str, row_id: int, key: str | None, document: bytes) -> None:
        self._connection.execute(
            f"INSERT INTO {quoted(table)} VALUES (?, ?, ?, ?)",
            (row_id, key, document.decode(), self._now()),
        )

    def put(self, table: str, row_id: int, document: bytes) -> None:
        """Insert a document, or replace the one with this id."""
        self._connection.execute(
            f"INSERT INTO {quoted(table)} (id, doc) VALUES (?1, ?2)"
            " ON CONFLICT (id) DO UPDATE SET doc = ?2",
            (row_id, document.decode()),
        )

    def replace(self, table: str, row_id: int, document: bytes) -> None:
        self._connection.execute(
            f"UPDATE {quoted(table)} SET doc = ?, updated = ? WHERE id = ?",
            (document.decode(), self._now(), row_id),
        )

    def date(self, table: str, row_id: int, moment: str) -> None:
        """Say of a row when it was last written."""
        self._connection.execute(
            f"UPDATE {quoted(table)} SET updated = ? WHERE id = ?", (moment, row_id)
        )

    def delete(self, table: str, row_id: int) -> None:
        self._connection.execute(f"DELETE FROM {quoted(table)} WHERE id = ?", (row_id,))

    def delete_where(self, table: str, where: str, values: Sequence[Any]) -> None:
        self._connection.execute(f"DELETE FROM {quoted(table)} {where}", tuple(values))

    def by_id(self, table: str, row_id: int) -> tuple[int, bytes] | None:
        """(id, document) of a row whose identity is a number."""
        if not _fits(row_id):
            return None
        found: tuple[int, bytes] | None = self._connection.execute(
            f"SELECT id, doc FROM {quoted(table)} WHERE id = ?", (row_id,)
        ).fetchone()
        return found

    def by_key(self, table: str, key: str) -> tuple[int, bytes] | None:
        """(id, document) of a row whose identity is text."""
        found: tuple[int, bytes] | None = self._connection.execute(
            f"SELECT id, doc FROM {quoted(table)} WHERE key = ?", (key,)
        ).fetchone()
        return found

    def page(
        self, table: str, where: str, values: Sequence[Any], limit: int = -1, skip: int = 0
    ) -> list[bytes]:
        """Documents in the order of their ids; `where` is SQL over `doc` and `updated`, limit -1
        is no limit."""
        rows = self._connection.execute(
            f"SELECT doc FROM {quoted(table)} {where} ORDER BY id LIMIT ? OFFSET ?",
            (*values, limit, skip),
        )
        return [document for (document,) in rows]

    def holding(self, table: str, path: tuple[str, ...], value: Any) -> list[bytes]:
        """Documents with a text or whole number at a path, by its index if any; the first 100.

        None for a value of another kind, and for a number that no column holds.
        """
        if not (isinstance(value, str) or (isinstance(value, int) and _fits(value))):
            return []
        found = self._connection.execute(
            f"SELECT doc FROM {quoted(table)} WHERE {_extract(path)} = ? ORDER BY id LIMIT 100",
            (value,),
        )
        return [document for (document,) in found]

    def filled(self, table: str, path: tuple[str, ...], limit: int, among: int) -> list[bytes]:
        """Documents with a list at a path that is not empty: the first, among the first of all."""
        length = _extract(path).replace("json_extract", "json_array_length", 1)
        found = self._connection.execute(
            f"SELECT doc FROM (SELECT id, doc FROM {quoted(table)} ORDER BY id LIMIT ?)"
            f" WHERE {length} > 0 LIMIT ?",
            (among, limit),
        )
        return [document for (document,) in found]

    def count(self, table: str, where: str = "", values: Sequence[Any] = ()) -> int:
        counted = self._connection.execute(
            f"SELECT count(*) FROM {quoted(table)} {where}", tuple(values)
        )
        return int(counted.fetchone()[0])

    def rows(self, table: str) -> list[tuple[int, bytes]]:
        """Every (id, document) of a table."""
        found = self._connection.execute(f"SELECT id, doc FROM {quoted(table)} ORDER BY id")
        return found.fetchall()

    def clear(self) -> None:
        """Empty every table and start the ids again."""
        names = self._connection.execute(
            "SELECT name FROM sqlite_master WHERE type = 'table'"
        ).fetchall()
        for (name,) in names:
            self._connection.execute(f"DELETE FROM {quoted(name.decode())}")
        self._counters = {}

    def note(self, name: str) -> str | None:
        """A remembered fact about the database itself."""
        found = self._connection.execute("SELECT value FROM meta WHERE name = ?", (name,))
        row = found.fetchone()
        return row[0].decode() if row else None

    def set_note(self, name: str, value: str) -> None:
        self._connection.execute("INSERT OR REPLACE INTO meta VALUES (?, ?)", (name, value))

    def close(self) -> None:
        self._connection.close()


def held_elsewhere(path: str) -> StartError:
    return StartError(
        f"Another process writes to {path}; stop it, or give --db a file of this store's own."
    )


async def patient(write: Callable[[], Given]) -> Given:
    """What `write` gives, once no other process is in its way.

    Others are served meanwhile. Busy when it still is after BUSY_SECONDS. `write` is begun again
    as a whole, so that it must do nothing before its transaction that cannot be done twice.
    """
    end = monotonic() + BUSY_SECONDS
    while True:
        try:
            return write()
        except (Busy, sqlite3.OperationalError) as error:
            if isinstance(error, sqlite3.OperationalError) and not _is_in_the_way(error):
                raise
        if monotonic() >= end:
            raise Busy
        await asyncio.sleep(_PAUSE)


def _is_in_the_way(error: sqlite3.OperationalError) -> bool:
    """Whether another process is: sqlite has errors of many other kinds."""
    return getattr(error, "sqlite_errorcode", 0) & 0xFF in _IN_THE_WAY


@cache
def _extract(path: tuple[str, ...]) -> str:
    """What stands at a path of a document, as SQL; the same text each time, for its index."""
    steps = "".join('."' + part.replace('"', "").replace("'", "''") + '"' for part in path)
    return f"json_extract(doc, '${steps}')"


@cache
def quoted(name: str) -> str:
    """A table's name as SQL."""
    return '"' + name.replace('"', '""') + '"'


def _fits(number: int) -> bool:
    """Whether sqlite has room for a number."""
    return -(2**63) <= number < 2**63
