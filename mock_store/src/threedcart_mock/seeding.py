"""The rows a new store starts with: none, the demo shop, or those of a file.

A seed (see `seedfile`) has rows by resource name. Text in {{ }} is an expression (see
`expressions`) over `fake` (a Faker), `n` (number of the row, from 1), the helpers of `_helpers`
and what stands under `with`. A list is either written out or made: {times: N, with: {name: value},
each: row}. Resources the served document does not have are passed over; columns it does not have
are faults of the seed, except of the demo shop, which belongs to documents of many edits: they are
passed over there, and tables it writes no rows for have some made of their columns. A seed is sown
as a whole or not at all.
"""

from __future__ import annotations

import math
import re
import sqlite3
from collections.abc import Iterator
from decimal import Decimal
from random import Random
from time import monotonic
from typing import Any
from zoneinfo import ZoneInfo

from . import dates
from .bounds import DEEPEST, LARGEST_KEY, LARGEST_SOWN, MEGABYTE, MOST_SEED_ROWS, SEED_SECONDS
from .checking import OwnFault
from .filtering import UNDER, UPDATED
from .plan import Resource
from .problems import Refusal, StartError, in_short
from .rows import Row, value_at
from .seedfile import DEMO, read_seed
from .shapes import Column, Kind, Shape
from .tables import Tables

#: Rows of a table of the demo shop that nobody wrote rows for.
MADE_UP = 3


def seed(tables: Tables, what: str | dict[str, Any], number: int, store_url: str) -> None:
    """Empty the store and fill it: with `demo`, `empty`, a seed file, or rows in its form.

    The same `number` always makes the same rows. StartError for what cannot be used; the store is
    as it was then.
    """
    described, origin = (what, "the seed") if isinstance(what, dict) else (read_seed(what), what)
    if not described:
        tables.restore()
        return
    run = _Seeding(tables, origin, number, store_url)
    tables.restore(lambda: run.fill(described), run.random)


def add_rows(tables: Tables, described: dict[str, Any], store_url: str) -> dict[str, int]:
    """Rows in the form of a seed file beside those that are there; how many by resource."""
    unknown = [name for name in described if name not in tables.plan.resources]
    if unknown:
        name = in_short(unknown[0])
        raise StartError(f"The document has no resource {name}; see x-resources for names.")
    run = _Seeding(tables, "the rows", 1, store_url)
    with tables.seeding(run.random):
        run.fill(described)
    return {name: len(rows) for name, rows in run.rows.items()}


