"""HTTP whose answers are bounded, in bytes and in seconds until the last of them is read.

httpx bounds each wait, but neither the whole of an answer nor its size: a store that sends a byte a
second, or never stops, would hold a run for ever.
"""

from __future__ import annotations

import functools
import ssl
import threading
import time
import zlib
from collections.abc import Iterable
from typing import Any

import httpcore
import httpx

from contract_tests.results import Exchange

CONNECT_SECONDS = 10.0
USUAL_SECONDS = 30.0
# The largest page of orders has two million bytes.
LARGEST_ANSWER = 16 * 1024 * 1024
SHORTEST_WAIT = 0.001
MOST_CONNECTIONS = 10
# How an answer may be packed; httpx would offer what else is installed.
PACKED = {"Accept-Encoding": "gzip, deflate"}


class NoAnswer(httpx.TransportError):
    """No whole answer came; the text says what came instead.

    ``is_refused`` says that not even a connection could be made, ``is_late`` that the time was up.
    ``exchange`` is what was sent, where it was sent to be reported.
    """

    exchange: Exchange

    def __init__(self, text: str, *, is_refused: bool = False, is_late: bool = False) -> None:
        super().__init__(text)
        self.is_refused, self.is_late = is_refused, is_late


def too_late(seconds: float) -> str:
    return f"no whole answer came within {seconds:g} s"


def too_long(largest: int) -> str:
    return f"the answer is longer than {largest} bytes: read no further"


@functools.cache
def _trusted() -> ssl.SSLContext:
    """Whom connections trust; to read that takes longer than most requests."""
    return httpx.create_ssl_context(trust_env=False)


class _Clock(threading.local):
    """The moment an answer has to be there, for each thread the one that it waits for."""

    ends = 0.0

    def left(self, timeout: float | None) -> float:
        left = max(SHORTEST_WAIT, self.ends - time.monotonic())
        return left if timeout is None else min(left, timeout)


class _Stream(httpcore.NetworkStream):
    """A connection whose every wait ends with the clock."""

    def __init__(self, inner: httpcore.NetworkStream, clock: _Clock) -> None:
        self._inner, self._clock = inner, clock

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        return self._inner.read(max_bytes, self._timely(timeout))

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        self._inner.write(buffer, self._timely(timeout))

    def close(self) -> None:
        self._inner.close()

    def start_tls(
        self,
        ssl_context: ssl.SSLContext,
        server_hostname: str | None = None,
        timeout: float | None = None,
    ) -> httpcore.NetworkStream:
        secured = self._inner.start_tls(ssl_context, server_hostname, self._timely(timeout))
        return _Stream(secured, self._clock)

    def get_extra_info(self, info: str) -> Any:
        return self._inner.get_extra_info(info)

    def _timely(self, timeout: float | None) -> float:
        if time.monotonic() >= self._clock.ends:
            raise httpcore.ReadTimeout
        return self._clock.left(timeout)


class _Network(httpcore.SyncBackend):
    def __init__(self, clock: _Clock) -> None:
        super().__init__()
        self._clock = clock

    def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[httpcore.SOCKET_OPTION] | None = None,
    ) -> httpcore.NetworkStream:
        timely = self._clock.left(CONNECT_SECONDS)
        inner = super().connect_tcp(host, port, timely, local_address, socket_options)
        return _Stream(inner, self._clock)


class Bounded(httpx.BaseTransport):
    """Sends requests, of each thread one at a time; NoAnswer where no whole answer comes within
    the bounds.

    ``seconds`` may be changed between requests.
    """

    def __init__(self, seconds: float = USUAL_SECONDS, largest: int = LARGEST_ANSWER) -> None:
        self.seconds, self.largest = seconds, largest
        self._clock = _Clock()
        self._pool = httpcore.ConnectionPool(
            ssl_context=_trusted(),
            network_backend=_Network(self._clock),
            max_connections=MOST_CONNECTIONS,
        )

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        self._clock.ends = time.monotonic() + self.seconds
        try:
            return self._answer(request)
        except httpcore.TimeoutException as error:
            is_refused = isinstance(error, httpcore.ConnectTimeout)
            text = too_late(self.seconds)
            raise NoAnswer(text, is_refused=is_refused, is_late=True) from None
        except httpcore.ConnectError as error:
            raise NoAnswer(f"no connection: {error}", is_refused=True) from None
        except httpcore.UnsupportedProtocol as error:  # javascript:, mailto:, an app's own
            raise httpx.UnsupportedProtocol(str(error)) from None
        except (httpcore.NetworkError, httpcore.ProtocolError) as error:
            raise NoAnswer(
                f"the answer broke off: {type(error).__name__} {error}".strip()
            ) from None

    def _answer(self, request: httpx.Request) -> httpx.Response:
        url = httpcore.URL(
            scheme=request.url.raw_scheme,
            host=request.url.raw_host,
            port=request.url.port,
            target=request.url.raw_path,
        )
        asked = httpcore.Request(
            request.method, url, headers=request.headers.raw, content=request.stream
        )
        answer = self._pool.handle_request(asked)
        try:
            content = self._read(answer)
        finally:
            answer.close()
        headers = httpx.Headers(answer.headers)
        coding = headers.pop("content-encoding", "").strip().lower()
        if coding in ("gzip", "deflate"):
            content = self._unpacked(content)
        stream = httpx.ByteStream(content)
        return httpx.Response(answer.status, headers=headers, stream=stream, request=request)

    def _read(self, answer: httpcore.Response) -> bytes:
        parts, size = [], 0
        assert isinstance(answer.stream, Iterable)
        for part in answer.stream:
            parts.append(part)
            size += len(part)
            if size > self.largest:
                raise self._too_long()
        return b"".join(parts)

    def _unpacked(self, content: bytes) -> bytes:
        unpack = zlib.decompressobj(zlib.MAX_WBITS | 32)
        try:
            plain = unpack.decompress(content, self.largest)
        except zlib.error as error:
            raise NoAnswer(f"the answer cannot be unpacked: {error}") from None
        if unpack.unconsumed_tail:
            raise self._too_long()
        return plain

    def _too_long(self) -> NoAnswer:
        return NoAnswer(too_long(self.largest))

    def close(self) -> None:
        self._pool.close()
