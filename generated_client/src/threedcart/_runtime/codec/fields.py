"""The fields of a row: where each stands in the JSON object, how it is read and written there.

A field is a property over the JSON object. Its type is the annotation beside it; a value of another
type than the document promises is read as it came.
"""

# pyright: reportUnknownVariableType=false, reportUnknownArgumentType=false
# pyright: reportUnknownMemberType=false, reportPrivateUsage=false, reportUnknownLambdaType=false
# JSON values are Any. A row and its fields share private names.

from __future__ import annotations

import math
import operator
from collections.abc import Callable, Mapping
from datetime import date, tzinfo
from decimal import Decimal
from enum import Enum
from re import ASCII, compile
from typing import TYPE_CHECKING, Any

from .changes import Changes, copy_of, is_noted, lock, note_assigned, note_handed_out, source_of
from .dates import CODECS, GivenDate, given_date, localize
from .json import NumberToken, bounded_decimal

if TYPE_CHECKING:
    from .model import Model

Getter = Callable[[Any], Any]
_new: Callable[[Any], Any] = object.__new__
_SCALARS = frozenset((str, int, bool, type(None), Decimal))
_plain_number = compile(r"[-+]?[0-9]+(?:\.[0-9]+)?", ASCII).fullmatch


class Field(property):
    """One field of a model.

    `wire` is its name in JSON, `put` turns a value that a program gives into what the JSON object
    holds. `secret` fields appear in no repr; `withheld` ones a store answers masked or not at all;
    a `replaced` list is deleted and written anew by an update that names it. `models` gives the
    classes of nested rows.
    """

    name: str

    def __init__(
        self,
        wire: str,
        get: Getter,
        put: Callable[[Any], Any],
        *,
        secret: bool = False,
        withheld: bool = False,
        replaced: bool = False,
        models: Callable[[], tuple[type[Model], ...]] | None = None,
    ) -> None:
        self.wire, self.put, self.models = wire, put, models
        self.secret, self.withheld, self.replaced = secret, withheld, replaced

        def assign(row: Any, value: Any) -> None:
            try:
                put_value = put(value)
            except (TypeError, ValueError) as error:
                kind = TypeError if isinstance(error, TypeError) else ValueError
                raise kind(f"{type(row).__name__}.{self.name}: {error}") from None
            if type(put_value) not in _SCALARS or source_of(row) is not None:
                note_assigned(row, wire)
            row._doc[wire] = put_value

        def delete(row: Any) -> None:
            row._doc.pop(wire, None)

        super().__init__(get, assign, delete)

    def __set_name__(self, owner: type, name: str) -> None:
        self.name = name

    def nested(self, row: Model) -> Any:
        """Return the nested rows, as the JSON object holds them once they were read."""
        self.__get__(row)
        return row._doc.get(self.wire)


def field(wire: str, *, secret: bool = False, withheld: bool = False) -> Any:
    """Declare a field whose JSON value is its value."""

    def get(row: Any) -> Any:
        value = row._doc.get(wire)
        return value if type(value) in _SCALARS else _handed_out(row, wire, value)

    return Field(wire, get, put_any, secret=secret, withheld=withheld)


def _handed_out(row: Model, wire: str, value: Any) -> Any:
    if type(value) is GivenDate:
        return value.value
    if isinstance(value, dict | list) and not is_noted(row, wire):
        with lock:
            note_handed_out(row, wire, copy_of(value))
    return value


def decimal_field(wire: str, *, secret: bool = False, withheld: bool = False) -> Any:
    """Declare an amount, a weight or a quantity: read as a Decimal with the digits of the wire.

    It takes a Decimal, an int, or the text of a number.
    """

    def get(row: Any) -> Any:
        value = row._doc.get(wire)
        if type(value) is Decimal or value is None:
            return value
        value = read_decimal(value)
        return value if type(value) in _SCALARS else _handed_out(row, wire, value)

    return Field(wire, get, put_decimal, secret=secret, withheld=withheld)


def float_field(wire: str, *, secret: bool = False, withheld: bool = False) -> Any:
    """Declare a number of which the document promises no decimal digits."""

    def get(row: Any) -> Any:
        value = read_float(row._doc.get(wire))
        return _handed_out(row, wire, value) if isinstance(value, dict | list) else value

    return Field(wire, get, put_any, secret=secret, withheld=withheld)


