"""One exchange at a time with the store, each answer held against the specification."""

from __future__ import annotations

import json
import re
import time
from collections import deque
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace
from decimal import Decimal
from typing import Any
from urllib.parse import quote, unquote, urlsplit

import httpx

from contract_tests.departures import departures, told
from contract_tests.document import JSON, Document, Operation
from contract_tests.results import Exchange, shown_by
from contract_tests.schemas import Schemas
from contract_tests.target import Target

TIMEOUT = 30.0
TOO_MANY = 429
MAX_RETRIES = 5
KEPT_RECENT = 8
NOT_SENT: Any = object()


@dataclass(slots=True)
class Answer:
    """A parsed answer: the exchange, its JSON (numbers as Decimal), and what broke the spec."""

    exchange: Exchange
    json: Any
    problems: list[str] = field(default_factory=list)

    @property
    def status(self) -> int:
        return self.exchange.status

    @property
    def is_success(self) -> bool:
        """Whether the store did what was asked, with whatever status of success."""
        return 200 <= self.status < 300

    @property
    def rows(self) -> list[Any]:
        """The rows of a list, or of an array of one; a bare object counts as one row."""
        if isinstance(self.json, list):
            return self.json
        return [] if self.json is None else [self.json]


class Wire:
    """Sends operations to the target, paced, and judges each answer by the document.

    ``heard`` is called with every answer; the layers use it to write rows.
    """

    def __init__(
        self, target: Target, document: Document, schemas: Schemas, interval: float
    ) -> None:
        self.target = target
        self.document = document
        self.schemas = schemas
        self.interval = interval
        self.heard: list[Callable[[Operation, Answer], None]] = []
        self.recent: deque[Exchange] = deque(maxlen=KEPT_RECENT)
        self._client = httpx.Client(timeout=TIMEOUT, follow_redirects=False, trust_env=False)
        self._next = 0.0

    def close(self) -> None:
        self._client.close()

    def send(
        self,
        op: Operation,
        keys: tuple[Any, ...] = (),
        query: Mapping[str, Any] | None = None,
        body: Any = NOT_SENT,
        *,
        headers: Mapping[str, str] | None = None,
        content: bytes | None = None,
    ) -> Answer:
        """Call an operation; ``headers`` replace the credentials, ``content`` replaces the body."""
        request = self._request(op, keys, query, body, headers, content)
        exchange = self._exchange(op, request)
        answer = Answer(exchange, _parsed(exchange.response_body))
        answer.problems = self.problems(op, exchange) + told(exchange, self.target.secrets)
        self.recent.append(exchange)
        for hear in self.heard:
            hear(op, answer)
        return answer

    def shown(self, problems: Iterable[str], by: int = 2) -> list[str]:
        """Problems together with the last ``by`` exchanges, which show them."""
        return shown_by(list(self.recent)[-by:], problems)

    def send_once(self, op: Operation) -> Answer:
        """Call an operation at once: not paced, and not again when it is one too many."""
        request = self._request(op, (), None, NOT_SENT, None, None)
        started = time.monotonic()
        exchange = as_exchange(op.id, self._client.send(request), time.monotonic() - started)
        self.recent.append(exchange)
        return Answer(exchange, _parsed(exchange.response_body), self.problems(op, exchange))

    def at_version(self, version: str) -> Wire | None:
        """A wire to another version of the interface; None where this is one to it already."""
        usual, other = self.document.base_path(), self.document.base_path(version)
        if usual == other or not self.target.base_url.endswith(usual):
            return None
        base_url = self.target.base_url.removesuffix(usual) + other
        target = replace(self.target, base_url=base_url)
        return Wire(target, self.document, self.schemas, self.interval)

    def problems(self, op: Operation, exchange: Exchange) -> list[str]:
        """How an answer breaks what the specification says of its operation."""
        return departures(self.document, self.schemas, op, exchange)

    def _request(
        self,
        op: Operation,
        keys: tuple[Any, ...],
        query: Mapping[str, Any] | None,
        body: Any,
        headers: Mapping[str, str] | None,
        content: bytes | None,
    ) -> httpx.Request:
        sent = {"Accept": JSON, **(self.target.credentials if headers is None else headers)}
        if content is None and body is not NOT_SENT:
            content = json.dumps(body).encode()
        if content is not None:
            sent.setdefault("Content-Type", JSON)
        url = self._base(op) + fill(op.path, keys)
        return self._client.build_request(
            op.method.upper(), url, params=dict(query or {}), content=content, headers=sent
        )

    def _base(self, op: Operation) -> str:
        """Where an operation lives: the store itself, or the interface in a version that has it."""
        if op.exchange:
            return self.target.origin
        usual = self.document.base_path()
        for version in op.raw.get("x-versions", ()):
            path = self.document.base_path(version)
            if path == usual or not self.target.base_url.endswith(usual):
                break
            return self.target.base_url.removesuffix(usual) + path
        return self.target.base_url

    def _exchange(self, op: Operation, request: httpx.Request) -> Exchange:
        """Send, waiting when the store says it has had too many requests."""
        for _ in range(MAX_RETRIES):
            self._pace()
            started = time.monotonic()
            response = self._client.send(request)
            if response.status_code != TOO_MANY:
                break
            time.sleep(min(float(response.headers.get("retry-after", "1") or 1), TIMEOUT))
        return as_exchange(op.id, response, time.monotonic() - started)

    def _pace(self) -> None:
        if self.interval:
            now = time.monotonic()
            time.sleep(max(0.0, self._next - now))
            self._next = max(now, self._next) + self.interval


def fill(path: str, keys: tuple[Any, ...]) -> str:
    """A path template with its parameters filled from left to right."""
    for key in keys:
        before, _, rest = path.partition("{")
        path = before + quote(str(key), safe="") + rest.partition("}")[2]
    return path


def keys_in(op: Operation, url: str) -> list[str]:
    """The values of the path's parameters, read from an address that was called."""
    pattern = re.sub(r"\\{[^}]*\\}", "([^/]+)", re.escape(op.path)) + "$"
    match = re.search(pattern, urlsplit(url).path)
    return [unquote(value) for value in match.groups()] if match else []


def created_key(body: str) -> str | None:
    """The identity of a new row, in the first result of an answer."""
    rows = _parsed(body)
    first = rows[0] if isinstance(rows, list) and rows else None
    value = first.get("Value") if isinstance(first, dict) else None
    return str(value) if value else None


def as_exchange(operation: str, response: httpx.Response, seconds: float) -> Exchange:
    request = response.request
    text = response.content.decode("utf-8", "replace")
    return Exchange(
        operation=operation,
        method=request.method,
        url=str(request.url),
        request_headers=dict(request.headers),
        request_body=_sent(request),
        status=response.status_code,
        response_headers=dict(response.headers),
        response_body=text,
        seconds=seconds,
        is_garbled=text.encode() != response.content,
    )


def _sent(request: httpx.Request) -> str:
    """The body of a request; a redirect's own request has none to read."""
    try:
        return request.content.decode("utf-8", "replace")
    except httpx.RequestNotRead:
        return ""


def _parsed(text: str) -> Any:
    try:
        return json.loads(text, parse_float=Decimal) if text else None
    except ValueError:
        return None
