"""What our own extensions (``x-``) may not say, for client, mock store and suite to agree."""

from __future__ import annotations

import codecs
import difflib
import hashlib
import re
from collections.abc import Collection, Iterator
from typing import Any

from . import lint_actions
from .composition import is_model, plain_ref
from .document import deref, fields_of, required_of
from .lint_operations import WITHOUT_METHOD
from .operations import Operation, hint_for, operations, rows_of, webhooks
from .problems import Problem, meant, pointer
from .walk import members, parameters, schemas

Json = dict[str, Any]

_NAME = re.compile(r"[a-z][a-z0-9_]*")
_DOTTED = re.compile(r"[a-z][a-z0-9_]*(\.[a-z][a-z0-9_]*)*")
_WITHOUT_METHOD = ("x-exchange", *WITHOUT_METHOD)
_PLACES = {
    **dict.fromkeys(
        (
            "x-answer-defaults",
            "x-evidence",
            "x-media-types",
            "x-message-leniency",
            "x-paging-end",
            "x-rate-limit",
            "x-request-leniency",
            "x-resources",
            "x-result-row",
            "x-slowest-answer",
            "x-sources",
            "x-webhook-delivery",
        ),
        ("the root",),
    ),
    **dict.fromkeys(
        (
            "x-action",
            "x-form-or-query",
            "x-paging",
            "x-resource",
            "x-result",
            "x-unwrap",
            *_WITHOUT_METHOD,
        ),
        ("an operation",),
    ),
    **dict.fromkeys(("x-filter", "x-name"), ("a parameter",)),
    **dict.fromkeys(
        (
            "x-answered",
            "x-holds-no-goods",
            "x-key",
            "x-key-given",
            "x-masked",
            "x-moved-by",
            "x-refers",
            "x-refused-changes",
            "x-replaced",
            "x-sensitive",
            "x-set",
            "x-signature",
            "x-version-types",
            "x-wire",
        ),
        ("a schema",),
    ),
    **dict.fromkeys(("x-source", "x-versions"), ("an operation", "a schema")),
    "x-errata": (),
}
"""Our extensions, and where each is read; x-errata is remarked anywhere."""


def problems(data: Json, errata: Collection[str] | None) -> Iterator[Problem]:
    """What is wrong with the extensions of a document whose structure is right.

    ``errata`` are the entries of ERRATA.md; None where the document has no such file.
    """
    called = operations(data)
    for operation in called:
        yield from _operation(data, operation)
    yield from lint_actions.problems(data, called, webhooks(data))
    for operation in [*called, *webhooks(data)]:
        yield from _source(data, operation.raw, operation.at, required=True)
        if "x-exchange" in operation.raw:
            yield from _exchange(data, operation)
    yield from _taken(called)
    yield from _evidence(data, [*called, *webhooks(data)])
    for name, raw in members(data.get("x-resources")):
        yield from _resource(data, name, raw, called)
    for found in schemas(data):
        if isinstance(found.schema, dict):
            yield from _schema(data, found.schema, found.at)
    yield from _circles(data)
    yield from _misplaced(data, "", _places(data))
    if errata is not None:
        yield from _errata(data, "", errata)


def _operation(data: Json, operation: Operation) -> Iterator[Problem]:
    raw, at = operation.raw, operation.at
    if "x-resource" not in raw:
        if not any(name in raw for name in _WITHOUT_METHOD):
            mend = "Add x-resource, the namespace of the client that holds the method."
            yield Problem(at, "The operation has no x-resource, so no method.", mend)
        return
    resource = raw["x-resource"]
    if not isinstance(resource, str) or not _DOTTED.fullmatch(resource):
        mend = "Use lower-case words, joined by dots and underscores."
        yield Problem(at + pointer("x-resource"), "This is no name for a namespace.", mend)
    elif data.get("x-resources") and resource not in data["x-resources"]:
        mend = meant(resource, data["x-resources"], "Add it there, with its schema and title.")
        yield Problem(at + pointer("x-resource"), f"x-resources has no {resource!r}.", mend)
    yield from _known_versions(data, raw, at)
    yield from _paging(data, operation)
    yield from _filters(data, operation)
    yield from _unwrap(data, operation)
    yield from _names(operation)
    yield from _demands(data, operation)


