"""What our own extensions (``x-``) may not say, for client, mock store and suite to agree."""

from __future__ import annotations

import codecs
import difflib
import hashlib
import re
from collections.abc import Iterator
from typing import Any

from .document import deref, required_of
from .lint_operations import WITHOUT_METHOD
from .lower import is_model, plain_ref
from .operations import Operation, hint_for, operations, rows_of, webhooks
from .problems import Problem, pointer
from .walk import members, schemas

Json = dict[str, Any]

_NAME = re.compile(r"[a-z][a-z0-9_]*")
_DOTTED = re.compile(r"[a-z][a-z0-9_]*(\.[a-z][a-z0-9_]*)*")
_WITHOUT_METHOD = ("x-exchange", *WITHOUT_METHOD)
_KNOWN = (
    "x-action",
    "x-answer-defaults",
    "x-answered",
    "x-errata",
    "x-evidence",
    "x-filter",
    "x-form-or-query",
    "x-holds-no-goods",
    "x-key",
    "x-key-given",
    "x-masked",
    "x-media-types",
    "x-moved-by",
    "x-name",
    "x-paging",
    "x-paging-end",
    "x-rate-limit",
    "x-refers",
    "x-refused-changes",
    "x-replaced",
    "x-request-leniency",
    "x-resource",
    "x-resources",
    "x-result",
    "x-result-row",
    "x-sensitive",
    "x-set",
    "x-signature",
    "x-slowest-answer",
    "x-source",
    "x-sources",
    "x-unwrap",
    "x-version-types",
    "x-versions",
    "x-webhook-delivery",
    "x-wire",
    *_WITHOUT_METHOD,
)


def problems(data: Json) -> Iterator[Problem]:
    """What is wrong with the extensions of a document whose structure is right."""
    called = operations(data)
    for operation in called:
        yield from _operation(data, operation)
    for operation in [*called, *webhooks(data)]:
        yield from _source(data, operation.raw, operation.at, required=True)
        if "x-exchange" in operation.raw:
            yield from _exchange(data, operation)
    yield from _taken(called)
    yield from _evidence(data, [*called, *webhooks(data)])
    for name, raw in members(data.get("x-resources")):
        yield from _resource(data, raw, pointer("x-resources", name))
    for found in schemas(data):
        if isinstance(found.schema, dict):
            yield from _schema(data, found.schema, found.at)
    yield from _misspelled(data, "")


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
        mend = "Add it there, with its schema and title, or correct the name."
        yield Problem(at + pointer("x-resource"), f"x-resources has no {resource!r}.", mend)
    if not isinstance(raw.get("x-action"), str) or not _NAME.fullmatch(raw["x-action"]):
        mend = "Use list, get, create, update, update_many, delete, or a method's name."
        yield Problem(at, "The operation has no x-action that could name a method.", mend)
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
                yield Problem(at, f"There is no operation {operation!r}.", "Correct the name.")


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
        yield Problem(here, what, "Add the page there, or correct the name.")
    if given.get("confidence", "high") not in ("high", "medium", "low"):
        yield Problem(here, "The confidence is high, medium or low.", "Use one of the three.")


def _paging(data: Json, operation: Operation) -> Iterator[Problem]:
    given = operation.raw.get("x-paging")
    if given is None:
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
            yield Problem(at + pointer(key), what, "Correct the name, or add the parameter.")
    for key in given.keys() - {"limit", "offset", "first", "countonly", "count"}:
        yield Problem(at + pointer(key), f"x-paging knows no {key!r}.", "Correct the name.")
    if not isinstance(given.get("first", 1), int):
        yield Problem(at + pointer("first"), "first is the first row's number.", "Write 0 or 1.")
    if ("countonly" in given) != ("count" in given):
        yield Problem(at, "countonly and count go together.", "Name both, or neither.")
    elif "count" in given and not _has_count(data, operation, given["count"]):
        what = f"No answer has the field {given['count']!r}."
        yield Problem(at + pointer("count"), what, "Let the answer be anyOf rows and the count.")


def _has_count(data: Json, operation: Operation, field: Any) -> bool:
    answer = operation.answer or {}
    choices = [answer, *answer.get("anyOf", ()), *answer.get("oneOf", ())]
    return any(field in _fields(data, deref(data, one)) for one in choices)


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
            yield Problem(operation.at, f"{what}which {_component_of(rows)} has not.", mend)


_MATCHES = ("equal", "contains", "from", "to")


def _component_of(rows: Any) -> str:
    return str(rows.component) if rows else "the answer"


def _leads_to_field(data: Json, schema: Json, dotted: str) -> bool:
    """Whether a dotted name leads to a field; ``$updated`` and its like are the store's own."""
    if dotted.startswith("$"):
        return True
    name, _, rest = dotted.partition(".")
    member = _fields(data, schema).get(name)
    if member is None or not rest:
        return member is not None
    target = deref(data, member)
    inner = deref(data, target["items"]) if target.get("type") == "array" else target
    return _leads_to_field(data, inner, rest)


