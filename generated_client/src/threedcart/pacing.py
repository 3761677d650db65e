"""Keep the calls of threads, processes and machines within one limit together.

`Store(pacer=...)` takes any of these, or an object of your own with the methods of `Pacer`:

- `LocalPacer`: threads and tasks of one process. Every store has one unless it is given another.
- `FilePacer`, `AsyncFilePacer`: processes of one machine, by a file.
- `RedisPacer`, `AsyncRedisPacer`: machines, by a Redis server (`pip install "threedcart[redis]"`).

Each keeps a bucket for each application in each store, by a digest of the keys.
"""

from ._runtime.pacing.file import AsyncFilePacer, FilePacer
from ._runtime.pacing.redis import AsyncRedisPacer, RedisPacer
from ._runtime.pacing.turns import (
    AsyncPacer,
    Caller,
    LocalPacer,
    Pacer,
    Priority,
    Rate,
    Turn,
    TurnRequest,
)

__all__ = [
    "AsyncFilePacer",
    "AsyncPacer",
    "AsyncRedisPacer",
    "Caller",
    "FilePacer",
    "LocalPacer",
    "Pacer",
    "Priority",
    "Rate",
    "RedisPacer",
    "Turn",
    "TurnRequest",
]
