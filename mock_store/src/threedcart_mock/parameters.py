"""Path and query parameters: text from a URL, read as the document says."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation
from typing import Any

from . import dates
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


#: Formats of moments and days in a query.
FILTER_FORMATS = frozenset({"store-filter-date-time", "store-filter-date"})


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
    is_lenient: bool = False  # .NET's spellings of dates are read, too
    is_capped: bool = False  # what is above the maximum counts as the maximum
    may_be_blank: bool = False  # without a value it counts as absent
    flags: frozenset[int] = frozenset()  # of a flag that is not set by any other whole number
    secret: bool = False  # no message repeats it

    def read(self, text: str, checker: Checker) -> Any:
        """The value `text` stands for, None where it counts as absent.

        Refusal 400 when the document forbids it.
        """
        if text == "" and self.may_be_blank:
            return None
        value = coerce(self.kind, dates.from_dotnet(text) if self.is_lenient else text)
        if value is None:
            raise Refusal(400, f"{self.name} is {self._told(text)}; send {self._wanted()}.")
        if self.flags and value not in self.flags:
            return None
        if self.is_capped and self.maximum is not None:
            value = min(value, self.maximum)
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


def coerce(kind: str, text: str, *, is_strict: bool = False) -> Any:
    """The value a text stands for as a `kind`, None for none; strict means no 1 for true."""
    if kind == "integer":
        return int(text) if _INTEGER.fullmatch(text) else None
    if kind == "number":
        return _decimal(text) if _NUMBER.fullmatch(text) else None
    if kind == "boolean":
        if is_strict:
            return {"true": True, "false": False}.get(text)
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
    granted = document.root.get("x-request-leniency") or {}
    in_query = node.get("in") == "query"
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
        is_lenient=granted.get("dotnet-dates") is True and flat.get("format") in FILTER_FORMATS,
        may_be_blank=granted.get("blank-parameters") is True and in_query,
        flags=_flags(kind, flat) if granted.get("any-flag") is True and in_query else frozenset(),
        secret=flat.get("x-sensitive") is True or flat.get("format") == "password",
    )


def _flags(kind: str, flat: Mapping[str, Any]) -> frozenset[int]:
    """The values of a flag: 0 and 1, and -1 where it can be left open; none of what is no flag."""
    values = frozenset(flat.get("enum", ())) if kind == "integer" else frozenset()
    return values if {0, 1} <= values <= {-1, 0, 1} else frozenset()


def read_query(
    parameters: Mapping[str, Parameter], pairs: Iterable[tuple[str, str]], checker: Checker
) -> dict[str, Any]:
    """Values by parameter name; names in any letter case, unknown ones ignored.

    Refusal 400 for a value the document forbids, a parameter given twice, a required one missing.
    """
    given: dict[str, Any] = {}
    seen: set[str] = set()
    for name, text in pairs:
        known = parameters.get(name.lower())
        if known is None:
            continue
        if known.name in seen:
            raise Refusal(400, f"{known.name} stands twice in the query; send it once.")
        seen.add(known.name)
        if text == "" and known.allow_empty:
            given[known.name] = known.default
        elif (value := known.read(text, checker)) is not None:
            given[known.name] = value
    for known in parameters.values():
        if known.required and known.name not in given:
            raise Refusal(400, f"{known.name} is missing from the query; send it.")
    return given
