"""Commands made of the resource tree: find the method, call it, print what it returns."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from importlib import import_module
from typing import Any, cast

import attrs
import click

from ..codec.model import Model
from ..results import BatchResult, WriteResult
from . import bodies as cli_bodies
from . import output as cli_output
from .tree import Action, Argument, Node
from .types import option_of

BATCH_REFUSED = 5


@attrs.frozen
class Session:
    """What the options before the command settled."""

    package: str
    root: Node
    settings: Mapping[str, Any]
    hidden: frozenset[str]


class ResourceGroup(click.Group):
    """The commands of one name space; only what is asked for is loaded."""

    def __init__(self, node: Node, path: tuple[str, ...], **attributes: Any) -> None:
        super().__init__(no_args_is_help=True, **attributes)
        self.node = node
        self.path = path

    def list_commands(self, ctx: click.Context) -> list[str]:
        names = (*self.node.actions, *self.node.children)
        return [*sorted(name.replace("_", "-") for name in names), *super().list_commands(ctx)]

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        name = cmd_name.replace("-", "_")
        if action := self.node.actions.get(name):
            return _command(action, self.path)
        if told := self.node.children.get(name):
            child = self.node.child(name)
            assert child is not None
            return ResourceGroup(child, (*self.path, name), name=cmd_name, help=told)
        return super().get_command(ctx, cmd_name)


def _command(action: Action, path: tuple[str, ...]) -> click.Command:
    params = [option_of(argument) for argument in action.arguments if not argument.is_body]
    for argument in action.arguments:
        if argument.is_body:
            params += _body_options(action)
    params.append(click.Option(["--json", "as_json"], is_flag=True, help="One JSON object a line."))
    if action.iterates:
        told = "All rows, page by page, instead of one page."
        params.append(click.Option(["--all", "every"], is_flag=True, help=told))
    if not _is_write(action) and action.returns != "int":
        told = "Fields to show, by their names in --json, separated by commas."
        params.append(click.Option(["--columns"], default="", help=told))
        told = "Show card data and passwords too, which are left out otherwise."
        params.append(click.Option(["--reveal"], is_flag=True, help=told))

    def run(**values: Any) -> None:
        _run(click.get_current_context(), action, path, values)

    return click.Command(
        action.name, callback=run, params=params, help=action.summary, epilog=_epilog(action)
    )


def _body_options(action: Action) -> list[click.Parameter]:
    told = "What to send: JSON, @file, or - for standard input."
    found: list[click.Parameter] = [click.Option(["--data"], help=told)]
    if not action.many:
        told = "One field, as Field=value; further down as Outer.Field=value or List.0.Field=value."
        found.append(click.Option(["--set", "fields"], multiple=True, help=told))
    return found


def _epilog(action: Action) -> str:
    told = [f"Documented at {action.source}"] if action.source else []
    for argument in action.arguments:
        if argument.is_body:
            told.insert(0, f"Fields: {', '.join(cli_bodies.fields_of(argument.body_model))}.")
    return "\n\n".join(told)


def _is_write(action: Action) -> bool:
    return action.returns.startswith(("WriteResult", "BatchResult"))


def _run(ctx: click.Context, action: Action, path: tuple[str, ...], values: dict[str, Any]) -> None:
    session = ctx.find_object(Session)
    assert session is not None
    as_json, every = values.pop("as_json"), values.pop("every", False)
    columns = [name.strip() for name in values.pop("columns", "").split(",") if name.strip()]
    hidden: frozenset[str] = frozenset() if values.pop("reveal", False) else session.hidden
    call = _call_of(session, action, values)
    store_class: Any = session.root.cls
    with store_class.from_env(**session.settings) as store:
        resource: Any = store
        for name in path:
            resource = getattr(resource, name)
        if every:
            _print_all(resource, action, call, _Print(as_json, columns, hidden))
        else:
            answer = getattr(resource, action.method)(**call)
            _print(ctx, answer, _Print(as_json, columns, hidden))


def _call_of(session: Session, action: Action, values: dict[str, Any]) -> dict[str, Any]:
    """The arguments of the method; raises `click.UsageError` before anything is sent."""
    bodies = [argument for argument in action.arguments if argument.is_body]
    call = {a.name: values[a.name] for a in action.arguments if not a.is_body}
    return call | {argument.name: _body(session, argument, values) for argument in bodies}


def _body(session: Session, argument: Argument, values: dict[str, Any]) -> Any:
    name = argument.body_model
    model: type[Model] = getattr(import_module(f"{session.package}.models"), name)
    if argument.name == "bodies":
        return [model.from_dict(row) for row in cli_bodies.bodies(values["data"])]
    found = cli_bodies.body(name, values["data"], values["fields"])
    if found is None and argument.required:
        raise click.UsageError("Nothing to send: give --data @file.json or --set Field=value.")
    return None if found is None else model.from_dict(found)


@attrs.frozen
class _Print:
    as_json: bool
    columns: list[str]
    hidden: frozenset[str]

    def rows(self, rows: Iterable[Model]) -> Iterator[dict[str, Any]]:
        for row in rows:
            wire = cli_output.without(row.to_dict(), self.hidden)
            yield self._chosen(wire) if self.columns else wire

    def _chosen(self, wire: dict[str, Any]) -> dict[str, Any]:
        flat = {**wire, **cli_output.flattened(wire)}
        return {name: flat.get(name) for name in self.columns}


def _print(ctx: click.Context, answer: Any, how: _Print) -> None:
    if isinstance(answer, int):
        click.echo(f'{{"count":{answer}}}' if how.as_json else str(answer))
    elif isinstance(answer, WriteResult):
        _print_results([cast("WriteResult", answer)], how.as_json)
    elif isinstance(answer, BatchResult):
        _print_batch(ctx, cast("BatchResult", answer), how.as_json)
    elif isinstance(answer, Model):
        row = next(how.rows([answer]))
        cli_output.write_json([row]) if how.as_json else cli_output.write_row(row, how.columns)
    else:
        _print_rows(list(how.rows(answer)), how)


def _print_rows(rows: list[dict[str, Any]], how: _Print) -> None:
    if how.as_json:
        cli_output.write_json(rows)
    elif rows:
        cli_output.write_table(rows, how.columns)
    else:
        click.echo("No rows.", err=True)


def _print_all(resource: Any, action: Action, call: dict[str, Any], how: _Print) -> None:
    page = call.pop("limit", None)
    call.pop("offset", None)
    total = None
    if action.counts and cli_output.on_terminal():
        total = getattr(resource, action.counts)(**call)
    rows = getattr(resource, str(action.iterates))(**call, page_size=page)
    with cli_output.progress(total, action.summary.rstrip(".")) as advance:
        seen = _told(how.rows(rows), advance)
        if how.as_json:
            cli_output.write_json(seen)
            return
        found = list(seen)
    _print_rows(found, how)


def _told(rows: Iterator[dict[str, Any]], advance: Any) -> Iterator[dict[str, Any]]:
    for row in rows:
        yield row
        advance()


def _print_batch(ctx: click.Context, batch: BatchResult, as_json: bool) -> None:
    _print_results(batch, as_json)
    if not batch.ok:
        click.echo(f"Error: {len(batch.failed)} of {len(batch)} rows were refused.", err=True)
        ctx.exit(BATCH_REFUSED)


def _print_results(results: Iterable[WriteResult], as_json: bool) -> None:
    for result in results:
        if as_json:
            cli_output.write_json([result.data or attrs.asdict(result)])
        else:
            mark = "" if result.ok else f"refused ({result.status}): "
            told = f"{result.key} {result.id}" if result.id is not None else ""
            click.echo(re.sub(r"\s+", " ", f"{mark}{result.message} {told}").strip())
