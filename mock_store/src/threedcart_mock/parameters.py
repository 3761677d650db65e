"""Path and query parameters: text from a URL, read as the document says."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation
from typing import Any

from .bounds import MOST_DIGITS
from .checking import Checker
from .document import Document
from .problems import Refusal, in_short
from .shapes import Shapes, types_of

_DIGITS = rf"\d{{1,{MOST_DIGITS}}}"
_INTEGER = re.compile(rf"[+-]?{_DIGITS}", re.ASCII)
_NUMBER = re.compile(
    rf"[+-]?({_DIGITS}(\.({_DIGITS})?)?|\.{_DIGITS})([eE][+-]?\d{{1,3}})?", re.ASCII
)


@dataclass(frozen=True, slots=True)
class Filter:
    """Rows are kept when the column at `field` matches: equal, contains, from or to."""

    field: tuple[str, ...]
    match: str


@dataclass(frozen=True, slots=True)
class Parameter:
    """One path or query parameter."""

    name: str
    kind: str
    place: str  # JSON pointer of its schema
    format: str | None
    default: Any
    maximum: int | None
    required: bool
    allow_empty: bool
    filter: Filter | None
    secret: bool = False  # no message repeats it

    def read(self, text: str, checker: Checker) -> Any:
        """The value `text` stands for; Refusal 400 when the document forbids it."""
        value = _coerce(self.kind, text)
        if value is None:
            raise Refusal(400, f"{self.name} is {self._told(text)}; send {self._wanted()}.")
        if findings := checker.findings(self.place, value):
            raise Refusal(400, f"{self.name} is {self._told(text)}: {findings[0].message}.")
        return value

    def _told(self, text: str) -> str:
        return "not as described" if self.secret else in_short(text)

    def _wanted(self) -> str:
        digits = f" of at most {MOST_DIGITS} digits" if self.kind in ("integer", "number") else ""
        return _ARTICLES[self.kind] + digits


_ARTICLES = {
    "integer": "a whole number",
    "number": "a number",
    "boolean": "true or false",
    "string": "text",
}


def _coerce(kind: str, text: str) -> Any:
    if kind == "integer":
        return int(text) if _INTEGER.fullmatch(text) else None
    if kind == "number":
        return _decimal(text) if _NUMBER.fullmatch(text) else None
    if kind == "boolean":
        return {"true": True, "false": False, "1": True, "0": False}.get(text.lower())
    return text


def _decimal(text: str) -> Decimal | None:
    try:
        return Decimal(text)
    except InvalidOperation:
        return None


def parameter(document: Document, shapes: Shapes, node: Any, place: str) -> Parameter:
    """The parameter described by `node`, which stands at JSON pointer `place`."""
    node, place = document.locate(node, place)
    flat = shapes.flatten(node.get("schema", {}))
    types = types_of(flat)
    kinds = [kind for kind in _ARTICLES if kind in types and kind != "string"]
    kind = kinds[0] if kinds and "string" not in types else "string"
    filtered = node.get("x-filter")
    return Parameter(
        name=node["name"],
        kind=kind,
        place=f"{place}/schema",
        format=flat.get("format"),
        default=flat.get("default"),
        maximum=flat.get("maximum"),
        required=node.get("required") is True,
        allow_empty=node.get("allowEmptyValue") is True,
        filter=Filter(tuple(filtered["field"].split(".")), filtered["match"]) if filtered else None,
        secret=flat.get("x-sensitive") is True or flat.get("format") == "password",
    )


def read_query(
    parameters: Mapping[str, Parameter], pairs: Iterable[tuple[str, str]], checker: Checker
) -> dict[str, Any]:
    """Values by parameter name; names in any letter case, unknown ones ignored.

    Refusal 400 for a value the document forbids, a parameter given twice, a required one missing.
    """
    given: dict[str, Any] = {}
    for name, text in pairs:
        known = parameters.get(name.lower())
        if known is None:
            continue
        if known.name in given:
            raise Refusal(400, f"{known.name} stands twice in the query; send it once.")
        if text == "" and known.allow_empty:
            given[known.name] = known.default
        else:
            given[known.name] = known.read(text, checker)
    for known in parameters.values():
        if known.required and known.name not in given:
            raise Refusal(400, f"{known.name} is missing from the query; send it.")
    return given