def date_field(wire: str, format_name: str, *, secret: bool = False, withheld: bool = False) -> Any:
    """Declare a date or a time in the spelling of a format.

    It takes a datetime, a date, or text, which is sent as it is.
    """
    read = CODECS[format_name].read or _as_it_is

    def get(row: Any) -> Any:
        value = row._doc.get(wire)
        if type(value) is str:
            value = read(value)
            origin = row._origin
            if origin is None or type(value) is str:
                return value
            source = source_of(row)
            return localize(value, source.zone) if source and source.zone else value
        return _handed_out(row, wire, value)

    def put(value: Any) -> Any:
        return given_date(value, format_name) if isinstance(value, date) else put_any(value)

    return Field(wire, get, put, secret=secret, withheld=withheld)


def row_field(wire: str, model: Callable[[], type[Model]], *, secret: bool = False) -> Any:
    """Declare a nested object. A list of one object is read as that object."""

    def get(row: Any) -> Any:
        value = row._doc.get(wire)
        if type(value) is dict or type(value) is list:
            return _nested_row(row, wire, model())
        return value

    return _rows_field(wire, get, lambda: (model(),), secret=secret)


def _rows_field(
    wire: str, get: Getter, models: Callable[[], tuple[type[Model], ...]], **more: bool
) -> Field:
    def put(value: Any) -> Any:
        for item in value if isinstance(value, list | tuple) else (value,):
            if type(item) not in _SCALARS:
                _refuse_other_row(item, models())
        return put_any(value)

    return Field(wire, get, put, models=models, **more)


def _refuse_other_row(item: Any, models: tuple[type[Model], ...]) -> None:
    """Check that a row has the right class, and that an object has wire names.

    Raises:
        TypeError: it has not. Stores ignore members that they do not know, so the values would
            be lost.
    """
    expected = " or ".join(model.__name__ for model in models)
    if hasattr(item, "_wires") and not isinstance(item, models):
        raise TypeError(f"takes {expected}, not {type(item).__name__}")
    for name in item if isinstance(item, Mapping) else ():
        if not any(name in model._wires for model in models):
            for field in (model._fields.get(name) for model in models):
                if field:
                    raise TypeError(
                        f"{name} is {field.wire} in JSON: give an object with wire names, or make"
                        f" a row with {expected}(...)"
                    )


def rows_field(
    wire: str, model: Callable[[], type[Model]], *, secret: bool = False, replaced: bool = False
) -> Any:
    """Declare a list of rows. One object in the place of a list is read as a list of it."""

    def get(row: Any) -> Any:
        value = row._doc.get(wire)
        kind = type(value)
        if kind is list:
            origin = row._origin
            noted = type(origin) is Changes and wire in origin.before
            return value if noted and dict not in map(type, value) else _rows(row, wire, model())
        if kind is dict:
            return _rows(row, wire, model())
        return value.rows if kind is UnwrappedList else value

    return _rows_field(wire, get, lambda: (model(),), secret=secret, replaced=replaced)


class UnwrappedList:
    """A list of rows where JSON held one object; written without the list while it holds one."""

    __slots__ = ("rows",)

    def __init__(self, rows: list[Any]) -> None:
        self.rows = rows

    def _json_form(self, zone: tzinfo | None) -> Any:
        return self.rows[0] if len(self.rows) == 1 else self.rows

    def __eq__(self, other: object) -> bool:
        return isinstance(other, UnwrappedList) and self.rows == other.rows

    __hash__ = None  # type: ignore[assignment]


def _view(model: type[Model], doc: dict[str, Any], origin: Any) -> Any:
    row = _new(model)
    row._doc = doc
    row._origin = origin
    return row


def _nested_row(row: Model, wire: str, model: type[Model]) -> Any:
    with lock:
        value = row._doc.get(wire)
        if type(value) is dict:
            value = row._doc[wire] = _view(model, value, source_of(row))
            note_handed_out(row, wire, value)
        elif type(value) is list:
            _view_items(row, value, model)
            note_handed_out(row, wire, tuple(value))
            return value[0] if len(value) == 1 else value
        return value


