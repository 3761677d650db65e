"""Documents without our extensions, as anybody writes them: checked, and brought into one form.

OpenAPI 3.0 becomes 3.1: what a validator of JSON Schema 2020-12 understands. What a document asks
for and a store cannot do is noted beside its place (`UNSERVED`), for whoever needs that place.
"""

from __future__ import annotations

from collections.abc import Iterator
from copy import deepcopy
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

import jsonschema_rs

from .document import pointer
from .problems import StartError

#: Under this name stands in a schema why it cannot be held against anything.
UNSERVED = "x-unserved"
METHODS = ("get", "put", "post", "delete", "patch", "head", "options", "trace")
#: Keywords by which a schema leads elsewhere than a plain $ref does.
_LEADING = ("$id", "$dynamicRef", "$recursiveRef")
#: Where schemas stand within a schema: in a map, in a list, alone.
_MAPS = ("properties", "patternProperties", "$defs", "definitions", "dependentSchemas")
_LISTS = ("allOf", "anyOf", "oneOf", "prefixItems")
_ALONE = (
    *("items", "additionalProperties", "not", "contains", "propertyNames", "if", "then", "else"),
    *("unevaluatedItems", "unevaluatedProperties"),
)
#: Members of OpenAPI that hold values and no descriptions.
_VALUES = frozenset({"example", "examples", "default", "enum", "const"})


@dataclass(frozen=True, slots=True)
class Prepared:
    """A document as answers are held against it, and as requests are."""

    root: dict[str, Any]
    incoming: dict[str, Any]


def prepare(root: dict[str, Any], origin: str) -> Prepared:
    """Both forms of a document; StartError, with the place, for one that is not OpenAPI 3."""
    root = _plain_json(root)
    for error in _OUTLINE.iter_errors(root):
        place = "/".join(str(step).replace("/", "~1") for step in error.instance_path)
        raise StartError(f"{origin}: #/{place} is not as OpenAPI has it: {error.message}; mend it.")
    is_older = str(root["openapi"]).startswith("3.0")
    for path, item in root["paths"].items():
        if str(item.get("$ref", "")).startswith("#/"):  # the rest of an item stands beside it
            root["paths"][path] = {**_Followed(root).node(item), **item, "$ref": None}
            del root["paths"][path]["$ref"]
    for node, kind, place in nodes(root):
        if kind and is_older:
            _renew(node)
        _look_out(node, kind, place)
    _check_circles(root, origin)
    incoming = deepcopy(root)
    _leave_out(root, "writeOnly")
    _leave_out(incoming, "readOnly")
    return Prepared(root, incoming)


#: What an object of a document describes: something else than a value, a value, a part of one.
OTHER, WHOLE, PART = 0, 1, 2


def nodes(root: dict[str, Any]) -> Iterator[tuple[dict[str, Any], int, str]]:
    """Every object of a document that describes something, each once: what it describes, and its
    JSON pointer."""
    seen: set[int] = set()
    left: list[tuple[Any, int, str]] = [(root, OTHER, "")]
    while left:
        node, kind, place = left.pop()
        if not isinstance(node, (dict, list)) or id(node) in seen:
            continue
        seen.add(id(node))
        if isinstance(node, list):
            left += [(each, kind, f"{place}/{n}") for n, each in enumerate(node)]
            continue
        yield node, kind, place
        for name, below in node.items():
            where = place + pointer(name)
            if kind == OTHER:
                if name == "schemas" and isinstance(below, dict):
                    left += [(each, WHOLE, where + pointer(key)) for key, each in below.items()]
                elif name not in _VALUES and not name.startswith("x-"):
                    left.append((below, WHOLE if name == "schema" else OTHER, where))
            elif name in _MAPS and isinstance(below, dict):
                left += [(each, PART, where + pointer(key)) for key, each in below.items()]
            elif name in _LISTS or name in _ALONE:
                left.append((below, PART, where))


def _plain_json(value: Any) -> Any:
    """A copy as JSON has it: names are text, numbers are no decimals; nothing is shared."""
    if isinstance(value, dict):
        return {str(name): _plain_json(each) for name, each in value.items()}
    if isinstance(value, list):
        return [_plain_json(each) for each in value]
    if isinstance(value, Decimal):
        return int(value) if value == int(value) else float(value)
    return value


