"""Answers that say 200 and cannot be read, and odd ones that can."""

from __future__ import annotations

import gzip
import zlib
from collections.abc import Callable
from decimal import Decimal

import pytest
from threedcart.errors import (
    AmbiguousAnswerError,
    AmbiguousOutcomeError,
    MalformedResponseError,
    ResponseTooLargeError,
)

from .driver import CALLS, IDEMPOTENT, Driver
from .listener import Listener, Rule, answer

Open = Callable[..., Driver]

JSON = "application/json; charset=utf-8"


def packed(body: bytes, encoding: str = "gzip") -> Rule:
    return {"do": "answer", "headers": {"Content-Encoding": encoding}, "body": body}


def plain(body: bytes, kind: str = JSON) -> Rule:
    return {"do": "answer", "headers": {"Content-Type": kind}, "body": body}


GARBAGE: dict[str, Rule] = {
    "a page": plain(b"<html><title>Sign in</title></html>", "text/html"),
    "a page called JSON": plain(b"<html></html>"),
    "plain text": plain(b"OK", "text/plain"),
    "nothing": plain(b""),
    "blanks": plain(b" \r\n "),
    "half a document": plain(b'[{"CrmID": 1'),
    "two documents": plain(b"[{}] [{}]"),
    "NaN": plain(b'[{"CrmID": 1, "x": NaN}]'),
    "an infinity": plain(b'[{"CrmID": 1, "x": -Infinity}]'),
    "a comment": plain(b'[{"CrmID": 1}] // done'),
    "deep nesting": plain(b"[" * 100_000 + b"]" * 100_000),
    "deep nesting in a row": plain(b'[{"x": ' * 50_000 + b"1" + b"}]" * 50_000),
    "Latin-1 called UTF-8": plain('[{"Subject": "café"}]'.encode("latin-1")),
    "a number": plain(b"42"),
    "a string": plain(b'"maintenance"'),
    "null": plain(b"null"),
    "rows that are no objects": plain(b"[1, 2]"),
    "rows of null": plain(b"[null]"),
    "broken gzip": packed(b"\x1f\x8b\x08\x00garbage"),
    "gzip that is none": packed(b'[{"CrmID": 1}]'),
    "an encoding nobody asked for": packed(b"\x0b\x02\x80[]\x03", "br"),
}


@pytest.mark.parametrize("what", GARBAGE)
@pytest.mark.parametrize("call", IDEMPOTENT)
def test_what_cannot_be_read_is_malformed_and_not_asked_for_again(
    open_store: Open, server: Listener, call: str, what: str
) -> None:
    server.obey(GARBAGE[what])
    store = open_store()
    error = store.fail(call)
    assert type(error) is MalformedResponseError
    assert isinstance(error, ValueError)
    assert (len(server.hits), store.waits) == (1, [])


@pytest.mark.parametrize("what", GARBAGE)
def test_what_cannot_be_read_after_a_create_is_ambiguous(
    open_store: Open, server: Listener, what: str
) -> None:
    server.obey(GARBAGE[what])
    error = open_store().fail("create")
    assert type(error) is AmbiguousAnswerError
    assert isinstance(error, AmbiguousOutcomeError)
    assert isinstance(error.cause, MalformedResponseError)
    assert len(server.hits) == 1


def test_the_text_that_could_not_be_read_is_kept(open_store: Open, server: Listener) -> None:
    server.obey(GARBAGE["a page"])
    error = open_store().fail("get")
    assert isinstance(error, MalformedResponseError)
    assert "Sign in" in error.body
    assert "text/html" in str(error)


READABLE: dict[str, Rule] = {
    "a byte order mark": plain(b'\xef\xbb\xbf[{"CrmID": 1, "Subject": "caf\xc3\xa9"}]'),
    "UTF-16": plain('[{"CrmID": 1, "Subject": "café"}]'.encode("utf-16")),
    "an honest Latin-1": plain(
        '[{"CrmID": 1, "Subject": "café"}]'.encode("latin-1"), "application/json; charset=latin1"
    ),
    "JSON called text": plain(b'[{"CrmID": 1, "Subject": "caf\xc3\xa9"}]', "text/plain"),
    "no content type": plain(b'[{"CrmID": 1, "Subject": "caf\xc3\xa9"}]', ""),
    "one object": plain(b'{"CrmID": 1, "Subject": "caf\xc3\xa9"}'),
    "a member given twice": plain(b'[{"CrmID": 4, "CrmID": 1, "Subject": "caf\xc3\xa9"}]'),
    "gzip": packed(gzip.compress('[{"CrmID": 1, "Subject": "café"}]'.encode())),
    "deflate": packed(zlib.compress('[{"CrmID": 1, "Subject": "café"}]'.encode()), "deflate"),
    "identity": packed('[{"CrmID": 1, "Subject": "café"}]'.encode(), "identity"),
}


@pytest.mark.parametrize("what", READABLE)
def test_an_odd_answer_that_can_be_read_is_read(
    open_store: Open, server: Listener, what: str
) -> None:
    server.obey(READABLE[what])
    row = open_store().run("get")
    assert (row.crm_id, row.subject) == (1, "café")


def test_numbers_keep_every_digit(open_store: Open, server: Listener) -> None:
    digits = "9" * 5000
    numbers = f'"a": 10.50, "b": {digits}, "c": 1e400, "d": 1e4000'
    body = f'[{{"CrmID": 1, "OrderID": 9007199254740993, {numbers}}}]'
    server.obey(plain(body.encode()))
    row = open_store().run("get")
    assert row.order_id == 9007199254740993
    extra = row.additional_properties
    assert str(extra["a"]) == "10.50"
    assert extra["b"] == digits
    assert extra["c"] == Decimal("1e400")
    assert extra["d"] == "1e4000"


@pytest.mark.parametrize("call", CALLS)
def test_a_small_archive_of_a_huge_document_is_not_unpacked(
    open_store: Open, server: Listener, call: str
) -> None:
    bomb = gzip.compress(b" " * 50_000_000)
    server.obey(packed(bomb))
    error = open_store(max_response_bytes=1_000_000).fail(call)
    assert isinstance(error, ResponseTooLargeError | AmbiguousAnswerError)
    assert len(server.hits) == 1


def test_fifty_megabytes_pass_under_the_usual_cap(open_store: Open, server: Listener) -> None:
    body = b'[{"CrmID": 1, "Subject": "' + b"x" * 50_000_000 + b'"}]'
    server.obey({"do": "send", "bytes": answer(200, body), "then": "keep"})
    assert len(open_store().run("get").subject) == 50_000_000
