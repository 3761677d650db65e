"""The resource tree: which namespaces there are, and what each can do.

``x-resource`` and ``x-action`` say so. In a document that has neither, path and method do:
``GET /pets`` is ``pets.list``, ``GET /pets/{id}`` is ``pets.get``.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any

from attrs import define, evolve, field, frozen

from .composition import plain_ref
from .document import deref, fields_of
from .kinds import ANY, NULL, Kind, Named, Type, choice
from .models import Types
from .naming import TAKEN_BY_METHODS as TAKEN
from .naming import Names, class_name, method_name, snake, top_name
from .operations import (
    Content,
    Operation,
    Rows,
    called_operations,
    content_of,
    hint_for,
    is_foreign,
    rows_of,
)
from .parameters import PLACES, Parameter, arguments, spelled
from .security import is_set_elsewhere, security_of

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
class Sent:
    """A body that is sent as one value."""

    media: str
    type: Type


@frozen
class Answered:
    """What an answer with a status holds; the type is None where it has no content."""

    status: str
    media: str
    type: Type | None
    schema: Json | None = field(default=None, repr=False, eq=False)
    """Of its JSON, where it says anything."""


@frozen
class Action:
    """One method of a resource."""

    name: str
    shape: str
    """rows, one, write, write_many, or call: whatever it sends and answers, as described."""
    operation: Operation
    constant: str
    """The module's name for the operation."""
    path: tuple[Parameter, ...]
    query: tuple[Parameter, ...]
    """Those in headers and cookies included."""
    paging: Paging | None
    row: Named | None
    result: str | None
    """The schema of a write's result rows."""
    body: Named | None
    """The model of the rows that are sent."""
    body_required: bool
    key: str | None
    unwrap: bool
    result_kind: str = ""
    """What a write's result names its row by, integer or text; empty where that is not told."""
    sends: Sent | None = None
    """What a call sends."""
    answers: tuple[Answered, ...] = ()
    """What a call answers, by status."""
    security: tuple[tuple[str, ...], ...] | None = None
    """Sets of schemes of its own."""
    owners: tuple[Named | None, ...] = ()
    """The model whose key each value of the path is; None where it is of no row."""
    own: Named | None = None
    """The model of the resource's rows, where they have a key."""
    late_key: bool = False
    """Whether that key is 0 until a row is first written."""

    @property
    def path_arguments(self) -> list[tuple[str, str]]:
        """Name and annotation of each argument for the path: a key, or the row that has it."""
        told = zip(self.path, self.owners, strict=True)
        return [(p.python, f"{p.annotation} | {o.name}" if o else p.annotation) for p, o in told]

    @property
    def owner_names(self) -> list[str]:
        """The class of the row that each value of the path is the key of; empty where none is."""
        return [one.name if one else "" for one in self.owners]

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
    def returns(self) -> Type:
        """What a call gives, whichever of the answers comes."""
        if self.operation.method == "head":
            return NULL
        return choice(one.type or NULL for one in self.answers) if self.answers else NULL

    @property
    def models(self) -> set[Named]:
        """Every model that the method mentions."""
        named = {one for one in (self.row, self.body, self.own, *self.owners) if one}
        types = [*([self.sends.type] if self.sends else []), self.returns]
        return named.union(*(one.models for one in types)) if self.shape == "call" else named

    @property
    def limits(self) -> bool:
        """Whether a list has an argument ``limit`` of its own, beside the API's parameters."""
        return not any(one.python == "limit" for one in (*self.path, *self.filters))

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
    stem: str
    """What its classes' names begin with."""
    title: str = ""
    late_key: bool = False
    actions: list[Action] = field(factory=list)
    children: dict[str, Resource] = field(factory=dict)

    @property
    def attribute(self) -> str:
        """The name its parent knows it by."""
        return self.name.rpartition(".")[2]

    def walk(self) -> Iterable[Resource]:
        """Itself and all below, parents before children."""
        yield self
        for child in self.children.values():
            yield from child.walk()

    def models(self) -> set[Named]:
        """Every model that the methods of the tree mention."""
        actions = [action for resource in self.walk() for action in resource.actions]
        return {model for action in actions for model in action.models}


