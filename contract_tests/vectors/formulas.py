"""The signature formulas and an everyday message of each kind, read from the specification."""

from __future__ import annotations

import json
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from contract_tests.document import Document

PRIVATE_KEY = "$private_key"


@dataclass(frozen=True)
class Formula:
    """How one kind of message is signed (`x-signature`), and what it looks like."""

    kind: str
    parts: tuple[str, ...]
    field: str
    algorithm: str
    encoding: str
    wire: str
    source: str
    schema: dict[str, Any]
    document: Document

    @property
    def keyed(self) -> bool:
        return PRIVATE_KEY in self.parts

    @property
    def members(self) -> tuple[str, ...]:
        """The parts that stand in the message."""
        return tuple(part for part in self.parts if not part.startswith("$"))

    @property
    def outside(self) -> tuple[str, ...]:
        """Names of the parts that are neither in the message nor the key."""
        return tuple(p[1:] for p in self.parts if p.startswith("$") and p != PRIVATE_KEY)

    @property
    def random_key(self) -> str:
        return self.members[0]

    @property
    def number(self) -> str | None:
        """The last signed member that is a number."""
        return self._last("integer", "number")

    @property
    def text(self) -> str | None:
        """The last signed member that is text, other than the random key."""
        found = self._last("string")
        return None if found == self.random_key else found

    @property
    def bare_parts(self) -> tuple[str, ...]:
        """The parts by name alone: kinds that agree in these can be replayed as each other."""
        return tuple(part if part == PRIVATE_KEY else part.lstrip("$") for part in self.parts)

    def type_of(self, name: str) -> str:
        kind = self.document.deref(self.schema["properties"][name]).get("type", "object")
        return str(kind[0] if isinstance(kind, list) else kind)

    def is_text(self, name: str) -> bool:
        return self.type_of(name) == "string"

    def everyday(self) -> dict[str, Any]:
        """A plausible message, unsigned."""
        return {
            name: _sample(self.document, name, prop)
            for name, prop in self.schema["properties"].items()
            if name != self.field
        }

    def _last(self, *types: str) -> str | None:
        return next((n for n in reversed(self.members) if self.type_of(n) in types), None)


def formulas(document: Document) -> Iterator[Formula]:
    """Every signed kind of message, in the document's order."""
    for kind, schema in document.schemas.items():
        if signature := schema.get("x-signature"):
            source = schema.get("x-source", {})
            page = document.raw.get("x-sources", {}).get(source.get("page"), {})
            yield Formula(
                kind=kind,
                parts=tuple(signature["parts"]),
                field=signature["field"],
                algorithm=signature["algorithm"],
                encoding=signature["encoding"],
                wire=schema.get("x-wire", "json"),
                source=", ".join(filter(None, (page.get("title"), source.get("section")))),
                schema=schema,
                document=document,
            )


def _sample(document: Document, name: str, node: dict[str, Any]) -> Any:
    """A value for a property: the same one for the same name in every kind of message."""
    schema = document.flat(node)
    if "examples" in schema and "properties" not in schema:
        return schema["examples"][0]
    if "enum" in schema:
        return schema["enum"][0]
    types = schema.get("type", "object")
    match types[0] if isinstance(types, list) else types:
        case "integer" | "number":
            return 100 + zlib.crc32(name.encode()) % 99_900
        case "boolean":
            return True
        case "array":
            return [_sample(document, name, schema["items"])]
        case "object":
            return {n: _sample(document, n, p) for n, p in schema.get("properties", {}).items()}
        case _:
            return f"https://example.test/{name}?gw=7" if name.endswith("url") else f"{name}-1"


def written(value: Any) -> str:
    """Compact JSON text."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))
