"""Every method of the client is a command, and every command can be described."""

from __future__ import annotations

import inspect
from collections.abc import Iterator
from typing import Any

import click
import pytest
from threedcart import Store
from threedcart._runtime.cli.application import build
from threedcart._runtime.client.resource import Resource


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
    return dict(_walk(build(), ()))


def _methods(cls: type, path: tuple[str, ...]) -> Iterator[tuple[str, ...]]:
    for name in dir(cls):
        if name.startswith("_"):
            continue
        member = getattr(cls, name)
        if isinstance(member, type) and issubclass(member, Resource):
            yield from _methods(member, (*path, name))
        elif path and inspect.isfunction(member):
            yield (*path, name)
            if "Rows[" in str(inspect.signature(member).return_annotation):
                yield (*path, "count" if name == "list" else f"count_{name}")


def test_every_method_is_a_command(commands: dict[tuple[str, ...], click.Command]) -> None:
    expected = {tuple(word.replace("_", "-") for word in path) for path in _methods(Store, ())}

    assert set(commands) == expected
    assert len(expected) > 35


def test_every_argument_of_a_method_is_an_option(
    commands: dict[tuple[str, ...], click.Command],
) -> None:
    for path, command in commands.items():
        if path[-1].startswith("count"):
            continue
        resource: Any = Store
        for word in path:
            resource = getattr(resource, word.replace("-", "_"))
        not_asked = {"self", "options", "chunk", "whole", "find", "body", "bodies"}
        expected = set(inspect.signature(resource).parameters) - not_asked
        given = {str(parameter.name).removeprefix("api_") for parameter in command.params}

        assert expected <= given, path


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
        assert {"every", "limit", "offset"} <= names
