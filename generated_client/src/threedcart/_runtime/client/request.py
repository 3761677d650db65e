"""One call, put together: where it goes, what it carries, and how far it has come."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache
from typing import TYPE_CHECKING, Any
from urllib.parse import quote, urlsplit

import attrs

from ..errors import ConfigurationError
from ..redaction import SecretPairs
from .query import encode, spell

if TYPE_CHECKING:
    from ..operation import Operation
    from ..options import CallPlan


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


@lru_cache(maxsize=2048)
def _pieces(path: str) -> tuple[list[str], list[str]]:
    """The fixed pieces of a path and the names between them."""
    parts = re.split(r"\{([^{}]*)\}", path)
    return parts[::2], parts[1::2]


def fill(operation: Operation, values: Sequence[object]) -> str:
    """The path with its parameters filled in.

    Raises:
        ConfigurationError: a value would address something else than a row.
    """
    path = operation.path
    fixed, names = _pieces(path)
    if len(names) != len(values):
        raise ConfigurationError(f"{path} takes {len(names)} values, not {len(values)}.")
    text = fixed[0]
    for place, value in enumerate(values):
        text += str(value) if type(value) is int else _segment(operation, place, value)
        text += fixed[place + 1]
    return text


def _segment(operation: Operation, place: int, value: object) -> str:
    """A value as one segment: an empty one, or dots, would reach another resource."""
    name = f"{_pieces(operation.path)[1][place]} of {operation.path}"
    kind = operation.keys[place] if place < len(operation.keys) else "text"
    text = spell(name, kind, value)
    if text.strip() in ("", ".", ".."):
        raise ConfigurationError(f"{name} cannot be {value!r}; give the row's key.")
    return quote(text, safe="")


def check_version(operation: Operation, version: str) -> None:
    """Refuse a call that the version of the API does not have: its 404 would look like no rows.

    Raises:
        ConfigurationError: it is known of other versions only.
    """
    if version and version not in operation.versions:
        known = " and ".join(operation.versions)
        raise ConfigurationError(
            f"{operation.id} is known of {known} only, and calls go to {version};"
            f" make a store with version={operation.versions[0]!r} for it."
        )


def row_key(operation: Operation, path: Sequence[object]) -> int | str | None:
    """The key of the row that a write is about: the last of its path; None for a new row."""
    from ..results import identity

    if operation.method == "POST":
        return None
    return identity(spell("", operation.result, path[-1]), operation.result)


def target(
    operation: Operation,
    prefix: str,
    path: Sequence[object],
    query: Mapping[str, object],
    zone: Any = None,
) -> str:
    """Path and query as they stand in the request."""
    text = prefix + fill(operation, path)
    pairs = encode(operation.query, query, zone) if query else ""
    return f"{text}?{pairs}" if pairs else text


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
