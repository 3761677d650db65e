"""The resource tree as the command line sees it, read from the emitted classes themselves."""

from __future__ import annotations

import importlib
import inspect
import re
from collections.abc import Iterator
from functools import cached_property
from types import SimpleNamespace
from typing import Any

import attrs

from ..client.resource import Resource
from ..client.store import BaseStore

_ROWS = re.compile(r"^builtins\.list\[(\w+)\]$")
_NOT_ASKED = ("self", "options", "page_size", "chunk")


@attrs.frozen
class Argument:
    """One parameter of a method: `annotation` is its source text, without `| None`."""

    name: str
    annotation: str
    required: bool
    positional: bool
    help: str = ""

    @property
    def is_body(self) -> bool:
        return self.name in ("body", "bodies")

    @property
    def body_model(self) -> str:
        """The model's class name, of one body or of many."""
        return re.sub(r"^Iterable\[(\w+)\]$", r"\1", self.annotation)


@attrs.frozen
class Action:
    """One method of a resource, with the methods beside it that read on and count."""

    name: str
    method: str
    summary: str
    arguments: tuple[Argument, ...]
    returns: str
    source: str = ""
    iterates: str | None = None
    counts: str | None = None

    @property
    def many(self) -> bool:
        """Whether it takes several bodies."""
        return any(argument.name == "bodies" for argument in self.arguments)


@attrs.frozen
class Node:
    """A name space: the class of a resource, or of the store itself."""

    cls: type

    @property
    def children(self) -> dict[str, str]:
        """The name spaces below, each with a line on what it is."""
        return {n: _first_line(p.__doc__) for n, p in _below(self.cls)}

    def child(self, name: str) -> Node | None:
        for found, prop in _below(self.cls):
            if found == name:
                # The property needs no more of its owner than the core it hands on.
                resource: object = prop.func(SimpleNamespace(_core=None))
                return Node(resource.__class__)
        return None

    @property
    def actions(self) -> dict[str, Action]:
        """What can be done here, by the name of the method."""
        if not issubclass(self.cls, Resource):
            return {}
        found = {n: f for n, f in vars(self.cls).items() if _is_method(n, f)}
        helpers = {_beside("iterate", name) for name in found}
        return {n: _action(n, f, found) for n, f in found.items() if n not in helpers}


def root(package: str) -> Node:
    """The store's class of a generated package."""
    module = importlib.import_module(f"{package}.client")
    stores = (one for one in vars(module).values() if isinstance(one, type))
    return Node(next(s for s in stores if issubclass(s, BaseStore) and s is not BaseStore))


def _below(cls: type) -> Iterator[tuple[str, cached_property[Any]]]:
    for name, value in vars(cls).items():
        if isinstance(value, cached_property):
            yield name, value


def _is_method(name: str, value: object) -> bool:
    return inspect.isfunction(value) and not name.startswith("_")


def _beside(prefix: str, name: str) -> str:
    """The method that iterates or counts what `name` lists."""
    return prefix if name == "list" else f"{prefix}_{name}"


def _action(name: str, function: Any, siblings: dict[str, Any]) -> Action:
    told = inspect.getdoc(function) or ""
    iterates, counts = _beside("iterate", name), _beside("count", name)
    lists = _ROWS.match(str(inspect.signature(function).return_annotation))
    return Action(
        name=name.replace("_", "-"),
        method=name,
        summary=_summary(function, told),
        arguments=tuple(_arguments(function, _told_arguments(told))),
        returns=str(inspect.signature(function).return_annotation),
        source=next(iter(re.findall(r"https?://\S+", told)), ""),
        iterates=iterates if lists and iterates in siblings else None,
        counts=counts if lists and counts in siblings else None,
    )


def _summary(function: Any, told: str) -> str:
    """The first line; a method that counts what another lists shares that one's words."""
    line = _first_line(told)
    counts = inspect.signature(function).return_annotation == "int"
    return re.sub(r"^List ", "Count ", line) if counts else line


def _arguments(function: Any, told: dict[str, str]) -> Iterator[Argument]:
    for name, parameter in inspect.signature(function).parameters.items():
        if name not in _NOT_ASKED:
            yield Argument(
                name=name,
                annotation=str(parameter.annotation).removesuffix(" | None"),
                required=parameter.default is inspect.Parameter.empty,
                positional=parameter.kind is inspect.Parameter.POSITIONAL_OR_KEYWORD,
                help=told.get(name, ""),
            )


def _told_arguments(docstring: str) -> dict[str, str]:
    """The texts of the Args section, by parameter."""
    _, _, section = docstring.partition("Args:\n")
    section = re.split(r"\n\S", section)[0]
    entries = re.findall(r"^    (\w+): (.*(?:\n {5,}.*)*)", section, re.MULTILINE)
    return {name: re.sub(r"\s+", " ", text) for name, text in entries}


def _first_line(text: str | None) -> str:
    return (text or "").strip().partition("\n")[0]
