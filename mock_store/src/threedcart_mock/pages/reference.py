"""The API reference, rendered from the document the store serves."""

from __future__ import annotations

from typing import Any

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from .. import jsontext
from ..document import schema_name
from ..plan import Operation
from ..shapes import types_of
from ..store import Store
from .layout import page, render
from .trying import curl


def routes(store: Store) -> list[Route]:
    pages = _Reference(store)
    return [
        Route("/docs", pages.index),
        Route("/docs/schemas/{name}", pages.schema),
        Route("/docs/{id}", pages.operation),
        Route("/openapi.json", pages.raw),
    ]


class _Reference:
    def __init__(self, store: Store) -> None:
        self._store = store
        self._document = store.document

    async def raw(self, request: Request) -> Response:
        return Response(jsontext.encode(self._document.root), media_type="application/json")

    async def index(self, request: Request) -> Response:
        groups: dict[str, list[Operation]] = {}
        plan = self._store.plan
        for operation in [*plan.operations, *plan.callbacks.values()]:
            groups.setdefault(operation.tag or "Operations", []).append(operation)
        text = render(
            self._store,
            "docs.html",
            "/docs",
            description=self._document.root.get("info", {}).get("description", ""),
            groups=list(groups.items()),
            count=len(plan.operations),
            sent=len(plan.callbacks),
        )
        return page(text)

    async def operation(self, request: Request) -> Response:
        plan, name = self._store.plan, request.path_params["id"]
        operation = plan.by_id.get(name) or plan.callbacks.get(name)
        if operation is None:
            raise HTTPException(404)
        node = self._document.at(f"#{operation.place}")
        item = self._document.at("#" + operation.place.rsplit("/", 1)[0])
        body = self._document.follow(node.get("requestBody", {})).get("content", {})
        text = render(
            self._store,
            "operation.html",
            "/docs",
            operation=operation,
            parameters=self._parameters(item, node),
            body=self._view(next(iter(body.values()))["schema"]) if body else None,
            answers=self._answers(node),
            curl=curl(self._store, operation),
            is_sent=name in plan.callbacks,
            source=self._source(node),
        )
        return page(text)

    async def schema(self, request: Request) -> Response:
        name = request.path_params["name"]
        schemas = self._document.root.get("components", {}).get("schemas", {})
        if name not in schemas:
            raise HTTPException(404)
        flat = self._store.plan.shapes.flatten(schemas[name])
        users = [
            operation
            for operation in [*self._store.plan.operations, *self._store.plan.callbacks.values()]
            if (operation.body and operation.body.shape.name == name)
            or (operation.resource and operation.resource.shape.name == name)
        ]
        text = render(
            self._store,
            "schema_page.html",
            "/docs",
            name=name,
            about=flat.get("description", ""),
            key=flat.get("x-key", ""),
            fields=[
                self._field(field, node, flat) for field, node in flat.get("properties", {}).items()
            ],
            users=users,
        )
        return page(text)

    def _field(self, name: str, node: Any, owner: dict[str, Any]) -> dict[str, Any]:
        flat = self._store.plan.shapes.flatten(node)
        view = self._view(node)
        marks = {
            "required": name in owner.get("required", ()),
            "key": owner.get("x-key") == name,
            "read only": flat.get("readOnly") is True,
            "secret": flat.get("x-sensitive") is True or flat.get("format") == "password",
            "masked": "x-masked" in flat,
            "replaced by PUT": flat.get("x-replaced") is True,
            f"set on {flat.get('x-set')}": "x-set" in flat,
            f"{' and '.join(flat.get('x-versions', ()))} only": "x-versions" in flat,
        }
        return {
            "name": name,
            "type": view["type"] + (f", up to {flat['maxLength']}" if "maxLength" in flat else ""),
            "link": view["name"] if "properties" in self._target(view["name"]) else "",
            "prefix": view["prefix"],
            "about": flat.get("description", ""),
            "marks": [mark for mark, holds in marks.items() if holds],
        }

    def _target(self, name: str | None) -> dict[str, Any]:
        schemas = self._document.root.get("components", {}).get("schemas", {})
        return self._store.plan.shapes.flatten(schemas[name]) if name in schemas else {}

    def _view(self, node: Any) -> dict[str, Any]:
        """What a schema is called and how it is described in a line."""
        flat = self._store.plan.shapes.flatten(node)
        types = types_of(flat)
        if "array" in types and schema_name(node) is None:
            inner = self._view(flat.get("items", {}))
            return {
                **inner,
                "prefix": f"list of {inner['prefix']}",
                "type": f"list of {inner['type']}",
            }
        for combiner in ("anyOf", "oneOf"):
            if combiner in flat:
                views = [self._view(each) for each in flat[combiner]]
                others = ", or ".join(each["prefix"] + (each["name"] or "") for each in views[1:])
                return {**views[0], "note": f"or {others}"}
        parts = [schema_name(each) for each in flat.get("allOf", node.get("allOf", ()))]
        name = schema_name(node) or next(filter(None, parts), None)
        required = [each for part in node.get("allOf", ()) for each in part.get("required", ())]
        return {
            "name": name,
            "prefix": "",
            "type": _type_text(flat, types),
            "note": f"with {', '.join(required)}" if required else "",
        }

    def _parameters(self, item: dict[str, Any], node: dict[str, Any]) -> list[dict[str, Any]]:
        found = []
        for raw in [*item.get("parameters", ()), *node.get("parameters", ())]:
            each = self._document.follow(raw)
            flat = self._store.plan.shapes.flatten(each.get("schema", {}))
            found.append(
                {
                    "name": each["name"],
                    "place": each["in"],
                    "required": each.get("required") is True,
                    "type": _type_text(flat, types_of(flat)),
                    "about": each.get("description", ""),
                }
            )
        return found

    def _answers(self, node: dict[str, Any]) -> list[dict[str, Any]]:
        found = []
        for status, raw in node.get("responses", {}).items():
            answer = self._document.follow(raw)
            content: dict[str, Any] = next(iter(answer.get("content", {}).values()), {})
            schema = content.get("schema")
            found.append(
                {
                    "status": status,
                    "about": answer.get("description", ""),
                    "schema": self._view(schema) if schema else None,
                }
            )
        return found

    def _source(self, node: dict[str, Any]) -> dict[str, str] | None:
        said = node.get("x-source")
        page_of = self._document.root.get("x-sources", {}).get((said or {}).get("page"))
        if not said or not page_of or not str(page_of.get("url", "")).startswith("https://"):
            return None
        return {
            **page_of,
            "section": said.get("section", ""),
            "confidence": said.get("confidence", ""),
        }


def _type_text(flat: dict[str, Any], types: set[str]) -> str:
    text = " or ".join(sorted(types - {"null"})) or "anything"
    if said := flat.get("x-version-types"):
        text = ", ".join(f"{kind} on {version}" for version, kind in said.items())
    if flat.get("format"):
        text += f" ({flat['format']})"
    if "enum" in flat:
        text += ": " + ", ".join(str(each) for each in flat["enum"] if each is not None)
    return text
