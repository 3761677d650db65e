"""Breaks a valid request in one way of the catalogue, and knows what must come of it."""

from __future__ import annotations

import copy
import random
from typing import Any

from contract_tests.document import Document
from contract_tests.fuzz import heads, spelling, values
from contract_tests.fuzz.drafts import NOTHING, Draft
from contract_tests.schemas import Schemas

TRIES = 8
BODY_SHARE = 0.65
VALUE_SHARE = 0.7


class Breaker:
    """Chooses and carries out mutations for one worker."""

    def __init__(self, document: Document, schemas: Schemas, numbers: random.Random) -> None:
        self.document = document
        self.schemas = schemas
        self.random = numbers

    def __call__(self, draft: Draft) -> None:
        """Break a draft; it stays as it is where nothing of what was tried applies."""
        for _ in range(TRIES):
            if draft.value is NOTHING or self.random.random() >= BODY_SHARE:
                done = self._head(draft)
            elif self.random.random() < VALUE_SHARE:
                done = self._value(draft)
            else:
                done = self._bytes(draft)
            if done:
                draft.kind = done
                return

    def _value(self, draft: Draft) -> str:
        kind, schema = self.random.choice(values.CHANGES), self.document.body_schema(draft.op)
        assert schema is not None
        was: Any = copy.deepcopy(draft.value)
        value = values.changed(kind, self.document, schema, was, self.random)
        if value is values.UNCHANGED:
            return ""
        draft.say(value)
        draft.must_refuse = not self.schemas.accepts_request(schema, value)
        return kind

    def _bytes(self, draft: Draft) -> str:
        kind = self.random.choice((*spelling.REFUSED, *spelling.READABLE))
        body = spelling.spelt(kind, draft, self.random)
        if body is None:
            return ""
        draft.value, draft.body = NOTHING, body
        draft.must_refuse = kind in spelling.REFUSED and bool(body)
        return kind

    def _head(self, draft: Draft) -> str:
        kind, names = self.random.choice(heads.KINDS), self.document.credentials.values()
        return kind if heads.changed(kind, draft, names, self.random) else ""
