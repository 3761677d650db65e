"""What a schema may not be, for the generated models to hold all that the document says."""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterator
from typing import Any

from .composition import is_model, plain_ref
from .document import deref
from .formats import DATES, DECIMAL, KNOWN
from .models import Types
from .naming import class_name, snake
from .operations import is_foreign
from .problems import Problem, meant, pointer
from .walk import MAY_BE_BOOLEAN, Found, members, schemas

Json = dict[str, Any]

_TYPES = ("array", "boolean", "integer", "null", "number", "object", "string")
_NOT_CARRIED = {
    "prefixItems": "Use items; the order of mixed items is not kept in a type.",
    "patternProperties": "Name the properties, or describe them with additionalProperties.",
    "if": "Describe the cases as schemas of their own.",
    "dependentSchemas": "Describe the cases as schemas of their own.",
    "not": "Say what is allowed, not what is not.",
    "contains": "Describe all items with items.",
    "propertyNames": "Describe the members with additionalProperties.",
    "unevaluatedItems": "Describe all items with items.",
    "unevaluatedProperties": "Leave it out; unknown fields are always kept.",
    "$defs": "Move the schemas under components/schemas.",
    "definitions": "Move the schemas under components/schemas.",
    "$id": "Refer to schemas as #/components/schemas/...",
    "$anchor": "Refer to schemas as #/components/schemas/...",
    "$dynamicRef": "Refer to schemas as #/components/schemas/...",
    "$recursiveRef": "Refer to schemas as #/components/schemas/...",
}
_OF_OPENAPI = """
    $comment $ref $schema additionalProperties allOf anyOf const contentEncoding contentMediaType
    contentSchema default dependentRequired deprecated description discriminator else enum example
    examples
    exclusiveMaximum exclusiveMinimum externalDocs format items maxContains maxItems maxLength
    maxProperties maximum minContains minItems minLength minProperties minimum multipleOf nullable
    oneOf pattern properties readOnly required then title type uniqueItems writeOnly xml
"""
_KEYWORDS = {*_OF_OPENAPI.split(), *_NOT_CARRIED}


def problems(data: Json) -> Iterator[Problem]:
    """What is wrong with a schema by itself."""
    new = not str(data.get("openapi", "")).startswith("3.0")
    ours = not is_foreign(data)
    for found in schemas(data):
        if isinstance(found.schema, dict):
            yield from _keywords(found, new)
            yield from _type(found)
            yield from _format(found, ours)
            if ours:
                yield from _items(found)
                yield from _enumeration(found)
                yield from _pattern(found)


def booleans(data: Json) -> Iterator[Problem]:
    """Schemas that are true or false where the models need an object."""
    for found in schemas(data):
        if isinstance(found.schema, bool) and found.keyword not in MAY_BE_BOOLEAN:
            mend = "Write {} for anything, or leave it out."
            yield Problem(found.at, "A schema may not be true or false here.", mend)


def _keywords(found: Found, new: bool) -> Iterator[Problem]:
    for keyword, mend in _NOT_CARRIED.items():
        if keyword in found.schema:
            yield Problem(found.at + pointer(keyword), f"{keyword} would be ignored.", mend)
    for stray in found.schema.keys() - _KEYWORDS:
        if not str(stray).startswith("x-"):
            otherwise = "Remove it; inside { }, a text with a comma needs quotes."
            mend = meant(stray, _KEYWORDS, otherwise)
            yield Problem(found.at + pointer(stray), f"{stray!r} is no keyword of a schema.", mend)
    if new and "nullable" in found.schema:
        mend = "Write type: [string, 'null'], with the type it has."
        yield Problem(found.at + pointer("nullable"), "OpenAPI 3.1 knows no nullable.", mend)


def _type(found: Found) -> Iterator[Problem]:
    schema, at = found.schema, found.at + pointer("type")
    given = schema.get("type", [])
    kinds = given if isinstance(given, list) else [given]
    if "type" in schema and not kinds:
        yield Problem(at, "The list of types is empty.", "Name a type, or leave it out.")
    for kind in kinds:
        if kind not in _TYPES:
            mend = meant(kind, _TYPES, f"Use one of {', '.join(_TYPES)}.")
            yield Problem(at, f"{kind!r} is no type.", mend)
    if isinstance(schema.get("properties"), list) or not isinstance(
        schema.get("required", []), list
    ):
        mend = "properties is an object, required a list of names."
        yield Problem(found.at, "properties or required has the wrong form.", mend)


