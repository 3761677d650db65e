"""A request on its way to the rows it is about, wherever those stand."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from . import jsontext
from .plan import Operation, Resource
from .problems import Refusal, in_short
from .rows import Row, value_at
from .tables import Held, Tables


@dataclass(slots=True)
class Call:
    """A request that has passed every check the document asks for."""

    operation: Operation
    keys: tuple[Any, ...] = ()
    query: dict[str, Any] = field(default_factory=dict)
    body: Any = None
    asides: Mapping[str, str] = field(default_factory=dict)  # $select, $orderby
    raw: bytes = b""  # the body as it came, which signatures cover
    form: Mapping[str, str] = field(default_factory=dict)  # of an endpoint; names in lower case
    version: str = ""  # of the API it was sent to; "" where there are none
    remarks: list[str] = field(default_factory=list)  # what the body names in vain

    @property
    def resource(self) -> Resource:
        assert self.operation.resource is not None
        return self.operation.resource

    def key_named(self, parameter: str) -> Any:
        names = [each.name for each in self.operation.keys]
        return self.keys[names.index(parameter)]


def missing(call: Call, resource: Resource, key: Any) -> Refusal:
    """The refusal for a row that is not there."""
    status = call.operation.refused(404)
    key = key[-1] if isinstance(key, tuple) else key
    if resource.shape.place:
        return Refusal(status, f"{resource.title} has no row {in_short(key)}.")
    return Refusal(status, f"No row of {resource.title} is numbered {key}.", value=str(key))


def key_of(call: Call) -> Any:
    """What names the row of a table that a call is about: its key, after those above it if any."""
    resource = call.resource
    if resource.singleton:
        return 1
    if not resource.shape.place:
        return call.keys[-1]
    if len(call.keys) > resource.prefix:
        own = call.keys[resource.prefix]
    else:  # the row is named in what is sent
        own = value_at(call.body, resource.shape.key)
    own = None if own is None else resource.shape.cast(own)
    return (*call.keys[: resource.prefix], own) if resource.prefix else own


def above(call: Call) -> tuple[Any, ...]:
    """The keys of a path that a row stands under."""
    return call.keys[: call.resource.prefix]


def check_holder(tables: Tables, call: Call) -> None:
    """Refusal where the row is not there that the rows of a call stand under."""
    holder = call.resource.holder
    if holder is None:
        return
    keys = call.keys[: holder.prefix + 1]
    own = holder.shape.cast(keys[-1])
    if tables.document_of(holder, (*keys[:-1], own) if holder.prefix else own) is None:
        raise missing(call, holder, own)


def siblings(tables: Tables, call: Call, held: Held | None = None) -> tuple[Held, Row, list[Row]]:
    """(row of the table, parent row, the parent's list) for rows that live in a list."""
    resource = call.resource
    first, *others = resource.ancestors
    held = held or tables.find(first, call.keys[0])
    if held is None:
        raise missing(call, first, call.keys[0])
    row: Row = held.document
    for ancestor, key in zip(others, call.keys[1:], strict=False):
        row = _row_in(tables, call, ancestor, row.get(ancestor.within or "") or [], key)
    return held, row, row.setdefault(resource.within or "", [])


def place_of(
    tables: Tables, resource: Resource, rows: list[Row], column: tuple[str, ...], wanted: Any
) -> int | None:
    """The place of the first row of a list whose `column` holds what is wanted.

    Where rows get their identity late, the value that stands for none names the first that has
    none, or the only row.
    """
    for at, row in enumerate(rows):
        if value_at(row, column) == wanted:
            return at
    is_only = resource.late_key and len(rows) == 1 and column == resource.shape.key
    return 0 if is_only and wanted == tables.rows.unkeyed(resource.shape) else None


def _row_in(tables: Tables, call: Call, resource: Resource, rows: list[Row], key: Any) -> Row:
    place = place_of(tables, resource, rows, resource.shape.key, key)
    if place is None:
        raise missing(call, resource, key)
    return rows[place]


def locate(tables: Tables, call: Call) -> tuple[Held, Row]:
    """(row of the table, the row itself), which are the same for a table's own rows."""
    resource = call.resource
    if resource.is_nested:
        held, _, rows = siblings(tables, call)
        return held, _row_in(tables, call, resource, rows, call.keys[-1])
    check_holder(tables, call)
    found = tables.find(resource.table, key_of(call))
    if found is None:
        raise missing(call, resource, key_of(call))
    document = found.document
    return found, document[resource.within] if resource.within else document


def touch_holders(tables: Tables, resource: Resource, held: Held, call: Call) -> None:
    """A write to a row in a list is a write to the rows that hold it."""
    row: Row = held.document
    first, *others = resource.ancestors or [resource.table]
    if resource is not resource.table:
        tables.rows.touch(first.shape, row)
    for ancestor, key in zip(others, call.keys[1:], strict=False):
        row = _row_in(tables, call, ancestor, row[ancestor.within or ""], key)
        tables.rows.touch(ancestor.shape, row)


def before_of(tables: Tables, resource: Resource, held: Held) -> Row | None:
    """How the row of the table was, if anybody wants to know."""
    if not tables.hooks.wants_previous(resource.table.name):
        return None
    copy: Row = jsontext.decode(jsontext.encode(held.document))
    return copy
