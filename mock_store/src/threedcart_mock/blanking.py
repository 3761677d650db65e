"""Secrets made unreadable in what is shown of requests and answers: by meaning, in every format.

What is secret stands in the document: `x-sensitive`, `format: password`, and the headers of its
security schemes. Names are compared as the store reads them, whatever their spelling: escapes of
JSON, forms and XML, letter case, dashes. A value is blanked as a whole. Text that is cut short or
that no parser takes is shown up to the first secret name that may still have a value behind it.
"""

from __future__ import annotations

import html
import re
from collections.abc import Callable
from functools import cached_property, lru_cache
from typing import Any
from urllib.parse import unquote, unquote_plus
from xml.parsers import expat

import msgspec

from .auth import plain
from .document import Document

BLANK = "***"
#: Secrets shorter than this are not looked for elsewhere: they could be any word.
_SHORTEST = 6
#: How much of a long secret a sentence may have repeated.
_REPEATED = 20

# All patterns are possessive where they could otherwise try again: odd text takes no longer.
_STRING = re.compile(r'"((?:[^"\\]|\\.)*+)("|\\?\Z)', re.DOTALL)
_COLON = re.compile(r"\s*:\s*")
_SCALAR = re.compile(r"[^\s,\]}]*")
_FORM = re.compile(r"[^\s<>{}\[\]\"=&]++=[^\r\n]*\Z")
_UNPRINTABLE = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f]")
_ESCAPE = re.compile(r"\\u([0-9A-Fa-f]{4})")
_MARKUP = re.compile(
    r"<!--.*?(?:-->|\Z)|<!\[CDATA\[.*?(?:\]\]>|\Z)|<\?.*?(?:\?>|\Z)"
    r"|<(?P<end>/?)(?P<name>[^\s/>\"'<]+)"
    r"(?P<rest>(?:[^>\"']|\"[^\"]*+(?:\"|\Z)|'[^']*+(?:'|\Z))*+)(?:>|\Z)",
    re.DOTALL,
)
_ATTRIBUTE = re.compile(r"([^\s=\"'/]+)(\s*=\s*)(\"[^\"]*+(?:\"|\Z)|'[^']*+(?:'|\Z))")

IsSecret = Callable[[str], bool]


class Secrets:
    """Knows the secret names of a document, and blanks their values."""

    def __init__(self, document: Document) -> None:
        self._document = document
        self._named: dict[str, frozenset[str]] = {}

    def blanked(
        self, operation: str, query: str, bodies: list[tuple[bytes, bool]], sentences: list[str]
    ) -> tuple[str, list[str], list[str]]:
        """(query, bodies, sentences) of an exchange, to be shown; a body says whether it is whole.

        What is secret in one of them is kept out of the others too.
        """
        blanking = _Blanking(self.names(operation))
        shown_query = blanking.form(query)
        shown = [blanking.body(raw, is_whole=whole) for raw, whole in bodies]
        return shown_query, list(map(blanking.rid, shown)), list(map(blanking.rid, sentences))

    def names(self, operation: str) -> frozenset[str]:
        """The names whose values are secret in an operation's messages.

        All that the document marks anywhere, but for those that mean something else here: the
        `Code` of a script is not the `code` of an application.
        """
        if operation not in self._named:
            node = self._operations.get(operation)
            marked, unmarked = self._told_by(node) if node else (set[str](), set[str]())
            self._named[operation] = frozenset((self._all - unmarked) | marked)
        return self._named[operation]

    @cached_property
    def _all(self) -> frozenset[str]:
        schemes = self._document.root.get("components", {}).get("securitySchemes", {})
        keys = {plain(each["name"]) for each in schemes.values() if "name" in each}
        marked: set[str] = set()
        self._collect(self._document.root, marked, set())
        return frozenset(marked | keys | {"authorization"})

    @cached_property
    def _operations(self) -> dict[str, Any]:
        found = [*self._document.operations(), *self._document.callbacks()]
        return {node.get("operationId", ""): [item, node] for _, _, item, node, _ in found}

    def _told_by(self, node: Any) -> tuple[set[str], set[str]]:
        """(marked, unmarked) names of an operation and of all it refers to."""
        marked, unmarked, seen, left = set[str](), set[str](), set[str](), [node]
        while left:
            for reference in self._collect(left.pop(), marked, unmarked):
                if reference not in seen:
                    seen.add(reference)
                    left.append(self._document.at(reference))
        return marked, unmarked

    def _collect(self, node: Any, marked: set[str], unmarked: set[str]) -> list[str]:
        """Sort the names of properties and parameters below `node`; the references met there."""
        references, left = list[str](), [node]
        while left:
            each = left.pop()
            if isinstance(each, list):
                left += each
            if not isinstance(each, dict):
                continue
            if isinstance(each.get("$ref"), str):
                references.append(each["$ref"])
            for name, said in _described(each).items():
                is_marked = _is_marked(said) or _is_marked(self._document.follow(said))
                (marked if is_marked else unmarked).add(plain(name))
            left += each.values()
        return references


