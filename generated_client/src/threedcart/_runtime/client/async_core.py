# Its blocking twin is derived from this module by generator/unasync.py; change this one.
"""Make the calls of a store: build the request, send it, read the answer; and lazy rows on top."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable, Iterable, Mapping
from itertools import islice
from typing import TYPE_CHECKING, Any, Generic, Self

import attrs

from ..call import Call, RawResponse, with_headers
from ..codec.updates import is_changed
from ..errors import ApiError, ConfigurationError
from ..redaction import HiddenBytes
from ..results import (
    BatchResult,
    WriteResult,
    broke_off,
    identity,
    interrupted,
    not_found_out,
    result_of,
)
from ..transport.faults import Fault
from ..values import is_count
from .bodies import content_of, many_bodies, one_body, rows_at_once, to_bytes
from .paging import BaseRows, M, Page, Pager, counting
from .request import check_version, keys_of, own_headers, target, with_query_keys
from .responses import DecodeError

if TYPE_CHECKING:
    from ..codec.model import Model
    from ..operation import Operation
    from ..options import CallOptions, CallPlan
    from .config import Config

_BODYLESS = ("GET", "HEAD", "DELETE")
"""Methods that have no body. Others send Content-Length: 0, which some servers require."""
_JSON = (("Content-Type", "application/json"),)
_EMPTY = (("Content-Length", "0"),)


class AsyncCore:
    """The calls of one store; shared by all of its resources, threads and tasks."""

    def __init__(self, config: Config) -> None:
        # The async half loads asyncio, which nobody pays for who only imports a resource.
        from ..transport.async_sender import AsyncRetryingSender
        from .config import check_own  # imported here: a resource needs no more than AsyncRows

        self.config = config
        self._sender = AsyncRetryingSender(config)
        check_own(config, "handle_async_request", "aclose")

    async def one(
        self,
        op: Operation,
        path: tuple[object, ...],
        query: Mapping[str, object],
        options: CallOptions | None = None,
    ) -> Any:
        """Return the row asked for.

        Raises:
            NotFoundError: there is none.
        """
        call = self._call(op, path, query, options)
        answer = await self._answer(call)
        strict, decoder = call.plan.strict, self.config.decoder
        keys = keys_of(op, path)
        found = await self._read(call, lambda: decoder.one(op, keys, answer, strict), answer)
        if found is None:
            raise await self._failed(call, self.config.failures.of_status(call, answer, 404))
        return found

    async def count(
        self,
        op: Operation,
        path: tuple[object, ...],
        query: Mapping[str, object],
        options: CallOptions | None = None,
    ) -> int:
        """Return the number of rows that fit the filters."""
        assert op.paging is not None
        call = self._call(op, path, counting(op.paging, query), options, plan=self.config.list_plan)
        answer = await self._answer_or_end(call)
        if answer is None:
            return 0
        strict, decoder = call.plan.strict, self.config.decoder
        number: int = await self._read(call, lambda: decoder.count(op, answer, strict), answer)
        return number

    async def page(
        self,
        op: Operation,
        path: tuple[object, ...],
        query: Mapping[str, object],
        options: CallOptions | None,
        pager: Pager,
    ) -> list[Any]:
        """Fetch the pager's next page; return its rows that were not given out yet.

        Raises:
            ApiError: its `next_row` says at which row to go on.
        """
        try:
            call = self._call(op, path, pager.query(query), options, plan=self.config.list_plan)
            answer = await self._answer_or_end(call)
            rows: list[Any] = []
            if answer is not None:
                strict, decoder = call.plan.strict, self.config.decoder
                rows = await self._read(call, lambda: decoder.rows(op, answer, strict), answer)
            models: list[Any] = self.config.decoder.models(op, pager.fresh(rows))
            return models
        except ApiError as error:
            failed = pager.broke(error)
        raise failed

    async def write(
        self,
        op: Operation,
        path: tuple[object, ...],
        query: Mapping[str, object],
        body: Model | None = None,
        options: CallOptions | None = None,
        *,
        whole: bool = False,
    ) -> WriteResult[Any]:
        """Write one row.

        Raises:
            AmbiguousAnswerError: a create succeeded, but its answer names no row.
        """
        decoder = self.config.decoder
        bodies = one_body(op, body, decoder.body_class(op), path)
        if op.method == "PUT" and bodies and not whole and not is_changed(bodies[0]):
            key = identity(keys_of(op, path)[-1], op.result) if op.result else None
            return WriteResult(key, message="Nothing changed since it was read; nothing was sent.")
        call = self._call(op, path, query, options, bodies, whole=whole)
        answer = await self._answer(call)
        strict = call.plan.strict
        results = await self._read(call, lambda: decoder.results(op, answer, strict), answer)
        result: WriteResult[Any] = results[0]
        failures = self.config.failures
        if not result.ok:
            raise await self._failed(call, failures.of_status(call, answer, result.status))
        if result.id is None and op.result:
            key = None if op.method == "POST" else identity(keys_of(op, path)[-1], op.result)
            result = attrs.evolve(result, id=key)
            if result.id is None:
                raise await self._failed(call, failures.of_nameless(call, answer, result))
        return result

    async def write_many(
        self,
        op: Operation,
        path: tuple[object, ...],
        query: Mapping[str, object],
        bodies: Iterable[Model],
        options: CallOptions | None = None,
        chunk: int | None = None,
        *,
        whole: bool = False,
    ) -> BatchResult[Any]:
        """Write many rows, `chunk` of them a request; a result for each, refused ones included.

        Raises:
            ApiError: a request failed as a whole; its `completed` holds the results of the
                rows that were answered before it.
        """
        rest = many_bodies(op, bodies, self.config.decoder.body_class(op))
        done, size = BatchResult[Any](), rows_at_once(chunk)
        try:
            while part := tuple(islice(rest, size)):
                results = await self._write_part(op, path, query, part, options, whole)
                done = done.extended(results, len(part))
        except ApiError as error:
            failed = broke_off(error, done)
        except BaseException as error:
            interrupted(error, done)
            raise
        else:
            return done
        raise failed

    async def create_many(
        self,
        op: Operation,
        path: tuple[object, ...],
        query: Mapping[str, object],
        bodies: Iterable[Model],
        find: Callable[[Any], Any] | None = None,
        options: CallOptions | None = None,
    ) -> BatchResult[Any]:
        """Create rows one by one; a result for each, refused and ambiguous ones included.

        After an ambiguous create, `find` is asked for the row that its body may have become.

        Raises:
            ApiError: no further row can be created, for want of a right or a connection for
                example; its `completed` holds the results so far.
        """
        done = BatchResult[Any]()
        try:
            for body in many_bodies(op, bodies, self.config.decoder.body_class(op)):
                try:
                    result = await self.write(op, path, query, body, options)
                except ApiError as error:
                    result = result_of(error)
                done = done.extended([result], 1)
                if result.ambiguous and find is not None:
                    done = await self._looked_for(done, find, body)
        except ApiError as error:
            failed = broke_off(error, done)
        except BaseException as error:
            interrupted(error, done)
            raise
        else:
            return done
        raise failed

    async def _looked_for(
        self, done: BatchResult[Any], find: Callable[[Any], Any], body: Model
    ) -> BatchResult[Any]:
        """Look for the row of the last result, which is ambiguous.

        Raises:
            AmbiguousOutcomeError: looking for it failed; the row counts as ambiguous.
        """
        try:
            row = find(body)
            if hasattr(row, "__await__"):
                row = await row
        except Exception as problem:
            raise not_found_out(done.results[-1], problem) from None
        return done.found(row)

    async def _write_part(
        self,
        op: Operation,
        path: tuple[object, ...],
        query: Mapping[str, object],
        part: tuple[Model, ...],
        options: CallOptions | None,
        whole: bool,
    ) -> list[WriteResult[Any]]:
        call = self._call(op, path, query, options, part, is_list=True, whole=whole)
        strict, decoder = call.plan.strict, self.config.decoder
        outcome = await self._sender.send(call)
        if type(outcome) is RawResponse and 200 <= outcome.status < 300:
            answer = outcome
            results: list[WriteResult[Any]] = await self._read(
                call, lambda: decoder.results(op, answer, strict), answer
            )
            return results
        if type(outcome) is RawResponse:
            refused: list[WriteResult[Any]] | None = decoder.refused_rows(op, outcome, len(part))
            if refused is not None:
                return refused
        raise await self._failed(call, self._error_of(call, outcome))

    async def request_raw(
        self,
        op: Operation,
        path: tuple[object, ...] = (),
        query: Mapping[str, object] | None = None,
        content: bytes | None = None,
        content_type: str = "application/json",
        options: CallOptions | None = None,
        body: Model | None = None,
    ) -> RawResponse:
        """Send a body or bytes; return the answer undecoded. A failure raises as everywhere."""
        bodies = one_body(op, body, self.config.decoder.body_class(op), path)
        call = self._call(op, path, query or {}, options, bodies)
        if content is not None:
            self._carry(call, content, content_type)
        return await self._answer(call)

    async def call(
        self,
        op: Operation,
        path: tuple[object, ...],
        query: Mapping[str, object],
        options: CallOptions | None = None,
        body: Any = None,
    ) -> Any:
        """Send a value as the document describes it; return the answer's, None where it has none.

        Raises:
            ArgumentTypeError: the body is not of its kind.
        """
        content = content_of(op, body, self.config.zone)
        call = self._call(op, path, query, options)
        if content is not None:
            self._carry(call, *content)
        answer = await self._answer(call)
        strict, decoder = call.plan.strict, self.config.decoder
        return await self._read(call, lambda: decoder.value(op, answer, strict), answer)

    async def aclose(self) -> None:
        """Close the connections; calls after this raise `ClosedError`."""
        await self._sender.aclose()

    def __repr__(self) -> str:
        return f"<AsyncCore of {self.config.address.origin}>"

    # One call, from its parts to an answer

    def _call(
        self,
        op: Operation,
        path: tuple[object, ...],
        query: Mapping[str, object],
        options: CallOptions | None,
        bodies: tuple[Any, ...] | None = None,
        *,
        is_list: bool = False,
        whole: bool = False,
        plan: CallPlan | None = None,
    ) -> Call:
        config = self.config
        path = keys_of(op, path)
        if op.versions:
            check_version(op, config.version)
        plan = plan or config.plan
        if options:
            plan = plan.with_options(options)
        text = target(op, config.address.path, path, query, config.zone)
        keys, headers = config.keys, config.headers
        if op.security is not None or config.chosen_by_call:
            keys = config.keys_of(op)
            headers = config.headers_with(keys)
        if keys.query:
            text = with_query_keys(text, keys.query)
        call = Call(op, plan, text, headers, None)
        if bodies is not None:
            call.content = to_bytes(op, bodies, is_list=is_list, whole=whole, zone=config.zone)
            extra = [*_JSON, ("Content-Length", str(len(call.content)))]
            call.headers = with_headers(call.headers, extra)
        elif op.method not in _BODYLESS:
            call.headers = with_headers(call.headers, _EMPTY)
        if extra := own_headers(op, query, config.zone, keys.cookies):
            call.headers = with_headers(call.headers, extra)
        if plan.headers:
            call.headers = with_headers(call.headers, plan.headers)
        return call

    def _carry(self, call: Call, content: bytes, content_type: str) -> None:
        call.content = HiddenBytes(content)  # no traceback shows what is sent
        extra = [("Content-Type", content_type), ("Content-Length", str(len(content)))]
        call.headers = with_headers(call.headers, extra)

    async def _answer(self, call: Call) -> RawResponse:
        outcome = await self._sender.send(call)
        if type(outcome) is RawResponse and 200 <= outcome.status < 300:
            return outcome
        raise await self._failed(call, self._error_of(call, outcome))

    async def _answer_or_end(self, call: Call) -> RawResponse | None:
        """Return the answer to a list; None where it says that there are no more rows."""
        outcome = await self._sender.send(call)
        if type(outcome) is RawResponse:
            if 200 <= outcome.status < 300:
                return outcome
            if self._is_end(call, outcome):
                return None
        raise await self._failed(call, self._error_of(call, outcome))

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

    async def _read(
        self, call: Call, read: Callable[[], Any], answer: RawResponse | None = None
    ) -> Any:
        """Return what `read` makes of an answer.

        Its error is raised here, so that no frame of a traceback holds the data.
        """
        try:
            return read()
        except DecodeError as reason:
            error = self.config.failures.of_reading(call, answer, reason)
        raise await self._failed(call, error)

    def _error_of(self, call: Call, outcome: RawResponse | Fault) -> ApiError:
        failures = self.config.failures
        if isinstance(outcome, Fault):
            return failures.of_fault(call, outcome)
        return failures.of_status(call, outcome)

    async def _failed(self, call: Call, error: ApiError) -> ApiError:
        if self.config.on_error is not None:
            from ..hooks import ErrorInfo

            op, url = call.operation, self.config.log.url(call)
            info = ErrorInfo(op.id, op.method, url, call.attempts, error)
            await self._sender.tell(self.config.on_error, info)
        return error


class AsyncRows(BaseRows[M]):
    """The rows of a list, read when they are asked for: page after page, none twice, none lost.

    `limit` and `offset` of the method that made it count rows of the whole list, whatever the size
    of a page. Each reading asks the store anew.
    """

    _core: AsyncCore

    async def __aiter__(self) -> AsyncIterator[M]:
        pager = self._pager(None, self._limit)
        while not pager.done:
            rows = await self._page(pager)
            for row in rows:
                yield row

    async def pages(self, size: int | None = None) -> AsyncIterator[Page[M]]:
        """Read the rows in lists of at most `size`, and of no more than the store allows.

        Each says at which row the next reading can go on: keep `page.next_row`.

        Raises:
            ApiError: a page could not be read; `next_row` says at which row to go on.
        """
        pager = self._pager(size, self._limit)
        while not pager.done:
            page = Page(await self._page(pager))
            page.next_row = pager.next_row
            if page:
                yield page

    def read(self, after: str | None = None, size: int | None = None) -> AsyncReading[M]:
        """Read the rows one by one, with a `cursor` that says how far it got.

        Args:
            after: The cursor of an earlier reading of the same list, perhaps in another process:
                go on behind the last row that it gave out.
            size: How many rows to ask for at once; as many as the store allows unless given.

        Raises:
            ConfigurationError: `after` is no cursor, or one of another list.
        """
        pager = self._reading(after, size)
        return AsyncReading(lambda: self._page(pager), pager, self._name)

    async def cut(self, parts: int) -> list[str]:
        """Divide the rows by their numbers; give a cursor for each part, to `read` it elsewhere.

        The parts do not overlap, and the last one has no end, so that it takes rows that are added
        meanwhile. Rows that are deleted meanwhile move the others, perhaps to another part, where
        they may be missed: cut by dates or by other filters a list that shrinks.

        Raises:
            ConfigurationError: `parts` is no number from 1 on.
        """
        if not is_count(parts):
            raise ConfigurationError("parts is how many parts are wanted: 1 or more.")
        return self._parts(parts, await self.count())

    async def all(self) -> list[M]:
        """Read all rows.

        Raises:
            ApiError: a page could not be read; `next_row` says at which row to go on.
        """
        rows: list[M] = []
        pager = self._pager(None, self._limit)
        while not pager.done:
            rows += await self._page(pager)
        return rows

    async def first(self) -> M | None:
        """Read the first row; None where there is none."""
        pager = self._pager(1, 1 if self._limit is None else min(1, self._limit))
        while not pager.done:
            for row in await self._page(pager):
                return row
        return None

    async def count(self) -> int:
        """Return the number of rows, asking for it alone where the store can tell it."""
        if self._countable:
            total = await self._core.count(self._op, self._path, self._query, self._options)
            return self._within(total)
        return len(await self.all())

    async def _page(self, pager: Pager) -> list[M]:
        core = self._core
        rows: list[M] = await core.page(self._op, self._path, self._query, self._options, pager)
        return rows


class AsyncReading(Generic[M]):
    """One reading of a list, row by row, which can be broken off and gone on with elsewhere."""

    def __init__(self, fetch: Callable[[], Awaitable[list[M]]], pager: Pager, name: str) -> None:
        self._fetch = fetch
        self._pager = pager
        self._name = name
        self._page: list[M] = []
        self._used = 0

    @property
    def cursor(self) -> str:
        """A text that says how far the reading got: behind the last row that it gave out.

        It holds no row, but the rows' keys, numbers that follow each other as one span; and no
        filter. Save it together with what you made of the rows.
        """
        return self._pager.cursor(self._name, self._used)

    def __aiter__(self) -> Self:
        return self

    async def __anext__(self) -> M:
        while self._used == len(self._page):
            if self._pager.done:
                raise StopAsyncIteration
            page = await self._fetch()
            self._page, self._used = page, 0
        self._used += 1
        return self._page[self._used - 1]

    def __repr__(self) -> str:
        return f"<{type(self).__name__} at row {self._pager.next_row}>"
