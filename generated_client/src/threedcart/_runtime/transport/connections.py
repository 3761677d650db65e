# Derived from async_connections.py by generator/unasync.py; change that file and derive again.
"""Connections to one address: kept open between requests, each leased to one request at a time.

httpcore opens them and speaks HTTP on them, but its pool does not hand them out: where threads
queue for connections it closes one that another thread has just been given, and a create is lost
without an answer (https://github.com/encode/httpcore/issues/1110).

Every wait on a connection ends with the call's deadline: connect, TLS, headers and body alike.
"""

from __future__ import annotations

import os
import ssl
import threading
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, Any

from .deadline import DEADLINE
from .http import has_unread_bytes, httpcore, httpx, is_patched, ssl_context, wake
from .proxy import Proxy
from .resolver import Backend

if TYPE_CHECKING:
    from .config import TransportConfig

_KEEP_ALIVE = 5.0
"""Seconds an idle connection is kept: a server that closes it first may lose a create."""
_SLICE = 64 * 1024
"""Bytes written before the time is checked again."""


class StoreTransport(httpx.HTTPTransport):
    """httpx's transport over a store's connections.

    It overrides no method, so that a tool which patches a method of the base class is met. `_pool`
    is a private name of httpx's; a test holds it.
    """

    def __init__(self, connections: Connections) -> None:
        self._pool = connections


def open_transport(config: TransportConfig) -> StoreTransport:
    """The transport of a store that was given none; connections are opened when they are needed.

    Raises:
        ConfigurationError: `proxy` or `verify`, or what the environment has in their place, cannot
            be used.
    """
    address = config.address
    proxy = config.proxy or Proxy.from_environment(address.scheme, address.host)
    options: dict[str, Any] = {}
    if address.scheme == "https":
        options["ssl_context"] = ssl_context(config.verify)
    if proxy is None:
        return StoreTransport(Connections(config.max_connections, **options))
    url = httpcore.URL(
        scheme=proxy.scheme.encode(), host=proxy.host.encode(), port=proxy.port, target=b"/"
    )
    if proxy.is_socks:
        options["proxy"] = httpcore.Proxy(url, proxy.auth)
        return StoreTransport(Connections(config.max_connections, proxy, **options))
    if proxy.scheme == "https":
        options["proxy_ssl_context"] = proxy.ssl_context or ssl_context(config.verify)
    options |= {"proxy_url": url, "proxy_auth": proxy.auth, "proxy_headers": proxy.headers}
    return StoreTransport(ProxyConnections(config.max_connections, proxy, **options))


class Connections(httpcore.ConnectionPool):
    """At most `most` connections; a request that finds all in use waits, first come first served.

    Of httpcore's pool it uses `create_connection` alone.
    """

    def __init__(self, most: int, proxy: Proxy | None = None, **options: Any) -> None:
        backend = DeadlineBackend(proxy)
        super().__init__(keepalive_expiry=_KEEP_ALIVE, network_backend=backend, **options)
        self._through = proxy
        self._places = threading.Semaphore(most)
        self._guard = threading.Lock()
        self._idle: list[httpcore.ConnectionInterface] = []
        self._leased: set[httpcore.ConnectionInterface] = set()
        self._is_closed = False

    def handle_request(self, request: httpcore.Request) -> httpcore.Response:
        """Send a request on a connection that is its own until the answer is closed.

        Raises:
            httpcore.PoolTimeout: no connection became free within the timeout `pool`.
        """
        connection = self._lease(request)
        try:
            response = self._send(connection, request)
        except httpcore.ProxyError as error:
            self.give_back(connection)
            raise httpcore.ProxyError(f"the proxy {self._through}: {error}") from None
        except BaseException:
            self.give_back(connection)
            raise
        response.stream = _LeasedStream(response.stream, self, connection)
        return response

    def _send(
        self, connection: httpcore.ConnectionInterface, request: httpcore.Request
    ) -> httpcore.Response:
        if is_patched(httpcore.ConnectionPool):
            return _PoolOfOne(connection).handle_request(request)
        return connection.handle_request(request)

    def _lease(self, request: httpcore.Request) -> httpcore.ConnectionInterface:
        if not self._places.acquire(timeout=_pool_timeout(request)):
            raise httpcore.PoolTimeout("every connection is in use")
        try:
            with self._guard:
                if self._is_closed:
                    raise httpcore.PoolTimeout("the connections were closed")
                stale = self._take_stale()
                idle = self._idle
                connection = idle.pop() if idle else self.create_connection(request.url.origin)
                self._leased.add(connection)
        except BaseException:
            self._places.release()
            raise
        try:
            while stale:
                stale.pop().close()
        except BaseException:
            with self._guard:
                self._idle += stale
            self.give_back(connection)
            raise
        return connection

    def give_back(self, connection: httpcore.ConnectionInterface) -> None:
        """Keep a connection whose request is over for the next one, or close it."""
        with self._guard:
            self._leased.discard(connection)
            keep = connection.is_idle() and not self._is_closed and not has_unread_bytes(connection)
            if keep:
                self._idle.append(connection)
        self._places.release()
        if not keep:
            connection.close()

    def _take_stale(self) -> list[httpcore.ConnectionInterface]:
        """Remove the idle connections that ran out of time, or that the server has closed."""
        stale = [connection for connection in self._idle if connection.has_expired()]
        if stale:
            self._idle = [connection for connection in self._idle if connection not in stale]
        return stale

    def close(self) -> None:
        """Close every connection, those in use included."""
        with self._guard:
            self._is_closed = True
            connections = [*self._idle, *self._leased]
            self._idle.clear()
        for connection in connections:
            connection.close()


