"""Draws small documents from a grammar of what lint accepts, and values from their schemas."""

from __future__ import annotations

import random
import re
from typing import Any

from attrs import field, frozen

from generator.document import deref

Json = dict[str, Any]
METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")
CLASSES = (
    *("Pet", "Date", "a.b", "a-b", "A_B", "list", "None", "Row", "XResource", "Any", "HTTPServer"),
    *("HttpServer", "Self", "Literal", "Values", "Model", "2nd", "Operation", "Mapping", "U_N"),
)
MEMBERS = (
    *("id", "name", "class", "a-b", "a_b", "+1", "-1", "from_dict", "key", "größe", "default"),
    *("with space", "0", "_x", "list", "str", "value", "type", "$ref_", 'quo"te', "back\\slash"),
    *("self", "options", "body", "date", "Decimal", "x-y", "items", "properties", "datetime"),
)
ARGUMENTS = (
    *("id", "limit", "offset", "body", "options", "self", "class", "a-b", "a_b", "X-Trace", "list"),
    *("filter[x]", "found", "row", "builtins", "chunk", "größe", "2nd", "_x", "page_size", "from"),
)
SEGMENTS = (
    *(
        "pets",
        "list",
        "get",
        "2fa",
        "close",
        "class",
        "a-b",
        "a_b",
        "str",
        "from_env",
        "x.y",
        "int",
    ),
    *("create", "pacer", "datetime", "namespace", "builtins", "größe", "v1", "items", "resources"),
)