def _exchange(data: Json, operation: Operation) -> Iterator[Problem]:
    for message in (operation.body, operation.answer):
        if plain_ref(data, message) is None or not is_model(data, deref(data, message)):
            mend = "Describe both messages by $ref to objects under components/schemas."
            yield Problem(operation.at, "An exchange without a request or an answer.", mend)
            return


def _taken(called: list[Operation]) -> Iterator[Problem]:
    seen: dict[tuple[Any, Any], Operation] = {}
    for operation in called:
        if "x-resource" not in operation.raw:
            continue
        key = (operation.raw["x-resource"], operation.raw.get("x-action"))
        if key in seen:
            what = f"{seen[key].id} is {key[0]}.{key[1]} already."
            mend = "Give one of them another x-action or x-resource."
            yield Problem(operation.at + pointer("x-action"), what, mend)
        seen.setdefault(key, operation)


def _evidence(data: Json, known: list[Operation]) -> Iterator[Problem]:
    named = {one.id for one in known}
    for name, raw in members(data.get("x-evidence")):
        for index, operation in enumerate(raw.get("operations", ())):
            if operation not in named:
                at = pointer("x-evidence", name, "operations", index)
                mend = meant(operation, named, "Remove it, or name an operationId.")
                yield Problem(at, f"There is no operation {operation!r}.", mend)


def _source(data: Json, raw: Json, at: str, *, required: bool) -> Iterator[Problem]:
    given = raw.get("x-source")
    if given is None:
        if required and data.get("x-sources"):
            mend = "Add x-source: {page: ..., section: ..., confidence: high|medium|low}."
            yield Problem(at, "The operation has no x-source: who documents it?", mend)
        return
    here = at + pointer("x-source")
    if not isinstance(given, dict):
        yield Problem(here, "x-source is an object.", "Write {page: ..., section: ...}.")
        return
    if given.get("page") not in data.get("x-sources", {}):
        what = f"x-sources has no page {given.get('page')!r}."
        mend = meant(given.get("page"), data.get("x-sources", {}), "Add the page there.")
        yield Problem(here, what, mend)
    if given.get("confidence", "high") not in ("high", "medium", "low"):
        yield Problem(here, "The confidence is high, medium or low.", "Use one of the three.")


def _paging(data: Json, operation: Operation) -> Iterator[Problem]:
    given = operation.raw.get("x-paging")
    if given is None or given is False:
        return
    at = operation.at + pointer("x-paging")
    queries = {one["name"] for one in operation.located("query")}
    if not isinstance(given, dict) or not {"limit", "offset"} <= given.keys():
        mend = "Write {limit: ..., offset: ..., first: 1}, with the parameters' wire names."
        yield Problem(at, "x-paging names no limit and offset.", mend)
        return
    for key in ("limit", "offset", "countonly"):
        if key in given and given[key] not in queries:
            what = f"The query has no parameter {given[key]!r}."
            mend = meant(given[key], queries, "Add the parameter, or correct the name.")
            yield Problem(at + pointer(key), what, mend)
    for key in given.keys() - set(_PAGING):
        mend = meant(key, _PAGING, f"Remove it; known are {', '.join(_PAGING)}.")
        yield Problem(at + pointer(key), f"x-paging knows no {key!r}.", mend)
    if not isinstance(given.get("first", 1), int):
        yield Problem(at + pointer("first"), "first is the first row's number.", "Write 0 or 1.")
    if ("countonly" in given) != ("count" in given):
        yield Problem(at, "countonly and count go together.", "Name both, or neither.")
    elif "count" in given and not _has_count(data, operation, given["count"]):
        what = f"No answer has the field {given['count']!r}."
        yield Problem(at + pointer("count"), what, "Let the answer be anyOf rows and the count.")


_PAGING = ("limit", "offset", "first", "countonly", "count")


def _has_count(data: Json, operation: Operation, field: Any) -> bool:
    answer = operation.answer or {}
    choices = [answer, *answer.get("anyOf", ()), *answer.get("oneOf", ())]
    return any(field in fields_of(data, deref(data, one)) for one in choices)


