"""How schemas are composed: what is an object with fields, and what an ``allOf`` stands for."""

from __future__ import annotations

from typing import Any

from .document import deref, resolve

_COMPONENT = "#/components/schemas/"
_STRUCTURE = ("type", "format", "enum", "items", "properties", "allOf", "anyOf", "oneOf", "$ref")

Schema = dict[str, Any]


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
