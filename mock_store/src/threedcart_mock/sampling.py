"""Values that a schema allows: its examples, or made up, the same ones each time."""

from __future__ import annotations

import math
import re
from collections.abc import Iterator
from importlib import import_module
from typing import Any

from .bounds import DEEPEST, DEEPEST_SAMPLE, LARGEST_SAMPLE
from .checking import Checker
from .document import Document
from .plainplan import Outcome
from .problems import StartError
from .shapes import Shapes, types_of

#: What a text of a format looks like. `{n}` is the number of the value.
_FORMATS = {
    "date-time": "2024-01-31T09:05:00Z",
    "date": "2024-01-31",
    "time": "09:05:00Z",
    "duration": "P1D",
    "email": "someone{n}@example.com",
    "idn-email": "someone{n}@example.com",
    "hostname": "host{n}.example.com",
    "idn-hostname": "host{n}.example.com",
    "ipv4": "192.0.2.1",
    "ipv6": "2001:db8::1",
    "uri": "https://example.com/{n}",
    "url": "https://example.com/{n}",
    "uri-reference": "/{n}",
    "iri": "https://example.com/{n}",
    "uri-template": "https://example.com/{{id}}",
    "json-pointer": "/a",
    "regex": ".*",
    "uuid": "00000000-0000-4000-8000-{n:012d}",
    "byte": "dGV4dA==",
}
#: Characters tried in the place of a class of a pattern.
_TRIED = "a1A-_ .@/:0bB#+"


class Sampler:
    """Makes values for the schemas of one document."""

    def __init__(self, document: Document, shapes: Shapes, checker: Checker) -> None:
        self._document, self._shapes, self._checker = document, shapes, checker

    def value(self, place: str) -> Any:
        """A value the schema at `place` allows; LookupError where none could be made."""
        for value in self._tried(place):
            if not self._checker.findings(place, value):
                return value
        raise LookupError(place)

    def _tried(self, place: str) -> Iterator[Any]:
        schema = self._document.at(f"#{place}")
        flat = self._shapes.flatten(schema)
        yield from _told(flat)
        for is_told in (True, False):  # by examples and defaults, and without
            for is_full in (True, False):  # with all that may be there, and with what must
                yield _Making(self._shapes, is_full, is_told).of(schema, 1, 0)

    def made_whole(self, place: str) -> Any:
        """A value for the schema at `place`, valid if any can be made."""
        try:
            return self.value(place)
        except (LookupError, StartError):
            return self.made(self.schema(place))

    def schema(self, place: str) -> Any:
        return self._document.at(f"#{place}")

    def made(self, schema: Any) -> Any:
        """A value made up for a schema, which need not be valid."""
        return _Making(self._shapes, False).of(schema, 1, 0)

    def members(self, place: str) -> dict[str, Any]:
        """The flattened schemas of an object's properties."""
        found = self._shapes.flatten(self.schema(place))
        said = dict(found.get("properties", {}))
        for branch in (*(found.get("oneOf") or ()), *(found.get("anyOf") or ())):
            said |= self._shapes.flatten(branch).get("properties", {})
        return {name: self._shapes.flatten(each) for name, each in said.items()}

    def example(self, outcome: Outcome) -> Any:
        """What the document shows of an answer, or else made up; LookupError where neither is."""
        for value in outcome.examples:
            if outcome.schema is None or not self._checker.findings(outcome.schema, value):
                return value
        if outcome.schema is None:
            return {} if outcome.is_json else ""
        return self.value(outcome.schema)

    def fill(self, place: str, given: dict[str, Any], now: str = "") -> dict[str, Any]:
        """An object with the members it must have at `place`, made up where they are missing.

        A moment that is missing is `now`.
        """
        flat = self._shapes.flatten(self._document.at(f"#{place}"))
        making = _Making(self._shapes, False)
        properties = flat.get("properties", {})
        for name in required_of(self._shapes, flat):
            if name not in given and not _is(properties.get(name), "writeOnly"):
                said = self._shapes.flatten(properties.get(name, {}))
                is_moment = bool(now) and said.get("format") == "date-time"
                given[name] = now if is_moment else making.of(properties.get(name, True), 1, 1)
        return given


