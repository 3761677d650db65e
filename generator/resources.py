"""The resource tree: which namespaces there are, and what each can do.

``x-resource`` and ``x-action`` say so. In a document that has neither, path and method do:
``GET /pets`` is ``pets.list``, ``GET /pets/{id}`` is ``pets.get``.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any

from attrs import define, evolve, field, frozen

from .document import deref, fields_of
from .lower import plain_ref
from .naming import class_name, method_name, module_name, snake
from .operations import Operation, Rows, hint_for, operations, rows_of
from .parameters import Parameter, argument, parameter

Json = dict[str, Any]

_BY_METHOD = {
    ("get", False): "list",
    ("get", True): "get",
    ("post", False): "create",
    ("post", True): "create",
    ("put", True): "update",
    ("patch", True): "update",
    ("delete", True): "delete",
    ("put", False): "update_many",
    ("delete", False): "delete",
    ("patch", False): "update",
}


@frozen
class Model:
    """A component's class, and where it stands."""

    component: str
    name: str
    module: str

    @classmethod
    def of(cls, component: str) -> Model:
        return cls(component, class_name(component), module_name(component))

    @property
    def address(self) -> str:
        """``module:Class`` relative to the package."""
        return f"models.{self.module}:{self.name}"


@frozen
class Paging:
    """How a list is paged, with wire names."""

    limit: str
    offset: str
    first: int
    maximum: int | None
    countonly: str | None
    count: str | None
    count_component: str | None
    """The component of the answer that holds the count."""


@frozen
class Action:
    """One method of a resource."""

    name: str
    shape: str
    """rows, one, write, write_row (a write that answers the row itself), write_many or raw."""
    operation: Operation
    path: tuple[Parameter, ...]
    query: tuple[Parameter, ...]
    paging: Paging | None
    row: Model | None
    result: str | None
    """The component of a write's result rows."""
    body: Model | None
    body_required: bool
    key: str | None
    unwrap: bool
    result_kind: str = ""
    """What a write's result names its row by, integer or text; empty where that is not told."""
    owners: tuple[Model | None, ...] = ()
    """The model whose key each value of the path is; None where it is of no row."""
    own: Model | None = None
    """The model of the resource's rows, where they have a key."""
    late_key: bool = False
    """Whether that key is 0 until a row is first written."""

    @property
    def path_arguments(self) -> list[tuple[str, str]]:
        """Name and annotation of each argument for the path: a key, or the row that has it."""
        told = zip(self.path, self.owners, strict=True)
        return [(p.python, f"{p.annotation} | {o.name}" if o else p.annotation) for p, o in told]

    @property
    def takes_row(self) -> bool:
        """Whether the last value of the path may be the row that is sent."""
        return bool(self.body and self.owners and self.owners[-1] == self.body)

    @property
    def updates(self) -> bool:
        """Whether it sends what changed in rows."""
        return self.operation.method == "put"

    @property
    def creates(self) -> bool:
        """Whether it makes one row of those that the resource lists."""
        return self.name == "create" and self.shape == "write" and self.result_kind != ""

    @property
    def deprecated(self) -> str:
        """What a call is warned with where the document has given the operation up; else empty."""
        raw = self.operation.raw
        if raw.get("deprecated") is not True:
            return ""
        said = " ".join(str(raw.get("description") or "").split())
        where = raw.get("x-resource")
        name = f"{where}.{self.name}" if where else self.name
        return f"{name} ({self.operation.id}) is deprecated.{f' {said}' if said else ''}"

    @property
    def result_id(self) -> str:
        """The type arguments of a write's result, as code."""
        return {"integer": "[int]", "text": "[str]"}.get(self.result_kind, "")

    @property
    def constant(self) -> str:
        """The module's name for the operation."""
        return f"_{snake(self.operation.id).upper()}"

    @property
    def filters(self) -> tuple[Parameter, ...]:
        """The query parameters a caller gives, required ones first."""
        paging = self.paging
        own = {paging.limit, paging.offset, paging.countonly} if paging else set()
        rest = [one for one in self.query if one.wire not in own]
        return tuple(sorted(rest, key=lambda one: not one.required))

    def paging_parameter(self, which: str) -> Parameter | None:
        """The parameter that paging names ``limit`` or ``offset``."""
        wire = getattr(self.paging, which) if self.paging else None
        return next((one for one in self.query if one.wire == wire), None)

    @property
    def countable(self) -> bool:
        """Whether the number of rows can be asked for alone."""
        return bool(self.paging and self.paging.countonly and self.paging.count)


