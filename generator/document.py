"""Reads an OpenAPI document: YAML 1.2 or JSON, every duplicate key found, lines remembered."""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import yaml
from attrs import field, frozen

from .json_nodes import Scanner
from .problems import Problem, RefusedDocument, pointer, unescape


class _Loader(yaml.CSafeLoader):
    """YAML 1.2's core schema: no is a word, 2020-01-01 is text, 12:30 is no number."""

    yaml_implicit_resolvers: dict[str, list[tuple[str, re.Pattern[str]]]] = {}  # noqa: RUF012  (PyYAML's name)


_RESOLVERS = (
    ("null", r"~|null|Null|NULL|", ["~", "n", "N", ""]),
    ("bool", r"true|True|TRUE|false|False|FALSE", list("tTfF")),
    ("int", r"[-+]?(?:0|[1-9][0-9]*)|0o[0-7]+|0x[0-9a-fA-F]+", list("-+0123456789")),
    (
        "float",
        r"[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?",
        list("-+.0123456789"),
    ),
    ("merge", r"<<", ["<"]),
)
for _tag, _pattern, _first in _RESOLVERS:
    _whole = re.compile(f"(?:{_pattern})$")
    _Loader.add_implicit_resolver(f"tag:yaml.org,2002:{_tag}", _whole, _first)


@frozen
class Document:
    """A document as it was read. ``data`` is never changed; what is rewritten is a copy."""

    path: Path
    data: dict[str, Any]
    sha256: str
    """Hash of its text, as ``text_sha256`` tells it."""
    _root: yaml.Node | None = field(default=None, repr=False, eq=False)

    def line(self, at: str) -> int | None:
        """The line a JSON pointer leads to, as far as it leads anywhere."""
        node, line = self._root, None
        for part in unescape(at):
            step = _child(node, part)
            if step is None:
                break
            node, line = step
        return line

    def located(self, problem: Problem) -> Problem:
        """The problem with its line."""
        line = problem.line or self.line(problem.pointer)
        return Problem(problem.pointer, problem.what, problem.mend, line)


def _child(node: yaml.Node | None, part: str) -> tuple[yaml.Node, int] | None:
    if isinstance(node, yaml.MappingNode):
        for key, value in node.value:
            if str(key.value) == part:
                return value, key.start_mark.line + 1
    elif isinstance(node, yaml.SequenceNode) and part.isdecimal() and int(part) < len(node.value):
        item = node.value[int(part)]
        return item, item.start_mark.line + 1
    return None


def read(path: Path) -> Document:
    """Read a document.

    Raises:
        RefusedDocument: it is not there, not YAML or JSON, not an OpenAPI 3 document, or repeats
            a key.
    """
    try:
        content = path.read_bytes()
    except OSError as error:
        why = error.strerror or "it cannot be read"
        what = f"The file cannot be opened: {why}."
        raise _refused(path, what, "Name a document with --spec.") from None
    return parse(path, content)


def read_yaml(path: Path) -> Any:
    """Read YAML that is no OpenAPI document, by the same rules.

    Raises:
        RefusedDocument: it is not YAML, or repeats a key.
    """
    return _plain(_unrepeated(path, _compose(path, path.read_bytes())))


def _unrepeated(path: Path, root: yaml.Node) -> yaml.Node:
    problems = list(_repeated_keys(root, "", frozenset()))
    if problems:
        raise RefusedDocument(path, problems)
    return root


def parse(path: Path, content: bytes) -> Document:
    """Read a document from its bytes; ``path`` is what messages call it."""
    root = _unrepeated(path, _composed(path, content))
    data = _plain(root)
    if not isinstance(data, dict) or not str(data.get("openapi", "")).startswith("3."):
        what = "This is no OpenAPI 3 document."
        raise _refused(path, what, "Start it with `openapi: 3.1.0`, info and paths.")
    return Document(path, data, text_sha256(content), root)


def text_sha256(content: bytes) -> str:
    """The hash of a text, the same wherever it was checked out: a line ends with a line feed."""
    return hashlib.sha256(content.replace(b"\r\n", b"\n")).hexdigest()


def _composed(path: Path, content: bytes) -> yaml.Node:
    """The nodes of a document: of JSON where it is JSON, of YAML otherwise."""
    if path.suffix == ".json" or content.lstrip()[:1] == b"{":
        try:
            return Scanner(content.decode("utf-8-sig")).document()
        except json.JSONDecodeError as error:
            if path.suffix == ".json":
                what, line = f"The text is not JSON: {error.msg}.", error.lineno
                raise _refused(path, what, "Correct the text at that line.", line) from None
        except (UnicodeDecodeError, RecursionError) as error:
            if path.suffix == ".json":
                what = f"The file is no JSON that can be read: {error}."
                raise _refused(path, what, "Save it as UTF-8.") from None
    return _compose(path, content)


