"""What to ask a filter, and which rows the answer must hold.

Not every row decides: one well inside a range, or whose text is the one asked for, belongs; one
well outside, or that shares no word, does not. At a bound it depends on the bound, and how texts
compare beyond that is not known.
"""

from __future__ import annotations

import datetime
import random
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from decimal import Decimal
from itertools import chain
from typing import Any

from contract_tests.document import Parameter
from contract_tests.evidence import FROM, Name
from contract_tests.formats import WRITERS, as_day, moment
from contract_tests.schemas import types_of

MINUTE, DAY = datetime.timedelta(minutes=1), datetime.timedelta(days=1)
FAR = datetime.timedelta(days=3)  # the store's zone is not known here
STEP = Decimal("0.01")
NO_SUCH_NUMBER = 987654321
NOTHING = (None, "", 0, False)
FILTER: Name = "filter"
# A filter of the time of the last write, which no row shows.
UPDATED = "$updated"


@dataclass(frozen=True, slots=True)
class Verdict:
    """Whether a row belongs into an answer, and what that stands on."""

    belongs: bool
    on: Name = FILTER


IN, OUT = Verdict(True), Verdict(False)
OPEN: Verdict | None = None
Judge = Callable[[list[Any]], Verdict | None]


@dataclass(frozen=True, slots=True)
class Question:
    """A filter and the value to send; ``judge`` says of a row's values whether they match.

    It says None where the document does not decide. Of the questions for one filter the first is
    also counted.
    """

    name: str
    field: str
    sent: Any
    judge: Judge
    is_first: bool = True

    def verdict(self, row: Any) -> Verdict | None:
        return self.judge(values_at(row, self.field))


def values_at(row: Any, field: str) -> list[Any]:
    """The values at a dotted field, through lists too."""
    here = [row]
    for part in field.split("."):
        there = [item.get(part) for item in here if isinstance(item, dict)]
        here = [each for value in there for each in (value if isinstance(value, list) else [value])]
    return here


def about(numbers: random.Random, parameter: Parameter, rows: list[Any]) -> list[Question]:
    """Questions for one filter; where no row has a value, one that no row can meet."""
    assert parameter.filter is not None
    field, match = parameter.filter["field"], parameter.filter["match"]
    value = _value(numbers, parameter, rows)
    asked = _unmet(parameter, match) if value is None else _asked(parameter, match, value)
    asked = chain(asked, _escaped(parameter, match, rows))
    return [
        Question(parameter.name, field, sent, judge, place == 0)
        for place, (sent, judge) in enumerate(asked)
    ]


def _value(numbers: random.Random, parameter: Parameter, rows: list[Any]) -> Any:
    """A value of some row that not every row has, if there is one."""
    assert parameter.filter is not None
    usable = _usable(parameter, rows)
    if not usable:
        return None
    rarest = min(usable.count(value) for value in usable)
    return numbers.choice([value for value in usable if usable.count(value) == rarest])


def _usable(parameter: Parameter, rows: list[Any]) -> list[Any]:
    """Values of the rows that a filter can be asked for: its default filters nothing."""
    assert parameter.filter is not None
    nothing = (*NOTHING, parameter.schema.get("default"))
    return [
        v for row in rows for v in values_at(row, parameter.filter["field"]) if v not in nothing
    ]


def shared(parameter: Parameter, rows: list[Any]) -> Question | None:
    """A question that several rows meet and others do not, as far as there is such a value."""
    assert parameter.filter is not None
    field, match = parameter.filter["field"], parameter.filter["match"]
    values = [v for v in _usable(parameter, rows) if v is not True]
    often = [v for v in values if 1 < values.count(v) < len(rows)]
    if match not in ("equal", "contains") or not often:
        return None
    value = max(often, key=values.count)
    return Question(parameter.name, field, str(value), _equal(match, value))


def _asked(parameter: Parameter, match: str, value: Any) -> Iterator[tuple[Any, Judge]]:
    form = parameter.schema.get("format", "")
    when = moment(value) if isinstance(value, str) and form in WRITERS else None
    if when is not None:
        return _about_time(form, match, when.replace(tzinfo=None))
    if isinstance(value, bool):
        return _about_truth(parameter)
    if match in ("contains", "equal"):
        return iter([(str(value), _equal(match, value))])
    return _about_bound(match, value)


def _unmet(parameter: Parameter, match: str) -> Iterator[tuple[Any, Judge]]:
    """A value that no row has; none where what is sought is not shown by any row."""
    assert parameter.filter is not None
    types, form = types_of(parameter.schema), parameter.schema.get("format", "")
    if form in WRITERS and parameter.filter["field"] != UPDATED:
        far = datetime.datetime(2079, 1, 1) if match == "from" else datetime.datetime(1990, 1, 1)
        yield WRITERS[form][0](far), lambda found: OUT
    elif match == "equal" and "integer" in types and "enum" not in parameter.schema:
        yield NO_SUCH_NUMBER, lambda found: OUT


