"""Query strings: each value in the spelling that its parameter's kind wants."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import tzinfo
from enum import Enum
from typing import Any
from urllib.parse import quote

from .dates import to_store_time, write_as
from .decimals import decimal_text
from .errors import ConfigurationError
from .operation import Parameter
from .sentinel import UNSET
from .shapes import is_many

_PLAIN = frozenset(("text", "integer"))


def encode(
    parameters: Iterable[Parameter], values: Mapping[str, object], zone: tzinfo | None = None
) -> str:
    """The values that are given, None and UNSET being none, as a query string.

    Raises:
        ConfigurationError: a value does not fit its parameter.
    """
    kinds = {parameter.name: parameter.kind for parameter in parameters}
    pairs = [
        f"{quote(name)}={quote(spell(name, kinds.get(name, 'text'), one, zone), safe='')}"
        for name, value in values.items()
        if value is not None and value is not UNSET
        for one in _each(value)
    ]
    return "&".join(pairs)


def _each(value: Any) -> Iterable[Any]:
    return value if is_many(value) else (value,)


def spell(name: str, kind: str, value: Any, zone: tzinfo | None = None) -> str:
    """One value as text."""
    if isinstance(value, Enum):
        value = value.value
    if kind in _PLAIN and not isinstance(value, bool):
        text = str(value)
    elif kind == "flag":
        text = "1" if _truth(name, value) else "0"
    elif kind == "boolean":
        text = "true" if _truth(name, value) else "false"
    elif kind == "decimal":
        text = _decimal(name, value)
    else:
        text = str(write_as(kind, _local(name, value, zone)))
    try:
        text.encode()
    except UnicodeEncodeError:
        raise ConfigurationError(f"{name} holds a broken character (a lone surrogate).") from None
    return text


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


def _truth(name: str, value: object) -> bool:
    if value in (True, False, "0", "1"):
        return value in (True, "1")
    raise ConfigurationError(f"{name} is True or False, not {type(value).__name__}.")


def _decimal(name: str, value: Any) -> str:
    try:
        return decimal_text(value)
    except (ValueError, ArithmeticError, TypeError):
        raise ConfigurationError(f"{name} is a number, not {type(value).__name__}.") from None
