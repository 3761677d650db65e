"""One request on its way out: what it is about, what was done to it, and its bytes."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from contract_tests.document import JSON, Operation
from contract_tests.kept import Keys
from contract_tests.results import Exchange

NOTHING: Any = object()
VALID = "valid"


@dataclass(slots=True)
class Draft:
    """A request that may still be changed.

    ``value`` is the body as JSON means it (NOTHING: no body, or bytes that mean nothing), ``body``
    the bytes. ``must_refuse``: a 2xx answer breaks the document. ``wanted``: the only statuses that
    are right, where they are known. ``is_operation``: the request still meets its operation, whose
    answers are then the only ones allowed. ``is_http``: the bytes are still an HTTP request;
    otherwise the line may be cut without an answer.
    """

    op: Operation
    path: str
    keys: Keys
    headers: list[tuple[str, str]] = field(repr=False)
    method: str = ""
    query: list[tuple[str, str]] = field(default_factory=list)
    raw_query: str | None = None
    value: Any = NOTHING
    body: bytes | None = None
    chunked: bool = False
    kind: str = VALID
    must_refuse: bool = False
    wanted: frozenset[int] = frozenset()
    is_operation: bool = True
    is_http: bool = True

    def __post_init__(self) -> None:
        self.method = self.method or self.op.method.upper()

    def has(self, name: str) -> bool:
        return any(each.lower() == name.lower() for each, _ in self.headers)

    def set(self, name: str, value: str | None) -> None:
        """Say one header otherwise; None: leave it out."""
        self.headers = [(n, v) for n, v in self.headers if n.lower() != name.lower()]
        if value is not None:
            self.headers.append((name, value))

    def say(self, value: Any) -> None:
        """Take ``value`` as the body."""
        self.value, self.body = value, json.dumps(value).encode()
        if not self.has("Content-Type"):
            self.set("Content-Type", JSON)

    def is_elsewhere(self, *, is_http: bool) -> None:
        """Say that the request meets no operation any more, and whether it is still HTTP."""
        self.is_operation, self.is_http = False, is_http

    @property
    def target(self) -> str:
        query = self.raw_query
        if query is None:
            query = "&".join(f"{name}={text}" for name, text in self.query)
        return f"{self.path}?{query}" if query else self.path

    def encoded(self, host: str) -> bytes:
        """The request as it goes over the line."""
        lines = [f"{self.method} {self.target} HTTP/1.1", f"Host: {host}"]
        lines += [f"{name}: {value}" for name, value in self.headers]
        body = self.body or b""
        if self.chunked:
            lines.append("Transfer-Encoding: chunked")
            body = b"".join(b"%x\r\n%b\r\n" % (len(p), p) for p in _pieces(body)) + b"0\r\n\r\n"
        elif self.body is not None and not self.has("Content-Length"):
            lines.append(f"Content-Length: {len(body)}")
        return "\r\n".join(lines).encode("latin-1", "replace") + b"\r\n\r\n" + body

    def exchange(
        self,
        origin: str,
        status: int = 0,
        headers: Mapping[str, str] | None = None,
        content: bytes = b"",
    ) -> Exchange:
        """The request and its answer as text; a header that comes twice is one with both values."""
        said: dict[str, str] = {}
        for name, value in self.headers:
            name = name.lower()
            said[name] = f"{said[name]}, {value}" if name in said else value
        text = content.decode("utf-8", "replace")
        return Exchange(
            operation=self.op.id,
            method=self.method,
            url=origin + self.target,
            request_headers=said,
            request_body=(self.body or b"").decode("utf-8", "surrogateescape"),
            status=status,
            response_headers=dict(headers or {}),
            response_body=text,
            is_garbled=text.encode() != content,
        )


def _pieces(body: bytes) -> list[bytes]:
    size = max(1, len(body) // 3)
    return [body[at : at + size] for at in range(0, len(body), size)]
