"""The one place that imports httpx (and httpcore, which it stands on), and what is asked of them.

Calls go straight to httpcore's connection pool: httpx's client costs more than the rest of a small
call, and neither it nor its transports can hold a total deadline while headers drip in. Who brings
an own httpx client or transport is served through httpx. Loading this module loads both libraries,
so it is imported when the first request is sent.
"""

from __future__ import annotations

import socket
import ssl
from contextlib import suppress
from functools import cache
from urllib.parse import unquote, urlsplit
from urllib.request import getproxies, proxy_bypass

import httpcore
import httpx

from .faults import Fault
from .redaction import Redactor

__all__ = ["fault_of", "httpcore", "httpx", "proxy_for", "ssl_context", "wake"]

_KINDS: tuple[tuple[tuple[type[Exception], ...], str, bool], ...] = (
    (
        (
            httpcore.ConnectError,
            httpcore.ConnectTimeout,
            httpcore.PoolTimeout,
            httpcore.ProxyError,
            httpx.ConnectError,
            httpx.ConnectTimeout,
            httpx.PoolTimeout,
            httpx.ProxyError,
        ),
        "connect",
        False,
    ),
    (
        (
            httpcore.UnsupportedProtocol,
            httpcore.LocalProtocolError,
            httpx.UnsupportedProtocol,
            httpx.LocalProtocolError,
            httpx.InvalidURL,
        ),
        "misuse",
        False,
    ),
    ((httpcore.TimeoutException, httpx.TimeoutException), "timeout", True),
    (
        (
            httpcore.NetworkError,
            httpcore.ProtocolError,
            httpx.NetworkError,
            httpx.ProtocolError,
            OSError,
        ),
        "broken",
        True,
    ),
)


def fault_of(error: Exception, redactor: Redactor) -> Fault:
    """What an exception of the network says, without the exception itself and without secrets."""
    detail = f"{type(error).__name__}: {error}" if str(error) else type(error).__name__
    detail = redactor.text(detail)
    if _is_distrust(error):
        return Fault("misuse", detail, sent=False)
    for classes, kind, sent in _KINDS:
        if isinstance(error, classes):
            return Fault(kind, detail, sent)
    # A transport of the caller's may raise anything; whether it had sent is not known.
    return Fault("broken", detail, sent=True)


def _is_distrust(error: BaseException | None) -> bool:
    """Whether the server's certificate was refused, which no second attempt can mend."""
    while error is not None:
        if isinstance(error, ssl.SSLCertVerificationError):
            return True
        error = error.__cause__ or error.__context__
    return False


@cache
def ssl_context() -> ssl.SSLContext:
    """The certificates to trust, loaded once for all stores: it takes longer than a request."""
    return httpx.create_ssl_context()


def proxy_for(scheme: str, host: str) -> httpcore.Proxy | None:
    """The proxy that the environment names for a host, as httpx would choose it."""
    proxies = getproxies()
    if not proxies or proxy_bypass(host):
        return None
    address = proxies.get(scheme) or proxies.get("all")
    if not address:
        return None
    url = urlsplit(address if "://" in address else f"http://{address}")
    auth = (unquote(url.username), unquote(url.password or "")) if url.username else None
    return httpcore.Proxy(
        httpcore.URL(
            scheme=url.scheme.encode(),
            host=(url.hostname or "").encode("idna"),
            port=url.port,
            target=b"/",
        ),
        auth=auth,
        ssl_context=ssl_context() if url.scheme == "https" else None,
    )


def wake(stream: object) -> None:
    """Wake the thread that waits on a connection about to be closed; closing alone does not."""
    if isinstance(stream, httpcore.NetworkStream):
        with suppress(OSError, AttributeError):  # the other side may have been faster
            stream.get_extra_info("socket").shutdown(socket.SHUT_RDWR)
