"""What every generated model shares: reading and writing JSON without losing or refusing anything.

A field is UNSET (not in the document), None (null there), or its value. What does not have the
shape the spec promises is kept as it came, and written back as it came: a tolerant reader.
"""

# pyright: reportUnknownArgumentType=false, reportUnknownVariableType=false
# pyright: reportUnknownMemberType=false, reportUnknownLambdaType=false
# pyright: reportPrivateUsage=false
# JSON values are Any; narrowing them by isinstance leaves pyright with members it knows nothing of.
# A model's two halves, here and in the emitted code, speak by names that are nobody else's.

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from datetime import date, datetime, tzinfo
from decimal import Decimal
from typing import TYPE_CHECKING, Any, ClassVar, NoReturn, TypeVar

from attrs import define, field, fields

from . import json as jsoncodec
from .dates import localize, to_store_time, write_store_date_time
from .decimals import write_decimal
from .json import MalformedJSON
from .layout import Layout, Values
from .sentinel import UNSET

if TYPE_CHECKING:
    from typing import Self

    from .structs import Structs

T = TypeVar("T")
Reader = Callable[[Any], Any]
RowReader = Callable[[type["Model"], Any], Any]


class Lone(list[T]):
    """One object that stood where a list was due; it is written back without the list."""


@define(repr=False, kw_only=True)
class Model:
    """The base of all models."""

    _extra: dict[str, Any] | None = field(
        default=None, alias="additional_properties", repr=False, eq=lambda extra: extra or None
    )
    _in_list: bool = field(default=False, init=False, repr=False, eq=False)
    _layout: ClassVar[Layout]

    @property
    def additional_properties(self) -> dict[str, Any]:
        """What the document held beyond the fields of the spec, under its wire names."""
        if self._extra is None:
            self._extra = {}
        return self._extra

    def __repr__(self) -> str:
        """The fields that are set; those the spec calls sensitive are left out.

        A model that a traceback shows half made has some fields only.
        """
        shown = ((a.name, getattr(self, a.name, UNSET)) for a in fields(type(self)) if a.repr)
        known = (f"{name}={value!r}" for name, value in shown if value is not UNSET)
        return f"{type(self).__name__}({', '.join(known)})"

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Read a decoded JSON object; what has an unexpected shape is kept as it is."""
        row: Self = cls._fill((src,), cls._layout.values, read_rows)[0]
        return row

    def to_dict(self) -> dict[str, Any]:
        """The wire names and wire values of all fields that are set, and of the unknown ones."""
        raise NotImplementedError

    @classmethod
    def _fill(cls, sources: Iterable[Any], values: Values, rows: RowReader) -> list[Any]:
        """Models of rows; `values` gives those of one, and `rows` reads the lists among them."""
        raise NotImplementedError

    @staticmethod
    def _give(rows: Iterable[Any], structs: Structs, plain: list[Any]) -> list[Any]:
        """The structs of rows, made of their wire values.

        Raises:
            TypeError: they are to be written by way of dictionaries.
        """
        raise NotImplementedError

    @classmethod
    def from_json(cls, data: bytes) -> Self:
        """Read one row from a JSON document: an object, or an array of one.

        Raises:
            MalformedJSON: it is not JSON, or holds no single object.
        """
        document = jsoncodec.loads(data)
        if isinstance(document, list) and len(document) == 1:
            document = document[0]
        if not isinstance(document, dict):
            raise MalformedJSON(f"no {cls.__name__}: the document is not one JSON object")
        return _guarded(cls.from_dict, document)

    @classmethod
    def list_from_json(cls, data: bytes) -> list[Self]:
        """Read the rows of a JSON document: an array of objects, or a single object.

        Raises:
            MalformedJSON: it is not JSON, or neither an array nor an object.
        """
        structs = structs_of(cls)
        if structs and (found := structs.read(data)) is not None:
            taken: list[Self] = take_rows(cls, found)
            return taken
        document = jsoncodec.loads(data)
        if isinstance(document, dict):
            document = [document]
        if not isinstance(document, list):
            raise MalformedJSON(f"no list of {cls.__name__}: the document is no JSON array")
        if structs:
            structs.study(document)
        rows: list[Self] = _guarded(lambda items: read_models(cls.from_dict, items), document)
        return rows

    def to_json(self) -> bytes:
        """Write the fields that are set as a JSON document.

        Raises:
            MalformedJSON: a number in it is NaN or an infinity, or a row is part of itself.
        """
        return write_json(self)


def _guarded(read: Callable[[Any], T], document: Any) -> T:
    try:
        return read(document)
    except RecursionError:
        raise MalformedJSON("the document is nested too deeply") from None


def structs_of(cls: type[Any]) -> Structs | None:
    """The short cut of a model; none for a class derived from one: it may have its own ways."""
    layout: Layout | None = vars(cls).get("_layout")
    return layout.structs if layout else None


def take_rows(cls: type[Model], structs: Any) -> Any:
    """Models of rows that msgspec has read."""
    return cls._fill(structs, structs[0].values, take_rows) if structs else structs


def read_rows(cls: type[Model], value: Any) -> Any:
    """The rows of a nested list; what is no list, and what is no row in it, stays as it is."""
    if type(value) is list:
        try:
            return cls._fill(value, cls._layout.values, read_rows)
        except TypeError:
            return [cls.from_dict(item) if isinstance(item, dict) else item for item in value]
    return Lone([cls.from_dict(value)]) if isinstance(value, dict) else value


def write_json(value: Model | list[Model]) -> bytes:
    """A row, or an array of rows, as a JSON document.

    Raises:
        MalformedJSON: a number in it is NaN or an infinity, or a row is part of itself.
        TypeError: something in it has no JSON form.
    """
    rows = value if isinstance(value, list) else [value]
    try:
        if rows and (structs := rows[0]._layout.structs):
            plain: list[Any] = []
            given = rows[0]._give(rows, structs, plain)
            return structs.write(given if rows is value else given[0], plain)
    except (TypeError, ValueError, AttributeError, OverflowError, RecursionError):
        pass  # written by way of dictionaries, where that is said which is wrong
    try:
        documents = [row.to_dict() for row in rows]
        return jsoncodec.dumps(documents if rows is value else documents[0])
    except RecursionError:
        raise MalformedJSON("the row is nested too deeply") from None


def give_rows(cls: type[Model], rows: Any, plain: list[Any]) -> Any:
    """The rows of a nested list as structs.

    Raises:
        TypeError: they are to be written by way of dictionaries.
    """
    structs = cls._layout.structs
    if structs and type(rows) is list:
        return cls._give(rows, structs, plain)
    return rows if rows is UNSET or rows is None else refuse()


def refuse() -> NoReturn:
    """Leave a row to dictionaries: no struct holds it, or msgspec might write it otherwise."""
    raise TypeError("no row for a struct")


def read_model(read: Reader, value: Any) -> Any:
    """A nested object; an array of one is read as its object. What is neither stays as it is."""
    if isinstance(value, dict):
        return read(value)
    if isinstance(value, list):
        if len(value) == 1 and isinstance(value[0], dict):
            row = read(value[0])
            row._in_list = True
            return row
        return [read_model(read, item) for item in value]
    return value


def read_models(read: Reader, value: Any) -> Any:
    """The rows of a nested list; what is no list, and what is no row in it, stays as it is."""
    if type(value) is list:
        try:
            return list(map(read, value))
        except TypeError:
            return [read(item) if isinstance(item, dict) else item for item in value]
    if isinstance(value, dict):
        return Lone([read(value)])
    return value


def read_any_of(classes: tuple[type[Model], ...], value: Any) -> Any:
    """An object as the class that knows most of its members; the first one where several do."""
    if isinstance(value, list):
        return [read_any_of(classes, item) for item in value]
    if not isinstance(value, dict):
        return value
    rows = [one.from_dict(value) for one in classes]
    return min(rows, key=lambda row: len(row.additional_properties))


def each(convert: Reader, value: Any) -> Any:
    """The items of a list, each read or written; what is no list stays as it is."""
    return [convert(item) for item in value] if isinstance(value, list) else value


def write_models(value: Any) -> Any:
    """A nested list as wire values."""
    if type(value) is list:
        try:
            return [row.to_dict() for row in value]
        except AttributeError:
            pass  # an item that is no model: written one by one
    return write_any(value)


def write_any(value: Any) -> Any:
    """Whatever a field may hold as wire values."""
    if isinstance(value, Model):
        in_list = value._in_list
        return [value.to_dict()] if in_list else value.to_dict()
    if isinstance(value, Lone) and len(value) == 1:
        return write_any(value[0])
    if isinstance(value, list | tuple):
        return [write_any(item) for item in value]
    if isinstance(value, dict):
        return {name: write_any(member) for name, member in value.items()}
    if isinstance(value, Decimal | float):
        return write_decimal(value)
    return write_store_date_time(value) if isinstance(value, date) else value


def write_extra(document: dict[str, Any], extra: dict[str, Any]) -> None:
    """Add the unknown fields of a row to its document; declared ones win."""
    for name, value in extra.items():
        document.setdefault(name, value if isinstance(value, str | int) else write_any(value))


def map_dates(value: Any, change: Callable[[datetime], Any]) -> Any:
    """A copy of a model, or of a list of them, with every datetime replaced by ``change`` of it."""
    if isinstance(value, datetime):
        return change(value)
    if isinstance(value, list):
        return type(value)(map_dates(item, change) for item in value)
    if not isinstance(value, Model):
        return value
    row = type(value).__new__(type(value))
    for attribute in fields(type(value)):
        setattr(row, attribute.name, map_dates(getattr(value, attribute.name), change))
    return row


def localized(rows: T, zone: tzinfo) -> T:
    """Rows as a store sent them, their naive times made aware times of the store's zone."""
    changed: T = map_dates(rows, lambda moment: localize(moment, zone))
    return changed


def in_store_time(rows: T, zone: tzinfo) -> T:
    """Rows to be sent, their aware times made naive local times of the store's zone."""
    changed: T = map_dates(rows, lambda moment: to_store_time(moment, zone))
    return changed
