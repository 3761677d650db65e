"""What schemathesis does not know of this document: which findings are none, and how many cases."""

from __future__ import annotations

import contextlib
import io
import time
from collections.abc import Callable, Mapping
from functools import partial
from typing import Any

import requests
import schemathesis
import urllib3
from schemathesis.core import NotSet
from schemathesis.core.failures import AcceptedNegativeData, Failure
from schemathesis.core.parameters import ParameterLocation
from schemathesis.core.transport import Response
from schemathesis.engine.recorder import Request
from schemathesis.generation.case import Case
from schemathesis.generation.meta import TestPhase
from schemathesis.openapi.checks import EnsureResourceAvailability, RejectedPositiveData

from contract_tests.context import Context
from contract_tests.departures import is_pointing, is_too_large
from contract_tests.document import Document, Operation
from contract_tests.formats import READERS
from contract_tests.kept import Kept
from contract_tests.layers.fuzzing.collecting import Collector, exchange_of
from contract_tests.reading import is_end
from contract_tests.results import Exchange
from contract_tests.transport import LARGEST_ANSWER, too_late, too_long
from contract_tests.wire import Answer, parsed

COVERAGE_PER_EXAMPLE, FEW_PER_EXAMPLE = 16, 1
# Requests under way when a budget ends: cases are drawn before they are sent.
SPARE = 4
PART = 64 * 1024  # bytes that are read at once


@schemathesis.hook
def before_call(_hook: Any, _case: Case[Any], kwargs: dict[str, Any]) -> None:
    """Have each answer read within its time, and a size.

    requests bounds each wait, but neither the whole of an answer nor its size.
    """
    kwargs["hooks"] = {"response": partial(_read, kwargs["timeout"])}


def _read(seconds: float, response: requests.Response, **_how: Any) -> None:
    ends, parts, size = time.monotonic() + seconds, list[bytes](), 0
    with contextlib.closing(response):
        try:
            while part := response.raw.read1(PART, decode_content=True):
                parts.append(part)
                size += len(part)
                if size > LARGEST_ANSWER:
                    raise requests.RequestException(too_long(LARGEST_ANSWER))
                if time.monotonic() > ends:
                    raise requests.RequestException(too_late(seconds))
        except urllib3.exceptions.HTTPError as error:
            raise requests.RequestException(f"the answer broke off: {error}") from None
    raw = response.raw
    headers = urllib3.HTTPHeaderDict(raw.headers)
    for name in ("Content-Encoding", "Content-Length", "Transfer-Encoding"):
        headers.discard(name)  # it is unpacked by now
    body = io.BytesIO(b"".join(parts))
    response.raw = urllib3.HTTPResponse(
        body, headers, raw.status, raw.version, preload_content=False
    )


def remember(context: Context, collector: Collector) -> Callable[..., None]:
    """A hook that counts what is sent, and takes in what was acknowledged the moment it is."""

    def after_call(_hook: Any, case: Case[Any], response: Response) -> None:
        context.wire.meter.sent += 1
        op = collector.operation(case)
        if op is not None:
            collector.note(op, _exchange(op, response))

    return after_call


def stands(context: Context, collector: Collector) -> Callable[..., bool]:
    """A hook that drops findings which are none once the document's conventions are known."""

    def filter_failure(_hook: Any, failure: Failure, case: Case[Any], response: Response) -> bool:
        op = collector.operation(case)
        if op is None or case.meta is None:
            return True
        if is_too_large(_exchange(op, response)):
            return False
        if isinstance(failure, AcceptedNegativeData):
            is_refused = not op.can_refuse or _refuses_some(context.document, op, response)
            return not (is_refused or _is_forgiven(context, op, case))
        if isinstance(failure, EnsureResourceAvailability):
            # Also raised where the address was drawn, and names no row that was ever made.
            return _has_made(collector.kept, op, case)
        if isinstance(failure, RejectedPositiveData):
            if op.paging and is_end(context.document, _answer(context.document, op, response)):
                return False  # an offset beyond the last row
            invalid = _is_invalid(context, op, case) or _names_nothing(op, response)
            is_missing = response.status_code in (400, 404)
            invalid = invalid or (is_missing and is_pointing(context.document, op, case.body))
            return not (invalid or _may_be_refused(context, op, case))
        return True

    return filter_failure


def _exchange(op: Operation, response: Response) -> Exchange:
    return exchange_of(op.id, Request.from_prepared_request(response.request), response)