def _renew(schema: dict[str, Any]) -> None:
    """Say in the words of 3.1 what a schema of 3.0 says."""
    if "$ref" in schema:
        for name in [name for name in schema if name != "$ref"]:  # 3.0 passes siblings over
            del schema[name]
        return
    for end in ("Minimum", "Maximum"):
        bound = schema.pop(f"exclusive{end}", None)
        if bound is True and end.lower() in schema:
            schema[f"exclusive{end}"] = schema.pop(end.lower())
        elif isinstance(bound, (int, float)) and not isinstance(bound, bool):
            schema[f"exclusive{end}"] = bound
    if schema.pop("nullable", None) is not True:
        return
    if isinstance(schema.get("type"), str):
        schema["type"] = [schema["type"], "null"]
        if isinstance(schema.get("enum"), list) and None not in schema["enum"]:
            schema["enum"] = [*schema["enum"], None]
    elif any(name in schema for name in _LISTS):
        rest = dict(schema)
        schema.clear()
        schema["anyOf"] = [rest, {"type": "null"}]


def _look_out(node: dict[str, Any], kind: int, place: str) -> None:
    """Note what cannot be followed from here, and take it out, since it would lead astray."""
    ref = node.get("$ref")
    if isinstance(ref, str) and not ref.startswith("#/") and ref != "#":
        node.clear()
        node[UNSERVED] = f"refers to {ref[:100]!r}, which is outside the document, at #{place}"
        if kind == OTHER:  # a parameter, a body, an answer: as empty as it may be
            node.update({"name": "-", "in": "query", "content": {}, "description": ""})
    for name in _LEADING if kind != OTHER else ():
        if node.pop(name, None) is not None:
            node[UNSERVED] = f"has {name}, which this store does not follow, at #{place}"


def _check_circles(root: dict[str, Any], origin: str) -> None:
    """StartError for a schema that is made of itself: nothing could be held against it.

    Beside that, marks what is no schema.
    """
    followed = _Followed(root)
    done: set[int] = set()
    for schema, kind, place in nodes(root):
        if kind == OTHER:
            continue
        _mark(schema, kind, place)
        if followed.is_made_of_itself(schema, done):
            raise StartError(
                f"{origin}: the schema at #{place} is made of itself, by $ref, allOf, oneOf or"
                " anyOf; break the circle."
            )


def _mark(schema: dict[str, Any], kind: int, place: str) -> None:
    """Note on a schema that it is none, or has a pattern that is none."""
    try:
        if kind == WHOLE:  # with its parts
            jsonschema_rs.meta.validate(schema)
        if isinstance(schema.get("pattern"), str):
            jsonschema_rs.Draft202012Validator({"pattern": schema["pattern"]})
    except jsonschema_rs.ValidationError as error:
        at = place + pointer(*map(str, error.instance_path))
        schema[UNSERVED] = f"is no schema at #{at}: {error.message[:200]}"


def _leave_out(root: dict[str, Any], mark: str) -> None:
    """Require no member that is marked `readOnly` or `writeOnly`: it goes the other way only."""
    followed = _Followed(root)
    for schema, kind, _ in nodes(root):
        if kind == OTHER:
            continue
        parts = [schema, *(schema.get("allOf") or ())]
        demanding = [each for each in parts if isinstance(each, dict) and each.get("required")]
        if not demanding:
            continue
        members = followed.members(schema)
        marked = {name for name, said in members.items() if followed.is_marked(said, mark)}
        for each in demanding if marked else ():
            if isinstance(each["required"], list):
                each["required"] = [name for name in each["required"] if name not in marked]


class _Followed:
    """Schemas with their references followed; what leads nowhere has no members."""

    def __init__(self, root: dict[str, Any]) -> None:
        self._root = root

    def members(self, schema: Any) -> dict[str, Any]:
        """The properties of a schema and of all its allOf parts."""
        found: dict[str, Any] = {}
        seen: set[int] = set()
        left = [schema]
        while left:
            node = self.node(left.pop())
            if id(node) in seen:
                continue
            seen.add(id(node))
            properties = node.get("properties")
            found |= properties if isinstance(properties, dict) else {}
            left += node["allOf"] if isinstance(node.get("allOf"), list) else []
        return found

    def is_made_of_itself(self, schema: dict[str, Any], done: set[int]) -> bool:
        """Whether a schema's parts lead back to it; `done` are those that do not."""
        above: set[int] = set()
        left: list[tuple[Any, bool]] = [(schema, True)]
        while left:
            node, is_entered = left.pop()
            if not is_entered:
                above.discard(id(node))
                done.add(id(node))
                continue
            if not isinstance(node, dict) or id(node) in done:
                continue
            if id(node) in above:
                return True
            above.add(id(node))
            left.append((node, False))
            ref = node.get("$ref")
            parts = [self._at(ref)] if isinstance(ref, str) else []
            for name in ("allOf", "oneOf", "anyOf"):
                parts += node[name] if isinstance(node.get(name), list) else []
            left += [(each, True) for each in parts]
        return False

    def is_marked(self, schema: Any, mark: str) -> bool:
        return (isinstance(schema, dict) and mark in schema and schema[mark] is True) or (
            self.node(schema).get(mark) is True
        )

    def node(self, schema: Any) -> dict[str, Any]:
        for _ in range(50):
            ref = schema.get("$ref") if isinstance(schema, dict) else None
            if not isinstance(ref, str):
                break
            schema = self._at(ref)
        return schema if isinstance(schema, dict) else {}

    def _at(self, ref: str) -> Any:
        node: Any = self._root
        for step in ref[2:].split("/"):
            name = step.replace("~1", "/").replace("~0", "~")
            node = node.get(name) if isinstance(node, dict) else None
        return node


