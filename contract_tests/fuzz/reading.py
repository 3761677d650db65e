"""Reading rows back, to hold them against the ledger."""

from __future__ import annotations

from typing import Any

from contract_tests.document import Document, Operation, Resource
from contract_tests.fuzz.drafts import Keys
from contract_tests.fuzz.judging import rows_of
from contract_tests.fuzz.kept import Row, row_in
from contract_tests.fuzz.line import Line
from contract_tests.fuzz.writing import Author

MOST_PAGES = 200


class Reader:
    """Reads single rows over one connection; parents once each while ``cache`` is kept."""

    def __init__(self, document: Document, author: Author, line: Line) -> None:
        self.document = document
        self.author = author
        self.line = line
        self.cache: dict[Row, Any] = {}
        self.sent = 0

    async def row(self, row: Row) -> Any:
        """A row as the store has it; None when there is none."""
        if row not in self.cache:
            self.cache[row] = await self._row(self.document.resources[row[0]], row[1])
        return self.cache[row]

    def can_read(self, name: str) -> bool:
        """Whether any operation shows such a row."""
        resource = self.document.resources[name]
        by_itself = {"get", "list"} & resource.operations.keys()
        return bool(by_itself) or bool(resource.parent and self.can_read(resource.parent))

    async def _row(self, resource: Resource, keys: Keys) -> Any:
        if get := resource.operations.get("get"):
            found = await self.ask(get, keys)
            return found[0] if isinstance(found, list) and found else found or None
        if resource.parent:
            parent = await self.row((resource.parent, keys[:-1]))
            rows = (parent or {}).get(resource.raw["within"])
            return row_in(resource, rows, keys[-1])
        return await self._listed(resource, keys)

    async def _listed(self, resource: Resource, keys: Keys) -> Any:
        """A row found by reading lists to their end."""
        listing = resource.operations["list"]
        paging, size, at = listing.paging, 100, 1
        for _ in range(MOST_PAGES):
            query = [(paging["limit"], str(size)), (paging["offset"], str(at))] if paging else []
            rows = await self.ask(listing, keys[:-1], query)
            if found := row_in(resource, rows, keys[-1]):
                return found
            if not rows or not paging:
                return None
            at += len(rows)
        return None

    async def ask(
        self, op: Operation, keys: Keys, query: list[tuple[str, str]] | None = None
    ) -> Any:
        """The JSON of a successful answer, or None."""
        draft = self.author.bare(op, keys)
        draft.query = query or []
        self.sent += 1
        reply = await self.line.ask(draft.bytes(self.line.host), draft.method)
        return rows_of(reply) if reply.status == op.success else None
