"""The operations of a document as facts: parameters, bodies, answers, every $ref followed."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from attrs import field, frozen

from .document import deref
from .lower import is_model, plain_ref

METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")

Json = dict[str, Any]


@frozen
class Operation:
    """One operation; ``at`` is its JSON pointer."""

    path: str
    method: str
    at: str
    raw: Json = field(repr=False)
    parameters: tuple[Json, ...] = field(repr=False)
    data: Json = field(repr=False, eq=False)

    @property
    def id(self) -> str:
        """The operationId, or what stands for it where the document gives none."""
        given = self.raw.get("operationId")
        return given if isinstance(given, str) else f"{self.method} {self.path}"

    def located(self, place: str) -> list[Json]:
        """The parameters in the path, the query, the headers or the cookies."""
        return [one for one in self.parameters if one["in"] == place]

    @property
    def body(self) -> Json | None:
        """The JSON schema of the request's body."""
        given = self.raw.get("requestBody")
        return json_schema(deref(self.data, given)) if given else None

    @property
    def body_required(self) -> bool:
        """Whether a call without a body is refused."""
        given = self.raw.get("requestBody")
        return bool(given and deref(self.data, given).get("required"))

    @property
    def answer(self) -> Json | None:
        """The JSON schema of the answer when all went well."""
        responses = self.raw.get("responses", {})
        for status in sorted(responses):
            if status.startswith("2"):
                schema = json_schema(deref(self.data, responses[status]))
                if schema is not None:
                    return schema
        return None


def json_schema(holder: Json) -> Json | None:
    """The schema of a body or response's JSON form."""
    for media_type, media in sorted(holder.get("content", {}).items()):
        essence = media_type.split(";")[0].strip().lower()
        if essence in ("application/json", "text/json") or essence.endswith("+json"):
            schema = media.get("schema")
            return schema if isinstance(schema, dict) else None
    return None


def operations(data: Json) -> list[Operation]:
    """All operations on paths, in the order of the document."""
    return list(_operations(data, "paths"))


def webhooks(data: Json) -> list[Operation]:
    """All operations the API calls elsewhere, in the order of the document."""
    return list(_operations(data, "webhooks"))


def _operations(data: Json, section: str) -> Iterator[Operation]:
    from .problems import pointer

    for path, item in data.get(section, {}).items():
        shared = [deref(data, one) for one in item.get("parameters", ())]
        for method in METHODS:
            raw = item.get(method)
            if raw is None:
                continue
            own = [deref(data, one) for one in raw.get("parameters", ())]
            named = {(one["name"], one["in"]): one for one in [*shared, *own]}
            at = pointer(section, path, method)
            yield Operation(path, method, at, raw, tuple(named.values()), data)


@frozen
class Rows:
    """What an answer holds: rows of a component, many or one."""

    component: str
    many: bool


def rows_of(data: Json, schema: Json | None, *, hint: str) -> Rows | None:
    """The rows an answer or a body holds; None where it holds no objects.

    A choice between rows and something else (a count) is rows. An object written out on the spot
    goes by the name ``hint``, as in ``inline_schemas``.
    """
    if schema is None:
        return None
    for choice in ("anyOf", "oneOf"):
        if choice in schema:
            found = [rows_of(data, member, hint=hint) for member in schema[choice]]
            return max((one for one in found if one), key=lambda one: one.many, default=None)
    target = deref(data, schema)
    if is_array(target):
        if is_array(deref(data, target.get("items", {}))):
            return None
        row = rows_of(data, target.get("items"), hint=hint)
        return Rows(row.component, True) if row else None
    component = plain_ref(data, schema)
    if component is not None and is_model(data, target):
        return Rows(component, False)
    return Rows(hint, False) if is_model(data, target) else None


def inline_schemas(data: Json) -> dict[str, Json]:
    """Objects that bodies and answers write out on the spot, by the names they will go by."""
    found: dict[str, Json] = {}
    for operation in [*operations(data), *webhooks(data)]:
        for schema, hint in ((operation.body, "body"), (operation.answer, "answer")):
            for candidate in _candidates(data, schema):
                if plain_ref(data, candidate) is None and is_model(data, candidate):
                    found.setdefault(hint_for(operation, hint), candidate)
    return found


def hint_for(operation: Operation, part: str) -> str:
    """The name of an object that an operation writes out on the spot."""
    from .naming import class_name

    return class_name(f"{operation.id} {part}")


def _candidates(data: Json, schema: Json | None) -> Iterator[Json]:
    if schema is None:
        return
    for choice in ("anyOf", "oneOf"):
        for member in schema.get(choice, ()):
            yield from _candidates(data, member)
    target = deref(data, schema)
    if not is_array(target):
        yield schema
    elif not is_array(deref(data, target.get("items", {}))):
        yield from _candidates(data, target.get("items"))


def is_array(schema: Json) -> bool:
    """Whether a schema is a list of something."""
    return schema.get("type") == "array"