class Drawing:
    """One document being drawn; the same seed draws the same one."""

    def __init__(self, seed: int, *, url: str, operations: int = 4) -> None:
        self.chance = random.Random(seed)
        self.new = self.chance.random() < 0.6
        self.models: list[str] = []
        self.schemas: Json = {}
        self._marks = 0
        self._url = url
        self._operations = operations

    def document(self) -> Json:
        chance = self.chance
        for name in chance.sample(CLASSES, chance.randint(0, 6)):
            self.schemas[name] = self._component(name)
        schemes = self._schemes()
        paths: Json = {}
        for _ in range(self._operations):
            self._operation(paths, schemes)
        variables = {}
        url = self._url
        if chance.random() < 0.4:
            variables = {
                "stage": {"default": "live"},
                "base-path": {"default": "b", "enum": ["b", "c"]},
            }
            url += "/{stage}/{base-path}"
        data: Json = {
            "openapi": "3.1.0" if self.new else "3.0.3",
            "info": {"title": "Drawn", "version": "1"},
            "servers": [{"url": url, **({"variables": variables} if variables else {})}],
            "paths": paths,
            "components": {"schemas": self.schemas, "securitySchemes": schemes},
        }
        if chance.random() < 0.5:
            data["security"] = self._security(schemes)
        return data

    # Schemas

    def _component(self, name: str) -> Json:
        chance, what = self.chance, self.chance.random()
        if what < 0.6 or not self.models:
            schema = self._object()
            self.models.append(name)
        elif what < 0.8:
            name_of_base = chance.choice(self.models)
            base = {"$ref": f"#/components/schemas/{name_of_base}"}
            schema = {"allOf": [base, self._object()]}
            inherited = members_of({"components": {"schemas": self.schemas}}, base)[0]
            if inherited and chance.random() < 0.5:  # says more of a property of its base
                refined = {chance.choice(list(inherited)): {"description": "More of it."}}
                schema["allOf"].append({"properties": refined})
            self.models.append(name)
        else:
            return self.value(1)
        if chance.random() < 0.2:
            schema = self._nullable(schema)
        return schema

    def _object(self, depth: int = 1) -> Json:
        chance = self.chance
        self._marks += 1
        mark = f"mark{self._marks}"  # tells it from all others
        names = [mark, *chance.sample(MEMBERS, chance.randint(0, 4))]
        properties = {n: self.value(depth) if n != mark else {"type": "integer"} for n in names}
        required = [mark, *(one for one in names[1:] if chance.random() < 0.3)]
        found: Json = {"type": "object", "required": required, "properties": properties}
        if chance.random() < 0.2:
            found["additionalProperties"] = chance.choice([True, False, {"type": "string"}])
        return found

    def value(self, depth: int) -> Json:
        """The schema of a value; `depth` bounds what may still stand in it."""
        chance, what = self.chance, self.chance.random()
        if what < 0.15 and self.models:
            return {"$ref": f"#/components/schemas/{chance.choice(self.models)}"}
        if depth < 3 and what < 0.55:
            kind = chance.choice(("list", "list", "map", "union", "object", "null", "any"))
            if kind == "list":
                return {"type": "array", "items": self.value(depth + 1)}
            if kind == "map":
                return {"type": "object", "additionalProperties": self.value(depth + 1)}
            if kind == "union":
                return self._tagged() if chance.random() < 0.2 else self._union(depth)
            if kind == "null":
                return self._nullable(self._scalar())
            return self._object(depth + 1) if kind == "object" else {}
        return self._scalar()

    def _scalar(self) -> Json:
        chance = self.chance
        return chance.choice(
            [
                {"type": "string"},
                {"type": "string", "enum": ["a", "b'\"\\", "ü"]},
                {"type": "string", "format": chance.choice(["uuid", "odd-format", "email"])},
                {"type": "string", "format": "date"},
                {"type": "string", "format": "date-time"},
                {"type": "integer"},
                {"type": "integer", "enum": [0, 1]},
                {"type": "number"},
                {"type": "number", "format": "decimal"},
                {"type": "boolean"},
            ]
        )

    def _nullable(self, schema: Json) -> Json:
        if not self.new:
            return {**schema, "nullable": True}
        if isinstance(schema.get("type"), str) and "enum" not in schema:
            return {**schema, "type": [schema["type"], "null"]}
        return {"anyOf": [schema, {"type": "null"}]}

    def _union(self, depth: int) -> Json:
        """A choice whose members can be told from each other: by marks, or by their JSON types."""
        chance = self.chance
        if self.models and chance.random() < 0.5:
            names = chance.sample(self.models, min(len(self.models), chance.randint(1, 3)))
            members = [{"$ref": f"#/components/schemas/{name}"} for name in names]
        else:
            members = [self._object(depth + 1) for _ in range(2)]
        others: list[Json] = [
            {"type": "boolean"},
            {"type": "string", "format": "date"},
            {"type": "number"},
            {"type": "array", "items": {"type": "string"}},
        ]
        members += chance.sample(others, chance.randint(0, 2))
        return {chance.choice(("oneOf", "anyOf")): members}

    def _tagged(self) -> Json:
        """A choice of components that nothing but a discriminator tells from each other."""
        chance = self.chance
        names = [f"Tagged{self._marks}{letter}" for letter in "AB"]
        tags = chance.sample(["a", "b", "c-d", *names], 2)
        self._marks += 1
        for name, tag in zip(names, tags, strict=True):
            one = {"same": self._scalar(), "tag": {"type": "string", "enum": [tag]}}
            self.schemas[name] = {"type": "object", "required": ["tag"], "properties": one}
        refs = [{"$ref": f"#/components/schemas/{name}"} for name in names]
        mapping = {tag: one["$ref"] for tag, one in zip(tags, refs, strict=True)}
        return {"oneOf": refs, "discriminator": {"propertyName": "tag", "mapping": mapping}}

    # Operations

    def _schemes(self) -> Json:
        every: Json = {
            "api-key": {"type": "apiKey", "in": "header", "name": "X-Key"},
            "timeout": {"type": "apiKey", "in": "query", "name": "key"},
            "session": {"type": "apiKey", "in": "cookie", "name": "sid"},
            "user": {"type": "http", "scheme": "basic"},
            "token": {"type": "http", "scheme": "bearer"},
        }
        names = self.chance.sample(list(every), self.chance.randint(0, 3))
        return {name: every[name] for name in names}

    def _security(self, schemes: Json) -> list[Json]:
        chance = self.chance
        found: list[Json] = []
        for _ in range(chance.randint(0, 2)):
            names = chance.sample(list(schemes), min(len(schemes), chance.randint(0, 2)))
            if {"user", "token"} <= set(names):
                names.remove("token")
            found.append({name: [] for name in names})
        return found

    def _operation(self, paths: Json, schemes: Json) -> None:
        chance = self.chance
        parts = chance.sample(SEGMENTS, chance.randint(0, 2))
        named = chance.sample(ARGUMENTS, chance.choice((0, 0, 1, 1, 2)))
        for name in named:
            parts.insert(chance.randint(0, len(parts)), f"{{{name}}}")
        path = "/" + "/".join(parts)
        shape = re.sub(r"\{.*?\}", "{}", path)
        if path not in paths and shape in {re.sub(r"\{.*?\}", "{}", one) for one in paths}:
            return  # the same path by other names
        method = chance.choice(METHODS)
        if method in paths.setdefault(path, {}):
            return
        parameters = [
            {"name": name, "in": "path", "required": True, "schema": self._spelled()}
            for name in named
        ]
        places = [("query", one) for one in ARGUMENTS] + [("header", f"X-{n}") for n in "abc"]
        places += [("header", "X-Trace"), ("cookie", "theme"), ("cookie", "id"), ("header", "id")]
        for place, name in chance.sample(places, chance.randint(0, 4)):
            parameters.append(self._parameter(place, name))
        operation: Json = {"parameters": parameters, "responses": self._responses()}
        if chance.random() < 0.5:
            operation["operationId"] = (
                f"op {len(paths)} {method} {chance.choice(SEGMENTS)}{chance.random()}"
            )
        if (
            chance.random() < (0.7 if method in ("put", "post", "patch") else 0.15)
            and method != "trace"
        ):
            operation["requestBody"] = {
                "required": chance.random() < 0.6,
                "content": self._content(chance.random() < 0.2),
            }
            if chance.random() < 0.1:
                form = {"type": "object", "properties": self._flat()}
                operation["requestBody"]["content"] = {
                    "application/x-www-form-urlencoded": {"schema": form}
                }
        if chance.random() < 0.3:
            operation["security"] = self._security(schemes)
        paths[path][method] = operation

    def _flat(self) -> Json:
        """The members of a form: plain values, and lists of them."""
        names = self.chance.sample(MEMBERS, self.chance.randint(1, 3))
        plain = [self._scalar() for _ in names]
        listed = [{"type": "array", "items": one} if len(plain) > 2 else one for one in plain]
        return dict(zip(names, listed, strict=True))

    def _spelled(self) -> Json:
        schema = self._scalar()
        return {"type": "number"} if schema.get("format") == "decimal" else schema

    def _parameter(self, place: str, name: str) -> Json:
        chance = self.chance
        found: Json = {"name": name, "in": place, "schema": self._spelled()}
        if chance.random() < 0.3:
            found["required"] = True
        if chance.random() < 0.3:
            found["schema"] = {"type": "array", "items": found["schema"]}
            if place == "query" and chance.random() < 0.6:
                found["explode"] = False
                found["style"] = chance.choice(("form", "pipeDelimited", "spaceDelimited"))
        return found

    def _content(self, other: bool) -> Json:
        chance = self.chance
        if other:
            media = chance.choice(("text/plain", "application/octet-stream", "application/xml"))
            return {media: {"schema": {"type": "string"}}}
        media = chance.choice(("application/json", "application/json", "application/x.y+json"))
        return {media: {"schema": self.value(1)}}

    def _responses(self) -> Json:
        chance = self.chance
        statuses = chance.choice((["200"], ["200"], ["201", "200"], ["204"], ["2XX"], ["default"]))
        found: Json = {}
        for status in statuses:
            found[status] = {"description": "Done"}
            if status != "204" and chance.random() < 0.8:
                found[status]["content"] = self._content(chance.random() < 0.2)
        if "default" not in found:
            found["404"] = {"description": "None", "content": self._content(False)}
        return found


