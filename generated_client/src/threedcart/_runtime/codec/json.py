"""JSON that loses nothing: a number with a fraction becomes a Decimal with the digits of the wire.

msgspec does the work where it is installed (the extra `fast`), the standard library elsewhere and
for the few documents that msgspec refuses though they can be read: a byte-order mark, lone
surrogates, numbers of thousands of digits. Both give the same values. Which of the two is used is
decided by the first call, so that importing a model imports neither.
"""

# pyright: reportUnknownVariableType=false, reportUnknownArgumentType=false
# JSON values are Any; narrowing them by isinstance leaves pyright with members it knows nothing of.

from __future__ import annotations

import decimal
import json
import math
import os
import re
from collections.abc import Callable
from datetime import date, datetime, tzinfo
from decimal import Decimal
from enum import Enum
from functools import cache
from typing import Any, Final, NoReturn


class MalformedJSON(ValueError):
    """The bytes are not one JSON document, or the value cannot be written as one."""


class NumberToken(str):
    """A number too long or too large to calculate with: its text, written back as a number."""

    __slots__ = ()


MOST_DIGITS: Final = 100
"""Digits of the longest number with a fraction or an exponent that is read as a Decimal."""
LARGEST_EXPONENT: Final = 999
_MOST_INTEGER_DIGITS: Final = 4300
"""Digits of the longest integer; msgspec and Python itself stop here, too."""

_bounded = decimal.Context(
    prec=MOST_DIGITS,
    Emax=LARGEST_EXPONENT,
    Emin=-LARGEST_EXPONENT,
    traps=[
        decimal.Clamped,
        decimal.InvalidOperation,
        decimal.Overflow,
        decimal.Rounded,
        decimal.Subnormal,
        decimal.Underflow,
    ],
)
bounded_decimal: Final = _bounded.create_decimal
"""Make a Decimal of text or an int. Raises ArithmeticError where that would lose a digit, or where
the number is so large that calculating with it would take minutes."""


def loads(data: bytes) -> Any:
    """Read a JSON document.

    Raises:
        MalformedJSON: it is not one JSON document (NaN and infinities are none), or it is nested
            too deeply.
    """
    return _reader()(data)


def dumps(value: Any, zone: tzinfo | None = None) -> bytes:
    """Write a value as compact JSON; a Decimal becomes a number with its own digits.

    `zone` is the store's time zone: times that know their own zone are written in the store's.

    Raises:
        MalformedJSON: NaN or an infinity is in it, or it is nested too deeply.
        TypeError: something in it has no JSON form.
    """
    data = write(value, zone)
    # Without these words there is no such number: msgspec writes a float NaN as null.
    if b"null" in data or b"NaN" in data or b"Infinity" in data:
        refuse_nonfinite([value])
    return data


def write(value: Any, zone: tzinfo | None = None) -> bytes:
    """Write a value like `dumps`; its caller makes sure that no NaN and no infinity is in it."""
    return _writer(zone)(value)


@cache
def _reader() -> Callable[[bytes], Any]:
    try:
        import msgspec
    except ImportError:
        return stdlib_loads
    decode = msgspec.json.Decoder(float_hook=bounded_decimal).decode

    def read(data: bytes) -> Any:
        try:
            return decode(data)
        except RecursionError:
            raise MalformedJSON("the document is nested too deeply") from None
        except Exception:  # the standard library reads it, or says better what is wrong
            return stdlib_loads(data)

    return read


@cache
def _writer(zone: tzinfo | None) -> Callable[[Any], bytes]:
    try:
        import msgspec
    except ImportError:
        return lambda value: stdlib_dumps(value, zone)
    raw = msgspec.Raw

    def convert(value: Any) -> Any:
        return raw(value.encode()) if type(value) is NumberToken else json_form(value, zone)

    encode = msgspec.json.Encoder(decimal_format="number", enc_hook=convert).encode

    def write(value: Any) -> bytes:
        try:
            data: bytes = encode(value)
        except RecursionError:
            raise MalformedJSON("the value is nested too deeply") from None
        except (TypeError, ValueError, OverflowError):
            return stdlib_dumps(value, zone)
        return data

    return write


_bracket = re.compile(r"[\[\]{}]")


def is_nested_deeper(text: str, most: int) -> bool:
    """Whether lists and objects of a document stand in each other more than `most` times.

    How deep a decoder can go depends on its caller's stack, and a small one may end the process.
    """
    # Without escapes, every second piece between quotation marks is outside of strings.
    plain = text.replace("\\\\", "").replace('\\"', "")
    depth = 0
    for bracket in _bracket.findall("".join(plain.split('"')[::2])):
        depth += 1 if bracket in "[{" else -1
        if depth > most:
            return True
    return False


