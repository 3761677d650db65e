"""How an answer departs from what the document says of its operation."""

from __future__ import annotations

import json
from collections.abc import Iterable
from email.message import Message
from typing import Any
from xml.etree import ElementTree

from contract_tests.document import JSON, Document, Operation, ResultRow
from contract_tests.evidence import CREATED, DOCUMENT, ONE_ROW, Name
from contract_tests.results import Exchange, Finding, on
from contract_tests.schemas import Schemas

UNAUTHORIZED, SERVER_ERROR, PARTIAL = 401, 500, 206
BODY_TOO_LARGE, HEAD_TOO_LARGE = 413, 431
# As many bytes anybody takes.
SURE_BODY, SURE_HEAD = 1_000_000, 8_000


def departures(
    document: Document, schemas: Schemas, op: Operation, exchange: Exchange
) -> list[str]:
    """How an answer breaks what the specification says of its operation."""
    if is_too_large(exchange):
        return []
    documented = document.response(op, exchange.status)
    if documented is None:
        allowed = ", ".join(sorted(op.responses))
        found = f"status {exchange.status} is not documented (documented: {allowed})"
        is_created = op.action == "create" and 200 <= exchange.status < 300
        return [Finding(found, on=CREATED if is_created else "statuses")]
    if exchange.status >= SERVER_ERROR:
        return [Finding(f"status {exchange.status}: the store failed", on="statuses")]
    return on(
        _body_ground(document, exchange.status),
        _about_body(document, schemas, op, exchange, documented),
    )


def is_too_large(exchange: Exchange) -> bool:
    """Whether a status says of a request that it is too large, and it is.

    Whoever runs the API says how much it takes (ERRATA C117).
    """
    if exchange.status == BODY_TOO_LARGE:
        return len(exchange.request_body) > SURE_BODY
    head = sum(len(name) + len(value) + 4 for name, value in exchange.request_headers.items())
    return exchange.status == HEAD_TOO_LARGE and head + len(exchange.url) > SURE_HEAD


def _body_ground(document: Document, status: int) -> Name:
    """What the body of an answer is known from, by its status."""
    if status < 400:
        return "bodies"
    full = document.raw.get("x-rate-limit", {}).get("status")
    return "other-refusals" if status in (UNAUTHORIZED, full) else "error-rows"


def _about_body(
    document: Document,
    schemas: Schemas,
    op: Operation,
    exchange: Exchange,
    documented: dict[str, Any],
) -> list[str]:
    content = documented.get("content") or {}
    if not exchange.response_body or not content:
        return _about_missing(exchange, documented)
    media_type = exchange.response_headers.get("content-type", "").partition(";")[0].strip()
    if _wants_xml(exchange, media_type) and JSON in content:
        return _about_xml(exchange, media_type)
    if media_type not in content:
        return [f"content type {media_type or 'missing'}, documented: {', '.join(content)}"]
    try:
        value = strict_json(exchange)
    except ValueError as error:
        return [f"the body is not JSON: {error}"]
    found: list[str] = []
    if op.raw.get("x-unwrap") and isinstance(value, dict) and exchange.status < 400:
        found, value = (
            [Finding("a bare object stands where an array of one is due", on=ONE_ROW)],
            [value],
        )
    schema = content[media_type].get("schema", {})
    found += schemas.problems(schema, value)
    version = document.version_of(exchange.url)
    results = _about_results(document.result_row, exchange, value)
    return found or schemas.unusual(schema, value, version) + results


def _about_missing(exchange: Exchange, documented: dict[str, Any]) -> list[str]:
    if exchange.status < 300 and documented.get("content") and not exchange.response_body:
        return ["the body is empty where the specification documents one"]
    return []


def _about_results(results: ResultRow, exchange: Exchange, value: Any) -> list[str]:
    """Results whose status is another than the answer's own, which only 206 may have."""
    rows = value if isinstance(value, list) and exchange.status != PARTIAL else []
    said = {results.said_status(row) for row in rows if results.is_one(row)}
    other = sorted(said - {str(exchange.status)})
    found = [f"{results.status} {other[0]} in the answer {exchange.status}"] if other else []
    return on("result-status", found)


def _wants_xml(exchange: Exchange, media_type: str) -> bool:
    """Whether XML was asked for; beside other types, whether it was chosen."""
    accept = exchange.request_headers.get("accept", "")
    return accept.endswith("xml") or ("xml" in accept and media_type.endswith("xml"))


def _about_xml(exchange: Exchange, media_type: str) -> list[str]:
    """How an answer asked for in XML is none; the document describes bodies in JSON only."""
    if not media_type.endswith("xml"):
        return [f"content type {media_type or 'missing'} where XML was asked for"]
    try:
        ElementTree.fromstring(exchange.response_body.encode())
    except ElementTree.ParseError as error:
        return [f"the body is not XML: {error}"]
    return []


def is_pointing(document: Document, op: Operation, body: Any) -> bool:
    """Whether a body names a row of some table: a store may refuse one that is not there."""
    resource = document.resources.get(op.resource)
    own = ((resource and resource.key) or "").rpartition(".")[2].lower()

    def points(schema: Any, value: Any) -> bool:
        flat = document.flat(schema)
        if isinstance(value, list):
            return any(points(flat.get("items", {}), item) for item in value)
        fields = flat.get("properties", {})
        return isinstance(value, dict) and any(
            (bool(item) and (_is_table(name.lower()) or "x-refers" in fields[name]))
            or points(fields[name], item)
            for name, item in value.items()
            if name in fields
        )

    def _is_table(name: str) -> bool:
        return name in document.tables and name != own

    return points(document.body_schema(op) or {}, body)


def strict_json(exchange: Exchange) -> Any:
    """The body of an answer as RFC 8259 has it, in UTF-8; ValueError for any other."""
    charset = Message()
    charset["content-type"] = exchange.response_headers.get("content-type", "")
    named = str(charset.get_param("charset", "utf-8")).lower()
    if named != "utf-8":
        raise ValueError(f"its charset is {named}, not utf-8")
    if exchange.is_garbled:
        raise ValueError("its bytes are not UTF-8")
    return strict(exchange.response_body)


def strict(text: str) -> Any:
    """JSON that can be read in one way only: no NaN, no member twice; ValueError for any other."""
    return json.loads(text, object_pairs_hook=_once, parse_constant=_no_number)


def _once(members: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(members)
    if len(found) < len(members):
        names = [name for name, _ in members]
        raise ValueError(f"{max(names, key=names.count)} stands twice in one object")
    return found


def _no_number(text: str) -> Any:
    raise ValueError(f"{text} is no number of JSON")


def told(exchange: Exchange, secrets: Iterable[str]) -> list[str]:
    """Whether an answer names a key of the store, in its body or in a header."""
    said = "\n".join([exchange.response_body, *exchange.response_headers.values()])
    found = ["the answer tells a key of the store"] if any(key in said for key in secrets) else []
    return on(DOCUMENT, found)
