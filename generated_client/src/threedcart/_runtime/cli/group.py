"""The first word of the command line: options for every command, and errors as one sentence."""

from __future__ import annotations

import importlib
from typing import Any

import click

from ..errors import (
    AmbiguousOutcomeError,
    ConfigurationError,
    NotFoundError,
    ThreeDCartError,
    listed,
)
from .run import ResourceGroup, Session
from .tree import root
from .types import printable

REFUSED, MISUSED, NOT_FOUND, AMBIGUOUS = 1, 2, 3, 4


class Application(ResourceGroup):
    """The group of all commands; whatever fails ends in one sentence and an exit code."""

    def invoke(self, ctx: click.Context) -> Any:
        try:
            return super().invoke(ctx)
        except ThreeDCartError as error:
            sentence, code = str(error), _exit_code(error)
        click.echo(f"Error: {printable(sentence)}", err=True)
        return ctx.exit(code)


def build(package: str) -> click.Group:
    """The command line of a generated package."""
    spec = importlib.import_module(f"{package}._spec")
    node = root(package)

    def start(**settings: Any) -> None:
        given = {name: value for name, value in settings.items() if value is not None}
        session = Session(package, node, given, frozenset(spec.SENSITIVE_FIELDS))
        click.get_current_context().obj = session

    group = Application(node, (), name=package, help=_help(package, spec), callback=start)
    group.params = _options(spec.CLIENT_VERSION)
    return group


def _options(version: str) -> list[click.Parameter]:
    found: list[click.Parameter] = [
        click.Option(["--base-url"], help="Another server, such as a mock store."),
        click.Option(["--time-zone"], help="The store's, such as America/New_York."),
        click.Option(["--timeout"], type=float, help="Seconds the network may be silent."),
        click.Option(["--deadline"], type=float, help="Seconds a whole call may take."),
        click.Option(["--retries"], type=int, help="How often to try again."),
        click.Option(["--strict"], is_flag=True, default=None, help="Fail when an answer drifts."),
    ]
    command = click.version_option(version)(click.Command("version"))
    return [*found, *command.params]


def _help(package: str, spec: Any) -> str:
    arguments = {name: argument for name, argument, *_ in spec.SCHEMES}
    variables = listed(f"{package}_{arguments[name]}".upper() for name in spec.SECURITY[0])
    return (
        f"Every call of the API, from the shell. The keys come from the environment: {variables}."
        "\n\n"
        "Exit codes: 0 done; 1 the store refused or could not be reached; 2 wrong use, nothing was "
        "sent; 3 no such row; 4 a create may or may not have happened; 5 some rows were refused."
    )


def _exit_code(error: ThreeDCartError) -> int:
    if isinstance(error, AmbiguousOutcomeError):
        return AMBIGUOUS
    if isinstance(error, ConfigurationError):
        return MISUSED
    return NOT_FOUND if isinstance(error, NotFoundError) else REFUSED
