"""Values of any kind: from decoded JSON to Python and back, by what the document says they are.

See `Kind` in `operation`. What is not of its kind is read as it came, and refused when it is given.
"""

# pyright: reportUnknownVariableType=false, reportUnknownArgumentType=false
# pyright: reportUnknownMemberType=false, reportPrivateUsage=false
# JSON values are Any. Rows and what reads them share private names.

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import date, datetime, tzinfo
from decimal import Decimal
from enum import Enum
from functools import cache
from importlib import import_module
from typing import TYPE_CHECKING, Any

from .. import PACKAGE
from ..values import described, one_of_name
from .changes import copy_of, lock, note_handed_out, source_of
from .dates import CODECS, GivenDate, given_date, localize
from .fields import Field, put_any, put_decimal, read_decimal, read_float

if TYPE_CHECKING:
    from .changes import Source
    from .model import Model

_NAMES = {
    "null": "None",
    "boolean": "True or False",
    "integer": "a whole number",
    "float": "a number",
    "decimal": "an amount",
    "text": "a text",
}


@cache
def load(address: str) -> type[Model]:
    """The model at `module:Class`, relative to the package."""
    module, _, name = address.partition(":")
    found: type[Model] = getattr(import_module(f"{PACKAGE}.{module}"), name)
    return found


def read(kind: Any, value: Any, source: Source | None = None) -> Any:
    """Return a JSON value as a Python value of a kind; one of another type as it is."""
    if isinstance(kind, str):
        return _read_one(kind, value, source)
    tag, inner = kind[0], kind[1]
    if tag == "list" and type(value) is list:
        return [read(inner, item, source) for item in value]
    if tag == "map" and type(value) is dict:
        return {name: read(inner, member, source) for name, member in value.items()}
    if tag == "choice" and (chosen := _chosen(kind, value)) is not None:
        return read(chosen, value, source)
    return value.value if type(value) is GivenDate else value


def _read_one(kind: str, value: Any, source: Source | None) -> Any:
    if ":" in kind:
        return load(kind)._view(value, source) if type(value) is dict else value
    if type(value) is GivenDate:
        return value.value
    if kind == "float":
        return read_float(value)
    if kind == "decimal":
        return read_decimal(value)
    if type(value) is str and (codec := CODECS.get(kind)) and codec.read:
        found = codec.read(value)
        return localize(found, source.zone) if source and source.zone else found
    return value


def _chosen(kind: Any, value: Any) -> Any:
    """The kind of a choice that a JSON value is of; None where it needs no reading."""
    members: tuple[Any, ...] = kind[1]
    if type(value) is dict:
        return _chosen_for_object(kind, value)
    if type(value) is list:
        items = [one[1] for one in members if one[0] == "list"]
        return ("list", ("choice", tuple(items))) if items else None
    if type(value) is str:
        dates = [one for one in members if one in CODECS] if "text" not in members else []
        return next(
            (one for one in dates if not isinstance(_read_one(one, value, None), str)), None
        )
    if type(value) is Decimal or (type(value) is int and "integer" not in members):
        return next((one for one in ("decimal", "float") if one in members), None)
    return None


def _chosen_for_object(kind: Any, value: dict[str, Any]) -> Any:
    members: tuple[Any, ...] = kind[1]
    if len(kind) > 2:
        named = value.get(kind[2])
        if isinstance(named, str) and named in kind[3]:
            return kind[3][named]
    models = [one for one in members if isinstance(one, str) and ":" in one]
    maps = [one for one in members if one[0] == "map"]
    if models:
        best = best_of(tuple(map(load, models)), value)
        if not maps or best._wires.keys() & value.keys():
            return next(one for one in models if load(one) is best)
    return ("map", ("choice", tuple(one[1] for one in maps))) if maps else None


def best_of(models: tuple[type[Model], ...], value: dict[str, Any]) -> type[Model]:
    """The model that a JSON object fits best, by its schema, then by how many members it knows."""
    from .strict import check

    def misfit(model: type[Model]) -> tuple[int, int]:
        return len(check(value, model.__name__, False)), -len(model._wires.keys() & value.keys())

    return min(models, key=misfit)


def put(kind: Any, value: Any) -> Any:
    """Return a given value as what stands for it in JSON; rows stay rows.

    Raises:
        TypeError: it is not of its kind.
        ValueError: JSON cannot say it.
    """
    if isinstance(kind, str):
        return _put_one(kind, value)
    tag, inner = kind[0], kind[1]
    if tag == "choice":
        return _put_choice(inner, value)
    if tag == "map" and isinstance(value, Mapping):
        if not all(isinstance(name, str) for name in value):
            raise TypeError("the names of an object are text in JSON")
        return {name: put(inner, member) for name, member in value.items()}
    plain = isinstance(value, str | bytes | Mapping) or hasattr(value, "_wires")
    if tag == "list" and isinstance(value, Iterable) and not plain:
        return [put(inner, item) for item in value]
    raise TypeError(f"takes {_wanted(kind)}, not {described(value)}")