def _filters(data: Json, operation: Operation) -> Iterator[Problem]:
    rows = rows_of(data, operation.answer, hint=hint_for(operation, "answer"))
    row = data["components"].get("schemas", {}).get(rows.component) if rows else None
    for one in operation.parameters:
        given = one.get("x-filter")
        if given is None:
            continue
        name = one["name"]
        if not isinstance(given, dict) or given.get("match") not in _MATCHES:
            mend = f"Write {{field: ..., match: {'|'.join(_MATCHES)}}}."
            yield Problem(operation.at, f"The x-filter of {name!r} names no match.", mend)
        elif row is not None and not _leads_to_field(data, row, str(given.get("field"))):
            what = f"The x-filter of {name!r} names the field {given.get('field')!r}, "
            mend = "Correct the field, dotted where it lies deeper."
            mend = meant(given.get("field"), fields_of(data, row), mend)
            yield Problem(operation.at, f"{what}which {_component_of(rows)} has not.", mend)


_MATCHES = ("equal", "contains", "from", "to")


def _component_of(rows: Any) -> str:
    return str(rows.component) if rows else "the answer"


def _leads_to_field(data: Json, schema: Json, dotted: str) -> bool:
    """Whether a dotted name leads to a field; ``$updated`` and its like are the store's own."""
    if dotted.startswith("$"):
        return True
    name, _, rest = dotted.partition(".")
    member = fields_of(data, schema).get(name)
    if member is None or not rest:
        return member is not None
    target = deref(data, member)
    inner = deref(data, target["items"]) if target.get("type") == "array" else target
    return _leads_to_field(data, inner, rest)


def _unwrap(data: Json, operation: Operation) -> Iterator[Problem]:
    if "x-unwrap" not in operation.raw:
        return
    at = operation.at + pointer("x-unwrap")
    rows = rows_of(data, operation.answer, hint="")
    if operation.raw["x-unwrap"] != "one":
        yield Problem(at, "x-unwrap is one, or absent.", "Write x-unwrap: one.")
    elif rows is None or not rows.many:
        yield Problem(at, "There is no array to unwrap.", "Answer an array, or remove x-unwrap.")


def _names(operation: Operation) -> Iterator[Problem]:
    for one in operation.parameters:
        given = one.get("x-name")
        if given is not None and not _NAME.fullmatch(str(given)):
            what = f"The x-name {given!r} of {one['name']!r} is no argument's name."
            yield Problem(operation.at, what, "Use lower-case words joined by underscores.")


def _demands(data: Json, operation: Operation) -> Iterator[Problem]:
    """What a create requires says nothing while null is as good as a value."""
    if operation.raw.get("x-action") != "create":
        return
    for name in required_of(data, operation.body):
        if all("null" in _kinds(one) for one in _said_of(data, operation.body, name)):
            at = operation.at + pointer("requestBody")
            mend = f"Beside required write properties: {{{name}: {{type: ...}}}} without null."
            yield Problem(at, f"{name} is required, and yet may be null.", mend)


def _said_of(data: Json, schema: Any, name: str) -> Iterator[Json]:
    """What the parts of a schema say of one field."""
    target = deref(data, schema)
    if name in target.get("properties", {}):
        yield deref(data, target["properties"][name])
    for part in target.get("allOf", ()):
        yield from _said_of(data, part, name)


def _kinds(schema: Json) -> list[str]:
    given = schema.get("type", [])
    return [given] if isinstance(given, str) else given


