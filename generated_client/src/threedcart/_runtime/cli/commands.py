"""Commands made of the catalog: call the method, print what it returns."""

from __future__ import annotations

import difflib
import re
import sys
from collections.abc import Generator, Iterable, Iterator, Mapping
from contextlib import contextmanager
from importlib import import_module
from typing import Any, cast

import attrs
import click

from .. import PACKAGE
from ..codec.model import Model
from ..errors import AmbiguousOutcomeError, ApiError
from ..results import BatchResult, WriteResult
from . import bodies
from .arguments import PREFIX, columns_option, filter_option, path_argument
from .catalog import Action, Body, Resource, word
from .fields import properties_of
from .logs import logged, verbose_option
from .output import (
    Array,
    Csv,
    Format,
    Lines,
    Record,
    Table,
    json_text,
    jsonable,
    note,
    printable,
    without,
)

AMBIGUOUS, BATCH_REFUSED = 4, 5
ROWS = 10
"""Rows that a list shows unless more are asked for."""
_FORMATS = {
    "json": "One JSON document: an array for several rows, an object for one.",
    "jsonl": "JSON Lines: an object a line.",
    "csv": "CSV. Cells stand as they are: a spreadsheet takes text that begins with = for a "
    "formula.",
}


@attrs.frozen
class Session:
    """What the options before the command settled."""

    client: str
    settings: Mapping[str, Any]
    hidden: frozenset[str]

    @contextmanager
    def resource(self, path: Iterable[str]) -> Generator[Any]:
        """Open the store and give one of its resources."""
        store_class: Any = getattr(import_module(PACKAGE), self.client)
        with store_class.from_env(**self.settings) as store:
            found: Any = store
            for name in path:
                found = getattr(found, name)
            yield found


class ResourceGroup(click.Group):
    """The commands of one name space, each made when it is asked for."""

    def __init__(self, resource: Resource, path: tuple[str, ...], **attributes: Any) -> None:
        super().__init__(no_args_is_help=True, **attributes)
        self._resource = resource
        self._path = path

    def list_commands(self, ctx: click.Context) -> list[str]:
        return sorted({*self._resource.actions, *self._resource.resources})

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if action := self._resource.actions.get(cmd_name):
            return command(cmd_name, action, self._path)
        if below := self._resource.resources.get(cmd_name):
            path = (*self._path, below.name)
            return ResourceGroup(below, path, name=cmd_name, help=below.help)
        return None

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        name = args[0]
        if name[:1].isalnum() and self.get_command(ctx, name) is None:
            near = self._meant(name)
            hint = f" Did you mean {near!r}?" if near else ""
            ctx.fail(f"No such command {name!r}.{hint}")
        return super().resolve_command(ctx, args)

    def _meant(self, name: str) -> str:
        """The words that were probably meant, here or one name space further down."""
        here, sought = self._resource.resources, word(name.lower())
        below = {each: f"{one} {each}" for one, group in here.items() for each in group.resources}
        if sought in below:
            return below[sought]
        known = {**below, **{each: each for each in (*self._resource.actions, *here)}}
        near = difflib.get_close_matches(sought, known, 1)
        return known[near[0]] if near else ""


def command(name: str, action: Action, path: tuple[str, ...]) -> click.Command:
    """The command for an action of the resource at a path."""
    params = [
        *map(path_argument, action.path),
        *map(filter_option, action.filters),
        *(_body_options(action.body) if action.body else ()),
    ]
    taken = {flag for param in params for flag in (*param.opts, *param.secondary_opts)}
    for option in _own_options(action):
        # An API may have a filter of the same name, which keeps it.
        option.opts = [f"--show-{f[2:]}" if f in taken else f for f in option.opts]
        params.append(option)

    def run(**values: Any) -> None:
        ctx = click.get_current_context()
        session = ctx.find_object(Session)
        with logged(ctx):
            _Run(ctx, cast("Session", session), action, path, values).run()

    told = "\n\n".join(filter(None, (action.summary, action.description)))
    return click.Command(
        name,
        callback=run,
        params=params,
        help=told,
        short_help=action.summary,
        epilog=_epilog(action),
        deprecated=action.deprecated,
    )


def _body_options(body: Body) -> list[click.Parameter]:
    form = "a JSON array or JSON Lines" if body.many else "a JSON object"
    if not body.model:
        form = {"plain": "text", "bytes": "any bytes"}.get(str(body.kind), "JSON")
    told = f"What to send, {form}: the content itself, @file, or - for standard input."
    found: list[click.Parameter] = [click.Option(["--data"], help=told)]
    if body.model and not body.many:
        told = "One field, as Field=value; further down as Outer.Field=value or List.0.Field=value."
        found.append(click.Option(["--set", "fields"], multiple=True, help=told))
        told = "A field to send as null, which is another thing than not to send it."
        found.append(click.Option(["--null", "nulls"], multiple=True, metavar="FIELD", help=told))
    return found


