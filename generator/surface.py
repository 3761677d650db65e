"""What a document offers a user of its client: methods, arguments, fields, limits, by their names.

Two of these can be compared; see ``changes``.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from attrs import field, frozen

from .docs import is_deprecated
from .document import Document, deref
from .emit import Emitter
from .naming import snake
from .operations import Operation
from .parameters import Parameter
from .resources import Action, Resource
from .security import credential_sets, credentials
from .settings import Settings

Json = dict[str, Any]
LIMITS = (
    *("minimum", "exclusiveMinimum", "minLength", "minItems"),
    *("maximum", "exclusiveMaximum", "maxLength", "maxItems"),
    *("pattern", "multipleOf"),
)


@frozen
class Value:
    """An argument or a field: its name on the wire, its type, and what it may be."""

    name: str
    wire: str
    annotation: str
    is_required: bool = False
    is_deprecated: bool = False
    is_read_only: bool = False
    default: Any = None
    limits: Json = field(factory=dict)
    values: tuple[Any, ...] = ()
    """Those of an enumeration; empty for any."""


@frozen
class Method:
    """One method of the client."""

    name: str
    """As a program writes it: ``store.orders.get``."""
    id: str
    request: str
    arguments: dict[str, Value]
    """By their names on the wire, those of the path first."""
    path: tuple[str, ...]
    """The names of those that are given by place."""
    body: str
    is_body_required: bool
    demanded: frozenset[str]
    """Fields that the body must have, by their names on the wire."""
    returns: str
    is_counted: bool
    largest_page: int | None
    versions: tuple[str, ...]
    is_deprecated: bool


@frozen
class Surface:
    """All that a client offers."""

    store: str
    """What a program calls the client: the class in small letters."""
    methods: dict[str, Method]
    models: dict[str, dict[str, Value]]
    """Fields by their names on the wire, by class."""
    deprecated_models: frozenset[str]
    signatures: dict[str, Json]
    """How each signed message is signed, by class."""
    credentials: dict[str, bool]
    """The client's arguments that authenticate, and whether each way needs them."""
    ways: tuple[tuple[str, ...], ...]
    variables: dict[str, tuple[str, tuple[str, ...]]]
    """The server's variables with their default and their values."""


def surface(document: Document, settings: Settings) -> Surface:
    """What a document offers."""
    emitter = Emitter(document, settings)
    data, store = document.data, snake(settings.client_class)
    resources = [one for top in emitter.tree.values() for one in top.walk()]
    methods = [_method(data, store, r, a) for r in resources for a in r.actions]
    models = {model.named.name: model for model in emitter.models}
    server: Json = next(iter(data.get("servers", ())), {})
    return Surface(
        store=store,
        methods={one.name: one for one in methods},
        models={
            name: {
                one.wire: _field(data, one.raw, one.python, one.type.annotation())
                for one in model.attributes
            }
            for name, model in models.items()
        },
        deprecated_models=frozenset(n for n, model in models.items() if is_deprecated(model.raw)),
        signatures={
            name: model.raw["x-signature"]
            for name, model in models.items()
            if "x-signature" in model.raw
        },
        credentials=dict(credentials(data)),
        ways=tuple(credential_sets(data)),
        variables={
            name: (str(one["default"]), tuple(map(str, one.get("enum", ()))))
            for name, one in server.get("variables", {}).items()
        },
    )


def _method(data: Json, store: str, resource: Resource, action: Action) -> Method:
    given = [*action.path, *action.filters]
    operation = action.operation
    limit = action.paging_parameter("limit")
    return Method(
        name=f"{store}.{resource.name}.{action.name}",
        id=operation.id,
        request=f"{operation.method.upper()} {operation.path}",
        arguments={one.wire: _argument(data, one) for one in given},
        path=tuple(one.python for one in action.path),
        body=_list_of(action.body.name, action.shape == "write_many") if action.body else "",
        is_body_required=bool(action.body and action.body_required),
        demanded=frozenset(_demanded(data, operation)),
        returns=_returned(action),
        is_counted=action.countable,
        largest_page=deref(data, limit.raw.get("schema", {})).get("maximum") if limit else None,
        versions=tuple(operation.raw.get("x-versions", ())),
        is_deprecated=is_deprecated(operation.raw),
    )


def _list_of(name: str, many: bool) -> str:
    return f"list[{name}]" if many else name


def _returned(action: Action) -> str:
    if action.row is not None:
        return f"rows of {action.row.name}" if action.shape == "rows" else action.row.name
    return {"write": "a result", "write_many": "a result a row"}.get(action.shape, "JSON")


def _demanded(data: Json, operation: Operation) -> Iterator[str]:
    """The fields that the body must have, or each row of it."""
    schema = deref(data, operation.body or {})
    rest = [schema, deref(data, schema.get("items", {}))]
    while rest:
        part = rest.pop()
        yield from part.get("required", ())
        rest += [deref(data, one) for one in part.get("allOf", ())]


def _argument(data: Json, one: Parameter) -> Value:
    schema = deref(data, one.raw.get("schema", {}))
    default = schema.get("default")
    if one.kind == "flag":  # 1, 0 and -1 for either on the wire
        default = {1: True, 0: False}.get(default)
    return Value(
        name=one.python,
        wire=one.wire,
        annotation="str" if one.annotation.startswith("Literal") else one.annotation,
        is_required=one.required,
        is_deprecated=is_deprecated(one.raw) or is_deprecated(schema),
        default=default,
        limits={} if one.kind == "flag" else _limits(schema),
        values=() if one.kind == "flag" else _values(data, schema),
    )


def _field(data: Json, raw: Json, name: str, annotation: str) -> Value:
    schema = deref(data, raw)
    kinds = [kind for kind in annotation.split(" | ") if kind != "None"]
    is_choice = any(kind.startswith("Literal") for kind in kinds)
    return Value(
        name=name,
        wire="",
        annotation="str" if is_choice else " | ".join(kinds) or "None",
        is_deprecated=is_deprecated(schema),
        is_read_only=schema.get("readOnly") is True,
        default=schema.get("default"),
        limits=_limits(schema),
        values=_values(data, schema),
    )


def _limits(schema: Json) -> Json:
    return {name: schema[name] for name in LIMITS if name in schema}


def _values(data: Json, schema: Json) -> tuple[Any, ...]:
    given = schema.get("enum") or deref(data, schema.get("items", {})).get("enum") or ()
    return tuple(value for value in given if value is not None)