@frozen
class Sample:
    """A value that a schema allows: its JSON, and what it should be in Python.

    `form` is plain, date, date-time, float, decimal, list, map, model, or open, where several
    members of a choice fit.
    """

    json: Any
    form: str = "plain"
    parts: dict[Any, Sample] = field(factory=dict)
    component: str = ""


def sample(
    data: Json, schema: Any, chance: random.Random, depth: int = 0, name: str = ""
) -> Sample:
    """A value that a schema allows."""
    if isinstance(schema, dict) and "$ref" in schema:
        ref = schema["$ref"]
        return sample(data, deref(data, schema), chance, depth + 1, ref.rpartition("/")[2])
    if not isinstance(schema, dict) or not schema:
        return Sample({"any": [1, None, "x"]} if depth < 3 else "any")
    kinds = schema.get("type")
    null = schema.get("nullable") or (isinstance(kinds, list) and "null" in kinds)
    if null and (chance.random() < 0.3 or depth > 5):
        return Sample(None)
    for union in ("oneOf", "anyOf"):
        if union in schema and "properties" not in schema:
            members = schema[union]
            if depth > 4:
                members = [one for one in members if "$ref" not in one] or members
            found = sample(data, chance.choice(members), chance, depth + 1)
            tagged = "discriminator" in schema
            return Sample(found.json, "open") if not tagged and is_open(data, members) else found
    fields, required = members_of(data, schema)
    if fields:
        return _object(data, fields, required, chance, depth, name)
    if isinstance(kinds, list):
        kinds = next((one for one in kinds if one != "null"), "null")
    if "allOf" in schema:
        parts = {**schema, **{k: v for one in schema["allOf"] for k, v in deref(data, one).items()}}
        return sample(data, {k: v for k, v in parts.items() if k != "allOf"}, chance, depth + 1)
    if kinds == "array":
        number = chance.choice((0, 1, 2)) if depth < 4 else 0
        items = [sample(data, schema.get("items", {}), chance, depth + 1) for _ in range(number)]
        return Sample([one.json for one in items], "list", dict(enumerate(items)))
    if kinds == "object":
        more = schema.get("additionalProperties", {})
        names = (
            chance.sample(MEMBERS, chance.choice((0, 1, 2)))
            if depth < 4 and more is not False
            else []
        )
        parts = {one: sample(data, more, chance, depth + 1) for one in names}
        return Sample({n: one.json for n, one in parts.items()}, "map", parts)
    return _scalar(schema, kinds, chance)


