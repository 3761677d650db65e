"""A row is a typed view of one JSON object.

Nothing is converted before it is read, and what is not assigned is written as it came: unknown
fields, nulls, values of another type, the digits of numbers and the spelling of dates.
"""

# pyright: reportUnknownVariableType=false, reportUnknownArgumentType=false
# pyright: reportUnknownMemberType=false, reportPrivateUsage=false
# JSON values are Any. A row and its fields share private names.

from __future__ import annotations

import re
from abc import ABCMeta
from collections.abc import Iterator, Mapping, MutableMapping, Sequence
from copy import copy
from datetime import date, tzinfo
from decimal import Decimal
from typing import (
    TYPE_CHECKING,
    Any,
    ClassVar,
    Generic,
    Self,
    TypeVar,
    dataclass_transform,
    get_args,
    overload,
)

import attrs

from . import json
from .changes import Changes, Source, copy_of, is_noted, lock, note_assigned, note_handed_out
from .fields import Field, UnwrappedList, put_any
from .json import MalformedJSON, json_form

K = TypeVar("K", int, str)
_new: Any = object.__new__
_ABSENT = object()


class UnsetKeyError(LookupError):
    """A row was asked for its key and has none, or one of another type than the document says."""


class _Slotted(ABCMeta):
    """Give a class with fields no `__dict__`, so that a misspelt assignment is an error.

    It derives from ABCMeta, so that a row can be an abstract class or implement a protocol, too.
    """

    def __new__(cls, name: str, bases: tuple[type, ...], space: dict[str, Any], **more: Any) -> Any:
        if any(isinstance(member, Field) for member in space.values()):
            space.setdefault("__slots__", ())
        return super().__new__(cls, name, bases, space, **more)

    @property
    def __signature__(cls) -> Any:
        """What `help` and notebooks show of the constructor."""
        from inspect import Parameter, Signature

        names = getattr(cls, "_fields", ())
        return Signature([Parameter(n, Parameter.KEYWORD_ONLY, default=None) for n in names])


class UnknownFields(MutableMapping[str, Any]):
    """The members of a row's JSON object that the document does not know, by wire name."""

    __slots__ = ("_row",)

    def __init__(self, row: Model) -> None:
        self._row = row

    def __getitem__(self, name: str) -> Any:
        if name in self._row._wires:
            raise KeyError(name)
        value = self._row._doc[name]
        if isinstance(value, dict | list) and not is_noted(self._row, name):
            with lock:
                note_handed_out(self._row, name, copy_of(value))
        return value

    def __setitem__(self, name: str, value: Any) -> None:
        known = self._row._wires.get(name)
        if known is not None:
            raise KeyError(f"{name} is the field {known}: assign to that")
        put = put_any(value)
        note_assigned(self._row, name)
        self._row._doc[name] = put

    def __delitem__(self, name: str) -> None:
        if name in self._row._wires:
            raise KeyError(name)
        del self._row._doc[name]

    def __iter__(self) -> Iterator[str]:
        return iter([name for name in self._row._doc if name not in self._row._wires])

    def __len__(self) -> int:
        return sum(name not in self._row._wires for name in self._row._doc)

    def __repr__(self) -> str:
        return repr(dict(self))


class _UnknownFieldsField(property):
    """Read as `UnknownFields`; takes any mapping, which replaces them all."""

    if TYPE_CHECKING:

        @overload
        def __get__(self, row: None, owner: Any = None) -> Self: ...
        @overload
        def __get__(self, row: object, owner: Any = None) -> UnknownFields: ...
        def __get__(self, row: Any, owner: Any = None) -> Any: ...
        def __set__(self, row: Any, value: Mapping[str, Any]) -> None: ...


def _replace_unknown(row: Model, value: Mapping[str, Any]) -> None:
    members = {name: put_any(member) for name, member in value.items()}
    for name in members:
        if name in row._wires:
            raise KeyError(f"{name} is the field {row._wires[name]}: assign to that")
    unknown = UnknownFields(row)
    unknown.clear()
    unknown.update(members)


@attrs.define(init=False, eq=False, repr=False, getstate_setstate=False)
class _Object:
    """The attrs part of a row: its JSON object, and what it remembers of where that came from."""

    _doc: dict[str, Any] = attrs.field(factory=dict, kw_only=True, alias="_doc")
    _origin: Source | Changes | None = attrs.field(default=None, kw_only=True, alias="_origin")


@dataclass_transform(kw_only_default=True, eq_default=False)
class _Typed(_Object, metaclass=_Slotted):
    """Where type checkers learn that annotated fields are arguments of the constructor."""

    __slots__ = ()