def _resource(data: Json, name: str, raw: Any, called: list[Operation]) -> Iterator[Problem]:
    at = pointer("x-resources", name)
    if not isinstance(raw, dict):
        yield Problem(at, "An entry of x-resources is an object.", "Write {schema: ...}.")
        return
    components = data.get("components", {}).get("schemas", {})
    schema = components.get(raw.get("schema"))
    if not is_model(data, schema):
        what = f"There is no object schema {raw.get('schema')!r}."
        mend = meant(raw.get("schema"), components, "Name one under components/schemas.")
        yield Problem(at + pointer("schema"), what, mend)
        return
    for key in ("parent", "view"):
        if key in raw and raw[key] not in data["x-resources"]:
            what = f"x-resources has no {raw[key]!r}."
            mend = meant(raw[key], data["x-resources"], "Add it, or correct the name.")
            yield Problem(at + pointer(key), what, mend)
    yield from _within(data, raw, at)
    if raw.get("late_key") and not _has_counted_key(data, schema):
        what = f"Rows of {raw['schema']} have no key that could be 0 until they are written."
        yield Problem(at + pointer("late_key"), what, "Remove it, or give them an integer x-key.")
    is_table = not raw.keys() & {"parent", "view"}
    if is_table and not raw.get("singleton") and "x-key" not in schema:
        what = f"Rows of {raw['schema']} have no x-key, so none could be told from another."
        mend = f"Name the field under x-key of {raw['schema']}, or mark it singleton: true."
        yield Problem(at + pointer("schema"), what, mend)
    for index, row in enumerate(raw.get("rows", ())):
        for field in row if isinstance(row, dict) else ():
            if field not in fields_of(data, schema):
                what = f"{raw['schema']} has no field {field!r}."
                mend = meant(field, fields_of(data, schema), "Correct the name.")
                yield Problem(at + pointer("rows", index, field), what, mend)
    yield from _where(data, name, raw, called, at)


def _holder(data: Json, raw: Json) -> tuple[str, Json]:
    """The component that holds or shows the rows of a resource, by its name; {} for none."""
    holder = data["x-resources"].get(raw.get("view", raw.get("parent")), {})
    name = holder.get("schema", "") if isinstance(holder, dict) else ""
    return name, data["components"]["schemas"].get(name, {})


def _within(data: Json, raw: Json, at: str) -> Iterator[Problem]:
    holder, schema = _holder(data, raw)
    if "within" not in raw:
        if "parent" in raw and "view" not in raw and schema:
            rows = _lists_of(data, schema, raw["schema"])
            mend = f"Add within: {rows[0]}." if rows else "Name the parent's list that holds them."
            yield Problem(at, "Rows of a parent, and nothing says where they stand in it.", mend)
        return
    if not raw.keys() & {"parent", "view"}:
        mend = "Add parent: with the resource whose rows have the list, or remove it."
        yield Problem(at + pointer("within"), "within, but no parent.", mend)
    elif schema and not _leads_to_field(data, schema, raw["within"]):
        what = f"{holder} has no field {raw['within']!r}."
        mend = meant(raw["within"], fields_of(data, schema), "Name a field of it.")
        yield Problem(at + pointer("within"), what, mend)
    elif schema and "view" not in raw:
        field = fields_of(data, schema).get(raw["within"], {})
        if plain_ref(data, deref(data, field).get("items", {})) != raw["schema"]:
            rows = _lists_of(data, schema, raw["schema"])
            what = f"{holder}.{raw['within']} is no list of {raw['schema']}."
            mend = f"Did you mean {rows[0]!r}?" if rows else "Correct the list, or its items."
            yield Problem(at + pointer("within"), what, mend)


def _lists_of(data: Json, holder: Json, component: str) -> list[str]:
    """The fields of an object that are lists of a component."""
    return [
        name
        for name, field in fields_of(data, holder).items()
        if plain_ref(data, deref(data, field).get("items", {})) == component
    ]


def _where(
    data: Json, resource: str, raw: Json, called: list[Operation], at: str
) -> Iterator[Problem]:
    """The fields that match and where name, and the parameters that where compares with."""
    _, holder = _holder(data, raw)
    schema = data["components"]["schemas"][raw["schema"]]
    viewed = holder if holder and "within" in raw and "parent" not in raw else schema
    for kind in ("match", "where"):
        for name in raw.get(kind, ()):
            if not _leads_to_field(data, schema, name) and not _leads_to_field(data, viewed, name):
                what = f"{raw['schema']} has no field {name!r}."
                mend = meant(name, fields_of(data, schema), f"Correct the name under {kind}.")
                yield Problem(at + (pointer(kind) if kind == "where" else ""), what, mend)
    named = {
        one["name"]
        for operation in called
        if operation.raw.get("x-resource") == resource
        for one in operation.located("path")
    }
    for field, name in members(raw.get("where")):
        if called and name not in named:
            what = f"No path of {resource} has a parameter {name!r}."
            mend = meant(name, named, "Name a parameter of a path of it.")
            yield Problem(at + pointer("where", field), what, mend)


