"""The document as OpenAPI 3.0, in the constructs that other people's generators carry whole.

What OpenAPI 3.1 says and 3.0 cannot, or what stock generators drop, mistake or do not compile, is
put another way. Nothing is left out but what ``LEFT_OUT`` says.
"""

from __future__ import annotations

import copy
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from attrs import define, field

from ..document import deref, resolve
from ..naming import class_name
from ..operations import METHODS, is_array
from ..problems import GeneratorError, pointer
from .extensions import without_extensions

Json = dict[str, Any]

VERSION = "3.0.3"
LEFT_OUT = (
    "Lists answer rows only: the parameter that asks for their number instead, and that answer, "
    "are left out, since a client with types can read one of the two."
)
_RECEIVER = {
    "url": "https://{receiver}",
    "description": "Who receives the message. OpenAPI 3.0 knows no webhooks.",
    "variables": {"receiver": {"default": "receiver.example.com"}},
}
_SCHEMAS = "#/components/schemas/"
_NO_COUNTERPART = (
    "not",
    "if",
    "then",
    "else",
    "prefixItems",
    "contains",
    "propertyNames",
    "patternProperties",
    "dependentSchemas",
    "dependentRequired",
    "unevaluatedItems",
    "unevaluatedProperties",
    "$defs",
    "$dynamicRef",
)
"""Keywords of JSON Schema that 3.0 has not, or that generators pass over in silence."""
_FORMATS = {"decimal": "double"}
"""A number without a format that generators know becomes 32 bits wide in Go, and loses cents."""


def form(
    data: Json,
    paths: Json,
    *,
    title: str,
    about: str,
    kept: frozenset[str],
    is_received: bool = False,
    schemas: Iterable[str] = (),
) -> Json:
    """A document of its own out of some paths of ``data``.

    Args:
        data: the whole document, which references lead into; never changed.
        paths: the path items of the form, as the document has them.
        title: what the form is called, after the document's own title.
        about: one paragraph that says what the form is for.
        kept: the extensions that stay.
        is_received: whether the paths are messages that a store sends elsewhere.
        schemas: components that belong to the form though no operation leads to them.

    Raises:
        GeneratorError: a schema is one that OpenAPI 3.0 cannot say.
    """
    return _Form(data, kept, is_received).document(paths, title, about, schemas)


