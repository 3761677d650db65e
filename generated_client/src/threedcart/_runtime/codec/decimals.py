"""Money, weights and quantities: Decimal, with the digits of the wire both ways."""

from __future__ import annotations

import math
import re
from decimal import Decimal
from typing import Any

from .json import MalformedJSON
from .sentinel import UNSET

_plain_number = re.compile(r"-?[0-9]+(?:\.[0-9]+)?", re.ASCII).fullmatch


class TextDecimal(Decimal):
    """A number that came as JSON text ("10.50"). Unchanged, it is written as that text again."""

    __slots__ = ("text",)
    text: str

    def __reduce__(self) -> tuple[type[TextDecimal], tuple[str]]:
        return (_spelled, (self.text,))  # type: ignore[return-value]

    def __copy__(self) -> TextDecimal:
        return self

    def __deepcopy__(self, memo: object) -> TextDecimal:
        return self


def _spelled(text: str) -> TextDecimal:
    value = TextDecimal(text)
    value.text = text
    return value


def read_decimal(value: Any) -> Any:
    """A wire value as a Decimal; what is no number (null, "", "n/a", true) stays as it is."""
    if value is None or value is UNSET:
        return value
    if isinstance(value, str):
        return _spelled(value) if _plain_number(value) else value
    if isinstance(value, int) and not isinstance(value, bool):
        return Decimal(value)
    if isinstance(value, float) and math.isfinite(value):
        return Decimal(repr(value))
    return value


def write_decimal(value: Any) -> Any:
    """A field's value as it goes on the wire: a finite Decimal, or the text it came as.

    Raises:
        MalformedJSON: it is NaN or an infinity.
    """
    if value is UNSET:
        return value
    if isinstance(value, TextDecimal):
        return value.text
    if isinstance(value, float):
        value = Decimal(repr(value))
    if isinstance(value, Decimal) and not value.is_finite():
        raise MalformedJSON(f"{value} cannot be written as a JSON number")
    return value


def decimal_text(value: Decimal | float | str) -> str:
    """A number for a query string: plain digits, no exponent."""
    if isinstance(value, str):
        return value
    if isinstance(value, float):
        value = Decimal(repr(value))
    return format(Decimal(value), "f")


def read_float(value: Any) -> Any:
    """A wire number as a float, where the spec promises no decimal digits."""
    if isinstance(value, Decimal):
        number = float(value)
        return number if math.isfinite(number) else value
    return value