def _escaped(parameter: Parameter, match: str, rows: list[Any]) -> Iterator[tuple[Any, Judge]]:
    """A text whose characters mean something else in an address, where some row has one."""
    assert parameter.filter is not None
    values = [value for row in rows for value in values_at(row, parameter.filter["field"])]
    special = (v for v in values if isinstance(v, str) and "+" in v and v.strip() == v)
    text = next(special, None)
    is_text = match == "contains" or "string" in types_of(parameter.schema)
    if text is not None and match in ("contains", "equal") and is_text:
        yield text, _equal(match, text)


def _about_truth(parameter: Parameter) -> Iterator[tuple[Any, Judge]]:
    """Each value that is no default: the default leaves every row in."""
    known = parameter.schema.get("enum", (True, False))
    for value in known:
        if value != parameter.schema.get("default") and value in (0, 1):
            sent = str(value).lower() if isinstance(value, bool) else value
            yield sent, lambda found, is_on=bool(value): _one_of(found, is_on)  # type: ignore[misc] # bound


def _one_of(found: list[Any], value: bool) -> Verdict:
    return IN if any(each is value for each in found) else OUT


def _equal(match: str, value: Any) -> Judge:
    """Rows with the value itself; of texts that differ not all are surely others."""
    is_near = _is_like if match == "contains" else _is_part

    def judge(found: list[Any]) -> Verdict | None:
        if any(type(each) is type(value) and each == value for each in found):
            return IN
        texts = [each for each in found if isinstance(value, str) and isinstance(each, str)]
        return OPEN if any(is_near(each.lower(), value.lower()) for each in texts) else OUT

    return judge


def _is_part(one: str, other: str) -> bool:
    return one in other or other in one


def _is_like(one: str, other: str) -> bool:
    """Whether one holds the other, be it within a word, or a word of it."""
    words = set(re.findall(r"\w+", one))
    return _is_part(one, other) or not words.isdisjoint(re.findall(r"\w+", other))


def _about_bound(match: str, value: Any) -> Iterator[tuple[Any, Judge]]:
    """A row's own value, and just past and before it."""
    step = 1 if isinstance(value, int) else STEP
    for bound in (value, value + step, value - step):
        if bound > 0:  # 0 is the default, which filters nothing
            yield str(bound), lambda found, b=bound: _within(match, found, b)  # type: ignore[misc] # bound


def _within(match: str, found: list[Any], bound: Any) -> Verdict | None:
    numbers = [v for v in found if isinstance(v, int | float | Decimal)]
    return _ranged(match, numbers, bound, "filter-from") if numbers else OPEN


def _ranged(match: str, values: list[Any], bound: Any, on_from: Name) -> Verdict:
    """Well within a range, well outside of it, or at its bound."""
    if any(v > bound if match == "from" else v < bound for v in values):
        return IN
    if bound in values:
        return Verdict(True, on_from if match == "from" else "filter-to")
    return OUT


def _about_time(form: str, match: str, when: datetime.datetime) -> Iterator[tuple[Any, Judge]]:
    """A row's own moment, and those next to it, one minute or day off."""
    write, by_day = WRITERS[form][0], form == "store-filter-date"
    judge = _on_day if by_day else _timely
    bound = when.replace(hour=0, minute=0, second=0) if by_day else when
    bound = bound.replace(microsecond=0)
    step = DAY if by_day else MINUTE
    for at in (bound, bound + step, bound - step):
        yield write(at), lambda found, at=at: judge(match, _moments(found), at)  # type: ignore[misc] # bound
    if as_day in WRITERS[form]:
        on = "filter-days" if by_day else FILTER
        day = _day_before_or_after(match, when)
        yield as_day(day), lambda found: _on_day(match, _moments(found), day, on)


def _day_before_or_after(match: str, when: datetime.datetime) -> datetime.datetime:
    """A day whose range leaves a moment out, and would not with day and month swapped, if any."""
    first, last = when.replace(month=1, day=12), when.replace(month=12, day=1)
    at = last if match == "from" else first
    if not first + DAY < when < last - DAY:
        at = when + DAY if match == "from" else when - DAY
    return at.replace(hour=0, minute=0, second=0, microsecond=0)


def _moments(found: list[Any]) -> list[datetime.datetime]:
    moments = [moment(v) for v in found if isinstance(v, str)]
    return [m.replace(tzinfo=None, microsecond=0) for m in moments if m]


def _timely(match: str, moments: list[datetime.datetime], bound: datetime.datetime) -> Verdict:
    return _ranged(match, moments, bound, FROM) if moments else OUT


def _on_day(
    match: str,
    moments: list[datetime.datetime],
    bound: datetime.datetime,
    on: Name = "filter-days",
) -> Verdict | None:
    """By days; whether the last day of a range belongs as a whole is not told."""
    if match != "from" and any(bound <= m < bound + DAY for m in moments):
        return OPEN
    belongs = any(m >= bound if match == "from" else m < bound for m in moments)
    return Verdict(belongs, on)


def around_now(parameter: Parameter) -> Iterator[tuple[str, bool]]:
    """Bounds well before and well after now, and whether what was written now belongs."""
    assert parameter.filter is not None
    write = WRITERS[parameter.schema["format"]][0]
    now, is_from = datetime.datetime.now(), parameter.filter["match"] == "from"
    yield write(now - FAR), is_from
    yield write(now + FAR), not is_from
