"""Valid requests, drawn by seed from the document and from the rows that are known."""

from __future__ import annotations

import random
from typing import Any
from urllib.parse import quote, urlsplit

from contract_tests.comparing import put
from contract_tests.document import JSON, Document, Json, Operation, Parameter, Resource
from contract_tests.drawing import CannotDraw, Drawer
from contract_tests.formats import WRITERS
from contract_tests.fuzz.drafts import NOTHING, Draft, Keys
from contract_tests.fuzz.pool import Pool
from contract_tests.schemas import types_of
from contract_tests.target import Target
from contract_tests.wire import fill

FULL_SHARE = 0.08
MOST_FIELDS = 6
MOST_ROWS = 3
SMALL_PAGE = 5
UNKNOWN_SHARE = 0.06


class Author:
    """Writes valid requests for one worker."""

    def __init__(
        self,
        document: Document,
        pool: Pool,
        target: Target,
        worker: int,
        numbers: random.Random,
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
        draft = self.bare(op, keys)
        draft.query = self._query(op)
        value = self._body(op, keys)
        if value is not NOTHING:
            draft.say(value)
        return draft

    def bare(self, op: Operation, keys: Keys) -> Draft:
        """A request with the right keys, and nothing else."""
        path = urlsplit(self.target.base(self.document, op)).path + fill(op.path, keys)
        known = {} if op.exchange else self.target.credentials
        headers = [("Accept", JSON), *known.items()]
        return Draft(op, op.method.upper(), path, keys, headers=headers)

    def drawer(self, op: Operation) -> Drawer:
        """A drawer that points to rows the store has."""
        if op.id not in self._drawers:
            resource = self.document.resources.get(op.resource)
            own = self.document.own_names(resource) if resource else set()
            self._drawers[op.id] = Drawer(self.document, self.random, "", self._foreign, own)
        return self._drawers[op.id]

    def _foreign(self, field: str) -> Any:
        return self.pool.foreign(self.random, field)

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
            is_size = name == op.paging.get("limit")
            chance = 0.9 if parameter.required or is_size else 0.12
            if parameter.required or self.random.random() < chance:
                text = self._text(op, parameter)
                if text is not None:
                    query.append((name, quote(text)))
        return query

    def _text(self, op: Operation, parameter: Parameter) -> str | None:
        if parameter.name == op.paging.get("limit"):
            return str(self.random.randint(1, SMALL_PAGE))
        if parameter.name == op.paging.get("offset"):
            return str(self.random.randint(1, 40))
        form = parameter.schema.get("format", "")
        drawer = self.drawer(op)
        if form in WRITERS:
            return self.random.choice(WRITERS[form])(drawer.moment())
        value = drawer.field(parameter.schema, parameter.name)
        if isinstance(value, bool):
            return "true" if value else "false"
        return None if value is None else str(value)

    def _body(self, op: Operation, keys: Keys) -> Any:
        schema = self.document.body_schema(op)
        if schema is None:
            return NOTHING
        flat = self.document.flat(schema)
        if "array" not in types_of(flat):
            return self._row(op, flat)
        count = self.random.randint(1, MOST_ROWS)
        return [self._batch_row(op, flat["items"], keys) for _ in range(count)]

    def _row(self, op: Operation, schema: Json) -> Any:
        """All of a body, or what is required and a few fields more."""
        drawer = self.drawer(op)
        if self.random.random() < FULL_SHARE:
            return self._drawn(drawer, schema, False)
        row = self._drawn(drawer, schema, True)
        fields = drawer.writable(schema)
        for name in self.random.sample(sorted(fields), min(len(fields), self._few())):
            value = row.get(name) or self._field(drawer, fields[name], name)
            if value is not None:
                row[name] = value
        return row

    def _few(self) -> int:
        return self.random.randint(0, MOST_FIELDS)

    def _drawn(self, drawer: Drawer, schema: Json, only_required: bool) -> Json:
        try:
            drawn: Json = drawer.body(schema, only_required=only_required)
        except CannotDraw:
            return {}
        return drawn

    def _field(self, drawer: Drawer, field: Json, name: str) -> Any:
        try:
            return drawer.field(field, name)
        except CannotDraw:
            return None

    def _batch_row(self, op: Operation, schema: Json, parents: Keys) -> Any:
        row = self._row(op, self.document.flat(schema))
        resource: Resource = self.document.resources[op.resource]
        known = self._known_below(resource, parents)
        if known is None or not resource.key:
            return row
        field = self.document.field_at(schema, resource.key)
        put(row, resource.key, int(known[-1]) if "integer" in types_of(field) else known[-1])
        return row

    def _known_below(self, resource: Resource, parents: Keys) -> Keys | None:
        for _ in range(4):
            found = self.pool.any(self.random, resource.name, self.worker)
            if found is None or found[:-1] == parents:
                return found
        return None
