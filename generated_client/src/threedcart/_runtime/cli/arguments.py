"""Words of the command line as Python values: an option or argument for each parameter."""

from __future__ import annotations

from datetime import date, datetime
from decimal import Decimal, InvalidOperation
from typing import Any

import click
from click.shell_completion import CompletionItem

from .catalog import Argument, word
from .fields import problem_with, properties_of

PREFIX = "api_"
"""Begins the names of what goes to the API, so that no option of ours has the same."""


class Number(click.ParamType):
    """A decimal number, digits kept."""

    name = "number"

    def convert(self, value: Any, param: Any, ctx: Any) -> Decimal:
        try:
            number = Decimal(value)
        except InvalidOperation:
            number = Decimal("NaN")
        if not number.is_finite():
            self.fail(f"{value!r} is no number; write it as 12.50.", param, ctx)
        return number


class Date(click.ParamType):
    """A day or a time, in ISO spelling."""

    name = "date"

    def convert(self, value: Any, param: Any, ctx: Any) -> date:
        for read in (date.fromisoformat, datetime.fromisoformat):
            try:
                return read(value)
            except ValueError:
                continue
        told = "write it as 2026-01-31 or 2026-01-31T14:30."
        self.fail(f"{value!r} is no date; {told}", param, ctx)


class Known(click.ParamType):
    """Text of which some values are known, and offered by the shell; others are taken, too."""

    name = "text"

    def __init__(self, values: tuple[str, ...]) -> None:
        self._values = values

    def shell_complete(self, ctx: Any, param: Any, incomplete: str) -> list[CompletionItem]:
        return [CompletionItem(one) for one in self._values if one.startswith(incomplete)]


class Columns(click.ParamType):
    """Names of a model's fields, separated by commas."""

    name = "fields"

    def __init__(self, model: str) -> None:
        self._model = model

    def convert(self, value: Any, param: Any, ctx: Any) -> list[str]:
        if isinstance(value, list):
            return value  # pyright: ignore[reportUnknownVariableType]  # the default
        names = [name.strip() for name in str(value).split(",") if name.strip()]
        for name in names:
            if problem := problem_with(self._model, name):
                self.fail(problem, param, ctx)
        return names

    def shell_complete(self, ctx: Any, param: Any, incomplete: str) -> list[CompletionItem]:
        before, comma, begun = incomplete.rpartition(",")
        names = (name for name in properties_of(self._model) if name.startswith(begun))
        return [CompletionItem(f"{before}{comma}{name}") for name in names]


_TYPES: dict[str, Any] = {
    "text": click.STRING,
    "integer": click.INT,
    "number": Number(),
    "boolean": click.BOOL,
    "date": Date(),
}


def path_argument(argument: Argument) -> click.Parameter:
    """The words that fill a parameter of the path."""
    shown = word(argument.name).upper().replace("-", "_")
    kind = _TYPES[argument.type]
    return click.Argument([PREFIX + argument.name], type=kind, required=True, metavar=shown)


def filter_option(argument: Argument) -> click.Parameter:
    """The option for a parameter of the query."""
    flag, name = word(argument.name), PREFIX + argument.name
    kind, told = _TYPES[argument.type], argument.help
    if argument.type == "boolean" and not argument.many:
        return click.Option([f"--{flag}/--no-{flag}", name], default=None, help=told)
    if argument.known:
        told = f"{told} Known: {', '.join(argument.known)}.".strip()
        kind = Known(argument.known) if argument.type == "text" else kind
    return click.Option(
        [f"--{flag}", name],
        type=kind,
        multiple=argument.many,
        required=argument.required,
        help=told,
    )
