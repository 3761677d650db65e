"""One request on its way out: what it is about, what was done to it, and its bytes."""

from __future__ import annotations

import base64
import json
import shlex
from dataclasses import dataclass, field
from typing import Any

from contract_tests.document import JSON, Operation
from contract_tests.fuzz.line import Reply
from contract_tests.results import Exchange

NOTHING: Any = object()
SHOWN_BODY = 4000
Keys = tuple[str, ...]


@dataclass(slots=True)
class Draft:
    """A request that may still be changed.

    ``value`` is the body as JSON means it (NOTHING: no body, or bytes that mean nothing), ``body``
    the bytes. ``must_refuse``: a 2xx answer breaks the document. ``is_operation``: the request
    still meets its operation, whose answers are then the only ones allowed. ``is_http``: the bytes
    are still an HTTP request; otherwise the line may be cut without an answer.
    """

    op: Operation
    method: str
    path: str
    keys: Keys = ()
    query: list[tuple[str, str]] = field(default_factory=list)
    headers: list[tuple[str, str]] = field(default_factory=list, repr=False)
    value: Any = NOTHING
    body: bytes | None = None
    kind: str = "valid"
    must_refuse: bool = False
    is_operation: bool = True
    is_http: bool = True
    wanted: frozenset[int] = frozenset()
    raw_query: str | None = None
    chunked: bool = False
    number: int = 0

    def header(self, name: str) -> str:
        """The first value of a header, or nothing."""
        return next((v for n, v in self.headers if n.lower() == name.lower()), "")

    def set(self, name: str, value: str) -> None:
        """Replace a header."""
        self.drop(name)
        self.headers.append((name, value))

    def drop(self, name: str) -> None:
        self.headers = [(n, v) for n, v in self.headers if n.lower() != name.lower()]

    def say(self, value: Any) -> None:
        """Take ``value`` as the body."""
        self.value, self.body = value, json.dumps(value).encode()
        if not self.header("content-type"):
            self.set("Content-Type", JSON)

    def say_bytes(self, body: bytes) -> None:
        """Take bytes that mean nothing as the body."""
        self.value, self.body = NOTHING, body

    @property
    def target(self) -> str:
        query = self.raw_query
        if query is None:
            query = "&".join(f"{name}={text}" for name, text in self.query)
        return f"{self.path}?{query}" if query else self.path

    @property
    def is_write(self) -> bool:
        return self.method in ("POST", "PUT", "DELETE")

    def bytes(self, host: str) -> bytes:
        """The request as it goes over the line."""
        lines = [f"{self.method} {self.target} HTTP/1.1", f"Host: {host}"]
        lines += [f"{name}: {value}" for name, value in self.headers]
        body = self.body or b""
        if self.chunked:
            lines.append("Transfer-Encoding: chunked")
            body = b"".join(b"%x\r\n%b\r\n" % (len(p), p) for p in _pieces(body)) + b"0\r\n\r\n"
        elif self.body is not None and not self.header("content-length"):
            lines.append(f"Content-Length: {len(body)}")
        return "\r\n".join(lines).encode("latin-1", "replace") + b"\r\n\r\n" + body

    def exchange(self, reply: Reply) -> Exchange:
        """The request and its answer as text."""
        text = reply.body.decode("utf-8", "replace")
        return Exchange(
            operation=self.op.id,
            method=self.method,
            url=self.target,
            request_headers={name.lower(): value for name, value in self.headers},
            status=reply.status,
            response_headers=reply.headers,
            response_body=text,
            is_garbled=text.encode() != reply.body,
        )

    def curl(self, origin: str) -> str:
        """A line for a shell that sends the same; a large body is cut short."""
        parts = ["curl", "-sS", "-i", "--path-as-is", "-X", self.method]
        for name, value in self.headers:
            parts += ["-H", f"{name}: {value}"]
        before = ""
        if self.body is not None:
            shown = self.body[:SHOWN_BODY]
            try:
                parts += ["--data-binary", shown.decode("ascii")]
            except UnicodeDecodeError:
                before = f"echo {base64.b64encode(shown).decode()} | base64 -d | "
                parts += ["--data-binary", "@-"]
        return before + shlex.join([*parts, origin + self.target])


def _pieces(body: bytes) -> list[bytes]:
    size = max(1, len(body) // 3)
    return [body[at : at + size] for at in range(0, len(body), size)]