def _map_of(kind: str) -> dict[str, Any]:
    return {"type": "object", "additionalProperties": {"$ref": f"#/$defs/{kind}"}}


_SCHEMA = {"type": ["object", "boolean"]}
#: What this store relies on in a document, so that it need not look again.
_OUTLINE = jsonschema_rs.Draft202012Validator(
    {
        "type": "object",
        "required": ["openapi", "paths"],
        "properties": {
            "info": {"type": "object"},
            "servers": {"$ref": "#/$defs/servers"},
            "security": {"$ref": "#/$defs/security"},
            "paths": {
                "type": "object",
                "patternProperties": {
                    r"^/([^{}]|\{[^{}/]+\})*$": {"$ref": "#/$defs/item"},
                    "^x-": True,
                },
                "additionalProperties": False,
            },
            "components": {
                "type": "object",
                "properties": {
                    "schemas": {"type": "object", "additionalProperties": _SCHEMA},
                    "responses": _map_of("answer"),
                    "parameters": _map_of("parameter"),
                    "requestBodies": _map_of("body"),
                    "headers": _map_of("described"),
                    "securitySchemes": _map_of("scheme"),
                },
            },
        },
        "$defs": {
            "described": {"type": "object", "properties": {"schema": _SCHEMA}},
            "servers": {
                "type": "array",
                "items": {
                    "type": "object",
                    "required": ["url"],
                    "properties": {
                        "url": {"type": "string"},
                        "variables": {
                            "type": "object",
                            "additionalProperties": {
                                "type": "object",
                                "properties": {
                                    "enum": {"type": "array", "items": {"type": "string"}},
                                    "default": {"type": "string"},
                                },
                            },
                        },
                    },
                },
            },
            "security": {
                "type": "array",
                "items": {"type": "object", "additionalProperties": {"type": "array"}},
            },
            "scheme": {
                "type": "object",
                "properties": {
                    "type": {"type": "string"},
                    "name": {"type": "string"},
                    "in": {"enum": ["header", "query", "cookie"]},
                    "scheme": {"type": "string"},
                },
            },
            "item": {
                "type": "object",
                "properties": {
                    "parameters": {"type": "array", "items": {"$ref": "#/$defs/parameter"}},
                    "servers": {"$ref": "#/$defs/servers"},
                    **{method: {"$ref": "#/$defs/operation"} for method in METHODS},
                },
            },
            "operation": {
                "type": "object",
                "required": ["responses"],
                "properties": {
                    "operationId": {"type": "string"},
                    "summary": {"type": "string"},
                    "description": {"type": "string"},
                    "tags": {"type": "array", "items": {"type": "string"}},
                    "parameters": {"type": "array", "items": {"$ref": "#/$defs/parameter"}},
                    "requestBody": {"$ref": "#/$defs/body"},
                    "responses": _map_of("answer"),
                    "security": {"$ref": "#/$defs/security"},
                    "servers": {"$ref": "#/$defs/servers"},
                },
            },
            "parameter": {
                "type": "object",
                "if": {"required": ["$ref"]},
                "then": {"properties": {"$ref": {"type": "string"}}},
                "else": {
                    "required": ["name", "in"],
                    "properties": {
                        "name": {"type": "string"},
                        "in": {"enum": ["path", "query", "header", "cookie"]},
                        "schema": _SCHEMA,
                        "content": {"$ref": "#/$defs/content"},
                        "style": {"type": "string"},
                        "explode": {"type": "boolean"},
                    },
                },
            },
            "body": {
                "type": "object",
                "if": {"required": ["$ref"]},
                "then": {"properties": {"$ref": {"type": "string"}}},
                "else": {
                    "required": ["content"],
                    "properties": {"content": {"$ref": "#/$defs/content"}},
                },
            },
            "answer": {
                "type": "object",
                "properties": {
                    "$ref": {"type": "string"},
                    "content": {"$ref": "#/$defs/content"},
                    "headers": _map_of("described"),
                },
            },
            "content": {
                "type": "object",
                "additionalProperties": {
                    "type": "object",
                    "properties": {"schema": _SCHEMA, "examples": {"type": "object"}},
                },
            },
        },
    },
    mask="it",
)
