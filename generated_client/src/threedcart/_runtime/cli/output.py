"""What a command prints: a table for people, JSON, JSON Lines or CSV for programs.

A format takes rows as they come and prints them at once. Rows are JSON objects with wire names.
"""

# pyright: reportUnknownArgumentType=false, reportUnknownVariableType=false
# JSON values are Any; narrowing them by isinstance leaves pyright with members it knows nothing of.

from __future__ import annotations

import csv
import io
import shutil
import sys
import unicodedata
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from typing import Any, Protocol

import click

from ..codec.json import dumps
from ..codec.model import Model

Row = Mapping[str, Any]
_CELL = 40
"""Widest cell of a table on a terminal."""
_NARROWEST = 4
_NOTHING: tuple[Any, ...] = (None, "", [], {})
_NAMED = 10
"""Fields that are named in a note."""
_COLUMNS = 8
"""Columns of a table on a terminal, unless others are asked for."""


class Format(Protocol):
    """One way to print rows."""

    def write(self, rows: Iterable[Row]) -> None:
        """Print the next rows."""
        ...

    def close(self) -> None:
        """Print what stands behind the last row."""
        ...


class Lines:
    """JSON Lines: a compact object a line."""

    def __init__(self, columns: Sequence[str]) -> None:
        self._columns = columns

    def write(self, rows: Iterable[Row]) -> None:
        for row in rows:
            click.echo(json_text(chosen(row, self._columns)))

    def close(self) -> None:
        pass


class Array:
    """A JSON array with a row a line. One that was broken off is not closed, and is no JSON."""

    def __init__(self, columns: Sequence[str]) -> None:
        self._columns = columns
        self._before = "[\n"

    def write(self, rows: Iterable[Row]) -> None:
        for row in rows:
            click.echo(f"{self._before}{json_text(chosen(row, self._columns))}", nl=False)
            self._before = ",\n"

    def close(self) -> None:
        click.echo("[]" if self._before == "[\n" else "\n]")


class Csv:
    """CSV with a header. Text stands as it is, anything else as JSON; null and absent are empty."""

    def __init__(self, columns: Sequence[str], fields: Sequence[str] = ()) -> None:
        self._columns = list(columns or fields)
        self._known: frozenset[str] = frozenset()
        self._has_header = False
        self._left_out: dict[str, None] = {}
        self._all_shown = not columns
        self._has_substitutes = False

    def write(self, rows: Iterable[Row]) -> None:
        for row in rows:
            self._write_header(row)
            self._line([_plain(value_at(row, name)) for name in self._columns])
            if self._all_shown:
                self._left_out.update(
                    dict.fromkeys(name for name in row if name not in self._known)
                )

    def close(self) -> None:
        self._write_header({})
        if self._left_out:
            note(f"Left out, since the document lacks it: {_some(self._left_out)}. --json has all.")
        if self._has_substitutes:
            note("Characters that the output's encoding lacks were replaced by escapes.")

    def _write_header(self, row: Row) -> None:
        if not self._has_header:
            self._has_header = True
            self._columns = self._columns or list(row)
            self._known = frozenset(self._columns)
            if self._columns:
                self._line(self._columns)

    def _line(self, cells: list[str]) -> None:
        if sys.stdout.isatty():
            cells = [printable(cell) for cell in cells]
        line = io.StringIO()
        csv.writer(line, lineterminator="\r\n").writerow(cells)
        text = line.getvalue().removesuffix("\r\n")
        self._has_substitutes = self._has_substitutes or not _fits(text)
        click.echo(_with_substitutes(text))


