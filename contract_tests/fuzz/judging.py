"""Whether an answer is one the specification allows."""

from __future__ import annotations

import json
from decimal import Decimal
from typing import Any
from xml.etree import ElementTree

from contract_tests.document import JSON, Document
from contract_tests.fuzz.drafts import Draft
from contract_tests.fuzz.line import Reply
from contract_tests.identity import HEADER
from contract_tests.schemas import Schemas

# For a request that meets no operation, or another one: 204 answers OPTIONS.
OF_HTTP = frozenset({200, 201, 204, 206, 400, 401, 404, 405, 408, 411, 413, 414, 415, 417, 431})
BODY_TOO_LARGE, HEAD_TOO_LARGE = 413, 431
# Whoever runs the API says how much it takes (ERRATA C117); anybody takes as many bytes as these.
SURE_BODY, SURE_HEAD = 1_000_000, 8_000
PROBLEM = tuple[str, str]


class Judge:
    """Holds answers against the document."""

    def __init__(self, document: Document, schemas: Schemas) -> None:
        self.document = document
        self.schemas = schemas

    def problems(self, draft: Draft, reply: Reply) -> list[PROBLEM]:
        """What is wrong with an answer, each as (kind, text)."""
        if reply.status >= 500:
            return [("5xx", f"status {reply.status}")]
        if not draft.is_http:
            return []
        found = self._head(reply)
        if not draft.is_operation:
            return found + self._elsewhere(reply)
        return found + self._status(draft, reply) + self._body(draft, reply)

    def _head(self, reply: Reply) -> list[PROBLEM]:
        said = reply.headers.get(HEADER.lower())
        if said is None:
            return [("header", f"{HEADER} is missing")]
        if said != self.document.sha256:
            return [("header", f"{HEADER} is {said[:16]}, not {self.document.sha256[:16]}")]
        return []

    def _elsewhere(self, reply: Reply) -> list[PROBLEM]:
        if reply.status not in OF_HTTP:
            return [("status", f"status {reply.status} where no operation is met")]
        if reply.media_type != JSON or not reply.body:
            return []
        return self._parsed(reply.body)[1]

    def _status(self, draft: Draft, reply: Reply) -> list[PROBLEM]:
        op, status = draft.op, reply.status
        if draft.wanted and status not in draft.wanted:
            wanted = ", ".join(str(each) for each in sorted(draft.wanted))
            return [("status", f"status {status}, not {wanted}")]
        if self.document.response(op, status) is None and not _is_too_large(draft, status):
            allowed = ", ".join(sorted(op.responses))
            return [("status", f"status {status} is not documented (documented: {allowed})")]
        can_refuse = any(code.startswith("4") for code in op.responses)
        if draft.must_refuse and can_refuse and status < 300:
            return [("accepted", f"status {status} for what must be refused")]
        return []

    def _body(self, draft: Draft, reply: Reply) -> list[PROBLEM]:
        documented = self.document.response(draft.op, reply.status) or {}
        content = documented.get("content") or {}
        if not content:
            return []
        if not reply.body:
            is_missing = reply.status < 300
            return [("body", "the body is empty")] if is_missing else []
        if reply.media_type.endswith("xml") and "xml" in draft.header("accept"):
            return _xml_problems(reply.body)
        if reply.media_type not in content:
            said = reply.media_type or "missing"
            return [("content type", f"content type {said}, documented: {', '.join(content)}")]
        value, problems = self._parsed(reply.body)
        if problems:
            return problems
        schema = content[reply.media_type].get("schema", {})
        if self.schemas.accepts(schema, value):
            return []
        return [("schema", "; ".join(self.schemas.problems(schema, value)))]

    def _parsed(self, body: bytes) -> tuple[Any, list[PROBLEM]]:
        try:
            return json.loads(body, parse_constant=_no_constant), []
        except ValueError as error:
            return None, [("body", f"the body is not JSON: {error}")]


def parsed(reply: Reply) -> Any:
    """The JSON of an answer, its numbers as Decimal; None where it has none."""
    if reply.media_type != JSON or not reply.body:
        return None
    try:
        return json.loads(reply.body, parse_float=Decimal)
    except ValueError:
        return None


def _is_too_large(draft: Draft, status: int) -> bool:
    """Whether a status says, of a request of which it can be said, that it is too large."""
    if status == BODY_TOO_LARGE:
        return len(draft.body or b"") > SURE_BODY
    head = sum(len(name) + len(value) + 4 for name, value in draft.headers)
    return status == HEAD_TOO_LARGE and head + len(draft.target) > SURE_HEAD


def _no_constant(name: str) -> Any:
    raise ValueError(f"{name} is no JSON")


def _xml_problems(body: bytes) -> list[PROBLEM]:
    try:
        ElementTree.fromstring(body)
    except ElementTree.ParseError as error:
        return [("body", f"the body is not XML: {error}")]
    return []
