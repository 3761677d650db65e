"""The caller's own client, transport, proxy or certificates, with the store's keys all the same."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, HTTPServer
from typing import Any, ClassVar

import httpx
import pytest
from threedcart import AsyncStore, Store
from threedcart.errors import AmbiguousOutcomeError, ClosedError, ConfigurationError, TransportError
from threedcart.models import CRM

from tests.keys import KEYS

from .conftest import BASE, Answers, Kind


def client_of(kind: Kind, transport: Any, **settings: Any) -> Any:
    make = httpx.AsyncClient if kind.name == "async" else httpx.Client
    return make(transport=httpx.MockTransport(transport), **settings)


def close(kind: Kind, client: Any) -> None:
    kind.run(client.aclose() if kind.name == "async" else client.close())


def test_an_own_client_keeps_its_ways_and_sends_our_keys(kind: Kind) -> None:
    answers = Answers()
    seen: list[str] = []

    async def note_async(request: httpx.Request) -> None:
        seen.append(request.method)

    hook = note_async if kind.name == "async" else lambda request: seen.append(request.method)
    client = client_of(
        kind,
        answers,
        headers={"X-Corp": "1", "User-Agent": "corp"},
        cookies={"session": "abc"},
        base_url="http://elsewhere.test",
        event_hooks={"request": [hook]},
    )
    kind.run(kind.open(http_client=client).crm.tickets.get(1))
    request = answers.requests[0]
    assert request.headers["token"] == KEYS["token"]
    assert request.headers["x-corp"] == "1"
    assert request.headers["cookie"] == "session=abc"
    assert request.headers.get_list("user-agent")[0].startswith("threedcart/")
    assert str(request.url).startswith(BASE)
    assert seen == ["GET"]
    close(kind, client)


def test_an_own_client_stays_open_when_the_store_is_closed(kind: Kind) -> None:
    client = client_of(kind, Answers())
    store = kind.open(http_client=client)
    kind.run(store.crm.tickets.get(1))
    kind.run(store.aclose() if kind.name == "async" else store.close())
    assert not client.is_closed
    close(kind, client)
    with pytest.raises(ClosedError):
        kind.run(store.crm.tickets.get(1))


def test_an_own_client_that_was_closed_is_reported(kind: Kind) -> None:
    client = client_of(kind, Answers())
    store = kind.open(http_client=client)
    close(kind, client)
    with pytest.raises(ClosedError, match="the http_client it was given was closed"):
        kind.run(store.crm.tickets.get(1))


def test_what_an_own_client_raises_is_ours_too(kind: Kind) -> None:
    def refuse(request: httpx.Request) -> httpx.Response:
        raise httpx.ConnectError(f"refused with {request.headers['token']}")

    store = kind.open(refuse, retries=0)
    with pytest.raises(TransportError) as caught:
        kind.run(store.crm.tickets.get(1))
    assert "[redacted]" in str(caught.value)


@pytest.mark.parametrize("library", ["httpx", "httpcore", "httpx2", "httpcore2"])
def test_a_refused_connection_is_known_from_every_library(kind: Kind, library: str) -> None:
    refused = type("ConnectError", (Exception,), {"__module__": library})
    requests: list[httpx.Request] = []

    def refuse(request: httpx.Request) -> httpx.Response:
        requests.append(request)
        raise refused("nobody listens")

    store = kind.open(refuse, retries=1)
    with pytest.raises(TransportError, match="nobody listens"):
        kind.run(store.crm.tickets.create(CRM(subject="x")))
    assert len(requests) == 2  # not sent, so it is safe to try again


def test_an_exception_of_no_http_library_is_not_tried_again(kind: Kind) -> None:
    def fail(request: httpx.Request) -> httpx.Response:
        raise AssertionError("the test expected another request")

    store = kind.open(fail)
    with pytest.raises(TransportError, match="the test expected another request") as caught:
        kind.run(store.crm.tickets.get(1))
    assert (caught.value.attempts, kind.waits) == (1, [])
    with pytest.raises(AmbiguousOutcomeError):
        kind.run(store.crm.tickets.create(CRM(subject="x")))


def test_a_client_of_the_other_kind_is_refused_at_once(kind: Kind) -> None:
    is_async = kind.name == "async"
    other: Any = httpx.Client() if is_async else httpx.AsyncClient()
    with pytest.raises(ConfigurationError, match="AsyncStore"):
        kind.open(http_client=other)
    if is_async:
        other.close()


class Proxy(BaseHTTPRequestHandler):
    lines: ClassVar[list[str]] = []
    auth: ClassVar[list[str | None]] = []

    def do_GET(self) -> None:
        Proxy.lines.append(self.path)
        Proxy.auth.append(self.headers.get("Proxy-Authorization"))
        body = b'[{"CrmID": 1}]'
        self.send_response(200)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, format: str, *args: Any) -> None:
        pass


@pytest.fixture
def proxy(monkeypatch: pytest.MonkeyPatch) -> Iterator[pytest.MonkeyPatch]:
    server = HTTPServer(("127.0.0.1", 0), Proxy)
    thread = threading.Thread(target=server.serve_forever, args=(0.01,))
    thread.start()
    for name in ("http_proxy", "HTTP_PROXY", "all_proxy", "ALL_PROXY", "no_proxy", "NO_PROXY"):
        monkeypatch.delenv(name, raising=False)
    Proxy.lines, Proxy.auth = [], []
    monkeypatch.setenv("http_proxy", f"http://me:secret@127.0.0.1:{server.server_port}")
    yield monkeypatch
    server.shutdown()
    thread.join()
    server.server_close()


def test_the_proxy_of_the_environment_is_used(kind: Kind, proxy: pytest.MonkeyPatch) -> None:
    store = kind.open()
    assert kind.run(store.crm.tickets.get(1)).crm_id == 1
    assert Proxy.lines == ["http://store.test/3dCartWebAPI/v2/CRM/1"]
    assert Proxy.auth == ["Basic bWU6c2VjcmV0"]


@pytest.mark.parametrize(
    ("address", "said"),
    [
        ("http://me:secret@127.0.0.1:99999", "such as http://proxy.example:8080"),
        ("http://:8080", "HTTP_PROXY is not a proxy's address"),
        ("gopher://127.0.0.1:70", "is not a proxy's address"),
        ("socks5://me:secret@127.0.0.1:1080", "needs the package socksio"),
    ],
)
def test_a_proxy_that_cannot_be_one_is_said_so_before_anything_is_sent(
    kind: Kind, proxy: pytest.MonkeyPatch, address: str, said: str
) -> None:
    proxy.setenv("http_proxy", address)
    with pytest.raises(ConfigurationError, match=said) as caught:
        kind.run(kind.open().crm.tickets.create(CRM(subject="x")))
    assert "secret" not in str(caught.value)


def test_no_proxy_is_respected(kind: Kind, proxy: pytest.MonkeyPatch, unused_port: int) -> None:
    proxy.setenv("no_proxy", "127.0.0.1")
    store = kind.open(base_url=f"http://127.0.0.1:{unused_port}", retries=0)
    with pytest.raises(TransportError):
        kind.run(store.crm.tickets.get(1))
    assert Proxy.lines == []


@pytest.fixture
def unused_port() -> int:
    import socket

    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port: int = free.getsockname()[1]
        return port


def test_a_forked_process_opens_connections_of_its_own() -> None:
    import os
    import subprocess
    import sys

    # In a process of its own: forking one that runs threads is not for tests.
    script = """
