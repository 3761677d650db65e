"""Requests as bytes on a line: whole, in pieces, one after the other, or never finished."""

from __future__ import annotations

import contextlib
import gzip
import json
import re
import select
import socket
from collections.abc import Iterator

import pytest

from .running import BASE, Running, running, web

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


@contextlib.contextmanager
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


def rest_of(line: socket.socket) -> bytes:
    """Everything until the store hangs up."""
    data = b""
    try:
        while piece := line.recv(65536):
            data += piece
    except ConnectionResetError:  # it hung up before it had read everything
        pass
    return data


def drip(line: socket.socket, store: Running, byte: bytes) -> bytes:
    """What is answered to one byte after the other; between two of them others are served."""
    for _ in range(100_000):
        if select.select([line], [], [], 0)[0]:
            return rest_of(line)
        try:
            line.send(byte)
        except (ConnectionResetError, BrokenPipeError):
            return rest_of(line)
        let_it_read(store)
    raise AssertionError("the store goes on listening")


def let_it_read(store: Running) -> None:
    """By now the store has read what was sent before: it has answered twice since."""
    for _ in range(2):
        answer = store.api.get("/CRM?countonly=1", headers={"Connection": "close"})
        assert answer.status_code == 200


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


@pytest.fixture(scope="module")
def impatient_store() -> Iterator[Running]:
    with running("--seed", "empty", impatient=True) as store:
        yield store


@pytest.mark.parametrize("sent", [b"", b"GET / HT", b"POST / HTTP/1.1\r\nHost: localhost\r\nA: "])
def test_a_caller_who_falls_silent_is_hung_up_on(impatient_store: Running, sent: bytes) -> None:
    with line_to(impatient_store) as line:
        line.sendall(sent)
        said = rest_of(line)
    assert said.startswith(b"HTTP/1.1 408 ") if sent else not said


def test_a_caller_who_falls_silent_after_an_answer_is_hung_up_on(impatient_store: Running) -> None:
    with line_to(impatient_store) as line:
        line.sendall(request(impatient_store, "GET /CRM/0"))
        assert read(line)[0].startswith(b"HTTP/1.1 404 ")
        assert rest_of(line) == b""


def test_a_caller_who_takes_no_answer_is_hung_up_on(impatient_store: Running) -> None:
    row = {"CustomerEmail": "ida@example.com", "CrmMessageList": [{"Message": "x" * 60_000}]}
    number = impatient_store.create("/CRM", row)
    with line_to(impatient_store) as line:
        line.sendall(request(impatient_store, f"GET /CRM/{number}") * 500)
        is_over = select.poll()
        is_over.register(line, 0)
        for _ in range(100_000):
            if is_over.poll(0):
                return
            let_it_read(impatient_store)
            with contextlib.suppress(ConnectionResetError, BrokenPipeError):
                line.send(b"\r\n")  # is how a caller finds out
    raise AssertionError("the store goes on waiting")


def test_a_head_that_drips_does_not_hold_its_line(impatient_store: Running) -> None:
    with line_to(impatient_store) as line:
        line.sendall(b"GET / HTTP/1.1\r\nHost: ")
        assert drip(line, impatient_store, b"x")[:13] in (b"", b"HTTP/1.1 408 ")


@pytest.mark.parametrize("path", [f"{BASE}/CRM", "/admin/orders/1/void", "/nothing"])
def test_a_body_that_drips_does_not_hold_its_line(impatient_store: Running, path: str) -> None:
    media = "application/json" if path.startswith(BASE) else "application/x-www-form-urlencoded"
    head = f"POST {path} HTTP/1.1\r\nHost: localhost\r\n{keys_of(impatient_store)}"
    head += f"Content-Type: {media}\r\nContent-Length: 1000000\r\n\r\n"
    with line_to(impatient_store) as line:
        line.sendall(head.encode())
        said = drip(line, impatient_store, b" ")
    assert said.startswith(b"HTTP/1.1 408 ")
    assert b"connection: close" in said


def test_a_body_without_an_end_does_not_hold_its_line(impatient_store: Running) -> None:
    sent = request(impatient_store, "POST /CRM", b"", "Transfer-Encoding: chunked")
    with line_to(impatient_store) as line:
        line.sendall(sent)
        said = drip(line, impatient_store, b"1\r\n \r\n")
    assert said.startswith(b"HTTP/1.1 408 ")


def test_many_who_drip_hold_up_nobody_and_are_hung_up_on(impatient_store: Running) -> None:
    with contextlib.ExitStack() as stack:
        lines = [stack.enter_context(line_to(impatient_store)) for _ in range(150)]
        for line in lines:
            line.sendall(b"GET / HTTP/1.1\r\nX: ")
        for line in lines:
            assert drip(line, impatient_store, b"x")[:13] in (b"", b"HTTP/1.1 408 ")


