"""The constants of ``_spec.py``: what a document says beside its operations and schemas."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Any

from .document import Document, deref, fields_of
from .operations import operations
from .security import (
    Scheme,
    credential_schemes,
    has_own_security,
    security_sets,
    variable_names,
)

Json = dict[str, Any]
Fact = tuple[str, str, str, str]


def facts(document: Document, copy_sha256: str, output: Path) -> list[Fact]:
    """Name, annotation, value as code and docstring of each constant.

    ``copy_sha256`` is the hash of the document as JSON.
    """
    data = document.data
    schemes = credential_schemes(data)
    return [
        ("SPEC_SHA256", "str", repr(document.sha256), "Hash of the document's text."),
        (
            "SPEC_COPY_SHA256",
            "str",
            repr(copy_sha256),
            "Hash of the document as JSON; whoever has it in that form knows by it SPEC_SHA256.",
        ),
        ("CLIENT_VERSION", "str", repr(_version(data, output)), "Version of this distribution."),
        ("SERVER_URL", "str", repr(_url(data)), "Base address; variables stand in braces."),
        (
            "SERVER_VARIABLES",
            "Mapping[str, tuple[str, ...]]",
            repr(_variables(data)),
            "The values each variable may have, the default first.",
        ),
        (
            "FREE_VARIABLES",
            "frozenset[str]",
            _set({argument for argument, one in variables(data) if "enum" not in one}),
            "Variables that may have any other value, too.",
        ),
        (
            "SCHEMES",
            "tuple[tuple[str, str, str, str], ...]",
            repr(tuple(schemes)),
            "Security schemes: name, argument, kind, wire name.",
        ),
        (
            "SECURITY",
            "tuple[tuple[str, ...], ...]",
            repr(security_sets(data)),
            "Sets of schemes; a call carries all of one set.",
        ),
        (
            "OWN_SECURITY",
            "bool",
            repr(has_own_security(data)),
            "Whether some operations have sets of their own.",
        ),
        (
            "SENSITIVE_HEADERS",
            "frozenset[str]",
            _set(_sensitive_headers(schemes)),
            "Headers whose values appear nowhere.",
        ),
        (
            "SENSITIVE_FIELDS",
            "frozenset[str]",
            _set(_sensitive_fields(data)),
            "Fields of bodies whose values appear nowhere.",
        ),
        (
            "PAGING_END",
            "tuple[tuple[int, str], ...]",
            repr(_endings(data)),
            "How a list may end: a status, and the message it must bear; empty for any.",
        ),
        (
            "SLOWEST_LIST",
            "float",
            repr(float(data.get("x-slowest-answer", {}).get("list", 0))),
            "Seconds that a list may take; 0 where nothing is known.",
        ),
        (
            "RATE_LIMIT",
            "tuple[int, float, int] | None",
            repr(_members(data.get("x-rate-limit"), "capacity", "leak_per_second", "status")),
            "Leaky bucket: depth, requests that leak a second, status when it overflows.",
        ),
        (
            "RESULT_ROW",
            "tuple[str, str, str, str] | None",
            repr(_result_row(data)),
            "Wire names of a result row's key, value, status and message.",
        ),
        (
            "OAUTH_FLOW",
            "tuple[str, str] | None",
            repr(_oauth_flow(data)),
            "Addresses of the authorization page and of the token exchange.",
        ),
    ]


def _set(values: set[str]) -> str:
    listed = ", ".join(repr(one) for one in sorted(values))
    return f"frozenset({{{listed}}})" if values else "frozenset()"


def _members(given: Json | None, *names: str) -> tuple[Any, ...] | None:
    return tuple(given[name] for name in names) if given else None


def _endings(data: Json) -> tuple[tuple[int, str], ...]:
    return tuple((one["status"], one.get("message", "")) for one in data.get("x-paging-end", ()))


def _version(data: Json, output: Path) -> str:
    """The version of the distribution the output belongs to; the document's if there is none."""
    for folder in output.resolve().parents:
        file = folder / "pyproject.toml"
        if file.is_file():
            project = tomllib.loads(file.read_text("utf-8")).get("project", {})
            return str(project.get("version", data["info"]["version"]))
    return str(data["info"]["version"])


def _url(data: Json) -> str:
    """The first server's address, its variables by the client's names for them."""
    url = str(next(iter(data.get("servers", ())), {"url": "/"})["url"])
    for name, argument in variable_names(data).items():
        url = url.replace(f"{{{name}}}", f"{{{argument}}}")
    return url


def variables(data: Json) -> list[tuple[str, Json]]:
    """The variables of the first server's address, by the client's names for them."""
    server: Json = next(iter(data.get("servers", ())), {})
    names = variable_names(data)
    return [(names[name], one) for name, one in server.get("variables", {}).items()]


def _variables(data: Json) -> dict[str, tuple[str, ...]]:
    found = {}
    for argument, variable in variables(data):
        default = str(variable["default"])
        rest = [str(one) for one in variable.get("enum", ()) if str(one) != default]
        found[argument] = (default, *rest)
    return found


def _sensitive_headers(schemes: list[Scheme]) -> set[str]:
    return {
        "cookie" if kind == "cookie" else wire.lower()
        for _, _, kind, wire in schemes
        if kind != "query"
    }


def _sensitive_fields(data: Json) -> set[str]:
    found = set()
    for schema in data.get("components", {}).get("schemas", {}).values():
        for name, raw in fields_of(data, schema).items():
            if is_sensitive(deref(data, raw)):
                found.add(name)
    return found


def is_sensitive(schema: Json) -> bool:
    """Whether a field's value belongs in no message."""
    return schema.get("x-sensitive") is True or schema.get("format") == "password"


def _result_row(data: Json) -> tuple[str, ...] | None:
    """The names in the row that writes answer with, told apart by what they are called."""
    for operation in operations(data):
        if "x-result" not in operation.raw or operation.answer is None:
            continue
        answer = deref(data, operation.answer)
        row = deref(data, answer.get("items", answer))
        by_name = {name.lower(): name for name in row.get("properties", {})}
        names = [by_name.get(name) for name in ("key", "value", "status", "message")]
        return tuple(name for name in names if name) if all(names) else None
    return None


def _oauth_flow(data: Json) -> tuple[str, str] | None:
    for scheme in data.get("components", {}).get("securitySchemes", {}).values():
        flow = deref(data, scheme).get("flows", {}).get("authorizationCode")
        if flow:
            return (flow["authorizationUrl"], flow["tokenUrl"])
    return None