def required_of(shapes: Shapes, flat: dict[str, Any]) -> list[str]:
    """The members a flattened schema requires, its allOf parts included."""
    found = list(flat.get("required") or ())
    for part in flat.get("allOf") or ():
        found += required_of(shapes, shapes.flatten(part))
    return list(dict.fromkeys(found))


def _is(schema: Any, mark: str) -> bool:
    return isinstance(schema, dict) and schema.get(mark) is True


def _told(flat: dict[str, Any]) -> Iterator[Any]:
    """The values a schema gives itself."""
    if "example" in flat:
        yield flat["example"]
    if isinstance(flat.get("examples"), list):
        yield from flat["examples"]
    if "default" in flat:
        yield flat["default"]


class _Making:
    """One value; what would make it too deep or too large is left out where it may be."""

    def __init__(self, shapes: Shapes, is_full: bool, is_told: bool = True) -> None:
        self._shapes, self._is_full, self._is_told = shapes, is_full, is_told
        self._left = LARGEST_SAMPLE

    def of(self, schema: Any, number: int, depth: int) -> Any:
        """A value for a schema; `number` tells apart those of one list."""
        self._left -= 1
        if not isinstance(schema, dict) or depth > DEEPEST or self._left < 0:
            return None
        flat = self._shapes.flatten(schema)
        for told in _told(flat) if number == 1 and self._is_told else ():
            return told
        if "const" in flat:
            return flat["const"]
        if isinstance(flat.get("enum"), list) and flat["enum"]:
            return flat["enum"][(number - 1) % len(flat["enum"])]
        for name in ("oneOf", "anyOf"):
            branches = [each for each in flat.get(name) or () if types_of(each) != {"null"}]
            if branches and "properties" not in flat:
                return self.of(branches[0], number, depth + 1)
        return self._of_type(flat, number, depth)

    def _of_type(self, flat: dict[str, Any], number: int, depth: int) -> Any:
        types = types_of(flat)
        if "object" in types or "properties" in flat:
            return self._object(flat, number, depth)
        if "array" in types or "items" in flat:
            return self._array(flat, depth)
        if "string" in types or not types & {"integer", "number", "boolean", "null"}:
            return _text(flat, number) if types or "format" in flat or "pattern" in flat else {}
        if "integer" in types or "number" in types:
            return _number(flat, number, is_whole="integer" in types)
        return True if "boolean" in types else None

    def _object(self, flat: dict[str, Any], number: int, depth: int) -> dict[str, Any]:
        required = required_of(self._shapes, flat)
        properties = dict(flat.get("properties", {}))
        for branch in (flat.get("oneOf") or flat.get("anyOf") or ())[:1]:
            below = self._shapes.flatten(branch)
            required += required_of(self._shapes, below)
            properties |= below.get("properties", {})
        wanted = [name for name in required if name not in properties]
        for name, said in properties.items():
            is_wanted = name in required or (self._is_full and depth < DEEPEST_SAMPLE)
            if is_wanted and not _is(said, "writeOnly"):
                wanted.append(name)
        made = {
            name: self.of(properties.get(name, flat.get("additionalProperties")), number, depth + 1)
            for name in wanted
        }
        more = flat.get("additionalProperties", True)
        for n in range(len(made), min(int(flat.get("minProperties") or 0), 100)):
            made[f"key{n + 1}"] = self.of(more if isinstance(more, dict) else {}, n + 1, depth + 1)
        return made

    def _array(self, flat: dict[str, Any], depth: int) -> list[Any]:
        fewest = min(int(flat.get("minItems") or 0), 100)
        wanted = max(fewest, 1 if self._is_full and depth < DEEPEST_SAMPLE else 0)
        wanted = min(wanted, int(flat.get("maxItems", wanted)))
        starts = flat.get("prefixItems") or []
        items = flat.get("items", {})
        return [
            self.of(starts[n] if n < len(starts) else items, n + 1, depth + 1)
            for n in range(max(wanted, min(len(starts), fewest)))
        ]


