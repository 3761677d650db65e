"""Valid requests, drawn by seed from the document and from the rows that are known."""

from __future__ import annotations

import random
from functools import partial
from typing import Any
from urllib.parse import quote, urlsplit

from contract_tests.comparing import put
from contract_tests.document import JSON, Document, Json, Operation, Parameter
from contract_tests.drawing import CannotDraw, Drawer
from contract_tests.fuzz.drafts import Draft
from contract_tests.fuzz.pool import Pool
from contract_tests.kept import Keys
from contract_tests.schemas import types_of
from contract_tests.target import Target
from contract_tests.wire import fill

FULL_SHARE = 0.08
MOST_FIELDS = 6
MOST_ROWS = 3
SMALL_PAGE, FAR_OFF = 5, 40
UNKNOWN_SHARE = 0.06


class Author:
    """Writes valid requests for one worker."""

    def __init__(
        self, document: Document, pool: Pool, target: Target, worker: int, numbers: random.Random
    ) -> None:
        self.document = document
        self.pool = pool
        self.target = target
        self.worker = worker
        self.random = numbers
        self._drawers: dict[str, Drawer] = {}

    def draft(self, op: Operation) -> Draft:
        """A valid request, sometimes about a row that is not there."""
        keys = self._keys(op)
        path = urlsplit(self.target.base(self.document, op)).path + fill(op.path, keys)
        known = {} if op.exchange else self.target.credentials
        draft = Draft(op, path, keys, [("Accept", JSON), *known.items()], query=self._query(op))
        schema = self.document.body_schema(op)
        if schema is not None:
            draft.say(self._body(op, self.document.flat(schema), keys))
        return draft

    def _drawer(self, op: Operation) -> Drawer:
        """A drawer that points to rows the store has."""
        if op.id not in self._drawers:
            resource = self.document.resources.get(op.resource)
            own = self.document.own_names(resource) if resource else set()
            foreign = partial(self.pool.foreign, self.random)
            self._drawers[op.id] = Drawer(self.document, self.random, "", foreign, own)
        return self._drawers[op.id]

    def _keys(self, op: Operation) -> Keys:
        known = None
        if self.random.random() > UNKNOWN_SHARE:
            owner = None if op.is_safe else self.worker
            known = self.pool.for_path(self.random, op, owner)
        if known is not None:
            return known
        return tuple(str(self.random.randint(10**6, 10**9)) for _ in op.path_parameters)

    def _query(self, op: Operation) -> list[tuple[str, str]]:
        query = []
        for name, parameter in op.query.items():
            chance = 0.9 if name == op.paging.get("limit") else 0.12
            if parameter.required or self.random.random() < chance:
                text = self._text(op, parameter)
                if text is not None:
                    query.append((name, quote(text)))
        return query

    def _text(self, op: Operation, parameter: Parameter) -> str | None:
        if parameter.name == op.paging.get("limit"):
            return str(self.random.randint(1, SMALL_PAGE))
        if parameter.name == op.paging.get("offset"):
            return str(self.random.randint(1, FAR_OFF))
        value = self._drawer(op).field(parameter.schema, parameter.name)
        if isinstance(value, bool):
            return "true" if value else "false"
        return None if value is None else str(value)

    def _body(self, op: Operation, schema: Json, keys: Keys) -> Any:
        if "array" not in types_of(schema):
            return self._row(op, schema)
        count = self.random.randint(1, MOST_ROWS)
        item = self.document.flat(schema["items"])
        return [self._batch_row(op, item, keys) for _ in range(count)]

    def _row(self, op: Operation, schema: Json) -> Any:
        """All of a body, or what is required and a few fields more; empty where none is drawn."""
        drawer = self._drawer(op)
        try:
            is_full = self.random.random() < FULL_SHARE
            return drawer.body(schema) if is_full else drawer.some(schema, MOST_FIELDS)
        except CannotDraw:
            return {}

    def _batch_row(self, op: Operation, schema: Json, parents: Keys) -> Any:
        row, resource = self._row(op, schema), self.document.resources[op.resource]
        known = self._known_below(resource.name, parents)
        if known and resource.key:
            field = self.document.field_at(schema, resource.key)
            put(row, resource.key, int(known[-1]) if "integer" in types_of(field) else known[-1])
        return row

    def _known_below(self, resource: str, parents: Keys) -> Keys | None:
        for _ in range(4):
            found = self.pool.any(self.random, resource, self.worker)
            if found is None or found[:-1] == parents:
                return found
        return None
