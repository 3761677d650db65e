"""Words of the command line as Python values, and back as text a terminal can show."""

from __future__ import annotations

import re
from datetime import datetime
from decimal import Decimal, InvalidOperation
from typing import Any

import click

from .tree import Argument


def number(text: str) -> Decimal:
    """A decimal number, digits kept; its name is what click shows in the help."""
    try:
        value = Decimal(text)
    except InvalidOperation:
        value = Decimal("NaN")
    if not value.is_finite():
        raise click.BadParameter(f"{text!r} is no number; write it as 12.50.")
    return value


def date(text: str) -> datetime:
    """A day or a time, in ISO spelling."""
    try:
        return datetime.fromisoformat(text)
    except ValueError:
        told = "write it as 2026-01-31 or 2026-01-31T14:30."
        raise click.BadParameter(f"{text!r} is no date; {told}") from None


def type_of(argument: Argument) -> Any:
    """The click type for a parameter's annotation."""
    annotation = argument.annotation
    if choices := re.findall(r"Literal\[(.*?)\]", annotation):
        values = re.findall(r"""["']([^"']*)["']""", choices[0])
        if values and "str" not in annotation.partition("]")[2]:
            return click.Choice(values)
    kinds = {part.strip() for part in annotation.split("|")}
    if "datetime" in kinds or "Date" in kinds:
        return date
    if "Decimal" in kinds or "float" in kinds:
        return number
    if "bool" in kinds:
        return bool
    return int if "int" in kinds and "str" not in kinds else str


def option_of(argument: Argument) -> click.Parameter:
    """The option or argument of the command line for a method's parameter."""
    kind = type_of(argument)
    if argument.positional:
        return click.Argument([argument.name], type=kind, required=argument.required)
    flag = f"--{argument.name.replace('_', '-')}"
    if kind is bool:
        names = [f"{flag}/--no-{argument.name.replace('_', '-')}"]
        return click.Option([*names], default=None, help=argument.help)
    return click.Option([flag, argument.name], type=kind, help=argument.help)


def printable(value: object) -> str:
    """Text for a terminal: what could steer the terminal is shown as an escape."""
    text = value if isinstance(value, str) else str(value)
    return "".join(c if c.isprintable() else c.encode("unicode_escape").decode() for c in text)
