"""Each filter of a list answers exactly the rows that match, as told from the whole list."""

from __future__ import annotations

import datetime
from collections.abc import Callable
from decimal import Decimal
from typing import Any

from contract_tests.comparing import value_at
from contract_tests.context import Context
from contract_tests.document import Operation, Parameter
from contract_tests.formats import WRITERS, moment
from contract_tests.layers.rows.made import NotApplicable
from contract_tests.layers.rows.shelf import Shelf
from contract_tests.layers.rows.step import Step
from contract_tests.schemas import types_of

WANTED_ROWS = 4
SECOND = datetime.timedelta(seconds=1)


def filtered(context: Context, shelf: Shelf, op: Operation) -> list[str]:
    """Every filter of the list, with a value that some rows have and others do not."""
    filters = [parameter for parameter in op.query.values() if parameter.filter]
    if not filters:
        raise NotApplicable
    parents = shelf.some_row().keys[:-1] if shelf.resource.parent else ()
    if shelf.can_make:
        for _ in range(WANTED_ROWS):
            shelf.make(parents)
    rows = shelf.everything(parents)
    problems = []
    for parameter in filters:
        problems += _one(context, shelf, op, parents, rows, parameter)
    return problems


def _one(
    context: Context,
    shelf: Shelf,
    op: Operation,
    parents: Any,
    rows: list[Any],
    parameter: Parameter,
) -> list[str]:
    assert parameter.filter is not None
    field, match = parameter.filter["field"], parameter.filter["match"]
    chosen = _value(context.random("filters", shelf.resource.name, parameter.name), parameter, rows)
    if chosen is None:
        return []  # no row has a value to filter by
    sent, judge = _question(parameter, match, chosen)
    found = {str(shelf.key_of(row)) for row in shelf.everything(parents, {parameter.name: sent})}
    problems = _counted(context, op, parents, {parameter.name: sent}, len(found))
    for row in rows:
        verdict = judge(_values(row, field))
        key = str(shelf.key_of(row))
        if verdict is True and key not in found:
            problems.append(f"{parameter.name}={sent} leaves out the row {key}, which matches")
        if verdict is False and key in found:
            problems.append(f"{parameter.name}={sent} answers the row {key}, which does not match")
    return problems[:3]


def _counted(
    context: Context, op: Operation, parents: Any, query: dict[str, Any], rows: int
) -> list[str]:
    """The count of a filtered list is the number of its rows."""
    name = op.paging.get("countonly")
    if not name:
        return []
    answer = context.wire.send(op, parents, {**query, name: 1})
    total = value_at(answer.json, op.paging["count"])
    return [] if total == rows else [f"with {query} the count is {total}, the list has {rows} rows"]


def _values(row: Any, field: str) -> list[Any]:
    """The values at a dotted field, through lists too."""
    here = [row]
    for part in field.split("."):
        there = [item.get(part) for item in here if isinstance(item, dict)]
        here = [each for value in there for each in (value if isinstance(value, list) else [value])]
    return here


def _value(numbers: Any, parameter: Parameter, rows: list[Any]) -> Any:
    """A value of some row that not every row has, if there is one."""
    assert parameter.filter is not None
    field = parameter.filter["field"]
    default = parameter.schema.get("default")
    values = [value for row in rows for value in _values(row, field)]
    usable = [v for v in values if v not in (None, "", default, 0, False)]
    if not usable:
        return None
    rarest = min(usable.count(value) for value in usable)
    return numbers.choice([value for value in usable if usable.count(value) == rarest])


def _question(
    parameter: Parameter, match: str, value: Any
) -> tuple[Any, Callable[[list[Any]], bool | None]]:
    """What to send, and whether a row's values match: True, False, or None where none can say."""
    form = parameter.schema.get("format", "")
    when = moment(value) if isinstance(value, str) and form in WRITERS else None
    if when is not None:
        return _about_time(form, match, when.replace(tzinfo=None))
    if match == "contains":
        part = str(value)[: max(3, len(str(value)) // 2)].strip()
        return part, lambda found: any(part.lower() in str(each or "").lower() for each in found)
    sent = _as_sent(parameter, value)
    return sent, lambda found: _compare(match, found, value)


def _as_sent(parameter: Parameter, value: Any) -> Any:
    if isinstance(value, bool):
        return int(value) if "integer" in types_of(parameter.schema) else str(value).lower()
    return str(value)


def _compare(match: str, found: list[Any], value: Any) -> bool | None:
    if match == "equal":
        if isinstance(value, str):
            return any(isinstance(v, str) and v.lower() == value.lower() for v in found)
        return any(v == value for v in found)
    numbers = [v for v in found if isinstance(v, int | float | Decimal)]
    if not numbers:
        return None
    return any(v >= value if match == "from" else v <= value for v in numbers)


def _about_time(
    form: str, match: str, when: datetime.datetime
) -> tuple[str, Callable[[list[Any]], bool | None]]:
    """A bound in whole seconds; rows of the bound's own second, or day, prove nothing else."""
    write = WRITERS[form][0]
    by_day = form == "store-filter-date"
    bound = when.replace(hour=0, minute=0, second=0, microsecond=0) if by_day else when
    last = bound + datetime.timedelta(days=1) - SECOND if by_day else bound

    def judge(found: list[Any]) -> bool | None:
        moments = [moment(v) for v in found if isinstance(v, str)]
        plain = [m.replace(tzinfo=None, microsecond=0) for m in moments if m]
        if not plain:
            return False
        if by_day and match == "to" and any(bound < m <= last for m in plain):
            return None
        return any(m >= bound if match == "from" else m <= last for m in plain)

    return write(bound), judge


def nothing_matches(context: Context, shelf: Shelf, op: Operation) -> list[str]:
    """A filter no row matches answers no rows, and counts none."""
    texts = [
        p
        for p in op.query.values()
        if p.filter and "string" in types_of(p.schema) and "format" not in p.schema
    ]
    if not texts or shelf.resource.parent:
        raise NotApplicable
    query = {texts[0].name: "no-such-text-3f9a"}
    answer = context.wire.send(op, (), query)
    problems = []
    if answer.status == op.success and answer.rows:
        problems.append(f"{len(answer.rows)} rows for a text that none has")
    if op.paging.get("countonly"):
        counted = context.wire.send(op, (), {**query, op.paging["countonly"]: 1})
        total = value_at(counted.json, op.paging["count"])
        if total != 0:
            problems.append(f"a count of {total} for a text that no row has")
    return problems


STEPS = (
    Step("filters", "list", filtered, writes=False),
    Step("no match", "list", nothing_matches, writes=False),
)
