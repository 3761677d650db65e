"""What to ask a filter, and which rows the answer must hold.

A bound is asked for at a row's own value, which belongs, and just past it, which does not.
"""

from __future__ import annotations

import datetime
import random
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from decimal import Decimal
from itertools import chain
from typing import Any

from contract_tests.document import Parameter
from contract_tests.formats import WRITERS, moment
from contract_tests.schemas import types_of

SECOND, DAY = datetime.timedelta(seconds=1), datetime.timedelta(days=1)
MINUTE = datetime.timedelta(minutes=1)
FAR = datetime.timedelta(days=3)  # the store's zone is not known here
JUST_PAST = Decimal("0.01")
SHORTEST_PART = 3
NO_SUCH_NUMBER = 987654321

Verdict = bool | None
Judge = Callable[[list[Any]], Verdict]


@dataclass(frozen=True, slots=True)
class Question:
    """A filter and the value to send; ``judge`` says of a row's values whether they match.

    Its verdict is True, False, or None where the document does not decide. Of the questions for
    one filter the first is also counted.
    """

    name: str
    field: str
    sent: Any
    judge: Judge
    is_first: bool = True

    def matches(self, row: Any) -> Verdict:
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
    field = parameter.filter["field"]
    nothing = (None, "", parameter.schema.get("default"), 0, False)
    usable = [v for row in rows for v in values_at(row, field) if v not in nothing]
    if not usable:
        return None
    rarest = min(usable.count(value) for value in usable)
    return numbers.choice([value for value in usable if usable.count(value) == rarest])


def shared(parameter: Parameter, rows: list[Any]) -> Question | None:
    """A question that several rows meet and others do not, as far as there is such a value."""
    assert parameter.filter is not None
    field, match = parameter.filter["field"], parameter.filter["match"]
    nothing = (None, "", parameter.schema.get("default"), 0, False, True)
    values = [v for row in rows for v in values_at(row, field) if v not in nothing]
    often = [v for v in values if 1 < values.count(v) < len(rows)]
    if match not in ("equal", "contains") or not often:
        return None
    value = max(often, key=values.count)
    return Question(parameter.name, field, str(value), lambda found: _equals(found, value))


def _asked(parameter: Parameter, match: str, value: Any) -> Iterator[tuple[Any, Judge]]:
    form = parameter.schema.get("format", "")
    when = moment(value) if isinstance(value, str) and form in WRITERS else None
    if when is not None:
        return _about_time(form, match, when.replace(tzinfo=None))
    if isinstance(value, bool):
        return _about_truth(parameter)
    if match == "contains":
        return _about_part(str(value))
    if match == "equal":
        return _about_equal(parameter, value)
    return _about_bound(match, value)


def _unmet(parameter: Parameter, match: str) -> Iterator[tuple[Any, Judge]]:
    """A value that no row has; none where what is sought is not shown by any row."""
    types, form = types_of(parameter.schema), parameter.schema.get("format", "")
    if form in WRITERS and str(parameter.filter).find("$updated") < 0:
        far = datetime.datetime(2079, 1, 1) if match == "from" else datetime.datetime(1990, 1, 1)
        yield WRITERS[form][0](far), lambda found: False
    elif match == "equal" and "integer" in types and "enum" not in parameter.schema:
        yield NO_SUCH_NUMBER, lambda found: False


def _escaped(parameter: Parameter, match: str, rows: list[Any]) -> Iterator[tuple[Any, Judge]]:
    """A text whose characters mean something else in an address, where some row has one."""
    assert parameter.filter is not None
    values = [value for row in rows for value in values_at(row, parameter.filter["field"])]
    special = (v for v in values if isinstance(v, str) and "+" in v and v.strip() == v)
    text = next(special, None)
    if text is not None and match == "contains":
        yield text, lambda found: _contains(found, text)
    elif text is not None and match == "equal" and "string" in types_of(parameter.schema):
        yield text, lambda found: _equals(found, text)


