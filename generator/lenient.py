"""Leaves out of other people's documents what cannot be generated, by name, and keeps the rest."""

from __future__ import annotations

import copy
from collections import Counter
from typing import Any

from attrs import evolve, frozen

from .document import Document, deref
from .lint import problems
from .operations import METHODS, is_foreign
from .problems import GeneratorError, Problem, RefusedDocument, pointer, unescape
from .walk import schemas

Json = dict[str, Any]
_OPERATION = 3
"""Parts of an operation's pointer: paths, its path, its method."""


@frozen
class Left:
    """One thing that was left out, by its name, and the problem that it had."""

    name: str
    problem: Problem

    def __str__(self) -> str:
        return f"left out: {self.name}: {self.problem.what}"


def reduced(document: Document) -> tuple[Document, list[Left]]:
    """A document without what lint refuses, and what that was.

    An operation goes as a whole, unless what is refused in it changes nothing of what it sends and
    gives: an optional parameter, a link, a keyword that only asks more of a value. A schema that
    cannot be carried holds any value.

    Raises:
        GeneratorError: it is a document with our extensions, of which nothing may be missing.
        RefusedDocument: what is left is no OpenAPI document.
    """
    if not is_foreign(document.data):
        raise GeneratorError(
            f"{document.path} has x-resource: of such a document nothing is left out. Mend it, and"
            " build it without --lenient."
        )
    data, left = copy.deepcopy(document.data), list[Left]()
    seen = Counter[tuple[str, str]]()
    while found := list(dict.fromkeys(problems(data, foreign=True))):
        known = {at.at for at in schemas(data)}
        units: dict[tuple[str, ...], Problem] = {}
        for problem in found:
            told = (problem.pointer, problem.what)
            unit = _unit(data, problem.pointer, known, seen[told])
            seen[told] += 1
            if not unit:
                raise RefusedDocument(document.path, [document.located(problem)])
            units.setdefault(tuple(unit), problem)
        for place, problem in sorted(units.items(), key=lambda pair: _order(pair[0]), reverse=True):
            name = _name(data, place)
            if _take_away(data, place, known):
                left.append(Left(name, problem))
    return evolve(document, data=data), left[::-1]


def _order(unit: tuple[str, ...]) -> list[tuple[int, str]]:
    """Places in lists from the last to the first, so that none moves before it is looked at."""
    return [(int(part), "") if part.isdecimal() else (0, part) for part in unit]


def _unit(data: Json, at: str, known: set[str], tries: int) -> list[str]:
    """The smallest thing that can be left out with a problem, as the parts of its pointer.

    It grows with the tries that did not mend it: from a keyword or a schema to those around it,
    then to the whole operation.
    """
    parts = unescape(at)
    around = [n for n in range(len(parts), 0, -1) if pointer(*parts[:n]) in known]
    inside = [parts[: n + 1] for n in around[:1] if n < len(parts)]
    units = [*inside, *(parts[:n] for n in around)]
    if tries < len(units):
        return units[tries]
    if tries > len(units):
        return _larger(parts, tries - len(units))
    if parts[:1] != ["paths"]:
        return parts[:3]
    if parts[2:3] == ["parameters"] and _is_optional(data, parts[:4]):
        return parts[:4]
    if not parts[2:3] or parts[2] not in METHODS:
        return parts[:2]
    section = parts[_OPERATION] if len(parts) > _OPERATION else ""
    if section == "callbacks":
        return parts[:4]
    if section == "parameters" and _is_optional(data, parts[:5]):
        return parts[:5]
    if section == "responses" and "links" in parts:
        return parts[: parts.index("links") + 2]
    if section == "security" and len(parts) > 4 and len(_at(data, parts[:4]) or ()) > 1:
        return parts[:5]
    return parts[:_OPERATION]


def _larger(parts: list[str], tries: int) -> list[str]:
    """What goes where the smaller thing did not mend it; nothing where all was tried."""
    if parts[:1] == ["paths"] and len(parts) > 1:
        operation = parts[:_OPERATION] if parts[2:3] and parts[2] in METHODS else parts[:2]
        return [operation, parts[:2], []][min(tries, 3) - 1]
    return parts[: max(0, min(len(parts), 3) - tries)]


def _is_optional(data: Json, parts: list[str]) -> bool:
    found = _at(data, parts)
    try:
        return isinstance(found, dict) and deref(data, found).get("required") is not True
    except KeyError:
        return False


def _at(data: Any, parts: list[str]) -> Any:
    for part in parts:
        if isinstance(data, list) and part.isdecimal() and int(part) < len(data):
            data = data[int(part)]
        elif isinstance(data, dict) and part in data:
            data = data[part]
        else:
            return None
    return data


def _take_away(data: Json, unit: tuple[str, ...], known: set[str]) -> bool:
    """Take a thing out of the document; a schema becomes one of any value."""
    holder, last = _at(data, [*unit[:-1]]), unit[-1]
    if isinstance(holder, list) and last.isdecimal() and int(last) < len(holder):
        del holder[int(last)]
    elif isinstance(holder, dict) and last in holder:
        keyword = pointer(*unit[:-1]) in known
        if pointer(*unit) in known and not keyword and holder[last] != {}:
            holder[last] = {}
        else:
            del holder[last]
    else:
        return False
    return True


def _name(data: Json, unit: tuple[str, ...]) -> str:
    """What a thing is called: an operation by its method and path."""
    if unit[:1] == ("paths",) and len(unit) > 2 and unit[2] in METHODS:
        called = f"{unit[2].upper()} {unit[1]}"
        if len(unit) == _OPERATION:
            return called
        if unit[_OPERATION] == "parameters" and len(unit) == _OPERATION + 2:
            found = _at(data, [*unit])
            named = deref(data, found).get("name") if isinstance(found, dict) else unit[-1]
            return f"the parameter {named!r} of {called}"
        return f"{pointer(*unit[_OPERATION:])} of {called}"
    return f"#{pointer(*unit)}"
