"""How a store says no: as its document describes that, or as a problem of RFC 9457."""

from __future__ import annotations

from typing import Any

from . import jsontext
from .answers import Answer
from .checking import Checker
from .plainplan import Outcome
from .plan import Operation, ResultRow
from .problems import Refusal
from .sampling import Sampler, required_of
from .shapes import Shapes, types_of

PROBLEM_TYPE = "application/problem+json"
#: Members, in plain letters, that hold a sentence, a status and a word for what is wrong.
_SENTENCES = (
    "message",
    "detail",
    "error",
    "description",
    "errordescription",
    "reason",
    "errors",
    "title",
)
_STATUSES = ("status", "code", "statuscode", "errorcode")
#: The names of statuses that a store answers by itself.
_TITLES = {
    400: "Bad Request",
    401: "Unauthorized",
    403: "Forbidden",
    404: "Not Found",
    405: "Method Not Allowed",
    408: "Request Timeout",
    409: "Conflict",
    413: "Content Too Large",
    415: "Unsupported Media Type",
    422: "Unprocessable Content",
    429: "Too Many Requests",
    500: "Internal Server Error",
    501: "Not Implemented",
    503: "Service Unavailable",
}


class RefusalRows:
    """Says no by a row of the document's results."""

    def __init__(self, row: ResultRow) -> None:
        self._row = row

    def __call__(self, refusal: Refusal, operation: Operation | None = None) -> Answer:
        row = self._row.of("Error", refusal.value, refusal.status, refusal.message)
        return Answer(refusal.status, jsontext.encode([row]), refusal.headers)


class Refusals:
    """Says no as a document without our extensions describes it."""

    def __init__(self, shapes: Shapes, checker: Checker, sampler: Sampler) -> None:
        self._shapes, self._checker, self._sampler = shapes, checker, sampler

    def __call__(self, refusal: Refusal, operation: Operation | None = None) -> Answer:
        if operation is not None:
            refusal.status = operation.refused(refusal.status)
        plain = operation.plain if operation else None
        outcome = plain.refusal(refusal.status) if plain else None
        if outcome is not None and outcome.media:
            body = self._body(outcome, refusal)
            if body is not None:
                return Answer(refusal.status, body, refusal.headers, outcome.media_type)
        return Answer(
            refusal.status, jsontext.encode(_problem(refusal)), refusal.headers, PROBLEM_TYPE
        )

    def _body(self, outcome: Outcome, refusal: Refusal) -> bytes | None:
        """The documented body with the sentence, or else its example; None where there is none."""
        if not outcome.is_json:
            return refusal.message.encode()
        if outcome.schema is None:
            example = next(iter(outcome.examples), None)
            return None if example is None else jsontext.encode(example)
        made, is_told = self._told(
            self._shapes.flatten(self._sampler.schema(outcome.schema)), refusal, 0
        )
        for value in (*((made,) if is_told else ()), *outcome.examples, made):
            if not self._checker.findings(outcome.schema, value):
                return jsontext.encode(value)
        return None

    def _told(self, flat: dict[str, Any], refusal: Refusal, depth: int) -> tuple[Any, bool]:
        """(a value with what is wrong in it, whether the sentence found its place)"""
        if "array" in types_of(flat):
            item, is_told = self._told(
                self._shapes.flatten(flat.get("items", {})), refusal, depth + 1
            )
            return [item], is_told
        if types_of(flat) == {"string"}:
            return refusal.message, True
        made: dict[str, Any] = {}
        is_told = False
        required = required_of(self._shapes, flat)
        for name, schema in flat.get("properties", {}).items():
            said = self._shapes.flatten(schema)
            plain = "".join(each for each in name.lower() if each.isalnum())
            types = types_of(said)
            bounded = "enum" in said or "const" in said
            if plain == "title" and types == {"string"} and not bounded:
                made[name] = _TITLES.get(refusal.status, refusal.message)[: said.get("maxLength")]
            elif plain in _STATUSES and types & {"integer", "number"}:
                made[name] = refusal.status
            elif plain in _STATUSES and "string" in types and not bounded:
                made[name] = str(refusal.status)
            elif plain in _SENTENCES and "string" in types and not bounded:
                made[name], is_told = refusal.message[: said.get("maxLength")], True
            elif plain == "type" and said.get("format") in ("uri", "uri-reference"):
                made[name] = "about:blank"
            elif name in required or (plain in _SENTENCES and depth < 3):
                below, found = None, False
                if depth < 3 and types & {"object", "array"}:
                    below, found = self._told(said, refusal, depth + 1)
                if found:
                    made[name], is_told = below, True
                elif name in required:
                    made[name] = self._sampler.made(schema)
        return made, is_told


def _problem(refusal: Refusal) -> dict[str, Any]:
    title = _TITLES.get(refusal.status, "Refused")
    return {
        "type": "about:blank",
        "title": title,
        "status": refusal.status,
        "detail": refusal.message,
    }
