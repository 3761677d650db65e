"""The address of a call: its path and its query.

Every value in an address is spelled as its parameter's kind wants, or refused: sent as its Python
text, a value of another type would be no filter for a store, and every row would be answered.
"""

from __future__ import annotations

import math
import operator
import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date, datetime, tzinfo
from decimal import Decimal
from enum import Enum
from functools import lru_cache
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from ..codec.dates import CODECS, to_wire_time, write_as
from ..codec.json import bounded_decimal
from ..codec.model import Row, UnsetKeyError, is_late
from ..errors import ArgumentTypeError, ConfigurationError
from ..operation import Parameter
from ..values import described, is_many, one_of_name

if TYPE_CHECKING:
    from ..operation import Operation
    from ..redaction import SecretPairs


@lru_cache(maxsize=2048)
def _pieces(path: str) -> tuple[list[str], list[str]]:
    """Return the fixed pieces of a path, and the names of the parameters between them."""
    parts = re.split(r"\{([^{}]*)\}", path)
    return parts[::2], parts[1::2]


def keys_of(operation: Operation, values: tuple[object, ...]) -> tuple[object, ...]:
    """Return the values of a path, with its key in the place of each row.

    Raises:
        ArgumentTypeError: a row is of another kind than the path wants there.
        ConfigurationError: a row has no key.
    """
    if not any(isinstance(value, Row) for value in values):
        return values
    rows: Any = values
    return tuple(
        _key_of(operation, place, value) if isinstance(value, Row) else value
        for place, value in enumerate(rows)
    )


def _key_of(operation: Operation, place: int, row: Any) -> object:
    name = _pieces(operation.path)[1][place]
    owner = operation.owners[place] if place < len(operation.owners) else ""
    if owner not in (cls.__name__ for cls in type(row).__mro__):
        wanted = f"the key of {one_of_name(owner)}, or such a row" if owner else "a key"
        raise ArgumentTypeError(f"{name} of {operation.path} is {wanted}, not {described(row)}.")
    try:
        return row.key
    except UnsetKeyError as error:
        problem = f"{error}. To mean that one, give 0 itself" if is_late(row) else str(error)
    raise ConfigurationError(f"{name} of {operation.path}: {problem}.")


def fill(operation: Operation, values: Sequence[object]) -> str:
    """Return the path with its parameters filled in.

    Raises:
        ConfigurationError: a value would address something else than a row.
    """
    path = operation.path
    fixed, names = _pieces(path)
    if len(names) != len(values):
        raise ConfigurationError(f"{path} takes {len(names)} values, not {len(values)}.")
    text = fixed[0]
    for place, value in enumerate(values):
        text += str(value) if type(value) is int else _segment(operation, place, value)
        text += fixed[place + 1]
    return text


def _segment(operation: Operation, place: int, value: object) -> str:
    """Return a value as one segment. An empty one, or dots, would reach another resource."""
    name = f"{_pieces(operation.path)[1][place]} of {operation.path}"
    kind = operation.keys[place] if place < len(operation.keys) else "text"
    text = spell(name, kind, value)
    if text.strip() in ("", ".", ".."):
        raise ConfigurationError(f"{name} cannot be {value!r}; give the row's key.")
    return quote(text, safe="")


def check_version(operation: Operation, version: str) -> None:
    """Refuse a call that the version of the API does not have: its 404 would look like no rows.

    Raises:
        ConfigurationError: it is known of other versions only.
    """
    if version and version not in operation.versions:
        known = " and ".join(operation.versions)
        raise ConfigurationError(
            f"{operation.id} is known of {known} only, and calls go to {version};"
            f" make a store with version={operation.versions[0]!r} for it."
        )


def target(
    operation: Operation,
    prefix: str,
    path: Sequence[object],
    query: Mapping[str, object],
    zone: Any = None,
) -> str:
    """Return path and query as they stand in the request."""
    text = prefix + fill(operation, path)
    pairs = encode(operation.query, query, zone) if query else ""
    return f"{text}?{pairs}" if pairs else text


def with_query_keys(text: str, keys: SecretPairs) -> str:
    """Return a target with the keys that travel in the query."""
    pairs = "&".join(f"{quote(name)}={quote(value, safe='')}" for name, value in keys)
    return f"{text}{'&' if '?' in text else '?'}{pairs}"


def own_headers(
    operation: Operation, values: Mapping[str, object], zone: tzinfo | None, cookies: SecretPairs
) -> list[tuple[str, str]]:
    """Return the headers that an operation has beside the usual ones: its parameters, its cookies.

    What it answers other than JSON is asked for by name.

    Raises:
        ConfigurationError: a value does not fit its parameter.
    """
    found = headers_of(operation.query, values, zone) if values else []
    if cookies:
        pairs = [f"{name.decode()}={value.decode('latin-1')}" for name, value in cookies]
        pairs += [value for name, value in found if name == "Cookie"]
        found = [pair for pair in found if pair[0] != "Cookie"] + [("Cookie", "; ".join(pairs))]
    wanted = dict.fromkeys(one.media for one in operation.answers if one.media)
    if wanted and list(wanted) != ["application/json"]:
        found.append(("Accept", ", ".join(wanted)))
    return found


