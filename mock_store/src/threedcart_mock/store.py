"""One store: the plan, the database, the clock and the rules, and the writes that join them."""

from __future__ import annotations

import secrets
import string
from collections.abc import Callable, Coroutine, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from random import Random
from typing import Any

from . import jsontext
from .answers import Answer, Answers
from .auth import Gate
from .bounds import LARGEST_ROW, MEGABYTE
from .checking import Checker
from .clock import Clock
from .consents import Consents
from .database import Database
from .document import Document
from .faults import Faults
from .filtering import UPDATED
from .hooks import Change, Hooks
from .journal import Journal
from .leniency import Leniency
from .pacing import Bucket
from .plan import Operation, Plan, Resource
from .problems import Refusal
from .references import References
from .rows import Row, Rows, put_at, value_at
from .scopes import Scopes
from .seedfile import Seeds
from .services import Behaviour, GatewaySettings, ShippingSettings, WebhookSettings
from .shapes import Shape
from .versions import Versions

#: Documents that are not resources: payments, orders that bypassed processing, mails and webhooks
#: sent, access tokens given.
PRIVATE_TABLES = ("_payments", "_bypassed", "_outbox", "_deliveries", "_tokens")

_TOKEN_LETTERS = string.ascii_uppercase + string.digits


@dataclass(frozen=True, slots=True)
class Keys:
    """What a caller must send; the defaults are fit for a store that only its own machine sees."""

    secure_url: str = "https://mock-store.3dcartstores.com"
    private_key: str = "0123456789abcdef0123456789abcdef"
    token: str = "fedcba9876543210fedcba9876543210"
    public_key: str = "00112233445566778899aabbccddeeff"

    def as_options(self) -> dict[str, str]:
        return {
            "secure-url": self.secure_url,
            "private-key": self.private_key,
            "token": self.token,
            "public-key": self.public_key,
        }


async def _at_once(seconds: float) -> None:
    """A store that posts nothing has nothing under way."""


@dataclass(slots=True)
class Held:
    """A row of a table in memory while it is being changed."""

    row_id: int
    document: Row


def _shown_nowhere(refusal: Refusal) -> Answer:
    return Answer(refusal.status, refusal.message.encode(), media_type="text/plain; charset=utf-8")


