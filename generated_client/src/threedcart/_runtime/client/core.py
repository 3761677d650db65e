# Derived from async_core.py by generator/unasync.py; change that file and derive again.
"""What every resource method calls: one request with its retries, pacing, deadline and decoding."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from itertools import islice
from typing import TYPE_CHECKING, Any

import attrs

from ..config import check_own
from ..errors import ConfigurationError, ThreeDCartError
from ..hooks import ErrorInfo
from ..redaction import HiddenBytes, SecretPairs
from ..results import BatchResult, WriteResult
from ..transport.faults import Fault
from ..transport.sender import RetryingSender
from .bodies import many_bodies, one_body, rows_at_once, to_bytes
from .decode import DecodeError
from .paging import Pager, without_paging
from .request import Call, check_version, row_key, target, with_headers
from .responses import RawResponse

if TYPE_CHECKING:
    from ..codec.model import Model
    from ..config import Config
    from ..operation import Operation
    from ..options import CallOptions

_BODYLESS = ("GET", "HEAD", "DELETE")
"""Methods without a body; others say that theirs is empty, which some servers insist on."""


class Core:
    """The calls of one store; shared by all of its resources, threads and tasks."""

    def __init__(self, config: Config) -> None:
        self.config = config
        self._sender = RetryingSender(config)
        self._json_headers = with_headers(config.headers, [("Content-Type", "application/json")])
        self._empty_headers = with_headers(config.headers, [("Content-Length", "0")])
        check_own(config, "handle_request", "close")

    def rows(
        self,
        op: Operation,
        path: tuple[object, ...],
        query: Mapping[str, object],
        options: CallOptions | None = None,
    ) -> list[Any]:
        """The rows of one page; an empty list where the store answers that there are none."""
        call = self._call(op, path, query, options)
        return self._models(call, self._raw_rows(call))

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
        if op.paging is None or op.paging.countonly is None:
            raise ConfigurationError(f"{op.id} has no count.")
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
            rows = self._models(call, pager.fresh(self._raw_rows(call)))
            yield from rows

    def write(
        self,
        op: Operation,
        path: tuple[object, ...],
        query: Mapping[str, object],
        body: Model | None = None,
        options: CallOptions | None = None,
    ) -> WriteResult[Any]:
        """Write one row.

        Raises:
            AmbiguousAnswerError: a create succeeded, but its answer names no row.
        """
        decoder = self.config.decoder
        call = self._call(op, path, query, options, one_body(op, body, decoder.body_class(op)))
        answer = self._answer(call)
        strict = call.plan.strict
        results = self._read(call, lambda: decoder.results(op, answer, strict), answer)
        result: WriteResult[Any] = results[0]
        failures = self.config.failures
        if not result.ok:
            raise self._failed(call, failures.of_status(call, answer, result.status))
        if result.id is None and op.result:
            result = attrs.evolve(result, id=row_key(op, path))
            if result.id is None:
                raise self._failed(call, failures.of_nameless(call, answer, result))
        return result

    def write_many(
        self,
        op: Operation,
        path: tuple[object, ...],
        query: Mapping[str, object],
        bodies: Iterable[Model],
        options: CallOptions | None = None,
        chunk: int | None = None,
    ) -> BatchResult[Any]:
        """Write many rows, `chunk` of them a request; a result for each, refused ones included.

        Raises:
            ThreeDCartError: a request failed as a whole; its `completed` holds the results of the
                rows that were answered before it.
        """
        rest = many_bodies(op, bodies, self.config.decoder.body_class(op))
        done, size = BatchResult[Any](), rows_at_once(chunk)
        try:
            while part := tuple(islice(rest, size)):
                results = self._write_part(op, path, query, part, options)
                done = done.extended(results, len(part))
        except ThreeDCartError as error:
            error.completed = done
            raise
        return done

    def _write_part(
        self,
        op: Operation,
        path: tuple[object, ...],
        query: Mapping[str, object],
        part: tuple[Model, ...],
        options: CallOptions | None,
    ) -> list[WriteResult[Any]]:
        call = self._call(op, path, query, options, part, is_list=True)
        answer = self._answer(call)
        strict, decoder = call.plan.strict, self.config.decoder
        results: list[WriteResult[Any]] = self._read(
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
        body: Model | None = None,
    ) -> RawResponse:
        """Send a body or bytes, give back the answer undecoded; a failure raises as everywhere."""
        bodies = one_body(op, body, self.config.decoder.body_class(op))
        call = self._call(op, path, query or {}, options, bodies)
        if content is not None:
            content = HiddenBytes(content)  # no traceback shows what is sent
            self._carry(call, content, content_type)
        return self._answer(call)

    def close(self) -> None:
        """Close the connections; calls after this raise `ClosedError`."""
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
        if op.versions:
            check_version(op, config.version)
        plan = config.plan.with_options(options) if options else config.plan
        text = target(op, config.address.path, path, query, config.zone)
        if config.query:
            text = config.with_query_keys(text)
        call = Call(op, plan, text, config.headers, None)
        if bodies is not None:
            call.content = to_bytes(bodies, is_list, config.zone)
            length = (b"Content-Length", b"%d" % len(call.content))
            call.headers = SecretPairs((*self._json_headers, length))
        elif op.method not in _BODYLESS:
            call.headers = self._empty_headers
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

    def _models(self, call: Call, rows: list[Any]) -> list[Any]:
        decoder = self.config.decoder
        models: list[Any] = self._read(call, lambda: decoder.models(call.operation, rows))
        return models

    def _answer(self, call: Call) -> RawResponse:
        outcome = self._sender.send(call)
        if type(outcome) is RawResponse and 200 <= outcome.status < 300:
            return outcome
        raise self._failed(call, self._error_of(call, outcome))

    def _answer_or_end(self, call: Call) -> RawResponse | None:
        """The answer to a list; None where it says that there are no (more) rows."""
        outcome = self._sender.send(call)
        if type(outcome) is RawResponse:
            if 200 <= outcome.status < 300:
                return outcome
            if self._is_end(call, outcome):
                return None
        raise self._failed(call, self._error_of(call, outcome))

    def _is_end(self, call: Call, answer: RawResponse) -> bool:
        decoder = self.config.decoder
        if not decoder.is_end(call.operation, answer):
            return False
        if not decoder.is_documented_end(answer):
            # Stores may put a page of HTML where nothing was due; so do wrong addresses.
            if call.plan.strict:
                return False
            self.config.log.odd_end(call, answer)
        return True

    def _read(self, call: Call, read: Callable[[], Any], answer: RawResponse | None = None) -> Any:
        """What `read` makes of the answer; raised outside of it, so that no frame shows data."""
        try:
            return read()
        except DecodeError as reason:
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
            self._sender.tell(self.config.on_error, info)
        return error
