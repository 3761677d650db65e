"""Other people's tools meet the calls of a default store: it sends by httpx's own methods."""

from __future__ import annotations

import functools
import logging
import os
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path
from typing import Any
from unittest import mock

import httpcore
import httpx
import pytest
import respx
import vcr  # type: ignore[import-untyped]  # it has no types
from opentelemetry.instrumentation.httpx import HTTPXClientInstrumentor
from opentelemetry.sdk.trace import TracerProvider
from opentelemetry.sdk.trace.export import SimpleSpanProcessor
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter
from pytest_httpx import HTTPXMock, httpx_mock  # noqa: F401  (a fixture; its plugin is off)
from threedcart import CRM, Retries, Store
from threedcart.errors import (
    AmbiguousOutcomeError,
    DeadlineExceeded,
    ThreeDCartError,
    TransportError,
)

from tests.keys import EVERY_KEY, KEYS

from ..faults.driver import Clock
from ..faults.listener import Listener, answer
from .conftest import Kind

ROW = {"CrmID": 7, "Subject": "from the tool"}
DEAD_PROXY = "http://127.0.0.1:9"
PATH = "/3dCartWebAPI/v2/CRM/7"


@pytest.fixture
def server() -> Iterator[Listener]:
    with Listener() as listener:
        yield listener


def client_class(kind: Kind) -> Any:
    return httpx.AsyncClient if kind.name == "async" else httpx.Client


def transport_class(kind: Kind) -> Any:
    return httpx.AsyncHTTPTransport if kind.name == "async" else httpx.HTTPTransport


# Each tool answers, and nothing reaches the server


def test_respx_answers_for_a_default_store(kind: Kind, server: Listener) -> None:
    store = kind.open(base_url=server.url, retries=0)
    with respx.mock(base_url=server.url) as router:
        get = router.get(PATH).respond(json=[ROW])
        create = router.post("/3dCartWebAPI/v2/CRM").respond(
            201, json=[{"Key": "CrmID", "Value": "9", "Status": "201", "Message": ""}]
        )
        assert kind.run(store.crm.tickets.get(7)).subject == "from the tool"
        assert kind.run(store.crm.tickets.create(CRM(subject="x"))).id == 9
        assert get.calls[0].request.headers["token"] == KEYS["token"]
        assert b'"Subject"' in create.calls[0].request.content
        with pytest.raises(ThreeDCartError, match="not mocked"):
            kind.run(store.crm.tickets.get(8))
    assert server.hits == []
    assert kind.run(store.crm.tickets.get(1)).crm_id == 1
    assert len(server.hits) == 1


def test_respx_meets_the_store_address_behind_a_proxy(kind: Kind) -> None:
    store = kind.open(base_url="http://shop.test", proxy=DEAD_PROXY, retries=0)
    with respx.mock(base_url="http://shop.test") as router:
        router.get(PATH).respond(json=[ROW])
        assert kind.run(store.crm.tickets.get(7)).crm_id == 7


def test_respx_lets_a_request_pass_over_the_stores_own_connections(
    kind: Kind, server: Listener
) -> None:
    store = kind.open(base_url=server.url)
    with respx.mock(base_url=server.url) as router:
        router.route().pass_through()
        for _ in range(3):
            assert kind.run(store.crm.tickets.get(1)).crm_id == 1
    kind.run(store.crm.tickets.get(1))
    assert (len(server.hits), server.connections) == (4, 1)


def test_pytest_httpx_answers_for_a_default_store(
    kind: Kind,
    server: Listener,
    httpx_mock: HTTPXMock,  # noqa: F811
) -> None:
    httpx_mock.add_response(url=f"{server.url}{PATH}", json=[ROW])
    httpx_mock.add_response(
        method="POST", match_json={"Subject": "x"}, json=[{"Value": "9", "Status": "201"}]
    )
    store = kind.open(base_url=server.url)
    assert kind.run(store.crm.tickets.get(7)).subject == "from the tool"
    assert kind.run(store.crm.tickets.create(CRM(subject="x"))).id == 9
    assert httpx_mock.get_requests()[0].headers["token"] == KEYS["token"]
    assert server.hits == []


