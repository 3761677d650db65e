"""From a method and a path to an operation: literal parts win over parameters, case is ignored."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import product
from typing import Any
from urllib.parse import unquote, urlsplit

from .document import Document
from .plan import Operation

#: Operations by method, texts of the path parameters, and the version of the API.
Found = tuple[dict[str, Operation], tuple[str, ...], str]

#: Paths without parameters that are found without a search, and the longest of them.
MOST_FIXED, LONGEST_FIXED = 1000, 200


class _Node:
    __slots__ = ("literal", "operations", "version", "wild")

    def __init__(self) -> None:
        self.literal: dict[str, _Node] = {}
        self.wild: _Node | None = None
        self.operations: dict[str, Operation] = {}
        self.version = ""


class Router:
    """All operations under the paths of their servers."""

    def __init__(self, document: Document, operations: list[Operation]) -> None:
        self._root = _Node()
        self._fixed: dict[str, Found] = {}
        self._top = (document.root.get("servers") or [{"url": "/"}])[:1]
        for operation in operations:
            for path, version in self._places(operation):
                self._add(path, operation, version)

    def paths(self, operation: Operation) -> list[str]:
        """Where an operation is found, keys of rows in braces."""
        return [path for path, _ in self._places(operation)]

    def _places(self, operation: Operation) -> list[tuple[str, str]]:
        """The same, each with its version."""
        bases = _bases(operation.servers or self._top)
        return [(base + operation.path, version) for base, version in bases]

    def _add(self, path: str, operation: Operation, version: str) -> None:
        node = self._root
        for part in _parts(path):
            if part.startswith("{"):
                node.wild = node.wild or _Node()
                node = node.wild
            else:
                node = node.literal.setdefault(part.lower(), _Node())
        node.operations[operation.method] = operation
        node.version = version

    def find(self, path: str) -> Found | None:
        """What stands at a raw path, or None."""
        if known := self._fixed.get(path):
            return known
        found = self._search(self._root, _parts(path), 0, ())
        if found is None:
            return None
        node, texts = found
        if not texts and len(self._fixed) < MOST_FIXED and len(path) <= LONGEST_FIXED:
            self._fixed[path] = node.operations, (), node.version
        return node.operations, tuple(unquote(text) for text in texts), node.version

    def _search(
        self, node: _Node, parts: list[str], at: int, texts: tuple[str, ...]
    ) -> tuple[_Node, tuple[str, ...]] | None:
        if at == len(parts):
            return (node, texts) if node.operations else None
        part = parts[at]
        literal = node.literal.get(unquote(part).lower() if "%" in part else part.lower())
        if literal and (found := self._search(literal, parts, at + 1, texts)):
            return found
        if node.wild:
            return self._search(node.wild, parts, at + 1, (*texts, part))
        return None


def _parts(path: str) -> list[str]:
    """The parts of a path; a second slash between them is passed over."""
    return [part for part in path.split("/") if part]


def base_paths(servers: list[dict[str, Any]]) -> list[str]:
    """The paths of servers, one for each value their variables may take."""
    return [path for path, _ in _bases(servers)]


def _bases(servers: list[dict[str, Any]]) -> list[tuple[str, str]]:
    """The same, each with the version it is for; "" where there are none."""
    return [each for server in servers for each in _expanded(server)]


def _expanded(server: dict[str, Any]) -> Iterator[tuple[str, str]]:
    variables = server.get("variables", {})
    choices = [
        [(name, value) for value in said.get("enum") or [said.get("default", "")]]
        for name, said in variables.items()
    ]
    for chosen in product(*choices):
        url = server.get("url", "/")
        for name, value in chosen:
            url = url.replace("{" + name + "}", value)
        yield urlsplit(url).path.rstrip("/"), dict(chosen).get("version", "")
