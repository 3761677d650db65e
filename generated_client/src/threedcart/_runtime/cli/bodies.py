"""What a command sends: read from a file, from standard input, or put together field by field."""

# pyright: reportUnknownArgumentType=false, reportUnknownVariableType=false
# pyright: reportUnknownMemberType=false
# JSON values are Any; narrowing them by isinstance leaves pyright with members it knows nothing of.

from __future__ import annotations

import os
import sys
from decimal import Decimal, InvalidOperation
from pathlib import Path
from typing import Any

import click

from ..codec.json import MalformedJSON, dumps, loads
from .fields import flattened, is_array, is_row_number, unknown

Json = dict[str, Any]
_TRUTH = {"true": True, "yes": True, "1": True, "false": False, "no": False, "0": False}


def body(schema: str, data: str | None, fields: tuple[str, ...]) -> Json | None:
    """The object to send; None when nothing was given."""
    if data is None and not fields:
        return None
    document = {} if data is None else _read(data)
    if not isinstance(document, dict):
        raise click.UsageError("--data holds no JSON object.")
    for field in fields:
        name, equals, text = field.partition("=")
        if not equals:
            raise click.UsageError(f"--set wants Field=value, and {field!r} has no equals sign.")
        _put(document, name.split("."), text, {"$ref": schema}, schema)
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


def _read(data: str, lines: bool = False) -> Any:
    try:
        if data == "-":
            content = sys.stdin.buffer.read()
        else:
            content = Path(data[1:]).read_bytes() if data.startswith("@") else os.fsencode(data)
    except OSError as error:
        raise click.UsageError(f"--data cannot be read: {error.strerror}: {data[1:]}") from None
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


def _put(document: Any, path: list[str], text: str, schema: Json, owner: str) -> None:
    """Set the value at a path of names and row numbers, making what stands above it."""
    schema = flattened(schema)
    name, rest = path[0], path[1:]
    if is_array(schema):
        _put_in_row(document, path, text, schema, owner)
        return
    if not isinstance(document, dict):
        raise click.UsageError(f"{owner} in --data is no object: {name} cannot be set in it.")
    known = schema.get("properties", {})
    if known and name not in known:
        raise click.UsageError(unknown(name, known, owner))
    below = flattened(known.get(name, {}))
    if rest:
        empty: Any = [] if is_array(below) else {}
        _put(document.setdefault(name, empty), rest, text, below, name)
    else:
        document[name] = _value(name, text, below)


def _put_in_row(rows: Any, path: list[str], text: str, schema: Json, owner: str) -> None:
    if not isinstance(rows, list):
        raise click.UsageError(f"{owner} in --data is no list: no row of it can be set.")
    if not is_row_number(path[0]) or int(path[0]) > len(rows) or not path[1:]:
        raise click.UsageError(
            f"{owner} is a list: name a row and a field, as {owner}.{len(rows)}.Field=value."
        )
    if int(path[0]) == len(rows):
        rows.append({})
    _put(rows[int(path[0])], path[1:], text, schema.get("items", {}), owner)


def _value(name: str, text: str, schema: Json) -> Any:
    kinds = schema.get("type", "string")
    kinds = kinds if isinstance(kinds, list) else [kinds]
    if "string" in kinds:
        return text
    if text == "":
        return None
    if "boolean" in kinds and text.lower() in _TRUTH:
        return _TRUTH[text.lower()]
    if {"integer", "number"} & set(kinds):
        return _number(name, text)
    try:
        return loads(text.encode())
    except MalformedJSON:
        raise click.UsageError(f"{name} is {' or '.join(kinds)}; {text!r} is none.") from None


def _number(name: str, text: str) -> int | Decimal:
    try:
        number = Decimal(text)
        written = loads(dumps(number))
    except (InvalidOperation, MalformedJSON):
        raise click.UsageError(f"{name} is a number; {text!r} is none.") from None
    return written if isinstance(written, int) else number
