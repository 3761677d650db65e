# Its blocking twin is derived from this module by generator/unasync.py; change this one.
"""Connections to one address: kept open between requests, each leased to one request at a time.

httpcore opens them and speaks HTTP on them, but its pool does not hand them out: where threads
queue for connections it closes one that another thread has just been given, and a create is lost
without an answer (https://github.com/encode/httpcore/issues/1110).

Every wait on a connection ends with the call's deadline: connect, TLS, headers and body alike.
"""

from __future__ import annotations

import asyncio
import ssl
import threading
from collections.abc import AsyncIterator, Iterable
from typing import TYPE_CHECKING, Any

from .deadline import DEADLINE, running_loop, within
from .http import has_unread_bytes, httpcore, httpx, is_patched, ssl_context, wake
from .proxy import Proxy
from .resolver import AsyncBackend

if TYPE_CHECKING:
    from .config import TransportConfig

_KEEP_ALIVE = 5.0
"""Seconds an idle connection is kept: a server that closes it first may lose a create."""
_SLICE = 64 * 1024
"""Bytes written before the time is checked again."""


class AsyncStoreTransport(httpx.AsyncHTTPTransport):
    """httpx's transport over a store's connections.

    It overrides no method, so that a tool which patches a method of the base class is met. `_pool`
    is a private name of httpx's; a test holds it.
    """

    def __init__(self, connections: AsyncConnections) -> None:
        self._pool = connections


def open_transport(config: TransportConfig) -> AsyncStoreTransport:
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
        return AsyncStoreTransport(AsyncConnections(config.max_connections, **options))
    url = httpcore.URL(
        scheme=proxy.scheme.encode(), host=proxy.host.encode(), port=proxy.port, target=b"/"
    )
    if proxy.is_socks:
        options["proxy"] = httpcore.Proxy(url, proxy.auth)
        return AsyncStoreTransport(AsyncConnections(config.max_connections, proxy, **options))
    if proxy.scheme == "https":
        options["proxy_ssl_context"] = proxy.ssl_context or ssl_context(config.verify)
    options |= {"proxy_url": url, "proxy_auth": proxy.auth, "proxy_headers": proxy.headers}
    return AsyncStoreTransport(AsyncProxyConnections(config.max_connections, proxy, **options))


class AsyncConnections(httpcore.AsyncConnectionPool):
    """At most `most` connections; a request that finds all in use waits, first come first served.

    Of httpcore's pool it uses `create_connection` alone.
    """

    def __init__(self, most: int, proxy: Proxy | None = None, **options: Any) -> None:
        backend = AsyncDeadlineBackend(proxy)
        super().__init__(keepalive_expiry=_KEEP_ALIVE, network_backend=backend, **options)
        self._through = proxy
        self._places = asyncio.Semaphore(most)
        self._guard = threading.Lock()
        self._idle: list[httpcore.AsyncConnectionInterface] = []
        self._leased: set[httpcore.AsyncConnectionInterface] = set()
        self._is_closed = False

    async def handle_async_request(self, request: httpcore.Request) -> httpcore.Response:
        """Send a request on a connection that is its own until the answer is closed.

        Raises:
            httpcore.PoolTimeout: no connection became free within the timeout `pool`.
        """
        connection = await self._lease(request)
        try:
            response = await self._send(connection, request)
        except httpcore.ProxyError as error:
            await self.give_back(connection)
            raise httpcore.ProxyError(f"the proxy {self._through}: {error}") from None
        except BaseException:
            await self.give_back(connection)
            raise
        response.stream = _AsyncLeasedStream(response.stream, self, connection)
        return response

    async def _send(
        self, connection: httpcore.AsyncConnectionInterface, request: httpcore.Request
    ) -> httpcore.Response:
        if is_patched(httpcore.AsyncConnectionPool):
            return await _AsyncPoolOfOne(connection).handle_async_request(request)
        return await connection.handle_async_request(request)

    async def _lease(self, request: httpcore.Request) -> httpcore.AsyncConnectionInterface:
        if not await within(self._places.acquire(), _pool_timeout(request)):
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
                await stale.pop().aclose()
        except BaseException:
            with self._guard:
                self._idle += stale
            await self.give_back(connection)
            raise
        return connection

    async def give_back(self, connection: httpcore.AsyncConnectionInterface) -> None:
        """Keep a connection whose request is over for the next one, or close it."""
        with self._guard:
            self._leased.discard(connection)
            keep = connection.is_idle() and not self._is_closed and not has_unread_bytes(connection)
            if keep:
                self._idle.append(connection)
        self._places.release()
        if not keep:
            await connection.aclose()

    def _take_stale(self) -> list[httpcore.AsyncConnectionInterface]:
        """Remove the idle connections that ran out of time, or that the server has closed."""
        stale = [connection for connection in self._idle if connection.has_expired()]
        if stale:
            self._idle = [connection for connection in self._idle if connection not in stale]
        return stale

    async def aclose(self) -> None:
        """Close every connection, those in use included."""
        with self._guard:
            self._is_closed = True
            connections = [*self._idle, *self._leased]
            self._idle.clear()
        for connection in connections:
            await connection.aclose()


