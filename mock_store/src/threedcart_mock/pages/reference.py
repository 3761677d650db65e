"""The API reference, rendered from the document the store serves and the rows it holds."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from functools import cached_property
from http import HTTPStatus
from importlib.resources.abc import Traversable
from typing import TYPE_CHECKING, Any

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from .. import jsontext
from ..bounds import LARGEST_BODY, MEGABYTE, MOST_ITEMS
from ..document import schema_name
from ..plan import Operation
from ..samples import Sample, Samples
from ..shapes import types_of
from ..store import Store
from .commands import Untold, curl, key_headers, method_name, python, shown
from .layout import page, render

if TYPE_CHECKING:
    from ..rest import Rest

#: Longest answer on a page, in characters.
LONGEST_ANSWER = 20_000


def routes(store: Store, rest: Rest) -> list[Route]:
    pages = _Reference(store, rest)
    return [
        Route("/docs", pages.index),
        Route("/docs/words.json", pages.words),
        Route("/docs/schemas/{name}", pages.schema),
        Route("/docs/{id}", pages.operation),
        Route("/openapi.json", pages.raw),
        *(Route(f"/published/{name}", _form(f)) for name, f in store.document.published.items()),
    ]


def _form(file: Traversable) -> Callable[[Request], Awaitable[Response]]:
    async def form(request: Request) -> Response:
        return Response(file.read_bytes(), media_type="application/json")

    return form


class _Reference:
    def __init__(self, store: Store, rest: Rest) -> None:
        self._store = store
        self._document = store.document
        self._rest, self._samples = rest, Samples(store, rest)

    async def raw(self, request: Request) -> Response:
        return Response(jsontext.encode(self._document.root), media_type="application/json")

    async def words(self, request: Request) -> Response:
        """What the search finds beyond the sidebar's own text: {address: words}."""
        return JSONResponse(self._words)

    async def index(self, request: Request) -> Response:
        plan = self._store.plan
        text = self._render(
            "docs.html",
            "",
            description=self._document.root.get("info", {}).get("description", ""),
            count=len(plan.operations),
            sent=len(plan.callbacks),
            published=sorted(self._document.published),
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
        schema = next(iter(body.values())).get("schema") if body else None
        is_sent = name in plan.callbacks
        text = self._render(
            "operation.html",
            f"/docs/{operation.id}",
            operation=operation,
            method_name="" if is_sent else method_name(operation),
            parameters=self._parameters(item, node),
            body=self._view(schema) if schema else None,
            fields=self._body_fields(schema) if schema else [],
            limits=[] if is_sent else self._limits(operation, node),
            answers=self._answers(node),
            is_sent=is_sent,
            sample=None if is_sent else self._sample(operation),
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
        text = self._render(
            "schema_page.html",
            f"/docs/schemas/{name}",
            name=name,
            about=flat.get("description", ""),
            is_deprecated=flat.get("deprecated") is True,
            key=flat.get("x-key", ""),
            fields=self._fields(flat, set(flat.get("required", ()))),
            users=users,
        )
        return page(text)

    # --- The frame ----------------------------------------------------------------------------

    def _render(self, template: str, address: str, **values: Any) -> str:
        return render(
            self._store,
            template,
            "/docs",
            address=address,
            groups=self._groups,
            schemas=self._schemas,
            **values,
        )

    @cached_property
    def _groups(self) -> list[tuple[str, list[Operation]]]:
        plan, groups = self._store.plan, dict[str, list[Operation]]()
        for operation in [*plan.operations, *plan.callbacks.values()]:
            groups.setdefault(operation.tag or "Operations", []).append(operation)
        return list(groups.items())

    @cached_property
    def _schemas(self) -> list[str]:
        """The objects there are a page for."""
        schemas = self._document.root.get("components", {}).get("schemas", {})
        return sorted(name for name in schemas if "properties" in self._target(name))

    @cached_property
    def _words(self) -> dict[str, str]:
        words = {}
        for operation in [*self._store.plan.operations, *self._store.plan.callbacks.values()]:
            parts = [operation.id, operation.path, operation.summary, method_name(operation)]
            parts += [each.name for each in operation.query.values()]
            words[f"/docs/{operation.id}"] = " ".join(parts).lower()
        for name in self._schemas:
            fields = self._target(name).get("properties", {})
            words[f"/docs/schemas/{name}"] = " ".join((name, *fields)).lower()
        return words

    # --- Commands and answers -----------------------------------------------------------------

    def _sample(self, operation: Operation) -> dict[str, Any] | None:
        sample = self._samples.of(operation)
        if sample is None:
            return None
        store, body = self._store, shown(sample.body)
        try:
            program, untold = self._python(sample), ""
        except Untold as reason:
            program, untold = "", str(reason)
        return {
            "curl": curl(
                operation.method,
                store.settings.origin + sample.target,
                key_headers(store),
                body=body,
            ),
            "python": program,
            "untold": untold,
            "works": sample.works,
            "maker": self._maker(sample),
            "answer": _answer(sample),
            "send": self._form(sample, body),
            "is_busy": sample.answer is None,
        }

    def _python(self, sample: Sample) -> str:
        return python(
            self._store,
            sample.operation,
            sample.keys,
            sample.query,
            sample.body,
            sample.version,
        )

    def _form(self, sample: Sample, body: str) -> dict[str, Any]:
        """What the page needs to send the request, each part of which can be changed."""
        operation = sample.operation
        return {
            "path": self._rest.router.paths(operation)[-1],
            "headers": jsontext.encode(dict(key_headers(self._store))).decode(),
            "keys": [
                {"name": each.name, "value": key}
                for each, key in zip(operation.keys, sample.keys, strict=True)
            ],
            "query": [
                {
                    "name": each.name,
                    "value": sample.query.get(each.name, ""),
                    "hint": "" if each.default in (None, "") else str(each.default),
                }
                for each in operation.query.values()
            ],
            "body": body,
            "rows": min(body.count("\n") + 1, 18),
        }

    def _maker(self, sample: Sample) -> str:
        """The operation that makes a row where a sample found none; "" where that is no help."""
        operation, answer = sample.operation, sample.answer
        wanted = operation.resource
        if wanted is None or answer is None or answer.status != 404:
            return ""
        holder = wanted.parent.table if wanted.parent else None
        if holder and not self._store.tables.database.count(holder.name):
            wanted = holder
        elif operation.action == "create":
            return ""
        plan = self._store.plan
        makers = (
            each.id
            for each in plan.operations
            if each.action == "create" and each.resource is wanted
        )
        return next(makers, "")

    def _limits(self, operation: Operation, node: dict[str, Any]) -> list[tuple[str, str]]:
        """(what, how much) of what an operation takes and gives."""
        root, store = self._document.root, self._store
        found = []
        if paging := operation.paging:
            limit = operation.query.get(paging.limit.lower())
            if limit is not None:
                usual = f"{limit.default or 'all'} unless {limit.name} says"
                most = f", {limit.maximum:,} at most" if limit.maximum else ""
                found.append(("Rows in a page", usual + most))
            if store.plan.endings:
                status = store.settings.behaviour.paging_end or next(iter(store.plan.endings))
                found.append(("Past the last row", f"answers {status}"))
            if paging.countonly and paging.count:
                found.append(("Only their number", f"{paging.countonly}=1 answers {paging.count}"))
        slowest = (root.get("x-slowest-answer") or {}).get(operation.action)
        if slowest:
            found.append(("Slowest answer", f"{slowest} seconds in a live store"))
        if operation.body is not None:
            text = f"{LARGEST_BODY // MEGABYTE} MB, {MOST_ITEMS:,} items in a list"
            found.append(("Largest body", text))
        if (rate := root.get("x-rate-limit")) and operation.security:
            text = f"{rate['capacity']} requests at once, then {rate['leak_per_second']} a second"
            found.append(("Pace", text + ("" if store.running.bucket.on else " (not held here)")))
        if versions := node.get("x-versions"):
            found.append(("Versions", ", ".join(versions)))
        return found

    # --- Fields and parameters ----------------------------------------------------------------

    def _body_fields(self, schema: Any) -> list[dict[str, Any]]:
        """The fields of a body, or of its rows."""
        flat = self._store.plan.shapes.flatten(schema)
        rows = flat.get("items", {}) if "array" in types_of(flat) else schema
        flat = self._store.plan.shapes.flatten(rows)
        parts = rows.get("allOf", ()) if isinstance(rows, dict) else ()
        demanded = {*flat.get("required", ())}
        demanded.update(name for part in parts for name in part.get("required", ()))
        writable = {
            name: node
            for name, node in flat.get("properties", {}).items()
            if self._store.plan.shapes.flatten(node).get("readOnly") is not True
        }
        fields = self._fields({**flat, "properties": writable}, demanded)
        return sorted(fields, key=lambda field: "required" not in field["marks"])

    def _fields(self, flat: dict[str, Any], demanded: set[str]) -> list[dict[str, Any]]:
        return [
            self._field(name, node, flat, demanded)
            for name, node in flat.get("properties", {}).items()
        ]

    def _field(
        self, name: str, node: Any, owner: dict[str, Any], demanded: set[str]
    ) -> dict[str, Any]:
        flat = self._store.plan.shapes.flatten(node)
        view = self._view(node)
        marks = {
            "deprecated": flat.get("deprecated") is True,
            "required": name in demanded,
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
            "type": view["type"],
            "limits": limits_of(flat),
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
            each = {**self._document.follow(raw), **raw}
            flat = self._store.plan.shapes.flatten(each.get("schema", {}))
            is_deprecated = True in (each.get("deprecated"), flat.get("deprecated"))
            found.append(
                {
                    "name": each["name"],
                    "marks": ["deprecated"] * is_deprecated
                    + (
                        ["in the path"]
                        if each["in"] == "path"
                        else ["required"] * (each.get("required") is True)
                    ),
                    "link": "",
                    "type": _type_text(flat, types_of(flat)),
                    "limits": limits_of(flat),
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


def _answer(sample: Sample) -> dict[str, str] | None:
    """The store's own answer to a sample, for people to read."""
    answer = sample.answer
    if answer is None:
        return None
    text = jsontext.indented(answer.body.decode("utf-8", "replace"))
    if len(text) > LONGEST_ANSWER:
        text = f"{text[:LONGEST_ANSWER]}\n... ({len(text):,} characters in all)"
    return {"status": f"{answer.status} {HTTPStatus(answer.status).phrase}", "text": text}


def _type_text(flat: dict[str, Any], types: set[str]) -> str:
    text = " or ".join(sorted(types - {"null"})) or "anything"
    if said := flat.get("x-version-types"):
        text = ", ".join(f"{kind} on {version}" for version, kind in said.items())
    if flat.get("format"):
        text += f" ({flat['format']})"
    if "enum" in flat:
        text += ": " + ", ".join(str(each) for each in flat["enum"] if each is not None)
    return text


def limits_of(flat: dict[str, Any]) -> str:
    """What values a schema takes, and which one it means where none is given."""
    found = []
    low, high = flat.get("minimum"), flat.get("maximum")
    if low is not None and high is not None:
        found.append(f"{low:,} to {high:,}")
    elif high is not None:
        found.append(f"at most {high:,}")
    elif low is not None:
        found.append(f"{low:,} or more")
    if "maxLength" in flat:
        found.append(f"up to {flat['maxLength']:,} characters")
    if "minItems" in flat:
        found.append(f"at least {flat['minItems']}")
    if (default := flat.get("default")) is not None:
        found.append("default " + ("empty" if default == "" else jsontext.encode(default).decode()))
    return ", ".join(found)
