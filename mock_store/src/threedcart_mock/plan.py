"""The document compiled into what the store works with: resources, and operations upon them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, fields, replace
from typing import Any

from . import plainplan
from .deriving import Deriving, json_of
from .document import Document, pointer, version_of
from .leniency import Leniency
from .parameters import Parameter, parameter
from .plainplan import Plain
from .problems import StartError
from .shapes import Shape, Shapes, types_of
from .versions import Versions

JSON_TYPE = "application/json"


@dataclass(slots=True, eq=False)
class Resource:
    """A kind of row. It has a table, or lives in a list of its parent, or views another's rows."""

    name: str
    title: str
    shape: Shape
    place: str  # JSON pointer of the row's schema
    parent: Resource | None = None
    view: Resource | None = None
    within: str | None = None
    where: dict[str, str] = field(default_factory=dict)
    match: tuple[str, ...] = ()
    rows: list[dict[str, Any]] = field(default_factory=list)
    singleton: bool = False
    late_key: bool = False  # a row has its identity once it is written on its own
    # Of documents without our extensions: the keys in a path before the row's own, and the rows
    # that the nearest of these names.
    prefix: int = 0
    holder: Resource | None = None

    @property
    def is_table(self) -> bool:
        return self.parent is None and self.view is None

    @property
    def is_nested(self) -> bool:
        """The rows live in a list of their parent's row."""
        return self.parent is not None and self.view is None

    @property
    def table(self) -> Resource:
        """The resource in whose table the rows of this one stand."""
        holder = self.view or self.parent
        return self if holder is None else holder.table

    @property
    def matches(self) -> list[tuple[str, ...]]:
        """The columns by which a batch finds its row, the first that is sent; paths from its row.

        A view of a table's rows is matched as these are.
        """
        match = self.match or (self.view.match if self.view else ())
        prefix = f"{self.within}." if self.view and self.within else ""
        own = [name.removeprefix(prefix) for name in match if name.startswith(prefix)]
        return [tuple(name.split(".")) for name in own] or [self.shape.key]

    @property
    def other_names(self) -> list[tuple[str, ...]]:
        """What names a row of a table besides its key; paths from a row of this resource."""
        return [] if self.is_nested else [path for path in self.matches if path != self.shape.key]

    @property
    def ancestors(self) -> list[Resource]:
        """The parents, outermost first; [] for a table."""
        return [] if self.parent is None else [*self.parent.ancestors, self.parent]


@dataclass(frozen=True, slots=True)
class Paging:
    limit: str
    offset: str
    countonly: str | None
    count: str | None


@dataclass(frozen=True, slots=True)
class Body:
    """What a request carries."""

    place: str
    shape: Shape
    is_list: bool
    required: bool
    media_types: frozenset[str]  # empty for any, which is read as JSON
    example: Any = None  # what is sent to try a message out


@dataclass(frozen=True, slots=True)
class ResultRow:
    """What a write and an error answer for each row, by the document's names; all is text."""

    schema: str = ""
    key: str = "key"
    value: str = "value"
    status: str = "status"
    message: str = "message"

    def of(self, key: str, value: object, status: int, message: str) -> dict[str, str]:
        said = (key, str(value), str(status), message)
        return dict(zip((self.key, self.value, self.status, self.message), said, strict=True))


@dataclass(slots=True, eq=False)
class Operation:
    """One method on one path."""

    id: str
    method: str
    path: str
    place: str
    resource: Resource | None
    action: str | None
    exchange: str | None
    keys: tuple[Parameter, ...]
    query: dict[str, Parameter]
    body: Body | None
    answers: dict[int, str | None]  # status -> JSON pointer of its schema, None when bodiless
    success: int
    paging: Paging | None
    unwrap: bool
    result_key: str
    result_message: str
    security: list[dict[str, Any]]
    servers: list[dict[str, Any]]
    endpoint: str | None
    leniency: Leniency  # what is read beyond the schemas
    plain: Plain | None = None  # of a document without our extensions
    form_or_query: bool = False  # what a form has may stand in the query
    callback: str = ""  # which setting of the receiver's holds the address
    tag: str = ""
    summary: str = ""
    description: str = ""
    is_deprecated: bool = False

    @property
    def makes_rows(self) -> bool:
        """Whether replacing a row that is not there makes it: nothing else may, or 201 says so."""
        plain = self.plain
        return plain is not None and (plain.is_only_maker or "201" in plain.statuses)

    @property
    def needs_query(self) -> bool:
        return any(parameter.required for parameter in self.query.values())

    def refused(self, status: int) -> int:
        """`status` if the document knows it here, otherwise 400.

        A document without our extensions has 422 in the place of 400 where it has only that.
        """
        if self.plain is not None:
            return (
                422
                if status == 400
                and "422" in self.plain.refusals
                and "400" not in (self.plain.refusals)
                else status
            )
        return status if status in self.answers or 400 not in self.answers else 400


