"""The first word of the command line: options for every command, and errors as one sentence."""

from __future__ import annotations

import os
import sys
from importlib import import_module
from typing import Any

import click

from .. import PACKAGE
from ..codec.json import MalformedJSON
from ..credentials import missing_variables
from ..errors import (
    AmbiguousOutcomeError,
    ApiError,
    ConfigurationError,
    NotFoundError,
    listed,
)
from .catalog import catalog
from .commands import AMBIGUOUS, ResourceGroup, Session
from .logs import verbose_option
from .output import printable

REFUSED, MISUSED, NOT_FOUND, CLOSED_PIPE = 1, 2, 3, 141


class Application(ResourceGroup):
    """The group of all commands; whatever fails ends in one sentence and an exit code."""

    def invoke(self, ctx: click.Context) -> Any:
        try:
            return super().invoke(ctx)
        except ApiError as error:
            sentence, code = str(error), _exit_code(error)
        except MalformedJSON as error:
            sentence, code = f"What was sent or answered cannot be shown: {error}.", REFUSED
        except RecursionError:
            sentence, code = "What was sent or answered is nested too deeply.", REFUSED
        except BrokenPipeError:
            _leave_output()  # who read it has enough
            return ctx.exit(CLOSED_PIPE)
        except OSError as error:
            # Files are read, and the network is spoken to, under errors of their own.
            _leave_output()
            reason = error.strerror or type(error).__name__
            sentence = f"The output cannot be written: {reason}. What was sent to the store stays."
            code = REFUSED
        click.echo(f"Error: {printable(sentence)}", err=True)
        return ctx.exit(code)


def _leave_output() -> None:
    """Lead standard output to nowhere: Python flushes it once more at its end."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def build() -> click.Group:
    """The command line of the package."""
    spec = import_module(f"{PACKAGE}._spec")
    client, resource = catalog()

    def start(**settings: Any) -> None:
        given = {name: value for name, value in settings.items() if value is not None}
        session = Session(client, given, frozenset(spec.SENSITIVE_FIELDS))
        click.get_current_context().obj = session

    group = Application(resource, (), name=PACKAGE, help=_help(spec), callback=start)
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
        verbose_option(),
    ]
    command = click.version_option(version)(click.Command("version"))
    return [*found, *command.params]


def _help(spec: Any) -> str:
    sets = missing_variables(spec, PACKAGE.upper(), {})
    variables = ", or ".join(map(listed, sets))
    keys = f" The keys come from the environment: {variables}." if sets else ""
    return (
        f"Every call of the API, from the shell.{keys}"
        "\n\n"
        "Exit codes: 0 done; 1 the store refused or could not be reached; 2 wrong use, nothing was "
        "sent; 3 no such row; 4 a create may or may not have happened; 5 some rows were refused; "
        "141 the output was closed by who read it."
    )


def _exit_code(error: ApiError) -> int:
    if isinstance(error, AmbiguousOutcomeError):
        return AMBIGUOUS
    if isinstance(error, ConfigurationError):
        return MISUSED
    return NOT_FOUND if isinstance(error, NotFoundError) else REFUSED