def test_pytest_httpx_can_tell_the_proxy(kind: Kind, httpx_mock: HTTPXMock) -> None:  # noqa: F811
    proxy = "http://me:secret@proxy.test:8080/"
    httpx_mock.add_response(proxy_url=proxy, json=[ROW])
    store = kind.open(base_url="http://shop.test", proxy=proxy)
    assert kind.run(store.crm.tickets.get(7)).crm_id == 7


def test_vcrpy_records_a_call_and_plays_it_back(
    kind: Kind, server: Listener, tmp_path: Path
) -> None:
    recorder = vcr.VCR(filter_headers=["PrivateKey", "Token", "SecureURL"])
    cassette = tmp_path / "calls.yaml"
    with recorder.use_cassette(cassette):
        kind.run(kind.open(base_url=server.url).crm.tickets.get(1))
        kind.run(kind.open(base_url=server.url).crm.tickets.create(CRM(subject="x")))
    assert len(server.hits) == 2
    assert not any(key in cassette.read_text() for key in EVERY_KEY)
    with recorder.use_cassette(cassette, record_mode="none"):
        store = kind.open(base_url=server.url, retries=0)
        assert kind.run(store.crm.tickets.get(1)).crm_id == 1
        assert kind.run(store.crm.tickets.create(CRM(subject="x"))).id == 1
        with pytest.raises(TransportError, match="CannotOverwriteExistingCassette"):
            kind.run(store.crm.tickets.get(2))
        with pytest.raises(AmbiguousOutcomeError):
            kind.run(store.crm.tickets.create(CRM(subject="y")))
    assert len(server.hits) == 2


@contextmanager
def instrumented() -> Iterator[InMemorySpanExporter]:
    exporter, provider = InMemorySpanExporter(), TracerProvider()
    provider.add_span_processor(SimpleSpanProcessor(exporter))
    HTTPXClientInstrumentor().instrument(tracer_provider=provider)
    try:
        yield exporter
    finally:
        HTTPXClientInstrumentor().uninstrument()


def test_opentelemetry_sees_each_attempt_and_passes_its_trace_on(
    kind: Kind, server: Listener
) -> None:
    server.obey({"when": {"nth": 1}, "do": "answer", "status": 503})
    with instrumented() as exporter:
        assert kind.run(kind.open(base_url=server.url).crm.tickets.get(1)).crm_id == 1
    spans = [dict(span.attributes or {}) for span in exporter.get_finished_spans()]
    assert [span["http.status_code"] for span in spans] == [503, 200]
    assert all("traceparent" in hit.headers for hit in server.hits)


# A patched client


def canned(request: httpx.Request) -> httpx.Response:
    return httpx.Response(200, json=[ROW], request=request)


@contextmanager
def patched_send(kind: Kind) -> Iterator[list[httpx.Request]]:
    """`send` replaced as careful tools do it: with the original's name and module."""
    seen: list[httpx.Request] = []
    cls = client_class(kind)

    def send(self: Any, request: httpx.Request, **options: Any) -> httpx.Response:
        seen.append(request)
        return canned(request)

    async def send_async(self: Any, request: httpx.Request, **options: Any) -> httpx.Response:
        return send(self, request, **options)

    wrapped = functools.wraps(cls.send)(send_async if kind.name == "async" else send)
    with mock.patch.object(cls, "send", wrapped):
        yield seen


def test_a_patched_send_is_met(kind: Kind, server: Listener) -> None:
    store = kind.open(base_url=server.url)
    assert kind.run(store.crm.tickets.get(1)).crm_id == 1
    with patched_send(kind) as seen:
        assert kind.run(store.crm.tickets.get(7)).subject == "from the tool"
    assert seen[0].headers["token"] == KEYS["token"]
    kind.run(store.crm.tickets.get(1))
    assert len(server.hits) == 2


