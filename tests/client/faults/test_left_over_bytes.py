"""Bytes that come after the end of an answer are never taken for the next call's answer."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from threedcart._runtime.operation import Operation

from .driver import CALLS, Driver
from .listener import Listener, answer

Open = Callable[..., Driver]

OTHER = b'[{"CrmID": 666, "Subject": "of somebody else"}]'
SECOND = answer(200, OTHER)
FIRST = b'[{"CrmID": 1}]'
CHUNKED = {"Transfer_Encoding": "chunked"}
CHUNKED_HEADER = {"Transfer-Encoding": "chunked"}
NOTHING = Operation("nothing", "GET", "/nothing")

LEFT_OVER: dict[str, bytes] = {
    "a second answer": answer(200, FIRST) + SECOND,
    "a second answer in chunks": answer(200, FIRST)
    + answer(200, b"2\r\n[]\r\n0\r\n\r\n", **CHUNKED),
    "a body that is longer than its length": answer(
        200, FIRST + OTHER, Content_Length=str(len(FIRST))
    ),
    "half an answer": answer(200, FIRST) + SECOND[:20],
    "a line break": answer(200, FIRST) + b"\r\n",
    "after the last chunk": answer(200, b"e\r\n" + FIRST + b"\r\n0\r\n\r\n", **CHUNKED) + SECOND,
    "after an interim answer": b"HTTP/1.1 103 Early Hints\r\n\r\n" + answer(200, FIRST) + SECOND,
    "after an answer without a body": answer(200, b"[]") + SECOND,
}


@pytest.mark.parametrize("case", LEFT_OVER)
@pytest.mark.parametrize("call", CALLS)
def test_left_over_bytes_are_no_answer(
    open_store: Open, server: Listener, case: str, call: str
) -> None:
    server.obey({"when": {"nth": 1}, "do": "send", "bytes": LEFT_OVER[case], "then": "keep"})
    store = open_store(retries=0)
    store.run(lambda s: s.crm.tickets.list(limit=1).all())
    found = store.run(call)
    if call == "get":
        assert found.crm_id == 1
    assert (len(server.hits), server.connections) == (2, 2)


@pytest.mark.parametrize("status", [b"204 No Content", b"304 Not Modified"])
def test_a_body_where_none_may_be_is_no_answer(
    open_store: Open, server: Listener, status: bytes
) -> None:
    body = b"HTTP/1.1 " + status + b"\r\nContent-Length: 47\r\n\r\n" + OTHER
    server.obey({"when": {"nth": 1}, "do": "send", "bytes": body, "then": "keep"})
    store = open_store(retries=0)
    if status.startswith(b"304"):
        store.fail("get")
    else:
        store.run(lambda s: s._core.request_raw(NOTHING))
    assert store.run("get").crm_id == 1
    assert server.connections == 2


def test_an_answer_that_ends_where_it_says_leaves_its_connection_in_use(
    open_store: Open, server: Listener
) -> None:
    store = open_store()
    for _ in range(3):
        store.run("get")
    server.obey({"do": "answer", "headers": CHUNKED_HEADER, "body": b"2\r\n[]\r\n0\r\n\r\n"})
    for _ in range(3):
        store.run(lambda s: s.crm.tickets.list(limit=1).all())
    assert server.connections == 1
