# Derived from async_sender.py by generator/unasync.py; change that file and derive again.
"""Send a call: pacing before each attempt, hooks and log around it, a wait and a retry after it."""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, Any

from ..call import Call, RawResponse, note, with_headers
from ..hooks import RequestInfo, ResponseInfo
from ..pacing.turns import NOW, SHORTEST_WAIT, Turn, TurnRequest
from .compression import too_long, unpacked
from .deadline import DEADLINE, Deadline, shorter
from .faults import CLOSED, Fault, no_turn, overdue, while_reading
from .retry import may_repeat_answer, may_repeat_fault, retry_after

if TYPE_CHECKING:
    from .config import TransportConfig
    from .http import httpx


class RetryingSender:
    """Sends the calls of one store."""

    def __init__(self, config: TransportConfig) -> None:
        self.config = config
        self._attempts: AttemptSender | None = None
        self._closed = False
        self._lock = threading.Lock()
        self._sleep: Callable[[float], Any] = config.sleep or time.sleep

    def send(self, call: Call) -> RawResponse | Fault:
        """The answer, whatever its status, or the fault, when no further attempt is due."""
        config = self.config
        deadline = Deadline(call.plan.deadline, config.timing.clock)
        while True:
            outcome = self._attempt(call, deadline)
            if type(outcome) is RawResponse and outcome.status < 300:
                return outcome
            if type(outcome) is RawResponse and outcome.status == config.full_status:
                # Others share its limit.
                request = TurnRequest(config.caller, call.operation.id, call.operation.method)
                self._tell_pacer(config.pacer.overflowed, request)
            pause = self._pause(call, outcome)
            if pause is None or pause >= deadline.remaining():
                return outcome
            config.log.retry(call, outcome, pause)
            self._sleep(pause)

    def _pause(self, call: Call, outcome: RawResponse | Fault) -> float | None:
        """Seconds until the next attempt; None when there is none."""
        policy, op, asked = call.plan.retries, call.operation, None
        if isinstance(outcome, Fault):
            again = may_repeat_fault(op.method, outcome)
        else:
            again = may_repeat_answer(op.method, op.once, outcome)
            asked = retry_after(outcome.headers.get("retry-after"), self.config.timing.now)
        if not again or call.attempts > policy.total:
            return None
        return policy.pause(call.attempts, asked, self.config.timing.chance)

    def _attempt(self, call: Call, deadline: Deadline) -> RawResponse | Fault:
        config = self.config
        # Loaded before the turn is taken: from then on the server's bucket leaks, too.
        attempts = self._attempts or self._load()
        if attempts is None:
            return CLOSED
        plan, op = call.plan, call.operation
        request = TurnRequest(config.caller, op.id, op.method, plan.priority, plan.max_wait)
        turn = self._reserve(request)
        if turn is not NOW:
            turn = self._wait_for_turn(call, turn, request, deadline)
            if isinstance(turn, Fault):
                return turn
        call.attempts += 1
        if config.on_request is not None:
            call = self._announce(call)
        started = config.timing.clock()
        outcome = attempts.send(call, deadline)
        elapsed = config.timing.clock() - started
        if isinstance(outcome, RawResponse):
            outcome.operation, outcome.method = call.operation.id, call.operation.method
            outcome.attempt, outcome.elapsed = call.attempts, elapsed
            note(config, outcome)
            if config.on_response is not None:
                self._report(call, outcome)
        if config.log.logger.isEnabledFor(logging.DEBUG):
            config.log.attempt(call, outcome, elapsed)
        return _cut_or_whole(outcome)

    def _reserve(self, request: TurnRequest) -> Turn | Fault:
        """What the pacer says, or the fault of one that failed."""
        try:
            turn: Any = self.config.pacer.reserve(request)
            if not isinstance(turn, Turn):
                raise TypeError(f"reserve gave {type(turn).__name__}, and no Turn")
        except Exception as error:
            detail = f"the pacer failed: {type(error).__name__}: {error}"
            return Fault("pacing", self.config.redactor.text(detail), sent=False)
        return turn

    def _wait_for_turn(
        self, call: Call, turn: Turn | Fault, request: TurnRequest, deadline: Deadline
    ) -> Turn | Fault:
        """Wait for the pacing, which does not count against the deadline; the fault if in vain."""
        config = self.config
        clock = config.timing.clock
        started = clock()
        while isinstance(turn, Turn) and not turn.granted:
            if not request.accepts(turn.wait):
                return no_turn(turn, request)
            config.log.pacing(call, turn.wait)
            self._sleep(max(turn.wait, SHORTEST_WAIT))
            request.waited = clock() - started
            turn = self._reserve(request)
        if isinstance(turn, Turn) and turn.wait > 0:
            config.log.pacing(call, turn.wait)
            try:
                self._sleep(turn.wait)
            except BaseException:
                self._tell_pacer(config.pacer.give_back, request)
                raise
        deadline.extend(clock() - started)
        return turn

    def _tell_pacer(self, method: Callable[[TurnRequest], Any], request: TurnRequest) -> None:
        """Tell the pacer what became of a turn; what it raises is logged, and hides no outcome."""
        try:
            method(request)
        except Exception as error:
            self.config.log.pacer_failed(error)

    def _announce(self, call: Call) -> Call:
        op, url = call.operation, self.config.log.url(call)
        info = RequestInfo(op.id, op.method, url, call.attempts)
        tell(self.config.on_request, info)
        if not info.headers:
            return call
        headers = with_headers(call.headers, info.headers.items())
        told = Call(op, call.plan, call.target, headers, call.content)
        told.attempts = call.attempts
        return told

    def _report(self, call: Call, answer: RawResponse) -> None:
        op, url = call.operation, self.config.log.url(call)
        headers = self.config.redactor.headers(answer.headers)
        info = ResponseInfo(
            op.id, op.method, url, call.attempts, answer.status, answer.elapsed, headers
        )
        self.tell(self.config.on_response, info)

    def tell(self, hook: Callable[[Any], Any], info: object) -> None:
        """Call a hook after a request; what it raises is logged, and hides no outcome."""
        try:
            tell(hook, info)
        except Exception:
            self.config.log.hook_failed()

    def _load(self) -> AttemptSender | None:
        """Load the HTTP library for the first request; return None after closing.

        Threads that call first share one sender, and so its connections.
        """
        with self._lock:
            if self._attempts is None and not self._closed:
                self._attempts = AttemptSender(self.config)
            return self._attempts

    def close(self) -> None:
        """Close the connections; calls after this are refused."""
        with self._lock:
            self._closed = True
        if self._attempts is not None:
            self._attempts.close()


