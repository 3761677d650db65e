"""No connection, or one that breaks before the answer is whole."""

from __future__ import annotations

import gzip
import socket
from collections.abc import Callable

import pytest
from threedcart.errors import (
    AmbiguousAnswerError,
    AmbiguousOutcomeError,
    MalformedResponseError,
    RequestTimeoutError,
    TransportError,
)

from .driver import CALLS, IDEMPOTENT, POSTS, Driver
from .listener import Listener, Rule, answer

Open = Callable[..., Driver]

LONG = b'[{"CrmID": 1, "Subject": "' + b"x" * 200
NO_LENGTH = {"Content_Length": "", "Connection": "close"}
CHUNKED = {"Transfer_Encoding": "chunked"}

BREAKS: dict[str, Rule] = {
    "reset before any byte": {"do": "send", "bytes": b"", "then": "reset"},
    "closed before any byte": {"do": "send", "bytes": b""},
    "closed inside the status line": {"do": "send", "bytes": b"HTTP/1.1 2"},
    "reset inside the headers": {
        "do": "send",
        "bytes": b"HTTP/1.1 200 OK\r\nContent-Type: app",
        "then": "reset",
    },
    "closed inside the headers": {"do": "send", "bytes": b"HTTP/1.1 200 OK\r\nContent-Le"},
    "reset inside the body": {
        "do": "send",
        "bytes": answer(200, LONG, Content_Length="5000"),
        "then": "reset",
    },
    "shorter than its length": {"do": "send", "bytes": answer(200, LONG, Content_Length="5000")},
    "closed inside a chunk": {"do": "send", "bytes": answer(200, b"ff\r\n" + LONG, **CHUNKED)},
    "closed between chunks": {"do": "send", "bytes": answer(200, b"2\r\n[{\r\n", **CHUNKED)},
    "a chunk size that is no number": {
        "do": "send",
        "bytes": answer(200, b"zz\r\n[]\r\n0\r\n\r\n", **CHUNKED),
    },
    "two lengths": {
        "do": "send",
        "bytes": b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\nContent-Length: 3\r\n\r\n[]",
    },
    "not HTTP at all": {"do": "send", "bytes": b"SSH-2.0-OpenSSH_9.2\r\n"},
    "headers without end": {
        "do": "send",
        "bytes": b"HTTP/1.1 200 OK\r\n" + b"X-Pad: " + b"a" * 200_000,
    },
}
CUT: Rule = {"do": "send", "bytes": answer(200, LONG, **NO_LENGTH)}


def unused_url() -> str:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        return f"http://127.0.0.1:{free.getsockname()[1]}"


@pytest.mark.parametrize("call", CALLS)
def test_a_refused_connection_is_tried_again_whatever_the_call(open_store: Open, call: str) -> None:
    store = open_store(unused_url())
    error = store.fail(call)
    assert type(error) is TransportError
    assert error.attempts == 3
    assert store.waits == [0.5, 1.0]
    assert isinstance(error, ConnectionError)


