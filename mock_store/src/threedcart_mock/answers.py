"""Answers: result rows, lists, counts; each held against the document before it leaves."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from . import jsontext
from .checking import Checker
from .plainplan import Outcome
from .plan import Operation, Plan
from .problems import Refusal
from .sampling import Sampler
from .shapes import types_of


@dataclass(slots=True)
class Answer:
    """What goes back over the wire."""

    status: int
    body: bytes = b""
    headers: dict[str, str] = field(default_factory=dict)
    media_type: str = "application/json; charset=utf-8"

    def own_headers(self) -> list[tuple[bytes, bytes]]:
        """The headers beyond those of every answer."""
        own = [
            (name.encode(), value.encode("latin-1", "replace"))
            for name, value in self.headers.items()
        ]
        if self.status == 204:
            return own
        length = str(len(self.body)).encode()
        if not self.media_type:
            return [(b"content-length", length), *own]
        return [(b"content-type", self.media_type.encode()), (b"content-length", length), *own]


class Answers:
    """Builds answers of an operation and refuses to build wrong ones (OwnFault, see Checker)."""

    def __init__(self, plan: Plan, checker: Checker, sampler: Sampler | None = None) -> None:
        """The `sampler` is for documents without our extensions."""
        self._sampler = sampler
        self._examples: dict[str, Any] = {}
        self._plan = plan
        self._checker = checker
        self._items: dict[str | None, str | None] = {}

    def results(
        self, operation: Operation, status: int, rows: Iterable[Mapping[str, str]]
    ) -> Answer:
        return self.value(operation, status, list(rows))

    def value(self, operation: Operation, status: int, value: Any) -> Answer:
        """Any JSON value, checked as a whole."""
        self._checker.check(operation.answers.get(status), value)
        return Answer(status, jsontext.encode(value))

    def documents(self, operation: Operation, status: int, rows: list[bytes]) -> Answer:
        """A list of rows already written as JSON: checked row by row, each text once."""
        place = operation.answers.get(status)
        item = self._item(place)
        if item is None:
            return self.value(operation, status, [jsontext.decode(row) for row in rows])
        self._checker.check_documents(item, rows)
        return Answer(status, b"[" + b",".join(rows) + b"]")

    def is_list(self, operation: Operation, status: int) -> bool:
        """Whether the answer of this status is a list of rows."""
        return self._item(operation.answers.get(status)) is not None

    def shown(self, operation: Operation, rows: list[bytes]) -> Answer:
        """Rows as an operation of a document without our extensions answers them."""
        plain = operation.plain
        assert plain is not None
        outcome, form = plain.success, plain.form
        if not outcome.media:
            return Answer(outcome.status, headers=self._headers(outcome), media_type="")
        if form is None or outcome.schema is None:
            return self.example(operation)
        resource = operation.resource
        is_whole = resource is not None and form.place == resource.place and not form.within
        if is_whole:
            self._checker.check_documents(form.place, rows)
            body = b"[" + b",".join(rows) + b"]" if form.is_list else rows[0]
            return Answer(outcome.status, body, self._headers(outcome), outcome.media_type)
        shown = [self._cut(form.place, jsontext.decode(row)) for row in rows]
        value: Any = shown if form.is_list else shown[0]
        for name in reversed(form.within):
            value = self._around(outcome.schema, {name: value}, len(rows))
        self._checker.check(outcome.schema, value)
        return Answer(
            outcome.status, jsontext.encode(value), self._headers(outcome), outcome.media_type
        )

    def _around(self, place: str, given: dict[str, Any], count: int) -> dict[str, Any]:
        """What must stand beside the rows of an answer; what is called a total or count is one."""
        assert self._sampler is not None
        for name, schema in self._sampler.members(place).items():
            counts = any(word in name.lower() for word in ("total", "count"))
            if counts and "integer" in types_of(schema):
                given.setdefault(name, count)
        return self._sampler.fill(place, given)

    def _cut(self, place: str, row: dict[str, Any]) -> dict[str, Any]:
        """The members of a row that an answer has, with those it must have."""
        assert self._sampler is not None
        members = self._sampler.members(place)
        kept = {name: value for name, value in row.items() if name in members} if members else row
        return self._sampler.fill(place, kept)

    def example(self, operation: Operation) -> Answer:
        """The documented example of an operation's success, or one made up."""
        plain = operation.plain
        assert plain is not None
        assert self._sampler is not None
        outcome = plain.success
        headers = self._headers(outcome)
        if not outcome.media:
            return Answer(outcome.status, headers=headers, media_type="")
        value = self._examples.get(operation.id, self)
        if value is self:
            try:
                value = self._examples[operation.id] = self._sampler.example(outcome)
            except LookupError as error:
                text = f"{operation.id} shows no answer, and none could be made up for #{error}"
                raise Refusal(501, f"{text}; give it an example.") from None
        body = jsontext.encode(value) if outcome.is_json else str(value).encode()
        return Answer(outcome.status, body, headers, outcome.media_type)

    def _headers(self, outcome: Outcome) -> dict[str, str]:
        """The headers that a documented answer must have."""
        found: dict[str, str] = {}
        for name, said in (outcome.node.get("headers") or {}).items():
            header = self._plan.document.follow(said)
            if header.get("required") is True and self._sampler is not None:
                found[name.lower()] = str(self._sampler.made(header.get("schema", {})))
        return found

    def row_name(self, operation: Operation, status: int, is_list: bool) -> str:
        """What the rows of an answer are called in the document: a schema's name."""
        place = operation.answers.get(status)
        if place is None:
            return self._plan.result_row.schema
        document = self._plan.document
        if is_list and (item := self._item(place)):
            return item.rpartition("/")[2]
        node, found = document.locate(document.at(f"#{place}"), place)
        for branch in node.get("anyOf", node.get("oneOf", ())):  # a list or a count
            target, where = document.locate(branch)
            if "array" not in types_of(target):
                return where.rpartition("/")[2]
        return found.rpartition("/")[2]

    def _item(self, place: str | None) -> str | None:
        if place not in self._items:
            self._items[place] = self._plan.item_schema(place)
        return self._items[place]