def _rows(row: Model, wire: str, model: type[Model]) -> Any:
    with lock:
        value = row._doc.get(wire)
        if type(value) is dict:
            items = [_view(model, value, source_of(row))]
            row._doc[wire] = UnwrappedList(items)
            note_handed_out(row, wire, tuple(items))
            return items
        if type(value) is list:
            _view_items(row, value, model)
            note_handed_out(row, wire, tuple(value))
            return value
    return value.rows if type(value) is UnwrappedList else value


def _view_items(row: Model, items: list[Any], model: type[Model]) -> None:
    """Put rows in the place of the objects of a list, which others may hold already."""
    origin = source_of(row)
    for place, item in enumerate(items):
        if type(item) is dict:
            items[place] = _view(model, item, origin)


def _as_it_is(text: str) -> Any:
    return text


def read_decimal(value: Any) -> Any:
    """Return a wire value as a Decimal; what is no number (null, "", "n/a", true) as it is."""
    kind = type(value)
    if kind is Decimal or value is None:
        return value
    if kind is int or (kind is str and _plain_number(value)):
        try:
            return bounded_decimal(value)
        except ArithmeticError:
            return value
    if kind is float and math.isfinite(value):
        return Decimal(repr(value))
    return value


def put_decimal(value: Any) -> Any:
    """Return a given amount as what goes on the wire.

    Raises:
        TypeError: it is a float, a bool, or of another type that is no number.
        ValueError: it is text or a Decimal that is no finite number.
    """
    if value is None or type(value) is NumberToken:
        return value
    if isinstance(value, float):
        raise TypeError(f"{value!r} is a float, whose digits are not exact: give Decimal or text")
    if isinstance(value, bool) or not (
        isinstance(value, Decimal | str) or hasattr(value, "__index__")
    ):
        raise TypeError(f"an amount is a Decimal, an int or a text, not {type(value).__name__}")
    if not isinstance(value, Decimal | str):
        value = operator.index(value)
    if not isinstance(value, str) or _plain_number(value):
        try:
            bounded = bounded_decimal(value)
        except ArithmeticError:
            pass
        else:
            if bounded.is_finite():
                return bounded
    raise ValueError(f"{str(value)[:40]!r} is no amount: give digits, as in '10.50'")


def read_float(value: Any) -> Any:
    """Return a number without exact digits as a float; one that has no float as it is."""
    if type(value) is Decimal:
        number = float(value)
        return number if math.isfinite(number) else value
    return value


def put_any(value: Any) -> Any:
    """Return a given value as what goes on the wire.

    Raises:
        ValueError: it is NaN or an infinity.
        TypeError: JSON cannot hold a value of its type.
    """
    if type(value) in _SCALARS:
        return _finite(value) if type(value) is Decimal else value
    if isinstance(value, float):
        if not math.isfinite(value):
            raise ValueError(f"{value} cannot be written as a JSON number")
        return Decimal(repr(value))
    if isinstance(value, list):
        new = list(map(put_any, value))
        unchanged = all(map(operator.is_, new, value))
        return value if unchanged else new  # the list stays the program's own where it can
    if isinstance(value, tuple):
        return list(map(put_any, value))
    if isinstance(value, Mapping):
        if not all(isinstance(name, str) for name in value):
            raise TypeError("the names of an object are text in JSON")
        members = {name: put_any(member) for name, member in value.items()}
        unchanged = type(value) is dict and all(map(operator.is_, members.values(), value.values()))
        return value if unchanged else members
    if isinstance(value, date):
        return given_date(value, "store-date-time")
    if isinstance(value, Enum) and not isinstance(value, int | str):
        return put_any(value.value)
    if isinstance(value, int | str | Decimal) or hasattr(value, "_json_form"):
        return _finite(value) if isinstance(value, Decimal) else value
    if hasattr(value, "__index__"):
        return operator.index(value)
    raise TypeError(f"a {type(value).__name__} cannot be written as JSON")


def _finite(value: Decimal) -> Decimal:
    if not value.is_finite():
        raise ValueError(f"{value} cannot be written as a JSON number")
    return value
