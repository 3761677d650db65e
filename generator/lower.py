"""Rewrites a copy of a document into the subset that openapi-python-client carries whole.

What it would drop, mistake or choke on is put another way, without loss: the facts that do not
survive (descriptions, lengths, extensions) are read from the raw document when files are rendered.
"""

from __future__ import annotations

import copy
from collections.abc import Iterator, Sequence
from typing import Any

from attrs import define, field

from .document import deref, fields_of, resolve
from .formats import DECIMAL, ENUMERATION, OBJECT
from .naming import class_name

_COMPONENT = "#/components/schemas/"
_STRUCTURE = ("type", "format", "enum", "items", "properties", "allOf", "anyOf", "oneOf", "$ref")

Schema = dict[str, Any]


@define
class Lowered:
    """The rewritten document, and where each schema that was given a name of its own stood."""

    document: dict[str, Any]
    raw_schemas: dict[str, Schema]
    """Every model's schema as it stands in the raw document, by component name."""


def lower(data: dict[str, Any], inline: dict[str, Schema] | None = None) -> Lowered:
    """Rewrite a document that lint found right; ``inline`` adds schemas that paths hold."""
    components = data.get("components", {}).get("schemas", {})
    work = _Lowering(data, {**components, **(inline or {})})
    for name, schema in list(work.pending.items()):
        if is_model(data, schema) and plain_ref(data, schema) is None:
            work.add(name, schema)
    document = {
        "openapi": "3.1.0",
        "info": {"title": data["info"]["title"], "version": str(data["info"]["version"])},
        "paths": {},
        "components": {"schemas": work.lowered},
    }
    return Lowered(document, work.raw)


def is_model(data: dict[str, Any], schema: Any) -> bool:
    """Whether a schema becomes a class: an object with fields, its own or composed."""
    if not isinstance(schema, dict) or "$ref" in schema:
        return False
    if schema.get("properties"):
        return True
    parts = schema.get("allOf")
    return isinstance(parts, list) and any(is_model(data, deref(data, part)) for part in parts)


def plain_ref(data: dict[str, Any], schema: Any) -> str | None:
    """The component that ``$ref``, or ``allOf: [$ref, {required: ...}]``, stands for.

    What such an ``allOf`` demands beside, such as that a field is not null, makes no other class.
    """
    if not isinstance(schema, dict):
        return None
    ref = schema.get("$ref")
    if isinstance(ref, str):
        return plain_ref(data, resolve(data, ref)) or ref.removeprefix(_COMPONENT)
    parts = schema.get("allOf")
    if isinstance(parts, list) and not schema.get("properties"):
        refs = [part for part in parts if "$ref" in part]
        others = [part for part in parts if "$ref" not in part]
        if len(refs) == 1 and all(only_demands(data, part, refs[0]) for part in others):
            return plain_ref(data, refs[0])
    return None


def only_demands(data: dict[str, Any], part: Schema, target: Schema) -> bool:
    """Whether a part of an allOf asks more of what the target has and brings no shape."""
    known = deref(data, target)
    if not set(_types(part)) <= set(_types(known)):
        return False
    if "allOf" in part:
        component = plain_ref(data, part)
        return component is not None and component == plain_ref(data, target)
    if set(_STRUCTURE) & part.keys() - {"type", "properties", "items"}:
        return False
    inner = [
        (each, known.get("properties", {}).get(name))
        for name, each in part.get("properties", {}).items()
    ]
    if "items" in part:
        inner.append((part["items"], known.get("items")))
    return all(isinstance(its, dict) and only_demands(data, each, its) for each, its in inner)


def _types(schema: Schema) -> list[str]:
    given = schema.get("type", [])
    return [given] if isinstance(given, str) else given