def _put_one(kind: str, value: Any) -> Any:
    if kind == "any":
        if isinstance(value, date):
            return given_date(value, "date-time" if isinstance(value, datetime) else "date")
        return put_any(value)
    if isinstance(value, Enum):
        value = value.value
    if ":" in kind:
        fits = isinstance(value, load(kind))
    elif kind in CODECS:
        fits = isinstance(value, date | str)
    else:
        fits = _is_one(kind, value)
    if not fits:
        raise TypeError(f"takes {_wanted(kind)}, not {described(value)}")
    if kind == "decimal":
        return put_decimal(value)
    return given_date(value, kind) if isinstance(value, date) else put_any(value)


def _is_one(kind: str, value: Any) -> bool:
    if kind == "null":
        return value is None
    if isinstance(value, bool):
        return kind == "boolean"
    if kind == "text":
        return isinstance(value, str)
    number = isinstance(value, float | Decimal) and kind in ("float", "decimal")
    amount = isinstance(value, str) and kind == "decimal"
    return number or amount or (kind != "boolean" and hasattr(value, "__index__"))


def _put_choice(members: tuple[Any, ...], value: Any) -> Any:
    if isinstance(value, datetime):  # a day would lose its time
        members = tuple(sorted(members, key="date".__eq__))
    for one in members:
        try:
            return put(one, value)
        except TypeError:
            continue
    raise TypeError(f"takes {_wanted(('choice', members))}, not {described(value)}")


def _wanted(kind: Any) -> str:
    if isinstance(kind, str):
        if ":" in kind:
            return one_of_name(kind.partition(":")[2])
        return _NAMES.get(kind, "a date" if kind in CODECS else "any value")
    if kind[0] == "choice":
        return " or ".join(dict.fromkeys(map(_wanted, kind[1])))
    return "a list" if kind[0] == "list" else "a dict"


def rows_in(value: Any) -> Iterator[Any]:
    """The rows in a value that `put` gave."""
    if hasattr(value, "_wires"):
        yield value
    elif type(value) is list:
        for item in value:
            yield from rows_in(item)
    elif type(value) is dict:
        for member in value.values():
            yield from rows_in(member)


class ConvertedValue:
    """A value that was converted for its reader; what is unchanged in it is written as it came."""

    __slots__ = ("_came", "_kind", "_read", "value")

    def __init__(self, kind: Any, came: Any, source: Source | None) -> None:
        self.value = read(kind, came, source)
        self._kind, self._came, self._read = kind, came, _shared(self.value)

    def _json_form(self, zone: tzinfo | None) -> Any:
        return _written(self._kind, self.value, self._read, self._came)

    def __eq__(self, other: object) -> bool:
        if isinstance(other, ConvertedValue):
            return bool(self.value == other.value)
        return _is_same(self.value, self._read) and bool(self._came == other)

    __hash__ = None  # type: ignore[assignment]  # as for rows: what is equal may change


def _shared(value: Any) -> Any:
    """A copy of the lists and dicts of a value; rows are the same."""
    if type(value) is list:
        return list(map(_shared, value))
    if type(value) is dict:
        return {name: _shared(member) for name, member in value.items()}
    return value


def _is_same(now: Any, then: Any) -> bool:
    if type(now) is not type(then):
        return False
    if type(now) is list:
        return len(now) == len(then) and all(map(_is_same, now, then))
    if type(now) is dict:
        return now.keys() == then.keys() and all(_is_same(now[name], then[name]) for name in now)
    return now is then or (not hasattr(now, "_wires") and bool(now == then))


def _written(kind: Any, now: Any, then: Any, came: Any) -> Any:
    """What stands for a value in JSON: of what its reader did not change, what came."""
    if _is_same(now, then):
        return came  # its rows are views of objects in it
    tag = kind[0] if isinstance(kind, tuple) else ""
    if tag == "list" and type(now) is list and type(came) is list and len(now) == len(came):
        return [_written(kind[1], *each) for each in zip(now, then, came, strict=True)]
    if tag == "map" and type(now) is dict and type(came) is dict:
        return {
            name: _written(kind[1], member, then[name], came[name])
            if name in then
            else put(kind[1], member)
            for name, member in now.items()
        }
    return put(kind, now)


def value_field(wire: str, kind: Any, *, secret: bool = False, withheld: bool = False) -> Any:
    """Declare a field of a kind that no other field function knows: lists of dates, maps of rows.

    What it holds is converted when it is first read, and written as it came where it is unchanged.
    """

    def get(row: Any) -> Any:
        value = row._doc.get(wire)
        if type(value) is ConvertedValue:
            return value.value
        if isinstance(value, dict | list):
            with lock:
                value = row._doc.get(wire)
                if type(value) is not ConvertedValue:  # another thread may have read it meanwhile
                    note_handed_out(row, wire, copy_of(value))
                    value = row._doc[wire] = ConvertedValue(kind, value, source_of(row))
            return value.value
        return read(kind, value, source_of(row))

    def put_value(value: Any) -> Any:
        return None if value is None else put(kind, value)

    return Field(wire, get, put_value, secret=secret, withheld=withheld)
