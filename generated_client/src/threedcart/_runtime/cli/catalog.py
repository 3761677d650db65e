"""The operations as the command line offers them, read from the package's `_commands.json`."""

from __future__ import annotations

import json
from collections.abc import Mapping
from functools import cached_property
from importlib import resources
from typing import Any

import attrs

from .. import PACKAGE
from ..values import is_list

Json = Mapping[str, Any]


@attrs.frozen
class Argument:
    """A parameter; `type` is text, integer, number, boolean or date."""

    name: str
    type: str
    wire: str = ""
    """Its name in the request; empty where that is the same."""
    place: str = ""
    """`header` or `cookie`; empty where it stands in the URL."""
    help: str = ""
    required: bool = False
    many: bool = False
    """Whether it can be given several times."""
    known: tuple[str, ...] = attrs.field(default=(), converter=tuple)
    """Values that the document names; a store may take others."""


def _kind(told: Any) -> Any:
    """A kind as data of Python: JSON has no tuples."""
    return tuple(map(_kind, told)) if is_list(told) else told


@attrs.frozen
class Body:
    """What an action sends."""

    model: str = ""
    """The model's class; empty where it is another value."""
    kind: Any = None
    """What that value is, as `codec.kinds` knows it."""
    required: bool = False
    many: bool = False
    """Whether it is an array of objects, not one object."""
    create_many: bool = False
    """Whether the resource has `create_many` for many of these."""
    fields: tuple[str, ...] = attrs.field(default=(), converter=tuple)
    """The fields of the object that a store does not compute itself."""
    deprecated: tuple[str, ...] = attrs.field(default=(), converter=tuple)
    """Fields that the document has given up."""

    @classmethod
    def of(cls, told: Json) -> Body:
        """Read a body from its data."""
        return cls(**{**told, "kind": _kind(told.get("kind"))})


@attrs.frozen
class Paging:
    """How a list is read in pages: its first row's number, and whether the store counts it."""

    first: int
    counted: bool


@attrs.frozen
class Action:
    """One command: the method it calls and what that takes.

    `shape` says what the method returns: rows, one (row), count, write (a result), write_many (a
    result for each row) or call (any value).
    """

    method: str
    shape: str
    summary: str
    request: str
    description: str = ""
    source: str = ""
    versions: tuple[str, ...] = attrs.field(default=(), converter=tuple)
    deprecated: bool = False
    path: tuple[Argument, ...] = ()
    filters: tuple[Argument, ...] = ()
    row: str = ""
    """Class of the rows that are read, or of what a call answers; empty where that is no row."""
    plain: bool = False
    """Whether a call answers text, and no JSON."""
    paging: Paging | None = None
    body: Body | None = None

    @classmethod
    def of(cls, method: str, told: Json) -> Action:
        """Read an action from its data."""
        parts: dict[str, Any] = {
            "path": tuple(Argument(**one) for one in told.get("path", ())),
            "filters": tuple(Argument(**one) for one in told.get("filters", ())),
            "paging": Paging(**told["paging"]) if "paging" in told else None,
            "body": Body.of(told["body"]) if "body" in told else None,
        }
        return cls(**dict[str, Any](method=method, **{**told, **parts}))


class Resource:
    """A name space: its commands and the name spaces below it, by the words that name them."""

    def __init__(self, name: str, told: Json) -> None:
        self.name = name
        self.help: str = told.get("help", "")
        self._told = told

    @cached_property
    def resources(self) -> dict[str, Resource]:
        """The name spaces below."""
        below: Json = self._told.get("resources", {})
        return {word(name): Resource(name, told) for name, told in below.items()}

    @cached_property
    def actions(self) -> dict[str, Action]:
        """The commands, `count` for a list and `create-many` for a create among them."""
        given: Json = self._told.get("actions", {})
        found = {word(name): Action.of(name, told) for name, told in given.items()}
        for name, action in [*found.items()]:
            if action.shape == "rows":
                counting = "count" if name == "list" else f"count-{name}"
                found.setdefault(counting, _count(action))
            elif action.body and action.body.create_many:
                found.setdefault("create-many", _create_many(action))
        return found


def _count(action: Action) -> Action:
    summary = f"Count {action.summary[5:]}" if action.summary.startswith("List ") else "Count rows."
    return attrs.evolve(action, shape="count", summary=summary, row="", paging=None)


def _create_many(action: Action) -> Action:
    assert action.body is not None
    return attrs.evolve(
        action,
        method="create_many",
        shape="write_many",
        summary=f"{action.summary} One request for each row.",
        body=attrs.evolve(action.body, many=True),
    )


def word(name: str) -> str:
    """A Python name as it stands on the command line."""
    return name.strip("_").replace("_", "-")


def catalog() -> tuple[str, Resource]:
    """The name of the store's class, and the name space of all resources."""
    content = resources.files(PACKAGE).joinpath("_commands.json").read_bytes()
    told: Json = json.loads(content)
    return str(told["client"]), Resource("", told)