def _fields(data: Json, schema: Any) -> Json:
    if not isinstance(schema, dict):
        return {}
    found: Json = {}
    for part in schema.get("allOf", ()):
        found.update(_fields(data, deref(data, part)))
    return {**found, **schema.get("properties", {})}


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


def _resource(data: Json, raw: Any, at: str) -> Iterator[Problem]:
    if not isinstance(raw, dict):
        yield Problem(at, "An entry of x-resources is an object.", "Write {schema: ...}.")
        return
    components = data.get("components", {}).get("schemas", {})
    schema = components.get(raw.get("schema"))
    if not is_model(data, schema):
        what = f"There is no object schema {raw.get('schema')!r}."
        yield Problem(at + pointer("schema"), what, "Name one under components/schemas.")
        return
    for key in ("parent", "view"):
        if key in raw and raw[key] not in data["x-resources"]:
            what = f"x-resources has no {raw[key]!r}."
            yield Problem(at + pointer(key), what, "Correct the name, or add it.")
    holder = data["x-resources"].get(raw.get("parent", raw.get("view")), {})
    within = components.get(holder.get("schema")) if holder else None
    if "within" in raw and within and not _leads_to_field(data, within, raw["within"]):
        what = f"{holder['schema']} has no field {raw['within']!r}."
        yield Problem(at + pointer("within"), what, "Correct the name.")
    if raw.get("late_key") and not _has_counted_key(data, schema):
        what = f"Rows of {raw['schema']} have no key that could be 0 until they are written."
        yield Problem(at + pointer("late_key"), what, "Remove it, or give them an integer x-key.")
    for name in [*raw.get("match", ()), *raw.get("where", ())]:
        viewed = within if within and "parent" not in raw else schema
        if not _leads_to_field(data, schema, name) and not _leads_to_field(data, viewed, name):
            what = f"{raw['schema']} has no field {name!r}."
            yield Problem(at, what, "Correct the name under match or where.")


def _has_counted_key(data: Json, schema: Json) -> bool:
    """Whether the key of a component's rows is an integer of their own."""
    key = str(schema.get("x-key"))
    return "integer" in _kinds(deref(data, _fields(data, schema).get(key, {})))


def _names_field(data: Json, said: str) -> bool:
    """Whether a text names a resource and a field of its rows."""
    name, _, field = said.rpartition(".")
    described = data.get("x-resources", {}).get(name, {})
    rows = data["components"]["schemas"].get(described.get("schema"), {})
    return field in _fields(data, rows)


def _schema(data: Json, schema: Json, at: str) -> Iterator[Problem]:
    key = schema.get("x-key")
    if key is not None and not _leads_to_field(data, schema, str(key)):
        yield Problem(at + pointer("x-key"), f"There is no field {key!r}.", "Correct the name.")
    if schema.get("x-set", "create") not in ("create", "write"):
        yield Problem(at + pointer("x-set"), "x-set is create or write.", "Use one of the two.")
    for name in ("x-moved-by", "x-refers"):
        said = schema.get(name, "")
        if said not in ("", *data.get("x-resources", {})) and not _names_field(data, said):
            what = f"x-resources has no {said!r}."
            yield Problem(at + pointer(name), what, "Correct the name.")
    yield from _versions(data, schema, at)
    if "x-source" in schema:
        yield from _source(data, schema, at, required=False)
    if "x-signature" in schema:
        yield from _signature(data, schema, at + pointer("x-signature"))


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
    known = _fields(data, schema)
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
            yield Problem(at + pointer("parts", index), what, mend)
    if given["field"] not in known:
        what = f"There is no field {given['field']!r} to hold the signature."
        yield Problem(at + pointer("field"), what, "Correct the name.")
    if given["algorithm"] not in hashlib.algorithms_available:
        what = f"Python knows no digest {given['algorithm']!r}."
        yield Problem(at + pointer("algorithm"), what, "Name one of hashlib's.")
    if given.get("digest", "lower-hex") != "lower-hex":
        yield Problem(at + pointer("digest"), "The digest is lower-hex.", "Write lower-hex.")
    try:
        codecs.lookup(str(given.get("encoding", "utf-8")))
    except LookupError:
        what = f"Python knows no encoding {given['encoding']!r}."
        yield Problem(at + pointer("encoding"), what, "Correct the name.")


def _misspelled(value: Any, at: str) -> Iterator[Problem]:
    """Extensions that are nearly one of ours: a slip of the pen would change nothing, silently."""
    if isinstance(value, dict):
        for name, member in value.items():
            here = at + pointer(name)
            if name.startswith("x-") and name not in _KNOWN:
                for near in difflib.get_close_matches(name, _KNOWN, 1, 0.85):
                    yield Problem(here, f"There is no {name}.", f"Did you mean {near}?")
            yield from _misspelled(member, here)
    elif isinstance(value, list):
        for index, item in enumerate(value):
            yield from _misspelled(item, at + pointer(index))
