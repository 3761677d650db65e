"""A page for each resource of the API: its operations, and how each is called."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from http import HTTPStatus
from typing import Any, cast

import griffe
from threedcart import StatusError
from threedcart_mock.pages.reference import limits_of

from ..document import Document, Json, Operation
from ..samples import Shown
from . import errata
from .markdown import fenced, folded, joined, link, plain, shown_json, table, tabs
from .source import loaded

FOLDER = "reference/api"
OBJECTS = "reference/objects"
CONFIDENCE = "document/facts.md"
#: What the client raises beside the class of a status, for what is sent once only.
AMBIGUOUS = "AmbiguousOutcomeError"


def pages(document: Document, samples: Mapping[str, Shown]) -> dict[str, str]:
    """Markdown by path; every operation of the document stands on one of the pages."""
    found = {}
    for path, title, operations in grouped(document):
        page = _Page(document, samples, path)
        found[path] = joined(
            [f"# {title}", page.head(operations), *map(page.operation, operations)]
        )
    return found


def grouped(document: Document) -> Iterator[tuple[str, str, list[Operation]]]:
    """(path, title, operations) of each page, in the document's order."""
    groups: dict[str, list[Operation]] = {}
    for each in document.operations:
        groups.setdefault(each.resource or each.raw["tags"][0], []).append(each)
    resources = document.raw["x-resources"]
    for name, operations in groups.items():
        title = resources[name]["title"] if name in resources else name
        slug = name.replace(".", "/") if name in resources else name.lower().replace(" ", "-")
        below = any(other.startswith(f"{name}.") for other in groups)
        yield f"{FOLDER}/{slug}{'/index' if below else ''}.md", title, operations


def place(document: Document, operation: str) -> str:
    """The page and the anchor of an operation."""
    for path, _, operations in grouped(document):
        if any(each.id == operation for each in operations):
            return f"{path}#{operation}"
    raise KeyError(operation)


