"""From a raw HTTP request to a Call: everything the document demands of a request is held here."""

from __future__ import annotations

import asyncio
import io
import zlib
from collections.abc import Awaitable, Callable, Mapping, MutableMapping
from functools import lru_cache
from time import perf_counter, time
from typing import Any
from urllib.parse import unquote

from . import jsontext, odata, xmltext
from .bounds import (
    BODY_SECONDS,
    LARGEST_BODY,
    LARGEST_HEAD,
    MEGABYTE,
    MOST_DISCARDED,
    MOST_PARAMETERS,
)
from .calls import Call
from .checking import Finding
from .parameters import read_query
from .plainplan import FORM_TYPE, Plain
from .plan import Body, Operation
from .problems import Refusal, in_short
from .store import Store
from .wire import formed, read_all

#: Encodings of a body that are read.
ENCODINGS = frozenset({"identity", "gzip", "x-gzip"})

Scope = MutableMapping[str, Any]
Receive = Callable[[], Awaitable[Any]]
Send = Callable[[Any], Awaitable[None]]


def size_of_head(scope: Scope) -> int:
    """Bytes of a request's path, query and headers, with what stands between them."""
    size = len(scope["path"]) + len(scope["query_string"])
    return sum([len(name) + len(value) + 4 for name, value in scope["headers"]], size)


def check_head(scope: Scope) -> None:
    """Refusal 431 when path, query and headers are too large together."""
    if size_of_head(scope) > LARGEST_HEAD:
        raise Refusal(
            431, f"The head is larger than {LARGEST_HEAD // 1024} KB; send shorter headers."
        )


class Incoming:
    """One request, and what is known of it so far."""

    __slots__ = (
        "began",
        "body",
        "findings",
        "headers",
        "is_read",
        "method",
        "moment",
        "path",
        "query",
        "raw",
        "remarks",
    )

    def __init__(self, scope: Scope, receive: Receive) -> None:
        self.began, self.moment = perf_counter(), time()
        self.method: str = scope["method"]
        self.path: str = scope["path"]
        self.query: bytes = scope["query_string"]
        #: By their names in lower case.
        self.headers = {
            name.decode("latin-1"): value.decode("latin-1") for name, value in scope["headers"]
        }
        self.body = BodyReader(receive, self.headers)
        self.raw = b""  # the body, once it is read
        self.is_read = False  # it has kept every promise of the document
        self.findings = ""  # how it broke one
        self.remarks = ""  # what the document allows and the caller may not have meant


class BodyReader:
    """A request's body on its way in; one too large or too slow is refused."""

    def __init__(self, receive: Receive, headers: Mapping[str, str]) -> None:
        self._receive = receive
        self._headers = headers
        self._until = 0.0  # on the loop's clock; 0 before the first byte is asked for
        #: Some of it has not been received yet.
        self.is_pending = (
            "transfer-encoding" in headers or headers.get("content-length", "0") != "0"
        )

    async def read(self) -> bytes:
        """All of it, as it was before any encoding.

        Refusal 413 when it is too large, 408 when it does not arrive, 415 in another encoding.
        """
        if not self.is_pending:
            return b""
        encoding = self._headers.get("content-encoding", "identity").strip().lower()
        if encoding not in ENCODINGS:
            raise Refusal(
                415,
                f"The Content-Encoding is {in_short(encoding)}; send gzip, or the body as it is.",
                headers={"accept-encoding": "gzip"},
            )
        declared = self._headers.get("content-length", "")
        if declared.isdigit() and int(declared) > LARGEST_BODY:
            raise _too_large()
        raw = await self._next()
        if self.is_pending:
            raw = await self._joined(raw)
        if not raw and "upgrade" in self._headers:
            raise Refusal(400, _LOST, headers=_CLOSE)
        return raw if encoding == "identity" else _unzipped(raw)

    async def discard(self) -> bool:
        """Let pass what was not read, since who is still sending does not hear an answer.

        False when that would take too long: the connection is of no use then.
        """
        if "expect" in self._headers and not self._until:
            return False  # whether it will be sent depends on the caller
        passed = 0
        try:
            while self.is_pending and passed < MOST_DISCARDED:
                passed += len(await self._next())
        except Refusal:
            return False
        return not self.is_pending

    async def _joined(self, first: bytes) -> bytes:
        parts, size = [first], len(first)
        while self.is_pending:
            parts.append(await self._next())
            size += len(parts[-1])
            if size > LARGEST_BODY:
                raise _too_large()
        return b"".join(parts)

    async def _next(self) -> bytes:
        """The next piece of it."""
        if not self._until:
            self._until = asyncio.get_running_loop().time() + BODY_SECONDS
        try:
            async with asyncio.timeout_at(self._until):
                message = await self._receive()
        except TimeoutError:
            raise Refusal(408, "The body did not arrive; send it faster.", headers=_CLOSE) from None
        if message["type"] == "http.disconnect":
            raise Refusal(400, "The connection ended before the body did.", headers=_CLOSE)
        self.is_pending = message.get("more_body", False)
        piece: bytes = message.get("body", b"")
        return piece