class Plan:
    """Everything the document says, checked to be enough to run a store."""

    def __init__(self, document: Document) -> None:
        self.document = document
        self.shapes = Shapes(document)
        self.resources: dict[str, Resource] = {}
        granted = document.root.get("x-request-leniency") or {}
        self._any_limit = granted.get("any-limit") is True
        self.leniency = Leniency(granted, drops=not document.is_plain)
        granted = document.root.get("x-message-leniency") or {}
        self._any_media_type = granted.get("any-media-type") is True
        self.message_leniency = Leniency(granted)
        #: What a column answers that was never written, by JSON type.
        self.defaults: dict[str, Any] = document.root.get("x-answer-defaults") or {}
        self.versions = Versions(document.usual_version, self.defaults)
        described = document.root.get("x-resources") or {}
        for name in described:
            self._resource(name, described, ())
        if document.is_plain:
            self.operations = list(self._plain_operations())
            sent: list[Operation] = []  # nobody says when they would be
        else:
            self.operations = [self._operation(*each) for each in document.operations()]
            sent = [self._operation(*each) for each in document.callbacks()]
        self.by_id = {operation.id: operation for operation in self.operations}
        self.callbacks = {operation.id: operation for operation in sent}
        self.result_row = _result_row(document)
        self.endings = _endings(document.root.get("x-paging-end") or ())

    @property
    def tables(self) -> list[Resource]:
        return [resource for resource in self.resources.values() if resource.is_table]

    def _resource(self, name: str, described: dict[str, Any], above: tuple[str, ...]) -> Resource:
        if name in self.resources:
            return self.resources[name]
        where = f"{self.document.origin}: x-resources {name}"
        if name in above:
            raise StartError(f"{where} is its own parent; break the circle.")
        if not isinstance(said := described.get(name), dict) or "schema" not in said:
            raise StartError(f"{where} has no schema; name one of components/schemas.")
        holders: dict[str, Any] = {
            kind: self._resource(said[kind], described, (*above, name)) if said.get(kind) else None
            for kind in ("parent", "view")
        }
        resource = Resource(
            name=name,
            title=said.get("title", name),
            shape=self.shapes.named(said["schema"]),
            place=pointer("components", "schemas", said["schema"]),
            within=said.get("within"),
            where={str(column): str(param) for column, param in said.get("where", {}).items()},
            match=tuple(said.get("match", ())),
            rows=said.get("rows", []),
            singleton=said.get("singleton") is True,
            late_key=said.get("late_key") is True,
            **holders,
        )
        self._check_resource(resource, where)
        if resource.late_key and resource.parent:
            listed = resource.parent.shape.column(resource.within or "")
            assert listed is not None
            listed.late = True
        self.resources[name] = resource
        return resource

    def _check_resource(self, resource: Resource, where: str) -> None:
        holder = resource.view or resource.parent
        if holder and resource.within and holder.shape.column(resource.within) is None:
            raise StartError(
                f"{where}: {holder.shape.name} has no {resource.within}; mend `within`."
            )
        if resource.is_nested and not resource.within:
            raise StartError(f"{where} has a parent but no `within`; name the parent's list.")
        if resource.late_key and not (resource.is_nested and resource.shape.assigns_integers):
            raise StartError(
                f"{where}: late_key is for rows in a list of their parent that the store numbers;"
                " take it out."
            )
        if resource.is_table and not resource.singleton and not resource.shape.key:
            raise StartError(f"{where}: schema {resource.shape.name} has no x-key; name its key.")

    def _plain_operations(self) -> Iterator[Operation]:
        """Operations of a document without our extensions, with what can be told of them."""
        deriving = Deriving(self.document, self.shapes)
        derived = deriving.derive()
        for told in derived.told.values():
            members = {
                name: self.document.at(f"#{below}")
                for name, below in deriving.members(told.place).items()
            }
            self.resources[told.name] = Resource(
                name=told.name,
                title=told.name,
                shape=self.shapes.of_rows(told.name, members, told.key, told.place),
                place=told.place,
                singleton=told.is_single,
                prefix=told.prefix,
                holder=self.resources[told.holder] if told.holder else None,
            )
        made = {
            each["x-resource"] for each in derived.said.values() if each["x-action"] == "create"
        }
        taken: set[str] = set()
        reach = plainplan.Reach(self.document)
        for method, path, item, node, place in self.document.operations():
            said = derived.said.get((method, path), {})
            name = node.get("operationId") or "_".join(re.findall(r"\w+", f"{method} {path}"))
            if name in taken:
                name = "_".join(re.findall(r"\w+", f"{method} {path}"))
            taken.add(name)
            own = {member: each for member, each in node.items() if not member.startswith("x-")}
            told_node = {**own, **said, "operationId": name}
            operation = self._operation(method, path, item, told_node, place)
            rows = operation.resource.shape if operation.resource else None
            operation.plain = plainplan.read(
                self.document, self.shapes, reach, item, node, place, said, rows
            )
            operation.success = operation.plain.success.status
            operation.plain.is_only_maker = (
                operation.resource is not None and operation.resource.name not in made
            )
            operation.servers = node.get("servers") or item.get("servers") or []
            yield operation

    def _operation(
        self, method: str, path: str, item: dict[str, Any], node: dict[str, Any], place: str
    ) -> Operation:
        name = node.get("operationId", f"{method} {path}")
        resource = self._resource_of(node, name)
        keys, query = self._parameters(path, item, node, place)
        paging = _paging(node["x-paging"]) if node.get("x-paging") else None
        if paging and self._any_limit and (limit := query.get(paging.limit.lower())):
            query[paging.limit.lower()] = replace(limit, is_capped=True)
        result = node.get("x-result", {})
        answers = self._answers(node, place)
        return Operation(
            id=name,
            method=method.upper(),
            path=path,
            place=place,
            resource=resource,
            action=node.get("x-action"),
            exchange=node.get("x-exchange"),
            keys=keys,
            query=query,
            body=self._body(node, place),
            answers=answers,
            success=min((status for status in answers if 200 <= status < 300), default=200),
            paging=paging,
            unwrap=node.get("x-unwrap") == "one",
            result_key=result.get("key", ""),
            result_message=result.get("message", ""),
            security=node.get("security", self.document.root.get("security", [])),
            servers=self._servers(item, node),
            endpoint=node.get("x-endpoint"),
            leniency=self.message_leniency if "x-exchange" in node else self.leniency,
            form_or_query=node.get("x-form-or-query") is True,
            callback=node.get("x-callback", ""),
            tag=(node.get("tags") or [""])[0],
            summary=node.get("summary", ""),
            description=node.get("description", ""),
            is_deprecated=node.get("deprecated") is True,
        )

    def _servers(self, item: dict[str, Any], node: dict[str, Any]) -> list[dict[str, Any]]:
        """Where an operation stands that has servers of its own, or is not of every version."""
        own = node.get("servers") or item.get("servers")
        if own or "x-versions" not in node:
            return own or []
        return [
            _of_versions(server, node["x-versions"])
            for server in self.document.root.get("servers", [])[:1]
        ]

    def _resource_of(self, node: dict[str, Any], name: str) -> Resource | None:
        wanted = node.get("x-resource")
        if wanted is None:
            return None
        if wanted not in self.resources:
            raise StartError(
                f"{self.document.origin}: {name} is on x-resource {wanted}, which x-resources does"
                " not describe; add it there."
            )
        return self.resources[wanted]

    def _parameters(
        self, path: str, item: dict[str, Any], node: dict[str, Any], place: str
    ) -> tuple[tuple[Parameter, ...], dict[str, Parameter]]:
        found: dict[tuple[str, str], Parameter] = {}
        above = place.rsplit("/", 1)[0]
        for holder, holder_place in ((item, above), (node, place)):
            for index, raw in enumerate(holder.get("parameters", [])):
                made = parameter(
                    self.document, self.shapes, raw, f"{holder_place}/parameters/{index}"
                )
                found[self.document.follow(raw)["in"], made.name] = made
        names = [part.split("}")[0] for part in path.split("{")[1:]]
        if self.document.is_plain:  # see `plainplan`; pages show these
            return tuple(found["path", name] for name in names if ("path", name) in found), {}
        missing = [name for name in names if ("path", name) not in found]
        if missing:
            raise StartError(f"{self.document.origin}: {place} does not describe {missing[0]}.")
        query = {name.lower(): made for (where, name), made in found.items() if where == "query"}
        return tuple(found["path", name] for name in names), query

    def _body(self, node: dict[str, Any], place: str) -> Body | None:
        if "requestBody" not in node:
            return None
        body, where = self.document.locate(node["requestBody"], f"{place}/requestBody")
        media = json_of(body["content"]) if self.document.is_plain else None
        media = media or next((each for each in body["content"] if each.endswith("json")), None)
        if media is None and self.document.is_plain and plainplan.FORM_TYPE in body["content"]:
            media = plainplan.FORM_TYPE
        if media is None:
            return None
        schema = body["content"][media].get("schema", {})
        shape, is_list = self.shapes.body(schema)
        extra = self.document.root.get("x-media-types", [])
        known = {each for each in (*body["content"], *extra) if each.endswith(("json", "xml"))}
        if self.document.is_plain:
            known = {each for each in body["content"] if json_of({each: {}})} or {media}
            if plainplan.FORM_TYPE in body["content"]:
                known.add(plainplan.FORM_TYPE)
            known = {
                "application/json"
                if each.startswith(("*", "application/*"))
                else each.partition(";")[0]
                for each in known
            }
        if "x-exchange" in node and self._any_media_type:
            known = set()
        return Body(
            place=f"{where}{pointer('content', media, 'schema')}",
            shape=shape,
            is_list=is_list,
            required=body.get("required") is True,
            media_types=frozenset(each.lower() for each in known),
            example=body["content"][media].get("examples", {}).get("test", {}).get("value"),
        )

    def _answers(self, node: dict[str, Any], place: str) -> dict[int, str | None]:
        answers: dict[int, str | None] = {}
        for status, raw in node.get("responses", {}).items():
            if not str(status).isdigit():
                continue
            answer, where = self.document.locate(raw, f"{place}{pointer('responses', str(status))}")
            content = answer.get("content", {})
            media = next((each for each in content if each.endswith("json")), None)
            schema = media and f"{where}{pointer('content', media, 'schema')}"
            answers[int(status)] = schema or None
        return answers

    def item_schema(self, place: str | None) -> str | None:
        """Where the row schema stands when the schema at `place` is only a list of such rows."""
        if place is None:
            return None
        node, where = self.document.locate(self.document.at(f"#{place}"), place)
        for combiner in ("anyOf", "oneOf"):
            for index, branch in enumerate(node.get(combiner, [])):
                target, target_place = self.document.locate(branch, f"{where}/{combiner}/{index}")
                if "array" in types_of(target) and set(target) <= _PLAIN_LIST:
                    return self.document.locate(target["items"], f"{target_place}/items")[1]
        if "array" in types_of(node) and set(node) <= _PLAIN_LIST:
            return self.document.locate(node["items"], f"{where}/items")[1]
        return None


