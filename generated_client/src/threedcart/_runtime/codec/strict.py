"""Strict mode: every place where an answer departs from the document, all at once.

The models read whatever comes; here the same answer, as decoded JSON, is held against the schemas
that the generator kept in ``_schemas.json``. No value is repeated in a message but those of
enumerations, so that no secret can leave this way.
"""

# pyright: reportUnknownArgumentType=false, reportUnknownVariableType=false
# pyright: reportUnknownMemberType=false
# JSON values are Any; narrowing them by isinstance leaves pyright with members it knows nothing of.

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal
from functools import cache
from importlib import resources
from typing import Any

from attrs import define, frozen

from .. import PACKAGE
from . import json
from .dates import CODECS

Json = dict[str, Any]


@frozen
class Drift:
    """One departure: the JSON pointer of the value, and what the document promises instead."""

    pointer: str
    """The value's place in the answer, as a JSON pointer."""
    message: str
    """What is wrong there."""

    def __str__(self) -> str:
        return f"{self.pointer or '/'}: {self.message}"


@cache
def schemas() -> Json:
    """The document's schemas by class name."""
    content = resources.files(PACKAGE).joinpath("_schemas.json").read_bytes()
    table: Json = json.loads(content)["schemas"]
    return table


def check(value: Any, schema_name: str, is_list: bool) -> list[Drift]:
    """Every drift of a decoded answer from the schema of that name, or from a list of it.

    Raises:
        KeyError: the document has no schema of that name.
    """
    table = schemas()
    schema = _flat(table, {"$ref": schema_name})
    if is_list:
        schema = {"type": "array", "items": schema}
    return list(_Check(table).value(value, schema, ""))


def _flat(table: Json, schema: Json) -> Json:
    """A schema with its ``$ref`` followed and its ``allOf`` merged."""
    seen: set[str] = set()
    while "$ref" in schema and schema["$ref"] not in seen:
        seen.add(schema["$ref"])
        schema = table[schema["$ref"]]
    if "allOf" not in schema:
        return schema
    merged: Json = {name: one for name, one in schema.items() if name != "allOf"}
    for part in schema["allOf"]:
        flat = _flat(table, part)
        merged = {**flat, **merged}
        for name in ("properties", "required"):
            if name in flat:
                merged[name] = _joined(flat[name], schema.get(name), merged.get(name))
    return merged


def _joined(*parts: Any) -> Any:
    given = [part for part in parts if part]
    if isinstance(given[0], dict):
        return {name: one for part in given for name, one in part.items()}
    return list(dict.fromkeys(name for part in given for name in part))


_KINDS: dict[type, str] = {
    bool: "boolean",
    dict: "object",
    float: "number",
    int: "integer",
    list: "array",
    str: "string",
    type(None): "null",
}


def _kind(value: Any) -> str:
    if isinstance(value, Decimal):  # not by division, which has no room for 1e400
        return "integer" if value == value.to_integral_value() else "number"
    if isinstance(value, float):
        return "integer" if value.is_integer() else "number"
    if type(value) is json.NumberToken:
        return "number of unreasonable size"
    return _KINDS.get(type(value), "object")


@cache
def _pattern(text: str) -> re.Pattern[str] | None:
    try:
        return re.compile(text)
    except re.error:  # a dialect of its own; the document's validator judges it
        return None


@define
class _Check:
    table: Json

    def value(self, value: Any, schema: Json, at: str) -> Iterator[Drift]:
        """The drifts of one value and of all below it."""
        schema = _flat(self.table, schema)
        for choice in ("anyOf", "oneOf"):
            if choice in schema:
                yield from self._best(value, schema[choice], at)
        kind = _kind(value)
        if not _allows(schema.get("type"), kind):
            yield Drift(at, f"{_article(kind)} stands where {_due(schema['type'])} is due")
            return
        if (values := _enumeration(schema)) is not None and value not in values:
            yield Drift(at, f"{str(value)[:40]!r} is not one of {', '.join(map(repr, values))}")
        if kind == "object":
            yield from self._object(value, schema, at)
        elif kind == "array":
            yield from self._array(value, schema, at)
        elif kind == "string":
            yield from _text(value, schema, at)
        elif kind in ("integer", "number"):
            yield from _number(value, schema, at)

    def _best(self, value: Any, choices: list[Json], at: str) -> Iterator[Drift]:
        """The drifts from the choice that fits best; none where one fits."""
        found = [list(self.value(value, choice, at)) for choice in choices]
        yield from min(found, key=len, default=[])

    def _object(self, value: Json, schema: Json, at: str) -> Iterator[Drift]:
        known = schema.get("properties", {})
        for name in schema.get("required", ()):
            if name not in value:
                yield Drift(_below(at, name), "a required field is missing")
        more = schema.get("additionalProperties", not known)
        for name, member in value.items():
            if name in known or isinstance(more, dict):
                yield from self.value(member, known.get(name, more), _below(at, name))
            elif not more:
                yield Drift(_below(at, name), "the document knows no such field")

    def _array(self, value: list[Any], schema: Json, at: str) -> Iterator[Drift]:
        if len(value) < schema.get("minItems", 0):
            yield Drift(at, f"{len(value)} items, at least {schema['minItems']} are due")
        if len(value) > schema.get("maxItems", len(value)):
            yield Drift(at, f"{len(value)} items, at most {schema['maxItems']} are due")
        for index, item in enumerate(value):
            yield from self.value(item, schema.get("items", {}), _below(at, str(index)))


def _below(at: str, name: str) -> str:
    return f"{at}/{name.replace('~', '~0').replace('/', '~1')}"


def _allows(due: Any, kind: str) -> bool:
    if due is None:
        return True
    kinds = due if isinstance(due, list) else [due]
    return kind in kinds or (kind == "integer" and "number" in kinds)


def _article(kind: str) -> str:
    return "null" if kind == "null" else f"{'an' if kind[0] in 'aeiou' else 'a'} {kind}"


def _due(due: Any) -> str:
    return " or ".join(_article(kind) for kind in (due if isinstance(due, list) else [due]))


def _enumeration(schema: Json) -> list[Any] | None:
    if "const" in schema:
        return [schema["const"]]
    values: list[Any] | None = schema.get("enum")
    return values


def _text(value: str, schema: Json, at: str) -> Iterator[Drift]:
    length = len(value)
    if length > schema.get("maxLength", length):
        yield Drift(at, f"{length} characters, at most {schema['maxLength']} are due")
    if length < schema.get("minLength", 0):
        yield Drift(at, f"{length} characters, at least {schema['minLength']} are due")
    name = schema.get("format")
    pattern = _pattern(schema["pattern"]) if "pattern" in schema else None
    if pattern is not None and not pattern.search(value):
        yield Drift(at, f"the text is not spelled as {name or 'the pattern ' + pattern.pattern}")
    elif name in CODECS and not _is_date(value, name):
        yield Drift(at, f"the text is no {name}")


def _is_date(value: str, name: str) -> bool:
    read = CODECS[name].read
    return read is None or type(read(value)) is not str


def _number(value: Any, schema: Json, at: str) -> Iterator[Drift]:
    if value < schema.get("minimum", value):
        yield Drift(at, f"the number is below {schema['minimum']}")
    if value > schema.get("maximum", value):
        yield Drift(at, f"the number is above {schema['maximum']}")
