"""The fields of the document's schemas, by the names they have on the wire."""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterable
from typing import Any

from ..codec.strict import schemas

Json = dict[str, Any]


def flattened(schema: Json) -> Json:
    """A schema with its reference followed, and its parts and choices merged."""
    if "$ref" in schema:
        schema = schemas().get(schema["$ref"], {})
    merged: Json = dict(schema)
    for keyword in ("allOf", "anyOf", "oneOf"):
        for part in map(flattened, schema.get(keyword, ())):
            properties = {**part.get("properties", {}), **merged.get("properties", {})}
            merged = {**part, **merged, "properties": properties}
    return merged


def properties_of(model: str) -> Json:
    """The schemas of a model's fields; empty where the document names none."""
    properties: Json = flattened({"$ref": model}).get("properties", {})
    return properties


def member_of(schema: Json, name: str) -> Json:
    """The schema of a member of a flattened object; empty where the document says nothing of it."""
    more = schema.get("additionalProperties")
    member: Json = schema.get("properties", {}).get(name, more if isinstance(more, dict) else {})
    return member


def is_array(schema: Json) -> bool:
    """Whether a flattened schema is a list."""
    kinds = schema.get("type")
    return kinds == "array" or (isinstance(kinds, list) and "array" in kinds)


def is_row_number(text: str) -> bool:
    """Whether a part of a dotted path is the number of a row in a list."""
    return text.isascii() and text.isdigit() and len(text) < 10


def problem_with(model: str, path: str) -> str:
    """Why a dotted path leads to no field of a model; empty where it leads to one.

    A row of a list is named by its number, from 0 on. An object whose fields the document does not
    name may have any.
    """
    schema, owner = flattened({"$ref": model}), model
    for name in path.split("."):
        if is_array(schema):
            if not is_row_number(name):
                return f"{owner} is a list: name a row first, as in {owner}.0."
            schema = flattened(schema.get("items", {}))
            continue
        known = schema.get("properties", {})
        if not known and schema.get("type", "object") in ("object", ["object", "null"]):
            return ""
        if name not in known:
            return unknown(name, known, owner)
        schema, owner = flattened(known[name]), name
    return ""


def unknown(name: str, known: Iterable[str], owner: str) -> str:
    """Say that there is no such field, and which one was probably meant."""
    by_letters = {_letters(one): one for one in known}
    near = difflib.get_close_matches(_letters(name), by_letters, 1, 0.6)
    listed = ", ".join(by_letters.values()) or "none"
    hint = f"did you mean {by_letters[near[0]]}?" if near else f"there are {listed}."
    return f"{owner} has no field {name!r}; {hint}"


def _letters(name: str) -> str:
    """A name without what spellings differ in: `order_id` is OrderID."""
    return re.sub(r"[\W_]", "", name).lower()
