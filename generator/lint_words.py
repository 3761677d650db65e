"""What a document may not leave unsaid: texts and examples, which people and tools look for."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from .examples import lacking
from .operations import Operation, operations, webhooks
from .problems import Problem, pointer
from .walk import members, schemas

Json = dict[str, Any]

_STOP = frozenset(
    "a an and are as at by for from in is it its of on or that the this to with".split()  # noqa: SIM905  (a list of words reads better so)
)
_WORD = re.compile(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+|[0-9]+")


def problems(data: Json) -> Iterator[Problem]:
    """Texts that are missing or repeat a name, and schemas without an example.

    They are asked for where the document has begun to give examples.
    """
    components = data.get("components", {}).get("schemas", {})
    if not any("examples" in schema for schema in components.values()):
        return
    for operation in [*operations(data), *webhooks(data)]:
        yield from _operation(operation)
    for found in schemas(data):
        for name, field in members(dict(members(found.schema)).get("properties")):
            if found.keyword != "allOf":  # such a part only demands more of a field
                at = found.at + pointer("properties", name)
                yield from _said(field, name, at, "The field")
    yield from lacking(data)


def _operation(operation: Operation) -> Iterator[Problem]:
    for text, mend in (
        ("summary", "Say in a few words what it does."),
        ("description", "Say what a caller must know beyond the summary."),
    ):
        if not operation.raw.get(text):
            yield Problem(operation.at, f"The operation has no {text}.", mend)
    for one in operation.parameters:
        yield from _said(one, one["name"], operation.at, f"The parameter {one['name']!r}")


def _said(raw: Json, name: str, at: str, what: str) -> Iterator[Problem]:
    text = raw.get("description")
    mend = "Say what the value is, its unit, who sets it, what special values mean."
    if not text:
        yield Problem(at, f"{what} has no description.", mend)
    elif _words(text) <= _words(name):
        yield Problem(at, f"The description {text!r} repeats the name.", mend)


def _words(text: str) -> set[str]:
    """The words of a text or a name that say something, plurals as their singulars."""
    found = (word.lower() for word in _WORD.findall(text))
    return {word.removesuffix("s") for word in found if word not in _STOP}