class Store:
    """Everything behind the HTTP surface."""

    def __init__(
        self, document: Document, keys: Keys, clock: Clock, database: str, origin: str = ""
    ) -> None:
        self.document = document
        self.keys = keys
        self.origin = origin or keys.secure_url  # where this very store answers
        self.clock = clock
        self.plan = Plan(document)
        self.database = Database(
            database,
            [*(table.name for table in self.plan.tables), *PRIVATE_TABLES],
            clock.text,
            [(table.name, path) for table in self.plan.tables for path in table.other_names],
        )
        self.checker = Checker(document)
        self.answers = Answers(self.plan, self.checker)
        self.leniency = Leniency(document.root.get("x-request-leniency") or {})
        self.message_leniency = Leniency(document.root.get("x-message-leniency") or {})
        self.hooks = Hooks()
        self.gate = Gate(document, keys.as_options(), self.knows_token)
        self.scopes = Scopes()
        self.consents = Consents(clock, self.token)
        self.behaviour = Behaviour()
        self.gateway = GatewaySettings()
        self.shipping = ShippingSettings()
        self.webhooks = WebhookSettings()
        self.bucket = Bucket(document.root.get("x-rate-limit"), on=False)
        self.seeds = Seeds()
        self.faults = Faults()
        self.journal = Journal(document)
        self.random: Random = secrets.SystemRandom()
        defaults = document.root.get("x-answer-defaults") or {}
        self.versions = Versions(document.usual_version, defaults)
        self.rows = Rows(
            defaults,
            clock,
            self.database.allocate,
            self.token,
        )
        self.references = References(self.plan)
        self.actions: dict[str, Callable[[Store, Any], Answer]] = {}
        self.refusal_styles: dict[str, Callable[[Store, Any, Refusal], Answer]] = {}
        self.shown_refusal: Callable[[Refusal], Answer] = _shown_nowhere  # set by app
        self.order_steps: list[Callable[[Change, Row | None, Row | None], None]] = []
        self.forgetting: list[Callable[[], None]] = []  # called when the store starts again
        self.until_sent: Callable[[float], Coroutine[Any, Any, None]] = _at_once
        self.background: list[Callable[[], Coroutine[Any, Any, None]]] = []
        self.active_rules: frozenset[str] = frozenset()
        self.is_seeding = False
        self.refunding: set[int] = set()  # orders a gateway is being asked about, see rules/refunds
        self.set_up: Callable[[], None] = lambda: None  # gives it the settings of its start
        self._pending: list[Change] = []

    def token(self, length: int) -> str:
        """Random text for identities nobody should guess."""
        return "".join(self.random.choices(_TOKEN_LETTERS, k=length))

    def keep_token(self, token: str) -> None:
        """From now on an access token stands in for the store's token; only in a transaction."""
        self.database.insert("_tokens", self.database.allocate("_tokens"), token, b"{}")

    def knows_token(self, token: str) -> bool:
        return self.database.by_key("_tokens", token) is not None

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
        self.random, usual = random or self.random, self.random
        self.is_seeding = True
        try:
            with self.database.writing():
                yield
        finally:
            self.random, self._pending, self.is_seeding = usual, [], False

    def leniency_of(self, operation: Operation) -> Leniency:
        """What is read beyond the schema in the messages of an operation."""
        return self.message_leniency if operation.exchange else self.leniency

    def find(self, table: Resource, key: Any) -> Held | None:
        """The row of a table with this identity."""
        found = self.document_of(table, key)
        return Held(found[0], jsontext.decode(found[1])) if found else None

    def document_of(self, table: Resource, key: Any) -> tuple[int, bytes] | None:
        """(row id, JSON text) of the row of a table with this identity."""
        if table.shape.assigns_integers or isinstance(key, int):
            return self.database.by_id(table.name, key)
        return self.database.by_key(table.name, str(key))

    def keys_at(self, resource: Resource, path: tuple[str, ...], value: Any) -> list[Any]:
        """The keys of the rows in which a text stands at one of a resource's `other_names`."""
        table = resource.table
        within = (resource.within,) if resource.view and resource.within else ()
        rows = self.database.holding(table.name, (*within, *path), str(value))
        return [value_at(jsontext.decode(row), table.shape.key) for row in rows]

    def all(self, name: str) -> list[Row]:
        """Every row of a resource's table; for rules and pages."""
        table = self.plan.resources[name].table
        return [jsontext.decode(each) for _, each in self.database.rows(table.name)]

    def insert(self, change: Change) -> Any:
        """Save a new row of a table; its identity."""
        table, row = change.resource, change.root
        key = value_at(row, table.shape.key) if table.shape.key else 1
        self._settle(change)
        text = self._checked(table, row)
        if isinstance(key, int):
            if table.shape.key_given:
                self.database.reserve(table.shape.name, key)
            self.database.insert(table.name, key, None, text)
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
        self.database.delete(change.resource.table.name, held.row_id)
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
        self.answers.check_row(table.place, row, text)
        return text

    def restore_rows(
        self, build: Callable[[], None] = lambda: None, random: Random | None = None
    ) -> None:
        """Empty the store, put in the rows every store has, then what `build` adds by `random`.

        All of it, or nothing when `build` raises.
        """
        with self.seeding(random):
            self.database.clear()
            for table in self.plan.tables:
                self._standing_rows(table)
            self.database.set_note("document", self.document.sha256)
            build()
        self.gate.forget()
        self.consents.forget()
        for forget in self.forgetting:
            forget()

    def _standing_rows(self, table: Resource) -> None:
        for given in table.rows or ([{}] if table.singleton else []):
            self.put(table, given)

    def put(self, table: Resource, given: Row) -> Row:
        """A row with the identity and the times it brings along, or fresh ones; for seeds.

        `$updated` is the time of its last write where the object has no column for that.
        """
        updated = given.get(UPDATED)
        given = self.leniency.row(table.shape, given)
        key = 1 if table.singleton else value_at(given, table.shape.key)
        held = None if key is None else self.find(table, key)
        if held is not None:
            self.rows.change(table.shape, held.document, given)
            self._number_late(table, held.document, given)
            self._stamp(table.shape, held.document, given)
            self.save(held, Change(table, "update", held.document, held.document, given))
            self._date(table, key, given, updated)
            return held.document
        row = self.rows.new(table.shape, given)
        self._stamp(table.shape, row, given)
        if key is not None and table.shape.key:
            put_at(row, table.shape.key, key)
            if isinstance(key, int):
                self.database.reserve(table.shape.name, key)
        self._number_late(table, row, given)
        made = self.insert(Change(table, "create", row, row, given))
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
        with self.seeding(self.random):
            for table in self.plan.tables:
                for row_id, text in self.database.rows(table.name):
                    row = self.rows.fill(table.shape, jsontext.decode(text))
                    self.rows.adopt(table.shape, row)
                    self.hooks.run_before_save(Change(table, "update", row, row, before=row))
                    self.database.replace(table.name, row_id, self._checked(table, row))
                if not self.database.count(table.name):
                    self._standing_rows(table)
            self.database.set_note("document", self.document.sha256)

    def facts(self) -> Mapping[str, int]:
        """Number of rows by table."""
        return {table.name: self.database.count(table.name) for table in self.plan.tables}