@define
class Resource:
    """A namespace: its own actions and the namespaces below it."""

    name: str
    title: str = ""
    late_key: bool = False
    actions: list[Action] = field(factory=list)
    children: dict[str, Resource] = field(factory=dict)

    @property
    def stem(self) -> str:
        """What its classes' names begin with."""
        return f"{class_name(self.name.replace('.', ' '))}Resource"

    @property
    def attribute(self) -> str:
        """The name its parent knows it by."""
        return self.name.rpartition(".")[2]

    def walk(self) -> Iterable[Resource]:
        """Itself and all below, parents before children."""
        yield self
        for child in self.children.values():
            yield from child.walk()

    def models(self) -> set[Model]:
        """Every model that the methods of the tree mention."""
        actions = [action for resource in self.walk() for action in resource.actions]
        return {m for a in actions for m in (a.row, a.body, a.own, *a.owners) if m}


def is_foreign(data: Json) -> bool:
    """Whether a document knows nothing of our extensions, so that names come from its paths."""
    return not any("x-resource" in one.raw for one in operations(data))


def resource_tree(data: Json) -> dict[str, Resource]:
    """The top-level namespaces, sorted by name."""
    root: dict[str, Resource] = {}
    foreign = is_foreign(data)
    for operation in operations(data):
        if foreign:
            name, action = derived_names(operation)
        elif "x-resource" in operation.raw:
            name, action = operation.raw["x-resource"], operation.raw["x-action"]
        else:
            continue
        resource = _place(root, name, data.get("x-resources", {}))
        taken = {one.name for one in resource.actions}
        if foreign and method_name(action) in taken:
            action = snake(operation.id)
        resource.actions.append(build_action(data, operation, action))
    for resource in [found for top in root.values() for found in top.walk()]:
        resource.actions.sort(key=_usual_order)
        resource.children = dict(sorted(resource.children.items()))
    return dict(sorted(root.items()))


def _usual_order(action: Action) -> tuple[int, str]:
    usual = ("list", "get", "create", "update", "update_many", "delete")
    return (usual.index(action.name) if action.name in usual else len(usual), action.name)


def _place(root: dict[str, Resource], name: str, resources: Json) -> Resource:
    level, path = root, ""
    for part in name.split("."):
        path = f"{path}.{part}" if path else part
        told = resources.get(path, {})
        new = Resource(path, told.get("title", ""), told.get("late_key") is True)
        found = level.setdefault(part, new)
        level = found.children
    return found


def derived_names(operation: Operation) -> tuple[str, str]:
    """A namespace and an action for an operation that names neither."""
    segments = [part for part in operation.path.split("/") if part]
    plain = [snake(part) for part in segments if not part.startswith("{")]
    on_row = bool(segments) and segments[-1].startswith("{")
    action = _BY_METHOD.get((operation.method, on_row), snake(operation.id))
    return ".".join(method_name(part) for part in plain) or "root", action


def build_action(data: Json, operation: Operation, name: str) -> Action:
    """One method, from its operation."""
    answer = rows_of(data, operation.answer, hint=hint_for(operation, "answer"))
    body = rows_of(data, operation.body, hint=hint_for(operation, "body"))
    row = Model.of(answer.component) if answer else None
    shape = _shape(operation, answer, body)
    reads = shape in ("rows", "one")
    sends_rows = shape == "write_many" and body
    owners = _owners(data, operation)
    own = _own(data, operation)
    resource = data.get("x-resources", {}).get(operation.raw.get("x-resource", ""), {})
    return Action(
        name=method_name(name),
        shape=shape,
        operation=operation,
        path=_path_parameters(data, operation),
        query=_query_parameters(data, operation),
        paging=_paging(data, operation),
        row=row if reads or shape == "write_row" else None,
        result=answer.component if answer and shape.startswith("write") else None,
        body=Model.of(body.component) if body else None,
        body_required=operation.body_required,
        key=(
            _key(data, answer.component)
            if answer and reads
            else _key(data, body.component)
            if sends_rows and body
            else None
        ),
        unwrap=operation.raw.get("x-unwrap") == "one",
        result_kind=_result_kind(data, operation, shape),
        owners=owners,
        own=own,
        late_key=resource.get("late_key") is True,
    )


def _own(data: Json, operation: Operation) -> Model | None:
    resource = data.get("x-resources", {}).get(operation.raw.get("x-resource", ""), {})
    return _keyed(data, resource.get("schema"))


