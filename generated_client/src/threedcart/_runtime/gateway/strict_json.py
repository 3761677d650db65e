"""Read a gateway message exactly as it stood on the wire.

A signature covers text, so a number must keep its spelling: 10.50 is not 10.5 here. Refuse whatever
two readers could understand differently: NaN, broken Unicode, a byte order mark.

Anybody can send a body, signed or not. Every step therefore takes time in proportion to the length
of the body: no regular expression that starts again inside a match, no search per member.
"""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Iterable
from typing import Any, NoReturn
from urllib.parse import parse_qsl

from ..codec.json import is_nested_deeper
from ..errors import MalformedMessageError

MAX_BYTES = 1 << 20
"""Longest message in bytes. A real one has a few kilobytes."""
MAX_DEPTH = 64
"""Deepest nesting of arrays and objects."""
MAX_QUERY_FIELDS = 100
"""Most fields of a query string."""

_SURROGATE_ESCAPE = re.compile(r"\\u[dD][89a-fA-F]")


class NumberToken(str):
    """A JSON number in the digits it was written with."""

    __slots__ = ()


class JsonObject(dict[str, Any]):
    """A JSON object; of a member given more than once the last value counts.

    `repeated` holds the names of such members.
    """

    __slots__ = ("repeated",)

    def __init__(self, pairs: Iterable[tuple[str, Any]]) -> None:
        pairs = list(pairs)
        super().__init__(pairs)
        self.repeated: frozenset[str] = frozenset()
        if len(self) != len(pairs):
            counts = Counter(name for name, _ in pairs)
            self.repeated = frozenset(name for name, count in counts.items() if count > 1)


def read(body: bytes, wire: str) -> JsonObject:
    """Return the members of a JSON body, or the fields of a query string (`wire="query"`).

    Raises:
        MalformedMessageError: the body is too long, not UTF-8, or not of that form.
    """
    if len(body) > MAX_BYTES:
        raise MalformedMessageError(f"The message is longer than {MAX_BYTES} bytes.")
    text = _decode(body)
    return read_query(text) if wire == "query" else read_json(text)


def read_json(text: str) -> JsonObject:
    """Return the members of a JSON object, numbers as `NumberToken`.

    Raises:
        MalformedMessageError: the text is not one JSON object, or nested too deeply.
    """
    if is_nested_deeper(text, MAX_DEPTH):
        raise MalformedMessageError(f"The message is nested deeper than {MAX_DEPTH}.")
    try:
        value = json.loads(
            text,
            parse_int=NumberToken,
            parse_float=NumberToken,
            parse_constant=_refuse_constant,
            object_pairs_hook=JsonObject,
        )
    except json.JSONDecodeError as error:
        raise MalformedMessageError(
            f"The message is not JSON: {error.msg} (line {error.lineno}, column {error.colno})."
        ) from None
    except RecursionError:
        raise MalformedMessageError("The message is nested too deeply.") from None
    if not isinstance(value, JsonObject):
        raise MalformedMessageError("The message is JSON but not an object.")
    if _SURROGATE_ESCAPE.search(text):
        _check_surrogates(value)
    return value


def read_query(text: str) -> JsonObject:
    """Return the fields of a query string, with or without its question mark, blank ones included.

    Raises:
        MalformedMessageError: the query is not UTF-8, or has too many fields.
    """
    try:
        pairs = parse_qsl(
            text.removeprefix("?"),
            keep_blank_values=True,
            errors="strict",
            max_num_fields=MAX_QUERY_FIELDS,
        )
    except ValueError:
        raise MalformedMessageError("The query is not UTF-8, or has too many fields.") from None
    return JsonObject(pairs)


def _decode(body: bytes) -> str:
    try:
        return body.decode("utf-8")
    except UnicodeDecodeError as error:
        raise MalformedMessageError(f"The message is not UTF-8 (byte {error.start}).") from None


def _refuse_constant(name: str) -> NoReturn:
    raise MalformedMessageError(f"The message holds {name}, which is not JSON.")


def _check_surrogates(value: JsonObject) -> None:
    """Refuse half of a surrogate pair: no encoding can write it back."""
    try:
        json.dumps(value, ensure_ascii=False).encode("utf-8")
    except UnicodeEncodeError:
        raise MalformedMessageError("The message holds half of a surrogate pair.") from None