@pytest.mark.parametrize(
    "sent",
    [
        "GET /CRM HTTP/1.1\r\nX: " + "x" * 65536,
        "GET /CRM?X=" + "x" * 65000 + " HTTP/1.1\r\nX: " + "x" * 536,
        "GET /nothing HTTP/1.1" + "\r\nX: x" * 33000,
    ],
    ids=["a header", "a query", "many headers"],
)
def test_a_head_too_large_is_refused(empty_store: Running, sent: str) -> None:
    with line_to(empty_store) as line:
        line.sendall(f"{sent}\r\nHost: localhost\r\n{keys_of(empty_store)}\r\n".encode())
        head, body = read(line)
        assert head.startswith(b"HTTP/1.1 431 ")
        assert "64 KB" in json.loads(body)[0]["Message"]
        line.sendall(request(empty_store, "GET /CRM/0"))
        assert read(line)[0].startswith(b"HTTP/1.1 404 ")


@pytest.mark.parametrize(
    "begun", ["GET / HTTP/1.1\r\nX: ", "GET /", "GET / HTTP/1.1\r\nHost: localhost\r\n\r\nGET /?"]
)
def test_a_head_that_does_not_end_is_not_kept(empty_store: Running, begun: str) -> None:
    """The kernel takes some megabytes that the store never sees."""
    piece, sent = b"x" * 65536, 0
    with line_to(empty_store) as line:
        line.sendall(begun.encode())
        try:
            while sent < 100_000_000:
                sent += line.send(piece)
        except (ConnectionResetError, BrokenPipeError):
            pass
    assert sent < 50_000_000


def test_requests_that_wait_are_not_kept_without_end(empty_store: Running) -> None:
    """A caller that sends one after the other and reads no answer."""
    piece, sent = request(empty_store, "GET /CRM/0") * 1000, 0
    with line_to(empty_store) as line:
        try:
            while sent < 100_000_000:
                sent += line.send(piece)
        except (ConnectionResetError, BrokenPipeError):
            pass
    assert sent < 50_000_000


def test_many_requests_may_wait(empty_store: Running) -> None:
    """Half a megabyte of them, sent before the first answer is read."""
    number, sent = 300, request(empty_store, "GET /CRM/0", b"", "X: " + "x" * 1500)
    with line_to(empty_store) as line:
        line.sendall(sent * number)
        for _ in range(number):
            assert read(line)[0].startswith(b"HTTP/1.1 404 ")
        line.sendall(request(empty_store, "POST /CRM", IDA))
        assert read(line)[0].startswith(b"HTTP/1.1 201 ")


def test_a_body_that_is_not_read_does_not_end_the_line(empty_store: Running) -> None:
    sent = request(empty_store, "POST /CRM", b" " * 5_000_000)
    with line_to(empty_store) as line:
        line.sendall(sent.replace(b"PrivateKey: ", b"PrivateKey: not-", 1))
        assert read(line)[0].startswith(b"HTTP/1.1 401 ")
        line.sendall(sent.replace(b"POST", b"PATCH", 1))
        assert read(line)[0].startswith(b"HTTP/1.1 405 ")
        line.sendall(sent.replace(b"POST", b"GET", 1).replace(b"/CRM", b"/CRM/0", 1))
        assert read(line)[0].startswith(b"HTTP/1.1 404 ")


def test_a_caller_who_asks_first_is_told_to_go_on(empty_store: Running) -> None:
    sent = request(empty_store, "POST /CRM", IDA, "Expect: 100-continue")
    with line_to(empty_store) as line:
        line.sendall(sent[: -len(IDA)])
        assert read(line)[0] == b"HTTP/1.1 100 Continue\r\n\r\n"
        line.sendall(IDA)
        assert read(line)[0].startswith(b"HTTP/1.1 201 ")


def test_a_caller_who_asks_first_is_refused_before_the_body(empty_store: Running) -> None:
    sent = request(empty_store, "POST /CRM", IDA, "Expect: 100-continue")
    with line_to(empty_store) as line:
        line.sendall(sent[: -len(IDA)].replace(b"Token: ", b"Token: not-", 1))
        head, _ = read(line)
        assert head.startswith(b"HTTP/1.1 401 ")
        assert b"connection: close" in head