class Model(_Typed):
    """The base of all models. A field that the JSON object does not have reads as None.

    A field that is not set is not sent; one set to None is sent as null.
    """

    __slots__ = ()
    __hash__ = None  # type: ignore[assignment]
    _fields: ClassVar[dict[str, Field]] = {}
    """The fields by their Python names."""
    _wires: ClassVar[dict[str, str]] = {}
    """The Python names by their wire names."""
    additional_properties: _UnknownFieldsField = _UnknownFieldsField(
        UnknownFields, _replace_unknown, doc="The members that are no fields, by wire name."
    )
    """The members that are no fields, by wire name."""

    def __init_subclass__(cls, **more: Any) -> None:
        super().__init_subclass__(**more)
        own = {name: member for name, member in vars(cls).items() if isinstance(member, Field)}
        if own:
            cls._fields = {**cls._fields, **own}
            cls._wires = {field.wire: name for name, field in cls._fields.items()}

    def __init__(self, **values: Any) -> None:
        fields = self._fields
        doc: dict[str, Any] = dict(values.pop("_doc", ()))
        self._doc = doc
        self._origin = copy(values.pop("_origin", None))
        for name, value in values.items():
            if field := fields.get(name):
                field.__set__(self, value)
            elif name == "additional_properties":
                self.additional_properties = value
            else:
                raise TypeError(f"{type(self).__name__} has no field {name!r}")

    # What is set

    def is_set(self, name: str) -> bool:
        """Whether the JSON object has a field, with null or with a value.

        Raises:
            AttributeError: the model has no field of that name.
        """
        return self._field(name).wire in self._doc

    def unset(self, *names: str) -> None:
        """Take fields away: they read None and are not sent.

        Raises:
            AttributeError: the model has no field of that name.
        """
        for field in [self._field(name) for name in names]:
            field.__delete__(self)

    @property
    def fields_set(self) -> tuple[str, ...]:
        """The Python names of the fields that the JSON object has, in its order."""
        return tuple(self._wires[wire] for wire in self._doc if wire in self._wires)

    @classmethod
    def name_of(cls, wire: str) -> str | None:
        """Return the Python name of a field by its wire name; None where there is no such field."""
        return cls._wires.get(wire)

    def _field(self, name: str) -> Field:
        try:
            return self._fields[name]
        except KeyError:
            raise AttributeError(f"{type(self).__name__} has no field {name!r}") from None

    # Reading and writing

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        """Make a row of a JSON object with wire names, which is copied."""
        doc = copy_of(dict(source))
        for wire, value in doc.items():
            name = cls._wires.get(wire)
            put = cls._fields[name].put if name and isinstance(value, date) else put_any
            doc[wire] = put(value)
        row = cls._view(doc)
        for wire, value in doc.items():
            if isinstance(value, list | dict):  # rows that others hold may be in it
                note_assigned(row, wire)
        return row

    @classmethod
    def from_json(cls, data: bytes) -> Self:
        """Read one row from a JSON document: an object, or an array of one.

        Raises:
            MalformedJSON: it is not JSON, or holds no single object.
        """
        found = json.loads(data)
        if isinstance(found, list) and len(found) == 1:
            found = found[0]
        if not isinstance(found, dict):
            raise MalformedJSON(f"no {cls.__name__}: the document is not one JSON object")
        return cls._view(found)

    @classmethod
    def list_from_json(cls, data: bytes) -> list[Self]:
        """Read rows from a JSON document: an array of objects, or a single object.

        Raises:
            MalformedJSON: it is not JSON, neither an array nor an object, or an item is no object.
        """
        found = json.loads(data)
        if isinstance(found, dict):
            found = [found]
        if not isinstance(found, list):
            raise MalformedJSON(f"no list of {cls.__name__}: the document is no JSON array")
        if not {dict}.issuperset(map(type, found)):
            raise MalformedJSON(f"no list of {cls.__name__}: an item of the array is no object")
        return cls._views(found, None)

    @classmethod
    def _view(cls, doc: dict[str, Any], origin: Source | None = None) -> Self:
        row: Self = _new(cls)
        row._doc = doc
        row._origin = origin
        return row

    @classmethod
    def _views(cls, docs: list[dict[str, Any]], origin: Source | None) -> list[Self]:
        """Return rows that are views of objects; `origin` says which store answered them."""
        rows: list[Self] = []
        add, new = rows.append, _new
        for doc in docs:
            row = new(cls)
            row._doc = doc
            row._origin = origin
            add(row)
        return rows

    def to_json(self) -> bytes:
        """Return the row as a JSON object: fields that are set, and unknown ones.

        Raises:
            MalformedJSON: a number in it is NaN or an infinity, or a row is part of itself.
        """
        return write_rows(self._doc, [self], None)

    def to_dict(self) -> dict[str, Any]:
        """Return the row with wire names and wire values; amounts are Decimals.

        See `to_plain` for what `json.dumps` takes.
        """
        return _guarded(self._doc, _same)

    def to_plain(self) -> dict[str, Any]:
        """Return the row with wire names and values that `json.dumps` takes.

        Decimals become text, which keeps their digits; reading them back gives Decimals again.
        """
        return _guarded(self._doc, str)

    def as_dict(self, *, unknown: bool = False) -> dict[str, Any]:
        """Return the fields that are set under their Python names, with Python values.

        Nested rows become dictionaries, too.

        Args:
            unknown: Take the members that are no fields along, under their wire names.

        Raises:
            MalformedJSON: it is nested too deeply.
        """
        try:
            found = {name: _as_dict(getattr(self, name), unknown) for name in self.fields_set}
        except RecursionError:
            raise MalformedJSON("the row is nested too deeply") from None
        return {**found, **(_guarded(dict(self.additional_properties), _same) if unknown else {})}

    def _json_form(self, zone: Any) -> dict[str, Any]:
        return self._doc

    @classmethod
    def __get_pydantic_core_schema__(cls, source: Any, handler: Any) -> Any:
        """Let pydantic models and `validate_call` take rows as they are."""
        from pydantic_core import core_schema

        return core_schema.is_instance_schema(cls)

    # Copying and comparing

    def replace(self, **changes: Any) -> Self:
        """Return a copy with other values in some fields; the rest is shared with this row."""
        row = copy(self)
        for name, value in changes.items():
            if name == "additional_properties":
                row.additional_properties = value
            else:
                row._field(name).__set__(row, value)
        return row

    __replace__ = replace

    def __copy__(self) -> Self:
        for wire, value in list(self._doc.items()):
            if isinstance(value, list | dict):  # both rows share it and must notice changes
                self._value(wire) if wire in self._wires else self.additional_properties[wire]
        row: Self = _new(type(self))
        own = {"_doc": dict(self._doc), "_origin": copy(self._origin)}
        row.__setstate__({**self.__getstate__(), **own})
        return row

    def __getstate__(self) -> dict[str, Any]:
        own: dict[str, Any] = getattr(self, "__dict__", {})
        return {**own, "_doc": self._doc, "_origin": self._origin}

    def __setstate__(self, state: dict[str, Any]) -> None:
        for name, value in state.items():
            object.__setattr__(self, name, value)

    def __eq__(self, other: object) -> bool:
        """Whether both have the same fields set to the same Python values, unknown ones included.

        One date in two spellings, or one number as text and as a number, is the same value.
        """
        if type(self) is not type(other):
            return NotImplemented
        assert isinstance(other, Model)
        mine, its = self._doc, other._doc
        if mine is its:
            return True
        return mine.keys() == its.keys() and all(
            self._value(wire) == other._value(wire) for wire in mine
        )

    def _value(self, wire: str) -> Any:
        name = self._wires.get(wire)
        return self._doc[wire] if name is None else getattr(self, name)

    def __repr__(self) -> str:
        """Show the fields that are set, without those that the document calls sensitive."""
        doc: dict[str, Any] = getattr(self, "_doc", {})  # a traceback may show a row half made
        shown = ((self._wires[wire]) for wire in doc if wire in self._wires)
        told = (f"{n}={getattr(self, n)!r}" for n in shown if not self._fields[n].secret)
        return f"{type(self).__name__}({', '.join(told)})"