@define
class _Form:
    data: Json
    kept: frozenset[str]
    is_received: bool
    """Whether the store sends these messages: what callers may not send, it does."""
    schemas: dict[str, Json] = field(factory=dict)
    shared: dict[str, dict[str, Json]] = field(factory=dict)
    """Parameters, responses and headers in use, by section and name."""
    at: str = ""
    """Where the form is being made, as a pointer into the document."""
    action: str = ""

    def document(self, paths: Json, title: str, about: str, schemas: Iterable[str]) -> Json:
        made = {path: self._path_item(path, item) for path, item in paths.items()}
        for name in schemas:
            self._component(name)
        operations = [one for item in made.values() for _, one in _operations(item)]
        result: Json = {
            "openapi": VERSION,
            "info": self._info(title, about),
            "servers": [_RECEIVER],
            "security": [],
            "tags": self._tags(operations),
            "paths": made,
            "components": self._components(operations),
        }
        if not self.is_received:
            result["servers"] = [self._server(one) for one in self.data.get("servers", ())]
            result["security"] = self.data.get("security", [])
            result |= {name: value for name, value in self.data.items() if name in self.kept}
        return dict(without_extensions(result, self.kept))

    def _info(self, title: str, about: str) -> Json:
        info = self.data["info"]
        told = (
            [about] if self.is_received else [info.get("summary"), about, info.get("description")]
        )
        made = {name: value for name, value in info.items() if name != "summary"}
        made["title"] = f"{info['title']}{title}"
        made["description"] = "\n\n".join(filter(None, told))
        licence = info.get("license", {})
        if "identifier" in licence:  # 3.0 knows an address only
            url = f"https://spdx.org/licenses/{licence['identifier']}.html"
            made["license"] = {"name": licence["name"], "url": url}
        return made

    def _tags(self, operations: list[Json]) -> list[Json]:
        used = {tag for one in operations for tag in one.get("tags", ())}
        return [copy.deepcopy(one) for one in self.data.get("tags", ()) if one["name"] in used]

    def _components(self, operations: list[Json]) -> Json:
        asked = [] if self.is_received else [*self.data.get("security", ())]
        asked += [way for one in operations for way in one.get("security", ())]
        schemes = self.data["components"].get("securitySchemes", {})
        used = {name for way in asked for name in way}
        made = {
            "securitySchemes": {n: copy.deepcopy(s) for n, s in schemes.items() if n in used},
            **{section: self._in_order(section, found) for section, found in self.shared.items()},
            "schemas": self._in_order("schemas", self.schemas),
        }
        return {section: found for section, found in made.items() if found}

    def _in_order(self, section: str, found: Mapping[str, Json]) -> dict[str, Json]:
        """Components in the document's order; what was made here follows what it was made of."""
        known = list(self.data["components"].get(section, ()))
        order = {name: number for number, name in enumerate(known)}
        return dict(sorted(found.items(), key=lambda one: order.get(one[0], len(order))))

    def _server(self, server: Json, version: str = "") -> Json:
        """A server whose version is settled: a form is of one version."""
        variables = server.get("variables", {})
        if "version" not in variables:
            return copy.deepcopy(server)
        chosen = version or variables["version"]["default"]
        rest = {name: one for name, one in variables.items() if name != "version"}
        made = {**server, "url": server["url"].replace("{version}", chosen), "variables": rest}
        return {name: value for name, value in made.items() if value != {}}

    # Paths

    def _path_item(self, path: str, item: Json) -> Json:
        made: Json = {}
        for name, value in item.items():
            self.at = pointer("paths", path, name)
            if name == "parameters":
                made[name] = [self._shared("parameters", one) for one in value]
            else:
                made[name] = self._operation(value) if name in METHODS else copy.deepcopy(value)
        return made

    def _operation(self, raw: Json) -> Json:
        made, self.action = dict(raw), raw.get("x-action", "send")
        counted = raw.get("x-paging", {}).get("countonly")
        made["parameters"] = [
            self._shared("parameters", one)
            for one in raw.get("parameters", ())
            if deref(self.data, one)["name"] != counted
        ]
        if "requestBody" in raw:
            made["requestBody"] = self._holder(deref(self.data, raw["requestBody"]))
        made["responses"] = {
            status: self._shared("responses", _rows_only(one) if counted else one)
            for status, one in raw.get("responses", {}).items()
        }
        given = self.data.get("servers", ())
        own = [self._server(one, v) for one in given if (v := only_version(one, raw))]
        if own:
            made["servers"] = own
        return {name: value for name, value in made.items() if value != [] or name == "security"}

    def _shared(self, section: str, holder: Json) -> Json:
        """A parameter, response or header: written out, or by a reference to the components."""
        ref = holder.get("$ref")
        if not isinstance(ref, str):
            return self._holder(holder)
        name = ref.rsplit("/", 1)[1]
        found = self.shared.setdefault(section, {})
        if name not in found:
            found[name] = self._holder(deref(self.data, holder))
        return {"$ref": ref}

    def _holder(self, holder: Json) -> Json:
        made: Json = {}
        for name, value in holder.items():
            if name == "schema":
                made[name] = self.schema(value)
            elif name == "content":
                made[name] = {kind: self._holder(media) for kind, media in value.items()}
            elif name == "headers":
                made[name] = {n: self._shared("headers", header) for n, header in value.items()}
            else:
                made[name] = copy.deepcopy(value)
        return made

    # Schemas

    def schema(self, raw: Json) -> Json:
        """One schema as 3.0 writes it; components it refers to are taken along."""
        if "$ref" in raw:
            return self._reference(raw)
        if "allOf" in raw:
            return self._flat(raw)
        for name in _NO_COUNTERPART:
            if name in raw:
                raise GeneratorError(
                    f"#{self.at} has a schema with `{name}`, which OpenAPI 3.0 cannot say or which "
                    "generators pass over: the portable form would lose it. Put it another way."
                )
        if "x-version-types" in raw:
            raw = self._of_one_version(raw)
        return self._members(self._typed(dict(raw)))

    def _reference(self, raw: Json) -> Json:
        own = ("$ref", "readOnly") if self.is_received else ("$ref",)
        siblings = {name: value for name, value in raw.items() if name not in own}
        target = resolve(self.data, raw["$ref"])
        if not {"properties", "allOf", "items"} & target.keys():
            return self.schema(deref(self.data, raw))  # 3.0 knows no nullable reference
        name = raw["$ref"].removeprefix(_SCHEMAS)
        self._component(name)
        plain = {"$ref": _SCHEMAS + name}
        stay = {n: v for n, v in siblings.items() if n in self.kept or not n.startswith("x-")}
        return {"allOf": [plain], **stay} if stay else plain

    def _component(self, name: str) -> None:
        if name not in self.schemas:
            self.schemas[name] = {}  # it may hold itself
            self.schemas[name] = self.schema(self.data["components"]["schemas"][name])

    def _of_one_version(self, raw: Json) -> Json:
        """A field whose type depends on the version: the type of the server's own version."""
        versions = (_default_version(one) for one in self.data.get("servers", ()))
        kind = raw["x-version-types"].get(next(filter(None, versions), None))
        if kind is None:
            return raw
        return {**raw, "type": [kind, "null"] if "null" in raw["type"] else kind}

    def _typed(self, raw: Json) -> Json:
        kinds = raw.get("type")
        values = raw.get("enum", [raw["const"]] if "const" in raw else None)
        raw.pop("const", None)
        if isinstance(kinds, list):
            named = [kind for kind in kinds if kind != "null"]
            raw.pop("type")
            if len(named) == 1:
                raw = {"type": named[0], **raw}
            if len(named) != len(kinds):
                raw = {**raw, "nullable": True}
        if values is not None:
            raw["enum"] = [one for one in values if one is not None]
        if self.is_received:
            raw.pop("readOnly", None)
        if raw.get("format") in _FORMATS:
            raw["format"] = _FORMATS[raw["format"]]
        for limit in ("exclusiveMinimum", "exclusiveMaximum"):
            if limit in raw:
                raw[limit[9].lower() + limit[10:]], raw[limit] = raw[limit], True
        raw.pop("contentEncoding", None)
        raw.pop("contentMediaType", None)
        if isinstance(raw.get("examples"), list):
            examples = raw.pop("examples")
            raw |= {"example": examples[0]} if examples else {}
        return raw

    def _members(self, raw: Json) -> Json:
        if "properties" in raw:
            raw["properties"] = {n: self.schema(one) for n, one in raw["properties"].items()}
        if is_array(raw):
            raw["items"] = self.schema(raw.get("items", {}))
        if isinstance(raw.get("additionalProperties"), dict):
            raw["additionalProperties"] = self.schema(raw["additionalProperties"])
        for choice in ("anyOf", "oneOf"):
            if choice in raw:
                return self._choice(raw, choice)
        return copy.deepcopy(raw)

    def _choice(self, raw: Json, keyword: str) -> Json:
        """3.0 has no null among the members of a choice; generators read no choice of one."""
        named = [one for one in raw[keyword] if one.get("type") != "null"]
        rest = {name: value for name, value in raw.items() if name != keyword}
        if len(named) != len(raw[keyword]):
            rest["nullable"] = True
        made = [self.schema(one) for one in named]
        return {**made[0], **rest} if len(made) == 1 else {keyword: made, **rest}

    # What demands more of a component than it says itself

    def _flat(self, raw: Json) -> Json:
        """A composition as one object: a component where it is a named one that must hold more.

        Generators make of ``allOf: [row, {required: ...}]`` the row alone, or a class that inherits
        from it and has nothing.
        """
        parts = list(_parts(raw))
        refs = {part["$ref"] for part in parts if "$ref" in part}
        merged: Json = {}
        for part in parts:
            merged = _merged(self.data, merged, part)
        if len(refs) != 1 or "properties" not in merged:
            return self.schema(merged)
        base = refs.pop().removeprefix(_SCHEMAS)
        made = self.schema(merged)
        wanted = f"{base}To{class_name(self.action)}"  # Go has a function NewOrder for each Order
        name, number = wanted, 1
        taken = self.data["components"]["schemas"]
        while name in taken or self.schemas.get(name, made) != made:
            number += 1
            name = f"{wanted}{number}"
        self.schemas[name] = made
        return {"$ref": _SCHEMAS + name}


