"""Finds every schema of a document, wherever it stands, with its JSON pointer.

Written for documents that may be broken: what has not the shape it should have is passed over.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from attrs import frozen

from .operations import METHODS
from .problems import pointer

_ONE = (
    "items",
    "additionalProperties",
    "not",
    "contains",
    "propertyNames",
    "if",
    "then",
    "else",
    "unevaluatedItems",
    "unevaluatedProperties",
)
_LIST = ("allOf", "anyOf", "oneOf", "prefixItems")
_MAP = ("properties", "patternProperties", "$defs", "definitions", "dependentSchemas")
MAY_BE_BOOLEAN = frozenset({"additionalProperties", "unevaluatedItems", "unevaluatedProperties"})


@frozen
class Found:
    """A schema, where it stands, and the keyword that holds it ("" at the top)."""

    at: str
    schema: Any
    keyword: str


def members(value: Any) -> Iterator[tuple[str, Any]]:
    """The members of an object; none of anything else."""
    if isinstance(value, dict):
        yield from value.items()


def items(value: Any) -> Iterator[tuple[int, Any]]:
    """The items of an array with their index; none of anything else."""
    if isinstance(value, list):
        yield from enumerate(value)


def schemas(data: Any) -> Iterator[Found]:
    """Every schema of a document, those inside others included."""
    for at, schema in _tops(data):
        yield from below(at, schema, "")


def below(at: str, schema: Any, keyword: str) -> Iterator[Found]:
    """A schema and all inside it."""
    yield Found(at, schema, keyword)
    for name, value in members(schema):
        if name in _ONE:
            yield from below(at + pointer(name), value, name)
        elif name in _LIST:
            for index, part in items(value):
                yield from below(at + pointer(name, index), part, name)
        elif name in _MAP:
            for key, part in members(value):
                yield from below(at + pointer(name, key), part, name)


def _tops(data: Any) -> Iterator[tuple[str, Any]]:
    components = dict(members(data)).get("components")
    parts = dict(members(components))
    for name, schema in members(parts.get("schemas")):
        yield pointer("components", "schemas", name), schema
    for kind in ("parameters", "headers", "requestBodies", "responses"):
        for name, holder in members(parts.get(kind)):
            yield from _held(pointer("components", kind, name), holder)
    for section in ("paths", "webhooks"):
        for path, item in members(dict(members(data)).get(section)):
            yield from _in_path_item(pointer(section, path), item)


def _in_path_item(at: str, item: Any) -> Iterator[tuple[str, Any]]:
    for name, value in members(item):
        if name == "parameters":
            for index, one in items(value):
                yield from _held(at + pointer(name, index), one)
        elif name in METHODS:
            yield from _in_operation(at + pointer(name), value)


def _in_operation(at: str, operation: Any) -> Iterator[tuple[str, Any]]:
    for name, value in members(operation):
        here = at + pointer(name)
        if name == "parameters":
            for index, one in items(value):
                yield from _held(here + pointer(index), one)
        elif name == "requestBody":
            yield from _held(here, value)
        elif name == "responses":
            for status, response in members(value):
                yield from _held(here + pointer(status), response)
        elif name == "callbacks":
            for key, callback in members(value):
                for expression, item in members(callback):
                    yield from _in_path_item(here + pointer(key, expression), item)


def parameters(data: Any) -> Iterator[str]:
    """Where parameters are described, or referred to."""
    parts = dict(members(dict(members(data)).get("components")))
    for name, _ in members(parts.get("parameters")):
        yield pointer("components", "parameters", name)
    for section in ("paths", "webhooks"):
        for path, item in members(dict(members(data)).get(section)):
            for holder, at in [
                (item, pointer(section, path)),
                *((one, pointer(section, path, name)) for name, one in members(item)),
            ]:
                for index, _ in items(dict(members(holder)).get("parameters")):
                    yield at + pointer("parameters", index)


def _held(at: str, holder: Any) -> Iterator[tuple[str, Any]]:
    """The schemas of a parameter, a header, a body or a response."""
    for name, value in members(holder):
        here = at + pointer(name)
        if name == "schema":
            yield here, value
        elif name == "content":
            for media_type, media in members(value):
                for key, schema in members(media):
                    if key == "schema":
                        yield here + pointer(media_type, key), schema
        elif name == "headers":
            for key, header in members(value):
                yield from _held(here + pointer(key), header)


_NAMED = frozenset(
    (*_MAP, "callbacks", "examples", "headers", "links", "parameters", "requestBodies")
) | {"responses", "schemas", "securitySchemes", "paths", "webhooks"}
"""What holds members by names that anybody may choose."""
_VALUES = frozenset({"const", "default", "enum", "example", "value"})
"""What holds a value, whatever stands in it."""


def references(value: Any, at: str = "", *, named: bool = False) -> Iterator[tuple[str, str]]:
    """Every ``$ref`` below a value, with the pointer of the object that holds it.

    A property that happens to be named ``$ref`` is a schema and no reference; what stands in an
    example or in an extension is none, either.
    """
    if isinstance(value, dict):
        if isinstance(value.get("$ref"), str):
            yield at, value["$ref"]
        for name, member in value.items():
            values = name in _VALUES or (name == "examples" and isinstance(member, list))
            if named or not (values or name.startswith("x-")):
                chosen = not named and name in _NAMED
                yield from references(member, at + pointer(name), named=chosen)
    elif isinstance(value, list):
        for index, item in enumerate(value):
            yield from references(item, at + pointer(index))
