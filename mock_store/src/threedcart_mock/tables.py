"""The rows of a store: found, made, changed and saved, each write with what hangs on it."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from random import Random
from typing import Any

from . import jsontext
from .bounds import LARGEST_ROW, MEGABYTE
from .chance import Chance
from .checking import Checker
from .clock import Clock
from .database import Database
from .filtering import UNDER, UPDATED
from .hooks import Change, Hooks
from .plainrows import PlainRows
from .plan import Plan, Resource
from .problems import Refusal
from .rows import Row, Rows, put_at, value_at
from .sampling import Sampler
from .shapes import Shape

#: Documents that are not resources: payments, orders that bypassed processing, mails and webhooks
#: sent, access tokens given.
PRIVATE_TABLES = ("_payments", "_bypassed", "_outbox", "_deliveries", "_tokens")


@dataclass(slots=True)
class Held:
    """A row of a table in memory while it is being changed."""

    row_id: int
    document: Row


def _joined(key: tuple[Any, ...]) -> str:
    """Keys that name a row together, as one text."""
    return jsontext.encode([str(each) for each in key]).decode()


def under(keys: tuple[Any, ...]) -> tuple[str, list[str]]:
    """(WHERE clause, its values) for the rows that stand under the keys of a path."""
    start = _joined(keys)[:-1] + ","
    return "WHERE key >= ? AND key < ?", [start, start[:-1] + "-"]


class Tables:
    """The rows of one store, in the file `path`."""

    def __init__(
        self,
        plan: Plan,
        checker: Checker,
        clock: Clock,
        chance: Chance,
        path: str,
        sampler: Sampler | None = None,
    ) -> None:
        """With a `sampler`, rows are kept as they come."""
        self.plan, self.checker, self.clock, self.chance = plan, checker, clock, chance
        self.database = Database(
            path,
            [*(table.name for table in plan.tables), *PRIVATE_TABLES],
            clock.text,
            [(table.name, path) for table in plan.tables for path in table.other_names],
        )
        self.hooks = Hooks()
        self.rows = (
            PlainRows(sampler, clock, self.database, chance)
            if sampler
            else Rows(plan.defaults, clock, self.database.allocate, chance.token)
        )
        self.is_seeding = False
        self._pending: list[Change] = []

    @contextmanager
    def writing(self) -> Iterator[None]:
        """A transaction; what is to follow a write follows when it is committed."""
        self._pending = []
        with self.database.writing():
            yield
        self.hooks.run_after_commit(self._pending)

    @contextmanager
    def seeding(self, random: Random | None = None) -> Iterator[None]:
        """A transaction in which nothing follows a write, and chance is `random`."""
        self.is_seeding = True
        try:
            with self.chance.of(random), self.database.writing():
                yield
        finally:
            self._pending, self.is_seeding = [], False

    def find(self, table: Resource, key: Any) -> Held | None:
        """The row of a table with this identity."""
        found = self.document_of(table, key)
        return Held(found[0], jsontext.decode(found[1])) if found else None

    def document_of(self, table: Resource, key: Any) -> tuple[int, bytes] | None:
        """(row id, JSON text) of the row of a table with this identity."""
        if isinstance(key, tuple):
            return self.database.by_key(table.name, _joined(key))
        if isinstance(key, int):
            return self.database.by_id(table.name, key)
        if table.shape.assigns_integers:
            return None
        return self.database.by_key(table.name, str(key))

    def keys_at(self, resource: Resource, path: tuple[str, ...], value: Any) -> list[Any]:
        """The keys of the rows in which a text or whole number stands at a path."""
        table = resource.table
        within = (resource.within,) if resource.view and resource.within else ()
        rows = self.database.holding(table.name, (*within, *path), value)
        return [value_at(jsontext.decode(row), table.shape.key) for row in rows]

    def all(self, name: str) -> list[Row]:
        """Every row of a resource's table; for rules and pages."""
        table = self.plan.resources[name].table
        return [jsontext.decode(each) for _, each in self.database.rows(table.name)]

    def insert(self, change: Change) -> Any:
        """Save a new row of a table; its identity."""
        table, row = change.resource, change.root
        key = value_at(row, table.shape.key) if table.shape.key else 1
        found_by = table.shape.cast(key) if table.shape.place and table.shape.key else key
        self._settle(change)
        text = self._checked(table, row)
        if table.prefix or not (table.shape.key or table.singleton):
            row_id = self.database.allocate(f"{table.name} rows")
            full = (*change.above, found_by if table.shape.key else row_id)
            self.database.insert(table.name, row_id, _joined(full), text)
        elif isinstance(found_by, int):
            if table.shape.key_given or table.shape.place:
                self.database.reserve(table.shape.name, found_by)
            self.database.insert(table.name, found_by, None, text)
        else:
            self.database.insert(
                table.name, self.database.allocate(table.shape.name), str(key), text
            )
        return key

    def save(self, held: Held, change: Change) -> None:
        """Write back a changed row of a table."""
        self._settle(change)
        table = change.resource.table
        self.database.replace(table.name, held.row_id, self._checked(table, held.document))

    def remove(self, held: Held, change: Change) -> None:
        """Take a row out, with those of other tables that stand under it."""
        table = change.resource.table
        key = (*change.above, value_at(held.document, table.shape.key))
        self.database.delete(table.name, held.row_id)
        below = [table]
        for each in self.plan.tables:
            if each.holder in below:
                below.append(each)
                self.database.delete_where(each.name, *under(key))
        self._pending.append(change)

    def _settle(self, change: Change) -> None:
        self.rows.adopt(change.resource.table.shape, change.root)
        self.hooks.run_before_save(change)
        self._pending.append(change)

    def _checked(self, table: Resource, row: Row) -> bytes:
        text = jsontext.encode(row)
        if len(text) > LARGEST_ROW:
            most = LARGEST_ROW // MEGABYTE
            raise Refusal(400, f"The row would be larger than {most} MB with this; send less.")
        self.checker.check_row(table.place, row, text)
        return text

    def restore(
        self, build: Callable[[], None] = lambda: None, random: Random | None = None
    ) -> None:
        """Empty all tables, put in the rows every store has, then what `build` adds by `random`.

        All of it, or nothing when `build` raises.
        """
        with self.seeding(random):
            self.database.clear()
            for table in self.plan.tables:
                self._standing_rows(table)
            self.database.set_note("document", self.plan.document.sha256)
            build()

    def _standing_rows(self, table: Resource) -> None:
        for given in table.rows or ([{}] if table.singleton else []):
            self.put(table, given)

    def put(self, table: Resource, given: Row) -> Row:
        """A row with the identity and the times it brings along, or fresh ones; for seeds.

        `$updated` is the time of its last write where the object has no column for that.
        """
        given = dict(given)
        updated, above = given.pop(UPDATED, None), tuple(map(str, given.pop(UNDER, ())))
        given = self.plan.leniency.row(table.shape, given)
        shape_key = table.shape.key
        key = 1 if table.singleton else value_at(given, shape_key) if shape_key else None
        held = None if key is None else self.find(table, (*above, key) if above else key)
        if held is not None:
            self.rows.change(table.shape, held.document, given)
            self._number_late(table, held.document, given)
            self._stamp(table.shape, held.document, given)
            self.save(held, Change(table, "update", held.document, held.document, given))
            self._date(table, key, given, updated)
            return held.document
        row = self.rows.new(table.shape, given)
        self._stamp(table.shape, row, given)
        if table.shape.place:
            row |= {name: given[name] for name in table.shape.read_only if name in given}
        if key is not None and table.shape.key:
            put_at(row, table.shape.key, key)
            if isinstance(key, int):
                self.database.reserve(table.shape.name, key)
        self._number_late(table, row, given)
        made = self.insert(Change(table, "create", row, row, given, above=above))
        self._date(table, made, given, updated)
        return row

    def _stamp(self, shape: Shape, row: Row, given: Row) -> None:
        """The times that the store sets are those a row brings along, in its lists, too."""
        for column in shape.columns.values():
            sent, kept = given.get(column.name), row.get(column.name)
            if column.stamp and sent:
                row[column.name] = self.rows.moment(column.name, sent)
            elif column.item and isinstance(sent, list) and isinstance(kept, list):
                for each, below in zip(kept, sent, strict=False):
                    self._stamp(column.item, each, below)

    def _date(self, table: Resource, key: Any, given: Row, updated: Any) -> None:
        """When a seed's row was last written, as filters by that time know it."""
        written = [each.name for each in table.shape.stamped if each.stamp == "write"]
        said = updated or next((given[name] for name in written if given.get(name)), None)
        if said and (found := self.document_of(table, key)):
            self.database.date(table.name, found[0], self.rows.moment(UPDATED, str(said)))

    def _number_late(self, table: Resource, row: Row, given: Row) -> None:
        """Rows that get their identity late have the one they bring along; for seeds."""
        for column in table.shape.columns.values():
            if not column.late or column.item is None:
                continue
            for made, sent in zip(row[column.name], given.get(column.name) or (), strict=False):
                if key := value_at(sent, column.item.key):
                    put_at(made, column.item.key, key)
                    self.database.reserve(column.item.name, key)

    def adapt(self) -> None:
        """Bring rows written under another document up to this one."""
        with self.seeding():
            for table in self.plan.tables:
                for row_id, text in self.database.rows(table.name):
                    row = self.rows.fill(table.shape, jsontext.decode(text))
                    self.rows.adopt(table.shape, row)
                    self.hooks.run_before_save(Change(table, "update", row, row, before=row))
                    self.database.replace(table.name, row_id, self._checked(table, row))
                if not self.database.count(table.name):
                    self._standing_rows(table)
            self.database.set_note("document", self.plan.document.sha256)

    def counts(self) -> Mapping[str, int]:
        """Number of rows by table."""
        return {table.name: self.database.count(table.name) for table in self.plan.tables}
