"""What a caller may set: once for a store, or for one call."""

from __future__ import annotations

import os
from collections.abc import Awaitable, Callable, Mapping
from datetime import tzinfo
from typing import TYPE_CHECKING, Any, TypedDict

import attrs

from .hooks import ErrorInfo, RequestInfo, ResponseInfo
from .transport.config import Timing
from .transport.pacing import Pacer, Rate
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

TIMEOUT = 30.0
DEADLINE = 120.0
MAX_RESPONSE_BYTES = 64 * 1024 * 1024


class CallOptions(TypedDict, total=False):
    """What one call may do differently from its store."""

    timeout: float | None
    """Seconds the network may be silent; None for as long as the deadline allows."""
    deadline: float | None
    """Seconds the whole call may take, retries included; None for no limit. Waiting for the pacing
    (`rate`) does not count."""
    retries: int | Retries
    """How often to try again, or a `Retries` with the waits as well."""
    headers: Mapping[str, str]
    """Headers sent beside the usual ones, or in place of those with the same name."""
    strict: bool
    """Raise `DriftError` when the answer departs from the document."""


def _any_dict(source: Any, handler: Any) -> Any:
    """Let pydantic's `validate_call` take options as they are: the call checks them itself.

    Before Python 3.12 pydantic refuses the TypedDict of the standard library.
    """
    from pydantic_core import core_schema

    return core_schema.dict_schema()


# A TypedDict has no place for a method.
setattr(CallOptions, "__get_pydantic_core_schema__", staticmethod(_any_dict))  # noqa: B010


class _Settings(TypedDict, total=False):
    base_url: str | None
    """An origin, to which the server's path is added, or a full base address used as it is."""
    time_zone: str | tzinfo | None
    """The store's zone, such as "America/New_York": dates are then aware, otherwise naive."""
    strict: bool
    timeout: float | None
    deadline: float | None
    retries: int | Retries
    rate: float | Rate | Pacer | None
    """Requests a second, or a `Rate` with its burst; the documented limit unless given, None for
    no pacing, a `Pacer` to share one limit between stores."""
    headers: Mapping[str, str]
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

    http_client: httpx.Client | None
    """Your own client, with its own proxies, certificates, headers and event hooks; the store adds
    its keys. You close it."""
    transport: httpx.BaseTransport | None
    """Your own transport. The store closes it."""
    on_request: Callable[[RequestInfo], None] | None
    on_response: Callable[[ResponseInfo], None] | None
    on_error: Callable[[ErrorInfo], None] | None
    """An exception of this hook or of `on_response` is logged and does not stop the call."""
    sleep: Callable[[float], None]
    """Waits so many seconds; for tests."""


class AsyncSettings(_Settings, total=False):
    """Everything an `AsyncStore` takes beside its credentials."""

    http_client: httpx.AsyncClient | None
    """Your own client, with its own proxies, certificates, headers and event hooks; the store adds
    its keys. You close it."""
    transport: httpx.AsyncBaseTransport | None
    """Your own transport. The store closes it."""
    on_request: Callable[[RequestInfo], Awaitable[None] | None] | None
    on_response: Callable[[ResponseInfo], Awaitable[None] | None] | None
    on_error: Callable[[ErrorInfo], Awaitable[None] | None] | None
    """An exception of this hook or of `on_response` is logged and does not stop the call."""
    sleep: Callable[[float], Awaitable[None]]
    """Waits so many seconds; for tests."""


@attrs.frozen
class CallPlan:
    """The options of one call, checked and complete."""

    timeout: float | None = TIMEOUT
    deadline: float | None = DEADLINE
    retries: Retries = attrs.field(factory=Retries)
    strict: bool = False
    headers: tuple[tuple[str, str], ...] = attrs.field(default=(), repr=False)

    def with_options(self, options: CallOptions | Mapping[str, Any] | None) -> CallPlan:
        """The plan of a call that has options of its own.

        Raises:
            ConfigurationError: an option has no such name or cannot have that value.
        """
        if not options:
            return self
        changes: dict[str, Any] = _as_dict(options)
        if "headers" in changes:
            given: Any = changes["headers"] or {}
            changes["headers"] = self.headers + tuple(dict[str, str](given).items())
        return attrs.evolve(self, **checked(changes))


def _as_dict(options: Any) -> dict[str, Any]:
    from .errors import ConfigurationError

    if isinstance(options, Mapping):
        return {**options}
    raise ConfigurationError('options are a dict, such as {"timeout": 3, "retries": 0}.')


def checked(changes: dict[str, Any]) -> dict[str, Any]:
    """Check options that were given by name, and turn a number of retries into a `Retries`.

    Raises:
        ConfigurationError: an option has no such name or cannot have that value.
    """
    from .errors import ConfigurationError

    for name in changes.keys() - CallOptions.__annotations__.keys():
        known = ", ".join(sorted(CallOptions.__annotations__))
        raise ConfigurationError(f"There is no option {name!r}; a call takes {known}.")
    for name in ("timeout", "deadline"):
        if name in changes and not is_seconds(changes[name]):
            raise ConfigurationError(f"{name} is seconds above 0, or None for no limit.")
    if "retries" in changes:
        changes["retries"] = Retries.of(changes["retries"])
    return changes


def is_seconds(value: object) -> bool:
    """Whether a value can be a time limit."""
    if value is None:
        return True
    return isinstance(value, int | float) and not isinstance(value, bool) and 0 < value < 1e9
