"""Requests as bytes on a line: whole, in pieces, one after the other, or never finished."""

from __future__ import annotations

import json
import re
import socket
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager

import pytest

from .running import BASE, Running

IDA = json.dumps({"CustomerEmail": "ida@example.com", "Subject": "Où est ma commande ?"}).encode()


def keys_of(store: Running) -> str:
    names = ("SecureURL", "PrivateKey", "Token")
    return "".join(f"{name}: {store.api.headers[name]}\r\n" for name in names)


def request(store: Running, line: str, body: bytes = b"", *headers: str) -> bytes:
    """A request with the store's keys; `line` is its method and the path below the base."""
    method, path = line.split(" ", 1)
    sent = [f"Content-Type: application/json\r\nContent-Length: {len(body)}"] if body else []
    head = "\r\n".join([*sent, *headers, "", ""])
    return (
        f"{method} {BASE}{path} HTTP/1.1\r\nHost: localhost\r\n{keys_of(store)}{head}".encode()
        + body
    )


@contextmanager
def line_to(store: Running) -> Iterator[socket.socket]:
    host, port = store.url.removeprefix("http://").split(":")
    with socket.create_connection((host, int(port)), timeout=20) as line:
        yield line


def read(line: socket.socket) -> tuple[bytes, bytes]:
    """(head, body) of one answer."""
    data = b""
    while b"\r\n\r\n" not in data:
        data += some(line, 1)
    length = re.search(rb"content-length: (\d+)", data)
    wanted, body = int(length[1]) if length else 0, b""
    while len(body) < wanted:
        body += some(line, wanted - len(body))
    return re.sub(rb"\r\ndate: [^\r]*", b"", data), body


def some(line: socket.socket, most: int) -> bytes:
    data = line.recv(most)
    assert data, "the line ended inside an answer"
    return data


def let_it_read(store: Running) -> None:
    """By now the store has read what was sent before: it has answered twice since."""
    for _ in range(2):
        assert store.api.get("/CRM?countonly=1").status_code == 200


@pytest.mark.parametrize(
    ("line", "body", "headers"),
    [
        ("GET /CRM?limit=3", b"", ()),
        ("GET /crm?LIMIT=3&status=none", b"", ()),
        ("GET /CRM/0", b"", ()),
        ("GET /CRM/%31", b"", ("Accept: application/xml",)),
        ("POST /CRM", b"{", ()),
        ("POST /CRM", b'{"Subject": "\xff"}', ()),
        ("POST /CRM", b"x", ("content-type: text/html",)),
        ("PUT /CRM/0", IDA, ()),
        ("DELETE /CRM", b"", ()),
        ("GET /Orders?$select=OrderID", b"", ()),
    ],
)
def test_an_answer_does_not_depend_on_how_its_request_arrived(
    empty_store: Running, line: str, body: bytes, headers: tuple[str, ...]
) -> None:
    sent = request(empty_store, line, body, *headers)
    with line_to(empty_store) as whole:
        whole.sendall(sent)
        expected = read(whole)
    with line_to(empty_store) as pieces:
        pieces.sendall(sent[:40])
        let_it_read(empty_store)
        pieces.sendall(sent[40:])
        assert read(pieces) == expected


def test_requests_sent_at_once_are_answered_in_their_order(empty_store: Running) -> None:
    create, count = request(empty_store, "POST /CRM", IDA), request(empty_store, "GET /CRM/0")
    with line_to(empty_store) as line:
        line.sendall(create + count + create)
        heads = [read(line)[0].split()[1] for _ in range(3)]
    assert heads == [b"201", b"404", b"201"]


def test_a_line_goes_on_after_a_request_in_pieces(empty_store: Running) -> None:
    create = request(empty_store, "POST /CRM", IDA)
    with line_to(empty_store) as line:
        for cut in (len(create), 60, len(create) - 5, len(create)):
            line.sendall(create[:cut])
            let_it_read(empty_store)
            line.sendall(create[cut:])
            assert read(line)[0].startswith(b"HTTP/1.1 201 ")


def test_a_body_that_looks_like_a_request_is_none(empty_store: Running) -> None:
    """Its second piece is a whole request, and still a part of the first."""
    inner = request(empty_store, "POST /CRM", IDA)
    outer = request(empty_store, "POST /CRM", b" " * 10 + inner)
    before = empty_store.api.get("/CRM?countonly=1").json()
    with line_to(empty_store) as line:
        line.sendall(outer[: -len(inner)])
        let_it_read(empty_store)
        line.sendall(inner)
        head, _ = read(line)
    assert head.startswith(b"HTTP/1.1 400 ")
    assert empty_store.api.get("/CRM?countonly=1").json() == before


def test_a_caller_who_asks_to_close_is_hung_up_on(empty_store: Running) -> None:
    with line_to(empty_store) as line:
        line.sendall(request(empty_store, "GET /CRM/0", b"", "Connection: close"))
        head, _ = read(line)
        assert b"connection: close" in head
        assert line.recv(1) == b""


SOON = """
from threedcart_mock import cli, serving
serving.SILENCE_SECONDS = 0.2
cli.main(["serve", "--port", "0", "--seed", "empty"])
"""


@pytest.mark.parametrize("sent", [b"", b"GET / HT", b"POST / HTTP/1.1\r\nHost: localhost\r\nA: "])
def test_a_caller_who_falls_silent_is_hung_up_on(sent: bytes) -> None:
    with subprocess.Popen([sys.executable, "-c", SOON], stdout=subprocess.PIPE) as process:
        assert process.stdout is not None
        try:
            ready = next(each for each in process.stdout if each.startswith(b"ready "))
            port = int(ready.rpartition(b":")[2])
            with socket.create_connection(("127.0.0.1", port), timeout=20) as line:
                line.sendall(sent)
                assert line.recv(1) == b""
        finally:
            process.terminate()
