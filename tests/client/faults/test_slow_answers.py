"""How long the network may be silent, and a whole call may take."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import httpx
import pytest
from threedcart import _spec
from threedcart.errors import (
    AmbiguousOutcomeError,
    DeadlineExceeded,
    RequestTimeoutError,
    ResponseTooLargeError,
)

from .driver import CALLS, IDEMPOTENT, POSTS, Clock, Driver
from .listener import DONE, ROW, Listener, Rule, answer

Open = Callable[..., Driver]

DRIPS: dict[str, Rule] = {
    "headers": {"do": "drip", "bytes": b"HTTP/1.1 200 OK\r\nX-Slow: " + b"z" * 3000},
    "body": {"do": "drip", "bytes": answer(200, b"[" + b" " * 3000, Content_Length="9000")},
    "chunks": {
        "do": "drip",
        "bytes": answer(200, b"1\r\n \r\n" * 900, Transfer_Encoding="chunked"),
    },
}


@pytest.mark.parametrize("drip", DRIPS)
@pytest.mark.parametrize("call", IDEMPOTENT)
def test_a_drip_of_bytes_ends_at_the_deadline(
    open_store: Open, server: Listener, call: str, drip: str
) -> None:
    server.obey(DRIPS[drip])
    store = open_store(deadline=30.0, timeout=5.0)
    store.clock.tick = 1.0
    error = store.fail(call)
    assert type(error) is DeadlineExceeded
    assert isinstance(error, TimeoutError)
    assert store.clock.time <= 1000 + 30 + 3
    assert "deadline" in str(error)


@pytest.mark.parametrize("drip", DRIPS)
@pytest.mark.parametrize("call", POSTS)
def test_a_create_that_meets_its_deadline_is_ambiguous(
    open_store: Open, server: Listener, call: str, drip: str
) -> None:
    server.obey(DRIPS[drip])
    store = open_store(deadline=30.0, timeout=5.0)
    store.clock.tick = 1.0
    error = store.fail(call)
    assert type(error) is AmbiguousOutcomeError
    assert isinstance(error.cause, DeadlineExceeded)
    assert len(server.hits) == 1


@pytest.mark.parametrize("call", CALLS)
def test_a_deadline_met_while_connecting_means_that_nothing_was_sent(
    open_store: Open, server: Listener, call: str
) -> None:
    store = open_store(deadline=2.0)
    store.clock.tick = 3.0
    error = store.fail(call)
    assert type(error) is DeadlineExceeded
    assert server.hits == []


@pytest.mark.parametrize("call", IDEMPOTENT)
def test_no_retry_is_begun_that_the_deadline_would_cut_off(
    open_store: Open, server: Listener, call: str
) -> None:
    server.obey({"do": "answer", "status": 503, "headers": {"Retry-After": "20"}})
    store = open_store(deadline=30.0)
    error = store.fail(call)
    assert (error.status, error.attempts, store.waits) == (503, 2, [20.0])


def test_a_call_may_have_a_deadline_of_its_own(open_store: Open, server: Listener) -> None:
    server.obey(DRIPS["body"])
    store = open_store(deadline=None)
    store.clock.tick = 1.0
    error = store.fail(lambda s: s.crm.tickets.get(1, options={"deadline": 8.0}))
    assert type(error) is DeadlineExceeded
    assert store.clock.time <= 1000 + 8 + 3


def test_a_drip_through_the_callers_own_client_ends_at_the_deadline_too(
    server: Listener, open_store: Open, request: pytest.FixtureRequest
) -> None:
    server.obey(DRIPS["body"])
    kind = request.node.callspec.params["open_store"]
    transport = httpx.AsyncHTTPTransport() if kind == "async" else httpx.HTTPTransport()
    store = open_store(transport=transport, deadline=30.0)
    store.clock.tick = 1.0
    assert type(store.fail("get")) is DeadlineExceeded


@pytest.mark.parametrize("call", IDEMPOTENT)
def test_an_answer_beyond_the_cap_is_broken_off(
    open_store: Open, server: Listener, call: str
) -> None:
    endless = answer(200, b"4000\r\n" + b" " * 0x4000 + b"\r\n", Transfer_Encoding="chunked")
    server.obey({"do": "send", "bytes": endless, "then": "keep"})
    error = open_store(max_response_bytes=10_000).fail(call)
    assert type(error) is ResponseTooLargeError
    assert "max_response_bytes" in str(error)
    assert len(server.hits) == 1


class Slow(httpx.BaseTransport, httpx.AsyncBaseTransport):
    """A store that is silent for so many seconds before each answer; notes the timeouts it got."""

    def __init__(self, silence: float = 0.0) -> None:
        self.silence = silence
        self.clock = Clock()
        self.timeouts: list[dict[str, float | None]] = []

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        timeout = request.extensions["timeout"]
        self.timeouts.append(timeout)
        self.clock.time += min(self.silence, timeout["read"] or self.silence)
        if timeout["read"] and self.silence > timeout["read"]:
            raise httpx.ReadTimeout("silence")
        if "countonly" in request.url.params:
            return httpx.Response(200, content=b'{"TotalCount": 1}')
        rows = [ROW] if request.method == "GET" else [DONE]
        return httpx.Response(200, content=json.dumps(rows).encode())

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        return self.handle_request(request)


LONG = 1.5 * _spec.SLOWEST_LIST
"""Seconds of silence after which a list is given up, unless others are asked for."""
LISTS: dict[str, Callable[[Any], Any]] = {
    "all": lambda store: store.crm.tickets.list().all(),
    "first": lambda store: store.crm.tickets.list().first(),
    "count": lambda store: store.crm.tickets.list().count(),
}


def open_on(open_store: Open, slow: Slow, **settings: Any) -> Driver:
    store = open_store(transport=slow, **settings)
    slow.clock = store.clock
    return store


@pytest.mark.parametrize("read", LISTS)
def test_a_list_that_takes_as_long_as_the_document_says_is_read(
    open_store: Open, read: str
) -> None:
    slow = Slow(_spec.SLOWEST_LIST)
    assert open_on(open_store, slow, retries=0).run(LISTS[read])
    assert slow.timeouts[0] == {"connect": 30, "read": LONG, "write": LONG, "pool": LONG}


@pytest.mark.parametrize("call", CALLS)
def test_whatever_is_no_list_is_given_up_earlier(open_store: Open, call: str) -> None:
    slow = Slow(_spec.SLOWEST_LIST)
    store = open_on(open_store, slow, retries=0)
    error = store.fail(call)
    assert isinstance(error, RequestTimeoutError | AmbiguousOutcomeError)
    assert store.clock.time == 1000 + 30
    assert slow.timeouts == [dict.fromkeys(("connect", "read", "write", "pool"), 30)]


def test_a_list_that_stays_silent_is_asked_for_twice_with_all_the_time_it_may_take(
    open_store: Open,
) -> None:
    slow = Slow(1e6)
    store = open_on(open_store, slow)
    error = store.fail(LISTS["all"])
    assert type(error) is DeadlineExceeded
    assert (error.attempts, store.clock.time) == (2, 1000 + 2 * LONG)
    assert all((each["read"] or 0) > _spec.SLOWEST_LIST for each in slow.timeouts)


@pytest.mark.parametrize("read", LISTS)
def test_a_timeout_that_was_given_holds_for_lists_too(open_store: Open, read: str) -> None:
    slow = Slow()
    open_on(open_store, slow, timeout=7, deadline=50).run(LISTS[read])
    assert slow.timeouts[0] == dict.fromkeys(("connect", "read", "write", "pool"), 7)
    open_on(open_store, slow, timeout=500, deadline=50).run(LISTS[read])
    assert slow.timeouts[-1] == dict.fromkeys(("connect", "read", "write", "pool"), 50)


def test_a_call_may_have_a_timeout_of_its_own(open_store: Open) -> None:
    slow = Slow()
    store = open_on(open_store, slow)
    store.run(lambda s: s.crm.tickets.list(options={"timeout": 100}).first())
    assert slow.timeouts == [dict.fromkeys(("connect", "read", "write", "pool"), 100)]
    store.run(lambda s: s.crm.tickets.list(options={"timeout": None}).first())
    assert slow.timeouts[-1] == dict.fromkeys(("connect", "read", "write", "pool"), 2 * LONG)
    store.run(lambda s: s.crm.tickets.list(options={"timeout": None, "deadline": None}).first())
    assert slow.timeouts[-1] == dict.fromkeys(("connect", "read", "write", "pool"))
    store.run(lambda s: s.crm.tickets.list(options={"retries": 0}).first())
    assert (slow.timeouts[-1]["connect"], slow.timeouts[-1]["read"]) == (30, LONG)


def test_the_callers_own_client_gets_the_same_timeouts(open_store: Open) -> None:
    slow = Slow()
    kind = open_store().kind
    client: Any = httpx.AsyncClient if kind == "async" else httpx.Client
    open_store(http_client=client(transport=slow)).run(LISTS["first"])
    assert slow.timeouts == [{"connect": 30, "read": LONG, "write": LONG, "pool": LONG}]