#: A list schema with nothing but these is valid when each of its rows is.
_PLAIN_LIST = frozenset({"type", "items", "description", "title", "x-source", "x-errata"})


def _of_versions(server: dict[str, Any], versions: list[str]) -> dict[str, Any]:
    """A server for some values of its variable `version` alone."""
    narrowed = {**version_of(server), "enum": versions}
    return {**server, "variables": {**server.get("variables", {}), "version": narrowed}}


def _paging(said: dict[str, Any]) -> Paging:
    return Paging(said["limit"], said["offset"], said.get("countonly"), said.get("count"))


def _result_row(document: Document) -> ResultRow:
    said = document.root.get("x-result-row") or {}
    names = {each.name for each in fields(ResultRow)}
    if not isinstance(said, dict) or not set(said) <= names:
        known = ", ".join(sorted(names))
        raise StartError(
            f"{document.origin}: x-result-row has other members than {known}; mend it."
        )
    return ResultRow(**{name: str(value) for name, value in said.items()})


def _endings(said: Iterable[dict[str, Any]]) -> dict[int, str]:
    """How a list read past its last row may answer: status and message, the usual way first.

    A message that nobody has recorded is taken from another ending; "" where none is known.
    """
    known = next((each["message"] for each in said if each.get("message")), "")
    return {int(each["status"]): each.get("message") or known for each in said}