def is_open(data: Json, members: list[Json]) -> bool:
    """Whether a value may be of several members of a choice, so that no type is demanded."""
    known = [deref(data, one) for one in members]
    objects = [one for one in known if one.get("type", "object") == "object"]
    marks = [set(members_of(data, one)[1]) for one in objects]
    marked = all(one and not any(one <= o for o in marks if o is not one) for one in marks)
    others = [one.get("type") for one in known if one.get("type", "object") != "object"]
    return not marked or len(set(map(str, others))) < len(others)


def members_of(data: Json, schema: Json) -> tuple[Json, list[str]]:
    """The properties of an object and those it must have, those of its parts included."""
    schema = deref(data, schema)
    fields, required = dict[str, Any](), list(schema.get("required", ()))
    for part in schema.get("allOf", ()):
        more, demanded = members_of(data, part)
        for name, one in more.items():
            fields[name] = {"allOf": [fields[name], one]} if name in fields else one
        required += demanded
    for name, one in schema.get("properties", {}).items():
        fields[name] = {"allOf": [fields[name], one]} if name in fields else one
    return fields, required


def _object(
    data: Json, fields: Json, required: list[str], chance: random.Random, depth: int, name: str
) -> Sample:
    chosen = [one for one in fields if one in required or (depth < 4 and chance.random() < 0.6)]
    parts = {one: sample(data, fields[one], chance, depth + 1) for one in chosen}
    return Sample({n: one.json for n, one in parts.items()}, "model", parts, name)


def _scalar(schema: Json, kind: Any, chance: random.Random) -> Sample:
    if "const" in schema:
        return Sample(schema["const"])
    if schema.get("enum"):
        return Sample(chance.choice(schema["enum"]))
    form = schema.get("format")
    if kind == "string" and form == "date":
        return Sample(chance.choice(["2026-01-02", "1999-12-31"]), "date")
    if kind == "string" and form == "date-time":
        return Sample(
            chance.choice(["2026-01-02T03:04:05+00:00", "1999-12-31T23:59:59.250000+02:00"]),
            "date-time",
        )
    if kind == "number":
        return Sample(
            chance.choice([1.5, -0.25, 1e20]), "decimal" if form == "decimal" else "float"
        )
    plain: dict[Any, list[Any]] = {
        "integer": [0, 7, -3],
        "boolean": [True, False],
        "null": [None],
        None: ["any"],
    }
    return Sample(chance.choice(plain.get(kind, ["text", "ü&/ ?", "a,b|c", "x"])))