def _circles(data: Json) -> Iterator[Problem]:
    """Resources that are their own parents."""
    resources = dict(members(data.get("x-resources")))
    for name in resources:
        above, passed = name, set[str]()
        while isinstance(resources.get(above), dict) and above not in passed:
            passed.add(above)
            above = resources[above].get("parent", resources[above].get("view"))
        if above == name:
            at = pointer("x-resources", name)
            yield Problem(at, "The resource is its own parent.", "Break the circle.")


def _has_counted_key(data: Json, schema: Json) -> bool:
    """Whether the key of a component's rows is an integer of their own."""
    key = str(schema.get("x-key"))
    return "integer" in _kinds(deref(data, fields_of(data, schema).get(key, {})))


def _schema(data: Json, schema: Json, at: str) -> Iterator[Problem]:
    key = schema.get("x-key")
    if key is not None and not _leads_to_field(data, schema, str(key)):
        mend = meant(key, fields_of(data, schema), "Name a field of it.")
        yield Problem(at + pointer("x-key"), f"There is no field {key!r}.", mend)
    if schema.get("x-set", "create") not in ("create", "write"):
        yield Problem(at + pointer("x-set"), "x-set is create or write.", "Use one of the two.")
    resources = data.get("x-resources", {})
    moved = schema.get("x-moved-by")
    if moved is not None and moved not in resources:
        mend = meant(moved, resources, "Name a resource.")
        yield Problem(at + pointer("x-moved-by"), f"x-resources has no {moved!r}.", mend)
    if "x-refers" in schema:
        yield from _refers(data, str(schema["x-refers"]), at + pointer("x-refers"))
    yield from _versions(data, schema, at)
    if "x-source" in schema:
        yield from _source(data, schema, at, required=False)
    if "x-signature" in schema:
        yield from _signature(data, schema, at + pointer("x-signature"))


def _refers(data: Json, said: str, at: str) -> Iterator[Problem]:
    """A resource whose rows' key a field holds, or one of its fields: ``crm.statuses.StatusId``."""
    resources, components = data.get("x-resources", {}), data["components"]["schemas"]
    if said in resources:
        described = resources[said]
        rows = components.get(described.get("schema"), {})
        if "x-key" not in rows or described.get("singleton"):
            what = f"Rows of {said} have no key that a field could hold."
            yield Problem(at, what, "Name a resource whose schema has an x-key.")
        return
    name, _, field = said.rpartition(".")
    if name not in resources:
        mend = meant(said, resources, "Name a resource, or a resource and a field of its rows.")
        yield Problem(at, f"x-resources has no {said!r}.", mend)
        return
    fields = fields_of(data, components.get(resources[name].get("schema"), {}))
    if field not in fields:
        near = [f"{name}.{one}" for one in fields]
        mend = meant(said, [*near, *resources], f"Name a field of {name}.")
        yield Problem(at, f"x-resources has no {said!r}: rows of {name} have no {field!r}.", mend)


def _versions(data: Json, schema: Json, at: str) -> Iterator[Problem]:
    """A field of some versions only, or of another type in each."""
    yield from _known_versions(data, schema, at)
    taken = schema.get("type", [])
    for version, kind in schema.get("x-version-types", {}).items():
        if kind not in ([taken] if isinstance(taken, str) else taken):
            mend = "Let `type` list the type of each version."
            at_kind = at + pointer("x-version-types", version)
            yield Problem(at_kind, f"The field's type does not allow {kind}.", mend)


def _known_versions(data: Json, raw: Json, at: str) -> Iterator[Problem]:
    server: Json = next(iter(data.get("servers", ())), {})
    known = server.get("variables", {}).get("version", {}).get("enum", ())
    for name in ("x-versions", "x-version-types"):
        for version in raw.get(name, ()):
            if version not in known:
                what = f"The server has no version {version!r}."
                yield Problem(at + pointer(name), what, "Name one of its variable `version`.")


