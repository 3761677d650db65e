"""The standard library's JSON, taught to keep the digits of numbers.

In use where msgspec is not installed, and for the documents that it refuses though they can be
read: a byte order mark, lone surrogates (``"\\ud800"``), integers of thousands of digits.
"""

from __future__ import annotations

import json
import os
from datetime import date
from decimal import Decimal, InvalidOperation
from typing import Any, NoReturn

from .json import MalformedJSON


def _refuse_constant(name: str) -> NoReturn:
    raise MalformedJSON(f"{name} is not a JSON value")


def _read_int(text: str) -> int | Decimal:
    try:
        return int(text)
    except ValueError:  # longer than sys.get_int_max_str_digits() allows
        return Decimal(text)


def _read_float(text: str) -> Decimal:
    try:
        return Decimal(text)
    except InvalidOperation:
        raise MalformedJSON(f"the number {text[:40]} is out of any range") from None


# The first leaves numbers to C; the second reads those that are out of its range, or says so.
_decoder = json.JSONDecoder(parse_float=Decimal, parse_constant=_refuse_constant)
_careful_decoder = json.JSONDecoder(
    parse_float=_read_float, parse_int=_read_int, parse_constant=_refuse_constant
)


def loads(data: bytes) -> Any:
    """Read a document.

    Raises:
        MalformedJSON: it is not one JSON document, or it is nested too deeply.
    """
    try:
        text = data.decode(json.detect_encoding(data))
        try:
            return _decoder.decode(text)
        except (ValueError, InvalidOperation):
            return _careful_decoder.decode(text)
    except UnicodeDecodeError as error:
        raise MalformedJSON(f"the text is not {error.encoding} at byte {error.start}") from None
    except json.JSONDecodeError as error:
        where = f"line {error.lineno} column {error.colno}"
        raise MalformedJSON(f"not a JSON document: {error.msg} at {where}") from None
    except RecursionError:
        raise MalformedJSON("the document is nested too deeply") from None


# A Decimal leaves the standard encoder as text between these marks, which no document can know, and
# becomes a bare number afterwards: the C encoder offers no other way to write digits as they are.
_OPEN, _CLOSE = (f"decimal {os.urandom(8).hex()} " for _ in range(2))


def _write_other(value: object) -> str:
    if isinstance(value, Decimal):
        if not value.is_finite():
            raise MalformedJSON(f"{value} cannot be written as a JSON number")
        return f"{_OPEN}{value!s}{_CLOSE}"
    if isinstance(value, date):
        return value.isoformat()
    raise TypeError(f"a {type(value).__name__} cannot be written as JSON")


def dumps(value: Any) -> bytes:
    """Write a value.

    Raises:
        MalformedJSON: NaN or an infinity is in it, or it is nested too deeply.
        TypeError: something in it has no JSON form.
    """
    try:
        text = json.dumps(
            value, default=_write_other, allow_nan=False, ensure_ascii=True, separators=(",", ":")
        )
    except RecursionError:
        raise MalformedJSON("the value is nested too deeply") from None
    except ValueError as error:
        raise MalformedJSON(str(error)) from None
    return text.replace(f'"{_OPEN}', "").replace(f'{_CLOSE}"', "").encode()
