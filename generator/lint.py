"""Refuses what cannot be generated from, before anything is written.

openapi-python-client drops much of what it cannot carry without a word, and so might we: every
such construct is refused here, all at once, each with its place and its mend.
"""

from __future__ import annotations

import json
import re
from collections.abc import Collection, Iterator
from contextlib import suppress
from functools import cache
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import jsonschema_rs

from . import lint_extensions, lint_operations, lint_schemas, lint_shapes, lint_words
from .document import Document
from .operations import is_foreign
from .problems import Problem, RefusedDocument, meant, pointer, unescape
from .walk import items, members, references

Json = dict[str, Any]


def check(document: Document, *, foreign: bool, errata: Collection[str] | None = None) -> None:
    """Raise RefusedDocument with every problem of the document.

    ``errata`` are the entries that ``x-errata`` may name; None where nobody knows.
    """
    told = problems(document.data, foreign=foreign, errata=errata)
    found = sorted(
        {document.located(problem) for problem in told},
        key=lambda problem: (problem.line or 0, problem),
    )
    if found:
        raise RefusedDocument(document.path, found)


def problems(
    data: Json, *, foreign: bool = False, errata: Collection[str] | None = None
) -> Iterator[Problem]:
    """Every problem of a document's data."""
    structural = [*_structure(data), *lint_shapes.problems(data), *_references(data)]
    structural += [*_circles(data), *lint_schemas.booleans(data)]
    yield from structural
    deeper = [
        lint_schemas.problems(data),
        lint_schemas.deep_problems(data),
        lint_operations.problems(data),
    ]
    if not foreign:
        deeper.append(_of_extensions(data, errata))
    for found in deeper:
        yield from _as_far_as_it_goes(found) if structural else found


def _of_extensions(data: Json, errata: Collection[str] | None) -> Iterator[Problem]:
    if not is_foreign(data):
        yield from lint_extensions.problems(data, errata)
        yield from lint_words.problems(data)


def _as_far_as_it_goes(found: Iterator[Problem]) -> Iterator[Problem]:
    """What is found up to the place where the structure is broken, which is told already."""
    with suppress(AttributeError, KeyError, RecursionError, TypeError, ValueError):
        yield from found


_UNEXPECTED = re.compile(r"'([^']*)'(?:, |\s)")


def _structure(data: Json) -> Iterator[Problem]:
    version = "3.0" if str(data["openapi"]).startswith("3.0") else "3.1"
    validator = _metaschema(version)
    mend = f"Write it as the OpenAPI {version} specification has it; see https://spec.openapis.org."
    for error in validator.iter_errors(data):
        at = pointer(*error.instance_path)
        names = _unexpected(str(error.message))
        for name in names:
            what = f"{name!r} does not belong here."
            yield Problem(at + pointer(name), what, f"Correct the name, or remove it. {mend}")
        if not names:
            yield Problem(at, f"{_short(str(error.message))}.", mend)


@cache
def _metaschema(version: str) -> Any:
    """A validator by the schema of OpenAPI documents that openapi-spec-validator brings."""
    package = find_spec("openapi_spec_validator")
    assert package is not None
    assert package.origin is not None
    file = Path(package.origin).parent / "resources" / "schemas" / f"v{version}" / "schema.json"
    return jsonschema_rs.validator_for(json.loads(file.read_text("utf-8")))


def _unexpected(message: str) -> list[str]:
    if "were unexpected" not in message and "was unexpected" not in message:
        return []
    return _UNEXPECTED.findall(message.partition("(")[2])


def _short(message: str) -> str:
    return message if len(message) <= 200 else f"{message[:90]} ... {message[-90:]}"


_COMPONENTS = re.compile(r"#/components/[A-Za-z]+/[^/]+")


def _references(data: Json) -> Iterator[Problem]:
    for at, ref in references(data):
        if at.count("/") == 2 and at.startswith("/paths/"):
            what = "A path item that is a $ref generates nothing."
            yield Problem(at, what, "Write the operations out in its place.")
        elif not ref.startswith("#"):
            what = f"$ref {ref!r} leads out of the document."
            yield Problem(at, what, "Copy its target into components and refer to it there.")
        elif not _COMPONENTS.fullmatch(ref):
            what = f"$ref {ref!r} leads into the inside of something."
            yield Problem(at, what, "Give its target a name of its own under components.")
        elif not _leads_somewhere(data, ref):
            kind, name = unescape(ref[1:])[1:]
            known = dict(members(dict(members(data.get("components"))).get(kind)))
            mend = meant(name, known, f"Add it under components/{kind}, or correct the name.")
            yield Problem(at, f"$ref {ref!r} leads nowhere.", mend)
        elif ref.split("/")[2] != (kind := _kind_due(at)):
            what = f"$ref {ref!r} leads to another kind of thing."
            yield Problem(at, what, f"Refer to something under components/{kind}.")


_KINDS = (
    (re.compile(r"/parameters/\d+|/components/parameters/[^/]+"), "parameters"),
    (re.compile(r"/responses/[^/]+"), "responses"),
    (re.compile(r"/requestBody|/components/requestBodies/[^/]+"), "requestBodies"),
    (re.compile(r"/headers/[^/]+"), "headers"),
    (re.compile(r"/links/[^/]+"), "links"),
    (re.compile(r"/examples/[^/]+"), "examples"),
    (re.compile(r"/callbacks/[^/]+"), "callbacks"),
    (re.compile(r"/components/securitySchemes/[^/]+"), "securitySchemes"),
)


def _kind_due(at: str) -> str:
    """The section of components that a reference at this place leads to."""
    for pattern, kind in _KINDS:
        if re.search(f"(?:{pattern.pattern})$", at) and "/properties/" not in at:
            return kind
    return "schemas"


def _leads_somewhere(data: Json, ref: str) -> bool:
    """Whether following a reference, and those it leads to, ends at something."""
    seen: set[str] = set()
    while ref not in seen:
        seen.add(ref)
        _, kind, name = unescape(ref[1:])
        parts = dict(members(dict(members(data.get("components"))).get(kind)))
        if name not in parts:
            return False
        target = parts[name]
        if not isinstance(target, dict) or not isinstance(target.get("$ref"), str):
            return True
        ref = target["$ref"]
        if not _COMPONENTS.fullmatch(ref):
            return True  # told where that reference stands
    return False


def _circles(data: Json) -> Iterator[Problem]:
    """Schemas composed of themselves; a property may well be of the schema it stands in."""
    components = dict(members(dict(members(data.get("components"))).get("schemas")))
    for name in components:
        reached, rest = set[str](), _composed_of(components[name])
        while rest:
            part = rest.pop()
            if part not in reached:
                reached.add(part)
                rest += _composed_of(components.get(part))
        if name in reached:
            at = pointer("components", "schemas", name)
            what = f"{name!r} is composed of itself."
            yield Problem(at, what, "Let allOf, anyOf and oneOf lead to other schemas alone.")


def _composed_of(schema: Any) -> list[str]:
    """The components a schema refers to in place of itself, not in a property or an item."""
    if not isinstance(schema, dict):
        return []
    ref = schema.get("$ref")
    found = [unescape(ref[1:])[-1]] if isinstance(ref, str) and _COMPONENTS.fullmatch(ref) else []
    for keyword in ("allOf", "anyOf", "oneOf"):
        for _, part in items(schema.get(keyword)):
            found += _composed_of(part)
    return found