import json, os, sys, threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threedcart import Store
ports = []
class Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    def do_GET(self):
        ports.append(self.client_address[1])
        body = b'[{"CrmID": 1}]'
        self.send_response(200); self.send_header("Content-Length", str(len(body)))
        self.end_headers(); self.wfile.write(body)
    def log_message(self, *_): pass
server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
threading.Thread(target=server.serve_forever, daemon=True).start()
store = Store(secure_url="https://x.example", private_key="pk", token="tk", rate=None,
              base_url=f"http://127.0.0.1:{server.server_port}")
store.crm.tickets.get(1)
child = os.fork()
if child == 0:
    store.crm.tickets.get(1)
    os._exit(0)
assert os.waitpid(child, 0)[1] == 0
store.crm.tickets.get(1)
assert len(set(ports)) == 2 and ports[0] == ports[2], ports
store.close()
"""
    path = os.pathsep.join(sys.path)
    subprocess.run(
        [sys.executable, "-c", script], check=True, env={**os.environ, "PYTHONPATH": path}
    )


def test_nothing_is_connected_before_the_first_call() -> None:
    store = Store(**KEYS, base_url="http://127.0.0.1:9")
    store.close()
    other = AsyncStore(**KEYS, base_url="http://127.0.0.1:9")
    assert repr(other)
