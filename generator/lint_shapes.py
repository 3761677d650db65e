"""What form keywords and extensions have, where OpenAPI's own schema does not look.

OpenAPI 3.1 leaves schemas to JSON Schema, and extensions to whoever makes them. What follows in
other checks relies on these forms.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import jsonschema_rs

from .operations import METHODS
from .problems import Problem, pointer
from .walk import items, members, schemas

Json = dict[str, Any]

_FLAG: Json = {"type": "boolean"}
_TEXT: Json = {"type": "string"}
_NUMBER: Json = {"type": "number"}
_COUNT: Json = {"type": "integer", "minimum": 0}
_NAMES: Json = {"type": "array", "items": _TEXT}
_SCHEMA: Json = {"type": ["object", "boolean"]}
_SCHEMAS: Json = {"type": "array", "items": _SCHEMA, "minItems": 1}
_NAMED_SCHEMAS: Json = {"type": "object", "additionalProperties": _SCHEMA}

SCHEMA_FORM: Json = {
    "properties": {
        **dict.fromkeys(("$ref", "format", "pattern", "title", "description", "x-wire"), _TEXT),
        **dict.fromkeys(("minLength", "maxLength", "minItems", "maxItems", "x-masked"), _COUNT),
        **dict.fromkeys(("minimum", "maximum", "multipleOf"), _NUMBER),
        **dict.fromkeys(("properties", "patternProperties", "$defs"), _NAMED_SCHEMAS),
        **dict.fromkeys(("x-answered", "contentEncoding"), _TEXT),
        **dict.fromkeys(("allOf", "anyOf", "oneOf"), _SCHEMAS),
        **dict.fromkeys(("items", "additionalProperties", "not"), _SCHEMA),
        **dict.fromkeys(("x-key", "x-moved-by", "x-refers", "x-set"), _TEXT),
        **dict.fromkeys(("readOnly", "deprecated"), _FLAG),
        **dict.fromkeys(("x-sensitive", "x-replaced", "x-key-given"), _FLAG),
        "type": {"anyOf": [_TEXT, _NAMES]},
        "discriminator": {
            "type": "object",
            "required": ["propertyName"],
            "properties": {
                "propertyName": _TEXT,
                "mapping": {"type": "object", "additionalProperties": _TEXT},
            },
        },
        "required": _NAMES,
        "enum": {"type": "array"},
        "examples": {"type": "array"},
        "x-versions": _NAMES,
        "x-version-types": {"type": "object", "additionalProperties": _TEXT},
        "x-holds-no-goods": {"type": "array"},
        "x-refused-changes": {
            "type": "object",
            "required": ["from", "status", "message"],
            "properties": {"from": {"type": "array"}, "status": _COUNT, "message": _TEXT},
            "additionalProperties": False,
        },
        "x-source": {"type": "object", "additionalProperties": _TEXT},
        "x-signature": {
            "type": "object",
            "properties": {
                **dict.fromkeys(("algorithm", "encoding", "digest", "field"), _TEXT),
                "parts": _NAMES,
            },
        },
    }
}
ROOT_FORM: Json = {
    "properties": {
        "x-sources": {
            "type": "object",
            "additionalProperties": {
                "type": "object",
                "required": ["title", "url"],
                "properties": {"title": _TEXT, "url": _TEXT},
            },
        },
        "x-resources": {
            "type": "object",
            "additionalProperties": {
                "type": "object",
                "required": ["schema"],
                "properties": {
                    **dict.fromkeys(("schema", "title", "parent", "view", "within"), _TEXT),
                    **dict.fromkeys(("late_key", "singleton"), _FLAG),
                    "match": _NAMES,
                    "where": {"type": "object"},
                    "rows": {"type": "array"},
                },
                "additionalProperties": False,
            },
        },
        "x-paging-end": {
            "type": "array",
            "minItems": 1,
            "items": {
                "type": "object",
                "required": ["status"],
                "properties": {"status": _COUNT, "message": {"type": "string", "minLength": 1}},
                "additionalProperties": False,
            },
        },
        "x-result-row": {
            "type": "object",
            "required": ["schema", "key", "value", "status", "message"],
            "properties": dict.fromkeys(("schema", "key", "value", "status", "message"), _TEXT),
            "additionalProperties": False,
        },
        "x-slowest-answer": {
            "type": "object",
            "properties": {"list": {"type": "number", "exclusiveMinimum": 0}},
            "additionalProperties": False,
        },
        "x-webhook-delivery": {
            "type": "object",
            "required": ["rows", "media_types"],
            "properties": {
                "rows": {"const": 1},
                "media_types": {"type": "object", "additionalProperties": _TEXT},
                "probe": _TEXT,
                "repeated": _FLAG,
            },
            "additionalProperties": False,
        },
        **{
            name: {"type": "object", "additionalProperties": _FLAG}
            for name in ("x-request-leniency", "x-message-leniency")
        },
        "x-evidence": {
            "type": "object",
            "additionalProperties": {
                "type": "object",
                "required": ["errata", "confidence", "says"],
                "properties": {
                    **dict.fromkeys(("errata", "says"), _TEXT),
                    "confidence": {"enum": ["high", "medium", "low"]},
                    "operations": _NAMES,
                },
                "additionalProperties": False,
            },
        },
        "x-rate-limit": {
            "type": "object",
            "required": ["capacity", "leak_per_second", "status"],
            "properties": {"capacity": _COUNT, "leak_per_second": _NUMBER, "status": _COUNT},
        },
    }
}
OPERATION_FORM: Json = {
    "properties": {
        **dict.fromkeys(("x-resource", "x-action", "x-unwrap", "x-exchange"), _TEXT),
        "x-paging": {
            "type": ["object", "boolean"],
            "properties": {
                **dict.fromkeys(("limit", "offset", "countonly", "count"), _TEXT),
                "first": {"type": "integer"},
            },
        },
        "x-source": {"type": "object", "additionalProperties": _TEXT},
        "x-result": {"type": "object", "additionalProperties": _TEXT},
        "x-versions": _NAMES,
        "x-form-or-query": _FLAG,
        "x-errata": _NAMES,
    }
}
PARAMETER_FORM: Json = {
    "properties": {
        "x-name": _TEXT,
        "x-filter": {"type": "object", "properties": {"field": _TEXT, "match": _TEXT}},
    }
}


def problems(data: Json) -> Iterator[Problem]:
    """Keywords and extensions that have not the form they should have."""
    yield from _misshapen(ROOT_FORM, data, "")
    for found in schemas(data):
        yield from _misshapen(SCHEMA_FORM, found.schema, found.at)
    components = dict(members(data.get("components")))
    for name, one in members(components.get("parameters")):
        yield from _misshapen(PARAMETER_FORM, one, pointer("components", "parameters", name))
    for section in ("paths", "webhooks"):
        for path, item in members(data.get(section)):
            yield from _path_item(item, pointer(section, path))


def _path_item(item: Any, at: str) -> Iterator[Problem]:
    yield from _parameters(item, at)
    for method, operation in members(item):
        if method in METHODS:
            here = at + pointer(method)
            yield from _misshapen(OPERATION_FORM, operation, here)
            yield from _parameters(operation, here)


def _parameters(holder: Any, at: str) -> Iterator[Problem]:
    for index, one in items(dict(members(holder)).get("parameters")):
        yield from _misshapen(PARAMETER_FORM, one, at + pointer("parameters", index))


_validators: dict[int, Any] = {}


def _misshapen(form: Json, value: Any, at: str) -> Iterator[Problem]:
    if id(form) not in _validators:
        _validators[id(form)] = jsonschema_rs.validator_for(form)
    for error in _validators[id(form)].iter_errors(value):
        path = pointer(*error.instance_path)
        message = " ".join(str(error.message).split())
        told = message if len(message) <= 160 else f"{message[:80]} ... {message[-70:]}"
        mend = "Write it in that form; spec/README.md shows each extension."
        yield Problem(at + path, f"{told}.", mend)
