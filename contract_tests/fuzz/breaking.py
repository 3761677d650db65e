"""Breaks a valid request in one way of the catalogue, and knows what must come of it."""

from __future__ import annotations

import random
from typing import Any

from contract_tests.document import Document
from contract_tests.fuzz.drafts import NOTHING, Draft
from contract_tests.fuzz.heads import TWISTS, Twist, key_header
from contract_tests.fuzz.spelling import READABLE, REFUSED
from contract_tests.fuzz.values import CHANGES, UNCHANGED
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
        self.twists: dict[str, Twist] = {**TWISTS, **key_header(document.credentials.values())}

    def __call__(self, draft: Draft) -> None:
        """Break a draft; it stays as it is where nothing of what was tried applies."""
        for _ in range(TRIES):
            if draft.value is not NOTHING and self.random.random() < BODY_SHARE:
                done = (
                    self._value(draft) if self.random.random() < VALUE_SHARE else self._bytes(draft)
                )
            else:
                done = self._twist(draft)
            if done:
                draft.kind = done
                return

    def _value(self, draft: Draft) -> str:
        name = self.random.choice(list(CHANGES))
        schema: Any = self.document.body_schema(draft.op)
        value = CHANGES[name](self.document, schema, draft.value, self.random)
        if value is UNCHANGED:
            return ""
        draft.say(value)
        draft.must_refuse = not self._is_acceptable(schema, value)
        return name

    def _is_acceptable(self, schema: Any, value: Any) -> bool:
        """Whether a store may take such a body."""
        try:
            return self.schemas.accepts_request(schema, value)
        except (ValueError, OverflowError):  # a text or number the validator cannot hold
            return True

    def _bytes(self, draft: Draft) -> str:
        name = self.random.choice([*REFUSED, *READABLE])
        body = (REFUSED.get(name) or READABLE[name])(draft, self.random)
        if body is None:
            return ""
        draft.say_bytes(body)
        draft.must_refuse = name in REFUSED and bool(body)
        return name

    def _twist(self, draft: Draft) -> str:
        name = self.random.choice(list(self.twists))
        return name if self.twists[name](draft, self.random) else ""
