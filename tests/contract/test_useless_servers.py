"""A server that answers nothing of use is judged to the end: a verdict, no Error, soon."""

from __future__ import annotations

import contextlib
import gzip
import json
import socket
import threading
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import requests

from contract_tests import identity, runner, wire
from contract_tests.console import Progress
from contract_tests.layers.fuzzing import hooks
from contract_tests.report.model import Run, verdict
from contract_tests.results import Status
from contract_tests.settings import Settings

JSON = b"application/json"


def _answer(status: bytes, body: bytes, media_type: bytes = JSON, *more: bytes) -> bytes:
    head = [b"HTTP/1.1 " + status, b"Content-Type: " + media_type]
    head += [b"Content-Length: %d" % len(body), *more]
    return b"\r\n".join(head) + b"\r\n\r\n" + body


def _too_many(*more: bytes) -> bytes:
    return _answer(b"429 Too Many Requests", b"", JSON, *more)


ANSWERS = {
    "an object": _answer(b"200 OK", b"{}"),
    "no rows": _answer(b"200 OK", b"[]"),
    "null": _answer(b"200 OK", b"null"),
    "a number": _answer(b"200 OK", b"42"),
    "a page": _answer(b"200 OK", b"<h1>Welcome</h1>", b"text/html"),
    "an empty 200": _answer(b"200 OK", b""),
    "204": b"HTTP/1.1 204 No Content\r\n\r\n",
    "500": _answer(b"500 Internal Server Error", b"oops", b"text/plain"),
    "429": _too_many(),
    "429 and seconds": _too_many(b"Retry-After: 30"),
    "429 and a date": _too_many(b"Retry-After: Fri, 27 Nov 2099 10:00:00 GMT"),
    "429 and a past date": _too_many(b"Retry-After: Fri, 27 Nov 2015 10:00:00 GMT"),
    "429 and less than nothing": _too_many(b"Retry-After: -1"),
    "429 and nonsense": _too_many(b"Retry-After: soon"),
}
HEAD = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n\r\n"


class Server:
    """Answers every request alike, over connections that it keeps."""

    def __init__(self, answer: bytes, kind: str) -> None:
        self.answer, self.kind = answer, kind
        self.asked = 0
        self.ends = threading.Event()
        self._socket = socket.create_server(("127.0.0.1", 0))
        self.url = f"http://127.0.0.1:{self._socket.getsockname()[1]}"
        threading.Thread(target=self._accept, daemon=True).start()

    def close(self) -> None:
        self.ends.set()
        self._socket.close()

    def _accept(self) -> None:
        with contextlib.suppress(OSError):
            while True:
                line, _ = self._socket.accept()
                threading.Thread(target=self._serve, args=(line,), daemon=True).start()

    def _serve(self, line: socket.socket) -> None:
        with line, contextlib.suppress(OSError):
            while _read(line):
                self.asked += 1
                if self.kind == "endless":
                    line.sendall(HEAD + b"[")
                    while not self.ends.is_set():
                        line.sendall(b" " * 65536)
                elif self.kind == "drip":
                    for byte in HEAD + b" " * 1000:
                        line.sendall(bytes([byte]))
                        self.ends.wait(0.02)
                elif self.kind == "silence":
                    self.ends.wait()
                else:
                    line.sendall(self.answer)


def _read(line: socket.socket) -> bool:
    """Read one request; whether there was one."""
    head = b""
    while b"\r\n\r\n" not in head:
        part = line.recv(65536)
        if not part:
            return False
        head += part
    head, _, body = head.partition(b"\r\n\r\n")
    lengths = [x for x in head.lower().split(b"\r\n") if x.startswith(b"content-length:")]
    missing = int(lengths[0].partition(b":")[2]) - len(body) if lengths else 0
    while missing > 0:
        missing -= len(line.recv(missing)) or missing
    return True


@contextlib.contextmanager
def serving(name: str) -> Iterator[Server]:
    server = Server(ANSWERS.get(name, b""), name)
    try:
        yield server
    finally:
        server.close()


def judged(spec: Path, server: Server, report: Path) -> Run:
    settings = Settings(
        target=server.url,
        secure_url="https://s.example.com",
        private_key="0123456789abcdef",
        token="fedcba9876543210",
        spec=spec,
        allow_other_spec=True,
        report=report,
    )
    with open("/dev/null", "w") as quiet:
        return runner.run(settings, Progress(quiet))[0]


NO_ANSWER = ("endless", "drip", "silence")


@pytest.fixture
def hasty(
    spec: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, request: pytest.FixtureRequest
) -> Path:
    """A document by which no answer takes long; where none comes, the suite waits only a moment."""
    monkeypatch.setattr(time, "sleep", lambda seconds: None)
    if request.node.callspec.params["name"] in NO_ANSWER:
        monkeypatch.setattr(wire, "USUAL_SECONDS", 0.3)
        monkeypatch.setattr(identity, "SECONDS", 0.3)
    raw = json.loads(spec.read_text("utf-8"))
    del raw["x-slowest-answer"]
    path = tmp_path / "hasty.json"
    path.write_text(json.dumps(raw), "utf-8")
    return path


@pytest.mark.parametrize("name", [*ANSWERS, *NO_ANSWER])
def test_the_suite_runs_to_a_verdict_without_an_error(
    hasty: Path, tmp_path: Path, name: str
) -> None:
    with serving(name) as server:
        run = judged(hasty, server, tmp_path)
    errors = {
        row.key: (row.reasons, row.trace) for row in run.results if row.status is Status.ERROR
    }
    assert errors == {}
    assert verdict(run) == "FAILED"
    assert run.results.rows["reach/answers/store"].status is Status.FAILED
    assert server.asked < 1500


@pytest.mark.parametrize("name", ["endless", "drip"])
def test_an_answer_without_end_is_read_no_further_by_the_fuzzing_layer(
    name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """requests, by which schemathesis sends, has no such bounds of its own."""
    monkeypatch.setattr(hooks, "LARGEST_ANSWER", 1_000_000)
    kwargs: dict[str, Any] = {"timeout": 0.3 if name == "drip" else 600}
    hooks.before_call(None, None, kwargs)
    said = "no whole answer came|read no further"
    with serving(name) as server, pytest.raises(requests.RequestException, match=said):
        requests.get(server.url, stream=True, **kwargs)


@pytest.mark.parametrize(
    "answer",
    [
        _answer(b"200 OK", gzip.compress(b"[1, 2]"), JSON, b"Content-Encoding: gzip"),
        b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3\r\n[1,\r\n3;x\r\n 2]\r\n0\r\n\r\n",
        _answer(b"200 OK", b"[1, 2]"),
    ],
    ids=["packed", "in chunks", "plain"],
)
def test_an_answer_reaches_the_fuzzing_layer_however_it_is_packed(answer: bytes) -> None:
    kwargs: dict[str, Any] = {"timeout": 600}
    hooks.before_call(None, None, kwargs)
    server = Server(answer, "as it is")
    with contextlib.closing(server), requests.Session() as session:
        for _ in range(2):  # over one connection
            assert session.get(server.url, stream=True, **kwargs).json() == [1, 2]
