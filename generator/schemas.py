"""``_schemas.json``: the document's schemas, reduced to what strict mode and commands look at."""

from __future__ import annotations

from typing import Any

from .lower import Lowered, plain_ref
from .naming import class_name

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


def strict_schemas(data: Json, lowered: Lowered) -> Json:
    """Every schema by its class's name; ``$ref`` holds such a name."""
    components = data.get("components", {}).get("schemas", {})
    raw = {**components, **lowered.raw_schemas}
    return {class_name(name): reduced(data, raw[name]) for name in sorted(raw)}


def reduced(data: Json, schema: Any) -> Any:
    """A schema without what does not constrain an answer."""
    if not isinstance(schema, dict):
        return {}
    ref = schema.get("$ref")
    if isinstance(ref, str):
        return {"$ref": class_name(plain_ref(data, schema) or ref.rpartition("/")[2])}
    told: Json = {name: schema[name] for name in _KEPT if name in schema}
    if schema.get("nullable") is True and isinstance(told.get("type"), str):  # OpenAPI 3.0
        told["type"] = [told["type"], "null"]
    for name in _LISTS:
        if name in schema:
            told[name] = [reduced(data, part) for part in schema[name]]
    if "items" in schema:
        told["items"] = reduced(data, schema["items"])
    if "additionalProperties" in schema:
        more = schema["additionalProperties"]
        told["additionalProperties"] = more if isinstance(more, bool) else reduced(data, more)
    if schema.get("properties"):
        told["properties"] = {
            name: reduced(data, member) for name, member in schema["properties"].items()
        }
    return told