def _owners(data: Json, operation: Operation) -> tuple[Model | None, ...]:
    """The models that the path's values are keys of: the row's own last, its parents' before it."""
    resources: Json = data.get("x-resources", {})
    chain: list[Model | None] = []
    names = re.findall(r"\{([^{}]+)\}", operation.path)
    resource: Json = resources.get(operation.raw.get("x-resource", ""), {})
    if not operation.path.endswith("}"):
        # A value before the end is a parent's key, or the row's own for an action beneath it.
        view = resource.get("view") if "parent" not in resource else None
        resource = resources.get(resource.get("parent") or view or "", resource)
    while resource and len(chain) < len(names):
        chain.append(_keyed(data, resource.get("schema")))
        resource = resources.get(resource.get("parent", ""), {})
    chain += [None] * (len(names) - len(chain))
    return tuple(reversed(chain))


def _keyed(data: Json, component: str | None) -> Model | None:
    """The model of a component whose rows have a key."""
    if component is None or _key(data, component) is None:
        return None
    return Model.of(component)


def _shape(operation: Operation, answer: Rows | None, body: Rows | None) -> str:
    if body and body.many:
        return "write_many"
    if answer is None:
        return "write" if operation.answer is None else "raw"
    if "x-result" in operation.raw:
        return "write"
    if operation.method not in ("get", "head"):
        return "write" if answer.many else "write_row"
    return "rows" if answer.many and operation.raw.get("x-unwrap") != "one" else "one"


def _key(data: Json, component: str) -> str | None:
    schema = data.get("components", {}).get("schemas", {}).get(component, {})
    key = schema.get("x-key")
    return key if isinstance(key, str) else None


def _result_kind(data: Json, operation: Operation, shape: str) -> str:
    """The kind of the key of the resource's rows, which results name them by."""
    resource = data.get("x-resources", {}).get(operation.raw.get("x-resource"), {})
    component = resource.get("schema")
    # A single write to a collection, a store's settings for example, is about no row with a key.
    about_rows = shape == "write_many" or operation.method == "post" or "{" in operation.path
    if "x-result" not in operation.raw or component is None or not about_rows:
        return ""
    schema: Json = {"$ref": f"#/components/schemas/{component}"}
    for name in (_key(data, component) or "").split("."):
        schema = fields_of(data, schema).get(name, {})
    kind = argument(data, deref(data, schema))[1] if schema else ""
    return kind if kind in ("integer", "text") else ""


def _path_parameters(data: Json, operation: Operation) -> tuple[Parameter, ...]:
    named = {one["name"]: one for one in operation.located("path")}
    order = re.findall(r"\{([^{}]+)\}", operation.path)
    return tuple(parameter(data, named[name]) for name in order)


def _query_parameters(data: Json, operation: Operation) -> tuple[Parameter, ...]:
    """The query's parameters; those of paging go by the names every list gives them."""
    paging = operation.raw.get("x-paging") or {}
    usual = {paging.get("limit"): "limit", paging.get("offset"): "offset"}
    found = (parameter(data, one) for one in operation.located("query"))
    return tuple(evolve(one, python=usual.get(one.wire, one.python)) for one in found)


def _paging(data: Json, operation: Operation) -> Paging | None:
    given = operation.raw.get("x-paging")
    if not given:
        return None
    named = {one["name"]: one for one in operation.located("query")}
    limit = deref(data, named[given["limit"]].get("schema", {}))
    return Paging(
        limit=given["limit"],
        offset=given["offset"],
        first=given.get("first", 1),
        maximum=limit.get("maximum"),
        countonly=given.get("countonly"),
        count=given.get("count"),
        count_component=_count_component(data, operation, given.get("count")),
    )


def _count_component(data: Json, operation: Operation, count: str | None) -> str | None:
    """Which of the answer's choices is the count: the one that has its field."""
    answer = operation.answer or {}
    for member in [*answer.get("anyOf", ()), *answer.get("oneOf", ())]:
        if count in deref(data, member).get("properties", {}):
            return plain_ref(data, member)
    return None


def exchanges(data: Json, candidates: Iterable[Operation]) -> list[tuple[str, str, str]]:
    """Name, request's component and answer's component of each message exchange, by name."""
    found = []
    for operation in candidates:
        name = operation.raw.get("x-exchange")
        if name is None or operation.body is None or operation.answer is None:
            continue
        request, answer = plain_ref(data, operation.body), plain_ref(data, operation.answer)
        if request and answer:
            found.append((name, request, answer))
    return sorted(found)
