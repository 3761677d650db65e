"""The same rows as XML: an object under its schema's name, a list under ArrayOf and that name."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any
from xml.etree import ElementTree
from xml.sax.saxutils import escape

from .leniency import Leniency
from .problems import Refusal
from .shapes import Column, Kind, Shape

MEDIA_TYPE = "application/xml; charset=utf-8"
_NIL = "{http://www.w3.org/2001/XMLSchema-instance}nil"
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


def read(raw: bytes, shape: Shape, is_list: bool) -> Any:
    """The body as JSON would have said it; Refusal 400 for what is no XML."""
    if b"<!" in raw.replace(b"<!--", b"").replace(b"<![CDATA[", b""):
        raise Refusal(400, "The body declares a document type; send plain XML.")
    try:
        root = ElementTree.fromstring(raw)
    except (ElementTree.ParseError, ValueError, LookupError) as error:
        raise Refusal(400, f"The body is not XML: {str(error)[:120]}.") from None
    value = [_row(each, shape) for each in root] if is_list else _row(root, shape)
    return _text.body(shape, value, is_list)


def _row(element: ElementTree.Element, shape: Shape) -> Any:
    row: dict[str, Any] = {}
    for name, child in _members(element):
        column = shape.columns.get(name)
        if name in row:
            raise Refusal(400, f"{name} stands twice in one object; send it once.")
        row[name] = _value(child, column) if column else (child.text or "")
    return row


def _members(element: ElementTree.Element) -> Iterator[tuple[str, ElementTree.Element]]:
    for child in element:
        yield child.tag.rpartition("}")[2], child


def _value(element: ElementTree.Element, column: Column) -> Any:
    if element.get(_NIL) == "true":
        return None
    if column.kind is Kind.LIST:
        item = column.item
        return [_row(each, item) if item else (each.text or "") for each in element]
    if column.kind is Kind.OBJECT and column.item is not None:
        return _row(element, column.item)
    return element.text or ""