_CLOSE = {"connection": "close"}
#: httptools ends a request at its head when that offers another protocol.
_LOST = (
    "The body is lost, because the request offers to Upgrade to another protocol; have the client"
    " speak HTTP/1.1 alone (Java: version(HttpClient.Version.HTTP_1_1))."
)


def _too_large() -> Refusal:
    megabytes = LARGEST_BODY // MEGABYTE
    return Refusal(413, f"The body is larger than {megabytes} MB; send less.")


def _unzipped(raw: bytes) -> bytes:
    """What was compressed by gzip; Refusal when it is none, or too large."""
    import gzip  # few callers compress what they send

    try:
        with gzip.GzipFile(fileobj=io.BytesIO(raw)) as file:
            body = file.read(LARGEST_BODY + 1)
    except (OSError, EOFError, zlib.error):
        raise Refusal(400, "The body is not what gzip writes; send it as it is.") from None
    if len(body) > LARGEST_BODY:
        raise _too_large()
    return body


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
        if operation.plain is not None:
            return self._plain_call(operation, operation.plain, texts, pairs, headers, raw)
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

    def _plain_call(
        self,
        operation: Operation,
        plain: Plain,
        texts: tuple[str, ...],
        pairs: list[tuple[str, str]],
        headers: Mapping[str, str],
        raw: bytes,
    ) -> Call:
        """The same for a document without our extensions."""
        keys, query = read_all(plain.wires, texts, pairs, headers, self._store.checker)
        call = Call(operation, keys, query, raw=raw)
        if operation.body:
            sent = self._body(operation, operation.body, headers, raw, "")
            for name in plain.sent.within if plain.sent else ():
                sent = (sent or {}).get(name)
            if plain.sent and not isinstance(sent, (dict, type(None))):
                raise Refusal(400, "The body is no object; send one.")
            call.body = sent
        return call

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
        media = _media_type(body.media_types, headers.get("content-type", ""))
        if media.endswith("xml"):
            value = xmltext.read(raw, body.shape, body.is_list)
        elif media == FORM_TYPE:
            value = formed(body.shape, _pairs(raw, "form"))
        else:
            value = jsontext.read(raw)
        value = operation.leniency.body(body.shape, value, body.is_list)
        self._store.plan.versions.accept(body.shape, version, value)
        if findings := self._store.checker.findings(body.place, value, incoming=True):
            raise Refusal(400, _complaint(findings))
        return value


def _pairs(query_string: bytes, what: str = "query") -> list[tuple[str, str]]:
    """Names and texts of a query or form, in its order; a name without = has a blank text."""
    parts = query_string.decode("latin-1").split("&")
    if len(parts) > MOST_PARAMETERS:
        raise Refusal(400, f"The {what} has more than {MOST_PARAMETERS} parameters.")
    pairs = []
    for part in parts:
        if part:
            name, _, text = part.replace("+", " ").partition("=")
            pairs.append((unquote(name), unquote(text)))
    return pairs


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
        said = in_short(media.strip()) if media.strip() else "missing"
        raise Refusal(415, f"The Content-Type is {said}; send one of {known}.")
    for part in rest.split(";"):
        name, _, value = part.partition("=")
        charset = value.strip().strip('"').lower()
        if name.strip().lower() == "charset" and charset not in ("utf-8", "utf8", "us-ascii"):
            raise Refusal(415, f"The charset is {in_short(charset)}; send UTF-8.")
    return media.strip().lower()


def _complaint(findings: list[Finding]) -> str:
    said = "; ".join(str(finding) for finding in findings)
    return f"The body is not as described: {said}."