@pytest.mark.parametrize("method", ["_transport_for_url", "_send_single_request", "send"])
def test_a_patch_that_calls_the_original_is_passed_through(
    kind: Kind, server: Listener, method: str
) -> None:
    cls = client_class(kind)
    real, seen = getattr(cls, method), []

    def spy(self: Any, *args: Any, **options: Any) -> Any:
        seen.append(method)
        return real(self, *args, **options)

    store = kind.open(base_url=server.url)
    kind.run(store.crm.tickets.get(1))
    with mock.patch.object(cls, method, spy):
        assert kind.run(store.crm.tickets.get(1)).crm_id == 1
    assert seen == [method]
    assert (len(server.hits), server.connections) == (2, 1)


@pytest.mark.parametrize("name", ["class", "send", "_send_single_request"])
def test_a_mock_that_gives_no_answer_lets_nothing_out(
    kind: Kind, server: Listener, name: str
) -> None:
    cls = client_class(kind)
    if name == "class":
        patch: Any = mock.patch.object(httpx, cls.__name__)
    else:
        patch = mock.patch.object(cls, name)
    store = kind.open(base_url=server.url)
    with patch, pytest.raises(ThreeDCartError):
        kind.run(store.crm.tickets.create(CRM(subject="x")))
    assert server.hits == []


def test_a_tool_that_reads_the_answer_first_hides_nothing(kind: Kind, server: Listener) -> None:
    cls = client_class(kind)
    real = cls.send

    def read_first(self: Any, request: httpx.Request, **options: Any) -> httpx.Response:
        response: httpx.Response = real(self, request, **options)
        response.read()
        return response

    async def read_first_async(self: Any, request: httpx.Request, **options: Any) -> Any:
        response = await real(self, request, **options)
        await response.aread()
        return response

    store = kind.open(base_url=server.url)
    with mock.patch.object(cls, "send", read_first_async if kind.name == "async" else read_first):
        assert kind.run(store.crm.tickets.get(1)).crm_id == 1


def test_a_patched_client_keeps_no_cookies_and_logs_no_address(
    kind: Kind, server: Listener, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.INFO)
    cookie = {"Set-Cookie": "session=1", "Content-Length": "2"}
    server.obey({"do": "answer", "headers": cookie, "body": b"[]"})
    store = kind.open(base_url=server.url)
    cls = client_class(kind)
    real = cls.send
    with mock.patch.object(cls, "send", lambda self, *a, **k: real(self, *a, **k)):
        for _ in range(2):
            kind.run(store.crm.tickets.list(customer_email="ida@example.com"))
        own = client_class(kind)()
        kind.run(own.get(server.url))
        kind.run(own.aclose() if kind.name == "async" else own.close())
    assert "cookie" not in server.hits[1].headers
    assert [record.name for record in caplog.records if record.name == "httpx"] == ["httpx"]
    assert "ida" not in caplog.text


FIRST_REQUEST_UNDER_A_TOOL = """
import functools, sys
from unittest import mock
import httpx
reply = httpx.Response(200, json=[{"CrmID": 7}])
send = functools.wraps(httpx.Client.send)(lambda self, request, **options: reply)
unmet = mock.Mock(side_effect=AssertionError("it got past the tool"))
with mock.patch.object(httpx.Client, "send", send), mock.patch.object(
    httpx.HTTPTransport, "handle_request", unmet
):
    from threedcart import Store
    store = Store(secure_url="https://x.example", private_key="p", token="t", retries=0)
    assert "threedcart._runtime.transport.http" not in sys.modules
    assert store.crm.tickets.get(7).crm_id == 7
"""


def test_a_patch_that_came_before_the_first_request_is_met() -> None:
    path = os.pathsep.join(sys.path)
    subprocess.run(
        [sys.executable, "-c", FIRST_REQUEST_UNDER_A_TOOL],
        check=True,
        env={**os.environ, "PYTHONPATH": path},
    )


# What the default promises still holds while a tool looks on


