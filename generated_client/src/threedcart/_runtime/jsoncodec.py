"""JSON that loses nothing: floats are read as Decimal with the digits that stood on the wire.

msgspec does the work when it is installed (the extra ``fast``). The standard library takes over
without it, and for the few documents that msgspec refuses although they can be read: a byte order
mark, lone surrogates (``"\\ud800"``), integers of thousands of digits.
"""

# pyright: reportUnknownVariableType=false, reportUnknownArgumentType=false
# JSON values are Any; narrowing them by isinstance leaves pyright with members it knows nothing of.

from __future__ import annotations

import json
import math
import re
import secrets
from collections.abc import Callable
from contextlib import suppress
from datetime import date, datetime
from decimal import Decimal, InvalidOperation
from typing import Any, NoReturn


class MalformedJSON(ValueError):
    """The bytes are not one JSON document, or the value cannot be written as one."""


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


_stdlib_decoder = json.JSONDecoder(
    parse_float=_read_float, parse_int=_read_int, parse_constant=_refuse_constant
)


def stdlib_loads(data: bytes) -> Any:
    """Read a document with the standard library.

    Raises:
        MalformedJSON: it is not one JSON document, or it is nested too deeply.
    """
    try:
        return _stdlib_decoder.decode(data.decode(json.detect_encoding(data)))
    except UnicodeDecodeError as error:
        raise MalformedJSON(f"the text is not {error.encoding} at byte {error.start}") from None
    except json.JSONDecodeError as error:
        where = f"line {error.lineno} column {error.colno}"
        raise MalformedJSON(f"not a JSON document: {error.msg} at {where}") from None
    except RecursionError:
        raise MalformedJSON("the document is nested too deeply") from None


# A Decimal leaves the standard encoder as text behind this mark, which no document can know, and
# becomes a bare number afterwards: the C encoder offers no other way to write digits as they are.
_MARK = f"decimal {secrets.token_hex(8)} "
_marked = re.compile(f'"{_MARK}([^"]*)"')


def _write_other(value: object) -> str:
    if isinstance(value, Decimal):
        return f"{_MARK}{_digits(value)}"
    if isinstance(value, date | datetime):
        return value.isoformat()
    raise TypeError(f"a {type(value).__name__} cannot be written as JSON")


def _digits(value: Decimal) -> str:
    if not value.is_finite():
        raise MalformedJSON(f"{value} cannot be written as a JSON number")
    return str(value)


def stdlib_dumps(value: Any) -> bytes:
    """Write a value with the standard library.

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
    return _marked.sub(r"\1", text).encode()


def refuse_nonfinite(value: Any, suspects: frozenset[type]) -> None:
    """Raise MalformedJSON where a NaN or an infinity hides in an array or object.

    Objects that hold nothing of the suspected types are passed over at the speed of C.
    """
    members = value.values() if isinstance(value, dict) else value
    if not suspects.isdisjoint(map(type, members)):
        for member in members:
            if isinstance(member, dict | list | tuple):
                refuse_nonfinite(member, suspects)
            elif isinstance(member, float | Decimal) and not math.isfinite(member):
                raise MalformedJSON(f"{member} cannot be written as a JSON number")


_MAY_HIDE = frozenset((dict, list, tuple, float))
_MAY_HIDE_DECIMALS = _MAY_HIDE | {Decimal}


def _with_msgspec() -> tuple[Callable[[bytes], Any], Callable[[Any], bytes]]:
    import msgspec

    decode = msgspec.json.Decoder(float_hook=Decimal).decode
    encode = msgspec.json.Encoder(decimal_format="number").encode

    def loads(data: bytes) -> Any:
        try:
            return decode(data)
        except RecursionError:
            raise MalformedJSON("the document is nested too deeply") from None
        except Exception:  # the standard library reads it, or says better what is wrong
            return stdlib_loads(data)

    def dumps(value: Any) -> bytes:
        try:
            data = encode(value)
        except RecursionError:
            raise MalformedJSON("the value is nested too deeply") from None
        except (TypeError, ValueError, OverflowError):
            return stdlib_dumps(value)
        # msgspec writes a float NaN as null and a Decimal one as NaN: both say the wrong thing.
        if b"NaN" in data or b"Infinity" in data:
            refuse_nonfinite([value], _MAY_HIDE_DECIMALS)
        elif b"null" in data:
            refuse_nonfinite([value], _MAY_HIDE)
        return data

    return loads, dumps


loads: Callable[[bytes], Any] = stdlib_loads
"""Read a JSON document; a number with a fraction or an exponent becomes a Decimal.

Raises:
    MalformedJSON: it is not one JSON document (NaN and infinities are none), or it is nested too
        deeply.
"""
dumps: Callable[[Any], bytes] = stdlib_dumps
"""Write a value as compact JSON; a Decimal becomes a number with its own digits.

Raises:
    MalformedJSON: NaN or an infinity is in it, or it is nested too deeply.
    TypeError: something in it has no JSON form.
"""
with suppress(ImportError):
    loads, dumps = _with_msgspec()
