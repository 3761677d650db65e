"""Valid requests, drawn by seed from the document and from the rows that are known."""

from __future__ import annotations

import random
from typing import Any
from urllib.parse import quote

from contract_tests.comparing import nested
from contract_tests.document import JSON, Document, Json, Operation, Parameter, Resource
from contract_tests.drawing import CannotDraw, Drawer
from contract_tests.formats import WRITERS
from contract_tests.fuzz.drafts import NOTHING, Draft, Keys
from contract_tests.fuzz.pool import Pool
from contract_tests.schemas import types_of

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
        base_path: str,
        credentials: dict[str, str],
        worker: int,
        numbers: random.Random,
    ) -> None:
        self.document = document
        self.pool = pool
        self.base_path = base_path
        self.credentials = credentials
        self.worker = worker
        self.random = numbers
        self._drawers: dict[str, Drawer] = {}

    def draft(self, op: Operation) -> Draft:
        """A valid request, sometimes about a row that is not there."""
        keys = self._keys(op)
        path = self.base(op) + fill(op.path, keys)
        draft = Draft(op, op.method.upper(), path, keys, query=self._query(op))
        draft.headers = [("Accept", JSON)]
        if not op.exchange:
            draft.headers += list(self.credentials.items())
        value = self._body(op, keys)
        if value is not NOTHING:
            draft.say(value)
        return draft

    def base(self, op: Operation) -> str:
        """The path an operation's path is under, in a version that has it."""
        if op.exchange:
            return ""
        usual = self.document.base_path()
        versions = [self.document.base_path(each) for each in op.raw.get("x-versions", ())]
        if not versions or usual in versions or not self.base_path.endswith(usual):
            return self.base_path
        return self.base_path.removesuffix(usual) + versions[0]

    def drawer(self, op: Operation) -> Drawer:
        """A drawer that points to rows the store has."""
        if op.id not in self._drawers:
            resource = self.document.resources.get(op.resource)
            own = self.pool.own(resource) if resource else set()
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
        key: Any = int(known[-1]) if self._is_numbered(resource) else known[-1]
        return _laid(row, nested(resource.key, key))

    def _known_below(self, resource: Resource, parents: Keys) -> Keys | None:
        for _ in range(4):
            found = self.pool.any(self.random, resource.name, self.worker)
            if found is None or found[:-1] == parents:
                return found
        return None

    def _is_numbered(self, resource: Resource) -> bool:
        schema: Any = self.document.schemas.get(resource.schema, {})
        for part in (resource.key or "").split("."):
            schema = self.document.flat(schema).get("properties", {}).get(part, {})
        return "integer" in types_of(self.document.flat(schema))


def fill(path: str, keys: Keys) -> str:
    """A path template with its parameters filled from left to right."""
    for key in keys:
        before, _, rest = path.partition("{")
        path = before + quote(key, safe="") + rest.partition("}")[2]
    return path


def _laid(row: Json, over: Json) -> Json:
    """One object laid over another, members of objects too."""
    both = dict(row)
    for name, value in over.items():
        mine = both.get(name)
        both[name] = (
            _laid(mine, value) if isinstance(mine, dict) and isinstance(value, dict) else value
        )
    return both
