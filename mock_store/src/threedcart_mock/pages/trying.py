"""How to try an operation from a shell: a request that is as the document wants it."""

from __future__ import annotations

import shlex
from typing import Any

from .. import jsontext
from ..plan import Operation
from ..routing import base_paths
from ..shapes import Kind, kind_of, types_of
from ..store import Store
from .home import api_base, key_headers


def curl(store: Store, operation: Operation) -> str:
    """A command line; "" for what is not called with the store's keys."""
    if operation.resource is None:
        return ""
    words = ["curl", "-X", operation.method]
    for name, value in key_headers(store):
        words += ["-H", f"{name}: {value}"]
    if operation.body:
        schema = store.document.at(f"#{operation.body.place}")
        sample = jsontext.encode(_sample(store, schema)).decode()
        words += ["-H", "Content-Type: application/json", "-d", sample]
    path = operation.path
    for key in operation.keys:
        path = path.replace(f"{{{key.name}}}", "1" if key.kind == "integer" else key.name.upper())
    base = base_paths(operation.servers)[-1] if operation.servers else api_base(store)
    return shlex.join([*words, f"{store.settings.origin}{base}{path}"])


def _sample(store: Store, schema: Any) -> Any:
    """The least a schema asks for."""
    flat = store.plan.shapes.flatten(schema)
    kind = kind_of(flat, types_of(flat))
    if kind is Kind.LIST:
        return [_sample(store, flat.get("items", {}))]
    if kind is Kind.OBJECT:
        required = {*flat.get("required", ()), *_demands(schema)}
        properties = flat.get("properties", {})
        return {name: _sample(store, properties[name]) for name in properties if name in required}
    if "enum" in flat:
        return flat["enum"][0]
    plain = {Kind.INTEGER: 1, Kind.NUMBER: 1, Kind.BOOLEAN: True, Kind.DATE: "2026-01-31T09:05:00"}
    return plain.get(kind, "text")


def _demands(schema: Any) -> list[str]:
    """What the parts of an allOf require, each for itself."""
    parts = schema.get("allOf", []) if isinstance(schema, dict) else []
    return [name for part in parts for name in part.get("required", ())]