@contextmanager
def watched_by_respx(kind: Kind) -> Iterator[None]:
    with respx.mock() as router:
        router.route().pass_through()
        yield


@contextmanager
def watched_by_opentelemetry(kind: Kind) -> Iterator[None]:
    with instrumented():
        yield


@contextmanager
def watched_by_a_patched_client(kind: Kind) -> Iterator[None]:
    cls = client_class(kind)
    real = cls.send
    with mock.patch.object(cls, "send", lambda self, *a, **k: real(self, *a, **k)):
        yield


@contextmanager
def watched_by_vcrpy(kind: Kind) -> Iterator[None]:
    with vcr.use_cassette("unused.yaml", record_mode="all", record_on_exception=False):
        yield


@contextmanager
def unwatched(kind: Kind) -> Iterator[None]:
    yield


Watch = Callable[[Kind], AbstractContextManager[None]]
WATCHES = [
    unwatched,
    watched_by_respx,
    watched_by_opentelemetry,
    watched_by_a_patched_client,
    watched_by_vcrpy,
]
DRIPS = {
    "headers": b"HTTP/1.1 200 OK\r\nX-Slow: " + b"z" * 3000,
    "body": answer(200, b"[" + b" " * 3000, Content_Length="9000"),
}


@pytest.mark.parametrize("drip", DRIPS)
@pytest.mark.parametrize("watch", WATCHES)
def test_the_deadline_holds_under_every_tool(
    kind: Kind,
    server: Listener,
    watch: Watch,
    drip: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    from threedcart import Timing

    monkeypatch.chdir(tmp_path)
    server.obey({"do": "drip", "bytes": DRIPS[drip]})
    clock = Clock()
    clock.tick = 1.0
    store = kind.open(base_url=server.url, deadline=30.0, timeout=5.0, timing=Timing(clock=clock))
    with watch(kind), pytest.raises(DeadlineExceeded):
        kind.run(store.crm.tickets.get(1))
    assert clock.time <= 1000 + 30 + 5
    with watch(kind), pytest.raises(AmbiguousOutcomeError):
        kind.run(store.crm.tickets.create(CRM(subject="x")))
    assert server.count("POST") == 1


@pytest.mark.parametrize("watch", WATCHES[:4])
def test_threads_that_queue_for_connections_lose_no_request(server: Listener, watch: Watch) -> None:
    # https://github.com/encode/httpcore/issues/1110; without retries a lost connection would show.
    store = Store(
        **KEYS, base_url=server.url, rate=None, max_connections=10, retries=Retries(total=0)
    )
    found: list[Any] = []

    def work() -> None:
        found.extend(store.crm.tickets.get(1).crm_id for _ in range(10))

    with watch(Kind("sync")), store:
        threads = [threading.Thread(target=work) for _ in range(60)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join(60)
    assert found == [1] * 600
    assert server.connections <= 10
    server.wait_until_idle()


# The private names of the libraries that the runtime relies on


def test_the_transport_of_httpx_sends_by_its_pool(kind: Kind) -> None:
    """`_pool` is where httpx's transport has its connections; ours are put there."""
    real = transport_class(kind)()
    assert [name for name in vars(real) if name == "_pool"] == ["_pool"]
    kind.run(real.aclose() if kind.name == "async" else real.close())


def test_the_transport_overrides_no_method_that_a_tool_could_patch() -> None:
    from threedcart._runtime.transport.async_connections import AsyncStoreTransport
    from threedcart._runtime.transport.connections import StoreTransport

    for cls in (StoreTransport, AsyncStoreTransport):
        own = {name for name, value in vars(cls).items() if callable(value)}
        assert own == {"__init__"}


def test_a_connection_whose_bytes_cannot_be_seen_is_not_used_again() -> None:
    from threedcart._runtime.transport.http import has_unread_bytes

    origin = httpcore.Origin(b"http", b"shop.test", 80)
    assert has_unread_bytes(httpcore.HTTPConnection(origin))
