"""The only module that imports httpx and httpcore, and what the others ask of them.

It is imported when the first request is sent: loading httpx takes longer than making a store.
"""

from __future__ import annotations

import logging
import os
import socket
import ssl
from collections.abc import Generator
from contextlib import contextmanager, suppress
from functools import lru_cache
from types import FunctionType
from typing import Any

import httpcore
import httpx

from ..errors import ConfigurationError
from ..redaction import Redactor
from .deadline import DEADLINE
from .faults import Fault

__all__ = [
    "fault_of",
    "has_unread_bytes",
    "httpcore",
    "httpx",
    "is_patched",
    "parsed_url",
    "ssl_context",
    "wake",
]

_LIBRARIES = ("httpcore", "httpx", "httpcore2", "httpx2")
"""The HTTP libraries' packages; the latter two are a fork that can take the first two's names."""

_KINDS = {
    # The request was never sent.
    "ProxyError": ("proxy", False),
    "ConnectError": ("connect", False),
    "ConnectTimeout": ("connect", False),
    "ConnectionNotAvailable": ("connect", False),
    "PoolTimeout": ("connect", False),
    "UnsupportedProtocol": ("misuse", False),
    "LocalProtocolError": ("misuse", False),
    "InvalidURL": ("misuse", False),
    # It may have arrived.
    "TimeoutException": ("timeout", True),
    "NetworkError": ("broken", True),
    "ProtocolError": ("broken", True),
}
"""What the libraries' exceptions mean: those of httpx and httpcore have the same names."""


def fault_of(error: Exception, redactor: Redactor) -> Fault:
    """What an exception says, without the exception itself and without secrets."""
    text = redactor.text(str(error))
    if isinstance(error, ConfigurationError):
        return Fault("setup", text.removesuffix("."), sent=False)
    if (problem := _certificate_problem(error)) is not None:
        return Fault("untrusted", redactor.text(problem), sent=False)
    detail = f"{type(error).__name__}: {text}" if text else type(error).__name__
    for cls in type(error).__mro__:
        if _library_of(cls.__module__) and cls.__name__ in _KINDS:
            kind, sent = _KINDS[cls.__name__]
            return Fault(kind, text if kind == "proxy" and text else detail, sent)
    # A transport or tool of the caller's may raise anything, before or after it has sent.
    return Fault("broken" if isinstance(error, OSError) else "unknown", detail, sent=True)


def _library_of(module: str) -> bool:
    return module.partition(".")[0] in _LIBRARIES


def _certificate_problem(error: BaseException | None) -> str | None:
    """Why the server's certificate is not trusted; None where that is not the problem."""
    while error is not None:
        if isinstance(error, ssl.SSLCertVerificationError):
            return error.verify_message
        error = error.__cause__ or error.__context__
    return None


# Patched methods


_genuine: dict[type, tuple[object, ...]] = {}
"""The members of classes that were found to have all their own methods."""


def is_patched(cls: Any) -> bool:
    """Whether a tool has replaced a class of the libraries, or a method of it.

    Told by the module that a method's code belongs to: a tool may have replaced the method before
    this module was imported, and may have copied the original's name and module to its own.
    """
    if not isinstance(cls, type):
        return True
    members = (*vars(cls).values(), *vars(cls.__mro__[1]).values())
    if members == _genuine.get(cls):
        return False
    if not all(_is_own(member) for member in members if callable(member)):
        return True
    _genuine[cls] = members
    return False


def _is_own(method: object) -> bool:
    if type(method) is not FunctionType:
        return False
    module: str = method.__globals__["__name__"]
    return _library_of(module) or module == "contextlib"  # of `Client.stream`


class _OnlyForeignCalls(logging.Filter):
    """Drop httpx's records of a store's calls: they show whole addresses.

    A store logs its calls itself, without secrets.
    """

    def filter(self, record: logging.LogRecord) -> bool:
        return DEADLINE.get() is None


logging.getLogger("httpx").addFilter(_OnlyForeignCalls())


# Requests and connections


@lru_cache(maxsize=256)
def parsed_url(address: str) -> httpx.URL:
    """An address as httpx wants it; parsing takes longer than all the rest of a request."""
    return httpx.URL(address)


def has_unread_bytes(connection: Any) -> bool:
    """Whether an idle connection holds bytes that came after the end of its last answer.

    They would be taken for the answer to the next request. httpcore has no public name for them;
    a connection whose bytes cannot be seen counts as one that holds some.
    """
    while (inner := getattr(connection, "_connection", None)) is not None:
        connection = inner
    parser = getattr(connection, "_h11_state", None)
    return parser is None or parser.trailing_data != (b"", False)


def wake(stream: object) -> None:
    """Wake the thread that waits on a connection about to be closed; closing alone does not."""
    if isinstance(stream, httpcore.NetworkStream):
        with suppress(OSError, AttributeError):  # the other side may have closed it already
            stream.get_extra_info("socket").shutdown(socket.SHUT_RDWR)


# Certificates


def ssl_context(verify: Any) -> ssl.SSLContext:
    """The certificates to trust.

    True means the system's, certifi's, and those that SSL_CERT_FILE and SSL_CERT_DIR name.

    Raises:
        ConfigurationError: a file or folder is missing, or holds no certificates.
    """
    if isinstance(verify, str):
        return _contexts(verify)
    if isinstance(verify, bool):
        names = ("SSL_CERT_FILE", "SSL_CERT_DIR") if verify else ()
        return _contexts(verify, *(os.environ.get(name, "") for name in names))
    context: ssl.SSLContext = verify
    return context


@lru_cache(maxsize=8)
def _contexts(verify: str | bool, file: str = "", folders: str = "") -> ssl.SSLContext:
    """Loaded once for all stores: it takes longer than a request."""
    if verify is False:
        return httpx.create_ssl_context(verify=False)
    if isinstance(verify, str):
        with _named("verify", verify):
            cafile, capath = _location(verify)
            return ssl.create_default_context(cafile=cafile, capath=capath)
    context = httpcore.default_ssl_context()
    places = [("SSL_CERT_FILE", file)]
    places += [("SSL_CERT_DIR", folder) for folder in folders.split(os.pathsep)]
    for source, path in places:
        if path:
            with _named(source, path):
                context.load_verify_locations(*_location(path))
    return context


def _location(path: str) -> tuple[str | None, str | None]:
    """A path as a file or as a folder of certificates."""
    return (None, path) if os.path.isdir(path) else (path, None)


@contextmanager
def _named(source: str, path: str) -> Generator[None]:
    """Say where a path came from that cannot be loaded."""
    try:
        yield
    except FileNotFoundError:
        reason = "does not exist"
    except PermissionError:
        reason = "cannot be read"
    except (OSError, ValueError):
        reason = "holds no certificates"
    else:
        return
    raise ConfigurationError(f"{source} names {path}, which {reason}.")