class Table:
    """Columns for people; tabs between them where the output is no terminal, and nothing cut.

    The first rows decide how wide the columns are, and which there are unless they were named.
    """

    def __init__(self, columns: Sequence[str]) -> None:
        self._columns = list(columns)
        self._named = bool(columns)
        self._widths: list[int] = []
        self._is_terminal = sys.stdout.isatty()
        self._left_out: dict[str, None] = {}

    def write(self, rows: Iterable[Row]) -> None:
        rows = list(rows)
        if not rows:
            return
        names = [] if self._named else telling_fields(rows)
        is_first = not self._columns or (self._named and not self._widths)
        if not self._columns:
            self._columns = names[:_COLUMNS] if self._is_terminal else names
        cells = [[_cell(value_at(row, name)) for name in self._columns] for row in rows]
        if is_first:
            head = [printable(name) for name in self._columns]
            self._widths = _widths([head, *cells]) if self._is_terminal else [0] * len(head)
            self._line(head, bold=True)
        elif not self._is_terminal:
            new = (name for name in names if name not in self._columns)
            self._left_out.update(dict.fromkeys(new))
        for row in cells:
            self._line(row)

    def close(self) -> None:
        if self._left_out:
            told = _some(self._left_out)
            note(f"Left out, since the first rows have no value there: {told}. --json has all.")

    def _line(self, cells: list[str], bold: bool = False) -> None:
        if not self._is_terminal:
            click.echo("\t".join(cells))
            return
        # Of a dotted name the end tells the most.
        fit = _padded_at_end if bold else _padded
        line = "  ".join(map(fit, cells, self._widths)).rstrip()
        click.echo(click.style(line, bold=bold) if bold else line)


class Record:
    """One row, a line for each field that is set, those of its objects and lists among them."""

    def __init__(self, columns: Sequence[str]) -> None:
        self._columns = columns

    def write(self, rows: Iterable[Row]) -> None:
        for row in rows:
            named = chosen(row, self._columns)
            flat = named.items() if self._columns else _flat_items(named, "", with_lists=True)
            cells = [
                (printable(n), _cell(v)) for n, v in flat if self._columns or v not in _NOTHING
            ]
            if sys.stdout.isatty():
                width = max((_width(name) for name, _ in cells), default=0)
                for name, value in cells:
                    click.echo(f"{click.style(_padded(name, width), bold=True)}  {value}")
            else:
                for name, value in cells:
                    click.echo(f"{name}\t{value}")

    def close(self) -> None:
        pass


def json_text(value: Any) -> str:
    """A value as compact JSON that the output can show.

    What could steer a terminal, or what the output's encoding lacks, is escaped as JSON does it.
    """
    text = dumps(value).decode("utf-8", "surrogatepass")
    if text.isprintable() and _fits(text):
        return text
    return "".join(c if c.isprintable() and _fits(c) else _json_escape(c) for c in text)


def printable(value: object) -> str:
    """Text for a terminal: what could steer it, or what its encoding lacks, is an escape."""
    text = value if isinstance(value, str) else str(value)
    if not text.isprintable():
        text = "".join(c if c.isprintable() else _escape(c) for c in text)
    return _with_substitutes(text)


def note(text: str) -> None:
    """Say something beside the output."""
    click.echo(printable(text), err=True)


def chosen(row: Row, columns: Sequence[str]) -> Row:
    """The row, or of it what columns were asked for."""
    return {name: value_at(row, name) for name in columns} if columns else row


def value_at(value: Any, path: str) -> Any:
    """What stands at a dotted path of names and row numbers; None where nothing does."""
    if isinstance(value, dict):
        if path in value:
            return value[path]
        dots = (at for at, character in enumerate(path) if character == ".")
        at = next((at for at in dots if path[:at] in value), None)
        return None if at is None else value_at(value[path[:at]], path[at + 1 :])
    if isinstance(value, list) and path:
        number, _, rest = path.partition(".")
        row = value[int(number)] if number.isdecimal() and int(number) < len(value) else None
        return value_at(row, rest) if rest else row
    return None


def flattened(row: Row) -> dict[str, Any]:
    """The row with the fields of its objects as fields of its own, under `Outer.Field`."""
    return dict(_flat_items(row, ""))