def _described(node: dict[str, Any]) -> dict[str, Any]:
    """What a node says of properties, or of the parameter it is, by name."""
    properties = node.get("properties")
    described = dict(properties) if isinstance(properties, dict) else {}
    if isinstance(node.get("name"), str) and "in" in node:
        schema = node.get("schema")
        described[node["name"]] = {**node, **(schema if isinstance(schema, dict) else {})}
    return described


def _is_marked(said: Any) -> bool:
    is_schema = isinstance(said, dict)
    return is_schema and (said.get("x-sensitive") is True or said.get("format") == "password")


class _Blanking:
    """One exchange on its way to be shown: what was secret in its parts is kept out of the rest."""

    def __init__(self, names: frozenset[str]) -> None:
        self._names = names
        self._found: set[str] = set()

    def form(self, text: str) -> str:
        """A query string or a form, also one that was cut short."""
        parts = []
        for part in text.split("&"):
            name, equals, value = part.partition("=")
            if equals and self._is_secret(unquote_plus(name)):
                self._found.add(unquote_plus(value))
                value = BLANK
            parts.append(name + equals + value)
        return "&".join(parts)

    def body(self, raw: bytes, *, is_whole: bool) -> str:
        """A body as text."""
        text = _as_text(raw)
        if _UNPRINTABLE.search(text):
            return f"{BLANK} ({len(raw)} bytes that are no text)"
        if not _may_hold(self._names, text):
            return text
        start = text.lstrip()[:1]
        if start == "<":
            shown, is_read = self._xml(text), is_whole and _is_xml(text)
        elif start and start in '{["':
            shown, is_read = self._json(text), is_whole and _is_json(text)
        elif _FORM.match(text):
            shown, is_read = self.form(text), True
        else:
            shown, is_read = text, False
        return shown if is_read else self._loose(shown)

    def rid(self, text: str) -> str:
        """Text without the secrets found so far, wherever it repeats them."""
        for value in sorted(self._found, key=len, reverse=True):
            if len(value) >= _SHORTEST:
                text = text.replace(value, BLANK)
            if len(value) > _REPEATED:
                text = text.replace(value[:_REPEATED], BLANK)
        return text

    def _is_secret(self, name: str) -> bool:
        return plain(name) in self._names

    def _json(self, text: str) -> str:
        parts, at, position = list[str](), 0, 0
        while found := _STRING.search(text, position):
            position = found.end()
            colon = _COLON.match(text, position)
            if colon is None or not self._is_secret(_unescaped(found[1])):
                continue
            end = _end_of_value(text, colon.end())
            self._found.add(_unescaped(text[colon.end() : end].strip('"')))
            parts += [text[at : colon.end()], f'"{BLANK}"']
            at = position = end
        return "".join([*parts, text[at:]])

    def _xml(self, text: str) -> str:
        parts, at, depth, inside, begun = list[str](), 0, 0, "", 0
        for found in _MARKUP.finditer(text):
            name = (found["name"] or "").rpartition(":")[2]
            if depth and name == inside:
                depth += -1 if found["end"] else 0 if found["rest"].endswith("/") else 1
                if not depth:
                    self._found.add(_content(text[begun : found.start()]))
                    parts.append(BLANK)
                    at = found.start()
            elif not depth and name and not found["end"]:
                tag = _ATTRIBUTE.sub(self._attribute, found[0])
                parts += [text[at : found.start()], tag]
                at = found.end()
                if self._is_secret(name) and not found["rest"].endswith("/"):
                    depth, inside, begun = 1, name, at
        return "".join([*parts, BLANK if depth else text[at:]])

    def _attribute(self, found: re.Match[str]) -> str:
        if not self._is_secret(found[1].rpartition(":")[2]):
            return found[0]
        self._found.add(html.unescape(found[3].strip("\"'")))
        return f'{found[1]}{found[2]}"{BLANK}"'

    def _loose(self, text: str) -> str:
        """What may be shown of text that nobody can read: all before a name with a value."""
        if not _may_hold(self._names, text):
            return text
        plainly = html.unescape(unquote(_unescaped(text)))
        found = _pattern(self._names).search(plainly)
        return f"{plainly[: found.end()]} {BLANK}" if found else text