_is_whole = re.compile(r"\s*[0-9]{1,300}\s*", re.ASCII).fullmatch


class Row(Model, Generic[K]):
    """A model whose rows have a key: `class Order(Row[int], key="order_id")`.

    `late_key` marks rows whose key is 0 until they are first written: 0 tells none from another.
    """

    __slots__ = ()
    _key: ClassVar[tuple[str, ...]] = ()
    """The Python names that lead to the key."""
    _key_type: ClassVar[type[int] | type[str]] = str
    _late_key: ClassVar[bool] = False

    def __init_subclass__(cls, *, key: str = "", late_key: bool = False, **more: Any) -> None:
        super().__init_subclass__(**more)
        if key:
            cls._late_key = late_key
            cls._key = tuple(key.split("."))
            cls._key_type = get_args(vars(cls)["__orig_bases__"][0])[0]

    @property
    def key(self) -> K:
        """What names the row in the store.

        Raises:
            UnsetKeyError: the row has no key yet, or one of another type than the document says.
        """
        value, kind = self._key_value(), self._key_type
        if self._late_key and is_late(self):
            raise UnsetKeyError(late_key_problem(self))
        if isinstance(value, kind) and not isinstance(value, bool) and value != "":
            return value  # type: ignore[return-value]
        if value is None or value == "":
            problem = f"this {type(self).__name__} has no {'.'.join(self._key)}"
            raise UnsetKeyError(f"{problem}: it was not read from a store, or is new")
        if kind is int and isinstance(value, str) and _is_whole(value):
            return int(value)  # type: ignore[return-value]
        if kind is str and isinstance(value, int):
            return str(value)  # type: ignore[return-value]
        problem = f"{'.'.join(self._key)} of this {type(self).__name__} is a"
        raise UnsetKeyError(f"{problem} {type(value).__name__}, where {kind.__name__} is due")

    def _key_value(self) -> Any:
        value: Any = self
        for name in self._key:
            value = getattr(value, name, None)
        return value

    @classmethod
    def _key_wire(cls) -> str:
        """The wire name of the key; dotted where it stands in a nested object."""
        wires: list[str] = []
        model: type[Model] = cls
        for name in cls._key:
            field = model._fields[name]
            wires.append(field.wire)
            model = field.models()[0] if field.models else model
        return ".".join(wires)