class _Page:
    def __init__(self, document: Document, samples: Mapping[str, Shown], path: str) -> None:
        self._document, self._samples, self._path = document, samples, path

    def head(self, operations: list[Operation]) -> str:
        rows = [
            [f"[{each.raw['summary']}](#{each.id})", _request(each) + _python(each)]
            for each in operations
        ]
        return joined([table(["what", "request"], rows), _class(operations)]).rstrip()

    def operation(self, operation: Operation) -> str:
        raw = operation.raw
        return joined(
            [
                f"## {raw['summary']} {{#{operation.id}}}",
                self._signature(operation),
                plain(raw.get("description", "")),
                self._versions(raw),
                self._sample(operation),
                self._parameters(operation),
                self._body(operation),
                self._answers(operation),
                self._errors(operation),
                self._grounds(operation),
            ]
        ).rstrip()

    def _signature(self, operation: Operation) -> str:
        told = f"`{operation.request}`"
        if operation.is_sent:
            where = operation.raw.get("x-callback")
            told = f"Sent by a store{f', to the address of: {where}' if where else ''}"
            return f"{told}.<br>operationId `{operation.id}`"
        if operation.call:
            told += f" · `{operation.call.python}` · `{operation.call.words}`"
        return f"{told}<br>operationId `{operation.id}`"

    def _versions(self, raw: Json) -> str:
        known = raw.get("x-versions")
        told = [
            "**Deprecated.**" if raw.get("deprecated") else "",
            f"Known for {' and '.join(known)} only." if known else "",
        ]
        return " ".join(filter(None, told))

    def _sample(self, operation: Operation) -> str:
        shown = self._samples.get(operation.id)
        if shown is None:
            return ""
        return tabs(
            [
                ("Python", fenced("python", shown.python)),
                ("Async Python", fenced("python", shown.asynchronous)),
                ("curl", fenced("sh", shown.curl)),
                ("Command line", fenced("sh", shown.shell)),
            ]
        )

    # --- Parameters -----------------------------------------------------------------------------

    def _parameters(self, operation: Operation) -> str:
        names, rows = self._names(operation), []
        for each in operation.parameters:
            schema = self._document.follow(each.get("schema", {}))
            python = names.get(each["name"].lower(), "")
            named = [f"`{each['name']}`", f"`{python}`" if python else "", _where(each)]
            if python == each["name"]:
                del named[1]
            told = [
                self.kind(schema),
                limits_of(schema),
                "deprecated" * bool(each.get("deprecated")),
            ]
            rows.append(
                [
                    "<br>".join(filter(None, named)),
                    plain(each.get("description", "")) + "<br>" + "; ".join(filter(None, told)),
                ]
            )
        shown = table(["parameter", "meaning, type and limits"], rows)
        where = ", by their name on the wire and in Python" if operation.call else ""
        return f"**Parameters**{where}\n\n{shown}" if rows else ""

    def _names(self, operation: Operation) -> dict[str, str]:
        """The Python names of parameters, by those of the wire in lower case."""
        call = operation.call
        paging: Json = operation.raw.get("x-paging", {})
        if call is None:
            return {}
        given = [*call.told.get("path", ()), *call.told.get("filters", ())]
        names = {each.get("wire", each["name"]).lower(): each["name"] for each in given}
        own = {"limit": "limit", "offset": "offset", "countonly": ".count()"}
        return names | {paging[what].lower(): name for what, name in own.items() if what in paging}

    def kind(self, schema: Json) -> str:
        """The type of a value, as JSON has it, with its format and its known values."""
        types = schema.get("type", "anything")
        told = " or ".join(t for t in ([types] if isinstance(types, str) else types) if t != "null")
        if versions := schema.get("x-version-types"):
            told = ", ".join(f"{kind} on {version}" for version, kind in versions.items())
        if schema.get("format"):
            told += f" ({schema['format']})"
        known = [each for each in schema.get("enum", ()) if each is not None]
        return told + (f": {', '.join(map(str, known))}" if known else "")

    # --- What is sent, and what comes -------------------------------------------------------------

    def _body(self, operation: Operation) -> str:
        body = self._document.follow(operation.raw.get("requestBody", {}))
        content = self._content(body)
        if not content:
            return ""
        media, schema = next(iter(body["content"])), content.get("schema", {})
        required = ", ".join(f"`{name}`" for name in self._demanded(schema))
        told = f"**Body** ({media}): {self._named(schema)}"
        return f"{told}, with {required}." if required else f"{told}."

    def _content(self, holder: Json) -> Json:
        """What is said of a body or an answer in the first of its media types."""
        found: Json = next(iter(holder.get("content", {}).values()), {})
        return found

    def _demanded(self, schema: Json) -> list[str]:
        """The fields that must be sent."""
        node = self._document.follow(schema)
        parts = [name for part in node.get("allOf", ()) for name in self._demanded(part)]
        nested = [
            f"{name}[].{each}"
            for name, part in node.get("properties", {}).items()
            if "$ref" not in part
            for each in part.get("items", {}).get("required", ())
        ]
        return list(dict.fromkeys([*node.get("required", ()), *parts, *nested]))

    def _named(self, schema: Json) -> str:
        """What a schema is called, with a link to its page."""
        if name := self._document.schema_name(schema):
            if name in self._document.objects:
                return link(name, f"{OBJECTS}/{name}.md", self._path)
            return self._named(self._document.schemas[name])
        node = self._document.follow(schema)
        if "items" in node:
            return f"an array of {self._named(node['items'])}"
        several = node.get("anyOf") or node.get("oneOf") or ()
        if several:
            return ", or ".join(map(self._named, several))
        return self.kind(node)

    def _answers(self, operation: Operation) -> str:
        told, shown = [], self._samples.get(operation.id)
        for status, raw in operation.raw.get("responses", {}).items():
            answer = self._document.follow(raw)
            if not status.startswith(("2", "3")):
                continue
            schema = self._content(answer).get("schema")
            named = f" It holds {self._named(schema)}." if schema else ""
            told.append(f"- `{status}` {plain(answer.get('description', ''))}{named}")
        parts = ["**Answers**", "\n".join(told), _meant(operation)]
        if shown and shown.answer:
            parts.append(folded(f"The answer of the demo shop ({shown.status})", shown.answer))
        else:
            parts.append(self._examples(operation))
        return joined(parts).rstrip()

    def _examples(self, operation: Operation) -> str:
        """The document's own examples of a message and of what it is answered."""
        told = []
        body = self._content(self._document.follow(operation.raw.get("requestBody", {})))
        if "example" in body:
            told.append(shown_json("A message", body["example"]))
        for status, raw in operation.raw.get("responses", {}).items():
            answer = self._content(self._document.follow(raw))
            if status.startswith("2") and "example" in answer:
                told.append(shown_json(f"An answer ({status})", answer["example"]))
        return joined(told).rstrip()

    def _errors(self, operation: Operation) -> str:
        if operation.call is None:
            return ""
        rows = []
        for status, raw in operation.raw.get("responses", {}).items():
            if status.startswith(("2", "3")):
                continue
            answer = self._document.follow(raw)
            name = error_class(int(status))
            meaning = plain(answer.get("description", "")) or HTTPStatus(int(status)).phrase
            if status == "404" and operation.call.told["shape"] == "rows":
                meaning += " The client gives an empty list."
            rows.append([f"`{status}`", self._error(name), meaning])
        if operation.method == "POST":
            rows.append(
                ["", self._error(AMBIGUOUS), "No clear answer: look before sending it again."]
            )
        shown = table(["status", "raises", "meaning"], rows)
        return f"**Errors**\n\n{shown}" if rows else ""

    def _error(self, name: str) -> str:
        return link(f"`{name}`", f"guides/errors.md#{name.lower()}", self._path)

    # --- What it stands on ------------------------------------------------------------------------

    def _grounds(self, operation: Operation) -> str:
        told = []
        for source in self._document.source(operation.raw):
            section = f"{source['section']}, in " if source.get("section") else ""
            sure = source.get("confidence", "high")
            told.append(
                f"[{section}{source['title']}]({source['url']}), "
                + link(f"confidence {sure}", CONFIDENCE, self._path)
            )
        entries = operation.raw.get("x-errata", ())
        if entries:
            links = (link(each, errata.place(each), self._path) for each in entries)
            told.append(f"contradictions: {', '.join(links)}")
        return f"**Stands on** {'; '.join(told)}." if told else ""


