"""The published forms, and what operations and schemas of any OpenAPI document say."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from generator.document import deref, read
from generator.operations import Operation, operations, webhooks

ROOT = Path(__file__).parents[2]
PUBLISHED = ROOT / "spec" / "published"
SPEC = ROOT / "spec" / "openapi.yaml"

Json = dict[str, Any]
Facts = dict[str, Any]

FORMS = ("openapi", "portable", "gateway", "callbacks")
_KEPT = (
    "description",
    "minimum",
    "maximum",
    "minLength",
    "maxLength",
    "minItems",
    "pattern",
    "default",
)


def form(name: str) -> Json:
    made: Json = json.loads((PUBLISHED / f"{name}.json").read_text("utf-8"))
    return made


def document() -> Json:
    return read(SPEC).data


def by_id(data: Json) -> dict[str, Operation]:
    return {one.id: one for one in [*operations(data), *webhooks(data)]}


def fields(data: Json, schema: Json | None) -> dict[str, Facts]:
    """What a schema says of each value in it, by the value's place: ``[].OrderItemList[].ItemID``.

    Null, the choice of a version's type and what composes a schema are read alike in 3.0 and 3.1.
    """
    return dict(_fields(data, schema, "", frozenset())) if schema is not None else {}


def _fields(
    data: Json, schema: Json, place: str, above: frozenset[str]
) -> Iterator[tuple[str, Facts]]:
    one = _whole(data, schema)
    yield place, _facts(one)
    name = one.get("x-here", "")
    if name in above:
        return  # it holds itself
    below = above | {name} if name else above
    if "items" in one:
        yield from _fields(data, one["items"], f"{place}[]", below)
    for member, value in one.get("properties", {}).items():
        yield from _fields(data, value, f"{place}.{member}", below)


def _whole(data: Json, schema: Json) -> Json:
    """A schema with its reference followed and its parts put together."""
    if "$ref" in schema:
        siblings = {name: value for name, value in schema.items() if name != "$ref"}
        target = _whole(data, deref(data, {"$ref": schema["$ref"]}))
        return {**target, "x-here": schema["$ref"], **siblings}
    if "allOf" not in schema:
        return schema
    made: Json = {}
    for part in schema["allOf"]:
        made = _both(made, _whole(data, part))
    return {**made, **{name: value for name, value in schema.items() if name != "allOf"}}


def _both(first: Json, second: Json) -> Json:
    made = {**first, **second}
    made["required"] = [*first.get("required", ()), *second.get("required", ())]
    made["properties"] = dict(first.get("properties", {}))
    for name, one in second.get("properties", {}).items():
        held = made["properties"].get(name)
        made["properties"][name] = _within(held, one) if held else one
    return {name: value for name, value in made.items() if value not in ([], {})}


def _within(held: Json, one: Json) -> Json:
    if "items" in one and "items" in held:
        return {**held, **one, "items": {"allOf": [held["items"], one["items"]]}}
    return {"allOf": [held, one]}


def _facts(schema: Json) -> Facts:
    kinds = schema.get("type", [])
    kinds = {kinds} if isinstance(kinds, str) else set(kinds)
    values = schema.get("enum")
    facts = {name: schema[name] for name in _KEPT if name in schema}
    versions = schema.get("x-version-types")
    named = kinds - {"null"}
    if versions and versions["v2"] in named:
        named = {versions["v2"]}
    return facts | {
        # a choice that 3.0 has no word for is any value
        "types": named if len(named) == 1 else set(),
        "nullable": "null" in kinds or schema.get("nullable", False),
        "enum": [one for one in values if one is not None] if values else None,
        "format": {"decimal": "double"}.get(schema.get("format", ""), schema.get("format")),
        "required": sorted(set(schema.get("required", ()))),
        "readOnly": schema.get("readOnly", False),
        "members": sorted(schema.get("properties", ())),
    }