def _answer(document: Document, op: Operation, response: Response) -> Answer:
    exchange = _exchange(op, response)
    return Answer(exchange, parsed(exchange.response_body), document.result_row)


def _refuses_some(document: Document, op: Operation, response: Response) -> bool:
    """Whether a batch was taken in part, and results say of others that they were not."""
    answer = _answer(document, op, response)
    statuses = map(document.result_row.said_status, answer.rows)
    return op.action == "update_many" and any(s[:1] not in ("", "2") for s in statuses)


def _has_made(kept: Kept, op: Operation, case: Case[Any]) -> bool:
    """Whether the case's path names a row that was made, or rows below one."""
    values = case.path_parameters or {}
    keys = tuple(str(values.get(name)) for name in op.path_parameters)
    resource = kept.document.resources[op.resource]
    return not kept.ever.isdisjoint({(resource.name, keys), (resource.parent or "", keys)})


def _is_forgiven(context: Context, op: Operation, case: Case[Any]) -> bool:
    """Whether only the query is wrong, which no source says to be refused; or only the body, and
    it is right after the leniency the document grants.
    """
    assert case.meta is not None
    parts = case.meta.components.items()
    wrong = {place for place, part in parts if part.mode.is_negative}
    if wrong == {ParameterLocation.QUERY}:
        return True
    if wrong != {ParameterLocation.BODY}:
        return False
    schema = context.document.body_schema(op)
    if schema is None or isinstance(case.body, NotSet):
        return False
    return context.schemas.accepts_request(schema, case.body)


def _may_be_refused(context: Context, op: Operation, case: Case[Any]) -> bool:
    """Whether a body says null for what a create needs, or changes what may not be changed
    (``x-refused-changes``).
    """
    schema = context.document.flat(context.document.body_schema(op))
    schema = context.document.flat(schema.get("items", schema))
    fixed = {
        name
        for name, raw in schema.get("properties", {}).items()
        if op.action != "create" and "x-refused-changes" in context.document.flat(raw)
    }
    needed = schema.get("required", ())
    rows = case.body if isinstance(case.body, list) else [case.body]
    return any(
        fixed & row.keys() or any(row.get(name, "") is None for name in needed)
        for row in rows
        if isinstance(row, dict)
    )


def _is_invalid(context: Context, op: Operation, case: Case[Any]) -> bool:
    """Whether a request drawn as valid is none: a date's pattern tells too little, and a link
    may lead from a row's null into a path.
    """
    schema = context.document.body_schema(op)
    has_body = schema is not None and isinstance(case.body, dict | list)
    if has_body and not context.schemas.accepts(schema or {}, case.body):
        return True
    if _leads_nowhere(context, op, case.path_parameters or {}):
        return True
    query = case.query or {}
    return any(
        name in query and not context.schemas.accepts(parameter.schema, query[name])
        for name, parameter in op.query.items()
        if parameter.schema.get("format") in READERS
    )


def _leads_nowhere(context: Context, op: Operation, values: Mapping[str, Any]) -> bool:
    """Whether the path is filled with what its parameters do not take."""
    read = context.schemas.leniency.apply
    return any(
        p.place == "path"
        and p.name in values
        and not context.schemas.accepts(p.schema, read(values[p.name], p.schema))
        for p in op.parameters
    )


def _names_nothing(op: Operation, response: Response) -> bool:
    """Whether the path names no row, where the document has no other status for that than 400."""
    return response.status_code == 400 and bool(op.path_parameters) and "404" not in op.responses


def sample(context: Context) -> Callable[..., bool]:
    """A hook that thins out the coverage phase, whose cases grow with the size of a body.

    Every case of an operation is kept up to ``whole``, then one in n/whole: an object of two
    hundred fields costs four times what one of ten does, not a hundred times.
    """
    per_example = FEW_PER_EXAMPLE if context.settings.budget else COVERAGE_PER_EXAMPLE
    whole = per_example * context.settings.max_examples
    seen: dict[str, int] = {}

    def filter_case(_hook: Any, case: Case[Any]) -> bool:
        if context.wire.meter.left < SPARE:
            return False
        if case.meta is None or case.meta.phase.name is not TestPhase.COVERAGE:
            return True
        label = case.operation.label
        count = seen[label] = seen.get(label, 0) + 1
        return count <= whole or context.random("fuzzing", label, count).random() < whole / count

    return filter_case
