"""The same rows as XML: an object under its schema's name, a list under ArrayOf and that name."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import Any
from xml.parsers import expat
from xml.sax.saxutils import escape

from . import bounds, jsontext
from .leniency import Leniency
from .problems import Refusal, in_short
from .shapes import Column, Kind, Shape

MEDIA_TYPE = "application/xml; charset=utf-8"
#: How the parser tells what stands in a namespace from its name.
_SEPARATOR = "}"
_NIL = "http://www.w3.org/2001/XMLSchema-instance}nil"
_HEAD = '<?xml version="1.0" encoding="utf-8"?>'
_SPACE = ' xmlns:i="http://www.w3.org/2001/XMLSchema-instance"'
#: Characters that XML cannot hold at all.
_UNPRINTABLE = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
#: A name an element may have; others (of unknown columns) are left out.
_NAME = re.compile(r"[A-Za-z_][\w.-]*\Z", re.ASCII)
#: XML has nothing but text, so every scalar is read from text.
_text = Leniency({"numeric-text": True, "empty-as-absent": True, "zero-one-booleans": True})


def is_wanted(accept: str) -> bool:
    """Whether an Accept header prefers XML to JSON."""
    ranges = []
    for at, part in enumerate(accept.lower().split(",")):
        media, *options = (each.strip() for each in part.split(";"))
        quality = next((each[2:] for each in options if each.startswith("q=")), "1")
        weight = float(quality) if re.fullmatch(r"\d(\.\d{1,3})?", quality) else 1.0
        ranges.append((-weight, at, media))
    for weight, _, media in sorted(ranges):
        if weight and (media.endswith("json") or media in ("*/*", "application/*")):
            return False
        if weight and media in ("application/xml", "text/xml"):
            return True
    return False


def write(value: Any, name: str, shape: Shape | None) -> bytes:
    """A list or an object of rows named `name`."""
    if isinstance(value, list):
        rows = "".join(_element(name, each, shape) for each in value)
        body = f"<ArrayOf{name}{_SPACE}>{rows}</ArrayOf{name}>"
    else:
        body = _element(name, value, shape).replace(f"<{name}", f"<{name}{_SPACE}", 1)
    return (_HEAD + body).encode()


def _element(name: str, value: Any, shape: Shape | None) -> str:
    if value is None:
        return f'<{name} i:nil="true"/>'
    return f"<{name}>{_content(value, shape)}</{name}>"


def _content(value: Any, shape: Shape | None) -> str:
    if isinstance(value, dict):
        parts = []
        for name, each in value.items():
            column = shape.columns.get(name) if shape else None
            if _NAME.match(name):
                parts.append(_member(name, each, column))
        return "".join(parts)
    if isinstance(value, bool):
        return "true" if value else "false"
    return escape(_UNPRINTABLE.sub("\ufffd", str(value)))


def _member(name: str, value: Any, column: Column | None) -> str:
    item = column.item if column else None
    if isinstance(value, list):
        inner = (item.name if item else "") or "Item"
        return f"<{name}>{''.join(_element(inner, each, item) for each in value)}</{name}>"
    return _element(name, value, item)


@dataclass(slots=True)
class _Element:
    """An element as the rows need it: `text` is what stands before its first child."""

    name: str
    is_nil: bool = False
    text: str = ""
    children: list[_Element] = field(default_factory=list)


def read(raw: bytes, shape: Shape, is_list: bool) -> Any:
    """The body as JSON would have said it; Refusal 400 for what is no XML."""
    try:
        text = raw.decode("utf-8-sig")  # also where the declaration says something else
    except UnicodeDecodeError as error:
        raise Refusal(400, f"The XML is not UTF-8 (byte {error.start}); send UTF-8.") from None
    if text.count("<") // 2 + text.count("=") > bounds.MOST_VALUES:
        raise jsontext.too_many(bounds.MOST_VALUES, "elements and attributes in one body")
    root = _Reading().of(text)
    value = [_row(each, shape) for each in root.children] if is_list else _row(root, shape)
    jsontext.check_nesting(value)
    return _text.body(shape, value, is_list)


class _Reading:
    """One body on its way from XML to elements."""

    def __init__(self) -> None:
        self._root = _Element("")
        self._open = [self._root]
        self._parser = expat.ParserCreate("utf-8", _SEPARATOR)
        self._parser.buffer_text, self._parser.buffer_size = True, bounds.MEGABYTE
        self._parser.StartDoctypeDeclHandler = self._doctype
        self._parser.StartElementHandler = self._start
        self._parser.EndElementHandler = self._end
        self._parser.CharacterDataHandler = self._characters

    def of(self, text: str) -> _Element:
        """The root element; Refusal 400 when there is none."""
        try:
            self._parser.Parse(text.encode(), True)
        except expat.ExpatError as error:
            raise Refusal(400, f"The body is not XML: {str(error)[:120]}.") from None
        return self._root.children[0]

    def _doctype(self, *_: Any) -> None:
        raise Refusal(400, "The body declares a document type; send plain XML.")

    def _start(self, name: str, attributes: dict[str, str]) -> None:
        if len(self._open) > bounds.DEEPEST:
            raise jsontext.too_deep()
        local = name.rpartition(_SEPARATOR)[2]
        element = _Element(local, attributes.get(_NIL) == "true")
        self._open[-1].children.append(element)
        self._open.append(element)

    def _end(self, name: str) -> None:
        self._open.pop()

    def _characters(self, text: str) -> None:
        if not self._open[-1].children:
            self._open[-1].text += text


def _row(element: _Element, shape: Shape) -> Any:
    row: dict[str, Any] = {}
    for child in element.children:
        if child.name in row:
            raise Refusal(400, f"{in_short(child.name)} stands twice in one object; send it once.")
        column = shape.columns.get(child.name)
        row[child.name] = _value(child, column) if column else child.text
    return row


def _value(element: _Element, column: Column) -> Any:
    if element.is_nil:
        return None
    if column.kind is Kind.LIST:
        item = column.item
        return [_row(each, item) if item else each.text for each in element.children]
    if column.kind is Kind.OBJECT and column.item is not None:
        return _row(element, column.item)
    return element.text
