"""What a command prints: JSON, one object a line, or a table for people."""

# pyright: reportUnknownArgumentType=false, reportUnknownVariableType=false
# JSON values are Any; narrowing them by isinstance leaves pyright with members it knows nothing of.

from __future__ import annotations

import sys
from collections.abc import Collection, Generator, Iterable, Mapping, Sequence
from contextlib import contextmanager
from typing import Any

import click
from rich import box
from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn
from rich.table import Table
from rich.text import Text

from ..codec.json import dumps
from .types import printable

Row = Mapping[str, Any]
_CELL = 40
"""Widest cell of a table on a terminal."""
_COLUMNS = 8
"""Columns of a table on a terminal, unless others are asked for."""
_UNLIMITED = 10_000


def write_json(rows: Iterable[Row]) -> None:
    """One compact object a line, as the rows come."""
    for row in rows:
        click.echo(dumps(row).decode())


def write_table(rows: Sequence[Row], columns: Sequence[str]) -> None:
    """A table; on a terminal it is cut to fit, elsewhere everything is there."""
    flat = [flattened(row) for row in rows]
    shown = list(columns) or _telling_columns(flat)
    wide = not sys.stdout.isatty()
    if not columns and not wide:
        shown = shown[:_COLUMNS]
    table = Table(box=None if wide else box.SIMPLE_HEAD, pad_edge=not wide)
    for name in shown:
        table.add_column(Text(printable(name)), overflow="ellipsis", no_wrap=True)
    for row in flat:
        table.add_row(*(_cell(row.get(name), wide) for name in shown))
    _console(wide).print(table)


def write_row(row: Row, columns: Sequence[str]) -> None:
    """One row, a line for each field that is set."""
    flat = flattened(row)
    table = Table(box=None, show_header=False, pad_edge=False)
    for name in columns or [n for n, value in flat.items() if value not in (None, "", [])]:
        table.add_row(Text(printable(name), style="bold"), _cell(flat.get(name), True))
    _console(not sys.stdout.isatty()).print(table)


def flattened(row: Row) -> dict[str, Any]:
    """The row with the fields of its objects as fields of its own, under `Outer.Field`."""
    found: dict[str, Any] = {}
    for name, value in row.items():
        if isinstance(value, dict):
            found |= {f"{name}.{inner}": v for inner, v in flattened(value).items()}
        else:
            found[name] = value
    return found


def on_terminal() -> bool:
    """Whether a progress bar would be seen."""
    return sys.stderr.isatty()


def without(value: Any, hidden: Collection[str]) -> Any:
    """A copy of wire values without the members of some names, at any depth."""
    if isinstance(value, dict):
        return {name: without(v, hidden) for name, v in value.items() if name not in hidden}
    return [without(item, hidden) for item in value] if isinstance(value, list) else value


@contextmanager
def progress(total: int | None, what: str) -> Generator[Any]:
    """A bar on standard error while rows come in; nothing where that is no terminal."""
    columns = (TextColumn(what), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
    console = Console(stderr=True)
    with Progress(
        *columns, console=console, transient=True, disable=not console.is_terminal
    ) as bar:
        task = bar.add_task(what, total=total)
        yield lambda: bar.advance(task)


def _console(wide: bool) -> Console:
    return Console(width=_UNLIMITED if wide else None, markup=False, highlight=False, emoji=False)


def _telling_columns(rows: Sequence[Row]) -> list[str]:
    """The fields that hold a plain value in some row."""
    values = ((name, value) for row in rows for name, value in row.items())
    found = {name for name, v in values if not isinstance(v, list) and v not in (None, "")}
    return [name for name in dict.fromkeys(name for row in rows for name in row) if name in found]


def _cell(value: Any, wide: bool) -> Text:
    if value is None:
        return Text("")
    if isinstance(value, bool):
        return Text("yes" if value else "no")
    text = printable(dumps(value).decode() if isinstance(value, list | dict) else value)
    return Text(text if wide or len(text) <= _CELL else f"{text[: _CELL - 1]}…")
