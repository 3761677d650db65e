"""The document with its schemas flattened once each: drawing asks for them over and over."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from contract_tests.document import Document, Json


class QuickDocument(Document):
    """A document that remembers what it has flattened."""

    def __init__(self, path: Path) -> None:
        super().__init__(path)
        self._flat: dict[int, tuple[Any, Json]] = {}

    def flat(self, schema: Any) -> Json:
        known = self._flat.get(id(schema))
        if known is None:
            # The schema is kept too, so that its id is not used again.
            known = self._flat[id(schema)] = schema, super().flat(schema)
        return known[1]
