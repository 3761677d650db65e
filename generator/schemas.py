"""``_schemas.json``: the document's schemas, reduced to what strict mode and commands look at."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from .composition import plain_ref
from .models import Types
from .resources import Resource

_KEPT = (
    "type",
    "format",
    "pattern",
    "minLength",
    "maxLength",
    "minimum",
    "maximum",
    "enum",
    "const",
    "required",
    "minItems",
    "maxItems",
    "x-version-types",
)
_LISTS = ("allOf", "anyOf", "oneOf")

Json = dict[str, Any]


def strict_schemas(types: Types, tree: Mapping[str, Resource]) -> Json:
    """Every schema by its class's name, and those of answers; ``$ref`` holds such a name."""
    components = types.data.get("components", {}).get("schemas", {})
    raw = {types.class_of(name): schema for name, schema in components.items()}
    raw |= {model.named.name: model.raw for model in types.models()}
    for resource in (found for top in tree.values() for found in top.walk()):
        for action in resource.actions:
            for one in action.answers:
                if one.schema is not None and not (one.type and one.type.model):
                    raw[f"{action.operation.id} {one.status}"] = one.schema
    return {name: reduced(types, raw[name]) for name in sorted(raw)}


def reduced(types: Types, schema: Any) -> Any:
    """A schema without what does not constrain an answer."""
    if not isinstance(schema, dict):
        return {}
    ref = schema.get("$ref")
    if isinstance(ref, str):
        return {"$ref": types.class_of(plain_ref(types.data, schema) or ref.rpartition("/")[2])}
    told: Json = {name: schema[name] for name in _KEPT if name in schema}
    if schema.get("nullable") is True and isinstance(told.get("type"), str):  # OpenAPI 3.0
        told["type"] = [told["type"], "null"]
    for name in _LISTS:
        if name in schema:
            told[name] = [reduced(types, part) for part in schema[name]]
    if "items" in schema:
        told["items"] = reduced(types, schema["items"])
    if "additionalProperties" in schema:
        more = schema["additionalProperties"]
        told["additionalProperties"] = more if isinstance(more, bool) else reduced(types, more)
    if schema.get("properties"):
        told["properties"] = {
            name: reduced(types, member) for name, member in schema["properties"].items()
        }
    return told