def _content(markup: str) -> str:
    """The text of an element."""
    plainly = markup.replace("<![CDATA[", "").replace("]]>", "")
    return html.unescape(plainly).strip()


def _as_text(raw: bytes) -> str:
    if raw.startswith((b"\xff\xfe", b"\xfe\xff")):
        return raw.decode("utf-16", "replace")
    return raw.decode("utf-8", "replace").removeprefix("\ufeff")


def _unescaped(text: str) -> str:
    """Text with the escapes of JSON that can spell a letter resolved."""
    if "\\" not in text:
        return text
    return _ESCAPE.sub(lambda found: chr(int(found[1], 16)), text).replace("\\/", "/")


def _end_of_value(text: str, start: int) -> int:
    """Where the JSON value ends that begins at `start`; the end of text that was cut short."""
    if text[start : start + 1] == '"':
        found = _STRING.match(text, start)
        return found.end() if found else len(text)
    if text[start : start + 1] not in ("{", "["):
        scalar = _SCALAR.match(text, start)
        return scalar.end() if scalar else start
    depth, at = 0, start
    while at < len(text):
        letter = text[at]
        if letter == '"':
            at = _end_of_value(text, at)
            continue
        depth += (letter in "{[") - (letter in "}]")
        at += 1
        if not depth:
            return at
    return len(text)


def _is_json(text: str) -> bool:
    try:
        msgspec.json.decode(text)
    except (msgspec.MsgspecError, RecursionError, UnicodeError):
        return False
    return True


def _is_xml(text: str) -> bool:
    parser = expat.ParserCreate("utf-8")

    def no_doctype(*_: Any) -> None:
        raise ValueError

    parser.StartDoctypeDeclHandler = no_doctype
    try:
        parser.Parse(text.encode("utf-8", "replace"), True)
    except (expat.ExpatError, ValueError):
        return False
    return True


def _may_hold(names: frozenset[str], text: str) -> bool:
    """Whether a secret name may stand in a text; one with escapes may always hold one."""
    return any(mark in text for mark in ("\\u", "%", "&#")) or bool(_pattern(names).search(text))


@lru_cache(maxsize=200)
def _pattern(names: frozenset[str]) -> re.Pattern[str]:
    """A secret name by itself, in any spelling, whose value is not blanked yet."""
    words = "|".join("[-_]?".join(map(re.escape, name)) for name in sorted(names, key=len)[::-1])
    blank = re.escape(BLANK)
    return re.compile(
        rf"(?<![a-z0-9])(?<!</)(?:{words or '(?!)'})(?![a-z0-9])(?![\"']?\s*[:=]\s*\"?{blank})"
        rf"(?!(?:\s[^<>]*)?>{blank})",
        re.IGNORECASE,
    )
