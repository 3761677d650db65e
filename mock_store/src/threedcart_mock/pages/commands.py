"""A request as a command: for curl, and in Python with the `threedcart` client.

The names of the client are its own: they stand in the data that its command line is made of.
"""

from __future__ import annotations

import json
import shlex
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from decimal import Decimal
from functools import cache
from importlib import resources
from typing import Any

from .. import dates, jsontext
from ..auth import plain
from ..plan import JSON_TYPE, Operation
from ..store import Store

#: Longest line of a command in Python, in characters.
WIDTH = 88


def key_headers(store: Store) -> list[tuple[str, str]]:
    """(header, value) a caller must send."""
    schemes = store.document.root.get("components", {}).get("securitySchemes", {})
    keys = {plain(name): value for name, value in store.settings.keys.as_options().items()}
    return [
        (said["name"], keys.get(plain(name), "..."))
        for name, said in schemes.items()
        if said.get("type") == "apiKey" and said.get("in") == "header"
    ]


def curl(
    method: str, url: str, headers: list[tuple[str, str]], body: str = "", media: str = JSON_TYPE
) -> str:
    """A command line, one option a line."""
    known = {"GET": "curl", "HEAD": "curl --head"}  # -X HEAD would wait for a body
    lines = [known.get(method, f"curl -X {method}"), shlex.quote(url)]
    lines += [f"-H {shlex.quote(f'{name}: {value}')}" for name, value in headers]
    if body:
        lines += [f"-H {shlex.quote(f'Content-Type: {media}')}", f"-d {shlex.quote(body)}"]
    return " \\\n  ".join(lines)


class Untold(Exception):
    """A request for which the client has no call; the text says why."""


@dataclass(frozen=True, slots=True)
class _Method:
    """A method of the client, and what it takes."""

    chain: str  # store.orders.items.update
    shape: str
    filters: dict[str, tuple[str, str]]  # the wire's name in lower case -> (argument, type)
    model: str
    is_batch: bool


@cache
def _methods() -> dict[str, _Method]:
    """The client's methods by their request, such as `GET /CRM`."""
    told = json.loads(resources.files("threedcart").joinpath("_commands.json").read_bytes())
    return dict(_walk(told["resources"], "store"))


def _walk(told: Mapping[str, Any], above: str) -> Iterator[tuple[str, _Method]]:
    for name, resource in told.items():
        chain = f"{above}.{name}"
        for action, said in resource.get("actions", {}).items():
            filters = {
                each.get("wire", each["name"]).lower(): (each["name"], each["type"])
                for each in said.get("filters", ())
            }
            body = said.get("body", {})
            yield (
                said["request"],
                _Method(
                    f"{chain}.{action}",
                    said["shape"],
                    filters,
                    body.get("model", ""),
                    body.get("many") is True,
                ),
            )
        yield from _walk(resource.get("resources", {}), chain)


def method_name(operation: Operation) -> str:
    """What an operation is called in the client, such as `store.orders.list`; "" for nothing."""
    found = _methods().get(f"{operation.method} {operation.path}")
    return found.chain if found else ""


def python(
    store: Store,
    operation: Operation,
    keys: tuple[Any, ...],
    query: Mapping[str, str],
    body: Any = None,
    version: str = "",
) -> str:
    """A program that makes the call; Untold where the client has none like it."""
    method = _methods().get(f"{operation.method} {operation.path}")
    if method is None:
        raise Untold("The client has no method for this operation.")
    code = _Code(store)
    arguments = [code.literal(key) for key in keys]
    if body is not None:
        arguments.append(code.body(method, body))
    wants_count, named = code.filters(operation, method, query)
    call = _wrapped(method.chain, [*arguments, *named], 4 + len("for row in :"))
    if wants_count:
        lines = [f"print({call}.count())"]
    elif method.shape == "rows":
        lines = [f"for row in {call}:", "    print(row)"]
    elif "\n" in call:
        lines = [f"result = {call}", "print(result)"]
    else:
        lines = [f"print({call})"]
    settings = [
        f"{name.replace('-', '_')}={_text(value)},"
        for name, value in store.settings.keys.as_options().items()
        if name != "public-key"  # of OAuth alone
    ]
    settings.append(f"base_url={_text(store.settings.origin)},")
    if version and version != store.document.usual_version:
        settings.append(f"version={_text(version)},")
    return "\n".join(
        [
            *code.imports(),
            "",
            "with Store(",
            *(f"    {each}" for each in settings),
            ") as store:",
            *_indented("\n".join(lines)),
        ]
    )


