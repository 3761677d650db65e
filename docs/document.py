"""The document, joined with the names that the client gives to what stands in it."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from importlib import resources
from pathlib import Path
from typing import Any

from generator.document import deref, read
from generator.examples import with_examples

Json = dict[str, Any]

ROOT = Path(__file__).parent.parent
SPEC = ROOT / "spec" / "openapi.yaml"
METHODS = ("get", "post", "put", "delete", "patch")
#: Name of a schema or an answer in a reference to it.
_COMPONENTS = "#/components/schemas/"


@dataclass(frozen=True)
class Call:
    """A method of the client, such as `orders.items.update`, with what the command line says."""

    chain: str
    told: Json

    @property
    def python(self) -> str:
        return f"store.{self.chain}"

    @property
    def words(self) -> str:
        """The command of the command line."""
        return " ".join(["threedcart", *self.chain.replace("_", "-").split(".")])

    def name_of(self, wire: str) -> str:
        """The Python name of a parameter."""
        for each in (*self.told.get("path", ()), *self.told.get("filters", ())):
            if each.get("wire", each["name"]).lower() == wire.lower():
                return str(each["name"])
        return ""


@dataclass(frozen=True)
class Operation:
    """One operation of the document; `call` is None for what the client has no method for."""

    id: str
    method: str
    path: str
    raw: Json
    parameters: tuple[Json, ...]
    call: Call | None
    is_sent: bool = False  # by the store, to an application or a gateway

    @property
    def request(self) -> str:
        return f"{self.method} {self.path}"

    @property
    def resource(self) -> str:
        return str(self.raw.get("x-resource", ""))


class Document:
    """`spec/openapi.yaml`, or another file in its form."""

    def __init__(self, path: Path = SPEC) -> None:
        self.raw: Json = with_examples(read(path).data)

    def follow(self, value: Any) -> Json:
        """What a reference leads to."""
        found: Json = deref(self.raw, value)
        return found

    @cached_property
    def operations(self) -> list[Operation]:
        """All of them in the document's order, those that a store sends last."""
        return [*self._operations("paths"), *self._operations("webhooks")]

    def _operations(self, section: str) -> Iterator[Operation]:
        calls = client_calls()
        for path, item in self.raw.get(section, {}).items():
            for method in METHODS:
                if method not in item:
                    continue
                raw, request = item[method], f"{method.upper()} {path}"
                given = [*item.get("parameters", ()), *raw.get("parameters", ())]
                yield Operation(
                    raw["operationId"],
                    method.upper(),
                    path,
                    raw,
                    tuple(map(self.follow, given)),
                    calls.get(request) if section == "paths" else None,
                    is_sent=section == "webhooks",
                )

    @cached_property
    def schemas(self) -> Json:
        found: Json = self.raw["components"]["schemas"]
        return found

    @cached_property
    def objects(self) -> dict[str, Json]:
        """The schemas that have fields, by name."""
        return {name: raw for name, raw in self.schemas.items() if self.fields(raw)}

    def fields(self, schema: Json) -> dict[str, Json]:
        """The properties of an object, those of its parts included."""
        found: dict[str, Json] = {}
        node = self.follow(schema)
        for part in node.get("allOf", ()):
            found |= self.fields(part)
        return {**found, **node.get("properties", {})}

    def schema_name(self, schema: Any) -> str:
        """The component that a schema is, or is made of; empty where it has none."""
        if not isinstance(schema, dict):
            return ""
        if str(schema.get("$ref", "")).startswith(_COMPONENTS):
            return str(schema["$ref"]).removeprefix(_COMPONENTS)
        return next(filter(None, map(self.schema_name, schema.get("allOf", ()))), "")

    def source(self, raw: Json) -> list[Json]:
        """Where the vendor documents a thing: title, url, section, confidence."""
        given: Any = raw.get("x-sources", raw.get("x-source", []))
        pages = self.raw.get("x-sources", {})
        listed = given if isinstance(given, list) else [given]
        return [{**pages.get(each.get("page"), {}), **each} for each in listed if each]


def client_calls() -> dict[str, Call]:
    """The client's methods by their request, such as `GET /CRM`."""
    text = resources.files("threedcart").joinpath("_commands.json").read_bytes()
    return {call.told["request"]: call for call in _calls(json.loads(text)["resources"], "")}


def _calls(told: Mapping[str, Json], above: str) -> Iterator[Call]:
    for name, resource in told.items():
        for action, said in resource.get("actions", {}).items():
            yield Call(f"{above}{name}.{action}", said)
        yield from _calls(resource.get("resources", {}), f"{above}{name}.")
