"""The specification, read as data: what the layers ask of it.

Nothing about the API is known here but the conventions of the document itself (spec/README.md).
"""

from __future__ import annotations

import copy
import hashlib
import json
from collections.abc import Collection, Iterator, Mapping
from dataclasses import astuple, dataclass, field
from functools import cached_property
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import yaml

METHODS = ("get", "put", "post", "delete", "patch", "head", "options")
SAFE_METHODS = ("get", "head", "options")
JSON = "application/json"

Json = dict[str, Any]


class DocumentError(Exception):
    """The specification cannot be read; the text says what to do."""


@dataclass(frozen=True, slots=True)
class Parameter:
    """A path or query parameter, with the column it filters where it does.

    ``alias`` is its name in the client.
    """

    name: str
    place: str
    required: bool
    schema: Json
    filter: Json | None
    is_deprecated: bool = False
    alias: str = ""


@dataclass(frozen=True, slots=True)
class ResultRow:
    """The members of what a write, or an error, answers for each row (``x-result-row``)."""

    key: str = ""
    value: str = ""
    status: str = ""
    message: str = ""

    def is_one(self, row: Any) -> bool:
        """Whether a row of an answer is such a result."""
        return isinstance(row, dict) and set(astuple(self)) <= row.keys()

    def identity(self, row: Any) -> str | None:
        """The identity that a result names; None where it names none."""
        return _text(row, self.value) or None

    def made(self, rows: Any) -> str | None:
        """The identity of a new row, which the first of an answer's results names."""
        return self.identity(rows[0]) if isinstance(rows, list) and rows else None

    def said_status(self, row: Any) -> str:
        return _text(row, self.status)

    def words(self, row: Any) -> str:
        return _text(row, self.message)


def _text(row: Any, member: str) -> str:
    value = row.get(member) if isinstance(row, dict) else None
    return "" if value is None else str(value)


@dataclass(frozen=True, slots=True)
class Operation:
    """One operation: a call of the store's REST interface, or a gateway exchange."""

    id: str
    method: str
    path: str
    parameters: tuple[Parameter, ...]
    body: Json | None
    responses: Json
    resource: str
    action: str
    exchange: str
    raw: Json = field(repr=False)

    @property
    def is_safe(self) -> bool:
        return self.method in SAFE_METHODS

    @property
    def path_parameters(self) -> tuple[str, ...]:
        return tuple(p.name for p in self.parameters if p.place == "path")

    @property
    def query(self) -> dict[str, Parameter]:
        return {p.name: p for p in self.parameters if p.place == "query"}

    @property
    def paging(self) -> Json:
        paging: Json = self.raw.get("x-paging") or {}
        return paging

    @property
    def result(self) -> Json:
        result: Json = self.raw.get("x-result") or {}
        return result

    @property
    def is_deprecated(self) -> bool:
        return self.raw.get("deprecated") is True

    @property
    def can_refuse(self) -> bool:
        """Whether there is a status for a refusal; a gateway message is answered 200."""
        return any(code.startswith("4") for code in self.responses)

    @property
    def success(self) -> int:
        """The lowest documented status that tells of success."""
        return min((int(code) for code in self.responses if code.startswith("2")), default=200)


@dataclass(frozen=True, slots=True)
class Resource:
    """A kind of row, by its name in ``x-resources``, with its operations by action."""

    name: str
    raw: Json
    schema: str
    key: str | None
    parent: str | None
    operations: dict[str, Operation]


