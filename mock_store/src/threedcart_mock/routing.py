"""From a method and a path to an operation: literal parts win over parameters, case is ignored."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice, product
from typing import Any
from urllib.parse import unquote, urlsplit

from .document import Document
from .plan import Operation
from .problems import StartError

#: Operations by method, texts of the path parameters, and the version of the API.
Found = tuple[dict[str, Operation], tuple[str, ...], str]

#: Paths without parameters that are found without a search, and the longest of them.
MOST_FIXED, LONGEST_FIXED = 1000, 200


#: Most places of one server, whose variables may take many values together.
MOST_PLACES = 100


class _Node:
    __slots__ = ("literal", "mixed", "operations", "version", "wild")

    def __init__(self) -> None:
        self.literal: dict[str, _Node] = {}
        self.wild: _Node | None = None
        self.mixed: list[tuple[re.Pattern[str], _Node]] = []  # {name}.json
        self.operations: dict[str, Operation] = {}
        self.version = ""


class Router:
    """All operations under the paths of their servers."""

    def __init__(self, document: Document, operations: list[Operation]) -> None:
        self._root = _Node()
        self._fixed: dict[str, Found] = {}
        servers = document.root.get("servers") or [{"url": "/"}]
        # Our own names one store; what another names are places of the same API.
        self._top = servers if document.is_plain else servers[:1]
        self._folded = not document.is_plain
        for operation in operations:
            for path, version in self._places(operation):
                self._add(path, operation, version)

    def paths(self, operation: Operation) -> list[str]:
        """Where an operation is found, keys of rows in braces."""
        return [path for path, _ in self._places(operation)]

    def _places(self, operation: Operation) -> list[tuple[str, str]]:
        """The same, each with its version."""
        bases = dict.fromkeys(_bases(operation.servers or self._top))
        return [(base + operation.path, version) for base, version in bases]

    def _add(self, path: str, operation: Operation, version: str) -> None:
        node = self._root
        for part in _parts(path):
            if "{" not in part:
                node = node.literal.setdefault(self._fold(part), _Node())
            elif part.startswith("{") and part.find("}") == len(part) - 1:
                node.wild = node.wild or _Node()
                node = node.wild
            else:
                node = _mixed(node, part)
        node.operations[operation.method] = operation
        node.version = version

    def _fold(self, part: str) -> str:
        """A literal part as it is compared: letter case counts in documents of others only."""
        return part.lower() if self._folded else part

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
        literal = node.literal.get(self._fold(unquote(part) if "%" in part else part))
        if literal and (found := self._search(literal, parts, at + 1, texts)):
            return found
        for pattern, below in node.mixed:
            if (fits := pattern.fullmatch(part)) and (
                found := self._search(below, parts, at + 1, (*texts, *fits.groups()))
            ):
                return found
        if node.wild:
            return self._search(node.wild, parts, at + 1, (*texts, part))
        return None


def _mixed(node: _Node, part: str) -> _Node:
    """The node of a part that holds parameters among other text; each takes as little as it can."""
    texts = re.split(r"\{[^}]*\}", part)
    pattern = re.compile("(.+?)".join(map(re.escape, texts)))
    for known, below in node.mixed:
        if known == pattern:
            return below
    node.mixed.append((pattern, _Node()))
    return node.mixed[-1][1]


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
    for chosen in islice(product(*choices), MOST_PLACES):
        url = server.get("url", "/")
        for name, value in chosen:
            url = url.replace("{" + name + "}", value)
        try:
            path = urlsplit(url).path.rstrip("/")
        except ValueError:
            path = "{}"
        if "{" in path:
            raise StartError(
                f"A server of the document is at {url[:100]}, which is no address; mend it, or"
                " describe its variables."
            )
        yield path, dict(chosen).get("version", "")