def _compose(path: Path, content: bytes) -> yaml.Node:
    try:
        root: yaml.Node | None = yaml.compose(content, Loader=_Loader)
    except yaml.MarkedYAMLError as error:
        line = error.problem_mark.line + 1 if error.problem_mark else None
        what = f"The text is not YAML: {error.problem or error.context}."
        raise _refused(path, what, "Correct the text at that line.", line) from None
    except (yaml.YAMLError, UnicodeDecodeError) as error:
        what = f"The file is not text in UTF-8: {error}."
        raise _refused(path, what, "Save it as UTF-8.") from None
    if root is None:
        raise _refused(path, "The file is empty.", "Name an OpenAPI document with --spec.")
    return root


def _refused(path: Path, what: str, mend: str, line: int | None = None) -> RefusedDocument:
    return RefusedDocument(path, [Problem("", what, mend, line)])


def _repeated_keys(node: yaml.Node, at: str, above: frozenset[int]) -> Iterator[Problem]:
    if id(node) in above:
        yield Problem(at, "This alias leads back to itself.", "Write it out, or use $ref.")
        return
    above |= {id(node)}
    if isinstance(node, yaml.SequenceNode):
        for index, item in enumerate(node.value):
            yield from _repeated_keys(item, at + pointer(index), above)
    elif isinstance(node, yaml.MappingNode):
        yield from _repeated_in_mapping(node, at, above)


def _repeated_in_mapping(
    node: yaml.MappingNode, at: str, above: frozenset[int]
) -> Iterator[Problem]:
    seen: dict[str, int] = {}
    for key, value in node.value:
        line = key.start_mark.line + 1
        if not isinstance(key, yaml.ScalarNode):
            yield Problem(at, "A key is not plain text.", "Give the member a name.", line)
            continue
        here = at + pointer(key.value)
        if key.value in seen:
            what = f"The key {key.value!r} is already there in line {seen[key.value]}."
            yield Problem(here, what, "Keep one of the two; the last would win silently.", line)
        seen[key.value] = line
        yield from _repeated_keys(value, here, above)


def _plain(node: yaml.Node) -> Any:
    """The value of a node, with text for keys (`200:` is the status "200")."""
    loader = _Loader("")
    try:
        return _text_keys(loader.construct_document(node))
    finally:
        loader.dispose()


def _text_keys(value: Any) -> Any:
    if isinstance(value, dict):
        return {_key(name): _text_keys(member) for name, member in value.items()}
    if isinstance(value, list):
        return [_text_keys(item) for item in value]
    return value


def _key(name: Any) -> str:
    if isinstance(name, bool):
        return "true" if name else "false"
    return "null" if name is None else str(name)


def resolve(data: Any, ref: str) -> Any:
    """What a local ``$ref`` leads to; KeyError when it leads nowhere."""
    if not ref.startswith("#/"):
        raise KeyError(ref)
    value = data
    for part in unescape(ref[1:]):
        if isinstance(value, list) and part.isdecimal() and int(part) < len(value):
            value = value[int(part)]
        elif isinstance(value, dict) and part in value:
            value = value[part]
        else:
            raise KeyError(ref)
    return value


def deref(data: Any, value: Any) -> Any:
    """Follow ``$ref`` until something else stands there; siblings of the first one win."""
    seen: set[str] = set()
    while isinstance(value, dict) and isinstance(value.get("$ref"), str):
        ref = value["$ref"]
        if ref in seen:
            raise KeyError(ref)
        seen.add(ref)
        siblings = {name: member for name, member in value.items() if name != "$ref"}
        target = resolve(data, ref)
        value = {**target, **siblings} if siblings and isinstance(target, dict) else target
    return value


def fields_of(data: Any, schema: Any) -> dict[str, Any]:
    """An object's fields as the document describes them, those that it is composed of included.

    A part that refines a field of another adds to it; so does one case of several.
    """
    schema = deref(data, schema)
    if not isinstance(schema, dict):
        return {}
    found: dict[str, Any] = {}
    parts = [*schema.get("allOf", ())]
    for choices in (schema.get("oneOf", ()), schema.get("anyOf", ())):
        parts += choices
    for part in parts:
        for name, raw in fields_of(data, part).items():
            found[name] = _refined(data, found[name], raw) if name in found else raw
    for name, raw in schema.get("properties", {}).items():
        if isinstance(raw, dict):
            found[name] = _refined(data, found[name], raw) if name in found else raw
    return found


def required_of(data: Any, schema: Any) -> list[str]:
    """The fields that an object may not be without, those of its ``allOf`` included."""
    schema = deref(data, schema)
    if not isinstance(schema, dict):
        return []
    named = [*schema.get("required", ())]
    for part in schema.get("allOf", ()):
        named += required_of(data, part)
    return list(dict.fromkeys(named))


def _refined(data: Any, base: dict[str, Any], more: dict[str, Any]) -> dict[str, Any]:
    """A field of which two parts of a composition say something."""
    if base == more or not more:
        return base
    if "$ref" not in base and "$ref" not in more:
        merged = {**base, **more}
        if "properties" in base and "properties" in more:
            merged["properties"] = fields_of(data, {"allOf": [base, more]})
        return merged
    told: dict[str, Any] = {"allOf": [base, more]}
    for name in ("description", "deprecated", "readOnly"):
        if name in more:
            told[name] = more[name]
    return told