class Document:
    """An OpenAPI document with the conventions of spec/README.md."""

    def __init__(self, path: Path) -> None:
        self.path = path
        content = _read(path)
        self.sha256 = hashlib.sha256(content.replace(b"\r\n", b"\n")).hexdigest()
        self.raw = _parse(content, path)
        self._flat: dict[int, tuple[Any, Json]] = {}

    @cached_property
    def result_row(self) -> ResultRow:
        """What a write answers for each row."""
        said = self.raw.get("x-result-row", {})
        return ResultRow(*(str(said.get(name, "")) for name in ResultRow.__match_args__))

    def deref(self, node: Any) -> Any:
        """Follow ``$ref`` until there is none; the referring object's own members are kept."""
        while isinstance(node, dict) and "$ref" in node:
            target: Any = self.raw
            for part in node["$ref"].removeprefix("#/").split("/"):
                target = target[part.replace("~1", "/").replace("~0", "~")]
            rest = {key: value for key, value in node.items() if key != "$ref"}
            node = {**target, **rest} if isinstance(target, dict) and rest else target
        return node

    def flat(self, schema: Any) -> Json:
        """A schema with its references followed and its ``allOf`` parts merged.

        Drawing asks for the same ones over and over: what comes is remembered, not to be changed.
        """
        known = self._flat.get(id(schema))
        if known is None:
            # The schema is kept too, so that its id is not used again.
            known = self._flat[id(schema)] = schema, self._flattened(schema)
        return known[1]

    def _flattened(self, schema: Any) -> Json:
        merged = dict(self.deref(schema) or {})
        for part in merged.pop("allOf", ()):
            merged = _merged(merged, self.flat(part))
        return merged

    @cached_property
    def operations(self) -> dict[str, Operation]:
        """The operations of the REST interface, by operationId, in the document's order."""
        return {op.id: op for op in self._all("paths") if op.resource}

    @cached_property
    def exchanges(self) -> dict[str, Operation]:
        """The gateway exchanges by operationId: webhooks first, then the store's own paths."""
        every = [*self._all("webhooks"), *self._all("paths")]
        return {op.id: op for op in every if op.exchange}

    @cached_property
    def callbacks(self) -> dict[str, Operation]:
        """What a store sends to applications, by operationId."""
        return {op.id: op for op in self._all("webhooks") if not op.exchange}

    @cached_property
    def endpoints(self) -> dict[str, Operation]:
        """Operations on other servers, such as OAuth's, by operationId."""
        return {op.id: op for op in self._all("paths") if op.raw.get("x-endpoint")}

    def source(self, operation: str) -> Json:
        """What an operation is known from, with its entries in ERRATA; empty for one unknown."""
        raw = self._everything.get(operation, {})
        return {**raw.get("x-source", {}), "errata": raw.get("x-errata", [])}

    @cached_property
    def _everything(self) -> dict[str, Json]:
        return {op.id: op.raw for section in ("paths", "webhooks") for op in self._all(section)}

    @cached_property
    def resources(self) -> dict[str, Resource]:
        return {name: self._resource(name, raw) for name, raw in self._resources_raw().items()}

    @cached_property
    def tables(self) -> dict[str, str]:
        """Resources with rows of their own, by the name of their key in small letters.

        A name such as ``Id`` says nothing of whose it is.
        """
        found: dict[str, str] = {}
        for resource in self.resources.values():
            last = (resource.key or "").rpartition(".")[2].lower()
            if not resource.parent and "view" not in resource.raw and len(last) > len("id"):
                found.setdefault(last, resource.name)
        return found

    @cached_property
    def inner(self) -> dict[str, list[Resource]]:
        """By each resource those whose rows live in lists of its rows."""
        found: dict[str, list[Resource]] = {name: [] for name in self.resources}
        for resource in self.resources.values():
            if resource.parent and resource.raw.get("within"):
                found[resource.parent].append(resource)
        return found

    @cached_property
    def late(self) -> set[str]:
        """Resources whose rows get their identity some time after they were made."""
        return {each.name for each in self.resources.values() if each.raw.get("late_key")}

    @property
    def leniency(self) -> Json:
        leniency: Json = self.raw.get("x-request-leniency") or {}
        return leniency

    @property
    def message_leniency(self) -> Json:
        leniency: Json = self.raw.get("x-message-leniency") or {}
        return leniency

    @property
    def endings(self) -> list[Json]:
        """The ways a list that is read past its last row may answer."""
        endings: list[Json] = self.raw.get("x-paging-end") or []
        return endings

    @property
    def schemas(self) -> Json:
        schemas: Json = self.raw.get("components", {}).get("schemas", {})
        return schemas

    @cached_property
    def credentials(self) -> dict[str, str]:
        """Names of the header keys that are required together, by security scheme."""
        schemes = self.raw["components"]["securitySchemes"]
        wanted: Json = next(iter(self.raw.get("security", [{}])), {})
        return {
            name: schemes[name]["name"]
            for name in wanted
            if schemes[name]["type"] == "apiKey" and schemes[name]["in"] == "header"
        }

    @property
    def versions(self) -> list[str]:
        """The versions the first server's address can have."""
        variables: Json = self.raw["servers"][0].get("variables", {})
        return [version for each in variables.values() for version in each.get("enum", ())]

    @property
    def bearer_instead_of(self) -> str:
        """The header key an alternative of the root's security replaces by a bearer token."""
        schemes = self.raw["components"]["securitySchemes"]
        for wanted in self.raw.get("security", ())[1:]:
            if any(schemes[name]["type"] in ("oauth2", "http") for name in wanted):
                left = [name for name in self.credentials if name not in wanted]
                return self.credentials[left[0]] if len(left) == 1 else ""
        return ""

    def slowest_answer(self, op: Operation) -> float:
        """Seconds that the document grants to the answers of an operation; 0 where it says none."""
        return float(self.raw.get("x-slowest-answer", {}).get(op.action, 0))

    def base_path(self, version: str | None = None) -> str:
        """The path of the first server, its variables filled in."""
        server = self.raw["servers"][0]
        url: str = server["url"]
        for name, variable in server.get("variables", {}).items():
            url = url.replace("{" + name + "}", version or variable["default"])
        return "/" + url.split("://", 1)[-1].partition("/")[2]

    def version_of(self, url: str) -> str:
        """The version an address belongs to; empty where that cannot be told."""
        path = urlsplit(url).path
        named = (v for v in self.versions if path.startswith(self.base_path(v) + "/"))
        return next(named, "")

    def deprecated(self, op: Operation) -> list[str]:
        """What the document has given up: the operation itself, parameters, fields of its rows."""
        found = [op.id] if op.is_deprecated else []
        found += [each.name for each in op.parameters if each.is_deprecated]
        for schema in (self.body_schema(op), self._answered(op)):
            flat = self.flat(schema or {})
            for part in [flat, *map(self.flat, flat.get("anyOf", ()))]:
                rows = self.flat(part.get("items", part))
                found += [
                    name
                    for name, field in rows.get("properties", {}).items()
                    if self.flat(field).get("deprecated") is True
                ]
        return list(dict.fromkeys(found))

    def _answered(self, op: Operation) -> Json | None:
        content = (self.response(op, op.success) or {}).get("content", {})
        schema: Json | None = content.get(JSON, {}).get("schema")
        return schema

    def own_names(self, resource: Resource) -> set[str]:
        """The names of a row's own identity and of those it lives under, which the store fills."""
        above = self.own_names(self.resources[resource.parent]) if resource.parent else set()
        return {(resource.key or "").rpartition(".")[2], *above}

    def field_at(self, schema: Any, path: str) -> Json:
        """The schema of a field at a dotted path; empty where there is none."""
        for part in path.split("."):
            schema = self.flat(schema).get("properties", {}).get(part, {})
        return self.flat(schema)

    def body_schema(self, op: Operation) -> Json | None:
        """The JSON schema of an operation's request body, as written (references not followed)."""
        content = (self.deref(op.body) or {}).get("content", {})
        schema: Json | None = content.get(JSON, {}).get("schema")
        return schema

    def response(self, op: Operation, status: int) -> Json | None:
        """The response object that documents a status, or None."""
        responses = op.responses
        found = responses.get(str(status)) or responses.get(f"{status // 100}XX")
        return self.deref(found or responses.get("default")) or None

    def narrowed(self, kept: Collection[str]) -> Json:
        """A copy of the document with the operations of these ids, and links among them."""
        raw = copy.deepcopy(self.raw)
        for section in ("paths", "webhooks"):
            for path, item in list(raw.get(section, {}).items()):
                for method in METHODS:
                    if method in item and item[method].get("operationId") not in kept:
                        del item[method]
                if not set(METHODS) & item.keys():
                    del raw[section][path]
                for method in set(METHODS) & item.keys():
                    _drop_links(item[method], kept)
        resources = raw.get("x-resources", {})
        used = {op.resource for op in self.operations.values() if op.id in kept}
        for _ in resources:
            held = [resources[name] for name in used if name in resources]
            used |= {each[role] for each in held for role in ("parent", "view") if role in each}
        raw["x-resources"] = {name: each for name, each in resources.items() if name in used}
        return raw

    def _resources_raw(self) -> Mapping[str, Json]:
        named: Json = self.raw.get("x-resources") or {}
        used: dict[str, Json] = {
            op.resource: {} for op in self.operations.values() if op.resource not in named
        }
        return {**named, **used}

    def _resource(self, name: str, raw: Json) -> Resource:
        schema = raw.get("schema", "")
        key = raw.get("key") or self.flat(self.schemas.get(schema)).get("x-key")
        operations = {op.action: op for op in self.operations.values() if op.resource == name}
        return Resource(name, raw, schema, key, raw.get("parent"), operations)

    def _all(self, section: str) -> Iterator[Operation]:
        for path, item in (self.raw.get(section) or {}).items():
            item = self.deref(item)
            for method in METHODS:
                if method in item:
                    yield self._operation(method, path, item)

    def _operation(self, method: str, path: str, item: Json) -> Operation:
        raw = item[method]
        parameters = [*item.get("parameters", []), *raw.get("parameters", [])]
        return Operation(
            id=raw.get("operationId") or f"{method} {path}",
            method=method,
            path=path,
            parameters=tuple(self._parameter(p) for p in parameters),
            body=raw.get("requestBody"),
            responses={str(code): value for code, value in raw.get("responses", {}).items()},
            resource=raw.get("x-resource", ""),
            action=raw.get("x-action", ""),
            exchange=raw.get("x-exchange", ""),
            raw=raw,
        )

    def _parameter(self, raw: Json) -> Parameter:
        raw = self.deref(raw)
        schema = self.flat(raw.get("schema"))
        required = bool(raw.get("required"))
        alias = raw.get("x-name") or raw["name"]
        is_deprecated = True in (raw.get("deprecated"), schema.get("deprecated"))
        return Parameter(
            raw["name"], raw["in"], required, schema, raw.get("x-filter"), is_deprecated, alias
        )