def _signature(data: Json, schema: Json, at: str) -> Iterator[Problem]:
    given = schema["x-signature"]
    known = fields_of(data, schema)
    if not known:
        yield Problem(at, "What is signed has no fields.", "Sign an object with properties.")
        return
    if not isinstance(given, dict) or not {"algorithm", "parts", "field"} <= given.keys():
        mend = (
            "Write {algorithm: md5, encoding: utf-8, digest: lower-hex, parts: [...], field: ...}."
        )
        yield Problem(at, "x-signature lacks its algorithm, parts or field.", mend)
        return
    for index, part in enumerate(given["parts"]):
        if not str(part).startswith("$") and part not in known:
            what = f"The signature covers {part!r}, which is no field of the message."
            mend = "Correct the name; what the message does not carry is written $name."
            yield Problem(at + pointer("parts", index), what, meant(part, known, mend))
    if given["field"] not in known:
        what = f"There is no field {given['field']!r} to hold the signature."
        yield Problem(at + pointer("field"), what, meant(given["field"], known, "Name a field."))
    if given["algorithm"] not in hashlib.algorithms_available:
        what = f"Python knows no digest {given['algorithm']!r}."
        mend = meant(given["algorithm"], hashlib.algorithms_available, "Name one of hashlib's.")
        yield Problem(at + pointer("algorithm"), what, mend)
    if given.get("digest", "lower-hex") != "lower-hex":
        yield Problem(at + pointer("digest"), "The digest is lower-hex.", "Write lower-hex.")
    try:
        codecs.lookup(str(given.get("encoding", "utf-8")))
    except LookupError:
        what = f"Python knows no encoding {given['encoding']!r}."
        yield Problem(at + pointer("encoding"), what, "Correct the name.")


_NAMED = ("properties", "headers", "examples", "enum", "default", "const", "example")


def _places(data: Json) -> dict[str, str]:
    """What stands where: the pointers of all that our extensions belong to."""
    kinds = {"": "the root"}
    for operation in [*operations(data), *webhooks(data)]:
        kinds[operation.at] = "an operation"
    for found in schemas(data):
        kinds[found.at] = "a schema"
    for at in parameters(data):
        kinds[at] = "a parameter"
    return kinds


def _misplaced(value: Any, at: str, kinds: dict[str, str]) -> Iterator[Problem]:
    """Extensions that nobody reads: nearly one of ours, or ours in the wrong place."""
    if isinstance(value, list):
        for index, item in enumerate(value):
            yield from _misplaced(item, at + pointer(index), kinds)
    elif isinstance(value, dict):
        for name, member in value.items():
            here = at + pointer(name)
            if name.startswith("x-") and at.rpartition("/")[2] not in _NAMED:
                yield from _extension(name, here, kinds.get(at, ""))
            elif name not in _NAMED[2:]:
                yield from _misplaced(member, here, kinds)


def _extension(name: str, at: str, kind: str) -> Iterator[Problem]:
    if name not in _PLACES:
        for near in difflib.get_close_matches(name, _PLACES, 1, 0.85):
            yield Problem(at, f"There is no {name}.", f"Did you mean {near}?")
    elif _PLACES[name] and kind not in _PLACES[name]:
        what = f"Nobody reads {name} here."
        yield Problem(at, what, f"Move it to {' or '.join(_PLACES[name])}.")


def _errata(value: Any, at: str, errata: Collection[str]) -> Iterator[Problem]:
    """Entries of ERRATA.md that are named and not there."""
    for name, member in value.items() if isinstance(value, dict) else enumerate(value):
        here = at + pointer(name)
        if name in ("x-errata", "errata") and (name == "x-errata" or at.startswith("/x-evidence/")):
            for index, entry in enumerate(member if isinstance(member, list) else [member]):
                if entry not in errata:
                    mend = "Write the entry first, or correct the number."
                    place = here + pointer(index) if isinstance(member, list) else here
                    yield Problem(place, f"ERRATA.md has no entry {entry!r}.", mend)
        elif isinstance(member, dict | list):
            yield from _errata(member, here, errata)