def _items(found: Found) -> Iterator[Problem]:
    kinds = found.schema.get("type", [])
    if "array" in (kinds if isinstance(kinds, list) else [kinds]) and "items" not in found.schema:
        yield Problem(found.at, "An array without items.", "Say what it holds with items.")


def _format(found: Found, ours: bool) -> Iterator[Problem]:
    name = found.schema.get("format")
    if name is None:
        return
    at = found.at + pointer("format")
    kinds = found.schema.get("type", [])
    kinds = kinds if isinstance(kinds, list) else [kinds]
    if name not in KNOWN:
        for near in difflib.get_close_matches(str(name), [DECIMAL, *DATES], 1, 0.85):
            yield Problem(at, f"There is no format {name!r}.", f"Did you mean {near}?")
    elif not ours:
        return
    elif name == DECIMAL and "number" not in kinds:
        yield Problem(at, "decimal is a format of numbers.", "Write type: number, or no format.")
    elif name in DATES and "string" not in kinds:
        yield Problem(at, f"{name} is a format of text.", "Write type: string, or no format.")
    elif name in DATES and name not in ("date", "date-time") and "pattern" not in found.schema:
        mend = "Add a pattern; validators do not know the format."
        yield Problem(found.at, f"{name} without a pattern is checked by nobody.", mend)


def _enumeration(found: Found) -> Iterator[Problem]:
    schema = found.schema
    if "const" in schema and not isinstance(schema["const"], str | int | float):
        mend = "A constant is text, a number or a boolean; null is type: 'null'."
        yield Problem(found.at + pointer("const"), "This constant has no type in Python.", mend)
    values = schema.get("enum")
    if not isinstance(values, list):
        return
    at = found.at + pointer("enum")
    named = [value for value in values if value is not None]
    if not values:
        yield Problem(at, "An enumeration without values.", "Name the values, or leave it out.")
    if any(isinstance(value, float | list | dict | bool) for value in named):
        mend = "Use text or integers; for numbers with a fraction use minimum and maximum."
        yield Problem(at, "An enumeration holds what is neither text nor an integer.", mend)
    elif len({type(value) for value in named}) > 1:
        mend = "Use text alone, or integers alone."
        yield Problem(at, "An enumeration mixes text and integers.", mend)
    yield from _collisions(at, named)


def _collisions(at: str, values: list[Any]) -> Iterator[Problem]:
    seen: dict[str, Any] = {}
    for value in values:
        if not isinstance(value, str | int):
            continue
        name = str(value).upper()
        if name in seen:
            what = f"The values {seen[name]!r} and {value!r} become the same name."
            yield Problem(at, what, "Keep one of them, or use a pattern instead of enum.")
        seen[name] = value


def _pattern(found: Found) -> Iterator[Problem]:
    pattern = found.schema.get("pattern")
    if isinstance(pattern, str):
        try:
            re.compile(pattern)
        except re.error as error:
            what = f"The pattern is no regular expression: {error}."
            yield Problem(found.at + pointer("pattern"), what, "Correct it.")


def deep_problems(data: Json) -> Iterator[Problem]:
    """What is wrong with schemas together; every ``$ref`` leads somewhere."""
    types, ours = Types(data), not is_foreign(data)
    if ours:
        yield from _class_names(data)
    for found in schemas(data):
        if isinstance(found.schema, dict):
            yield from _composition(data, found)
            yield from _others(types, found)
            yield from _discriminator(data, found)
            if ours:
                yield from _attribute_names(found)
                yield from _required(data, found)
                yield from _default(data, found)


def _class_names(data: Json) -> Iterator[Problem]:
    seen: dict[str, str] = {}
    for name, _ in members(data.get("components", {}).get("schemas")):
        wanted = class_name(name)
        if wanted in seen:
            at = pointer("components", "schemas", name)
            what = f"{name!r} and {seen[wanted]!r} both become the class {wanted}."
            yield Problem(at, what, "Rename one of them.")
        seen[wanted] = name


