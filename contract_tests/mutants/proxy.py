"""A proxy that lets one mutation at what passes: before a store, or around a gateway."""

from __future__ import annotations

import contextlib
import json
import re
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cached_property
from http import HTTPStatus
from typing import Any
from urllib.parse import parse_qsl, unquote, urlencode, urlsplit

import httpx

from contract_tests.document import JSON, Document, Operation
from contract_tests.gateway.protocol import Protocol, read
from contract_tests.loopback import LARGEST, Handler, serving
from contract_tests.schemas import Schemas
from contract_tests.target import Target
from contract_tests.vectors.drafting import Draft

HOP = {b"connection", b"transfer-encoding", b"content-length", b"content-encoding", b"host"}
DETOUR = "/detour/"
MOST_DIGITS = 10  # of the length of a body
LONGEST_LINE = 100  # of a chunked body
NO_OPERATION = Operation("", "", "", (), None, {}, "", "", "", {})
NO_MESSAGE = Draft(())


class Message:
    """What a request and an answer have in common; all of it may be changed on its way."""

    headers: httpx.Headers
    body: bytes

    @property
    def json(self) -> Any:
        """The body as JSON; None where it is none."""
        try:
            return json.loads(self.body)
        except (ValueError, RecursionError):
            return None

    @json.setter
    def json(self, value: Any) -> None:
        self.body = json.dumps(value).encode()


@dataclass(slots=True)
class Call(Message):
    """A request on its way to ``upstream``, with the operation it is meant for, if any.

    ``asked`` is the payment message as it came, before any change.
    """

    proxy: Proxy
    method: str
    upstream: str
    path: str
    query: list[tuple[str, str]]
    headers: httpx.Headers
    body: bytes
    op: Operation = NO_OPERATION
    keys: tuple[str, ...] = ()
    asked: Draft = NO_MESSAGE


class Reply(Message):
    """An answer on its way back."""

    def __init__(self, status: int, headers: Any = (), body: bytes = b"") -> None:
        self.status = status
        self.headers = httpx.Headers(headers)
        self.body = body


def replied(status: int, value: Any) -> Reply:
    """An answer in JSON."""
    return Reply(status, {"Content-Type": JSON}, json.dumps(value).encode())


def _before(_call: Call) -> Reply | None:
    return None


def _after(_call: Call, _reply: Reply) -> None:
    return None


Before = Callable[[Call], Reply | None]
After = Callable[[Call, Reply], None]


@dataclass(frozen=True, slots=True)
class Mutation:
    """One broken promise: ``before`` changes or answers a request, ``after`` changes an answer."""

    name: str
    before: Before = _before
    after: After = _after


UNBROKEN = Mutation("unbroken")


class Proxy:
    """Passes on what comes for ``upstream``; its ``mutation`` may be changed between runs.

    ``links`` are members of JSON bodies that name an address, with the exchange that goes there:
    it is led through the proxy, too. ``credentials`` are what a store asks for, by header.
    """

    def __init__(self, document: Document, private_key: str, links: dict[str, str]) -> None:
        self.document = document
        self.private_key = private_key
        self.credentials: dict[str, str] = {}
        self.url = self.upstream = ""
        self.routes: list[tuple[re.Pattern[str], Operation]] = []
        self.lock = threading.Lock()
        self.mutation = UNBROKEN
        self.exchanges = {op.exchange: op for op in document.exchanges.values()}
        self._links = links
        self._naming = re.compile(rb'"(%s)":\s*("[^"]+")' % "|".join(links).encode())
        self._detours: dict[tuple[str, str], int] = {}
        self._client = httpx.Client(trust_env=False, timeout=30)

    @property
    def mutation(self) -> Mutation:
        return self._mutation

    @mutation.setter
    def mutation(self, mutation: Mutation) -> None:
        self.memory: dict[Any, Any] = {}
        """What the mutation has noted so far."""
        self._mutation = mutation

    @cached_property
    def protocol(self) -> Protocol:
        return Protocol(self.document, Schemas(self.document), self.private_key)

    def route(self, path: str, op: Operation, method: str = r"\w+") -> None:
        """Recognise an operation by its path, in which ``{name}`` stands for any one part."""
        parts = re.sub(r"\\{[^}]*\\}", "([^/]+)", re.escape(path))
        self.routes.append((re.compile(f"{method} {parts}", re.IGNORECASE), op))

    def answer(self, call: Call) -> Reply:
        """What the target says to a request, with the mutation at work."""
        mutation = self.mutation
        self._recognise(call)
        if call.op.exchange:
            call.asked = read(call.body.decode("utf-8", "replace")) or NO_MESSAGE
        call.body = self._naming.sub(self._led, call.body)
        reply = mutation.before(call) or self.send(call)
        mutation.after(call, reply)
        return reply

    def send(self, call: Call) -> Reply:
        """The answer of whom a call is meant for."""
        url = call.upstream + call.path + ("?" + urlencode(call.query) if call.query else "")
        headers = _end_to_end(call.headers)
        try:
            answer = self._client.request(call.method, url, headers=headers, content=call.body)
        except (httpx.LocalProtocolError, httpx.InvalidURL):  # what no client sends
            return Reply(HTTPStatus.BAD_REQUEST)
        return Reply(answer.status_code, _end_to_end(answer.headers), answer.content)

    def _recognise(self, call: Call) -> None:
        """Find the operation; the address with most fixed parts wins over one with parameters."""
        if call.path.startswith(DETOUR):
            url, exchange = list(self._detours)[int(call.path.removeprefix(DETOUR))]
            address = urlsplit(url)
            call.op = self.exchanges[exchange]
            call.upstream, call.path = f"{address.scheme}://{address.netloc}", address.path
            call.query = parse_qsl(address.query, keep_blank_values=True) + call.query
            return
        asked = f"{call.method} {call.path}"
        found = [(m, op) for pattern, op in self.routes if (m := pattern.fullmatch(asked))]
        if found:
            match, call.op = min(found, key=lambda each: len(each[0].groups()))
            call.keys = tuple(unquote(key) for key in match.groups())

    def _led(self, found: re.Match[bytes]) -> bytes:
        """A link to the proxy in place of one to the address itself; no signature covers it."""
        member, url = found[1].decode(), json.loads(found[2])
        with self.lock:
            number = self._detours.setdefault((url, self._links[member]), len(self._detours))
        return f'"{member}":"{self.url}{DETOUR}{number}"'.encode()

    @contextlib.contextmanager
    def served(self) -> Iterator[Proxy]:
        """Listen on a free loopback port, the proxy's ``url``."""
        with self._client, serving(_handler(self)) as self.url:
            yield self


