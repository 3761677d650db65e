"""Every method of the client is a command, and every command can be described."""

from __future__ import annotations

import inspect
from collections.abc import Iterator

import click
import pytest
from threedcart import Store
from threedcart._runtime.cli.group import build
from threedcart._runtime.cli.tree import Node


def _walk(
    group: click.Group, path: tuple[str, ...]
) -> Iterator[tuple[tuple[str, ...], click.Command]]:
    ctx = click.Context(group)
    for name in group.list_commands(ctx):
        command = group.get_command(ctx, name)
        assert command is not None
        if isinstance(command, click.Group):
            yield from _walk(command, (*path, name))
        else:
            yield (*path, name), command


@pytest.fixture(scope="module")
def commands() -> dict[tuple[str, ...], click.Command]:
    return dict(_walk(build("threedcart"), ()))


def _methods(node: Node, path: tuple[str, ...]) -> Iterator[tuple[str, ...]]:
    for name in node.children:
        child = node.child(name)
        assert child is not None
        yield from _methods(child, (*path, name))
    if path:
        for name, value in vars(node.cls).items():
            if inspect.isfunction(value) and not name.startswith(("_", "iterate")):
                yield (*path, name)


def test_every_method_is_a_command(commands: dict[tuple[str, ...], click.Command]) -> None:
    expected = {
        tuple(word.replace("_", "-") for word in method) for method in _methods(Node(Store), ())
    }

    assert set(commands) == expected
    assert len(expected) > 35


def test_every_command_describes_itself(commands: dict[tuple[str, ...], click.Command]) -> None:
    for path, command in commands.items():
        told = command.get_help(click.Context(command, info_name=" ".join(path)))
        assert command.help, path
        assert "--json" in told, path
        assert "Documented at https://" in told, path


def test_every_write_that_takes_a_body_names_its_fields(
    commands: dict[tuple[str, ...], click.Command],
) -> None:
    for path, command in commands.items():
        if any(parameter.name == "data" for parameter in command.params):
            assert "Fields: " in str(command.epilog), path


def test_what_can_be_read_on_can_be_read_whole(
    commands: dict[tuple[str, ...], click.Command],
) -> None:
    lists = [command for path, command in commands.items() if path[-1] == "list"]

    assert lists
    for command in lists:
        names = {parameter.name for parameter in command.params}
        assert ("every" in names) == ("limit" in names)
