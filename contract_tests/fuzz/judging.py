"""Whether an answer is one the specification allows."""

from __future__ import annotations

from typing import Any

from contract_tests.departures import SERVER_ERROR, departures, strict_json
from contract_tests.document import JSON, Document
from contract_tests.fuzz.drafts import Draft
from contract_tests.fuzz.line import Reply
from contract_tests.identity import HEADER
from contract_tests.schemas import Schemas
from contract_tests.wire import parsed

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
        if reply.status >= SERVER_ERROR:
            return [("5xx", f"status {reply.status}")]
        if not draft.is_http:
            return []
        found = self._head(reply)
        if not draft.is_operation:
            return found + self._elsewhere(draft, reply)
        found += self._refusal(draft, reply.status)
        if not _is_too_large(draft, reply.status):
            told = departures(self.document, self.schemas, draft.op, draft.exchange(reply))
            found += [("answer", problem) for problem in told]
        return found

    def _head(self, reply: Reply) -> list[PROBLEM]:
        said = reply.headers.get(HEADER.lower())
        if said is None:
            return [("header", f"{HEADER} is missing")]
        if said != self.document.sha256:
            return [("header", f"{HEADER} is {said[:16]}, not {self.document.sha256[:16]}")]
        return []

    def _elsewhere(self, draft: Draft, reply: Reply) -> list[PROBLEM]:
        """No operation is met: a status of HTTP, and JSON that is some."""
        if reply.status not in OF_HTTP:
            return [("status", f"status {reply.status} where no operation is met")]
        if reply.media_type == JSON and reply.body:
            try:
                strict_json(draft.exchange(reply))
            except ValueError as error:
                return [("answer", f"the body is not JSON: {error}")]
        return []

    def _refusal(self, draft: Draft, status: int) -> list[PROBLEM]:
        if draft.wanted and status not in draft.wanted:
            wanted = ", ".join(str(each) for each in sorted(draft.wanted))
            return [("status", f"status {status}, not {wanted}")]
        can_refuse = any(code.startswith("4") for code in draft.op.responses)
        if draft.must_refuse and can_refuse and status < 300:
            return [("accepted", f"status {status} for what must be refused")]
        return []


def rows_of(reply: Reply) -> Any:
    """The JSON of an answer, its numbers as Decimal; None where it has none."""
    is_json = reply.media_type == JSON
    return parsed(reply.body.decode("utf-8", "replace")) if is_json else None


def _is_too_large(draft: Draft, status: int) -> bool:
    """Whether a status says, of a request of which it can be said, that it is too large."""
    if status == BODY_TOO_LARGE:
        return len(draft.body or b"") > SURE_BODY
    head = sum(len(name) + len(value) + 4 for name, value in draft.headers)
    return status == HEAD_TOO_LARGE and head + len(draft.target) > SURE_HEAD
