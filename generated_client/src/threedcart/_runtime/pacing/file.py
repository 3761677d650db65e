"""One bucket for the processes of a machine, in a file of sqlite's.

A turn is one short transaction. The operating system frees the lock of a process that is killed,
and a turn that it had taken is used up like any other, so nothing is ever waited for. Times are
those of the machine's monotonic clock, which its processes share and nobody sets.
"""

from __future__ import annotations

import asyncio
import os
import threading
import time
from collections.abc import Callable, Generator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, Self

from ..errors import ConfigurationError
from .turns import Bucket, Rate, Turn, TurnRequest

if TYPE_CHECKING:
    import sqlite3
    from types import TracebackType

_LAYOUT = 1
"""Number of the tables' form, in the file's `user_version`."""
_LONGEST_LOCK = 10.0
"""Seconds to wait for other processes, each of which holds the file for less than a millisecond."""
_TABLE = """
CREATE TABLE IF NOT EXISTS bucket (
    name TEXT PRIMARY KEY, empty_at REAL NOT NULL, bulk_at REAL NOT NULL, used_at REAL NOT NULL
) WITHOUT ROWID
"""


class FilePacer:
    """Paces the calls of all processes of this machine that name the same file.

    It may be shared by store objects and threads, and used after a fork. Put the file on a disk of
    this machine: locks of network folders cannot be relied on. It holds no keys, and may be deleted
    while nobody uses it.

    Args:
        path: The file; it is made where it does not exist.
        rate: The limit to keep; the one that the API documents unless given.
        clock: Seconds that never go back, the same for all processes; for tests.

    Raises:
        ConfigurationError: the file cannot be used.
    """

    def __init__(
        self,
        path: str | os.PathLike[str],
        rate: Rate | None = None,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self.path = os.path.abspath(os.fsdecode(path))
        self.rate = rate
        self._clock = clock
        self._lock = threading.Lock()
        self._opened: sqlite3.Connection | None = None
        self._owner = 0
        with self._failing(ConfigurationError), self._lock:
            self._connection()

    def reserve(self, request: TurnRequest) -> Turn:
        """Take the next turn, before or after those of all other processes.

        Raises:
            OSError: the file can no longer be used.
        """
        with self._changing(request) as (bucket, rate, now):
            return bucket.reserve(request, rate, now)

    def give_back(self, request: TurnRequest) -> None:
        """Undo a turn whose call was never sent."""
        with self._changing(request) as (bucket, rate, _):
            bucket.give_back(rate)

    def overflowed(self, request: TurnRequest) -> None:
        """Count the bucket as full."""
        with self._changing(request) as (bucket, rate, now):
            bucket.overflow(rate, now)

    def close(self) -> None:
        """Close the file."""
        with self._lock:
            opened, self._opened = self._opened, None
            if opened is not None and self._owner == os.getpid():
                opened.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self.path!r})"

    @contextmanager
    def _changing(self, request: TurnRequest) -> Generator[tuple[Bucket, Rate, float]]:
        """The caller's bucket, written back afterwards; one without a limit for no rate."""
        rate = self.rate or request.caller.rate
        if rate is None:
            yield Bucket(), _UNLIMITED, 0.0
            return
        name = request.caller.bucket
        with self._failing(OSError), self._lock:
            connection = self._connection()
            with _transaction(connection):
                found = connection.execute(
                    "SELECT empty_at, bulk_at, used_at FROM bucket WHERE name = ?", (name,)
                ).fetchone()
                now = self._clock()
                bucket = Bucket()
                if found is not None and found[2] <= now:  # else from before the machine's start
                    bucket = Bucket(found[0], found[1])
                yield bucket, rate, now
                connection.execute(
                    "INSERT OR REPLACE INTO bucket VALUES (?, ?, ?, ?)",
                    (name, bucket.empty_at, bucket.bulk_at, now),
                )

    def _connection(self) -> sqlite3.Connection:
        """This process's connection: one that was opened before a fork must not be used after."""
        import sqlite3

        if self._opened is None or self._owner != os.getpid():
            opened = sqlite3.connect(
                self.path, timeout=_LONGEST_LOCK, isolation_level=None, check_same_thread=False
            )
            try:
                _prepare(opened)
            except BaseException:
                opened.close()
                raise
            self._opened, self._owner = opened, os.getpid()
        return self._opened

    @contextmanager
    def _failing(self, kind: type[Exception]) -> Generator[None]:
        """Say in a sentence what is wrong with the file."""
        import sqlite3

        try:
            yield
        except sqlite3.Error as error:
            raise kind(
                f"{self.path!r} cannot be used for pacing ({error}): name a file of its own in a"
                " folder that can be written."
            ) from None


_UNLIMITED = Rate(10**9, 1e8)


def _prepare(connection: sqlite3.Connection) -> None:
    import sqlite3

    # In one statement: another process may be making the table just now.
    layout, tables = connection.execute(
        "SELECT user_version, (SELECT count(*) FROM sqlite_schema) FROM pragma_user_version"
    ).fetchone()
    # A turn lost to a power cut costs nothing, so nobody waits for the disk.
    connection.execute("PRAGMA synchronous = OFF")
    if layout == _LAYOUT:
        return
    if layout or tables:
        raise sqlite3.DatabaseError("it is a database of another program")
    connection.execute("PRAGMA journal_mode = WAL")
    with _transaction(connection):
        connection.execute(_TABLE)
        connection.execute(f"PRAGMA user_version = {_LAYOUT}")


@contextmanager
def _transaction(connection: sqlite3.Connection) -> Generator[None]:
    connection.execute("BEGIN IMMEDIATE")
    try:
        yield
    except BaseException:
        connection.rollback()
        raise
    connection.commit()


class AsyncFilePacer:
    """A `FilePacer` for an `AsyncStore`: waits for other processes in a thread of its own.

    Args, and what is raised, are those of `FilePacer`. Both kinds may name the same file.
    """

    def __init__(
        self,
        path: str | os.PathLike[str],
        rate: Rate | None = None,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._blocking = FilePacer(path, rate, clock)

    async def reserve(self, request: TurnRequest) -> Turn:
        """Take the next turn, before or after those of all other processes."""
        return await asyncio.to_thread(self._blocking.reserve, request)

    async def give_back(self, request: TurnRequest) -> None:
        """Undo a turn whose call was never sent."""
        await asyncio.to_thread(self._blocking.give_back, request)

    async def overflowed(self, request: TurnRequest) -> None:
        """Count the bucket as full."""
        await asyncio.to_thread(self._blocking.overflowed, request)

    async def aclose(self) -> None:
        """Close the file."""
        self._blocking.close()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *_: Any) -> None:
        await self.aclose()

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self._blocking.path!r})"