class _Seeding:
    """One run over one seed, in a transaction of the caller's."""

    def __init__(self, tables: Tables, origin: str, number: int, store_url: str) -> None:
        from .expressions import Expressions  # slow to import; an empty store never needs it

        self._tables, self._origin = tables, origin
        self.random = Random(number)
        self.rows: dict[str, list[Row]] = {}
        self._expressions = Expressions(self._helpers(number, store_url))
        self._is_demo = origin == DEMO
        self._made, self._length, self._end = 0, 0, monotonic() + SEED_SECONDS
        self._at = ""  # what is being worked out, for messages

    def fill(self, described: dict[str, Any]) -> None:
        for name, rows in described.items():
            self._at = in_short(name).strip("'")
            if not isinstance(name, str):
                raise self._fault("it is no resource's name")
            resource = self._tables.plan.resources.get(name)
            if resource is None:
                continue
            if not resource.is_table:
                raise self._fault("write these rows inside their parent's rows")
            self._fill(resource, rows)
        if self._is_demo and not self._tables.plan.document.is_plain:
            for table in self._tables.plan.tables:
                if table.name not in described and not table.rows and not table.singleton:
                    self._fill(table, [self._made_up(table, n) for n in range(1, MADE_UP + 1)])

    def _fill(self, resource: Resource, described: Any) -> None:
        made = self.rows[resource.name] = []
        alone = isinstance(described, dict) and "each" not in described
        rows = self._list([described] if alone else described, {}, 0)
        for n, row in enumerate(rows, start=1):
            self._at = f"{resource.name}, row {n}"
            if self._is_demo:
                row = _known(resource.shape, row)
            if wrong := _misfit(resource.shape, row):
                raise self._fault(wrong)
            made.append(self._put(resource, row))

    def _made_up(self, table: Resource, n: int) -> Row:
        """A row of a table that nobody wrote rows for, by its columns."""
        keys = {each.shape.key[-1:]: each for each in self._tables.plan.tables if each.shape.key}
        row = {}
        for name, column in table.shape.writable.items():
            said, is_key = column.schema.get("x-refers", ""), table.shape.key == (name,)
            named = self._tables.plan.resources.get(said) or keys.get((name,))
            if column.stamp or column.item is not None or (is_key and not table.shape.key_given):
                continue
            if named is not None and named is not table and (rows := self.rows.get(named.name)):
                row[name] = value_at(rows[(n - 1) % len(rows)], named.shape.key)
            else:
                row[name] = _example(column, n)
        return {name: value for name, value in row.items() if value is not None}

    def _put(self, resource: Resource, row: Row) -> Row:
        """The row as the store keeps it; it is held against its schema before, as a body is."""
        row = _dated(resource.shape, row, self._tables.clock.zone)
        given = self._tables.plan.leniency.row(resource.shape, row)
        key = value_at(given, resource.shape.key) if resource.shape.key else None
        name = ".".join(resource.shape.key)
        if isinstance(key, int) and abs(key) > LARGEST_KEY:
            raise self._fault(f"its {name} is beyond {LARGEST_KEY}")
        if len(row.get(UNDER) or ()) != resource.prefix:
            raise self._fault(
                f"write {UNDER}, a list of the {resource.prefix} keys it stands under"
            )
        findings = self._tables.checker.findings(resource.place, given)
        if findings and not resource.shape.place:  # else the row is made whole first
            raise self._fault("; ".join(map(str, findings)))
        try:
            return self._tables.put(resource, row)
        except (Refusal, OwnFault) as error:
            raise self._fault(str(error)) from None
        except sqlite3.IntegrityError:
            raise self._fault(f"its {name} is taken or missing") from None

    def _list(self, node: Any, names: dict[str, Any], depth: int) -> Iterator[Any]:
        """The items of a list, written out or made; StartError for what is neither."""
        if isinstance(node, dict):
            yield from self._made_list(node, names, depth)
        elif isinstance(node, list):
            for n, each in enumerate(node, start=1):
                self._count()
                yield self._value(each, {**names, "n": n}, depth)
        else:
            raise self._fault(f"{in_short(node)} is no list of rows; write one, or times and each")

    def _made_list(self, node: dict[str, Any], names: dict[str, Any], depth: int) -> Iterator[Any]:
        if unknown := [name for name in node if name not in ("times", "with", "each")]:
            raise self._fault(f"{in_short(unknown[0])} is none of times, with and each")
        if "each" not in node:
            raise self._fault("a list that is made has no each; write the row there")
        given = node.get("with", {})
        if not isinstance(given, dict) or not all(isinstance(name, str) for name in given):
            raise self._fault("with holds no names with their values")
        for n in range(1, self._times(node, names, depth) + 1):
            self._count()
            inner = {**names, "n": n}
            for name, value in given.items():
                inner[name] = self._value(value, inner, depth)
            yield self._value(node["each"], inner, depth)

    def _times(self, node: dict[str, Any], names: dict[str, Any], depth: int) -> int:
        times = self._value(node.get("times", 1), names, depth)
        is_number = isinstance(times, int | float | Decimal) and not isinstance(times, bool)
        if is_number and times > MOST_SEED_ROWS:
            raise self._fault(f"times is more than {MOST_SEED_ROWS:,}; make fewer rows at once")
        if not is_number or not times >= 0 or times != int(times):
            raise self._fault(f"times is {in_short(times)}; write a whole number")
        return int(times)

    def _count(self) -> None:
        """One row more; StartError past what a seed may make, or the time it may take."""
        self._made += 1
        if self._made > MOST_SEED_ROWS:
            raise self._fault(f"more than {MOST_SEED_ROWS:,} rows are made; make fewer at once")
        self._look_at_the_clock()

    def _look_at_the_clock(self) -> None:
        if monotonic() > self._end:
            raise self._fault(f"it takes longer than {SEED_SECONDS:g} seconds; make fewer at once")

    def _value(self, node: Any, names: dict[str, Any], depth: int) -> Any:
        if depth > DEEPEST:
            raise self._fault(f"it is nested deeper than {DEEPEST} levels")
        if isinstance(node, str):
            value = self._render(node, names) if "{{" in node else node
            self._weigh(value)
            return value
        if isinstance(node, dict):
            if "each" in node:
                return list(self._list(node, names, depth + 1))
            return {name: self._value(value, names, depth + 1) for name, value in node.items()}
        if isinstance(node, list):
            return list(self._list(node, names, depth + 1))
        return node

    def _weigh(self, value: Any) -> None:
        self._length += len(value) if isinstance(value, str) else 0
        if self._length > LARGEST_SOWN:
            most = LARGEST_SOWN // MEGABYTE
            raise self._fault(f"all texts together are longer than {most} MB; make fewer rows")

    def _render(self, text: str, names: dict[str, Any]) -> Any:
        self._look_at_the_clock()
        try:
            return self._expressions.value(text, names)
        except Exception as error:  # whatever an expression may raise is a fault of the seed
            said = str(error) or type(error).__name__
            raise self._fault(f"{in_short(text)} cannot be worked out: {said[:300]}") from None

    def _fault(self, reason: str) -> StartError:
        return StartError(f"{self._origin}: {self._at}: {reason.removesuffix('.')}.")

    def _helpers(self, number: int, store_url: str) -> dict[str, Any]:
        from .expressions import Fake, check_length

        random, rows, clock = self.random, self.rows, self._tables.clock

        def ago(days: float) -> str:
            """A time so many days before now."""
            from datetime import timedelta

            return (clock.now() - timedelta(days=float(days))).isoformat(timespec="seconds")

        def token(length: int) -> str:
            check_length(length)
            return "".join(random.choices("0123456789abcdef", k=length))

        return {
            "fake": Fake(number),
            "one": lambda name: random.choice(rows.get(name) or [{}]),
            "nth": lambda name, n: (rows.get(name) or [{}])[(n - 1) % len(rows.get(name) or [1])],
            "pick": lambda *values: random.choice(values),
            "cycle": lambda n, *values: values[(n - 1) % len(values)],
            "between": random.randint,
            "price": lambda low, high: (
                Decimal(random.randint(int(low * 100), int(high * 100))) / 100
            ),
            "money": lambda value: Decimal(str(value)).quantize(Decimal("0.01")),
            "token": token,
            "ago": ago,
            "zone": clock.zone.key,
            "store_url": store_url,
        }


