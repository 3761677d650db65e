"""``_commands.json``: the operations as the command line of the package offers them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from .docs import argument_doc, is_deprecated, resource_doc, sentence, source_url
from .document import deref, fields_of
from .formats import DATES
from .parameters import Parameter
from .resources import Action, Resource

Json = dict[str, Any]
_TYPES = {"integer": "integer", "decimal": "number", "flag": "boolean", "boolean": "boolean"}
_TYPES |= dict.fromkeys(DATES, "date")


def commands(data: Json, tree: Mapping[str, Resource], raw_by_class: Mapping[str, Json]) -> Json:
    """Every resource with its actions, by the names the generated classes give them.

    What is false, empty or unknown is left out.
    """
    return {
        name: _filled(
            {
                "help": resource_doc(one)[0],
                "actions": {a.name: _action(data, a, raw_by_class) for a in one.actions},
                "resources": commands(data, one.children, raw_by_class),
            }
        )
        for name, one in tree.items()
    }


def _action(data: Json, action: Action, raw_by_class: Mapping[str, Json]) -> Json:
    raw = action.operation.raw
    path = [_argument(data, one) for one in action.path]
    filters = [_argument(data, one) for one in action.filters]
    return _filled(
        {
            "shape": action.shape,
            "summary": sentence(raw.get("summary") or action.operation.id),
            "description": sentence(raw.get("description")),
            "request": f"{action.operation.method.upper()} {action.operation.path}",
            "source": source_url(data, raw),
            "versions": raw.get("x-versions"),
            "deprecated": raw.get("deprecated"),
            "path": path,
            "filters": filters,
            "row": action.row.name if action.row else "",
            "paging": _paging(action),
            "body": _body(data, action, raw_by_class),
        }
    )


def _argument(data: Json, one: Parameter) -> Json:
    schema = deref(data, one.raw.get("schema", {}))
    values = deref(data, schema["items"]) if one.many and "items" in schema else schema
    known = [value for value in values.get("enum", ()) if value is not None]
    return _filled(
        {
            "name": one.python,
            "wire": one.wire if one.wire != one.python else "",
            "type": _TYPES.get(one.kind, "text"),
            "help": argument_doc(data, one),
            "required": one.required,
            "many": one.many,
            "known": [] if one.kind == "flag" else list(map(str, known)),
        }
    )


def _paging(action: Action) -> Json | None:
    if action.paging is None:
        return None
    return {"first": action.paging.first, "counted": action.countable}


def _body(data: Json, action: Action, raw_by_class: Mapping[str, Json]) -> Json | None:
    if action.body is None:
        return None
    fields = fields_of(data, raw_by_class[action.body.name])
    return _filled(
        {
            "model": action.body.name,
            "required": action.body_required,
            "many": action.shape == "write_many",
            "create_many": action.creates,
            "fields": [n for n, raw in fields.items() if not deref(data, raw).get("readOnly")],
            "deprecated": [n for n, raw in fields.items() if is_deprecated(deref(data, raw))],
        }
    )


def _filled(told: Json) -> Json:
    return {name: value for name, value in told.items() if value not in (None, False, "", [], {})}
