# Derived from async_connections.py by generator/unasync.py; change that file and derive again.
"""Connections to one address: kept open between requests, each owned by one request at a time.

httpcore opens them and speaks HTTP on them, but its pool is not used: where threads queue for
connections it closes one that another thread has just been given, and a create is lost without an
answer (https://github.com/encode/httpcore/issues/1110).
"""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

from .http import httpcore, proxy_for, ssl_context
from .network import DeadlineBackend

if TYPE_CHECKING:
    from ..client.request import Address

_KEEP_ALIVE = 5.0
"""Seconds an idle connection is kept: a server that closes it first may swallow a create."""


class Connections:
    """At most `most` of them; who finds none waits for one, first come first served."""

    def __init__(self, address: Address, most: int) -> None:
        self._opener = httpcore.ConnectionPool(
            ssl_context=ssl_context() if address.scheme == "https" else None,
            proxy=proxy_for(address.scheme, address.host),
            keepalive_expiry=_KEEP_ALIVE,
            network_backend=DeadlineBackend(),
        )
        port = address.port or {"http": 80, "https": 443}[address.scheme]
        self._origin = httpcore.Origin(address.scheme.encode(), address.host.encode(), port)
        self._places = threading.Semaphore(most)
        self._lock = threading.Lock()
        self._idle: list[httpcore.ConnectionInterface] = []
        self._used: set[httpcore.ConnectionInterface] = set()
        self._closed = False

    def take(self, patience: float | None) -> httpcore.ConnectionInterface:
        """A connection for one request, which gives it back in any case.

        Raises:
            httpcore.PoolTimeout: none became free within `patience` seconds.
        """
        if not self._places.acquire(timeout=patience):
            raise httpcore.PoolTimeout("every connection is in use")
        try:
            with self._lock:
                self._refuse_when_closed()
                stale = self._take_stale()
                connection = self._idle.pop() if self._idle else None
                if connection is None:
                    connection = self._opener.create_connection(self._origin)
                self._used.add(connection)
        except BaseException:
            self._places.release()
            raise
        self._close_all(stale)
        return connection

    def give_back(self, connection: httpcore.ConnectionInterface) -> None:
        """Keep a connection whose request is over for the next one, or close it."""
        with self._lock:
            self._used.discard(connection)
            keep = connection.is_idle() and not self._closed
            if keep:
                self._idle.append(connection)
        self._places.release()
        if not keep:
            connection.close()

    def close(self) -> None:
        """Close every connection, those in use included."""
        with self._lock:
            self._closed = True
            connections = [*self._idle, *self._used]
            self._idle.clear()
        self._close_all(connections)

    def _refuse_when_closed(self) -> None:
        if self._closed:
            raise httpcore.PoolTimeout("the connections were closed")

    def _take_stale(self) -> list[httpcore.ConnectionInterface]:
        """The idle connections that ran out of time, or that the server has closed."""
        stale = [connection for connection in self._idle if connection.has_expired()]
        if stale:
            self._idle = [connection for connection in self._idle if connection not in stale]
        return stale

    def _close_all(self, connections: list[httpcore.ConnectionInterface]) -> None:
        for connection in connections:
            connection.close()
