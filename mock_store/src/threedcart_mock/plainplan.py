"""Operations of a document without our extensions: what each takes and answers, and what not."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from .deriving import Form, json_of, success_of
from .document import Document, pointer
from .plain import UNSERVED
from .shapes import Shape, Shapes, types_of
from .wire import Wire, wire

#: Members that describe nothing a request or its answer needs.
PASSED_OVER = frozenset({"callbacks", "links", "example", "examples", "default", "enum", "const"})
FORM_TYPE = "application/x-www-form-urlencoded"


@dataclass(slots=True)
class Outcome:
    """One documented answer; `media` is "" where it has no body."""

    status: int
    where: str  # JSON pointer of the answer
    node: dict[str, Any]
    media: str = ""
    schema: str | None = None  # JSON pointer of its schema
    examples: list[Any] = field(default_factory=list)  # that stand beside the schema

    @property
    def is_json(self) -> bool:
        return json_of({self.media: {}}) is not None

    @property
    def media_type(self) -> str:
        return "application/json" if self.media.startswith("*") or not self.media else self.media


@dataclass(slots=True)
class Plain:
    """What an operation of such a document is, beyond its path and its action."""

    wires: tuple[Wire, ...]
    success: Outcome
    refusals: dict[str, Outcome]  # by status, range of statuses (4XX) or "default"
    form: Form | None = None  # where the row, or the rows, stand in the answer
    sent: Form | None = None  # and where in the body
    filters: dict[str, str] = field(default_factory=dict)  # query parameter -> member of the row
    most: int = -1  # rows that a list may have; -1 for all
    statuses: frozenset[str] = frozenset()  # all that are documented
    is_only_maker: bool = False  # no other operation makes such rows
    unserved: str = ""  # why the operation is not served

    def refusal(self, status: int) -> Outcome | None:
        """The documented answer of a status that refuses."""
        ways = (str(status), f"{status // 100}XX", f"{status // 100}xx", "default")
        return next((self.refusals[way] for way in ways if way in self.refusals), None)


def read(
    document: Document,
    shapes: Shapes,
    reach: Reach,
    item: dict[str, Any],
    node: dict[str, Any],
    place: str,
    said: dict[str, Any],
    rows: Shape | None,
) -> Plain:
    """The operation at JSON pointer `place`; `said` is what was derived of it."""
    wires = _wires(document, shapes, item, node, place)
    outcomes, ranges = _outcomes(document, node, place)
    told = success_of(node["responses"])
    action = said.get("x-action")
    bare = Outcome(204, place, {})
    success = {**ranges, **outcomes}.get(told, bare)
    if success.status == 0:
        success.status = 201 if action == "create" else 200
    refusals = {way: each for way, each in {**outcomes, **ranges}.items() if each is not success}
    plain = Plain(wires, success, refusals, said.get("x-form"), said.get("x-sent"))
    plain.statuses = frozenset(node["responses"])
    content = success.node.get("content") or {}
    if content and not success.media:
        plain.unserved = f"its answer can only be {', '.join(content)}"
    else:
        plain.unserved = reach.fault([node, item.get("parameters") or []])
    if "requestBody" in node:
        body = document.follow(node["requestBody"])
        known = [each for each in body["content"] if json_of({each: {}}) or each == FORM_TYPE]
        if body["content"] and not known and not plain.unserved:
            plain.unserved = f"its body can only be {', '.join(body['content'])}"
    if action == "list" and rows is not None:
        plain.most = _most(document, shapes, plain)
        plain.filters = {
            each.name: each.name
            for each in wires
            if each.where == "query" and each.form != "object" and _is_scalar(rows, each.name)
        }
    return plain


def _most(document: Document, shapes: Shapes, plain: Plain) -> int:
    """The most rows that the document lets a list have."""
    flat = shapes.flatten(document.at(f"#{plain.success.schema}"))
    for name in plain.form.within if plain.form else ():
        flat = shapes.flatten(flat.get("properties", {}).get(name, {}))
    most = flat.get("maxItems")
    return most if isinstance(most, int) else -1


def _is_scalar(rows: Shape, member: str) -> bool:
    column = rows.columns.get(member)
    scalars = {"string", "integer", "number", "boolean"}
    return column is not None and bool(types_of(column.schema) & scalars)


def _wires(
    document: Document, shapes: Shapes, item: dict[str, Any], node: dict[str, Any], place: str
) -> tuple[Wire, ...]:
    """The parameters of an operation; those of the path in its order, then the others."""
    found: dict[tuple[str, str], Wire] = {}
    above = place.rsplit("/", 1)[0]
    for holder, where in ((item, above), (node, place)):
        for index, raw in enumerate(holder.get("parameters") or ()):
            made = wire(document, shapes, raw, f"{where}/parameters/{index}")
            if made is not None:
                found[made.where, made.name] = made
    path = place.split("/")[2].replace("~1", "/").replace("~0", "~")
    names = [part.split("}")[0] for part in path.split("{")[1:]]
    keys = [found.get(("path", name)) or _undescribed(name) for name in names]
    return (*keys, *(each for each in found.values() if each.where != "path"))


def _undescribed(name: str) -> Wire:
    """A parameter of a path that no one describes: any text."""
    return Wire(name, "path", "", "simple", False, "scalar", {"": "string"}, True, None)


def _outcomes(
    document: Document, node: dict[str, Any], place: str
) -> tuple[dict[str, Outcome], dict[str, Outcome]]:
    """The answers by status, and those of ranges of statuses (status 0)."""
    exact, wide = dict[str, Outcome](), dict[str, Outcome]()
    for status, raw in node["responses"].items():
        if status.startswith("x-"):
            continue
        answer, where = document.locate(raw, f"{place}{pointer('responses', status)}")
        content = answer.get("content") or {}
        media = json_of(content)
        if media is None:
            media = next((each for each in content if each.startswith("text/")), "")
        made = Outcome(int(status) if status.isdigit() else 0, where, answer, media)
        if media and "schema" in content[media]:
            made.schema = f"{where}{pointer('content', media, 'schema')}"
        made.examples = list(_examples(document, content.get(media) or {}))
        (exact if status.isdigit() else wide)[status] = made
    return exact, wide


def _examples(document: Document, said: dict[str, Any]) -> Iterator[Any]:
    if "example" in said:
        yield said["example"]
    for each in (said.get("examples") or {}).values():
        ref = each.get("$ref") if isinstance(each, dict) else None
        shown = document.follow(each) if ref is None or str(ref).startswith("#/") else {}
        if isinstance(shown, dict) and "value" in shown:
            yield shown["value"]


class Reach:
    """What a part of a document leads to, and what of it cannot be served."""

    def __init__(self, document: Document) -> None:
        self._document = document
        self._known: dict[str, tuple[str, list[str]]] = {}

    def fault(self, parts: list[Any]) -> str:
        """Why what these parts lead to cannot be served; "" when it can."""
        fault, left = self._scan(parts)
        seen: set[str] = set()
        while left and not fault:
            ref = left.pop()
            if ref in seen:
                continue
            seen.add(ref)
            if ref not in self._known:
                self._known[ref] = self._scan([self._document.at(ref)])
            fault, further = self._known[ref]
            left += further
        return f"a part of it {fault}" if fault else ""

    @staticmethod
    def _scan(left: list[Any]) -> tuple[str, list[str]]:
        """(what is wrong below, the references that stand there)"""
        left, found = list(left), list[str]()
        while left:
            each = left.pop()
            if isinstance(each, list):
                left += each
            if not isinstance(each, dict):
                continue
            if UNSERVED in each:
                return str(each[UNSERVED]), []
            if isinstance(each.get("$ref"), str):
                found.append(each["$ref"])
            left += [below for name, below in each.items() if name not in PASSED_OVER]
        return "", found