class ProxyConnections(Connections, httpcore.HTTPProxy):
    """Connections through an HTTP proxy: pytest-httpx tells a proxy by this class of httpcore's."""


class _PoolOfOne(httpcore.ConnectionPool):
    """A pool for one request, with the connection that was leased to it.

    respx and other tools patch the method of httpcore's pool that sends a request; this pool has
    that method. With an HTTP proxy there is no other place where the store's address is seen.
    """

    def __init__(self, connection: httpcore.ConnectionInterface) -> None:
        super().__init__()
        self._given = connection

    def create_connection(self, origin: httpcore.Origin) -> httpcore.ConnectionInterface:
        return self._given


class _LeasedStream:
    """The body of an answer; closing it gives the connection back."""

    def __init__(
        self,
        stream: Any,
        connections: Connections,
        connection: httpcore.ConnectionInterface,
    ) -> None:
        self._stream = stream
        self._connections = connections
        self._connection: httpcore.ConnectionInterface | None = connection

    def __iter__(self) -> Iterator[bytes]:
        parts: Iterator[bytes] = self._stream.__iter__()
        return parts

    def close(self) -> None:
        connection, self._connection = self._connection, None
        if connection is not None:
            try:
                self._stream.close()
            finally:
                self._connections.give_back(connection)


def _pool_timeout(request: Any) -> float | None:
    """Seconds that a request may wait for a connection."""
    return request.extensions["timeout"]["pool"]  # type: ignore[no-any-return]  # any extension


def _time_left(timeout: float | None, error: type[Exception]) -> float | None:
    deadline = DEADLINE.get()
    if deadline is None:
        return timeout
    left = deadline.cap(timeout)
    if left is not None and left <= 0:
        raise error("the deadline has passed")
    return left


class DeadlineStream(httpcore.NetworkStream):
    """A connection whose every wait ends with the deadline."""

    def __init__(self, inner: httpcore.NetworkStream) -> None:
        self._inner = inner

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        return self._inner.read(max_bytes, _time_left(timeout, httpcore.ReadTimeout))

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        for start in range(0, len(buffer), _SLICE):
            left = _time_left(timeout, httpcore.WriteTimeout)
            self._inner.write(buffer[start : start + _SLICE], left)

    def close(self) -> None:
        wake(self._inner)
        self._inner.close()

    def start_tls(
        self,
        ssl_context: ssl.SSLContext,
        server_hostname: str | None = None,
        timeout: float | None = None,
    ) -> DeadlineStream:
        left = _time_left(timeout, httpcore.ConnectTimeout)
        return DeadlineStream(self._inner.start_tls(ssl_context, server_hostname, left))

    def get_extra_info(self, info: str) -> Any:
        return self._inner.get_extra_info(info)


class DeadlineBackend(httpcore.NetworkBackend):
    """Opens such connections."""

    def __init__(self, proxy: Proxy | None) -> None:
        self._inner: Any = Backend()
        self._proxy = proxy

    def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[Any] | None = None,
    ) -> DeadlineStream:
        try:
            left = _time_left(timeout, httpcore.ConnectTimeout)
            inner = self._inner.connect_tcp(host, port, left, local_address, socket_options)
        except (httpcore.ConnectError, httpcore.ConnectTimeout) as error:
            if self._proxy is None:
                raise
            reason = str(error) or type(error).__name__
            raise httpcore.ProxyError(f"it cannot be reached ({reason})") from None
        return DeadlineStream(inner)


def owner() -> object:
    """What connections belong to: a forked process needs its own."""
    return os.getpid()
