"""What a schema means to a store: which columns it has and what the store does with each.

A schema says what JSON is allowed; a shape says, per property, how a value is read, what an
unwritten column answers, and which columns the store fills in itself.
"""

from __future__ import annotations

import hashlib
import re
from dataclasses import dataclass, field
from decimal import Decimal
from enum import Enum
from functools import cached_property
from typing import Any

from .document import Document, schema_name
from .problems import StartError

#: What stands for a password, as one recorded customer has it.
DIGEST = re.compile("[0-9a-f]{32}")


def _digest(text: str) -> str:
    return hashlib.md5(text.encode("utf-8", "surrogatepass"), usedforsecurity=False).hexdigest()


class Kind(Enum):
    INTEGER = "integer"
    NUMBER = "number"
    BOOLEAN = "boolean"
    TEXT = "string"
    DATE = "date"
    OBJECT = "object"
    LIST = "array"
    ANY = "any"


_NATURAL = {Kind.INTEGER: int, Kind.NUMBER: Decimal, Kind.BOOLEAN: bool, Kind.DATE: str}

#: Formats whose values are moments; the store keeps them all in one spelling.
DATE_FORMATS = frozenset({"store-date-time", "date-time"})


#: In place of a default that the document does not name.
UNSAID = object()


@dataclass(slots=True)
class Column:
    """One property of a shape."""

    name: str
    kind: Kind
    nullable: bool = True
    read_only: bool = False
    write_only: bool = False
    stamp: str | None = None  # "create" or "write": the store sets the time
    replaced: bool = False  # a list that an update deletes and inserts anew
    late: bool = False  # a list whose rows are numbered when they are written on their own
    default: Any = UNSAID  # of a column that was never written; null can be one
    bounded: bool = False  # has an enum: text must not be invented
    max_length: int | None = None
    versions: frozenset[str] = frozenset()  # that have it; empty for all
    kinds: dict[str, Kind] = field(default_factory=dict)  # by version, where they differ
    schema: dict[str, Any] = field(default_factory=dict, repr=False)  # as the document has it
    masked: int | None = None  # characters that are kept, at the end; None for all
    item: Shape | None = None  # of an object, or of a list's rows
    item_kind: Kind = Kind.ANY  # of a list's values
    natural: type | None = None  # the Python type most of its values come as

    @property
    def is_password(self) -> bool:
        return self.schema.get("format") == "password"

    def mask(self, value: str) -> str:
        """`value` with its end alone readable; nothing of one hardly longer than that end.

        Of a password a digest, which stays as it is.
        """
        if self.is_password:
            return value if not value or DIGEST.fullmatch(value) else _digest(value)
        kept = self.masked or 0
        hidden = len(value) - (kept if len(value) > 2 * kept else 0)
        return re.sub(r"[^\s-]", "X", value[:hidden]) + value[hidden:]

    def cut(self, value: Any) -> Any:
        """`value` as long as the column takes: for text the store copies from a longer one."""
        return value[: self.max_length] if isinstance(value, str) else value