def _own_options(action: Action) -> Iterator[click.Option]:
    if action.paging:
        first, least = action.paging.first, click.IntRange(min=0)
        told = f"Rows to show at most; {ROWS} unless given."
        yield click.Option(["--limit"], type=least, metavar="N", help=told)
        told = f"Number of the first row to show, from {first} on."
        yield click.Option(["--offset"], type=click.IntRange(first), metavar="N", help=told)
        yield click.Option(["--all", "every"], is_flag=True, help="Show all rows.")
    if action.row:
        yield columns_option(action.row)
    if action.row or action.shape == "call":
        told = "Show card data and passwords too, which are left out otherwise."
        yield click.Option(["--reveal"], is_flag=True, help=told)
    for name, told in _FORMATS.items():
        if name != "csv" or action.row or action.shape != "call":
            yield click.Option([f"--{name}", f"as_{name}"], is_flag=True, help=told)
    yield verbose_option()


def _epilog(action: Action) -> str:
    told: list[str] = []
    if action.body and action.body.fields:
        told.append(f"Fields: {', '.join(action.body.fields)}.")
        if action.body.deprecated:
            told.append(f"Deprecated fields: {', '.join(action.body.deprecated)}.")
    told.append(f"Sends {action.request}.")
    if action.versions:
        told.append(f"Known for {' and '.join(action.versions)} only.")
    if action.source:
        told.append(f"Documented at {action.source}")
    return "\n\n".join(told)


