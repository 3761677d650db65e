"""What a command sends: read from a file, from standard input, or put together field by field."""

# pyright: reportUnknownArgumentType=false, reportUnknownVariableType=false
# pyright: reportUnknownMemberType=false
# JSON values are Any; narrowing them by isinstance leaves pyright with members it knows nothing of.

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from decimal import Decimal, InvalidOperation
from functools import partial
from pathlib import Path
from typing import Any

import click

from ..codec.json import MalformedJSON, dumps, loads
from ..codec.kinds import read
from .fields import flattened, is_array, is_row_number, member_of, unknown

Json = dict[str, Any]
_TRUTH = {"true": True, "yes": True, "1": True, "false": False, "no": False, "0": False}


def body(
    schema: str, data: str | None, fields: tuple[str, ...], nulls: tuple[str, ...], version: str
) -> Json | None:
    """The object to send, in the types of an API version; None when nothing was given."""
    if data is None and not fields and not nulls:
        return None
    document = {} if data is None else _read(data)
    if not isinstance(document, dict):
        raise click.UsageError("--data holds no JSON object.")
    for field in fields:
        name, equals, text = field.partition("=")
        if not equals:
            raise click.UsageError(f"--set wants Field=value, and {field!r} has no equals sign.")
        read = partial(_value, text, version)
        _put(document, name.split("."), read, {"$ref": schema}, schema)
    for name in nulls:
        _put(document, name.split("."), _null, {"$ref": schema}, schema)
    return document


def bodies(data: str | None) -> list[Json]:
    """The objects to send: a JSON array, or one object a line."""
    if data is None:
        raise click.UsageError("Nothing to send: give --data @file.json, an array of objects.")
    rows = _read(data, lines=True)
    if isinstance(rows, dict):
        rows = [rows]  # one line of JSON Lines
    if not isinstance(rows, list) or not all(isinstance(row, dict) for row in rows):
        raise click.UsageError("--data holds no array of JSON objects.")
    return rows


def value(data: str, kind: Any) -> Any:
    """The value of a kind to send: JSON, text or bytes."""
    if kind == "bytes":
        return _content(data)
    if kind == "plain":
        return _content(data).decode("utf-8", "surrogateescape")
    return read(kind, _read(data))


def _content(data: str) -> bytes:
    try:
        if data == "-":
            return sys.stdin.buffer.read()
        return Path(data[1:]).read_bytes() if data.startswith("@") else os.fsencode(data)
    except OSError as error:
        raise click.UsageError(f"--data cannot be read: {error.strerror}: {data[1:]}") from None


def _read(data: str, lines: bool = False) -> Any:
    content = _content(data)
    try:
        return loads(content)
    except MalformedJSON as error:
        if lines and (rows := content.splitlines()):
            return [_line(row, number) for number, row in enumerate(rows, 1) if row.strip()]
        raise click.UsageError(f"--data is not JSON: {error}.") from None


def _line(row: bytes, number: int) -> Any:
    try:
        return loads(row)
    except MalformedJSON as error:
        raise click.UsageError(f"--data is not JSON in line {number}: {error}.") from None


_Read = Callable[[str, Json], Any]
"""Makes the value of a field, by its name and schema."""


def _put(document: Any, path: list[str], read: _Read, schema: Json, owner: str) -> None:
    """Set the value at a path of names and row numbers, making what stands above it."""
    schema = flattened(schema)
    name, rest = path[0], path[1:]
    if is_array(schema):
        _put_in_row(document, path, read, schema, owner)
        return
    if not isinstance(document, dict):
        raise click.UsageError(f"{owner} in --data is no object: {name} cannot be set in it.")
    known = schema.get("properties", {})
    if known and name not in known:
        raise click.UsageError(unknown(name, known, owner))
    below = flattened(member_of(schema, name))
    if rest:
        empty: Any = [] if is_array(below) else {}
        _put(document.setdefault(name, empty), rest, read, below, name)
    else:
        document[name] = read(name, below)


def _put_in_row(rows: Any, path: list[str], read: _Read, schema: Json, owner: str) -> None:
    if not isinstance(rows, list):
        raise click.UsageError(f"{owner} in --data is no list: no row of it can be set.")
    if not is_row_number(path[0]) or int(path[0]) > len(rows) or not path[1:]:
        raise click.UsageError(
            f"{owner} is a list: name a row and a field, as {owner}.{len(rows)}.Field=value."
        )
    if int(path[0]) == len(rows):
        rows.append({})
    _put(rows[int(path[0])], path[1:], read, schema.get("items", {}), owner)


def _null(name: str, schema: Json) -> None:
    """The value of a field that is to be null."""


def _value(text: str, version: str, name: str, schema: Json) -> Any:
    """A text as the type that a version gives the field, or as its first type that fits."""
    given = schema.get("type", "string")
    own = schema.get("x-version-types", {}).get(version, "null")
    named = [own, *(given if isinstance(given, list) else [given])]
    kinds = [kind for kind in dict.fromkeys(named) if kind != "null"]
    if text == "" and kinds[:1] != ["string"]:
        return None
    for kind in kinds:
        try:
            return _read_as(kind, text)
        except (InvalidOperation, MalformedJSON):
            continue
    wanted = " or ".join(_NAMED.get(kind, f"a {kind}") for kind in kinds)
    raise click.UsageError(f"{name} is {wanted}; {text!r} is none.")


_NAMED = {"integer": "a whole number", "array": "an array", "object": "an object"}


def _read_as(kind: str, text: str) -> Any:
    """A text as a JSON value of a kind.

    Raises:
        MalformedJSON: it is none.
        InvalidOperation: it is no number.
    """
    if kind == "string":
        return text
    if kind == "boolean" and text.lower() in _TRUTH:
        return _TRUTH[text.lower()]
    if kind not in ("integer", "number"):
        return loads(text.encode())
    number = Decimal(text)
    written = loads(dumps(number))
    if isinstance(written, int):
        return written
    if kind == "integer":
        raise MalformedJSON("it has a fraction")
    return number
