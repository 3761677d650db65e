"""What an operation may not be, for a method to carry all that the document says of it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from .document import deref, fields_of
from .kinds import Kind, Type
from .models import Types
from .naming import parameter_name, snake
from .operations import (
    Operation,
    called_operations,
    content_of,
    hint_for,
    is_foreign,
    json_schema,
    operations,
    rows_of,
    webhooks,
)
from .parameters import SEPARATORS
from .problems import Problem, meant, pointer, unescape
from .security import credential_schemes, is_set_elsewhere
from .walk import members

Json = dict[str, Any]

WITHOUT_METHOD = ("x-endpoint", "x-callback")
"""Marks operations that are described, but that no method of the client calls."""

_TEMPLATE = re.compile(r"\{([^{}]*)\}")
_EXPRESSION = re.compile(
    r"\$(url|method|statusCode|(request|response)\.(body|path|query|header)\b.*)"
)


def problems(data: Json) -> Iterator[Problem]:
    """What is wrong with operations, their parameters, bodies, answers and links."""
    called, calling = operations(data), webhooks(data)
    foreign, types = is_foreign(data), Types(data)
    yield from _ids([*called, *calling], foreign)
    for operation in called:
        yield from _path(operation)
        yield from _parameters(types, operation)
    for operation in called_operations(data):
        yield from _own_servers(data, operation)
    for operation in [*called, *calling]:
        if not any(name in operation.raw for name in WITHOUT_METHOD):
            yield from _body(types, operation)
            yield from _answer(data, operation)
        yield from _links(data, operation, {one.raw.get("operationId"): one for one in called})
        if "callbacks" in operation.raw:
            at = operation.at + pointer("callbacks")
            yield Problem(at, "callbacks would be ignored.", "Describe them under webhooks.")
    yield from _security(data, called)
    yield from _servers(data)


def _ids(found: list[Operation], foreign: bool) -> Iterator[Problem]:
    seen: dict[str, str] = {}
    for operation in found:
        given = operation.raw.get("operationId")
        if given is None and foreign:
            continue  # its name comes from its path
        if given is None:
            mend = "Give it a name, a verb and what it is about."
            yield Problem(operation.at, "The operation has no operationId.", mend)
            continue
        name = given if foreign else snake(given)
        if name in seen:
            what = f"The operationId {given!r} is taken by {seen[name]}."
            yield Problem(operation.at + pointer("operationId"), what, "Give it one of its own.")
        seen[name] = f"{operation.method.upper()} {operation.path}"


def _path(operation: Operation) -> Iterator[Problem]:
    if "?" in operation.path or "#" in operation.path:
        at = operation.at.rpartition("/")[0]
        mend = "Describe what follows ? as parameters, and leave out what follows #."
        yield Problem(at, "A path holds neither a query nor a fragment.", mend)
    wanted = _TEMPLATE.findall(operation.path)
    named = {one["name"]: one for one in operation.located("path")}
    for name in wanted:
        if name not in named:
            what = f"The path has {{{name}}}, but no parameter describes it."
            yield Problem(operation.at, what, "Add it to parameters, in: path, required: true.")
        elif named[name].get("required") is not True:
            what = f"The path parameter {name!r} is not marked as required."
            yield Problem(operation.at, what, "Write required: true.")
    for name in named.keys() - set(wanted):
        what = f"The parameter {name!r} does not stand in the path."
        yield Problem(operation.at, what, f"Write {{{name}}} in the path, or remove it.")
    if len(set(wanted)) != len(wanted):
        yield Problem(operation.at, "The path names a parameter twice.", "Rename one of them.")


def _parameters(types: Types, operation: Operation) -> Iterator[Problem]:
    data, names = types.data, dict[str, str]()
    for one in operation.parameters:
        at, wire = _place_of(data, operation, one), one["name"]
        if is_set_elsewhere(types.schemes, one):
            continue
        yield from _one_parameter(types, one, at)
        if not operation.ours:
            continue  # where two want one name, one is named after its place
        python = parameter_name(str(one.get("x-name", wire)))
        if not python.isidentifier():
            yield Problem(at, f"{wire!r} cannot be an argument's name.", "Add an x-name.")
        if python in names:
            what = f"{wire!r} and {names[python]!r} become the same argument, {python}."
            yield Problem(at, what, "Give one of them an x-name.")
        names[python] = wire


def _place_of(data: Json, operation: Operation, parameter: Json) -> str:
    """Where a parameter stands: in the operation, in its path, or under components."""
    path_at = operation.at.rpartition("/")[0]
    item = data["paths"].get(operation.path, {})
    for base, holder in ((operation.at, operation.raw), (path_at, item)):
        for index, raw in enumerate(holder.get("parameters", ())):
            if raw is parameter or ("$ref" in raw and deref(data, raw) == parameter):
                return base + pointer("parameters", index)
    return operation.at


def _one_parameter(types: Types, one: Json, at: str) -> Iterator[Problem]:
    where, name = one["in"], one["name"]
    if "content" in one:
        mend = "Describe it with schema; JSON in a parameter is not carried."
        yield Problem(at, f"The parameter {name!r} with content would be dropped.", mend)
        return
    usual = "form" if where in ("query", "cookie") else "simple"
    style = one.get("style", usual)
    if style != usual and (where != "query" or style not in SEPARATORS):
        mend = f"Use style {usual}, or another whose values stand between separators."
        yield Problem(at, f"The parameter {name!r} is spelled in a way that is not carried.", mend)
        return
    found = types.of(one.get("schema", {}), name).core
    item = found.inner.core if found.kind is Kind.LIST and found.inner else found
    if {Kind.MODEL, Kind.MAP} & {part.kind for part in found}:
        mend = "Describe each member as a parameter of its own."
        yield Problem(at, f"The parameter {name!r} is an object, which would be mangled.", mend)
    elif Kind.LIST in {part.kind for part in item}:
        mend = "Describe it as one list, of texts or numbers."
        yield Problem(at, f"The parameter {name!r} is a list among others, or of lists.", mend)
    elif where == "path" and found.kind is Kind.LIST:
        yield Problem(at, f"The path parameter {name!r} is a list.", "Describe it as text.")


_FORMS_MEND = "Describe it as JSON, text or bytes; parts and streams of events are not carried."


def _body(types: Types, operation: Operation) -> Iterator[Problem]:
    data = types.data
    given = operation.raw.get("requestBody")
    if given is None:
        return
    at = operation.at + pointer("requestBody")
    content = operation.content
    if operation.at.startswith("/webhooks") or "x-result" in operation.raw:
        if operation.body is None:
            mend = "Describe it as application/json with a schema."
            yield Problem(at, "The body has no JSON form, so it could not be sent.", mend)
        elif rows_of(data, operation.body, hint=hint_for(operation, "body")) is None:
            mend = "Describe an object with properties, or an array of one."
            yield Problem(at, "The body is neither an object nor a list of objects.", mend)
    elif content is not None and content.form == "other":
        yield Problem(at, f"A body of {content.media} could not be sent.", _FORMS_MEND)
    elif content is not None and content.form == "form":
        found = types.of(content.schema, hint_for(operation, "body")).core
        if found.kind not in (Kind.MODEL, Kind.MAP) or not _is_flat(types, found):
            mend = "Describe an object whose members are texts, numbers or lists of these."
            yield Problem(at, "A form holds names with plain values.", mend)


def _is_flat(types: Types, found: Type) -> bool:
    """Whether the members of an object are plain values, or lists of them."""
    if found.kind is Kind.MAP:
        members = [found.inner] if found.inner else []
    else:
        members = [one.type for one in types.model(found.model).attributes] if found.model else []
    items = [one.core.inner if one.core.kind is Kind.LIST else one for one in members]
    nested = {Kind.LIST, Kind.MAP, Kind.MODEL}
    return not any(part.kind in nested for one in items if one for part in one.core)


def _answer(data: Json, operation: Operation) -> Iterator[Problem]:
    for status, response in operation.successes:
        content = content_of(response)
        if content is not None and content.form in ("form", "other"):
            at = operation.at + pointer("responses", status)
            yield Problem(at, f"An answer of {content.media} could not be read.", _FORMS_MEND)
        elif content is not None and content.form != "json" and operation.ours:
            at = operation.at + pointer("responses", status)
            mend = "Describe it as application/json with a schema."
            yield Problem(at, "The answer has no JSON form, so it would be dropped.", mend)
    if not operation.successes and operation.ours:
        at = operation.at + pointer("responses")
        yield Problem(at, "No answer says that all went well.", "Describe the 2xx answer.")


def _own_servers(data: Json, operation: Operation) -> Iterator[Problem]:
    path_at = operation.at.rpartition("/")[0]
    item = data["paths"].get(operation.path, {})
    for at, holder in ((operation.at, operation.raw), (path_at, item)):
        if holder.get("servers"):
            what = "The operation has servers of its own, and calls would go to the document's."
            mend = "Describe what lies on another server in a document of its own."
            yield Problem(at + pointer("servers"), what, mend)


def _links(data: Json, operation: Operation, by_id: dict[Any, Operation]) -> Iterator[Problem]:
    for status, raw in members(operation.raw.get("responses")):
        answer = deref(data, raw)
        for name, link in members(answer.get("links")):
            at = operation.at + pointer("responses", status, "links", name)
            yield from _link(data, operation, answer, deref(data, link), at, by_id)


def _link(
    data: Json,
    operation: Operation,
    answer: Json,
    link: Json,
    at: str,
    by_id: dict[Any, Operation],
) -> Iterator[Problem]:
    if "operationRef" in link and "operationId" not in link:
        return  # by address, perhaps in another document
    given = link.get("operationId")
    target = by_id.get(given)
    if target is None:
        what = f"The link leads to no operation ({given!r})."
        mend = "Name the operationId of an operation under paths."
        yield Problem(at, what, meant(given, by_id, mend))
        return
    known = {one["name"]: one for one in target.parameters}
    said = dict(members(link.get("parameters")))
    for name, value in said.items():
        here = at + pointer("parameters", name)
        if name.rpartition(".")[2] not in known:
            mend = meant(name, known, "Remove it, or name a parameter of the operation.")
            yield Problem(here, f"{target.id} has no parameter {name!r}.", mend)
        if isinstance(value, str) and value[:1] == "$":
            yield from _expression(data, operation, answer, value, here)
    for name in () if is_foreign(data) else _TEMPLATE.findall(target.path):
        if not any(one.rpartition(".")[2] == name for one in said):
            what = f"The link does not say what {name!r} of {target.id} is."
            yield Problem(at, what, f"Add it to parameters: {name}: $response.body#/...")


def _expression(
    data: Json, operation: Operation, answer: Json, value: str, at: str
) -> Iterator[Problem]:
    """A runtime expression, which leads to something that is sent or answered."""
    if not _EXPRESSION.fullmatch(value):
        what = f"{value!r} is no runtime expression."
        yield Problem(at, what, "Write $response.body#/... or $request.path.name.")
        return
    if is_foreign(data):
        return
    place, _, name = value.partition(".path.")
    if place == "$request" and name not in {one["name"] for one in operation.located("path")}:
        known = [f"$request.path.{one['name']}" for one in operation.located("path")]
        what = f"The path of {operation.id} has no {name!r}."
        yield Problem(at, what, meant(value, known, "Name a parameter of its path."))
    body, _, into = value.partition("#")
    schema = json_schema(answer)
    if body == "$response.body" and into and schema is not None:
        yield from _into(data, schema, value, into, at)


def _into(data: Json, schema: Json, value: str, into: str, at: str) -> Iterator[Problem]:
    """A pointer into an answer, as far as the document describes it."""
    for part in unescape(into):
        schema = deref(data, schema)
        if schema.get("type") == "array":
            schema = schema.get("items", {})
            continue
        fields = fields_of(data, schema)
        if not fields:
            return
        if part not in fields:
            near = meant(part, fields, f"Name one of {', '.join(fields)}.")
            yield Problem(at, f"{value!r} leads to {part!r}, which the answer has not.", near)
            return
        schema = fields[part]


def _security(data: Json, called: list[Operation]) -> Iterator[Problem]:
    known = data.get("components", {}).get("securitySchemes", {})
    kinds = {name: kind for name, _, kind, _ in credential_schemes(data)}
    for base, alternatives in _security_places(data, called):
        for index, names in enumerate(alternatives):
            if sum(kinds.get(name) in ("basic", "bearer") for name in names) > 1:
                what = "Two schemes of one set would both be the header Authorization."
                yield Problem(base + pointer(index), what, "Describe them as alternatives.")
    for base, alternatives in _security_places(data, called):
        for index, names in enumerate(alternatives):
            for name in names:
                at = base + pointer(index, name)
                if name not in known:
                    mend = meant(name, known, "Describe it under components/securitySchemes.")
                    yield Problem(at, f"There is no security scheme {name!r}.", mend)
                elif name not in kinds:
                    mend = "Use an apiKey, HTTP basic, a bearer token or OAuth 2."
                    yield Problem(at, f"The scheme {name!r} cannot be served.", mend)


def _security_places(data: Json, called: list[Operation]) -> list[tuple[str, Any]]:
    places = [(pointer("security"), data.get("security", ()))]
    return places + [(one.at + pointer("security"), one.raw.get("security", ())) for one in called]


def _servers(data: Json) -> Iterator[Problem]:
    for index, server in enumerate(data.get("servers", ())):
        for name in _TEMPLATE.findall(server["url"]):
            if name not in server.get("variables", {}):
                at = pointer("servers", index, "url")
                what = f"The server's variable {name!r} is not described."
                yield Problem(at, what, "Add it to variables, with a default.")
