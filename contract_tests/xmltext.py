"""Rows as XML, as the vendor's help pages show them, and whether XML says what JSON says.

An object stands under its schema's name, a list of them under ``ArrayOf`` and that name.
"""

from __future__ import annotations

import re
from decimal import Decimal, InvalidOperation
from typing import Any
from xml.etree import ElementTree

from contract_tests.document import Document, Json
from contract_tests.formats import moment

NIL = "{http://www.w3.org/2001/XMLSchema-instance}nil"
# XML cannot hold these at all, and reads any line end as one.
UNPRINTABLE = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
LINE_END = re.compile("\r\n?")


def local(element: ElementTree.Element) -> str:
    """The element's name without its namespace."""
    return element.tag.rpartition("}")[2]


def written(document: Document, name: str, schema: Any, value: Any) -> bytes:
    """A body for a request."""
    content: bytes = ElementTree.tostring(_element(document, name, schema, value), "utf-8")
    return content


def _element(document: Document, name: str, schema: Any, value: Any) -> ElementTree.Element:
    element, flat = ElementTree.Element(name), document.flat(schema)
    if isinstance(value, dict):
        fields: Json = flat.get("properties", {})
        for each, inner in value.items():
            element.append(_element(document, each, fields.get(each, {}), inner))
    elif isinstance(value, list):
        item = flat.get("items", {})
        row = item.get("$ref", "Item").rpartition("/")[2]
        element.extend(_element(document, row, item, each) for each in value)
    else:
        element.text = str(value).lower() if isinstance(value, bool) else str(value)
    return element


def differences(element: ElementTree.Element, value: Any, at: str = "") -> list[str]:
    """Where the element does not say what the JSON value says."""
    if isinstance(value, dict):
        return _members(element, value, at)
    if isinstance(value, list):
        if len(element) != len(value):
            return [f"{at} has {len(element)} rows in XML, {len(value)} in JSON"]
        pairs = zip(element, value, strict=True)
        return [
            t for i, (each, row) in enumerate(pairs) for t in differences(each, row, f"{at}/{i}")
        ]
    if _says(element, value):
        return []
    return [f"{at} is {element.text!r} in XML, {str(value)!r} in JSON"]


def _members(element: ElementTree.Element, value: Json, at: str) -> list[str]:
    there = {local(child): child for child in element}
    told = {name for name, each in value.items() if each is not None}  # null may stay away
    lost = [f"{at}/{name} is not in the XML" for name in sorted(told - there.keys())]
    shared = value.keys() & there.keys()
    return lost + [t for n in sorted(shared) for t in differences(there[n], value[n], f"{at}/{n}")]


def _says(element: ElementTree.Element, value: Any) -> bool:
    text = element.text or ""
    if value is None:
        return element.get(NIL) == "true" or not text
    if isinstance(value, bool):
        return text == str(value).lower()
    if isinstance(value, int | Decimal):
        return _number(text) == value
    plain = LINE_END.sub("\n", UNPRINTABLE.sub("\ufffd", str(value)))
    return text == plain or (moment(plain) is not None and moment(text) == moment(plain))


def _number(text: str) -> Decimal | None:
    try:
        return Decimal(text)
    except InvalidOperation:
        return None
