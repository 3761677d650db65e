"""The document in the shape the facts have, so that the two can be compared."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path
from typing import Any

import yaml

ROOT = Path(__file__).parents[2]
METHODS = ("get", "post", "put", "delete")


@cache
def load() -> dict[str, Any]:
    """spec/openapi.yaml as data."""
    with (ROOT / "spec" / "openapi.yaml").open("rb") as file:
        return dict(yaml.load(file, Loader=yaml.CSafeLoader))


def resolve(node: dict[str, Any]) -> dict[str, Any]:
    """The node, or what its $ref points to with the siblings laid over it."""
    if "$ref" not in node:
        return node
    target: Any = load()
    for step in node["$ref"].removeprefix("#/").split("/"):
        target = target[step]
    return {**resolve(target), **{key: value for key, value in node.items() if key != "$ref"}}


def operations() -> dict[tuple[str, str], dict[str, Any]]:
    """Every REST operation by method and path; the exchanges with a gateway are not among them."""
    return {
        (method.upper(), path): {**operation, "path_parameters": item.get("parameters", [])}
        for path, item in load()["paths"].items()
        for method, operation in item.items()
        if method in METHODS and "x-resource" in operation
    }


def query(operation: dict[str, Any]) -> dict[str, dict[str, Any]]:
    """The operation's query parameters by name, resolved."""
    parameters = map(resolve, operation.get("parameters", []))
    return {each["name"]: each for each in parameters if each["in"] == "query"}


def path_parameter(operation: dict[str, Any], name: str) -> dict[str, Any]:
    """One parameter of an operation's path."""
    parameters = map(resolve, operation["path_parameters"])
    return next(each for each in parameters if each["name"] == name and each["in"] == "path")


def schema_name(schema: dict[str, Any]) -> str:
    """A body's or answer's schema in the notation of the facts: Order, array<Order>."""
    if "$ref" in schema:
        name = schema["$ref"].rsplit("/", 1)[1]
        return "array<ActionResult>" if name == "ActionResults" else str(name)
    if "anyOf" in schema:
        return " | ".join(map(schema_name, schema["anyOf"]))
    if "allOf" in schema:
        return schema_name(schema["allOf"][0])
    if schema.get("type") == "object":
        return "object"
    return f"array<{schema_name(schema['items'])}>"


def json_schema(node: dict[str, Any]) -> dict[str, Any]:
    """The JSON schema of a request body or an answer."""
    return dict(resolve(node)["content"]["application/json"]["schema"])


def fact_type(schema: dict[str, Any]) -> str:
    """A property's type in the notation of the facts."""
    if reference := schema.get("$ref", "").rsplit("/", 1)[-1]:
        return str(reference)
    kind = schema["type"][0] if isinstance(schema["type"], list) else schema["type"]
    return f"array<{schema_name(schema['items'])}>" if kind == "array" else str(kind)


def errata() -> set[str]:
    """The entries of ERRATA.md."""
    text = (ROOT / "spec" / "ERRATA.md").read_text(encoding="utf-8")
    return set(re.findall(r"\bC\d+\b", text))