class AttemptSender:
    """Sends one request and reads the whole answer within its limits, or says why it could not.

    It sends through the caller's client, the caller's transport, or a transport of its own. A
    transport is called directly: an httpx client around it takes longer than the transport itself.
    Only while a tool has patched httpx's client, requests go through one, so that the tool is met.
    """

    def __init__(self, config: TransportConfig) -> None:
        from . import connections, http

        self._http = http
        self._connections = connections
        connections.owner()  # refuse to work without one before anything is sent
        self._config = config
        self._client: httpx.Client | None = config.http_client
        self._transport: httpx.BaseTransport | None = None
        self._owner: object = None
        self._lock = threading.Lock()
        self._closed = False

    def send(self, call: Call, deadline: Deadline) -> RawResponse | Fault:
        """One attempt of a call."""
        if self._closed:
            return CLOSED
        if self._client is not None and self._client.is_closed:
            return Fault("closed", "the http_client it was given was closed", sent=False)
        left = deadline.remaining()
        if left <= 0:
            return Fault("deadline", "the deadline has passed", sent=False)
        silence, connect = shorter(call.plan.timeout, left), shorter(call.plan.connect, left)
        limits = {"connect": connect, "read": silence, "write": silence, "pool": silence}
        token = DEADLINE.set(deadline if self._client is None else None)
        try:
            response = self._respond(call, limits)
            return self._read(response, deadline)
        except Exception as error:
            return self._fault(error, deadline)
        finally:
            DEADLINE.reset(token)

    def _respond(self, call: Call, limits: dict[str, float | None]) -> httpx.Response:
        """The answer, its body not read yet."""
        httpx, method = self._http.httpx, call.operation.method
        url = self._http.parsed_url(self._config.address.origin + call.target)
        client = self._client
        if client is not None:
            timeout = httpx.Timeout(**limits)
            request = client.build_request(
                method, url, headers=call.headers, content=call.content, timeout=timeout
            )
            return client.send(request, stream=True, follow_redirects=False)
        body = httpx.ByteStream(call.content or b"")
        request = httpx.Request(
            method, url, headers=call.headers, stream=body, extensions={"timeout": limits}
        )
        transport = self._open()
        if self._http.is_patched(httpx.Client):
            # A new client each time: one that is kept would keep cookies.
            patched: Any = httpx.Client(transport=transport, trust_env=False)
            response = patched.send(request, stream=True, follow_redirects=False)
        else:
            response = transport.handle_request(request)
        if not isinstance(response, httpx.Response):
            raise TypeError("the tool that replaced a part of httpx gave no httpx.Response")
        return response  # type: ignore[no-any-return]  # httpx is an attribute, so Any to mypy

    def _read(self, response: httpx.Response, deadline: Deadline) -> RawResponse | Fault:
        """The whole answer; the request was sent, whatever breaks from here on."""
        headers = response.headers.raw
        try:
            body = self._read_body(response, headers, deadline)
        except Exception as error:
            return while_reading(self._fault(error, deadline))
        finally:
            response.close()
        if isinstance(body, Fault):
            return body
        return RawResponse(response.status_code, headers, body)

    def _read_body(
        self, response: httpx.Response, headers: list[tuple[bytes, bytes]], deadline: Deadline
    ) -> bytes | Fault:
        """The body, decompressed; a Fault where it is too long, too slow or badly compressed."""
        max_bytes, stream = self._config.max_bytes, response.stream
        if response.is_stream_consumed and not isinstance(stream, self._http.httpx.ByteStream):
            # A tool has read and decompressed the answer before us.
            body = response.content
            return body if len(body) <= max_bytes else too_long(max_bytes)
        parts: list[bytes] = []
        size = 0
        # Not iter_raw: an answer made for a test has been read before.
        for part in _as_iterable(stream):
            size += len(part)
            if size > max_bytes:
                return too_long(max_bytes)
            if deadline.remaining() <= 0:
                return Fault("deadline", "the answer came too slowly", sent=True)
            parts.append(part)
        body = b"".join(parts)
        encoding = b""
        for name, value in headers:
            if len(name) == 16 and name.lower() == b"content-encoding":
                encoding = value.strip().lower()
        return unpacked(body, encoding, max_bytes) if encoding else body

    def _fault(self, error: Exception, deadline: Deadline) -> Fault:
        fault = self._http.fault_of(error, self._config.redactor)
        if self._closed:
            return Fault("closed", CLOSED.detail, fault.sent)
        return overdue(fault, deadline)

    def _open(self) -> httpx.BaseTransport:
        """The caller's transport, or our own of this process."""
        if self._config.transport is not None:
            return self._config.transport  # type: ignore[no-any-return]
        transport, here = self._transport, self._connections.owner()
        if transport is not None and self._owner == here:
            return transport
        with self._lock:
            if self._transport is None or self._owner != here:
                self._transport = self._connections.open_transport(self._config)
                self._owner = here
            return self._transport

    def close(self) -> None:
        """Close every connection, those in use included; a client of the caller's stays open."""
        self._closed = True
        given, transport = self._config.transport, self._transport
        if given is not None:
            given.close()
        elif transport is not None and self._owner == self._connections.owner():
            transport.close()


def tell(hook: Callable[[Any], Any], info: object) -> None:
    """Call a hook."""
    hook(info)


def _as_iterable(stream: Any) -> Iterable[bytes]:
    return stream  # type: ignore[no-any-return]  # httpx calls it a stream of either kind


def _cut_or_whole(outcome: RawResponse | Fault) -> RawResponse | Fault:
    """A Fault where only the closed connection ends an answer, and that is no whole document."""
    if isinstance(outcome, Fault) or outcome.status >= 300 or not outcome.content:
        return outcome
    if outcome.ends_with_connection:  # nothing else is worth reading a document twice
        try:
            outcome.json()
        except ValueError as error:
            return Fault("cut", f"{error}, and the connection was closed", sent=True)
    return outcome
