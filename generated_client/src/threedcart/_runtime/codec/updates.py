"""What an update sends of a row: what changed since a store answered it, and nothing masked."""

# pyright: reportUnknownArgumentType=false, reportUnknownVariableType=false
# pyright: reportUnknownMemberType=false, reportPrivateUsage=false
# JSON values are Any. A row and its changes share private names.

from __future__ import annotations

from collections.abc import Collection
from functools import cache
from typing import Any

from .changes import Changes, Source, source_of
from .fields import UnwrappedList
from .model import Model, Row

_ABSENT = object()


def is_changed(row: Model) -> bool:
    """Whether anything was assigned to a row, or to a row below it, since a store answered it."""
    origin = row._origin
    if isinstance(origin, Source):
        return False
    if origin is None or origin.source is None:
        return True
    return any(_has_changed(row, wire, held) for wire, held in origin.before.items())


def _has_changed(row: Model, wire: str, held: Any) -> bool:
    value = row._doc.get(wire, _ABSENT)
    if value is _ABSENT:  # taken away: not sent
        return False
    if held is None:
        return True
    if isinstance(held, Model):
        return value is not held or is_changed(held)
    if type(held) is tuple:
        rows = _rows(value)
        return (
            len(rows) != len(held)
            or any(now is not then for now, then in zip(rows, held, strict=True))
            or any(isinstance(item, Model) and is_changed(item) for item in held)
        )
    return bool(value != held)


def changes_of(row: Model, keep: Collection[str] = ()) -> dict[str, Any]:
    """Return the JSON object that tells a store what changed in a row.

    A list that a store replaces as a whole is there with all of its rows, another list with those
    that changed. Of a row that a program made, everything that is set is there.

    Args:
        row: The row.
        keep: Wire names, dotted below an object, that are there in any case: they identify the row.
    """
    origin = row._origin
    if source_of(row) is None:
        return whole_of(row)
    before = origin.before if type(origin) is Changes else {}
    kept = {name.partition(".")[0]: name.partition(".")[2] for name in keep}
    found: dict[str, Any] = {}
    for wire, value in list(row._doc.items()):
        if wire in before and _has_changed(row, wire, before[wire]):
            found[wire] = _changed_value(row, wire, value, before[wire], kept.get(wire, ""))
        elif wire in kept:
            found[wire] = _kept_value(row, wire, value, kept[wire])
    return found


def _changed_value(row: Model, wire: str, value: Any, held: Any, kept: str) -> Any:
    if isinstance(held, Model) and value is held:
        return changes_of(held, [kept] if kept else ())
    field = row._fields.get(row._wires.get(wire, ""))
    if type(held) is tuple and field is not None and not field.replaced:
        known = set(map(id, held))
        rows = _rows(value)
        return [
            changes_of(item, _key_of(item)) if id(item) in known else whole_value(item)
            for item in rows
            if not isinstance(item, Model) or id(item) not in known or is_changed(item)
        ]
    return whole_value(value)


def _key_of(row: Any) -> tuple[str, ...]:
    return (type(row)._key_wire(),) if isinstance(row, Row) and row._key else ()


def _kept_value(row: Model, wire: str, value: Any, below: str) -> Any:
    """Return a member that identifies the row; of an object, only the member that does."""
    inner = getattr(row, row._wires[wire]) if wire in row._wires else value
    if below and isinstance(inner, Model):
        return changes_of(inner, [below])
    return value


def whole_of(row: Model) -> dict[str, Any]:
    """Return a row's JSON object without what a store answers masked or withholds.

    Card numbers and passwords that were assigned are there: sending back what came would put the
    mask in the place of the real ones.
    """
    if not _withholds(type(row)):
        return row._doc
    origin = row._origin
    before = origin.before if type(origin) is Changes else {}
    found: dict[str, Any] = {}
    for wire, value in list(row._doc.items()):
        field = row._fields.get(row._wires.get(wire, ""))
        if field is None:
            found[wire] = value
        elif not field.withheld:
            found[wire] = whole_value(field.nested(row) if field.models else value)
        elif source_of(row) is None or before.get(wire, _ABSENT) is None:
            found[wire] = value
    return found


def whole_value(value: Any) -> Any:
    """Return a value with its rows as `whole_of` gives them."""
    if isinstance(value, Model):
        return whole_of(value)
    if type(value) is list:
        return list(map(whole_value, value))
    if type(value) is dict:
        return {name: whole_value(member) for name, member in value.items()}
    if type(value) is UnwrappedList:
        return whole_value(value.rows[0] if len(value.rows) == 1 else value.rows)
    return value


def _rows(value: Any) -> Any:
    return value.rows if type(value) is UnwrappedList else value


@cache
def _withholds(model: type[Model]) -> bool:
    """Whether a model, or one of the models nested in it, has fields that a store withholds."""
    seen, waiting = {model}, [model]
    while waiting:
        for field in waiting.pop()._fields.values():
            if field.withheld:
                return True
            new = set(field.models()) - seen if field.models else ()
            seen.update(new)
            waiting.extend(new)
    return False
