"""A page for each object of the document: its fields, by their names on the wire and in Python."""

from __future__ import annotations

import re
from functools import cache

import griffe

from ..document import Document, Json
from . import errata
from .markdown import joined, link, plain, shown_json, table
from .operations import CONFIDENCE, OBJECTS, grouped
from .source import loaded

_FIELDS = "Each field by its name on the wire, its name in Python, and its type there:"
_SEE = re.compile(r"\n\n+See .*", re.DOTALL)


def fields(document: Document, name: str) -> dict[str, griffe.Object | griffe.Alias]:
    """The attributes of an object's class by the names of their fields on the wire."""
    members = _models()[name].members.values()
    python = {_wire(member): member for member in members if member.is_attribute}
    return {wire: python[wire] for wire in document.fields(document.schemas[name])}


def meaning(document: Document, name: str, wire: str) -> str:
    """What a field means; of one that has no words of its own, what its object is."""
    member = fields(document, name)[wire]
    if member.docstring:
        return _SEE.sub("", str(member.docstring.value))
    raw = document.fields(document.schemas[name])[wire]
    target = document.schema_name(raw) or document.schema_name(raw.get("items"))
    return _first(_about(document, document.schemas[target])) if target else ""


def pages(document: Document) -> dict[str, str]:
    """Markdown by path: every object, and a list of them."""
    found = {}
    for name, schema in document.objects.items():
        path = f"{OBJECTS}/{name}.md"
        found[path] = _page(document, name, schema, path)
    index = f"{OBJECTS}/index.md"
    rows = [
        [link(f"`{name}`", f"{OBJECTS}/{name}.md", index), _first(_about(document, schema))]
        for name, schema in sorted(document.objects.items())
    ]
    about = (
        "What the API sends and takes. In Python each is a class of this name in `threedcart`, a "
        "typed view of its JSON object; what all of them can do is told at "
        "[rows](../client/rows.md)."
    )
    found[index] = joined(["# Objects", about, table(["object", "is"], rows)])
    return found


def _page(document: Document, name: str, schema: Json, path: str) -> str:
    rows = []
    demanded = set(document.follow(schema).get("required", ()))
    for wire, member in fields(document, name).items():
        told = meaning(document, name, wire)
        marks = "Required." if wire in demanded else ""
        about = [plain(told), marks, _grounds(document.fields(schema)[wire], path)]
        kind = _typed(document, str(getattr(member, "annotation", "")), path)
        rows.append([f"`{wire}`<br>`{member.name}`<br>{kind}", " ".join(filter(None, about))])
    return joined(
        [
            f"# {name}",
            plain(_about(document, schema)),
            _key(schema),
            _FIELDS if rows else "",
            table(["field", "meaning"], rows),
            _signed(schema),
            *(shown_json("An example", each) for each in schema.get("examples", ())[:1]),
            _used(document, name, path),
            _source(document, schema, path),
        ]
    )


@cache
def _models() -> dict[str, griffe.Class]:
    """The client's classes, by name."""
    found: dict[str, griffe.Class] = {}
    for module in loaded()["models"].modules.values():
        found |= dict(module.classes.items())
    return found


def _wire(member: griffe.Object | griffe.Alias) -> str:
    """The name on the wire, which is the first argument of the field."""
    named = re.match(r"\w+\(\s*['\"]([^'\"]+)", str(getattr(member, "value", "")))
    return named[1] if named else ""


def _about(document: Document, schema: Json) -> str:
    return str(schema.get("description") or document.follow(schema).get("description", ""))


def _first(text: str) -> str:
    """The first sentence."""
    return plain(re.split(r"(?<=[.:;])\s", " ".join(text.split()))[0])


def _key(schema: Json) -> str:
    key = schema.get("x-key")
    return f"A row is identified by `{key}`." if key else ""


def _typed(document: Document, annotation: str, path: str) -> str:
    """A Python type, in which the name of an object leads to its page."""
    told = annotation.removesuffix(" | None")
    item = told.removeprefix("list[").removesuffix("]")
    if item not in document.objects:
        return f"`{told}`"
    before = "list of " if told != item else ""
    return before + link(f"`{item}`", f"{OBJECTS}/{item}.md", path)


def _grounds(raw: Json, path: str) -> str:
    own = raw.get("x-errata", ())
    return ", ".join(link(each, errata.place(each), path) for each in own)


def _signed(schema: Json) -> str:
    """The formula of a message's signature, in words."""
    told: Json = schema.get("x-signature", {})
    if not told:
        return ""
    digest = told["digest"].replace("lower-hex", "lower-case hexadecimal")
    parts = ", ".join(map(_part, told["parts"]))
    return (
        f"**Signature**, in `{told['field']}`: the {told['algorithm'].upper()}, in {digest}, of "
        f"these texts in {told['encoding'].upper()}, one behind the other with nothing between: "
        f"{parts}. "
        "A number counts with the characters that stand on the wire."
    )


def _part(name: str) -> str:
    """A part of what is signed: a field, the key, or what the message does not carry itself."""
    if name == "$private_key":
        return "the private key"
    return f"`{name[1:]}` (not in the message)" if name.startswith("$") else f"`{name}`"


def _used(document: Document, name: str, path: str) -> str:
    """Where the object is sent and answered."""
    found = []
    for where, _, operations in grouped(document):
        for each in operations:
            body = document.follow(each.raw.get("requestBody", {}))
            told = [body, *map(document.follow, each.raw.get("responses", {}).values())]
            if any(name in _names(document, one) for one in told):
                found.append(link(each.raw["summary"], f"{where}#{each.id}", path))
    return f"**Used by** {', '.join(found)}." if found else ""


def _names(document: Document, holder: Json) -> set[str]:
    """The objects that a body or an answer consists of."""
    found = set()
    for content in holder.get("content", {}).values():
        waiting = [content.get("schema", {})]
        while waiting:
            schema = waiting.pop()
            own = document.schema_name(schema)
            found |= {own} if own else set()
            node = document.schemas[own] if own and own not in document.objects else schema
            waiting += [node[each] for each in ("items",) if each in node]
            waiting += [*node.get("anyOf", ()), *node.get("oneOf", ())]
    return found


def _source(document: Document, schema: Json, path: str) -> str:
    told = [
        f"[{source.get('section', '')}{', in ' if source.get('section') else ''}{source['title']}]"
        f"({source['url']}), "
        + link(f"confidence {source.get('confidence', 'high')}", CONFIDENCE, path)
        for source in document.source(schema)
    ]
    entries = [link(each, errata.place(each), path) for each in schema.get("x-errata", ())]
    told += [f"contradictions: {', '.join(entries)}"] if entries else []
    return f"**Stands on** {'; '.join(told)}." if told else ""
