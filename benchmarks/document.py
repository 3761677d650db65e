"""The API document as the benchmarks read it, and the narrower one that growth is measured from."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import attrs
import yaml

METHODS = ("get", "put", "post", "delete", "patch", "head", "options", "trace")
JSON = "application/json"


class UnusableDocument(Exception):
    """The document lacks what a benchmark needs; the message says what."""


@attrs.frozen
class Operation:
    """One operation, with the path it stands under."""

    id: str
    method: str
    path: str
    raw: dict[str, Any]

    @property
    def resource(self) -> str:
        """The dotted name that the client gives the operation's resource."""
        return str(self.raw.get("x-resource", ""))


@attrs.frozen
class Document:
    """An OpenAPI document and the hash of its bytes."""

    raw: dict[str, Any]
    sha256: str

    @classmethod
    def read(cls, path: Path) -> Document:
        """Read a YAML or JSON file.

        Raises:
            UnusableDocument: it cannot be read as a mapping.
        """
        try:
            data = path.read_bytes()
            raw = yaml.load(data, Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader))
        except (OSError, yaml.YAMLError) as error:
            raise UnusableDocument(f"{path} cannot be read: {error}") from None
        if not isinstance(raw, dict):
            raise UnusableDocument(f"{path} holds no OpenAPI document")
        return cls(raw, hashlib.sha256(data).hexdigest())

    def resolve(self, node: dict[str, Any]) -> dict[str, Any]:
        """What a local reference points to; any other node as it is."""
        while "$ref" in node:
            target: Any = self.raw
            for part in str(node["$ref"]).removeprefix("#/").split("/"):
                target = target[part.replace("~1", "/").replace("~0", "~")]
            node = target
        return node

    def operations(self) -> Iterator[Operation]:
        """All operations under `paths`, in the document's order."""
        for path, item in self.raw.get("paths", {}).items():
            for method in METHODS:
                if method in item:
                    raw = item[method]
                    yield Operation(raw.get("operationId", ""), method, path, raw)

    def operation(self, operation_id: str) -> Operation:
        """The operation of that id.

        Raises:
            UnusableDocument: there is none.
        """
        for operation in self.operations():
            if operation.id == operation_id:
                return operation
        raise UnusableDocument(f"the document has no operation {operation_id}")

    def base_path(self) -> str:
        """The path of the server's address, its variables at their defaults."""
        server = self.raw["servers"][0]
        url = str(server["url"])
        for name, variable in server.get("variables", {}).items():
            url = url.replace(f"{{{name}}}", str(variable["default"]))
        return "/" + url.split("://", 1)[-1].partition("/")[2].rstrip("/")

    def row_schema(self, operation: Operation) -> str:
        """Name of the schema of the rows (or of the one row) that an operation answers."""
        for status, answer in operation.raw.get("responses", {}).items():
            if str(status).startswith("2"):
                content = self.resolve(answer).get("content", {}).get(JSON)
                if content:
                    return self._row_name(content["schema"])
        raise UnusableDocument(f"{operation.id} answers no JSON")

    def _row_name(self, schema: dict[str, Any]) -> str:
        if "anyOf" in schema:
            return self._row_name(schema["anyOf"][0])
        resolved = self.resolve(schema)
        if resolved.get("type") == "array":
            return self._row_name(resolved["items"])
        return str(schema.get("$ref", "")).rpartition("/")[2]

    def body_schema(self, operation: Operation) -> dict[str, Any]:
        """The schema of the JSON body that an operation takes."""
        body = self.resolve(operation.raw["requestBody"])
        schema: dict[str, Any] = body["content"][JSON]["schema"]
        return schema


def narrowed(document: Document, most: int, keep: set[str]) -> Document:
    """The same document with fewer resources: whole top-level names, at most `most` operations.

    The names in `keep` come first; others follow, smallest first, while there is room. Schemas
    that nothing refers to any more are left out, and so are links to what is gone.
    """
    counts: dict[str, int] = {}
    for operation in document.operations():
        top = operation.resource.partition(".")[0]
        counts[top] = counts.get(top, 0) + 1
    kept: set[str] = set()
    for top in sorted(counts, key=lambda name: (name not in keep, counts[name], name)):
        if top in keep or (top and sum(counts[name] for name in (*kept, top)) <= most):
            kept.add(top)
    raw = _without(json.loads(json.dumps(document.raw)), kept)
    return Document(raw, hashlib.sha256(json.dumps(raw).encode()).hexdigest())


def _without(raw: dict[str, Any], kept: set[str]) -> dict[str, Any]:
    for path, item in list(raw["paths"].items()):
        for method in METHODS:
            top = item.get(method, {}).get("x-resource", "").partition(".")[0]
            if method in item and top not in kept:
                del item[method]
        if not any(method in item for method in METHODS):
            del raw["paths"][path]
    raw.pop("webhooks", None)
    resources = raw.get("x-resources", {})
    raw["x-resources"] = {n: r for n, r in resources.items() if n.partition(".")[0] in kept}
    left = {o["operationId"] for p in raw["paths"].values() for m, o in p.items() if m in METHODS}
    _drop_links(raw["paths"], left)
    _drop_unused(raw)
    return raw


def _drop_links(node: Any, left: set[str]) -> None:
    if isinstance(node, dict):
        links = node.get("links")
        if isinstance(links, dict):
            node["links"] = {n: k for n, k in links.items() if k.get("operationId") in left}
            if not node["links"]:
                del node["links"]
        for child in node.values():
            _drop_links(child, left)
    elif isinstance(node, list):
        for child in node:
            _drop_links(child, left)


def _drop_unused(raw: dict[str, Any]) -> None:
    components = raw.get("components", {})
    while True:
        text = json.dumps(raw)
        rows = {resource.get("schema") for resource in raw["x-resources"].values()}
        before = len(text)
        for kind in ("schemas", "parameters", "responses"):
            for name in list(components.get(kind, {})):
                used = f'"#/components/{kind}/{name}"' in text or (
                    kind == "schemas" and name in rows
                )
                if not used:
                    del components[kind][name]
        if len(json.dumps(raw)) == before:
            return
