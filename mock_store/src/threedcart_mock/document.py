"""The OpenAPI document the store is derived from, and how its references are followed."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from importlib.resources.abc import Traversable
from typing import Any

from .problems import StartError

#: URI under which the document is known to the JSON Schema validator.
DOCUMENT_URI = "urn:store:document"
#: The same for the document as requests are held against it.
INCOMING_URI = "urn:store:incoming"

METHODS = ("get", "put", "post", "delete", "patch", "head", "options", "trace")


class Document:
    """A parsed OpenAPI document with its identity (`sha256` of the text it came from).

    `incoming` is the document as requests are held against it, where that is not `root`.
    """

    def __init__(
        self,
        root: dict[str, Any],
        sha256: str,
        origin: str,
        incoming: dict[str, Any] | None = None,
    ) -> None:
        self.root = root
        self.incoming = incoming or root
        self.is_plain = "x-resources" not in root  # nobody says what is a row; see `deriving`
        self.sha256 = sha256
        self.origin = origin
        self.published: Mapping[str, Traversable] = {}
        """The files of the forms it is published in for other tools, by name."""

    @property
    def title(self) -> str:
        return str(self.root.get("info", {}).get("title", "API"))

    @property
    def usual_version(self) -> str:
        """The version of the API that a caller means who names none; "" where there is but one."""
        return str(version_of(next(iter(self.root.get("servers") or ()), {})).get("default", ""))

    def follow(self, node: Any) -> Any:
        """`node` itself, or what its chain of $ref leads to."""
        return self.locate(node)[0]

    def locate(self, node: Any, pointer: str = "") -> tuple[Any, str]:
        """What a chain of $ref leads to, and the JSON pointer of that place."""
        seen: set[str] = set()
        while isinstance(node, dict) and isinstance(node.get("$ref"), str):
            ref = node["$ref"]
            if ref in seen:
                raise StartError(f"{self.origin}: {ref} refers to itself; break the circle.")
            seen.add(ref)
            node, pointer = self.at(ref), ref.removeprefix("#")
        return node, pointer

    def at(self, ref: str) -> Any:
        """The node at `#/a/b`; StartError if there is none."""
        if ref == "#":
            return self.root
        if not ref.startswith("#/"):
            raise StartError(f"{self.origin}: {ref} leads outside the document; put it inside.")
        node: Any = self.root
        for part in ref[2:].split("/"):
            step = part.replace("~1", "/").replace("~0", "~")
            if isinstance(node, list) and step.isdigit() and int(step) < len(node):
                node = node[int(step)]
            elif isinstance(node, dict) and step in node:
                node = node[step]
            else:
                raise StartError(f"{self.origin}: nothing stands at {ref}; mend the reference.")
        return node

    def operations(self) -> Iterator[tuple[str, str, dict[str, Any], dict[str, Any], str]]:
        """(method, path, path item, operation, JSON pointer of the operation) for each of them."""
        yield from self._operations_of("paths")

    def callbacks(self) -> Iterator[tuple[str, str, dict[str, Any], dict[str, Any], str]]:
        """The same for what the store sends; a name stands in place of the path."""
        yield from self._operations_of("webhooks")

    def _operations_of(
        self, part: str
    ) -> Iterator[tuple[str, str, dict[str, Any], dict[str, Any], str]]:
        for path, item in self.root.get(part, {}).items():
            for method in METHODS:
                if isinstance(item.get(method), dict):
                    yield method, path, item, item[method], pointer(part, path, method)


def version_of(server: dict[str, Any]) -> dict[str, Any]:
    """What a server says of its variable `version`."""
    said: dict[str, Any] = server.get("variables", {}).get("version", {})
    return said


def pointer(*parts: str) -> str:
    """A JSON pointer made of its unescaped parts."""
    return "".join("/" + part.replace("~", "~0").replace("/", "~1") for part in parts)


def schema_name(node: Any) -> str | None:
    """`CRM` for {"$ref": "#/components/schemas/CRM"}; None for anything else."""
    ref = node.get("$ref", "") if isinstance(node, dict) else ""
    head, _, name = ref.rpartition("/")
    return name if head == "#/components/schemas" else None