def test_a_body_may_come_in_chunks(empty_store: Running) -> None:
    head = request(empty_store, "POST /CRM", b"", "Transfer-Encoding: chunked")
    head = head.replace(b"Transfer-", b"Content-Type: application/json\r\nTransfer-", 1)
    chunks = b"".join(b"1;x=y\r\n%c\r\n" % byte for byte in IDA) + b"0\r\nX-Trailer: y\r\n\r\n"
    with line_to(empty_store) as line:
        line.sendall(head + chunks + request(empty_store, "GET /CRM/0"))
        assert read(line)[0].startswith(b"HTTP/1.1 201 ")
        assert read(line)[0].startswith(b"HTTP/1.1 404 ")


def compressed(store: Running, body: bytes, encoding: str) -> tuple[int, str, str | None]:
    """(status, first result's message, Accept-Encoding) of a create with an encoded body."""
    headers = {"Content-Type": "application/json", "Content-Encoding": encoding}
    answer = store.api.post("/CRM", content=body, headers=headers)
    return answer.status_code, answer.json()[0]["Message"], answer.headers.get("Accept-Encoding")


def test_a_body_may_be_compressed_by_gzip(empty_store: Running) -> None:
    assert compressed(empty_store, gzip.compress(IDA), "gzip")[0] == 201
    assert compressed(empty_store, gzip.compress(b"{") + gzip.compress(b"}"), "GZIP")[0] == 400
    assert compressed(empty_store, IDA, "identity")[0] == 201


def test_a_compressed_body_is_as_large_as_what_it_holds(empty_store: Running) -> None:
    bomb = gzip.compress(b" " * 200_000_000, 1)
    status, said, _ = compressed(empty_store, bomb, "gzip")
    assert status == 413
    assert "10 MB" in said


@pytest.mark.parametrize(
    "body",
    [IDA, gzip.compress(IDA)[:-9], gzip.compress(IDA)[:20] + b"x"],
    ids=["never compressed", "cut off", "broken"],
)
def test_what_gzip_did_not_write_is_refused(empty_store: Running, body: bytes) -> None:
    status, said, _ = compressed(empty_store, body, "gzip")
    assert (status, "gzip" in said) == (400, True)


def test_another_encoding_is_refused_by_its_name(empty_store: Running) -> None:
    status, said, known = compressed(empty_store, b"x", "br")
    assert (status, "'br'" in said, known) == (415, True, "gzip")


def test_http_1_0_is_answered_and_closed(empty_store: Running) -> None:
    with line_to(empty_store) as line:
        line.sendall(request(empty_store, "POST /CRM", IDA).replace(b"HTTP/1.1", b"HTTP/1.0", 1))
        said = rest_of(line)
    assert said.startswith(b"HTTP/1.1 201 ")
    assert b"\r\nconnection: close\r\n" in said


def test_a_line_goes_on_after_head(empty_store: Running) -> None:
    with line_to(empty_store) as line:
        line.sendall(request(empty_store, "HEAD /CRM/0") + request(empty_store, "GET /CRM/0"))
        said = b""
        while said.count(b"HTTP/1.1 404 ") < 2 or not said.endswith(b"]"):
            said += some(line, 65536)
    assert said.split(b"\r\n\r\n")[1].startswith(b"HTTP/1.1 404 ")


OFFER = ("Connection: Upgrade, HTTP2-Settings", "Upgrade: h2c", "HTTP2-Settings: AAMAAABk")


def test_an_offer_of_another_protocol_is_passed_over(empty_store: Running) -> None:
    """Java's client offers HTTP/2 with every request unless told otherwise."""
    with line_to(empty_store) as line:
        for _ in range(2):
            line.sendall(request(empty_store, "GET /CRM/0", b"", *OFFER))
            assert read(line)[0].startswith(b"HTTP/1.1 404 ")


def test_a_body_lost_by_such_an_offer_is_said_to_be(empty_store: Running) -> None:
    with line_to(empty_store) as line:
        line.sendall(request(empty_store, "POST /CRM", IDA, *OFFER))
        head, body = read(line)
    assert head.startswith(b"HTTP/1.1 400 ")
    assert "HTTP/1.1 alone" in json.loads(body)[0]["Message"]


def test_two_slashes_in_a_path_are_one(empty_store: Running) -> None:
    number = empty_store.create("/CRM", {"CustomerEmail": "ida@example.com"})
    for path in (f"/{BASE}//CRM/{number}", f"{BASE}/CRM//{number}/"):
        answer = empty_store.api.get(f"{empty_store.url}{path}")
        assert answer.json()[0]["CustomerEmail"] == "ida@example.com"


def test_a_page_is_refused_a_body_too_large(empty_store: Running) -> None:
    form = {"Content-Type": "application/x-www-form-urlencoded"}
    answer = web.post(f"{empty_store.url}/nothing", content=b" " * 20_000_000, headers=form)
    assert answer.status_code == 413
    assert web.get(f"{empty_store.url}/nothing").status_code == 404
