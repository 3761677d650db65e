"""Requests that show a failure, to be sent again: by curl, and a sequence by the client, too.

Rows that a sequence makes get other identities the next time, so that their keys are variables.
"""

from __future__ import annotations

import hashlib
import json
import re
import shlex
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import Any
from urllib.parse import parse_qsl, urlsplit

from contract_tests.comparing import put, value_at
from contract_tests.document import JSON, Document, Json, Operation
from contract_tests.results import Exchange
from contract_tests.wire import keys_in, made_keys, parsed

# A body of more characters is a file of its own.
LONG_BODY, BODY = 400, "body-"
NOISE = frozenset({"host", "connection", "accept-encoding", "user-agent", "content-length"})
# What the client raises where a store refuses a request.
REFUSED = "ThreeDCartError"
# Stands around a variable in a text until the text is written for a shell.
MARK = "\x01"


def curl(exchange: Exchange, variables: Mapping[str, str] | None = None) -> str:
    """A line for a shell that sends the request again.

    Keys stand as variables of the environment, by their values; a long body as a file beside the
    report.
    """
    words = ["curl", "-i", "-X", exchange.method]
    if "/.." in exchange.url:
        words += ["--path-as-is"]
    if set("[]{}") & set(exchange.url):
        words += ["--globoff"]
    for name, value in exchange.request_headers.items():
        if name.lower() not in NOISE:
            words += ["-H", _word(f"{name}: {value}", variables or {})]
    if is_filed(exchange):
        words += ["--data-binary", f"@{body_name(exchange)}"]
    elif exchange.request_body:
        words += ["--data-binary", _word(exchange.request_body, variables or {})]
    return " ".join([*words, _word(exchange.url, variables or {})])


def is_filed(exchange: Exchange) -> bool:
    """Whether the body of a request is a file of its own: it is long, or no text for a shell."""
    text = exchange.request_body
    return len(text) > LONG_BODY or text.encode("utf-8", "replace") != body_bytes(exchange)


def body_bytes(exchange: Exchange) -> bytes:
    """The body of a request as it was sent."""
    return exchange.request_body.encode("utf-8", "surrogateescape")


def body_name(exchange: Exchange) -> str:
    """The name of the file that has the body."""
    digest = hashlib.sha256(body_bytes(exchange))
    return f"{BODY}{digest.hexdigest()[:12]}.txt"


def _word(text: str, variables: Mapping[str, str]) -> str:
    """A word for a shell, in which keys are variables."""
    found = {value: name for value, name in variables.items() if value in text}
    if not found:
        return shlex.quote(text)
    parts = re.split("(" + "|".join(map(re.escape, sorted(found, key=len)[::-1])) + ")", text)
    return "".join(
        f'"${found[part]}"' if part in found else shlex.quote(part) for part in parts if part
    )


class Variable(str):
    """Stands in a text for a key that is known when the text is run; in Python by its name."""

    __slots__ = ()

    @property
    def name(self) -> str:
        return self.strip(MARK)

    def __repr__(self) -> str:
        return self.name


