"""The OpenAPI document the store is derived from: found, read, and its references followed."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator
from importlib import resources
from pathlib import Path
from typing import Any

from .problems import StartError

#: URI under which the document is known to the JSON Schema validator.
DOCUMENT_URI = "urn:store:document"

METHODS = ("get", "put", "post", "delete", "patch", "head", "options", "trace")


class Document:
    """A parsed OpenAPI document with its identity (`sha256` of the YAML it came from)."""

    def __init__(self, root: dict[str, Any], sha256: str, origin: str) -> None:
        self.root = root
        self.sha256 = sha256
        self.origin = origin

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


def load_document(path: str | None = None) -> Document:
    """The document in file `path` (JSON or YAML), or the one that came with this package."""
    if path is None:
        return _parse(*_packaged())
    try:
        raw = Path(path).read_bytes()
    except OSError as error:
        reason = error.strerror or "cannot be read"
        raise StartError(f"{path}: {reason}; give --spec an OpenAPI file.") from None
    document = _parse(raw, path)
    try:
        _check_references(document, document.root, "")
    except RecursionError:
        raise StartError(f"{path} is nested too deep; give --spec a flatter document.") from None
    return document


def _check_references(document: Document, node: Any, place: str) -> None:
    """StartError for a reference into nothing, which would fail a request later."""
    if isinstance(node, dict) and isinstance(node.get("$ref"), str):
        try:
            document.at(node["$ref"])
        except StartError as error:
            raise StartError(f"{str(error).removesuffix('.')} at #{place}/$ref.") from None
    children = node.items() if isinstance(node, dict) else enumerate(node)
    for name, child in children:
        if isinstance(child, (dict, list)):
            _check_references(document, child, place + pointer(str(name)))


def _packaged() -> tuple[bytes, str]:
    packaged = resources.files(__package__).joinpath("openapi.json")
    if packaged.is_file():
        return packaged.read_bytes(), "openapi.json"
    # A source checkout before its first `make regenerate`.
    checkout = Path(__file__).resolve().parents[3] / "spec" / "openapi.yaml"
    if checkout.is_file():
        return checkout.read_bytes(), str(checkout)
    raise StartError("No openapi.json came along; run `make regenerate` or give --spec FILE.")


def _parse(raw: bytes, origin: str) -> Document:
    json_like = raw.lstrip()[:1] == b"{" and not origin.endswith((".yaml", ".yml"))
    root = _read_json(raw, origin) if json_like else _read_yaml(raw, origin)
    if not isinstance(root, dict) or not isinstance(root.get("paths"), dict):
        raise StartError(f"{origin} has no paths; give --spec an OpenAPI document.")
    version = str(root.get("openapi", ""))
    if not version.startswith("3.1"):
        raise StartError(f"{origin} says openapi {version or 'nothing'}; OpenAPI 3.1 is needed.")
    sha256 = root.get("x-spec-sha256") or hashlib.sha256(raw).hexdigest()
    return Document(root, str(sha256), origin)


def _read_json(raw: bytes, origin: str) -> Any:
    try:
        return json.loads(raw)
    except (ValueError, RecursionError) as error:
        raise StartError(f"{origin} is not JSON: {error}.") from None


def _read_yaml(raw: bytes, origin: str) -> Any:
    import yaml  # slow to import, and the packaged document is JSON

    loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    try:
        return yaml.load(raw, Loader=loader)
    except (yaml.YAMLError, RecursionError) as error:
        mark = getattr(error, "problem_mark", None)
        place = f", line {mark.line + 1}" if mark else ""
        problem = " ".join(str(getattr(error, "problem", error)).split()).removesuffix(".")
        raise StartError(f"{origin} is not YAML{place}: {problem}.") from None
