"""One exchange at a time with the store, each answer held against the specification."""

from __future__ import annotations

import contextlib
import datetime
import json
import re
import threading
import time
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from decimal import Decimal
from email.utils import parsedate_to_datetime
from typing import Any
from urllib.parse import quote, unquote, urlsplit

import httpx

from contract_tests import signals
from contract_tests.departures import departures, told
from contract_tests.document import JSON, Document, Operation, ResultRow
from contract_tests.results import Exchange, shown_by
from contract_tests.schemas import Schemas
from contract_tests.target import Target
from contract_tests.transport import USUAL_SECONDS, Bounded, NoAnswer

BAD_REQUEST, UNAUTHORIZED, TOO_MANY = 400, 401, 429
# Characters of a store's own words that a finding quotes.
MOST_SAID = 160
# Seconds that are waited in all until a store which has had too many requests takes this one.
MOST_PATIENCE = 40.0
FIRST_PAUSE, LEAST_PAUSE, LONGEST_PAUSE = 1.0, 0.2, 20.0
KEPT_RECENT = 8
NOT_SENT: Any = object()


class Spent(Exception):
    """No further request may be sent: by this run, or by the check that is being made."""


class KeysRefused(Exception):
    """The store no longer takes the keys that it took before."""


@dataclass(slots=True)
class Meter:
    """How much was sent, and how much may be; shared by all that talk to the store.

    ``most`` is what the run may send, ``most_here`` and ``ends`` bound the check that is being
    made. ``unanswered`` are the operations without an answer, since the last answer that came.
    """

    sent: int = 0
    most: float = float("inf")
    most_here: float = float("inf")
    ends: float = float("inf")
    unanswered: list[str] = field(default_factory=list)
    silent: dict[str, int] = field(default_factory=dict)
    reserved: Callable[[], int] = field(default=lambda: 0)
    _lock: threading.Lock = field(default_factory=threading.Lock)

    @property
    def left(self) -> float:
        """Requests the run may still send; what it has to sweep is kept for that."""
        return self.most - self.sent - self.reserved()

    def count(self) -> None:
        """Note a request that is about to be sent; Spent where it may not be."""
        with self._lock:
            self.require()
            self.sent += 1

    def require(self) -> None:
        """Raise Spent where no further request may be sent."""
        if self.left < 1:
            raise Spent("the budget of the run is spent")
        if self.sent >= self.most_here:
            raise Spent("the check has sent as many requests as it may")
        if time.monotonic() > self.ends:
            raise Spent("the check has taken as long as it may")

    def heard(self, operation: str) -> None:
        self.unanswered.clear()
        self.silent.pop(operation, None)

    def not_answered(self, operation: str) -> None:
        self.unanswered.append(operation)
        self.silent[operation] = self.silent.get(operation, 0) + 1