def _number(flat: dict[str, Any], number: int, *, is_whole: bool) -> int | float:
    step = flat.get("multipleOf") or 1
    low, high = flat.get("minimum"), flat.get("maximum")
    if (above := flat.get("exclusiveMinimum")) is not None:
        low = above + (step if is_whole or "multipleOf" in flat else abs(above) * 1e-6 + 1e-6)
    if (below := flat.get("exclusiveMaximum")) is not None:
        high = below - (step if is_whole or "multipleOf" in flat else abs(below) * 1e-6 + 1e-6)
    start = low if low is not None else min(high, step) if high is not None else step
    made = math.ceil(start / step) * step + (number - 1) * step
    if high is not None and made > high:
        made = math.floor(high / step) * step if "multipleOf" in flat or is_whole else start
    return int(made) if is_whole or made == int(made) else made


def _text(flat: dict[str, Any], number: int) -> str:
    shortest = min(int(flat.get("minLength") or 0), 10_000)
    longest = flat.get("maxLength")
    if isinstance(flat.get("pattern"), str):
        return like(flat["pattern"], shortest, number)
    form = _FORMATS.get(flat.get("format", ""))
    text = form.format(n=number) if form else "text" if number == 1 else f"text{number}"
    if len(text) < shortest:
        text += "x" * (shortest - len(text))
    return text if longest is None or len(text) <= longest else text[: int(longest)]


def like(pattern: str, shortest: int = 0, number: int = 1) -> str:
    """A text that a pattern finds; "" where none could be made."""
    try:
        reader: Any = import_module("re._parser")  # the only reader of patterns at hand
        made = _spelled(list(reader.parse(pattern)), shortest, number)
        return made if re.search(pattern, made) else ""
    except (
        re.error,
        RecursionError,
        OverflowError,
        ValueError,
        TypeError,
        LookupError,
        StopIteration,
    ):
        return ""


def _spelled(parts: list[Any], shortest: int, number: int) -> str:
    """The shortest text of a parsed pattern; the last repetition is drawn out to `shortest`."""
    made = ""
    for at, (kind, said) in enumerate(parts):
        name = str(kind)
        rest = "" if shortest <= 0 else _spelled(parts[at + 1 :], 0, number)
        if name in ("MAX_REPEAT", "MIN_REPEAT", "POSSESSIVE_REPEAT"):
            low, high, below = said
            each = _spelled(list(below), 0, number)
            missing = shortest - len(made) - len(rest)
            times = max(low, -(-missing // len(each)) if each and missing > 0 else low)
            made += each * min(times, int(high), 10_000)
        elif name == "LITERAL":
            made += chr(said)
        elif name == "NOT_LITERAL":
            made += next(each for each in _TRIED if ord(each) != said)
        elif name == "ANY":
            made += "a"
        elif name == "IN":
            made += _of_class(said)
        elif name in ("SUBPATTERN", "ATOMIC_GROUP"):
            made += _spelled(list(said[-1] if name == "SUBPATTERN" else said), 0, number)
        elif name == "BRANCH":
            branches = said[1]
            made += _spelled(list(branches[(number - 1) % len(branches)]), 0, number)
    return made


def _of_class(members: Any) -> str:
    """A character of a class of a pattern."""
    source = []
    for kind, said in members:
        name = str(kind)
        if name == "NEGATE":
            source.append("^")
        elif name == "LITERAL":
            source.append(re.escape(chr(said)))
        elif name == "RANGE":
            source.append(f"{re.escape(chr(said[0]))}-{re.escape(chr(said[1]))}")
        elif name == "CATEGORY":
            letter = {"DIGIT": "d", "SPACE": "s", "WORD": "w"}[str(said).split("_")[-1]]
            source.append(f"\\{letter.upper() if '_NOT_' in str(said) else letter}")
    allowed = re.compile(f"[{''.join(source)}]")
    first = [chr(said[0]) for kind, said in members if str(kind) == "RANGE"]
    first += [chr(said) for kind, said in members if str(kind) == "LITERAL"]
    return next(str(each) for each in (*_TRIED, *first) if allowed.fullmatch(each))