def _known(shape: Shape, row: Any) -> Any:
    """The row without the columns that its shape does not have."""
    if not isinstance(row, dict) or shape.open:
        return row
    made = {name: each for name, each in row.items() if name in shape.columns or name == UPDATED}
    for name, value in made.items():
        column = shape.columns.get(name)
        if column is not None and (inner := column.item) is not None:
            is_list = isinstance(value, list)
            below = [_known(inner, each) for each in (value if is_list else [value])]
            made[name] = below if is_list else below[0]
    return made


def _example(column: Column, n: int) -> Any:
    """A value of a column for the row of that number; None where none suggests itself."""
    given = [*column.schema.get("examples", ()), *column.schema.get("enum", ())]
    if values := [value for value in given if value is not None]:
        return values[(n - 1) % len(values)]
    if column.kind is Kind.TEXT and "pattern" not in column.schema:
        words = re.sub(r"(?<=[a-z0-9])(?=[A-Z])", " ", column.name)
        return column.cut(f"{words} {n}")
    least = math.ceil(column.schema.get("minimum", 0))
    number = min(max(least, n), int(column.schema.get("maximum", n)))
    values_of = {Kind.INTEGER: number, Kind.NUMBER: number, Kind.BOOLEAN: n % 2 == 1}
    return values_of.get(column.kind)


def _misfit(shape: Shape, row: Any, path: str = "") -> str | None:
    """Why `row` cannot be one of `shape`'s: a column that is not there, or a value of no row."""
    if not isinstance(row, dict):
        what = path.removesuffix(".") or "it"
        return f"{what} is {in_short(row)}, no row; write columns and values"
    for name, value in row.items():
        if not isinstance(name, str):
            return f"{path}{in_short(name)} is no column's name"
        column = shape.columns.get(name)
        is_known = column is not None or shape.open or (name == UPDATED and not path)
        if not is_known:  # UPDATED is the time of the last write, which not every object shows
            return f"the document has no column {path}{in_short(name)}"
        if column is None or column.item is None or value is None:
            wrong = _no_json(value, f"{path}{name}")
        elif column.kind is Kind.LIST:
            wrong = _misfits(column.item, value, f"{path}{name}")
        else:
            wrong = _misfit(column.item, value, f"{path}{name}.")
        if wrong:
            return wrong
    return None


def _misfits(item: Shape, rows: Any, path: str) -> str | None:
    if not isinstance(rows, list):
        return f"{path} is {in_short(rows)}, no list of rows"
    return next(filter(None, (_misfit(item, each, f"{path}.") for each in rows)), None)


def _dated(shape: Shape, row: Row, zone: ZoneInfo) -> Row:
    """The row with its times as they are kept: a seed may write them in any spelling."""
    made = dict(row)
    for name, value in row.items():
        column = shape.columns.get(name)
        if column is not None and column.kind is Kind.DATE and isinstance(value, str):
            made[name] = dates.kept(value, zone) or value
        elif column is not None and column.item is not None and value:
            rows = value if isinstance(value, list) else [value]
            below = [_dated(column.item, each, zone) for each in rows]
            made[name] = below if isinstance(value, list) else below[0]
    return made


def _no_json(value: Any, path: str) -> str | None:
    """Why `value` cannot stand in a row, if it cannot."""
    if isinstance(value, list):
        return next(filter(None, (_no_json(each, path) for each in value)), None)
    if isinstance(value, dict):
        if not all(isinstance(name, str) for name in value):
            return f"{path} holds a name that is no text"
        return next(filter(None, (_no_json(each, path) for each in value.values())), None)
    if value is None or isinstance(value, str | int):
        return None
    if isinstance(value, float | Decimal) and math.isfinite(value):
        return None
    return f"{path} is {in_short(value)}, a value that JSON has not"