@pytest.mark.parametrize("call", CALLS)
def test_a_host_that_does_not_exist_is_tried_again(
    open_store: Open, call: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    def unknown(*_: object, **__: object) -> object:
        raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")

    monkeypatch.setattr(socket, "getaddrinfo", unknown)
    store = open_store("http://no-such-host.invalid")
    error = store.fail(call)
    assert type(error) is TransportError
    assert error.attempts == 3


@pytest.mark.parametrize("call", CALLS)
def test_a_connection_that_nobody_takes_up_is_tried_again(open_store: Open, call: str) -> None:
    # A full backlog takes no further connection, so that connecting itself times out.
    with socket.socket() as full:
        full.bind(("127.0.0.1", 0))
        full.listen(0)
        address = full.getsockname()
        waiting = [socket.socket() for _ in range(4)]
        for one in waiting:
            one.setblocking(False)
            one.connect_ex(address)
        store = open_store(f"http://127.0.0.1:{address[1]}", timeout=0.02, deadline=None)
        error = store.fail(call)
        for one in waiting:
            one.close()
    assert isinstance(error, TransportError)
    assert error.attempts == 3


@pytest.mark.parametrize("fault", BREAKS)
@pytest.mark.parametrize("call", IDEMPOTENT)
def test_a_read_is_repeated_after_a_broken_answer(
    open_store: Open, server: Listener, call: str, fault: str
) -> None:
    server.obey({"when": {"nth": 1}, **BREAKS[fault]})
    store = open_store()
    assert store.run(call)
    assert len(server.hits) == 2
    assert store.waits == [0.5]


@pytest.mark.parametrize("fault", BREAKS)
@pytest.mark.parametrize("call", IDEMPOTENT)
def test_an_answer_that_stays_broken_is_a_transport_error(
    open_store: Open, server: Listener, call: str, fault: str
) -> None:
    server.obey(BREAKS[fault])
    store = open_store(retries=1)
    error = store.fail(call)
    assert type(error) is TransportError
    assert (error.attempts, len(server.hits)) == (2, 2)
    assert error.operation is not None
    assert error.operation in str(error)


@pytest.mark.parametrize("fault", BREAKS)
@pytest.mark.parametrize("call", POSTS)
def test_a_create_is_sent_once_and_called_ambiguous(
    open_store: Open, server: Listener, call: str, fault: str
) -> None:
    server.obey(BREAKS[fault])
    store = open_store()
    error = store.fail(call)
    assert type(error) is AmbiguousOutcomeError
    assert isinstance(error.cause, TransportError)
    assert (error.attempts, len(server.hits), store.waits) == (1, 1, [])
    assert "look for the row" in str(error)


@pytest.mark.parametrize("call", IDEMPOTENT)
def test_a_document_cut_short_by_the_end_of_the_connection_is_read_again(
    open_store: Open, server: Listener, call: str
) -> None:
    server.obey({"when": {"nth": 1}, **CUT})
    assert open_store().run(call)
    assert len(server.hits) == 2


@pytest.mark.parametrize("call", IDEMPOTENT)
def test_a_document_that_stays_cut_is_malformed(
    open_store: Open, server: Listener, call: str
) -> None:
    server.obey(CUT)
    error = open_store().fail(call)
    assert type(error) is MalformedResponseError
    assert error.attempts == 3


@pytest.mark.parametrize("call", POSTS)
def test_a_cut_answer_to_a_create_is_ambiguous(
    open_store: Open, server: Listener, call: str
) -> None:
    server.obey(CUT)
    error = open_store().fail(call)
    assert type(error) is AmbiguousAnswerError
    assert len(server.hits) == 1


def test_a_whole_document_ended_by_the_connection_is_read(
    open_store: Open, server: Listener
) -> None:
    server.obey({"do": "send", "bytes": answer(200, b'[{"CrmID": 1}]', **NO_LENGTH)})
    assert open_store().run("get").crm_id == 1


@pytest.mark.parametrize("call", IDEMPOTENT)
def test_silence_is_a_timeout_that_is_tried_again(
    open_store: Open, server: Listener, call: str
) -> None:
    server.obey({"do": "silence"})
    store = open_store(timeout=0.2, deadline=None)
    error = store.fail(call)
    assert type(error) is RequestTimeoutError
    assert isinstance(error, TimeoutError)
    assert error.attempts == 3


@pytest.mark.parametrize("call", POSTS)
def test_silence_after_a_create_is_ambiguous(open_store: Open, server: Listener, call: str) -> None:
    server.obey({"do": "silence"})
    error = open_store(timeout=0.2, deadline=None).fail(call)
    assert type(error) is AmbiguousOutcomeError
    assert isinstance(error.cause, RequestTimeoutError)
    assert len(server.hits) == 1


@pytest.mark.parametrize("call", CALLS)
def test_a_connection_the_server_closed_while_idle_is_replaced(
    open_store: Open, server: Listener, call: str
) -> None:
    body = answer(200, b"[]", Content_Length="2")
    server.obey({"when": {"nth": 1}, "do": "send", "bytes": body, "then": "close"})
    store = open_store()
    store.run(lambda s: s.crm.tickets.list())
    server.wait_until_idle()
    store.run(call)
    assert (server.connections, len(server.hits), store.waits) == (2, 2, [])


def test_a_compressed_answer_cut_short_is_not_half_read(open_store: Open, server: Listener) -> None:
    packed = gzip.compress(b'[{"CrmID": 1}]')[:-6]
    server.obey({"do": "answer", "headers": {"Content-Encoding": "gzip"}, "body": packed})
    error = open_store().fail("get")
    assert type(error) is MalformedResponseError
    assert len(server.hits) == 1