def _end_to_end(headers: httpx.Headers) -> list[tuple[bytes, bytes]]:
    return [(name, value) for name, value in headers.raw if name.lower() not in HOP]


@contextlib.contextmanager
def before_store(document: Document, store: Target) -> Iterator[Proxy]:
    """A proxy before a store, and between it and the gateway it is told of."""
    private_key = {n.lower(): key for n, key in store.credentials.items()}["privatekey"]
    links = {"checkout_url": "checkout", "refund_url": "refund"}
    proxy = Proxy(document, private_key, links)
    proxy.upstream, proxy.credentials = store.origin, store.credentials
    for op in document.operations.values():
        proxy.route(document.base_path() + op.path, op, op.method)
    for op in document.exchanges.values():
        if op.path.startswith("/"):
            proxy.route(op.path, op, op.method)
    with proxy.served():
        yield proxy


def _handler(proxy: Proxy) -> type[Handler]:
    class Passing(Handler):
        protocol_version = "HTTP/1.1"

        def _pass(self) -> None:
            asked = urlsplit(self.path)
            try:
                body = self._sent()
            except ValueError:
                self.close_connection = True
                self.send_error(HTTPStatus.BAD_REQUEST)
                return
            query = parse_qsl(asked.query, keep_blank_values=True)
            headers = httpx.Headers(self.headers.items(), encoding="latin-1")
            call = Call(proxy, self.command, proxy.upstream, asked.path, query, headers, body)
            reply = proxy.answer(call)
            self.send_response_only(reply.status)
            for name, value in reply.headers.raw:
                self.send_header(name.decode("latin-1"), value.decode("latin-1"))
            self.send_header("Content-Length", str(len(reply.body)))
            self.end_headers()
            if self.command != "HEAD":
                self.wfile.write(reply.body)
            self.wfile.flush()

        def __getattr__(self, name: str) -> Any:
            """Pass on any method: which there are is for the target to say."""
            if name.startswith("do_"):
                return self._pass
            raise AttributeError(name)

        def _sent(self) -> bytes:
            """The body, by its length or in chunks; ValueError where the framing is broken."""
            if "Transfer-Encoding" in self.headers:
                return b"".join(iter(self._chunk, b""))
            length = self.headers.get("Content-Length") or "0"
            if not (length.isascii() and length.isdigit() and len(length) < MOST_DIGITS):
                raise ValueError(length)
            return self.rfile.read(int(length))

        def _chunk(self) -> bytes:
            size = int(self.rfile.readline(LONGEST_LINE).split(b";")[0], 16)
            chunk = self.rfile.read(min(size, LARGEST))
            self.rfile.readline(LONGEST_LINE)
            return chunk

    return Passing