@dataclass(eq=False)
class Shape:
    """The columns of one schema; `key` is the path of its identity, `family` its id sequence."""

    name: str
    columns: dict[str, Column] = field(default_factory=dict)
    key: tuple[str, ...] = ()
    key_given: bool = False  # the key comes with the row; the store does not make it up
    open: bool = False  # no declared properties: any object is kept as it comes
    place: str = ""  # JSON pointer of the schema, where rows are kept as they come

    @cached_property
    def untexted(self) -> dict[str, Column]:
        """The columns whose values may come in another spelling than any the schema has."""
        texts = (Kind.TEXT, Kind.ANY)
        return {
            name: each
            for name, each in self.columns.items()
            if each.kind not in texts and not each.kinds
        }

    @cached_property
    def writable(self) -> dict[str, Column]:
        """The columns a caller may write."""
        return {
            name: each
            for name, each in self.columns.items()
            if not (each.read_only or each.write_only or each.stamp == "write")
        }

    @cached_property
    def read_only(self) -> list[str]:
        """The columns that only the store writes."""
        return [name for name, each in self.columns.items() if each.read_only]

    @cached_property
    def worked(self) -> list[tuple[str, Column]]:
        """The writable columns whose values are not kept just as they come."""
        return [
            (name, each)
            for name, each in self.writable.items()
            if each.kind is Kind.DATE or each.item is not None or each.kinds
        ]

    @cached_property
    def _nulled(self) -> frozenset[str]:
        """The columns in which a null that is sent is kept."""
        return frozenset(
            name for name, each in self.writable.items() if each.nullable and each.stamp is None
        )

    def written(self, given: dict[str, Any]) -> dict[str, Any]:
        """What of `given` a new row keeps: writable columns, and nulls where one may stand."""
        writable, nulled = self.writable, self._nulled
        return {
            name: value
            for name, value in given.items()
            if name in writable and (value is not None or name in nulled)
        }

    @cached_property
    def stamped(self) -> list[Column]:
        """The columns whose time the store sets."""
        return [each for each in self.columns.values() if each.stamp]

    @cached_property
    def masked(self) -> list[Column]:
        """The columns that are not kept whole."""
        return [
            each for each in self.columns.values() if each.masked is not None or each.is_password
        ]

    @cached_property
    def namesakes(self) -> list[tuple[str, str]]:
        """(list, column) where rows of a list name this row's identity (Transaction.OrderID)."""
        key = self.key[-1] if self.key else None
        return [
            (each.name, key)
            for each in self.columns.values()
            if each.kind is Kind.LIST and each.item and key in each.item.columns
            if key is not None and each.item.key[-1:] != (key,)
        ]

    def column(self, path: tuple[str, ...] | str) -> Column | None:
        """The column at a dotted path through objects and lists, or None."""
        parts = path.split(".") if isinstance(path, str) else path
        shape: Shape | None = self
        found: Column | None = None
        for part in parts:
            found = shape.columns.get(part) if shape else None
            if found is None:
                return None
            shape = found.item
        return found

    @cached_property
    def key_column(self) -> Column | None:
        return self.column(self.key) if self.key else None

    @cached_property
    def assigns_integers(self) -> bool:
        """The store counts up the keys of these rows."""
        column = self.key_column
        return column is not None and column.kind is Kind.INTEGER and not self.key_given

    def cast(self, key: Any) -> Any:
        """A key as rows are found by it: a whole number where it is one, else a text."""
        column = self.key_column
        if column is None or column.kind not in (Kind.INTEGER, Kind.NUMBER):
            return str(key)
        text = str(key)
        is_number = text.removeprefix("-").isdecimal() and text.isascii() and len(text) < 19
        return int(text) if is_number else text

    @cached_property
    def assigns_tokens(self) -> bool:
        """The store makes up a random key for each of these rows."""
        column = self.key_column
        return column is not None and column.kind is Kind.TEXT and column.read_only


