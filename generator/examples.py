"""Examples of operations, derived from those of schemas.

The document gives each schema an example of its own fields. What tools draw from is more: the
request and the answers of each operation, and its parameters. Those are made here, from the same
rows, so that they agree: the order that is read is the one that was created, the path names it.
An example that the document gives at the operation stays.
"""

from __future__ import annotations

import copy
from collections.abc import Iterator
from datetime import datetime
from typing import Any

from .composition import plain_ref
from .document import deref, fields_of
from .operations import Operation, is_array, operations, webhooks
from .problems import GeneratorError, Problem, pointer
from .walk import members

Json = dict[str, Any]

_REF = "#/components/schemas/"
_FILTER_DATES = {
    "store-filter-date": "%m/%d/%Y",
    "store-filter-date-time": "%m/%d/%Y %H:%M:%S",
}
#: Rows in a request that changes several.
_SEVERAL = 2


def with_examples(document: Json) -> Json:
    """A copy of a raw document with an example in each request, answer and parameter.

    Schemas get whole examples: what the document leaves to the schemas of lists and parts is
    filled in. Parameters are written out at the operation, since their examples belong to it, and
    so are shared answers that hold the result of a write.

    Raises:
        GeneratorError: an example that is needed is not there; the text says where to write it.
    """
    made = copy.deepcopy(document)
    source = _Source(document)
    for operation in [*operations(made), *webhooks(made)]:
        _Described(source, operation).fill()
    for section in ("paths", "webhooks"):
        for _, item in members(made.get(section)):
            item.pop("parameters", None)  # each operation has them now
    for name, schema in members(made.get("components", {}).get("schemas")):
        if "examples" in schema:
            schema["examples"] = copy.deepcopy(source.rows(name))
    return made


def lacking(data: Json) -> Iterator[Problem]:
    """Objects that operations take or answer, whose schemas have no example."""
    components = data.get("components", {}).get("schemas", {})
    for name, schema in components.items():
        if schema.get("type") == "object" and schema.get("properties") and not _given(schema):
            at = pointer("components", "schemas", name)
            mend = "Write examples: [{...}] with an object of the demo shop, without its lists."
            yield Problem(at, "The schema has no example, so its operations have none.", mend)


def _given(schema: Any) -> list[Any]:
    given = schema.get("examples") if isinstance(schema, dict) else None
    return given if isinstance(given, list) else []


class _Source:
    """The rows that examples are made of: those of schemas, made whole, by resource."""

    def __init__(self, data: Json) -> None:
        self.data = data
        self._components = data.get("components", {}).get("schemas", {})
        self._resources = data.get("x-resources", {})
        self._made: dict[str, list[Any]] = {}

    def rows(self, component: str) -> list[Any]:
        """The examples of a component, with those of its lists and parts in the first."""
        if component not in self._made:
            schema = self._components.get(component, {})
            given = _given(schema)
            if not given:
                raise _missing(pointer("components", "schemas", component))
            self._made[component] = given  # what an object that holds itself finds within
            self._made[component] = [self._whole(schema, given[0]), *given[1:]]
        return self._made[component]

    def _whole(self, schema: Json, row: Any) -> Any:
        if not isinstance(row, dict):
            return row
        whole: Json = {}
        for name, raw in fields_of(self.data, schema).items():
            if name in row:
                whole[name] = row[name]
            elif (part := self._part(raw)) is not None:
                whole[name] = part
        return {**whole, **row}

    def _part(self, raw: Json) -> Any:
        """The example of a field that holds another object or a list of them."""
        target = deref(self.data, raw)
        if is_array(target):
            component = plain_ref(self.data, target.get("items"))
            return self.rows(component) if component else None
        component = plain_ref(self.data, raw)
        return self.rows(component)[0] if component and "properties" in target else None

    def described(self, resource: str) -> Json:
        """The entry of x-resources."""
        return dict(self._resources[resource])

    def schema_of(self, resource: str) -> Json:
        """The schema of a resource's rows."""
        return dict(self._components[self._resources[resource]["schema"]])

    def parents(self, resource: str) -> list[str]:
        """The resources that a row stands under, outermost first."""
        above = self._resources.get(resource, {}).get("parent")
        return [*self.parents(above), above] if above else []

    def key_of(self, resource: str, row: Json) -> Any:
        """The identity of a row."""
        return _at(row, str(self.schema_of(resource).get("x-key", "")))

    def of_resource(self, resource: str) -> list[Any]:
        """The rows of a resource: its own, those in its parent's row, or those of another."""
        said = self._resources[resource]
        if "rows" in said:
            return list(said["rows"])
        holder = said.get("view", said.get("parent"))
        if holder is None:
            return self.rows(said["schema"])
        above = self.of_resource(holder)
        if "within" not in said:
            return [row for row in above if self._stands_under(resource, row)]
        held = [row[said["within"]] for row in above if said["within"] in row]
        if "parent" in said:  # the rows of one parent, which the path names
            return list(held[0]) if held else []
        return held

    def first(self, resource: str) -> Any:
        """The row that the examples of a resource are about."""
        rows = self.of_resource(resource)
        if not rows:
            raise _missing(pointer("x-resources", resource))
        return rows[0]

    def _stands_under(self, resource: str, row: Json) -> bool:
        """Whether a row of a view is one of the parent that examples are about."""
        said = self._resources[resource]
        if "parent" not in said:
            return True
        key = self.key_of(said["parent"], self.first(said["parent"]))
        return all(key in _every(row, field) for field in said.get("where", ()))

    def of_schema(self, schema: Json | None, at: str) -> Any:
        """An example of a body or an answer by its schema alone."""
        if schema is None:
            raise _missing(at)
        target = deref(self.data, schema)
        if is_array(target):
            return [self.of_schema(target.get("items"), at)]
        component = plain_ref(self.data, schema)
        if component is None or not _given(self._components.get(component)):
            raise _missing(at)
        return self.rows(component)[0]