def json_form(value: Any, zone: tzinfo | None) -> Any:
    """Return what JSON libraries can write in place of a value that they do not know.

    Raises:
        TypeError: it has no JSON form.
    """
    convert = getattr(type(value), "_json_form", None)
    if convert is not None:
        return convert(value, zone)
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, Enum):
        return value.value
    raise TypeError(f"a {type(value).__name__} cannot be written as JSON")


_FINITE: Final[frozenset[type]] = frozenset((str, int, bool, type(None), datetime, NumberToken))


def refuse_nonfinite(values: list[Any]) -> None:
    """Look for NaN and infinities in values that were written, and in all below them.

    It goes level by level: all members of a level are looked at in one comprehension.

    Raises:
        MalformedJSON: there is one.
        TypeError: something has no JSON form; msgspec alone would write sets and dataclasses.
    """
    level = values
    while level := [member for member in level if type(member) not in _FINITE]:
        below: list[Any] = []
        for member in level:
            if isinstance(member, dict):
                below += member.values()
                below += [name for name in member if type(name) is not str]
            elif isinstance(member, list | tuple):
                below += member
            elif isinstance(member, float | Decimal):
                if not math.isfinite(member):
                    raise MalformedJSON(f"{member} cannot be written as a JSON number")
            elif not isinstance(member, str | int):
                below.append(json_form(member, None))
        level = below


def _refuse_constant(name: str) -> NoReturn:
    raise MalformedJSON(f"{name} is not a JSON value")


def _read_int(text: str) -> int | NumberToken:
    return int(text) if len(text) <= _MOST_INTEGER_DIGITS else NumberToken(text)


def _read_float(text: str) -> Decimal | NumberToken:
    try:
        return bounded_decimal(text)
    except ArithmeticError:
        return NumberToken(text)


# The first decoder leaves numbers to C; the second reads those that are out of its range.
_decoder = json.JSONDecoder(parse_float=bounded_decimal, parse_constant=_refuse_constant)
_careful_decoder = json.JSONDecoder(
    parse_float=_read_float, parse_int=_read_int, parse_constant=_refuse_constant
)


def stdlib_loads(data: bytes) -> Any:
    """Read a document with the standard library; see `loads`."""
    try:
        text = data.decode(json.detect_encoding(data))
        try:
            return _decoder.decode(text)
        except json.JSONDecodeError:
            raise
        except (ValueError, ArithmeticError):
            return _careful_decoder.decode(text)
    except UnicodeDecodeError as error:
        raise MalformedJSON(f"the text is not {error.encoding} at byte {error.start}") from None
    except json.JSONDecodeError as error:
        where = f"line {error.lineno} column {error.colno}"
        raise MalformedJSON(f"not a JSON document: {error.msg} at {where}") from None
    except RecursionError:
        raise MalformedJSON("the document is nested too deeply") from None


# A number leaves the standard encoder as text between these marks, which no document can contain,
# and becomes a bare number afterwards: the C encoder has no other way to write digits as they are.
_OPEN, _CLOSE = (f"number {os.urandom(8).hex()} " for _ in range(2))


def stdlib_dumps(value: Any, zone: tzinfo | None = None) -> bytes:
    """Write a value with the standard library; see `dumps`."""

    def convert(value: Any) -> Any:
        if isinstance(value, Decimal):
            if not value.is_finite():
                raise MalformedJSON(f"{value} cannot be written as a JSON number")
            return f"{_OPEN}{value!s}{_CLOSE}"
        return _marked(json_form(value, zone))

    def encoded(ensure_ascii: bool) -> bytes:
        text = json.dumps(
            marked,
            default=convert,
            allow_nan=False,
            check_circular=False,
            ensure_ascii=ensure_ascii,
            separators=(",", ":"),
        )
        return text.replace(f'"{_OPEN}', "").replace(f'{_CLOSE}"', "").encode()

    try:
        marked = _marked(value)
        try:
            return encoded(False)
        except UnicodeEncodeError:  # half of a surrogate pair, which only an escape can carry
            return encoded(True)
    except RecursionError:
        raise MalformedJSON("the value is nested too deeply") from None
    except MalformedJSON:
        raise
    except ValueError:
        raise MalformedJSON("NaN or an infinity cannot be written as a JSON number") from None


_NESTED = frozenset((dict, list, NumberToken))


def _marked(value: Any) -> Any:
    """Put number tokens, which the standard encoder takes for text, between the marks.

    Only values of few types are looked at; the rest is passed over at the speed of C.
    """
    kind = type(value)
    if kind is NumberToken:
        return f"{_OPEN}{value}{_CLOSE}"
    if kind is dict and not _NESTED.isdisjoint(map(type, value.values())):
        return {name: _marked(member) for name, member in value.items()}
    if kind is list and not _NESTED.isdisjoint(map(type, value)):
        return [_marked(item) for item in value]
    return value