@dataclass(slots=True)
class Script:
    """One sequence; ``rows`` are the variables of the rows made so far, by their keys."""

    document: Document
    secrets: Mapping[str, str]
    rows: dict[tuple[Any, ...], Variable] = field(default_factory=dict)

    def lines(self, exchanges: Iterable[Exchange]) -> Iterator[tuple[str, str]]:
        """A line for a shell and one of Python, for each request."""
        for exchange in exchanges:
            op = self.document.operations.get(exchange.operation)
            if op is None:
                yield curl(exchange, self.secrets), f"# {exchange.method} {exchange.url}"
                continue
            keys = tuple(keys_in(op, exchange.url))
            named = [self._named(keys[: place + 1]) for place in range(len(keys))]
            body = self._body(op, keys, exchange.request_body)
            sent = self._curl(exchange, keys, named, body)
            call = self._call(op, exchange, named, body) if self._is_clients(exchange) else ""
            other = f"# the client sends no such request: {exchange.method} {exchange.url}"
            made = made_keys(self.document, op, exchange)
            if exchange.status >= 400:
                yield sent, f"with suppress({REFUSED}): {call}" if call else other
            elif made is None:
                yield sent, call or other
            else:
                name = f"{MARK}row{len(self.rows) + 1}{MARK}"
                row = self.rows.setdefault(made, Variable(name))
                sent = sent.replace("curl -i", "curl -sS", 1)
                told = f"{call}.id" if call else f'"key of the row"  {other}'
                key = f"jq -r '.[0].{self.document.result_row.value}'"
                yield f"{row.name}=$({sent} | {key})", f"{row.name} = {told}"

    def _is_clients(self, exchange: Exchange) -> bool:
        """Whether the client sends requests of this kind: JSON, and all keys of the store."""
        headers = {name.lower(): value for name, value in exchange.request_headers.items()}
        keys = {headers.get(name.lower()) for name in self.document.credentials.values()}
        media_type = headers.get("content-type", JSON)
        is_json = not exchange.request_body or parsed(exchange.request_body) is not None
        return keys <= self.secrets.keys() and media_type == JSON and is_json

    def _named(self, keys: tuple[Any, ...]) -> Any:
        """A key as an argument: a variable, a number, or a text."""
        last = keys[-1]
        return self.rows.get(keys) or (int(last) if str(last).isdigit() else last)

    def _body(self, op: Operation, keys: tuple[Any, ...], text: str) -> Any:
        """What was sent, with variables for the rows that a batch names; None for no JSON."""
        try:
            value = json.loads(text) if text else None
        except ValueError:
            return None
        path = self.document.resources[op.resource].key or ""
        for row in value if isinstance(value, list) else ():
            key = str(value_at(row, path))
            if known := self.rows.get((*keys, key)):
                put(row, path, known)
        return value

    def _curl(self, exchange: Exchange, keys: tuple[Any, ...], named: list[Any], body: Any) -> str:
        variables = {str(each): each.name for each in self.rows.values()}
        url = exchange.url
        for key, name in zip(reversed(keys), reversed(named), strict=True):
            if isinstance(name, Variable):
                before, _, rest = url.rpartition(f"/{key}")
                url = f"{before}/{name}{rest}"
        sent = exchange.request_body
        if isinstance(body, list) and len(sent) <= LONG_BODY:
            sent = re.sub('"\\\\u0001(\\w+)\\\\u0001"', f"{MARK}\\1{MARK}", json.dumps(body))
        return curl(replace(exchange, url=url, request_body=sent), {**self.secrets, **variables})

    def _call(self, op: Operation, exchange: Exchange, named: list[Any], body: Any) -> str:
        """The call of the client; a list is read to its end."""
        arguments = [repr(each) for each in named]
        model = self._model(op)
        if isinstance(body, list):
            rows = ", ".join(f"{model}.from_dict({row!r})" for row in body)
            arguments.append(f"[{rows}]")
        elif body is not None:
            arguments.append(f"{model}.from_dict({body!r})")
        query = dict(parse_qsl(urlsplit(exchange.url).query, keep_blank_values=True))
        counted = query.pop(op.paging.get("countonly", ""), None)
        known = {name: parameter.alias for name, parameter in op.query.items()}
        arguments += [f"{known[n]}={_value(v)}" for n, v in query.items() if n in known]
        call = f"store.{op.resource}.{op.action}({', '.join(arguments)})"
        if op.action != "list":
            return call if not op.is_safe else f"print({call})"
        return f"print({call}.count())" if counted else f"print({call}.all())"

    def _model(self, op: Operation) -> str:
        """The class of the client that a body is of."""
        schema = self.document.body_schema(op) or {}
        named: str = schema.get("items", schema).get("$ref", "")
        return named.rpartition("/")[2] or self.document.resources[op.resource].schema

    def models(self, exchanges: Iterable[Exchange]) -> list[str]:
        ops = (self.document.operations.get(exchange.operation) for exchange in exchanges)
        return sorted({self._model(op) for op in ops if op and self.document.body_schema(op)})


def _value(text: str) -> str:
    return text if text.isdigit() else repr(text)


def scripts(document: Document, exchanges: Iterable[Exchange], secrets: Mapping[str, str]) -> Json:
    """The sequence as lines for a shell, and as a program of Python that uses the client."""
    exchanges, script = list(exchanges), Script(document, secrets)
    lines = list(script.lines(exchanges))
    refused = [REFUSED] if any(REFUSED in line for _, line in lines) else []
    names = ", ".join(["Store", *refused, *script.models(exchanges)])
    head = "from contextlib import suppress\n\n" if refused else ""
    head += f"from threedcart import {names}\n\nwith Store.from_env() as store:\n"
    return {
        "requests": len(exchanges),
        "curl": "\n".join(line for line, _ in lines),
        "python": head + "".join(f"    {line}\n" for _, line in lines),
    }