class Shapes:
    """All shapes of a document, each made once."""

    def __init__(self, document: Document) -> None:
        self._document = document
        self._named: dict[str, Shape] = {}
        self._waiting: list[tuple[Shape, Any]] = []
        self._is_filling = False

    def of(self, schema: Any) -> Shape:
        """The shape of a schema or of a reference to one; recursion is fine."""
        name = schema_name(schema)
        ref = name or (schema.get("$ref") if isinstance(schema, dict) else None)
        if ref is not None and ref in self._named:
            return self._named[ref]
        shape = Shape(name or "")
        if ref is not None:
            self._named[ref] = shape
        self._waiting.append((shape, schema))
        if not self._is_filling:
            self._fill_waiting()
        return shape

    def _fill_waiting(self) -> None:
        """Fill one shape after the other: within each other, a long chain would be too deep."""
        filled: list[Shape] = []
        self._is_filling = True
        try:
            while self._waiting:
                filled.append(self._fill(*self._waiting.pop()))
        finally:
            self._is_filling = False
        for shape in filled:
            if shape.key and shape.column(shape.key) is None:
                key = ".".join(shape.key)
                raise StartError(f"{shape.name}: x-key {key} is no property of it; name one.")

    def named(self, name: str) -> Shape:
        return self.of({"$ref": f"#/components/schemas/{name}"})

    def of_rows(self, name: str, members: dict[str, Any], key: str, place: str) -> Shape:
        """The shape of rows that are kept as they come; `members` are schemas by name."""
        shape = Shape(name, key=(key,) if key else (), place=place, open=True)
        for member, schema in members.items():
            shape.columns[member] = self._column(member, schema)
        return shape

    def find(self, name: str) -> Shape | None:
        """The shape of a named schema, if there is one of that name."""
        schemas = self._document.root.get("components", {}).get("schemas", {})
        return self.named(name) if name in schemas else None

    def body(self, schema: Any) -> tuple[Shape, bool]:
        """The shape of a request or answer body, and whether the body is a list of such rows."""
        flat = self.flatten(schema)
        if "array" in types_of(flat):
            return self.of(self._core(flat.get("items", {}))), True
        return self.of(self._core(schema)), False

    def _core(self, schema: Any) -> Any:
        """{allOf: [{$ref: X}, {required: [...]}]} is X with demands: the same shape."""
        parts = schema.get("allOf", []) if isinstance(schema, dict) else []
        named = [part for part in parts if schema_name(part)]
        return named[0] if len(named) == 1 else schema

    def _fill(self, shape: Shape, schema: Any) -> Shape:
        flat = self.flatten(schema)
        properties = flat.get("properties", {})
        shape.open = not properties or self._document.is_plain
        for name, node in properties.items():
            shape.columns[name] = self._column(name, node)
        shape.key_given = flat.get("x-key-given") is True
        if key := flat.get("x-key"):
            shape.key = tuple(str(key).split("."))
        return shape

    def flatten(self, schema: Any) -> dict[str, Any]:
        """A schema with its references followed and its allOf parts laid over each other."""
        node = self._document.follow(schema)
        if not isinstance(node, dict):
            return {}
        merged: dict[str, Any] = {}
        for part in node.get("allOf", []):
            flat = self.flatten(part)
            properties = _laid_over(merged.get("properties", {}), flat.get("properties", {}))
            merged.update(flat)
            if properties:
                merged["properties"] = properties
        properties = _laid_over(merged.get("properties", {}), node.get("properties", {}))
        merged.update({key: value for key, value in node.items() if key != "allOf"})
        if properties:
            merged["properties"] = properties
        if isinstance(schema, dict) and "$ref" in schema:  # siblings of $ref speak too
            merged.update({key: value for key, value in schema.items() if key != "$ref"})
        return merged

    def _column(self, name: str, schema: Any) -> Column:
        flat = self.flatten(schema)
        types = types_of(flat)
        kinds = {version: Kind(kind) for version, kind in flat.get("x-version-types", {}).items()}
        column = Column(
            name,
            kinds.get(self._document.usual_version) or self._kind(flat, types),
            nullable="null" in types or not types,
            read_only=flat.get("readOnly") is True,
            write_only=flat.get("writeOnly") is True,
            stamp=flat.get("x-set"),
            replaced=flat.get("x-replaced") is True,
            default=flat.get("default", UNSAID),
            bounded="enum" in flat or "const" in flat,
            max_length=flat.get("maxLength"),
            versions=frozenset(flat.get("x-versions", ())),
            kinds=kinds,
            schema=flat,
            masked=flat.get("x-masked"),
        )
        column.natural = _NATURAL.get(column.kind)
        if column.kind is Kind.OBJECT:
            column.item = self.of(self._core(schema))
        elif column.kind is Kind.LIST:
            items = flat.get("items", {})
            column.item_kind = self._kind(self.flatten(items), types_of(self.flatten(items)))
            if column.item_kind is Kind.OBJECT:
                column.item = self.of(self._core(items))
        return column

    def _kind(self, flat: dict[str, Any], types: set[str]) -> Kind:
        """How values are handled; moments of a plain document stay as they are spelled."""
        kind = kind_of(flat, types)
        return Kind.TEXT if kind is Kind.DATE and self._document.is_plain else kind


def _laid_over(one: dict[str, Any], other: dict[str, Any]) -> dict[str, Any]:
    """The properties of two parts of an allOf; a part that demands more of one keeps its words."""
    both = {name: {"allOf": [one[name], other[name]]} for name in one.keys() & other.keys()}
    return {**one, **other, **both}


def types_of(flat: Any) -> set[str]:
    """The JSON types a flattened schema allows; empty when it names none."""
    declared = flat.get("type", []) if isinstance(flat, dict) else []
    return {declared} if isinstance(declared, str) else set(declared)


def kind_of(flat: dict[str, Any], types: set[str]) -> Kind:
    """How the store handles values of a flattened schema."""
    if "properties" in flat or "object" in types:
        return Kind.OBJECT
    for name in ("array", "string", "number", "integer", "boolean"):
        if name in types:
            if name == "string" and flat.get("format") in DATE_FORMATS:
                return Kind.DATE
            return Kind(name)
    return Kind.ANY