def resource_tree(types: Types) -> dict[str, Resource]:
    """The top-level namespaces, sorted by name."""
    data = types.data
    tree = _Tree(data.get("x-resources", {}), Names(one.named.name for one in types.models()))
    foreign, constants = is_foreign(data), Names()
    called = called_operations(data)
    named = [derived_names(one) if foreign else _given_names(one) for one in called]
    # A namespace gives way to a method of the same name: they stand side by side in one class.
    taken = {f"{name}.{method_name(action)}" for name, action in named}
    for operation, (name, action) in zip(called, named, strict=True):
        resource = tree.place(name, taken)
        own = Names(one.name for one in resource.actions)
        wanted = method_name(action)
        found = own.take(wanted, spare=method_name(operation.id))
        constant = f"_{constants.take(snake(operation.id)).upper()}"
        resource.actions.append(build_action(types, operation, found, constant))
    for resource in [found for top in tree.root.values() for found in top.walk()]:
        resource.actions.sort(key=_usual_order)
        resource.children = dict(sorted(resource.children.items()))
    return dict(sorted(tree.root.items()))


def _given_names(operation: Operation) -> tuple[str, str]:
    return operation.raw["x-resource"], operation.raw["x-action"]


def _usual_order(action: Action) -> tuple[int, str]:
    usual = ("list", "get", "create", "update", "update_many", "delete")
    return (usual.index(action.name) if action.name in usual else len(usual), action.name)


@define
class _Tree:
    """The namespaces while they are put together."""

    told: Json
    """What the document says of each."""
    stems: Names
    root: dict[str, Resource] = field(factory=dict)

    def place(self, name: str, taken: set[str]) -> Resource:
        """The namespace of a dotted name, made with those above it where there is none yet."""
        level, path, dotted = self.root, "", ""
        for part in name.split("."):
            dotted = f"{dotted}.{part}" if dotted else part
            attribute = method_name(part) if path else top_name(part)
            if dotted in taken:
                attribute = f"{attribute.removesuffix('_')}_resource"
            path = f"{path}.{attribute}" if path else attribute
            if attribute not in level:
                level[attribute] = self._new(path, self.told.get(dotted, {}))
            found = level[attribute]
            level = found.children
        return found

    def _new(self, path: str, told: Json) -> Resource:
        stem = self.stems.take(f"{class_name(path.replace('.', ' '))}Resource")
        self.stems.take(f"Async{stem}")
        return Resource(path, stem, told.get("title", ""), told.get("late_key") is True)


def derived_names(operation: Operation) -> tuple[str, str]:
    """A namespace and an action for an operation that names neither."""
    segments = [part for part in operation.path.split("/") if part]
    plain = [method_name(part) for part in segments if not part.startswith("{")]
    on_row = bool(segments) and segments[-1].startswith("{")
    action = _BY_METHOD.get((operation.method, on_row), snake(operation.id))
    return ".".join(plain) or "root", action


def build_action(types: Types, operation: Operation, name: str, constant: str) -> Action:
    """One method, from its operation."""
    data = types.data
    answer = rows_of(data, operation.answer, hint=hint_for(operation, "answer"))
    body = rows_of(data, operation.body, hint=hint_for(operation, "body"))
    shape = _shape(types, operation, answer, body)
    reads = shape in ("rows", "one")
    writes = shape in ("write", "write_many")
    resource = data.get("x-resources", {}).get(operation.raw.get("x-resource", ""), {})
    path, query = _arguments(types, operation, shape)
    return Action(
        name=name,
        shape=shape,
        operation=operation,
        constant=constant,
        path=path,
        query=query,
        paging=_paging(data, operation),
        row=_model_of(types, operation, "answer") if reads else None,
        result=types.class_of(answer.component) if answer and writes else None,
        body=_model_of(types, operation, "body") if body and writes else None,
        body_required=operation.body_required,
        key=(
            _key(data, answer.component)
            if answer and reads
            else _key(data, body.component)
            if shape == "write_many" and body
            else None
        ),
        unwrap=reads and operation.raw.get("x-unwrap") == "one",
        result_kind=_result_kind(types, operation, shape),
        sends=_sent(types, operation) if shape == "call" else None,
        answers=_answered(types, operation) if shape == "call" else (),
        security=security_of(types.schemes, operation),
        owners=_owners(types, operation),
        own=_keyed(types, resource.get("schema")),
        late_key=resource.get("late_key") is True,
    )


def _model_of(types: Types, operation: Operation, part: str) -> Named | None:
    """The model of the rows in a body or an answer."""
    found = types.of(getattr(operation, part), hint_for(operation, part))
    return next((one.model for one in found if one.model), None)


def _sent(types: Types, operation: Operation) -> Sent | None:
    content = operation.content
    if content is None:
        return None
    return Sent(content.media, _type_of(types, content, hint_for(operation, "body")))


