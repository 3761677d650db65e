"""From a raw HTTP request to a Call: everything the document demands of a request is held here."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Mapping
from functools import lru_cache
from typing import Any
from urllib.parse import parse_qsl

from . import jsontext, odata, xmltext
from .bounds import BODY_SECONDS, LARGEST_BODY, MEGABYTE, MOST_DISCARDED, MOST_PARAMETERS
from .calls import Call
from .checking import Finding
from .parameters import read_query
from .plan import Body, Operation
from .problems import Refusal
from .store import Store

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
    megabytes = LARGEST_BODY // MEGABYTE
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
    ) -> Call:
        """A call that keeps every promise of the document; Refusal for one that does not."""
        checker = self._store.checker
        pairs = _pairs(query_string) if query_string else []
        return Call(
            operation,
            tuple(key.read(text, checker) for key, text in zip(operation.keys, texts, strict=True)),
            read_query(operation.query, pairs, checker) if pairs or operation.needs_query else {},
            self._body(operation.body, headers, raw) if operation.body else None,
            {name: text for name, text in pairs if name in odata.NAMES},
            raw,
        )

    def _body(self, body: Body, headers: Mapping[str, str], raw: bytes) -> Any:
        if not raw:
            if body.required:
                raise Refusal(400, "The request has no body; send one as JSON.")
            return None
        if _media_type(body.media_types, headers.get("content-type", "")).endswith("xml"):
            value = xmltext.read(raw, body.shape, body.is_list)
        else:
            value = self._store.leniency.body(body.shape, jsontext.read(raw), body.is_list)
        if findings := self._store.checker.findings(body.place, value):
            raise Refusal(400, _complaint(findings))
        return value


def _pairs(query_string: bytes) -> list[tuple[str, str]]:
    try:
        return parse_qsl(
            query_string.decode("latin-1"),
            keep_blank_values=True,
            max_num_fields=MOST_PARAMETERS,
        )
    except ValueError:
        raise Refusal(400, f"The query has more than {MOST_PARAMETERS} parameters.") from None


@lru_cache(maxsize=100)
def _media_type(taken: frozenset[str], content_type: str) -> str:
    """The media type of a body; Refusal 415 for one that is not taken here."""
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