@dataclass(slots=True)
class Answer:
    """A parsed answer: the exchange, its JSON (numbers as Decimal), and what broke the spec.

    ``results`` says how the document has the results of writes.
    """

    exchange: Exchange
    json: Any
    results: ResultRow
    problems: list[str] = field(default_factory=list)

    @property
    def status(self) -> int:
        return self.exchange.status

    @property
    def said(self) -> str:
        """The status, and the store's own words in brackets where it refused."""
        if self.status < BAD_REQUEST:
            return str(self.status)
        words = self.results.words(self.rows[0]) if self.rows else ""
        text = " ".join((words or self.exchange.response_body).split())[:MOST_SAID]
        quoted = json.dumps(text, ensure_ascii=False)
        return f"{self.status} ({quoted})" if text else str(self.status)

    @property
    def made(self) -> str | None:
        """The identity of a new row; None where the answer tells none."""
        return self.results.made(self.json) if self.is_success else None

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
        self,
        target: Target,
        document: Document,
        schemas: Schemas,
        interval: float,
        meter: Meter | None = None,
    ) -> None:
        self.target = target
        self.document = document
        self.schemas = schemas
        self.interval = interval
        self.meter = meter or Meter()
        self.heard: list[Callable[[Operation, Answer], None]] = []
        self.recent: deque[Exchange] = deque(maxlen=KEPT_RECENT)
        # A read that the keys opened: it tells keys that have expired from a right that is lacking.
        self.opened: Operation | None = None
        self._is_watching = True
        self._line = Bounded()
        self._client = httpx.Client(transport=self._line, trust_env=False)
        self._next = 0.0
        self._lock = threading.Lock()

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
        # A write that is under way is seen to its end, so that what it makes is known.
        is_right = headers is None or self.target.credentials.items() <= dict(headers).items()
        with contextlib.nullcontext() if op.is_safe else signals.held():
            return self._answer(op, request, is_watched=is_right)

    def _answer(self, op: Operation, request: httpx.Request, is_watched: bool) -> Answer:
        exchange = self._exchange(op, request)
        if is_watched:
            self._watch(op, exchange)
        answer = self._read(op, exchange)
        answer.problems += told(exchange, self.target.secrets)
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
        exchange = self._once(op, request)
        self.recent.append(exchange)
        return self._read(op, exchange)

    def _read(self, op: Operation, exchange: Exchange) -> Answer:
        value, problems = parsed(exchange.response_body), self.problems(op, exchange)
        return Answer(exchange, value, self.document.result_row, problems)

    def at_version(self, version: str) -> Wire | None:
        """A wire to another version of the interface; None where this is one to it already."""
        usual, other = self.document.base_path(), self.document.base_path(version)
        if usual == other or not self.target.base_url.endswith(usual):
            return None
        base_url = self.target.base_url.removesuffix(usual) + other
        target = replace(self.target, base_url=base_url)
        return Wire(target, self.document, self.schemas, self.interval, self.meter)

    @contextlib.contextmanager
    def unwatched(self) -> Iterator[None]:
        """While the keys are meant to be refused, a refusal says nothing of them."""
        self._is_watching = False
        try:
            yield
        finally:
            self._is_watching = True

    def _watch(self, op: Operation, exchange: Exchange) -> None:
        """Keep a read that the keys open; KeysRefused where they have stopped to open it."""
        if not self._is_watching or not (op.is_safe or exchange.status == UNAUTHORIZED):
            return
        if exchange.status != UNAUTHORIZED:
            if self.opened is None and 200 <= exchange.status < 300 and not op.path_parameters:
                self.opened = op
        elif self.opened is not None:
            self.require_keys()

    def require_keys(self) -> None:
        """Ask again what the keys opened before; KeysRefused where they do no longer."""
        if self.opened is None:
            return
        request = self._request(self.opened, (), None, NOT_SENT, None, None)
        if self._exchange(self.opened, request).status == UNAUTHORIZED:
            raise KeysRefused(self.opened.id)

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
        sent = {
            "Accept": JSON,
            "Accept-Encoding": "identity",
            **(self.target.credentials if headers is None else headers),
        }
        if content is None and body is not NOT_SENT:
            content = json.dumps(body).encode()
        if content is not None:
            sent.setdefault("Content-Type", JSON)
        url = self.target.base(self.document, op) + fill(op.path, keys)
        return self._client.build_request(
            op.method.upper(), url, params=dict(query or {}), content=content, headers=sent
        )

    def _exchange(self, op: Operation, request: httpx.Request) -> Exchange:
        """Send, and wait when the store says it has had too many requests; NoAnswer after that.

        A store's other callers have a right to their share: each wait also slows what follows.
        """
        patience, usual = MOST_PATIENCE, FIRST_PAUSE
        while True:
            self._pace()
            exchange = self._once(op, request)
            if exchange.status != TOO_MANY:
                self.meter.heard(op.id)
                return exchange
            said = waiting(exchange.response_headers.get("retry-after", ""))
            pause = min(usual if said is None else said, LONGEST_PAUSE)
            if pause > patience:
                self.meter.not_answered(op.id)
                self.recent.append(exchange)
                raise NoAnswer(f"it is answered {TOO_MANY} for {MOST_PATIENCE:.0f} s")
            patience, usual = patience - pause, 2 * usual
            time.sleep(pause)
            self._next = time.monotonic() + self.interval

    def _once(self, op: Operation, request: httpx.Request) -> Exchange:
        self._line.seconds = patience(self.document, op)
        try:
            return asked(self._client.send, self.meter, op.id, request)[1]
        except NoAnswer as error:
            self.meter.not_answered(op.id)
            self.recent.append(error.exchange)
            raise

    def _pace(self) -> None:
        """Wait for a turn, which is taken ahead: several threads may send."""
        if self.interval:
            with self._lock:
                turn = max(time.monotonic(), self._next)
                self._next = turn + self.interval
            time.sleep(max(0.0, turn - time.monotonic()))