class _Described:
    """One operation of the copy, which examples are put into."""

    def __init__(self, source: _Source, operation: Operation) -> None:
        self._source, self._operation = source, operation
        self._raw, self._data = operation.raw, source.data
        named = operation.raw.get("x-resource")
        self._resource: str | None = named if named in source.data.get("x-resources", {}) else None
        self._action = operation.raw.get("x-action")

    def fill(self) -> None:
        if self._operation.parameters:
            self._raw["parameters"] = [dict(one) for one in self._parameters()]
        if "requestBody" in self._raw:
            body = copy.deepcopy(deref(self._data, self._raw["requestBody"]))
            self._fill(body, "requestBody", self._request)
            self._raw["requestBody"] = body
        for status, response in self._raw.get("responses", {}).items():
            if status.startswith("2") and status != "206":
                answer = copy.deepcopy(deref(self._data, response))
                if "$ref" in response:
                    _forget(answer)
                self._fill(answer, f"responses/{status}", self._answer, status)
                self._raw["responses"][status] = answer

    def _fill(self, holder: Json, place: str, make: Any, *more: str) -> None:
        """Give each media type its example; one that the document gives stays."""
        for media_type, media in members(holder.get("content")):
            if "example" in media or "examples" in media:
                continue
            at = self._operation.at + pointer(*place.split("/"), "content", media_type)
            made = make(media.get("schema"), at, *more)
            media.update(copy.deepcopy(made))

    # --- Rows ---------------------------------------------------------------------------------

    def _rows(self) -> list[Any]:
        assert self._resource is not None
        self._source.first(self._resource)
        return self._source.of_resource(self._resource)

    def _keys(self) -> list[Any]:
        """The values of the path, outermost first."""
        if self._resource is None:
            return []
        named = [*self._source.parents(self._resource), self._resource]
        keys = [self._source.key_of(name, self._source.first(name)) for name in named]
        return keys[: len(self._operation.located("path"))]

    def _parameters(self) -> Iterator[Json]:
        keys = iter(self._keys())
        for one in self._operation.parameters:
            if "example" in one or "examples" in one:
                yield one
                continue
            value = next(keys, None) if one["in"] == "path" else self._value(one)
            yield one if value is None else {**one, "example": value}

    def _value(self, parameter: Json) -> Any:
        """A value of the query that keeps the example's row; None where there is none to tell."""
        schema = deref(self._data, parameter.get("schema", {}))
        told = parameter.get("x-filter", {}).get("field", "")
        row = self._rows()[0] if told else {}
        value = next((one for one in _every(row, told) if one not in (None, "")), None)
        form = _FILTER_DATES.get(schema.get("format", ""))
        if told.startswith("$") and form:
            value = schema.get("examples", [None])[0]
        elif isinstance(value, str) and form:
            value = datetime.fromisoformat(value).strftime(form)
        elif isinstance(value, bool) and schema.get("type") == "integer":
            value = int(value)
        if value is None and not form:
            value = schema.get("default")
        return None if value == "" else value

    # --- Requests -----------------------------------------------------------------------------

    def _request(self, schema: Json | None, at: str) -> Json:
        target = deref(self._data, schema or {})
        many = is_array(target)
        component = plain_ref(self._data, target.get("items") if many else schema)
        if self._resource is None:
            return {"example": self._source.of_schema(schema, at)}
        if component != self._source.described(self._resource)["schema"]:
            return {"example": self._source.of_schema(schema, at)}
        if many:
            rows = self._rows()[:_SEVERAL]
            return {"example": [self._keyed(self._change(row), row) for row in rows]}
        row = self._rows()[0]
        made = self._new(row) if self._action == "create" else self._change(row)
        if not made:
            raise _missing(at)
        return {"example": made}

    def _new(self, row: Json) -> Json:
        schema = self._source.schema_of(self._resource or "")
        return self._sent(schema, row, _counted(schema), lists=True)

    def _change(self, row: Json) -> Json:
        schema = self._source.schema_of(self._resource or "")
        return self._sent(schema, row, _counted(schema), lists=False)

    def _keyed(self, change: Json, row: Json) -> Json:
        """A change that names its row, as several at once need it."""
        *above, last = str(self._source.schema_of(self._resource or "")["x-key"]).split(".")
        key = self._source.key_of(self._resource or "", row)
        if not above:
            return {last: key, **change}
        return {**change, above[0]: {last: key, **change.get(above[0], {})}}

    def _sent(self, schema: Json, row: Json, keys: frozenset[str], *, lists: bool) -> Json:
        """The part of a row that a caller sends.

        Without what the store sets, the identities it gives (``keys``, dotted), those of rows
        around it, and without lists in a change, since PUT would replace them.
        """
        sent: Json = {}
        for name, raw in fields_of(self._data, schema).items():
            field = deref(self._data, raw)
            if name not in row or name in keys or not self._is_sent(field):
                continue
            value = row[name]
            if isinstance(value, dict) and "properties" in field:
                start = f"{name}."
                below = frozenset(key.removeprefix(start) for key in keys if key.startswith(start))
                value = self._sent(field, value, below, lists=lists)
            elif isinstance(value, list):
                item = deref(self._data, field.get("items", {}))
                below = keys | _counted(item)
                rows = [each for each in value if lists and isinstance(each, dict)]
                value = [self._sent(item, each, below, lists=True) for each in rows]
                if not value:
                    continue
            sent[name] = value
        return sent

    def _is_sent(self, field: Json) -> bool:
        """Whether a field is a caller's; a reference to a row that is made with this one is not."""
        above = self._source.parents(str(field.get("x-refers")))
        is_within = self._action == "create" and self._resource in above
        return not (field.get("readOnly") or {"x-set", "x-versions"} & field.keys() or is_within)

    # --- Answers ------------------------------------------------------------------------------

    def _answer(self, schema: Json | None, at: str, status: str) -> Json:
        if self._resource is None:
            return {"example": self._source.of_schema(schema, at)}
        if "x-result" in self._raw:
            return {"example": self._results(status)}
        if "x-paging" in self._raw:
            return self._listed(schema or {})
        if "x-unwrap" in self._raw:
            return {"example": self._rows()[:1]}
        component = plain_ref(self._data, schema)
        if component == self._source.described(self._resource)["schema"]:
            return {"example": self._rows()[0]}
        return {"example": self._source.of_schema(schema, at)}

    def _results(self, status: str) -> list[Json]:
        """One result a row, named as ``x-result`` says."""
        said, form = self._raw["x-result"], self._data["x-result-row"]
        rows = self._rows()[: _SEVERAL if self._action == "update_many" else 1]
        if self._source.described(self._resource or "").get("singleton"):
            keys = [""]
        else:
            keys = [str(self._source.key_of(self._resource or "", row)) for row in rows]
        return [
            {
                form["key"]: said["key"],
                form["value"]: key,
                form["status"]: status,
                form["message"]: said["message"],
            }
            for key in keys
        ]

    def _listed(self, schema: Json) -> Json:
        paging = self._raw["x-paging"]
        limit = next(one for one in self._operation.parameters if one["name"] == paging["limit"])
        most = deref(self._data, limit["schema"]).get("default") or None
        rows = [row for row in self._rows() if self._is_asked_for(row)]
        if "anyOf" not in schema:
            return {"example": rows[:most]}
        counted = {paging["count"]: len(rows)}
        return {
            "examples": {
                "rows": {"summary": "The rows of a page", "value": rows[:most]},
                "count": {"summary": f"With {paging['countonly']}=1", "value": counted},
            }
        }

    def _is_asked_for(self, row: Json) -> bool:
        """Whether a row is one that the path names, where it names rows of a view."""
        where = self._source.described(self._resource or "").get("where", {})
        asked = {
            one["name"]: one["example"]
            for one in self._raw.get("parameters", ())
            if one["in"] == "path"
        }
        return all(
            asked[name] in _every(row, field) for field, name in where.items() if name in asked
        )


def _forget(answer: Json) -> None:
    """Take out the examples of a shared answer, which are of no operation in particular."""
    for _, media in members(answer.get("content")):
        for name in ("example", "examples"):
            media.pop(name, None)


def _counted(schema: Json) -> frozenset[str]:
    """The identity of a row, dotted, where the store gives it."""
    given = schema.get("x-key-given") is True or "x-key" not in schema
    return frozenset() if given else frozenset({str(schema["x-key"])})


def _at(row: Any, dotted: str) -> Any:
    """The value at a dotted name."""
    for name in dotted.split("."):
        row = row.get(name) if isinstance(row, dict) else None
    return row


def _every(row: Any, dotted: str) -> list[Any]:
    """The values at a dotted name that may lead through lists."""
    name, _, rest = dotted.partition(".")
    found = row.get(name) if isinstance(row, dict) else None
    values = found if isinstance(found, list) else [] if found is None else [found]
    return [each for one in values for each in _every(one, rest)] if rest else values


def _missing(at: str) -> GeneratorError:
    return GeneratorError(
        f"#{at}: no example can be made here. Write examples: [...] at the schema, or an example "
        "at this place."
    )
