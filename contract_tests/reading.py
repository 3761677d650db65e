"""Rows as a store shows them, by whatever operation the document gives their resource for that."""

from __future__ import annotations

from typing import Any

from contract_tests.comparing import value_at
from contract_tests.document import Document, Json, Operation, Resource
from contract_tests.evidence import Name
from contract_tests.results import Finding
from contract_tests.wire import Answer, Wire

Keys = tuple[Any, ...]
# Rows of a list that is read whole.
MOST_ROWS, FIRST_ROWS = 5000, 20
NOT_FOUND, BAD_REQUEST = 404, 400


class NotReachable(Exception):
    """What is needed cannot be had from this document or store; the text says why."""


class Refused(Exception):
    """A store answered otherwise than it should have, so that a check cannot go on.

    Carries the exchange that shows it, and what it stands on.
    """

    def __init__(self, reason: str, answer: Answer, on: Name = "") -> None:
        super().__init__(reason)
        self.exchange, self.on = answer.exchange, on

    @property
    def finding(self) -> Finding:
        return Finding(str(self), [self.exchange], self.on)


class Reader:
    """Reads and lists the rows of one resource: alone, in lists, or in the row they live in."""

    def __init__(self, wire: Wire, resource: Resource, most: int = MOST_ROWS) -> None:
        self.wire, self.resource, self.most = wire, resource, most

    def op(self, action: str) -> Operation | None:
        """The operation of an action; None where there is none."""
        return self.resource.operations.get(action)

    @property
    def parent(self) -> Reader | None:
        """What reads the rows that these live in."""
        name = self.resource.parent
        return Reader(self.wire, self.wire.document.resources[name], self.most) if name else None

    @property
    def is_readable(self) -> bool:
        return bool(self.op("get") or self.op("list") or (self.parent and self.parent.is_readable))

    def key_of(self, row: Any) -> Any:
        return value_at(row, self.resource.key)

    def read(self, keys: Keys) -> Any:
        """The row, or None when the store says that there is none."""
        get = self.op("get")
        if get is not None:
            answer = self.wire.send(get, keys)
            if answer.is_success:
                return _rows(get, answer)[0] if answer.rows else None
            missing = NOT_FOUND if str(NOT_FOUND) in get.responses else BAD_REQUEST
            if answer.status not in (NOT_FOUND, missing):
                raise Refused(f"{get.id} answered {answer.said}", answer, "statuses")
            return None
        for row in self.everything(keys[:-1]):
            if str(self.key_of(row)) == str(keys[-1]):
                return row
        return None

    def everything(self, parents: Keys, query: Json | None = None) -> list[Any]:
        """Every row below ``parents``, in the store's order."""
        listing = self.op("list")
        if listing is not None:
            return self._pages(listing, parents, query or {})
        if self.parent is not None:
            row = self.parent.read(parents)
            return list(value_at(row, self.resource.raw.get("within")) or [])
        raise NotReachable("no operation lists these rows")

    def first(self, parents: Keys) -> list[Any]:
        """The first rows below ``parents``, with one request."""
        listing = self.op("list")
        if listing is None:
            return self.everything(parents)
        paging = listing.paging
        return self.page(listing, parents, {paging["limit"]: FIRST_ROWS} if paging else {})

    def _pages(self, listing: Operation, parents: Keys, query: Json) -> list[Any]:
        paging = listing.paging
        if not paging:
            return self.page(listing, parents, query)
        size = largest(listing)
        rows: list[Any] = []
        page: list[Any] = []
        while len(rows) <= self.most:
            at = {paging["limit"]: size, paging["offset"]: paging["first"] + len(rows)}
            last, page = page, self.page(listing, parents, {**query, **at})
            rows += page
            if page == last:
                break  # the offset does nothing: it would go on for ever
            if not page or (query and len(page) < size):
                break  # without a filter a short page may be one the store has cut
        else:
            raise NotReachable(f"{listing.id} has more than {self.most} rows: it is not read whole")
        return rows

    def page(self, listing: Operation, parents: Keys, query: Json) -> list[Any]:
        """The rows of one answer; none when the store says that there are none."""
        answer = self.wire.send(listing, parents, query)
        if answer.is_success:
            return _rows(listing, answer)
        if answer.status == NOT_FOUND or is_end(self.wire.document, answer):
            return []
        raise Refused(f"{listing.id} answered {answer.said}", answer, "statuses")


def is_end(document: Document, answer: Answer) -> bool:
    """Whether a list answers, in one of the document's ways, that it was read past its end."""
    said = answer.results.words(answer.rows[0]).lower() if answer.rows else ""
    return any(
        answer.status == end["status"] and end.get("message", said).lower() == said
        for end in document.endings
    )


def _rows(op: Operation, answer: Answer) -> list[Any]:
    """The rows of an answer of success; Refused where it has something else."""
    if not all(isinstance(row, dict) for row in answer.rows):
        raise Refused(f"{op.id} answered what is no row", answer, "bodies")
    return answer.rows


def largest(listing: Operation) -> int:
    """The most rows a page may hold."""
    limit = listing.query[listing.paging["limit"]].schema
    return int(limit.get("maximum", 100))