def asked(
    send: Callable[[httpx.Request], httpx.Response],
    meter: Meter,
    operation: str,
    request: httpx.Request,
) -> tuple[httpx.Response, Exchange]:
    """Send a request once, counted; NoAnswer has the exchange, too."""
    meter.count()
    started = time.monotonic()
    try:
        response = send(request)
        response.read()
    except NoAnswer as error:
        error.exchange = _sent_only(operation, request, time.monotonic() - started, str(error))
        raise
    return response, as_exchange(operation, response, time.monotonic() - started)


def waiting(text: str) -> float | None:
    """Seconds to wait by a Retry-After: a number or a date; None where it says nothing of use."""
    text = text.strip()
    try:
        seconds = float(text)
    except ValueError:
        try:
            when = parsedate_to_datetime(text)
        except (ValueError, TypeError, IndexError):
            return None
        seconds = (when - datetime.datetime.now(when.tzinfo)).total_seconds()
    return max(LEAST_PAUSE, seconds) if seconds > 0 else None


def fill(path: str, keys: tuple[Any, ...]) -> str:
    """A path template with its parameters filled from left to right."""
    for key in keys:
        before, _, rest = path.partition("{")
        path = before + quote(str(key), safe="") + rest.partition("}")[2]
    return path


def patience(document: Document, op: Operation) -> float:
    """Seconds that the answer to an operation is waited for."""
    return max(USUAL_SECONDS, document.slowest_answer(op))


def keys_in(op: Operation, url: str) -> list[str]:
    """The values of the path's parameters, read from an address that was called."""
    pattern = re.sub(r"\\{[^}]*\\}", "([^/]+)", re.escape(op.path)) + "$"
    match = re.search(pattern, urlsplit(url).path)
    return [unquote(value) for value in match.groups()] if match else []


def made_keys(document: Document, op: Operation, exchange: Exchange) -> tuple[str, ...] | None:
    """The keys of the row that an answer says it has made, parents first; None for no such."""
    if op.action != "create" or not 200 <= exchange.status < 300:
        return None
    value = document.result_row.made(parsed(exchange.response_body))
    return None if value is None else (*keys_in(op, exchange.url), value)


def as_exchange(operation: str, response: httpx.Response, seconds: float) -> Exchange:
    exchange = _sent_only(operation, response.request, seconds)
    exchange.status = response.status_code
    exchange.response_headers = dict(response.headers)
    exchange.response_body = response.content.decode("utf-8", "replace")
    exchange.is_garbled = exchange.response_body.encode() != response.content
    return exchange


def _sent_only(operation: str, request: httpx.Request, seconds: float, why: str = "") -> Exchange:
    """An exchange without an answer; where the body would stand it says why."""
    return Exchange(
        operation=operation,
        method=request.method,
        url=str(request.url),
        request_headers=dict(request.headers),
        request_body=_body_of(request),
        response_body=f"({why})",
        seconds=seconds,
    )


def _body_of(request: httpx.Request) -> str:
    """The body of a request; a redirect's own request has none to read."""
    try:
        return request.content.decode("utf-8", "replace")
    except httpx.RequestNotRead:
        return ""


def parsed(text: str | bytes) -> Any:
    """The JSON of a text, its numbers as Decimal; None where it has none."""
    try:
        return json.loads(text, parse_float=Decimal) if text else None
    except (ValueError, RecursionError):
        return None
