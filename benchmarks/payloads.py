"""Answers as a store would send them, drawn by seed from the schemas of the document."""

from __future__ import annotations

import json
import random
from datetime import datetime, timedelta
from typing import Any

import attrs

from .document import Document

SEED = 20240917
VARIANTS = 8
"""Payloads of each kind, read in turn: what a client remembers of the last must not help it."""
ROWS = 100
WORDS = (
    *("order", "ticket", "customer", "parcel", "refund", "blue", "oak", "chair", "delivery"),
    *("invoice", "label", "gift", "wrap", "thanks", "regarding", "please", "the", "a", "for"),
    *("size", "colour", "stock", "backorder", "coupon", "street", "apartment"),
)


@attrs.frozen
class Shape:
    """How a payload is drawn.

    `nested` is the least and the most rows of a list inside a row. A sparse payload leaves a
    quarter of the fields out, has null in a tenth, and gives a tenth of the objects a field that
    the document does not know.
    """

    nested: tuple[int, int]
    sparse: bool = False


FULL_CRM = Shape((2, 2))
FULL_ORDERS = Shape((1, 2))


class Drawer:
    """Draws values of a document's schemas; the same seed draws the same values."""

    def __init__(self, document: Document, shape: Shape, seed: int = SEED) -> None:
        self._document = document
        self._shape = shape
        self._random = random.Random(seed)

    def rows(self, schema: str, count: int = ROWS) -> list[Any]:
        """That many rows of a schema of the document."""
        node = self._document.raw["components"]["schemas"][schema]
        return [self.value(node) for _ in range(count)]

    def value(self, node: dict[str, Any]) -> Any:
        """A value of a schema."""
        schema = self._document.resolve(node)
        if "enum" in schema:
            return self._random.choice([v for v in schema["enum"] if v is not None])
        if "properties" in schema or "allOf" in schema:
            return self._object(schema)
        if "items" in schema:
            return [
                self.value(schema["items"])
                for _ in range(self._random.randint(*self._shape.nested))
            ]
        return self._scalar(_kind(schema), schema)

    def _object(self, schema: dict[str, Any]) -> dict[str, Any]:
        drawn: dict[str, Any] = {}
        required = required_names(self._document, schema)
        for name, node in all_properties(self._document, schema).items():
            if self._shape.sparse and name not in required and self._random.random() < 0.25:
                continue
            drawn[name] = self.value(node)
            if self._shape.sparse and self._nullable(node) and self._random.random() < 0.10:
                drawn[name] = None
        if self._shape.sparse and self._random.random() < 0.10:
            drawn[f"NewField{self._random.randint(1, 9)}"] = self._text(30)
        return drawn

    def _nullable(self, node: dict[str, Any]) -> bool:
        return "null" in self._document.resolve(node).get("type", ())

    def _scalar(self, kind: str, schema: dict[str, Any]) -> Any:
        if kind == "object":
            member = schema.get("additionalProperties", {"type": "string"})
            return {f"Field{n}": self.value(member) for n in range(2)}
        if kind == "boolean":
            return self._random.random() < 0.5
        if kind == "integer":
            low = max(1, int(schema.get("minimum", 1)))
            return self._random.randint(low, int(schema.get("maximum", 99_999)))
        if kind == "number":
            return self._random.randint(1, 99_999) / 100
        if "date" in schema.get("format", ""):
            return self._moment()
        return self._text(int(schema.get("maxLength", 60)))

    def _moment(self) -> str:
        """Either spelling that stores answer, as often as the other."""
        moment = datetime(2022, 1, 1) + timedelta(seconds=self._random.randint(0, 3 * 365 * 86_400))
        if self._random.random() < 0.5:
            return moment.isoformat()
        return f"{moment:%m/%d/%Y %H:%M}"

    def _text(self, longest: int) -> str:
        words = self._random.randint(8, 20) if longest > 1000 else self._random.randint(1, 3)
        return " ".join(self._random.choices(WORDS, k=words))[:longest].strip()


def _kind(schema: dict[str, Any]) -> str:
    kind = schema.get("type", "string")
    return kind if isinstance(kind, str) else next(k for k in kind if k != "null")


def all_properties(document: Document, schema: dict[str, Any]) -> dict[str, Any]:
    """The properties of an object schema, those of its allOf parts first."""
    found: dict[str, Any] = {}
    for part in schema.get("allOf", ()):
        found |= all_properties(document, document.resolve(part))
    found |= schema.get("properties", {})
    return found


def required_names(document: Document, schema: dict[str, Any]) -> set[str]:
    """The required properties of an object schema, its allOf parts included."""
    found = set(schema.get("required", ()))
    for part in schema.get("allOf", ()):
        found |= required_names(document, document.resolve(part))
    return found


def to_bytes(value: Any) -> bytes:
    """A payload as it goes over the wire."""
    return json.dumps(value, separators=(",", ":")).encode()
