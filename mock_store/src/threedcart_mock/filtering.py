"""Filters of a list as SQL over the rows' documents, and the same over rows in memory."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta
from decimal import Decimal
from typing import Any
from zoneinfo import ZoneInfo

from . import dates
from .parameters import Filter
from .problems import Refusal
from .shapes import Kind, Shape

_SQL_COMPARE = {"equal": "= ?", "from": ">= ?", "to": "<= ?"}
_DAY_END = timedelta(hours=23, minutes=59, seconds=59)


@dataclass(frozen=True, slots=True)
class Condition:
    """Rows are wanted whose column at `field` matches `value`."""

    field: tuple[str, ...]
    match: str
    value: Any


#: The time of a row's last write, which not every object shows.
UPDATED = "$updated"
#: The keys of a path that a seed's row stands under, where nothing else says so.
UNDER = "$under"


def condition(shape: Shape, wanted: Filter, value: Any, name: str, zone: ZoneInfo) -> Condition:
    """The condition a parameter stands for; Refusal 400 if it names a moment that is none."""
    column = shape.column(wanted.field)
    kind = Kind.DATE if wanted.field == (UPDATED,) else column.kind if column else Kind.ANY
    return Condition(wanted.field, wanted.match, _comparable(kind, wanted.match, value, name, zone))


def _comparable(kind: Kind, match: str, value: Any, name: str, zone: ZoneInfo) -> Any:
    if kind is Kind.DATE:
        moment = dates.read(str(value), zone)
        if moment is None:
            raise Refusal(400, f"{name} is {value!r}; send a date such as 01/31/2026.")
        point, whole_day = moment
        return dates.write(point + _DAY_END if whole_day and match == "to" else point)
    if kind is Kind.TEXT:
        return str(value)
    if isinstance(value, str) and kind in (Kind.INTEGER, Kind.NUMBER, Kind.BOOLEAN):
        return _number(value)
    return bindable(value)


def bindable(value: Any) -> Any:
    """A value as SQL takes it: decimals and numbers beyond 64 bits become doubles."""
    if isinstance(value, Decimal) or (isinstance(value, int) and abs(value) >= 2**63):
        return float(value)
    return value


def _number(text: str) -> float | str:
    try:
        return float(text)
    except ValueError:
        return text


def as_sql(shape: Shape, conditions: list[Condition]) -> tuple[str, list[Any]]:
    """(WHERE clause or "", its values) over a table's `doc`."""
    parts, values = [], []
    for each in conditions:
        if each.field[-1:] == (UPDATED,):
            parts.append(f"updated {_SQL_COMPARE[each.match]}")
            values.append(each.value)
            continue
        part, bound = _sql(shape, each.field, "doc", each)
        parts.append(part)
        values += bound
    return ("WHERE " + " AND ".join(parts) if parts else ""), values


def _sql(
    shape: Shape | None, field: tuple[str, ...], holder: str, wanted: Condition
) -> tuple[str, list[Any]]:
    """A condition on `field` inside the JSON expression `holder`; any row of a list will do."""
    for depth, _ in enumerate(field):
        column = shape.column(field[: depth + 1]) if shape else None
        if column is not None and column.kind is Kind.LIST:
            here, rest = field[: depth + 1], field[depth + 1 :]
            inner, values = _sql(column.item, rest, "each.value", wanted)
            return (
                f"EXISTS (SELECT 1 FROM json_each({holder}, ?) AS each WHERE {inner})",
                [_path(here), *values],
            )
    found = f"json_extract({holder}, ?)" if field else holder
    path = [_path(field)] if field else []
    if wanted.match == "any":
        marks = ", ".join("?" * len(wanted.value))
        return f"{found} IN ({marks})", [*path, *wanted.value]
    if wanted.match == "contains":
        return f"instr(lower({found}), lower(?)) > 0", [*path, str(wanted.value)]
    return f"{found} {_SQL_COMPARE[wanted.match]}", [*path, wanted.value]


def _path(field: tuple[str, ...]) -> str:
    return "$" + "".join('."' + part.replace('"', "") + '"' for part in field)


_COMPARE: dict[str, Callable[[Any, Any], bool]] = {
    "equal": lambda found, wanted: found == wanted,
    "contains": lambda found, wanted: str(wanted).lower() in str(found).lower(),
    "from": lambda found, wanted: found >= wanted,
    "to": lambda found, wanted: found <= wanted,
}


def matches(row: Any, wanted: Condition) -> bool:
    """Whether a row in memory meets a condition."""
    return any(
        found is not None and _COMPARE[wanted.match](found, wanted.value)
        for found in _values(row, wanted.field)
    )


def _values(node: Any, field: tuple[str, ...]) -> list[Any]:
    if isinstance(node, list):
        return [found for each in node for found in _values(each, field)]
    if not field:
        return [node]
    return _values(node.get(field[0]), field[1:]) if isinstance(node, dict) else []