def _drop_links(operation: Json, kept: Collection[str]) -> None:
    for response in operation.get("responses", {}).values():
        links = response.get("links", {})
        for name in [n for n, link in links.items() if link.get("operationId") not in kept]:
            del links[name]


def _merged(one: Json, other: Json) -> Json:
    """Both schemas at once; what both say of a member or of items is left as an ``allOf``."""
    both = {**other, **one}
    if "type" in one and "type" in other:
        left = [kind for kind in _kinds(one) if kind in _kinds(other)]
        both["type"] = left[0] if len(left) == 1 else left
    if "properties" in one and "properties" in other:
        both["properties"] = _both(one["properties"], other["properties"])
    if "items" in one and "items" in other:
        both["items"] = {"allOf": [one["items"], other["items"]]}
    if "required" in one and "required" in other:
        both["required"] = list(dict.fromkeys([*one["required"], *other["required"]]))
    return both


def _kinds(schema: Json) -> list[str]:
    given = schema["type"]
    return [given] if isinstance(given, str) else list(given)


def _both(one: Json, other: Json) -> Json:
    return {
        name: {"allOf": [one[name], other[name]]} if name in one and name in other else schema
        for name, schema in {**other, **one}.items()
    }


def _read(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as error:
        raise DocumentError(
            f"cannot read the specification {path} ({error.strerror}): name it with --spec"
        ) from None


def _json(content: bytes) -> Any:
    """JSON is YAML too, but read a hundred times faster; None when it is no JSON."""
    try:
        return json.loads(content)
    except ValueError:
        return None


def _parse(content: bytes, path: Path) -> Json:
    loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    try:
        raw = _json(content) or yaml.load(content, Loader=loader)
    except yaml.YAMLError as error:
        raise DocumentError(f"{path} is not YAML or JSON: {error}".replace("\n", " ")) from None
    if not isinstance(raw, dict) or "paths" not in raw:
        raise DocumentError(f"{path} is not an OpenAPI document: it has no paths")
    return raw