@define
class _Lowering:
    data: dict[str, Any]
    pending: dict[str, Schema]
    lowered: dict[str, Schema] = field(factory=dict)
    raw: dict[str, Schema] = field(factory=dict)
    inlining: list[str] = field(factory=list)

    def add(self, name: str, schema: Schema) -> None:
        """Lower one object schema under its component name."""
        self.raw[name] = schema
        self.lowered[name] = {}
        self.lowered[name] = self._object(name, schema)

    def _object(self, name: str, schema: Schema) -> Schema:
        result: Schema = {"type": "object"}
        properties = {
            member: self.value(value, f"{name} {member}")
            for member, value in schema.get("properties", {}).items()
        }
        if properties:
            result["properties"] = properties
        parts = [self._part(name, part) for part in self._shaping(schema.get("allOf", ()))]
        if any(parts):
            result["allOf"] = [part for part in parts if part]
        return result

    def _shaping(self, parts: Sequence[Schema]) -> Iterator[Schema]:
        """The parts of an allOf without the fields that they only narrow in another part."""
        known: Schema = {}
        for part in parts:
            if "$ref" in part:
                known.update(fields_of(self.data, part))
        for part in parts:
            own = {} if "$ref" in part else part.get("properties", {})
            narrowed = {
                name
                for name, value in own.items()
                if name in known and only_demands(self.data, value, known[name])
            }
            kept = {name: value for name, value in own.items() if name not in narrowed}
            yield {**part, "properties": kept} if narrowed else part

    def _part(self, name: str, part: Schema) -> Schema:
        """One part of an allOf; what only demands (required) says nothing about shapes."""
        ref = plain_ref(self.data, part)
        if ref is not None and is_model(self.data, self.pending.get(ref)):
            return {"$ref": _COMPONENT + ref}
        target = deref(self.data, part)
        return self._object(name, target) if is_model(self.data, target) else {}

    def value(self, schema: Any, hint: str) -> Schema:
        """A property's, item's or union member's schema."""
        if not isinstance(schema, dict):
            return {}
        ref = plain_ref(self.data, schema)
        if ref is not None:
            return self._reference(ref, schema, hint)
        if is_model(self.data, schema):
            name = self._free_name(hint)
            self.add(name, schema)
            return {"$ref": _COMPONENT + name}
        return self._plain(schema, hint)

    def _reference(self, ref: str, schema: Schema, hint: str) -> Schema:
        target = self.pending.get(ref)
        if target is None:  # a part of another schema: written out where it is used
            return self.value(copy.deepcopy(deref(self.data, schema)), hint)
        if is_model(self.data, target):
            return {"$ref": _COMPONENT + ref}
        if ref in self.inlining:
            return {}  # a list of itself, without end
        self.inlining.append(ref)
        try:
            return self.value(target, hint)
        finally:
            self.inlining.pop()

    def _free_name(self, hint: str) -> str:
        name, number = class_name(hint), 1
        taken = {class_name(other) for other in (*self.pending, *self.lowered)}
        while name in taken:
            number += 1
            name = f"{class_name(hint)}{number}"
        return name

    def _plain(self, schema: Schema, hint: str) -> Schema:
        if schema.get("nullable"):  # OpenAPI 3.0
            rest = {name: value for name, value in schema.items() if name != "nullable"}
            return self._union([self.value(rest, hint), {"type": "null"}])
        union = schema.get("oneOf") or schema.get("anyOf")
        if union:
            return self._union([self.value(member, hint) for member in union])
        kind = schema.get("type")
        if isinstance(kind, list):
            return self._several_types(schema, kind, hint)
        values = schema.get("enum", [schema["const"]] if "const" in schema else None)
        if values is not None:
            return _enumeration(schema, values)
        if kind == "array":
            return {"type": "array", "items": self.value(schema.get("items", {}), hint)}
        if kind == "object" or (kind is None and "additionalProperties" in schema):
            members = self._member_types(schema.get("additionalProperties"))
            return {"type": "string", "format": OBJECT, "x-values": members}
        return _scalar(schema)

    def _member_types(self, schema: Any) -> list[str]:
        """The JSON types of what a free-form object holds; none where they are not plain values."""
        member = deref(self.data, schema) if isinstance(schema, dict) else {}
        given = member.get("type", [])
        kinds = [given] if isinstance(given, str) else given
        return kinds if {"string", "integer", "boolean", "null"}.issuperset(kinds) else []

    def _several_types(self, schema: Schema, kinds: list[str], hint: str) -> Schema:
        rest = {name: value for name, value in schema.items() if name not in ("type", "enum")}
        members = []
        for kind in kinds:
            one = {**rest, "type": kind}
            if "enum" in schema and kind != "null":
                one["enum"] = [value for value in schema["enum"] if value is not None]
            members.append({"type": "null"} if kind == "null" else self.value(one, hint))
        return self._union(members)

    def _union(self, members: list[Schema]) -> Schema:
        distinct: list[Schema] = []
        for member in members:
            distinct.extend(member.get("oneOf", [member]))
        distinct = [one for n, one in enumerate(distinct) if one not in distinct[:n]]
        return distinct[0] if len(distinct) == 1 else {"oneOf": distinct}


def _enumeration(schema: Schema, values: list[Any]) -> Schema:
    """Text and integers stay an enumeration; a null among them makes it nullable."""
    named = [value for value in values if value is not None]
    if not named:
        return {"type": "null"}
    if all(isinstance(value, int | str) and not isinstance(value, bool) for value in named):
        one: Schema = {"type": "string", "format": ENUMERATION, "x-values": named}
    else:
        one = _scalar(schema)
    return one if len(named) == len(values) else {"oneOf": [one, {"type": "null"}]}


def _scalar(schema: Schema) -> Schema:
    kind = schema.get("type")
    if kind == "number" and schema.get("format") == DECIMAL:
        return {"type": "string", "format": DECIMAL}
    if kind == "string" and schema.get("format"):
        return {"type": "string", "format": schema["format"]}
    return {"type": kind} if kind else {}
