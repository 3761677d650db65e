"""From a raw HTTP request to a Call: everything the document demands of a request is held here."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Mapping
from functools import lru_cache
from typing import Any
from urllib.parse import parse_qsl

from . import jsontext, odata, xmltext
from .calls import Call
from .checking import Finding
from .parameters import read_query
from .plan import Body, Operation
from .problems import Refusal
from .store import Store

#: Largest body taken, in bytes.
LARGEST_BODY = 10 * 1024 * 1024
#: Most that is read of a body too large, in bytes; then the line is cut.
MOST_DISCARDED = 256 * 1024 * 1024
#: How long a body may take to arrive, in seconds.
BODY_SECONDS = 30.0
#: Most parameters in one query string.
MOST_PARAMETERS = 500

Receive = Callable[[], Awaitable[Any]]


async def read_body(receive: Receive, headers: Mapping[str, str]) -> bytes:
    """The whole body; Refusal 413 when it is too large, 408 when it does not arrive."""
    declared = headers.get("content-length", "")
    if declared.isdigit() and int(declared) > LARGEST_BODY:
        raise await _too_large(receive)
    message = await _next(receive)
    body: bytes = message.get("body", b"")
    if not message.get("more_body"):
        return body
    parts, size = [body], len(body)
    while message.get("more_body"):
        message = await _next(receive)
        parts.append(message.get("body", b""))
        size += len(parts[-1])
        if size > LARGEST_BODY:
            raise await _too_large(receive)
    return b"".join(parts)


async def _next(receive: Receive) -> Any:
    try:
        async with asyncio.timeout(BODY_SECONDS):
            message = await receive()
    except TimeoutError:
        raise Refusal(408, "The body did not arrive; send it faster.", headers=_CLOSE) from None
    if message["type"] == "http.disconnect":
        raise Refusal(400, "The connection ended before the body did.", headers=_CLOSE)
    return message


_CLOSE = {"connection": "close"}


async def _too_large(receive: Receive) -> Refusal:
    """The refusal, once the rest has arrived: who is still sending does not hear an answer."""
    passed, message = 0, await _next(receive)
    while message.get("more_body") and passed < MOST_DISCARDED:
        message = await _next(receive)
        passed += len(message.get("body", b""))
    megabytes = LARGEST_BODY // 1024 // 1024
    return Refusal(413, f"The body is larger than {megabytes} MB; send less.", headers=_CLOSE)


class Intake:
    """Reads requests for one store."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def call(
        self,
        operation: Operation,
        texts: tuple[str, ...],
        query_string: bytes,
        headers: Mapping[str, str],
        raw: bytes,
        version: str,
    ) -> Call:
        """A call that keeps every promise of the document; Refusal for one that does not."""
        checker = self._store.checker
        pairs = _pairs(query_string) if query_string else []
        return Call(
            operation,
            tuple(key.read(text, checker) for key, text in zip(operation.keys, texts, strict=True)),
            read_query(operation.query, pairs, checker) if pairs or operation.needs_query else {},
            self._body(operation, operation.body, headers, raw, version)
            if operation.body
            else None,
            {name: text for name, text in pairs if name in odata.NAMES},
            raw,
            _form(operation, pairs, raw) if operation.endpoint else {},
            version,
        )

    def _body(
        self,
        operation: Operation,
        body: Body,
        headers: Mapping[str, str],
        raw: bytes,
        version: str,
    ) -> Any:
        if not raw:
            if body.required:
                raise Refusal(400, "The request has no body; send one as JSON.")
            return None
        if _media_type(body.media_types, headers.get("content-type", "")).endswith("xml"):
            value = xmltext.read(raw, body.shape, body.is_list)
        else:
            value = jsontext.read(raw)
        value = self._store.leniency_of(operation).body(body.shape, value, body.is_list)
        self._store.versions.accept(body.shape, version, value)
        if findings := self._store.checker.findings(body.place, value):
            raise Refusal(400, _complaint(findings))
        return value


def _pairs(query_string: bytes, what: str = "query") -> list[tuple[str, str]]:
    try:
        return parse_qsl(
            query_string.decode("latin-1"),
            keep_blank_values=True,
            max_num_fields=MOST_PARAMETERS,
        )
    except ValueError:
        raise Refusal(400, f"The {what} has more than {MOST_PARAMETERS} parameters.") from None


def _form(operation: Operation, pairs: list[tuple[str, str]], raw: bytes) -> dict[str, str]:
    """What a form says, or the query where it may stand there; the form wins."""
    sent = [*(pairs if operation.form_or_query else ()), *_pairs(raw, "form")]
    return {name.lower(): value for name, value in sent}


@lru_cache(maxsize=100)
def _media_type(taken: frozenset[str], content_type: str) -> str:
    """The media type of a body, "" where any is taken; Refusal 415 for one that is not."""
    if not taken:
        return ""
    media, _, rest = content_type.partition(";")
    if media.strip().lower() not in taken:
        known = ", ".join(sorted(taken))
        said = repr(media.strip()[:60]) if media.strip() else "missing"
        raise Refusal(415, f"The Content-Type is {said}; send one of {known}.")
    for part in rest.split(";"):
        name, _, value = part.partition("=")
        charset = value.strip().strip('"').lower()
        if name.strip().lower() == "charset" and charset not in ("utf-8", "utf8", "us-ascii"):
            raise Refusal(415, f"The charset is {charset[:40]!r}; send UTF-8.")
    return media.strip().lower()


def _complaint(findings: list[Finding]) -> str:
    said = "; ".join(str(finding) for finding in findings)
    return f"The body is not as described: {said}."