def is_late(row: Any) -> bool:
    """Whether the key of a row is 0 because it was never written: others have it, too."""
    return isinstance(row, Row) and row._late_key and row._key_value() in (0, "0")


def late_key_problem(row: Any) -> str:
    """Say why such a row cannot be named."""
    name = ".".join(row._key)
    return (
        f"this {type(row).__name__} has no {name} of its own yet: it is 0, which others may have"
        " too, and 0 means the first one"
    )


def write_rows(document: Any, rows: Sequence[Model], zone: tzinfo | None) -> bytes:
    """Write a document that was made of rows.

    Raises:
        MalformedJSON: a number in it is NaN or an infinity, or a row is part of itself.
    """
    data = json.write(document, zone)
    for row in rows:
        if type(row._origin) is Changes:
            _refuse_nonfinite(row)
    return data


def _refuse_nonfinite(row: Model) -> None:
    """Look for NaN and infinities in a row that was written.

    Fields refuse them, and JSON has none. So they can only hide in lists and objects that a
    program was handed or gave, and changed past the row: those have a note.

    Raises:
        MalformedJSON: there is one.
    """
    waiting: list[Any] = [row]
    suspects: list[Any] = []
    while waiting:
        one = waiting.pop()
        doc = one._doc
        for wire in list(one._origin.before):
            value = doc.get(wire)
            if type(value) is UnwrappedList:
                value = value.rows
            items: Any = value if type(value) is list else (value,)
            for item in items:
                if not isinstance(type(item), _Slotted):  # ABCMeta's own check takes longer
                    suspects.append(item)
                elif type(item._origin) is Changes:
                    waiting.append(item)
    if suspects:
        json.refuse_nonfinite(suspects)


def _guarded(doc: dict[str, Any], decimals: Any) -> dict[str, Any]:
    try:
        built: dict[str, Any] = _built(doc, decimals)
    except RecursionError:
        raise MalformedJSON("the row is nested too deeply") from None
    return built


def _same(value: Any) -> Any:
    return value


_PLAIN = frozenset((str, int, bool, type(None)))


def _built(value: Any, decimals: Any) -> Any:
    """Return a copy of JSON values without rows, dates or other objects of ours in it."""
    kind = type(value)
    if kind in _PLAIN:
        return value
    if kind is dict:
        return {name: _built(member, decimals) for name, member in value.items()}
    if isinstance(value, list | tuple):
        return [_built(item, decimals) for item in value]
    if kind is Decimal:
        return decimals(value)
    if isinstance(value, str | int):
        return value
    if isinstance(value, date) and hasattr(value, "hour"):
        return value.isoformat()
    return _built(json_form(value, None), decimals)


def _as_dict(value: Any, unknown: bool) -> Any:
    if isinstance(value, Model):
        return value.as_dict(unknown=unknown)
    if isinstance(value, list):
        return [_as_dict(item, unknown) for item in value]
    if isinstance(value, dict):
        return {name: _as_dict(member, unknown) for name, member in value.items()}
    return value
