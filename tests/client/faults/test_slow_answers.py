"""The total deadline holds where the network is never silent for long."""

from __future__ import annotations

from collections.abc import Callable

import httpx
import pytest
from threedcart.errors import AmbiguousOutcomeError, DeadlineExceeded, ResponseTooLargeError

from .driver import CALLS, IDEMPOTENT, POSTS, Driver
from .listener import Listener, Rule, answer

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