@dataclass
class _Code:
    """Python of one program, and what it must import."""

    store: Store
    names: set[str] = field(default_factory=lambda: {"Store"})
    standard: set[str] = field(default_factory=set)

    def imports(self) -> list[str]:
        lines = [f"from {each} import {name}" for each, name in map(str.split, self.standard)]
        names = ", ".join(sorted(self.names))
        line = f"from threedcart import {names}"
        if len(line) > WIDTH:
            line = _wrapped("from threedcart import ", sorted(self.names), 0)
        return [*sorted(lines), *([""] if lines else []), line]

    def filters(
        self, operation: Operation, method: _Method, query: Mapping[str, str]
    ) -> tuple[bool, list[str]]:
        """(whether only the count is wanted, named arguments)"""
        paging, wants_count, named = operation.paging, False, list[str]()
        steps = {paging.limit.lower(): "limit", paging.offset.lower(): "offset"} if paging else {}
        for wire, text in query.items():
            name = wire.lower()
            if paging and paging.countonly and name == paging.countonly.lower():
                wants_count = text == "1"
            elif name in steps:
                named.append(f"{steps[name]}={_whole(text)}")
            elif name in method.filters:
                argument, kind = method.filters[name]
                named.append(f"{argument}={self.value(kind, text)}")
            else:
                raise Untold(f"The client has no argument for {wire}.")
        return wants_count, named

    def value(self, kind: str, text: str) -> str:
        """An argument as it is written, from the text of a query."""
        if kind == "integer":
            return _whole(text)
        if kind == "boolean":
            return repr(text.lower() in ("1", "true"))
        if kind == "date":
            moment = dates.read(text, self.store.clock.zone)
            if moment is None:
                raise Untold("The query has a date that is none.")
            return self.literal(moment[0].replace(tzinfo=None))
        if kind == "number":
            self.standard.add("decimal Decimal")
            return f"Decimal({_text(text)})"
        return _text(text)

    def body(self, method: _Method, body: Any) -> str:
        """The models of a body."""
        import threedcart

        model = getattr(threedcart, method.model, None)
        if model is None:
            raise Untold("The client sends no body here.")
        if not method.is_batch:
            return self._model(model, body)
        if not isinstance(body, list):
            raise Untold("The body is no list, which the client would send.")
        return _wrapped("", [self._model(model, each) for each in body], 8, "[]")

    def _model(self, model: Any, body: Any) -> str:
        if not isinstance(body, dict):
            raise Untold("The body is no object, which the client would send.")
        try:
            return self.literal(model.from_dict(body))
        except (TypeError, ValueError):
            raise Untold("The client cannot write this body.") from None

    def literal(self, value: Any) -> str:
        """A value as it is written in a program."""
        if hasattr(value, "fields_set"):
            return self._row(value)
        if isinstance(value, list):
            return _wrapped("", [self.literal(each) for each in value], 8, "[]")
        if isinstance(value, datetime):
            self.standard.add("datetime datetime")
            parts = [value.year, value.month, value.day, value.hour, value.minute, value.second]
            return f"datetime({', '.join(map(str, parts))})"
        if isinstance(value, Decimal):
            return _text(str(value))  # amounts are given as text
        return _text(value) if isinstance(value, str) else repr(value)

    def _row(self, row: Any) -> str:
        import threedcart

        name = type(row).__name__
        if name not in threedcart.__all__ or row.additional_properties:
            raise Untold("The body has fields that the client does not know.")
        self.names.add(name)
        given = [f"{each}={self.literal(getattr(row, each))}" for each in row.fields_set]
        return _wrapped(name, given, 12)


def _whole(text: str) -> str:
    try:
        return str(int(text))
    except ValueError:
        raise Untold("The query has text for a number.") from None


def _text(text: str) -> str:
    """Text as a literal, in double quotes."""
    return json.dumps(text, ensure_ascii=False)  # JSON's escapes mean the same in Python


def _wrapped(name: str, parts: list[str], before: int, brackets: str = "()") -> str:
    """A call on one line, or one argument a line where that is too long."""
    opening, closing = brackets[0], brackets[1]
    line = f"{name}{opening}{', '.join(parts)}{closing}"
    if "\n" not in line and before + len(line) <= WIDTH:
        return line
    inner = "\n".join(_indented(",\n".join(parts)))
    return f"{name}{opening}\n{inner},\n{closing}"


def _indented(text: str) -> list[str]:
    return [f"    {line}" for line in text.split("\n")]


def shown(body: Any) -> str:
    """A body as people read it."""
    return "" if body is None else jsontext.indented(jsontext.encode(body).decode())