class AsyncProxyConnections(AsyncConnections, httpcore.AsyncHTTPProxy):
    """Connections through an HTTP proxy: pytest-httpx tells a proxy by this class of httpcore's."""


class _AsyncPoolOfOne(httpcore.AsyncConnectionPool):
    """A pool for one request, with the connection that was leased to it.

    respx and other tools patch the method of httpcore's pool that sends a request; this pool has
    that method. With an HTTP proxy there is no other place where the store's address is seen.
    """

    def __init__(self, connection: httpcore.AsyncConnectionInterface) -> None:
        super().__init__()
        self._given = connection

    def create_connection(self, origin: httpcore.Origin) -> httpcore.AsyncConnectionInterface:
        return self._given


class _AsyncLeasedStream:
    """The body of an answer; closing it gives the connection back."""

    def __init__(
        self,
        stream: Any,
        connections: AsyncConnections,
        connection: httpcore.AsyncConnectionInterface,
    ) -> None:
        self._stream = stream
        self._connections = connections
        self._connection: httpcore.AsyncConnectionInterface | None = connection

    def __aiter__(self) -> AsyncIterator[bytes]:
        parts: AsyncIterator[bytes] = self._stream.__aiter__()
        return parts

    async def aclose(self) -> None:
        connection, self._connection = self._connection, None
        if connection is not None:
            try:
                await self._stream.aclose()
            finally:
                await self._connections.give_back(connection)


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


class AsyncDeadlineStream(httpcore.AsyncNetworkStream):
    """A connection whose every wait ends with the deadline."""

    def __init__(self, inner: httpcore.AsyncNetworkStream) -> None:
        self._inner = inner

    async def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        return await self._inner.read(max_bytes, _time_left(timeout, httpcore.ReadTimeout))

    async def write(self, buffer: bytes, timeout: float | None = None) -> None:
        for start in range(0, len(buffer), _SLICE):
            left = _time_left(timeout, httpcore.WriteTimeout)
            await self._inner.write(buffer[start : start + _SLICE], left)

    async def aclose(self) -> None:
        wake(self._inner)
        await self._inner.aclose()

    async def start_tls(
        self,
        ssl_context: ssl.SSLContext,
        server_hostname: str | None = None,
        timeout: float | None = None,
    ) -> AsyncDeadlineStream:
        left = _time_left(timeout, httpcore.ConnectTimeout)
        return AsyncDeadlineStream(await self._inner.start_tls(ssl_context, server_hostname, left))

    def get_extra_info(self, info: str) -> Any:
        return self._inner.get_extra_info(info)


class AsyncDeadlineBackend(httpcore.AsyncNetworkBackend):
    """Opens such connections."""

    def __init__(self, proxy: Proxy | None) -> None:
        self._inner: Any = AsyncBackend()
        self._proxy = proxy

    async def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[Any] | None = None,
    ) -> AsyncDeadlineStream:
        try:
            left = _time_left(timeout, httpcore.ConnectTimeout)
            inner = await self._inner.connect_tcp(host, port, left, local_address, socket_options)
        except (httpcore.ConnectError, httpcore.ConnectTimeout) as error:
            if self._proxy is None:
                raise
            reason = str(error) or type(error).__name__
            raise httpcore.ProxyError(f"it cannot be reached ({reason})") from None
        return AsyncDeadlineStream(inner)


def owner() -> object:
    """What connections belong to: they serve no other event loop than their own."""
    return running_loop()