def _parts(schema: Json) -> Iterator[Json]:
    """What a composition holds at once, those of compositions within it included."""
    for part in schema.get("allOf", ()):
        yield from _parts(part)
    own = {name: value for name, value in schema.items() if name != "allOf"}
    if own:
        yield own


def _merged(data: Json, known: Json, part: Json) -> Json:
    """Two schemas that both hold, as one: members of both, all that either asks for."""
    given = deref(data, part)
    made = {**known, **given}
    if "required" in known and "required" in given:
        made["required"] = list(dict.fromkeys([*known["required"], *given["required"]]))
    if "properties" in known and "properties" in given:
        made["properties"] = dict(known["properties"])
        for name, one in given["properties"].items():
            held = known["properties"].get(name)
            made["properties"][name] = one if held is None else _narrowed(data, held, one)
    return made


def _narrowed(data: Json, held: Json, one: Json) -> Json:
    if is_array(deref(data, held)) and "items" in one:
        items = {"allOf": [deref(data, held).get("items", {}), one["items"]]}
        return {**deref(data, held), **one, "items": items}
    return {"allOf": [held, one]} if "$ref" in held else _merged(data, held, one)


def _rows_only(response: Json) -> Json:
    """The answer of a list without that of its count."""
    made = {**copy.deepcopy(response), "description": "The rows of this page."}
    for media in made.get("content", {}).values():
        rows = [one for one in media.get("schema", {}).get("anyOf", ()) if is_array(one)]
        if len(rows) != 1:
            continue
        media["schema"] = rows[0]
        if "examples" in media:
            shown = media["examples"].items()
            media["examples"] = {n: e for n, e in shown if isinstance(e.get("value"), list)}
    return made


def only_version(server: Json, operation: Json) -> str:
    """The version an operation is known for, where that is not the server's own; else ""."""
    default = _default_version(server)
    known = operation.get("x-versions", ())
    return known[0] if known and default and default not in known else ""


def _default_version(server: Json) -> Any:
    return server.get("variables", {}).get("version", {}).get("default")


def _operations(item: Json) -> Iterator[tuple[str, Json]]:
    return ((method, item[method]) for method in METHODS if method in item)
