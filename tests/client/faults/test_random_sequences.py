"""Whatever sequence of faults a network may play: every call ends, in a result or an error of ours.

The sequences are played by a transport in memory, so that thousands of them cost little; the
listener's tests show that the same faults look the same on a real socket.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import AsyncIterator, Iterator
from typing import Any

import httpx
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from threedcart import AsyncStore, Store, Timing, _spec
from threedcart.errors import AmbiguousOutcomeError, ThreeDCartError

from tests.keys import EVERY_KEY, KEYS

from .driver import CALLS, SECRETS, Clock, _settled, assert_ours
from .listener import DONE, ROW

SECRET_TEXT = " ".join(EVERY_KEY)

BODIES = st.sampled_from(
    [
        b"",
        b"[]",
        b"null",
        b"42",
        b"{}",
        b"[{}]",
        b"[[]]",
        b'[{"CrmID": 1}',
        b'[{"CrmID": 1}, {"CrmID": 1}]',
        b'{"CrmID": NaN}',
        b"<html>no</html>",
        b"\xff\xfe\xfd",
        b"\xef\xbb\xbf[]",
        b"[" * 5000,
        b'{"TotalCount": -1}',
        b'{"TotalCount": 3}',
        *(
            f'[{{"Key":"CrmID","Value":"7","Status":"{status}","Message":"{message}"}}]'.encode()
            for status in (400, 404, 500)
            for _, message in _spec.PAGING_END
        ),
        b'[{"Key":"a","Value":"b","Status":"x","Message":null}]',
        SECRET_TEXT.encode(),
        (
            '[{"Key":"'
            + SECRET_TEXT
            + '","Value":"","Status":"400","Message":"'
            + SECRET_TEXT
            + '"}]'
        ).encode(),
    ]
) | st.binary(max_size=40)
HEADERS = st.fixed_dictionaries(
    {},
    optional={
        "content-type": st.sampled_from(["application/json", "text/html", "x; charset=utf-16"]),
        "retry-after": st.sampled_from(["0", "1", "99999", "soon", "-1", "nan", "1e9", "\x7f"]),
        "content-encoding": st.sampled_from(["gzip", "br", "identity", "deflate, gzip"]),
        "location": st.sampled_from(["/", "http://evil.example/", "http://[", "\x00"]),
        "content-length": st.sampled_from(["0", "5", "zzz"]),
        "token": st.just(KEYS["token"]),
    },
)
EXCEPTIONS = st.sampled_from(
    [
        httpx.ConnectError,
        httpx.ConnectTimeout,
        httpx.PoolTimeout,
        httpx.ReadError,
        httpx.ReadTimeout,
        httpx.WriteError,
        httpx.WriteTimeout,
        httpx.CloseError,
        httpx.RemoteProtocolError,
        httpx.LocalProtocolError,
        httpx.ProxyError,
        httpx.UnsupportedProtocol,
        httpx.DecodingError,
        httpx.InvalidURL,
        ConnectionResetError,
        OSError,
        RuntimeError,
        ValueError,
        KeyError,
    ]
)
STATUSES = st.sampled_from([200, 200, 200, 201, 204, 206, 304, 307, 400, 401, 404, 415, 429, 429,
                            500, 502, 503, 503, 504, 520, 599, 999, 100])  # fmt: skip
FAULTS = st.one_of(
    st.tuples(st.just("answer"), STATUSES, HEADERS, BODIES),
    st.tuples(st.just("raise"), EXCEPTIONS),
    st.tuples(st.just("break"), EXCEPTIONS, BODIES),
    st.tuples(st.just("drip"), st.integers(1, 400)),
    st.just(("usual",)),
)
NAMES = [*CALLS, "list", "pages", "count", "update_many"]
NOT_EXECUTED = (httpx.ConnectError, httpx.ConnectTimeout, httpx.PoolTimeout, httpx.ProxyError)


def ask(name: str) -> Any:
    from threedcart.models import Product

    tickets = {
        "list": lambda s: s.crm.tickets.list().all(),
        "pages": lambda s: s.crm.tickets.list().pages(2),
        "count": lambda s: s.crm.tickets.list().count(),
        "update_many": lambda s: s.products.update_many([Product() for _ in range(3)], chunk=2),
    }
    return CALLS.get(name) or tickets[name]


def says_not_executed(status: int, headers: dict[str, str]) -> bool:
    """The answers by which a server says that it did nothing."""
    return status == 429 or (status == 503 and "retry-after" in headers)


class Body(httpx.SyncByteStream, httpx.AsyncByteStream):
    """A body in pieces, which may break off."""

    def __init__(self, pieces: list[bytes], clock: Clock, error: Exception | None = None) -> None:
        self.pieces, self.clock, self.error = pieces, clock, error

    def __iter__(self) -> Iterator[bytes]:
        for piece in self.pieces:
            self.clock.time += 1
            yield piece
        if self.error:
            raise self.error

    async def __aiter__(self) -> AsyncIterator[bytes]:
        for piece in self:
            yield piece


class Network(httpx.BaseTransport, httpx.AsyncBaseTransport):
    """Plays a sequence of faults, its last one for ever."""

    def __init__(self, faults: list[Any], clock: Clock) -> None:
        self.faults, self.clock = faults, clock
        self.executed: dict[str, int] = {}

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        self.clock.time += 0.01
        kind, *rest = self.faults.pop(0) if len(self.faults) > 1 else self.faults[0]
        if kind == "raise":
            if not issubclass(rest[0], NOT_EXECUTED):
                self.executed[request.method] = self.executed.get(request.method, 0) + 1
            raise rest[0](f"fault for {request.headers['privatekey']}")
        refused = kind == "answer" and (
            rest[0] == 429 or (rest[0], "retry-after" in rest[1]) == (503, True)
        )
        if not refused:
            self.executed[request.method] = self.executed.get(request.method, 0) + 1
        return self._answer(request, kind, rest)

    def _answer(self, request: httpx.Request, kind: str, rest: list[Any]) -> httpx.Response:
        import json

        if kind == "break":
            error = rest[0](f"broke with {request.headers['token']}")
            return httpx.Response(200, stream=Body([rest[1]], self.clock, error))
        if kind == "drip":
            return httpx.Response(200, stream=Body([b" "] * rest[0], self.clock))
        if kind == "answer":
            status, headers, body = rest
            return httpx.Response(status, headers=headers, stream=Body([body], self.clock))
        usual = [ROW] if request.method == "GET" else [DONE]
        return httpx.Response(200, stream=Body([json.dumps(usual).encode()], self.clock))

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        return self.handle_request(request)


class Records(logging.Handler):
    def __init__(self) -> None:
        super().__init__(logging.DEBUG)
        self.seen: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.seen.append(record.getMessage() + repr(vars(record)))


def play(kind: str, name: str, faults: list[Any], retries: int) -> None:
    clock, slept = Clock(), []
    network = Network(list(faults), clock)

    def sleep(seconds: float) -> None:
        slept.append(seconds)
        clock.time += seconds

    async def sleep_async(seconds: float) -> None:
        sleep(seconds)

    settings: dict[str, Any] = {
        **KEYS,
        "base_url": "http://store.test",
        "transport": network,
        "timing": Timing(clock=clock, now=lambda: 0.0, chance=lambda: 0.5),
        "retries": retries,
        "deadline": 300.0,
    }
    try:
        if kind == "sync":
            with Store(**settings, sleep=sleep) as store:
                result = ask(name)(store)
                result = list(result) if isinstance(result, Iterator) else result
        else:
            asyncio_run(name, settings, sleep_async)
    except ThreeDCartError as error:
        assert_ours(error)
        posts = network.executed.get("POST", 0)
        if posts and isinstance(error, AmbiguousOutcomeError):
            assert posts == 1
    assert network.executed.get("POST", 0) <= 1
    assert clock.time <= 1000 + 300 * 40  # an iteration makes several calls, each with a deadline
    assert all(0 <= seconds <= 60 for seconds in slept)


def asyncio_run(name: str, settings: dict[str, Any], sleep: Any) -> None:
    async def scenario() -> None:
        async with AsyncStore(**settings, sleep=sleep) as store:
            await _settled(ask(name), store)

    asyncio.run(scenario())


def run_and_listen(kind: str, name: str, faults: list[Any], retries: int) -> None:
    records, logger = Records(), logging.getLogger("threedcart")
    level = logger.level
    logger.addHandler(records)
    logger.propagate = False
    logger.setLevel(logging.DEBUG)
    try:
        play(kind, name, faults, retries)
    finally:
        logger.removeHandler(records)
        logger.propagate = True
        logger.setLevel(level)
    assert not any(secret in line for line in records.seen for secret in SECRETS)


SEQUENCES = st.lists(FAULTS, min_size=1, max_size=6)
COMMON = settings(
    deadline=None, database=None, suppress_health_check=[HealthCheck.too_slow], derandomize=True
)


@settings(COMMON, max_examples=500)
@given(name=st.sampled_from(NAMES), faults=SEQUENCES, retries=st.integers(0, 4))
def test_a_blocking_call_always_ends_well_or_in_an_error_of_ours(
    name: str, faults: list[Any], retries: int
) -> None:
    run_and_listen("sync", name, faults, retries)


@settings(COMMON, max_examples=300)
@given(name=st.sampled_from(NAMES), faults=SEQUENCES, retries=st.integers(0, 4))
def test_an_async_call_always_ends_well_or_in_an_error_of_ours(
    name: str, faults: list[Any], retries: int
) -> None:
    run_and_listen("async", name, faults, retries)
