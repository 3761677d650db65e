"""A proxy before a store that lets one mutation at what passes through."""

from __future__ import annotations

import contextlib
import json
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Any, Protocol, TypeVar
from urllib.parse import parse_qsl, unquote, urlencode, urlsplit

import httpx

from contract_tests.document import Document, Operation
from contract_tests.loopback import Handler, serving

HOP = frozenset({"connection", "transfer-encoding", "content-length", "content-encoding", "host"})
GATEWAY_SETTINGS = "/__mock__/gateway"


@dataclass(slots=True)
class Call:
    """A request on its way to the store, or to the gateway; all of it may be changed."""

    method: str
    path: str
    query: list[tuple[str, str]]
    headers: dict[str, str]
    body: bytes
    op: Operation | None = None
    keys: tuple[str, ...] = ()
    document: Document | None = None
    proxy: Any = None  # a gateway's, which has a memory for the mutations
    asked: Any = None  # the message as it came, before any change

    @property
    def json(self) -> Any:
        return _loads(self.body)

    @json.setter
    def json(self, value: Any) -> None:
        self.body = json.dumps(value).encode()


@dataclass(slots=True)
class Reply:
    """An answer on its way back."""

    status: int
    headers: dict[str, str] = field(default_factory=dict)
    body: bytes = b""

    @property
    def json(self) -> Any:
        return _loads(self.body)

    @json.setter
    def json(self, value: Any) -> None:
        self.body = json.dumps(value).encode()


def _before(_call: Call) -> Reply | None:
    return None


def _after(_call: Call, _reply: Reply) -> None:
    return None


@dataclass(frozen=True, slots=True)
class Mutation:
    """One broken promise: ``before`` changes or answers a request, ``after`` changes an answer."""

    name: str
    before: Callable[[Call], Reply | None] = _before
    after: Callable[[Call, Reply], None] = _after


UNBROKEN = Mutation("unbroken")


class Proxy:
    """Passes on what comes for a store; its ``mutation`` may be changed between runs."""

    def __init__(self, document: Document, store: str) -> None:
        self.store = store
        self.document = document
        self.mutation = UNBROKEN
        self.url = ""
        self.gateways: dict[str, str] = {}
        self._client = httpx.Client(trust_env=False, timeout=30)
        base = document.base_path()
        self._routes = [
            (op.method.upper(), _pattern(base + op.path), op) for op in document.operations.values()
        ]
        own = document.exchanges.values()
        self._routes += [
            (op.method.upper(), _pattern(op.path), op) for op in own if op.path.startswith("/")
        ]
        self._hooks = {op.exchange: op for op in own if not op.path.startswith("/")}

    def close(self) -> None:
        self._client.close()

    def answer(self, call: Call) -> Reply:
        """What the store says to a request, with the mutation at work."""
        upstream, call.document = self.store, self.document
        if call.path.startswith("/gateway/"):
            upstream, call.op = self._gateway(call)
        elif call.path == GATEWAY_SETTINGS and call.method == "PUT":
            self._redirect_gateway(call)
        else:
            self._recognise(call)
        reply = self.mutation.before(call) or self._forward(upstream, call)
        self.mutation.after(call, reply)
        return reply

    def _recognise(self, call: Call) -> None:
        """Find the operation; the address with most fixed parts wins over one with parameters."""
        found = [
            (len(match.groups()), op, match)
            for method, pattern, op in self._routes
            if method == call.method and (match := pattern.fullmatch(call.path))
        ]
        if found:
            _, call.op, match = min(found, key=lambda each: each[0])
            call.keys = tuple(unquote(key) for key in match.groups())

    def _redirect_gateway(self, call: Call) -> None:
        """Put the proxy between store and gateway too."""
        settings = call.json
        for setting, exchange in (("checkout_url", "checkout"), ("refund_url", "refund")):
            if setting in settings:
                self.gateways[exchange] = settings[setting]
                settings[setting] = f"{self.url}/gateway/{exchange}"
        call.json = settings

    def _gateway(self, call: Call) -> tuple[str, Operation | None]:
        exchange = call.path.removeprefix("/gateway/")
        parts = urlsplit(self.gateways[exchange])
        call.path = parts.path
        return f"{parts.scheme}://{parts.netloc}", self._hooks.get(exchange)

    def _forward(self, upstream: str, call: Call) -> Reply:
        return forward(self._client, upstream, call)


def forward(client: httpx.Client, upstream: str, call: Call) -> Reply:
    """The answer of whom the call was meant for."""
    url = upstream + call.path + ("?" + urlencode(call.query) if call.query else "")
    headers = {k: v for k, v in call.headers.items() if k.lower() not in HOP}
    answer = client.request(call.method, url, headers=headers, content=call.body)
    kept = {k: v for k, v in answer.headers.items() if k.lower() not in HOP}
    return Reply(answer.status_code, kept, answer.content)


@contextlib.contextmanager
def listening(document: Document, store: str) -> Iterator[Proxy]:
    """A proxy before ``store`` on a free loopback port."""
    with served(Proxy(document, store)) as proxy:
        yield proxy


class Answering(Protocol):
    """What can stand behind a loopback port."""

    url: str

    def answer(self, call: Call) -> Reply: ...

    def close(self) -> None: ...


Served = TypeVar("Served", bound=Answering)


@contextlib.contextmanager
def served(proxy: Served) -> Iterator[Served]:
    """A proxy on a free loopback port, which it is told as its ``url``."""
    with contextlib.closing(proxy), serving(_handler(proxy)) as proxy.url:
        yield proxy


def _handler(proxy: Answering) -> type[Handler]:
    class Passing(Handler):
        protocol_version = "HTTP/1.1"

        def _pass(self) -> None:
            parts = urlsplit(self.path)
            body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
            query = parse_qsl(parts.query, keep_blank_values=True)
            reply = proxy.answer(
                Call(self.command, parts.path, query, dict(self.headers.items()), body)
            )
            self.send_response_only(reply.status)
            for name, value in reply.headers.items():
                self.send_header(name, value)
            self.send_header("Content-Length", str(len(reply.body)))
            self.end_headers()
            if self.command != "HEAD":
                self.wfile.write(reply.body)
            self.wfile.flush()

        do_GET = do_POST = do_PUT = do_DELETE = do_PATCH = do_HEAD = do_OPTIONS = _pass
        do_TRACE = do_QUERY = _pass

    return Passing


def _pattern(path: str) -> re.Pattern[str]:
    return re.compile(re.sub(r"\\{[^}]*\\}", "([^/]+)", re.escape(path)), re.IGNORECASE)


def _loads(body: bytes) -> Any:
    try:
        return json.loads(body)
    except ValueError:
        return None