def _where(parameter: Json) -> str:
    """Where a parameter stands, unless in the query, and whether it must be given."""
    place = parameter["in"] if parameter["in"] != "query" else ""
    return ", ".join(filter(None, (place, "required" if parameter.get("required") else "")))


def _python(operation: Operation) -> str:
    return f"<br>`{operation.call.python}`" if operation.call else ""


def _request(operation: Operation) -> str:
    if operation.is_sent:
        return f"{operation.method} to an address of yours"
    return f"`{operation.request}`"


def _class(operations: list[Operation]) -> str:
    """Which class of the client has the methods."""
    call = operations[0].call
    if call is None:
        return ""
    chain = call.chain.rpartition(".")[0]
    own = resource_class(chain)
    told = f"In Python, `store.{chain}` is a `{own.path}`"
    return f"{told}; of an `AsyncStore` it is an `Async{own.name}`."


def resource_class(chain: str) -> griffe.Class:
    """The class behind `store.orders.items`."""
    found: Any = loaded()["client.Store"]
    for name in chain.split("."):
        annotation = str(found[name].annotation or found[name].returns).rpartition(".")[2]
        modules = loaded()["resources"].modules.values()
        found = next(module[annotation] for module in modules if annotation in module.classes)
    return cast(griffe.Class, found)


def _meant(operation: Operation) -> str:
    """What the client makes of an answer."""
    if operation.call is None:
        return ""
    told = operation.call.told
    row, several = told.get("row", "row"), ""
    if told.get("body", {}).get("create_many"):
        several = f" `{operation.call.python}_many` creates several, one request for each."
    return {
        "rows": f"In Python: rows of `{row}`, read when you ask for them.",
        "one": f"In Python: the `{row}`.",
        "write": "In Python: a `WriteResult`; its `id` is the key of the row." + several,
        "write_row": f"In Python: the `{row}` as the store has it now.",
        "raw": "In Python: the decoded JSON.",
        "write_many": "In Python: a `BatchResult`, one result for each row; some may have failed.",
    }.get(told["shape"], "")


def error_class(status: int) -> str:
    """The client's error for a status; its docstring begins with the status."""
    for each in _all_below(StatusError):
        if str(each.__doc__).startswith((f"{status}", f"{status // 100}xx")):
            return each.__name__
    return StatusError.__name__


def _all_below(cls: type[StatusError]) -> Iterable[type[StatusError]]:
    for each in cls.__subclasses__():
        yield each
        yield from _all_below(each)
