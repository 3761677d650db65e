"""What passes between the client and the transport: a call, and the answer as it came."""

from __future__ import annotations

import re
from collections.abc import Generator, Iterable
from contextlib import contextmanager
from contextvars import ContextVar
from typing import TYPE_CHECKING, Any
from urllib.parse import quote, urlsplit

import attrs

from .codec import json
from .errors import ConfigurationError
from .redaction import SecretPairs

if TYPE_CHECKING:
    from .operation import Operation
    from .options import CallPlan


@attrs.frozen
class Address:
    """A base address taken apart."""

    scheme: str
    host: str
    port: int | None
    path: str

    @classmethod
    def of(cls, url: str) -> Address:
        """Raises `ConfigurationError` for what is no http address."""
        try:
            parts = urlsplit(url)
            port, host = parts.port, (parts.hostname or "").encode("idna").decode()
        except (ValueError, UnicodeError):
            raise ConfigurationError("base_url is no address that can be called.") from None
        if parts.scheme not in ("http", "https") or not host or parts.query or parts.fragment:
            raise ConfigurationError(
                "base_url is an address such as https://example.com or https://example.com/api."
            )
        if parts.username or parts.password:
            raise ConfigurationError("base_url carries no user name; give the keys as arguments.")
        return cls(parts.scheme, host, port, quote(parts.path.rstrip("/"), safe="/%:@!$&'()*+,;=~"))

    @property
    def origin(self) -> str:
        """Scheme, host and port, as an address begins."""
        return f"{self.scheme}://{self.netloc}"

    @property
    def netloc(self) -> str:
        """Host and port, as the Host header wants them."""
        host = f"[{self.host}]" if ":" in self.host else self.host
        default = {"http": 80, "https": 443}[self.scheme]
        return host if self.port in (None, default) else f"{host}:{self.port}"


class Call:
    """What a sender needs to know of one call; shows none of what it carries."""

    __slots__ = ("attempts", "content", "headers", "operation", "plan", "target")

    def __init__(
        self,
        operation: Operation,
        plan: CallPlan,
        target: str,
        headers: SecretPairs,
        content: bytes | None,
    ) -> None:
        self.operation = operation
        self.plan = plan
        self.target = target
        self.headers = headers
        self.content = content
        self.attempts = 0

    def __repr__(self) -> str:
        return f"<Call of {self.operation.id}, attempt {self.attempts}>"


_TOKEN = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+")


def with_headers(base: SecretPairs, extra: Iterable[tuple[Any, Any]]) -> SecretPairs:
    """The headers with others put in their place or beside them.

    Raises:
        ConfigurationError: a name or value cannot stand in a header.
    """
    added: dict[bytes, tuple[bytes, bytes]] = {}
    for name, value in extra:
        if not (isinstance(name, str) and isinstance(value, str) and _TOKEN.fullmatch(name)):
            raise ConfigurationError("headers maps names of headers to their text.")
        if not value.isascii() or not value.isprintable():
            raise ConfigurationError(f"The header {name} holds characters no header can carry.")
        added[name.lower().encode()] = (name.encode(), value.strip().encode())
    pairs = SecretPairs(pair for pair in base if pair[0].lower() not in added)
    pairs.extend(added.values())
    return pairs


class RawResponse:
    """One answer of the server, complete and decompressed.

    `content` holds its bytes, `status` its status (any int), `attempt` counts from 1, `elapsed` is
    in seconds from sending to the last byte, `operation` the operation's id in the document and
    `method` the HTTP method.
    """

    __slots__ = (
        "_headers",
        "_pairs",
        "_parsed",
        "attempt",
        "content",
        "elapsed",
        "method",
        "operation",
        "status",
    )

    def __init__(self, status: int, pairs: list[tuple[bytes, bytes]], content: bytes) -> None:
        self.status = status
        self.content = content
        self.operation = ""
        self.method = ""
        self.attempt = 1
        self.elapsed = 0.0
        self._pairs = pairs
        self._headers: dict[str, str] | None = None
        self._parsed: tuple[Any] | None = None

    @property
    def headers(self) -> dict[str, str]:
        """The headers, names in lower case, repeated ones joined by a comma."""
        if self._headers is None:
            self._headers = {}
            for name, value in self._pairs:
                key, text = name.decode("latin-1").lower(), value.decode("latin-1")
                known = self._headers.get(key)
                self._headers[key] = text if known is None else f"{known}, {text}"
        return self._headers

    @property
    def text(self) -> str:
        """The content as text; bytes that are none are replaced."""
        return self.content.decode(self.charset or "utf-8-sig", "replace")

    @property
    def charset(self) -> str | None:
        """The charset that the content type names, where Python knows it."""
        _, _, value = self.headers.get("content-type", "").lower().partition("charset=")
        name = value.split(";")[0].strip("\"' ")
        try:
            return name if name and b"".decode(name) == "" else None
        except (LookupError, TypeError, ValueError):
            return None

    @property
    def ends_with_connection(self) -> bool:
        """Whether nothing but the closed connection marks the end, so that a cut goes unseen."""
        return not self.headers.keys() & {"content-length", "transfer-encoding"}

    def json(self) -> Any:
        """The content as JSON, numbers with a fraction as Decimal; read once, then remembered.

        Raises:
            ValueError: it is no JSON.
        """
        if self._parsed is None:
            self._parsed = (self._parse(),)
        return self._parsed[0]

    def _parse(self) -> Any:
        try:
            return json.loads(self.content)
        except json.MalformedJSON:
            # An honest label of another charset is believed once UTF-8 has failed.
            if (charset := self.charset) in (None, "utf-8", "utf8"):
                raise
            try:
                return json.loads(self.content.decode(charset).encode())
            except UnicodeError:
                raise json.MalformedJSON(f"the text is not {charset}") from None

    def __repr__(self) -> str:
        return f"<RawResponse {self.status} to {self.operation}, {len(self.content)} bytes>"


_captures: ContextVar[tuple[tuple[object, list[RawResponse]], ...]] = ContextVar(
    "captures", default=()
)


@contextmanager
def capture(owner: object) -> Generator[list[RawResponse]]:
    """Collect every answer that `owner` receives in this thread or task, retried ones included."""
    seen: list[RawResponse] = []
    token = _captures.set((*_captures.get(), (owner, seen)))
    try:
        yield seen
    finally:
        _captures.reset(token)


def note(owner: object, answer: RawResponse) -> None:
    """Hand an answer to those who are collecting."""
    for collector, seen in _captures.get():
        if collector is owner:
            seen.append(answer)
