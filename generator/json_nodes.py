"""Reads JSON into YAML's nodes, so that both kinds of documents have lines, and one reader.

YAML is not quite a superset of JSON: it knows no pairs of surrogates and no tabs between tokens.
"""

from __future__ import annotations

import json
import re
from json.decoder import JSONDecodeError

import yaml

_BLANK = re.compile(r"[ \t\r\n]*")
_NUMBER = re.compile(r"-?(?:0|[1-9][0-9]*)(\.[0-9]+)?([eE][-+]?[0-9]+)?")
_WORDS = {"true": "bool", "false": "bool", "null": "null"}
_TAG = "tag:yaml.org,2002:"
_decoder = json.JSONDecoder(strict=False)


class Scanner:
    """One document, scanned from its beginning to its end."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._at = 0
        self._line, self._counted = 0, 0

    def document(self) -> yaml.Node:
        """The node of the whole document.

        Raises:
            JSONDecodeError: it is no JSON.
        """
        node = self._value()
        self._skip()
        if self._at < len(self._text):
            raise JSONDecodeError("something follows the document", self._text, self._at)
        return node

    def _skip(self) -> str:
        """Go to the next token and give its first character; nothing at the end."""
        found = _BLANK.match(self._text, self._at)
        self._at = found.end() if found else self._at
        return self._text[self._at : self._at + 1]

    def _mark(self) -> yaml.Mark:
        self._line += self._text.count("\n", self._counted, self._at)
        self._counted = self._at
        return yaml.Mark("", self._at, self._line, 0, None, 0)

    def _value(self) -> yaml.Node:
        first, mark = self._skip(), self._mark()
        if first == "{":
            return yaml.MappingNode(f"{_TAG}map", self._members(), mark)
        if first == "[":
            return yaml.SequenceNode(f"{_TAG}seq", self._items(), mark)
        if first == '"':
            return self._string()
        for word, tag in _WORDS.items():
            if self._text.startswith(word, self._at):
                self._at += len(word)
                return yaml.ScalarNode(f"{_TAG}{tag}", word, mark)
        number = _NUMBER.match(self._text, self._at)
        if not number:
            raise JSONDecodeError("a value is missing", self._text, self._at)
        self._at = number.end()
        tag = "float" if number[1] or number[2] else "int"
        return yaml.ScalarNode(f"{_TAG}{tag}", number[0], mark)

    def _string(self) -> yaml.ScalarNode:
        mark = self._mark()
        value, self._at = _decoder.raw_decode(self._text, self._at)
        return yaml.ScalarNode(f"{_TAG}str", value, mark)

    def _members(self) -> list[tuple[yaml.Node, yaml.Node]]:
        found: list[tuple[yaml.Node, yaml.Node]] = []
        while self._goes_on("}", bool(found)):
            if self._skip() != '"':
                raise JSONDecodeError("a name in double quotes is missing", self._text, self._at)
            name = self._string()
            if self._skip() != ":":
                raise JSONDecodeError("a colon is missing", self._text, self._at)
            self._at += 1
            found.append((name, self._value()))
        return found

    def _items(self) -> list[yaml.Node]:
        found: list[yaml.Node] = []
        while self._goes_on("]", bool(found)):
            found.append(self._value())
        return found

    def _goes_on(self, end: str, begun: bool) -> bool:
        """Whether another member follows; passes the bracket or the comma."""
        if not begun:
            self._at += 1
        first = self._skip()
        if first == end:
            self._at += 1
            return False
        if begun:
            if first != ",":
                raise JSONDecodeError("a comma is missing", self._text, self._at)
            self._at += 1
        return True