def _type_of(types: Types, content: Content, hint: str) -> Type:
    if content.form in ("plain", "bytes"):
        return Type(Kind.PLAIN if content.form == "plain" else Kind.BYTES)
    return types.of(content.schema, hint)


def _answered(types: Types, operation: Operation) -> tuple[Answered, ...]:
    hint = hint_for(operation, "answer")
    found: list[Answered] = []
    for status, response in operation.successes:
        content = content_of(response)
        if content is None or status in ("204", "205"):
            found.append(Answered(status, "", None))
            continue
        schema = content.schema if content.form == "json" else None
        told = _type_of(types, content, hint)
        found.append(Answered(status, content.media, told, None if told == ANY else schema))
    return tuple(found)


def _owners(types: Types, operation: Operation) -> tuple[Named | None, ...]:
    """The models that the path's values are keys of: the row's own last, its parents' before it."""
    resources: Json = types.data.get("x-resources", {})
    chain: list[Named | None] = []
    names = re.findall(r"\{([^{}]+)\}", operation.path)
    resource: Json = resources.get(operation.raw.get("x-resource", ""), {})
    if not operation.path.endswith("}"):
        # A value before the end is a parent's key, or the row's own for an action beneath it.
        view = resource.get("view") if "parent" not in resource else None
        resource = resources.get(resource.get("parent") or view or "", resource)
    while resource and len(chain) < len(names):
        chain.append(_keyed(types, resource.get("schema")))
        resource = resources.get(resource.get("parent", ""), {})
    chain += [None] * (len(names) - len(chain))
    return tuple(reversed(chain))


def _keyed(types: Types, component: str | None) -> Named | None:
    """The model of a component whose rows have a key."""
    if component is None or _key(types.data, component) is None:
        return None
    return types.named(component)


def _shape(types: Types, operation: Operation, answer: Rows | None, body: Rows | None) -> str:
    if "x-result" in operation.raw:
        return "write_many" if body and body.many else "write"
    if operation.method != "get" or operation.content or answer is None:
        return "call"
    if operation.ours and (operation.raw.get("x-paging") or "x-unwrap" in operation.raw):
        return "rows" if answer.many and operation.raw.get("x-unwrap") != "one" else "one"
    contents = [content_of(response) for _, response in operation.successes]
    found = types.of(operation.answer, hint_for(operation, "answer"))
    if len(contents) != 1:
        return "call"
    if operation.ours and found.kind is Kind.MODEL:
        return "one"
    many = found.kind is Kind.LIST and found.inner and found.inner.kind is Kind.MODEL
    return "rows" if many else "call"


def _key(data: Json, component: str) -> str | None:
    schema = data.get("components", {}).get("schemas", {}).get(component, {})
    key = schema.get("x-key")
    return key if isinstance(key, str) else None


def _result_kind(types: Types, operation: Operation, shape: str) -> str:
    """The kind of the key of the resource's rows, which results name them by."""
    data = types.data
    resource = data.get("x-resources", {}).get(operation.raw.get("x-resource"), {})
    component = resource.get("schema")
    # A single write to a collection, a store's settings for example, is about no row with a key.
    about_rows = shape == "write_many" or operation.method == "post" or "{" in operation.path
    if "x-result" not in operation.raw or component is None or not about_rows:
        return ""
    schema: Json = {"$ref": f"#/components/schemas/{component}"}
    for name in (_key(data, component) or "").split("."):
        schema = fields_of(data, schema).get(name, {})
    kind = spelled(types.of(schema, component))[1] if schema else ""
    return kind if kind in ("integer", "text") else ""


def _arguments(
    types: Types, operation: Operation, shape: str
) -> tuple[tuple[Parameter, ...], tuple[Parameter, ...]]:
    """The path's parameters and the others; those of paging by the names every list gives them."""
    named = {one["name"]: one for one in operation.located("path")}
    path = [named[name] for name in re.findall(r"\{([^{}]+)\}", operation.path)]
    rest = [one for place in PLACES[1:] for one in operation.located(place)]
    rest = [one for one in rest if not is_set_elsewhere(types.schemes, one)]
    body = ["body"] if shape == "call" else []
    taken = TAKEN if operation.ours else {"builtins", "options", "self", *body}
    found = arguments(types, [*path, *rest], ours=operation.ours, taken=taken)
    paging = operation.raw.get("x-paging") or {}
    usual = {paging.get("limit"): "limit", paging.get("offset"): "offset"}
    query = [evolve(one, python=usual.get(one.wire, one.python)) for one in found[len(path) :]]
    return tuple(found[: len(path)]), tuple(query)


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