_SINGLE = frozenset((str, int, bool))
_LARGEST = 10**30
"""No key has more digits; expanding 1e999999 would take long."""
_american = re.compile(r"[0-9]{2}/[0-9]{2}/[0-9]{4}", re.ASCII).match
_whole = re.compile(r"\s*-?[0-9]{1,30}\s*", re.ASCII).fullmatch


def encode(
    parameters: Sequence[Parameter], values: Mapping[str, object], zone: tzinfo | None = None
) -> str:
    """Return the values that are given (None is none) as a query string.

    Raises:
        ConfigurationError: a value does not fit its parameter.
    """
    known = {one.name: one for one in parameters if one.place == "query"}
    elsewhere = {one.key for one in parameters if one.place != "query"}
    return "&".join(
        f"{quote(parameter.name)}={text}"
        for name, value in values.items()
        if value is not None and name not in elsewhere
        for parameter in (known.get(name) or Parameter(name, name),)
        for text in _spelled(parameter, value, zone, lambda text: quote(text, safe=""))
    )


def headers_of(
    parameters: Sequence[Parameter], values: Mapping[str, object], zone: tzinfo | None = None
) -> list[tuple[str, str]]:
    """Return the header parameters that are given, and those for cookies as one header.

    Raises:
        ConfigurationError: a value does not fit its parameter.
    """
    found = [one for one in parameters if one.place != "query"]
    given = [(one, values[one.key]) for one in found if values.get(one.key) is not None]
    headers = [
        (one.name, text)
        for one, value in given
        if one.place == "header"
        for text in _spelled(one, value, zone, str)
    ]
    cookies = [
        f"{one.name}={text}"
        for one, value in given
        if one.place == "cookie"
        for text in _spelled(one, value, zone, lambda text: quote(text, safe=""))
    ]
    return [*headers, ("Cookie", "; ".join(cookies))] if cookies else headers


def _spelled(
    parameter: Parameter, value: object, zone: tzinfo | None, escape: Callable[[str], str]
) -> list[str]:
    """Return a parameter's value as text, or its values, or those joined to one."""
    texts = [
        escape(spell(parameter.python, parameter.kind, one, zone))
        for one in _each(parameter, value)
    ]
    return [parameter.joined.join(texts)] if parameter.joined and texts else texts


def _each(parameter: Parameter, value: Any) -> Iterable[Any]:
    if type(value) in _SINGLE or not is_many(value):
        return (value,)
    if not parameter.many:
        raise ArgumentTypeError(f"{parameter.python} takes one value, not {described(value)}.")
    return value


def spell(name: str, kind: str, value: Any, zone: tzinfo | None = None) -> str:
    """Return one value as text.

    Raises:
        ConfigurationError: it is none of its kind.
    """
    if isinstance(value, Enum):
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
        raise ConfigurationError(f"{name} is a whole number, and {value[:40]!r} is none.")
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
        number = bounded_decimal(repr(value) if isinstance(value, float) else value)
    except ArithmeticError:
        number = Decimal("NaN")
    if not number.is_finite():
        raise ConfigurationError(f"{name} is a number, and {str(value)[:40]!r} is none.")
    return format(number, "f")


def _flag(name: str, value: Any) -> str:
    return "1" if _truth(name, value) else "0"


def _boolean(name: str, value: Any) -> str:
    return "true" if _truth(name, value) else "false"


def _truth(name: str, value: object) -> bool:
    if isinstance(value, bool | int | str) and value in (True, False, "0", "1"):
        return value in (True, "1")
    raise _misfit(name, "True or False", value)


def _value(name: str, value: Any) -> str:
    if isinstance(value, bool):
        return _boolean(name, value)
    return str(write_as("date-time", value)) if isinstance(value, datetime) else str(value)


_WRITERS = {
    "value": _value,
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
        if not CODECS[kind].local:
            _from_iso(name, value)
            return value
        if _american(value):
            return value  # the store's own spelling
        value = _from_iso(name, value)
    elif not isinstance(value, date):
        raise _misfit(name, "a date or datetime", value)
    return str(write_as(kind, _local(name, kind, value, zone)))


def _from_iso(name: str, text: str) -> date:
    try:
        return date.fromisoformat(text) if len(text) == 10 else datetime.fromisoformat(text)
    except ValueError:
        raise ConfigurationError(
            f"{name} is a date, and {text!r} is none; give a datetime, or write it as 2026-01-31."
        ) from None


def _local(name: str, kind: str, value: Any, zone: tzinfo | None) -> Any:
    """Return a date in the store's time, where its format has no place for an offset."""
    if zone is not None:
        try:
            return to_wire_time(kind, value, zone)
        except ValueError as error:
            problem = str(error)
        raise ConfigurationError(f"{name}: {problem}.")
    if CODECS[kind].local and getattr(value, "tzinfo", None) is not None:
        raise ConfigurationError(
            f"{name} is in a time zone, and the store's is not known: give the store its"
            " time_zone, or leave the zone away where the time is the store's."
        )
    return value


def _misfit(name: str, wanted: str, value: object) -> ArgumentTypeError:
    return ArgumentTypeError(f"{name} is {wanted}, not {described(value)}.")
