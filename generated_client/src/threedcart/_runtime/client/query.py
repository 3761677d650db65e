"""Values in addresses: each in the spelling that its parameter's kind wants, or refused.

A value of another type is never sent as its Python text: a store would take it for no filter.
"""

from __future__ import annotations

import math
import operator
import re
from collections.abc import Iterable, Mapping
from datetime import date, datetime, tzinfo
from decimal import Decimal
from enum import Enum
from typing import Any
from urllib.parse import quote

from ..codec.dates import CODECS, to_store_time, write_as
from ..codec.decimals import decimal_text
from ..codec.sentinel import UNSET
from ..errors import ArgumentTypeError, ConfigurationError
from ..operation import Parameter
from ..values import described, is_many

_LARGEST = 10**30
"""No key has more digits, and 1e999999 would take a while."""
_american = re.compile(r"[0-9]{2}/[0-9]{2}/[0-9]{4}", re.ASCII).match
_whole = re.compile(r"\s*-?[0-9]+\s*", re.ASCII).fullmatch


def encode(
    parameters: Iterable[Parameter], values: Mapping[str, object], zone: tzinfo | None = None
) -> str:
    """The values that are given, None and UNSET being none, as a query string.

    Raises:
        ConfigurationError: a value does not fit its parameter.
    """
    known = {parameter.name: parameter for parameter in parameters}
    pairs = [
        f"{quote(name)}={quote(spell(parameter.python, parameter.kind, one, zone), safe='')}"
        for name, value in values.items()
        if value is not None and value is not UNSET
        for parameter in (known.get(name) or Parameter(name, name),)
        for one in _each(parameter, value)
    ]
    return "&".join(pairs)


def _each(parameter: Parameter, value: Any) -> Iterable[Any]:
    if not is_many(value):
        return (value,)
    if not parameter.many:
        raise ArgumentTypeError(f"{parameter.python} takes one value, not {described(value)}.")
    return value


def spell(name: str, kind: str, value: Any, zone: tzinfo | None = None) -> str:
    """One value as text.

    Raises:
        ConfigurationError: it is none of its kind.
    """
    if isinstance(value, Enum) and value is not UNSET:
        value = value.value
    write = _WRITERS.get(kind)
    text = write(name, value) if write else _formatted(name, kind, value, zone)
    try:
        text.encode()
    except UnicodeEncodeError:
        raise ConfigurationError(f"{name} holds a broken character (a lone surrogate).") from None
    return text


def _text(name: str, value: Any) -> str:
    if isinstance(value, str | int | float | Decimal) and not isinstance(value, bool):
        return str(value)
    raise _misfit(name, "text", value)


def _integer(name: str, value: Any) -> str:
    if isinstance(value, str):
        if _whole(value):
            return value.strip()
        raise ConfigurationError(f"{name} is a whole number, and {value!r} is none.")
    if isinstance(value, float | Decimal):
        if math.isfinite(value) and -_LARGEST < value < _LARGEST and value == int(value):
            return str(int(value))
    elif hasattr(value, "__index__") and not isinstance(value, bool):
        return str(operator.index(value))
    raise _misfit(name, "a whole number", value)


def _decimal(name: str, value: Any) -> str:
    if isinstance(value, bool) or not isinstance(value, int | float | Decimal | str):
        raise _misfit(name, "a number", value)
    try:
        number = Decimal(repr(value) if isinstance(value, float) else value)
    except ArithmeticError:
        number = Decimal("NaN")
    if not number.is_finite():
        raise ConfigurationError(f"{name} is a number, and {value!r} is none.")
    return decimal_text(value)


def _flag(name: str, value: Any) -> str:
    return "1" if _truth(name, value) else "0"


def _boolean(name: str, value: Any) -> str:
    return "true" if _truth(name, value) else "false"


def _truth(name: str, value: object) -> bool:
    if isinstance(value, bool | int | str) and value in (True, False, "0", "1"):
        return value in (True, "1")
    raise _misfit(name, "True or False", value)


_WRITERS = {
    "text": _text,
    "integer": _integer,
    "decimal": _decimal,
    "flag": _flag,
    "boolean": _boolean,
}


def _formatted(name: str, kind: str, value: Any, zone: tzinfo | None) -> str:
    if kind not in CODECS:
        return _text(name, value)
    if isinstance(value, str):
        if _american(value):
            return value  # the store's own spelling
        value = _from_iso(name, value)
    elif not isinstance(value, date):
        raise _misfit(name, "a date or datetime", value)
    return str(write_as(kind, _local(name, value, zone)))


def _from_iso(name: str, text: str) -> date:
    try:
        return date.fromisoformat(text) if len(text) == 10 else datetime.fromisoformat(text)
    except ValueError:
        raise ConfigurationError(
            f"{name} is a date, and {text!r} is none; give a datetime, or write it as 2026-01-31."
        ) from None


def _local(name: str, value: Any, zone: tzinfo | None) -> Any:
    """A date in the store's time: filters have no place for an offset, and must not lose one."""
    if zone is not None:
        return to_store_time(value, zone)
    if getattr(value, "tzinfo", None) is not None:
        raise ConfigurationError(
            f"{name} is in a time zone, and the store's is not known: give the store its"
            " time_zone, or leave the zone away where the time is the store's."
        )
    return value


def _misfit(name: str, wanted: str, value: object) -> ArgumentTypeError:
    return ArgumentTypeError(f"{name} is {wanted}, not {described(value)}.")
