# Derived from async_core.py by generator/unasync.py; change that file and derive again.
"""What every resource method calls: one request with its retries, pacing, deadline and decoding."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Iterator, Mapping
from itertools import islice
from typing import TYPE_CHECKING, Any

from .bodies import to_bytes
from .call import Call, target, with_headers
from .deadline import Deadline
from .decode import NotReadError
from .errors import ThreeDCartError
from .faults import CLOSED, Fault
from .hooks import ErrorInfo, RequestInfo, ResponseInfo
from .paging import Pager, without_paging
from .redaction import SecretPairs
from .responses import RawResponse, note
from .results import BatchResult, WriteResult
from .retry import may_repeat_answer, may_repeat_fault, retry_after

if TYPE_CHECKING:
    from .config import Config
    from .model import Model
    from .operation import Operation
    from .options import CallOptions
    from .sender import ClientSender, PoolSender

CHUNK = 100
"""Rows of a batch sent in one request, unless the caller says otherwise."""


class Core:
    """The calls of one store; shared by all of its resources, threads and tasks."""

    def __init__(self, config: Config) -> None:
        self.config = config
        self._sender: PoolSender | ClientSender | None = None
        self._closed = False
        self._sleep: Callable[[float], Any] = config.sleep or time.sleep
        self._json_headers = with_headers(config.headers, [("Content-Type", "application/json")])

    def rows(
        self,
        op: Operation,
        path: tuple[object, ...],
        query: Mapping[str, object],
        options: CallOptions | None = None,
    ) -> list[Any]:
        """The rows of one page; an empty list where the store answers that there are none."""
        call = self._call(op, path, query, options)
        rows = self._raw_rows(call)
        return self._read(call, lambda: self.config.decoder.models(op, rows))

    def one(
        self,
        op: Operation,
        path: tuple[object, ...],
        query: Mapping[str, object],
        options: CallOptions | None = None,
    ) -> Any:
        """The row asked for.

        Raises:
            NotFoundError: there is none.
        """
        call = self._call(op, path, query, options)
        answer = self._answer(call)
        strict, decoder = call.plan.strict, self.config.decoder
        found = self._read(call, lambda: decoder.one(op, answer, strict), answer)
        if found is None:
            raise self._failed(call, self.config.failures.of_status(call, answer, 404))
        return found

    def count(
        self,
        op: Operation,
        path: tuple[object, ...],
        query: Mapping[str, object],
        options: CallOptions | None = None,
    ) -> int:
        """The number of rows that fit the filters."""
        assert op.paging is not None and op.paging.countonly is not None
        call = self._call(op, path, without_paging(op.paging, query), options)
        answer = self._answer_or_end(call)
        if answer is None:
            return 0
        strict, decoder = call.plan.strict, self.config.decoder
        number: int = self._read(call, lambda: decoder.count(op, answer, strict), answer)
        return number

    def iterate(
        self,
        op: Operation,
        path: tuple[object, ...],
        query: Mapping[str, object],
        options: CallOptions | None = None,
        page_size: int | None = None,
    ) -> Iterator[Any]:
        """All rows, page by page, none of them twice; a page is fetched when its turn comes."""
        pager = Pager(op, page_size)
        while not pager.done:
            call = self._call(op, path, pager.query(query), options)
            fresh = pager.fresh(self._raw_rows(call))
            for row in self._read(call, lambda: self.config.decoder.models(op, fresh)):
                yield row

    def write(
        self,
        op: Operation,
        path: tuple[object, ...],
        query: Mapping[str, object],
        body: Model | None = None,
        options: CallOptions | None = None,
    ) -> WriteResult:
        """Write one row."""
        call = self._call(op, path, query, options, None if body is None else (body,))
        answer = self._answer(call)
        strict, decoder = call.plan.strict, self.config.decoder
        results = self._read(call, lambda: decoder.results(op, answer, strict), answer)
        result: WriteResult = results[0]
        if not result.ok:
            failures = self.config.failures
            raise self._failed(call, failures.of_status(call, answer, result.status))
        return result

    def write_many(
        self,
        op: Operation,
        path: tuple[object, ...],
        query: Mapping[str, object],
        bodies: Iterable[Model],
        options: CallOptions | None = None,
        chunk: int | None = None,
    ) -> BatchResult:
        """Write many rows, `chunk` of them a request; a result for each, refused ones included.

        Raises:
            ThreeDCartError: a request failed as a whole; its `completed` holds the results of the
                rows that were answered before it.
        """
        rest, done = iter(bodies), BatchResult()
        while part := tuple(islice(rest, CHUNK if chunk is None else max(1, chunk))):
            try:
                results = self._write_part(op, path, query, part, options)
            except ThreeDCartError as error:
                error.completed = done
                raise
            done = done.extended(results, len(part))
        return done

    def _write_part(
        self,
        op: Operation,
        path: tuple[object, ...],
        query: Mapping[str, object],
        part: tuple[Model, ...],
        options: CallOptions | None,
    ) -> list[WriteResult]:
        call = self._call(op, path, query, options, part, is_list=True)
        answer = self._answer(call)
        strict, decoder = call.plan.strict, self.config.decoder
        results: list[WriteResult] = self._read(
            call, lambda: decoder.results(op, answer, strict), answer
        )
        return results

    def exchange(
        self,
        op: Operation,
        path: tuple[object, ...] = (),
        query: Mapping[str, object] | None = None,
        content: bytes | None = None,
        content_type: str = "application/json",
        options: CallOptions | None = None,
    ) -> RawResponse:
        """Send bytes and give back the answer undecoded; a failure raises as everywhere."""
        call = self._call(op, path, query or {}, options)
        if content is not None:
            self._carry(call, content, content_type)
        return self._answer(call)

    def close(self) -> None:
        """Close the connections; calls after this raise `ClosedError`."""
        self._closed = True
        if self._sender is not None:
            self._sender.close()

    def __repr__(self) -> str:
        return f"<Core of {self.config.address.origin}>"

    # One call, from its parts to an answer

    def _call(
        self,
        op: Operation,
        path: tuple[object, ...],
        query: Mapping[str, object],
        options: CallOptions | None,
        bodies: tuple[Any, ...] | None = None,
        is_list: bool = False,
    ) -> Call:
        config = self.config
        plan = config.plan.with_options(options) if options else config.plan
        text = target(op, config.address.path, path, query, config.zone)
        if config.query:
            text = config.with_query_keys(text)
        call = Call(op, plan, text, config.headers, None)
        if bodies is not None:
            call.content = to_bytes(bodies, is_list, config.zone)
            length = (b"Content-Length", b"%d" % len(call.content))
            call.headers = SecretPairs((*self._json_headers, length))
        if plan.headers:
            call.headers = with_headers(call.headers, plan.headers)
        return call

    def _carry(self, call: Call, content: bytes, content_type: str) -> None:
        call.content = content
        extra = [("Content-Type", content_type), ("Content-Length", str(len(content)))]
        call.headers = with_headers(call.headers, extra)

    def _raw_rows(self, call: Call) -> list[Any]:
        answer = self._answer_or_end(call)
        if answer is None:
            return []
        op, strict, decoder = call.operation, call.plan.strict, self.config.decoder
        rows: list[Any] = self._read(call, lambda: decoder.rows(op, answer, strict), answer)
        return rows

    def _answer(self, call: Call) -> RawResponse:
        outcome = self._outcome(call)
        if type(outcome) is RawResponse and 200 <= outcome.status < 300:
            return outcome
        raise self._failed(call, self._error_of(call, outcome))

    def _answer_or_end(self, call: Call) -> RawResponse | None:
        """The answer to a list; None where it says that there are no (more) rows."""
        outcome = self._outcome(call)
        if type(outcome) is RawResponse:
            if 200 <= outcome.status < 300:
                return outcome
            if self.config.decoder.is_end(call.operation, outcome):
                return None
        raise self._failed(call, self._error_of(call, outcome))

    def _read(self, call: Call, read: Callable[[], Any], answer: RawResponse | None = None) -> Any:
        """What `read` makes of the answer; raised outside of it, so that no frame shows data."""
        try:
            return read()
        except NotReadError as reason:
            error = self.config.failures.of_reading(call, answer, reason)
        raise self._failed(call, error)

    def _error_of(self, call: Call, outcome: RawResponse | Fault) -> ThreeDCartError:
        failures = self.config.failures
        if isinstance(outcome, Fault):
            return failures.of_fault(call, outcome)
        return failures.of_status(call, outcome)

    def _failed(self, call: Call, error: ThreeDCartError) -> ThreeDCartError:
        if self.config.on_error is not None:
            op, url = call.operation, self.config.log.url(call)
            info = ErrorInfo(op.id, op.method, url, call.attempts, error)
            self._tell(self.config.on_error, info)
        return error

    # Attempts

    def _outcome(self, call: Call) -> RawResponse | Fault:
        """The answer, whatever its status, or the fault, when no further attempt is due."""
        config = self.config
        deadline = Deadline(call.plan.deadline, config.timing.clock)
        while True:
            outcome = self._attempt(call, deadline)
            if type(outcome) is RawResponse and outcome.status < 300:
                return outcome
            pause = self._pause(call, outcome)
            if pause is None or pause >= deadline.remaining():
                return outcome
            config.log.wait(call, outcome, pause)
            self._sleep(pause)

    def _pause(self, call: Call, outcome: RawResponse | Fault) -> float | None:
        """Seconds until the next attempt; None when there is none."""
        policy, op, asked = call.plan.retries, call.operation, None
        if isinstance(outcome, Fault):
            again = may_repeat_fault(op.method, outcome)
        else:
            again = may_repeat_answer(op.method, op.once, outcome)
            if outcome.status == self.config.full_status:
                self.config.pacer.overflowed()
            asked = retry_after(outcome.headers.get("retry-after"), self.config.timing.now)
        if not again or call.attempts > policy.total:
            return None
        return policy.pause(call.attempts, asked, self.config.timing.chance)

    def _attempt(self, call: Call, deadline: Deadline) -> RawResponse | Fault:
        config = self.config
        if self._closed:
            return CLOSED
        wait = config.pacer.reserve(deadline.remaining())
        if wait is None:
            return Fault("deadline", "the pacing leaves no turn within it", sent=False)
        if wait:
            self._wait_for_turn(wait)
        call.attempts += 1
        if config.on_request is not None:
            call = self._announce(call)
        started = config.timing.clock()
        outcome = self._ready().send(call, deadline)
        elapsed = config.timing.clock() - started
        if isinstance(outcome, RawResponse):
            outcome.operation, outcome.method = call.operation.id, call.operation.method
            outcome.attempt, outcome.elapsed = call.attempts, elapsed
            note(self, outcome)
            if config.on_response is not None:
                self._report(call, outcome)
        if config.log.wanted:
            config.log.attempt(call, outcome, elapsed)
        return cut_or_whole(outcome)

    def _wait_for_turn(self, wait: float) -> None:
        try:
            self._sleep(wait)
        except BaseException:
            self.config.pacer.give_back()
            raise

    def _announce(self, call: Call) -> Call:
        op, url = call.operation, self.config.log.url(call)
        info = RequestInfo(op.id, op.method, url, call.attempts)
        self._tell(self.config.on_request, info)
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
        self._tell(self.config.on_response, info)

    def _tell(self, hook: Callable[[Any], Any], info: object) -> None:
        hook(info)

    def _ready(self) -> PoolSender | ClientSender:
        """The sender; the HTTP library is loaded when the first request is sent."""
        if self._sender is None:
            from .sender import sender_for

            self._sender = sender_for(self.config)
        return self._sender


def cut_or_whole(outcome: RawResponse | Fault) -> RawResponse | Fault:
    """A Fault where an answer that only the closed connection ends is no whole document."""
    if isinstance(outcome, RawResponse) and outcome.status < 300 and outcome.content:
        try:
            outcome.json()
        except ValueError as error:
            if outcome.ends_with_connection:
                return Fault("cut", f"{error}, and the connection was closed", sent=True)
    return outcome