def _attribute_names(found: Found) -> Iterator[Problem]:
    seen: dict[str, str] = {}
    for name, _ in members(found.schema.get("properties")):
        wanted = snake(name)
        if wanted in seen:
            at = found.at + pointer("properties", name)
            what = f"{name!r} and {seen[wanted]!r} both become the attribute {wanted}."
            yield Problem(at, what, "Rename one of them, or leave it to the unknown fields.")
        seen[wanted] = name


def _required(data: Json, found: Found) -> Iterator[Problem]:
    schema = found.schema
    if found.keyword == "allOf":
        return  # its parts are looked at together
    known = _field_names(data, schema)
    if not known:
        return
    for holder, at in _demanding(schema, found.at):
        for index, name in enumerate(holder.get("required", ())):
            if name not in known:
                what = f"required names {name!r}, which is no field here."
                mend = meant(name, known, "Remove it, or describe the field.")
                yield Problem(at + pointer("required", index), what, mend)


def _demanding(schema: Json, at: str) -> Iterator[tuple[Json, str]]:
    yield schema, at
    for index, part in enumerate(schema.get("allOf", ())):
        if isinstance(part, dict) and "$ref" not in part:
            yield from _demanding(part, at + pointer("allOf", index))


def _field_names(data: Json, schema: Json, above: tuple[int, ...] = ()) -> set[str]:
    target = deref(data, schema)
    if not isinstance(target, dict) or id(target) in above:
        return set()
    names = set(target.get("properties", ()))
    for part in target.get("allOf", ()):
        names |= _field_names(data, part, (*above, id(target)))
    return names


def _composition(data: Json, found: Found) -> Iterator[Problem]:
    parts = found.schema.get("allOf")
    if not isinstance(parts, list) or plain_ref(data, found.schema) is not None:
        return
    known = [deref(data, part) for part in parts]
    choices = [one for one in known if one.keys() & {"oneOf", "anyOf"} and not is_model(data, one)]
    if len(choices) > 1:
        mend = "Write out what may stand there as one choice."
        yield Problem(found.at + pointer("allOf"), "allOf of several choices loses one.", mend)
    for index, target in enumerate(known):
        kinds = target.get("type", "object")
        if is_model(data, found.schema) and "object" not in (
            kinds if isinstance(kinds, list) else [kinds]
        ):
            at = found.at + pointer("allOf", index)
            mend = "Compose objects alone; write other types out."
            yield Problem(at, "allOf with what is no object would lose this part.", mend)


def _others(types: Types, found: Found) -> Iterator[Problem]:
    """Members beside the fields are handed out as they are in JSON."""
    more = found.schema.get("additionalProperties")
    if not is_model(types.data, found.schema) or not isinstance(more, dict):
        return
    if not types.of(more, "member").is_plain:
        at = found.at + pointer("additionalProperties")
        what = "Members beside the properties would be read as plain JSON, not as described."
        yield Problem(at, what, "Describe them in a property of their own, or leave this out.")


def _discriminator(data: Json, found: Found) -> Iterator[Problem]:
    known = data.get("components", {}).get("schemas", {})
    for value, target in members(found.schema.get("discriminator", {}).get("mapping")):
        if target.rpartition("/")[2] not in known:
            at = found.at + pointer("discriminator", "mapping", value)
            yield Problem(at, f"There is no schema {target!r}.", "Name one under components.")


_PYTHON = {
    "string": str,
    "integer": int,
    "number": (int, float),
    "boolean": bool,
    "array": list,
    "object": dict,
    "null": type(None),
}


def _default(data: Json, found: Found) -> Iterator[Problem]:
    if "default" not in found.schema:
        return
    given = deref(data, found.schema).get("type")
    kinds = given if isinstance(given, list) else [given] if given else []
    value = found.schema["default"]
    if value is None:
        return
    known = [_PYTHON[kind] for kind in kinds if kind in _PYTHON]
    fits = [isinstance(value, kind) for kind in known]  # type: ignore[arg-type]  # types or tuples
    if isinstance(value, bool) and "boolean" not in kinds:
        fits = [False] if kinds else []
    if fits and not any(fits):
        what = f"The default {value!r} is not of the type {' or '.join(kinds)}."
        yield Problem(found.at + pointer("default"), what, "Correct the default or the type.")
