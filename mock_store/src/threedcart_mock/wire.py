"""Parameters as OpenAPI writes them: in paths, queries, headers and cookies, by their styles.

Names are those of the document, letter for letter; a header's in any letter case. What the
document does not know is passed over.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any
from urllib.parse import unquote

from . import jsontext
from .checking import Checker
from .document import Document, pointer
from .parameters import coerce
from .problems import Refusal, in_short
from .shapes import Kind, Shape, Shapes, types_of

#: How a parameter is written that does not say so.
_STYLES = {"path": "simple", "header": "simple", "query": "form", "cookie": "form"}
#: What stands between the values of a list.
_BETWEEN = {"spaceDelimited": " ", "pipeDelimited": "|", "label": ".", "matrix": ","}
#: Headers that OpenAPI describes elsewhere.
_ELSEWHERE = frozenset({"accept", "content-type", "authorization"})


@dataclass(frozen=True, slots=True)
class Wire:
    """One parameter; `kinds` are the types of its value, of its items or of its members."""

    name: str
    where: str
    place: str  # JSON pointer of its schema, "" for any value
    style: str
    explode: bool
    form: str  # "scalar", "array" or "object"
    kinds: Mapping[str, str]  # by member of an object; under "" of all else
    required: bool
    default: Any
    is_json: bool = False
    may_be_blank: bool = False
    secret: bool = False

    def read(self, texts: list[str], members: Mapping[str, str], checker: Checker) -> Any:
        """The value that `texts` stand for, or `members` of an object; Refusal 400 when it breaks
        its schema."""
        if self.is_json:
            value = jsontext.read(texts[-1].encode())
        elif self.form == "object":
            value = self._object(texts, members)
        elif self.form == "array":
            value = [self._scalar(each, "") for each in self._parts(texts)]
        else:
            if len(texts) > 1:
                raise Refusal(400, f"{self.name} stands twice in the {self.where}; send it once.")
            value = self._scalar(self._bare(texts[0]), "")
        findings = checker.findings(self.place, value, incoming=True) if self.place else []
        if findings:
            shown = ", ".join(texts or [f"{name}={text}" for name, text in members.items()])
            said = "not as described" if self.secret else in_short(shown)
            raise Refusal(400, f"{self.name} in the {self.where} is {said}: {findings[0]}.")
        return value

    def _bare(self, text: str) -> str:
        """A value of a path without what its style puts before it."""
        if self.style == "matrix":
            return text.removeprefix(f";{self.name}=")
        return text.removeprefix(".") if self.style == "label" else text

    def _parts(self, texts: list[str]) -> list[str]:
        if self.where in ("query", "cookie") and self.explode and self.style == "form":
            return texts
        text = self._bare(texts[-1])
        if self.style == "matrix" and self.explode:
            return text.split(f";{self.name}=")
        parts = text.split(_BETWEEN.get(self.style, ","))
        return [each.strip() if self.where == "header" else each for each in parts] if text else []

    def _object(self, texts: list[str], members: Mapping[str, str]) -> dict[str, Any]:
        if not members and texts:
            parts = self._parts(texts)
            if self.explode:
                pairs = [each.partition("=")[::2] for each in parts]
            else:
                pairs = list(zip(parts[::2], parts[1::2], strict=False))
            members = dict(pairs)
        return {name: self._scalar(text, name) for name, text in members.items()}

    def _scalar(self, text: str, member: str) -> Any:
        """A text as one of the kinds its schema has; as text where it is none of them."""
        value = coerce(self.kinds.get(member, "string"), text, is_strict=True)
        return text if value is None else value


def wire(document: Document, shapes: Shapes, node: Any, place: str) -> Wire | None:
    """The parameter described at JSON pointer `place`; None for one that is described elsewhere."""
    node, place = document.locate(node, place)
    where, name = node["in"], node["name"]
    if where == "header" and name.lower() in _ELSEWHERE:
        return None
    schema, inner, is_json = node.get("schema", {}), f"{place}/schema", False
    if "schema" not in node:
        inner = ""
    if "schema" not in node and node.get("content"):
        media = next(iter(node["content"]))
        schema = node["content"][media].get("schema", {})
        if "schema" in node["content"][media]:
            inner = place + pointer("content", media, "schema")
        is_json = media.endswith("json")
    flat = shapes.flatten(schema)
    form, kinds = _form(shapes, flat)
    style = node.get("style", _STYLES[where])
    return Wire(
        name=name,
        where=where,
        place=inner,
        style=style,
        explode=node.get("explode", style == "form") is True,
        form=form,
        kinds=kinds,
        required=node.get("required") is True or where == "path",
        default=flat.get("default"),
        is_json=is_json,
        may_be_blank=node.get("allowEmptyValue") is True,
        secret=flat.get("format") == "password",
    )


def _form(shapes: Shapes, flat: dict[str, Any]) -> tuple[str, dict[str, str]]:
    types = types_of(flat)
    if "array" in types or "items" in flat:
        return "array", {"": _kind(shapes, flat.get("items", {}))}
    if "object" in types or "properties" in flat:
        members = flat.get("properties", {})
        return "object", {name: _kind(shapes, each) for name, each in members.items()}
    return "scalar", {"": _kind(shapes, flat)}


def _kind(shapes: Shapes, schema: Any) -> str:
    """The type a text is read as: a number or a truth value only where it can be nothing else."""
    flat = shapes.flatten(schema)
    types = types_of(flat) - {"null"}
    for name in ("anyOf", "oneOf") if not types else ():
        for branch in flat.get(name) or ():
            types |= types_of(shapes.flatten(branch)) - {"null"}
    if "string" in types:
        return "string"
    return next((name for name in ("number", "integer", "boolean") if name in types), "string")


def read_all(
    wires: tuple[Wire, ...],
    path: tuple[str, ...],
    pairs: list[tuple[str, str]],
    headers: Mapping[str, str],
    checker: Checker,
) -> tuple[tuple[Any, ...], dict[str, Any]]:
    """(values of the path, values of the query) of a request; headers and cookies are held, too.

    Refusal 400 for a value the document forbids, and for a required one that is missing.
    """
    sources: dict[str, list[tuple[str, str]]] = {
        "query": pairs,
        "header": list(headers.items()),
        "cookie": _cookies(headers.get("cookie", "")),
    }
    keys: list[Any] = []
    query: dict[str, Any] = {}
    for each in wires:
        if each.where == "path":
            keys.append(each.read([path[len(keys)]], {}, checker))
            continue
        name = each.name.lower() if each.where == "header" else each.name
        texts = [text for given, text in sources[each.where] if given == name]
        members = _members(each, sources[each.where], name)
        if texts in ([""], []) and not members and (not texts or each.may_be_blank):
            if each.required and not texts:
                raise Refusal(400, f"{each.name} is missing from the {each.where}; send it.")
            if each.default is not None and each.where == "query":
                query[each.name] = each.default
            continue
        value = each.read(texts, members, checker)
        if each.where == "query":
            query[each.name] = value
    return tuple(keys), query


def _members(wire: Wire, source: list[tuple[str, str]], name: str) -> dict[str, str]:
    """The members of an object that stand by themselves: filter[a]=1, or a=1."""
    if wire.form != "object":
        return {}
    if wire.style == "deepObject":
        start = f"{name}["
        return {
            given.removeprefix(start)[:-1]: text
            for given, text in source
            if given.startswith(start) and given.endswith("]")
        }
    if wire.style == "form" and wire.explode:
        return {given: text for given, text in source if given in wire.kinds}
    return {}


def _cookies(text: str) -> list[tuple[str, str]]:
    pairs = [part.strip().partition("=") for part in text.split(";")]
    return [(name, unquote(value)) for name, _, value in pairs if name]


def formed(shape: Shape, pairs: list[tuple[str, str]]) -> dict[str, Any]:
    """The object that a form stands for; a member that comes again and again is a list."""
    made: dict[str, Any] = {}
    for name, text in pairs:
        name = name.removesuffix("[]")
        column = shape.columns.get(name)
        kind = column.kind if column else Kind.TEXT
        scalar = column.item_kind if column and kind is Kind.LIST else kind
        value = coerce(scalar.value, text, is_strict=True)
        value = text if value is None else value
        if kind is Kind.LIST:
            made.setdefault(name, []).append(value)
        elif name in made:
            raise Refusal(400, f"{in_short(name)} stands twice in the form; send it once.")
        else:
            made[name] = value
    return made
