"""What a caller may set for a store.

The settings of one call are in `options`: resources import those, and load faster without these.
"""

from __future__ import annotations

import os
from collections.abc import Awaitable, Callable, Mapping
from datetime import tzinfo
from typing import TYPE_CHECKING, TypedDict

from .hooks import ErrorInfo, RequestInfo, ResponseInfo
from .pacing.turns import AsyncPacer, Pacer, Priority, Rate
from .transport.config import Timing
from .transport.retry import Retries

if TYPE_CHECKING:
    import ssl

    from .transport.http import httpx
else:

    class _LateModule:
        """A module that is loaded when `typing.get_type_hints` asks for a name of it."""

        def __init__(self, load):
            self._load = load

        def __getattr__(self, name):
            return getattr(self._load(), name)

    def _load_httpx():
        from .transport.http import httpx

        return httpx

    def _load_ssl():
        import ssl

        return ssl

    httpx, ssl = _LateModule(_load_httpx), _LateModule(_load_ssl)


class _Settings(TypedDict, total=False):
    base_url: str | None
    """An origin, to which the server's path is added, or a full base address used as it is."""
    time_zone: str | tzinfo | None
    """The store's zone, such as "America/New_York": dates are then aware, otherwise naive."""
    strict: bool
    """Raise `DriftError` where an answer departs from the document: for tests and monitoring."""
    timeout: float | None
    """Seconds the network may be silent. Unless given 30, and for a list half as long again as the
    document says that the slowest takes: one that you give holds for lists, too."""
    deadline: float | None
    """Seconds a whole call may take, retries included. Unless given 120, and for a page of a list
    twice its silence, so that one more attempt has all the time it may need."""
    retries: int | Retries
    """Attempts after the first, or a `Retries` with the waits as well; 2 unless given."""
    rate: float | Rate | None
    """Requests a second, or a `Rate` with its burst, that this store sends; the documented limit
    unless given, None for no pacing."""
    priority: Priority
    """Use "bulk" for a store whose calls let those of others go first; see `CallOptions`."""
    max_wait: float | None
    """Seconds that a call waits for its turn at most; see `CallOptions`."""
    headers: Mapping[str, str]
    """Headers sent with every call, beside the usual ones."""
    max_response_bytes: int
    """Longest answer that is read, after decompression."""
    max_connections: int
    """Most connections at a time; 10 unless given."""
    proxy: str | httpx.URL | httpx.Proxy | None
    """The proxy of every call, such as "http://user:password@proxy.example:8080". Unless given,
    the one that HTTPS_PROXY, HTTP_PROXY or ALL_PROXY in the environment names."""
    verify: bool | str | os.PathLike[str] | ssl.SSLContext
    """The certificate authorities to trust: a file or folder with their certificates, or an SSL
    context. Unless given, the system's and certifi's, with those that SSL_CERT_FILE and
    SSL_CERT_DIR in the environment name. False trusts any server: never send keys like that."""
    timing: Timing
    """Clock and randomness, for tests."""


class Settings(_Settings, total=False):
    """Everything a `Store` takes beside its credentials."""

    pacer: Pacer | None
    """Gives the calls their turns, in place of `rate`: one that store objects, processes or
    machines share. You close it."""
    http_client: httpx.Client | None
    """Your own client, with its own proxies, certificates, headers and event hooks; the store adds
    its keys. You close it."""
    transport: httpx.BaseTransport | None
    """Your own transport. The store closes it."""
    on_request: Callable[[RequestInfo], None] | None
    """Called before each attempt; an exception of it stops the call."""
    on_response: Callable[[ResponseInfo], None] | None
    """Called after each answer, whatever its status."""
    on_error: Callable[[ErrorInfo], None] | None
    """An exception of this hook or of `on_response` is logged and does not stop the call."""
    sleep: Callable[[float], None]
    """Waits so many seconds; for tests."""


class AsyncSettings(_Settings, total=False):
    """Everything an `AsyncStore` takes beside its credentials."""

    pacer: AsyncPacer | None
    """Gives the calls their turns, in place of `rate`: one that store objects, processes or
    machines share. You close it."""
    http_client: httpx.AsyncClient | None
    """Your own client, with its own proxies, certificates, headers and event hooks; the store adds
    its keys. You close it."""
    transport: httpx.AsyncBaseTransport | None
    """Your own transport. The store closes it."""
    on_request: Callable[[RequestInfo], Awaitable[None] | None] | None
    """Called before each attempt, and awaited where it is a coroutine; an exception of it stops
    the call."""
    on_response: Callable[[ResponseInfo], Awaitable[None] | None] | None
    """Called after each answer, whatever its status."""
    on_error: Callable[[ErrorInfo], Awaitable[None] | None] | None
    """An exception of this hook or of `on_response` is logged and does not stop the call."""
    sleep: Callable[[float], Awaitable[None]]
    """Waits so many seconds; for tests."""
