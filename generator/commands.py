"""``_commands.json``: the operations as the command line of the package offers them."""

from __future__ import annotations

from ast import literal_eval
from collections.abc import Mapping
from typing import Any

from .docs import argument_doc, is_deprecated, resource_doc, sentence, source_url
from .document import deref
from .formats import DATES
from .kinds import Kind
from .models import Types
from .parameters import Parameter
from .resources import Action, Resource

Json = dict[str, Any]
_TYPES = {"integer": "integer", "decimal": "number", "flag": "boolean", "boolean": "boolean"}
_TYPES |= dict.fromkeys(DATES, "date")


def commands(types: Types, tree: Mapping[str, Resource]) -> Json:
    """Every resource with its actions, by the names the generated classes give them.

    What is false, empty or unknown is left out.
    """
    return {
        name: _filled(
            {
                "help": resource_doc(one)[0],
                "actions": {a.name: _action(types, a) for a in one.actions},
                "resources": commands(types, one.children),
            }
        )
        for name, one in tree.items()
    }


def _action(types: Types, action: Action) -> Json:
    data, raw = types.data, action.operation.raw
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
            "row": action.row.name if action.row else _answered_model(action),
            "plain": action.returns.core.kind is Kind.PLAIN,
            "paging": _paging(action),
            "body": _body(types, action),
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
            "place": one.place if one.place in ("header", "cookie") else "",
            "required": one.required,
            "many": one.many,
            "known": [] if one.kind == "flag" else list(map(str, known)),
        }
    )


def _paging(action: Action) -> Json | None:
    if action.paging is None:
        return None
    return {"first": action.paging.first, "counted": action.countable}


def _answered_model(action: Action) -> str:
    """The class of what a call answers, where that is one object of one class."""
    found = action.returns.core.model if action.shape == "call" else None
    return found.name if found else ""


def _body(types: Types, action: Action) -> Json | None:
    if action.sends is not None:
        model = action.sends.type.core.model
        told: Json = {"required": action.body_required}
        if model is None:
            return {**told, "kind": literal_eval(action.sends.type.code())}
    elif action.body is not None:
        model = action.body
        told = {
            "required": action.body_required,
            "many": action.shape == "write_many",
            "create_many": action.creates,
        }
    else:
        return None
    fields = {one.wire: deref(types.data, one.raw) for one in types.model(model).attributes}
    told["fields"] = [name for name, raw in fields.items() if not raw.get("readOnly")]
    told["deprecated"] = [name for name, raw in fields.items() if is_deprecated(raw)]
    return _filled({"model": model.name, **told})


def _filled(told: Json) -> Json:
    return {name: value for name, value in told.items() if value not in (None, False, "", [], {})}