def _about_truth(parameter: Parameter) -> Iterator[tuple[Any, Judge]]:
    """True, and false too where that is no default: 0 for a flag leaves every row in."""
    is_flag = "integer" in types_of(parameter.schema)
    yield (1 if is_flag else "true"), lambda found: any(value is True for value in found)
    if not is_flag:
        yield "false", lambda found: any(value is False for value in found)


def _about_part(text: str) -> Iterator[tuple[Any, Judge]]:
    """The beginning, and a part from within in the other letter case."""
    half = max(SHORTEST_PART, len(text) // 2)
    within = text[half // 2 : half // 2 + half].strip()
    swapped = "".join(each.swapcase() if each.isascii() else each for each in within)
    for part in (text[:half].strip(), swapped):
        if part:
            yield part, lambda found, part=part: _contains(found, part)  # type: ignore[misc] # bound


def _contains(found: list[Any], part: str) -> Verdict:
    return any(part.lower() in str(each or "").lower() for each in found)


def _about_equal(parameter: Parameter, value: Any) -> Iterator[tuple[Any, Judge]]:
    """The value itself; of a text also what it begins with, which is another text."""
    yield str(value), lambda found: _equals(found, value)
    if isinstance(value, str) and "enum" not in parameter.schema and len(value.strip()) > 1:
        shorter = value[:-1].strip()
        yield shorter, lambda found: _equals(found, shorter)


def _equals(found: list[Any], value: Any) -> Verdict:
    if any(type(each) is type(value) and each == value for each in found):
        return True
    if not isinstance(value, str):
        return False
    alike = [each for each in found if isinstance(each, str) and each.lower() == value.lower()]
    return None if alike else False


def _about_bound(match: str, value: Any) -> Iterator[tuple[Any, Judge]]:
    past = JUST_PAST if match == "from" else -JUST_PAST
    step = (1 if past > 0 else -1) if isinstance(value, int) else past
    for bound in (value, value + step):
        if bound:  # 0 is the default, which filters nothing
            yield str(bound), lambda found, b=bound: _within(match, found, b)  # type: ignore[misc] # bound


def _within(match: str, found: list[Any], bound: Any) -> Verdict:
    numbers = [v for v in found if isinstance(v, int | float | Decimal)]
    if not numbers:
        return None
    return any(v >= bound if match == "from" else v <= bound for v in numbers)


def _about_time(form: str, match: str, when: datetime.datetime) -> Iterator[tuple[Any, Judge]]:
    """A row's own moment, and the next one past it, in whole seconds, minutes or days."""
    write, by_day = WRITERS[form][0], form == "store-filter-date"
    bound = when.replace(hour=0, minute=0, second=0) if by_day else when
    bound = bound.replace(microsecond=0)
    step = DAY if by_day else MINUTE
    for at in (bound, bound + step if match == "from" else bound - step):
        yield write(at), lambda found, at=at: _timely(match, found, at, by_day)  # type: ignore[misc] # bound


def _timely(match: str, found: list[Any], bound: datetime.datetime, by_day: bool) -> Verdict:
    """None for a row later on the last day: whether a day means its end is not told."""
    moments = [moment(v) for v in found if isinstance(v, str)]
    plain = [m.replace(tzinfo=None, microsecond=0) for m in moments if m]
    if not plain:
        return False
    if match == "from":
        return any(m >= bound for m in plain)
    if by_day and any(bound < m <= bound + DAY - SECOND for m in plain):
        return None
    return any(m <= bound for m in plain)


def around_now(parameter: Parameter) -> Iterator[tuple[str, bool]]:
    """Bounds well before and well after now, and whether what was written now belongs."""
    assert parameter.filter is not None
    write = WRITERS[parameter.schema["format"]][0]
    now, is_from = datetime.datetime.now(), parameter.filter["match"] == "from"
    yield write(now - FAR), is_from
    yield write(now + FAR), not is_from