class _Run:
    """One command being run."""

    def __init__(
        self,
        ctx: click.Context,
        session: Session,
        action: Action,
        path: tuple[str, ...],
        values: dict[str, Any],
    ) -> None:
        self._ctx = ctx
        self._session = session
        self._action = action
        self._path = path
        self._values = values
        self._columns: list[str] = values.get("columns", [])
        self._hidden = frozenset[str]() if values.get("reveal") else session.hidden
        self._format = self._chosen_format()
        self._limit = self._chosen_limit()

    def run(self) -> None:
        """Call the method and print its answer.

        Raises:
            click.UsageError: the words are wrong; nothing was sent.
        """
        self._check_columns()
        call = {n[len(PREFIX) :]: v for n, v in self._values.items() if n.startswith(PREFIX)}
        call = {name: value or None if value == () else value for name, value in call.items()}
        with self._session.resource(self._path) as resource:
            if self._action.body:
                call |= self._body(self._action.body, resource._core.config.version)
            method = getattr(resource, self._action.method)
            if self._action.shape == "rows":
                self._list(method, call)
            elif self._action.shape == "count":
                self._count(method(**call).count())
            elif self._action.shape == "write_many":
                self._write_many(method, call)
            else:
                self._print(self._called(method, call))

    def _called(self, method: Any, call: dict[str, Any]) -> Any:
        """Call a method that may create something.

        Raises:
            AmbiguousOutcomeError: a create was interrupted; it may have been sent.
        """
        try:
            return method(**call)
        except KeyboardInterrupt as interruption:
            if not self._action.request.startswith("POST "):
                raise
            completed = getattr(interruption, "completed", None)
        error = AmbiguousOutcomeError(
            "Interrupted: the create may or may not have happened. Look for the row before you send"
            " it again."
        )
        error.completed = completed
        raise error

    # What the words say

    def _chosen_format(self) -> str:
        chosen = [name for name in _FORMATS if self._values.get(f"as_{name}")]
        if len(chosen) > 1:
            flags = " and ".join(f"--{name}" for name in chosen)
            raise click.UsageError(f"{flags} cannot both be given: choose one.")
        return chosen[0] if chosen else ""

    def _chosen_limit(self) -> int | None:
        limit: int | None = self._values.get("limit")
        if self._values.get("every") and limit is not None:
            raise click.UsageError("--all and --limit cannot both be given.")
        shows_all = self._values.get("every", True)  # a list that has no pages comes whole
        return ROWS if limit is None and not shows_all else limit

    def _check_columns(self) -> None:
        for name in self._columns:
            if not self._hidden.isdisjoint(name.split(".")):
                raise click.UsageError(f"{name} is left out unless you add --reveal.")

    def _body(self, body: Body, version: str) -> dict[str, Any]:
        if not body.model:
            return {"body": self._value(body)}
        model: type[Model] = getattr(import_module(f"{PACKAGE}.models"), body.model)
        if body.many:
            return {"bodies": [model.from_dict(row) for row in bodies.bodies(self._values["data"])]}
        data, fields, nulls = (self._values[name] for name in ("data", "fields", "nulls"))
        found = bodies.body(body.model, data, fields, nulls, version)
        if found is None and body.required:
            raise click.UsageError("Nothing to send: give --data @file.json or --set Field=value.")
        return {"body": None if found is None else model.from_dict(found)}

    def _value(self, body: Body) -> Any:
        data: str | None = self._values["data"]
        if data is None:
            if body.required:
                raise click.UsageError("Nothing to send: give --data.")
            return None
        return bodies.value(data, body.kind)

    # Lists

    def _list(self, method: Any, call: dict[str, Any]) -> None:
        out, shown = self._rows_format(), 0
        for page in self._pages(method, call):
            out.write(self._row(row) for row in page)
            shown += len(page)
        out.close()
        if not shown and not self._format and self._values.get("limit") != 0:
            note("No rows.")
        elif self._limit is not None and shown >= self._limit:
            self._tell_rest(method, call, shown)

    def _pages(self, method: Any, call: dict[str, Any]) -> Iterator[list[Model]]:
        if self._action.paging is None:
            yield from method(**call).pages()
            return
        rows = method(**call, limit=self._limit, offset=self._values["offset"])
        if not self._values["every"] or sys.stdout.isatty() or not sys.stderr.isatty():
            yield from rows.pages()
            return
        total = rows.count() if self._action.paging.counted else None
        pages, label = rows.pages(), self._action.summary.rstrip(".")
        with click.progressbar(pages, total, label, show_pos=True, file=sys.stderr) as bar:
            for page in pages:
                yield page
                bar.update(len(page))

    def _tell_rest(self, method: Any, call: dict[str, Any], shown: int) -> None:
        """Say how many rows were not shown, which takes a request of its own."""
        paging = self._action.paging
        assert paging is not None
        offset: int = self._values["offset"] or paging.first
        try:
            if paging.counted:
                total = method(**call, offset=paging.first).count()
                left = total - (offset - paging.first) - shown
            else:
                total = None
                left = int(method(**call, limit=1, offset=offset + shown).first() is not None)
        except ApiError as error:
            note(f"{shown} rows shown; whether there are more is not known: {error}")
            return
        if left <= 0:
            return
        of = "" if total is None else f" of {total}"
        if offset == paging.first:
            note(f"{shown}{of} rows shown; --all shows the rest.")
        else:
            to = f"{offset} to {offset + shown - 1}" if shown else "None"
            note(f"Rows {to}{of} shown; --offset {offset + shown} goes on.")

    # Output

    def _rows_format(self) -> Format:
        columns = self._columns
        if self._format == "csv":
            hidden = self._hidden
            known = [name for name in properties_of(self._action.row) if name not in hidden]
            return Csv(columns, known)
        formats: dict[str, Any] = {"json": Array, "jsonl": Lines, "": Table}
        made: Format = formats[self._format](columns)
        return made

    def _row(self, row: Model) -> dict[str, Any]:
        return cast("dict[str, Any]", without(row.to_dict(), self._hidden))

    def _print(self, answer: Any) -> None:
        if isinstance(answer, WriteResult):
            results: list[Any] = [answer]
            self._print_results(results, many=False)
        elif isinstance(answer, Model):
            out = self._one_format()
            out.write([self._row(answer)])
            out.close()
        elif isinstance(answer, bytes):
            click.echo(answer, nl=False)
        elif isinstance(answer, str) and self._action.plain:
            click.echo("\n".join(map(printable, answer.splitlines())))
        elif answer is not None:
            click.echo(json_text(without(jsonable(answer), self._hidden)))

    def _one_format(self) -> Format:
        if self._format == "csv":
            return self._rows_format()
        return Lines(self._columns) if self._format else Record(self._columns)

    def _count(self, number: int) -> None:
        if not self._format:
            click.echo(str(number))
            return
        out = Csv(["count"]) if self._format == "csv" else Lines([])
        out.write([{"count": number}])
        out.close()

    def _write_many(self, method: Any, call: dict[str, Any]) -> None:
        try:
            batch: BatchResult[Any] = self._called(method, call)
        except ApiError as error:
            if error.completed:
                self._print_results(error.completed, many=True)
            raise
        self._print_results(batch, many=True)
        if batch.ambiguous:
            text = f"{len(batch.ambiguous)} of {len(batch)} rows may or may not have been written."
            click.echo(f"Error: {text}", err=True)
            self._ctx.exit(AMBIGUOUS)
        if not batch.ok:
            text = f"{len(batch.failed)} of {len(batch)} rows were refused."
            click.echo(f"Error: {text}", err=True)
            self._ctx.exit(BATCH_REFUSED)

    def _print_results(self, results: Iterable[WriteResult[Any]], many: bool) -> None:
        if self._format:
            rows = [_row_of(result) for result in results]
            out: Format = Lines([])
            if self._format == "csv":
                out = Csv(list(dict.fromkeys(name for row in rows for name in row)))
            elif self._format == "json" and many:
                out = Array([])
            out.write(rows)
            out.close()
            return
        for result in results:
            mark = "unclear: " if result.ambiguous else f"refused ({result.status}): "
            told = f"{result.label} {result.id}" if result.id is not None else ""
            text = f"{'' if result.ok else mark}{result.message} {told}"
            click.echo(printable(re.sub(r"\s+", " ", text).strip()))


def _row_of(result: WriteResult[Any]) -> Mapping[str, Any]:
    """The result as the store wrote it, or what is known without that."""
    names = ("id", "label", "message", "status")
    return result.data or {name: getattr(result, name) for name in names}
