"""Sums of money in two decimals, however odd what is summed."""

from __future__ import annotations

from decimal import ROUND_HALF_UP, Decimal
from typing import Any

CENT = Decimal("0.01")
#: What is added up stays within what a reader of JSON holds a number in.
MOST = Decimal("1.79E+308")


def number(value: Any) -> Decimal:
    """A JSON number, or 0 for one that was never written."""
    return Decimal(value) if isinstance(value, int | Decimal) else Decimal(0)


def bounded(value: Decimal) -> Decimal:
    """A sum, or the largest number there is where it is larger."""
    return max(-MOST, min(MOST, value))


def rounded(value: Decimal) -> Decimal:
    """To the cent, as prices are shown."""
    return value.quantize(CENT, ROUND_HALF_UP) if value.adjusted() < 20 else bounded(value)


def cents(value: Any) -> int:
    """An amount as gateways want it: whole cents."""
    return int(rounded(number(value)) * 100)


def units(amount: int) -> str:
    """12.50 for 1250 cents."""
    return f"{Decimal(amount).scaleb(-2):.2f}"
