"""The answer as it came: for the runtime itself, and for who asks for it."""

from __future__ import annotations

from collections.abc import Generator
from contextlib import contextmanager
from contextvars import ContextVar
from typing import Any

from ..codec import json as jsoncodec


class RawResponse:
    """One answer of the server, complete and decompressed.

    `content` holds its bytes, `status` its status (any int), `attempt` counts from 1, `elapsed` is
    in seconds from sending to the last byte.
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
            return jsoncodec.loads(self.content)
        except jsoncodec.MalformedJSON:
            # An honest label of another charset is believed once UTF-8 has failed.
            if (charset := self.charset) in (None, "utf-8", "utf8"):
                raise
            try:
                return jsoncodec.loads(self.content.decode(charset).encode())
            except UnicodeError:
                raise jsoncodec.MalformedJSON(f"the text is not {charset}") from None

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