def _flat_items(row: Row, before: str, with_lists: bool = False) -> Iterator[tuple[str, Any]]:
    for name, value in row.items():
        below = value
        if with_lists and isinstance(value, list):
            below = {str(number): item for number, item in enumerate(value)}
        if isinstance(below, dict) and below:
            yield from _flat_items(below, f"{before}{name}.", with_lists)
        else:
            yield f"{before}{name}", value


def telling_fields(rows: Sequence[Row]) -> list[str]:
    """The fields that hold a plain value in some row."""
    flat = [flattened(row) for row in rows]
    values = ((name, value) for row in flat for name, value in row.items())
    found = {name for name, v in values if not isinstance(v, list) and v not in _NOTHING}
    return [name for name in dict.fromkeys(name for row in flat for name in row) if name in found]


def jsonable(value: Any) -> Any:
    """A value with its rows as objects with wire names."""
    if isinstance(value, Model):
        return value.to_dict()
    if isinstance(value, dict):
        return {name: jsonable(member) for name, member in value.items()}
    return list(map(jsonable, value)) if isinstance(value, list) else value


def without(value: Any, hidden: Collection[str]) -> Any:
    """A copy of wire values without the members of some names, at any depth."""
    if isinstance(value, dict):
        return {name: without(v, hidden) for name, v in value.items() if name not in hidden}
    return [without(item, hidden) for item in value] if isinstance(value, list) else value


def _some(names: Collection[str]) -> str:
    told = ", ".join(list(names)[:_NAMED])
    return f"{told} and {len(names) - _NAMED} more" if len(names) > _NAMED else told


def _plain(value: Any) -> str:
    """A cell of CSV."""
    if value is None:
        return ""
    return value if isinstance(value, str) else dumps(value).decode("utf-8", "surrogatepass")


def _cell(value: Any) -> str:
    """A cell of a table."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "yes" if value else "no"
    return json_text(value) if isinstance(value, list | dict) else printable(value)


def _widths(lines: Sequence[Sequence[str]]) -> list[int]:
    """The widths of columns that fit the terminal, the widest ones cut first."""
    widths = [min(_CELL, max(map(_width, column))) for column in zip(*lines, strict=True)]
    room = shutil.get_terminal_size().columns - 2 * (len(widths) - 1)
    while sum(widths) > room and max(widths) > _NARROWEST:
        widths[widths.index(max(widths))] -= 1
    return widths


def _padded(text: str, width: int) -> str:
    """Text cut or filled to a width in terminal cells."""
    if _width(text) > width:
        more = "…" if _fits("…") else "."
        text = text[:width]
        while _width(text) > width - 1:
            text = text[:-1]
        text += more
    return text + " " * (width - _width(text))


def _padded_at_end(text: str, width: int) -> str:
    """The same, keeping the end of what is cut."""
    return _padded(text, width) if _width(text) <= width else _padded(text[::-1], width)[::-1]


def _width(text: str) -> int:
    """How many cells of a terminal a text takes."""
    return len(text) if text.isascii() else sum(map(_cells, text))


def _cells(character: str) -> int:
    if unicodedata.combining(character):
        return 0
    return 2 if unicodedata.east_asian_width(character) in "WF" else 1


def _encoding() -> str:
    return getattr(sys.stdout, "encoding", None) or "utf-8"


def _fits(text: str) -> bool:
    """Whether the output's encoding has every character."""
    try:
        text.encode(_encoding())
    except UnicodeEncodeError:
        return False
    return True


def _with_substitutes(text: str) -> str:
    encoding = _encoding()
    return text.encode(encoding, "backslashreplace").decode(encoding)


def _escape(character: str) -> str:
    return character.encode("unicode_escape").decode()


def _json_escape(character: str) -> str:
    units = character.encode("utf-16-be", "surrogatepass")
    return "".join(f"\\u{units[at]:02x}{units[at + 1]:02x}" for at in range(0, len(units), 2))
