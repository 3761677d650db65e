"""The operations of a document as facts: parameters, bodies, answers, every $ref followed."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from attrs import field, frozen

from .composition import is_model, plain_ref
from .document import deref

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

    @property
    def ours(self) -> bool:
        """Whether our extensions say what it is."""
        return "x-resource" in self.raw

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
        for _, response in self.successes:
            schema = json_schema(response)
            if schema is not None:
                return schema
        return None

    @property
    def successes(self) -> list[tuple[str, Json]]:
        """Status and response of every answer when all went well; ``default`` for want of any."""
        responses = self.raw.get("responses", {})
        found = [status for status in sorted(responses) if status[:1] == "2"]
        if not found and "default" in responses:
            found = ["default"]
        return [(status, deref(self.data, responses[status])) for status in found]

    @property
    def content(self) -> Content | None:
        """What is sent: as JSON where the document has it so, otherwise as text or bytes."""
        given = self.raw.get("requestBody")
        return content_of(deref(self.data, given)) if given else None


@frozen
class Content:
    """A body or an answer in one of its media types; `form` is one of `FORMS`."""

    media: str
    form: str
    schema: Json = field(repr=False)


def content_of(holder: Json) -> Content | None:
    """The content of a body or response in the form that says most of it; None for no content."""
    found = [_content(media, told) for media, told in holder.get("content", {}).items()]
    return min(found, key=lambda one: FORMS.index(one.form), default=None)


FORMS = ("json", "form", "plain", "bytes", "other")
"""JSON, a form of names and values, text, bytes, and what is not carried."""
FORM = "application/x-www-form-urlencoded"
_JSON = ("application/json", "text/json", "*/*", "application/*")
_PLAIN = ("xml", "yaml", "javascript", "x-ndjson", "jsonl")


def _content(media_type: str, told: Json) -> Content:
    essence = media_type.split(";")[0].strip().lower()
    schema = told.get("schema", {})
    binary = isinstance(schema, dict) and schema.get("format") == "binary"
    media = "application/json" if "*" in essence else media_type
    if (essence in _JSON or essence.endswith("+json")) and not binary:
        return Content(media, "json", schema)
    if essence == FORM and "encoding" not in told:
        return Content(FORM, "form", schema)
    if essence in (FORM, "text/event-stream") or essence.startswith("multipart/"):
        return Content(media_type, "other", schema)
    if (essence.startswith("text/") or essence.endswith(_PLAIN)) and not binary:
        return Content("text/plain" if "*" in essence else media_type, "plain", schema)
    return Content("application/octet-stream" if "*" in essence else media_type, "bytes", schema)


def json_schema(holder: Json) -> Json | None:
    """The schema of a body or response's JSON form."""
    found = content_of(holder)
    if found is None or found.form != "json" or not isinstance(found.schema, dict):
        return None
    return found.schema or None


def operations(data: Json) -> list[Operation]:
    """All operations on paths, in the order of the document."""
    return list(_operations(data, "paths"))


def is_foreign(data: Json) -> bool:
    """Whether a document knows nothing of our extensions, so that names come from its paths."""
    return not any(one.ours for one in operations(data))


def called_operations(data: Json) -> list[Operation]:
    """The operations that the client has methods for."""
    found = operations(data)
    ours = [one for one in found if one.ours]
    return ours or found


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


def hint_for(operation: Operation, part: str) -> str:
    """The name of an object that an operation writes out on the spot."""
    from .naming import class_name

    return class_name(f"{operation.id} {part}")


def is_array(schema: Json) -> bool:
    """Whether a schema is a list of something."""
    return schema.get("type") == "array"
