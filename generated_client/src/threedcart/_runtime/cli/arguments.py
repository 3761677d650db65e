"""Words of the command line as Python values: an option or argument for each parameter."""

from __future__ import annotations

from datetime import date, datetime
from decimal import Decimal, InvalidOperation
from typing import Any

import click

from .catalog import Argument, word
from .fields import problem_with, properties_of

PREFIX = "api_"
"""Begins the names of what goes to the API, so that no option of ours has the same."""


def number(text: str) -> Decimal:
    """A decimal number, digits kept; its name is what click shows in the help."""
    try:
        value = Decimal(text)
    except InvalidOperation:
        value = Decimal("NaN")
    if not value.is_finite():
        raise click.BadParameter(f"{text!r} is no number; write it as 12.50.")
    return value


def day_or_time(text: str) -> date:
    """A day or a time, in ISO spelling."""
    try:
        return date.fromisoformat(text)
    except ValueError:
        pass
    try:
        return datetime.fromisoformat(text)
    except ValueError:
        told = "write it as 2026-01-31 or 2026-01-31T14:30."
        raise click.BadParameter(f"{text!r} is no date; {told}") from None


_TYPES: dict[str, Any] = {
    "text": str,
    "integer": int,
    "number": number,
    "boolean": bool,
    "date": day_or_time,
}


def path_argument(argument: Argument) -> click.Parameter:
    """The words that fill a parameter of the path."""
    shown = word(argument.name).upper().replace("-", "_")
    kind = _TYPES[argument.type]
    return click.Argument([PREFIX + argument.name], type=kind, required=True, metavar=shown)


def filter_option(argument: Argument) -> click.Parameter:
    """The option for a parameter of the query."""
    flag, name = word(argument.name), PREFIX + argument.name
    told = argument.help
    if argument.type == "boolean" and not argument.many:
        return click.Option([f"--{flag}/--no-{flag}", name], default=None, help=told)
    if argument.known:
        told = f"{told} Known: {', '.join(argument.known)}.".strip()

    def complete(_: object, __: object, begun: str) -> list[str]:
        return [value for value in argument.known if value.startswith(begun)]

    return click.Option(
        [f"--{flag}", name],
        type=_TYPES[argument.type],
        metavar="DATE" if argument.type == "date" else None,
        multiple=argument.many,
        required=argument.required,
        shell_complete=complete,
        help=told,
    )


def columns_option(model: str) -> click.Option:
    """The option that names fields of a model, separated by commas; its value is a list."""

    def names(_: object, __: object, given: str) -> list[str]:
        found = [name.strip() for name in given.split(",") if name.strip()]
        for problem in filter(None, (problem_with(model, name) for name in found)):
            raise click.BadParameter(problem)
        return found

    def complete(_: object, __: object, begun: str) -> list[str]:
        before, comma, last = begun.rpartition(",")
        known = (name for name in properties_of(model) if name.startswith(last))
        return [f"{before}{comma}{name}" for name in known]

    return click.Option(
        ["--columns"],
        default="",
        metavar="FIELDS",
        callback=names,
        shell_complete=complete,
        help="Fields to show, by their names in --json, separated by commas.",
    )
