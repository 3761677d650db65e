"""Answers: result rows, lists, counts; each held against the document before it leaves."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from . import jsontext
from .checking import Checker
from .plan import Operation, Plan
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
        return [(b"content-type", self.media_type.encode()), (b"content-length", length), *own]


def result(key: str, value: object, status: int, message: str) -> dict[str, str]:
    """The row every write answers, and every error too; all four are text."""
    return {"Key": key, "Value": str(value), "Status": str(status), "Message": message}


class Answers:
    """Builds answers of an operation and refuses to build wrong ones (OwnFault, see Checker)."""

    def __init__(self, plan: Plan, checker: Checker) -> None:
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

    def row_name(self, operation: Operation, status: int, is_list: bool) -> str:
        """What the rows of an answer are called in the document: a schema's name."""
        place = operation.answers.get(status)
        if place is None:
            return "ActionResult"
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
