"""What is written: new rows in every way that a store takes them, and what an update sends."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import partial
from typing import Any

from contract_tests import xmltext
from contract_tests.comparing import put
from contract_tests.document import JSON, Document, Json, Operation
from contract_tests.drawing import WORDS, Drawer
from contract_tests.evidence import CREATED, CUSTOM, DOCUMENT, Check, Name
from contract_tests.layers.rows.shelf import Shelf
from contract_tests.layers.rows.step import check
from contract_tests.schemas import types_of
from contract_tests.wire import NOT_SENT

MOST_FIELDS = 6
SENT_KEY = 987654320
# Lists within a row are often cut at ten, as pages are.
MANY_ROWS = 12
# Longer texts are drawn for one field a row only: a row of twenty would be a megabyte.
USUAL_LONGEST = 2000
# Texts that are often lost on the way.
HARD = (
    "  Blanks  Around, AND within <b>&amp;</b>  ",
    "0012",
    "a tab\t, a line\n, another\r\n, Zoë 東京 e\u0301 😀",
    """50%25 + C:\\n "q" 'q' {x} $y /* ;--""",
    "null",
)

TEXT: Name = "numbers-as-text"
LENIENCY: Name = "leniency"
AS_SENT = (CREATED, "set-by-store", "masked")
CREATE = check("create", DOCUMENT, CREATED, "result-texts", "result-status", "identities", CUSTOM)
TEXTS = check("texts", DOCUMENT, *AS_SENT)
LENIENT = check("lenient body", TEXT, LENIENCY, *AS_SENT)
MEDIA = check("media types", "media", *AS_SENT)
XML_BODY = check("XML body", "media", *AS_SENT)


def few(numbers: random.Random, names: Iterable[str], most: int = MOST_FIELDS) -> list[str]:
    """One of these names, or some more."""
    names = list(names)
    return numbers.sample(names, min(len(names), numbers.randint(1, most)))


@dataclass(frozen=True, slots=True)
class Written:
    """A body as it is sent, and what the new row must read as; ``on`` is what that stands on."""

    means: Json
    body: Any = NOT_SENT
    content: bytes | None = None
    media_type: str = JSON
    on: Name = ""


@dataclass(frozen=True, slots=True)
class Way:
    """A way to write a new row, and the check whose row of the report tells of it."""

    check: Check
    write: Callable[[Drawer], Written]


def ways(shelf: Shelf, op: Operation) -> Iterator[Way]:
    """All ways to write a new row, the plainest first."""
    document, key = shelf.context.document, shelf.resource.key or ""
    schema: Json = document.body_schema(op) or {}
    yield Way(CREATE, lambda drawer: _plain(drawer.body(schema, only_required=True)))
    yield Way(CREATE, lambda drawer: _plain(_some_fields(drawer, schema)))
    yield Way(CREATE, lambda drawer: _plain(drawer.body(schema)))
    if not schema:
        return
    if lists := _lists_of_rows(document, schema):
        yield Way(CREATE, partial(_with_many_rows, schema, lists))
    if _is_numbered(document, schema, key):
        yield Way(CREATE, lambda drawer: _named(drawer.body(schema), key))
    if shelf.is_readable:
        for texts in (hard, hard, longest):
            yield Way(TEXTS, partial(_in_texts, schema, texts))
    if document.leniency:
        numbers = {"numeric-text": document.leniency.get("numeric-text")}
        yield Way(LENIENT, partial(_loosely, schema, numbers, TEXT))
        yield Way(LENIENT, partial(_loosely, schema, document.leniency, LENIENCY))
    known = document.raw.get("x-media-types", ())
    as_json = [media_type for media_type in known if media_type.endswith("json")]
    for media_type in (*as_json, f"{JSON}; charset=utf-8") if as_json else ():
        yield Way(MEDIA, partial(_typed, schema, media_type))
    for media_type in known:
        if media_type.endswith("xml"):
            yield Way(XML_BODY, partial(_as_xml, shelf, schema, media_type))


def _plain(body: Json, media_type: str = JSON) -> Written:
    return Written(body, body, media_type=media_type)


def _in_texts(schema: Json, texts: Callable[[Drawer], Drawer], drawer: Drawer) -> Written:
    return _plain(texts(drawer).body(schema))


def _typed(schema: Json, media_type: str, drawer: Drawer) -> Written:
    return _plain(drawer.body(schema), media_type)


def _some_fields(drawer: Drawer, schema: Json) -> Json:
    """What is required, and some fields more."""
    body: Json = drawer.body(schema, only_required=True)
    fields = drawer.writable(schema)
    return body | body_of(drawer, {name: fields[name] for name in few(drawer.random, fields)})


def _lists_of_rows(document: Document, schema: Any) -> list[str]:
    """The lists of a body that can hold any number of rows: none is known by what it names."""
    fields = document.flat(schema).get("properties", {})
    items = {name: document.flat(document.flat(raw).get("items")) for name, raw in fields.items()}
    return [n for n, item in items.items() if "properties" in item and "x-key-given" not in item]


def _with_many_rows(schema: Json, lists: list[str], drawer: Drawer) -> Written:
    """With more rows in one of its lists than a page of them may have."""
    body, fields = drawer.body(schema), drawer.writable(schema)
    name = drawer.random.choice(lists)
    while body.get(name) and len(body[name]) < MANY_ROWS:
        body[name] += drawer.field(fields[name], name)
    return _plain(body)


def _is_numbered(document: Document, schema: Any, key: str) -> bool:
    """Whether a body can name the number that the store gives a row."""
    is_given = document.flat(schema).get("x-key-given")
    return not is_given and "integer" in types_of(document.field_at(schema, key))


def _named(means: Json, key: str) -> Written:
    """With an identity, which the store is to ignore."""
    first = key.partition(".")[0]
    body = means | {first: {**means[first]}} if isinstance(means.get(first), dict) else {**means}
    put(body, key, SENT_KEY)
    return Written(means, body)


def _as_xml(shelf: Shelf, schema: Json, media_type: str, drawer: Drawer) -> Written:
    body = drawer.body(schema)
    content = xmltext.written(drawer.document, shelf.resource.schema, schema, body)
    return Written(body, content=content, media_type=media_type)


def _loosely(schema: Json, rules: Mapping[str, Any], on: Name, drawer: Drawer) -> Written:
    """As loosely as the rules of leniency grant: one optional number is blank, thus absent."""
    flat, means = drawer.document.flat(schema), drawer.body(schema)
    loose, kept, blank = dict(means), dict(means), False
    for name, value in means.items():
        types = types_of(drawer.document.flat(flat["properties"][name]))
        if isinstance(value, bool) and rules.get("zero-one-booleans"):
            loose[name] = int(value)
        elif isinstance(value, int | float) and "string" not in types and rules.get("numeric-text"):
            loose[name] = str(value)
            may_go = rules.get("empty-as-absent") and name not in flat.get("required", ())
            if may_go and not blank and not name.lower().endswith("id"):
                loose[name], blank = "", True
                del kept[name]
    return Written(kept, loose, on=on)


class _Writer(Drawer):
    """Draws as another does, but for free texts: ``text`` says one for so much room, or none."""

    def __init__(self, drawer: Drawer, text: Callable[[int], str | None]) -> None:
        super().__init__(drawer.document, drawer.random, drawer.mark, drawer.foreign, drawer.own)
        self._free = text

    def _text(self, field: Json) -> str | None:
        is_free = not {"format", "pattern"} & field.keys()
        room = int(field.get("maxLength", USUAL_LONGEST))
        return (self._free(room) if is_free else None) or super()._text(field)


def hard(drawer: Drawer) -> Drawer:
    """Draw the awkward texts, one after the other."""
    place = drawer.random.randrange(len(HARD))

    def text(room: int) -> str | None:
        nonlocal place
        place += 1
        return found if len(found := HARD[place % len(HARD)]) <= room else None

    return _Writer(drawer, text)


def longest(drawer: Drawer) -> Drawer:
    """Draw texts of the full length a field may have; of the very long ones the first."""
    used = False

    def text(room: int) -> str | None:
        nonlocal used
        if room > USUAL_LONGEST:
            used, room = True, USUAL_LONGEST if used else room
        word = drawer.random.choice(WORDS).title()
        return (f"{word}9-" * (room // len(word) + 1))[:room]

    return _Writer(drawer, text)


def fields_of(shelf: Shelf) -> dict[str, Json]:
    """What an update may send, by path: scalars that the row shows, and lists that are replaced.

    Where rows can be made, what the store computes is there as well: it is to stay as it is.
    """
    document, shown = shelf.context.document, shelf.schema.get("properties", {})
    op, drawer = shelf.op("update"), shelf.drawer("fields")
    schema = (document.body_schema(op) if op else None) or {}
    found = dict(_scalars(drawer, schema, shown))
    lists = drawer.writable(schema).items()
    found |= {name: field for name, field in lists if field.get("x-replaced")}
    computed = {n: document.flat(raw) for n, raw in shown.items() if n != shelf.resource.key}
    for name, field in computed.items() if shelf.op("create") else ():
        if field.get("readOnly") and not types_of(field) & {"array", "object"}:
            found[name] = field
    return found


def is_signed(field: Json) -> bool:
    """Whether a field holds an amount that the document lets be below zero."""
    return field.get("format") == "decimal" and not {"minimum", "readOnly"} & field.keys()


def is_nullable(field: Json) -> bool:
    """Whether a field can be written as null, and reads as it was written."""
    apart = {"readOnly", "x-masked", "x-set", "x-moved-by"} & field.keys()
    return "null" in types_of(field) and not apart and field.get("format") != "password"


def scalars_of(shelf: Shelf) -> dict[str, Json]:
    """What an update of several rows may send of each, beside its key."""
    return {
        name: field
        for name, field in shelf.drawer("fields").writable(shelf.schema).items()
        if not types_of(field) & {"array", "object"}
        and not field.get("x-sensitive")
        and name not in shelf.resource.raw.get("match", ())
    }


def _scalars(drawer: Drawer, schema: Any, shown: Json, at: str = "") -> Iterator[tuple[str, Json]]:
    for name, field in drawer.writable(schema).items():
        if name not in shown or field.get("x-sensitive") or drawer.foreign(name) is not None:
            continue
        if "object" in types_of(field):
            below = drawer.document.flat(shown[name]).get("properties", {})
            yield from _scalars(drawer, field, below, f"{at}{name}.")
        elif "array" not in types_of(field):
            yield f"{at}{name}", field


def body_of(drawer: Drawer, fields: Json, *, is_blank: bool = False) -> Json:
    """A body that gives fields new values, or blank ones: an empty text, list, a zero, a false."""
    body: Json = {}
    for path, field in fields.items():
        value = _blank(field) if is_blank else None
        if value is None:
            value = drawer.field(field, path.rpartition(".")[2])
        if value is not None:
            put(body, path, value)
    return body


def _blank(field: Json) -> Any:
    """The blank value of a field; None where it has none."""
    if {"enum", "format"} & field.keys() and field.get("format") != "decimal":
        return None
    types = types_of(field)
    if types & {"integer", "number"}:
        return 0
    if "array" in types:
        return []
    return False if "boolean" in types else "" if "string" in types else None


def as_it_was(shelf: Shelf, op: Operation, row: Json) -> Json:
    """The body of an update that undoes what was changed of a row."""
    fields = shelf.drawer("restore").writable(shelf.context.document.body_schema(op) or {})
    return {name: _floats(row[name]) for name in fields if row.get(name) is not None}


def _floats(value: Any) -> Any:
    """A value with numbers as JSON can be written of."""
    if isinstance(value, dict):
        return {name: _floats(item) for name, item in value.items()}
    if isinstance(value, list):
        return [_floats(item) for item in value]
    return value if isinstance(value, str | int | bool) or value is None else float(value)
