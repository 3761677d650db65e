"""The one place that imports httpx (and httpcore, which it stands on), and what is asked of them.

Calls go straight to httpcore's connections: httpx's client costs more than the rest of a small
call, loading it more than everything else here, and neither it nor its transports can hold a total
deadline while headers drip in. Who brings an own httpx client or transport is served through
httpx. This module is imported when the first request is sent, httpx itself only where it is used.
"""

from __future__ import annotations

import os
import socket
import ssl
import sys
from contextlib import suppress
from functools import cache
from importlib.util import find_spec
from typing import TYPE_CHECKING, Any
from urllib.parse import SplitResult, unquote, urlsplit

import httpcore

from ..redaction import Redactor
from .faults import Fault

if TYPE_CHECKING:
    import httpx

__all__ = [
    "async_client_around",
    "client_around",
    "fault_of",
    "httpcore",
    "httpx",
    "proxy_for",
    "ssl_context",
    "wake",
]

_KINDS = {
    # The request never left.
    "ConnectError": ("connect", False),
    "ConnectTimeout": ("connect", False),
    "ConnectionNotAvailable": ("connect", False),
    "PoolTimeout": ("connect", False),
    "ProxyError": ("connect", False),
    "UnsupportedProtocol": ("misuse", False),
    "LocalProtocolError": ("misuse", False),
    "InvalidURL": ("misuse", False),
    # It may have arrived.
    "TimeoutException": ("timeout", True),
    "NetworkError": ("broken", True),
    "ProtocolError": ("broken", True),
}
"""What the exceptions of both libraries mean: they bear the same names."""

_KNOWN_BY_ENVIRONMENT = sys.platform not in ("darwin", "win32")
"""Whether a proxy has no other place to be set: to ask urllib loads a tenth of all there is."""


def __getattr__(name: str) -> Any:
    if name != "httpx":
        raise AttributeError(name)
    import httpx

    return httpx


def client_around(transport: httpx.BaseTransport) -> httpx.Client:
    """An httpx client that sends through the caller's transport and nothing else."""
    import httpx

    return httpx.Client(transport=transport, trust_env=False)


def async_client_around(transport: httpx.AsyncBaseTransport) -> httpx.AsyncClient:
    """An httpx client that sends through the caller's transport and nothing else."""
    import httpx

    return httpx.AsyncClient(transport=transport, trust_env=False)


def fault_of(error: Exception, redactor: Redactor) -> Fault:
    """What an exception of the network says, without the exception itself and without secrets."""
    detail = f"{type(error).__name__}: {error}" if str(error) else type(error).__name__
    detail = redactor.text(detail)
    if _is_distrust(error):
        return Fault("misuse", detail, sent=False)
    for cls in type(error).__mro__:
        if cls.__module__ in ("httpcore", "httpx") and cls.__name__ in _KINDS:
            kind, sent = _KINDS[cls.__name__]
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
    """The certificates to trust, loaded once for all stores: it takes longer than a request.

    They are the system's, with what SSL_CERT_FILE and SSL_CERT_DIR name, and certifi's.
    """
    return httpcore.default_ssl_context()


def proxy_for(scheme: str, host: str) -> httpcore.Proxy | None:
    """The proxy that the environment names for a host, as httpx would choose it.

    Raises:
        ValueError: what it names can be no proxy; the text shows no password.
    """
    if _KNOWN_BY_ENVIRONMENT and not any(name.lower().endswith("_proxy") for name in os.environ):
        return None
    from urllib.request import getproxies, proxy_bypass

    proxies = getproxies()
    if not proxies or proxy_bypass(host):
        return None
    address = proxies.get(scheme) or proxies.get("all")
    if not address:
        return None
    url = _proxy_url(address if "://" in address else f"http://{address}")
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


def _proxy_url(address: str) -> SplitResult:
    problem = "the proxy that the environment names is none; one is http://proxy.example:8080"
    url = urlsplit(address)
    try:
        sound = url.hostname and url.port != 0
    except ValueError:
        raise ValueError(problem) from None
    if not sound or url.scheme not in ("http", "https", "socks5", "socks5h"):
        raise ValueError(problem)
    if url.scheme.startswith("socks") and find_spec("socksio") is None:
        raise ValueError("a SOCKS proxy needs the package socksio: pip install httpx[socks]")
    return url


def wake(stream: object) -> None:
    """Wake the thread that waits on a connection about to be closed; closing alone does not."""
    if isinstance(stream, httpcore.NetworkStream):
        with suppress(OSError, AttributeError):  # the other side may have been faster
            stream.get_extra_info("socket").shutdown(socket.SHUT_RDWR)
