"""Read a gateway message exactly as it stood on the wire.

A signature covers text, so a number must keep its spelling: 10.50 is not 10.5 here. Whatever two
readers could understand differently (a member given twice, NaN, broken Unicode) is refused.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable
from typing import Any, NoReturn
from urllib.parse import parse_qsl

from ..errors import MalformedMessageError

MAX_BYTES = 1 << 20
"""A message is a few kilobytes; a megabyte is an attack, or not a message."""
MAX_DEPTH = 64
MAX_QUERY_FIELDS = 100

_STRING_OR_BRACKET = re.compile(r'"(?:[^"\\]|\\.)*"|[\[{\]}]', re.DOTALL)
_SURROGATE_ESCAPE = re.compile(r"\\u[dD][89a-fA-F]")


class Lexeme(str):
    """A JSON number in the digits it was written with."""

    __slots__ = ()


class Members(dict[str, Any]):
    """The members of a message (the last one counts), and which of them came more than once."""

    __slots__ = ("repeated",)

    def __init__(self, pairs: Iterable[tuple[str, Any]]) -> None:
        pairs = list(pairs)
        super().__init__(pairs)
        self.repeated: frozenset[str] = frozenset()
        if len(self) != len(pairs):
            names = [name for name, _ in pairs]
            self.repeated = frozenset(name for name in self if names.count(name) > 1)


def read(body: bytes, wire: str) -> Members:
    """The members of a JSON body or of a query string; raises `MalformedMessageError`."""
    if len(body) > MAX_BYTES:
        raise MalformedMessageError(f"The message is longer than {MAX_BYTES} bytes.")
    text = _decoded(body)
    return read_query(text) if wire == "query" else read_json(text)


def read_json(text: str) -> Members:
    """The top-level members of a JSON object, numbers as `Lexeme`."""
    _refuse_deep_nesting(text)
    problem = "The message is not JSON"
    try:
        value = json.loads(
            text,
            parse_int=Lexeme,
            parse_float=Lexeme,
            parse_constant=_refuse_constant,
            object_pairs_hook=Members,
        )
    except json.JSONDecodeError as error:
        raise MalformedMessageError(
            f"{problem}: {error.msg} (line {error.lineno}, column {error.colno})."
        ) from None
    except RecursionError:
        raise MalformedMessageError("The message is nested too deeply.") from None
    if not isinstance(value, Members):
        raise MalformedMessageError("The message is JSON but not an object.")
    if _SURROGATE_ESCAPE.search(text):
        _refuse_lone_surrogates(value)
    return value


def read_query(text: str) -> Members:
    """The fields of a query string, with or without its question mark; blank ones count."""
    try:
        pairs = parse_qsl(
            text.removeprefix("?"),
            keep_blank_values=True,
            errors="strict",
            max_num_fields=MAX_QUERY_FIELDS,
        )
    except ValueError:
        raise MalformedMessageError("The query is not UTF-8, or has too many fields.") from None
    return Members(pairs)


def _decoded(body: bytes) -> str:
    try:
        return body.decode("utf-8")
    except UnicodeDecodeError as error:
        raise MalformedMessageError(f"The message is not UTF-8 (byte {error.start}).") from None


def _refuse_deep_nesting(text: str) -> None:
    # Counted before parsing: json's own guard is the interpreter's stack, which callers may raise.
    depth = 0
    for match in _STRING_OR_BRACKET.finditer(text):
        token = match.group()
        if token in "[{":
            depth += 1
            if depth > MAX_DEPTH:
                raise MalformedMessageError(f"The message is nested deeper than {MAX_DEPTH}.")
        elif token in "]}":
            depth -= 1


def _refuse_constant(name: str) -> NoReturn:
    raise MalformedMessageError(f"The message holds {name}, which is not JSON.")


def _refuse_lone_surrogates(value: Members) -> None:
    try:
        json.dumps(value, ensure_ascii=False).encode("utf-8")
    except UnicodeEncodeError:
        raise MalformedMessageError("The message holds half of a surrogate pair.") from None
