"""A short way for requests that arrive whole, as nearly all do: answered on the spot.

uvicorn makes a scope, a task and several messages of each request, which costs as much as a
create. What is unusual about a request in any way, from half a body to a page, is left to it, and
it sees the bytes as if nobody had looked at them before.
"""

from __future__ import annotations

from collections.abc import Iterable
from http import HTTPStatus

import httptools

from .answers import Answer
from .rest import Rest

_METHODS = frozenset({b"GET", b"POST", b"PUT", b"DELETE"})
#: Headers that ask for more than an answer.
_DEMANDS = frozenset({"expect", "upgrade", "transfer-encoding"})
_STATUS = {each.value: f"HTTP/1.1 {each.value} {each.phrase}\r\n".encode() for each in HTTPStatus}


class Lane:
    """Reads whole requests of one connection, until one is not whole or not plain."""

    def __init__(self, rest: Rest) -> None:
        self._rest = rest
        self._head = b"".join(_lines(rest.headers))
        self._parser = httptools.HttpRequestParser(self)
        self._forget()

    def answer(self, piece: bytes, standing: Iterable[tuple[bytes, bytes]]) -> bytes | None:
        """The answer to the request that `piece` is, with the `standing` headers.

        None when it is more or less than that; the lane is of no use then for what follows.
        """
        self._forget()
        try:
            self._parser.feed_data(piece)
        except (httptools.HttpParserError, httptools.HttpParserUpgrade):
            return None
        if self._begun != 1 or self._ended != 1 or not self._is_plain:
            return None
        path, _, query = self._url.partition(b"?")
        method, headers, body = self._method.decode(), self._headers, self._body
        answer = self._rest.at_once(method, path.decode(), query, headers, body)
        return None if answer is None else self._written(answer, standing)

    def _written(self, answer: Answer, standing: Iterable[tuple[bytes, bytes]]) -> bytes:
        line = _STATUS.get(answer.status) or b"HTTP/1.1 %d \r\n" % answer.status
        own = _lines(answer.own_headers())
        return b"".join((line, *_lines(standing), self._head, *own, b"\r\n", answer.body))

    def _forget(self) -> None:
        self._url, self._body, self._method = b"", b"", b""
        self._headers: dict[str, str] = {}
        self._begun, self._ended, self._is_plain = 0, 0, False

    # What httptools tells of a request.

    def on_message_begin(self) -> None:
        self._begun += 1

    def on_url(self, url: bytes) -> None:
        self._url += url

    def on_header(self, name: bytes, value: bytes) -> None:
        self._headers[name.decode("latin-1").lower()] = value.decode("latin-1")

    def on_headers_complete(self) -> None:
        parser, url = self._parser, self._url
        self._method = parser.get_method()
        self._is_plain = (
            self._method in _METHODS
            and parser.get_http_version() == "1.1"
            and parser.should_keep_alive()
            and url.startswith(b"/")
            and url.isascii()
            and b"#" not in url
            and _DEMANDS.isdisjoint(self._headers)
        )

    def on_body(self, body: bytes) -> None:
        self._body += body

    def on_message_complete(self) -> None:
        self._ended += 1


def _lines(headers: Iterable[tuple[bytes, bytes]]) -> list[bytes]:
    return [b"%b: %b\r\n" % each for each in headers]
