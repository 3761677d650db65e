"""The OpenAPI document of a store, found and read: the packaged one, or anybody's."""

from __future__ import annotations

import hashlib
import json
from importlib import resources
from importlib.resources.abc import Traversable
from pathlib import Path
from typing import Any

from . import yamltext
from .bounds import LARGEST_DOCUMENT, MEGABYTE
from .document import Document, pointer
from .plain import nodes, prepare
from .problems import Refusal, StartError


def load_document(path: str | None = None) -> Document:
    """The document in file `path` (JSON or YAML), or the one that came with this package."""
    if path is None:
        document = _parse(*_packaged())
        document.published = _published()
        return document
    try:
        with Path(path).open("rb") as file:
            raw = file.read(LARGEST_DOCUMENT + 1)
    except OSError as error:
        reason = error.strerror or "cannot be read"
        raise StartError(f"{path}: {reason}; give --spec an OpenAPI file.") from None
    if len(raw) > LARGEST_DOCUMENT:
        most = LARGEST_DOCUMENT // MEGABYTE
        raise StartError(f"{path} is larger than {most} MB; leave out what you do not call.")
    try:
        document = _parse(raw, path)
        if document.is_plain:
            _check_plain_references(document)
        else:
            _check_references(document, document.root, "")
    except RecursionError:
        raise StartError(f"{path} is nested too deep; give --spec a flatter document.") from None
    return document


def _check_references(document: Document, node: Any, place: str) -> None:
    """StartError for a reference into nothing, which would fail a request later."""
    if isinstance(node, dict) and isinstance(node.get("$ref"), str) and node["$ref"] != "#":
        try:
            document.at(node["$ref"])
        except StartError as error:
            raise StartError(f"{str(error).removesuffix('.')} at #{place}/$ref.") from None
    children = node.items() if isinstance(node, dict) else enumerate(node)
    for name, child in children:
        if isinstance(child, (dict, list)):
            _check_references(document, child, place + pointer(str(name)))


def _check_plain_references(document: Document) -> None:
    """The same, but not in examples and extensions, where `$ref` need not be one."""
    for node, _, place in nodes(document.root):
        if isinstance(node.get("$ref"), str):
            try:
                document.locate(node)
            except StartError as error:
                raise StartError(f"{str(error).removesuffix('.')} at #{place}/$ref.") from None


def _packaged() -> tuple[bytes, str]:
    packaged = resources.files(__package__).joinpath("openapi.json")
    if packaged.is_file():
        return packaged.read_bytes(), "openapi.json"
    # A source checkout before its first `make regenerate`.
    checkout = Path(__file__).resolve().parents[3] / "spec" / "openapi.yaml"
    if checkout.is_file():
        return checkout.read_bytes(), str(checkout)
    raise StartError("No openapi.json came along; run `make regenerate` or give --spec FILE.")


def _published() -> dict[str, Traversable]:
    """The published forms of the packaged document: they came along, or stand in the checkout."""
    folder = resources.files(__package__).joinpath("published")
    if not folder.is_dir():
        folder = Path(__file__).resolve().parents[3] / "spec" / "published"
    found = folder.iterdir() if folder.is_dir() else ()
    return {file.name: file for file in found if file.name.endswith(".json")}


def _parse(raw: bytes, origin: str) -> Document:
    json_like = raw.lstrip()[:1] == b"{" and not origin.endswith((".yaml", ".yml"))
    root = _read_json(raw, origin) if json_like else _read_yaml(raw, origin)
    if not isinstance(root, dict) or not isinstance(root.get("paths"), dict):
        raise StartError(f"{origin} has no paths; give --spec an OpenAPI document.")
    version = str(root.get("openapi", ""))
    sha256 = _identity(raw)
    if "x-resources" in root:
        if not version.startswith("3.1"):
            raise StartError(f"{origin} says openapi {version or 'nothing'}; 3.1 is needed.")
        return Document(root, sha256, origin)
    if not version.startswith(("3.0", "3.1", "3.2")):
        said = f"swagger {root['swagger']}" if "swagger" in root else f"openapi {version or '-'}"
        raise StartError(f"{origin} says {said}; OpenAPI 3.0 or 3.1 is needed; convert it.")
    prepared = prepare(root, origin)
    return Document(prepared.root, sha256, origin, prepared.incoming)


def _identity(raw: bytes) -> str:
    """The hash a document is known by: that of its text, line ends aside.

    The copy that comes with this package is known by the text it was made from. The client says
    which that is; beside a client of another document the copy goes under a hash of its own.
    """
    from threedcart import _spec

    sha256 = hashlib.sha256(raw.replace(b"\r\n", b"\n")).hexdigest()
    return _spec.SPEC_SHA256 if sha256 == _spec.SPEC_COPY_SHA256 else sha256


def _read_json(raw: bytes, origin: str) -> Any:
    try:
        return json.loads(raw, parse_constant=_no_number)
    except (ValueError, RecursionError) as error:
        raise StartError(f"{origin} is not JSON: {error}.") from None


def _no_number(text: str) -> Any:
    raise ValueError(f"{text} is no number that JSON has")


def _read_yaml(raw: bytes, origin: str) -> Any:
    try:
        return yamltext.read(raw.decode("utf-8-sig"))
    except UnicodeDecodeError:
        raise StartError(f"{origin} is not UTF-8 text; save it as that.") from None
    except Refusal as refusal:
        raise StartError(f"{origin} cannot be used: {refusal.message}") from None
